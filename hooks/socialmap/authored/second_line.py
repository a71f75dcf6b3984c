"""A second line behind the walk of `markup`: another program's cleaner, which must find nothing to clean."""

from __future__ import annotations

import nh3

from socialmap.authored.markup import ALLOWED, CLASSES
from socialmap.authored.reading import Page
from socialmap.base.html_tree import written
from socialmap.records.kinds import BY_LINK

_TAGS = {tag for tag in ALLOWED if tag.isalnum()}
_ATTRIBUTES = {tag: set(ALLOWED[tag]) - {"class"} for tag in _TAGS}
_CLASSES = {tag: set(CLASSES) for tag in _TAGS if "class" in ALLOWED[tag]}
_SCHEMES = {"https", *BY_LINK}


def is_clean(page: Page) -> bool:
    """Whether nh3, with the same lists, gives back what it gets: the page as the walk has read it."""
    text = written(page.body)
    cleaned = nh3.clean(
        text,
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        allowed_classes=_CLASSES,
        url_schemes=_SCHEMES,
        link_rel=None,
        strip_comments=False,
    )
    return _level(cleaned) == _level(text)


def _level(text: str) -> str:
    """Both write a few signs in their own way."""
    return text.replace("&nbsp;", "\u00a0").replace("&gt;", ">").replace("&quot;", '"')
