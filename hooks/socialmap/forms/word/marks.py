"""The small XML of a Word file: paragraphs in one or two languages, and the fields that answers are typed into.

An answer is typed into a content control. Its tag says which answer it is, its title what was asked (`word_cells.titled`
makes that short enough for Word once all of them are there). They are not locked, so that an institution can take a question out of its own copy. On paper they are empty.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from typing import Any, TypeAlias

from babel import Locale as Cldr
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from socialmap.locale import locale
from socialmap.records.text import Language

Element: TypeAlias = Any
"""An element of lxml, which has no types."""

Texts: TypeAlias = Sequence[tuple[Language, str]]
"""A text in each language of the edition, the main one first."""


def tag(language: Language) -> str:
    """The language and country by which Word chooses a dictionary: ``en-GB``."""
    return locale(language)("tag")


def directed(content: list[Element], language: Language, main: Language) -> list[Element]:
    """Words of ``language`` in a paragraph of ``main``: when they run the other way, as words that keep their own order.

    Word knows that from an element, LibreOffice from signs of Unicode around the words.
    """
    if turned(language) == turned(main):
        return content
    begin = run(RTL if turned(language) else LTR, language)
    return [element("w:dir", begin, *content, run(END, language), val="rtl" if turned(language) else "ltr")]


def turned(language: Language) -> bool:
    """Whether it is written from right to left."""
    return Cldr.parse(language).text_direction == "rtl"


LTR, RTL, END = "\u2066", "\u2067", "\u2069"
"""Isolates of the Unicode Bidirectional Algorithm: what stands between keeps its own order."""

LONGEST = 64
"""Characters: Word takes no longer tag or title of a content control."""

MARKS: dict[str, str] = {"--": "−−", "-": "−", "+": "+", "++": "++"}
"""How a score looks on the form."""

_SECOND = {
    "Title": "SecondTitle",
    "Heading1": "SecondHeading",
    "Hint": "SecondSmall",
    "CellHint": "SecondSmall",
    "CellHead": "SecondSmall",
    "CellNote": "SecondSmall",
    "Source": "SecondSmall",
    "Footer": "SecondSmall",
}
"""The style of characters for the second language, where it isn't that of plain text."""

KEPT = "{6E5C3A1B-2F0D-4C8E-9A47-5B1D0E7F3C26}"
"""The name of the part in which Word keeps what stands at several places; `blank/customXml/itemProps1.xml` has it too."""

_EMPTY = "\N{NO-BREAK SPACE}" * 3
"""What an unanswered field shows: nothing on paper, enough on screen to click on."""


def element(tag: str, *children: Element, **attributes: object) -> Element:
    """``element("w:tcW", w=100, type="dxa")``: an element whose attributes are of its own namespace."""
    found = OxmlElement(tag)
    prefix = tag.partition(":")[0]
    for name, value in attributes.items():
        found.set(qn(f"{prefix}:{name}"), str(value))
    found.extend(children)
    return found


def run(text: str, language: Language, style: str | None = None) -> Element:
    """Some words in one language; ``style`` is one of characters."""
    marks = [element("w:rStyle", val=style)] if style else []
    if turned(language):
        tongue = [element("w:rtl"), element("w:lang", bidi=tag(language))]
    else:
        tongue = [element("w:lang", val=tag(language))]
    words = element("w:t")
    words.text = text
    words.set(qn("xml:space"), "preserve")
    return element("w:r", element("w:rPr", *marks, *tongue), words)


def counted(code: str, language: Language, style: str | None = None) -> Element:
    """A number that Word counts itself: ``PAGE`` or ``NUMPAGES``."""
    return element("w:fldSimple", run("1", language, style), instr=f" {code} ")


def paragraph(style: str, *content: Element) -> Element:
    """A paragraph of ``style``."""
    return element("w:p", element("w:pPr", element("w:pStyle", val=style)), *content)


def second(style: str) -> str:
    """The style of characters of the second language in a paragraph of ``style``."""
    return _SECOND.get(style, "Second")


def worded(style: str, texts: Texts, labels: Texts = (), after: Iterable[Element] = ()) -> Element:
    """A paragraph with a text in each language, the second under the first; a label stands before each, in bold."""
    named = dict(labels)
    content: list[Element] = []
    for number, (language, wording) in enumerate(_different(texts, named)):
        if number:
            content.append(element("w:r", element("w:br")))
        label = named.get(language) or next(iter(named.values()), "")
        said = [run(f"{label}: ", language, second(style) if number else "Strong")] if label else []
        said.append(run(wording, language, second(style) if number else None))
        content += directed(said, language, texts[0][0])
    return paragraph(style, *content, *after)


def _different(texts: Texts, labels: dict[Language, str]) -> Texts:
    same = len({wording for _, wording in texts}) == 1 and len(set(labels.values())) < 2
    return texts[:1] if same else texts


def tag_of(answer: str) -> str:
    """The tag for an answer: its id, which is shortened where Word would not take it."""
    if len(answer) <= LONGEST:
        return answer
    return f"{answer[: LONGEST - 9]}~{hashlib.sha256(answer.encode()).hexdigest()[:8]}"


def shortened(text: str, longest: int) -> str:
    """A text of at most ``longest`` characters, with a sign that there was more."""
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


def _control(answer: str, title: str, *properties: Element, content: Element) -> Element:
    names = (
        element("w:alias", val=title),
        element("w:tag", val=tag_of(answer)),
        element("w:id", val=0),
    )
    return element("w:sdt", element("w:sdtPr", *names, *properties), element("w:sdtContent", content))


def field(answer: str, title: str, language: Language, *, date: bool = False) -> Element:
    """Room for an answer in words, of as many lines as it takes, or for a date."""
    kind = (
        element(
            "w:date",
            element("w:dateFormat", val="d MMMM yyyy"),
            element("w:lid", val=tag(language)),
            element("w:storeMappedDataAs", val="date"),
            element("w:calendar", val="gregorian"),
        )
        if date
        else element("w:text", multiLine=1)
    )
    content = run(_EMPTY, language, "PlaceholderText")
    return _control(answer, title, element("w:showingPlcHdr"), kind, content=content)


def repeated(answer: str, title: str, language: Language) -> Element:
    """Room for a line that stands at several places of the file: what is typed in one is in all, since Word keeps it once, in
    `customXml/item1.xml` under the name of the answer (ECMA-376, part 1, 17.5.2.6)."""
    once = element("w:dataBinding", xpath=f"/form/{answer.rpartition('.')[2]}", storeItemID=KEPT)
    content = run(_EMPTY, language, "PlaceholderText")
    return _control(answer, title, element("w:showingPlcHdr"), once, element("w:text"), content=content)


def box(answer: str, title: str) -> Element:
    """A box to tick."""
    fonts = {"ascii": "MS Gothic", "hAnsi": "MS Gothic", "eastAsia": "MS Gothic", "hint": "eastAsia"}
    square = element("w:t")
    square.text = "☐"
    look = element("w:rPr", element("w:rFonts", **fonts))
    kind = element(
        "w14:checkbox",
        element("w14:checked", val=0),
        element("w14:checkedState", val="2612", font="MS Gothic"),
        element("w14:uncheckedState", val="2610", font="MS Gothic"),
    )
    return _control(answer, title, kind, content=element("w:r", look, square))


def numbered(*parts: Element) -> None:
    """Give every content control of the document a number of its own, which Word asks for; ``parts`` are its body and its foot."""
    controls = (id for part in parts for id in part.iter(qn("w:id")))
    for number, id in enumerate(controls, start=1):
        id.set(qn("w:val"), str(number))
