"""What readers are told of changes: records as they are named now, fields that a page shows, and nothing of what was withdrawn."""

from __future__ import annotations

from dataclasses import replace

from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import locale
from socialmap.records.models.changes import Changes
from socialmap.rendering.news import days
from tests.real import LANGUAGES

EN = locale("en")


def telling(catalogue: Catalogue, **files: list[dict[str, object]]) -> Catalogue:
    """The same map with files of changes: ``d2026_05_03`` is told up to 3 May 2026."""
    made = {
        name[1:].replace("_", "-"): Changes.model_validate(
            {"date": name[1:].replace("_", "-"), "changes": told}, context=LANGUAGES
        )
        for name, told in files.items()
    }
    return replace(catalogue, changes=made)


def test_the_newest_day_comes_first_and_each_thing_in_its_group_by_name(small: Catalogue) -> None:
    map = telling(
        small,
        d2026_05_03=[{"id": "al/example", "what": "new"}],
        d2026_06=[
            {"id": "al/network", "what": "changed", "fields": ["contacts", "services.shelter"]},
            {"id": "al/confirmed", "what": "new"},
            {"kind": "programme", "id": "printed", "what": "new"},
        ],
    )
    newest, oldest = days(map, EN)
    assert (newest.date, oldest.date) == ("2026-06", "2026-05-03")
    assert [(what, [one.name for one in entries]) for what, entries in newest.groups] == [
        ("new", ["Confirmed House", "Printed"]),
        ("changed", ["Example Network"]),
    ]
    assert newest.groups[1][1][0].fields == ("telephone and e-mail", "Shelter")


def test_nothing_is_told_of_a_record_that_is_no_more_and_a_day_without_anything_is_none(small: Catalogue) -> None:
    map = telling(small, d2026_05_03=[{"id": "al/withdrawn", "what": "new"}])
    assert days(map, EN) == []


def test_a_record_with_another_id_is_told_about_by_the_one_of_now(small: Catalogue) -> None:
    record = small.organisations["al/example"].model_copy(update={"former_ids": ("al/once",)})
    map = small.with_records("organisation", {**small.organisations, "al/example": record})
    (day,) = days(telling(map, d2026_05_03=[{"id": "al/once", "what": "new"}]), EN)
    assert day.groups[0][1][0].id == "al/example"


def test_a_field_that_no_page_shows_is_not_told(small: Catalogue) -> None:
    map = telling(small, d2026_05_03=[{"id": "al/example", "what": "changed", "fields": ["former_ids"]}])
    assert days(map, EN) == []
