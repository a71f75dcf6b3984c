"""What must not be said: finds people, places and private channels in a text, in many languages.

Pure functions from text to what was found; where a text stands, and what may stand there, is for the floors above.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

from socialmap.base.kept import Kept, kept, key
from socialmap.said.found import Found, Said, said

__all__ = ["Found", "found", "remembering"]

PART, OVERLAP = 2_000, 200
"""Signs of a text that are read at once, and that two parts have in common."""

_seen: Kept | None = None
"""What an earlier run found in each text: nothing in nearly all."""


@contextmanager
def remembering(root: Path) -> Iterator[None]:
    """While it lasts, what was found in a text is known from the run before, and kept in ``root`` for the next."""
    global _seen
    before, _seen = _seen, kept(root, "said", Path(__file__).parent.glob("*.py"), ["phonenumbers"])
    try:
        yield
        _seen.write()
    finally:
        _seen = before


def found(text: str, countries: tuple[str, ...] = (), known: frozenset[str] = frozenset()) -> Iterator[Found]:
    """Everything in ``text`` that must not be said; numbers also as people in ``countries`` (codes in capitals) write them.

    ``known`` are names, in small letters, of organisations and places, which no person has.
    """
    return iter(_found(text, countries, known))


@lru_cache(maxsize=50_000)  # one text in six stands in more than one place: in its file, in a source, in both languages
def _found(text: str, countries: tuple[str, ...], known: frozenset[str]) -> tuple[Found, ...]:
    if not _seen:
        return _looked(text, countries, known)
    own = key(text, *countries, _of(known))
    if (before := _seen.get(own)) is not None:
        return tuple(Found(*one) for one in before)
    all_found = _looked(text, countries, known)
    _seen.put(own, all_found)
    return all_found


@lru_cache
def _of(names: frozenset[str]) -> str:
    return key(*sorted(names))


def _looked(text: str, countries: tuple[str, ...], known: frozenset[str]) -> tuple[Found, ...]:
    return tuple(one for part in _parts(text) for one in _in_part(said(part), countries, known))


def _parts(text: str) -> Iterator[str]:
    """A long text in parts that overlap: some rules take time by the square of what they read."""
    start = 0
    while len(text) - start > PART:
        end = text.rfind(" ", start + PART // 2, start + PART)
        end = end if end > 0 else start + PART
        yield text[start:end]
        start = max(text.rfind(" ", start, end - OVERLAP) + 1, end - 2 * OVERLAP)
    yield text[start:]


def _in_part(it: Said, countries: tuple[str, ...], known: frozenset[str]) -> tuple[Found, ...]:
    # Only where something is to be looked for: making the patterns ready takes longer than all texts that are known.
    from socialmap.said.mailboxes import mailboxes
    from socialmap.said.numbers import locations, numbers
    from socialmap.said.people import people
    from socialmap.said.streets import streets
    from socialmap.said.surroundings import surroundings

    return (
        *people(it, known),
        *mailboxes(it),
        *numbers(it, countries),
        *locations(it),
        *streets(it),
        *surroundings(it),
    )
