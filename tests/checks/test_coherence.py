"""What records say together makes sense."""

from __future__ import annotations

from pathlib import Path

from tests.conftest import EXAMPLE, told, write


def test_a_printed_block_is_one_record(project: Path) -> None:
    cited = EXAMPLE.replace("part: annex-14}", "part: annex-14, block: 7}")
    write(project, "organisations/al/example.yml", cited)
    write(project, "organisations/ro/other.yml", cited)
    assert told(project) == [
        "data/organisations/ro/other.yml:5: sources: cites annex-14, block 7, like al/example. One organisation is one record; merge the two or correct the number."
    ]


def test_a_name_is_used_once_in_a_country(project: Path) -> None:
    write(project, "organisations/al/other.yml", EXAMPLE.replace("Example Organisation", "example organisation"))
    assert told(project) == [
        "data/organisations/al/other.yml:1: name: is also the name of al/example. One organisation is one record; merge the two."
    ]
    write(project, "organisations/ro/other.yml", EXAMPLE)
    assert len(told(project)) == 1  # the same name in another country is another organisation


def test_an_international_record_says_where_it_works(project: Path) -> None:
    write(project, "organisations/int/other.yml", EXAMPLE.replace("Example", "Other"))
    assert any("does not say where it works." in line for line in told(project))


def test_two_countries_do_not_share_a_code(project: Path) -> None:
    copy = (project / "data" / "countries" / "al.yml").read_text()
    write(project, "countries/zz.yml", copy)
    assert any("data/countries/zz.yml:2: alpha_3: is “ALB”, like that of al." in line for line in told(project))


def test_every_state_has_its_words(project: Path) -> None:
    states = (project / "data" / "vocabularies" / "service-states.yml").read_text()
    write(project, "vocabularies/service-states.yml", states.replace("  limited:", "  partly:"))
    assert any(
        "It must list yes, limited, on-request, by-referral, no, unknown, in this order." in line
        for line in told(project)
    )


def test_a_service_does_not_go_through_the_organisation_itself(project: Path) -> None:
    write(
        project,
        "organisations/al/example.yml",
        EXAMPLE.replace("shelter: yes", "shelter: {state: by-referral, via: al/example}"),
    )
    assert any("services.shelter.via: names the organisation itself." in line for line in told(project))
