"""The letter as an e-mail: plain text, with a form that can be read again when mail programs have quoted and wrapped it."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from socialmap.catalogue.catalogue import Catalogue
from socialmap.commands.letters.questions import LETTER, Part, Question
from socialmap.commands.letters.wording import besides, closing, opening
from socialmap.locale import Locale

WIDTH = 72
ARROW = "=>"
NOTE, END = "[[*]]", "[[end]]"
"""Marks of what is no question: lines of ours between answers, and where the form ends."""


def mail(id: str, catalogue: Catalogue, locale: Locale, asked: Sequence[Part]) -> str:
    """The whole e-mail, its head included."""
    record = catalogue.organisations[id]
    to = next((mailbox.address for way in record.ways for mailbox in way.emails), "")
    head = [f"To: {to}"] if to else []
    lines = [*head, f"Subject: {locale('letter.subject', name=record.name)}", ""]
    for paragraph in (*opening(id, catalogue, locale), locale("letter.how_mail")):
        lines += [*_wrapped(paragraph), ""]
    lines += [*_wrapped(closing(catalogue, locale)), ""]
    for part in asked:
        if part is asked[-1]:
            lines += _besides(id, catalogue, locale)
        lines += [*_wrapped(f"{NOTE} {part.title.upper()}"), *_wrapped(part.hint), ""]
        for question in part.questions:
            lines += [*_wrapped(f"[[{mark(question, id, locale)}]] {ask(question, locale)}"), f"{ARROW} ", ""]
    lines += _wrapped(f"{END} {locale('letter.end')}")
    return "\n".join(lines) + "\n"


def _besides(id: str, catalogue: Catalogue, locale: Locale) -> list[str]:
    """What is on the page and not asked about."""
    also = list(besides(id, catalogue, locale))
    if not also:
        return []
    head = [*_wrapped(f"{NOTE} {locale('letter.also').upper()}"), *_wrapped(locale("letter.besides"))]
    return [*head, *(line for field, text in also for line in _wrapped(f"- {field}: {_harmless(text)}")), ""]


def mark(question: Question, id: str, locale: Locale) -> str:
    """What stands between the brackets before a question; that of the last one says whose letter it is, and in which language."""
    return f"{LETTER}~{id}~{locale.language}" if question.name == LETTER else question.mark


def ask(question: Question, locale: Locale) -> str:
    """The question in a line: what it is about, what can be chosen, and what stands on the map now."""
    asked = question.label
    if question.kind == "choice" and question.name != "role":
        asked += f" ({' / '.join(words for _, words in question.choices)})"
    elif question.name == "role":
        asked += f" ({', '.join(words for _, words in question.choices)})"
    if question.name in ("still", "withdraw", "right", "role", "date", LETTER):
        return asked
    return f"{asked}: {_harmless(question.now) or locale('letter.nothing')}"


def _harmless(text: str) -> str:
    """A text of the record without the signs by which the answer is read."""
    return text.replace("=>", "->").replace("[[", "[ [")


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(text, WIDTH, break_long_words=False, break_on_hyphens=False)
