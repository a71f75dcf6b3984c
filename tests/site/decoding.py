"""All that a file of the site says, whatever it is written in: entities, escapes, addresses, archives, PDF, Word."""

from __future__ import annotations

import gzip
import html
import re
import subprocess
import zipfile
from collections.abc import Iterator
from functools import cache
from io import BytesIO
from urllib.parse import unquote

import pikepdf

from socialmap.base.html_tree import document

_ESCAPE = re.compile(r"\\(?:u\{([0-9a-fA-F]+)\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([0-7]{3}))")
_CSS = re.compile(r"\\([0-9a-fA-F]{1,6}) ?")


def said(name: str, content: bytes) -> str:
    """What the file ``name`` says; archives with all that is in them."""
    if name.endswith(".gz"):
        return said(name.removesuffix(".gz"), gzip.decompress(content))
    return _said(name.rpartition(".")[2].casefold(), content)


@cache  # a form stands in the site, in an archive of forms and in the copy for a stick: it is read once
def _said(ending: str, content: bytes) -> str:
    if ending in ("zip", "docx", "xlsx", "odt"):
        with zipfile.ZipFile(BytesIO(content)) as packed:
            inside = [f"{one.filename}\n{said(one.filename, packed.read(one))}" for one in packed.infolist()]
            return "\n".join([packed.comment.decode("utf-8", "replace"), *inside])
    if ending == "pdf":
        return _pdf(content)
    text = content.decode("utf-8", "replace")
    if ending in ("html", "htm"):
        tree = " ".join(_tree(text))
        return "\n".join((text, tree, unquote(tree)))
    if ending in ("xml", "rels", "svg"):
        return "\n".join((html.unescape(text), html.unescape(re.sub(r"<[^>]*>", "", text))))
    if ending == "css":
        return _CSS.sub(lambda match: chr(int(match[1], 16)), text)
    plain = _ESCAPE.sub(_sign, text)
    return "\n".join((text, plain, html.unescape(unquote(plain))))


def _sign(match: re.Match[str]) -> str:
    braces, four, two, octal = match.groups()
    return chr(int(octal, 8) if octal else int(braces or four or two, 16))


def _tree(text: str) -> Iterator[str]:
    for node in document(text).iter():
        yield from (node.text or "", node.tail or "", *map(str, node.attrib.values()))


def _pdf(content: bytes) -> str:
    """Its text, and every string that is not drawn: metadata, names of fields, bookmarks, alternatives."""
    shown = subprocess.run(["pdftotext", "-", "-"], input=content, capture_output=True, check=True).stdout
    found = [shown.decode("utf-8", "replace")]
    with pikepdf.open(BytesIO(content)) as pdf:
        for one in pdf.objects:
            if isinstance(one, pikepdf.Stream) and one.get("/Type") == "/Metadata":
                found.append(one.read_bytes().decode("utf-8", "replace"))
            found += _strings(one, 0)
    return "\n".join(found)


def _strings(one: object, depth: int) -> list[str]:
    if isinstance(one, pikepdf.String):
        return [str(one)]
    if depth > 6 or not isinstance(one, pikepdf.Object) or (depth and one.is_indirect):
        return []
    if isinstance(one, (pikepdf.Dictionary, pikepdf.Stream)):
        return [text for _, part in one.items() for text in _strings(part, depth + 1)]
    if isinstance(one, pikepdf.Array):
        return [text for part in one for text in _strings(part, depth + 1)]
    return []
