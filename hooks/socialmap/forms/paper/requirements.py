"""What making PDFs needs from the machine, beside Python: libraries for text, and a font. ``make`` sees to it with this.

``python -m socialmap.forms.paper.requirements`` installs what is missing where it may (Debian and its kin, as root), else says what to install.
"""

from __future__ import annotations

import contextlib
import io
import os
import shutil
import subprocess
import sys
from functools import cache
from typing import Any

FONT = "Liberation Sans"
"""The font of forms: it has the letters of every European language, and is as wide as the one that most programs have."""

PACKAGES = ("libpango-1.0-0", "libpangoft2-1.0-0", "libharfbuzz-subset0", "fonts-liberation")
"""Debian's names, the same in 12 and 13."""

ADVICE = f"""\
On Debian or Ubuntu, as root: apt-get install {" ".join(PACKAGES)}
On macOS, with Homebrew: brew install pango && brew install --cask font-liberation
On Windows, with MSYS2: pacman -S mingw-w64-ucrt-x86_64-pango; and install the Liberation fonts.
Then run the same command again."""


class MissingError(Exception):
    """Something that PDFs need is not on this machine; the message says what, and how to get it."""


@cache
def engine() -> Any:
    """WeasyPrint, when everything that it needs is there; raises ``MissingError`` with advice when not."""
    # WeasyPrint prints advice of its own when a library is missing.
    with contextlib.redirect_stdout(io.StringIO()):
        try:
            import weasyprint
            from weasyprint.text import ffi
        except ModuleNotFoundError as missing:
            raise MissingError(f"Python’s package {missing.name} is not installed: run `make site`.") from None
        except OSError as missing:
            raise MissingError(_message(str(missing).partition("\n")[0])) from None
    if ffi.harfbuzz_subset is None:
        raise MissingError(_message("the library HarfBuzz-Subset is not there"))
    if (found := _match(ffi)) != FONT:
        raise MissingError(_message(f"the font {FONT} is not there (the nearest is {found})"))
    return weasyprint


def _match(ffi: Any) -> str:
    """The family of the font that text in ``FONT`` would get."""
    fontconfig, c = ffi.fontconfig, ffi.ffi
    config = c.gc(fontconfig.FcInitLoadConfigAndFonts(), fontconfig.FcConfigDestroy)
    asked = c.gc(fontconfig.FcPatternCreate(), fontconfig.FcPatternDestroy)
    fontconfig.FcPatternAddString(asked, b"family", FONT.encode())
    fontconfig.FcConfigSubstitute(config, asked, fontconfig.FcMatchPattern)
    fontconfig.FcDefaultSubstitute(asked)
    match = fontconfig.FcFontMatch(config, asked, c.new("FcResult *"))
    family = c.new("FcChar8 **")
    if match == c.NULL or fontconfig.FcPatternGetString(match, b"family", 0, family) != 0:
        return "none"
    name: bytes = c.string(family[0])
    fontconfig.FcPatternDestroy(match)
    return name.decode()


def _message(what: str) -> str:
    return f"The PDFs of the forms cannot be made: {what}.\n{ADVICE}"


def _from_debian() -> bool:
    """Install what is missing, when this is root on Debian or its kin; whether that was so."""
    if os.name != "posix" or os.geteuid() != 0 or not shutil.which("apt-get"):
        return False
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["update", "-qq"], ["install", "-y", "-qq", "--no-install-recommends", *PACKAGES]):
        subprocess.run(
            ["apt-get", *command], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False
        )
    return True


def main() -> int:
    """Make sure that PDFs can be made; 0, or 1 and advice."""
    try:
        engine()
    except MissingError as missing:
        # A library that was not there stays missing in this process, so a new one looks again.
        if "--again" not in sys.argv and _from_debian():
            return subprocess.run(
                [sys.executable, "-m", "socialmap.forms.paper.requirements", "--again"], check=False
            ).returncode
        print(missing, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
