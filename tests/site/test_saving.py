"""What a reader saves of the map: a contact, and a table of what the finder shows; made in the page, without a request."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from socialmap.catalogue.catalogue import Catalogue
from tests.site.finding import found
from tests.site.visits import Visit

NUMBERED = "ro/adpare"


def saved(page: Page, button: Locator, folder: Path) -> tuple[str, str]:
    """The name and the text of the file that a button gives, its lines as they are."""
    with page.expect_download() as download:
        button.click()
    place = folder / "saved"
    download.value.save_as(place)
    return download.value.suggested_filename, place.read_bytes().decode()


@pytest.mark.parametrize("language", ["nl", "en"])
def test_an_organisation_is_saved_as_a_contact(
    visit: Visit, catalogue: Catalogue, language: str, tmp_path: Path
) -> None:
    record = catalogue.organisations[NUMBERED]
    page = visit.open(f"{'en/' if language == 'en' else ''}organisations/{NUMBERED}.html")
    before = len(visit.requests)
    button = page.get_by_role("button", name="Save as contact" if language == "en" else "Opslaan als contact")
    name, text = saved(page, button, tmp_path)
    assert name == "ro-adpare.vcf"
    lines = text.replace("\r\n ", "").split("\r\n")
    assert lines[:2] == ["BEGIN:VCARD", "VERSION:3.0"] and f"FN:{record.name}" in lines
    numbers = [line.partition(":")[2] for line in lines if line.startswith("TEL")]
    boxes = [line.partition(":")[2] for line in lines if line.startswith("EMAIL")]
    assert numbers == [phone.number for way in record.ways for phone in way.phones]
    assert boxes == [box.address for way in record.ways for box in way.emails]
    (note,) = [line for line in lines if line.startswith("NOTE:")]
    assert ("Not confirmed since October 2014" if language == "en" else "Niet bevestigd sinds oktober 2014") in note
    assert "Safe Future" in note
    assert [url for url in visit.requests[before:] if not url.startswith("blob:") and "favicon" not in url] == []
    assert visit.stored() is None


def test_without_a_script_there_is_no_button(chrome: Browser, served: str) -> None:
    context = chrome.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{served}/organisations/{NUMBERED}.html")
    expect(page.locator("#sm-card")).to_be_hidden()
    context.close()


def test_what_the_finder_shows_is_saved_as_a_table(visit: Visit, catalogue: Catalogue, tmp_path: Path) -> None:
    page = visit.open("en/organisations/index.html")
    fold = page.locator(".sm-fold")
    if fold.get_attribute("open") is None:
        fold.locator("summary").click()
    page.locator("[name=service]").nth(2).check()
    shown = found(page)
    name, text = saved(page, page.locator("#finder").get_by_role("button", name="Save as a table"), tmp_path)
    assert re.fullmatch(r"organisations-\d{4}-\d\d-\d\d\.csv", name)
    assert text.startswith("\ufeffid,Name,Country")
    head, *rows, last = [row for row in csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")) if row]
    assert [row[0] for row in rows] == shown
    assert len({len(row) for row in [head, *rows]}) == 1
    by_id = {row[0]: dict(zip(head, row, strict=True)) for row in rows}
    for id, row in by_id.items():
        record = catalogue.organisations[id]
        assert row["Name"] == record.name
        phones = [phone.number for way in record.ways for phone in way.phones if "voice" in phone.used_for]
        assert row["Telephone"] == (f"'{phones[0]}" if phones else "")
        assert row["Age of the information"].startswith("as of")
    assert last[0].startswith("Made on") and not re.search(r"(?m)^[=+@-]|,[=+@-]", text)
    assert visit.stored() is None


def test_a_list_of_ones_own_is_saved_too(visit: Visit, tmp_path: Path) -> None:
    page = visit.open("organisations/index.html")
    for id in ("ng/cosudow", NUMBERED):
        page.locator(f"tr[data-id='{id}'] input[type=checkbox]").check()
    _, text = saved(page, page.locator("#shortlist").get_by_role("button", name="Opslaan als tabel"), tmp_path)
    assert [line.partition(",")[0] for line in text.splitlines()[1:3]] == ["ng/cosudow", NUMBERED]
