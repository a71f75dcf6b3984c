"""The page on which an instrument is filled in and printed, with its files."""

from __future__ import annotations

import json
import posixpath

from markupsafe import Markup

from socialmap.catalogue.catalogue import Catalogue
from socialmap.forms.drawing.drawing import SCRIPTS, STYLES, drawing
from socialmap.forms.screen.frame import files_offered, frame
from socialmap.forms.screen.printing import sheet, sheet_of, together
from socialmap.locale import Locale
from socialmap.records.models.instrument import Instrument
from socialmap.records.models.question import YES_NO
from socialmap.rendering.languages import language_name
from socialmap.rendering.view import View, path_of, render


def instrument_page(id: str, catalogue: Catalogue, locale: Locale) -> View:
    """The page of the instrument named ``id``: to fill in, to print, and with its files."""
    record, path = catalogue.instruments[id], path_of("instrument", id)
    name = locale.text(record.name)
    shown = frame(locale, catalogue)
    content = render(
        "forms/screen/page.html",
        catalogue,
        locale,
        path,
        id=id,
        record=record,
        together=together(id, catalogue),
        f=shown,
        **files_offered(catalogue, locale),
        drawn=_drawn(record, catalogue, locale, path),
        drawn_second=_drawn(record, catalogue, shown.other_locale, path),
        in_language=lambda code, words: words("case.in_language", language=language_name(code, catalogue, words)),
        sheet=posixpath.basename(sheet_of(id)),
        SCRIPTS=SCRIPTS,
        STYLES=STYLES,
        words=json.dumps(spoken(locale), ensure_ascii=False),
        words_second=json.dumps(spoken(shown.other_locale), ensure_ascii=False),
        file=catalogue.file_of("instrument", id),
    )
    return View(path, name, locale.text(record.description), content, {sheet_of(id): sheet(id, catalogue, locale)})


def _drawn(record: Instrument, catalogue: Catalogue, locale: Locale, path: str) -> Markup:
    return drawing(record.drawing, catalogue, locale, path) if record.drawing else Markup("")


def spoken(locale: Locale, below: str = "forms.script.") -> dict[str, str]:
    """What the script says, by what follows ``below`` in its key; and how it reads an answer out, by ``yes_no.yes``."""
    answers = {f"yes_no.{one}": locale(f"forms.yes_no.{one}") for one in YES_NO}
    return answers | {key.removeprefix(below): said for key, said in locale.words.items() if key.startswith(below)}
