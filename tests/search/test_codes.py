"""A referral sheet prints a code for each organisation instead of a long address: typed into the search box, it finds that page first."""

from __future__ import annotations

from pathlib import Path

import pytest

from socialmap.catalogue.catalogue import Catalogue
from tests.real import LANGUAGES
from tests.search.asking import asked, written

pytestmark = pytest.mark.long


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_code_on_paper_leads_to_its_organisation(catalogue: Catalogue, tmp_path: Path, language: str) -> None:
    ids = list(catalogue.living)
    answers = asked(written(catalogue, tmp_path), language, ids)
    wrong = {
        id: answer["shown"][:2]
        for id, answer in zip(ids, answers, strict=True)
        if answer["shown"][:1] != [f"organisations/{id}.html"]
    }
    assert wrong == {}
