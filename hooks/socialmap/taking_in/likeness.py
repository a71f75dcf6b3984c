"""Which record an entry is already: by id, name, number and host, among those of its country."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from rapidfuzz import fuzz, process

from socialmap.base.text import plain
from socialmap.checks.privacy import written
from socialmap.reference import numbers

ALIKE = 93
"""Of a hundred, from where on two names without a channel in common are for a person to look at."""
NEAR = 75
"""The same for two names that share a number or a host: these are one organisation."""
_SHARED_HOSTS = frozenset(
    [
        "facebook.com",
        "instagram.com",
        "twitter.com",
        "x.com",
        "youtube.com",
        "linkedin.com",
        "wordpress.com",
        "blogspot.com",
        "google.com",
        "wixsite.com",
        "weebly.com",
        "gov.uk",
        "europa.eu",
    ]
)
_LEGAL = frozenset(
    [
        "the",
        "de",
        "het",
        "la",
        "le",
        "el",
        "stichting",
        "foundation",
        "inc",
        "ltd",
        "llc",
        "ngo",
        "vzw",
        "asbl",
        "ev",
        "e",
        "v",
        "association",
        "vereniging",
    ]
)
_FREE_CALL = re.compile(r"\+?(?:0?800|0?900|1-?8(?:00|33|44|55|66|77|88)|0?808|1800|1300)")


class Match(NamedTuple):
    """A record that an entry is, or may be, and why."""

    id: str
    sure: bool
    why: str


class Known:
    """The records of a map by what tells them apart, and those that are taken in on the way."""

    def __init__(self) -> None:
        self._names: dict[str, dict[str, dict[str, None]]] = defaultdict(lambda: defaultdict(dict))
        self._channels: dict[str, dict[str, dict[str, None]]] = defaultdict(lambda: defaultdict(dict))
        self._doubtful: set[str] = set()

    def add(self, id: str, data: dict[str, Any]) -> None:
        """Know a record, as plain data."""
        country = id.partition("/")[0]
        for name in names_of(data):
            self._names[country][name][id] = None
        for channel in channels_of(data, country):
            self._channels[country][channel][id] = None

    def add_doubtful(self, id: str, data: dict[str, Any]) -> None:
        """Know an entry that nobody has decided about: what is like it is in doubt too, whatever the order of a file."""
        self._doubtful.add(id)
        self.add(id, data)

    def match(self, country: str, data: dict[str, Any]) -> list[Match]:
        """The records that it is, or may be, the surest first."""
        known = self._names[country]
        own = names_of(data)
        same = dict.fromkeys(id for name in own[:1] for id in known.get(name, ()))
        if len(same) == 1:
            id = next(iter(same))
            return [Match(id, id not in self._doubtful, "has the same name")]
        if same:
            return [Match(id, False, "has the same name") for id in same]
        sharing: dict[str, str] = {}
        for channel in channels_of(data, country):
            users = self._channels[country].get(channel, {})
            sharing |= dict.fromkeys(users, channel)
        found = [self._sharing(country, id, own) for id in sharing]
        return sorted((one for one in found if one), key=lambda one: not one.sure) or list(self._alike(country, own))

    def _sharing(self, country: str, id: str, own: list[str]) -> Match | None:
        """Two that share a channel; with other numbers in all their names they are two offices, of which a check warns."""
        theirs = [name for name, ids in self._names[country].items() if id in ids]
        pairs = [(one, other) for one in own for other in theirs if _digits(one) == _digits(other)]
        if own and theirs and not pairs:
            return None
        if max((_likeness(one, other) for one, other in pairs), default=0) >= NEAR:
            return Match(id, id not in self._doubtful, "is called nearly so, and has a number or website in common")
        return Match(id, False, "has a number or website in common")

    def _alike(self, country: str, own: list[str]) -> Iterator[Match]:
        known = self._names[country]
        for name in own[:1]:
            near = process.extract(name, known.keys(), scorer=fuzz.token_sort_ratio, score_cutoff=ALIKE, limit=5)
            for other, _, _ in near:
                if _likeness(name, other) >= ALIKE:
                    yield from (Match(id, False, "is called nearly so") for id in known[other])


def _digits(name: str) -> list[str]:
    return re.findall(r"\d+", name)


def _likeness(one: str, other: str) -> float:
    """How alike two folded names are, of a hundred; with other numbers in them they are two offices."""
    return float(fuzz.token_sort_ratio(one, other)) if _digits(one) == _digits(other) else 0


def names_of(data: dict[str, Any]) -> list[str]:
    """The names of a record, folded and without words that come and go, its own name first."""
    said = [data.get("name", ""), *data.get("alternate_names", ())]
    said += [one.get("name", "") for one in data.get("native_names", ()) if isinstance(one, dict)]
    return list(dict.fromkeys(name for one in said if isinstance(one, str) and (name := bare(one))))


def bare(name: str) -> str:
    """A name as it is compared."""
    words = plain(name).split()
    return " ".join([word for word in words if word not in _LEGAL] or words)


def channels_of(data: dict[str, Any], country: str) -> Iterable[str]:
    """Numbers and hosts that one organisation has; a short code or free number is shared by many."""
    for place, text in written(data):
        if (
            place[-1] == "number"
            and len(numbers.digits(text)) > numbers.SHORT
            and not _FREE_CALL.match(numbers.digits(text))
        ):
            inside = country if country != "int" else None
            yield numbers.digits(numbers.international(text, None if text.startswith("+") else inside))
        elif place[0] == "websites":
            host = (urlsplit(text).hostname or "").removeprefix("www.")
            if host and not any(host == one or host.endswith(f".{one}") for one in _SHARED_HOSTS):
                yield host
