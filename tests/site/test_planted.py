"""A word is planted in every field of every kind, and in what is no field; the whole site is read for it, whatever it is written in.

A new output needs no line here: the folder that it writes to is its name, and what it may say is the list of each kind.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from socialmap.catalogue.catalogue import Catalogue
from socialmap.records.kinds import KINDS
from tests.conftest import alone, build, copied, shared
from tests.site.decoding import said
from tests.site.planting import GONE_ID, Planted, plant, word

UNPRINTED = {
    ("page", "instrument", "alternate_names"),
    ("page", "organisation", "addresses.evidence"),
    ("page", "organisation", "corrections.field"),
    ("finder", "organisation", "addresses.evidence"),
    ("finder", "organisation", "confirmations.note"),
    ("search", "organisation", "websites"),
}
"""Fields on the list of a part that several outputs share, which this one may say and does not; of a website the search holds the host alone."""

SCREENS = ("page", "list")
"""What pages show, and the forms that belong to them: which of the two a part of a page is, nobody can tell from outside."""


@dataclass(frozen=True)
class Copy:
    """The site of a map with planted words: the words, those of no field, and what the files of each output say."""

    words: tuple[Planted, ...]
    loose: Mapping[str, str]
    outputs: Mapping[str, str]
    forms: Mapping[str, str]


@pytest.fixture(scope="session")
def site_with_words(catalogue: Catalogue, tmp_path_factory: pytest.TempPathFactory) -> Copy:
    project = copied(tmp_path_factory.mktemp("planted") / "project")
    words = plant(project, catalogue)
    loose = _loose(project, words, catalogue)
    output = shared(tmp_path_factory) / "planted-site"
    with alone(output.with_suffix(".lock")):
        if not output.exists():
            done = build(output, project, PYTHONPATH=str(project / "hooks"))
            assert done.returncode == 0, done.stdout + done.stderr
    said_by: dict[str, list[str]] = {}
    forms: dict[str, list[str]] = {}
    for file in sorted(output.rglob("*")):
        if file.is_file():
            path = file.relative_to(output)
            text = f"{path}\n{said(file.name, file.read_bytes())}"
            said_by.setdefault(_output(path, catalogue), []).append(text)
            if file.suffix in (".pdf", ".docx") or file.name.startswith("forms."):
                forms.setdefault(file.suffix, []).append(text)
    return Copy(words, loose, _joined(said_by), _joined(forms))


def _joined(parts: Mapping[str, list[str]]) -> dict[str, str]:
    return {name: "\n".join(texts) for name, texts in parts.items()}


def _output(path: Path, catalogue: Catalogue) -> str:
    """The output that a file belongs to: the folder that it stands in, or the pages."""
    parts = [part for part in path.parts if part not in catalogue.settings.codes]
    shown = {
        "forms",
        "case",
        *(kind.folder for kind in KINDS),
    }  # forms as files and inside a case say what their pages say
    return parts[0] if len(parts) > 1 and parts[0] not in shown and path.suffix != ".html" else "page"


def _names() -> set[str]:
    return {output for kind in KINDS for output in kind.publishes}


def _loose(project: Path, words: tuple[Planted, ...], catalogue: Catalogue) -> dict[str, str]:
    """Words where there is no field that anything publishes: word → where."""
    loose: dict[str, str] = {}

    def plant(where: str) -> str:
        new = word()
        loose[new] = where
        return new

    for file in {*(project / "data").glob("*.yml"), *(project / "data" / "organisations" / "nl").glob("*.yml")}:
        text = file.read_text(encoding="utf-8").rstrip("\n")
        file.write_text(
            f"# {plant(f'a comment above {file.name}')}\n{text}\n# {plant(f'one below {file.name}')}\n",
            encoding="utf-8",
        )
    alarms = project / "data" / "false-alarms.yml"
    text = alarms.read_text(encoding="utf-8")
    alarms.write_text(
        text.replace("reason: '", f"reason: '{plant('the reason of a false alarm')} ", 1), encoding="utf-8"
    )
    wording = project / "data" / "wording.yml"
    text = wording.read_text(encoding="utf-8")
    wording.write_text(
        re.sub(r"(why:\n +nl:) ", rf"\1 {plant('the reason of a wording')} ", text, count=1), encoding="utf-8"
    )
    told = project / "data" / "changes" / "2026-05-03.yml"
    told.parent.mkdir()
    told.write_text(
        f"# {plant('a comment in a file of changes')}\ndate: 2026-05-03\nchanges:\n  - {{kind: country, id: nl, what: new}}\n"
        f"  - {{id: nl/{plant('a withdrawn record that was told about')}, what: new}}\n",
        encoding="utf-8",
    )
    for page in (project / "docs").glob("about.*.md"):
        text = page.read_text(encoding="utf-8")
        page.write_text(
            text.replace("---\n", f"---\n# {plant(f'a comment at the top of {page.name}')}\n", 1), encoding="utf-8"
        )
    return loose


@pytest.mark.all
def test_enough_was_planted_to_tell_something(site_with_words: Copy) -> None:
    for kind in KINDS:
        assert sum(one.kind is kind for one in site_with_words.words) >= (4 if kind.vocabulary else 6), kind.name
    fields = {one.field for one in site_with_words.words if one.kind.name == "organisation"}
    for field in (
        "name",
        "alternate_names",
        "remarks.nl",
        "contacts.note.en",
        "addresses.street",
        "websites",
        "corrections.printed",
    ):
        assert field in fields
    assert len(site_with_words.loose) > 10
    assert "changes.atom" in site_with_words.outputs["page"]
    assert {"page", "api", "finder", "search", "download"} <= site_with_words.outputs.keys()


@pytest.mark.all
def test_no_output_says_a_field_that_is_not_on_its_list(site_with_words: Copy) -> None:
    leaked = {
        (output, one.kind.name, one.field)
        for output, text in site_with_words.outputs.items()
        for one in site_with_words.words
        if one.word in text and not any(one.published(name) for name in _lists(output, one))
    }
    assert sorted(leaked) == []


@pytest.mark.all
def test_every_field_on_a_list_is_found_in_its_output(site_with_words: Copy) -> None:
    missing = {
        (output, one.kind.name, one.field)
        for output, text in site_with_words.outputs.items()
        for one in site_with_words.words
        if one.word not in text and any(one.published(name) for name in _promised(output, one))
    }
    assert (
        sorted(
            one for one in missing if (one[0], one[1], one[2].removesuffix(".nl").removesuffix(".en")) not in UNPRINTED
        )
        == []
    )


def _lists(output: str, one: Planted) -> tuple[str, ...]:
    """The lists of what an output may say of a record; the copy for a stick holds the whole site."""
    if output == "download":
        return tuple(_names())
    if output == "page":
        return (*SCREENS, "ended") if one.id == GONE_ID else SCREENS
    return ("ended",) if one.id == GONE_ID and output == "api" else (output,)


def _promised(output: str, one: Planted) -> tuple[str, ...]:
    """The lists of what it must say: what has ended is in fewer places."""
    if one.id != GONE_ID:
        return _lists(output, one)
    return ("ended",) if output in ("page", "api", "download") else ()


@pytest.mark.all
def test_the_forms_say_in_each_shape_what_their_page_asks(site_with_words: Copy) -> None:
    asked = [
        one
        for one in site_with_words.words
        if one.kind.name == "instrument" and one.field.startswith(("name", "sections.title"))
    ]
    assert asked
    for shape in (".pdf", ".docx", ".zip"):
        assert [one.field for one in asked if one.word not in site_with_words.forms[shape]] == [], shape


@pytest.mark.all
def test_nothing_says_a_comment_or_a_reason(site_with_words: Copy) -> None:
    said = "\n".join(site_with_words.outputs.values())
    assert {where for new, where in site_with_words.loose.items() if new in said} == set()


FOUND = "secret-é"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.html", "<p title='secret-&eacute;'>x</p>"),
        ("a.html", "<p>sec<b>ret</b></p><a href='x?q=secret-%C3%A9'>x</a>"),
        ("a.html", "<!-- secret-&#233; secret-é -->"),
        ("a.html", "<svg><title>secret-&#xe9;</title></svg>"),
        ("a.js", "register({x: 'secret-\\u00e9'})"),
        ("a.js", "x('\\x73ecret-\\u{e9}')"),
        ("a.json", '{"x": "\\u0073ecret-\\u00e9"}'),
        ("a.css", "a::before { content: '\\73 ecret-\\e9 ' }"),
        ("a.xml", "<x a='secret-&#233;'/>"),
    ],
)
def test_a_word_is_found_however_it_is_written(name: str, content: str) -> None:
    assert FOUND in said(name, content.encode())


def test_a_word_is_found_in_what_is_packed() -> None:
    inner, outer = BytesIO(), BytesIO()
    with zipfile.ZipFile(inner, "w") as packed:
        packed.writestr("word/document.xml", "<w:t>secret</w:t><w:t>-&#233;</w:t>")
    with zipfile.ZipFile(outer, "w") as packed:
        packed.writestr("form.docx", inner.getvalue())
    assert FOUND in said("all.zip", outer.getvalue())
    pdf, written = pikepdf.new(), BytesIO()
    pdf.add_blank_page()
    pdf.docinfo["/Subject"] = FOUND
    pdf.save(written)
    assert FOUND in said("a.pdf", written.getvalue())
