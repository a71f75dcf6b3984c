"""One row of somebody else's list, the whole way to a record that a check passes. Everything is made up."""

from __future__ import annotations

from pathlib import Path

from socialmap.catalogue.load import load
from tests.conftest import problems_of
from tests.taking_in.conftest import MAPPING, Import, commit

ROW = """\
Organisation,Country,Tel,Free line,WhatsApp,E-mail,Web,Languages,Fees,Hours,About,City,Street,Contact person,Colour
Lantern Legal Desk,Albania,+355 4 220 1012,0800 1234,+31 97 010 250 000,info@lantern.example.org,lantern.example.org,English; Sorani Kurdish,Free.,Mon-Fri 9-17,Gives advice on papers.,Tirana,12 Hidden Lane,John Okafor,green
"""

WRITTEN = """\
name: Lantern Legal Desk
kind: ngo
description: {en: Gives advice on papers.}
languages: [en, ckb]
fees_description: {en: Free.}
contacts:
  - role: general
    phones:
      - {number: '+355 4 220 1012'}
    messengers: [{app: whatsapp, account: '+31 970 102 50000'}]
    emails:
      - {address: 'info@lantern.example.org'}
    schedule: {en: Mon-Fri 9-17}
  - role: helpline
    phones:
      - {number: 0800 1234, type: hotline, only_inside: al}
addresses:
  - {kind: office, city: Tirana}
websites: ['https://lantern.example.org']
sources: [{source: made-up-directory, part: list}]
"""


def mapping_for(heads: str) -> str:
    """The mapping with the columns that a file has."""
    known = heads.split(",")
    lines = MAPPING.splitlines(keepends=True)
    cut = lines.index("columns:\n") + 1
    return "".join([*lines[:cut], *(line for line in lines[cut:] if line.partition(":")[0].strip() in known)])


def test_a_row_becomes_a_record(empty: Path, tmp_path: Path, take: Import) -> None:
    file = tmp_path / "list.csv"
    file.write_text(ROW, encoding="utf-8")
    said = mapping_for(ROW.splitlines()[0])
    shown = take(empty, file, said=said)
    assert shown.exit_code == 0, shown.output
    assert "1 entries (CSV by a mapping): 1 new, 0 changed, 0 the same as here.\n" in shown.output
    assert "  person: 1 (names of people)\n" in shown.output and "  street: 1 (" in shown.output
    assert "  Colour: 1 values\n" in shown.output
    assert (
        "+name: Lantern Legal Desk\n" in shown.output and "Okafor" not in shown.output and "Hidden" not in shown.output
    )
    record = empty / "data/organisations/al/lantern-legal-desk.yml"
    assert not record.exists()

    assert take(empty, file, "--write", said=said).exit_code == 0
    assert record.read_text(encoding="utf-8") == WRITTEN
    assert problems_of(empty) == []
    source = load(empty)[0].sources["made-up-directory"]
    assert source.licence and source.licence.name == "CC BY 4.0" and source.date == "2026-05"

    commit(empty)
    again = take(empty, file, "--write", said=said)
    assert "0 new, 0 changed, 1 the same as here." in again.output and "Nothing changes." in again.output
