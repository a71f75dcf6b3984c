"""Word files of forms, kept until something changes of which they are made."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from pathlib import Path

from socialmap.base.kept import key
from socialmap.base.made_by import made_by
from socialmap.catalogue.catalogue import Catalogue
from socialmap.forms.edition import Edition
from socialmap.forms.word.document import instrument_docx


def kept_docx(id: str, catalogue: Catalogue, edition: Edition, cache: Path) -> bytes:
    """The Word file of the instrument ``id`` in one edition; one made before is taken from the folder ``cache``.

    A build can be killed at any time: a file in ``cache`` is whole, or it is not there.
    """
    place = cache / f"{made_of(id, catalogue, edition)}.docx"
    with suppress(OSError):
        return place.read_bytes()
    made = instrument_docx(id, catalogue, edition)
    partly = place.with_suffix(f".{os.getpid()}")
    with suppress(OSError):
        cache.mkdir(parents=True, exist_ok=True)
        partly.write_bytes(made)
        partly.replace(place)
    return made


def made_of(id: str, catalogue: Catalogue, edition: Edition) -> str:
    """What stands for all that a Word file is made of: its record, the names of those that it continues, the sources, words and settings."""
    return key(
        made_by("forms"),
        catalogue.instruments[id].model_dump_json(),
        *(one.name.model_dump_json() for one in catalogue.instruments.values()),
        *(f"{name} {source.model_dump_json()}" for name, source in catalogue.sources.items()),
        *(json.dumps([locale.language, locale.direction, *locale.words.items()]) for locale in edition.locales),
        catalogue.settings.model_dump_json(),
    )
