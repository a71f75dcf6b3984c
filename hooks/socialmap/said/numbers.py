"""Numbers that lead to somebody: telephone numbers, postcodes, coordinates in every notation."""

from __future__ import annotations

import re
from collections.abc import Iterator

import phonenumbers

from socialmap.said.found import Found, Said, around_digits
from socialmap.said.words import listed

LOCATION = "A location is never published."
PHONE = "Put the organisation's own number under `contacts`; leave out a person's."

_DEC = r"[-+]?\d{1,3}[.,]\d{3,}"
_COORDINATES = re.compile(
    rf"(?<![\d.,])(?:[NSEWZO] ?)?{_DEC}°? ?[NSEWZO]?\s*(?:[,;/|&]|en|and|\s|x|lon\w*|lng)[\s:=]*(?:lon\w*|lng|long)?[\s:=]*(?:[NSEWO] ?)?{_DEC}(?![\d])"
    r"|(?<!\w)[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}(?!\w)"
    r"|\d{1,3} ?[°º˚](?! ?[CF](?!\w))\s?\d{1,2}(?:[.,]\d+)? ?[′'’]?"
    r"|\d{1,3}(?:[.,]\d+)? ?[°º˚] ?(?:[NSEWZO](?!\w)|north|south|east|west|noord|zuid|oost)"
    r"|(?<!\w)(?i:\d{1,3} ?(?:deg(?:rees)?|graden|grad|d) ?\d{1,2}(?:[.,]\d+)? ?(?:min(?:uten|utes)?|'|m))"
    r"|(?<!\w)[NS] ?\d{1,2}[ .:]\d{1,2}(?:[.:]\d+)?\W{1,3}[EWO] ?\d{1,3}[ .:]\d{1,2}"
    r"|(?i:(?<!\w)(?:lat|latitude|breedtegraad|lengtegraad|longitude|lon|lng|noorderbreedte|geo)\W{0,3}[-+]?\d{1,3}[.,]\d+)"
    r"|(?<!\w)\d{1,3} \d{1,2} \d{1,2}(?:[.,]\d+)? ?[NSEWZO](?!\w)"
    r"|(?i:(?<!\w)geohash\W{0,3}[0-9b-hjkmnp-z]{4,12}(?!\w))"
    r"|(?i:[^\W\d_]{3,}\.[^\W\d_]{3,}\.[^\W\d_]{3,}\W{0,3}(?:what3words|w3w))"
    r"|(?<![\w/])/{3}[^\W\d_]+\.[^\W\d_]+\.[^\W\d_]+"
    r"|(?i:what3words|plus ?codes?(?!\w)|w3w)\W{0,3}\S+\.\S+"
    r"|(?<!\w)\d{1,2}[C-HJ-NP-X] ?[A-HJ-NP-Z]{2} ?\d{2,5} ?\d{2,5}(?!\w)"  # the grid of NATO's maps
    r"|(?<!\w)\d{1,2}[NSTU] \d{6} \d{7}(?!\d)"  # UTM
    # codes with which a post office or a state names a single house: Ghana, Saudi Arabia, the Emirates, India, Ireland
    r"|(?<![\w-])[A-Z][A-Z0-9]-\d{3,4}-\d{4}(?![\w-])"
    r"|(?i:(?<!\w)(?:ghana ?post ?gps|digital address|makani|digipin|eircode|national address|short address|mapcode|naca|dirección digital)\W{0,3}(?:number|no|code|is)?\W{0,3}(?=\S*\d)\w[\w -]{3,})"
)

