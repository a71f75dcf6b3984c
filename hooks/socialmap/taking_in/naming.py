"""Countries and languages by whatever directories call them → their codes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cached_property

from socialmap.base.text import plain
from socialmap.catalogue.catalogue import NETWORKS, Catalogue
from socialmap.catalogue.world import other_names
from socialmap.reference import countries, languages
from socialmap.taking_in.words import OTHER

_BY_NAME = {name: code for code, names in OTHER["languages"].items() for name in names.split(", ")}
_ALSO_IN = tuple(OTHER["names_in"].split(", "))
_SEVERAL = frozenset(OTHER["several_countries"].split(", "))
_NO_COUNTRY = frozenset(OTHER["no_country"].split(", "))
_SMALL = frozenset(OTHER["small_words"].split(", "))
_LIST = re.compile(r"\s*[,;/&+|]\s*|\s+(?:and|en|et|und|y|e|og|och)\s+", re.IGNORECASE)


class Names:
    """Finds countries and languages by what they are called: in every language of a map, in English, in their own, and in some large ones."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._found: dict[str, str | None] = {}

    def country(self, text: str) -> str | None:
        """The code of a country by its name or code; ``int`` for none in particular; None when nothing, or several, are called so."""
        if plain(text) in _NO_COUNTRY:
            return NETWORKS
        if found := self._country(text):
            return found
        parts = re.split(r"[()/]", text)
        several = {found for part in parts if (found := self._country(part))} if len(parts) > 1 else set()
        return several.pop() if len(several) == 1 else None

    def _country(self, text: str) -> str | None:
        said = _close(text)
        return self._countries.get(said) if said and said not in _SEVERAL else None

    @cached_property
    def _countries(self) -> Mapping[str, str]:
        """By their names as `_close` writes them: those of the map and English first, of other names those that one country alone has."""
        spoken = (*self._catalogue.settings.codes, languages.english())
        first: dict[str, str] = {}
        others: dict[str, set[str]] = {}
        for code in countries.codes():
            record = self._catalogue.countries.get(code)
            own = [countries.name(code, language) for language in spoken]
            own += [*record.name.root.values()] if record else []
            for name in (*own, code, countries.alpha_3(code)):
                first.setdefault(_close(name or ""), code)
            for name in (*countries.official_names(code), *(countries.name(code, one) for one in _ALSO_IN)):
                others.setdefault(_close(name or ""), set()).add(code)
            for name in other_names(code, self._catalogue) if record else ():
                others.setdefault(_close(name), set()).add(code)
        alone = {name: codes.pop() for name, codes in others.items() if name and len(codes) == 1}
        return {**alone, **first, **{_close(name): code for name, code in OTHER["countries"].items()}}

    @cached_property
    def _languages(self) -> dict[str, str]:
        terms = self._catalogue.terms("languages")
        return {plain(name): code for code, term in terms.items() for name in term.name.root.values()} | _BY_NAME

    @cached_property
    def _foreign(self) -> Mapping[str, str]:
        """Languages by their own names, and by those in some large languages, where one alone is called so."""
        found: dict[str, set[str]] = {}
        for name, code in (*languages.own_names(), *(pair for one in _ALSO_IN for pair in languages.names_in(one))):
            found.setdefault(plain(name), set()).add(code)
        return {name: codes.pop() for name, codes in found.items() if len(codes) == 1}

    def language(self, text: str) -> str | None:
        """The code of a language by its name or code; None when nothing is called so."""
        if text not in self._found:
            before = re.sub(r"\s*\([^()]*\)$", "", text)
            self._found[text] = self._language(text) or (self._language(before) if before != text else None)
        return self._found[text]

    def _language(self, text: str) -> str | None:
        said = plain(text)
        if (found := self._languages.get(said)) or (found := languages.code(said) if len(said) in (2, 3) else None):
            return found
        for language in dict.fromkeys((*self._catalogue.settings.codes, languages.english())):
            if found := languages.called(text, language):
                return found
        short = re.match(r"([a-z]{2,3})[-_][A-Za-z]{2,4}$", text)
        return languages.named(text) or (languages.code(short[1]) if short else None) or self._foreign.get(said)

    def languages(self, text: str) -> Iterable[tuple[str, str | None]]:
        """What ``text`` names, one language or several (`Farsi/Dari`, `Duits en Engels`), each with its code."""
        parts = [part for part in _LIST.split(text) if part.strip()]
        if self.language(text) or not any(self.language(part) for part in parts):
            return [(text, self.language(text))]
        return [(part, self.language(part)) for part in parts]


def _close(name: str) -> str:
    """A name of a country as it is compared: without spaces and small words, `St.` as `Saint`. A code may be a small word itself."""
    words = plain(name).split()
    if len(words) < 2:
        return "".join(words)
    words = ["saint" if word in ("st", "sint") else word for word in words]
    return "".join(word for word in words if word not in _SMALL)
