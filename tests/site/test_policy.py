"""Every page lets the browser run what stands in the site's own folder, and nothing else."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from socialmap.base.html_tree import document, name
from tests.site.visits import Visit

POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "base-uri": "'none'",
    "form-action": "'none'",
}


def pages(site: Path) -> list[Path]:
    """Every page."""
    return sorted(site.rglob("*.html"))


def test_every_page_states_the_policy_before_anything_is_loaded(site: Path) -> None:
    for file in pages(site):
        head = file.read_text(encoding="utf-8").partition("</head>")[0]
        found = re.search(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">', head)
        assert found, file
        said = dict(part.strip().partition(" ")[::2] for part in found[1].split(";"))
        assert said == POLICY, file
        assert not re.search(r"<(script|link|style)\b", head[: found.start()]), file


SUSPECT = re.compile(
    r"""[\s/"'](on\w+|style)\s*=|<style|<script(?! type="application/ld\+json")(?![^>]*\ssrc=)""", re.IGNORECASE
)
"""What a page that holds such a thing has in its text, and some others; only these are read as a browser reads them."""


@pytest.mark.parametrize(
    "text",
    [
        "<p onclick=x>",
        '<a href="x"ONLOAD = x>',
        "<svg/onload=x>",
        "<p style='a'>",
        "<STYLE>",
        "<script>",
        "<script id=src>",
    ],
)
def test_what_runs_or_paints_is_suspected_however_it_is_written(text: str) -> None:
    assert SUSPECT.search(text)


def test_nothing_that_runs_or_paints_stands_within_a_page(site: Path) -> None:
    for file in pages(site):
        text = file.read_text(encoding="utf-8")
        for node in document(text).iter() if SUSPECT.search(text) else ():
            if isinstance(node.tag, str):
                wrong = [one for one in node.attrib if str(one).startswith("on") or one == "style"]
                assert not wrong, (file, wrong)
                data = node.get("type") == "application/ld+json"  # which no browser runs
                assert name(node) != "style" and (name(node) != "script" or node.get("src") or data), file


@pytest.mark.parametrize("size", ["desktop"])
@pytest.mark.parametrize(
    "attack",
    [
        "const s = document.createElement('script'); s.textContent = 'window.ran = 1'; document.head.append(s)",
        "document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.ran = 1\">')",
        "const s = document.createElement('script'); s.src = 'data:text/javascript,window.ran=1'; document.head.append(s)",
    ],
)
def test_what_gets_in_all_the_same_does_not_run(visit: Visit, attack: str) -> None:
    page = visit.open("en/instruments/risk-analysis.html")
    page.evaluate(attack)
    page.wait_for_function("document.readyState === 'complete'")
    page.evaluate("new Promise(done => setTimeout(done, 200))")
    assert page.evaluate("window.ran") is None
    assert any("Content Security Policy" in said or "Content-Security-Policy" in said for said in visit.errors)
    visit.errors.clear()


@pytest.mark.parametrize("size", ["desktop"])
def test_a_page_cannot_connect_anywhere(visit: Visit) -> None:
    page = visit.open("en/instruments/risk-analysis.html")
    refused = "fetch(new URL('../index.html', location.href)).then(() => false, () => true)"
    assert page.evaluate(refused)
    visit.errors.clear()
