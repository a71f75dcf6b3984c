"""Every text of a map is an attack, and each appears literally in a browser: on pages, and in what scripts draw.

The policy of the pages, which would stop what gets in, is switched off in the browser: here the escaping alone is tried.
"""

from __future__ import annotations

import csv
import functools
import io
import re
import threading
from collections.abc import Iterator
from http.server import ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.site.armed import Armed
from tests.site.arming import ATTACK
from tests.site.conftest import Quiet

pytestmark = pytest.mark.all

QUOTED = "%3Cimg%20src=x%20onerror=ran()%3E"
"""The attack within an address."""
RAN = "window.hits = []; window.ran = (...said) => window.hits.push(String(said))"
GOT_IN = """() => [...document.querySelectorAll('[onerror], [onload], [onfocus], [autofocus], img[src=x], script:not([src]):not([type="application/ld+json"])')]
    .map(node => node.outerHTML.slice(0, 200))"""
SHOWN = """() => {
    const said = [document.title];
    for (const node of document.querySelectorAll('*')) {
        said.push(...[...node.attributes].map(one => one.value));
        for (const child of node.childNodes) if (child.nodeType === Node.TEXT_NODE) said.push(child.data);
    }
    return said;
}"""


@pytest.fixture(scope="session")
def armed_base(armed: Armed) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(armed.site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


PAGES = [
    "index.html",
    "organisations/nl/everything.html",
    "organisations/nl/gone.html",
    "organisations/index.html",
    "countries/index.html",
    "services/index.html",
    "services/airport-pickup.html",
    "programmes/index.html",
    "procedures/index.html",
    "instruments/index.html",
    "glossary.html",
    "privacy.html",
    "quality.html",
    "safe-use.html",
    "offline.html",
    "method/index.html",
    "method/print/steps.html",
    "404.html",
]
FOLDERS = {"country": "countries", "programme": "programmes", "procedure": "procedures", "instrument": "instruments"}


def pages(armed: Armed) -> list[str]:
    """A page of each sort, and those of the records that are armed."""
    own = {f"{FOLDERS[kind]}/{id}.html" for kind, id, _, _ in armed.words if kind in FOLDERS}
    forms = {f"{id}.html" for kind, id, _, _ in armed.words if kind.startswith("instruments/")}
    return [*PAGES, *sorted(own | forms)]


@pytest.fixture(params=["http", "file"])
def page(chrome: Browser, armed: Armed, armed_base: str, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A page on which what gets in would run; it opens ``base_url``."""
    base = armed_base if request.param == "http" else armed.site.as_uri()
    context = chrome.new_context(bypass_csp=True, base_url=f"{base}/", viewport={"width": 1280, "height": 900})
    context.add_init_script(RAN)
    opened = context.new_page()
    opened.on("dialog", lambda dialog: pytest.fail(f"a dialog: {dialog.message}"))
    yield opened
    context.close()


def quiet(page: Page, path: str) -> None:
    """Nothing has run, and no attack has become an element or an attribute."""
    assert page.evaluate("window.hits") == [], path
    assert page.evaluate(GOT_IN) == [], path


def literal(page: Page, armed: Armed) -> set[str]:
    """The words that the page shows; each stands behind its attack, letter for letter."""
    whole = page.evaluate(SHOWN)
    found = {word for _, _, _, word in armed.words if any(word in one for one in whole)}
    for word in found:
        assert any(f"{ATTACK}{word}" in one or f"{QUOTED}{word}" in one for one in whole), (page.url, word)
    return found


def test_what_would_run_does_run_when_nothing_escapes_it(page: Page) -> None:
    """The attack is one: put into a page as it is, it runs, and is seen."""
    page.goto("about.html")
    page.evaluate("attack => document.body.insertAdjacentHTML('beforeend', attack)", ATTACK)
    page.wait_for_function("window.hits.length > 0")
    assert page.evaluate(GOT_IN)


def test_every_kind_of_text_is_armed(armed: Armed) -> None:
    fields = {(kind, re.sub(r"\.\d+", "", field)) for kind, _, field, _ in armed.words}
    assert len(armed.words) > 500 and len(fields) > 150
    for one in (
        ("organisation", "name"),
        ("organisation", "native_names.name"),
        ("organisation", "contacts.phones.note.nl"),
        ("country", "facts.text.en"),
        ("procedure", "name.nl"),
        ("service", "description.nl"),
        ("instrument", "sections.questions.ask.nl"),
        ("sources", "sources.safe-future.title.nl"),
        ("site", "languages.name"),
        ("site", "names.site.nl"),
        ("site", "danger.name.nl"),
        ("authored", "title"),
    ):
        assert one in fields


def test_no_page_runs_it_and_each_shows_it_letter_for_letter(page: Page, armed: Armed) -> None:
    found: set[str] = set()
    for path in pages(armed):
        for language in ("", "en/") if path != "404.html" else ("",):
            page.goto(f"{language}{path}")
            page.wait_for_timeout(50)  # time for what would run
            quiet(page, language + path)
            found |= literal(page, armed)
    assert len(found) > 350


def test_what_the_search_finds_is_shown_letter_for_letter(page: Page, armed: Armed) -> None:
    names = [word for kind, id, field, word in armed.words if (id, field) in SOUGHT or (kind, field) in SOUGHT]
    assert len(names) >= 5
    page.goto("en/index.html")
    for word in names:
        page.get_by_role("combobox").first.fill(word)
        page.get_by_role("option").first.wait_for()
        page.wait_for_timeout(50)
        quiet(page, word)
        said = "\n".join(page.get_by_role("option").all_text_contents())  # what was found is marked, and so in pieces
        assert ATTACK in said, word


SOUGHT = {
    ("nl/everything", "name"),
    ("nl/everything", "alternate_names.0"),
    ("overview-1", "name.en"),
    ("overview-1", "alternate_names.0"),
    ("country", "name.en"),
    ("procedure", "name.en"),
    ("programme", "name.en"),
    ("service", "name.en"),
    ("authored", "title"),
}


def test_what_the_finder_draws_is_shown_letter_for_letter(page: Page, armed: Armed) -> None:
    name = next(word for _, id, field, word in armed.words if (id, field) == ("nl/everything", "name"))
    page.goto("en/organisations/index.html")
    page.locator(".sm-fold").evaluate("fold => { fold.open = true; }")
    page.locator("[data-part=region]").select_option(index=0)
    row = page.locator('[data-id="nl/everything"]').first
    row.wait_for(state="attached")
    assert f"{ATTACK}{name}" in (row.text_content() or "")
    row.locator(".sm-tick input").check()
    page.emulate_media(media="print")
    page.wait_for_timeout(50)
    quiet(page, "the finder")
    literal(page, armed)


@pytest.mark.parametrize(
    "path", ["en/instruments/ecogram.html", "en/instruments/genogram.html", "en/instruments/overview-1.html"]
)
def test_what_somebody_types_into_a_form_is_text(page: Page, path: str) -> None:
    page.goto(path)
    page.locator(".sm-fields:enabled").first.wait_for()
    for field in page.locator("#form textarea:visible, #form input[type=text]:visible").all()[:40]:
        field.fill(f"{ATTACK}</script></svg><script>ran()</script>")
    page.emulate_media(media="print")
    page.wait_for_timeout(200)
    quiet(page, path)


def test_scripts_of_data_are_scripts_and_nothing_else(armed: Armed, page: Page) -> None:
    """Each line is one call with plain data; nothing in it ends a script, and none of it runs."""
    files = [file for name in ("finder", "search") for file in (armed.site / name).rglob("*.js")]
    assert len(files) > 20
    page.goto("about.html")
    page.evaluate("() => { window.got = 0; window.SocialMap = new Proxy({}, { get: () => () => { window.got++; } }); }")
    texts = [file.read_text(encoding="utf-8") for file in files]
    for text in texts:
        page.add_script_tag(content=text)
    calls = [line for text in texts for line in text.split("\n") if line]
    assert all(line.startswith("SocialMap.") for line in calls) and len(calls) > len(files)
    assert page.evaluate("window.got") == len(calls)
    assert page.evaluate("window.hits") == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_is_saved_holds_it_as_text(page: Page, armed: Armed, language: str, tmp_path: Path) -> None:
    """A contact and a table, as whoever saves them gets them: each attack is a value, and none a line or a formula of its own."""
    folder = "en/" if language == "en" else ""
    page.goto(f"{folder}organisations/nl/everything.html")
    name, card = _saved(page, "#sm-card button", tmp_path)
    assert name.endswith(".vcf") and ATTACK[:4] not in name
    lines = card.replace("\r\n ", "").rstrip("\r\n").splitlines()
    assert all(re.match(r"[A-Z-]+[;:]", line) for line in lines), lines
    assert [line for line in lines if line.startswith(("BEGIN", "END"))] == ["BEGIN:VCARD", "END:VCARD"]
    assert any(line.startswith("FN:") and ATTACK in line for line in lines)
    page.goto(f"{folder}organisations/index.html")
    page.locator(".sm-fold").evaluate("fold => { fold.open = true; }")
    name, table = _saved(page, "[data-part=save]", tmp_path)
    assert re.fullmatch(r"[\w.-]+\.csv", name)
    rows = list(csv.reader(io.StringIO(table.removeprefix("\ufeff"))))
    assert any(ATTACK in cell for row in rows for cell in row)
    assert not [cell for row in rows for cell in row if cell[:1] in tuple("=+-@\t\r")]
    quiet(page, "what was saved")


def _saved(page: Page, button: str, folder: Path) -> tuple[str, str]:
    with page.expect_download() as download:
        page.locator(button).first.click()
    download.value.save_as(folder / "saved")
    return download.value.suggested_filename, (folder / "saved").read_bytes().decode()
