"""A problem says where, what is wrong and what would be right, in three forms."""

from __future__ import annotations

import json

from socialmap.base.problems import Problem, counted, errors, report

FIRST = Problem("data/organisations/al/x.yml", 14, "services.shelter", "is “maybe”.", "Choose one of `yes`, `no`.")
SECOND = Problem("data/countries/al.yml", 2, "", "is empty.")


def test_the_text_is_place_field_message_hint() -> None:
    assert FIRST.as_text() == "data/organisations/al/x.yml:14: services.shelter: is “maybe”. Choose one of `yes`, `no`."
    assert SECOND.as_text() == "data/countries/al.yml:2: is empty."


def test_a_report_is_in_the_order_of_files_and_names_each_problem_once() -> None:
    assert report([FIRST, SECOND, FIRST]) == f"{SECOND.as_text()}\n{FIRST.as_text()}"


LOOK = Problem("docs/about.en.md", 3, "", "says “x”.", "This map says: y.", "warning")


def test_a_warning_says_so_and_only_a_strict_reading_lets_it_stop() -> None:
    assert LOOK.as_text() == "docs/about.en.md:3: (warning) says “x”. This map says: y."
    assert LOOK.as_annotation().startswith("::warning file=docs/about.en.md,line=3::")
    assert errors([LOOK, SECOND]) == [SECOND]
    assert errors([LOOK, SECOND], strict=True) == [SECOND, LOOK]
    assert counted([LOOK, SECOND, FIRST, FIRST]) == "2 errors, 1 warning"


def test_json_has_every_part() -> None:
    assert json.loads(report([FIRST], "json")) == [
        {
            "path": FIRST.path,
            "line": 14,
            "field": "services.shelter",
            "message": "is “maybe”.",
            "hint": FIRST.hint,
            "severity": "error",
        }
    ]


def test_an_annotation_cannot_be_broken_by_what_a_record_says() -> None:
    problem = Problem("a.yml", 1, "name", "is “50%\n::error::”.")
    assert report([problem], "github") == "::error file=a.yml,line=1::name: is “50%25%0A::error::”."
