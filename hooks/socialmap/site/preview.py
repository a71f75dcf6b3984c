"""The site while somebody works on it: built anew at every change, in a process of its own, so that code, words and templates are new too.

A mistake is shown as a page with the problems, which looks again by itself; whoever asks for a page never waits for longer than a build takes.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from html import escape
from pathlib import Path
from typing import Any, TypeAlias

from socialmap.site.swap import remove, swap

Application: TypeAlias = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]
"""What answers a request (WSGI, PEP 3333)."""

BUILD = (sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet")
"""Builds into the folder that is added to it after `--site-dir`."""

AGAIN = 2
"""Seconds after which a page with problems looks again."""


class Preview:
    """What is shown now: the whole site in ``folder``, or the ``problems`` because of which there is no newer one."""

    def __init__(self, root: Path, folder: Path, address: str | None, command: Sequence[str] = BUILD) -> None:
        self._root, self.folder, self._command = root, folder, command
        self._environment = {**os.environ, "SITE_URL": address or ""}
        self.problems = ""

    def build(self) -> bool:
        """Build the site anew; False when something is wrong, and then ``folder`` stays as it was."""
        new = self.folder.with_name(f"{self.folder.name}-{os.getpid()}")
        remove(new)
        command = [*self._command, "--site-dir", str(new)]
        done = subprocess.run(
            command,
            cwd=self._root,
            env=self._environment,
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
        )
        self.problems = (done.stderr or done.stdout or "The build has failed.").strip() if done.returncode else ""
        if self.problems:
            remove(new)
            print(self.problems, file=sys.stderr)
            return False
        swap(new, self.folder)
        return True

    def around(self, site: Application) -> Application:
        """``site``, with the problems in the place of every page while there are any."""

        def answer(environment: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
            if not self.problems or not _is_page(str(environment.get("PATH_INFO", ""))):
                return site(environment, start)
            start("200 OK", [("Content-Type", "text/html; charset=utf-8"), ("Cache-Control", "no-store")])
            return [_page(self.problems).encode()]

        return answer


def _is_page(path: str) -> bool:
    return path.endswith((".html", "/")) or not path


def _page(problems: str) -> str:
    return (
        '<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n'
        f'<meta http-equiv="refresh" content="{AGAIN}">\n<title>Problems</title>\n'
        f"<h1>This cannot be built yet</h1>\n<p>Save it again when it is mended: this page looks again by itself.</p>\n<pre>{escape(problems)}</pre>\n"
    )
