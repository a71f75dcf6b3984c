"""The files that the browser loads: small, the same every time, and with nothing in them that no page shows."""

from __future__ import annotations

import json
import re
from itertools import accumulate
from typing import Any

import pytest

from socialmap.authored.reading import read
from socialmap.catalogue.catalogue import Catalogue
from socialmap.catalogue.world import codes_of, other_names, words_of
from socialmap.locale import locale
from socialmap.records.kinds import BY_NAME
from socialmap.records.references import texts
from socialmap.records.text import Language
from socialmap.rendering.view import path_of
from socialmap.search import search_files, synonym_groups
from socialmap.search.documents import Document
from socialmap.search.index import Index
from socialmap.search.pipeline import KEYS, joined, split
from socialmap.search.plurals import plurals
from socialmap.search.shards import LARGEST, shards
from tests.conftest import ROOT, digest, elsewhere
from tests.real import LANGUAGES

pytestmark = pytest.mark.long

HIDDEN = {"contacts", "websites", "corrections", "sources", "street", "box", "postal_code", "evidence", "confirmations"}


Files = dict[str, str]


@pytest.fixture(scope="session")
def made(catalogue: Catalogue) -> dict[Language, Files]:
    """The search of each language, made once: it takes most of a second."""
    pages = read(ROOT / "docs", LANGUAGES)
    return {
        language: search_files(
            catalogue, locale(language), [page for page in pages if page.language == language], path_of
        )
        for language in LANGUAGES
    }


def content(script: str) -> Any:
    called = re.fullmatch(r'SocialMap\.take\("search/(?:[a-z]+/)?[a-z0-9-]+",(.*)\);\n', script, re.DOTALL)
    assert called
    return json.loads(called[1])


@pytest.mark.all
def test_the_same_records_give_the_same_bytes_in_another_process(made: dict[Language, Files]) -> None:
    made_there = elsewhere(
        "from socialmap.authored.reading import read; from socialmap.rendering.view import path_of; "
        "from socialmap.search import search_files",
        "search_files(catalogue, locale('nl'), "
        "[page for page in read(root / 'docs', catalogue.settings.codes) if page.language == 'nl'], path_of)",
    )
    assert made_there == digest(made["nl"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_file_is_a_plain_script_of_one_call_and_small(made: dict[Language, Files], language: Language) -> None:
    files = made[language]
    assert {name.rpartition("/")[0] for name in files} == {f"search/{language}", "search"}
    for name, text in files.items():
        content(text)
        if "postings" in name:
            assert len(text) < LARGEST * 1.2, name


def test_the_files_hold_every_posting_and_document(made: dict[Language, Files]) -> None:
    files = made["nl"]
    words = content(files["search/nl/words.js"])
    assert len(words["forms"].split(" ")) == len(words["stems"])
    shares = [content(files[f"search/nl/postings-{n}.js"]) for n in range(len(words["starts"]))]
    assert [sum(map(len, shares[:n])) for n in range(len(shares))] == words["starts"]
    assert max(accumulate(words["stems"])) < sum(map(len, shares))
    documents = [entry for name, text in files.items() if "documents" in name for entry in content(text)["rows"]]
    assert len(documents) == sum(kind["count"] for kind in words["kinds"])
    assert ["ADPARE", "organisations/ro/adpare.html"] in [entry[:2] for entry in documents]


def test_documents_must_stand_kind_by_kind(catalogue: Catalogue) -> None:
    mixed = [Document("country", "a", "a", ""), Document("organisation", "b", "b", "")]
    with pytest.raises(ValueError, match="kind by kind"):
        list(shards(Index([], {}, [], [], [], []), mixed, catalogue, locale("nl")))


def public(value: Any) -> set[str]:
    """The words of a record outside the fields that must never be searched."""
    return {
        word
        for place, text in texts(value)
        if not HIDDEN.intersection(step for step in place if isinstance(step, str))
        for word in (*split(text), *joined(text))
    }


def test_only_words_of_public_fields_and_pages_are_in_it(catalogue: Catalogue, made: dict[Language, Files]) -> None:
    known = {word for text in locale("nl").words.values() for word in split(text)} | set(catalogue.countries)
    for records in (
        catalogue.organisations,
        catalogue.countries,
        catalogue.programmes,
        catalogue.procedures,
        catalogue.instruments,
        catalogue.vocabularies,
    ):
        for record in records.values():
            known |= public(record)
    for code in catalogue.countries:
        world = [*other_names(code, catalogue), *words_of(code, catalogue), *codes_of(code, catalogue)]
        known |= {word for name in world for word in (*split(name), *joined(name))}
    known |= {
        word
        for file in catalogue.asked.values()
        for said in file.asked.values()
        for phrase in said["nl"]
        for word in (*split(phrase), *joined(phrase))
    }
    known |= {word for group in catalogue.synonyms for phrase in group for word in (*split(phrase), *joined(phrase))}
    for page in (ROOT / "docs").rglob("*.nl.md"):
        text = page.read_text(encoding="utf-8")
        known |= {*split(text), *joined(text)}
    forms = content(made["nl"]["search/nl/words.js"])["forms"].split(" ")
    known |= {other for _, other in plurals(phrase for group in synonym_groups(catalogue) for phrase in group)}
    assert {form for form in forms if not form.startswith(KEYS) and form not in known} == set()


def test_only_channels_that_the_kind_publishes_to_the_search_are_keys(made: dict[Language, Files]) -> None:
    forms = content(made["en"]["search/en/words.js"])["forms"].split(" ")
    allowed: Any = BY_NAME["organisation"].publishes["search"]
    assert set(allowed["contacts"]) == {"languages", "phones", "emails"}
    assert set(allowed["addresses"]) == {"city", "country"}
    assert {"+40212532904", "#adpare@adpare.eu", "#adpare.eu"} <= set(forms)
    assert "+40800800678" in forms, "a national number has the code of its country"
