"""A case from its beginning to every way out, over https with a certificate of this machine, over http, and from a stick.

Over http a browser gives no cryptography to a page of another machine: there a case is saved open, and the page says so.
"""

from __future__ import annotations

import functools
import json
import mimetypes
import re
import ssl
import subprocess
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from tests.real import SETTINGS
from tests.site import case
from tests.site.case import HELD, PHRASE, assert_nothing_left, choose, home, inside, two_versions, unlock
from tests.site.conftest import Quiet, Server
from tests.site.filling import printed
from tests.site.visits import KEPT

pytestmark = pytest.mark.all

TYPED = ("Bezorgdheid ăğșżñ", "Moedertje", "COSUDOW", "Verbeterd")
"""What nobody but the client says: no word of it stands in a script of the file."""
ATTACK = "</script><img src=x onerror=\"document.title='run'\"><script>document.title='run'</script>"
REQUEST = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"]


@pytest.fixture(scope="module")
def secure(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the site over https, with a certificate that is made now and believed by nobody."""
    folder = tmp_path_factory.mktemp("certificate")
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    about = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"]
    subprocess.run(
        ["openssl", *REQUEST, *about, "-keyout", str(key), "-out", str(certificate)], check=True, capture_output=True
    )
    server = Server(("127.0.0.1", 0), functools.partial(Quiet, directory=str(site)))
    locked = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    locked.load_cert_chain(certificate, key)
    server.socket = locked.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"https://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture(params=["https", "http", "file"])
def way(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def base(way: str, request: pytest.FixtureRequest) -> str:
    if way == "https":
        return str(request.getfixturevalue("secure"))
    return "http://map.test" if way == "http" else Path(request.getfixturevalue("stick")).as_uri()


@pytest.fixture
def context(chrome: Browser, base: str, site: Path) -> Iterator[BrowserContext]:
    """A browser that believes our certificate; another machine, over http, is played by the files of the site."""
    made = chrome.new_context(ignore_https_errors=True)

    def played(route: Route) -> None:
        file = site / route.request.url.split("/", 3)[3]
        kind = mimetypes.guess_type(file.name)[0] or "text/plain"
        route.fulfill(body=file.read_bytes(), content_type=kind) if file.is_file() else route.abort()

    made.route(
        f"{SETTINGS.exit}**", lambda route: route.fulfill(body="<title>Neutral</title>", content_type="text/html")
    )
    if base == "http://map.test":
        made.route(f"{base}/**", played)
    yield made
    made.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    opened = context.new_page()
    opened.on("dialog", lambda dialog: pytest.fail("asked by the browser"))
    return opened


def filled(page: Page, base: str) -> list[str]:
    """Begin a case with two versions of an overview and an organisation; every request from then on."""
    page.goto(f"{base}/en/instruments/case.html")
    page.wait_for_load_state("networkidle")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.locator("[data-do=new]").click()
    two_versions(page, TYPED[0], TYPED[3])
    home(page)
    page.locator("[data-panel=list] [data-do=organisations]").click()
    page.locator("#finder-text").evaluate("at => at.closest('details').open = true")
    page.locator("#finder-text").fill(TYPED[2])
    page.locator("#answers .sm-card", has_text=TYPED[2]).get_by_role("checkbox").check()
    page.locator("#shortlist [data-do=sheet]").click()
    page.locator("#sheet-whom").fill(TYPED[1])
    page.locator("[data-panel=organisations] [data-do=back]").first.click()
    return asked


def saved(page: Page, file: Path, secure: bool) -> None:
    """Save the case, locked where the page can; its file and the file's name tell nothing then."""
    expect(page.locator("[data-panel=save] [data-insecure]")).to_have_js_property("hidden", secure)
    name, text = case.saved(page, file, PHRASE), file.read_text(encoding="utf-8")
    assert re.fullmatch(r"notes-[\d-]+\.html", name)
    if secure:
        assert not [word for typed in TYPED for word in re.findall(r"\w{4,}", typed) if word.lower() in text.lower()]
    assert (inside(file)["kind"] == "social-map-case-locked") is secure


def refuses(page: Page, file: Path, told: str, phrase: str = "") -> None:
    """A file that is none changes nothing of what is open."""
    before = page.evaluate(f"JSON.stringify({HELD}.file)")
    choose(page, file)
    if phrase:
        unlock(page, phrase)
        expect(page.locator("[data-part=unlock-told]")).to_contain_text(told)
        page.locator("[data-do=cancel]").click()
    else:
        expect(page.locator("[data-part=told]")).to_contain_text(told)
    assert page.evaluate(f"JSON.stringify({HELD}.file)") == before
    assert page.title() != "run"


def reopened(page: Page, base: str, file: Path, secure: bool) -> None:
    """Open the file on the Dutch page."""
    page.goto(f"{base}/instruments/case.html")
    choose(page, file)
    if secure:
        unlock(page, PHRASE)
    expect(page.locator("[data-part=told]")).to_contain_text("Geopend", timeout=30_000)


def test_a_case_from_its_beginning_to_its_versions_on_paper(page: Page, base: str, way: str, tmp_path: Path) -> None:
    secure, file, other = way != "http", tmp_path / "case.html", tmp_path / "other.html"
    asked = filled(page, base)
    assert page.evaluate("isSecureContext") is secure
    saved(page, file, secure)
    whole = file.read_text(encoding="utf-8")
    if secure:
        refuses(page, file, "not the right passphrase", "not this one at all")
        sign = whole.index('"content": "') + 40
        other.write_text(whole[:sign] + ("A" if whole[sign] != "A" else "B") + whole[sign + 1 :], encoding="utf-8")
        refuses(page, other, "the file is damaged", PHRASE)
    other.write_text(whole[: whole.index('"kind"') + 60], encoding="utf-8")
    refuses(page, other, "damaged")
    deep = [[[[[[ATTACK]]]]]]
    hostile = {"x": [{"day": "2026-01-01", "forms": {"x": {"name": ATTACK, "answers": {ATTACK: deep}}}}]}
    other.write_text(json.dumps({"kind": "social-map-case", "schema": 1, "sheets": hostile}), encoding="utf-8")
    refuses(page, other, "more than a case can")
    other.write_text('{"kind": "social-map-case-locked", "schema": 1, "rounds": 1}')
    refuses(page, other, "damaged" if secure else "This case is locked")
    assert [url for url in asked if not url.startswith("blob:")] == []
    reopened(page, base, file, secure)
    page.get_by_role("button", name=re.compile("Vergelijken: Overzicht 1")).click()
    assert page.locator(".sm-case__scores tbody td").all_inner_texts()[:4] == ["", "○", "", "●"]
    page.locator("[data-panel=compare] [data-do=back]").click()
    page.locator("[data-panel=list] [data-do=print]").click()
    for box in page.locator("[data-part=printed] input").all():
        box.check()
    page.locator("[data-part=reference]").fill("R-12")
    page.locator("[data-part=print] [type=submit]").click()
    paper = printed(page)
    assert all("".join(word.split()) in paper for word in (TYPED[0], TYPED[2], TYPED[3], "Overzicht 1"))
    sheets = int(re.findall(r"1/(\d+)", paper)[0])
    assert paper.count("KenmerkR-12") == sheets > 5
    assert page.evaluate(KEPT) == [[], [], ""] and page.context.cookies() == []


def pressed(page: Page, key: str, times: int) -> None:
    for _ in range(times):
        page.keyboard.press(key)


@pytest.mark.parametrize("out", ["close", "exit", "keys", "shift", "reload", "elsewhere"])
def test_after_every_way_out_nothing_is_left(page: Page, base: str, way: str, out: str, tmp_path: Path) -> None:
    file = tmp_path / "case.html"
    filled(page, base)
    saved(page, file, way != "http")
    reopened(page, base, file, way != "http")
    page.locator("[data-form=overview-1]").click()
    left: dict[str, Callable[[], object]] = {
        "close": lambda: page.locator("[data-panel=list] [data-do=close]").click(),
        "exit": lambda: page.locator("#exit").click(),
        "keys": lambda: pressed(page, "Escape", 2),
        "shift": lambda: pressed(page, "Shift", 3),
        "reload": page.reload,
        "elsewhere": lambda: page.goto(f"{base}/index.html"),
    }
    if out == "close":
        home(page)
    left[out]()
    if out in ("exit", "keys", "shift"):
        page.wait_for_url(re.compile(r"blank\.htm|" + re.escape(SETTINGS.exit)))
        page.go_back()
        assert not [typed for typed in TYPED if typed in page.content()]
        return
    if out == "elsewhere":
        page.go_back()
    expect(page.locator("[data-panel=start]")).to_be_visible()
    assert_nothing_left(page, *TYPED[:2], TYPED[3])
