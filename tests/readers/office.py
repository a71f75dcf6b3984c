"""LibreOffice as a person uses it, without a window: it opens a file and writes it again in another form."""

from __future__ import annotations

import subprocess
from pathlib import Path


def converted(file: Path, form: str, *options: str) -> list[Path]:
    """The files that LibreOffice writes of ``file`` in ``form``, in a folder beside it."""
    target = file.parent / f"{file.stem}-opened"
    profile = f"-env:UserInstallation={(file.parent / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", *options, "--convert-to", form, "--outdir", str(target), str(file)]
    done = subprocess.run(command, cwd=file.parent, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    found = sorted(target.glob("*"))
    assert found, done.stdout + done.stderr
    return found
