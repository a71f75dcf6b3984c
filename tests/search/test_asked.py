"""How people ask for a page: every page that can be the answer has such words, in each language, and the search knows them."""

from __future__ import annotations

import pytest

from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import locale
from socialmap.rendering.view import path_of
from socialmap.search import records
from socialmap.search.asked import place_of, with_asked
from socialmap.search.documents import ASKED, Document
from socialmap.search.index import index

LEAST = 8
"""Phrases of a page in each language; fewer find too little."""

FOLDERS = {"procedures": "procedure"}


@pytest.mark.parametrize(
    ("document", "place"),
    [
        (Document("procedure", "procedures/bedenktijd.html", "", ""), "procedure:bedenktijd"),
        (Document("page", "glossary.html#juju", "", ""), "term:juju"),
        (Document("page", "method/steps/step-1.html", "", ""), "page:method/steps/step-1"),
    ],
)
def test_a_document_is_named_as_links_name_its_page(document: Document, place: str) -> None:
    assert place_of(document, FOLDERS) == place


def test_phrases_are_kept_as_their_stems_once_each() -> None:
    fields = {ASKED: ["gevlucht voor haar schoonfamilie", "schoonfamilie, gevlucht", "haar", "gevlucht schoonfamilie"]}
    made = index([Document("page", "a.html", "Titel", "", fields)], [], locale("nl"))
    stems = dict(made.forms)
    both = [stems["gevlucht"], stems["schoonfamilie"]]
    assert made.asked == [(0, [both, both[::-1]])], "words that say nothing are left out, and a phrase stands once"


@pytest.mark.long
@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_procedure_form_and_service_has_words_with_which_people_ask(catalogue: Catalogue, language: str) -> None:
    found = with_asked(records(catalogue, locale(language), path_of), catalogue, locale(language))
    poor = [
        document.path
        for document in found
        if document.kind in {"procedure", "instrument", "service"} and len(document.fields.get(ASKED, ())) < LEAST
    ]
    assert poor == []
