"""A directory taken in, played through on a made-up map: what is typed, what `import` says, and the page that tells it.

`pytest tests/taking_in/test_guide_page.py --rewrite` writes the page anew; read it before you commit it.
"""

from __future__ import annotations

import re
from pathlib import Path

from socialmap.taking_in.draft import RULES
from socialmap.taking_in.mapping import ORDINARY, PRIVATE, Column, Mapping, NewSource
from tests.commands.first_month import Month

PAGE = "guide/taking-in.md"

LIST = """\
Organisation,Country,Tel,Free line,E-mail,Web,Languages,About,City,Street,Contact person,Founded
Lantern Legal Desk,Albania,+355 4 220 1012,0800 1234,info@lantern.example.org,lantern.example.org,English; Sorani Kurdish,Gives advice on papers.,Tirana,12 Hidden Lane,John Okafor,1998
Example Organization,Albania,,,office@example.org,www.example.org,Albanian; Klingonese,A shelter in Smallville.,Smallville,1 Secret Road,,2001
Poppy Helpline,Romania,0800 765 432,,maria.ionescu@gmail.com,,Romanian,"Call us day and night. Ask for mrs. Ionescu.",,,,
"""

MAPPING = """\
source:
  id: made-up-directory
  title: {nl: Verzonnen adressenlijst, en: Made-up directory}
  publisher: Nobody at all
  date: 2026-05                # when its facts were true
  language: en
  about: {nl: 'Een verzonnen lijst.', en: 'A made-up list.'}
  licence: {name: CC BY 4.0, url: 'https://creativecommons.org/licenses/by/4.0/'}
language: en                   # of its texts
kind: ngo                      # what it lists, where a row does not say
columns:
  Organisation: name
  Country: country
  Tel: phones
  Free line: {to: phones, type: hotline}
  E-mail: emails
  Web: websites
  Languages: languages
  About: description
  City: city
  Street: street               # never written: it may be where a shelter is
  Contact person: person       # never written
"""


def played(root: Path) -> str:
    """The page, from what the commands say today on the map in ``root``."""
    page = Month(root)
    _begin(page)
    _first(page, root)
    _again(page, root)
    _words(page)
    return re.sub(r"[ \t]+$", "", "\n".join(page.told), flags=re.MULTILINE).rstrip("\n") + "\n"


def _begin(page: Month) -> None:
    page.say("# Taking a directory in")
    page.say(
        "`python -m socialmap import FILE` makes records of a directory that others keep, or of an export of ours that somebody changed. It shows",
        "a difference first, as a pull request would, and writes with `--write`. It reads:",
    )
    page.say(
        "- our own `organisations.csv`, workbook (XLSX), `organisations.json`, and HSDS (JSON or `tabular.zip`; give the files of all languages in one go): whole",
        "  records, so that a cell that somebody emptied empties a field;",
        "- HSDS 3 of others: a page of organizations as JSON, or a package (zip or folder): `organization.csv` and the tables beside it;",
        "- any other table (CSV, XLSX), with a mapping that says what its columns are; and JSON of any other shape, where a column is the place of a",
        "  value in an entry: `address.country`, `phones.1.number`.",
    )
    page.say(
        "Everything below is made up, and what the command prints is what it really prints: a test plays this page through and fails when it differs."
    )


def _first(page: Month, root: Path) -> None:
    page.say("## A list, and its mapping")
    (root / "list.csv").write_text(LIST, encoding="utf-8")
    (root / "list.yml").write_text(MAPPING, encoding="utf-8")
    page.told += ["```text", *LIST.rstrip("\n").split("\n"), "```", ""]
    page.say(
        "The mapping, `list.yml`, says whose the list is, under which licence, and where each column goes. A licence that ours cannot carry is refused:"
    )
    page.told += ["```yaml", *MAPPING.rstrip("\n").split("\n"), "```", ""]
    page.run("import list.csv --mapping list.yml")
    page.say(
        "Read the report before the difference. *Perhaps a record that is here already*: look, and say which (`--same`), or that none is (`--alike new`).",
        "*Dropped by rule*: what must not be said, counted and written nowhere, not even here. *Had no place*: what no field takes, with its row. *Nobody",
        "reads*: columns that the mapping does not name. A cell may hold several numbers, mailboxes or languages (`020 … / 030 …`, `Farsi/Dari`); one that says",
        "that nothing is known (`-`, `n/a`, `onbekend`) is empty.",
    )


def _again(page: Month, root: Path) -> None:
    page.say("## Written, and the same list again")
    page.run('import list.csv --mapping list.yml --same "Example Organization=al/example" --write')
    page.commit("A directory")
    page.say(
        "The record that was there got what it did not say, and its own words stay. A number, a mailbox, a language is added beside the others; what was",
        "confirmed later than the list is true stays as it is, and the report says so. The same list again changes nothing:",
    )
    page.run('import list.csv --mapping list.yml --same "Example Organization=al/example" --write')
    page.say(
        "A newer list (with a later `date`) changes what came from it alone. It is refused when organisations have gone from it: somebody must find out",
        "what became of them first.",
    )
    page.say("## What cannot be read")
    (root / "broken.csv").write_text(
        LIST.replace("Country", "Land", 1).replace("Tirana,12 Hidden Lane,John Okafor,1998", "Tirana"), encoding="utf-8"
    )
    page.run("import broken.csv --mapping list.yml", code=1)
    page.say(
        "Rows without a name or with an unknown country stop it too, all of them told at once; `--skip` leaves these out and takes the rest, and the report names them."
    )


def _words(page: Month) -> None:
    page.say("## What is never written")
    page.told += ["| rule | what |", "| --- | --- |", *(f"| {rule} | {what} |" for rule, what in RULES.items()), ""]
    page.say(
        "Mobile numbers are dropped unless `--mobiles own` (or `mobiles: own` in the mapping) says that somebody made sure that they are the organisations'.",
        "Where an organisation may have beds, by its services or by words such as “shelter”, only a town of `data/cities.txt` is kept.",
        "A text in one language is kept so: a map in several asks for its translation (`check` says where).",
    )
    page.say("## The mapping, field by field")
    for title, model in (
        ("The file", Mapping),
        ("`source`", NewSource),
        ("A column, in full (in short: its `to` alone)", Column),
    ):
        rows = [f"| `{name}` | {field.description} |" for name, field in model.model_fields.items()]
        page.told += [f"### {title}", "", "| field | what it says |", "| --- | --- |", *rows, ""]
    page.say(
        f"A column goes to {', '.join(f'`{one}`' for one in ORDINARY)}, or `services.<id>` (yes, no, by-referral, on-request).",
        f"Never written: {', '.join(f'`{one}`' for one in PRIVATE)}. `ignore` says that nobody wants it.",
        "`branches` reads `Office North: 030 123 45`: a name, and a number or mailbox.",
    )
