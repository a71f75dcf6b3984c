"""What stands in the cells of a form in Word: what is asked, and what the field beside it is called.

Word shows the title of a field above it, and a screen reader says it. So no two fields of a form have the same title,
and what tells them apart comes first.
"""

from __future__ import annotations

from collections import Counter

from docx.oxml.ns import qn

from socialmap.forms.edition import Edition
from socialmap.forms.word.marks import LONGEST, Element, shortened, worded
from socialmap.records.models.question import Option, Question
from socialmap.records.text import Text

LINE, LOW, HIGH = 7, 8, 14
"""Millimetres: a line to write on, a row for one line, a row for some words more."""

_BETWEEN = " · "


def title(edition: Edition, *parts: Text | str) -> str:
    """What a field is called: what tells it apart first, such as the row or the choice, then what was asked."""
    return _BETWEEN.join(part.in_(edition.main) if isinstance(part, Text) else part for part in parts)


def named(option: Question | Option, edition: Edition, style: str = "Cell") -> tuple[Element, ...]:
    """What is asked, and a word of help under it."""
    text = option.ask if isinstance(option, Question) else option.text
    hint = (worded("CellHint", edition.texts(option.hint)),) if option.hint else ()
    return (worded(style, edition.texts(text)), *hint)


def titled(body: Element) -> None:
    """Make every title of a field as short as Word wants it, and no two of them the same.

    Titles that would be the same begin with their heading, and if that isn't enough, with their number on the form.
    """
    found: list[tuple[Element, str]] = []
    heading = ""
    for part in body.iter(qn("w:p"), qn("w:alias")):
        if part.tag == qn("w:alias"):
            found.append((part, heading))
        elif part.pPr is not None and part.pPr.style == "Heading1":
            heading = next(part.iter(qn("w:t"))).text
    names = [alias.get(qn("w:val")) for alias, _ in found]
    names = _apart(names, [above for _, above in found])
    names = _apart(names, [str(number) for number in range(1, len(names) + 1)])
    for (alias, _), name in zip(found, names, strict=True):
        alias.set(qn("w:val"), fitted(name))


def _apart(names: list[str], starts: list[str]) -> list[str]:
    """Titles that Word would show alike get their start; the others stay as they are."""
    often = Counter(map(fitted, names))
    return [
        f"{start}{_BETWEEN}{name}" if often[fitted(name)] > 1 else name
        for name, start in zip(names, starts, strict=True)
    ]


def fitted(name: str) -> str:
    """A title that Word takes: its short parts whole, and as much of each longer one as there is room for."""
    parts = name.split(_BETWEEN)
    room = LONGEST - len(_BETWEEN) * (len(parts) - 1)
    if sum(map(len, parts)) <= room:
        return name
    sizes = [0] * len(parts)
    for done, number in enumerate(sorted(range(len(parts)), key=lambda number: len(parts[number]))):
        sizes[number] = min(len(parts[number]), room // (len(parts) - done))
        room -= sizes[number]
    return _BETWEEN.join(shortened(part, size) for part, size in zip(parts, sizes, strict=True))
