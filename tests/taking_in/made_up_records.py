"""Made-up records with every field that a record can have, and texts that tables, programs and formats trip over."""

from __future__ import annotations

import random
from typing import Any

from socialmap.records.models.organisation import Organisation
from socialmap.records.text import Languages

LANGUAGES = Languages({"nl": "Nederlands", "en": "English"})
ODD = (
    "=1+1", "+31 is a code", "-5 degrees", "@home", "'quoted' twice ''", 'a "quote", and; a semicolon', "TRUE", "2014-10", "Mei 12", "0012",
    "خانه‌ی همه", "ශ්‍රී", "Łódź ćevapčići ñ", "Ամեն ինչ", "a | b\tc", "100 %", "{not a group}", "[not a list]", "yes", "null", "~", "# no comment",
    "key: value", "- no entry", "> no fold", "…", "“curly”", "a\\b", "1.", "(0)", "null: ~", "é" * 30,
)  # fmt: skip
NUMBERS: tuple[dict[str, Any], ...] = (
    {"number": "+31 20 521 0150"}, {"number": "0800 2000", "type": "hotline", "only_inside": "nl"}, {"number": "116 006", "only_inside": "nl", "type": "hotline"},
    {"number": "+358 116 006"}, {"number": "+1 808-555-0123", "extension": "0012", "uses": ["voice", "text"]}, {"number": "+44 29 2018 0000", "type": "textphone"},
    {"number": "+31 97 010 250 000", "type": "mobile"}, {"number": "1999", "type": "text", "only_inside": "al"}, {"number": "+355 4 220 1012", "type": "fax", "as_printed": "yes"},
)  # fmt: skip


class Maker:
    """Makes records by chance, the same for the same seed."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)  # noqa: S311 - made up, no secret

    def text(self) -> dict[str, str]:
        words = self.chance.sample(ODD, 2)
        return {"nl": f"{words[0]} nl {words[1]}", "en": f"{words[1]} en"}

    def texts(self) -> list[dict[str, str]]:
        return [self.text() for _ in range(self.chance.randrange(1, 4))]

    def some(self, *of: Any) -> list[Any]:
        return self.chance.sample(of, self.chance.randrange(1, len(of) + 1))

    def hours(self) -> list[dict[str, Any]]:
        return [
            {"days": self.some("mo", "tu", "we", "su"), "opens_at": "09:00", "closes_at": "24:00"},
            {"days": ["sa"], "opens_at": "22:00", "closes_at": "02:30"},
        ]

    def contact(self) -> dict[str, Any]:
        made: dict[str, Any] = {
            "role": self.chance.choice(["general", "helpline", "reception"]),
            "phones": self.some(*NUMBERS),
        }
        if self.chance.random() < 0.5:
            made["phones"] = [{**one, "note": self.text()} for one in made["phones"]]
        more = {
            "messengers": [{"app": "signal", "account": "@made_up"}, {"app": "other", "app_name": "Made-up", "account": "+31 20 521 0150"}],
            "emails": [{"address": "info@example.org"}, {"address": "office@example.org"}],
            "contact_forms": ["https://example.org/a", "https://example.org/b?c=d"],
            "languages": ["fa", "ckb"], "schedule": self.text(), "hours": self.hours(), "note": self.text(), "skype": "made-up",
        }  # fmt: skip
        return made | {name: more[name] for name in self.some(*more)}

    def address(self) -> dict[str, Any]:
        note = {"note": self.text()} if self.chance.random() < 0.5 else {}
        office = {
            "kind": "office",
            "city": "Tirana",
            "schedule": self.text(),
            "hours": self.hours(),
            "transportation": self.text(),
            "accessibility": self.text(),
        }
        kinds: list[dict[str, Any]] = [
            {"kind": "postal", "box": "P.O. Box 26", "postal_code": "00120", "city": "Rome", "country": "it"}, {"kind": "postal", "box": "Postbus 1"},
            {"kind": "confidential", "city": "Tirana"}, {"kind": "office", "street": "Made-up Street 1", "evidence": self.text(), "city": "Tirana", "postal_code": "1001"}, office,
        ]  # fmt: skip
        return {**self.chance.choice(kinds), **note}

    def branch(self, number: int) -> dict[str, Any]:
        made: dict[str, Any] = {"name": f"Branch {number}", "contacts": [self.contact()], "addresses": [self.address()]}
        more = {"description": self.text(), "languages": ["ti"], "time_zone": "Africa/Lagos"}
        return made | {name: more[name] for name in self.some(*more)}

    def record(self, number: int) -> Organisation:
        cited = [
            {"source": "safe-future", "part": "annex-14", "block": number},
            {"method": "telephone", "date": "2026-05-03"},
        ]
        made: dict[str, Any] = {
            "name": f"{self.chance.choice(ODD)} {number}",
            "kind": "ngo",
            "sources": self.some(*cited),
        }
        more: dict[str, Any] = {
            "alternate_names": [f"{self.chance.choice(ODD)} other {number}", f"Old name {number}"], "native_names": [{"name": "خانه‌ی همه", "language": "fa"}],
            "description": self.text(), "service_areas": [{"country": "ro", "presence": "partners", "note": self.text()}, {"region": "world"}],
            "target_groups": ["women", "children"], "eligibility_description": self.text(), "application_process": self.text(), "languages": ["fa", "ckb", "dse"],
            "fees_description": self.text(), "cost": "free", "required_documents": self.texts(), "capacity": {"text": self.text(), "as_of": "2026-05"},
            "wait_time": {"text": self.text(), "as_of": "2026"}, "other_services": self.texts(), "contacts": [self.contact(), self.contact()],
            "services": {"legal-help": "yes", "training": {"state": "limited", "note": self.text()}, "children": {"state": "by-referral", "via": "al/example"},
                         "employment": "no", "medical-help": {"state": "unknown", "note": self.text()}, "financial-help": {"state": "on-request", "note": self.text()}},
            "addresses": [self.address(), self.address()], "branches": [self.branch(1), self.branch(2)], "time_zone": "Europe/Tirane",
            "websites": ["https://example.org/x", "http://example.org/y"], "networks": ["al/example"], "part_of": "al/example", "reached_through": ["al/example"],
            "remarks": self.texts(), "corrections": [{"field": "contacts", "printed": "0012", "reason": self.text()}, {"field": "name", "reason": self.text()}],
            "confirmations": [{"assured_date": "2026-05-03", "method": "visit", "role": "coordination", "fields": ["contacts"]}, {"assured_date": "2026", "method": "mail", "note": self.text()}],
            "former_ids": [f"al/former-{number}"],
        }  # fmt: skip
        made |= {name: more[name] for name in self.some(*more)}
        if "confirmations" in made and "services" in made:
            made["confirmations"][0]["fields"].append("services.training")
        return Organisation.model_validate(made, context=LANGUAGES)


def records(seed: int, number: int) -> dict[str, Organisation]:
    """So many records by id."""
    maker = Maker(seed)
    return {f"al/made-up-{place}": maker.record(place) for place in range(1, number + 1)}
