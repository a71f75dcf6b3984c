"""A real browser on the real site, over http and from files, with an eye on every request and every store."""

from __future__ import annotations

import functools
import threading
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Request, Route

from tests.real import SETTINGS
from tests.site.armed import armed  # noqa: F401 - a fixture

SIZES = {"phone": (360, 740), "desktop": (1280, 900)}
LATER = {"base": "file", "size": "desktop"}
"""How `make test-all` visits too what `make test` visits over http on a phone: both bases and both sizes are seen, not all four pairs."""
NEVER = ({"base": "file", "size": "phone"}, {"base": "http", "size": "desktop"})


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave the second way to visit to `make test-all`, and the other two pairs out: they see no more."""
    for item in [*items]:
        chosen = getattr(item, "callspec", None)
        way = {name: chosen.params.get(name) for name in ("base", "size")} if chosen else None
        if way in NEVER:
            items.remove(item)
        elif way == LATER:
            item.add_marker(pytest.mark.all)


class _Quiet(SimpleHTTPRequestHandler):
    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """As hosts do: an address that leads nowhere gets the site's own page, whatever its depth."""
        page = Path(self.directory) / "404.html"
        if code != 404 or not page.is_file():
            return super().send_error(code, message, explain)
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(page.read_bytes())
        return None

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: the tests print enough."""


class _Server(ThreadingHTTPServer):
    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that leaves while a file is being sent is no error of the site."""


@pytest.fixture(scope="session")
def served(site: Path) -> Iterator[str]:
    """The address of the site over http."""
    server = _Server(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@dataclass
class Visit:
    """A page of a new browser, and every request it made."""

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
        return [url for url in self.requests if not url.startswith((self.base, "data:"))]

    def stored(self) -> object:
        kept = self.page.evaluate("[Object.keys(localStorage), Object.keys(sessionStorage), document.cookie]")
        return (kept, self.page.context.cookies()) if kept != [[], [], ""] or self.page.context.cookies() else None


@pytest.fixture(scope="session")
def stick(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The offline copy, unpacked as on a stick."""
    folder = tmp_path_factory.mktemp("stick")
    with zipfile.ZipFile(site / "download" / "sociale-kaart.zip") as packed:
        packed.extractall(folder)
    return folder / "sociale-kaart"


@pytest.fixture(params=["http", "file"])
def base(request: pytest.FixtureRequest, stick: Path, served: str) -> str:
    """On the web, and from the unpacked offline copy."""
    return served if request.param == "http" else stick.as_uri()


@pytest.fixture(params=list(SIZES))
def size(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def _complains(message: ConsoleMessage) -> bool:
    """A script says what its page or its data lack; that a foreign address was stopped is counted elsewhere."""
    return message.type == "error" and "Failed to load resource" not in message.text


@pytest.fixture
def visit(chrome: Browser, base: str, size: str) -> Iterator[Visit]:
    """A visitor who has JavaScript; whatever leaves the site's own folder is stopped and remembered."""
    width, height = SIZES[size]
    context = chrome.new_context(viewport={"width": width, "height": height})
    guest = Visit(context.new_page(), base)

    def watch(route: Route, request: Request) -> None:
        if request.url == SETTINGS.exit:  # the neutral page, to which somebody leaves by their own deed
            route.fulfill(body="<!doctype html><title>Neutral</title>", content_type="text/html")
            return
        guest.requests.append(request.url)
        if request.url.startswith(base):
            route.continue_()
        else:
            route.abort()

    context.route("**/*", watch)
    guest.page.on("pageerror", lambda error: guest.errors.append(str(error)))
    guest.page.on("console", lambda message: guest.errors.append(message.text) if _complains(message) else None)
    yield guest
    assert guest.errors == []
    assert guest.left_the_folder() == []
    context.close()


@pytest.fixture
def without_script(chrome: Browser, site: Path) -> Iterator[Visit]:
    """A visitor with JavaScript off, from files."""
    context = chrome.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 900})
    yield Visit(context.new_page(), site.as_uri())
    context.close()
