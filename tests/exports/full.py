"""A made-up organisation that fills every field that records have and that goes out. Nothing in it exists."""

from __future__ import annotations

FULL = """\
name: Ćevap & Zoë’s Made-up House
alternate_names: [CZH, "Huis; verzonnen"]
native_names:
  - {name: خانه‌ی ساختگی, language: fa}
kind: ngo
description: {nl: 'Een verzonnen huis, niet echt.', en: 'A made-up house, not real.'}
service_areas:
  - {country: ro, presence: partners, note: {nl: Het noorden., en: The north.}}
  - {country: al}
target_groups: [women]
eligibility_description: {nl: Wie wil., en: Whoever wants to.}
application_process: {nl: Bel eerst., en: Call first.}
languages: [nl, sq, fa]
cost: partly-free
fees_description: {nl: Advies is gratis., en: Advice is free.}
required_documents:
  - {nl: Een brief., en: A letter.}
  - {nl: Een foto., en: A photo.}
capacity: {text: {nl: Vier plaatsen vrij., en: Four places free.}, as_of: 2024-05-02}
wait_time: {text: {nl: Twee weken., en: Two weeks.}, as_of: 2024-05}
services:
  shelter: yes
  legal-help: {state: limited, note: {nl: Alleen advies., en: Advice only.}}
  medical-help: {state: by-referral, via: al/example}
  employment: no
  training: {state: unknown, note: {nl: De bron twijfelt., en: The source doubts it.}}
other_services:
  - {nl: Een bibliotheek, en: A library}
contacts:
  - role: helpline
    phones:
      - {number: +355 4 220 1012, extension: '012', note: {nl: Dag en nacht., en: Day and night.}}
      - {number: 0800 2000, type: hotline, only_inside: nl}
      - {number: 116 006, type: hotline, only_inside: al, as_printed: yes}
      - {number: +355 69 206 2345, type: mobile, uses: [voice, text]}
    messengers:
      - {app: whatsapp, account: +355 69 206 2345}
      - {app: signal, account: +355 69 206 2345}
      - {app: telegram, account: '@made_up'}
      - {app: other, app_name: Made-up Chat, account: madeup}
    emails: [{address: info@example.org}, {address: help@example.org}]
    contact_forms: ['https://example.org/write']
    skype: made.up
    languages: [sq, en]
    schedule: {nl: Op werkdagen., en: On working days.}
    hours:
      - {days: [mo, tu], opens_at: '09:00', closes_at: '17:00'}
      - {days: [sa], opens_at: '00:00', closes_at: '24:00'}
    note: {nl: Vraag naar de balie., en: Ask for the desk.}
  - role: intake
    emails: [{address: intake@example.org}]
    schedule: {nl: Alleen op maandag., en: Mondays only.}
addresses:
  - kind: office
    street: Made-up Street 1
    evidence: {nl: De eigen website., en: Its own website.}
    postal_code: '1001'
    city: Tirana
    transportation: {nl: Bus 3., en: Bus 3.}
    accessibility: {nl: Een lift., en: A lift.}
    schedule: {nl: Op afspraak., en: By appointment.}
    hours: [{days: [we], opens_at: '10:00', closes_at: '12:00'}]
    note: {nl: Eerste verdieping., en: First floor.}
  - {kind: postal, box: P.O. Box 26, postal_code: '1002', city: Tirana}
  - {kind: office, city: Amsterdam, country: nl}
branches:
  - name: Office North
    description: {nl: Kleiner., en: Smaller.}
    languages: [ro]
    time_zone: Europe/Bucharest
    contacts:
      - role: general
        phones: [{number: +355 4 220 1013}]
        hours: [{days: [th], opens_at: '20:00', closes_at: '02:00'}]
    addresses:
      - {kind: office, city: Tirana, note: {nl: Bij de markt., en: By the market.}}
time_zone: Europe/Tirane
websites: ['https://example.org/', 'https://example.net/']
networks: [al/network]
part_of: al/example
reached_through: [al/example]
remarks:
  - {nl: Een opmerking., en: A remark.}
corrections:
  - {field: websites, printed: Wrong name, reason: {nl: Zonder adres., en: Without an address.}}
confirmations:
  - {method: visit, assured_date: 2024-05-03, role: reception, note: {nl: Bezoek., en: A visit.}}
  - {method: website, assured_date: 2024-06-01, fields: [services.legal-help]}
former_ids: [al/older-made-up]
sources:
  - {source: safe-future, part: annex-14, block: 3}
"""
