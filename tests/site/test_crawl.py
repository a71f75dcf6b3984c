"""All pages, in every language: nothing outside is asked for, nothing is stored, nothing complains, and each can be used by everybody.

One context of a browser sees many pages in turn; so many tests as there are parts, so that several processes share them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.site.accessible import AXE, wrong
from tests.site.test_browser import KINDS
from tests.site.visits import NOWHERE

PARTS = 24
STORED = """async () => [
    localStorage.length, sessionStorage.length, document.cookie,
    (await indexedDB.databases()).length, globalThis.caches ? (await caches.keys()).length : 0,
]"""
WATCHED = """
    addEventListener('securitypolicyviolation', event => console.error(`policy: ${event.blockedURI}`));
    for (const [one, name] of [[window, 'print'], [history, 'pushState'], [history, 'replaceState'], [window, 'open'], [navigator, 'sendBeacon']]) {
        one[name] = (...said) => { console.error(`${name}(${said.map(String).join()})`); };
    }
    addEventListener('beforeunload', event => { if (event.defaultPrevented) console.error('holds its reader'); });
"""
"""What no page does by itself: print, write into the history, open a window, tell another host."""


@dataclass
class Crawl:
    """A visitor who sees one page after another, and what was noticed on the way."""

    context: BrowserContext
    base: str
    noticed: list[tuple[str, str]] = field(default_factory=list)
    at: str = ""

    def __post_init__(self) -> None:
        self.context.add_init_script(WATCHED)
        self.page = self.context.new_page()
        self.page.on("request", lambda request: self._asked(request.url))
        self.page.on("websocket", lambda socket: self._asked(socket.url))
        self.page.on("console", lambda message: self.notice(f"{message.type}: {message.text}"))
        self.page.on("pageerror", lambda error: self.notice(f"error: {error}"))
        self.context.on("page", lambda other: self.notice(f"opened {other.url}"))

    def notice(self, what: str) -> None:
        self.noticed.append((self.at, what))

    def _asked(self, url: str) -> None:
        if not url.startswith((f"{self.base}/", "data:")):
            self.notice(f"asked for {url}")

    def open(self, path: str) -> Page:
        self.at = path
        self.page.goto(f"{self.base}/{path}")
        if self.page.url != f"{self.base}/{path}":
            self.notice(f"has the address {self.page.url}")
        if (kept := self.page.evaluate(STORED)) != [0, 0, "", 0, 0]:
            self.notice(f"stored {kept}")
        if self.page.evaluate("document.documentElement.scrollWidth > window.innerWidth"):
            self.notice("sticks out sideways")
        return self.page

    def close(self) -> None:
        if kept := self.context.cookies():
            self.notice(f"stored {kept}")
        self.context.close()


def all_pages(site: Path) -> list[str]:
    return sorted(file.relative_to(site).as_posix() for file in site.rglob("*.html"))


@pytest.mark.all
@pytest.mark.parametrize("part", range(PARTS))
def test_every_page_on_the_web_is_quiet_and_accessible(chrome: Browser, site: Path, served: str, part: int) -> None:
    context = chrome.new_context(proxy=NOWHERE, viewport={"width": 1280, "height": 900})
    context.add_init_script(AXE)  # given once, not again to each page
    crawl = Crawl(context, served)
    for path in all_pages(site)[part::PARTS]:
        for said in wrong(crawl.open(path)):
            crawl.notice(said)
    crawl.close()
    assert crawl.noticed == []


@pytest.mark.all
@pytest.mark.parametrize("part", range(PARTS // 2))
def test_every_page_of_the_stick_is_quiet(chrome: Browser, stick: Path, part: int) -> None:
    crawl = Crawl(chrome.new_context(proxy=NOWHERE, viewport={"width": 360, "height": 740}), stick.as_uri())
    for path in all_pages(stick)[part :: PARTS // 2]:
        crawl.open(path)
    crawl.close()
    assert crawl.noticed == []


WAYS = ("dark", "narrow", "forced", "file")


@pytest.fixture(params=WAYS)
def seen(chrome: Browser, served: str, stick: Path, request: pytest.FixtureRequest) -> Iterator[Crawl]:
    """A reader who sees pages in another way than most: dark, 320 pixels wide, in colours of their own, from a stick."""
    way = request.param
    context = chrome.new_context(
        proxy=NOWHERE,
        viewport={"width": 320 if way == "narrow" else 1280, "height": 900},
        color_scheme="dark" if way == "dark" else "light",
        forced_colors="active" if way == "forced" else "none",
        reduced_motion="reduce" if way == "narrow" else "no-preference",
    )
    context.add_init_script(AXE)
    crawl = Crawl(context, stick.as_uri() if way == "file" else served)
    yield crawl
    crawl.close()


@pytest.mark.all
@pytest.mark.parametrize("half", [0, 1])
def test_each_kind_is_accessible_whichever_way_it_is_seen(seen: Crawl, half: int) -> None:
    for number, path in enumerate(KINDS):
        if number % 2 == half:
            page = seen.open(f"{'en/' if half else ''}{path}")
            for said in wrong(page):
                seen.notice(said)
    assert seen.noticed == []
