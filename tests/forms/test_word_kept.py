"""A Word file is kept by all that it is made of, and by nothing else."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from socialmap.base import made_by
from socialmap.catalogue.catalogue import Catalogue
from socialmap.forms.edition import Edition, editions
from socialmap.forms.word import kept
from socialmap.forms.word.document import instrument_docx
from socialmap.forms.word.kept import kept_docx, made_of
from socialmap.locale import Locale
from socialmap.records.models.instrument import Instrument
from socialmap.records.text import Text


@pytest.fixture(scope="module")
def shown(catalogue: Catalogue) -> Catalogue:
    return catalogue.published("page")


@pytest.fixture(scope="module")
def edition(shown: Catalogue) -> Edition:
    return editions(shown.locales)[-1]


def test_it_is_made_of_nothing_but_forms_sources_words_and_settings(shown: Catalogue, edition: Edition) -> None:
    bare = cast(
        Catalogue, SimpleNamespace(instruments=shown.instruments, sources=shown.sources, settings=shown.settings)
    )
    for id in shown.instruments:
        assert instrument_docx(id, bare, edition) == instrument_docx(id, shown, edition)


def test_one_that_is_kept_is_not_made_again(
    shown: Catalogue, edition: Edition, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    id = next(iter(shown.instruments))
    made = kept_docx(id, shown, edition, tmp_path / "forms")
    monkeypatch.setattr(kept, "instrument_docx", lambda *_: pytest.fail("it was made again"))
    assert kept_docx(id, shown, edition, tmp_path / "forms") == made
    assert len([*(tmp_path / "forms").iterdir()]) == 1


def changed(shown: Catalogue, what: str) -> dict[str, Any]:
    """Fields of a map in which one thing is different."""
    first, second = [*shown.instruments][:2]
    one: Instrument = shown.instruments[first]
    other: Instrument = shown.instruments[second]
    source = next(iter(shown.sources))
    name = Text({"nl": "Anders", "en": "Other"})
    found: dict[str, dict[str, Any]] = {
        "record": {"instruments": {**shown.instruments, first: one.model_copy(update={"description": name})}},
        "name of another": {"instruments": {**shown.instruments, second: other.model_copy(update={"name": name})}},
        "source": {"sources": {**shown.sources, source: shown.sources[source].model_copy(update={"title": name})}},
        "setting": {"settings": shown.settings.model_copy(update={"exit": "https://example.org/"})},
    }
    return found[what]


@pytest.mark.parametrize("what", ["record", "name of another", "source", "setting"])
def test_another_map_has_files_of_its_own(shown: Catalogue, edition: Edition, what: str) -> None:
    id = next(iter(shown.instruments))
    same = {"instruments": shown.instruments, "sources": shown.sources, "settings": shown.settings}
    other = cast(Catalogue, SimpleNamespace(**{**same, **changed(shown, what)}))
    assert made_of(id, other, edition) != made_of(id, shown, edition)


def test_another_word_has_files_of_its_own(shown: Catalogue, edition: Edition) -> None:
    id, (first, *rest) = next(iter(shown.instruments)), edition.locales
    other = Edition((Locale(first.language, {**first.words, "paper.source": "Van"}), *rest))
    assert made_of(id, shown, other) != made_of(id, shown, edition)


OTHER: dict[str, list[object]] = {"_libraries": ["other"], "_said": [(Path("x.py"), ("x.py", "other"))]}


@pytest.mark.parametrize("what", OTHER)
def test_other_code_and_other_libraries_have_files_of_their_own(
    shown: Catalogue, edition: Edition, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    id = next(iter(shown.instruments))
    before = made_of(id, shown, edition)
    monkeypatch.setattr(made_by, what, lambda: OTHER[what])
    monkeypatch.setattr(kept, "made_by", made_by.made_by.__wrapped__)
    assert made_of(id, shown, edition) != before
