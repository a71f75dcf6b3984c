"""An organisation in the words of schema.org, read back by a parser of JSON-LD."""

from __future__ import annotations

import json
import re

import pytest
from rdflib import RDF, Graph, Literal, Namespace, URIRef

from socialmap.base.html_tree import document
from socialmap.catalogue.catalogue import Catalogue
from socialmap.pages.linked_data import linked_data
from socialmap.pages.organisation import organisation_page
from socialmap.rendering.saying import age

pytestmark = pytest.mark.long

SCHEMA = Namespace("https://schema.org/")


def block(html: str) -> str:
    """The text of the one data block of a page."""
    (found,) = [one for one in document(html).iter("script") if one.get("type") == "application/ld+json"]
    return found.text or ""


def graph(id: str, catalogue: Catalogue, language: str = "nl") -> Graph:
    """What a parser makes of the block in the page of ``id``."""
    page = organisation_page(id, catalogue.published("page"), catalogue.locales[language])
    return Graph().parse(data=block(page.content), format="json-ld")


def said(found: Graph, field: str) -> set[str]:
    """Every value of a field, of whatever has it."""
    return {str(value) for value in found.objects(None, SCHEMA[field])}


def test_every_page_of_a_living_organisation_has_its_names_and_channels(catalogue: Catalogue) -> None:
    for id, record in catalogue.living.items():
        found = graph(id, catalogue)
        assert Literal(record.name) in set(found.objects(None, SCHEMA.name))
        numbers = {phone.number for way in record.ways for phone in way.phones}
        assert said(found, "telephone") | said(found, "faxNumber") == numbers
        assert said(found, "email") == {box.address for way in record.ways for box in way.emails}
        assert said(found, "url") | said(found, "sameAs") == set(record.websites)


def test_an_organisation_that_says_everything(full: Catalogue) -> None:
    found = graph("al/full", full, "en")
    (whole,) = set(found.subjects(SCHEMA.makesOffer, None))
    assert (whole, RDF.type, SCHEMA.Organization) in found
    assert (whole, SCHEMA.alternateName, Literal("خانه‌ی ساختگی", lang="fa")) in found
    assert said(found, "telephone") >= {"+355 4 220 1012;ext=012", "0800 2000", "116 006"}
    assert said(found, "identifier") == {"+355 69 206 2345", "@made_up", "madeup"}
    assert said(found, "dayOfWeek") >= {str(SCHEMA.Monday), str(SCHEMA.Thursday)}
    (free,) = set(found.subjects(SCHEMA.telephone, Literal("0800 2000")))
    assert (free, SCHEMA.areaServed, Literal("NL")) in found
    assert "legal-help" not in said(found, "name") and len(set(found.objects(whole, SCHEMA.makesOffer))) == 3
    (about,) = set(found.objects(whole, SCHEMA.subjectOf))
    assert (about, SCHEMA.temporalCoverage, Literal("2024-05-03")) in found
    assert not [node for node in found.all_nodes() if isinstance(node, URIRef) and str(SCHEMA) not in node]


def test_it_says_nothing_that_the_page_does_not(full: Catalogue, catalogue: Catalogue) -> None:
    known = re.compile(r"https?://\S+|\d{4}(-\d\d){0,2}|\d\d:\d\d|[a-z]{2,3}|[A-Z]{2}")
    for a_map, id in ((full, "al/full"), *((catalogue, id) for id in list(catalogue.living)[::9])):
        page = organisation_page(id, a_map.published("page"), a_map.locales["en"]).content
        shown = re.sub(r"\s+", " ", " ".join(part.strip() for part in document(page).itertext()))
        shown = shown.replace(block(page), "").casefold()
        record, words = a_map.organisations[id], a_map.locales["en"]
        beside = f"{words.text(a_map.settings.names.site)} {age(record, a_map, words)}".casefold()
        for value in {str(node) for node in graph(id, a_map, "en").all_nodes() if isinstance(node, Literal)}:
            for part in re.split(r"\.? · |\. |;ext=|; |, ", value):
                text = part.strip().rstrip(".").casefold()
                assert known.fullmatch(part) or text in shown or text in beside, (id, part)


def test_a_place_that_is_to_stay_secret_is_not_in_it(catalogue: Catalogue) -> None:
    secret = {
        id: record
        for id, record in catalogue.living.items()
        if all(one.kind == "confidential" for one in record.places)
    }
    assert any(record.places for record in secret.values())
    for id in secret:
        assert "PostalAddress" not in linked_data(id, catalogue.published("page"), catalogue.locales["nl"])


def test_nothing_in_it_ends_the_block(full: Catalogue) -> None:
    record = full.organisations["al/full"].model_copy(update={"name": "</script><b>&amp;"})
    text = str(linked_data("al/full", full.with_records("organisation", {"al/full": record}), full.locales["nl"]))
    assert not re.search(r"[<>&]", text)
    assert json.loads(text)["name"] == "</script><b>&amp;"
