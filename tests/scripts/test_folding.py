"""Names are folded by one rule, in Python and in the scripts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from socialmap.base.text import folded, plain, sorting

EXAMPLES = json.loads((Path(__file__).parent / "folding.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example["text"])
def test_python_folds_as_the_scripts_do(example: dict[str, str]) -> None:
    assert folded(example["text"]) == example["folded"]
    assert plain(example["text"]) == example["plain"]


def test_a_list_is_in_the_order_in_which_people_look_names_up() -> None:
    assert sorted(["Łódź", "Lublin", "Ørsta", "Oslo", "Żory", "lodging"], key=sorting) == [
        "lodging",
        "Łódź",
        "Lublin",
        "Ørsta",
        "Oslo",
        "Żory",
    ]
