"""JSON for people and programs: one entry a line, as ``json.dumps(…, ensure_ascii=False, indent=1)`` writes it.

Python's own encoder writes indented JSON sign by sign in Python; pydantic's writes the same bytes in a tenth of the time.
"""

from __future__ import annotations

from typing import Any

from pydantic_core import to_json


def indented(data: Any) -> str:
    """The text of ``data``, which is plain: texts, numbers, lists, and maps with texts for keys. It ends with a new line."""
    return to_json(data, indent=1).decode() + "\n"
