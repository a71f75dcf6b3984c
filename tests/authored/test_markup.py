"""A page holds text, links and views, and nothing that runs, loads or hides; whatever it looks like."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from socialmap.authored.reading import LARGEST
from socialmap.checks.inspection import inspect
from tests.authored.told import told_about
from tests.conftest import ROOT

HOSTILE = [
    "<script>alert(1)</script>",
    "<SCRIPT SRC=//example.org/x.js></SCRIPT>",
    "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)></svg>",
    "<svg><script>alert(1)</script></svg>",
    "<details ontoggle=alert(1) open>x</details>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<object data=x></object>",
    "<embed src=x>",
    "<video src=x autoplay></video>",
    "<audio src=x></audio>",
    "<link rel=prefetch href=https://example.org>",
    "<style>@import url(https://example.org)</style>",
    "<base href=https://example.org/>",
    "<meta http-equiv=refresh content='0;url=https://example.org'>",
    "<form action=https://example.org><input name=x></form>",
    "<form name=location></form>",
    "<input autofocus onfocus=alert(1)>",
    "<button formaction=javascript:alert(1)>x</button>",
    "<math><mi xlink:href=javascript:alert(1)>x</mi></math>",
    "<template><script>alert(1)</script></template>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
    "<marquee onstart=alert(1)>x</marquee>",
    "<body onload=alert(1)>",
    "<html onclick=alert(1)>",
    "<p style='position:fixed;inset:0'>x</p>",
    "<p hidden>Call her</p>",
    "<div id=search-field>x</div>",
    "<a name=content href=about.md>x</a>",
    "<p onclick=alert(1)>x</p>",
    "<!-- call mrs Example -->",
    "<!--[if IE]><script>alert(1)</script><![endif]-->",
    "<?php echo 1 ?>",
    "[x](JAVASCRIPT:alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](java&#10;script:alert(1))",
    "[x](data:text/html,x)",
    "[x](vbscript:x)",
    "[x](//example.org)",
    "[x](http://example.org)",
    "[x](https://user:word@example.org)",
    "[x](file:///etc/passwd)",
    "[x](mailto:jane@example.org)",
    "[x](tel:+31612345678)",
    "[x](blob:https://example.org/1)",
    "![x](y){onerror=alert(1)}",
    "![x](https://example.org/pixel.png)",
    "![x](//example.org/pixel.png)",
    "[x](about.md){onclick=alert(1)}",
    "[x](about.md){style=color:red}",
    "[x](about.md){target=_blank}",
    "## Head {#search-field}",
    "## Head {#finder}",
    "## Head {onclick=alert(1)}",
    "[x][r]\n\n[r]: org:al/nope",
    "[x][r]\n\n[r]: javascript:alert(1)",
    "<a href='org:al/nope'>x</a>",
    "[x](term:nope)",
    "[x](Org:al/example)",
    "[x](organisation:al/example)",
    "[x](country:zz)",
    "<https://user@example.org>",
    "<javascript:alert(1)>",
    "[x](nowhere.md)",
    "<a href=nowhere.md>x</a>",
    "<A HREF='org:al/nope'>x</A>",
    "[x](PAGE.MD)",
    "![x](assets/nowhere.png)",
    "<!-- view: nothing -->",
    "[x](page.md?x=1)",
    # others of these kinds, by somebody who had not seen the rules
    "## Exit",
    "## Head {: #exit }",
    "## Head {: #exit-said }",
    "## Leaving",
    "## Head {#leaving-why}",
    "## Head {: style=position:fixed }",
    "Text\n{: .md-overlay }",
    "Text\n{: .sm-exit }",
    "Text\n{: .sm-noprint }",
    "<p class='sm-lead sm-leaving'>x</p>",
    "<div><template shadowrootmode=open><script>alert(1)</script></template></div>",
    "<p popover=auto>x</p>",
    "<p is=x-y>x</p>",
    "<p inert>x</p>",
    "<p contenteditable autofocus onfocus=alert(1)>x</p>",
    "<x-y tabindex=1 onfocus=alert(1)>x</x-y>",
    "<a href=page.md ping=https://example.org>x</a>",
    "<a href=page.md download>x</a>",
    "<img srcset='https://example.org/x 1x' src=x alt=x>",
    "<svg><animate onbegin=alert(1) attributeName=x dur=1s></svg>",
    "<svg><use href='data:image/svg+xml,x#y'/></svg>",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>",
    "<plaintext>x",
    "<xmp><script>alert(1)</script></xmp>",
    "<dialog open>x</dialog>",
    "<!--><img src=x onerror=alert(1)>-->",
    "<table><tr><td background=https://example.org/x>x</td></tr></table>",
    "<q cite=https://example.org>x</q>",
    "![Bel mevrouw Jansen](assets/x.png)",
    "[x](\x01javascript:alert(1))",
    "[x](https:example.org)",
    "[x](\\\\\\\\example.org)",
    "[x](https://2130706433/)",
    "[x](https://0x7f.1/)",
    "[x](https://example。org/)",
    "[x](about:blank)",
    "[x](view-source:https://example.org)",
    "[x](intent://x#Intent;end)",
    "[x](ms-word:ofe|u|https://example.org/x)",
    "a\u3164b",
    "a\u2800b",
    "a\u034fb",
    "a\ufffcb",
    "a\U000e0041b",
    "a\ue000b",
    "a\u206ab",
    "Z" + "\u0310" * 30,
]


@pytest.mark.parametrize("body", HOSTILE)
def test_it_is_refused_at_its_line_in_both_languages(docs: Path, body: str) -> None:
    told = told_about(docs, body)
    assert {line.split(":")[0] for line in told} == {"docs/page.en.md", "docs/page.nl.md"}, told
    assert all(int(line.split(":")[1]) >= 8 for line in told), told


ESCAPED = [
    "<![CDATA[><img src=x onerror=alert(1)>]]>",
    '[x](page.md "call mrs Example Jansen")',
    "[x](https://example.org\\\\@example.net)",
    "[x](/\\\\example.org)",
    "sara_k &lt;at&gt; outlook &lt;dot&gt; com",
]
"""What Markdown makes something else of, so that its place is not found to the line."""


@pytest.mark.parametrize("body", ESCAPED)
def test_what_is_written_otherwise_than_it_is_read_is_refused_too(docs: Path, body: str) -> None:
    told = told_about(docs, body)
    assert {said.partition(":")[0] for said in told} == {"docs/page.nl.md", "docs/page.en.md"}


@pytest.mark.parametrize(
    "body",
    [
        "Ask Sister Monica Example",
        "Mail jane at example dot org or jane.doe@example.org",
        "Call +31 6 12345678",
        "It is at Example Street 12",
        "See 41.32754, 19.81870",
        "[x](#Example%20Street%2012)",
    ],
)
def test_a_page_names_no_person_number_or_place(docs: Path, body: str) -> None:
    assert any(line.startswith("docs/page.nl.md:8: holds") for line in told_about(docs, body))


@pytest.mark.parametrize(
    "body",
    [
        "Plain *text* with **bold**, `code` and a [page](page.md).",
        "[A record](org:al/example), [a country](country:al), [a service](service:shelter#offered).",
        "- a\n- b\n\n1. c\n2. d\n\n> a quotation",
        "| a | b |\n| --- | --- |\n| 1 < 2 | & |",
        "## Head {#own-id}\n\nA lead.\n{: .sm-lead }",
        "<!-- view: countries -->",
        "[The source](https://example.org/report.pdf)",
        "`<script>` is a word here",
        "<A HREF='org:al/example'>a record</A>, <a href=page.md#title>a page</a>",
        "```\n<script>\n```",
    ],
)
def test_what_a_writer_needs_is_fine(docs: Path, body: str) -> None:
    assert told_about(docs, body) == []


def test_a_comment_above_everything_is_seen_too(docs: Path) -> None:
    (docs / "page.nl.md").write_text("<!-- call somebody -->\n", encoding="utf-8")
    told = [problem.as_text() for problem in inspect(docs.parent).errors]
    assert any(line.startswith("docs/page.nl.md:1: has a comment") for line in told)


def test_a_page_that_is_not_utf_8_is_told_and_the_rest_is_still_checked(docs: Path) -> None:
    told_about(docs, "<script>x</script>")
    (docs / "page.nl.md").write_bytes("# Één".encode("latin-1"))
    told = [problem.as_text() for problem in inspect(docs.parent).errors]
    assert "docs/page.nl.md:1: is not saved as UTF-8. Save it as UTF-8, without special encoding." in told
    assert any(line.startswith("docs/page.en.md:8: has the element <script>.") for line in told)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("a\u202eb", "has a hidden character (U+202E)."),
        ("a&#x202e;b", "has a hidden character (U+202E)."),
        ("a&#8203;b", "has a hidden character (U+200B)."),
        ("[x](page.md#a\u200bb)", "has a hidden character (U+200B)."),
        ("a\x1b[31mb", "has a control character (U+001B)."),
        ("a&#xe000;b", "has a character of private use (U+E000)."),
        ("a" + "\u0301" * 6, "has letters with many marks on top of each other."),
    ],
)
def test_a_sign_that_nobody_sees_is_refused_however_it_is_written(docs: Path, body: str, expected: str) -> None:
    assert any(line.startswith(f"docs/page.nl.md:8: {expected}") for line in told_about(docs, f"Text {body} text"))


def test_a_page_has_a_size(docs: Path) -> None:
    told = told_about(docs, "x" * LARGEST)
    assert "docs/page.nl.md:1: is larger than 100,000 bytes. Make two pages of it: it is read on a telephone." in told


@pytest.mark.parametrize(
    "body",
    [
        "<div>" * 1500 + "x" + "</div>" * 1500,
        "<span>" * 1900,
        "<table><tr><td>" * 600,
        "<strong>" * 100,
        "<div>" * 15_000,
        "[" * 20_000,
        "[a](" * 10_000,
        "![" * 10_000,
    ],
    ids=lambda body: f"{body[:12]}{len(body)}",
)
def test_what_is_deep_or_made_to_take_long_is_told_in_a_sentence(docs: Path, body: str) -> None:
    told = told_about(docs, body)
    assert any(
        "elements within each other" in line or "has too much within" in line or "times the sign" in line
        for line in told
    ), told


@pytest.mark.parametrize("body", [">" * 400 + " x", "*" * 20_000 + "x", "`" * 50_000, "_a" * 30_000, "&#65;" * 15_000])
def test_other_signs_without_number_end_well(docs: Path, body: str) -> None:
    told_about(docs, body)


def test_no_heading_takes_the_name_of_a_part_that_scripts_look_for(docs: Path) -> None:
    """Whatever the frame of a page is called: the way out above all, which must not be taken for a heading."""
    frame = (ROOT / "overrides" / "main.html").read_text(encoding="utf-8")
    named = set(re.findall(r'\bid="([a-z-]+)"', frame))
    assert {"exit", "exit-said"} <= named
    for id in sorted(named):
        assert any(f"has the id “{id}”" in said for said in told_about(docs, f"## Head {{#{id}}}")), id
