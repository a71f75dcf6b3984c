"""A text in every language of the map. Which languages those are, the settings say; this module knows none."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, TypeAlias

from pydantic import (
    AfterValidator,
    ConfigDict,
    Field,
    ModelWrapValidatorHandler,
    RootModel,
    StringConstraints,
    ValidationError,
    ValidationInfo,
    model_validator,
)
from pydantic_core import InitErrorDetails, PydanticCustomError

from socialmap.base.refused import RefusedError

Language: TypeAlias = str
"""The code of a language as the settings list it: ``en``."""

LONGEST_TEXT = 1500  # characters; a record is read standing, with a client beside you

_SPACES = re.compile(r"\s+")
_UNBROKEN = frozenset("\u00a0\u202f")


@dataclass(frozen=True)
class Languages:
    """What a validation knows of the map's languages; handed to it as its context."""

    names: Mapping[Language, str]
    """Each language by its code, with its own name, the first one first."""
    needed: bool = True
    """Whether a text must be there in every language; else the first one that it has stands in for a missing one."""


def plain(text: str) -> str:
    """``text`` with single spaces; refuses what would be markup, a template or a web address."""
    if re.search(r"<[a-zA-Z/!]|\{[{%#]", text):
        raise RefusedError("holds markup or template signs.", "Write plain text: records have no formatting.")
    if re.search(r"https?://|www\.", text):
        raise RefusedError("holds a web address.", "Put it under `websites`, where it is checked.")
    return " ".join(text.split()) if _UNBROKEN.isdisjoint(text) else _SPACES.sub(_space, text.strip())


def _space(found: re.Match[str]) -> str:
    """One space for several; one that must not break stays beside a mark, as French has it, and nowhere else: `Qui ?`, « non »."""
    before, after = found.string[found.start() - 1], found.string[found.end()]
    return "\u00a0" if (before == "«" or after in "?!:;»") and not _UNBROKEN.isdisjoint(found[0]) else " "


_Prose = Annotated[str, StringConstraints(min_length=1, max_length=LONGEST_TEXT), AfterValidator(plain)]


class Text(RootModel[Annotated[dict[Language, _Prose], Field(min_length=1)]]):
    """The same plain text in every language of the map: ``{nl: Opvang, en: Shelter}``."""

    model_config = ConfigDict(frozen=True, str_strip_whitespace=True)

    def __hash__(self) -> int:
        return hash(tuple(self.root.items()))

    def in_(self, language: Language) -> str:
        """The text in ``language``, or in the first language that it has."""
        return self.root[self.language_for(language)]

    def language_for(self, language: Language) -> Language:
        """In which language a reader of ``language`` gets this text: another one where it isn't translated."""
        return language if language in self.root else next(iter(self.root))

    @model_validator(mode="wrap")
    @classmethod
    def _in_the_languages_of_the_map(
        cls, data: Any, handler: ModelWrapValidatorHandler[Text], info: ValidationInfo
    ) -> Text:
        """A mapping with the languages that the context names, and no other; every problem at its own language."""
        found: list[InitErrorDetails] = []
        known = info.context
        if isinstance(known, Languages) and isinstance(data, dict):
            meant = _meant(data, known)
            found = [*_missing({**data, **dict.fromkeys(meant.values())}, known), *_unknown(data, known, meant)]
        try:
            text = handler(data)
        except ValidationError as error:
            found += [_again(details) for details in error.errors(include_url=False)]
        if found:
            raise ValidationError.from_exception_data(cls.__name__, found)
        if isinstance(known, Languages):  # in the order of the map, whatever the order in the file
            return cls.model_construct({code: text.root[code] for code in known.names if code in text.root})
        return text


def _missing(data: dict[Any, Any], known: Languages) -> list[InitErrorDetails]:
    here = [code for code in known.names if code in data]
    missing = [code for code in known.names if code not in data] if known.needed or not here else []
    return [_problem(code, data, "is missing.", f"Write the text in {known.names[code]} too.") for code in missing]


def _meant(data: dict[Any, Any], known: Languages) -> dict[str, str]:
    """Which language each wrong key stands for, where that can be seen: `EN`, `eng` and `en-GB` for `en`."""
    free = [code for code in known.names if code not in data]
    wrong = [key for key in data if isinstance(key, str) and key not in known.names]
    return {key: code for key in wrong for code in free if key.lower().startswith(code) and len(key) < 6}


def _unknown(data: dict[Any, Any], known: Languages, meant: Mapping[str, str]) -> list[InitErrorDetails]:
    codes = f"The languages in data/site.yml are: {', '.join(known.names)}."
    return [
        _problem(
            code,
            data[code],
            "is not a language of this map.",
            f"Did you mean `{meant[code]}`?" if code in meant else codes,
        )
        for code in data
        if code not in known.names
    ]


def _problem(code: str, value: Any, what: str, hint: str) -> InitErrorDetails:
    return problem_at((code,), value, what, hint)


def problem_at(place: tuple[int | str, ...], value: Any, what: str, hint: str) -> InitErrorDetails:
    """An error at a place within what is validated: what is wrong, and what would be right."""
    kind = PydanticCustomError("value_error", "{error}", {"error": RefusedError(what, hint)})
    return InitErrorDetails(type=kind, loc=place, input=value)


def _again(details: Any) -> InitErrorDetails:
    """An error of the library, to be raised beside others."""
    kind = PydanticCustomError(
        details["type"], details["msg"].replace("{", "{{").replace("}", "}}"), details.get("ctx")
    )
    return InitErrorDetails(type=kind, loc=details["loc"], input=details["input"])
