"""Indented JSON is what Python's own encoder writes, sooner."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from socialmap.base.indented import indented

SIGNS = st.text(st.characters(exclude_categories=["Cs"]))
PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**63) | SIGNS,
    lambda inner: st.lists(inner) | st.dictionaries(SIGNS, inner),
)


@given(PLAIN)
def test_it_is_what_python_writes(data: Any) -> None:
    assert indented(data) == json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def test_signs_of_all_scripts_stand_as_they_are() -> None:
    assert indented({"naam": "خانه\u2028", "leeg": [], "plaats": 52.5}) == (
        '{\n "naam": "خانه\u2028",\n "leeg": [],\n "plaats": 52.5\n}\n'
    )
