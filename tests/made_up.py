"""Made-up organisations: nothing here is real. Numbers are from ranges that plans keep free for films and examples, where there are any."""

EVERYTHING = """\
name: Made-up House of Everything
native_names:
  - {name: خانه‌ی همه چیز, language: fa}
  - {name: Ամեն ինչի տուն, language: hy}
kind: ngo
description: {nl: 'Verzonnen, om te zien of alles past.', en: 'Made up, to see whether everything fits.'}
languages: [fa, ckb, dse, xkk]
cost: partly-free
fees_description: {nl: 'Het eerste gesprek is gratis; een cursus kost geld.', en: 'The first talk is free; a course costs money.'}
required_documents:
  - {nl: Een brief van de verwijzer., en: A letter from whoever refers.}
capacity: {text: {nl: Twee plaatsen vrij., en: Two places free.}, as_of: '2026-05'}
wait_time: {text: {nl: Ongeveer drie weken., en: About three weeks.}, as_of: '2026-05'}
services:
  legal-help: yes
contacts:
  - role: helpline
    languages: [fa, en]
    phones:
      - {number: 0800 2000, type: hotline, only_inside: nl, note: {nl: gratis, en: free of charge}}
      - {number: '+1 808-555-0123', type: hotline, uses: [voice, text], extension: '12'}
      - {number: '116 006', type: hotline, only_inside: nl}
      - {number: '1999', type: text, only_inside: nl}
      - {number: '+44 29 2018 0000', type: textphone}
      - {number: '+358 116 006'}
    schedule: {nl: 'Op werkdagen, en zaterdagnacht.', en: 'On working days, and on Saturday night.'}
    hours:
      - {days: [mo, tu, we, th, fr], opens_at: 09:00, closes_at: '12:30'}
      - {days: [mo, tu, we, th, fr], opens_at: '13:30', closes_at: '17:00'}
      - {days: [sa], opens_at: '20:00', closes_at: 02:00}
  - role: general
    phones: [{number: +31 20 521 0150}]
    messengers:
      - {app: whatsapp, account: +31 97 010 250 000}
      - {app: signal, account: '@madeup.01'}
      - {app: telegram, account: '@made_up_everything'}
      - {app: other, app_name: Madeupchat, account: madeup}
    emails: [{address: info@Example.org}]
    contact_forms: ['https://www.example.org/contact']
addresses:
  - kind: office
    street: Made-up Street 1
    evidence: {nl: 'De site noemt het een kantoor.', en: 'The website calls it an office.'}
    city: Amsterdam
    schedule: {nl: 'Inloop op woensdag.', en: 'Walk in on Wednesday.'}
    hours: [{days: [we], opens_at: '10:00', closes_at: '12:00'}]
    transportation: {nl: Tram 1 tot de laatste halte., en: Tram 1 to the last stop.}
    accessibility: {nl: 'Geen drempels; er is een lift.', en: 'Step-free; there is a lift.'}
branches:
  - name: Made-up Branch North
    languages: [ti]
    contacts: [{role: reception, phones: [{number: +31 50 521 0150}]}]
    addresses: [{kind: postal, box: Postbus 1, city: Groningen}]
  - name: Made-up Branch Overseas
    time_zone: America/Bogota
    description: {nl: Belt zelf terug., en: Calls back itself.}
websites: ['https://www.example.org']
sources: [{source: safe-future, part: annex-14}]
"""
"""All that a record can say of ways in: seven channels and more, languages, hours, fees, its own script, branches."""

ONE_NUMBER = """\
name: Made-up Free Line
kind: ngo
contacts: [{role: helpline, phones: [{number: 0800 2000, type: hotline, only_inside: nl}]}]
sources: [{source: safe-future, part: annex-14}]
"""
"""An organisation of which one free number is known."""
