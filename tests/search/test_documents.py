"""What is searched: every record and every authored page, by what its page says."""

from __future__ import annotations

from pathlib import Path

import pytest

from socialmap.authored.reading import page, read
from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import locale
from socialmap.rendering.view import path_of
from socialmap.search import records
from socialmap.search.articles import article, articles
from socialmap.search.documents import GROUPS, Document, organisation_document, shortened
from tests.conftest import ROOT
from tests.real import LANGUAGES

pytestmark = pytest.mark.long


def found(catalogue: Catalogue, language: str = "nl") -> dict[str, Document]:
    words = locale("en" if language == "en" else "nl")
    return {document.path: document for document in records(catalogue, words, path_of)}


def said(document: Document) -> str:
    return " ".join(text for texts in document.fields.values() for text in texts)


def test_every_record_is_a_document(catalogue: Catalogue) -> None:
    documents = found(catalogue)
    assert len(documents) == sum(len(catalogue.ids(kind)) for kind in GROUPS if kind != "page")
    assert list(dict.fromkeys(each.kind for each in documents.values())) == [kind for kind in GROUPS if kind != "page"]


def test_an_organisation_is_found_by_its_names_places_and_services(catalogue: Catalogue) -> None:
    document = found(catalogue)["organisations/ro/adpare.html"]
    assert document.title == "ADPARE"
    assert document.summary.startswith("Roemenië · Ophalen")
    assert document.fields["countries"][0] == "Roemenië"
    assert "Opvang" in document.fields["services"]
    assert {"Romania", "Shelter"} <= set(document.fields["other"])
    assert "Legal help" in found(catalogue, "en")["organisations/ro/adpare.html"].fields["services"]


def test_a_service_that_is_not_stated_finds_nobody(catalogue: Catalogue) -> None:
    record = catalogue.organisations["ro/solwodi-romania"]
    assert record.offer("financial-help").state == "unknown"
    assert "Financiële hulp" not in found(catalogue)["organisations/ro/solwodi-romania.html"].fields["services"]


def test_a_service_that_is_refused_does_not_find_who_refuses(catalogue: Catalogue) -> None:
    id = "ee/living-for-tomorrow"
    assert catalogue.organisations[id].offer("shelter").state == "no"
    document = found(catalogue)[f"organisations/{id}.html"]
    assert "Opvang" not in document.fields["services"] and "Shelter" not in document.fields["other"]
    note = catalogue.organisations[id].offer("shelter").note
    assert note is None or note.in_("nl") not in document.fields["text"]


def test_a_country_is_found_by_former_names_codes_and_who_is_there(catalogue: Catalogue) -> None:
    document = found(catalogue)["countries/by.html"]
    assert {"Belarus", "Wit-Rusland", "BLR", "by"} <= set(document.fields["names"])
    assert "Caritas Belarus" in said(document)


def test_no_channel_and_no_street_is_searched(catalogue: Catalogue) -> None:
    for id, record in catalogue.organisations.items():
        text = said(organisation_document(id, catalogue, locale("nl"), path_of))
        for contact in record.contacts:
            assert not [phone.number for phone in contact.phones if phone.number in text], id
            assert not [box.address for box in contact.emails if box.address in text], id
        assert not [place.street for place in record.addresses if place.street and place.street in text], id


def of(text: str) -> Document:
    return article(page("docs/method/x.nl.md", text, LANGUAGES))


def test_an_authored_page_is_found_by_its_words_without_the_markup() -> None:
    document = of(
        "---\ntitle: Gesprek\ndescription: Hoe u praat.\n---\n# Het gesprek {: .a }\n\n"
        "<!-- view: countries -->\nVraag **haar** naar [COSUDOW](org:ng/cosudow).\n{: .sm-lead }\n\n| a | b |\n| --- | --- |\n",
    )
    assert (document.kind, document.title, document.summary) == ("page", "Gesprek", "Hoe u praat.")
    assert document.path == "method/x.html"
    assert document.fields["names"] == ["Het gesprek"]
    assert document.fields["text"][1] == "Het gesprek Vraag haar naar COSUDOW. a b"


def test_figures_at_the_start_of_a_line_and_signs_of_markup_that_are_words_are_kept() -> None:
    text = of("# 1. Voorstadium\n\n10:00\nKoffie, 1 < 2 en `a_b`.\n\n- 3 uur\n").fields["text"][1]
    assert text == "1. Voorstadium 10:00 Koffie, 1 < 2 en a_b. 3 uur"


def test_every_authored_page_of_a_language_is_there_and_no_shell() -> None:
    for language in ("nl", "en"):
        paths = {
            document.path
            for document in articles(one for one in read(ROOT / "docs", LANGUAGES) if one.language == language)
        }
        assert {"index.html", "about.html", "countries/index.html"} <= paths
        assert not [path for path in paths if Path(path).name.startswith("record")]


def test_a_summary_is_one_sentence_and_short() -> None:
    assert shortened("Eén zin. En nog een.") == "Eén zin."
    assert shortened("woord " * 60).endswith("woord …")
    assert len(shortened("woord " * 60)) <= 125
