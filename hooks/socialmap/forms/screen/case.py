"""The page of a case: every form of one client on one page, so that answers and key need no storage.

A case opens its forms without asking for anything: ``case/<language>.js`` brings all of them when the page is opened, in each
language, so that whoever watches the connection never learns which form is used, and an open form can change its language.
"""

from __future__ import annotations

import json
import re
from typing import Any

from markupsafe import Markup

from socialmap.catalogue.catalogue import Catalogue
from socialmap.forms.drawing.drawing import SCRIPTS, STYLES, drawing
from socialmap.forms.screen.frame import frame
from socialmap.forms.screen.page import spoken
from socialmap.forms.screen.printing import together
from socialmap.forms.screen.viewer import viewer
from socialmap.locale import Locale
from socialmap.records.models.instrument import Instrument
from socialmap.rendering.languages import language_name
from socialmap.rendering.view import render

OF_FORMS = (
    "form-dates",
    "form-lists",
    "form-answers",
    "form-scores",
    "form-saved",
    "form-file",
    "form-asking",
    "form-leaving",
    "form-living",
    "form-units",
    "form-parts",
    "form-reading",
)
OF_FINDER = (
    "finder-core",
    "finder-parts",
    "finder-cards",
    "finder-letter",
    "finder-sheet",
    "finder-note",
    "finder-shortlist",
    "finder-advice",
    "country-box",
    "finder-choice",
    "csv",
    "finder-save",
    "finder",
)
OF_CASE = (
    "format",
    "lock",
    "file",
    "progress",
    "shared",
    "panels",
    "choices",
    "said",
    "brought",
    "filling",
    "talks",
    "organisations",
    "others",
    "sheet",
    "versions",
    "print",
    "list",
    "readable",
    "save",
    "open",
)
"""The parts of its script, in the order in which they need each other."""
_SAID = ("who", "asked", "answer", "next")
"""What is written down of a talk with an organisation, beside its day."""
NUMBERED = re.compile(r"^\D*\d+\.\s+")
"""The number before the name of a step, and what it counts."""


def case_page(catalogue: Catalogue, locale: Locale, path: str, finder: Markup) -> str:
    """The page with its panels, all but the first one empty: a script fills them and empties them again.

    ``finder`` is the finder, which opens inside a case.
    """
    return render(
        "forms/screen/case.html",
        catalogue,
        locale,
        path,
        words=json.dumps({**spoken(locale), **spoken(locale, "case.script.")}, ensure_ascii=False),
        languages=[
            (
                code,
                language_name(code, catalogue, locale),
                words("case.in_language", language=language_name(code, catalogue, words)),
            )
            for code, words in catalogue.locales.items()
        ],
        finder=finder,
        scripts=[
            *SCRIPTS,
            *(f"assets/js/{name}.js" for name in OF_FORMS),
            *(f"case/{code}.js" for code in catalogue.locales),
            "finder/data.js",
            *(f"finder/{code}/{part}.js" for code in catalogue.locales for part in ("words", "all")),
            *(f"assets/js/{name}.js" for name in OF_FINDER),
            *(f"assets/js/case-{name}.js" for name in OF_CASE),
            "assets/js/case.js",
        ],
        STYLES=STYLES,
    )


def case_files(catalogue: Catalogue) -> dict[str, str]:
    """The forms of a case for the browser: a plain script for each language, since a page opened from a file may not fetch."""
    return {
        f"case/{language}.js": _script(f"case/{language}", _forms(catalogue, locale))
        for language, locale in catalogue.locales.items()
        if catalogue.instruments
    }


def _forms(catalogue: Catalogue, locale: Locale) -> dict[str, Any]:
    """Sheets, each with the forms that stand on it together, and the forms in the order of the method.

    ``tests/scripts/types/case.d.ts`` describes the same for the scripts.
    """
    known = catalogue.terms("method-steps") if catalogue.settings.parts.method else ()
    order = {step: place for place, step in enumerate(known)}
    steps = {
        id: sorted((step for step in record.steps if step in order), key=order.__getitem__)
        for id, record in catalogue.instruments.items()
    }
    ids = sorted(steps, key=lambda id: order[steps[id][0]] if steps[id] else len(order))
    sheets = {id: together(id, catalogue) for id in ids}
    return {
        "language": locale.language,
        "locale": locale("tag"),
        "direction": locale.direction,
        "version_of": locale("case.version_of"),
        "reference": locale("paper.reference"),
        "list": locale("case.script.print_list"),
        "talk": {"day": locale("paper.date")} | {key: locale(f"case.script.talk.{key}") for key in _SAID},
        "viewer": viewer(catalogue, locale),
        "sheets": [_sheet(own, catalogue, locale) for own in {ids[0]: ids for ids in sheets.values()}.values()],
        "forms": [
            {
                "id": id,
                "sheet": sheets[id][0],
                "name": locale.text(catalogue.instruments[id].name),
                "step": _step(steps[id][0], catalogue, locale) if steps[id] else "",
                "again": locale.semicolon.join(_number(step, locale) for step in steps[id][1:]),
                "units": _units(catalogue.instruments[id]),
            }
            for id in ids
        ],
    }


def _step(step: str, catalogue: Catalogue, locale: Locale) -> str:
    """What a step is called, after its number: those after return are numbered anew, and each says so."""
    number, name = _number(step, locale), locale.text(catalogue.term("method-steps", step).name)
    return f"{number[:1].upper()}{number[1:]}: {re.sub(NUMBERED, '', name)}"


def _number(step: str, locale: Locale) -> str:
    """The number of a step in words."""
    part, *_, number = step.split("-")
    return locale(f"forms.step.{part}", n=number)


def _sheet(ids: list[str], catalogue: Catalogue, locale: Locale) -> dict[str, Any]:
    """What is filled in of the forms ``ids``, as on the page of each, and whether they have a drawing."""
    kinds = [kind for id in ids if (kind := catalogue.instruments[id].drawing)]
    html = render(
        "forms/screen/sheet.html",
        catalogue,
        locale,
        "",
        id=ids[0],
        together=ids,
        f=frame(locale, catalogue),
        drawn=drawing(kinds[0], catalogue, locale, "") if kinds else Markup(""),
    )
    return {"id": ids[0], "forms": ids, "html": html, "drawing": bool(kinds)}


def _units(record: Instrument) -> list[str]:
    """What counts as one thing to answer: the drawing, every row of scores and tables, every other question."""
    asked = [
        unit
        for question in record.questions()
        for unit in ([f"{question.id}.{row.id}" for row in question.rows] or [question.id])
    ]
    return ["#drawing", *asked] if record.drawing else asked


def _script(key: str, content: Any) -> str:
    said = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    for sign, safe in (("</", "<\\/"), ("\u2028", "\\u2028"), ("\u2029", "\\u2029")):
        said = said.replace(sign, safe)
    return f'SocialMap.take("{key}",{said});\n'
