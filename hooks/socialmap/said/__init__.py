"""What must not be said: finds people, places and private channels in a text, in many languages.

Pure functions from text to what was found; where a text stands, and what may stand there, is for the floors above.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from socialmap.said.found import Found, said
from socialmap.said.mailboxes import mailboxes
from socialmap.said.numbers import locations, numbers
from socialmap.said.people import people
from socialmap.said.streets import streets
from socialmap.said.surroundings import surroundings

__all__ = ["Found", "found"]


def found(text: str, countries: tuple[str, ...] = (), known: frozenset[str] = frozenset()) -> Iterator[Found]:
    """Everything in ``text`` that must not be said; numbers also as people in ``countries`` (codes in capitals) write them.

    ``known`` are names, in small letters, of organisations and places, which no person has.
    """
    return iter(_found(text, countries, known))


@lru_cache(maxsize=50_000)  # one text in six stands in more than one place: in its file, in a source, in both languages
def _found(text: str, countries: tuple[str, ...], known: frozenset[str]) -> tuple[Found, ...]:
    it = said(text)
    return (
        *people(it, known),
        *mailboxes(it),
        *numbers(it, countries),
        *locations(it),
        *streets(it),
        *surroundings(it),
    )
