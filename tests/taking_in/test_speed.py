"""Ten thousand rows in under a minute of one processor, saying how far it is."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.exchange.directories import as_csv, as_hsds_json, directory
from tests.taking_in.conftest import MAPPING, Import, commit

HEAD = MAPPING[: MAPPING.index("columns:")]


@pytest.mark.all
@pytest.mark.parametrize("form", ["csv", "json"])
def test_ten_thousand_rows_go_in_within_a_minute(form: str, empty: Path, tmp_path: Path, take: Import) -> None:
    made, file = directory(6, 10_000), tmp_path / f"made-up.{form}"
    file.write_text(as_csv(made) if form == "csv" else as_hsds_json(made), encoding="utf-8")
    said = MAPPING if form == "csv" else HEAD
    for what in ("new", "the same as here"):
        began = time.process_time()
        done = take(empty, file, "--write", said=said)
        assert time.process_time() - began < 60
        assert done.exit_code == 0 and f" {what}" in done.output
        assert "3,000 entries read\n" in done.output and "3,000 of 10,000 entries compared\n" in done.output
        if what == "new":
            commit(empty)
    assert "Nothing changes." in done.output
