"""Made-up directories of others, with at least the rates that were measured on 2,705 real public records of eleven.

Written from that measurement alone, before there was anything to take them in, and not changed to fit it. Nothing here is real:
names are made of words, numbers are the examples that number plans give. Each directory says which values it holds (`Value`), so that a
test can look for every one of them; what must never be taken in is marked `private`.
"""

from __future__ import annotations

import csv
import io
import json
import random
import uuid
from dataclasses import dataclass, field
from typing import Any

import phonenumbers
from phonenumbers import PhoneNumberFormat, PhoneNumberType

FREE = {
    "nl": "0800 0113",
    "us": "1-800-555-0199",
    "gb": "0800 1111",
    "de": "0800 111 0 111",
    "za": "0800 428 428",
    "in": "1800 599 0019",
}
SHORT = {
    "nl": "113",
    "gb": "116 123",
    "de": "116 016",
    "fr": "3919",
    "it": "1522",
    "es": "016",
    "in": "181",
    "ke": "1195",
    "ng": "112",
    "us": "988",
}
COUNTRIES = (
    "nl",
    "us",
    "gb",
    "de",
    "fr",
    "it",
    "es",
    "in",
    "ke",
    "ng",
    "za",
    "al",
    "ua",
    "ge",
    "br",
    "th",
    "lk",
    "ir",
    "am",
    "co",
)
NAMES = {
    "al": "Albania",
    "am": "Armenia",
    "br": "Brazil",
    "co": "Colombia",
    "de": "Germany",
    "es": "Spain",
    "fr": "France",
}
NAMES |= {
    "gb": "United Kingdom",
    "ge": "Georgia",
    "in": "India",
    "ir": "Iran",
    "it": "Italy",
    "ke": "Kenya",
    "lk": "Sri Lanka",
}
NAMES |= {
    "ng": "Nigeria",
    "nl": "Netherlands",
    "th": "Thailand",
    "ua": "Ukraine",
    "us": "United States",
    "za": "South Africa",
}
COMMON = ("English", "French", "Spanish", "Dutch", "Arabic", "Russian")
RARE = (
    "Tagalog",
    "Cantonese",
    "Tigrinya",
    "Yoruba",
    "Sorani Kurdish",
    "Dari",
    "Hmong",
    "Haitian Creole",
    "American Sign Language",
    "Igbo",
)
SCRIPTS = (
    ("خانه‌ی امن نمونه", "fa"),
    ("Զրույցի տուն", "hy"),
    ("ශ්‍රී උදාහරණ", "si"),
    ("Приклад дому", "uk"),
    ("ตัวอย่าง", "th"),
    ("საცდელი", "ka"),
)
FIRST = (
    "Lantern",
    "Harbour",
    "Meadow",
    "Sparrow",
    "Willow",
    "Bridge",
    "Juniper",
    "Compass",
    "Amber",
    "Cedar",
    "Heron",
    "Poppy",
)
LAST = (
    "Support Centre",
    "Helpline",
    "Women's Network",
    "Legal Aid Desk",
    "Advice Point",
    "Crisis Line",
    "Foundation",
    "Rights Office",
)
PEOPLE = ("Maria Janssens", "John Okafor", "Elena Petrova", "Fatima Hassan")
FEES = (
    "Free of charge.",
    "Sliding scale from $5 to $40 per visit.",
    "First talk is free; courses cost 10 euro.",
    "No fees for residents",
)
ACCESS = ("Wheelchair accessible entrance and toilet", "Step-free; hearing loop at the desk")
WAYS = ("Bus 14 and tram 2 to Central Square", "Five minutes on foot from the metro")
HOURS = ("Mon-Fri 9:00-17:00", "24/7", "Weekdays 10am to 4pm", "Tuesday 13:00-16:30 walk-in")


@dataclass(frozen=True)
class Value:
    """One value of a directory: of which organisation, what it is (number, language, fees …), and how it stands there."""

    organisation: str
    what: str
    text: str
    private: bool = False


@dataclass
class Directory:
    """Its rows as plain words, and all that they say."""

    rows: list[dict[str, Any]] = field(default_factory=list)
    values: list[Value] = field(default_factory=list)

    def say(self, row: dict[str, Any], what: str, text: str, private: bool = False) -> None:
        """Remember that ``row`` says ``text``."""
        self.values.append(Value(row["name"], what, text, private))


def number(chance: random.Random, country: str) -> str:
    """An international or, written as at home, a local number; the plans' own examples with other last digits."""
    example = phonenumbers.example_number_for_type(country.upper(), PhoneNumberType.FIXED_LINE)
    assert example is not None and example.national_number is not None
    national = str(example.national_number)
    for _ in range(50):
        tried = phonenumbers.PhoneNumber(
            country_code=example.country_code,
            national_number=int(national[:-3] + f"{chance.randrange(1000):03}"),
            italian_leading_zero=example.italian_leading_zero,
        )
        if phonenumbers.is_valid_number(tried):
            break
    else:
        tried = example
    form = PhoneNumberFormat.INTERNATIONAL if chance.random() < 0.8 else PhoneNumberFormat.NATIONAL
    return phonenumbers.format_number(tried, form)


