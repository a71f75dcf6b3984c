"""The words of all documents with their weights, by lunr.py's stems and formula: which stem stands in which document, and how heavily."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from lunr.pipeline import Pipeline

from socialmap.base.text import folded
from socialmap.locale import Locale
from socialmap.search.documents import ASKED, FIELDS, NAMED, Document
from socialmap.search.pipeline import ALONE, WHOLE, joined, pipeline, split, stemmer, stop_words, whole
from socialmap.search.plurals import plurals

_BRACKETS = re.compile(r"(\S.*?)\s*\(([^()]{3,})\)")

K1 = 1.2
"""How soon it no longer matters how often a word is said; lunr's own."""

LENGTH = 0.4
"""How far a word counts for less in a longer field; low, since a long list of services is no fault."""

TITLED = 2
"""How heavily a whole name weighs that is the title of a page, beside one that is another word for it."""

SCALE = 10
"""Weights are whole numbers in the files: ten times lunr's."""


@dataclass(frozen=True)
class Index:
    """``forms``: (word as it stands, number of its stem), sorted. ``postings``: for each stem [(document, weight)]."""

    forms: list[tuple[str, int]]
    spelled: dict[str, str]
    """Words that people write with diacritics, by their folded form."""
    postings: list[list[tuple[int, int]]]
    synonyms: list[list[list[int]]]
    """Groups of phrases that mean the same; a phrase is a list of stems."""
    named: list[list[int]]
    """The stems in the names of each organisation, in the order of their documents."""
    asked: list[tuple[int, list[list[int]]]]
    """For documents that people ask for in other words: their number, and those phrases as lists of stems."""


def index(documents: Sequence[Document], groups: Iterable[Sequence[str]], locale: Locale) -> Index:
    """The index of ``documents``, and ``groups`` of words and phrases that mean the same."""
    groups = [*groups]
    stop, stem = frozenset(stop_words(locale)), stemmer(locale.language)
    forms: dict[str, str] = {}
    spelled: dict[str, str] = {}

    @cache
    def words(text: str) -> list[str]:
        found = [*split(text), *joined(text)]
        forms.update((form, stem(form)) for form in found if form not in stop and form not in forms)
        if not text.isascii():
            _spell(text, spelled)
        return found

    weights = _weights(documents, words, forms, pipeline(locale.language, stop))
    phrases = [
        list(dict.fromkeys(tuple(stem(form) for form in words(phrase) if form not in stop) for phrase in group))
        for group in groups
    ]
    for phrase, other in plurals(word for group in groups for word in group):
        forms.setdefault(other, stem(phrase))
    numbers = {known: number for number, known in enumerate(sorted(set(forms.values())))}
    return Index(
        forms=sorted((form, numbers[known]) for form, known in forms.items()),
        spelled={form: spelled[form] for form in sorted(spelled) if form in forms},
        postings=[weights.get(known, []) for known in numbers],
        asked=[
            (number, said) for number, document in enumerate(documents) if (said := _phrases(document, numbers, forms))
        ],
        named=[
            sorted({numbers[forms[word]] for name in _names(one) for word in split(name) if word in forms})
            for one in documents
            if one.kind == "organisation"
        ],
        synonyms=[[[numbers[known] for known in phrase] for phrase in group if phrase] for group in phrases],
    )


def _names(document: Document) -> list[str]:
    return [document.title, *document.fields.get("names", ())]


def _with_parts(names: Iterable[str]) -> dict[str, None]:
    """``names`` as whole words, and of one with brackets also what stands before them and in them: `Criminal complaint (aangifte)`."""
    parts = ((name, *found.groups()) if (found := _BRACKETS.fullmatch(name)) else (name,) for name in names)
    return dict.fromkeys(whole(part) for one in parts for part in one)


def _phrases(document: Document, numbers: Mapping[str, int], forms: Mapping[str, str]) -> list[list[int]]:
    """The phrases with which people ask for a document, each as the stems that it has once."""
    said = (
        dict.fromkeys(forms[word] for word in split(text) if word in forms) for text in document.fields.get(ASKED, ())
    )
    return [[numbers[stem] for stem in stems] for stems in dict.fromkeys(tuple(each) for each in said) if stems]


def _spell(text: str, spelled: dict[str, str]) -> None:
    for word in text.split():
        plain = word.strip(".,;:!?()[]‘’“”\"'/–…")
        if not plain.isascii() and plain.replace("-", "").isalpha():
            spelled.setdefault(folded(plain), plain)


def _weights(
    documents: Sequence[Document], words: Callable[[str], list[str]], forms: dict[str, str], line: Pipeline
) -> Mapping[str, list[tuple[int, int]]]:
    """For each stem its documents with the sum of its weights over the fields, by the formula of lunr's builder (BM25).

    lunr keeps a map of fields for every stem, and a vector for every field of a document; both take longer than all the rest.
    """

    @cache
    def terms(word: str) -> list[str]:
        return line.run_string(word)  # type: ignore[no-any-return]

    counted = [
        {name: Counter(term for word in found for term in terms(word)) for name, found in said.items()}
        for said in (_said(document, words, forms) for document in documents)
    ]
    lengths = [{name: found.total() for name, found in fields.items()} for fields in counted]
    average = {name: sum(one[name] for one in lengths) / len(documents) for name in FIELDS}
    standing = Counter(term for fields in counted for found in fields.values() for term in found)
    rarity = {
        term: math.log(1 + abs((len(documents) - number + 0.5) / (number + 0.5))) for term, number in standing.items()
    }
    sums: dict[str, dict[int, float]] = defaultdict(lambda: defaultdict(float))
    for number, (document, fields) in enumerate(zip(documents, counted, strict=True)):
        titles = {WHOLE + title for title in _with_parts((document.title, *document.titles, *document.towns))}
        for name, found in fields.items():
            long = K1 * (1 - LENGTH + LENGTH * (lengths[number][name] / average[name])) if found else 0
            boost = 1.0 if name == ASKED else document.boost  # who says these words means this page, whatever it is
            if name == NAMED:
                for key in found:
                    sums[key][number] = TITLED if key in titles else 1
                continue
            for term, times in found.items():
                score = rarity[term] * ((K1 + 1) * times) / (long + times)
                sums[term][number] += round(score * FIELDS[name] * boost, 3)
    return {
        known: [(number, max(1, round(weight * SCALE))) for number, weight in found.items()]
        for known, found in sums.items()
    }


def _said(document: Document, words: Callable[[str], list[str]], forms: dict[str, str]) -> dict[str, list[str]]:
    """The words of a document by the names of its fields; its whole names, and its keys, are forms too."""
    texts: dict[str, list[str]] = {**{name: [] for name in FIELDS}, **document.fields, "title": [document.title]}
    names = _with_parts((*_names(document), *document.towns))
    keys = [*((ALONE if name in document.alone else WHOLE) + name for name in names if name), *document.keys]
    tokens = {name: [word for text in texts[name] for word in words(text)] for name in FIELDS} | {NAMED: keys}
    forms.update((name, name) for name in keys)
    return tokens
