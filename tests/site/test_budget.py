"""What a reader's old phone must take in: how heavy a page is with all it loads before somebody touches it, and how long it is."""

from __future__ import annotations

import gzip
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

HEAVIEST = 150_000
"""Bytes of a page with its styles, scripts and pictures, each compressed."""

LONGEST = 3_000
"""Elements of a page; those made for print are read by nobody on a phone."""

MOST_FILES = 63
"""Files that a page loads. Scripts and styles are small plain files and not put together; the page that draws a genogram has most, 63."""

WHOLE_TABLE = ("organisations/index.html", "en/organisations/index.html")
"""The table of all organisations, eleven services each, is longer: without scripts it is all that a reader has to compare them by.
Above `finder.page.LARGEST_TABLE` organisations it isn't there."""

CASE = ("instruments/case.html", "en/instruments/case.html")
"""The page of a case loads every form in every language at once: once it has answers in it, it asks for nothing any more."""

PRINTED = ("/print/", "/pack/")
LOADED = re.compile(r'<(?:link[^>]+rel="(?:stylesheet|icon)"[^>]*|script[^>]*|img[^>]*)>')
NAMED = re.compile(r'(?:src|href)="([^":#?]+)"')
ELEMENT = re.compile(r"<[a-zA-Z]")


@cache
def compressed(file: Path) -> int:
    return len(gzip.compress(file.read_bytes()))


def loads(page: Path, text: str, site: Path) -> set[Path]:
    """The files that a browser fetches for ``page`` by itself; the page for what is not found counts from the root."""
    tags = "".join(LOADED.findall(text))
    return {((site if name[0] == "/" else page.parent) / name.lstrip("/")).resolve() for name in NAMED.findall(tags)}


def weight(page: Path, text: str, site: Path) -> int:
    if page.relative_to(site).as_posix() in CASE:
        return 0
    return compressed(page) + sum(compressed(file) for file in loads(page, text, site))


def length(page: Path, text: str, site: Path) -> int:
    path = page.relative_to(site).as_posix()
    return 0 if path in WHOLE_TABLE or any(part in f"/{path}" for part in PRINTED) else len(ELEMENT.findall(text))


def files(page: Path, text: str, site: Path) -> int:
    return 0 if page.relative_to(site).as_posix() in CASE else 1 + len(loads(page, text, site))


@pytest.mark.parametrize(("measure", "most"), [(weight, HEAVIEST), (length, LONGEST), (files, MOST_FILES)])
def test_no_page_is_too_much(measure: Callable[[Path, str, Path], int], most: int, site: Path) -> None:
    found = {
        page.relative_to(site).as_posix(): measure(page, page.read_text("utf-8"), site) for page in site.rglob("*.html")
    }
    assert len(found) > 500
    assert {page: much for page, much in found.items() if much > most} == {}
