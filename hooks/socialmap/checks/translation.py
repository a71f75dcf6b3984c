"""The languages say the same: figures, number words and the items of lists agree."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, partial
from xml.etree.ElementTree import Element

from pydantic import BaseModel

from socialmap.authored.reading import Page
from socialmap.base.html_tree import HEADINGS, name, readable, say
from socialmap.base.problems import Problem
from socialmap.base.unchanged import look
from socialmap.catalogue.catalogue import Catalogue
from socialmap.checks.problem_at import in_each, problem_at
from socialmap.locale import available, locale
from socialmap.records.references import models
from socialmap.records.text import Language, Text

_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
_THOUSANDS = re.compile(r"(?<=\d)[.,](?=\d{3}(?!\d))")


@cache
def _words(language: Language) -> dict[str, str]:
    """Number words of ``language`` by the word: twee → 2; none when the generator has no words for it."""
    if language not in available():
        return {}
    return {
        said: key.removeprefix("number.") for key, said in locale(language).words.items() if key.startswith("number.")
    }


def numbers(text: str, language: Language) -> Counter[str]:
    """The numbers in ``text``, in figures or words, each with how often: `2 of drie van 1.000` → 2, 3, 1000."""
    figures = (_THOUSANDS.sub("", found).replace(",", ".") for found in _DIGITS.findall(text))
    words = (_words(language).get(word) for word in re.findall(r"[^\W\d_]+", text.casefold()))
    return Counter([*figures, *(word for word in words if word)])


def check(pages: Sequence[Page], catalogue: Catalogue) -> Iterator[Problem]:
    """Both languages of a text, and of a page block by block, give the same numbers and as many items of lists.

    What differs on purpose stands in `data/wording.yml` with its reason; an exception that nothing needs is an error.
    """
    found = [*_in_records(catalogue), *_in_pages(pages, catalogue.settings.codes)]
    allowed = {(one.path, one.field or "") for one in catalogue.wording.numbers_differ}
    needed = {(problem.path, problem.field) for problem in found}
    yield from (problem for problem in found if (problem.path, problem.field) not in allowed)
    for number, one in enumerate(catalogue.wording.numbers_differ):
        if (one.path, one.field or "") not in needed:
            place = ("numbers_differ", number)
            document = catalogue.documents["wording", ""]
            yield Problem(
                document.path,
                document.line(place),
                f"numbers_differ.{number}",
                f"allows {one.path} other numbers, but both languages give the same there.",
                "Take the exception out.",
            )


def difference(texts: Mapping[Language, str]) -> str:
    """The numbers that not all ``texts`` have, in words; empty when they agree."""
    first, *others = texts
    ours = numbers(texts[first], first)
    for other in others:
        theirs = numbers(texts[other], other)
        if set(ours) != set(theirs):
            only = {first: set(ours) - set(theirs), other: set(theirs) - set(ours)}
            return "; ".join(f"{language}: {', '.join(sorted(said))}" for language, said in only.items() if said)
    return ""


def _in_records(catalogue: Catalogue) -> Iterator[Problem]:
    return in_each(catalogue, "numbers", "", partial(_in_record, catalogue))


def _in_record(catalogue: Catalogue, kind: str, id: str, record: BaseModel) -> Iterator[Problem]:
    for place, text in models(record, Text):
        if said := difference(text.root):
            message = f"has other numbers in its languages ({said})."
            hint = "Compare both with the source; if they differ on purpose, say so in data/wording.yml."
            yield problem_at(catalogue, kind, id, place, message, hint, "warning")


def _in_pages(pages: Sequence[Page], languages: Sequence[Language]) -> Iterator[Problem]:
    twins: dict[str, dict[Language, Page]] = {}
    for page in pages:
        if page.language:
            twins.setdefault(page.path, {})[page.language] = page
    for found in twins.values():
        if languages[0] in found and len(found) > 1:
            there = [found[language] for language in languages if language in found]
            said = "\0".join(f"{page.file}\n{page.fields}\n{page.markdown}" for page in there)
            yield from look("numbers", "", said, partial(_in_twins, there))


def _in_twins(pages: Sequence[Page]) -> Iterator[Problem]:
    return _compared(pages[0].file, {page.language or "": list(_blocks(page)) for page in pages})


def _blocks(page: Page) -> Iterator[tuple[int, str, int]]:
    """(line, text, items) of each part of a page under a heading; first its title, its description and what stands above."""
    line, head, block = 1, 0, Element("div")
    say(block, " ".join(str(page.fields.get(field, "")) for field in ("title", "description")))
    for child in page.body:
        if name(child) in HEADINGS:
            yield line, readable(block), _items(block)
            head, block = page.line_of_heading(readable(child), head), Element("div")
            line = head or line
        block.append(child)
    yield line, readable(block), _items(block)


def _items(block: Element) -> int:
    return sum(1 for one in block.iter() if name(one) == "li")


def _compared(path: str, blocks: dict[Language, list[tuple[int, str, int]]]) -> Iterator[Problem]:
    for parts in zip(*blocks.values(), strict=False):
        texts = {language: text for language, (_, text, _) in zip(blocks, parts, strict=True)}
        hint = "Compare both with the source; if they differ on purpose, say so in data/wording.yml."
        if said := difference(texts):
            yield Problem(
                path,
                parts[0][0],
                "",
                f"has other numbers in its languages under this heading ({said}).",
                hint,
                "warning",
            )
        if len({items for _, _, items in parts}) > 1:
            counts = ", ".join(f"{language} {items}" for language, (_, _, items) in zip(blocks, parts, strict=True))
            yield Problem(
                path, parts[0][0], "", f"has lists of other lengths under this heading ({counts}).", hint, "warning"
            )
