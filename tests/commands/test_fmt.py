"""Keys in order, comments where they were: or nothing moves, and it is said why. Every record here is made up."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialmap.commands.ordering import ordered
from socialmap.records.models.organisation import Organisation
from socialmap.records.yaml_file import read_text
from tests.commands.conftest import Run, git
from tests.conftest import write

MIXED = """\
# About this file.

kind: ngo   # of the list
# its own word for itself
name:   'Made-up House'
contacts:
  # the desk
  - emails: [{address: info@example.org}]
    role: general
sources:
  - {part: annex-14, source: safe-future}
description:
  en: Made up.
  nl: >
    Verzonnen,
    over twee regels.
"""

ORDERED = """\
# About this file.

# its own word for itself
name:   'Made-up House'
kind: ngo   # of the list
description:
  nl: >
    Verzonnen,
    over twee regels.
  en: Made up.
contacts:
  # the desk
  - role: general
    emails: [{address: info@example.org}]
sources:
  - {part: annex-14, source: safe-future}
"""


def order(text: str) -> tuple[str, list[str]]:
    return ordered(text, "data/x.yml", Organisation, ("nl", "en"))


def test_keys_are_ordered_and_comments_and_scalars_stay_as_written() -> None:
    assert order(MIXED) == (ORDERED, [])
    assert order(ORDERED) == (ORDERED, [])


@pytest.mark.parametrize(
    ("text", "line", "why"),
    [
        ("kind: ngo\n\n# of what?\n\nname: x\n", 3, "stands apart from the key below it"),
        ("kind: ngo\n  # deeper\nname: x\n", 2, "nobody can tell which key"),
        ("kind: ngo\nname: x\n# after the last\n", 3, "nobody can tell whether"),
        ("# of the kind or of all?\nkind: ngo\nname: x\n", 1, "may belong to the first key"),
        ("contacts:\n  # of the role?\n  -\n    # or of the mail?\n    skype: a\n    role: general\n", 4, "may belong to the first key"),
        ("contacts:\n  - skype: a\n    # above the role\n    role: general\n", 2, "between the dash and its first key"),
    ],
)  # fmt: skip
def test_where_a_comment_could_lose_its_key_nothing_moves_and_it_is_said_why(text: str, line: int, why: str) -> None:
    made, told = order(text)
    assert made == text
    assert len(told) == 1 and told[0].startswith(f"data/x.yml:{line}: ") and why in told[0], told


def test_other_keys_move_although_those_of_one_group_stay() -> None:
    made, told = order("kind: ngo\nname: x\ndescription:\n  en: b\n\n  # apart\n\n  nl: a\n")
    assert made.startswith("name: x\nkind: ngo\n") and len(told) == 1
    assert "description: stays in its order" in told[0]


COMMENTS = st.sampled_from(["", "", "  # behind"])
ABOVE = st.sampled_from(["", "", "", "# above\n", "\n", "\n# apart\n\n", "  # deep\n"])
VALUES = {
    "name": st.sampled_from(["x", "'it''s'", '"a # b"', "|\n  two\n  lines", ">-\n  # no comment\n  folded"]),
    "kind": st.just("ngo"),
    "description": st.sampled_from(["{en: a, nl: b}", "\n  en: a\n  # above\n  nl: b", "\n  nl: a\n  en: |\n    b\n\n    # c"]),
    "contacts": st.sampled_from(["\n- emails: [a]\n  role: general", "\n  - role: x  # y\n\n    skype: z", "[]"]),
    "languages": st.sampled_from(["[nl,\n  en]  # two", "\n  - nl\n  # en\n  - en"]),
    "sources": st.sampled_from(["[{a: b}]", "\n  -\n    part: x\n    source: y"]),
}  # fmt: skip


@st.composite
def records(draw: st.DrawFn) -> str:
    names = draw(st.permutations(sorted(VALUES)))
    text = draw(st.sampled_from(["", "# head\n", "# head\n\n"]))
    for name in names:
        value = draw(VALUES[name])
        behind = "" if "\n" in value or value.endswith(" two") else draw(COMMENTS)
        text += draw(ABOVE) + f"{name}:{'' if value.startswith(chr(10)) else ' '}{value}{behind}\n"
    return text + draw(st.sampled_from(["", "# the end\n", "\n"]))


def written(text: str) -> list[str]:
    """What stands in the lines, in whatever order, without the dashes of lists."""
    return sorted(line.strip().lstrip("- ") for line in text.split("\n") if line.strip(" -"))


def neighbours(text: str) -> set[tuple[str, str]]:
    """Each line with a comment of its own, with the line below it."""
    lines = text.split("\n")
    return {(one, other) for one, other in pairwise(lines) if one.strip() == "# above" and other.strip()}


@given(records())
def test_whatever_is_ordered_says_the_same_with_the_same_lines_and_once_is_enough(text: str) -> None:
    before, problems = read_text(text, "x.yml")
    if before is None:
        assert problems
        return
    made, told = order(text)
    after, _ = read_text(made, "x.yml")
    assert after is not None and after.data == before.data
    assert written(made) == written(text)
    assert neighbours(made) == neighbours(text)
    assert order(made) == (made, order(made)[1]) and len(order(made)[1]) <= len(told)


def test_the_command_shows_checks_writes_and_refuses(run: Run, kept: Path) -> None:
    write(kept, "organisations/al/house.yml", MIXED)
    git(kept, "commit", "-qam", "Made up")
    house = kept / "data" / "organisations" / "al" / "house.yml"
    checked = run("fmt", "--check")
    assert checked.exit_code == 1 and "-kind: ngo   # of the list" in checked.output and house.read_text() == MIXED
    assert run("fmt", "--dry-run").exit_code == 0 and house.read_text() == MIXED
    house.write_text(MIXED + "\n")
    refused = run("fmt", str(house))
    assert refused.exit_code == 1 and "has changes that are not committed" in refused.output
    house.write_text(MIXED)
    assert run("fmt", str(house)).exit_code == 0 and house.read_text() == ORDERED
    git(kept, "commit", "-qam", "Made up")
    assert "Every key is in its order" in run("fmt").output
    assert "is no record" in run("fmt", str(kept / "data" / "site.yml")).output
    house.write_bytes(MIXED.replace("\n", "\r\n").encode())
    assert "has line ends of Windows" in run("fmt", str(house)).output
