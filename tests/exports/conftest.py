"""A made-up map with an organisation that says everything."""

from __future__ import annotations

import pytest

from socialmap.catalogue.catalogue import Catalogue
from socialmap.catalogue.load import load
from tests.conftest import ground, problems_of, write
from tests.exports.full import FULL
from tests.small import RECORDS


@pytest.fixture(scope="session")
def full(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    """The small made-up map, and `al/full`, whose record fills every field that goes out."""

    folder = tmp_path_factory.mktemp("full")
    ground(folder)
    for name, text in {**RECORDS, "organisations/al/full.yml": FULL}.items():
        write(folder, name, text)
    assert [problem.as_text() for problem in problems_of(folder) if problem.severity == "error"] == []
    return load(folder)[0]
