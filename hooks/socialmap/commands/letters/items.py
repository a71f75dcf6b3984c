"""An answer that names several things, parted by `;`: numbers, mailboxes, web addresses, languages."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from socialmap.catalogue.catalogue import Catalogue
from socialmap.commands.placing import Edit
from socialmap.records.text import Language
from socialmap.records.yaml_file import Place
from socialmap.reference import languages, numbers
from socialmap.said.found import masked

_NUMBER = re.compile(r"[+*#(]?\d[\d ().\-/]*#?")
_MAILBOX = re.compile(r"[^\s;,<>()]+@[^\s;,<>()]+")
_SITE = re.compile(r"(?:https?://|www\.)[^\s;<>]+|[\w-]+(?:\.[\w-]+)+(?:/[^\s;<>]*)?", re.IGNORECASE)
_INSIDE = {"phones": "number", "emails": "address"}
"""The key under which an entry of a list has what is asked; entries of other lists are that themselves."""

Read = tuple[list[Edit], list[str], list[str]]
"""(changes, problems, remarks)."""


def entries(place: Place, said: str, now: Sequence[Any], catalogue: Catalogue, language: Language) -> Read:
    """What ``said`` makes of the list at ``place``, which is ``now``: what stays keeps all it says, and its place."""
    name = str(place[-1])
    wanted, problems, remarks = _wanted(name, said, catalogue, language)
    if problems:
        return [], problems, remarks
    key = _INSIDE.get(name)
    old = [_same(name, entry[key] if key else entry) for entry in now]
    gone = [number for number, one in enumerate(old) if one not in {_same(name, value) for value in wanted}]
    new = [value for value in wanted if _same(name, value) not in old]
    changes = []
    for number, value in zip(
        gone, new, strict=False
    ):  # a new number in the place of an old one keeps what is said of it
        changes.append(Edit("put", (*place, number, key) if key else (*place, number), value))
    changes += [Edit("add", place, {key: value} if key else value) for value in new[len(gone) :]]
    if len(gone) == len(now) and not new:
        return ([Edit("drop", place)] if now else []), [], remarks
    changes += [Edit("drop", (*place, number)) for number in gone[len(new) :]]
    return changes, [], remarks


def _wanted(name: str, said: str, catalogue: Catalogue, language: Language) -> tuple[list[str], list[str], list[str]]:
    pieces = [piece.strip() for piece in re.split(r"[;\n]", said) if piece.strip()]
    if name == "languages":
        return _languages([part.strip() for piece in pieces for part in piece.split(",")], catalogue, language)
    pattern = {"phones": _NUMBER, "emails": _MAILBOX}.get(name, _SITE)
    what = {"phones": "number", "emails": "mailbox"}.get(name, "web address")
    found, problems, remarks = list[str](), list[str](), list[str]()
    for piece in pieces:
        matches = pattern.findall(piece)
        if not matches:
            problems.append(f"“{masked(piece)}” is no {what}. Write it alone, with ; between two.")
        rest = " ".join(pattern.sub(" ", piece).replace(",", " ").split()).strip(".()")
        if matches and rest:
            remarks.append(
                f"“{masked(rest)}” is more than a {what}, and is left out. Enter it by hand if it belongs there."
            )
        found += [_tidy(name, match) for match in matches]
    return list(dict.fromkeys(found)), problems, remarks


def _languages(names: list[str], catalogue: Catalogue, language: Language) -> tuple[list[str], list[str], list[str]]:
    """Languages by their names in the language of the letter, in English, or by their codes."""
    terms = catalogue.vocabularies["languages"].terms if "languages" in catalogue.vocabularies else {}
    ours = {said.casefold(): code for code, term in terms.items() for said in term.name.root.values()}
    found, problems = list[str](), list[str]()
    for name in filter(None, names):
        code = languages.called(name, language) or ours.get(name.casefold())
        code = code or languages.named(name) or languages.code(name.lower())
        if code:
            found.append(code)
        else:
            problems.append(
                f"“{masked(name)}” is no language that the map knows. Write it as it is called in English, or its code."
            )
    return list(dict.fromkeys(found)), problems, []


def _tidy(name: str, value: str) -> str:
    value = value.strip().rstrip(".,)" if name != "phones" else ".,-/ ")
    if name in ("websites", "contact_forms") and not re.match(r"(?i)https?://", value):
        return f"https://{value}"
    if name == "phones":
        return numbers.written(value.replace("/", " ")) or " ".join(value.replace("/", " ").split())
    return value


def _same(name: str, value: str) -> str:
    """What tells that two entries are one: digits of a number, small letters of an address."""
    if name == "phones":
        return numbers.digits(value)
    return value.casefold().rstrip("/") if name != "languages" else value
