"""An index has what belongs to a key, so that a page need not look through all records; `tests/site/test_growth.py` counts that."""

from __future__ import annotations

from socialmap.catalogue.index import index


def test_an_index_has_each_id_once_in_the_order_of_the_records() -> None:
    assert index([("a", "2"), ("b", "1"), ("a", "1"), ("a", "2")]) == {"a": ["2", "1"], "b": ["1"]}
