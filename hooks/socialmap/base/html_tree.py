"""HTML as a tree: read once as a browser reads it, and written back so that it reads the same.

The trees are those of the standard library's ``ElementTree``. Beside elements and comments a tree may hold HTML that a
view has made (`made`): it is written as it is, and read only by whoever asks.
"""

from __future__ import annotations

import html
from collections.abc import Callable, Iterator
from copy import copy as shallow
from typing import Any, cast
from xml.etree.ElementTree import Comment, Element

VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr")
)
"""Elements without an end."""

RAW = frozenset(("iframe", "noembed", "noframes", "plaintext", "script", "style", "xmp"))
"""Elements whose text has no signs of its own: a browser takes it as it stands."""

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")

_BLOCKS = frozenset(
    (
        *HEADINGS,
        "blockquote",
        "br",
        "dd",
        "div",
        "dl",
        "dt",
        "hr",
        "li",
        "ol",
        "p",
        "pre",
        "table",
        "td",
        "th",
        "tr",
        "ul",
    )
)
_FOREIGN = {
    "http://www.w3.org/1999/xlink": "xlink:",
    "http://www.w3.org/XML/1998/namespace": "xml:",
    "http://www.w3.org/2000/xmlns/": "xmlns:",
}


def document(text: str) -> Element:
    """A whole page as a tree: its type, `html`, and comments around it."""
    from tinyhtml5.parser import HTMLParser  # only where something is parsed

    return cast("Element", HTMLParser(namespace_html_elements=False).parse(text, full_tree=True))


def body(whole: Element) -> Element:
    """What stands inside the `body` of a document."""
    found = whole.find("html/body")
    if found is None:  # a page of frames, which the parser gives no body
        found = Element("body")
    return found


def fragment(text: str) -> Element:
    """A piece of a page as the children of a `body`."""
    return body(document(f"<!doctype html><body>{text}"))


def packed(node: Element) -> list[Any]:
    """A tree as plain data: name (none for a comment), attributes, text, text behind it, children."""
    children = [packed(child) for child in node]
    return [node.tag if isinstance(node.tag, str) else None, node.attrib, node.text, node.tail, children]


def unpacked(data: list[Any]) -> Element:
    """The tree of ``packed``."""
    tag, attributes, text, tail, children = data
    node = Element("", attributes)
    node.tag = Comment if tag is None else tag  # type: ignore[assignment]
    node.text, node.tail = text, tail
    node.extend(map(unpacked, children))
    return node


def made(text: str) -> Element:
    """HTML that is ready, as a node of a tree."""
    node = Element("")
    node.tag = cast("str", made)  # like the comments of ElementTree, whose tag is the function that makes them
    node.text = text
    return node


def is_made(node: Element) -> bool:
    """Whether a node is HTML that is ready."""
    return cast("object", node.tag) is made


def is_comment(node: Element) -> bool:
    """Whether a node is a comment."""
    return cast("object", node.tag) is Comment


def name(node: Element) -> str:
    """The name of an element, without the namespace that drawings have; empty for what is no element."""
    return node.tag.rpartition("}")[2] if isinstance(node.tag, str) else ""


def say(parent: Element, text: str | None) -> None:
    """Put ``text`` at the end of ``parent``, behind its last child."""
    if text and len(parent):
        parent[-1].tail = (parent[-1].tail or "") + text
    elif text:
        parent.text = (parent.text or "") + text


def without_children(node: Element) -> Element:
    """A new node with the name and the attributes of ``node``."""
    copy = Element("", node.attrib)
    copy.tag = node.tag
    return copy


def rebuilt(node: Element, change: Callable[[Element], Iterator[Element | str]]) -> Element:
    """A copy of ``node`` in which ``change`` says what stands in the place of each child; texts stay."""
    copy = without_children(node)
    say(copy, node.text)
    for child in node:
        for part in change(child):
            if isinstance(part, str):
                say(copy, part)
            else:
                copy.append(_alone(part))
        say(copy, child.tail)
    return copy


def _alone(node: Element) -> Element:
    """``node`` without the text behind it."""
    if node.tail:
        node = shallow(node)
        node.tail = None
    return node


def readable(node: Element) -> str:
    """What can be read in ``node``, without what views have made: one space between words, and between blocks."""
    return " ".join("".join(_words(node)).split())


def _words(node: Element) -> Iterator[str]:
    if not isinstance(node.tag, str):
        return
    gap = " " if node.tag in _BLOCKS else ""
    yield gap + (node.text or "")
    for child in node:
        yield from _words(child)
        yield child.tail or ""
    yield gap


def written(node: Element) -> str:
    """What stands inside ``node``, as HTML."""
    return "".join(_inside(node))


def _inside(node: Element) -> Iterator[str]:
    if node.text:
        yield node.text if node.tag in RAW else _signs(node.text)
    for child in node:
        yield from _node(child)
        if child.tail:
            yield _signs(child.tail)


def _node(node: Element) -> Iterator[str]:
    if is_made(node):
        yield node.text or ""
    elif is_comment(node):
        yield f"<!--{node.text or ''}-->"
    elif node.tag == "<!DOCTYPE>":
        yield f"<!doctype {node.text}>"
    else:
        tag = name(node)
        yield f"<{tag}"
        for key, said in node.attrib.items():
            yield f' {_attribute(key)}="{_signs(said).replace(chr(34), "&quot;")}"'
        yield ">"
        if tag in VOID and node.tag == tag:
            return
        if tag in ("pre", "textarea") and (node.text or "").startswith("\n"):
            yield "\n"  # a browser drops the first one
        yield from _inside(node)
        yield f"</{tag}>"


def _signs(text: str) -> str:
    return html.escape(text, quote=False)


def _attribute(key: str) -> str:
    """The name of an attribute as a page writes it: `xlink:href`, and plain `xmlns`."""
    space, _, plain = key.rpartition("}")
    return plain if plain == "xmlns" else _FOREIGN.get(space.removeprefix("{"), "") + plain
