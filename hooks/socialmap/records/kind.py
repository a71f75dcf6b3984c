"""A kind of record, and all there is to say about it in one place: where it stands, what it is made of, who shows it, what goes out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import import_module
from operator import is_
from typing import Any, TypeAlias, cast

from pydantic import BaseModel

Allowed: TypeAlias = "Mapping[str, Allowed | None]"
"""The fields of a record that an output may publish; a field that is a part of its own has a list of its own."""


def fields(*plain: str, **parts: Allowed) -> Allowed:
    """An allow-list: ``fields("name", contacts=fields("role"))``. What isn't named isn't published."""
    return {**dict.fromkeys(plain), **parts}


@dataclass(frozen=True)
class Kind:
    """One kind of record. What belongs to higher floors is named by place (``socialmap.pages.country:country``)."""

    name: str
    """Its word in code, messages and references: ``country``."""
    folder: str
    """Where its files stand below ``data/`` and its pages below a language, and its plural in English: ``countries``."""
    model: type[BaseModel]
    title: str
    """Its head in the guide to the fields."""
    link: str
    """The word with which an authored page names one: ``country:ng``."""
    page: str
    """Makes the page of one: (id, catalogue, locale) → ``View``."""
    listing: str
    """Makes the list of all: (catalogue, locale, path, date of the data) → HTML; authored pages ask for it by the folder's name."""
    search: str | None = None
    """Makes what the search knows of one: (id, catalogue, locale, address) → ``Document``; without it, its name and the other texts that it publishes to `search`."""
    shell_page: str = "record.html"
    """The page of the theme in which its pages are put, below its folder; it is nobody's page."""
    styles: tuple[str, ...] = ()
    """The styles that its pages have besides those of every page, from the root of the site."""
    scripts: tuple[str, ...] = ()
    """The scripts that its pages have besides those of every page, in the order in which they need each other."""
    contents: bool = False
    """Whether its pages list their parts beside themselves on a wide screen; not for pages that need the whole width."""
    vocabulary: bool = False
    """Whether its records are the terms of the vocabulary that is named like its folder."""
    by_country: bool = False
    """Whether its files stand in a folder for each country."""
    optional: bool = False
    """Whether a map may do without it (`parts.kinds` in its settings)."""
    code: bool = False
    """Whether its ids are codes of countries."""
    publishes: Mapping[str, Allowed] = field(default_factory=dict)
    """For each output (``page``, ``list``, ``search``, ``finder``, ``api``; see ``OUTPUTS``), the fields that it publishes: none without a word."""

    def published(self, output: str, record: BaseModel) -> dict[str, Any]:
        """The fields of ``record`` that ``output`` may publish, as plain data for JSON, in the order of the model."""
        return cast(dict[str, Any], _only(record.model_dump(mode="json"), self.publishes.get(output, {})))

    def narrowed(self, output: str, record: BaseModel) -> BaseModel:
        """``record`` with nothing but the fields that ``output`` may publish; asking it for another is an ``AttributeError``."""
        return cast(BaseModel, _narrowed(record, self.publishes.get(output, {})))


OUTPUTS = ("page", "list", "search", "finder")
"""The outputs that people read: a record's own page (and its forms), lists of records, the search, the finder and its sheet."""


def _only(value: Any, allowed: Allowed | None) -> Any:
    """``value`` without what isn't allowed; a list, or a mapping by id, is looked through one by one."""
    if allowed is None:
        return value
    if isinstance(value, list):
        return [_only(entry, allowed) for entry in value]
    if isinstance(value, dict):
        if BY_ID in allowed:
            return {id: _only(entry, allowed[BY_ID]) for id, entry in value.items()}
        return {name: _only(entry, allowed[name]) for name, entry in value.items() if name in allowed}
    return value


def _narrowed(value: Any, allowed: Allowed | None) -> Any:
    """``value`` without what isn't allowed, as the model that it is; the same object where nothing had to go."""
    if allowed is None:
        return value
    if isinstance(value, (list, tuple)):
        entries = type(value)(_narrowed(entry, allowed) for entry in value)
        return value if all(map(is_, entries, value)) else entries
    if isinstance(value, dict):
        return {id: _narrowed(entry, allowed.get(BY_ID, {})) for id, entry in value.items()}
    if not isinstance(value, BaseModel):
        return value
    kept = {name: _narrowed(inner, allowed[name]) for name, inner in value if name in allowed}
    if len(kept) == len(type(value).model_fields) and all(kept[name] is inner for name, inner in value):
        return value
    copy = type(value).model_construct(**kept)
    for name in type(value).model_fields.keys() - kept:
        copy.__dict__.pop(name, None)  # else the default would say what the record does not
    return copy


BY_ID = "*"
"""In an allow-list: whatever the id, of each entry these fields."""


def maker(place: str) -> Any:
    """The function that ``place`` names: ``socialmap.pages.country:country``."""
    module, _, name = place.partition(":")
    return getattr(import_module(module), name)
