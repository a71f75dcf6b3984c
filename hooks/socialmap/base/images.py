"""What an image file carries beside the picture: by an allow-list of its parts, so that whatever else there is counts as metadata.

A camera writes the place and the day into a file, a program the name of whoever drew it; neither is seen on the page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from xml.etree.ElementTree import Element, ParseError, fromstring

_PNG = frozenset(
    b"IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB sBIT bKGD pHYs hIST sPLT acTL fcTL fdAT cICP mDCV cLLI".split()
)
_WEBP = frozenset((b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF"))
_JPEG = frozenset((0xC4, 0xDA, 0xDB, 0xDD, *range(0xC0, 0xC4), *range(0xC5, 0xC8), *range(0xC9, 0xCC)))
_JPEG_NAMES = {0xE1: "Exif or XMP", 0xE2: "a colour profile or more pictures", 0xED: "IPTC", 0xFE: "a comment"}
_SPACE = "{http://www.w3.org/2000/svg}"
_SVG = frozenset(
    [
        "svg",
        "g",
        "path",
        "rect",
        "circle",
        "ellipse",
        "line",
        "polyline",
        "polygon",
        "text",
        "tspan",
        "defs",
        "use",
        "symbol",
        "clipPath",
        "mask",
        "linearGradient",
        "radialGradient",
        "stop",
        "pattern",
        "title",
        "desc",
    ]
)


class UnreadableError(ValueError):
    """The file isn't the image that its name says, or is cut off."""


def metadata(ending: str, content: bytes) -> list[str]:
    """The parts of an image that aren't its picture, in words; ``UnreadableError`` when it is no image of the kind ``ending``."""
    try:
        return sorted(set(READERS[ending](content)))
    except (IndexError, ParseError, UnicodeDecodeError):
        raise UnreadableError from None


def _png(content: bytes) -> Iterator[str]:
    if not content.startswith(b"\x89PNG\r\n\x1a\n"):
        raise UnreadableError
    place, name = 8, b""
    while name != b"IEND":
        length, name = int.from_bytes(content[place : place + 4], "big"), content[place + 4 : place + 8]
        place += 12 + length
        if len(name) < 4 or place > len(content):
            raise UnreadableError
        if name not in _PNG:
            yield f"a part {_word(name)}"
    if content[place:]:
        yield "something behind its end"


def _webp(content: bytes) -> Iterator[str]:
    if content[:4] != b"RIFF" or content[8:12] != b"WEBP":
        raise UnreadableError
    end = 8 + int.from_bytes(content[4:8], "little")
    if end > len(content):
        raise UnreadableError
    place = 12
    while place < end:
        name, length = content[place : place + 4], int.from_bytes(content[place + 4 : place + 8], "little")
        place += 8 + length + length % 2
        if name not in _WEBP:
            yield f"a part {_word(name)}"
    if content[end:].strip(b"\0"):
        yield "something behind its end"


def _jpeg(content: bytes) -> Iterator[str]:
    if content[:2] != b"\xff\xd8":
        raise UnreadableError
    place = 2
    while content[place] == 0xFF and content[place + 1] != 0xD9:
        marker, length = content[place + 1], int.from_bytes(content[place + 2 : place + 4], "big")
        part = content[place + 4 : place + 2 + length]
        if length < 2 or place + 2 + length > len(content):
            raise UnreadableError
        if not (
            marker in _JPEG
            or (marker == 0xE0 and part[:4] == b"JFIF" and len(part) <= 14)
            or (marker == 0xEE and part[:5] == b"Adobe")
        ):
            yield _JPEG_NAMES.get(marker, f"a part {marker:X}")
        place += 2 + length
        if marker == 0xDA:  # what follows is drawn, up to the next sign that isn't part of it
            place = _drawn(content, place)
    if content[place : place + 2] != b"\xff\xd9":
        raise UnreadableError
    if content[place + 2 :]:
        yield "something behind its end"


def _drawn(content: bytes, place: int) -> int:
    while not (content[place] == 0xFF and content[place + 1] != 0 and not 0xD0 <= content[place + 1] <= 0xD7):
        place += 1
    return place


def _svg(content: bytes) -> Iterator[str]:
    text = content.decode("utf-8")
    if "<!" in text or "<?" in text.removeprefix('<?xml version="1.0" encoding="UTF-8"?>'):
        yield "a comment or an instruction"
        return
    root = fromstring(text)  # noqa: S314 - nothing can be declared without `<!`
    if root.tag != f"{_SPACE}svg":
        raise UnreadableError
    for node in root.iter():
        yield from _node(node)


def _node(node: Element) -> Iterator[str]:
    name = node.tag.removeprefix(_SPACE)
    if name not in _SVG:
        yield f"the element {name.rpartition('}')[2]}"
    for key, said in node.attrib.items():
        plain = key.rpartition("}")[2]
        if plain.startswith("on") or ("}" in key and plain not in ("href", "lang", "space")):
            yield f"the attribute {plain}"
        elif (plain == "href" and not said.startswith("#")) or "url(" in said.replace("url(#", ""):
            yield "an address"


def _word(name: bytes) -> str:
    return name.decode("ascii", "replace").strip()


READERS: dict[str, Callable[[bytes], Iterator[str]]] = {
    "png": _png,
    "jpg": _jpeg,
    "jpeg": _jpeg,
    "webp": _webp,
    "svg": _svg,
}
"""The kinds of image that the site shows, by the ending of the file."""
