"""What must never be said is refused wherever it stands, and the message does not repeat it. All people and places here are made up."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from socialmap.checks import privacy
from socialmap.checks.inspection import inspect
from socialmap.locale import Locale
from tests.checks.hostile import RECORDS
from tests.conftest import EXAMPLE, told, write

NAME, STREET, MAILBOX = "holds what seems to be a person's name", "holds a street", "holds a mailbox"


@pytest.fixture
def answers(project: Path) -> dict[int, list[str]]:
    """What is said about each of the hostile records, all read at once."""
    for number, (record, _) in enumerate(RECORDS):
        write(
            project, f"organisations/al/hostile-{number}.yml", f"name: Hostile {number}\nkind: ngo\n{record}\n{SOURCES}"
        )
    said: dict[int, list[str]] = {number: [] for number in range(len(RECORDS))}
    for line in told(project):
        if found := re.match(r"data/organisations/al/hostile-(\d+)\.yml:\d+: (.*)", line):
            said[int(found[1])].append(found[2])
    return said


SOURCES = EXAMPLE[EXAMPLE.index("sources:") :]


def test_every_hostile_record_is_refused_with_its_message(answers: dict[int, list[str]]) -> None:
    silent = {
        (record, expected): answers[number]
        for number, (record, expected) in enumerate(RECORDS)
        if not any(expected in line for line in answers[number])
    }
    assert silent == {}


def test_no_message_says_what_it_refuses(answers: dict[int, list[str]]) -> None:
    said = "\n".join(line for lines in answers.values() for line in lines)
    for secret in ("Voorbeeld", "12345678", "1234 5678", "jane.doe", "Baker", "Keizersgracht", "44.4268", "1016"):
        assert secret not in said.replace("hostile", "")


@pytest.mark.parametrize(
    "field",
    [
        "remarks: [{{nl: tekst, en: '{0}'}}]",
        "services: {{shelter: {{state: yes, note: {{nl: '{0}', en: text}}}}}}",
        "alternate_names: ['{0}']",
        "corrections: [{{field: contacts, printed: '{0}', reason: {{nl: tekst, en: text}}}}]",
        "contacts: [{{role: general, skype: example, note: {{nl: '{0}', en: text}}}}]",
        "addresses: [{{kind: confidential, note: {{nl: tekst, en: '{0}'}}}}]",
    ],
)
def test_it_is_refused_in_every_field(project: Path, field: str) -> None:
    for said, expected in (
        ("mevrouw Voorbeeld", NAME),
        ("Voorbeeldstraat 12", STREET),
        ("naam at huis dot nl", MAILBOX),
    ):
        line = field.format(said)
        write(project, "organisations/al/example.yml", EXAMPLE.replace("services:\n  shelter: yes", line))
        assert any(expected in found for found in told(project)), said


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("vocabularies/synonyms.yml", "groups:\n", "groups:\n  - [opvang, mevrouw Voorbeeld]\n"),
        ("sources.yml", "publisher: Safe Return", "publisher: Dr. Jane Doe"),
        ("vocabularies/fallbacks.yml", "Ask around.", "Ask for Maria."),
        ("countries/al.yml", "alternate_names: [", "alternate_names: [Voorbeeldstraat 12, "),
    ],
)
def test_it_is_refused_in_every_file(project: Path, file: str, old: str, new: str) -> None:
    text = (project / "data" / file).read_text(encoding="utf-8")
    write(project, file, text.replace(old, new, 1) if old in text else text + new.replace(old, ""))
    assert any(line.startswith(f"data/{file}:") and " holds " in line for line in told(project)), told(project)


@pytest.mark.parametrize(
    "comment",
    [
        "# told by mevrouw Voorbeeld\n",
        "kind: ngo # told by mevrouw Voorbeeld\n",
        "# told by\n# mevrouw Voorbeeld\n",
        "#told by mevrouw Voorbeeld\n",
        "  ## told by mevrouw Voorbeeld\n",
        "# told by naam at huis dot nl\n",
        "# the house is at Voorbeeldstraat 12\n",
        "# 06 12345678\n",
    ],
)
@pytest.mark.parametrize("file", ["organisations/al/example.yml", "vocabularies/fallbacks.yml", "site.yml"])
def test_a_comment_says_no_more_than_a_value(project: Path, file: str, comment: str) -> None:
    text = (project / "data" / file).read_text(encoding="utf-8")
    write(project, file, text + comment.replace("kind: ngo", "a: b") if file == "site.yml" else comment + text)
    assert any(re.match(rf"data/{file}:\d+: holds ", line) for line in told(project)), told(project)


def test_the_words_of_the_interface_are_looked_through_too(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    words = Locale("nl", {"greeting": "Bel mevrouw Voorbeeld op 06 12345678"})
    monkeypatch.setattr(privacy, "locale", lambda _: words)
    said = [line for line in told(project) if line.startswith("locale/")]
    assert {line.partition(": ")[0] for line in said} == {"locale/en.yml:1", "locale/nl.yml:1"}
    assert any("greeting: holds what seems to be a person's name" in line for line in said)
    assert any("greeting: holds a telephone number" in line for line in said)


def test_a_word_that_the_map_says_in_its_own_way_is_looked_through_too(project: Path) -> None:
    site = (project / "data" / "site.yml").read_text(encoding="utf-8")
    write(
        project, "site.yml", site.replace("\nwords:\n", "\nwords:\n  untranslated: {nl: Vraag naar Fatima, en: text}\n")
    )
    assert any("words.untranslated.nl: holds what seems to be a person's name" in line for line in told(project))


@pytest.mark.parametrize(
    "said",
    [
        "Between 6 and 12 months",
        "In 2014 there were 95% from there",
        "Good Shepherd Sisters",
        "Since 1991, 120 shelters",
        "Annex 14, block 49",
        "La Strada helps in 8 countries",
        "The coordinator calls the police on 112",
        "A room costs 1500 euro a month",
        "Look at home. Then at return.",
    ],
)
def test_ordinary_sentences_are_fine(project: Path, said: str) -> None:
    write(project, "organisations/al/example.yml", EXAMPLE + f"remarks: [{{nl: '{said}', en: '{said}'}}]\n")
    assert [line for line in told(project) if "says the same in nl and en" not in line] == []


def test_a_false_alarm_may_stand_with_its_reason_and_only_as_long_as_it_is_needed(project: Path) -> None:
    path = "data/organisations/al/example.yml"
    write(project, "organisations/al/example.yml", EXAMPLE + "remarks: [{nl: Voorbeeldstraat 12, en: text}]\n")
    alarm = f"false_alarms:\n  - {{path: {path}, text: Voorbeeldstraat 12, reason: Made up.}}\n"
    write(project, "false-alarms.yml", alarm)
    assert told(project) == []
    write(project, "organisations/al/example.yml", EXAMPLE)
    assert told(project) == [
        "data/false-alarms.yml:2: false_alarms.0: is no longer needed: "
        f"{path} has no “V… 1…” that would be refused. Delete these lines."
    ]


def test_at_most_thirty_false_alarms_fit(project: Path) -> None:
    one = "  - {path: data/x.yml, text: x, reason: Made up.}\n"
    write(project, "false-alarms.yml", "false_alarms:\n" + one * 31)
    assert any(line.startswith("data/false-alarms.yml:1: false_alarms:") for line in told(project))


def test_a_name_that_runs_over_the_end_of_a_line_of_a_page_is_found(project: Path) -> None:
    (project / "docs").mkdir()
    for language in ("nl", "en"):
        text = "---\ntitle: Made up\n---\n\n# Title\n\nAsk for\nMaria **Voorbeeld** here.\n"
        (project / "docs" / f"page.{language}.md").write_text(text)
    said = [problem.as_text() for problem in inspect(project).errors]
    assert any(line.startswith("docs/page.en.md:7: holds what seems to be a person's name") for line in said), said
