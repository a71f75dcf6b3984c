"""What a web address may not be: a map, a spot, a chat with a number, a person's page, or a host that isn't what it looks like."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from socialmap.base.refused import RefusedError
from socialmap.said.found import masked
from socialmap.said.words import listed

_MAP_HOSTS = listed("""openstreetmap.org osm.org osm.de plus.codes what3words.com w3w.co waze.com mapy.cz mapy.com 2gis.com 2gis.ru mapquest.com
    viamichelin.com viamichelin.nl here.com locationiq.com geohack.toolforge.org geohash.org citymapper.com moovit.com moovitapp.com amap.com
    gaode.com mapcarta.com wikimapia.org latlong.net gps-coordinates.net gps-coordinates.org maps.me organicmaps.app omaps.app kaart.nl
    locatienet.com falk.de map24.com streetmap.co.uk multimap.com map.is umap.openstreetmap.fr mapillary.com geocaching.com komoot.com foursquare.com
    swarmapp.com""")
_MAP_LABELS = listed("map maps kaart kaarten karte karten mapa mapy plans navi streetview waze")
_MAP_PATHS = (  # a host of many things, and the part of it that is a map
    (
        re.compile(r"(?:^|\.)google\.[a-z.]+$|^g\.co$|^goo\.gl$"),
        re.compile(r"^/(?:local/)?(?:maps?|earth|streetview)(?:/|$)"),
    ),
    (
        re.compile(r"(?:^|\.)(?:bing\.com|apple\.com|duckduckgo\.com|qwant\.com|openstreetmap\.[a-z]+)$"),
        re.compile(r"^/maps?(?:/|$)"),
    ),
    (
        re.compile(r"(?:^|\.)(?:yandex\.[a-z.]+|ya\.ru|baidu\.com|naver\.com|naver\.me|kakao\.com|seznam\.cz)$"),
        re.compile(r"^/(?:maps?|mapy|navi)(?:/|$)"),
    ),
)
_SHORT = listed(
    "bit.ly tinyurl.com goo.gl t.co ow.ly is.gd v.gd buff.ly rb.gy cutt.ly shorturl.at tiny.cc rebrand.ly lnkd.in g.page page.link app.goo.gl"
)
_MESSENGERS = listed("""wa.me whatsapp.com t.me telegram.me telegram.dog signal.me signal.org viber.com viber.click line.me zalo.me m.me imo.im skype.com join.skype.com
    kakao.com wechat.com weixin.qq.com signal.group threema.id ok.ru""")
_PERSONAL = (
    re.compile(r"(?:^|\.)linkedin\.com/in/"),
    re.compile(r"(?:^|\.)facebook\.com/(?:profile\.php|people/)"),
    re.compile(r"(?:^|\.)xing\.com/profile/"),
)
_LOCAL = listed("local localdomain internal localhost lan home intranet corp private onion arpa test invalid")
_PAIR = re.compile(r"(?<![\d.])-?\d{1,3}[.,]\d{3,}[^\d]{1,12}-?\d{1,3}[.,]\d{3,}")
_NAMED = re.compile(
    r"(?i)(?<![a-z])(?:m?lat|latitude|lon|lng|longitude|ll|sll|center|coords?|geo|cp)(?:itude)?\s*[=:/]\s*-?\d{1,3}[.,]\d{2,}"
)
_CODE = re.compile(r"(?<![A-Z0-9])[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}(?![A-Z0-9])")
_NUMBER = re.compile(r"\d(?:[ ()+./-]{0,2}\d){6,}")
_LOOKALIKES = frozenset("аеорсухіјѕһԁԛԝмткнвӏգοօոսցհ αικρυν".replace(" ", ""))


def checked(text: str) -> str:
    """``text`` as a web address that may be published; ``RefusedError`` says why it may not."""
    try:
        parts = urlsplit(text)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise RefusedError(f"is “{masked(text)}”, which is not a web address.", "Write `https://…`.") from None
    if parts.scheme not in ("http", "https"):
        raise RefusedError(
            f"is “{masked(text)}”, which does not start with http:// or https://.",
            "Write the whole address, such as `https://www.example.org`.",
        )
    if parts.username is not None or parts.password is not None or port is not None:
        raise RefusedError("holds a user name, password or port.", "Write the public address only.")
    labels = host.split(".")
    if not host.isascii():
        raise RefusedError(f"names “{host}”, which has letters beyond a-z.", ascii_hint(host))
    if (
        len(labels) < 2
        or not all(re.fullmatch(r"[a-z0-9]([a-z0-9-]*[a-z0-9])?", label) for label in labels)
        or not re.fullmatch(r"[a-z]{2,}|xn--[a-z0-9]+", labels[-1])
    ):
        raise RefusedError(
            f"names “{host}”, which is not the name of a website.",
            "Compare it with the organisation's own letters or mail.",
        )
    if re.search(r"[\s\\\"'<>`{}|^\x00-\x20]", text) or not text.isascii():
        raise RefusedError("holds a sign that cannot stand in a web address.", "Copy the address from the browser.")
    if re.search(r"(?i)[?&#](utm_|fbclid|gclid|mc_|msclkid|yclid|igshid)", text):
        raise RefusedError("holds a tracking code.", "Leave out everything from `?` on.")
    for fault in faults(text):
        raise fault
    return text


def ascii_hint(host: str) -> str:
    """How a host with letters beyond a-z is written in a record."""
    try:
        return f"Write it as computers do: `{host.encode('idna').decode()}`."
    except UnicodeError:
        return "Compare it with the organisation's own letters or mail."


def faults(text: str) -> Iterator[RefusedError]:
    """What is wrong with a web address that is well-formed otherwise."""
    parts = urlsplit(text)
    host = (parts.hostname or "").removeprefix("www.")
    said = _decoded(f"{parts.path}?{parts.query}#{parts.fragment}")
    if host.rpartition(".")[2] in _LOCAL:
        yield RefusedError("names a host that exists in one building only.", "Write the public address.")
    if _is_disguised(host):
        yield RefusedError(
            "has letters of another script that look like ours.",
            "Copy the address from the organisation's own letters or mail.",
        )
    if _is_map(host, parts.path.casefold()):
        yield RefusedError(
            "is a link to a map.", "A location is never published; give a city in `addresses` if that is safe."
        )
    elif _PAIR.search(said) or _NAMED.search(said) or _CODE.search(said):
        yield RefusedError("holds coordinates.", "A location is never published; leave that part of the address out.")
    if _in(host, _SHORT):
        yield RefusedError("hides where it leads.", "Open it, and write the address that the browser then shows.")
    if _in(host, _MESSENGERS) and (_NUMBER.search(said) or "/+" in said or "joinchat" in said):
        yield RefusedError(
            "is a chat with a number or an invitation.",
            "Put the organisation's own number under `contacts`; leave out a person's.",
        )
    elif re.search(
        r"(?i)(?:phone|tel|whatsapp|mobile|msisdn)[=:/]\+?\d[\d -]{5,}|(?:tel|viber|whatsapp|skype|sms|mailto):", said
    ):
        yield RefusedError(
            "carries a telephone number or a mailbox.",
            "Put the organisation's own under `contacts`; leave out a person's.",
        )
    if any(pattern.search(host + parts.path + "/") for pattern in _PERSONAL):
        yield RefusedError("is the page of a person.", "Give the organisation's own page.")


def _decoded(text: str) -> str:
    """What a browser would make of it, however often it was encoded."""
    for _ in range(5):
        text, before = unquote(text), text
        if text == before:
            break
    return unicodedata.normalize("NFKC", text.replace("+", " +") if re.search(r"\d\+-?\d", text) else text)


def _in(host: str, hosts: frozenset[str]) -> bool:
    return any(host == one or host.endswith("." + one) for one in hosts)


def _is_map(host: str, path: str) -> bool:
    labels = host.split(".")
    return (
        _in(host, _MAP_HOSTS)
        or not _MAP_LABELS.isdisjoint(labels[:-2])
        or any(where.search(host) and what.search(path) for where, what in _MAP_PATHS)
    )


def _is_disguised(host: str) -> bool:
    """Whether a label in punycode mixes scripts, or consists of letters that all look like Latin ones."""
    for label in host.split("."):
        if not label.startswith("xn--"):
            continue
        try:
            shown = label.removeprefix("xn--").encode().decode("punycode")
        except UnicodeError:
            return True
        scripts = {unicodedata.name(sign, "").split(" ")[0] for sign in shown if sign.isalpha()}
        if len(scripts & {"LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE"}) > 1:
            return True
        if scripts <= {"CYRILLIC", "GREEK"} and all(sign in _LOOKALIKES for sign in shown if sign.isalpha()):
            return True
    return False
