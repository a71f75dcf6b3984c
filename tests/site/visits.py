"""Visitors of the site in a real browser, with an eye on every request and every store.

To make a context of the browser anew takes four times as long as to open a page in one that is there. So visitors with
the same base and size share one, each with a page, and thus a history, of their own; a visit that leaves anything
behind, or that failed, is the last in its context.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, ProxySettings, Request, ViewportSize

from tests.real import SETTINGS

NOWHERE = ProxySettings(server="http://127.0.0.1:9", bypass="127.0.0.1")
"""Whatever asks another host gets no answer: a test must not reach one."""
KEPT = "[Object.keys(localStorage), Object.keys(sessionStorage), document.cookie]"


@dataclass
class Visit:
    """A page of a browser, and every request it made."""

    page: Page
    base: str
    requests: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def open(self, path: str) -> Page:
        self.page.goto(f"{self.base}/{path}")
        return self.page

    @property
    def neutral(self) -> str:
        """Where the way out leads: the neutral page of the settings, from a stick its blank page."""
        return f"{self.base}/assets/blank.htm" if self.base.startswith("file:") else SETTINGS.exit

    def left_the_folder(self) -> list[str]:
        return [url for url in self.requests if not url.startswith((self.base, "data:", "blob:"))]

    def stored(self) -> object:
        kept = self.page.evaluate(KEPT)
        return (kept, self.page.context.cookies()) if kept != [[], [], ""] or self.page.context.cookies() else None

    def end(self) -> None:
        """Fail if a script failed, or asked for anything elsewhere."""
        assert self.errors == [], self.errors
        assert self.left_the_folder() == [], self.left_the_folder()


Way = tuple[str, tuple[int, int], bool]


class Visits:
    """The contexts of a browser, one for each way to visit: base, size, and whether scripts run."""

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._contexts: dict[Way, BrowserContext] = {}
        self._now: Visit | None = None

    def begin(self, base: str, size: tuple[int, int], *, script: bool = True) -> Visit:
        """A new page, in a context of its kind; one visit at a time."""
        way = (base, size, script)
        if way not in self._contexts:
            width, height = size
            viewport = ViewportSize(width=width, height=height)
            context = self._browser.new_context(java_script_enabled=script, viewport=viewport, proxy=NOWHERE)
            context.on("request", self._note)
            self._contexts[way] = context
        self._now = guest = Visit(self._contexts[way].new_page(), base)
        guest.page.on("pageerror", lambda error: guest.errors.append(str(error)))
        guest.page.on("console", lambda message: guest.errors.append(message.text) if _complains(message) else None)
        return guest

    def leaves(self, guest: Visit) -> None:
        """Let there be the neutral page: the visitor will leave."""
        guest.page.context.route(
            SETTINGS.exit,
            lambda route: route.fulfill(body="<!doctype html><title>Neutral</title>", content_type="text/html"),
        )

    def end(self, guest: Visit, *, again: bool = True) -> None:
        """Close every page of the visit; and its context, if it is not to be used ``again``."""
        context, self._now = guest.page.context, None
        for page in context.pages:
            page.close()
        context.unroute_all()
        if not again or guest.errors or context.cookies():
            context.close()
            self._contexts = {way: kept for way, kept in self._contexts.items() if kept is not context}

    def close(self) -> None:
        for context in self._contexts.values():
            context.close()

    def _note(self, request: Request) -> None:
        """Only looks: whoever stands between the browser and the site makes every page take half as long again."""
        if self._now and request.url != SETTINGS.exit:  # to which somebody leaves by their own deed
            self._now.requests.append(request.url)


def _complains(message: ConsoleMessage) -> bool:
    """A script says what its page or its data lack; that a foreign address was stopped is counted elsewhere."""
    return message.type == "error" and "Failed to load resource" not in message.text
