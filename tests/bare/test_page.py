"""The scripts' way with a page, on a bare one: what is missing is said, what is there is found."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page

from tests.conftest import ROOT

SCRIPTS = (ROOT / "docs" / "assets" / "js").as_uri()
Open = Callable[..., tuple[Page, list[str]]]


@pytest.fixture
def bare(readers: dict[bool, BrowserContext], tmp_path: Path) -> Iterator[Open]:
    """Opens a page of nothing but ``body`` with these scripts; gives what they say on the console."""
    pages: list[Page] = []

    def open_page(body: str, *scripts: str, language: str = "en") -> tuple[Page, list[str]]:
        file = tmp_path / "bare.html"
        tags = "".join(f'<script src="{SCRIPTS}/{name}.js" data-locale="{language}"></script>' for name in scripts)
        file.write_text(f'<!doctype html><html lang="en"><meta charset="utf-8"><body>{body}{tags}', encoding="utf-8")
        page = readers[True].new_page()
        pages.append(page)
        said: list[str] = []
        page.on("console", lambda message: said.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: said.append(f"not caught: {error}"))
        page.goto(file.as_uri())
        return page, said

    yield open_page
    for page in pages:
        page.close()


BASE = ("base", "text", "page")


def test_a_page_without_a_part_says_which_part_and_where(bare: Open) -> None:
    _, said = bare('<form id="worldmap-form"></form>', *BASE, "worldmap")
    assert said == ["worldmap.js: SVGSVGElement #worldmap-picture is missing in the page"]


def test_an_element_of_another_kind_is_no_part(bare: Open) -> None:
    _, said = bare('<div id="worldmap-form"></div>', *BASE, "worldmap")
    assert said == ["worldmap.js: HTMLFormElement #worldmap-form is missing in the page"]


def test_an_attribute_that_is_missing_is_named(bare: Open) -> None:
    _, said = bare('<p id="grown-old" class="note" hidden></p>', *BASE, "age")
    assert said == ['age.js: the attribute data-until is missing in <p id="grown-old" class="note">']


def test_a_script_in_the_wrong_order_says_what_it_needs(bare: Open) -> None:
    _, said = bare("", "base", "age", "text", "page")
    assert said == ["age.js needs page.js, loaded before it"]


@pytest.mark.parametrize(("until", "hidden"), [("2001-01-01", False), ("2999-01-01", True)])
def test_old_data_says_so(bare: Open, until: str, hidden: bool) -> None:
    page, said = bare(f'<p id="grown-old" data-until="{until}" hidden>old</p>', *BASE, "age")
    assert said == []
    assert page.locator("#grown-old").is_hidden() is hidden


AGED = """
<p id="grown-old" data-until="" hidden></p>
<p data-fresh><span data-state="ageing" data-from="{ageing}">ask</span> <span data-state="old" data-from="{old}">check</span>
<span data-state="too_old" data-from="{too_old}">look it up</span></p>
"""


@pytest.mark.parametrize(
    ("ageing", "old", "too_old", "sign", "shown"),
    [
        ("2998", "2999-01", "2999-06-01", "fresh", "ask"),
        ("2001", "2999-01", "2999-06-01", "ageing", "ask"),
        ("2001", "2002-01", "2999-06-01", "old", "check"),
        ("2001", "2002-01", "2003-06-01", "too_old", "look it up"),
    ],
)
def test_beside_a_channel_the_date_that_counts_today_stands(
    bare: Open, ageing: str, old: str, too_old: str, sign: str, shown: str
) -> None:
    page, said = bare(AGED.format(ageing=ageing, old=old, too_old=too_old), *BASE, "age")
    line = page.locator("[data-fresh]")
    assert said == [] and line.get_attribute("data-fresh") == sign
    assert line.inner_text().strip() == shown


def test_texts_never_become_html(bare: Open) -> None:
    page, _ = bare("", *BASE)
    made = page.evaluate("SocialMap.use('page').make('p', {title: '\"'}, ['<b>&', null, 'x']).outerHTML")
    assert made == '<p title="&quot;">&lt;b&gt;&amp;x</p>'


def test_a_data_file_is_loaded_once_and_again_after_it_failed(bare: Open) -> None:
    page, said = bare("", *BASE)
    failed = "SocialMap.data('no/such').catch(error => error.message)"
    assert page.evaluate(failed) == page.evaluate(failed)
    assert "no/such.js is missing in" in page.evaluate(failed)
    page.evaluate("SocialMap.take('some/data', [1])")
    assert page.evaluate("SocialMap.data('some/data')") == [1]
    assert all("Failed to load" in words for words in said)


@pytest.mark.parametrize(("language", "wanted"), [("en-GB", "28 November 2026"), ("nl", "28 november 2026")])
def test_dates_are_written_as_in_the_readers_country(bare: Open, language: str, wanted: str) -> None:
    page, _ = bare("", *BASE, language=language)
    assert page.evaluate("SocialMap.use('text').longDate(new Date(2026, 10, 28))") == wanted
    assert wanted in page.evaluate("SocialMap.use('text').longDate(new Date(2026, 10, 28, 9, 5), true)")


def test_a_download_has_its_name_and_content(bare: Open) -> None:
    page, _ = bare("", *BASE)
    with page.expect_download() as download:
        page.evaluate("SocialMap.use('page').download('notes.json', '{}', 'application/json')")
    assert download.value.suggested_filename == "notes.json"
    assert Path(download.value.path()).read_text() == "{}"


def test_the_same_words_are_not_said_twice(bare: Open) -> None:
    page, _ = bare('<p role="status">said</p>', *BASE)
    assert page.evaluate(
        """() => new Promise(done => {
          const place = document.querySelector('p');
          const seen = [];
          new MutationObserver(changes => seen.push(changes.length)).observe(place, {childList: true});
          const { say } = SocialMap.use('page');
          say(place, 'said'); say(place, 'new'); say(place, 'new');
          setTimeout(() => done(seen), 20);
        })"""
    ) == [1]


def test_there_is_one_global(bare: Open) -> None:
    page, _ = bare("", *BASE, "finder-core", "search-arabic", "search-words", "form-lists", "form-answers")
    before = page.evaluate(
        "() => { const frame = document.body.appendChild(document.createElement('iframe')); return Object.getOwnPropertyNames(frame.contentWindow); }"
    )
    ours = page.evaluate("Object.getOwnPropertyNames(window)")
    assert {name for name in set(ours) - set(before) if not name.isdigit()} == {"SocialMap"}
