"""Streets in both orders and many languages, and ways to say where a house stands without one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from socialmap.said.found import Found, Said, around_digits
from socialmap.said.words import listed

HINT = "Only an office may give its street, in `addresses`."

_BEFORE = (  # the kind of street stands before its name
    r"rruga|rr\.|rrugica|bulevardi|sheshi|ulica|ulice|ulitsa|ulitza|ul\.|vulytsia|vul\.|улица|ул\.|вулиця|вул\.|проспект|просп\.|пр-т|"
    r"бульвар|бул\.|переулок|пер\.|площадь|пл\.|площа|шоссе|набережная|strada|str\.|stradela|bulevardul|bd\.?|b-dul|șoseaua|șos\.|calea|aleea|"
    r"piața|rue|r\.|avenue|av\.|ave\.|boulevard|blvd\.?|impasse|allée|quai|chemin|via|viale|vicolo|corso|piazza|largo|calle|c/|avenida|avda\.?|"
    r"carrera|cra\.|kra\.|paseo|plaza|camino|jirón|jr\.|pasaje|rua|travessa|praça|alameda|estrada|jalan|jln?\.|gang|đường|phố|ngõ|quận|phường|hẻm|thanon|"
    r"soi|ถนน|ซอย|شارع|طريق|زقاق|οδός|οδος|λεωφόρος|trg|aleja|al\.|plac|pl\.|osiedle|os\.|nábřeží|náměstí|gatvė|barangay|brgy\.|purok|"
    r"kebele|woreda|mahalle|sitio|colonia|barrio|urb\."
)
_BEFORE = rf"(?<!\bLa )(?:{_BEFORE})(?:(?<=[./])|(?!\w))"
_AFTER = (  # the kind of street stands behind its name
    r"street|st\.?|road|rd\.?|avenue|ave\.?|lane|ln\.?|close|drive|square|sq\.|way|crescent|cres\.?|court|terrace|highway|hwy|boulevard|"
    r"blvd\.?|alley|parkway|quay|mews|gardens|row|straat|laan|weg|plein|gracht|kade|singel|strasse|straße|str\.|platz|allee|gasse|gatan|gade|vej|"
    r"caddesi|cad\.|cd\.|caddesi|sokak|sokağı|sk\.|sok\.|bulvarı|mahallesi|mah\.|utca|út|útja|tér|körút|krt\.|katu|tänav|iela|gatvė|g\.|улица|ул\.|"
    r"marg|nagar|sarani|көшесі|küçəsi|prospekti|sadak|galli|chowk|路|街|ถนน|veien|puiestee|pst"
)
_COMPOUND = (  # the kind of street is the end of its name
    r"straat|str|laan|weg|plein|gracht|singel|kade|dijk|dreef|hof|steeg|plantsoen|wal|pad|markt|burgwal|haven|park|veld|baan|lei|"
    r"strasse|straße|str\.|gasse|platz|allee|damm|ufer|ring|gatan|gade|vej|vägen|veien|katu|utca|intie|entie|puiestee|straede|stræde"
)
# Those that no other word ends in: a capital and one of these is a street without its number too.
_SURE = r"straat|gracht|singel|strasse|straße|gasse|gatan|vägen|burgwal|plantsoen"
_NO = r"(?:(?:no|nr|num|n|nº|nro|numer|numri|nummer|number|house|huis|huisnummer|bldg|building|casa|dom|д|буд|№|#|n°|n\.º|hno)[.:]?[ -]?|[#№])?"
_NUM = rf"{_NO}\d{{1,4}}(?!\d)(?![.,]\d)(?![:%€])(?: ?[-/] ?\d{{1,4}})? ?(?:[a-zA-Z](?!\w)|bis|hs|huis|I{{1,3}})?"
_W = r"[^\W\d_][\w’'.-]*"

_NUMBERED = tuple(
    re.compile(pattern)
    for pattern in (
        # Rruga e Kavajës 45 · ul. Marszałkowska nr 5 · Calle Mayor n° 3 · Calle 45 # 12-34
        rf"(?<!\w)(?i:{_BEFORE}),? ?(?:{_W} ?){{0,5}}(?:\d{{1,3}}[a-z]? ?)?(?:,|;|-| )? ?(?i:{_NUM})(?!\w)",
        # 12 rue de la Paix · 5, ulitsa Lenina · nr. 5 strada Mare
        rf"(?<![\w.,])(?i:{_NUM}),? (?i:{_BEFORE}) ?(?:(?:de|la|le|des|du|l'|del|e|i|y) ?){{0,3}}[^\W\d_a-z][^ ,.]*",
        # 12 Baker Street · 221B Baker St · 12, 5th Avenue
        rf"(?<![\w.,])(?i:{_NUM}),? (?:\d{{1,3}}(?:st|nd|rd|th) |(?:[^\W\d_a-z][\w’'.-]* ){{1,4}})(?i:{_AFTER})(?!\w)",
        # Baker Street 12 · Atatürk Cad. No: 5 · Váci utca 12 · Road No 5
        rf"(?<!\w)(?:[^\W\d_a-z][\w’'.-]* ?){{0,4}}(?<!\w)(?i:{_AFTER}),? ?(?i:{_NUM})(?!\w)",
        # Voorbeeldstraat 12 · Hauptstr. 5, in small letters too
        rf"(?<!\w)(?i:[^\W\d_][\w’'-]*(?:{_COMPOUND})),? (?i:{_NUM})(?![\w€])",
        # Am Ufer 12 · Lange Voorhout 5
        rf"(?<!\w)(?:Am|An der|An den|Im|Zum|Zur|Auf der|Auf dem|Unter den|In der|Lange|Korte|Oude|Nieuwe|Grote|Kleine|Hoge|Lage) [^\W\d_a-z][\w’'-]+ (?i:{_NUM})(?![\w€])",
        r"(?i)(?<!\w)(?:adres|address|adresse|anschrift|dirección|direccion|indirizzo|adresa|adresi|adress|endereço|cím|адрес|adreses)(?: is|:|,)? [^.;\n]{0,40}?(?<![\d.,-])(?!(?:19|20)\d\d)\d{1,4}(?![\d.,])[a-z]?(?!\w)",
        # Vodičkova 12 · Dam 1, Amsterdam
        rf"(?<!\w)[^\W\d_a-z][\w’'-]+(?:ova|ská|ska|skiego|skiej|ého|ieva|eva) (?i:{_NUM})(?![\w€])",
        r"(?<![\w.])(?!Round|Ronde|Step|Stap|Module|Sheet|Blad|Annex|Bijlage|Chapter|Hoofdstuk|Overview|Overzicht|Article|Artikel|Part|Deel|Page|Pagina|Block|Blok|Question|Vraag)"
        r"[A-ZÀ-Þ][\w’'-]+ \d{1,3}[a-z]?, (?:\d{4,6} ?(?:[A-Z]{2} )?)?[A-ZÀ-Þ][a-z]{2,}",
        # 12 Keizersgracht
        rf"(?<![\w.,])(?i:{_NUM}),? [^\W\d_a-z][\w’'-]*(?:{_COMPOUND})(?!\w)",
    )
)
_BY_NAME = tuple(
    re.compile(pattern)
    for pattern in (
        # Keizersgracht; rue de la Paix; ulica Długa; Rruga e Kavajës
        rf"(?<!\w)[^\W\d_a-z][\w’'-]*(?:{_SURE})(?!\w)",
        r"(?<!\w)(?<!La )(?i:rruga|ulica|ulitsa|ul\.|улица|ул\.|вулиця|strada|șoseaua|rue|calle|avenida|rua|viale|piazza|jalan|đường|phố) ?"
        r"(?:(?:de|la|le|les|des|du|del|della|los|las|e|i|dr\.?|gen\.?) |d’|l’|l'|d'){0,3}[^\W\d_a-z]\w+",
        r"(?<!\w)[A-ZÀ-Þ][\w’'-]+ (?:Street|Road|Lane|Caddesi|Sokak|Sokağı|utca)(?!\w)",
        r"(?:ถนน|ซอย|شارع|οδός|οδος) ?[^\s\d.,]{2,}|[\u4e00-\u9fff]{2,}[路街](?:\d+|[一二三四五六七八九十]+)号?",
    )
)

_NEAR = re.compile(
    r"(?i)(?<!\w)(?:behind|past|left of|right of|voorbij|links van|rechts van|na|next to|next door to|opposite|across from|across (?:the )?(?:street|road) from|in front of|close to|near|beside|around the corner (?:from|of)|above|round the corner from|"
    r"achter|naast|tegenover|vlak ?bij|dicht bij|om de hoek van|aan de overkant van|boven|schuin tegenover|pal naast|"
    r"hinter|neben|gegenüber|derrière|à côté de|en face de|detrás de|al lado de|frente a|dietro|accanto a|în spatele|lângă|за|рядом с|напротив) "
    r"(?:the|het|de|a|een|dem|der|la|le|el|il|our|ons|its|'s|’s)? ?(?:[\w’'-]+ ){0,2}?"
    r"(?:(?:bus|train|metro|tram|police|petrol|central|fire)[ -]?)?"
    r"(?:station|church|park|cathedral|mosque|temple|school|hospital|market|supermarket|bridge|square|bus stop|town hall|city hall|stadium|post office|"
    r"bakery|pharmacy|cemetery|university|airport|harbour|library|kerk|kathedraal|moskee|tempel|ziekenhuis|markt|supermarkt|brug|plein|bushalte|"
    r"stadhuis|gemeentehuis|stadion|postkantoor|politiebureau|bakker|bakkerij|apotheek|begraafplaats|universiteit|luchthaven|haven|bibliotheek|"
    r"treinstation|busstation|bahnhof|kirche|gare|église|iglesia|estación|mercado|chiesa|stazione|gara|biserica|вокзал\w*|церков\w*|albert heijn|lidl)(?!\w)"
)

_NEAR_WORDS = listed(
    "past left right voorbij links rechts na behind next opposite across front close near beside around above round achter naast tegenover vlakbij vlak dicht hoek overkant boven schuin "
    "pal hinter neben gegenüber derrière côté face detrás lado frente dietro accanto spatele lângă за рядом напротив"
)
_SURE_ENDS = tuple(_SURE.split("|"))
_SURE_WORDS = listed(
    "rruga ulica ulitsa ul улица ул вулиця strada șoseaua rue calle avenida rua viale piazza jalan đường phố street road lane caddesi sokak sokağı "
    "utca ถนน ซอย شارع οδός οδος"
)


def streets(said: Said) -> Iterator[Found]:
    """The streets and house numbers of a text, and sentences that say where a house stands."""
    text, words = said
    for piece in around_digits(text):
        for pattern in _NUMBERED:
            found = (match[0].strip() for match in pattern.finditer(piece))
            yield from (Found("a street", one, HINT) for one in found if not _is_by_way_of(one))
    if not words.isdisjoint(_SURE_WORDS) or any(word.endswith(_SURE_ENDS) for word in words) or not text.isascii():
        for pattern in _BY_NAME:
            yield from (Found("a street", match[0].strip(), HINT) for match in pattern.finditer(text))
    for match in _NEAR.finditer(text) if not words.isdisjoint(_NEAR_WORDS) else ():
        yield Found("where a house stands", match[0].strip(), "A location is never published; leave it out.")


def _is_by_way_of(text: str) -> bool:
    """Whether ``text`` only says by which way (`via lokale partners in ruim 40`): a street has a name with a capital."""
    return text.startswith("via ") and text.count(" ") > 2 and text == text.lower()
