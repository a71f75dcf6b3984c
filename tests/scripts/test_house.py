"""The scripts keep their order: small, plain, silent, and each in the list of what there is."""

from __future__ import annotations

import re

from tests.conftest import ROOT

SOURCES = {file.stem: file.read_text(encoding="utf-8") for file in (ROOT / "docs" / "assets" / "js").glob("*.js")}
ROOMS = (ROOT / "tests" / "scripts" / "types" / "base.d.ts").read_text(encoding="utf-8")

ALONE = ("base", "exit")
"""Scripts that need no other: the registry, and the way out, which must work when others fail."""


def test_no_script_has_outgrown_its_job() -> None:
    assert {name: lines for name, text in SOURCES.items() if (lines := len(text.splitlines())) > 250} == {}


def test_every_script_registers_under_the_name_of_its_file_and_its_types_are_declared() -> None:
    for name, text in SOURCES.items():
        assert '\n"use strict";\n' in text, name
        if name in ALONE:
            continue
        assert re.findall(r'^SocialMap\.script\(\s*"([a-z-]+)",\s*\[', text, re.MULTILINE) == [name]
        assert f'"{name}"' in ROOMS or f"    {name}: " in ROOMS, name


def test_html_is_read_in_one_place_and_nothing_is_stored_or_sent() -> None:
    assert [name for name, text in SOURCES.items() if re.search(r"\b(?:inner|outer)HTML|insertAdjacent", text)] == [
        "page"
    ]
    for banned in (
        "localStorage",
        "sessionStorage",
        "indexedDB",
        "document.cookie",
        "fetch(",
        "XMLHttp",
        "sendBeacon",
        "eval(",
    ):
        users = [name for name, text in SOURCES.items() if banned in text]
        assert users == (["exit"] if banned == "sessionStorage" else [])


def test_no_language_is_named_in_a_script() -> None:
    """Which languages there are, and how each writes its dates, is said by the page."""
    assert [name for name, text in SOURCES.items() if re.search(r"""["'`](?:nl|en)["'`/-]""", text)] == []
