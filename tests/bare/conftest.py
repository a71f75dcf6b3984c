"""A part of the site on a bare page in a real browser: no site is built for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from socialmap.catalogue.catalogue import Catalogue
from socialmap.forms.drawing.drawing import SCRIPTS, STYLES, Kind, drawing
from socialmap.locale import locale
from socialmap.records.text import Language
from tests.conftest import ROOT

Draw = Callable[..., Page]


def bare(kind: Kind, catalogue: Catalogue, language: Language) -> str:
    """A page that has nothing but the drawing."""
    docs = (ROOT / "docs").as_uri()
    look = (*(f"assets/css/{name}.css" for name in ("colours", "base", "pieces", "paper")), *STYLES)
    styles = "".join(
        f'<link rel="stylesheet" href="{docs}/{name}" media="{"print" if "paper" in name else "all"}">' for name in look
    )
    needed = (*(f"assets/js/{name}.js" for name in ("base", "text", "page")), *SCRIPTS)
    scripts = "".join(f'<script src="{docs}/{name}"></script>' for name in needed)
    part = drawing(kind, catalogue, locale(language), f"instruments/{kind}.html")
    return (
        f'<!doctype html><html lang="{language}" dir="ltr"><head><meta charset="utf-8"><title>{kind}</title>'
        f'<meta name="viewport" content="width=device-width,initial-scale=1">{styles}'
        "<style>html{font-size:125%}body{margin:0}</style></head>"
        f'<body><main class="md-content md-typeset"><h1>{kind}</h1>{part}</main>{scripts}</body></html>'
    )


@pytest.fixture(scope="session")
def readers(chrome: Browser) -> Iterator[dict[bool, BrowserContext]]:
    """A reader with scripts and one without: all tests open their pages there, for a new context takes as long as four pages."""
    contexts = {script: chrome.new_context(java_script_enabled=script) for script in (True, False)}
    yield contexts
    for context in contexts.values():
        context.close()


@pytest.fixture
def draw(readers: dict[bool, BrowserContext], catalogue: Catalogue, tmp_path: Path) -> Iterator[Draw]:
    """Opens a page with a genogram or ecogram; nothing may fail on it, leave it or stay behind."""
    opened = []

    def open_page(kind: Kind, language: Language = "en", width: int = 1280, script: bool = True) -> Page:
        file = tmp_path / f"{kind}.{language}.html"
        file.write_text(bare(kind, catalogue, language), encoding="utf-8")
        page = readers[script].new_page()
        page.set_viewport_size({"width": width, "height": 800})
        errors: list[str] = []
        requests: list[str] = []
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("request", lambda request: requests.append(request.url))
        page.goto(file.as_uri())
        opened.append((page, errors, requests, script))
        return page

    yield open_page
    for page, errors, requests, script in opened:
        assert errors == []
        assert [url for url in requests if not url.startswith(("file:", "blob:"))] == []
        if script:
            assert page.evaluate("[localStorage.length, sessionStorage.length, window.name, location.hash]") == [
                0,
                0,
                "",
                "",
            ]
        page.close()
