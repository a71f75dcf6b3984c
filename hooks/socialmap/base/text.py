"""How names and words are compared, everywhere: without capitals and diacritics.

`docs/assets/js/text.js` folds in the same way; `tests/scripts/folding.json` holds both to it.
"""

from __future__ import annotations

import re
import unicodedata

_SIGNS = str.maketrans(
    {"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ħ": "h"}
    | {"ٱ": "ا", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ہ": "ه"}
    | {chr(zero + number): str(number) for zero in (0x660, 0x6F0) for number in range(10)}
)
"""Letters that are more than a letter with a mark; Arabic ones that people write in two ways; figures of Arabic and Persian."""

_MARKS = re.compile("[\u0300-\u036f\u0610-\u061a\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u200b-\u200f]")
"""Marks above and below letters, Latin and Arabic (vowels, the sign of hamza), the line that makes a word longer, and joiners."""

_NO_WORD = re.compile("[^a-z0-9]+")


def folded(text: str) -> str:
    """The text in small letters, without diacritics: `Côte d’Ivoire` → `cote d’ivoire`, `Łódź` → `lodz`, `أُسْرَة ٢` → `اسره 2`."""
    if text.isascii():  # most texts; it is the same, sooner
        return text.lower()
    return _MARKS.sub("", unicodedata.normalize("NFKD", text.lower())).translate(_SIGNS)


def plain(text: str) -> str:
    """The folded words of a text with single spaces between, and nothing but letters, marks and digits."""
    if text.isascii():
        return _NO_WORD.sub(" ", text.lower()).strip()
    return " ".join("".join(sign if unicodedata.category(sign)[0] in "LMN" else " " for sign in folded(text)).split())


def direction(text: str) -> str:
    """Which way ``text`` is read, by its first letter that has a direction: ``ltr`` or ``rtl``."""
    for sign in text:
        if (kind := unicodedata.bidirectional(sign)) in ("L", "R", "AL"):
            return "ltr" if kind == "L" else "rtl"
    return "ltr"


def sorting(name: str) -> str:
    """The key of ``name`` in a list of names: Łódź stands beside Lodz, and an Arabic آ, two of that letter, before a single one."""
    return folded(name.replace("آ", "اا"))
