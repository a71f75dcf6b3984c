"""A drawing is saved, read, written and cleared: nothing of it is lost, and nothing stays."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest

from tests.bare.conftest import Draw
from tests.bare.family import FAMILY, press, read, type_family, write


def test_the_saved_drawing_stands_on_its_own(draw: Draw) -> None:
    page = draw("genogram")
    type_family(page)
    with page.expect_download() as download:
        press(page, "Save the drawing as SVG")
    assert download.value.suggested_filename.startswith("drawing-20"), "a name that gives nothing away"
    text = download.value.path().read_text(encoding="utf-8")
    root = ElementTree.fromstring(text)  # noqa: S314 our own file
    names = {element.tag for element in root.iter()}
    assert names <= {
        f"{{http://www.w3.org/2000/svg}}{name}"
        for name in ["svg", "title", "desc", "rect", "circle", "path", "g", "text"]
    }
    shown = {element.text for element in root.iter("{http://www.w3.org/2000/svg}text")}
    assert {name for name, _, _ in FAMILY} <= shown and "divorced: two strokes" in shown
    assert not re.search(r"<script|<style|<metadata|href|data-|url\(|@import", text)
    assert root.get("font-family") == "sans-serif"


def test_what_is_read_can_be_written_again(draw: Draw) -> None:
    page = draw("genogram")
    assert read(page) is None and page.evaluate("SocialMap.use('drawing').parts[0].isEmpty()")
    type_family(page)
    drawing, drawn = read(page), page.locator("[data-part=frame]").inner_html()
    page.evaluate("document.addEventListener('sm-form-changed', () => { window.heard = (window.heard || 0) + 1; })")
    page.evaluate("SocialMap.use('drawing').parts[0].clear()")
    assert read(page) is None
    assert write(page, drawing) is True
    assert read(page) == drawing
    assert page.locator("[data-part=frame]").inner_html() == drawn
    assert page.evaluate("window.heard") == 2
    assert page.locator("[data-part=ties] [data-field=to]").first.input_value() == "2"


@pytest.mark.parametrize(
    "given",
    [
        None,
        1,
        "genogram",
        [],
        {},
        {"kind": "genogram"},
        {"kind": "ecogram", "people": []},
        {"kind": "genogram", "people": "x"},
    ],
)
def test_what_is_no_drawing_changes_nothing(draw: Draw, given: object) -> None:
    page = draw("genogram")
    press(page, "Add a person")
    page.keyboard.type("A.")
    before = read(page)
    assert write(page, given) is False
    assert read(page) == before


def test_a_hostile_file_gets_nothing_but_a_drawing(draw: Draw) -> None:
    page = draw("genogram")
    person = {
        "id": 1,
        "name": "<img src=x onerror=alert(1)>" + "x" * 99,
        "generation": "__proto__",
        "symbol": "constructor",
    }
    write(
        page,
        {
            "kind": "genogram",
            "people": [
                {
                    **person,
                    "born": "19<0",
                    "client": "yes",
                    "deceased": True,
                    "onclick": "alert(1)",
                    "remark": "a\u202eb\u0000c\ud800",
                },
                {"id": 1, "name": "twice"},
                {"id": "2", "name": "no number"},
                None,
                "text",
                *({"id": number, "name": f"P{number}"} for number in range(2, 500)),
            ],
            "ties": [
                {"from": 1, "to": 1, "kind": "partners"},
                {"from": 1, "to": 999, "kind": "partners"},
                {"from": 1, "to": 2, "kind": "toString"},
                {"from": 1, "to": 2, "kind": "close", "more": {}},
            ],
            "more": 1,
        },
    )
    found = read(page)
    assert found["people"][0] == {
        "name": "<img src=x onerror=alert(1)>xxxxxxxxxxxx", "generation": "own", "symbol": "other", "born": "", "place": "",
        "deceased": True, "client": False, "remark": "a b c", "id": 1,
    }  # fmt: skip
    assert len(found["people"]) <= 60 and found["ties"] == [{"from": 1, "to": 2, "kind": "close"}]
    assert page.locator("img").count() == 0
    with page.expect_download() as download:
        page.locator("[data-do=save]").press("Enter")
    ElementTree.parse(download.value.path())  # noqa: S314 our own file


@pytest.mark.parametrize("kind", ["genogram", "ecogram"])
def test_clearing_leaves_nothing(draw: Draw, kind: str) -> None:
    page = draw(kind)
    for name in ("Secretname", "Othersecret"):
        page.get_by_role("button", name=re.compile("^Add a person")).press("Enter")
        page.keyboard.type(name)
    press(page, "Remove: Othersecret")
    page.evaluate("SocialMap.use('drawing').parts[0].clear()")
    assert page.evaluate("SocialMap.use('drawing').parts[0].isEmpty()")
    everything = page.evaluate(
        "document.documentElement.outerHTML + Array.from(document.querySelectorAll('input')).map(input => input.value)"
    )
    assert "ecret" not in everything
    assert page.locator("[data-part=frame] svg").count() == 0
