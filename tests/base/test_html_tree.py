"""What is read and written again reads the same, whatever its shape."""

from __future__ import annotations

import json

import pytest

from socialmap.base.html_tree import body, document, fragment, made, packed, readable, rebuilt, unpacked, written


@pytest.mark.parametrize(
    "html",
    [
        "<p>Plain <em>text</em> &amp; 1 &lt; 2.</p>",
        '<p><a href="a.html?x=1&amp;y=2" title="&quot;so&quot;">x</a><br>y<img src="a.png" alt="a &lt; b"></p>',
        "<!-- view: counts --><p>First a comment.</p>",
        "<pre><code>a\n\n  &lt;b&gt;</code></pre>",
        "<pre>\n\nAn empty line first.</pre>",
        '<svg viewBox="0 0 1 1"><path d="M0 0"></path><a xlink:href="#x"><text>x</text></a></svg>',
        "<script>if (1 < 2 && 3 > 2) {}</script>",
        "<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>",
    ],
)
def test_it_is_written_as_it_was_read(html: str) -> None:
    assert written(fragment(html)) == html


def test_the_shape_of_the_source_does_not_matter() -> None:
    assert written(fragment("<A HREF='x.html' Title=two>1 < 2 shelter</A>")) == (
        '<a href="x.html" title="two">1 &lt; 2 shelter</a>'
    )


def test_a_whole_page_keeps_its_head() -> None:
    page = '<!doctype html><html lang="nl"><head><title>x</title></head><body><p>y</p></body></html>'
    assert written(document(page)) == page
    assert written(body(document(page))) == "<p>y</p>"


def test_words_stand_apart_where_blocks_do_and_views_say_nothing() -> None:
    page = fragment("<h1>Kop</h1><ul><li>een</li><li><b>tw</b>ee<!-- x --></li></ul><td>a</td>")
    page.append(made("<p>from a view</p>"))
    assert readable(page) == "Kop een twee a"


def test_a_child_is_changed_and_the_text_around_it_stays() -> None:
    page = fragment("<p>a<b>c</b>d<i>e</i>f</p>")
    changed = rebuilt(page[0], lambda child: iter(["B", made("<hr>")] if child.tag == "b" else [child]))
    assert written(changed) == "aB<hr>d<i>e</i>f"
    assert written(page) == "<p>a<b>c</b>d<i>e</i>f</p>"


@pytest.mark.parametrize(
    "text",
    [
        "<p class=x>a<b>c</b>d</p>e<!-- f --><svg viewBox='0 0 1 1'><a xlink:href='x'/></svg>",
        "<table><tr><td>1<td>2</table><pre>\n\nx</pre>",
        "<!doctype html><html lang=nl><body>x",
    ],
)
def test_a_tree_is_the_same_after_it_was_kept_as_plain_data(text: str) -> None:
    tree = document(text)
    again = unpacked(json.loads(json.dumps(packed(tree))))
    assert written(again) == written(tree)
    assert packed(again) == packed(tree)
