"""What has ended, got another id or was withdrawn: what `check` says about those who still name it."""

from __future__ import annotations

from pathlib import Path

from socialmap.checks.inspection import inspect
from tests.conftest import EXAMPLE, told, write

ENDED = """\
name: Made-up Closed House
kind: ngo
ended:
  state: closed
  since: 2025-11
  instead: [al/example]
  note: {nl: Verzonnen., en: Made up.}
sources: [{source: safe-future, part: annex-14}]
"""


def test_who_still_names_what_has_ended_is_told_who_comes_instead(project: Path) -> None:
    write(project, "organisations/al/closed.yml", ENDED)
    assert told(project) == []
    write(
        project, "organisations/al/through.yml", EXAMPLE.replace("Example", "Third") + "reached_through: [al/closed]\n"
    )
    assert told(project) == [
        "data/organisations/al/through.yml:7: reached_through.0: (warning) names al/closed, which is no more since 2025-11 (closed). "
        "Name who comes instead: `al/example`."
    ]
    write(
        project, "organisations/al/through.yml", ENDED.replace("[al/example]", "[al/closed]").replace("Closed", "Old")
    )
    (line,) = told(project)
    assert "ended.instead.0: (warning) names al/closed" in line


PROGRAMME = """\
name: {nl: Verzonnen programma, en: Made-up programme}
kind: return
run_by: [al/example]
description: {nl: Verzonnen., en: Made up.}
countries: [al]
sources: [{source: safe-future, part: annex-14}]
"""
PROGRAMME_ENDED = PROGRAMME + (
    "ended: {state: merged, since: 2026-03, programmes: [after], sources: [{method: mail, date: 2026-05-03}]}\n"
)


def test_a_page_that_leads_to_what_has_ended_is_told_what_came_instead(project: Path) -> None:
    write(project, "organisations/al/closed.yml", ENDED)
    write(project, "programmes/before.yml", PROGRAMME_ENDED)
    write(project, "programmes/after.yml", PROGRAMME.replace("programma", "vervolg"))
    docs = project / "docs"
    docs.mkdir()
    for language in ("nl", "en"):
        page = "---\ntitle: T\ndescription: T\n---\n\n# T\n\n[That](org:al/closed) and\n[this](programme:before#who).\n"
        (docs / f"page.{language}.md").write_text(page, encoding="utf-8")
    found = [problem.as_text() for problem in inspect(project).problems if problem.path == "docs/page.nl.md"]
    assert [line for line in found if "no more" in line] == [
        "docs/page.nl.md:8: (warning) leads to org:al/closed, which is no more since 2025-11 (closed). Name who comes instead: `al/example`.",
        "docs/page.nl.md:9: (warning) leads to programme:before#who, which is no more since 2026-03 (merged). "
        "Name who comes instead: `after`.",
    ]


def test_a_programme_that_has_ended_is_left_out_of_counts_and_kept_for_its_address(project: Path) -> None:
    write(project, "programmes/before.yml", PROGRAMME_ENDED)
    write(project, "programmes/after.yml", PROGRAMME.replace("programma", "vervolg"))
    catalogue = inspect(project).catalogue
    assert list(catalogue.running) == ["after"] and set(catalogue.programmes) == {"before", "after"}
    assert catalogue.programmes_in["al"] == catalogue.run_by["al/example"] == ["after"]


def test_an_ending_says_how_it_is_known_and_where_to(project: Path) -> None:
    note = "  note: {nl: Verzonnen., en: Made up.}\n"
    write(project, "organisations/al/closed.yml", ENDED.replace(note, ""))
    assert "ended: does not say how it is known. Add `sources`, or say it in `note`." in told(project)[0]
    known = "  sources: [{method: mail, date: 2026-01-02}]\n"
    merged = ENDED.replace(note, known).replace("closed", "merged").replace("  instead: [al/example]\n", "")
    write(project, "organisations/al/closed.yml", merged)
    assert "ended: is merged, but does not say where to." in told(project)[0]


def test_who_names_a_former_id_is_told_the_new_one(project: Path) -> None:
    write(project, "organisations/al/example.yml", EXAMPLE + "former_ids: [al/before]\n")
    write(
        project, "organisations/al/through.yml", EXAMPLE.replace("Example", "Third") + "reached_through: [al/before]\n"
    )
    assert told(project) == [
        "data/organisations/al/through.yml:7: reached_through.0: names the organisation “al/before”, which does not exist. "
        "It is called `al/example` now."
    ]


def test_a_former_id_belongs_to_one_record(project: Path) -> None:
    write(project, "organisations/al/example.yml", EXAMPLE + "former_ids: [al/other, Al/Bad, al/twice]\n")
    write(project, "organisations/al/other.yml", EXAMPLE.replace("Example", "Third") + "former_ids: [al/twice]\n")
    assert [line.partition(": ")[2] for line in told(project)] == [
        "former_ids.0: is “al/other”, which is a record of now. Delete one of the two.",
        "former_ids.1: is “Al/Bad”, which can be no id. Write it as it was: `al/old-name`.",
        "former_ids.0: is “al/twice”, like that of al/example. Keep it at one of the two.",
    ]


WITHDRAWN = """\
about: {nl: Verzonnen., en: Made up.}
records:
  - {kind: organisation, id: al/a-12, since: 2026-02-01}
"""


def test_nothing_stays_of_a_withdrawn_record_but_its_address(project: Path) -> None:
    write(project, "withdrawn.yml", WITHDRAWN)
    assert told(project) == []
    write(project, "organisations/al/through.yml", EXAMPLE.replace("Example", "Third") + "reached_through: [al/a-12]\n")
    (line,) = told(project)
    assert line.endswith("which does not exist. It was withdrawn: leave it out, or name who comes instead.")
    write(project, "organisations/al/through.yml", EXAMPLE.replace("Example", "Third"))
    write(project, "withdrawn.yml", WITHDRAWN.replace("a-12", "through"))
    assert told(project) == [
        "data/withdrawn.yml:3: records.0.id: is “al/through”, of which there still is a file. Delete its file, or take it off this list."
    ]


def test_what_readers_are_told_is_on_the_map_and_on_a_page(project: Path) -> None:
    write(
        project,
        "changes/2026-05-03.yml",
        "date: 2026-05-03\nchanges:\n  - {id: al/nobody, what: new}\n  - {id: al/example, what: changed, fields: [former_ids]}\n",
    )
    assert told(project) == [
        "data/changes/2026-05-03.yml:3: changes.0.id: (warning) tells of a record that is not on the map; the page leaves it out. Delete the line.",
        "data/changes/2026-05-03.yml:4: changes.1.fields.0: tells of “former_ids”, which no page shows. Take it out.",
    ]
