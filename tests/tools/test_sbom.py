"""The list of what the site is built with names every locked library, with its version and its hashes."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from tests.conftest import ROOT

LOCK = ROOT / "requirements" / "site.txt"


@pytest.mark.all
def test_it_names_every_locked_library_with_its_hashes(tmp_path: Path) -> None:
    recipe = re.search(r"^sbom:.*\n\t.*?(cyclonedx-py .*)$", (ROOT / "Makefile").read_text(), re.MULTILINE)
    assert recipe
    output = tmp_path / "sbom.json"
    arguments = recipe[1].replace(".build/sbom.cdx.json", str(output)).split()[1:]
    subprocess.run([sys.executable, "-m", "cyclonedx_py", *arguments], cwd=ROOT, check=True, capture_output=True)
    text = output.read_text()
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) is None
    listed = {
        (one["name"], one["version"]): {
            found["content"] for reference in one["externalReferences"] for found in reference.get("hashes", ())
        }
        for one in json.loads(text)["components"]
    }
    locked = {
        (name, version): set(re.findall(r"--hash=sha256:(\w+)", hashes))
        for name, version, hashes in re.findall(
            r"^([\w.-]+)(?:\[[\w,]+\])?==(\S+)((?:.*\\\n)*.*)", LOCK.read_text(), re.MULTILINE
        )
    }
    assert len(locked) > 30
    assert listed == locked
    assert all(hashes for hashes in locked.values())
