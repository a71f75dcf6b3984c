"""Mailboxes in disguise, accounts of messengers and links to maps are found. All people, places and numbers here are made up."""

from __future__ import annotations

import pytest

from socialmap.said.found import said
from socialmap.said.mailboxes import mailboxes
from socialmap.said.numbers import numbers

MAILBOXES = """\
j.doe@example.org
jan_jansen@example.org
naam (at) huis punt nl
naam[at]huis.nl
naam at huis dot nl
jan at org dot nl
naam AT huis DOT nl
naam apenstaartje huis punt nl
naam @ huis . nl
naam＠huis.nl
naam arroba huis punto com
naam(at)huis(dot)nl
naam {at} huis {dot} nl
naam -at- huis -dot- nl
maria dot lopez at casa dot org
maria at example.org
мария собака пример точка рф
Skype: maria.lopez
skype maria_lopez77
Telegram @marialopez
WhatsApp: maria.l
wa.me/31612345678
t.me/+31612345678
viber://chat?number=31612345678
@marialopez
tel:+31612345678
mailto:x@example.org
""".splitlines()

UNSEEN = """\
anna.smit@gmail.com
info at huis punt org
jan[apenstaart]huis.nl
maria (at) gmail (dot) com
maria_at_gmail_dot_com
maria AT gmail.com
Skype-naam: jan.smit
insta @anna_s
Facebook: anna.smit
wa.me/+31612
t.me/annasmit
""".splitlines()
"""Written when the rules were there, and only then looked at."""

MAPS = """\
maps.app.goo.gl/abcd
google.com/maps/place/x
goo.gl/maps/abc
""".splitlines()


@pytest.mark.parametrize("text", [*MAILBOXES, *UNSEEN])
def test_a_mailbox_or_account_is_found(text: str) -> None:
    assert [*mailboxes(said(f"Schrijf naar {text} vandaag")), *numbers(said(f"Schrijf naar {text} vandaag"), ())], text


@pytest.mark.parametrize("text", [*MAPS])
def test_a_link_to_a_map_is_found(text: str) -> None:
    assert any(one.what == "a link to a map" for one in mailboxes(said(f"It is at {text} in the city"))), text


@pytest.mark.parametrize(
    "text",
    [
        "m a r i a 7 @ e x a m p l e . o r g",
        "m a r i a [ a t ] example [ d o t ] org",
        "maria&#64;example.org",
        "maria%40example.org",
        "maria⟨at⟩example⟨dot⟩org",
        "maria★example.org",
        "maria (arond) example.ro",
        "maria кльомба example.bg",
        "maria a còng example chấm vn",
        "maria แอท example ดอท com",
        "maria 골뱅이 example 점 com",
        "maria παπάκι example τελεία gr",
        "maria (آت) example (نقطة) com",
    ],
)
def test_an_at_and_a_dot_are_read_in_many_languages(text: str) -> None:
    assert list(mailboxes(said(text))), text


@pytest.mark.parametrize(
    "text", ["Rated ★ by its guests", "[a] first, [b] second.", "Vraag het op school, punt.", "100% of 40%"]
)
def test_signs_of_other_uses_are_no_mailbox(text: str) -> None:
    assert list(mailboxes(said(text))) == []
