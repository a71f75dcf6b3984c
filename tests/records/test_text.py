"""A text has the languages of the map, and shows another one only where the map says so."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import BaseModel, TypeAdapter, ValidationError

from socialmap.records.text import Languages, Text
from tests.real import SETTINGS
from tests.records.refused import refused as told


class Thing(BaseModel):
    """Made up."""

    name: Text


BOTH = Languages({"fr": "français", "ar": "العربية"})
EITHER = Languages({"fr": "français", "ar": "العربية"}, needed=False)


def thing(data: dict[str, Any], languages: Languages | None) -> Thing:
    return Thing.model_validate({"name": data}, context=languages)


def refused(data: dict[str, Any], languages: Languages) -> list[tuple[Any, ...]]:
    with pytest.raises(ValidationError) as caught:
        thing(data, languages)
    return [error["loc"] for error in caught.value.errors()]


def test_a_text_is_said_in_every_language_of_the_map() -> None:
    name = thing({"ar": "مأوى", "fr": "Foyer"}, BOTH).name
    assert (name.in_("fr"), name.in_("ar")) == ("Foyer", "مأوى")
    assert list(name.root) == ["fr", "ar"], "in the order of the map, whatever the order of the file"


def test_a_missing_and_an_unknown_language_are_told_at_once_at_their_places() -> None:
    assert refused({"fr": "Foyer", "nl": "Opvang"}, BOTH) == [("name", "ar"), ("name", "nl")]
    assert refused({"fr": "<b>", "nl": "Opvang"}, BOTH) == [("name", "ar"), ("name", "nl"), ("name", "fr")]


def test_where_the_map_allows_it_another_language_stands_in() -> None:
    name = thing({"ar": "مأوى"}, EITHER).name
    assert (name.in_("fr"), name.language_for("fr")) == ("مأوى", "ar")
    assert refused({}, EITHER) == [("name", "fr"), ("name", "ar"), ("name",)]


def test_equal_texts_are_one_in_a_set() -> None:
    assert len({Text({"fr": "a"}), Text({"fr": "a"}), Text({"fr": "b"})}) == 2


def test_a_space_that_must_not_break_stays_before_a_mark_and_nowhere_else() -> None:
    name = thing({"fr": "Qui\u00a0aide\u202f? \u00ab\u00a0 Elle\u00a0\u00bb\n ", "ar": "من؟"}, BOTH).name
    assert name.in_("fr") == "Qui aide\u00a0? \u00ab\u00a0Elle\u00a0\u00bb"


@pytest.mark.parametrize(
    "bad", ["<b>bold</b>", "{{ config }}", "{% raw %}", "</script>", "see https://example.org", "see www.example.org"]
)
def test_a_text_has_no_markup_and_no_addresses(bad: str) -> None:
    assert told(Text, {"nl": bad, "en": "fine"})


def test_a_text_needs_both_languages() -> None:
    with pytest.raises(ValidationError) as error:
        TypeAdapter(Text).validate_python({"nl": "alleen Nederlands"}, context=SETTINGS.known)
    assert error.value.errors()[0]["loc"] == ("en",)


def test_an_ampersand_and_a_smaller_sign_are_text() -> None:
    text = TypeAdapter(Text).validate_python({"nl": "A & B, 3 < 4", "en": "A & B"})
    assert text.in_("nl") == "A & B, 3 < 4"
