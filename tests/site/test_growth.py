"""No page looks through all records: what is looked at grows as the records do, and not at all for one page."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

import pytest

from socialmap.catalogue.catalogue import Catalogue
from socialmap.exports.api import api_files
from socialmap.finder.data import finder_data_js, finder_texts_js, finder_words_js
from socialmap.finder.details import finder_details_js
from socialmap.forms.screen.listing import forms_here
from socialmap.records.kind import OUTPUTS, maker
from socialmap.records.kinds import BY_NAME
from socialmap.records.text import Text
from socialmap.rendering.view import path_of
from socialmap.search import records, synonym_groups
from socialmap.site.leading import renamed
from socialmap.site.views import FRAGMENTS, LISTS


class Counted(dict[str, Any]):
    """Records that count how often one of them is looked at, by its id or one after the other."""

    looks = 0

    def __getitem__(self, id: str) -> Any:
        Counted.looks += 1
        return super().__getitem__(id)

    def get(self, id: str, default: Any = None) -> Any:
        Counted.looks += 1
        return super().get(id, default)

    def items(self) -> Any:
        return Counted._counted(super().items())

    def values(self) -> Any:
        return Counted._counted(super().values())

    def __iter__(self) -> Iterator[str]:
        return Counted._counted(super().__iter__())

    @staticmethod
    def _counted(entries: Any) -> Iterator[Any]:
        for entry in entries:
            Counted.looks += 1
            yield entry


def _village(number: int, small: Catalogue) -> dict[str, dict[str, Any]]:
    """Made-up records that name each other and nobody else: a country with two organisations, a programme, two procedures and two forms."""
    code, name = f"v{number}", Text({"nl": f"Verzonnen {number}", "en": f"Made up {number}"})
    house, network = f"{code}/house", f"{code}/network"
    country = small.countries["al"].model_copy(update={"name": name, "alternate_names": (), "union": None})
    organisation = small.organisations["al/confirmed"].model_copy(update={"former_ids": (f"{code}/before",)})
    programme = small.programmes["printed"].model_copy(update={"countries": (code,), "run_by": (house,)})
    procedure, form = small.procedures["pattern"], small.instruments["pattern"]
    leads = procedure.next[0].model_copy(update={"procedure": f"{code}-second"})
    return {
        "country": {code: country},
        "organisation": {
            house: organisation.model_copy(update={"networks": (network,), "part_of": network}),
            network: organisation.model_copy(update={"kind": "network", "former_ids": ()}),
        },
        "programme": {code: programme},
        "procedure": {
            f"{code}-first": procedure.model_copy(
                update={"countries": (code,), "next": (leads,), "organisations": (house,)}
            ),
            f"{code}-second": procedure.model_copy(update={"countries": (code,), "next": (), "organisations": ()}),
        },
        "instrument": {
            f"{code}-first": form,
            f"{code}-second": form.model_copy(update={"continues": f"{code}-first"}),
        },
    }


@pytest.fixture(scope="session")
def patterns(small: Catalogue, catalogue: Catalogue) -> Catalogue:
    """The small map with a procedure and a form of the real one, from which others are copied."""
    procedure = next(record for record in catalogue.procedures.values() if record.next)
    plain = (record for record in catalogue.instruments.values() if not record.continues and not record.drawing)
    form = min(plain, key=lambda record: len(list(record.questions())))
    apart = {"countries": (), "unions": (), "steps": (), "former_ids": ()}
    leads = procedure.next[0].model_copy(update={"procedure": None})
    few = small.with_records("country", {code: small.countries[code] for code in ("al", "ro", "nl")})
    whole = few.with_records(
        "procedure", {"pattern": procedure.model_copy(update={**apart, "next": (leads,), "organisations": ()})}
    )
    return whole.with_records("instrument", {"pattern": form.model_copy(update={"steps": ()})})


def grown(small: Catalogue, villages: int) -> dict[str, Catalogue]:
    """What each output gets of the small map with so many villages more."""
    found: dict[str, dict[str, Any]] = {kind: dict(records) for kind, records in small.records.items()}
    for number in range(villages):
        for kind, made in _village(number, small).items():
            found[kind] |= made
    place = small.documents["organisation", "al/confirmed"]
    pages = {(kind, id): place for kind, records in found.items() for id in records}
    whole = replace(small, records=found, documents={**small.documents, **pages})
    return {output: _counting(whole.published(output)) for output in OUTPUTS} | {"api": _counting(whole)}


def _counting(whole: Catalogue) -> Catalogue:
    return replace(whole, records={kind: Counted(records) for kind, records in whole.records.items()})


def build(outputs: Mapping[str, Catalogue]) -> None:
    """Everything that is made of the records, in one language: pages, lists, finder, search, api."""
    words_of = outputs["page"].locales["en"]
    for kind in outputs["page"].kinds:
        for id in outputs["page"].ids(kind.name):
            maker(kind.page)(id, outputs["page"], words_of)
    for name, part in FRAGMENTS.items():
        part(outputs["list" if name in LISTS else "page"], words_of, f"{name}/index.html", None)
    list(records(outputs["search"], words_of, path_of))
    list(synonym_groups(outputs["search"]))
    finder_data_js(outputs["finder"])
    for file in (finder_texts_js, finder_words_js, finder_details_js):
        file(outputs["finder"], words_of)
    api_files(outputs["api"])
    renamed(outputs["api"], words_of)


def looks(outputs: Mapping[str, Catalogue]) -> int:
    """How often a record is looked at for all of it."""
    Counted.looks = 0
    build(outputs)
    return Counted.looks


def calls(outputs: Mapping[str, Catalogue]) -> int:
    """How many functions are called for all of it."""
    count = 0

    def counting(frame: Any, event: str, argument: Any) -> None:
        nonlocal count
        count += event == "call"

    before = sys.getprofile()
    sys.setprofile(counting)
    try:
        build(outputs)
    finally:
        sys.setprofile(before)
    return count


def test_twice_the_records_are_looked_at_exactly_twice_as_often(patterns: Catalogue) -> None:
    once, twice, four_times = (looks(grown(patterns, villages)) for villages in (10, 20, 40))
    assert twice > once
    assert four_times - twice == 2 * (twice - once)


@pytest.mark.all
def test_twice_the_records_take_twice_as_many_calls(patterns: Catalogue) -> None:
    calls(grown(patterns, 5))  # what is read once, whatever the records
    once, twice, four_times = (calls(grown(patterns, villages)) for villages in (5, 10, 20))
    assert (four_times - twice) / (twice - once) == pytest.approx(2, rel=0.01)


PAGES = {
    "country": "v0",
    "organisation": "v0/house",
    "programme": "v0",
    "procedure": "v0-first",
    "instrument": "v0-first",
}


@pytest.mark.parametrize(("kind", "id"), PAGES.items(), ids=PAGES)
def test_the_page_of_a_record_looks_at_as_many_records_however_many_there_are(
    kind: str, id: str, patterns: Catalogue
) -> None:
    found = set()
    for villages in (5, 10, 20):
        shown = grown(patterns, villages)["page"]
        make = maker(BY_NAME[kind].page)
        make(id, shown, shown.locales["en"])  # makes the indexes
        Counted.looks = 0
        make(id, shown, shown.locales["en"])
        found.add(Counted.looks)
    assert len(found) == 1 and found.pop() < 200


def test_an_authored_page_looks_at_its_own_forms_and_procedures_alone(patterns: Catalogue) -> None:
    found = set()
    for villages in (5, 10, 20):
        shown = grown(patterns, villages)["page"]
        for counts in (0, 1):
            Counted.looks = counts
            forms_here("method/steps/step-5.html", shown, shown.locales["en"], ["v0-first"])
            FRAGMENTS["flow"](shown, shown.locales["en"], "method/steps/step-5.html", None)
        found.add(Counted.looks)
    assert len(found) == 1 and found.pop() < 10