_TOWN = r"[A-ZÀ-ÞĀ-ŽΑ-ΩА-ЯЁІЇЄҐ][a-zà-žșțα-ώа-яёіїєґ]{2,}"
_STATES = (
    "AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|IA|ID|IL|IN|KS|KY|LA|MA|MD|ME|MI|MN|MO|MS|MT|NC|ND|NE|NH|NJ|NM|NV|NY|OH|OK|OR|PA|"
    "RI|SC|SD|TN|TX|UT|VA|VT|WA|WI|WV|WY|DC"
)
_POSTCODES = re.compile(
    r"(?<![\w-])[1-9]\d{3} ?(?!SA|SD|SS|EN|OF|TO|IN)[A-Z]{2}(?![\w&-])|(?<![\w-])[1-9]\d{3}(?!st|nd|rd|th|er|re|de|ks)[a-z]{2}(?![\w-])"  # Netherlands
    rf"|(?<!\w)(?:{_STATES}) \d{{5}}(?:-\d{{4}})?(?!\w)"  # United States
    r"|(?<![\w-])[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}(?!\w)"  # United Kingdom
    r"|(?<!\w)[A-Z]\d[A-Z] ?\d[A-Z]\d(?!\w)"  # Canada
    r"|(?<!\w)[AC-FHKNPRTV-Y]\d[\dW] ?[\dAC-FHKNPRTV-Y]{4}(?!\w)(?<!\d{7})"  # Ireland
    r"|(?<![\d-])\d{2}-\d{3}(?![\d-])|(?<![\d-])\d{5}-\d{3}(?![\d-])|(?<![\d-])[1-9]\d{3}-\d{3}(?![\d-])"  # Poland, Brazil, Portugal
    r"|(?<![\w-])(?:AD|AL|AM|AT|A|AZ|B|BE|BG|BY|CH|CY|CZ|D|DE|DK|DZ|E|EE|ES|F|FI|FR|GE|GR|H|HR|HU|I|IS|IT|KG|KZ|L|LT|LU|LV|MA|MD|MK|N|NL|NO|P|PL|"
    r"PT|RO|RS|S|SE|SI|SK|TN|TR|UA|UZ|XK)[- ]\d{3} ?\d{1,3}(?![\d-])"
    r"|(?i:(?<!\w)(?:postcode|post ?code|postal code|zip(?: ?code)?|plz|cap|code postal|código postal|cod poștal|kod pocztowy|psč|pin ?code|индекс|posta kodu|kodi postar)"
    r"\W{1,3}[a-z]{0,2}-?\d[\d -]{2,8}\d)"
    # behind or before the name of a town: 10115 Berlin, București 010101, 1050 Brussel
    r"|(?<![\d.,+-])(?!(?:19|20)\d\d )\d{4,6}(?!\d)(?<!000)(?<!00) (?!Euro|Afghan|US|EUR|USD)"
    + _TOWN
    + r"|(?<![\w])"
    + _TOWN
    + r"(?:,|-)? \d{5,6}(?![\d.,])(?<!000)"
    r"|(?<![\w,.])\d{3} \d{2} " + _TOWN
)

_RUN = re.compile(r"\d(?:[\W_]{0,3}\d){5,}")
_BY_TELEPHONE = (
    r"tel|telefoon\w*|telefon\w*|teléfono|téléphone|telephone|phone|mobile|mobil\w*|mobiel|móvil|celular|cellulare|cell?\.?|portable|telemóvel|gsm|call|bel|nummer|number|"
    r"fax|whatsapp|signal|viber|telegram|zalo|line|ring|kom|moб|моб|тел\w*|мобилен|κινητό|κιν|τηλ\w*|手机|手機|电话|電話|携帯|전화|휴대폰|핸드폰|โทร\w*|มือถือ|هاتف|جوال|موبايل|تلفون|واتساب|تلفن|"
    r"звоните|звонить|позвоните|телефонуйте|зателефонуйте|дзвоніть|обадете се|llam(?:e|ar) al?|ligue|ligar|chiam(?:a|i|are)(?: il)?|zadzwoń|dzwonić|appele[zr](?: l[ea])?|sun(?:ă|ați)|rufen?|pozov(?:i|ite)|piga(?: simu)?|"
    r"打电话|打電話|致电|전화하세요|اتصل(?:ي|وا)?|arayın|gọi|hubungi|tawagan|καλέστε|telefono(?:ni)?|zavolejte|hívja|"
    r"موبایل|فون|sđt|đt|điện thoại|cep|gsm no"
)
_LOOSE = re.compile(
    r"(?:\+|(?<![\d.,])00?)(?:[\W_]{0,3}\d){8,}"
    rf"|(?i:(?<!\w)(?:{_BY_TELEPHONE})[.:]?(?: is| op| on| at| nr\.?| no\.?| на| la| para| على| ke)?[.:]? \(?\d(?:[ ()/.-]{{0,2}}\d){{5,}})"
    r"|(?<![\d.,])\d(?:[ ._*/-]\d){7,}(?!\d)|(?<![\d.,])\d(?: ?- ?\d){7,}(?!\d)"
    # (11) 91234-5678 · 8 (916) 123-45-67
    r"|(?<![\w.,/])\((?!19|20)0?\d{2,4}\) ?(?:\d{4,5}[ .-]?\d{4}|\d{3}[ .-]?\d{4}|\d{3}[ .-]\d{2}[ .-]\d{2})(?![\d.,])"
    r"|(?<![\w.,/-])\(?[2-9]\d{2}\)?[ .-]{1,2}[2-9]\d{2}[ .-]\d{4}(?![\d.,])"  # as in North America
)
_LETTERS_FOR_DIGITS = re.compile(r"(?<![^\W\dOolI])(?=(?:[OolI -]*\d){4})[\dOolI][\dOolI -]{6,}(?![^\W\d_])")
"""O7700 9OO123: letters that stand for digits."""
_NUMBER_WORDS = """nul een één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien zero oh one two three four five six seven eight nine
    ten eleven twelve double dubbel plus cero uno dos tres cuatro cinco seis siete ocho nueve zéro un deux trois quatre cinq sept huit neuf dix vingt trente
    null eins zwei drei vier fünf sechs sieben neun due tre quattro cinque sei sette otto nove um dois três sete oito unu doi trei patru cinci șase șapte opt
    nouă jeden dwa trzy cztery pięć sześć siedem osiem dziewięć jedna dva tři čtyři pět šest sedm osm devět ноль один два три четыре пять шесть семь восемь
    девять нуль дві чотири шість сім вісім едно две три осем девет шест пет седем μηδέν ένα δύο τρία τέσσερα πέντε έξι επτά οκτώ εννέα nulla egy kettő három
    négy öt hat hét nyolc kilenc noll ett två fyra fem sex sju åtta nio én fire seks syv otte ni isa dalawa tatlo apat lima anim pito walo siyam không một hai ba bốn năm sáu bảy tám
    shunya ek teen chaar paanch chhe che saat aath nau sifar sifuri moja mbili tatu nne tano sita saba nane tisa nol satu dua tiga empat lima enam tujuh delapan sembilan
    hundred honderd një dy katër pesë gjashtë shtatë tetë nëntë sıfır bir iki üç dört beş altı yedi sekiz dokuz"""
