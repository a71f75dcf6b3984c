"""Every text of a map is an attack, and each appears literally: on pages, in what scripts draw, in JSON, PDF, Word, tables and archives.

The policy of the pages, which would stop what gets in, is switched off in the browser: here the escaping alone is tried.
"""

from __future__ import annotations

import csv
import functools
import io
import json
import os
import re
import subprocess
import sys
import threading
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from http.server import ThreadingHTTPServer
from pathlib import Path
from xml.etree import ElementTree

import openpyxl
import pikepdf
import pytest
from playwright.sync_api import Browser, Page

from tests.conftest import ROOT, alone, build, copied, shared
from tests.site.arming import ATTACK, disarm_the_first_line
from tests.site.conftest import _Quiet
from tests.site.decoding import said

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


@dataclass(frozen=True)
class Armed:
    """The site of the armed map, and its words: (kind, id, field, word)."""

    site: Path
    words: tuple[tuple[str, str, str, str], ...]


@pytest.fixture(scope="session")
def armed(tmp_path_factory: pytest.TempPathFactory) -> Armed:
    folder = shared(tmp_path_factory) / "armed"
    with alone(folder.with_suffix(".lock")):
        if not folder.exists():
            project = copied(tmp_path_factory.mktemp("armed") / "project")
            disarm_the_first_line(project)
            path = f"{project / 'hooks'}{os.pathsep}{ROOT}"
            printed = subprocess.run(
                [sys.executable, "-m", "tests.site.arming", str(project)],
                env={**os.environ, "PYTHONPATH": path},
                capture_output=True,
                text=True,
                check=True,
            ).stdout
            partly = folder.with_suffix(".partly")
            done = build(partly / "site", project, PYTHONPATH=str(project / "hooks"))
            assert done.returncode == 0, done.stdout + done.stderr
            (partly / "words.json").write_text(printed)
            partly.rename(folder)
    listed = json.loads((folder / "words.json").read_text())
    words = [(kind, id, ".".join(str(step) for step in place), word) for kind, id, place, word in listed]
    return Armed(folder / "site", tuple(words))


@pytest.fixture(scope="session")
def armed_base(armed: Armed) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(armed.site)))
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


def parsed(raw: bytes) -> ElementTree.Element:
    return ElementTree.fromstring(raw)  # noqa: S314 what the build has written


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


def test_json_says_it_letter_for_letter(armed: Armed) -> None:
    files = [file for file in armed.site.rglob("*.json") if "download" not in file.parts]
    assert len(files) > 6
    texts = "\n".join(one for file in files for one in _strings(json.loads(file.read_text(encoding="utf-8"))))
    shown = [word for kind, id, field, word in armed.words if word in texts and field not in ADDRESSES]
    assert len(shown) > 150
    assert [word for word in shown if f"{ATTACK}{word}" not in texts] == []


ADDRESSES = ("websites.0", "contacts.1.contact_forms.0")


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _strings(inner)


def test_scripts_of_data_are_scripts_and_nothing_else(armed: Armed, page: Page) -> None:
    """Each is one call with plain data; nothing in it ends a script, and none of it runs."""
    files = [file for name in ("finder", "search") for file in (armed.site / name).rglob("*.js")]
    assert len(files) > 20
    page.goto("about.html")
    page.evaluate(
        "window.got = 0; for (const name of ['SocialMap']) window[name] = new Proxy(() => {}, {get: (it, key) => () => { window.got++; }, apply: () => {}})"
    )
    for file in files:
        text = file.read_text(encoding="utf-8")
        page.add_script_tag(content=text)
    assert page.evaluate("window.hits") == []


def test_tables_hold_text_and_no_formula(armed: Armed) -> None:
    (book,) = armed.site.rglob("*.xlsx")
    cells = [cell for sheet in openpyxl.load_workbook(book) for row in sheet.iter_rows() for cell in row]
    assert any(ATTACK in str(cell.value) for cell in cells)
    assert not [
        cell
        for cell in cells
        if cell.data_type == "f"
        or (
            cell.hyperlink
            and "ran()" in str(cell.hyperlink.target)
            and not str(cell.hyperlink.target).startswith("https://")
        )
    ]
    assert any(str(cell.value).startswith("=1+") for cell in cells), "one begins as a formula does, and is text"
    files = list(armed.site.rglob("*.csv"))
    assert files
    for file in files:
        rows = list(csv.reader(io.StringIO(file.read_text(encoding="utf-8-sig"))))
        assert {len(row) for row in rows} == {len(rows[0])}, file.name
        assert not [cell for row in rows for cell in row if cell[:1] in tuple("=+-@\t\r")], file.name


def test_pdfs_show_it_in_text_and_metadata_and_run_nothing(armed: Armed) -> None:
    files = [
        file for file in (armed.site / "forms").rglob("*.pdf") if "overview-1" in file.name or "ecogram" in file.name
    ]
    assert len(files) >= 4
    for file in files:
        text = "".join(said(file.name, file.read_bytes()).split())
        shown = [word for _, _, _, word in armed.words if word in text]
        assert any(f"{ATTACK}{word}".replace(" ", "") in text for word in shown), file.name
        with pikepdf.open(file) as pdf:
            assert ATTACK in str(pdf.docinfo["/Title"])
            parsed(pdf.Root.Metadata.read_bytes())
            for one in pdf.objects:
                if isinstance(one, (pikepdf.Dictionary, pikepdf.Stream)):
                    assert "/JS" not in one and one.get("/S") not in ("/JavaScript", "/Launch"), file.name


def test_word_files_show_it_and_link_nowhere(armed: Armed) -> None:
    files = [
        file for file in (armed.site / "forms").rglob("*.docx") if "overview-1" in file.name or "ecogram" in file.name
    ]
    assert files
    for file in files:
        with zipfile.ZipFile(file) as packed:
            parts = {name: parsed(packed.read(name)) for name in packed.namelist() if name.endswith((".xml", ".rels"))}
            text = "".join(parts["word/document.xml"].itertext())
            assert ATTACK in text and "</script>" in text
            assert ATTACK in "".join(parts["docProps/core.xml"].itertext())
            targets = [one.get("Target", "") for name, part in parts.items() if name.endswith(".rels") for one in part]
            assert not [target for target in targets if ":" in target and not target.startswith("https://")]
            assert not [one for one in parts["word/document.xml"].iter() if str(one.tag).endswith("}instrText")]


def test_drawings_and_lists_are_well_formed_and_files_have_plain_names(armed: Armed) -> None:
    for file in [*armed.site.rglob("*.svg"), *armed.site.rglob("*.xml")]:
        parsed(file.read_bytes())
    names = {part for file in armed.site.rglob("*") for part in file.relative_to(armed.site).parts}
    assert not [name for name in names if not re.fullmatch(r"\.?[A-Za-z0-9_][A-Za-z0-9._-]*", name)]
    with zipfile.ZipFile(next((armed.site / "download").glob("*.zip"))) as packed:
        assert not [name for name in packed.namelist() if ".." in name or name.startswith("/") or "\\" in name]
