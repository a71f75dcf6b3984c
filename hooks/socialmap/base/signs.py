"""Signs that a text can't have: those that nobody sees, that change what others see, or that no script has.

By Unicode category, so that whatever is of such a kind is refused and not a list of it.
"""

from __future__ import annotations

import html
import re
import unicodedata

JOINERS = "\u200c\u200d"
_JOINING = (
    "ARABIC",
    "DEVANAGARI",
    "BENGALI",
    "GURMUKHI",
    "GUJARATI",
    "ORIYA",
    "TAMIL",
    "TELUGU",
    "KANNADA",
    "MALAYALAM",
    "SINHALA",
    "SYRIAC",
    "MONGOLIAN",
    "KHMER",
    "MYANMAR",
    "TIBETAN",
)
"""Scripts whose spelling needs joiners (Persian می‌روم, Sinhala ශ්‍රී)."""

_UNSEEN = frozenset("\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180e\u2800\u3164\uffa0\ufffc\ufffd")
"""Signs of other categories that show nothing."""

_PLAIN = re.compile(r"[\x20-\x7e\xa1-\xac\xae-\u02af\u2013\u2014\u2018-\u201d\u2026\u20ac]*\Z")
# UTF-8 that was read as Latin-1 or Windows-1252: é → Ã©, ’ → â€™
_MOJIBAKE = re.compile("[ÃÂÐÑÅÄ][\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00bf™œ\u009d˜¦“”]|ï¿½|ï»¿")
_WRITTEN = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,31});")
_ESCAPED = re.compile(r"\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[0-7]{3})|%(?:[0-9A-Fa-f]{2}%){1,}[0-9A-Fa-f]{2}")
_CATEGORIES = {
    "Cc": "a control character",
    "Cf": "a hidden character",
    "Cs": "half a character",
    "Co": "a character of private use",
    "Cn": "a character that does not exist",
    "Zl": "a hidden line break",
    "Zp": "a hidden line break",
}


def hidden(text: str) -> tuple[str, str] | None:
    """The sign of ``text`` that nobody sees, and what would be right; None when there is none."""
    if not _PLAIN.match(text):
        for position, sign in enumerate(text):
            if sign == "\n" or (sign in JOINERS and _joins(text, position)):
                continue
            what = _CATEGORIES.get(unicodedata.category(sign)) or ("a hidden character" if _is_unseen(sign) else None)
            if what:
                return f"has {what} (U+{ord(sign):04X}).", "Delete it and type the text again."
        if _stacked(text):
            return "has letters with many marks on top of each other.", "Type the text again."
    return None


def fault(text: str) -> tuple[str, str] | None:
    """What ``text`` must not hold, and what would be right; None when every sign in it can be seen and read."""
    if found_hidden := hidden(text):
        return found_hidden
    if not text.isascii() and _MOJIBAKE.search(text):
        return (
            "has letters that were read in a wrong encoding, such as Ã©.",
            "Type the text again, and save it as UTF-8.",
        )
    if (found := _WRITTEN.search(text)) and html.unescape(found.group()) != found.group():
        return "has a character written as code, such as &amp;.", "Write the character itself."
    if _ESCAPED.search(text):
        return "has a character written as code, such as \\u00e9.", "Write the character itself."
    return None


def _is_unseen(sign: str) -> bool:
    return sign in _UNSEEN or 0xFE00 <= ord(sign) <= 0xFE0F or 0xE0100 <= ord(sign) <= 0xE01EF


def _joins(text: str, position: int) -> bool:
    """Whether a joiner stands between two letters or marks of a script that needs it."""
    around = [text[position - 1] if position else "", text[position + 1] if position + 1 < len(text) else ""]
    return all(sign and unicodedata.name(sign, "").startswith(_JOINING) for sign in around)


def _stacked(text: str) -> bool:
    run = 0
    for sign in text:
        run = run + 1 if unicodedata.category(sign) in ("Mn", "Me") else 0
        if run > 4:
            return True
    return False


def shown(text: str) -> str:
    """``text`` as a message may print it: no sign that a terminal obeys, or that turns or hides what follows."""
    return "".join(
        sign if unicodedata.category(sign) not in _CATEGORIES and not _is_unseen(sign) else f"\\u{ord(sign):04x}"
        for sign in text
    )