def directory(seed: int, rows: int) -> Directory:
    """A directory of ``rows`` organisations."""
    chance, made = random.Random(seed), Directory()  # noqa: S311 - made up, no secret
    for place in range(rows):
        country = chance.choice(COUNTRIES)
        name = f"{chance.choice(FIRST)} {chance.choice(FIRST)} {chance.choice(LAST)} {seed}-{place}"
        row: dict[str, Any] = {"name": name, "country": country, "phones": [], "languages": [], "branches": []}
        made.rows.append(row)
        made.say(row, "name", name)
        _numbers(chance, made, row)
        _words(chance, made, row)
        _places(chance, made, row)
        _private(chance, made, row)
    return made


def _numbers(chance: random.Random, made: Directory, row: dict[str, Any]) -> None:
    """One or two numbers, of which at least 13 % are free or shared national ones; 3 % to text, 1 % with an extension."""
    country = row["country"]
    for _ in range(chance.choice((1, 1, 1, 2))):
        phone: dict[str, str] = {"number": number(chance, country), "type": "voice"}
        if chance.random() < 0.3:
            special = chance.choice([plan[country] for plan in (FREE, SHORT) if country in plan] or [phone["number"]])
            phone = {"number": special, "type": "hotline"}
        elif chance.random() < 0.05:
            phone["type"] = "sms"
        elif chance.random() < 0.03:
            phone["type"] = "fax"
        if chance.random() < 0.02:
            phone["extension"] = str(chance.randrange(10, 9999))
            made.say(row, "extension", phone["extension"])
        if phone["number"] not in [one["number"] for one in row["phones"]]:
            row["phones"].append(phone)
            made.say(row, "number", phone["number"])
    for app in ("whatsapp", "signal", "telegram"):
        if chance.random() < 0.03:
            row[app] = (
                "@made_up_" + str(chance.randrange(10**6))
                if app == "telegram"
                else f"+31 97 010 {chance.randrange(100, 999)} {chance.randrange(100, 999)}"
            )
            made.say(row, app, row[app])
    host = f"{row['name'].split()[0].lower()}{len(made.rows)}.example.org"
    for what, text, rate in (
        ("email", f"info@{host}", 0.7),
        ("website", f"https://www.{host}", 0.8),
        ("form", f"https://www.{host}/contact", 0.02),
    ):
        if chance.random() < rate:
            row[what] = text
            made.say(row, what, text)


def _words(chance: random.Random, made: Directory, row: dict[str, Any]) -> None:
    """Languages, of which an eighth is in no short list; fees 5 %; hours; a text, one in a hundred longer than 1,500 signs."""
    spoken = chance.sample(COMMON, chance.choice((0, 1, 1, 2))) + (
        chance.sample(RARE, 1) if chance.random() < 0.14 else []
    )
    for language in spoken:
        row["languages"].append(language)
        made.say(row, "language", language)
    for what, choices, rate in (("fees", FEES, 0.06), ("hours", HOURS, 0.4)):
        if chance.random() < rate:
            row[what] = chance.choice(choices)
            made.say(row, what, row[what])
    if chance.random() < 0.6:
        sentence = f"Helps people who need shelter from violence or advice on return, case {chance.randrange(10**6)}."
        row["description"] = " ".join([sentence] * (30 if chance.random() < 0.02 else 1))
        made.say(row, "description", row["description"])
    if chance.random() < 0.05:
        row["native"], row["script"] = chance.choice(SCRIPTS)
        made.say(row, "native", row["native"])
    if chance.random() < 0.03:
        row["alternate"] = f"{row['name'].split()[0][:3].upper()}{len(made.rows)}"
        made.say(row, "alternate", row["alternate"])


def _places(chance: random.Random, made: Directory, row: dict[str, Any]) -> None:
    """An office in a city, how to get there, whether one can get in; several branches 3 %."""
    if chance.random() < 0.5:
        row["city"] = "Capital City"
        made.say(row, "city", row["city"])
        for what, choices, rate in (("access", ACCESS, 0.04), ("way", WAYS, 0.04)):
            if chance.random() < rate:
                row[what] = chance.choice(choices)
                made.say(row, what, row[what])
    if chance.random() < 0.04:
        for side in ("North", "South"):
            branch = {"name": f"{row['name'].split()[0]} {side} office", "number": number(chance, row["country"])}
            row["branches"].append(branch)
            made.say(row, "branch", branch["name"])
            made.say(row, "number", branch["number"])


def _private(chance: random.Random, made: Directory, row: dict[str, Any]) -> None:
    """What must stay out: names of people, their mailboxes, and streets, which may be where a shelter is."""
    if chance.random() < 0.1:
        row["person"] = chance.choice(PEOPLE)
        made.say(row, "person", row["person"], private=True)
        mailbox = row["person"].lower().replace(" ", ".") + "@example.org"
        if "email" not in row:
            row["email"] = mailbox
            made.say(row, "email", mailbox, private=True)
    if chance.random() < 0.2:
        row["street"] = f"{chance.randrange(1, 90)} Hidden Lane"
        made.say(row, "street", row["street"], private=True)