_DIGIT = rf"(?:{'|'.join(sorted(set(_NUMBER_WORDS.split()), key=len, reverse=True))}|\w+(?:tig|ty|ante|enta|zig|ßig|дцать|дцять|десят|десет|сот|ста))"
_ZERO = "shunya|sifuri|nul|zero|zéro|cero|null|nula|nulla|noll|ноль|нуль|нула|sıfır|μηδέν"
_GAP = r"[\s,-]+"
_SPELLED = re.compile(
    rf"(?i)(?<!\w)(?:{_DIGIT}|\d{{1,3}})(?:{_GAP}(?:{_DIGIT}|\d{{1,3}})){{6,}}(?!\w)"
    rf"|(?<!\w)(?:{_ZERO}|0\d|\+?\d\d)(?:{_GAP}(?:{_DIGIT}|\d{{1,3}})){{3,}}(?!\w)"
    rf"|(?<!\w)(?:{_DIGIT}{_GAP}){{2,}}\d{{2,4}}(?:{_GAP}\d{{2,4}})+(?!\w)"
    rf"|(?<!\w)(?:{_DIGIT}{_GAP}){{5,}}\d{{3,4}}(?!\w)"
    rf"|(?<!\w)(?:{_ZERO}|plus)(?:{_GAP}{_DIGIT}){{0,4}}{_GAP}\d(?:[ .-]?\d){{4,}}(?!\w)"  # nul zes 12345678
)
_PAIR = re.compile(r"\d\d")
_DIGITS = listed(_NUMBER_WORDS)
_REACH = 30  # characters; a pair of coordinates is shorter, and a postcode with its town
_OF_A_LAW = re.compile(r"^\D+(?:\d{1,4}/(?:19|20)\d\d|(?:19|20)\d\d/\d{1,4})$")
"""Regulation number 604/2013."""
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}|\d{1,2}[.-]\d{1,2}[.-]\d{4}")


def numbers(said: Said, countries: tuple[str, ...]) -> Iterator[Found]:
    """Telephone numbers in a text, also written as in one of ``countries`` (codes in capitals)."""
    text, words = said
    if _RUN.search(text) and not _DATE.fullmatch(text):
        for match in _LOOSE.finditer(text):
            if _OF_A_LAW.search(match[0]):
                continue
            yield Found("a telephone number", match[0].strip(), PHONE)
        for country in countries:
            for number in phonenumbers.PhoneNumberMatcher(text, country, leniency=phonenumbers.Leniency.VALID):
                yield Found("a telephone number", number.raw_string, PHONE)
    for match in _LETTERS_FOR_DIGITS.finditer(text) if "O" in text or "o" in text or "l" in text else ():
        if re.search("[OolI]", match[0]) and len(re.sub(r"\W", "", match[0])) > 8:
            yield Found("a telephone number", match[0].strip(), PHONE)
    for match in _SPELLED.finditer(text) if len(words & _DIGITS) > (0 if _PAIR.search(text) else 1) else ():
        if re.search(r"[^\W\d]", match[0]):
            yield Found("a telephone number in words", match[0], PHONE)


def locations(said: Said) -> Iterator[Found]:
    """Coordinates, codes for a spot on the map, and postcodes in a text."""
    text, words = said
    pieces = around_digits(text, _REACH)
    if "///" in text or "+" in text or words & {"what3words", "w3w"}:
        pieces = [text]
    for piece in pieces:
        for match in _COORDINATES.finditer(piece):
            yield Found("coordinates", match[0].strip(), LOCATION)
        for match in _POSTCODES.finditer(piece):
            hint = "Only a proven office may give its postcode, in `addresses`."
            yield Found("a postcode", match[0].strip(), hint)
