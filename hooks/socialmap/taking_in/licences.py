"""Which licences of a source ours can carry: what is taken in goes out again under ours."""

from __future__ import annotations

import re

from socialmap.base.text import plain

_FREE = (
    "cc0",
    "cc zero",
    "cc cc0",
    "public domain",
    "pddl",
    "odc pddl",
    "publicdomain zero",
    "publicdomain mark",
    "dl de zero",
    "unlicense",
)
"""Whoever takes these owes nobody anything."""
_NAMED = (
    *_FREE,
    "cc by",
    "odc by",
    "ogl uk",
    "open government licence",
    "ogl canada",
    "etalab",
    "licence ouverte",
    "dl de by",
    "nlod",
    "iodl 2",
)
"""Whoever takes these says where it comes from, as every record does."""
_ALIKE = "cc by sa"
_WORDS = (
    (r"creative\s*commons(?:\.org)?", "cc"), (r"attribution", "by"), (r"share\s*-?\s*alike", "sa"), (r"non\s*-?\s*commercial", "nc"),
    (r"no\s*-?\s*deriv\w*", "nd"), (r"https?://(?:www\.)?", ""), (r"cc\W*/?licenses/by", "cc by"), (r"cc\W*0|zero\s*1\.0", "cc0"), (r"international|unported|deed", ""),
)  # fmt: skip


def refusal(name: str, url: str, ours: str) -> str:
    """Why a licence, by its name and address, cannot be carried by ``ours``; empty when it can."""
    if not name:
        return "says no licence. Without one, nobody may pass it on: ask its publisher, and write down the licence that you are given."
    said, target = _levelled(name), _levelled(ours)
    address = _levelled(url)
    if any(word in f"{said} {address}".split() for word in ("nc", "nd")):
        return f"has the licence {name}, which does not let everybody use and change it. {ours} does, so it cannot be taken in."
    carried = _NAMED if target.startswith("cc by") else _FREE
    alike = _is(said, (_ALIKE,)) or " sa" in address
    if alike and target.startswith(_ALIKE):
        return ""
    if alike or not _is(said, carried):
        what = (
            "passes only under the same licence"
            if alike or _is(said, ("odbl", "gfdl", "gpl"))
            else "is none that we know to fit"
        )
        return (
            f"has the licence {name}, which {what}; ours is {ours}, so it cannot be taken in. "
            "Ask its publisher for leave under a licence such as CC BY 4.0 or CC0."
        )
    return ""


def _levelled(text: str) -> str:
    for pattern, word in _WORDS:
        text = re.sub(rf"(?i){pattern}", f" {word} ", text)
    return plain(text)


def _is(said: str, names: tuple[str, ...]) -> bool:
    """Whether ``said`` is one of ``names``, with at most a version behind it."""
    return any(re.fullmatch(rf"{re.escape(name)}(?: v?\d+)*(?: [a-z]{{2}})?(?: \d+)*", said) for name in names)
