"""The pages about a first change: the record is a good one, the messages are those of the code, and both languages say the same.

`pytest tests/test_first_change.py --rewrite` writes what the commands print anew.
"""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from socialmap.__main__ import main
from socialmap.base.translated import translated
from socialmap.records.models.organisation import Organisation
from tests.base.test_translated import said
from tests.commands.conftest import git
from tests.conftest import ROOT, told, write

pytestmark = pytest.mark.long

FOLDER = ROOT / "guide"
PAGES = {"en": FOLDER / "first-change.md", "nl": FOLDER / "first-change.nl.md"}
HOUSE = "organisations/al/made-up-house.yml"

RARE = {"listing", "branches", "time_zone", "networks", "part_of", "reached_through", "corrections", "ended", "former_ids"}  # fmt: skip
"""Fields that an ordinary record does not use; data/README.md explains them."""

_BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.M | re.S)
_ROW = re.compile(r"^\| (.+?) \| .+ \|$", re.M)


def page(language: str) -> str:
    return PAGES[language].read_text(encoding="utf-8")


def record(language: str) -> str:
    """The commented record, as it stands on the page."""
    return "".join(text for kind, text in _BLOCK.findall(page(language)) if kind == "yaml")


def parts(language: str) -> list[str]:
    """The skeleton of a page: headings by their level, blocks by their kind, rows of tables, points and links."""
    found = re.findall(r"^(?:(#+) |```(\w+)$|(\|) |(\d\.) |(- )\S)", _BLOCK.sub(r"```\1\n", page(language)), re.M)
    return ["".join(one) for one in found]


def quoted(language: str) -> list[str]:
    """The messages in the tables, with `{}` for what is filled in."""
    return [
        cell.replace("…", "{}") for cell in _ROW.findall(page(language)) if cell[:4] not in ("what", "wat ", "--- ")
    ]


@pytest.mark.parametrize("language", PAGES)
def test_the_record_has_no_problems(language: str, project: Path) -> None:
    write(project, HOUSE, record(language))
    assert told(project) == []


def test_the_record_has_every_field_that_an_ordinary_one_uses_and_a_reason_before_it() -> None:
    assert set(yaml.safe_load(record("en"))) == set(Organisation.model_fields) - RARE
    for language in PAGES:
        lines = record(language).splitlines()
        bare = [
            line
            for before, line in zip(["", *lines], lines, strict=False)
            if re.match(r"\w+:", line) and not before.startswith("#")
        ]
        assert [line.partition(":")[0] for line in bare] == ["fees_description", "wait_time"], (
            "explained one field above"
        )


def test_the_record_is_the_same_in_both_languages_but_for_its_comments() -> None:
    bare = {language: re.sub(r"^ *#.*\n", "", record(language), flags=re.M) for language in PAGES}
    assert bare["nl"] == bare["en"]
    assert [line.count("#") for line in record("nl").splitlines()] == [
        line.count("#") for line in record("en").splitlines()
    ]
    assert record("en").startswith("# MADE UP.") and record("nl").startswith("# VERZONNEN.")


def test_each_message_is_one_of_the_code_and_the_dutch_page_has_it_in_dutch() -> None:
    assert len(quoted("en")) > 30
    known = [re.sub(r"\s+", " ", text) for text in said()]
    assert [message for message in quoted("en") if not any(message in text for text in known)] == []
    assert quoted("nl") == [translated(message, "nl") for message in quoted("en")]


def test_both_pages_have_the_same_parts() -> None:
    assert parts("nl") == parts("en")
    assert {"#", "##", "###", "yaml", "sh", "diff", "console", "text", "|", "- "} <= set(parts("en"))


@pytest.mark.parametrize("language", PAGES)
def test_the_form_is_that_of_the_forge(language: str) -> None:
    form = (ROOT / ".github" / "pull_request_template.md").read_text(encoding="utf-8")
    filled = next(text for kind, text in _BLOCK.findall(page(language)) if kind == "text")
    boxes = re.findall(r"^- \[.\] (.+)$", filled, re.M)
    half = form.partition("\n---\n")[0 if language == "nl" else 2]
    assert boxes == re.findall(r"^- \[ \] (.+)$", half, re.M)


@pytest.mark.parametrize("language", PAGES)
def test_the_change_goes_as_the_page_tells(
    language: str, project: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(project, HOUSE, record(language))
    git(project, "init", "-q", "-b", "main")
    git(project, "add", "-A")
    git(project, "commit", "-qm", "Made up")
    monkeypatch.chdir(project)
    text = page(language)
    played = _BLOCK.sub(lambda block: _played(project, block[1], block[2]), text)
    if request.config.getoption("--rewrite"):
        PAGES[language].write_text(played, encoding="utf-8")
    wrong, right, public = (block for kind, block in _BLOCK.findall(played) if kind == "console")
    assert HOUSE in wrong and HOUSE not in right and HOUSE in public
    assert page(language) == played, "read what changed; then run this test with --rewrite"


def _played(project: Path, kind: str, text: str) -> str:
    """A block of the page as it really goes: a difference is made in the file, a command is typed; the rest stays."""
    if kind == "diff":
        old, new = (
            "".join(f"{line[1:]}\n" for line in text.splitlines() if line.startswith(sign)) for sign in ("-", "+")
        )
        file = project / "data" / HOUSE
        before = file.read_text(encoding="utf-8")
        assert before.count(old) == 1, old
        file.write_text(before.replace(old, new), encoding="utf-8")
    if kind == "console":
        command = text.partition("\n")[0]
        words = shlex.split(command.removeprefix("$ python -m socialmap "))
        done = CliRunner().invoke(main, [*words, "."])
        assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
        text = f"{command}\n{done.output.strip()}\n"
    return f"```{kind}\n{text}```"
