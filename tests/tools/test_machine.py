"""What a job needs is installed before it, said, and only where that may be done."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

AS = "import os, sys, runpy; os.geteuid = lambda: {}; sys.argv[1:] = {!r}; runpy.run_path({!r}, run_name='__main__')"

# What continuous integration sets for its own builds is no part of what is tried here.
CLEAN = {name: value for name, value in os.environ.items() if name != "SOCIALMAP_PDFS"}


def machine(folder: Path, *arguments: str, user: int = 0, **more: str) -> subprocess.CompletedProcess[str]:
    """Run the script as root or as somebody else, on a machine that has nothing but the programs in ``folder``."""
    return subprocess.run(
        [sys.executable, "-c", AS.format(user, list(arguments), str(ROOT / "tools" / "machine.py"))],
        env={**CLEAN, "PATH": str(folder), **more},
        capture_output=True,
        text=True,
        check=False,
    )


def program(file: Path, *lines: str) -> None:
    file.write_text("\n".join(["#!/bin/sh", *lines]) + "\n")
    file.chmod(0o755)


@pytest.fixture
def apt(tmp_path: Path) -> Path:
    """An apt-get that writes down what it was asked, and installs an empty qpdf."""
    asked, made = tmp_path / "asked", tmp_path / "qpdf"
    program(tmp_path / "apt-get", f'echo "$@" >> {asked}', f"printf '' > {made}; /bin/chmod +x {made}")
    return asked


def test_root_gets_what_is_missing_and_hears_it(tmp_path: Path, apt: Path) -> None:
    done = machine(tmp_path, "qpdf")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("Installing qpdf, to check the PDFs: qpdf …\n… done in ")
    (asked,) = apt.read_text().splitlines()
    assert asked == "-o DPkg::Lock::Timeout=600 -qq install -y --no-install-recommends qpdf"


def test_what_is_there_is_not_installed_again(tmp_path: Path, apt: Path) -> None:
    program(tmp_path / "qpdf")
    done = machine(tmp_path, "qpdf")
    assert (done.returncode, done.stdout, done.stderr, apt.exists()) == (0, "", "", False)


def test_the_lists_are_fetched_when_those_here_do_not_do(tmp_path: Path) -> None:
    asked, made = tmp_path / "asked", tmp_path / "qpdf"
    program(
        tmp_path / "apt-get",
        f'echo "$4" >> {asked}',
        f"case $4 in update) : > {tmp_path}/lists;; *) test -e {tmp_path}/lists || {{ echo 'E: Unable to locate' >&2; exit 100; }};"
        f" : > {made}; /bin/chmod +x {made};; esac",
    )
    assert machine(tmp_path, "qpdf").returncode == 0
    assert asked.read_text().split() == ["install", "update", "install"]


def test_a_lock_of_somebody_else_is_waited_for(tmp_path: Path, apt: Path) -> None:
    real = (tmp_path / "apt-get").read_text()
    free = tmp_path / "free"
    program(
        tmp_path / "apt-get",
        f"test -e {free} || {{ : > {free}; echo 'E: Could not get lock' >&2; exit 100; }}",
        *real.splitlines()[1:],
    )
    assert machine(tmp_path, "qpdf").returncode == 0


def test_somebody_else_than_root_hears_what_to_install(tmp_path: Path, apt: Path) -> None:
    done = machine(tmp_path, "qpdf", user=1000)
    assert (done.returncode, done.stdout, apt.exists()) == (1, "", False)
    assert done.stderr == "Missing: qpdf, to check the PDFs. On Debian or Ubuntu, as root: apt-get install qpdf\n"


@pytest.mark.parametrize(("insist", "code"), [((), 0), (("--must",), 1)])
def test_without_the_libraries_for_pdfs_a_job_goes_on_unless_it_insists(
    tmp_path: Path, insist: tuple[str, ...], code: int
) -> None:
    fake = tmp_path / "python"
    program(fake, "exit 1")
    source = f"import sys; sys.executable = {str(fake)!r}; " + AS.format(
        1000, [*insist, "pdf"], str(ROOT / "tools" / "machine.py")
    )
    done = subprocess.run([sys.executable, "-c", source], env=CLEAN, capture_output=True, text=True, check=False)
    assert done.returncode == code
    assert "Without them the site has no PDFs, and all else works." in done.stderr
