"""“Something changed?”: a mail and an issue to the channel of the settings, on every page of a record; nothing without a channel."""

from __future__ import annotations

from dataclasses import replace
from html import unescape
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from socialmap.catalogue.catalogue import Catalogue
from socialmap.checks.inspection import inspect
from socialmap.finder.details import finder_details_js
from socialmap.records.kind import maker
from socialmap.records.models.settings import Channel
from socialmap.rendering.changed import Report, reported, stated
from tests.conftest import write
from tests.real import LANGUAGES, LOCALES

FORM = "https://codeberg.org/made-up/map/issues/new"


def with_channel(catalogue: Catalogue, **channel: str) -> Catalogue:
    settings = catalogue.settings.model_copy(update={"channel": Channel(**channel)})
    return replace(catalogue, settings=settings)


@pytest.fixture(scope="module")
def told(catalogue: Catalogue) -> Catalogue:
    """The real records on a map that has a mailbox and a place for issues."""
    return with_channel(catalogue, mailbox="map@example.org", issues=FORM)


def of(catalogue: Catalogue, *fields: str) -> Report:
    found = reported("organisation", "al/vatra", "Vatra", fields, catalogue, LOCALES["en"])
    assert found
    return found


def test_the_mail_carries_the_record_and_its_field_and_asks_for_nothing_about_a_client(told: Catalogue) -> None:
    mail = urlsplit(of(told, "contacts").mail)
    assert (mail.scheme, mail.path) == ("mailto", "map@example.org")
    assert "+" not in mail.query, "a mail program shows a plus as it stands"
    said = parse_qs(mail.query)
    assert said["subject"] == ["Changed: Vatra (org:al/vatra)"]
    lines = said["body"][0].split("\r\n")
    assert lines[:2] == ["Record: Vatra, org:al/vatra", "Part: contacts (telephone and e-mail)"]
    assert lines[-2].startswith("Do not write anything about a client")


def test_the_issue_is_the_form_of_the_forge_filled_in(told: Catalogue) -> None:
    issue = of(told, "contacts", "services.shelter").issue
    assert issue.startswith(FORM + "?title=Changed%3A%20Vatra")
    assert parse_qs(urlsplit(issue).query)["body"][0].splitlines()[1] == (
        "Parts of the entry (delete those that have not changed): contacts (telephone and e-mail), services.shelter (Shelter)"
    )
    gitlab = with_channel(told, issues="https://gitlab.com/made-up/map/-/issues/new?issue[type]=incident")
    assert "&issue%5Btitle%5D=" in of(gitlab).issue and of(gitlab).mail == ""


PAGES = [
    ("organisation", "al/vatra"),
    ("country", "al"),
    ("country", "zw"),
    ("service", "shelter"),
    ("programme", "rean"),
    ("procedure", "reflection-period"),
    ("instrument", "overview-1"),
]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("kind", "id"), PAGES)
def test_every_page_of_a_record_asks_what_has_changed(
    told: Catalogue, catalogue: Catalogue, kind: str, id: str, language: str
) -> None:
    page = {one.name: maker(one.page) for one in told.kinds}[kind]
    words, link = LOCALES[language], next(one.link for one in told.kinds if one.name == kind)
    shown = unescape(unquote(page(id, told, words).content))
    assert words("report.title") in shown and words("report.nobody") in shown
    assert f'<strong class="sm-reference" translate="no">{link}:{id}</strong>' in shown
    assert "mailto:map@example.org?subject=" in shown and f"{FORM}?title=" in shown
    silent = page(id, catalogue, words).content
    assert words("report.title") not in silent and words("report.text") not in silent


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sheet_asks_it_in_its_own_language(told: Catalogue, catalogue: Catalogue, language: str) -> None:
    words = LOCALES[language]
    assert (
        words("report.whole") in finder_details_js(told, words)["al"]
        and "org:al/vatra" in finder_details_js(told, words)["al"]
    )
    assert words("report.whole") not in finder_details_js(catalogue, words)["al"]


def test_only_fields_that_say_something_are_named(catalogue: Catalogue) -> None:
    assert "branches" not in stated(catalogue.organisations["al/vatra"])


def warned(project: Path, channel: str) -> list[str]:
    site = (project / "data" / "site.yml").read_text(encoding="utf-8")
    start, end = site.index("channel:"), site.index("\ndanger:")
    write(project, "site.yml", f"{site[:start]}channel: {channel}\n{site[end:]}")
    return [one.as_text().partition(": ")[2] for one in inspect(project).problems if one.field.startswith("channel")]


@pytest.mark.parametrize(
    ("channel", "said"),
    [
        ("{}", "channel: (warning) has no `mailbox` and no `issues`: no page can ask what has changed."),
        ("{none_yet: Nobody reads one.}", ""),
        ("{mailbox: map@example.org}", ""),
        (f"{{issues: '{FORM}'}}", ""),
        ("{mailbox: map@example.org, none_yet: Nobody.}", "channel.none_yet: gives a reason for what is there."),
        ("{mailbox: jan.jansen@example.org}", "channel.mailbox: looks like a person's mailbox."),
    ],
)
def test_without_a_channel_check_warns_unless_a_reason_stands_there(project: Path, channel: str, said: str) -> None:
    found = warned(project, channel)
    assert len(found) == bool(said) and all(line.startswith(said) for line in found), found
