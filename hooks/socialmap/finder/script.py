"""The finder's data as classic scripts, since a page opened from a file may not fetch."""

from __future__ import annotations

import json
from typing import Any


def script(name: str, content: Any) -> str:
    """A classic script that hands ``content`` to the page under its own path."""
    return taken(name, said(content))


def taken(name: str, text: str) -> str:
    """The same for what is JSON already."""
    return f'SocialMap.take("finder/{name}",{text});\n'


def said(content: Any) -> str:
    """JSON that can stand in a script."""
    return (
        json.dumps(content, ensure_ascii=False, separators=(",", ":"))
        .replace("</", "<\\/")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029")
    )
