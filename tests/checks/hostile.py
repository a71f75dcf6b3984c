"""Records that must not pass, each with a piece of what is said about it. All people, places and numbers are made up."""

from __future__ import annotations

_CITY = "addresses: [{{kind: confidential, city: {0}}}]"
_BOX = "addresses: [{{kind: postal, box: {0}, city: Tirana}}]"
_OFFICE = "addresses: [{{kind: office, street: Example Street 1, evidence: {{nl: x, en: x}}, postal_code: {0}}}]"
_WEB = "websites: ['{0}']"
_MAIL = "contacts: [{{role: general, emails: [{{address: {0}}}]}}]"
_SAID = 'remarks: [{{nl: "{0}", en: text}}]'
_SHELTER = "services: {{shelter: {0}}}\naddresses: [{{kind: confidential, city: {1}}}]"
_NEAR = "services: {{shelter: {0}}}\nremarks: [{{nl: tekst, en: '{1}'}}]"

MAP, SPOT, CHAT = "is a link to a map.", "holds coordinates.", "is a chat with a number or an invitation."
NUMBERED, PAGE, SHORT = "carries a telephone number or a mailbox.", "is the page of a person.", "hides where it leads."
TOWN, PERSONAL = "holds what seems to be a place with fewer than 100,000 inhabitants", "looks like a person's mailbox"


def _all(shape: str, expected: str, *values: str) -> list[tuple[str, str]]:
    return [(shape.format(value), expected) for value in values]


