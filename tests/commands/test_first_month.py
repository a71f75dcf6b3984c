"""The page about a volunteer's first month says what the commands really print."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands.first_month import PAGE, RENAMED, TEN, played
from tests.conftest import ROOT, told

pytestmark = pytest.mark.long


def test_the_page_says_what_the_commands_print(
    kept: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(kept)
    (kept / "docs" / "about.en.md").unlink()
    page = played(kept)
    assert len(TEN) == 10
    record = (kept / RENAMED).read_text(encoding="utf-8")
    assert "former_ids:" in record and "method: telephone, role: reception, fields: [contacts]" in record
    assert told(kept) == []
    file = ROOT / PAGE
    if request.config.getoption("--rewrite"):
        file.write_text(page, encoding="utf-8")
    assert file.read_text(encoding="utf-8") == page, "read what changed; then run this test with --rewrite"
