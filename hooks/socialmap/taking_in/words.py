"""What directories write in their cells → the words in it, without what nobody sees and what says nothing."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path

import yaml

OTHER = yaml.safe_load(Path(__file__).with_suffix(".yml").read_text(encoding="utf-8"))
"""What people call languages, countries and scripts, where no library does."""
_NOTHING = frozenset(OTHER["nothing"].split(", "))

_INVISIBLE = re.compile("[\u200b\u200e\u200f\ufeff\u00ad]")
_ODD = re.compile("[<&\u200b\u200e\u200f\ufeff\u00ad]")
_TAG = re.compile(r"<(script|style)\b.*?</\1\s*>|</?[a-zA-Z][^<>]*>|<!--.*?-->", re.IGNORECASE | re.DOTALL)
"""What a page is made of, and what it never shows."""


def tidy(text: str) -> str:
    """``text`` without what nobody sees, with single spaces, and with the signs that are written as code."""
    if text.isprintable() and not _ODD.search(text):  # most texts; it is the same, sooner
        return " ".join(text.split())
    text = _INVISIBLE.sub("", html.unescape(_TAG.sub(" ", text)))
    return " ".join("".join(" " if unicodedata.category(sign) in ("Cc", "Zl", "Zp") else sign for sign in text).split())


def language_of_name(text: str) -> str | None:
    """The language of a name by its script, where one language alone is written so."""
    letters = {unicodedata.name(sign, "").split(" ")[0] for sign in text if sign.isalpha()}
    found: str | None = OTHER["scripts"].get(next(iter(letters)) if len(letters) == 1 else "")
    return found


def says_nothing(cell: str) -> bool:
    """Whether a cell only says that nothing is known: a dash, `n/a`, `onbekend`."""
    said = cell.strip(" .-–—/?*").casefold()
    return not said or said in _NOTHING


def parted(cell: str, separator: str) -> list[str]:
    """The values of a cell, in lines or with ``separator`` between."""
    pieces: Iterable[str] = (piece for line in cell.splitlines() for piece in line.split(separator))
    return [tidy(piece) for piece in pieces if tidy(piece)]
