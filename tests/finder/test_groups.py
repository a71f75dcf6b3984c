"""For whom an organisation is: what follows from what it states, and where it is silent."""

from __future__ import annotations

from socialmap.catalogue.catalogue import Catalogue
from socialmap.finder.groups import derived, served, unsaid


def test_who_helps_women_and_children_helps_mothers(catalogue: Catalogue) -> None:
    terms = catalogue.terms("target-groups")
    assert served(["women", "children"], terms) == ["women", "children", "mothers"]
    assert served(["women"], terms) == ["women"]
    assert derived(["women", "children"], terms) == {"mothers": ("women", "children")}
    assert derived(["women", "children", "mothers"], terms) == {}, "it says so itself"


def test_who_says_only_what_happened_says_nothing_about_men(catalogue: Catalogue) -> None:
    terms = catalogue.terms("target-groups")
    assert "men" in unsaid(["trafficking"], terms) and "domestic-violence" not in unsaid(["trafficking"], terms)
    assert "men" not in unsaid(["women"], terms), "who states women leaves men out"
    assert set(unsaid([], terms)) == set(terms)
