"""Nothing leads back to itself."""

from __future__ import annotations

from pathlib import Path

from socialmap.catalogue.load import load
from tests.checks.test_soundness import PROCEDURE
from tests.conftest import EXAMPLE, told, write

REGIONS = """\
about: {nl: Verzonnen., en: Made up.}
terms:
  south-eastern-europe: {name: {nl: Hier, en: Here}, within: europe}
  europe: {name: {nl: Daar, en: There}, within: OUTER}
  western-europe: {name: {nl: West, en: West}}
  eastern-europe: {name: {nl: Oost, en: East}}
"""


def test_a_region_does_not_lie_within_itself(project: Path) -> None:
    write(project, "vocabularies/regions.yml", REGIONS.replace("OUTER", "europe"))
    assert told(project) == [
        "data/vocabularies/regions.yml:4: terms.europe.within: names the region itself. "
        "Name the wider region, or leave `within` out for the whole world."
    ]


def test_a_region_does_not_lie_within_itself_through_others(project: Path) -> None:
    write(project, "vocabularies/regions.yml", REGIONS.replace("OUTER", "south-eastern-europe"))
    hint = "Name the wider region, or leave `within` out for the whole world."
    assert told(project) == [
        "data/vocabularies/regions.yml:3: terms.south-eastern-europe.within: leads in a circle: "
        f"south-eastern-europe → europe → south-eastern-europe. {hint}",
        "data/vocabularies/regions.yml:4: terms.europe.within: leads in a circle: "
        f"europe → south-eastern-europe → europe. {hint}",
    ]
    found, _ = load(project)
    assert list(found.regions_of("al")) == ["south-eastern-europe", "europe"]  # and it ends


def in_a_circle(project: Path, line: str) -> list[str]:
    """What is said about three organisations that name each other in ``line``; a fourth only leads to them."""
    for name, other in (("example", "two"), ("two", "three"), ("three", "example"), ("before", "example")):
        text = EXAMPLE.replace("Example", name) + line.format(f"al/{other}") + "\n"
        write(project, f"organisations/al/{name}.yml", text)
    return told(project)


def test_a_branch_is_not_the_whole_of_its_whole(project: Path) -> None:
    assert in_a_circle(project, "part_of: {}") == [
        "data/organisations/al/example.yml:7: part_of: leads in a circle: al/example → al/two → al/three → al/example. "
        "Leave it out at the organisation that the others are a part of."
    ]


def test_networks_do_not_name_each_other(project: Path) -> None:
    assert in_a_circle(project, "networks: [{}]") == [
        "data/organisations/al/example.yml:7: networks: leads in a circle: al/example → al/two → al/three → al/example. "
        "Keep it at the member, and leave it out at the network."
    ]


def test_somebody_can_be_reached(project: Path) -> None:
    assert in_a_circle(project, "reached_through: [{}]") == [
        "data/organisations/al/example.yml:7: reached_through: leads in a circle: "
        "al/example → al/two → al/three → al/example. Leave it out at the organisation that one contacts first."
    ]


def test_a_procedure_does_not_follow_itself(project: Path) -> None:
    write(
        project,
        "procedures/example.yml",
        PROCEDURE + "next:\n  - {procedure: example, text: {nl: Weer., en: Again.}}\n",
    )
    assert told(project) == [
        "data/procedures/example.yml:8: next.0.procedure: names the procedure itself. "
        "Name the one that follows, or leave `procedure` out and say it in `text`."
    ]
