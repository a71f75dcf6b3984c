"""A sheet to hand out is one sheet: each prints on one page of A4, in each language."""

from __future__ import annotations

import io
from pathlib import Path

from playwright.sync_api import Browser
from pypdf import PdfReader


def test_each_handout_prints_on_one_page(chrome: Browser, site: Path) -> None:
    sheets = sorted(site.glob("**/training/handout-*.html"))
    page = chrome.new_page()
    pages = {}
    for sheet in sheets:
        page.goto(sheet.as_uri())
        printed = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True)))
        pages[sheet.relative_to(site).as_posix()] = len(printed.pages)
    page.close()
    assert sheets
    assert {name: count for name, count in pages.items() if count != 1} == {}
