"""An image is its picture and nothing else, whatever wrote it."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from socialmap.base.images import UnreadableError, metadata

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{0}</svg>'


def picture(kind: str, **more: Any) -> bytes:
    written = BytesIO()
    Image.linear_gradient("L").convert("RGB").resize((40, 30)).save(written, kind, **more)
    return written.getvalue()


def exif() -> Image.Exif:
    """A made-up camera."""
    found = Image.Exif()
    found[0x010F] = "Made-up camera"
    return found


def text() -> PngInfo:
    said = PngInfo()
    said.add_text("Author", "made up")
    return said


@pytest.mark.parametrize(
    ("ending", "kind", "more"),
    [
        ("png", "PNG", {}),
        ("jpg", "JPEG", {}),
        ("jpeg", "JPEG", {"progressive": True, "quality": 20}),
        ("webp", "WEBP", {}),
        ("webp", "WEBP", {"lossless": True}),
    ],
)
def test_a_picture_alone_is_fine(ending: str, kind: str, more: dict[str, Any]) -> None:
    assert metadata(ending, picture(kind, **more)) == []


@pytest.mark.parametrize(
    ("ending", "kind", "more", "expected"),
    [
        ("png", "PNG", {"pnginfo": text()}, "a part tEXt"),
        ("png", "PNG", {"exif": exif()}, "a part eXIf"),
        ("png", "PNG", {"icc_profile": b"x" * 200}, "a part iCCP"),
        ("jpg", "JPEG", {"exif": exif()}, "Exif or XMP"),
        ("jpg", "JPEG", {"comment": b"made up"}, "a comment"),
        ("jpg", "JPEG", {"xmp": b"<x:xmpmeta/>"}, "Exif or XMP"),
        ("jpg", "JPEG", {"icc_profile": b"x" * 200}, "a colour profile or more pictures"),
        ("webp", "WEBP", {"exif": exif()}, "a part EXIF"),
        ("webp", "WEBP", {"xmp": b"<x:xmpmeta/>"}, "a part XMP"),
    ],
)
def test_whatever_else_it_carries_is_named(ending: str, kind: str, more: dict[str, Any], expected: str) -> None:
    assert metadata(ending, picture(kind, **more)) == [expected]


@pytest.mark.parametrize(("ending", "kind"), [("png", "PNG"), ("jpg", "JPEG"), ("webp", "WEBP")])
def test_something_behind_the_end_is_seen_and_a_broken_file_is_none(ending: str, kind: str) -> None:
    whole = picture(kind)
    assert metadata(ending, whole + b"<script>") == ["something behind its end"]
    for broken in (whole[:-9], whole[:30], b"", b"<svg></svg>", whole[5:]):
        with pytest.raises(UnreadableError):
            metadata(ending, broken)


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        ("<script>alert(1)</script>", ["the element script"]),
        ('<rect onload="alert(1)"/>', ["the attribute onload"]),
        ('<image href="https://example.org/x.png"/>', ["an address", "the element image"]),
        ('<use href="https://example.org/x.svg#a"/>', ["an address"]),
        ('<rect fill="url(https://example.org/x)"/>', ["an address"]),
        ("<foreignObject><p>x</p></foreignObject>", ["the element foreignObject", "the element p"]),
        ("<metadata>made up</metadata>", ["the element metadata"]),
        ("<style>@import 'https://example.org'</style>", ["the element style"]),
        ("<!-- made up -->", ["a comment or an instruction"]),
        ('<g xmlns:i="http://www.inkscape.org/namespaces/inkscape" i:label="Made up"/>', ["the attribute label"]),
        ('<g fill="url(#a)"><title>A house</title><use href="#b"/></g>', []),
    ],
)
def test_a_drawing_draws_and_does_nothing_else(inside: str, expected: list[str]) -> None:
    assert metadata("svg", SVG.format(inside).encode()) == expected


def test_a_drawing_declares_nothing() -> None:
    bomb = '<!DOCTYPE svg [<!ENTITY a "x"><!ENTITY b "&a;&a;">]>' + SVG.format("&b;")
    assert metadata("svg", bomb.encode()) == ["a comment or an instruction"]
