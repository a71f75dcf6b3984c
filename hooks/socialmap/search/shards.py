"""The index as files that a browser loads as it needs them: classic scripts, so that it works from a stick too.

Each file hands its content to `SocialMap.take`; `tests/scripts/types/search.d.ts` describes the shapes written here.
The same documents give the same bytes.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise
from typing import Any, NamedTuple

from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import Locale
from socialmap.records.kinds import BY_NAME
from socialmap.rendering.view import section
from socialmap.search.danger import danger
from socialmap.search.documents import GROUPS, Document
from socialmap.search.index import Index
from socialmap.search.pipeline import JOINING, LONGEST_NAME, stop_words

LARGEST = 20_000
"""About how many signs a file of postings has."""

TOGETHER = 100
"""How many documents stand in a file."""


SAID = (
    "results",
    "whole",
    "found",
    "all",
    "more",
    "missing",
    "nobody",
    "near",
    "nothing",
    "lists",
    "danger.title",
    "danger.more",
)
"""Interface words that stand beside results, so that not every page has to carry them."""


COUNTED = ("count", "some")
"""Those that count; the script chooses the wording by the number."""


LISTS = ("country", "organisation", "service", "programme")
"""The kinds to whose lists somebody is led who finds nothing."""


class Entry(NamedTuple):
    """What a result says of a document. A file names these places once and then has rows."""

    title: str
    path: str
    summary: str


def shards(
    index: Index, documents: Sequence[Document], catalogue: Catalogue, locale: Locale
) -> Iterator[tuple[str, str]]:
    """(name, text) of every file: `words.js`, `postings-<n>.js`, `documents-<n>.js`."""
    postings = [_compact(found) for found in index.postings]
    starts = _starts(postings)
    yield (
        "words.js",
        _script(
            "words",
            locale,
            {
                "forms": " ".join(form for form, _ in index.forms),
                "stems": _steps(number for _, number in index.forms),
                "spelled": index.spelled,
                "stop": " ".join(stop_words(locale)),
                "joining": " ".join(JOINING),
                "longest": LONGEST_NAME,
                "synonyms": index.synonyms,
                "named": index.named,
                "asked": [[number, *phrases] for number, phrases in index.asked],
                "starts": starts,
                "together": TOGETHER,
                "kinds": _kinds(documents),
                "codes": " ".join(catalogue.ids("country")),
                "last": [number for number, document in enumerate(documents) if document.last],
                "helps": [number for number, document in enumerate(documents) if document.helps],
                "danger": danger(catalogue, locale),
                "titles": _titles(catalogue, locale),
                "lists": [
                    {"title": section(kind, locale), "path": f"{kind.folder}/index.html"}
                    for kind in (BY_NAME[name] for name in LISTS if catalogue.has(name))
                ],
                "say": _said(locale),
            },
        ),
    )
    for number, start in enumerate(starts):
        end = starts[number + 1] if number + 1 < len(starts) else len(postings)
        yield f"postings-{number}.js", _script(f"postings-{number}", locale, postings[start:end])
    for number, start in enumerate(range(0, len(documents), TOGETHER)):
        rows = [Entry(each.title, each.path, each.summary) for each in documents[start : start + TOGETHER]]
        yield f"documents-{number}.js", _script(f"documents-{number}", locale, {"fields": Entry._fields, "rows": rows})


def _titles(catalogue: Catalogue, locale: Locale) -> dict[str, str]:
    """What the results of a kind are called together."""
    return {
        **{kind.name: section(kind, locale) for kind in catalogue.kinds},
        "page": locale("search.pages"),
    }


def _compact(found: list[tuple[int, int]]) -> list[int]:
    """One flat list: steps from document to document, each with its weight."""
    flat, last = [], 0
    for number, weight in found:
        flat += [number - last, weight]
        last = number
    return flat


def _steps(numbers: Iterable[int]) -> list[int]:
    """Each number as the step from the one before it: forms that are neighbours have stems that are, and small numbers pack well."""
    found = [0, *numbers]
    return [number - last for last, number in pairwise(found)]


def _starts(postings: Sequence[list[int]]) -> list[int]:
    """The first stem of every file, so that no file grows far beyond LARGEST."""
    starts, size = [0], 0
    for stem, flat in enumerate(postings):
        length = len(_json(flat)) + 1
        if size and size + length > LARGEST:
            starts.append(stem)
            size = 0
        size += length
    return starts


def _said(locale: Locale) -> dict[str, str]:
    said = {word: locale(f"search.{word}") for word in SAID}
    for word in COUNTED:
        said |= {f"{word}.{tag}": text for tag, text in locale.forms(f"search.{word}").items()}
    return said


def _kinds(documents: Sequence[Document]) -> list[dict[str, Any]]:
    """How many there are of each kind, in the order of the documents, which stand kind by kind."""
    kinds = [(kind, sum(1 for _ in group)) for kind, group in groupby(documents, key=lambda each: each.kind)]
    if sorted(GROUPS.index(str(kind)) for kind, _ in kinds) != [GROUPS.index(str(kind)) for kind, _ in kinds]:
        raise ValueError("documents must stand kind by kind, in the order of GROUPS")
    return [{"kind": kind, "count": count} for kind, count in kinds]


def _script(name: str, locale: Locale, content: object) -> str:
    return f'SocialMap.take("search/{locale.language}/{name}",{_json(content)});\n'


def _json(content: object) -> str:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).replace("\u2028", " ").replace("\u2029", " ")
