"""The page of what became different: days with what happened, links to the records, and a sentence while there is nothing."""

from __future__ import annotations

from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import locale
from socialmap.pages.changes import changes_list
from tests.pages.test_organisation import plain
from tests.rendering.test_news import telling

EN = locale("en")


def test_a_day_says_what_happened_to_which_record(small: Catalogue) -> None:
    map = telling(
        small, d2026_05_03=[{"id": "al/example", "what": "changed", "fields": ["contacts", "services.shelter"]}]
    )
    page = changes_list(map, EN, "changes.html")
    assert '<h2 id="head-2026-05-03">3 May 2026</h2>' in page
    assert '<a href="organisations/al/example.html"><bdi>Example Organisation</bdi></a>' in page
    assert "Changed Example Organisation : telephone and e-mail, Shelter" in plain(page)
    assert 'href="changes.atom"' in page


def test_while_nothing_is_told_it_says_so_and_offers_no_feed(small: Catalogue) -> None:
    page = changes_list(small, EN, "changes.html")
    assert plain(page).strip() == "Nothing has been recorded yet."
