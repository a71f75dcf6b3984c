"""What making PDFs needs from the machine, beside Python: libraries for text, and a font. Here they are only looked for.

``python -m socialmap.forms.paper.requirements`` says what is missing; `tools/machine.py` installs it where it may.
"""

from __future__ import annotations

import contextlib
import io
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


@cache
def missing() -> str:
    """What keeps this machine from making PDFs, and what to install; empty when nothing does."""
    try:
        engine()
    except MissingError as found:
        return str(found)
    return ""


if __name__ == "__main__":
    sys.exit(missing() or 0)
