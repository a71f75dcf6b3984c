"""Made-up organisations in any number: the same for the same seed, without a mistake, all over the world."""

from __future__ import annotations

from pathlib import Path

from socialmap.catalogue.catalogue import Catalogue
from socialmap.catalogue.load import load
from tests.conftest import problems_of
from tests.many import organisations, written


def test_they_are_the_same_for_the_same_seed(catalogue: Catalogue) -> None:
    assert organisations(catalogue, 20) == organisations(catalogue, 20)
    assert organisations(catalogue, 20) != organisations(catalogue, 20, seed=2)


def test_more_of_them_begin_with_the_fewer(catalogue: Catalogue) -> None:
    assert list(organisations(catalogue, 40))[:20] == list(organisations(catalogue, 20))


def test_they_can_be_built(project: Path) -> None:
    made = organisations(load(project)[0], 60)
    written(project, made)
    found = load(project)[0].organisations
    assert set(made) < set(found)
    assert not [one for one in problems_of(project) if one.severity == "error"]
    assert any(record.networks for record in found.values())
