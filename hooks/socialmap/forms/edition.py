"""In which language a form is made: one of the map's languages, or the first and another at once on one sheet.

The sheet in two languages exists because the plan is handed over in another language than that of the talk
(chapter 6, step 10 of the method for which the forms were made).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from socialmap.locale import Locale
from socialmap.records.models.settings import Settings
from socialmap.records.text import Language, Text


@dataclass(frozen=True)
class Edition:
    """One edition of a form: the words of its languages, in the order in which a label shows them."""

    locales: tuple[Locale, ...]

    @property
    def languages(self) -> tuple[Language, ...]:
        """The languages, the main one first."""
        return tuple(locale.language for locale in self.locales)

    def in_language(self, language: Language) -> Locale:
        """The words of one of its languages."""
        return next(locale for locale in self.locales if locale.language == language)

    @property
    def locale(self) -> Locale:
        """The words of the main language."""
        return self.locales[0]

    @property
    def id(self) -> str:
        """What its files are called by: ``nl``, ``en`` or ``nl-en``."""
        return "-".join(self.languages)

    @property
    def main(self) -> Language:
        """The language of the document as a whole."""
        return self.languages[0]

    def texts(self, text: Text) -> list[tuple[Language, str]]:
        """A text of the record in each language of the edition, the main one first."""
        return [(language, text.in_(language)) for language in self.languages]

    def wordings(self, key: str, **values: object) -> list[tuple[Language, str]]:
        """The interface's wording of ``key`` in each language; one when both have the same."""
        found = [(locale.language, locale(key, **values)) for locale in self.locales]
        return found[:1] if len({wording for _, wording in found}) == 1 else found

    def plain(self, text: Text) -> str:
        """A text in all languages of the edition in one line, for a title or the name of a field."""
        return " / ".join(dict.fromkeys(wording for _, wording in self.texts(text)))


def editions(locales: Mapping[Language, Locale]) -> tuple[Edition, ...]:
    """Every edition that is made of every instrument: each language, and the first one beside each other one."""
    first, *others = locales.values()
    return (*(Edition((locale,)) for locale in locales.values()), *(Edition((first, other)) for other in others))


def file_of(id: str, edition: Edition, suffix: str) -> str:
    """Where a file of the instrument ``id`` stands from the root of the site: ``forms/overview-1.nl-en.pdf``."""
    return f"forms/{id}.{edition.id}.{suffix}"


def saved_as(number: int, edition: Edition, suffix: str, settings: Settings) -> str:
    """What a browser calls the file of the form with this ``number`` when it saves it: a neutral name of the settings; else empty,
    and it keeps its own."""
    return f"{settings.names.forms}-{number}.{edition.id}.{suffix}" if settings.names.forms else ""


def zip_of(edition: Edition) -> str:
    """Where the zip with all PDFs of an edition stands, from the root of the site: not in the offline copy, which has the PDFs."""
    return f"download/forms.{edition.id}.zip"
