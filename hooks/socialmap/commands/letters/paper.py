"""The letter on paper: an A4 document from which the fillable PDF is made, with the questions of the e-mail."""

from __future__ import annotations

from collections.abc import Sequence

from socialmap.catalogue.catalogue import Catalogue
from socialmap.commands.letters.mail import mark
from socialmap.commands.letters.questions import LETTER, Part, Question
from socialmap.commands.letters.wording import besides, closing, opening
from socialmap.locale import Locale
from socialmap.rendering.view import render


def paper(id: str, catalogue: Catalogue, locale: Locale, asked: Sequence[Part]) -> str:
    """The whole HTML document; nothing in it refers to another file."""
    record = catalogue.organisations[id]
    return render(
        "commands/letter.html",
        catalogue,
        locale,
        f"{id}.html",
        record=record,
        opening=list(opening(id, catalogue, locale)),
        closing=closing(catalogue, locale),
        parts=asked,
        besides=list(besides(id, catalogue, locale)),
        field=lambda question, note=False: field(question, id, locale, note),
        high=lambda question: 3 if question.name == LETTER or question.kind == "text" else 1,
        of_the_record=lambda question: question.name not in ("still", "withdraw", "right", "role", "date", LETTER),
    )


def field(question: Question, id: str, locale: Locale, note: bool = False) -> str:
    """The name of the field of the PDF: the mark of the e-mail, with colons, since a point would make it a part of another field."""
    name = mark(question, id, locale)
    return ("note:" if note else "") + name.replace(".", ":")
