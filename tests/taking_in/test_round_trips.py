"""What goes out comes in again: equal in every field that the export publishes. Made-up records are as odd as they can be."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from socialmap.catalogue.catalogue import Catalogue
from socialmap.catalogue.load import load
from socialmap.exports.api import api_files
from socialmap.records.kinds import BY_NAME
from socialmap.records.models.organisation import Organisation
from socialmap.records.models.phone import Phone
from socialmap.taking_in.dialling import dialled
from socialmap.taking_in.intake import Decisions, Intake, Taking, slim
from socialmap.taking_in.readers.own_json import filled
from socialmap.taking_in.receiving import Asked, receive
from socialmap.taking_in.sieve import Sieve
from tests.conftest import ROOT, write
from tests.taking_in.conftest import FORMS, Import, commit, given_out, ground
from tests.taking_in.made_up_records import LANGUAGES, ODD, records

pytestmark = pytest.mark.long

ORGANISATION = BY_NAME["organisation"]


class LetsAllThrough(Sieve):
    """A sieve for made-up texts, of which some look like numbers and places."""

    def clean(self, draft: object) -> bool:
        return True


class Ground(NamedTuple):
    """A map to take something into, read once."""

    catalogue: Catalogue
    sieve: Sieve

    @classmethod
    def of(cls, root: Path) -> Ground:
        catalogue, _ = load(root)
        sieve = Sieve.of_map(root, catalogue)
        return cls(catalogue, LetsAllThrough(**{name: getattr(sieve, name) for name in sieve.__dataclass_fields__}))

    def with_records(self, found: dict[str, Organisation]) -> Catalogue:
        return replace(self.catalogue, records={**self.catalogue.records, "organisation": found})

    def taken(self, files: list[Path]) -> Intake:
        received = receive(files, self.catalogue, Asked())
        decisions = Decisions(known_sources=frozenset(received.sources))
        return Taking(self.catalogue, self.sieve, decisions).take(received.drafts)


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Ground:
    """A map with one made-up organisation, made and read once; nothing is written to it."""
    return Ground.of(ground(tmp_path_factory.mktemp("bare") / "map"))


def unequal(found: Intake, out: dict[str, Organisation]) -> dict[str, tuple[object, object]]:
    """The fields, by id and name, that came in otherwise than they went out."""
    told: dict[str, tuple[object, object]] = {}
    for id, record in out.items():
        before, after = slim(record), found.new.get(id, {})
        for name in dict.fromkeys((*before, *after)):
            if before.get(name) != after.get(name):
                told[f"{id} {name}"] = (before.get(name), after.get(name))
    return told


@pytest.mark.parametrize("form", FORMS)
def test_our_records_go_out_and_come_in_again_equal(
    form: str, catalogue: Catalogue, tmp_path: Path, empty: Path, take: Import
) -> None:
    write(empty, "false-alarms.yml", (ROOT / "data/false-alarms.yml").read_bytes())
    (empty / "data/organisations/al/example.yml").unlink()
    commit(empty)
    files = given_out(catalogue, tmp_path, form)
    done = take(empty, *files, "--write")
    assert done.exit_code == 0, done.output
    assert f"{len(catalogue.living):,} new, 0 changed, 0 the same" in done.output and "Dropped" not in done.output
    came, problems = load(empty)
    assert problems == []
    for id, record in catalogue.organisations.items():
        assert ORGANISATION.published("api", came.organisations[id]) == ORGANISATION.published("api", record), id
    commit(empty)
    assert "Nothing changes." in take(empty, *files, "--write").output


@pytest.mark.parametrize("form", FORMS)
def test_odd_records_do_too(form: str, tmp_path: Path, bare: Ground) -> None:
    out = records(1, 60)
    found = bare.taken(given_out(bare.with_records(out), tmp_path, form))
    assert [one.as_text() for one in found.problems] == []
    assert unequal(found, out) == {}


@pytest.fixture(scope="module")
def five_thousand() -> dict[str, Organisation]:
    """Records that are made once for all forms."""
    return records(2, 5000)


@pytest.mark.all
@pytest.mark.parametrize("form", FORMS)
def test_five_thousand_do_too(form: str, tmp_path: Path, bare: Ground, five_thousand: dict[str, Organisation]) -> None:
    # Odd as they are, one file of HSDS would be larger than what is taken in at once: as an api gives it, it comes in pages.
    size = 500 if form in ("hsds", "tabular") else len(five_thousand)
    for start in range(0, len(five_thousand), size):
        page = dict(islice(five_thousand.items(), start, start + size))
        found = bare.taken(given_out(bare.with_records(page), tmp_path, form))
        assert found.problems == [] and len(found.new) == size
        assert unequal(found, page) == {}


SIGNS = st.characters(
    codec="utf-8",
    exclude_categories=("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp", "Mn", "Me", "Zs"),
    include_characters=" ",
)
SAID = st.one_of(st.sampled_from(ODD), st.text(SIGNS, min_size=1, max_size=40))


@st.composite
def odd_records(draw: st.DrawFn) -> Organisation | None:
    """A record with odd words in every sort of text; None where a record may not hold them."""
    word = draw(SAID)
    try:
        return Organisation.model_validate(
            {
                "name": word,
                "kind": "ngo",
                "alternate_names": draw(st.lists(SAID, min_size=1, max_size=3)),
                "description": {"nl": word, "en": draw(SAID)},
                "remarks": [{"nl": draw(SAID), "en": draw(SAID)} for _ in range(draw(st.integers(1, 3)))],
                "services": {"training": {"state": "limited", "note": {"nl": draw(SAID), "en": word}}},
                "sources": [{"source": "safe-future", "part": "annex-14"}],
            },
            context=LANGUAGES,
        )
    except ValueError:
        return None


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(odd_records(), min_size=1, max_size=4))
def test_whatever_a_record_can_say_comes_in_again(
    tmp_path: Path, bare: Ground, said: list[Organisation | None]
) -> None:
    out = {f"al/odd-{number}": record for number, record in enumerate(said) if record}
    if not out:
        return
    made = bare.with_records(out)
    for form in FORMS:
        assert unequal(bare.taken(given_out(made, tmp_path, form)), out) == {}, form


def test_every_number_that_is_printed_is_accepted_and_stays_the_same(catalogue: Catalogue) -> None:
    printed = json.loads(api_files(catalogue, None)["api/v1/organisations.json"])["organisations"]
    phones = [phone for one in printed for way in one.get("contacts", ()) for phone in way["phones"]]
    assert len(phones) > 100
    for phone in phones:
        assert Phone.model_validate(filled(phone)).number == phone["number"]
        if phone["number"].startswith("+"):  # as somebody else's table holds it, it comes to the same
            assert dialled(phone["number"]) == (phone["number"], "")


def test_a_changed_cell_changes_one_line(catalogue: Catalogue, tmp_path: Path, empty: Path, take: Import) -> None:
    (file,) = given_out(load(empty)[0], tmp_path, "csv")
    text = file.read_text(encoding="utf-8").replace("Example Organisation", "Example of an Organisation")
    file.write_text(text, encoding="utf-8")
    done = take(empty, file)
    assert "0 new, 1 changed, 0 the same" in done.output
    assert "-name: Example Organisation\n+name: Example of an Organisation\n" in done.output
    assert done.output.count("\n+") == 2, "one line of the record, and the name of its file"
