"""What a record names and says can be found without knowing its kind."""

from __future__ import annotations

from socialmap.catalogue.catalogue import Catalogue
from socialmap.records.models.organisation import Organisation
from socialmap.records.references import references, texts

RECORD = Organisation.model_validate(
    {
        "name": "Example",
        "kind": "network",
        "services": {
            "shelter": {"state": "by-referral", "via": "members"},
            "legal-help": {"state": "by-referral", "via": "al/other"},
        },
        "service_areas": [{"country": "al"}, {"region": "europe"}],
        "networks": ["int/x"],
        "remarks": [{"nl": "een", "en": "one"}],
        "sources": [{"source": "s", "part": "p"}],
    }
)


def test_every_reference_is_found_with_its_place() -> None:
    assert set(references(RECORD)) == {
        (("kind",), "organisation-kind", "network"),
        (("services", "shelter"), "service", "shelter"),
        (("services", "legal-help"), "service", "legal-help"),
        (("services", "legal-help", "via"), "organisation", "al/other"),
        (("service_areas", 0, "country"), "country", "al"),
        (("service_areas", 1, "region"), "region", "europe"),
        (("networks", 0), "organisation", "int/x"),
        (("sources", 0, "source"), "source", "s"),
    }


def test_every_text_is_found_with_its_place() -> None:
    found = dict(texts(RECORD))
    assert found[("remarks", 0, "en")] == "one"
    assert found[("name",)] == "Example"


def test_the_real_records_name_each_other(catalogue: Catalogue) -> None:
    kinds = {kind for record in catalogue.organisations.values() for _, kind, _ in references(record)}
    assert {"organisation", "country", "service", "source", "region", "contact-role", "target-group"} <= kinds
