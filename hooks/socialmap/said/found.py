"""What was found in a text, and how a message shows it."""

from __future__ import annotations

import html
import re
import unicodedata
from typing import NamedTuple
from urllib.parse import unquote


class Found(NamedTuple):
    """``what`` in words (“a street”), the ``text`` as it stands there, and what would be right."""

    what: str
    text: str
    hint: str

    @property
    def message(self) -> str:
        """The sentence for a problem; what must not be said isn't said in it either."""
        return f"holds {self.what} (“{masked(self.text)}”)."


class Said(NamedTuple):
    """A text as it is searched, with its words in small letters: most rules can tell from these that they have nothing to do."""

    text: str
    words: frozenset[str]


_WORD = re.compile(r"[^\W_]+")


def said(text: str) -> Said:
    """What a text says, levelled."""
    level = levelled(text)
    return Said(level, frozenset(_WORD.findall(level.casefold())))


_DIGITS = re.compile(r"\d+")
_REACH = 70  # characters; a street with its number is shorter


def around_digits(text: str, reach: int = _REACH) -> list[str]:
    """The pieces of ``text`` in which there are digits, cut between words: most of a long text has nothing to do with numbers."""
    if len(text) < 3 * reach:
        return [text] if _DIGITS.search(text) else []
    pieces: list[list[int]] = []
    for match in _DIGITS.finditer(text):
        start = text.rfind(" ", 0, max(match.start() - reach, 0)) + 1
        end = text.find(" ", match.end() + reach)
        end = len(text) if end < 0 else end
        if pieces and start <= pieces[-1][1]:
            pieces[-1][1] = end
        else:
            pieces.append([start, end])
    return [text[start:end] for start, end in pieces]


def masked(text: str) -> str:
    """Enough of ``text`` to find it again, and no more: `Voorbeeldstraat 12` → `V… 1…`.

    Messages land in public logs of a pull request; what they refuse must not be read there.
    """
    words = text.split()
    shown = [word[:1] + "…" if len(word) > 1 else word for word in words[:4]]
    return " ".join(shown) + (" …" if len(words) > 4 else "")


# Signs that only space things out, and dashes of all lengths; what somebody searches for is the same without.
_SPACES = re.compile(r"[^\S\n]+")
_DASHES = re.compile(r"[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]")


_WRITTEN = re.compile(r"&#?\w{2,8};|%[0-9A-Fa-f]{2}")
"""A sign written as code: `thomas&#64;example.org`, `thomas%40example.org`."""


def levelled(text: str) -> str:
    """The text as it is searched: full-width signs, digits of other scripts and odd spaces become the plain ones."""
    if _WRITTEN.search(text):
        text = unquote(html.unescape(text))
    if text.isascii():
        return _SPACES.sub(" ", text)
    text = _DASHES.sub("-", unicodedata.normalize("NFKC", text))
    text = "".join(str(unicodedata.decimal(sign)) if sign > "9" and sign.isdecimal() else sign for sign in text)
    return _SPACES.sub(" ", text)
