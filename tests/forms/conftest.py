"""The PDF of every form, made once and kept with those of the build."""

from __future__ import annotations

import pytest

from socialmap.catalogue import Catalogue
from socialmap.forms.edition import EDITIONS
from socialmap.forms.paper import paper
from socialmap.forms.pdf import pdfs
from tests.conftest import ROOT


@pytest.fixture(scope="session")
def papers(catalogue: Catalogue) -> dict[str, str]:
    """The document of every instrument in every edition: ``overview-1.nl-en``."""
    return {f"{id}.{edition.id}": paper(id, catalogue, edition) for id in catalogue.instruments for edition in EDITIONS}


@pytest.fixture(scope="session")
def made(papers: dict[str, str]) -> dict[str, bytes]:
    """The PDF of each of them."""
    return pdfs(papers, ROOT / ".build" / "forms")
