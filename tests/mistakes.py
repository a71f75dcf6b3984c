"""Mistakes that volunteers make in a record, and every line that `check` says of each: the cause, at its line, and nothing else.

All made up. What stands here is what was read and found clear; a message that changes is to be read again. Several members of each kind.
"""

from __future__ import annotations

HOUSE = """\
name: Made-up House
kind: ngo
description:
  nl: Verzonnen huis voor een voorbeeld.
  en: Made-up house for an example.
services:
  shelter: yes
  legal-help:
    state: limited
    note:
      nl: Alleen advies.
      en: Advice only.
contacts:
  - role: general
    phones:
      - number: '+355 4 220 1012'
    emails:
      - address: info@example.org
websites: ['https://www.example.org']
sources:
  - {source: safe-future, part: annex-14}
"""

IN_A_RECORD: list[tuple[str, str | bytes, list[str]]] = [
    (
        "'s avonds unquoted",
        HOUSE.replace("nl: Alleen advies.", "nl: 's Avonds advies."),
        [
            ":11: begins with a quote (') that is not closed. Close it at the end, or: put the whole text in double quotes."
        ],
    ),
    (
        "'s in flow",
        HOUSE.replace("note:\n      nl: Alleen advies.\n      en: Advice only.", "note: {nl: 's Avonds, en: evening}"),
        [
            ":10: has a group in brackets that is not closed, or in which a text needs quotes. Close it, put a text with a comma, colon, bracket or apostrophe in quotes, or give each part a line of its own."
        ],
    ),
    (
        "state:limited",
        HOUSE.replace("state: limited", "state:limited"),
        [":9: has no space after `state:`. Write a space there: `state: …`."],
    ),
    (
        "kind:ngo",
        HOUSE.replace("kind: ngo", "kind:ngo"),
        [":2: has no space after `kind:`. Write a space there: `kind: …`."],
    ),
    (
        "role:general",
        HOUSE.replace("role: general", "role:general"),
        [":14: has no space after `role:`. Write a space there: `role: …`."],
    ),
    (
        "shelter:yes",
        HOUSE.replace("shelter: yes", "shelter:yes"),
        [":7: has no space after `shelter:`. Write a space there: `shelter: …`."],
    ),
    (
        "one space too many before en",
        HOUSE.replace("      en: Advice only.", "       en: Advice only."),
        [":12: begins 1 too far to the right of the line above it. Lines of one group begin below each other."],
    ),
    (
        "one too few before en",
        HOUSE.replace("      en: Advice only.", "     en: Advice only."),
        [":12: begins below none of the lines above it. Lines of one group begin below each other; count the spaces."],
    ),
    (
        "one too many before shelter",
        HOUSE.replace("  legal-help:", "   legal-help:"),
        [":8: begins 1 too far to the right of the line above it. Lines of one group begin below each other."],
    ),
    (
        "key indented at top",
        HOUSE.replace("kind: ngo", " kind: ngo"),
        [":2: begins 1 too far to the right of the line above it. Lines of one group begin below each other."],
    ),
    (
        "colon in text",
        HOUSE.replace("en: Advice only.", "en: Note: advice only."),
        [":12: has a colon inside a text, which YAML reads as a new key. Put the whole text in double quotes."],
    ),
    ("tab", HOUSE.replace("  shelter: yes", "\tshelter: yes"), [":7: begins with a tab. Indent with spaces."]),
    (
        "unclosed double",
        HOUSE.replace("name: Made-up House", 'name: "Made-up House'),
        [
            ":1: begins with a quote (\") that is not closed. Close it at the end, or: put the whole text in single quotes, and write '' for an apostrophe in it."
        ],
    ),
    (
        "unclosed bracket",
        HOUSE.replace("['https://www.example.org']", "['https://www.example.org'"),
        [
            ":19: has a list in brackets that is not closed, or in which a text needs quotes. Close it, put a text with a comma, colon, bracket or apostrophe in quotes, or give each part a line of its own."
        ],
    ),
    (
        "unclosed brace",
        HOUSE.replace("annex-14}", "annex-14"),
        [
            ":21: has a group in brackets that is not closed, or in which a text needs quotes. Close it, put a text with a comma, colon, bracket or apostrophe in quotes, or give each part a line of its own."
        ],
    ),
    (
        "missing dash space",
        HOUSE.replace("  - role", "  -role"),
        [":14: has no space after the dash. Write a space there: `- …`."],
    ),
    (
        "hash text",
        HOUSE.replace("en: Advice only.", "en: Advice only on Mondays #1 of the month."),
        [
            ":12: services.legal-help.note.en: is cut off: “#1 of the month.” is lost, since YAML reads what follows ` #` as a comment. Put the whole text in double quotes; a comment on a text goes on a line of its own."
        ],
    ),
    ("key twice", HOUSE + "kind: network\n", [":22: kind: stands here twice (first on line 2). Keep one of the two."]),
    (
        "no value",
        HOUSE.replace("kind: ngo", "kind:"),
        [":2: kind: has no value. Fill it in, or leave the whole line out."],
    ),
    (
        "percent",
        HOUSE.replace("name: Made-up House", "name: %House"),
        [":1: begins with “%”, which YAML reads as code. Put the whole text in double quotes."],
    ),
    (
        "star",
        HOUSE.replace("name: Made-up House", "name: *House"),
        [
            ":1: uses `&` or `*`, with which YAML points to another place. Write the text out, or put it in double quotes."
        ],
    ),
    (
        "at",
        HOUSE.replace("name: Made-up House", "name: @House"),
        [":1: begins with “@”, which YAML reads as code. Put the whole text in double quotes."],
    ),
    (
        "backtick",
        HOUSE.replace("name: Made-up House", "name: `House`"),
        [":1: begins with “`”, which YAML reads as code. Put the whole text in double quotes."],
    ),
    (
        "dash text",
        HOUSE.replace("nl: Alleen advies.", "nl: - Alleen advies."),
        [":11: begins with “-”, which YAML reads as code. Put the whole text in double quotes."],
    ),
    (
        "double quote in middle",
        HOUSE.replace("name: Made-up House", 'name: "House" of hope'),
        [
            ":1: begins with a text in quotes (\"), and goes on behind them. Put the whole text in single quotes, and write '' for an apostrophe in it."
        ],
    ),
    (
        "single apostrophe inside single",
        HOUSE.replace("name: Made-up House", "name: 'Mary's house'"),
        [":1: begins with a text in quotes ('), and goes on behind them. Put the whole text in double quotes."],
    ),
    (
        "question mark",
        HOUSE.replace("name: Made-up House", "name: ? House"),
        [":1: begins with “?”, which YAML reads as code. Put the whole text in double quotes."],
    ),
    (
        "exclam",
        HOUSE.replace("name: Made-up House", "name: !House"),
        [":1: uses the tag `!House`. Put a text that starts with `!` in double quotes."],
    ),
    (
        "merge marks",
        "<<<<<<< HEAD\n" + HOUSE + "=======\nname: x\n>>>>>>> b\n",
        [":1: has a mark that git puts where two changes met. Keep one of the two, and delete the three marks."],
    ),
    ("doc sep", "---\n" + HOUSE + "---\n", [":23: holds more than one document (`---`). One record is one file."]),
    (
        "latin1",
        HOUSE.replace("House", "Hôuse").encode("latin-1"),
        [":1: is not saved as UTF-8. Save it as UTF-8, without special encoding."],
    ),
    ("empty", "", [":1: is empty. A record starts with a line such as `name: …`."]),
    (
        "services list",
        HOUSE.replace(
            "services:\n  shelter: yes\n  legal-help:\n    state: limited\n    note:\n      nl: Alleen advies.\n      en: Advice only.",
            "services: [shelter, legal-help]",
        ),
        [":6: services: is not a group of fields. Write a line for each service, without a dash: `shelter: yes`."],
    ),
    (
        "services list block",
        HOUSE.replace(
            "services:\n  shelter: yes\n  legal-help:\n    state: limited\n    note:\n      nl: Alleen advies.\n      en: Advice only.",
            "services:\n  - shelter: yes\n  - training: no",
        ),
        [":6: services: is not a group of fields. Write a line for each service, without a dash: `shelter: yes`."],
    ),
    (
        "services text",
        HOUSE.replace(
            "services:\n  shelter: yes\n  legal-help:\n    state: limited\n    note:\n      nl: Alleen advies.\n      en: Advice only.",
            "services: shelter",
        ),
        [":6: services: is not a group of fields. Write a line for each service, without a dash: `shelter: yes`."],
    ),
    (
        "emails list of text",
        HOUSE.replace("emails:\n      - address: info@example.org", "emails: [info@example.org]"),
        [":17: contacts.0.emails.0: is not a group of fields. Write it as `address: …`."],
    ),
    (
        "emails one text",
        HOUSE.replace("emails:\n      - address: info@example.org", "emails: info@example.org"),
        [
            ":17: contacts.0.emails: is not a list (lines that start with `- `). Write `- address: …` for each. Mailboxes, the best one first."
        ],
    ),
    (
        "phones list text",
        HOUSE.replace("phones:\n      - number: '+355 4 220 1012'", "phones: ['+355 4 220 1012']"),
        [":15: contacts.0.phones.0: is not a group of fields. Write it as `number: …`."],
    ),
    (
        "phones text",
        HOUSE.replace("phones:\n      - number: '+355 4 220 1012'", "phones: '+355 4 220 1012'"),
        [
            ":15: contacts.0.phones: is not a list (lines that start with `- `). Write `- number: …` for each. Numbers, the best one first."
        ],
    ),
    (
        "phone key singular",
        HOUSE.replace("phones:\n      - number: '+355 4 220 1012'", "phone: '+355 4 220 1012'"),
        [":15: contacts.0.phone: is not a field here. Did you mean `phones`?"],
    ),
    (
        "description text",
        HOUSE.replace(
            "description:\n  nl: Verzonnen huis voor een voorbeeld.\n  en: Made-up house for an example.",
            "description: A house.",
        ),
        [":3: description: is not a group of fields. Give each language a line of its own below `description:`."],
    ),
    (
        "description list",
        HOUSE.replace(
            "description:\n  nl: Verzonnen huis voor een voorbeeld.\n  en: Made-up house for an example.",
            "description: [A house.]",
        ),
        [":3: description: is not a group of fields. Give each language a line of its own below `description:`."],
    ),
    (
        "contacts mapping",
        HOUSE.replace("  - role: general\n    phones", "  role: general\n  phones"),
        [":17: begins below none of the lines above it. Lines of one group begin below each other; count the spaces."],
    ),
    (
        "websites text",
        HOUSE.replace("['https://www.example.org']", "https://www.example.org"),
        [
            ":19: websites: is not a list (lines that start with `- `). Write `- …` for each. Its own pages, the main one first."
        ],
    ),
    (
        "sources mapping",
        HOUSE.replace("  - {source: safe-future, part: annex-14}", "  source: safe-future\n  part: annex-14"),
        [
            ":20: sources: is not a list (lines that start with `- `). Write `- source: …, part: …` for each. Where this record comes from: documents (`source`, `part`), or its own word (`method`, `date`): `- {method: telephone, date: '2026-05-03'}`."
        ],
    ),
    (
        "sources text",
        HOUSE.replace("sources:\n  - {source: safe-future, part: annex-14}", "sources: safe-future"),
        [
            ":20: sources: is not a list (lines that start with `- `). Write `- source: …, part: …` for each. Where this record comes from: documents (`source`, `part`), or its own word (`method`, `date`): `- {method: telephone, date: '2026-05-03'}`."
        ],
    ),
    (
        "sources ids",
        HOUSE.replace("sources:\n  - {source: safe-future, part: annex-14}", "sources: [safe-future]"),
        [":20: sources.0: is not a group of fields. Write it as `source: …, part: …`."],
    ),
    (
        "sources missing",
        HOUSE.replace("sources:\n  - {source: safe-future, part: annex-14}\n", ""),
        [
            ":1: sources: is missing. Where this record comes from: documents (`source`, `part`), or its own word (`method`, `date`): `- {method: telephone, date: '2026-05-03'}`."
        ],
    ),
    (
        "via text name",
        HOUSE.replace("state: limited", "state: by-referral\n    via: Payoke"),
        [
            ":10: services.legal-help.via: is “Payoke”. Name an organisation by folder and file, such as `al/different-and-equal`."
        ],
    ),
    (
        "via unknown",
        HOUSE.replace("state: limited", "state: by-referral\n    via: be/payoke-x"),
        [
            ":10: services.legal-help.via: names the organisation “be/payoke-x”, which does not exist. Add it first, or choose another organisation."
        ],
    ),
    (
        "via with yes",
        HOUSE.replace("state: limited", "state: yes\n    via: al/example"),
        [":8: services.legal-help: has a `via`, but is yes. `via` belongs to by-referral."],
    ),
    (
        "languages text",
        HOUSE + "languages: Albanian\n",
        [
            ":22: languages: is not a list (lines that start with `- `). Write `- …` for each. Languages its staff speak, as far as the source says so, by their codes of ISO 639: `nl`, `ckb`."
        ],
    ),
    (
        "languages names",
        HOUSE + "languages: [Albanian, English]\n",
        [
            ":22: languages.0: is “Albanian”, which is no code of a language. Did you mean `sq`?",
            ":22: languages.1: is “English”, which is no code of a language. Did you mean `en`?",
        ],
    ),
    (
        "languages dutch names",
        HOUSE + "languages: [Albanees]\n",
        [
            ":22: languages.0: is “Albanees”, which is no code of a language. Look the code up in ISO 639-3: two or three small letters."
        ],
    ),
    (
        "networks name",
        HOUSE + "networks: [La Strada]\n",
        [":22: networks.0: is “La Strada”. Name an organisation by folder and file, such as `al/different-and-equal`."],
    ),
    (
        "note one language text",
        HOUSE.replace("note:\n      nl: Alleen advies.\n      en: Advice only.", "note: Advice only."),
        [
            ":10: services.legal-help.note: is not a group of fields. Give each language a line of its own below `note:`."
        ],
    ),
    ("cost word", HOUSE + "cost: gratis\n", [":22: cost: is “gratis”. Choose one of `free`, `partly-free`, `paid`."]),
    (
        "kind caps",
        HOUSE.replace("kind: ngo", "kind: NGO"),
        [":2: kind: is “NGO”, which is not an id. Did you mean `ngo`?"],
    ),
    (
        "kind unknown",
        HOUSE.replace("kind: ngo", "kind: charity"),
        [
            ":2: kind: names the organisation kind “charity”, which does not exist. Choose one of `ngo`, `faith-based`, `network`, `government`, `intergovernmental`, `shelter-provider`."
        ],
    ),
    (
        "state caps",
        HOUSE.replace("shelter: yes", "shelter: Yes"),
        [":7: services.shelter: is “Yes”. Write it in small letters: `yes`."],
    ),
    (
        "state dutch",
        HOUSE.replace("shelter: yes", "shelter: ja"),
        [
            ":7: services.shelter: is “ja”. Choose one of `yes`, `limited`, `on-request`, `by-referral`, `no`, `unknown`."
        ],
    ),
    (
        "state true",
        HOUSE.replace("shelter: yes", "shelter: true"),
        [
            ":7: services.shelter: is “true”. Choose one of `yes`, `limited`, `on-request`, `by-referral`, `no`, `unknown`."
        ],
    ),
    (
        "limited no note",
        HOUSE.replace("shelter: yes", "shelter: limited"),
        [":7: services.shelter: is limited, but does not say how. Add a `note` in both languages."],
    ),
    (
        "unknown service",
        HOUSE.replace("shelter: yes", "sheltr: yes"),
        [":7: services.sheltr: names the service “sheltr”, which does not exist. Did you mean `shelter`?"],
    ),
    (
        "unknown service words",
        HOUSE.replace("shelter: yes", "legal help: yes"),
        [":7: services.legal help: is “legal help”, which is not an id. Did you mean `legal-help`?"],
    ),
    ("unknown field", HOUSE + "adress: x\n", [":22: adress: is not a field here. Did you mean `addresses`?"]),
    ("unknown field nl", HOUSE + "naam: x\n", [":22: naam: is not a field here. Did you mean `name`?"]),
    (
        "en missing",
        HOUSE.replace("      en: Advice only.\n", ""),
        [":10: services.legal-help.note.en: is missing. Write the text in English too."],
    ),
    (
        "nl missing",
        HOUSE.replace("      nl: Alleen advies.\n", ""),
        [":10: services.legal-help.note.nl: is missing. Write the text in Nederlands too."],
    ),
    (
        "english instead",
        HOUSE.replace("      en: Advice only.", "      eng: Advice only."),
        [":12: services.legal-help.note.eng: is not a language of this map. Did you mean `en`?"],
    ),
    (
        "uppercase lang",
        HOUSE.replace("      en: Advice only.", "      EN: Advice only."),
        [":12: services.legal-help.note.EN: is not a language of this map. Did you mean `en`?"],
    ),
    (
        "role unknown",
        HOUSE.replace("role: general", "role: director"),
        [
            ":14: contacts.0.role: names the contact role “director”, which does not exist. Choose one of `general`, `reception`, `helpline`, `intake`, `crisis-centre`, `anti-trafficking`, `client-support`, `coordination`, `regional-office`, `secretariat`."
        ],
    ),
    (
        "role missing",
        HOUSE.replace("  - role: general\n    phones", "  - phones"),
        [
            ":14: contacts.0.role: is missing. general, reception, helpline, intake … (`data/vocabularies/contact-roles.yml`)."
        ],
    ),
    (
        "contact empty",
        HOUSE.replace(
            "    phones:\n      - number: '+355 4 220 1012'\n    emails:\n      - address: info@example.org\n", ""
        ),
        [
            ":14: contacts.0: has no number, mailbox or Skype name. Add one, or a messenger or contact form, or leave the contact out."
        ],
    ),
    (
        "phone national",
        HOUSE.replace("+355 4 220 1012", "04 220 1012"),
        [
            ":16: contacts.0.phones.0: is “0… 2… 1…”, without the code of a country. Start with + and the country's code (`+355 4 220 1012`), or add `only_inside` with the country where it works so."
        ],
    ),
    (
        "phone (0)",
        HOUSE.replace("+355 4 220 1012", "+355 (0)4 220 1012"),
        [
            ":16: contacts.0.phones.0.number: is “+… (… 2… 1…”, with a zero that is not dialled from abroad. Leave `(0)` out: `+31 20 123 4567`."
        ],
    ),
    (
        "phone two",
        HOUSE.replace("+355 4 220 1012", "+355 4 220 1012 / 93"),
        [
            ":16: contacts.0.phones.0.number: is “+… 4 2… 1… …”, which is not one number. Write digits with spaces or hyphens, after the + and the country's code: `+355 4 220 1012`; an extension has its own field."
        ],
    ),
    (
        "phone 00",
        HOUSE.replace("+355 4 220 1012", "00355 4 220 1012"),
        [
            ":16: contacts.0.phones.0: is “0… 4 2… 1…”, without the code of a country. Start with + and the country's code (`+355 4 220 1012`), or add `only_inside` with the country where it works so."
        ],
    ),
    (
        "phone mobile",
        HOUSE.replace("+355 4 220 1012", "+355 67 234 5678"),
        [
            ":16: contacts.0.phones.0: is a mobile number. Leave it out if it is a person's; if the organisation prints it as its own, say `type: mobile`."
        ],
    ),
    (
        "phone letters",
        HOUSE.replace("+355 4 220 1012", "+355 4 CALL NOW"),
        [
            ":16: contacts.0.phones.0.number: is “+… 4 C… N…”, which is not one number. Write digits with spaces or hyphens, after the + and the country's code: `+355 4 220 1012`; an extension has its own field."
        ],
    ),
    (
        "phone short",
        HOUSE.replace("+355 4 220 1012", "116006"),
        [
            ":16: contacts.0.phones.0: is a short code, which works in one country only. Add `only_inside` with that country."
        ],
    ),
    (
        "phone dial elsewhere",
        HOUSE.replace("+355 4 220 1012", "+40 21 317 9190"),
        [
            ":16: contacts.0.phones.0.number: (warning) is +40 21 317 9190, a number of another country (ro). Check the code after the +; if it works there too, say so in `service_areas`."
        ],
    ),
    (
        "mail name",
        HOUSE.replace("info@example.org", "Info <info@example.org>"),
        [
            ":18: contacts.0.emails.0.address: is “I… <…”, which is not one mailbox. Write one address without name or brackets, such as `info@example.org`."
        ],
    ),
    (
        "mail mailto",
        HOUSE.replace("info@example.org", "mailto:info@example.org"),
        [
            ":18: contacts.0.emails.0.address: is “m…”, which is not one mailbox. Write one address without name or brackets, such as `info@example.org`."
        ],
    ),
    (
        "mail two",
        HOUSE.replace("info@example.org", "info@example.org, post@example.org"),
        [
            ":18: contacts.0.emails.0.address: is “i… p…”, which is not one mailbox. Write one address without name or brackets, such as `info@example.org`."
        ],
    ),
    (
        "mail no at",
        HOUSE.replace("info@example.org", "info.example.org"),
        [
            ":18: contacts.0.emails.0.address: is “i…”, which is not one mailbox. Write one address without name or brackets, such as `info@example.org`."
        ],
    ),
    (
        "mail personal",
        HOUSE.replace("info@example.org", "jane.doe@example.org"),
        [
            ":18: contacts.0.emails.0.address: holds what looks like a person's mailbox (“j…”). Leave it out, also when a source prints it, and say in a remark through whom the organisation can be reached."
        ],
    ),
    (
        "site no scheme",
        HOUSE.replace("https://www.example.org", "www.example.org"),
        [
            ":19: websites.0: is “w…”, which does not start with http:// or https://. Write the whole address, such as `https://www.example.org`."
        ],
    ),
    (
        "site track",
        HOUSE.replace("https://www.example.org", "https://www.example.org/?utm_source=x"),
        [":19: websites.0: holds a tracking code. Leave out everything from `?` on."],
    ),
    (
        "date nl",
        HOUSE + "confirmations: [{assured_date: 03-05-2026, method: telephone}]\n",
        [
            ":22: confirmations.0.assured_date: is “03-05-2026”, which is not a date. Write the year first: `2026-05-03`."
        ],
    ),
    (
        "date future",
        HOUSE + "confirmations: [{assured_date: 2031-05-03, method: telephone}]\n",
        [
            ":22: confirmations.0.assured_date: (warning) is 2031-05-03, which lies in the future. Write the day on which it was so."
        ],
    ),
    (
        "date impossible",
        HOUSE + "confirmations: [{assured_date: 2026-02-30, method: telephone}]\n",
        [
            ":22: confirmations.0.assured_date: is “2026-02-30”, which is not a date. Write a year, a month or a day: `2014`, `2014-10` or `2014-10-31`."
        ],
    ),
    (
        "date words",
        HOUSE + "confirmations: [{assured_date: May 2026, method: telephone}]\n",
        [
            ":22: confirmations.0.assured_date: is “May 2026”, which is not a date. Write a year, a month or a day: `2014`, `2014-10` or `2014-10-31`."
        ],
    ),
    (
        "date old",
        HOUSE + "confirmations: [{assured_date: 1926-05-03, method: telephone}]\n",
        [
            ":22: confirmations.0.assured_date: is 1926-05-03, which is not plausible. Write the day on which it was confirmed, in 1990 or later."
        ],
    ),
    (
        "method phone",
        HOUSE + "confirmations: [{assured_date: 2026-05-03, method: phone}]\n",
        [":22: confirmations.0.method: is “phone”. Choose one of `telephone`, `mail`, `website`, `visit`."],
    ),
    (
        "method missing",
        HOUSE + "confirmations: [{assured_date: 2026-05-03}]\n",
        [":22: confirmations.0.method: is missing. telephone, mail, website (its own) or visit."],
    ),
    (
        "confirmation text",
        HOUSE + "confirmations: 2026-05-03\n",
        [
            ":22: confirmations: is not a list (lines that start with `- `). Write `- assured_date: …, method: …` for each. How and when somebody confirmed it; leave it out as long as nobody has."
        ],
    ),
    (
        "confirmation name",
        HOUSE + "confirmations: [{assured_date: 2026-05-03, method: telephone, role: Mrs Jansen}]\n",
        [
            ":22: confirmations.0.role: holds what seems to be a person's name (“M… J…”). Write the role instead: director, coordinator, reception.",
            ":22: confirmations.0.role: is “Mrs Jansen”, which is not an id. Did you mean `mrs-jansen`?",
        ],
    ),
    (
        "confirm field",
        HOUSE + "confirmations: [{assured_date: 2026-05-03, method: telephone, fields: [phone]}]\n",
        [
            ":22: confirmations.0.fields.0: confirms “phone”, which is not a field of this record. Name its fields: contacts, addresses, websites, services, `services.shelter` …"
        ],
    ),
    (
        "source part",
        HOUSE.replace("annex-14", "annex-99"),
        [":21: sources.0.part: names the part “annex-99”, which safe-future does not have. Did you mean `annex-9`?"],
    ),
    (
        "source unknown",
        HOUSE.replace("safe-future", "safe-futur"),
        [":21: sources.0.source: names the source “safe-futur”, which does not exist. Did you mean `safe-future`?"],
    ),
    (
        "own word no date",
        HOUSE.replace("{source: safe-future, part: annex-14}", "{method: telephone}"),
        [":21: sources.0: was told by telephone, but does not say when. Add the day on which it was."],
    ),
    (
        "person nl",
        HOUSE.replace("Alleen advies.", "Vraag naar mevrouw Jansen."),
        [
            ":11: services.legal-help.note.nl: holds what seems to be a person's name (“m… J…”). Write the role instead: director, coordinator, reception."
        ],
    ),
    (
        "person small",
        HOUSE.replace("Alleen advies.", "vraag naar mevrouw jansen."),
        [
            ":11: services.legal-help.note.nl: holds what seems to be a person's name (“m… j…”). Write the role instead: director, coordinator, reception."
        ],
    ),
    (
        "street",
        HOUSE + "addresses: [{kind: office, street: Example Street 1, city: Tirana}]\n",
        [
            ":22: addresses.0: gives a street without `evidence`. Say what shows that it is an office; if nothing does, make the address confidential and leave the street out."
        ],
    ),
    (
        "address no kind",
        HOUSE + "addresses: [{city: Tirana}]\n",
        [
            ":22: addresses.0.kind: is missing. office (people may visit it), postal (a box), or confidential (asked to be secret, or not shown to be an office)."
        ],
    ),
    (
        "address text",
        HOUSE + "addresses: Tirana\n",
        [
            ":22: addresses: is not a list (lines that start with `- `). Write `- kind: …` for each. Addresses that may be public."
        ],
    ),
    (
        "city with postcode",
        HOUSE + "addresses: [{kind: confidential, city: 1001 Tirana}]\n",
        [
            ":22: addresses.0.city: has a number. Write the name of the city and nothing else.",
            ":22: addresses.0.city: holds a postcode (“1… T…”). Only a proven office may give its postcode, in `addresses`.",
        ],
    ),
    (
        "small town",
        HOUSE + "addresses: [{kind: confidential, city: Krujë}]\n",
        [
            ":22: addresses.0.city: holds what seems to be a place with fewer than 100,000 inhabitants, at an organisation with a shelter (“K…”). Leave the place out, or say the region: in a small place everybody knows the house."
        ],
    ),
    (
        "country name",
        HOUSE + "service_areas: [{country: Albania}]\n",
        [
            ":22: service_areas.0.country: is “Albania”. A country is the two small letters of its ISO 3166 code, such as `al`."
        ],
    ),
    (
        "country caps",
        HOUSE + "service_areas: [{country: AL}]\n",
        [":22: service_areas.0.country: is “AL”. Write it in small letters: `al`."],
    ),
    (
        "area text",
        HOUSE + "service_areas: Albania\n",
        [
            ":22: service_areas: is not a list (lines that start with `- `). Write `- country: …, region: …` for each. Where it works, when it is more or other than its own country."
        ],
    ),
    (
        "url in text",
        HOUSE.replace("Advice only.", "See www.example.org"),
        [":12: services.legal-help.note.en: holds a web address. Put it under `websites`, where it is checked."],
    ),
    (
        "markup",
        HOUSE.replace("Advice only.", "<b>Advice</b> only"),
        [
            ":12: services.legal-help.note.en: holds markup or template signs. Write plain text: records have no formatting."
        ],
    ),
    (
        "amp",
        HOUSE.replace("Advice only.", "Advice &amp; help"),
        [
            ":12: services.legal-help.note.en: has a character written as code, such as &amp;. Write the character itself."
        ],
    ),
    (
        "mojibake",
        HOUSE.replace("Advice only.", "Advice in BelgiÃ«"),
        [
            ":12: services.legal-help.note.en: has letters that were read in a wrong encoding, such as Ã©. Type the text again, and save it as UTF-8."
        ],
    ),
    (
        "fffd",
        HOUSE.replace("Advice only.", "Advice \ufffd only"),
        [":12: services.legal-help.note.en: has a hidden character (U+FFFD). Delete it and type the text again."],
    ),
    (
        "TODO",
        HOUSE.replace("Advice only.", "TODO"),
        [
            ":12: services.legal-help.note.en: (warning) holds “TODO”: it does not seem to be finished. Finish it, or leave it out."
        ],
    ),
    (
        "swapped",
        HOUSE.replace(
            "nl: Verzonnen huis voor een voorbeeld.\n  en: Made-up house for an example.",
            "nl: The house is for women who are on their way.\n  en: Het huis is voor vrouwen die op weg zijn naar huis.",
        ),
        [
            ":4: description.nl: (warning) looks like en, but stands under `nl`. Are the languages swapped?",
            ":5: description.en: (warning) looks like nl, but stands under `en`. Are the languages swapped?",
        ],
    ),
    (
        "same as other record",
        HOUSE.replace("Made-up House", "Example Organisation"),
        [":1: name: is also the name of al/example. One organisation is one record; merge the two."],
    ),
    (
        "ended no state",
        HOUSE + "ended: {since: 2026}\n",
        [
            ":22: ended.state: is missing. closed (it does not exist any more, or does this work no more), moved (it goes on as another record) or merged (it went into another one)."
        ],
    ),
    ("ended true", HOUSE + "ended: yes\n", [":22: ended: is not a group of fields. Write it as `state: …, since: …`."]),
    (
        "ended word",
        HOUSE + "ended: {state: gestopt, since: 2026, note: {nl: x, en: x}}\n",
        [":22: ended.state: is “gestopt”. Choose one of `closed`, `moved`, `merged`."],
    ),
    (
        "too long",
        HOUSE.replace("Advice only.", "x " * 900),
        [":12: services.legal-help.note.en: has 1,799 characters. At most 1,500 fit here."],
    ),
]
"""(what, the file, everything that is said of it: line, field, what is wrong, what would be right)."""
