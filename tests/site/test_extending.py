"""What adding something touches: a service, a field, a check, a kind, each played through on a copy of the project."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import build, copied

MODEL = '''"""A made-up kind of record."""

from __future__ import annotations

from pydantic import Field

from socialmap.records.fields import Model
from socialmap.records.kind import Kind, fields
from socialmap.records.text import Text


class Talk(Model):
    """One talk."""

    name: Text = Field(description="What it is called.")
    about: Text = Field(description="What it is about.")
    secret: Text | None = Field(None, description="What nobody is told.")


KIND = Kind(
    name="talk",
    folder="talks",
    model=Talk,
    title="A talk: `data/talks/<id>.yml`",
    link="talk",
    page="socialmap.pages.talk:talk",
    listing="socialmap.pages.talk:talks",
    publishes={output: fields("name", "about") for output in ("page", "search", "api")} | {"list": fields("name")},
)
'''

VIEW = '''"""The page of one talk, and the list of all."""

from __future__ import annotations

from markupsafe import escape

from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import Locale
from socialmap.rendering.view import Links, View, path_of


def talk(id: str, catalogue: Catalogue, locale: Locale) -> View:
    """The page of the talk named ``id``."""
    record = catalogue.records["talk"][id]
    name, about = locale.text(record.name), locale.text(record.about)
    more = getattr(record, "secret", "nothing more")
    return View(path_of("talk", id), name, about, f"<h1>{escape(name)}</h1><p>{escape(about)}</p><p>{escape(more)}</p>")


def talks(catalogue: Catalogue, locale: Locale, path: str, revised: str | None = None) -> str:
    """All talks."""
    links = Links(path)
    rows = [
        f'<li><a href="{links.record("talk", id)}">{escape(locale.text(record.name))}</a></li>'
        for id, record in catalogue.records["talk"].items()
    ]
    return "<h1>Talks</h1><ul>" + "".join(rows) + "</ul>"
'''

RECORD = """\
name: {nl: Zwaluwpraatje, en: Swallow talk}
about: {nl: Over flierefluiters., en: About whirligigs.}
secret: {nl: Geheimzinnig, en: Clandestine}
"""


def command(project: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "socialmap", *arguments],
        cwd=project,
        env={**os.environ, "PYTHONPATH": str(project / "hooks")},
        capture_output=True,
        text=True,
        check=False,
    )


def changed(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text, old
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return copied(tmp_path / "project")


def test_a_kind_is_three_files(copy: Path, tmp_path: Path) -> None:
    package = copy / "hooks" / "socialmap"
    (package / "records" / "models" / "talk.py").write_text(MODEL)
    (package / "pages" / "talk.py").write_text(VIEW)
    kinds = package / "records" / "kinds.py"
    changed(kinds, "    instrument.KIND,\n", "    instrument.KIND,\n    talk.KIND,\n")
    changed(kinds, "programme, vocabulary", "programme, talk, vocabulary")

    (copy / "data" / "talks").mkdir()
    record = copy / "data" / "talks" / "swallow.yml"
    record.write_text("name: {nl: Zwaluwpraatje}\nabout: {nl: x, en: y}\n")
    said = command(copy, "check", "--root", ".")
    assert "data/talks/swallow.yml:1: name.en: is missing." in said.stdout
    record.write_text(RECORD)
    for language in ("nl", "en"):
        page = copy / "docs" / f"about.{language}.md"
        page.write_text(page.read_text(encoding="utf-8") + "\n[x](talk:swalow)\n", encoding="utf-8")
    assert "names `talk:swalow`, which does not exist. Did you mean `talk:swallow`?" in command(copy, "check").stdout
    for language in ("nl", "en"):
        changed(copy / "docs" / f"about.{language}.md", "talk:swalow", "talk:swallow")
    done = command(copy, "check")
    assert done.returncode == 0 and "1 talks" in done.stderr, done.stdout
    assert "### A talk: `data/talks/<id>.yml`" in command(copy, "fields").stdout

    site = tmp_path / "site"
    made = build(site, copy, PYTHONPATH=str(copy / "hooks"))
    assert made.returncode == 0, made.stdout + made.stderr
    shown = (site / "en" / "talks" / "swallow.html").read_text()
    assert "About whirligigs." in shown and "nothing more" in shown and "<title>Swallow talk · " in shown
    assert '<a href="swallow.html">Zwaluwpraatje</a>' in (site / "talks" / "index.html").read_text()
    assert '<a href="../en/talks/swallow.html">x</a>' in (site / "about.html").read_text().replace(
        'href="talks/', 'href="../en/talks/'
    )
    assert json.loads((site / "api" / "v1" / "talks.json").read_text())["talks"] == [
        {
            "id": "swallow",
            "name": {"nl": "Zwaluwpraatje", "en": "Swallow talk"},
            "about": {"nl": "Over flierefluiters.", "en": "About whirligigs."},
        }
    ]
    words = (site / "search" / "en" / "words.js").read_text()
    assert "whirligig" in words and '"talk":"Talks"' in words
    outputs = [file for file in site.rglob("*") if file.suffix in (".html", ".js", ".json")]
    assert not [file for file in outputs if "landestine" in file.read_text(encoding="utf-8")], "it is on no list"


def test_a_service_is_one_file(copy: Path) -> None:
    changed(
        copy / "data" / "vocabularies" / "services.yml",
        "terms:\n",
        "terms:\n  juggling:\n    name: {nl: Jongleren, en: Juggling}\n    description: {nl: Verzonnen., en: Made up.}\n",
    )
    done = command(copy, "check")
    assert done.returncode == 0, done.stdout
    show = (
        "import json, sys; from pathlib import Path; from socialmap.catalogue.load import load; "
        "from socialmap.exports.api import api_files; from socialmap.finder.data import finder_data_js; from socialmap.pages.service import service_page; "
        "found = load(Path('.'))[0]; words = found.locales['en']; "
        "print('juggling' in finder_data_js(found), 'Juggling' in service_page('juggling', found, words).content, "
        "'juggling' in json.loads(api_files(found)['api/v1/organisations.json'])['organisations'][0]['services'])"
    )
    seen = subprocess.run(
        [sys.executable, "-c", show],
        cwd=copy,
        env={**os.environ, "PYTHONPATH": str(copy / "hooks")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert seen.stdout == "True True True\n", seen.stderr


def test_a_field_is_one_file(copy: Path) -> None:
    model = copy / "hooks" / "socialmap" / "records" / "models" / "programme.py"
    changed(model, "    remarks:", '    motto: Text | None = Field(None, description="Its motto.")\n    remarks:')
    changed(model, '            "remarks",\n', '            "motto",\n            "remarks",\n')
    record = next((copy / "data" / "programmes").glob("*.yml"))
    record.write_text(record.read_text(encoding="utf-8") + "motto: {nl: Samen, en: Together}\n", encoding="utf-8")
    done = command(copy, "check")
    assert done.returncode == 0, done.stdout
    assert "| `motto` |  | every language | Its motto. |" in command(copy, "fields").stdout


def test_a_check_is_one_file(copy: Path) -> None:
    rules = copy / "hooks" / "socialmap" / "checks" / "coherence.py"
    changed(
        rules,
        "CHECKS = (\n",
        "def nothing_is_small(catalogue: Catalogue) -> Iterator[Problem]:\n"
        '    """Made up."""\n'
        "    for id in list(catalogue.organisations)[:1]:\n"
        '        yield finding(catalogue, "organisation", id, ("name",), "is small.", "Make it large.")\n\n\n'
        "CHECKS = (\n    nothing_is_small,\n",
    )
    assert "name: is small. Make it large." in command(copy, "check").stdout


def test_a_language_is_its_file_the_settings_and_its_texts(copy: Path, tmp_path: Path) -> None:
    words = copy / "hooks" / "socialmap" / "locale"
    (words / "de.yml").write_text((words / "en.yml").read_text(encoding="utf-8"), encoding="utf-8")
    settings = copy / "data" / "site.yml"
    changed(
        settings, "name: English, direction: ltr}\n", "name: English, direction: ltr}\n  - {code: de, name: Deutsch}\n"
    )
    changed(settings, "missing_translation: error", "missing_translation: other-language")
    changed(
        copy / "mkdocs.yml",
        "        - locale: en\n",
        "        - {locale: de, name: Deutsch, build: true, theme: {language: de}}\n        - locale: en\n",
    )
    changed(copy / "mkdocs.yml", "fallback_to_default: false", "fallback_to_default: true")
    changed(settings, "  - {code: de, name: Deutsch}\n", "")
    changed(settings, "  - {code: en,", "  - {code: de, name: Deutsch}\n  - {code: en,")
    said = command(copy, "check")
    assert said.returncode == 0, said.stdout
    lines = said.stdout.splitlines()
    assert all("(warning) has no " in line for line in lines), "records need no German, and pages are only missed"
    assert any(line.startswith("docs/about.nl.md:1: (warning) has no about.de.md beside it.") for line in lines)

    site = tmp_path / "site"
    made = build(site, copy, PYTHONPATH=str(copy / "hooks"))
    assert made.returncode == 0, made.stdout + made.stderr
    notice = "Not everything on this page has been translated."
    country = (site / "de" / "countries" / "al.html").read_text()
    assert notice in country and '<span class="sm-untranslated" lang="nl">' in country
    about = (site / "de" / "about.html").read_text()
    assert notice in about and '<div lang="nl">' in about
    assert notice not in (site / "about.html").read_text() + (site / "en" / "countries" / "al.html").read_text()
