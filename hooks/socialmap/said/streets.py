"""Streets in both orders and many languages, and ways to say where a house stands without one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TypeAlias

from socialmap.said.found import Found, Said, around_digits
from socialmap.said.words import listed

HINT = "Only an office may give its street, in `addresses`."

_BEFORE = (  # the kind of street stands before its name
    r"rruga|rrugën|rrugës|rr\.|rrugica|bulevardi|sheshi|ulica|ulicę|ulicy|ulicu|ulice|ulici|ulitsa|ulitza|ul\.|vulytsia|vul\.|улица|улице|улицы|улицу|улици|улицата|ул\.|вулиця|вулиці|вулицю|вул\.|проспекті|проспекте|проспект|просп\.|пр-т|"
    r"бульвар|бул\.|переулок|пер\.|площадь|пл\.|площа|шоссе|набережная|strada|străzii|stradă|str\.|stradela|bulevardului|bulevardul|bd\.?|b-dul|șoseaua|șos\.|calea|aleea|"
    r"piața|rue|r\.|avenue|av\.|ave\.|boulevard|blvd\.?|impasse|allée|quai|chemin|via|viale|vicolo|corso|piazza|largo|calle|c/|avenida|avda\.?|"
    r"carrera|cra\.|kra\.|paseo|plaza|camino|jirón|jr\.|pasaje|rua|travessa|praça|alameda|estrada|jalan|jln\.|jl\.|gang|đường|phố|ngõ|quận|phường|hẻm|thanon|"
    r"soi|ถนน|ซอย|شارع|طريق|زقاق|οδός|οδος|οδό|οδού|λεωφόρος|λεωφόρο|λεωφόρου|πλατείας|бульваре|бульварі|переулке|провулок|провулку|площади|площі|набережной|набережній|булеварду|булевару|тргу|булеварда|площада|trgu|alei|bulevardin|sheshin|lagjen|třída|třídě|trg|aleja|al\.|plac|pl\.|osiedle|os\.|nábřeží|náměstí|gatvė|barangay|brgy\.|purok|"
    r"aleje|leof\.|plot|laan|chaussée|chaussee|steenweg|p\.zza|p\.za|l\.go|c\.so|v\.le|leoforos|odos|трг|булевар|булевард|moo|mu ban|lagjja|pallati|lorong|jirón|vico|"
    r"platía|plateia|πλατεία|חי|רחוב|שדרות|خیابان|کوچه|بلوار|میدان|حي|حارة|بناية|عمارة|ქუჩა|փողոց|मार्ग|सड़क|गली|সড়ক|রোড|"
    r"kebele|woreda|mahalle|sitio|colonia|barrio|urb\."
)
_BEFORE = rf"(?<!\bLa )(?:{_BEFORE})(?:(?<=[./])|(?!\w))"
_AFTER = (  # the kind of street stands behind its name
    r"street|st\.?|road|rd\.?|avenue|ave\.?|lane|ln\.?|close|drive|square|sq\.|way|crescent|cres\.?|court|terrace|highway|hwy|boulevard|"
    r"blvd\.?|alley|parkway|quay|mews|gardens|row|straat|laan|weg|plein|gracht|kade|singel|strasse|straße|str\.|platz|allee|gasse|gatan|gade|vej|"
    r"caddesi|cad\.|cd\.|caddesi|sokak|sokağı|sk\.|sok\.|bulvarı|mahallesi|mah\.|utca|út|útja|tér|körút|krt\.|katu|tänav|iela|gatvė|g\.|улица|ул\.|"
    r"marg|nagar|sarani|gali|mohalla|sokağında|caddesinde|bulvarında|mahallesinde|téren|úton|ielā|gatvėje|tänaval|tänavas|гудамж|utcában|utcai|көшесі|küçəsi|prospekti|sadak|galli|chowk|路|街|ถนน|veien|puiestee|pst"
)
_AFTER_TOO = "Grove|Gdns|Rise|View|Vale|Hill|Walk|Place|Green|Park|Parade|Mount|Meadows?|Villas|Estate|Circus|Heights|Path|Wharf|Gate"
_COMPOUND = (  # the kind of street is the end of its name
    r"straat|str|laan|weg|plein|gracht|singel|kade|dijk|dreef|hof|steeg|plantsoen|wal|pad|markt|burgwal|haven|park|veld|baan|lei|"
    r"strasse|straße|str\.|gasse|platz|allee|damm|ufer|ring|gatan|gade|vej|vägen|veien|katu|utca|intie|entie|puiestee|straede|stræde"
)
# Those that no other word ends in: a capital and one of these is a street without its number too.
_SURE = r"straat|gracht|singel|strasse|straße|gasse|gatan|vägen|burgwal|plantsoen"
_NO = r"(?:(?:no|nr|num|n\.o|n|nº|nro|numer|numri|nummer|number|house|huis|huisnummer|bldg|building|casa|dom|д|буд|№|#|n°|n\.º|hno)[.:]?[ -]?|[#№])?"
_NUM = rf"{_NO}\d{{1,4}}(?!\d)(?![.,]\d)(?![:%€])(?: ?[-/] ?\d{{1,4}})? ?(?:[a-zA-Z](?!\w)|bis|hs|huis|I{{1,3}})?"
_W = r"[„“”«»\"]?[^\W\d_][\w’'.-]*[“”»\"]?"

# What is counted with a number behind it, and is no street.
_COUNTED = (
    r"Round|Ronde|Step|Stap|Module|Sheet|Blad|Annex|Bijlage|Chapter|Hoofdstuk|Overview|Overzicht|Article|Artikel|Part|Deel|Page|Pagina|"
    r"Block|Blok|Question|Vraag|Form|Formulier|Table|Tabel|Figure|Figuur|Rule|Regel|Section|Paragraaf"
)

_LETTERS = re.compile(r"[^\W\d_]+")
_BEFORE_WORDS, _AFTER_WORDS = listed(*_LETTERS.findall(_BEFORE)), listed(*_LETTERS.findall(_AFTER))
_AFTER_TOO_WORDS = listed(*_LETTERS.findall(_AFTER_TOO.replace("?", "")), "meadow")
_ENDS = tuple(listed(*_LETTERS.findall(_COMPOUND)))
_ALL: frozenset[str] = frozenset()
Needed: TypeAlias = "frozenset[str] | tuple[str, ...] | re.Pattern[str]"
"""What to look for before a pattern is tried: one of some words (or nothing), a word with some end, a sign of some script."""

_NUMBERED: tuple[tuple[Needed, re.Pattern[str]], ...] = tuple(
    (needed, re.compile(pattern))
    for needed, pattern in (
        # Rruga e Kavajës 45 · ul. Marszałkowska nr 5 · Calle Mayor n° 3 · Calle 45 # 12-34
        (
            _BEFORE_WORDS,
            rf"(?<!\w)(?i:{_BEFORE}),? ?(?:{_W} ?){{0,5}}(?:\d{{1,3}}[a-z]? ?)?(?:,|;|-| )? ?(?i:{_NUM})(?!\w)",
        ),
        # 12 rue de la Paix · 5, ulitsa Lenina · nr. 5 strada Mare
        (
            _BEFORE_WORDS,
            rf"(?<![\w.,])(?i:{_NUM}),? (?i:{_BEFORE}) ?(?:(?:de|la|le|des|du|l'|del|e|i|y) ?){{0,3}}[^\W\d_a-z][^ ,.]*",
        ),
        # 12 Baker Street · 221B Baker St · 12, 5th Avenue
        (
            _AFTER_WORDS,
            rf"(?<![\w.,])(?i:{_NUM}),? (?:\d{{1,3}}(?:st|nd|rd|th) |(?:[^\W\d_a-z][\w’'.-]* ){{1,4}})(?i:{_AFTER})(?!\w)",
        ),
        # 48 Chestnut Grove: words that are other things too, so with a capital and behind the number alone
        (
            _AFTER_TOO_WORDS,
            rf"(?<![\w.,])(?i:{_NUM}),? (?:[^\W\d_a-z][\w’'.-]* ){{1,3}}(?:{_AFTER_TOO})(?!\w)",
        ),
        # Baker Street 12 · Atatürk Cad. No: 5 · Váci utca 12 · Road No 5
        (_AFTER_WORDS, rf"(?<!\w)(?:[^\W\d_a-z][\w’'.-]* ?){{0,4}}(?<!\w)(?i:{_AFTER}),? ?(?i:{_NUM})(?!\w)"),
        # Voorbeeldstraat 12 · Hauptstr. 5, in small letters too
        (_ENDS, rf"(?<!\w)(?i:[^\W\d_][\w’'-]*(?:{_COMPOUND})),? (?i:{_NUM})(?![\w€])"),
        # Am Ufer 12 · Lange Voorhout 5
        (
            _ALL,
            rf"(?<!\w)(?:Am|An der|An den|Im|Zum|Zur|Auf der|Auf dem|Unter den|In der|Lange|Korte|Oude|Nieuwe|Grote|Kleine|Hoge|Lage) (?!Jahr|Monat|Alter|Regel|Fall|Artikel|Absatz|Kapitel)(?:[^\W\d_a-z][\w’'-]+ ){{1,2}}(?!(?:19|20)\d\d(?!\d))(?i:{_NUM})(?![\w€])",
        ),
        (
            _ALL,
            r"(?i)(?<!\w)(?:adres|address|adresse|anschrift|dirección|direccion|indirizzo|adresa|adresi|adress|endereço|cím|адрес|adreses)(?: is|:|,)? [^.;\n]{0,40}?(?<![\d.,-])(?!(?:19|20)\d\d)\d{1,4}(?![\d.,])[a-z]?(?!\w)",
        ),
        # Vodičkova 12 · Dam 1, Amsterdam
        (_ALL, rf"(?<!\w)[^\W\d_a-z][\w’'-]+(?:ova|ská|ska|skiego|skiej|ého|ieva|eva) (?i:{_NUM})(?![\w€])"),
        (
            _ALL,
            r"(?<![\w.])(?!" + _COUNTED + r")"
            r"[^\W\d_a-z][\w’'-]+ \d{1,3}[a-z]?, (?:\d{4,6} ?(?:[A-Z]{2} )?)?[A-ZÀ-ÞĀ-ŽΆ-ΫА-ЯЁІЇЄҐ][^\W\d_A-Z]{2,}",
        ),
        # Laan van Meerdervoort 200 · Square Ambiorix 5 · place de la Gare 3 · De Dreef 12 · Na Příkopě 12
        (
            _ALL,
            rf"(?<!\w)(?:[Pp]lace (?=de|du|des)|Place|Square|Laan|Park|Plein|Platz|Praça|Largo|Campo|Trg|Na|Pod|Nad|[’']t)"
            rf" (?:(?:de|du|des|van|la|les|der|den|het) |l[’']|d[’']){{0,3}}[^\W\d_a-z][\w’'-]+(?: [^\W\d_a-z][\w’'-]+){{0,2}} (?i:{_NUM})(?![\w€])",
        ),
        (_ALL, rf"(?<!\w)(?:De|Het) (?!{_COUNTED})[^\W\d_a-z][\w’'-]+ \d{{1,3}}(?:[a-z]|bis|hs)?(?=[,.;)]|$)"),
        # bl. 12, ap. 34 · кв. 12, дом 3 · daire 4 kat 2
        (
            _ALL,
            r"(?i)(?<!\w)(?:(?:bl|blok|bloc|blk|sc|et|ap|apt|appt|flat|кв|дом|д|корп|под|эт|бл|вх|ет|ап|pallati|shkalla|hyrja|daire|kat|unit|no|đ|ap\.|lot|plot)\.? ?(?:no\.? ?)?\d{1,4}[a-z]?,? ){1,4}"
            r"(?:ap|apt|appt|flat|кв|эт|ет|ап|kati|daire|kat|unit|lot)\.? ?\d{1,4}"
            r"|(?<!\w)бл\. ?\d{1,4}[а-я]?,? (?:вх|ет|ап)\.",
        ),
        # RT 03 RW 05 · RT.3/RW.5
        (_ALL, r"(?i)(?<!\w)rt\.? ?\d{1,3} ?/? ?rw\.? ?\d{1,3}"),
        # makaan number 88 · house no 12-B · ghar no. 5
        (
            _ALL,
            r"(?i)(?<!\w)(?:makaa?n|ghar|kothi|house|dom|kuća|casa|maison|rumah|nyumba) (?:number|numero|número|numéro|nomor|namba|broj|no|nr)[.:]? ?\d{1,4}",
        ),
        # 88/12 Moo 5
        (_ALL, r"(?i)(?<!\w)\d{1,4}/\d{1,4} (?:moo|soi|หมู่)"),
        # 12 Keizersgracht
        (_ENDS, rf"(?<![\w.,])(?i:{_NUM}),? [^\W\d_a-z][\w’'-]*(?:{_COMPOUND})(?!\w)"),
    )
)
_SURE_ENDS = tuple(listed(*_SURE.split("|")))
_FAR = re.compile(r"[\u0370-\u1fff\u2c00-\ud7ff]")
"""A sign of another script than the Latin."""

_HOUSE_ENDS = ("weg", "laan", "plein", "kade", "dijk", "hof", "dreef", "steeg")
_SURE_WORDS = listed(
    "rruga ulica ulitsa ul улица улице улицы улицу улици ул вулиця вулиці вулицю ulici ulicy ulicu rrugën străzii strada șoseaua rue calle avenida rua viale piazza jalan đường phố street road lane avenue crescent caddesi sokak sokağı "
    "utca"
)
_BY_NAME: tuple[tuple[Needed, re.Pattern[str]], ...] = tuple(
    (needed, re.compile(pattern))
    for needed, pattern in (
        # Keizersgracht; rue de la Paix; ulica Długa; Rruga e Kavajës
        (_SURE_ENDS, rf"(?<!\w)[^\W\d_a-z][\w’'-]*(?:{_SURE})(?!\w)"),
        (
            _SURE_WORDS,
            r"(?<!\w)(?<!La )(?i:rruga|rrugën|ulica|ulicy|ulici|ulicu|ulitsa|ul\.|улица|улице|улицы|улицу|улици|ул\.|вулиця|вулиці|вулицю|strada|străzii|șoseaua|rue|calle|avenida|rua|viale|piazza|jalan|đường|phố) ?"
            r"(?:(?:de|la|le|les|des|du|del|della|los|las|e|i|dr\.?|gen\.?) |d’|l’|l'|d'){0,3}[^\W\d_a-z]\w+",
        ),
        # in de rozenstraat
        (
            _SURE_ENDS,
            rf"(?<!\w)(?:in|aan|op) (?:de|het) (?!hoofd|winkel|eenrichting|dwars|zij|achter|woon|koop)[^\W\d_]{{3,}}(?:{_SURE})(?!\w)",
        ),
        # aan het eind van de Kerkweg
        (_HOUSE_ENDS, r"(?<!\w)(?:de|het) [A-ZÀ-Þ][\w’'-]{2,}(?:weg|laan|plein|kade|dijk|hof|dreef|steeg)(?!\w)"),
        (_SURE_WORDS, r"(?<!\w)[A-ZÀ-Þ][\w’'-]+ (?:Street|Road|Lane|Avenue|Crescent|Caddesi|Sokak|Sokağı|utca)(?!\w)"),
        (
            _FAR,
            r"(?:ถนน|ซอย|شارع|طريق|زقاق|خیابان|کوچه|بلوار|οδός|οδος|רחוב|שדרות) ?[^\s\d.,]{2,}|[\u4e00-\u9fff]{2,}[路街](?:\d+|[一二三四五六七八九十]+)号?"
            # the number of a house, or a street with one, in scripts with few words of their own here
            r"|(?:የቤት ቁጥር|ቤት ቁጥር|ቀበሌ|رقم المنزل|(?:بيت|منزل|عمارة) رقم|پلاک|مکان نمبر|मकान (?:नंबर|नं\.?)|বাড়ি (?:নং|নম্বর)|บ้านเลขที่|ផ្ទះលេខ|அங்க|கதவு எண்|ఇంటి (?:నెం|నంబర్)\.?|בית מספר|số nhà) ?:? ?\d{1,4}"
            r"|[^\W\d_]+ (?:გამზირ|ქუჩ|მოედან|შესახვევ|պողոտա|փողոց|նրբանցք|հրապարակ)\w*,? ?(?:N|№|#)? ?\d{1,4}"
            r"|(?:ផ្លូវ|လမ်း|ຖະໜົນ|தெரு|వీధి|መንገድ|ጎደና)[^\n\d]{0,20}\d{1,4}|\d{1,4},? ?[^\n\d]{0,20}(?:தெரு|వీధి|လမ်း)"
            r"|[\u3040-\u30ff\u4e00-\u9fff]+(?:\d+|[一二三四五六七八九十]+)(?:丁目|番地?|号)|[\uac00-\ud7a3]{1,8}\d*(?:로|길) ?\d{1,4}(?!\d)",
        ),
    )
)


def streets(said: Said) -> Iterator[Found]:
    """The streets and house numbers of a text."""
    text = said.text
    pieces = around_digits(text)
    for needed, pattern in _NUMBERED if pieces else ():
        if _has(said, needed):
            found = (match[0].strip() for piece in pieces for match in pattern.finditer(piece))
            yield from (Found("a street", one, HINT) for one in found if not _is_by_way_of(one))
    for wanted, pattern in _BY_NAME:
        if _has(said, wanted):
            yield from (Found("a street", match[0].strip(), HINT) for match in pattern.finditer(text))


def _has(said: Said, needed: Needed) -> bool:
    """Whether a text has what a pattern needs: one of some words, a word with some end, a sign of some script."""
    if isinstance(needed, frozenset):
        return not needed or not said.words.isdisjoint(needed)
    if isinstance(needed, tuple):
        return any(word.endswith(needed) for word in said.words)
    return needed.search(said.text) is not None


def _is_by_way_of(text: str) -> bool:
    """Whether ``text`` only says by which way (`via lokale partners in ruim 40`): a street has a name with a capital."""
    return text.startswith("via ") and text.count(" ") > 2 and text == text.lower()
