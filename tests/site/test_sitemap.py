"""The sitemap has the pages of records in the place of their shells."""

from __future__ import annotations

from socialmap.site.sitemap import extended
from tests.real import SETTINGS

BASE = "https://example.org/map/"
MAP = f"""<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
    <url>
         <loc>{BASE}about.html</loc>
         <lastmod>2020-01-01</lastmod>
         <xhtml:link rel="alternate" hreflang="en" href="{BASE}en/about.html"/>
    </url>
    <url>
         <loc>{BASE}programmes/record.html</loc>
         <lastmod>2020-01-01</lastmod>
    </url>
    <url>
         <loc>{BASE}en/programmes/record.html</loc>
    </url>
</urlset>"""


def test_records_stand_in_it_with_their_twins_and_shells_do_not() -> None:
    text = extended(MAP, BASE, ["programmes/record.html"], ["programmes/a&b.html"], "2020-01-02", SETTINGS)
    assert "record.html" not in text
    assert f"<loc>{BASE}about.html</loc>" in text and "<lastmod>2020-01-01</lastmod>" in text
    assert f"<loc>{BASE}programmes/a&amp;b.html</loc>" in text
    assert f'<xhtml:link rel="alternate" hreflang="en" href="{BASE}en/programmes/a&amp;b.html" />' in text
    assert text.count("<lastmod>2020-01-02</lastmod>") == 2
    assert text.startswith("<?xml ")


def test_without_a_date_of_the_data_no_page_has_one() -> None:
    assert "lastmod" not in extended(MAP, BASE, [], ["x.html"], None, SETTINGS)
