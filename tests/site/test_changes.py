"""A file of changes becomes a page and a feed in each language, to which every page leads."""

from __future__ import annotations

from pathlib import Path

import feedparser
import pytest

from tests.conftest import build, copied

pytestmark = pytest.mark.all

TOLD = """\
date: 2026-05-03
note: {nl: "Verzonnen: a & b.", en: "Made up: a & b."}
changes:
  - {id: al/different-and-equal, what: changed, fields: [contacts]}
  - {kind: procedure, id: asylum, what: new}
  - {id: al/made-up-and-withdrawn, what: new}
"""


def test_a_file_of_changes_is_a_page_and_a_feed_in_each_language(tmp_path: Path) -> None:
    project = copied(tmp_path / "project")
    kind = next(iter((project / "data" / "procedures").glob("*.yml"))).stem
    (project / "data" / "changes").mkdir()
    text = TOLD.replace("asylum", kind)
    (project / "data" / "changes" / "2026-05-03.yml").write_text(text, encoding="utf-8")
    site = tmp_path / "site"
    done = build(site, project)
    assert done.returncode == 0, done.stdout + done.stderr
    for root, said in (("", "3 mei 2026"), ("en/", "3 May 2026")):
        page = (site / root / "changes.html").read_text(encoding="utf-8")
        assert said in page and "different-and-equal.html" in page and "withdrawn" not in page
        found = feedparser.parse((site / root / "changes.atom").read_bytes())
        assert not found.bozo and said in found.entries[0].title
        for place, up in (("index.html", ""), ("countries/al.html", "../")):
            head = (site / root / place).read_text(encoding="utf-8").partition("</head>")[0]
            assert (
                f'type="application/atom+xml" title="{found.feed.title.partition(": ")[2]}" href="{up}changes.atom"'
                in head
            )
