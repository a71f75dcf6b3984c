"""A real browser on the real site, over http and from files, with an eye on every request and every store."""

from __future__ import annotations

import functools
import threading
import zipfile
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.second import installed, second, untranslated  # noqa: F401 - fixtures
from tests.site.armed import armed  # noqa: F401 - a fixture
from tests.site.visits import Visit, Visits

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


class Quiet(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"  # one connection for many files, as hosts do

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """As hosts do: an address that leads nowhere gets the site's own page, whatever its depth."""
        page = Path(self.directory) / "404.html"
        if code != 404 or not page.is_file():
            return super().send_error(code, message, explain)
        shown = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(shown)))
        self.end_headers()
        self.wfile.write(shown)
        return None

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: the tests print enough."""


class Server(ThreadingHTTPServer):
    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that leaves while a file is being sent is no error of the site."""


@pytest.fixture(scope="session")
def served(site: Path) -> Iterator[str]:
    """The address of the site over http."""
    server = Server(("127.0.0.1", 0), functools.partial(Quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


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


@pytest.fixture(scope="session")
def visits(chrome: Browser) -> Iterator[Visits]:
    """One context of the browser for each base and size, in which a test gets a page of its own."""
    opened = Visits(chrome)
    yield opened
    opened.close()


@pytest.fixture
def visit(visits: Visits, base: str, size: str, request: pytest.FixtureRequest) -> Iterator[Visit]:
    """A visitor who has JavaScript; whatever leaves the site's own folder is stopped and remembered."""
    guest = visits.begin(base, SIZES[size])
    if request.node.get_closest_marker("leaves"):
        visits.leaves(guest)
    yield guest
    try:
        guest.end()
    finally:
        visits.end(guest, again="timed" not in request.fixturenames)


@pytest.fixture
def timed(visit: Visit) -> Page:
    """The page of the visitor, of which a test may set the clock: its browser sees no other test."""
    return visit.page


@pytest.fixture
def without_script(visits: Visits, site: Path) -> Iterator[Visit]:
    """A visitor with JavaScript off, from files."""
    guest = visits.begin(site.as_uri(), SIZES["desktop"], script=False)
    yield guest
    visits.end(guest)
