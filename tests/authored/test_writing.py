"""A page as it is shown: its links lead somewhere, its parts stand in it, and the rest is as it was."""

from __future__ import annotations

from html import escape

from socialmap.authored.writing import Surroundings, shown
from socialmap.base.html_tree import fragment, written


def page(html: str, below_opening: str = "") -> str:
    around = Surroundings(lambda address: f"[{address}]", lambda name: f"<i>{name}</i>", None, below_opening)
    return written(shown(fragment(html), around))


def test_an_address_is_resolved_whatever_its_shape() -> None:
    assert page("<a href='a'>1</a><A HREF=b>2</A><map><area href=\"c&amp;d\"></map><img src=e alt='href=\"f\"'>") == (
        '<a href="[a]">1</a><a href="[b]">2</a><map><area href="[c&amp;d]"></map>'
        '<img src="[e]" alt="href=&quot;f&quot;">'
    )


def test_an_address_in_a_text_or_in_code_is_left_alone() -> None:
    assert page('<p>href="a"</p><pre><code>&lt;a href="org:b"&gt;</code></pre>') == (
        '<p>href="a"</p><pre><code>&lt;a href="org:b"&gt;</code></pre>'
    )


def test_a_view_stands_where_it_was_asked_for_and_is_not_changed() -> None:
    assert page("<!-- view: counts --><div>x<!-- view: flow -->y</div><!-- other -->") == (
        "<i>counts</i><div>x<i>flow</i>y</div><!-- other -->"
    )


def test_forms_stand_under_the_first_paragraph_once() -> None:
    html = "<h1>A &gt; b</h1>\n<p>One.</p>\n<p>Two.</p><h1>C</h1><p>Three.</p>"
    assert page(html, "<nav>forms</nav>") == html.replace("One.</p>", "One.</p><nav>forms</nav>")


def test_without_a_paragraph_right_under_the_title_there_is_no_place_for_forms() -> None:
    html = "<h1>A</h1><ul><li>x</li></ul><p>One.</p>"
    assert page(html, "<nav>forms</nav>") == html


def test_the_page_that_was_read_stays_as_it_was() -> None:
    read = fragment("<h1>A</h1><p><a href='b'>c</a><!-- view: flow --></p>")
    before = written(read)
    shown(read, Surroundings(lambda address: "x", lambda name: "y", None, "z"))
    assert written(read) == before


def test_a_text_that_stands_for_an_image_stays_one_attribute() -> None:
    attack = 'x" onerror="ran()" y=\'`><script>ran()</script></title>{{ran()}}'
    said = f'<img src="a.png" alt="{escape(attack)}">'
    (image,) = fragment(page(said))
    assert dict(image.attrib) == {"src": "[a.png]", "alt": attack}
    assert [one.tag for one in fragment(page(f"<p>{said}</p>")).iter()] == ["body", "p", "img"]
