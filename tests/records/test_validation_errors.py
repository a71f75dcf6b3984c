"""The library's own sentences never reach the person who fills in a record."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.test_forms import FORM
from tests.conftest import told, write

LIBRARY = ("Input should", "Field required", "Extra inputs", "validation error", "valid string", "type=")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("name: x\n", ":1: kind: is missing. ngo, faith-based"),
        ("name: [x]\nkind: ngo\n", ":1: name: is not one text."),
        ("name: {nl: x}\nkind: ngo\n", ":1: name: is not one text."),
        ("name: x\nkind: ngo\nsources: []\n", ":3: sources: is empty."),
        ("name: x\nkind: ngo\nsources: safe-future\n", ":3: sources: is not a list"),
        ("name: x\nkind: ngo\nservices: [shelter]\n", ":3: services: is not a group of fields."),
        ("name: x\nkind: ngo\nservices:\n  shelter: [yes]\n", ":4: services.shelter: is not a group of fields."),
        ("name: " + "x" * 300 + "\nkind: ngo\n", ":1: name: has 300 characters. At most 200 fit here."),
        (
            "name: x\nkind: ngo\ndescription: {nl: x, en: y, de: z}\n",
            ":3: description.de: is not a language of this map. The languages in data/site.yml are: nl, en.",
        ),
        ("name: x\nkind: ngo\nnmae: y\n", ":3: nmae: is not a field here. Did you mean `name`?"),
        ("name: ''\nkind: ngo\n", ":1: name: is empty. The name it uses itself."),
        ("name: x\nkind: ngo\nlisting: secret\n", ":3: listing: is “secret”. Choose one of `described`, `contact`."),
        ("name: x\nkind: ngo\nlisting: [secret]\n", ":3: listing: is something else. Choose one of"),
        ("name: x\nkind: Ngo!\n", ":2: kind: is “Ngo!”, which is not an id."),
        ("name: x\nkind: 'a.|b'\n", ":2: kind: is “a.|b”, which is not an id. An id has small letters"),
        (
            "name: x\nkind: ngo\nreached_through: [cosudow]\n",
            ":3: reached_through.0: is “cosudow”. Name an organisation by folder and file",
        ),
    ],
)
def test_wrong_records_and_what_is_said(project: Path, text: str, expected: str) -> None:
    write(project, "organisations/al/example.yml", text)
    lines = told(project)
    assert any(expected in line for line in lines), lines
    assert not any(sentence in line for line in lines for sentence in LIBRARY), lines


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (0, "lines: is “0”. Write a number that is at least 1."),
        (21, "lines: is “21”. Write a number that is at most 20."),
        ("many", "lines: is “many”. Write a whole number in digits."),
    ],
)
def test_a_number_out_of_bounds_hears_the_bound(project: Path, lines: object, expected: str) -> None:
    write(project, "instruments/example.yml", FORM.replace("{id: what,", f"{{id: what, lines: {lines},"))
    assert any(expected in line for line in told(project)), told(project)
