"""From an authored page as it was read to the page as it is shown, in one walk over its tree."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from socialmap.authored import addresses, markup
from socialmap.authored.terms import QUIET, Mentions
from socialmap.base.html_tree import is_comment, made, name, say, without_children


@dataclass
class Surroundings:
    """What a page needs of the rest of the site.

    ``address`` turns an address of the page into one that leads somewhere, ``view`` gives the HTML of the part with a name,
    ``mentions`` are the terms to explain (none: nothing is explained), ``below_opening`` is HTML for under the first paragraph.
    """

    address: Callable[[str], str]
    view: Callable[[str], str]
    mentions: Mentions | None = None
    below_opening: str = ""


def shown(body: Element, around: Surroundings) -> Element:
    """A copy of ``body`` as it is shown. What views make stands in it as it is, and no term is explained in that."""
    return _Walk(around).copied(body, quiet=False)


class _Walk:
    def __init__(self, around: Surroundings) -> None:
        self._around = around
        self._below = around.below_opening

    def copied(self, node: Element, quiet: bool) -> Element:
        copy = without_children(node)
        for key in addresses.ATTRIBUTES:
            if (address := node.get(key)) is not None:
                copy.set(key, self._around.address(address))
        quiet = quiet or name(node) in QUIET
        self._say(copy, node.text, quiet)
        before: Element | None = None
        for child in node:
            copy.append(self._child(child, quiet))
            if self._below and name(child) == "p" and before is not None and _is_head(before):
                copy.append(made(self._below))
                self._below = ""
            self._say(copy, child.tail, quiet)
            before = child
        return copy

    def _child(self, child: Element, quiet: bool) -> Element:
        if not is_comment(child):
            return self.copied(child, quiet)
        if view := markup.view(child):
            return made(self._around.view(view))
        copy = without_children(child)
        copy.text = child.text
        return copy

    def _say(self, copy: Element, text: str | None, quiet: bool) -> None:
        if quiet or not text or self._around.mentions is None:
            say(copy, text)
            return
        for piece in self._around.mentions.explained(text):
            if isinstance(piece, str):
                say(copy, piece)
            else:
                copy.append(piece)


def _is_head(node: Element) -> bool:
    """The title of a page, with nothing but a paragraph behind it."""
    return name(node) == "h1" and not (node.tail or "").strip()
