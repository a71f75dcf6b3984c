"""Readers who prefer a dark page get one that can be read; paper stays white."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.site.accessible import wrong

PAGES = (
    "index.html",
    "countries/index.html",
    "organisations/ng/cosudow.html",
    "services/shelter.html",
    "quality.html",
    "procedures/index.html",
    "instruments/overview-1.html",
    "instruments/genogram.html",
    "en/method/steps/step-1.html",
)


@pytest.fixture
def dark(chrome: Browser) -> Page:
    return chrome.new_page(color_scheme="dark", reduced_motion="reduce")


def ground(page: Page) -> object:
    return page.evaluate("getComputedStyle(document.body).backgroundColor")


@pytest.mark.parametrize("path", PAGES)
def test_every_word_can_be_read(dark: Page, site: Path, path: str) -> None:
    dark.goto(f"{site.as_uri()}/{path}")
    assert ground(dark) != "rgb(255, 255, 255)"
    assert dark.evaluate("getComputedStyle(document.querySelector('input')).colorScheme") == "dark"
    assert wrong(dark, ["color-contrast"]) == []
    dark.close()


def test_boxes_and_fields_are_dark_too(dark: Page, site: Path) -> None:
    dark.goto(f"{site.as_uri()}/index.html")
    assert dark.locator("[name=service]").first.evaluate("box => getComputedStyle(box).colorScheme") == "dark"
    dark.close()


def test_paper_is_white(dark: Page, site: Path) -> None:
    dark.goto(f"{site.as_uri()}/countries/ng.html")
    dark.emulate_media(media="print", color_scheme="dark")
    assert ground(dark) == "rgb(255, 255, 255)"
    assert dark.evaluate("getComputedStyle(document.querySelector('h1')).color") == "rgb(26, 37, 41)"
    dark.close()
