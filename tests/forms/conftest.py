"""What the tests of the forms share: the document and the PDF of every form, made once."""

from __future__ import annotations

import pytest

from socialmap.catalogue.catalogue import Catalogue
from socialmap.forms.paper.document import instrument_paper
from socialmap.forms.paper.pdf import pdfs
from tests.conftest import ROOT, alone
from tests.real import EDITIONS


@pytest.fixture(scope="session")
def papers(catalogue: Catalogue) -> dict[str, str]:
    """The document of every instrument in every edition: ``overview-1.nl-en``."""
    return {
        f"{id}.{edition.id}": instrument_paper(id, catalogue, edition)
        for id in catalogue.instruments
        for edition in EDITIONS
    }


@pytest.fixture(scope="session")
def made(papers: dict[str, str]) -> dict[str, bytes]:
    """The PDF of each of them; one process makes those that are missing, the others wait."""
    with alone(ROOT / ".build" / "forms.lock"):
        return pdfs(papers, ROOT / ".build" / "forms")
