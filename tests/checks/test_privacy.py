"""What must never be said is refused wherever it stands. All people and places here are made up."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import EXAMPLE, told, write


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Ask for Sr. Anna Voorbeeld", "seems to name a person (“Sr. Anna Voorbeeld”)."),
        ("Mrs Jane Doe leads it", "seems to name a person (“Mrs Jane Doe”)."),
        ("Vraag naar zuster Zuster Maria", "seems to name a person"),
        ("Mail j.doe@example.org", "holds a mailbox (“j.doe@example.org”)."),
        ("Mail info(at)example.org", "holds a mailbox"),
        ("Bel +31 6 1234 5678", "holds a telephone number (“+31 6 1234 5678”)."),
        ("Bel 0031-6-12345678", "holds a telephone number"),
        ("It is at 41.32754, 19.81870", "holds coordinates"),
        ("Code 8FGQ8RH5+CM", "holds coordinates"),
        ("The house is at Voorbeeldstraat 12", "holds a street (“Voorbeeldstraat 12”)."),
        ("The house is at Example Street 12", "holds a street"),
        ("Rue de l'Exemple 5", "holds a street"),
    ],
)
@pytest.mark.parametrize(
    "field",
    [
        "remarks: [{{nl: tekst, en: '{0}'}}]",
        "services: {{shelter: {{state: yes, note: {{nl: '{0}', en: text}}}}}}",
        "alternate_names: ['{0}']",
    ],
)
def test_it_is_refused_in_every_field(project: Path, said: str, expected: str, field: str) -> None:
    line = field.format(said.replace("'", "’"))
    write(project, "organisations/al/example.yml", EXAMPLE.replace("services:\n  shelter: yes", line))
    assert any(expected in found for found in told(project)), told(project)


@pytest.mark.parametrize(
    "said",
    [
        "Between 6 and 12 months",
        "In 2014 there were 95% from there",
        "Good Shepherd Sisters",
        "Since 1991, 120 shelters",
        "Annex 14, block 49",
    ],
)
def test_ordinary_sentences_are_fine(project: Path, said: str) -> None:
    write(project, "organisations/al/example.yml", EXAMPLE + f"remarks: [{{nl: tekst, en: '{said}'}}]\n")
    assert told(project) == []
