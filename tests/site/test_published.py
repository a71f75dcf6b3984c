"""Each output shows only what the kinds publish to it, and nothing that it needs is withheld from it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from socialmap.catalogue.catalogue import Catalogue
from socialmap.catalogue.load import load
from socialmap.finder.data import finder_data_js, finder_texts_js, finder_words_js
from socialmap.finder.details import finder_details_js
from socialmap.forms.edition import editions
from socialmap.forms.paper.document import instrument_paper
from socialmap.forms.word.document import instrument_docx
from socialmap.records.kind import OUTPUTS, maker
from socialmap.records.kinds import BY_NAME
from socialmap.records.models.contact import Contact
from socialmap.records.models.organisation import Organisation
from socialmap.rendering.view import path_of
from socialmap.search import records, synonym_groups
from socialmap.site.views import FRAGMENTS, LISTS
from tests.conftest import write
from tests.made_up import EVERYTHING


def shown(catalogue: Catalogue, output: str, most: int) -> Iterator[tuple[str, Any]]:
    """What ``output`` makes of a map, by a name for a failure; of each kind the pages of so many records at most."""

    def some(kind: str) -> list[str]:
        ids = catalogue.ids(kind)
        return ids[:: max(1, -(-len(ids) // most))]

    for language, locale in catalogue.locales.items():
        if output == "page":
            for kind in catalogue.kinds:
                for id in some(kind.name):
                    yield f"{kind.name} {id}", maker(kind.page)(id, catalogue, locale)
        elif output == "search":
            yield "documents", list(records(catalogue, locale, path_of))
            yield "groups", list(synonym_groups(catalogue))
        elif output == "finder":
            yield (
                "finder",
                [
                    finder_data_js(catalogue),
                    finder_details_js(catalogue, locale),
                    finder_texts_js(catalogue, locale),
                    finder_words_js(catalogue, locale),
                ],
            )
        for name in FRAGMENTS:
            if (name in LISTS) == (output == "list") and output in ("list", "page"):
                yield name, FRAGMENTS[name](catalogue, locale, f"{name}/index.html", "2026-01-01")
        if output == "page" and language == catalogue.settings.first:
            for id in some("instrument"):
                for edition in editions(catalogue.locales):
                    yield f"paper {id}", instrument_paper(id, catalogue, edition)
                    yield f"word {id}", instrument_docx(id, catalogue, edition)


@pytest.fixture(scope="session")
def everything(catalogue: Catalogue, small: Catalogue, tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    """The real map, the small one, and first of all an organisation with all that a record can say."""
    folder = tmp_path_factory.mktemp("everything")
    write(folder, "organisations/nl/everything.yml", EVERYTHING)
    write(folder, "site.yml", (Path(__file__).parents[2] / "data" / "site.yml").read_text(encoding="utf-8"))
    record = load(folder)[0].organisations["nl/everything"]
    place = catalogue.documents["organisation", "ng/cosudow"]
    made = {"nl/everything": record, **small.organisations}
    return replace(
        catalogue.with_records("organisation", {**made, **catalogue.organisations}),
        documents={**catalogue.documents, **{("organisation", id): place for id in made}},
    )


@pytest.mark.parametrize("output", OUTPUTS)
@pytest.mark.parametrize("most", [8, pytest.param(1000, marks=pytest.mark.all)])
def test_nothing_that_an_output_needs_is_withheld_from_it(output: str, most: int, everything: Catalogue) -> None:
    narrowed = shown(everything.published(output), output, most)
    for (name, made), (_, without) in zip(shown(everything, output, most), narrowed, strict=True):
        assert made == without, name


PLANTED = "nobody may read this"


class Planted(Organisation):
    """An organisation with a field that nobody has named for any output."""

    secret: str = PLANTED


class PlantedContact(Contact):
    """A contact with such a field."""

    secret: str = PLANTED


@pytest.mark.parametrize("output", [*OUTPUTS, "an-output-that-no-kind-names"])
def test_a_field_that_is_not_named_is_not_there(output: str, everything: Catalogue) -> None:
    whole = everything.organisations["nl/everything"]
    contacts = tuple(PlantedContact(**dict(contact)) for contact in whole.contacts)
    record = Planted(**{**dict(whole), "contacts": contacts})
    assert str(record).count(PLANTED) == 1 + len(contacts)
    found = everything.with_records("organisation", {"nl/everything": record}).published(output)
    published = found.organisations["nl/everything"]
    assert PLANTED not in repr(published)
    with pytest.raises(AttributeError, match="secret"):
        _ = published.secret  # type: ignore[attr-defined]


def test_whoever_shows_a_field_without_naming_it_is_told(
    everything: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A template that asks for it stops the build, so that nobody believes that it is shown."""
    allowed = {name: part for name, part in BY_NAME["organisation"].publishes["page"].items() if name != "websites"}
    monkeypatch.setattr(
        "socialmap.catalogue.holding.KINDS", [replace(BY_NAME["organisation"], publishes={"page": allowed})]
    )
    again = replace(everything)
    with pytest.raises(Exception, match="websites"):
        maker(BY_NAME["organisation"].page)("nl/everything", again.published("page"), again.locales["en"])


def test_what_is_whole_stays_the_same_object(small: Catalogue) -> None:
    """No copy is made where nothing has to go."""
    assert small.published("page").countries["al"].facts is small.countries["al"].facts
    assert small.published("page") is small.published("page")
