"""What tests know of the real map: its settings, the words of its interface, and the editions of its forms."""

from __future__ import annotations

from pathlib import Path

from socialmap.forms.edition import editions
from socialmap.locale import locales
from socialmap.records.loader import Reading

ROOT = Path(__file__).resolve().parents[1]

_settings = Reading(ROOT).settings()
assert _settings is not None, "data/site.yml cannot be read"
SETTINGS = _settings
LANGUAGES = SETTINGS.codes
LOCALES = locales(SETTINGS)
EDITIONS = editions(LOCALES)