def as_csv(made: Directory) -> str:
    """The directory as a spreadsheet that somebody keeps: a column for each thing, several in one cell with a semicolon."""
    heads = [
        "Organisation",
        "Also known as",
        "Own name",
        "Country",
        "Tel",
        "Free line",
        "SMS",
        "Fax",
        "WhatsApp",
        "Signal",
        "Telegram",
    ]
    heads += [
        "E-mail",
        "Web",
        "Form",
        "Languages",
        "Fees",
        "Hours",
        "About",
        "City",
        "Street",
        "Access",
        "Getting there",
        "Contact person",
        "Offices",
    ]
    out = io.StringIO()
    writer = csv.DictWriter(out, heads)
    writer.writeheader()
    for row in made.rows:
        by_type: dict[str, list[str]] = {}
        for phone in row["phones"]:
            text = phone["number"] + (f" ext. {phone['extension']}" if "extension" in phone else "")
            by_type.setdefault(phone["type"], []).append(text)
        cells = {"Organisation": row["name"], "Also known as": row.get("alternate"), "Own name": row.get("native")}
        cells |= {
            "Country": NAMES[row["country"]],
            "Tel": "; ".join(by_type.get("voice", ())),
            "Free line": "; ".join(by_type.get("hotline", ())),
        }
        cells |= {
            "SMS": "; ".join(by_type.get("sms", ())),
            "Fax": "; ".join(by_type.get("fax", ())),
            "WhatsApp": row.get("whatsapp"),
        }
        cells |= {
            "Signal": row.get("signal"),
            "Telegram": row.get("telegram"),
            "E-mail": row.get("email"),
            "Web": row.get("website"),
        }
        cells |= {
            "Form": row.get("form"),
            "Languages": "; ".join(row["languages"]),
            "Fees": row.get("fees"),
            "Hours": row.get("hours"),
        }
        cells |= {
            "About": row.get("description"),
            "City": row.get("city"),
            "Street": row.get("street"),
            "Access": row.get("access"),
        }
        cells |= {"Getting there": row.get("way"), "Contact person": row.get("person")}
        cells["Offices"] = "; ".join(f"{one['name']}: {one['number']}" for one in row["branches"])
        writer.writerow({head: text or "" for head, text in cells.items()})
    return out.getvalue()


def as_hsds(made: Directory) -> list[dict[str, Any]]:
    """The directory as the organizations of an HSDS 3 feed, each with a service, contacts and locations."""
    return [_organization(row) for row in made.rows]


def as_hsds_json(made: Directory) -> str:
    """The same as one page of such a feed."""
    found = as_hsds(made)
    page = {
        "total_items": len(found),
        "total_pages": 1,
        "page_number": 1,
        "size": len(found),
        "first_page": True,
        "last_page": True,
    }
    return json.dumps({**page, "empty": not found, "contents": found}, ensure_ascii=False)


def _id(*parts: str) -> str:
    return str(uuid.uuid5(uuid.NAMESPACE_URL, "made-up:" + ":".join(parts)))


def _organization(row: dict[str, Any]) -> dict[str, Any]:
    name = row["name"]
    place = {"id": _id(name, "address"), "address_1": row.get("street", ""), "city": row.get("city", "")}
    place |= {"state_province": "", "postal_code": "", "country": row["country"].upper(), "address_type": "physical"}
    office: dict[str, Any] = {"id": _id(name, "location"), "location_type": "physical", "addresses": [place]}
    office |= {"transportation": row["way"]} if "way" in row else {}
    office |= {"accessibility": [{"id": _id(name, "access"), "description": row["access"]}]} if "access" in row else {}
    service: dict[str, Any] = {"id": _id(name, "service"), "name": "Advice", "status": "active"}
    service |= {"fees_description": row["fees"]} if "fees" in row else {}
    service |= {"schedules": [{"id": _id(name, "schedule"), "description": row["hours"]}]} if "hours" in row else {}
    service["languages"] = [{"id": _id(name, one), "name": one} for one in row["languages"]]
    phones = [{"id": _id(name, one["number"]), **one} for one in row["phones"]]
    contact = {"id": _id(name, "contact"), "name": row["person"], "title": "Director"} if "person" in row else None
    locations = [office, *(_branch(name, one) for one in row["branches"])]
    found = {
        "id": _id(name),
        "name": name,
        "description": row.get("description", ""),
        "email": row.get("email"),
        "website": row.get("website"),
    }
    found |= {"alternate_name": row.get("alternate"), "phones": phones, "services": [service], "locations": locations}
    return {
        key: value
        for key, value in {**found, "contacts": [contact] if contact else []}.items()
        if value not in (None, "")
    }


def _branch(name: str, branch: dict[str, str]) -> dict[str, Any]:
    phones = [{"id": _id(name, branch["name"], "phone"), "number": branch["number"], "type": "voice"}]
    return {"id": _id(name, branch["name"]), "location_type": "virtual", "name": branch["name"], "phones": phones}
