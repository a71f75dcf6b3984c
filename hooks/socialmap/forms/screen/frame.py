"""In which words a form stands on screen: those of its page, and beside them those of another language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from socialmap.catalogue.catalogue import Catalogue
from socialmap.forms.edition import Edition, editions, file_of, saved_as
from socialmap.forms.formats import formats
from socialmap.locale import Locale
from socialmap.records.models.question import SCORES, YES_NO
from socialmap.records.text import Language
from socialmap.rendering.languages import language_name

SIGNS = {"--": "−\u00a0−", "-": "−", "+": "+", "++": "+\u00a0+"}
"""How a score is printed."""


@dataclass(frozen=True)
class Frame:
    """What every field of a page needs: its language, the other one, and the wording of both."""

    main: Language
    other: Language
    locale: Locale
    other_locale: Locale
    scores: tuple[str, ...] = SCORES
    yes_no: tuple[str, ...] = YES_NO

    def sign(self, score: str) -> str:
        """How ``score`` is printed."""
        return SIGNS[score]


def frame(locale: Locale, catalogue: Catalogue) -> Frame:
    """The other language of a form is the first of the others; a map in one language has none, and shows its own."""
    other = next((other for other in catalogue.locales.values() if other.language != locale.language), locale)
    return Frame(locale.language, other.language, locale, other)


def root(locale: Locale, catalogue: Catalogue) -> str:
    """From the root of a language to the root of the site, where the files of all editions stand."""
    return "../" if catalogue.settings.root(locale.language) else ""


def files_offered(catalogue: Catalogue, locale: Locale) -> dict[str, Any]:
    """What a template needs to offer a form's files: its editions and formats, their names and addresses."""

    def language(code: Language) -> str:
        return language_name(code, catalogue, locale)

    def edition_name(edition: Edition) -> str:
        return locale.list([language(code) for code in edition.languages])

    def neutral_name(id: str, edition: Edition, suffix: str) -> str:
        return saved_as(catalogue.form_numbers[id], edition, suffix, catalogue.settings)

    return {
        "editions": editions(catalogue.locales),
        "edition_name": edition_name,
        "language_name": language,
        "file_of": file_of,
        "saved_as": neutral_name,
        "formats": formats(),
        "root": root(locale, catalogue),
    }
