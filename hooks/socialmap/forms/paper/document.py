"""The blank form on paper: an A4 document of its own, from which the fillable PDF is made."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from math import inf

from markupsafe import Markup, escape

from socialmap.catalogue.catalogue import Catalogue
from socialmap.forms.drawing.drawing import CHOICES
from socialmap.forms.edition import Edition, file_of
from socialmap.locale import Locale
from socialmap.records.models.instrument import Instrument, Section
from socialmap.records.models.question import SCORES, YES_NO, Question
from socialmap.records.models.source import Citation
from socialmap.records.text import Language, Text
from socialmap.rendering.view import render

_WIDE = 3
"""How many columns stand beside each other on A4; a question with more is asked row by row."""

_LINE = 8
"""The height of a line to write on by hand, in millimetres: what fits on a page with such lines is not spread over two."""

_PAGE = 258
"""How many millimetres of a page are free for questions, above the foot."""

_ABOVE = range(41, 101)
"""How many characters the words of a remark have that stand above its box: they would take half of the line, and have room in one."""

_LONG = 160
"""How many characters a heading may have in a narrow column."""


def instrument_paper(id: str, catalogue: Catalogue, edition: Edition) -> str:
    """The whole HTML document of the blank form ``id``; nothing in it refers to another file."""
    record, sayings = catalogue.instruments[id], _Sayings(edition)
    openings = _openings(record)
    return render(
        "forms/paper/paper.html",
        catalogue,
        edition.locale,
        file_of(id, edition, "html"),
        record=record,
        continued=catalogue.instruments[record.continues] if record.continues else None,
        cited=sayings.cited("paper.source", record.sources, catalogue),
        edition=edition,
        say=sayings.say,
        words=sayings.words,
        labelled=sayings.labelled,
        feet=list(sayings.feet(record)),
        tip=sayings.tip,
        called=lambda question, *parts: sayings.tip(*openings[question.id], *parts),
        field=field,
        stacked=stacked,
        whole=_small,
        row_lines=_row_lines,
        beside=lambda question: _short(question, edition),
        over=lambda question: len(edition.plain(question.remark)) in _ABOVE,
        half=_halves(record, edition),
        one_page=lambda section: any(openings[q.id] for q in section.questions) and sayings.room(section) < _PAGE,
        scores=SCORES,
        yes_no=YES_NO,
        kinds_of_support=CHOICES["ecogram"]["support"],
        letter=lambda kind: edition.locale(f"drawing.ecogram.letter.{kind}"),
    )


def field(*parts: object) -> str:
    """The name of the PDF's field for an answer: ``change.1.factor`` → ``change_1_factor``.

    A name with a point in it would be a field inside another field (ISO 32000-2, 12.7.4.2), and ``status`` cannot be
    an answer and hold ``status.remark`` too. No id has an underscore, so every name leads back to its answer.
    """
    return "_".join(str(part).replace(".", "_") for part in parts)


def stacked(question: Question) -> bool:
    """Whether a table or list is too wide for A4, so that each row becomes a block of its own."""
    room = _WIDE - (question.kind == "table" and any(column.kind == "text" for column in question.columns))
    long = any(max(map(len, column.text.root.values())) > _LONG for column in question.columns)
    return len(question.columns) > room or long


def _openings(record: Instrument) -> dict[str, tuple[Text, ...]]:
    """What the descriptions of each question's fields begin with, so that no two fields of the form have the same.

    It is the section's title where another section asks the same, and what is asked where two tables of a section have
    the same rows or columns.
    """
    everywhere = Counter(name for question in record.questions() for name in _names(question))
    found: dict[str, tuple[Text, ...]] = {}
    for section in record.sections:
        here = Counter(name for question in section.questions for name in _names(question))
        for question in section.questions:
            names = _names(question)
            title = (section.title,) if any(everywhere[name] > here[name] for name in names) else ()
            ask = (question.ask,) if question.columns and any(here[name] > 1 for name in names) else ()
            found[question.id] = title + ask
    return found


def _names(question: Question) -> set[tuple[Language, str]]:
    """What the fields of a question are told from those of others by, in each language."""
    texts = [option.text for option in question.rows or question.columns] or [question.ask]
    return {said for text in texts for said in text.root.items()}


def _small(question: Question) -> bool:
    """Whether a table or list is so small that it should not be spread over two pages."""
    if not question.columns or stacked(question):
        return False
    rows = len(question.rows) or question.lines
    return rows * (_row_lines(question) if any(column.kind == "text" for column in question.columns) else 1) <= 6


def _row_lines(question: Question) -> int:
    """How many lines to write on a row of a table or list has; in a cell, a question that asks for no more has two."""
    return 2 if question.kind == "list" or (question.lines == 3 and not stacked(question)) else question.lines


def _short(question: Question, edition: Edition) -> bool:
    """Whether the choices fit beside each other."""
    longest = max((len(edition.plain(option.text)) for option in question.choices), default=0)
    return len(question.choices) > 2 and longest <= 40 and not any(option.hint for option in question.choices)


def _halves(record: Instrument, edition: Edition) -> dict[str, str]:
    """The questions whose answer is one short line and that stand beside another such: two share the width of the paper, ``left`` and ``right``."""

    def short(question: Question) -> bool:
        return question.kind in ("line", "date") and not question.hint and len(edition.plain(question.ask)) <= 70

    runs = [[*run] for section in record.sections for alike, run in groupby(section.questions, key=short) if alike]
    return {
        question.id: ("left", "right")[number % 2]
        for run in runs
        if len(run) > 1
        for number, question in enumerate(run)
    }


@dataclass(frozen=True)
class _Sayings:
    """How an edition says something: the main language, and the second one smaller, marked with its language."""

    edition: Edition

    def say(self, text: Text) -> Markup:
        """A text of the record."""
        return _said(self.edition.texts(text))

    def words(self, key: str) -> Markup:
        """The interface's wording of ``key``."""
        return _said([(locale.language, locale(key)) for locale in self.edition.locales])

    def labelled(self, key: str, text: Text) -> Markup:
        """A text after a label, which stands in each language before the text in that language."""
        return self._labelled(key, self.edition.texts(text))

    def _labelled(self, key: str, texts: Iterable[tuple[Language, str]]) -> Markup:
        label = Markup("<b>{}:</b> {}")
        return _said(
            [(language, label.format(self.edition.in_language(language)(key), wording)) for language, wording in texts]
        )

    def feet(self, record: Instrument) -> Iterator[tuple[Language, str]]:
        """The lines at the foot of each page that say which form it is, with their language."""
        for locale in self.edition.locales:
            version = locale("paper.version", version=record.version, date=locale.date(record.changed))
            yield locale.language, f"{locale.text(record.name)} · {version}"

    def room(self, section: Section) -> float:
        """About how high a section of questions in words is, in millimetres; without end when it asks other things."""
        if any(question.kind not in ("text", "yes-no") for question in section.questions):
            return inf
        top = 14 + self._lines(section.intro, 88, 4.8)
        return top + sum(
            5 + question.lines * _LINE + self._lines(question.ask, 84, 4.8) + self._lines(question.hint, 105, 4.3)
            for question in section.questions
        )

    def _lines(self, text: Text | None, letters: int, height: float) -> float:
        """How high a text is, in all languages, with so many letters in a line of such a height."""
        return sum(height * -(-len(text.in_(language)) // letters) for language in self.edition.languages if text)

    def tip(self, *parts: Text | str | int) -> str:
        """The description of a field, in each language: texts, keys of wordings, and numbers, joined by colons."""
        return " / ".join(
            dict.fromkeys(": ".join(_plain(part, locale) for part in parts) for locale in self.edition.locales)
        )

    def cited(self, key: str, sources: Iterable[Citation], catalogue: Catalogue) -> Markup:
        """Where the form stands, after a label: each source once, with its year and its parts."""
        texts = [(locale.language, _sources(sources, catalogue, locale)) for locale in self.edition.locales]
        return self._labelled(key, texts)


def _sources(citations: Iterable[Citation], catalogue: Catalogue, locale: Locale) -> str:
    parts: dict[str, list[str]] = {}
    for citation in citations:
        if citation.source and citation.part:  # a form is made from a document
            part = catalogue.sources[citation.source].parts[citation.part]
            parts.setdefault(citation.source, []).append(locale.text(part))
    sources = {id: catalogue.sources[id] for id in parts}
    return locale.semicolon.join(
        locale.row([f"{locale.text(source.short or source.title)} {source.date[:4]}", *parts[id]])
        for id, source in sources.items()
    )


def _plain(part: Text | str | int, locale: Locale) -> str:
    if isinstance(part, Text):
        return locale.text(part)
    return str(part) if isinstance(part, int) else locale(part)


def _said(wordings: list[tuple[Language, str]]) -> Markup:
    """The first wording, and the other one in a ``span``: no other part of the document is one.

    WeasyPrint makes a Span in the tree of tags of each, and `pdf` gives that the language. The style puts a space or a new
    line between them: a space at the end of a line that is just full would break it in the wrong place.
    """
    (_, first), *others = wordings
    second = [
        Markup('<span class="second" lang="{}">{}</span>').format(language, wording)
        for language, wording in others
        if wording != first
    ]
    return Markup().join([escape(first), *second])
