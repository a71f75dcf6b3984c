"""Every colour that carries words can be read on what is behind it, in light and in dark."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.conftest import ROOT

STYLES = ROOT / "docs" / "assets" / "css"
LIGHT, DARK = (
    (STYLES / "colours.css").read_text(encoding="utf-8").split("@media screen and (prefers-color-scheme: dark)")
)
PAPER = ("paper", "band")
WORDS = {
    "ink": (*PAPER, "chosen", "mark", "yes-band", "part-band", "no-band"),
    "soft": (*PAPER, "chosen"),
    "faint": PAPER,
    "link": (*PAPER, "chosen", "part-band"),
    "link-strong": PAPER,
    "yes": (*PAPER, "yes-band"),
    "part": (*PAPER, "part-band"),
    "no": (*PAPER, "no-band"),
    "on-ground": ("ground", "ground-deep", "alarm"),
    "paper": ("link",),
}
"""Which words stand on which grounds."""
SIGNS = {"edge": PAPER, "attention": PAPER, "link": PAPER, "focus-on-ground": ("ground",)}
"""Edges of fields and rings of the focus: 3 is enough for what is no word."""


def colours(dark: bool) -> dict[str, str]:
    found = dict(re.findall(r"--sm-([a-z0-9-]+): (#[0-9a-f]{3,6});", LIGHT))
    return found | dict(re.findall(r"--sm-([a-z0-9-]+): (#[0-9a-f]{3,6});", DARK)) if dark else found


def light(colour: str) -> float:
    """The relative luminance of WCAG."""
    digits = colour[1:] if len(colour) == 7 else "".join(digit * 2 for digit in colour[1:])
    parts = [int(digits[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_words_and_signs_stand_out_from_what_is_behind_them(dark: bool) -> None:
    known = colours(dark)
    weak = [
        f"--sm-{name} on --sm-{ground}: {found:.2f}"
        for least, pairs in ((4.5, WORDS), (3, SIGNS))
        for name, grounds in pairs.items()
        for ground in grounds
        if (found := contrast(known[name], known[ground])) < least
    ]
    assert weak == []


def test_a_darker_country_is_one_with_more_in_dark_too() -> None:
    """The page says so in words."""
    for dark in (False, True):
        shades = [light(colours(dark)[f"shade-{step}"]) for step in range(5)]
        assert shades == sorted(shades, reverse=True), "dark" if dark else "light"


def test_colours_stand_in_one_file() -> None:
    """Paper is black on white; elsewhere a colour has a name. A drawing's own colours are looked for by what they are."""
    stray = {
        file.name: found
        for file in sorted(STYLES.glob("*.css"))
        if file.name != "colours.css" and not {"print", "paper"} & set(file.stem.split("-"))
        if (found := re.findall(r"(?<!=\")#[0-9a-f]{3,8}\b|\brgba?\(", _without_comments(file)))
    }
    assert stray == {}


def test_sides_are_named_by_the_direction_of_the_text() -> None:
    """So that a language that is written from the right needs nothing more."""
    physical = re.compile(
        r"^\s*(?:(?:margin|padding|border)-(?:left|right)\b|(?:left|right):|text-align: (?:left|right))", re.MULTILINE
    )
    assert {file.name for file in STYLES.glob("*.css") if physical.search(_without_comments(file))} == set()


def _without_comments(file: Path) -> str:
    return re.sub(r"/\*.*?\*/", "", file.read_text(encoding="utf-8"), flags=re.DOTALL)
