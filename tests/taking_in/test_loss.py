"""Of what a directory of others says, at least 97 of a hundred values are in the records, or dropped by a named rule."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import phonenumbers
import pytest

from socialmap.catalogue.load import load
from socialmap.checks.privacy import written
from socialmap.records.text import Languages
from socialmap.taking_in.draft import RULES, Draft
from socialmap.taking_in.intake import Decisions, Intake, Taking
from socialmap.taking_in.mapping import read_mapping
from socialmap.taking_in.naming import Names
from socialmap.taking_in.receiving import Asked, receive
from socialmap.taking_in.sieve import Sieve
from tests.exchange.directories import Directory, Value, as_csv, as_hsds_json, directory
from tests.taking_in.conftest import MAPPING

pytestmark = pytest.mark.long

HEAD = MAPPING[: MAPPING.index("columns:")]
NOT_IN_HSDS = {"whatsapp", "signal", "telegram", "form", "native"}
"""What the made-up feed has no field for: HSDS has none."""


def taken(made: Directory, form: str, root: Path, folder: Path) -> Intake:
    """The directory, handed in as ``form``."""
    file, mapping = folder / f"made-up.{form}", folder / "mapping.yml"
    file.write_text(as_csv(made) if form == "csv" else as_hsds_json(made), encoding="utf-8")
    mapping.write_text(MAPPING if form == "csv" else HEAD, encoding="utf-8")
    catalogue, _ = load(root)
    received = receive([file], catalogue, Asked(read_mapping(mapping, Languages({"nl": "", "en": ""}, needed=False))))
    decisions = Decisions(known_sources=frozenset(received.sources))
    return Taking(catalogue, Sieve.of_map(root, catalogue), decisions).take(received.drafts)


def digits(text: str, country: str) -> str:
    """A number as it is compared: with the code of its country, or the digits alone."""
    try:
        return phonenumbers.format_number(
            phonenumbers.parse(text, country.upper()), phonenumbers.PhoneNumberFormat.E164
        )
    except phonenumbers.NumberParseException:
        return re.sub(r"\D", "", text)


def lost(made: Directory, found: Intake, names: Names, left_out: frozenset[str] = frozenset()) -> list[Value]:
    """The values that are neither in the record of their organisation nor dropped by a rule."""
    by_name: dict[str, tuple[Draft, str]] = {}
    for (draft, id), row in zip(found.drafts, made.rows, strict=True):
        by_name[row["name"]] = draft, id
    gone = []
    for value in made.values:
        if value.what in left_out:
            continue
        draft, id = by_name[value.organisation]
        texts = [text for _, text in written(found.new.get(id, {}))]
        dropped = " ".join(one.value for one in draft.dropped if one.rule in RULES)
        if not (is_in(value, texts, draft.country, names) or " ".join(value.text.split()) in dropped):
            gone.append(value)
    return gone


def is_in(value: Value, texts: list[str], country: str, names: Names) -> bool:
    """Whether a value stands in the texts of a record."""
    if value.what in ("number", "whatsapp", "signal"):
        return digits(value.text, country) in {digits(text, country) for text in texts}
    if value.what == "language":
        return names.language(value.text) in texts
    return any(" ".join(value.text.split()) in text for text in texts)


@pytest.mark.parametrize("form", ["csv", "json"])
def test_a_directory_goes_in_with_what_it_says(form: str, empty: Path, tmp_path: Path) -> None:
    made = directory(3, 400)
    found = taken(made, form, empty, tmp_path)
    names = Names(load(empty)[0])
    left_out = frozenset(NOT_IN_HSDS if form == "json" else ())
    gone = lost(made, found, names, left_out)
    asked = sum(value.what not in left_out for value in made.values)
    assert len(gone) <= 0.03 * asked, Counter(value.what for value in gone)
    assert len(found.new) == len(made.rows)
    dropped = sum(len(draft.dropped) for draft, _ in found.drafts)
    assert dropped <= 0.2 * asked, "whoever drops everything loses nothing"


@pytest.mark.all
@pytest.mark.parametrize("form", ["csv", "json"])
@pytest.mark.parametrize("seed", [1, 2, 5])
def test_large_directories_do_too(seed: int, form: str, empty: Path, tmp_path: Path) -> None:
    made = directory(seed, 3000)
    found = taken(made, form, empty, tmp_path)
    left_out = frozenset(NOT_IN_HSDS if form == "json" else ())
    gone = lost(made, found, Names(load(empty)[0]), left_out)
    assert len(gone) <= 0.03 * len(made.values), Counter(value.what for value in gone)


@pytest.mark.parametrize("form", ["csv", "json"])
def test_what_is_private_is_counted_and_stands_in_no_record(form: str, empty: Path, tmp_path: Path) -> None:
    made = directory(4, 300)
    found = taken(made, form, empty, tmp_path)
    texts = " ".join(text for data in found.new.values() for _, text in written(data))
    private = [value for value in made.values if value.private]
    assert len(private) > 50
    assert [value.text for value in private if value.text in texts] == []
    counted = Counter(one.rule for draft, _ in found.drafts for one in draft.dropped)
    kinds = Counter(value.what for value in private)
    assert counted["street"] == kinds["street"] and counted["person"] >= kinds["person"]
    assert counted["personal-mailbox"] >= kinds["email"] > 0


def test_a_loss_is_noticed(empty: Path, tmp_path: Path) -> None:
    made = directory(3, 20)
    made.say(made.rows[0], "fees", "A sentence that nobody handed in.")
    found = taken(made, "csv", empty, tmp_path)
    assert [value.text for value in lost(made, found, Names(load(empty)[0]))] == ["A sentence that nobody handed in."]
