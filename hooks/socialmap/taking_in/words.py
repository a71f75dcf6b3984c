"""What directories write for countries, languages and numbers → codes and numbers as a record has them."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path

import phonenumbers
import yaml

from socialmap.base.text import plain
from socialmap.catalogue.catalogue import NETWORKS, Catalogue
from socialmap.catalogue.world import other_names
from socialmap.reference import countries, languages, numbers

_OTHER = yaml.safe_load(Path(__file__).with_suffix(".yml").read_text(encoding="utf-8"))
"""What people call languages, countries and scripts, where no library does."""
_BY_NAME = {name: code for code, names in _OTHER["languages"].items() for name in names.split(", ")}

_INVISIBLE = re.compile("[\u200b\u200e\u200f\ufeff\u00ad]")
_ODD = re.compile("[<&\u200b\u200e\u200f\ufeff\u00ad]")
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_EXTENSION = re.compile(
    r"(?i)[\s,;(]*(?:ext(?:ension|n)?|x|tst|toestel|poste|int|anexo|ramal|durchwahl|#)[\s.:]*(\d{1,8})\)?$"
)
_WORD_BEFORE = re.compile(
    r"(?i)^(?:tel(?:ephone|efoon|\.)?|phone|mob(?:ile|iel)?|fax|sms|text|whats ?app|signal|call|t|f|m|p)[\s.:]+(?=[+(\d*#])"
)
_LETTERS = re.compile(r"^[+(\d][\d\s().+-]*-?[A-Z][A-Z-]{2,}[\d\s-]*$")


def tidy(text: str) -> str:
    """``text`` without what nobody sees, with single spaces, and with the signs that are written as code."""
    if text.isprintable() and not _ODD.search(text):  # most texts; it is the same, sooner
        return " ".join(text.split())
    text = _INVISIBLE.sub("", html.unescape(_TAG.sub(" ", text)))
    return " ".join("".join(" " if unicodedata.category(sign) in ("Cc", "Zl", "Zp") else sign for sign in text).split())


class Names:
    """Finds countries and languages by what they are called, in every language of a map and in English."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._found: dict[str, str | None] = {}

    @cached_property
    def _countries(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for code in countries.codes():
            record = self._catalogue.countries.get(code)
            said = [
                countries.name(code, language) for language in (*self._catalogue.settings.codes, languages.english())
            ]
            said += [*record.name.root.values(), *other_names(code, self._catalogue)] if record else []
            for name in (*said, code, countries.alpha_3(code)):
                if name:
                    found.setdefault(plain(name), code)
        return {**found, **_OTHER["countries"]}

    def country(self, text: str) -> str | None:
        """The code of a country by its name or code; ``int`` for none in particular; None when nothing is called so."""
        said = plain(text)
        if said in ("int", "international", "worldwide", "internationaal", "wereldwijd"):
            return NETWORKS
        return self._countries.get(said) or self._countries.get(said.removeprefix("the "))

    @cached_property
    def _languages(self) -> dict[str, str]:
        terms = self._catalogue.terms("languages")
        return {plain(name): code for code, term in terms.items() for name in term.name.root.values()} | _BY_NAME

    def language(self, text: str) -> str | None:
        """The code of a language by its name or code; None when nothing is called so."""
        if text not in self._found:
            self._found[text] = self._language(text)
        return self._found[text]

    def _language(self, text: str) -> str | None:
        said = plain(text)
        if (found := self._languages.get(said)) or (found := languages.code(said) if len(said) in (2, 3) else None):
            return found
        for language in dict.fromkeys((*self._catalogue.settings.codes, languages.english())):
            if found := languages.called(text, language):
                return found
        return languages.named(text) or languages.code(text.partition("-")[0].lower() if "-" in text else "")


def language_of_name(text: str) -> str | None:
    """The language of a name by its script, where one language alone is written so."""
    letters = {unicodedata.name(sign, "").split(" ")[0] for sign in text if sign.isalpha()}
    found: str | None = _OTHER["scripts"].get(next(iter(letters)) if len(letters) == 1 else "")
    return found


def dialled(text: str, country: str) -> tuple[str, str]:
    """(number, extension) as a record writes them: without words around, ``00`` as +, letters of a keypad as digits."""
    text = _WORD_BEFORE.sub("", tidy(text)).strip(" .,;:")
    extension = ""
    if found := _EXTENSION.search(text):
        text, extension = text[: found.start()].strip(), found[1]
    if _LETTERS.match(text):
        text = str(phonenumbers.convert_alpha_characters_in_number(text))
    text = re.sub(r"\(0\)", "", text) if text.startswith(("+", "00")) else text
    text = re.sub(r"[/\u00b7·]", " ", text)
    text = re.sub(r"^00(?=[1-9])", "+", text)
    text = re.sub(r"^\+\s+", "+", text)
    return " ".join(text.split()), extension


def has_only_inside(number: str, country: str) -> bool:
    """Whether a number needs to say where it works: it has no + and the country is known."""
    return not number.startswith("+") and country != NETWORKS


def is_mobile(number: str, country: str) -> bool:
    """Whether the plan says that it can only be a mobile number."""
    return numbers.is_mobile(number, country if country != NETWORKS else None)


def parted(cell: str, separator: str) -> list[str]:
    """The values of a cell, in lines or with ``separator`` between."""
    pieces: Iterable[str] = (piece for line in cell.splitlines() for piece in line.split(separator))
    return [tidy(piece) for piece in pieces if tidy(piece)]
