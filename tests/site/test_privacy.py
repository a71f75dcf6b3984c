"""No individual's name, private number or mailbox and no shelter's street is on the site."""

from __future__ import annotations

import html
import re
from pathlib import Path
from urllib.parse import unquote

import phonenumbers
import pytest

from socialmap.catalogue.catalogue import Catalogue
from socialmap.checks.privacy import personal_mailboxes
from socialmap.records.fields import is_mobile
from socialmap.records.models.contact import Mailbox, Phone
from socialmap.records.models.offer import OFFERED
from socialmap.records.references import models

TITLED = re.compile(
    r"\b(?:Sr|Mr|Mrs|Ms|Dr|Drs|Mw|Dhr|Mevrouw|Meneer|Father|Pater)\.? (?:[A-ZÀ-Þ]\. ?)*[A-ZÀ-Þ][\w’'-]+"
)
COORDINATES = re.compile(r"\b-?\d{1,2}\.\d{4,}\s*[,;]\s*-?\d{1,3}\.\d{4,}|\d{1,2}°\s?\d{1,2}[′']")
WRITTEN = re.compile(r"[\w.&+-]+@[\w-]+(?:\.[\w-]+)+")
FREE = re.compile(r"@(gmail|yahoo|hotmail|live|outlook|msn|aol|ukr|libero|skyinet|web)\.")


def published(site: Path) -> dict[str, str]:
    """Every text that the site publishes: pages without their markup, and the files for other programs."""
    files = {
        file: file.read_text(encoding="utf-8")
        for file in site.rglob("*")
        if file.suffix in (".html", ".json", ".xml", ".js")
    }
    return {
        str(file.relative_to(site)): unquote(
            html.unescape(re.sub(r"<[^>]+>", " ", text) if file.suffix == ".html" else text).replace("\\u0026", "&")
        )
        for file, text in files.items()
    }


@pytest.fixture(scope="module")
def said(site: Path) -> dict[str, str]:
    return published(site)


def test_no_person_with_a_title(said: dict[str, str]) -> None:
    found = {(path, match.group()) for path, text in said.items() for match in TITLED.finditer(text)}
    assert found == set()


def test_no_coordinates_or_map_codes(said: dict[str, str]) -> None:
    assert {path for path, text in said.items() if not path.startswith("assets") and COORDINATES.search(text)} == set()


def test_every_mailbox_is_one_of_the_records_and_none_is_a_persons(said: dict[str, str], catalogue: Catalogue) -> None:
    boxes = {
        box.address
        for record in (*catalogue.organisations.values(), *catalogue.programmes.values())
        for _, box in models(record, Mailbox)
    }
    shown = {
        match.group()
        for path, text in said.items()
        if not path.startswith("assets")
        for match in WRITTEN.finditer(text)
        if not match.group().endswith(
            "@example.org"
        )  # an example in what is said of a field: nobody can have that host
    }
    assert shown <= boxes
    assert {seen.what.text for seen in personal_mailboxes(catalogue)} <= LOOKED_UP | {
        "wwijd@xs4all.nl",
        "karitas@mail.lviv.ua",
    }


def test_a_mailbox_with_a_free_provider_is_printed_as_the_general_one(catalogue: Catalogue) -> None:
    """They are few; each was looked up in the source. A new one must be looked up before it is added here."""
    free = {
        box.address
        for record in catalogue.organisations.values()
        for _, box in models(record, Mailbox)
        if FREE.search(box.address)
    }
    assert free == LOOKED_UP


LOOKED_UP = {
    "aidrom@gmail.com",
    "hopehelp@web.am",
    "humanityngo@live.com",
    "kaagapaycotabato98@gmail.com",
    "nevtelenutak@gmail.com",
    "renatenetwork@gmail.com",
    "shaktisamuha.nepal@gmail.com",
    "slavesnomore@libero.it",
    "sodireitos@gmail.com",
    "tjetervizion@gmail.com",
    "wcirac@skyinet.net",
}


def test_every_mobile_number_is_one_that_an_organisation_prints_as_its_own(catalogue: Catalogue) -> None:
    mobiles = {
        (id, phone.number)
        for id, record in catalogue.organisations.items()
        for _, phone in models(record, Phone)
        if is_mobile(phone.number)
    }
    assert all(
        phone.type in ("mobile", "hotline")
        for record in catalogue.organisations.values()
        for _, phone in models(record, Phone)
        if is_mobile(phone.number)
    )
    assert mobiles == MOBILES


MOBILES = {
    ("al/shkbsh", "+355 68 201 9860"),
    ("al/shkbsh", "+355 69 409 0676"),
    ("cz/caritas-czech", "+420 737 234 078"),
    ("cz/magdala-project", "+420 737 234 078"),
    ("ke/haart-kenya", "+254 738 506264"),
    ("nl/casa-brasil-holanda", "+31 6 84312865"),
}
"""Each is printed as the organisation's general number or hotline; a new one must be looked up before it is added."""


EXAMPLE = "35542201012"
"""With this the descriptions of the API show how a number is written; it is nobody's."""


def test_every_number_on_a_page_stands_in_a_record(said: dict[str, str], catalogue: Catalogue) -> None:
    known = {
        re.sub(r"\D", "", phone.number)
        for record in (*catalogue.organisations.values(), *catalogue.programmes.values())
        for _, phone in models(record, Phone)
    }
    assert EXAMPLE not in known
    for path, text in said.items():
        if path.startswith("assets"):
            continue
        for match in phonenumbers.PhoneNumberMatcher(text, None):
            digits = re.sub(r"\D", "", match.raw_string)
            example = digits == EXAMPLE and path.startswith("api/")
            assert (
                example
                or digits in known
                or any(
                    correction.printed and match.raw_string in correction.printed
                    for record in catalogue.organisations.values()
                    for correction in record.corrections
                )
            ), (path, match.raw_string)


def test_no_street_of_an_organisation_that_offers_shelter_without_evidence(catalogue: Catalogue) -> None:
    for id, record in catalogue.organisations.items():
        for address in record.addresses:
            if record.offer("shelter").state in OFFERED and address.street:
                assert address.kind == "office" and address.evidence, id
            if address.kind == "confidential":
                assert not (address.street or address.postal_code or address.box), id
