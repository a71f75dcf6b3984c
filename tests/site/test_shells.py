"""A record in the page of the theme: every mark once, and nothing that a record says is taken for one."""

from __future__ import annotations

from pathlib import Path

from socialmap.rendering.view import View
from socialmap.site.shells import Shell, replace

TEMPLATE = (
    '<title>SOCIALMAP-TITLE</title><meta content="SOCIALMAP-DESCRIPTION"><link href="../en/programmes/record.html">'
    '<a href="record.html">here</a><main><!-- SOCIALMAP-CONTENT --></main>'
)


def test_every_mark_becomes_what_it_stands_for() -> None:
    page = Shell(TEMPLATE, "programmes/record.html").filled(View("programmes/rean.html", 'A & "B"', "<c>", "<p>x</p>"))
    assert page == (
        '<title>A &amp; &quot;B&quot;</title><meta content="&lt;c&gt;"><link href="../en/programmes/rean.html">'
        '<a href="rean.html">here</a><main><p>x</p></main>'
    )


def test_a_page_of_many_parts_lists_them_and_a_short_one_does_not() -> None:
    shell = Shell("<ul>SOCIALMAP-PARTS</ul><!-- SOCIALMAP-CONTENT -->", "procedures/record.html")
    parts = [
        f'<h2 id="{id}">{name}</h2>' for id, name in (("who", "For whom"), ("next", "Next"), ("sources", "Sources"))
    ]
    page = shell.filled(View("procedures/x.html", "", "", "".join(parts)))
    assert page.startswith('<ul><li><a href="#who">For whom</a></li>\n<li><a href="#next">')
    assert shell.filled(View("procedures/y.html", "", "", "".join(parts[:2]))).startswith("<ul></ul>")


def test_a_name_that_holds_a_mark_is_not_rewritten() -> None:
    name = "SOCIALMAP-DESCRIPTION programmes/record.html SOCIALMAP-TITLE"
    content = '<!-- SOCIALMAP-CONTENT --><a href="record.html">SOCIALMAP-TITLE</a>'
    page = Shell(TEMPLATE, "programmes/record.html").filled(View("programmes/x.html", name, "SOCIALMAP-TITLE", content))
    assert f"<title>{name}</title>" in page
    assert '<meta content="SOCIALMAP-TITLE">' in page
    assert f"<main>{content}</main>" in page


def test_the_shell_makes_way_for_its_pages(tmp_path: Path) -> None:
    shell = tmp_path / "organisations" / "record" / "record.html"
    shell.parent.mkdir(parents=True)
    shell.write_text(TEMPLATE, encoding="utf-8")
    views = [View(f"organisations/al/{id}.html", id, "", "") for id in ("a", "b")]
    assert replace(tmp_path, "organisations/record/record.html", views) == [view.path for view in views]
    assert sorted(file.relative_to(tmp_path).as_posix() for file in tmp_path.rglob("*.html")) == [
        "organisations/al/a.html",
        "organisations/al/b.html",
    ]
    assert not shell.parent.exists()
