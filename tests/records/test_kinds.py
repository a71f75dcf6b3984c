"""A kind says in one place all there is to say about it, and publishes only what it names."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import BaseModel

from socialmap.records.kind import BY_ID, OUTPUTS, Allowed, Kind, fields, maker
from socialmap.records.kinds import BY_LINK, BY_NAME, KINDS


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_what_makes_its_page_list_and_search_is_there(kind: Kind) -> None:
    assert all(callable(maker(place)) for place in (kind.page, kind.listing, kind.search) if place)


def test_names_folders_and_links_are_their_own() -> None:
    assert len({kind.name for kind in KINDS}) == len({kind.folder for kind in KINDS}) == len(BY_LINK) == len(KINDS)


class Contact(BaseModel):
    role: str
    person: str


class Example(BaseModel):
    name: str
    private: str
    contacts: list[Contact]
    rooms: dict[str, Contact]
    added_tomorrow: str = "not named anywhere"


PART = fields("role")
MADE_UP = Kind(
    name="example",
    folder="examples",
    model=Example,
    title="An example",
    link="example",
    page="",
    listing="",
    search="",
    publishes={"api": fields("name", contacts=PART, rooms={BY_ID: PART})},
)


def test_what_is_not_named_is_not_published_however_deep() -> None:
    contact = Contact(role="reception", person="secret")
    record = Example(name="Example", private="not for others", contacts=[contact], rooms={"a": contact})
    assert MADE_UP.published("api", record) == {
        "name": "Example",
        "contacts": [{"role": "reception"}],
        "rooms": {"a": {"role": "reception"}},
    }
    narrowed = MADE_UP.narrowed("api", record)
    assert "secret" not in repr(narrowed) and "others" not in repr(narrowed)
    assert isinstance(narrowed, Example) and narrowed.contacts[0].role == narrowed.rooms["a"].role == "reception"
    assert MADE_UP.published("an output without a list", record) == {}


def unknown(allowed: Allowed, shape: Any) -> list[str]:
    """The names of an allow-list that the model does not have."""
    found = []
    for name, part in allowed.items():
        inner = _models(shape)
        if name == BY_ID:
            found += unknown(part or {}, shape)
        elif not any(name in model.model_fields for model in inner):
            found.append(name)
        elif part:
            found += unknown(
                part, [model.model_fields[name].annotation for model in inner if name in model.model_fields]
            )
    return found


def _models(shape: Any) -> list[type[BaseModel]]:
    if isinstance(shape, list):
        return [model for one in shape for model in _models(one)]
    if isinstance(shape, type) and issubclass(shape, BaseModel):
        return [shape]
    return [model for part in getattr(shape, "__args__", ()) for model in _models(part)]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_an_allow_list_names_only_fields_that_exist(kind: Kind) -> None:
    for allowed in kind.publishes.values():
        assert unknown(allowed, kind.model) == []


def withheld(allowed: Allowed, shape: Any) -> list[str]:
    """The fields of the model that an allow-list leaves out, with the way to each."""
    found = []
    if BY_ID in allowed:
        return withheld(allowed[BY_ID] or {}, shape)
    for name, field in {name: field for model in _models(shape) for name, field in model.model_fields.items()}.items():
        if name not in allowed:
            found.append(name)
        elif part := allowed[name]:
            found += [f"{name}.{inner}" for inner in withheld(part, field.annotation)]
    return found


WITHHELD: dict[str, list[str]] = {
    "service": ["own", "unused", "person", "made_of"],
}
"""What is not handed to other programs, and is no secret either: whoever adds a field decides here or in ``publishes``."""


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_field_is_published_or_withheld_on_purpose(kind: Kind) -> None:
    assert withheld(kind.publishes["api"], kind.model) == WITHHELD.get(kind.name, [])


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_kind_says_what_people_are_shown(kind: Kind) -> None:
    assert set(kind.publishes) >= {"page", "list", "search", "api"}
    assert set(kind.publishes) <= {*OUTPUTS, "api", "ended"}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_lists_search_and_finder_show_no_more_than_the_page_and_other_programs(kind: Kind) -> None:
    everywhere = set(kind.publishes["api"])
    assert all(set(kind.publishes.get(output, {})) <= everywhere for output in OUTPUTS)


def test_what_is_published_of_an_organisation_that_has_ended_leads_to_nobody() -> None:
    """What it offered and how it was reached would be used as if it were still there."""
    published = BY_NAME["organisation"].publishes["ended"]
    assert set(published) == {"name", "alternate_names", "kind", "former_ids", "ended", "sources"}
