"""In which language a form is made: Dutch, English, or both at once on one sheet.

The sheet in two languages exists because the plan is handed over in English while the talk is in Dutch
(Safe Future, chapter 6, step 10).
"""

from __future__ import annotations

from dataclasses import dataclass

from socialmap.locale import locale
from socialmap.records.fields import LANGUAGES, Language, Text


@dataclass(frozen=True)
class Edition:
    """One edition of a form. ``languages`` are in the order in which a label shows them."""

    languages: tuple[Language, ...]

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

    def words(self, key: str, **values: object) -> list[tuple[Language, str]]:
        """The interface's wording of ``key`` in each language; one when both have the same."""
        found = [(language, locale(language)(key, **values)) for language in self.languages]
        return found[:1] if len({wording for _, wording in found}) == 1 else found

    def plain(self, text: Text) -> str:
        """A text in all languages of the edition in one line, for a title or the name of a field."""
        return " / ".join(dict.fromkeys(wording for _, wording in self.texts(text)))


EDITIONS: tuple[Edition, ...] = (*(Edition((language,)) for language in LANGUAGES), Edition(LANGUAGES))
"""Every edition that is made of every instrument."""


def file_of(id: str, edition: Edition, suffix: str) -> str:
    """Where a file of the instrument ``id`` stands from the root of the site: ``forms/overview-1.nl-en.pdf``."""
    return f"forms/{id}.{edition.id}.{suffix}"


def zip_of(edition: Edition) -> str:
    """Where the zip with all PDFs of an edition stands, from the root of the site: not in the offline copy, which has the PDFs."""
    return f"download/forms.{edition.id}.zip"
