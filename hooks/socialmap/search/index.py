"""The words of all documents with their weights, by lunr.py: which stem stands in which document, and how heavily."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from lunr.builder import Builder
from lunr.pipeline import Pipeline
from lunr.token_set import TokenSet

from socialmap.base.text import folded
from socialmap.locale import Locale
from socialmap.search.documents import FIELDS, Document
from socialmap.search.pipeline import ALONE, WHOLE, joined, pipeline, split, stemmer, stop_words
from socialmap.search.plurals import plurals

LENGTH = 0.4
"""How far a word counts for less in a longer field; low, since a long list of services is no fault."""

LONGEST_NAME = 24
"""Letters of a name that somebody types in full; a longer one is found by its words."""

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


class _Weights(Builder):  # type: ignore[misc]
    """lunr's builder, which runs its pipeline once for every different word instead of every time a word is said, and
    makes no automaton for searching in Python; both take longer than all the rest."""

    def __init__(self, pipeline: Pipeline) -> None:
        super().__init__()
        self.pipeline = pipeline
        self._terms: dict[str, list[str]] = {}

    def add(self, doc: Mapping[str, Any], attributes: Mapping[str, float] | None = None) -> None:
        """Add a document: its reference under ``id``, a list of words under the name of each field."""
        reference = str(doc["id"])
        self._documents[reference] = attributes or {}
        self.document_count += 1
        for name in self._fields:
            frequencies = Counter(term for word in doc[name] for term in self._terms_of(word))
            self.field_lengths[f"{name}/{reference}"] = frequencies.total()
            self.field_term_frequencies[f"{name}/{reference}"] = frequencies
            for term in frequencies:
                self._posting(term)[name][reference] = {}

    def _terms_of(self, word: str) -> list[str]:
        if word not in self._terms:
            self._terms[word] = self.pipeline.run_string(word)
        return self._terms[word]

    def _posting(self, term: str) -> dict[str, Any]:
        if term not in self.inverted_index:
            self.inverted_index[term] = {**{name: {} for name in self._fields}, "_index": len(self.inverted_index)}
        posting: dict[str, Any] = self.inverted_index[term]
        return posting

    def _create_token_set(self) -> None:
        self.token_set = TokenSet()


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
        synonyms=[[[numbers[known] for known in phrase] for phrase in group if phrase] for group in phrases],
    )


def _spell(text: str, spelled: dict[str, str]) -> None:
    for word in text.split():
        plain = word.strip(".,;:!?()[]‘’“”\"'/–…")
        if not plain.isascii() and plain.replace("-", "").isalpha():
            spelled.setdefault(folded(plain), plain)


def _weights(
    documents: Sequence[Document], words: Callable[[str], list[str]], forms: dict[str, str], line: Pipeline
) -> Mapping[str, list[tuple[int, int]]]:
    """For each stem its documents with the sum of its weights over the fields."""
    builder = _Weights(line)
    builder.b(LENGTH)
    for name, boost in FIELDS.items():
        builder.field(name, boost=boost)
    for number, document in enumerate(documents):
        texts: dict[str, list[str]] = {**{name: [] for name in FIELDS}, **document.fields, "title": [document.title]}
        tokens = {name: [word for text in found for word in words(text)] for name, found in texts.items()}
        names = dict.fromkeys("".join(split(name)) for name in (*texts["title"], *texts["names"]))
        tokens["whole"] = [
            *((ALONE if name in document.alone else WHOLE) + name for name in names if len(name) <= LONGEST_NAME),
            *document.keys,
        ]
        forms.update((name, name) for name in tokens["whole"])
        builder.add({"id": str(number), **tokens}, {"boost": document.boost})
    builder.build()
    stems = {entry["_index"]: known for known, entry in builder.inverted_index.items()}
    sums: dict[str, dict[int, float]] = defaultdict(lambda: defaultdict(float))
    for reference, vector in builder.field_vectors.items():
        number = int(reference.partition("/")[2])
        for place in range(0, len(vector.elements), 2):
            sums[stems[vector.elements[place]]][number] += vector.elements[place + 1]
    return {
        known: [(number, max(1, round(weight * SCALE))) for number, weight in sorted(found.items())]
        for known, found in sums.items()
    }
