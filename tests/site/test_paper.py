"""What is printed: a record on one page, history that is folded away on the screen, and a trainer's pack as a whole."""

from __future__ import annotations

import io
from collections import Counter
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page
from pypdf import PdfReader

from tests.real import LANGUAGES, LOCALES, SETTINGS


def printed(page: Page, file: Path) -> PdfReader:
    page.goto(file.as_uri())
    return PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True)))


@pytest.mark.all
@pytest.mark.parametrize("language", LANGUAGES)
def test_nine_in_ten_organisations_are_one_page(chrome: Browser, site: Path, language: str) -> None:
    files = sorted((site / SETTINGS.root(language) / "organisations").glob("*/*.html"))
    page = chrome.new_page()
    lengths = {f"{file.parent.name}/{file.stem}": len(printed(page, file).pages) for file in files}
    page.close()
    longer = {id: pages for id, pages in lengths.items() if pages > 1}
    assert len(longer) <= len(lengths) / 10, f"{Counter(lengths.values())}: {longer}"
    assert max(lengths.values()) <= 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_too_old_to_call_says_so_before_the_number_once(chrome: Browser, site: Path, language: str) -> None:
    page = chrome.new_page()
    paper = printed(page, site / SETTINGS.root(language) / "organisations" / "al" / "different-and-equal.html")
    page.close()
    said = " ".join(" ".join(sheet.extract_text() for sheet in paper.pages).split())
    warning = LOCALES[language]("fresh.call.too_old", date="{}").partition("{}")[2]
    assert said.count(warning) == 1
    assert said.index(warning) < said.index("+355 4 222 1892", said.index(warning))


def test_what_is_so_now_is_not_printed(chrome: Browser, site: Path) -> None:
    """Whether somebody can be reached at this moment, and what time it is there: paper is read later."""
    page = chrome.new_page()
    page.goto((site / "organisations" / "al" / "different-and-equal.html").as_uri())
    page.locator(".sm-reach").evaluate("reach => { reach.innerHTML += '<p class=\"sm-note sm-open\">x</p>'; }")
    for now in (".sm-open", ".sm-local-time"):
        assert page.locator(now).first.is_visible()
    page.emulate_media(media="print")
    for now in (".sm-open", ".sm-local-time"):
        assert page.locator(now).first.is_hidden()
    page.close()


def test_what_is_folded_away_as_history_is_there_on_paper(chrome: Browser, site: Path) -> None:
    page = chrome.new_page()
    paper = printed(page, site / "programmes/index.html")
    assert not page.locator("details.sm-history").evaluate("fold => fold.open"), "it is closed again afterwards"
    assert page.locator("details.sm-history li").first.is_hidden()
    name = page.locator("details.sm-history li a").first.text_content() or ""
    page.close()
    assert name and " ".join(name.split()) in " ".join(" ".join(sheet.extract_text() for sheet in paper.pages).split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_module_leads_to_a_pack_with_its_sheet(chrome: Browser, site: Path, language: str) -> None:
    folder = site / SETTINGS.root(language) / "training"
    modules = sorted(folder.glob("module-*.html"))
    assert len(modules) == 8
    page = chrome.new_page()
    for module in modules:
        page.goto(module.as_uri())
        address = page.locator('.sm-forms-here a[href^="pack/"]').get_attribute("href") or ""
        pack = (folder / address).read_text(encoding="utf-8")
        number = module.name.split("-")[1]
        assert f'<h2 id="handout-{number}">' in pack, address
        assert pack.count("<h1>") == 1
    assert "Cliënt A" in (site / "training/pack/module-2-early-identification.html").read_text(encoding="utf-8")
    page.close()
