"""Maps to take something into, and `import` as somebody types it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from socialmap.__main__ import main
from socialmap.catalogue.catalogue import Catalogue
from socialmap.exports.api import api_files
from socialmap.exports.hsds import hsds_files
from socialmap.exports.spreadsheet import csv_files
from socialmap.exports.workbook import workbook
from tests.commands.conftest import git
from tests.conftest import EXAMPLE, write
from tests.conftest import ground as basis

Import = Callable[..., Result]
DAY = "2026-05-03"

MAPPING = """\
source:
  id: made-up-directory
  title: {nl: Verzonnen adressenlijst, en: Made-up directory}
  publisher: Nobody at all
  date: 2026-05
  language: en
  about: {nl: 'Een verzonnen lijst, voor tests.', en: 'A made-up list, for tests.'}
  licence: {name: CC BY 4.0, url: 'https://creativecommons.org/licenses/by/4.0/'}
language: en
kind: ngo
columns:
  Organisation: name
  Also known as: alternate_names
  Own name: native_names
  Country: country
  Tel: phones
  Free line: {to: phones, type: hotline}
  SMS: {to: phones, type: text}
  Fax: {to: phones, type: fax}
  WhatsApp: {to: messengers, app: whatsapp}
  Signal: {to: messengers, app: signal}
  Telegram: {to: messengers, app: telegram}
  E-mail: emails
  Web: websites
  Form: contact_forms
  Languages: languages
  Fees: fees_description
  Hours: schedule
  About: description
  City: city
  Street: street
  Access: accessibility
  Getting there: transportation
  Contact person: person
  Offices: branches
"""
"""What the columns of `tests.exchange.directories` are, and whose it is said to be."""


def commit(project: Path, why: str = "Made up") -> None:
    git(project, "add", "-A")
    git(project, "commit", "-qm", why)


def ground(folder: Path, translations: bool = False) -> Path:
    """The real vocabularies and sources with one made-up organisation, under git; unless ``translations``, a text may stand in one language."""
    folder.mkdir(parents=True, exist_ok=True)
    basis(folder)
    write(folder, "organisations/al/example.yml", EXAMPLE)
    settings = folder / "data" / "site.yml"
    if not translations:
        said = settings.read_text(encoding="utf-8")
        settings.write_text(
            said.replace("missing_translation: error", "missing_translation: other-language"), encoding="utf-8"
        )
    git_init(folder)
    return folder


def git_init(folder: Path) -> None:
    git(folder, "init", "-q")
    commit(folder)


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    """A map with one made-up organisation."""
    return ground(tmp_path / "map")


@pytest.fixture
def take(tmp_path: Path) -> Import:
    """Runs `import` of a file on a map; ``said`` is what stands in the mapping, if there is one."""

    def command(root: Path, *words: str | Path, said: str = "") -> Result:
        more: list[str] = []
        if said:
            file = tmp_path / "mapping.yml"
            file.write_text(said, encoding="utf-8")
            more = ["--mapping", str(file)]
        done = CliRunner().invoke(main, ["import", *map(str, words), *more, "--root", str(root)])
        assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
        return done

    return command


def given_out(catalogue: Catalogue, folder: Path, form: str) -> list[Path]:
    """Our own export in one of `FORMS`, written to ``folder``."""
    made, wanted = FORMS[form]
    paths = []
    for path, content in made(catalogue).items():
        if path.endswith(wanted):
            file = folder / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content if isinstance(content, bytes) else content.encode())
            paths.append(file)
    return sorted(paths)


def _hsds(catalogue: Catalogue) -> dict[str, str | bytes]:
    return hsds_files(catalogue, DAY, date(2026, 5, 3))


FORMS: dict[str, tuple[Callable[[Catalogue], Mapping[str, str | bytes]], tuple[str, ...]]] = {
    "csv": (csv_files, ("/organisations.csv",)),
    "xlsx": (lambda catalogue: workbook(catalogue, DAY, date(2026, 5, 3)), (".xlsx",)),
    "json": (lambda catalogue: api_files(catalogue, DAY), ("/organisations.json",)),
    "hsds": (_hsds, ("/organizations.json",)),
    "tabular": (_hsds, ("/tabular.zip",)),
}
"""What makes each form in which our records go out, and how the files are called that come in again."""
