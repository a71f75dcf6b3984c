"""What adding something touches, counted: each is played through on a copy of the project."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import build, copied
from tests.site.added import EXPORT, MODEL, RECORD, VIEW


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


@pytest.fixture
def touched(copy: Path) -> Callable[[], set[str]]:
    """Which files of the copy were added or changed since it was made: code, settings and texts; records of the map are not counted."""

    def texts() -> dict[str, str]:
        folders = ("hooks", "data", "docs", "overrides")
        files = [copy / "mkdocs.yml", *(file for folder in folders for file in (copy / folder).rglob("*"))]
        return {
            file.relative_to(copy).as_posix(): file.read_text(encoding="utf-8")
            for file in files
            if file.suffix in (".py", ".yml", ".md", ".html") and file.is_file()
        }

    before = texts()
    return lambda: {path for path, text in texts().items() if before.get(path) != text}


def seen(copy: Path, program: str) -> str:
    """What ``program`` prints, with the copy's own package and its catalogue as ``found``."""
    start = (
        "import json; from pathlib import Path; from socialmap.catalogue.load import load; found = load(Path('.'))[0]; "
    )
    done = subprocess.run(
        [sys.executable, "-c", start + program],
        cwd=copy,
        env={**os.environ, "PYTHONPATH": str(copy / "hooks")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_a_kind_is_three_files(copy: Path, touched: Callable[[], set[str]], tmp_path: Path) -> None:
    package = copy / "hooks" / "socialmap"
    (package / "records" / "models" / "talk.py").write_text(MODEL)
    (package / "pages" / "talk.py").write_text(VIEW)
    kinds = package / "records" / "kinds.py"
    changed(kinds, "    instrument.KIND,\n", "    instrument.KIND,\n    talk.KIND,\n")
    changed(kinds, "programme, vocabulary", "programme, talk, vocabulary")
    assert touched() == {
        f"hooks/socialmap/{name}.py" for name in ("records/models/talk", "pages/talk", "records/kinds")
    }

    (copy / "data" / "talks").mkdir()
    record = copy / "data" / "talks" / "swallow.yml"
    record.write_text("name: {nl: Zwaluwpraatje}\nabout: {nl: x, en: y}\n")
    said = command(copy, "check", ".")
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


def test_a_service_is_one_file(copy: Path, touched: Callable[[], set[str]]) -> None:
    changed(
        copy / "data" / "vocabularies" / "services.yml",
        "terms:\n",
        "terms:\n  juggling:\n    name: {nl: Jongleren, en: Juggling}\n    description: {nl: Verzonnen., en: Made up.}\n",
    )
    assert touched() == {"data/vocabularies/services.yml"}
    done = command(copy, "check")
    assert done.returncode == 0, done.stdout
    shown = seen(
        copy,
        "from socialmap.exports.api import api_files; from socialmap.finder.data import finder_data_js; "
        "from socialmap.pages.service import service_page; locale = found.locales['en']; "
        "print('juggling' in finder_data_js(found), 'Juggling' in service_page('juggling', found, locale).content, "
        "'juggling' in json.loads(api_files(found)['api/v1/organisations.json'])['organisations'][0]['services'])",
    )
    assert shown == "True True True"


@pytest.mark.all
def test_a_field_is_one_file(copy: Path, touched: Callable[[], set[str]]) -> None:
    model = copy / "hooks" / "socialmap" / "records" / "models" / "programme.py"
    changed(model, "    remarks:", '    motto: Text | None = Field(None, description="Its motto.")\n    remarks:')
    changed(model, "_SHOWN = fields(\n", '_SHOWN = fields(\n    "motto",\n')
    assert touched() == {"hooks/socialmap/records/models/programme.py"}
    record = next((copy / "data" / "programmes").glob("*.yml"))
    record.write_text(record.read_text(encoding="utf-8") + "motto: {nl: Samen, en: Together}\n", encoding="utf-8")
    done = command(copy, "check")
    assert done.returncode == 0, done.stdout
    assert "| `motto` |  | every language | Its motto. |" in command(copy, "fields").stdout
    shown = seen(
        copy,
        f"id = '{record.stem}'; from socialmap.exports.api import api_files; "
        "print('Together' in api_files(found)['api/v1/programmes.json'], "
        "*(hasattr(found.published(output).programmes[id], 'motto') for output in ('page', 'list')))",
    )
    assert shown == "True True False", "where it is named, and nowhere else"


def test_a_check_is_one_file(copy: Path, touched: Callable[[], set[str]]) -> None:
    rules = copy / "hooks" / "socialmap" / "checks" / "coherence.py"
    changed(
        rules,
        "CHECKS = (\n",
        "def nothing_is_small(catalogue: Catalogue) -> Iterator[Problem]:\n"
        '    """Made up."""\n'
        "    for id in list(catalogue.organisations)[:1]:\n"
        '        yield problem_at(catalogue, "organisation", id, ("name",), "is small.", "Make it large.")\n\n\n'
        "CHECKS = (\n    nothing_is_small,\n",
    )
    assert touched() == {"hooks/socialmap/checks/coherence.py"}
    assert "name: is small. Make it large." in command(copy, "check").stdout


def test_an_export_is_one_file_and_its_registration(copy: Path, touched: Callable[[], set[str]]) -> None:
    package = copy / "hooks" / "socialmap"
    (package / "exports" / "names.py").write_text(EXPORT)
    register = package / "exports" / "given_out.py"
    changed(
        register,
        "from socialmap.exports.spreadsheet",
        "from socialmap.exports.names import names_text\nfrom socialmap.exports.spreadsheet",
    )
    changed(
        register,
        "        **csv_files(catalogue, made),\n",
        "        **csv_files(catalogue, made),\n        **names_text(catalogue),\n",
    )
    assert touched() == {"hooks/socialmap/exports/names.py", "hooks/socialmap/exports/given_out.py"}
    shown = seen(
        copy,
        "from socialmap.catalogue.data_date import date_of_data; from socialmap.exports.given_out import given_out; "
        "print(given_out(found, date_of_data(Path('.')))['names/programmes.txt'])",
    )
    assert len(shown.splitlines()) == len(list((copy / "data" / "programmes").glob("*.yml")))


@pytest.mark.all
def test_a_language_is_its_file_the_settings_and_its_texts(
    copy: Path, touched: Callable[[], set[str]], tmp_path: Path
) -> None:
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
    assert touched() == {"hooks/socialmap/locale/de.yml", "data/site.yml", "mkdocs.yml"}
    said = command(copy, "check", "--strict")
    assert (said.returncode, said.stdout) == (0, ""), "neither records nor pages need German"
    assert "docs/about.de.md: is not there, docs/about.nl.md stands in" in command(copy, "translations").stdout

    site = tmp_path / "site"
    made = build(site, copy, PYTHONPATH=str(copy / "hooks"))
    assert made.returncode == 0, made.stdout + made.stderr
    notice = "Some of this page has not been translated."
    country = (site / "de" / "countries" / "al.html").read_text()
    assert notice in country and '<span class="sm-untranslated" lang="nl">' in country
    about = (site / "de" / "about.html").read_text()
    assert notice in about and '<div lang="nl">' in about
    assert notice not in (site / "about.html").read_text() + (site / "en" / "countries" / "al.html").read_text()
