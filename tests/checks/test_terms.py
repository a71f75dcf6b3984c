"""Warnings about closed lists and synonyms. In the small map most terms are unused, so only these are looked at."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from socialmap.catalogue.catalogue import Catalogue
from socialmap.catalogue.load import load
from socialmap.checks.terms import a_term_is_used, a_word_stands_in_one_group_of_synonyms
from tests.conftest import write
from tests.real import ROOT


def test_every_term_of_the_map_is_used_or_says_why_not(catalogue: Catalogue) -> None:
    assert list(a_term_is_used(catalogue)) == []


def roles(project: Path, text: str) -> Iterator[str]:
    write(project, "vocabularies/contact-roles.yml", text)
    found, problems = load(project)
    assert problems == []
    return (problem.as_text() for problem in a_term_is_used(found) if "contact-roles" in problem.path)


def test_an_unused_term_and_a_reason_that_is_no_longer_needed_are_told(project: Path) -> None:
    head = "about: {nl: Verzonnen., en: Made up.}\nterms:\n"
    head += "  general: {name: {nl: y, en: y}}\n  secretariat: {name: {nl: z, en: z}}\n"
    record = (project / "data" / "organisations" / "al" / "example.yml").read_text()
    ways = "contacts: [{role: general, skype: made-up}, {role: secretariat, skype: made-up}]\n"
    write(project, "organisations/al/example.yml", record + ways)
    name, reason = "name: {nl: x, en: x}", "unused: {nl: Voor later., en: For later.}"
    assert list(roles(project, f"{head}  reception: {{{name}}}\n")) == [
        "data/vocabularies/contact-roles.yml:5: terms.reception: (warning) is used by no record. Take it out, or say in `unused` why it stays."
    ]
    assert list(roles(project, f"{head}  reception: {{{name}, {reason}}}\n")) == []
    write(project, "organisations/al/example.yml", record + ways.replace("}]", "}, {role: reception, skype: made-up}]"))
    (line,) = roles(project, f"{head}  reception: {{{name}, {reason}}}\n")
    assert "terms.reception.unused: (warning) says why no record uses it, but one does." in line


def test_a_synonym_in_two_groups_is_told(project: Path) -> None:
    text = "about: {nl: Verzonnen., en: Made up.}\ngroups:\n  - [opvang, shelter]\n  - [huis, Shelter]\n"
    write(project, "vocabularies/synonyms.yml", text)
    found, _ = load(project)
    assert [problem.as_text() for problem in a_word_stands_in_one_group_of_synonyms(found)] == [
        "data/vocabularies/synonyms.yml:4: groups.1.1: (warning) is “Shelter”, which the group of “opvang” has too. "
        "Keep it where it means the same as the others, or make the two one group."
    ]
    assert list(a_word_stands_in_one_group_of_synonyms(load(ROOT)[0])) == []
