"""A made-up map, one record of each sort that pages treat differently. Nothing in it exists."""

from __future__ import annotations

_SOURCE = "sources: [{source: safe-future, part: annex-14}]\n"

RECORDS = {
    "organisations/al/confirmed.yml": "name: Confirmed House\nkind: ngo\n"
    "services: {shelter: yes, legal-help: no}\n"
    "confirmations: [{method: visit, assured_date: 2024-05}]\n" + _SOURCE,
    "organisations/al/example.yml": "name: Example Organisation\nkind: ngo\n"
    "services:\n  shelter: {state: by-referral, via: al/confirmed}\n"
    "networks: [al/network]\n" + _SOURCE,
    "organisations/al/network.yml": "name: Example Network\nkind: network\nservices: {shelter: {state: by-referral, via: members}}\n"
    + _SOURCE,
    "organisations/ro/one-language.yml": "name: One Language\nkind: faith-based\nlanguages: [nl]\n"
    "services: {shelter: yes}\n" + _SOURCE,
    "organisations/ro/known-by-name.yml": "name: Known by Name\nkind: ngo\nlisting: contact\n"
    "reached_through: [al/example]\n" + _SOURCE,
    "programmes/confirmed.yml": "name: {nl: Bevestigd, en: Confirmed}\nkind: return\n"
    "description: {nl: Verzonnen., en: Made up.}\ncountries: [al]\n"
    "confirmations: [{method: mail, assured_date: 2024-05-03}]\n" + _SOURCE,
    "programmes/printed.yml": "name: {nl: Gedrukt, en: Printed}\nkind: return\n"
    "description: {nl: Verzonnen., en: Made up.}\ncountries: [al]\n" + _SOURCE,
}
"""By the name of the file below ``data/``: a confirmed record, one of a network and the network, one that speaks one
language, one that is only known by name, and a confirmed and a printed programme."""
