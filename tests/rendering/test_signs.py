"""Signs: drawn in the colour of the words beside them, said by no screen reader."""

from __future__ import annotations

from socialmap.catalogue.catalogue import Catalogue
from socialmap.records.models.offer import STATES
from socialmap.rendering.signs import outline, sign


def test_every_service_and_every_state_has_a_sign_of_its_own(catalogue: Catalogue) -> None:
    names = [*catalogue.services, *(f"state-{state}" for state in STATES)]
    assert all(outline(name) for name in names)
    assert len({outline(name) for name in names}) == len(names)


def test_a_sign_is_hidden_from_who_hears_the_words(catalogue: Catalogue) -> None:
    assert sign("shelter").startswith('<svg class="sm-sign" viewBox="0 0 24 24" aria-hidden="true"><path d="M')
    assert sign("shelter").count("<") == 3


def test_a_service_of_another_map_needs_none() -> None:
    assert sign("dancing-lessons") == ""
