"""The history of a project: its files as they were at a commit."""

from __future__ import annotations

import subprocess
from collections.abc import Collection
from pathlib import Path


def unpack(root: Path, revision: str, folder: Path, names: Collection[str]) -> None:
    """Put those of the folders ``names`` of ``root`` that were there at ``revision`` into ``folder``, as they were.

    ``ValueError`` when git doesn't know the revision, or there is no git.
    """
    if revision.startswith("-"):
        raise ValueError(f"{revision} is not a commit.")
    prefix = _git(root, "rev-parse", "--show-prefix").decode().strip()
    _git(root, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")
    there = _git(root, "ls-tree", "--name-only", f"{revision}:{prefix}").decode().split("\n")
    archive = _git(root, "archive", "--format=tar", f"{revision}:{prefix}", *set(names).intersection(there))
    unpacked = subprocess.run(["tar", "-x", "-C", str(folder)], input=archive, capture_output=True, check=False)
    if unpacked.returncode:
        raise ValueError("The data of that commit could not be unpacked.")


def _git(root: Path, *arguments: str) -> bytes:
    try:
        done = subprocess.run(["git", *arguments], cwd=root, capture_output=True, check=False)
    except OSError:
        raise ValueError("There is no git here.") from None
    if done.returncode:
        raise ValueError("Git does not know that commit, or this is not a repository.")
    return done.stdout
