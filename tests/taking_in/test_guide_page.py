"""The page about taking a directory in says what `import` really prints."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import ROOT, told
from tests.taking_in.guide_page import PAGE, played

pytestmark = pytest.mark.long


def test_the_page_says_what_import_prints(
    empty: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(empty)
    page = played(empty)
    assert told(empty) == []
    for private in ("12 Hidden", "Okafor", "Ionescu", "ionescu@", "Secret Road"):
        assert private not in page.partition("```yaml")[2], "it stands in the list alone"
    file = ROOT / PAGE
    if request.config.getoption("--rewrite"):
        file.write_text(page, encoding="utf-8")
    assert file.read_text(encoding="utf-8") == page, "read what changed; then run this test with --rewrite"
