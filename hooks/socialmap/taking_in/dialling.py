"""What directories write in a cell for numbers → each number as a record has it, with its extension and the words around it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

import phonenumbers

from socialmap.base.text import plain
from socialmap.catalogue.catalogue import NETWORKS
from socialmap.reference import numbers
from socialmap.taking_in.draft import Part
from socialmap.taking_in.words import OTHER, tidy

_EXTENSION = re.compile(
    r"(?i)[\s,;(]*(?:ext(?:ension|n)?|x|tst|toestel|poste|int(?:erno|ern)?|anexo|ramal|durchwahl|klappe|wew|dahili|доб|#)[\s.:]*(\d{1,8})\)?$"
)
_PHONE_WORD = r"tel(?:ephone|efoon|efon|\.)?|phone|ph|call|mob(?:ile|iel)?|whats ?app|signal|t|p|m"
_TYPES = {
    "f": "fax",
    "fax": "fax",
    "sms": "text",
    "text": "text",
    "txt": "text",
    "tty": "textphone",
    "tdd": "textphone",
}
_WORD_BEFORE = re.compile(rf"(?i)^(?:{_PHONE_WORD}|{'|'.join(_TYPES)})[\s.:]+(?=[+(\d*#])")
_LETTERS = re.compile(r"^([+(\d][\d\s().+-]*-?[A-Z][A-Z-]{2,}[\d\s-]*?)(?:\s*\([\d\s-]+\))?$")
_AROUND = re.compile(r"^(?P<before>[^\d+(*#]*)(?P<number>[+(*#]*\d(?:[\d\s().\-–‑/·*#]*[\d)])?)(?P<after>.*)$")
_BETWEEN = re.compile(
    r"\s*[,;|]\s*|\s+/\s*|\s*/\s+|\s+(?:or|and|of|en|ou|et|oder|und|o|y|e|и|или)\s+|(?<=\d)/(?=\+)", re.IGNORECASE
)
_SLASH = re.compile(r"(?<=\d)/(?=\d)")
_USUAL = frozenset(OTHER["beside_numbers"].split(", "))
_LONG = 6
"""Digits, from which on something is a number by itself and no other ending of the one before."""


class Number(NamedTuple):
    """One number of a cell; ``type`` where a word before it says so, ``words`` for what else stands around it."""

    number: str
    extension: str = ""
    type: str = ""
    words: str = ""


def each(cell: str) -> Iterator[Number]:
    """Every number of a cell. Whether one is valid is for the model to say; what holds no digit comes back as it is."""
    for piece in _pieces(_with_digits(tidy(cell))):
        text, inside = _without_brackets(piece)
        number, extension = dialled(text)
        before = re.match(r"[^\W\d_]*", text)
        type = _TYPES.get(before[0].casefold(), "") if before else ""
        around = _AROUND.match(number) if re.search(r"[^\W\d_]", number) else None
        if around is None:
            yield Number(number, extension, type, inside)
        else:
            words = (around["before"].strip(" :.,;-–("), around["after"].strip(" :.,;-–)"), inside)
            yield Number(dialled(around["number"])[0], extension, type, " ".join(filter(None, words)))


def _without_brackets(text: str) -> tuple[str, str]:
    """A number without the words in brackets behind it, and these; digits in brackets are a part of the number."""
    found = re.search(r"\s*\(([^()]*[^\d\s()+-][^()]*)\)$", text)
    if found and re.search(r"\d", text[: found.start()]) and not _EXTENSION.search(text):
        return text[: found.start()], found[1].strip()
    return text, ""


def tells_nothing_of_a_person(words: str, number: str) -> bool:
    """Whether words beside a number cannot be somebody's name: small letters, such as people write there, or what is texted to a short code."""
    short = is_short(number)
    return all(word == word.lower() or plain(word) in _USUAL or (short and word.isupper()) for word in words.split())


def _pieces(text: str) -> list[str]:
    """The parts of a cell that are a number each; the cell itself where its parts are none."""
    for sign in (_BETWEEN, _SLASH):
        parts = [part for part in sign.split(text) if part.strip()]
        if len(parts) > 1 and _are_numbers(parts, 7 if sign is _SLASH else 3):
            return parts
    return [text]


def _are_numbers(parts: list[str], least: int) -> bool:
    """Whether each of them is a number by itself: `030 123 / 456` is not, nor is what has an extension behind it."""
    sizes = [len(numbers.digits(part)) for part in parts]
    short = sizes[0] <= _LONG
    whole = all(size >= (least if short else max(least, _LONG)) for size in sizes)
    return whole and not any(
        re.match(r"\W*(?:ext|x|tst|toestel|poste|int|wew|доб|#)", part, re.IGNORECASE) for part in parts[1:]
    )


def _with_digits(text: str) -> str:
    """The same with the digits of every script as ours, and the wide plus as a plus."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.digit(sign)) if sign.isdigit() else sign for sign in text).replace("＋", "+")


def dialled(text: str) -> tuple[str, str]:
    """(number, extension) as a record writes them: without words around, ``00`` as +, letters of a keypad as digits."""
    text = _WORD_BEFORE.sub("", tidy(text)).strip(" .,;:")
    extension = ""
    if found := _EXTENSION.search(text):
        text, extension = text[: found.start()].strip(), found[1]
    if found := _LETTERS.match(text):
        text = str(phonenumbers.convert_alpha_characters_in_number(found[1]))
    text = re.sub(r"\(0\)", "", text) if text.startswith(("+", "00")) else text
    text = re.sub(r"[/\u00b7·]", " ", text)
    text = re.sub(r"^\(\+\s*(\d+)\)", r"+\1", text)
    text = re.sub(r"^00(?=[1-9])", "+", text)
    text = re.sub(r"^\+\s+", "+", text)
    return " ".join(text.split()), extension


def is_mobile(number: str, country: str) -> bool:
    """Whether the plan says that it can only be a mobile number."""
    return numbers.is_mobile(number, country if country != NETWORKS else None)


def is_short(number: str) -> bool:
    """Whether it is a short code, which is nobody's own."""
    return len(numbers.digits(number)) <= numbers.SHORT


def phone_part(found: Number, country: str, type: str, extension: str = "") -> Part:
    """A number of ``country`` as a record has it: where it works inside alone, it says so."""
    number, part = found.number, Part(number=found.number, type=type)
    if is_mobile(number, country):
        if type == "voice":
            part["type"] = "mobile"
        elif type not in ("mobile", "hotline", "text"):
            part |= {"type": "mobile", "uses": [type]}
    if extension or found.extension:
        part["extension"] = extension or found.extension
    if not number.startswith("+") and country != NETWORKS:  # one that works from abroad too is written so that it does
        abroad = numbers.from_abroad(number, country)
        part |= {"number": abroad} if abroad else {"only_inside": country}
    return part