RECORDS: list[tuple[str, str]] = [
    *_all(_CITY, "city: has a number.", "Tirana 1001", "Keizersgracht 12", "'1016 AB'", "Amsterdam-2", "Tirana ١٢"),
    *_all(
        _CITY, "city: holds more than a city.", "'Tirana, Rruga Example'", "'Tirana; house'", "Tirana / behind", "T@na"
    ),
    *_all(
        _BOX,
        "box: is not a box.",
        "Example Street 1",
        "the blue house",
        "'P.O. Box 12, Example Street 1'",
        "'12'",
        "P.O. Box",
    ),
    *_all(_OFFICE, "postal_code: is not a postcode.", "Example", "1016 AB Keizersgracht 12", "'1000, house 5'"),
    (
        "addresses: [{kind: office, postal_code: '1000', city: Tirana}]",
        "gives a postcode, but neither a box nor a street.",
    ),
    ("addresses: [{kind: confidential, postal_code: '1000'}]", "is confidential, but gives a postcode or box."),
    ("addresses: [{kind: office, street: Example Street 1}]", "gives a street without `evidence`."),
    *_all(
        _WEB,
        MAP,
        "https://maps.google.com/?q=x",
        "https://www.google.nl/maps/place/x",
        "https://www.google.com/MAPS/@1,2",
        "https://maps.app.goo.gl/abc",
        "https://goo.gl/maps/abc",
        "https://www.openstreetmap.org/node/1",
        "https://osm.org/go/x",
        "https://www.bing.com/maps?cp=1",
        "https://maps.apple.com/?address=x",
        "https://yandex.ru/maps/-/x",
        "https://mapy.cz/s/x",
        "https://what3words.com/a.b.c",
        "https://plus.codes/x",
        "https://www.waze.com/ul?x",
        "https://wego.here.com/x",
        "https://2gis.ru/x",
        "https://map.naver.com/x",
        "https://kaart.example.org/x",
    ),
    *_all(
        _WEB,
        SPOT,
        "https://example.org/?ll=44.4268,26.1025",
        "https://example.org/@44.4268,26.1025,15z",
        "https://example.org/#map=15/44.4268/26.1025",
        "https://example.org/?lat=44.42&lon=26.10",
        "https://example.org/x?q=44.4268%2C26.1025",
        "https://example.org/x?q=44.4268%252C26.1025",
        "https://example.org/8FGQ8RH5+CM",
    ),
    *_all(_WEB, SHORT, "https://bit.ly/x", "https://tinyurl.com/x", "https://goo.gl/x", "https://t.co/x"),
    *_all(
        _WEB,
        CHAT,
        "https://wa.me/31612345678",
        "https://api.whatsapp.com/send?phone=31612345678",
        "https://t.me/+31612345678",
        "https://t.me/joinchat/x",
        "https://signal.me/#p/+31612345678",
        "https://www.viber.com/x?number=31612345678",
        "https://m.me/31612345678",
    ),
    *_all(
        _WEB,
        NUMBERED,
        "https://example.org/?phone=31612345678",
        "https://example.org/?x=viber:x",
        "https://example.org/?u=mailto:x",
    ),
    *_all(_WEB, PAGE, "https://nl.linkedin.com/in/example", "https://www.facebook.com/profile.php?id=1"),
    *_all(
        _WEB,
        "does not start with http",
        "viber://chat?number=31612345678",
        "tel:+31612345678",
        "skype:jane",
        "whatsapp://send",
    ),
    *_all(_WEB, "exists in one building only", "https://intra.local", "https://x.internal", "https://x.onion"),
    *_all(_WEB, "letters of another script", "https://xn--80ak6aa92e.com", "https://xn--pple-43d.com"),
    *_all(_WEB, "holds a tracking code.", "https://example.org/?UTM_SOURCE=x", "https://example.org/?a=1&FBCLID=x"),
    *_all(
        _MAIL,
        PERSONAL,
        "jane.doe@example.org",
        "jane_doe@example.org",
        "Jane.Doe@example.org",
        "jan.de.vries@example.org",
        "j.doe@example.org",
        "j-doe@example.org",
        "jdoe1975@gmail.com",
        "maria@hotmail.com",
        "anna.k@yahoo.com",
        "d.j.bakker@example.org",
        "jane.doe+info@example.org",
    ),
    *_all(
        _SAID,
        " holds ",
        "Bel mevrouw Jansen",
        "Ask for Maria",
        "coördinator Anna de Vries",
        "dhr. de Vries",
        "السيدة فاطمة",
        "12 Baker Street",
        "Rruga e Exemplit 45",
        "1016 AB",
        "44.4268 26.1025",
        "naam (at) huis punt nl",
        "Bel 06 12345678",
        "Call 067 234 5678",
        "Achter het station",
        "wa.me/31612345678",
    ),
    *_all(_SAID, "has a hidden character (U+202E).", "a\\u202eb"),
    *_all(_SAID, "has a control character (U+0000).", "a\\0b"),
    *_all(_SAID, "has a control character (U+001B).", "a\\x1b[31mb", "a\\eb"),
    *_all(_SAID, "has a control character (U+000C).", "a\\x0cb"),
    *_all(_SAID, "has a hidden character (U+200D).", "a\\u200db"),
    *_all(_SAID, "has a hidden character (U+3164).", "a\\u3164b"),
    *_all(_SAID, "has a hidden character (U+FE0F).", "a\\ufe0fb"),
    *_all(_SAID, "has a hidden character (U+E0041).", "a\\U000e0041b"),
    *_all(_SAID, "has a character of private use (U+E000).", "a\\ue000b"),
    *_all(_SAID, "has a character that does not exist (U+0378).", "a\\u0378b"),
    *_all(_SAID, "has a hidden line break (U+2028).", "a\\u2028b"),
    *_all(_SAID, "were read in a wrong encoding", "CafÃ© Ã©Ã©n", "donâ€™t"),
    *_all(_SAID, "has a character written as code", "A &amp; B", "A &#65; B", "A &#x41; B", "a&nbsp;b", "caf\\\\u00e9"),
    *_all(_SAID, "with many marks on top of each other", "a" + "\u0301" * 6),
    *(
        (_SHELTER.format(state, "Krujë"), TOWN)
        for state in ("yes", "{state: limited, note: {nl: x, en: x}}", "on-request", "by-referral")
    ),
    *(
        (_NEAR.format("yes", said), TOWN)
        for said in ("The house is near Krujë", "It is in Voorbeelddorp", "They come from Peshkopi")
    ),
]
