"""What stands in `docs/` beside pages is checked too: it is copied as it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from socialmap.checks.files import LARGEST
from socialmap.checks.inspection import inspect
from tests.base.test_images import SVG, exif, picture


def told(project: Path, name: str, content: bytes) -> list[str]:
    file = project / "docs" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    return [problem.as_text() for problem in inspect(project).errors]


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("assets/x.jpg", picture("JPEG", exif=exif()), "holds more than a picture: Exif or XMP. Save the picture anew"),
        ("assets/X.JPG", picture("JPEG", exif=exif()), "holds more than a picture: Exif or XMP."),
        ("assets/x.png", picture("JPEG"), "is no whole image of the kind png. Save it anew."),
        ("assets/x.svg", SVG.format("<script/>").encode(), "holds more than a picture: the element script."),
        (
            "assets/x.svg",
            SVG.format("<text>mevrouw Voorbeeld</text>").encode(),
            "holds what seems to be a person's name",
        ),
        ("assets/x.gif", b"GIF89a", "is a file of the kind gif, which the site does not show. Use one of png,"),
        ("x.html", b"<script>alert(1)</script>", "would be published as it is, unchecked."),
        ("assets/blank.xhtml", b"x", "would be published as it is, unchecked."),
        ("assets/x.pdf", b"%PDF", "would be published as it is, unchecked."),
        ("about.nl.md~", b"x", "was left by an editor and would be published."),
        ("assets/x.txt", b"x" * (LARGEST + 1), "is larger than 2,000,000 bytes."),
    ],
)
def test_a_file_that_is_no_picture_or_more_than_one_is_refused(
    project: Path, name: str, content: bytes, expected: str
) -> None:
    assert any(line.startswith(f"docs/{name}:1: {expected}") for line in told(project, name, content))


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("assets/x.jpg", picture("JPEG")),
        ("assets/x.svg", SVG.format('<path d="M44.4268 26.1025 1 2"/>').encode()),
        ("assets/blank.htm", b"<!doctype html>"),
        ("assets/css/x.css", b"p { color: red }"),
        ("_headers", b"/*\n  X-Frame-Options: DENY\n"),
        (".x.md.swp", b"x"),
    ],
)
def test_what_the_site_has_a_use_for_is_fine(project: Path, name: str, content: bytes) -> None:
    assert told(project, name, content) == []


def test_a_link_to_elsewhere_is_none(project: Path) -> None:
    (project / "docs").mkdir()
    (project / "docs" / "x.css").symlink_to("/etc/passwd")
    assert [one.as_text() for one in inspect(project).errors] == [
        "docs/x.css:1: is a symbolic link. Put the file itself here."
    ]
