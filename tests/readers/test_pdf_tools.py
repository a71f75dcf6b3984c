"""What is typed into a form is there again: as a value, as words at its place, and as a picture, also when it was flattened."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageDraw
from playwright.sync_api import Browser, Page

from socialmap.catalogue.catalogue import Catalogue
from socialmap.forms.paper.document import instrument_paper
from socialmap.forms.paper.pdf import pdf
from tests.forms.example import with_example
from tests.readers import tools
from tests.real import EDITIONS

Fill = Callable[[bytes, Mapping[str, str], Path], bytes]
Flatten = Callable[[bytes, Path], bytes]

LETTERS = ("Zażółć gęślą jaźń", "Știință în țara lui Mădălin", "Съешь ещё этих булок", "Çfarë thotë Shqipëria")
"""Polish, Romanian, Russian, Albanian."""

THREE = ("return-action-plan.nl-en", "overview-1.nl", "risk-analysis.en")
"""The forms that every tool is tried with: the longest, one with tables of scores, one with questions in words."""

LIMITED = {"form_reference": 20, "seen_total-negative": 3, "seen_total-positive": 3}
"""The places of one line that take no more letters than they show."""

FILL = {"pypdf": tools.by_pypdf, "PDFBox": tools.by_pdfbox, "PDFium": tools.by_pdfium}
FLATTEN = {"qpdf": tools.flat_by_qpdf, "PDFBox": tools.flat_by_pdfbox, "PDFium": tools.flat_by_pdfium}


@pytest.fixture(scope="session")
def example(catalogue: Catalogue) -> bytes:
    return pdf(instrument_paper("example", with_example(catalogue), EDITIONS[-1]))


@pytest.fixture
def tab(chrome: Browser) -> Iterator[Page]:
    page = chrome.new_page()
    yield page
    page.close()


def answers(form: bytes) -> dict[str, str]:
    """An answer for every field, each another: in the letters of four languages, as long as its line may be; of several buttons one."""
    found, most = {}, tools.limits(form)
    for number, (name, places) in enumerate(tools.boxes(form).items()):
        _, (left, low, right, high), state = places[0]
        if state:
            found[name] = places[number % len(places)][2]
        else:
            room = min(int((right - left) / 8) if high - low < 20 else 60, most.get(name, 60))
            found[name] = f"{number} {LETTERS[number % len(LETTERS)]}"[:room].strip()
    return found


def assert_values(filled: bytes, given: Mapping[str, str]) -> None:
    assert {name: value for name, value in tools.values(filled).items() if name in given} == given


def assert_words(flat: bytes, form: bytes, given: Mapping[str, str]) -> None:
    """Every answer stands where its field was, whole, and no field is left."""
    assert all(name not in given for name in tools.values(flat))
    places = {name: where for name, where in tools.boxes(form).items() if not where[0][2]}
    read = tools.words(flat, places)
    assert read == {name: [given[name]] * len(where) for name, where in places.items()}


def assert_seen(shown: list[Image.Image], empty: list[Image.Image], form: bytes, given: Mapping[str, str]) -> None:
    """On the picture of the pages something stands in each box that was filled in, nothing in others, and nothing besides."""
    assert len(shown) == len(empty)
    for name, places in tools.boxes(form).items():
        for number, box, state in places:
            chosen = state in ("", given[name])
            drawn = tools.ink(shown[number], box) - tools.ink(empty[number], box)
            assert (drawn > 5) is chosen, (name, state)
    for number, (picture, before) in enumerate(zip(shown, empty, strict=True)):
        changed = ImageChops.difference(picture, before).point(lambda grey: 255 if grey > 60 else 0)
        draw = ImageDraw.Draw(changed)
        for where, (left, low, right, high), _ in (place for places in tools.boxes(form).values() for place in places):
            if where == number:
                top, bottom = changed.height - high * tools.SCALE, changed.height - low * tools.SCALE
                draw.rectangle((left * tools.SCALE - 2, top - 2, right * tools.SCALE + 2, bottom + 2), fill=0)
        assert changed.getbbox() is None, (number, changed.getbbox())


@pytest.mark.parametrize("fill", (tools.by_pypdf, tools.by_pdfium))
def test_a_place_takes_no_more_than_can_be_read(example: bytes, fill: Fill, tmp_path: Path) -> None:
    """As much running text as a place takes is drawn in letters of 8 points or more, and is all there."""
    text = (
        " ".join(LETTERS[:2]) + " en zij woont nu elf weken bij haar tante, die zij elke zondag om tien uur al belde; "
    )
    several = {name for name, places in tools.boxes(example).items() if not places[0][2] and name not in LIMITED}
    most = {name: limit for name, limit in tools.limits(example).items() if name in several}
    assert {"told", "afraid", "seen_safety_why", "agreed_remark"} <= most.keys()
    given = {name: (text * 30)[:limit].strip() for name, limit in most.items()}
    filled = fill(example, given, tmp_path)
    assert_values(filled, given)
    sizes = tools.sizes(filled)
    assert {name: sizes[name] for name in most if sizes[name] < 8} == {}


def test_a_reference_and_a_total_take_no_more_than_their_box_shows(example: bytes) -> None:
    most = tools.limits(example)
    assert {name: most[name] for name in LIMITED} == LIMITED


@pytest.mark.parametrize("fill", (tools.by_pypdf, tools.by_pdfium))
def test_a_form_is_filled_in_flattened_and_shown_with_letters_of_four_languages(
    example: bytes, fill: Fill, tmp_path: Path
) -> None:
    given = answers(example)
    filled = fill(example, given, tmp_path)
    assert_values(filled, given)
    flat, empty = tools.flat_by_pdfium(filled, tmp_path), tools.shown_by_pdfium(example, tmp_path)
    assert_words(flat, example, given)
    for content in (filled, flat):
        assert_seen(tools.shown_by_pdfium(content, tmp_path), empty, example, given)


def test_a_form_that_pikepdf_filled_in_holds_every_answer(example: bytes, tmp_path: Path) -> None:
    given = answers(example)
    assert_values(tools.by_pikepdf(example, given, tmp_path), given)


@pytest.mark.all
def test_every_form_is_filled_in_by_pypdf_and_flattened_by_qpdf(made: dict[str, bytes], tmp_path: Path) -> None:
    for form in made.values():
        given = answers(form)
        filled = tools.by_pypdf(form, given, tmp_path)
        assert_values(filled, given)
        flat = tools.flat_by_qpdf(filled, tmp_path)
        assert_words(flat, form, given)
        empty = tools.shown_by_pdfium(form, tmp_path)
        assert_seen(tools.shown_by_pdfium(flat, tmp_path), empty, form, given)


@pytest.mark.all
@pytest.mark.parametrize("id", THREE)
@pytest.mark.parametrize("tool", FILL)
def test_what_each_tool_fills_in_each_other_flattens_and_shows(
    made: dict[str, bytes], id: str, tool: str, tmp_path: Path, tab: Page
) -> None:
    form = made[id]
    given = answers(form)
    filled = FILL[tool](form, given, tmp_path)
    assert_values(filled, given)
    flats = {name: flatten(filled, tmp_path) for name, flatten in FLATTEN.items()}
    for flat in flats.values():
        assert_words(flat, form, given)
    for show in (tools.shown_by_poppler, tools.shown_by_pdfium):
        empty = show(form, tmp_path)
        for content in (filled, *flats.values()):
            assert_seen(show(content, tmp_path), empty, form, given)
    empty = tools.shown_by_pdfjs(form, tab)
    for content in (filled, *flats.values()):
        assert_seen(tools.shown_by_pdfjs(content, tab), empty, form, given)


@pytest.mark.all
@pytest.mark.parametrize("id", THREE)
def test_what_pikepdf_fills_in_is_drawn_and_flattened_by_who_draws(
    made: dict[str, bytes], id: str, tmp_path: Path
) -> None:
    form = made[id]
    given = answers(form)
    filled = tools.by_pikepdf(form, given, tmp_path)
    assert_values(filled, given)
    flat = tools.flat_by_pdfbox(filled, tmp_path)
    assert_words(flat, form, given)
    empty = tools.shown_by_poppler(form, tmp_path)
    for content in (filled, flat):
        assert_seen(tools.shown_by_poppler(content, tmp_path), empty, form, given)
