"""The box on the page of a step: when it is, what comes of it, the rights that matter then, and from when it is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from xml.etree.ElementTree import Element

from socialmap.base.html_tree import name
from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import Locale
from socialmap.rendering.view import render, step_of

WHEN, GIVES = 1, 5
"""Which parts of such a page say when it is, and what comes of it: all are written alike."""


def step_box(path: str, fields: Mapping[str, Any], body: Element, catalogue: Catalogue, locale: Locale) -> str:
    """The box of the page at ``path``; empty for one that is about no step. ``fields`` stand at its top, ``body`` is what it holds."""
    if not ("step" in fields or "reintegration_step" in fields):
        return ""
    opened = _opened(body)
    if len(opened) <= GIVES:
        return ""
    step = step_of(path, catalogue).removeprefix("steps-")
    return render(
        "pages/step.html",
        catalogue,
        locale,
        path,
        parts=[opened[WHEN], opened[GIVES]],
        procedures=catalogue.procedures_at.get(step, []),
        since=_date(fields, catalogue),
    )


def _opened(body: Element) -> list[tuple[str, str, str]]:
    """(id, heading, first sentence) of each part of a page."""
    found: list[tuple[str, str, str]] = []
    for node in body:
        if name(node) == "h2":
            found.append((node.get("id", ""), _words(node), ""))
        elif found and not found[-1][2]:
            found[-1] = (*found[-1][:2], _first_sentence(_words(node)))
    return found


def _words(node: Element) -> str:
    return " ".join("".join(node.itertext()).split())


def _first_sentence(text: str) -> str:
    return re.split(r"(?<=[.!?]) (?=[A-Z‘“])", text, maxsplit=1)[0]


def _date(fields: Mapping[str, Any], catalogue: Catalogue) -> str:
    """The date of the source that has the part from which the page is made; empty when it names none."""
    part = (fields.get("source") or {}).get("part")
    return next((source.date for source in catalogue.sources.values() if part in source.parts), "")
