"""The copy for a stick offers no download: it isn't in the copy."""

from __future__ import annotations

import zipfile
from datetime import date
from pathlib import Path

from socialmap.site.offline import pack_offline_copy

PAGE = """\
<!DOCTYPE html>
<html lang="nl"><head><title>a &amp; b</title><script>if (1 < 2) {}</script></head>
<body><p>Download <A HREF='../download/sociale-kaart.zip'>the <b>copy</b></A>, see <a href="../about.html">about</a> and
<a href="https://example.org/download/x">elsewhere</a>. 1 &lt; 2</p></body></html>
"""


def packed(tmp_path: Path, page: str) -> str:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "offline.html").write_text(page, encoding="utf-8")
    made, _ = pack_offline_copy(tmp_path, "map", "https://example.org/?a=1&b=2", date(2020, 1, 1))
    with zipfile.ZipFile(made) as copy:
        (name,) = copy.namelist()
        return copy.read(name).decode()


def test_a_link_to_the_download_becomes_text_and_the_rest_stays(tmp_path: Path) -> None:
    text = packed(tmp_path, PAGE)
    assert "Download the <b>copy</b>, see" in text
    assert '<a href="../about.html">about</a>' in text
    assert '<a href="https://example.org/download/x">elsewhere</a>' in text
    assert text.lower().startswith("<!doctype html>") and '<html lang="nl">' in text
    assert "<script>if (1 < 2) {}</script>" in text and "1 &lt; 2" in text


def test_a_page_without_such_a_link_goes_in_byte_by_byte(tmp_path: Path) -> None:
    page = "<P CLASS=x>As <b>it</b> was"
    assert packed(tmp_path, page) == page


def test_the_way_out_of_the_copy_leads_to_its_blank_page(tmp_path: Path) -> None:
    page = '<a id="exit" href="https://example.org/?a=1&amp;b=2" rel="noreferrer">Leave</a>'
    assert packed(tmp_path, page) == '<a id="exit" href="../assets/blank.htm" rel="noreferrer">Leave</a>'
