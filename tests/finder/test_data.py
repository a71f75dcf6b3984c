"""What the finder's scripts are given: the records' own words, no more, and the same bytes each time."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from socialmap.catalogue.catalogue import Catalogue
from socialmap.finder.data import LETTERS, finder_data_js, finder_texts_js, finder_words_js
from socialmap.finder.details import finder_details_js
from socialmap.locale import locale
from socialmap.records.models.offer import STATES
from tests.conftest import digest, elsewhere


def content(script: str) -> Any:
    found = re.fullmatch(r'SocialMap\.take\("finder/[\w/]+",(.*)\);\n', script, re.DOTALL)
    assert found, script[:100]
    return json.loads(found[1].replace("<\\/", "</"))


def rows(table: Any) -> list[dict[str, Any]]:
    """Rows as the scripts see them: by the names that stand in the file."""
    return [dict(zip(table["fields"], row, strict=True)) for row in table["rows"]]


def test_every_organisation_is_there_with_eleven_states(catalogue: Catalogue) -> None:
    found = content(finder_data_js(catalogue))
    assert [row["id"] for row in rows(found["organisations"])] == list(catalogue.organisations)
    assert set(LETTERS) == set(STATES)
    for row in rows(found["organisations"]):
        record = catalogue.organisations[row["id"]]
        assert [letter.lower() for letter in row["states"]] == [
            LETTERS[record.offer(service).state] for service in catalogue.services
        ]


def test_a_capital_says_that_there_is_more_to_read(catalogue: Catalogue) -> None:
    found = {row["id"]: row for row in rows(content(finder_data_js(catalogue))["organisations"])}
    assert found["hu/anonymous-ways"]["states"][0] == "V"
    assert content(finder_details_js(catalogue, locale("en"))["hu"])["hu/anonymous-ways"]["via"][
        "airport-pickup"
    ].startswith("through ")


def test_a_country_is_found_by_its_former_and_printed_names_and_codes(catalogue: Catalogue) -> None:
    found = {row["code"]: row["found"] for row in rows(content(finder_data_js(catalogue))["countries"])}
    assert {"noord macedonie", "north macedonia", "macedonie", "mk", "mkd"} <= set(found["mk"])


def test_projects_of_the_past_are_no_programmes_to_choose(catalogue: Catalogue) -> None:
    assert "laborex10" not in [row["id"] for row in rows(content(finder_data_js(catalogue))["programmes"])]


def test_texts_and_details_follow_the_organisations(catalogue: Catalogue) -> None:
    found = content(finder_texts_js(catalogue, locale("nl")))
    assert len(found) == len(catalogue.organisations)
    assert "benin city" in found[list(catalogue.organisations).index("ng/cosudow")]
    ids = {id for script in finder_details_js(catalogue, locale("nl")).values() for id in content(script)}
    assert ids == set(catalogue.organisations)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_sheet_can_be_made_in_either_language(catalogue: Catalogue, language: str) -> None:
    found = content(finder_words_js(catalogue, locale("nl" if language == "nl" else "en")))
    assert set(found["services"]) == set(catalogue.services)
    assert len(found["months"]) == 12
    assert {"warning", "askStill", "printed", "title"} <= set(found)


def test_what_a_record_says_cannot_end_the_script(catalogue: Catalogue) -> None:
    for script in [finder_data_js(catalogue), *finder_details_js(catalogue, locale("en")).values()]:
        assert "</" not in script
        assert "\u2028" not in script


@pytest.mark.all
def test_the_same_records_give_the_same_bytes_in_another_process(catalogue: Catalogue) -> None:
    made_there = elsewhere(
        "from socialmap.finder.data import finder_data_js; from socialmap.finder.details import finder_details_js",
        "{'data': finder_data_js(catalogue), **finder_details_js(catalogue, locale('nl'))}",
    )
    assert made_there == digest({"data": finder_data_js(catalogue), **finder_details_js(catalogue, locale("nl"))})
