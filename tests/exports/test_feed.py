"""The feed is read by a feed reader without complaint, is the same each time, and says what the page says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import feedparser
import pytest

from socialmap.catalogue.catalogue import Catalogue
from socialmap.catalogue.load import load
from socialmap.exports.feed import FILE, feed
from socialmap.locale import locale
from tests.commands.conftest import git
from tests.conftest import write
from tests.rendering.test_news import telling

EN = locale("en")
ADDRESS = "https://map.example.org/"


@pytest.fixture
def map(small: Catalogue) -> Catalogue:
    parts = small.settings.parts.model_copy(update={"changes": "changes"})
    told = telling(
        small,
        d2026_05_03=[{"id": "al/example", "what": "confirmed", "fields": ["contacts"]}],
        d2026_06=[{"id": "al/confirmed", "what": "new"}],
    )
    return replace(told, settings=small.settings.model_copy(update={"parts": parts}))


def read(files: Mapping[str, bytes]) -> Any:
    found = feedparser.parse(files[FILE])
    assert not found.bozo, found.get("bozo_exception")
    return found


def test_it_has_all_that_a_feed_must_have(map: Catalogue) -> None:
    found = read(feed(map, EN, ADDRESS))
    assert found.version == "atom10" and found.feed.id.startswith("urn:uuid:")
    assert found.feed.title.endswith("What has changed") and found.feed.author
    assert found.feed.updated == "2026-06-01T00:00:00Z"
    assert {link.rel for link in found.feed.links} == {"self", "alternate"}
    assert all(entry.id and entry.title and entry.updated and entry.link for entry in found.entries)
    assert len({entry.id for entry in found.entries}) == len(found.entries) == 2


def test_an_entry_says_what_happened_and_leads_to_the_record(map: Catalogue) -> None:
    root = ADDRESS + map.settings.root("en")
    newest, oldest = read(feed(map, EN, ADDRESS)).entries
    assert newest.link == f"{root}changes.html#day-2026-06"
    assert f'href="{root}organisations/al/confirmed.html"' in newest.content[0].value
    assert (
        "Confirmed by the organisation" in oldest.content[0].value and "telephone and e-mail" in oldest.content[0].value
    )


def test_without_an_address_its_links_are_relative_to_itself_and_its_ids_stay(map: Catalogue) -> None:
    here, there = read(feed(map, EN, None)), read(feed(map, EN, ADDRESS))
    assert b'href="changes.html#day-2026-06"' in feed(map, EN, None)[FILE]
    assert [entry.id for entry in here.entries] == [entry.id for entry in there.entries]


def test_twice_the_same_is_the_same_and_languages_have_ids_of_their_own(map: Catalogue) -> None:
    assert feed(map, EN, ADDRESS) == feed(map, EN, ADDRESS)
    assert read(feed(map, EN, None)).feed.id != read(feed(map, locale("nl"), None)).feed.id


def test_the_same_files_give_the_same_bytes_with_git_and_without(project: Path) -> None:
    write(project, "changes/2026-05-03.yml", "date: 2026-05-03\nchanges:\n  - {id: al/example, what: new}\n")
    without = feed(load(project)[0], EN, ADDRESS)
    git(project, "init", "-q")
    git(project, "add", "-A")
    git(project, "commit", "-qm", "Made up")
    assert len(read(without).entries) == 1
    assert feed(load(project)[0], EN, ADDRESS) == without


def test_in_the_language_of_another_map_it_is_read_too(map: Catalogue) -> None:
    for language in ("fr", "ar"):
        found = read(feed(map, locale(language), ADDRESS))
        assert found.feed.language == language and len(found.entries) == 2


def test_two_maps_have_no_id_in_common(map: Catalogue) -> None:
    names = map.settings.names.model_copy(update={"files": "another-map"})
    other = replace(map, settings=map.settings.model_copy(update={"names": names}))
    ids = [
        {one.feed.id, *(entry.id for entry in one.entries)}
        for one in (read(feed(map, EN, None)), read(feed(other, EN, None)))
    ]
    assert not ids[0] & ids[1]


def test_there_is_none_while_nothing_is_told(small: Catalogue, map: Catalogue) -> None:
    assert feed(replace(map, changes={}), EN, ADDRESS) == {}
