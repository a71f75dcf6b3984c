"""The settings of one map: what the generator must know of it and can't find in its records. They stand in `data/site.yml`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Literal

from pydantic import Field, StringConstraints, field_validator

from socialmap.base.refused import RefusedError
from socialmap.records.fields import CountryCode, Email, Line, Model, ServiceId, Slug, Url
from socialmap.records.models.freshness import Freshness, Thresholds
from socialmap.records.models.parts import Parts
from socialmap.records.text import Language, Languages, Text

VERSION = "1.0"
"""The version of the generator; raised when an older map must change something to be built (`checks/older.py` says what)."""


class LanguageSetting(Model):
    """One language of the map."""

    code: Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}$")] = Field(
        description="Its code in file names, addresses and texts: two or three small letters, as in ISO 639."
    )
    name: Line = Field(description="What it calls itself.")
    direction: Literal["ltr", "rtl"] = Field("ltr", description="ltr (left to right) or rtl (right to left).")


class Names(Model):
    """What the map is called."""

    site: Text = Field(description="Its name, on every page.")
    tab: Text | None = Field(None, description="A neutral name for the title of a window, when the name says too much.")
    forms: Slug | None = Field(
        None,
        description="What forms, contacts and lists are called when they are saved from a page, when their names say too much: `paper` → `paper-3.nl.pdf`, `paper.vcf`.",
    )
    files: Slug = Field(description="What its files are called: the offline copy, for one.")


class Home(Model):
    """The country from which people return."""

    country: CountryCode = Field(description="Its code.")
    international_prefix: Annotated[str, StringConstraints(pattern=r"^[0-9]{1,5}$")] = Field(
        description="What is dialled there before the code of another country."
    )
    time_zone: Annotated[str, StringConstraints(pattern=r"^[A-Z][A-Za-z]+(/[A-Z][A-Za-z_]+)+$")] = Field(
        description="Its time zone in the IANA database."
    )


class Channel(Model):
    """Where somebody tells what has changed. With neither, pages do not ask for it."""

    mailbox: Email | None = Field(None, description="A mailbox of the maintainers.")
    issues: Url | None = Field(
        None,
        description="The form for a new issue: `https://codeberg.org/name/map/issues/new`; title and text are filled in.",
    )
    none_yet: Line | None = Field(
        None, description="Why there is neither yet: then `check` does not warn. It goes when there is one."
    )


class Danger(Model):
    """Whom to call in danger, in the maintainers' own word."""

    name: Text = Field(description="Who answers.")
    number: Annotated[str, StringConstraints(pattern=r"^\+?[0-9][0-9 ]*$", max_length=24)] = Field(
        description="The number as it is dialled in the home country."
    )
    when: Text = Field(description="When to call it, in a sentence that a client may read.")


class Licence(Model):
    """Under which licence the records and texts are given out."""

    name: Line = Field(description="Its short name: `CC BY 4.0`.")
    url: Url = Field(description="Its text.")
    rights: Text = Field(description="What it does not cover: the rights of the sources.")


class Settings(Model):
    """`data/site.yml`."""

    generator: Line = Field(description="The version of the generator for which this map was written.")
    languages: tuple[LanguageSetting, ...] = Field(min_length=1, description="The languages, the first one first.")
    missing_translation: Literal["error", "other-language"] = Field(
        "error",
        description="What a text without a translation does: `error` stops; `other-language` shows another language, and says so.",
    )
    names: Names = Field(description="What the map is called.")
    home: Home = Field(description="The country from which people return.")
    channel: Channel = Field(default_factory=Channel, description="Where somebody tells what has changed.")
    danger: tuple[Danger, ...] = Field(min_length=1, description="Whom to call in danger.")
    exit: Url = Field(description="The neutral page to which somebody leaves at once.")
    licence: Licence = Field(description="The licence of records and texts.")
    freshness: Thresholds = Field(description="From when on information is called old.")
    sheltering: tuple[ServiceId, ...] = Field(
        (), description="The services at which people stay: a place where they hide is told by nothing."
    )
    smallest_town: int = Field(
        ge=0,
        le=10_000_000,
        description="How many people a town must have to be named where an organisation offers shelter.",
    )
    parts: Parts = Field(
        default_factory=Parts, description="The parts of the map that may be absent, and where they stand."
    )
    words: dict[Annotated[str, StringConstraints(pattern=r"^[a-z_]+(\.[a-z0-9_-]+)+$")], Text] = Field(
        default_factory=dict,
        description="Words of the interface that this map says in its own way, by their key in locale/.",
    )

    @field_validator("languages")
    @classmethod
    def _each_once(cls, languages: tuple[LanguageSetting, ...]) -> tuple[LanguageSetting, ...]:
        codes = [language.code for language in languages]
        if twice := next((code for code in codes if codes.count(code) > 1), None):
            raise RefusedError(f"names `{twice}` a second time.", "Name each language once.")
        return languages

    @property
    def codes(self) -> tuple[Language, ...]:
        """The codes of the languages, the first one first."""
        return tuple(language.code for language in self.languages)

    @property
    def first(self) -> Language:
        """The language at the root of the site, from which others are translated."""
        return self.languages[0].code if self.languages else ""

    def others(self, language: Language) -> Sequence[LanguageSetting]:
        """The languages but ``language``."""
        return [other for other in self.languages if other.code != language]

    def language(self, code: Language) -> LanguageSetting:
        """The settings of the language ``code``."""
        return next(language for language in self.languages if language.code == code)

    def root(self, language: Language) -> str:
        """The folder of a language below the site, with its stroke: none for the first one."""
        return "" if language == self.first else f"{language}/"

    @property
    def known(self) -> Languages:
        """What a validation of texts must know."""
        names = {language.code: language.name for language in self.languages}
        return Languages(names, self.missing_translation == "error")


_YEARS = Freshness(ageing=12, old=24, too_old=60)

UNSET = Settings.model_construct(
    generator=VERSION,
    languages=(),
    names=Names(site=Text({"": "-"}), files="map"),
    home=Home(country="zz", international_prefix="00", time_zone="Etc/UTC"),
    danger=(),
    exit="about:blank",
    licence=Licence(name="-", url="https://example.org/", rights=Text({"": "-"})),
    freshness=Thresholds(ordinary=_YEARS, law=_YEARS, helpline=_YEARS),
    smallest_town=100_000,
)
"""What stands in for settings that can't be read, so that the rest can still be checked; nothing is built with it."""
