"""Channels are the organisation's own; a person's are refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import EXAMPLE, told, write


@pytest.mark.parametrize(
    ("contact", "expected"),
    [
        ("{role: general}", "contacts.0: has no number, mailbox or Skype name."),
        ("{role: director, skype: x}", "contacts.0.role: names the contact role “director”, which does not exist."),
        ("{role: general, name: x, skype: x}", "contacts.0.name: is not a field here."),
        (
            "{role: general, phones: [{number: '116 006'}]}",
            "contacts.0.phones.0: is a short code, which works in one country only.",
        ),
        (
            "{role: general, phones: [{number: '+31 6 12345678'}]}",
            "contacts.0.phones.0: is a mobile number. Leave it out if it is a person's",
        ),
        (
            "{role: general, phones: [{number: '020 1234567'}]}",
            "contacts.0.phones.0: is “0… 1…”, without the code of a country.",
        ),
        (
            "{role: general, emails: [{address: jane.doe@example.org}]}",
            "looks like a person's mailbox (“j…”).",
        ),
        (
            "{role: general, emails: [{address: j.doe@example.org}]}",
            "looks like a person's mailbox (“j…”).",
        ),
        (
            "{role: general, phones: [{number: 06 12345678, only_inside: nl}]}",
            "contacts.0.phones.0: is a mobile number. Leave it out if it is a person's",
        ),
        (
            "{role: general, phones: [{number: '+31 20 521 0150 ext. 12'}]}",
            "an extension has its own field.",
        ),
        (
            "{role: general, messengers: [{app: telegram, account: 'https://t.me/example'}]}",
            "contacts.0.messengers.0.account: is “h…”, which looks like a web address.",
        ),
        (
            "{role: general, messengers: [{app: whatsapp, account: '0612345678'}]}",
            "without the code of a country.",
        ),
        (
            "{role: general, messengers: [{app: other, account: example}]}",
            "contacts.0.messengers.0: has `app_name` without `app: other`, or the other way round.",
        ),
        (
            "{role: general, skype: x, hours: [{days: [mo], opens_at: 9:00, closes_at: '17:00'}]}",
            "contacts.0.hours.0.opens_at: is “9:00”, which is not a time of day.",
        ),
        (
            "{role: general, skype: x, hours: [{days: [mo, mo], opens_at: '09:00', closes_at: '17:00'}]}",
            "contacts.0.hours.0: names a day twice.",
        ),
        (
            "{role: general, skype: x, languages: [klingonese]}",
            "contacts.0.languages.0: is “klingonese”, which is no code of a language.",
        ),
        ("{role: general, emails: [info@example.org]}", "contacts.0.emails.0: is not a group of fields."),
    ],
)
def test_what_is_said_about_a_wrong_contact(project: Path, contact: str, expected: str) -> None:
    write(project, "organisations/al/example.yml", EXAMPLE + f"contacts:\n  - {contact}\n")
    assert any(expected in line for line in told(project)), told(project)


@pytest.mark.parametrize(
    "contact",
    [
        "{role: helpline, phones: [{number: '116 006', type: hotline, only_inside: al}]}",
        "{role: general, phones: [{number: '+31 6 12345678', type: mobile}]}",
        "{role: general, emails: [{address: example.organisation@example.org}]}",
        "{role: general, emails: [{address: dept.publications@example.org}]}",
        "{role: general, emails: [{address: info.desk@example.org}]}",
        "{role: helpline, phones: [{number: 0800 2000, type: hotline, only_inside: nl}]}",
        "{role: helpline, phones: [{number: (800) 555-1234, only_inside: us, extension: '12'}]}",
        "{role: helpline, phones: [{number: '*2000', type: hotline, uses: [voice, text], only_inside: ro}]}",
        "{role: helpline, phones: [{number: '741741', type: text, only_inside: us}]}",
        "{role: general, messengers: [{app: whatsapp, account: +31 97 010 250 000}, {app: signal, account: example.01}]}",
        "{role: general, contact_forms: ['https://www.example.org/contact']}",
        "{role: general, emails: [{address: info@Example.org}]}",
    ],
)
def test_an_organisations_own_channels_are_fine(project: Path, contact: str) -> None:
    write(
        project,
        "organisations/al/example.yml",
        EXAMPLE + f"contacts:\n  - {contact}\nservice_areas: [{{country: nl}}]\n",
    )
    assert told(project) == []
