"""Mailboxes, in disguise too, and names of people on messengers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from socialmap.said.found import Found, Said
from socialmap.said.words import listed

HINT = "Put the organisation's own mailbox under `contacts`; leave out a person's."

_AT_WORD = (
    "at|at the rate(?: of)?|at-?sign|at-?teken|ät|apen?staart(?:je)?|a-?staart|arroba|arr?obase|chiocciola|małpa|zavináč|kukac|собак[аи]|собачк[аи]|песик|равлик|æt|klammeraffe|"
    "snabel-?a|kanelbulle|afna|majmun|мајмун|маймунск[ао](?: а)?|кльомб[аи]|a rond|arond|coadă de maimuță|kuyruklu a|güzel a|a còng|a móc|παπάκι|miukumauku|"
    "แอท|แอ็ด|آت|ات|골뱅이|앳|アットマーク|アット|艾特|ऐट|एट|এট|შტრუდელი|שטרודל|כרוכית"
)
_OPEN, _CLOSE = r"[(\[{<⟨〈《«*_~|★-]", r"[)\]}>⟩〉》»*_~|★-]"
_AT = rf"(?: ?[@＠﹫] ?| ?{_OPEN} ?(?:{_AT_WORD}|a|et|@) ?{_CLOSE} ?| (?:{_AT_WORD}) )"
_DOT_WORD = (
    "dot|punt|punto|point|punkt|pünktchen|punktum|piste|ponto|pont|tečka|bodka|kropka|точка|крапка|nokta|pika|pikë|točka|tačka|тачка|punct|chấm|ดอท|จุด|"
    "نقطة|دوت|점|닷|ドット|点|डॉट|ডট|τελεία|წერტილი|נקודה"
)
_DOT = rf"(?:\.|․| ?{_OPEN} ?(?:{_DOT_WORD}|\.) ?{_CLOSE} ?| (?:{_DOT_WORD}) | \. )"
# k a r e n 7 @ g m a i l . c o m · h a n n a h [ a t ] hopehouse [ d o t ] org
_SPACED = re.compile(
    r"(?i)(?<!\S)(?:[\w.-] ){2,}(?:@|[(\[{<] ?a ?t ?[)\]}>]) ?\S.*?(?:\.|[(\[{<] ?d ?o ?t ?[)\]}>])(?: ?\w){2,}(?!\w)"
)
_OTHER_SIGN = re.compile(r"(?<![\w.-])[a-z0-9][a-z0-9._-]+[★☆◎●■♥#*](?:[a-z0-9-]+\.)+[a-z]{2,}(?!\w)")
_MAILBOX = re.compile(rf"(?i)(?<![\w.+’'-])[\w.+’'-]+{_AT}(?:[\w-]+{_DOT})+[^\W\d_]{{2,24}}(?!\w)")
_DOTTED_NAME = re.compile(
    r"(?i)(?<!\w)[\w-]+(?: (?:dot|punt|punto|punkt|точка) [\w-]+)* (?:at|apenstaart(?:je)?|arroba) [\w-]+(?: (?:dot|punt|punto|punkt|точка) [\w-]+)+(?!\w)"
)
# Words that are ordinary ones too: only before a host that ends as many do.
_AT_HOST = re.compile(
    rf"(?i)(?<![\w.+’'-])[\w.+’'-]+ (?:bij|ad|chez|en|na|u|su|sa|auf|hos) (?:[\w-]+{_DOT})+(?:nl|com|org|net|eu|be|fr|es|it|pl|ro|info|ngo|uk|bg|ua)(?!\w)"
    rf"|(?<![\w.+-])(?=[\w+-]*?[._])[\w.+-]+ (?:et|kod|у|ve|dan|di|por|pe) [\w-]+ (?:{_DOT_WORD}) [a-z]{{2,6}}(?!\w)"  # a name with a dot, and a dot in words
)
_PROVIDERS = (
    "gmail|googlemail|hotmail|yahoo|outlook|icloud|proton(?:mail)?|yandex|gmx|ukr\\.net|mail\\.ru|abv|seznam|libero|posteo|web\\.de|naver|daum|onet|interia|ziggo|"
    "xs4all|kpnmail|telia|rediffmail|ymail|freemail|laposte|wanadoo|inbox\\.lv|bk\\.ru|mynet|sapo"
)
_AT_PROVIDER = re.compile(
    rf"(?i)(?<![\w.+-])[\w.+-]{{4,}} (?:(?:at|op|bij|on|auf|chez|su|en|na|sa|la|at:) |\()(?:{_PROVIDERS})(?!\w)"
    rf"|(?<!\w)(?:{_PROVIDERS})(?:[ -]?(?:adres|address|account))?(?:\s?[:=]\s?| is )[\w.+-]{{4,}}"
    rf"|(?<!\w)(?:{_PROVIDERS}),? (?:(?:and |en )?(?:the|my|her|his|your|de|haar|zijn|mijn) )?(?:name|user|naam|account|address|adres)(?: is|:)? \w+[._]\w[\w.]*"
)
_ANY_AT = re.compile(r"(?i)(?<![\w.])[\w.+-]{2,}@[\w.-]{2,}|(?<!\w)@[a-z0-9_.]{3,}")
_MESSENGER = re.compile(
    r"(?i)(?<!\w)(?:skype|telegram|whats ?app|viber|signal|(?-i:LINE)|line(?= id| account|:|-id)|wechat|imo|instagram|insta|facebook|fb|messenger|snapchat|tiktok|discord|twitter)(?:[ -]?(?:id|name|naam|account|user|naam is))?"
    r"(?:\s?[:=]\s?|\s+@|\s+(?:is|name|id|naam|account)\s+|\s+(?=\S*[\d_#]))(?=\S*[a-z])[\w.@#-]*[\w]|(?i:(?<!\w)live:\.?[\w.-]{4,})"
    r"|(?i:(?<![\w.])(?:wa\.me|t\.me|telegram\.me|signal\.me|viber\.click|m\.me|line\.me|zalo\.me|vk\.me|fb\.me|(?:facebook|instagram|twitter|x|snapchat|tiktok|vk|linkedin)\.com|ok\.ru|discord\.gg|api\.whatsapp\.com|chat\.whatsapp\.com)/\S+)"
    r"|(?i:(?<!\w)(?:skype|viber|tg|whatsapp|sgnl|tel|sms|mailto|callto|geo):/{0,2}\S{3,})"
)
_MAP = re.compile(
    r"(?i)(?<![\w.])(?:www\.)?(?:maps?\.(?:app\.)?[\w-]+\.\w+|goo\.gl|g\.co/maps|osm\.org|openstreetmap\.org|google\.\w+/maps|plus\.codes|w3w\.co|what3words\.com|waze\.com|mapy\.c(?:z|om)|2gis\.\w+|yandex\.\w+/(?:maps|navi)|bing\.com/maps|(?:wego\.|share\.)?here\.com|mapquest\.com|maps\.me|omaps\.app|organicmaps\.app|naver\.me|kko\.to|petalmaps\.com|citymapper\.com|mapcarta\.com|surl\.amap\.com|j\.map\.baidu\.com)(?:/\S*)?"
)

ROLES = listed("""info office mail email contact contacts contacto contatti kontakt admin administration administratie administracja secretariat
    secretariaat secretaria segreteria sekretariat secretary reception receptie intake helpline help sos hotline general algemeen enquiries
    enquiry inquiries post centre center centro centrum dept department team support service services shelter opvang welcome hello hallo
    communications communication communicatie press pers media project projects program programme programs programma director
    directie direction board coordination coordinacion coordinator legal social trafficking antitrafficking return returns terugkeer migration
    asylum refugee refugees women woman vrouwen femmes mujeres donne family children kinder youth national international regional
    headquarters hq main central house casa home foundation stichting fundacja fundacion ngo org asbl vzw org association asociatia asociacion
    network netzwerk web webmaster website mission embassy consular police politie clinic health desk front training education finance
    donations protection safe safety crisis emergency unit bureau region country iom caritas sisters sister zusters church network""")
"""What a mailbox of an organisation is called, whole or as a part."""

_FREE = re.compile(
    r"(?i)@(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|aol|icloud|me|mac|gmx|web|mail|yandex|ukr|proton(?:mail)?|rediffmail|libero|wp|o2|interia|seznam|abv|inbox|bk|list|ziggo|kpnmail|planet|xs4all|hetnet|home|chello|orange|wanadoo|free|laposte|t-online)\.[a-z.]+$"
)
_VOWEL = re.compile(r"[aeiouyáéíóúàèìòùäëïöüâêîôûåæø]")


_AT_WORDS = listed(
    *re.findall(r"[^\W\d_]+", _AT_WORD),
    "et apenstaartje apestaartje apestaart apenstaart arobase arrobase собака собаки собачка собачки кльомба кльомби",
    "маймунско маймунска snabela",
)
_PROVIDER_WORDS = listed(
    "gmail googlemail hotmail yahoo outlook icloud proton protonmail yandex gmx ukr mail abv seznam libero posteo web naver daum onet interia ziggo xs4all kpnmail telia rediffmail ymail",
    "freemail laposte wanadoo inbox bk mynet sapo",
)
_FAR_AT = re.compile("แอท|แอ็ด|ดอท|आ?ऐट|डॉट|এট|ডট|★|☆|⟨")
"""Words and signs that are not found among the words of a text: scripts whose marks stand apart, and signs."""
_ODD = re.compile(r"[★☆◎●■♥]|[(\[{<] ?a ?t ?[)\]}>]", re.IGNORECASE)
_INNER_DOT = re.compile(r"\w\.\w")
_DOT_WORDS = listed(_DOT_WORD.replace("|", " "))
_ACCOUNTS = listed(
    "skype telegram whatsapp whats viber signal line wechat imo instagram facebook messenger snapchat tiktok insta fb discord twitter live x linkedin ok wa t me m zalo vk tg sgnl tel sms mailto "
    "callto geo"
)
_MAP_WORDS = listed(
    "map maps mapy goo g osm openstreetmap google plus w3w what3words waze 2gis yandex bing here mapquest omaps organicmaps naver kko petalmaps citymapper mapcarta amap baidu"
)


def mailboxes(said: Said) -> Iterator[Found]:
    """Mailboxes, accounts of messengers and links to maps in a text."""
    text, words = said
    dotted = not words.isdisjoint(_DOT_WORDS) or (not words.isdisjoint(_AT_WORDS) and _INNER_DOT.search(text))
    dotted = dotted or (not text.isascii() and _FAR_AT.search(text))
    for pattern in (
        (_MAILBOX, _AT_HOST, _DOTTED_NAME, _ANY_AT, _SPACED, _OTHER_SIGN)
        if "@" in text or dotted or _ODD.search(text)
        else ()
    ):
        for match in pattern.finditer(text):
            yield Found("a mailbox", match[0].strip(), HINT)
    for match in _AT_PROVIDER.finditer(text) if not words.isdisjoint(_PROVIDER_WORDS) else ():
        yield Found("a mailbox", match[0].strip(), HINT)
    for match in _MESSENGER.finditer(text) if not words.isdisjoint(_ACCOUNTS) else ():
        yield Found(
            "an account of a messenger",
            match[0].strip(),
            "Only the organisation's own channels are published, in `contacts`.",
        )
    for match in _MAP.finditer(text) if not words.isdisjoint(_MAP_WORDS) else ():
        yield Found("a link to a map", match[0].strip(), "A location is never published.")


def is_personal(address: str, own: str) -> bool:
    """Whether a mailbox seems to carry a person's name.

    ``own`` is what the organisation calls itself, folded. A mailbox is its own when its name, or a part, is a role or
    occurs in that or in the host; otherwise parts that look like a name (`jan.jansen`, `j_jansen`, `jan.de.vries`) are a person's, and at a
    free provider every mailbox that isn't the organisation's is.
    """
    local, _, host = address.casefold().partition("@")
    local = local.partition("+")[0]
    parts = [part for part in re.split(r"[._-]+", local) if part]
    letters = [part.strip("0123456789") for part in parts]
    free = bool(_FREE.search(address))
    joined = re.sub(r"[^a-z0-9]", "", own)
    known = joined if free else joined + re.sub(r"[^a-z0-9]", "", host)
    if any(len(word) > 3 and word in local for word in re.findall(r"[a-z0-9]+", own)):
        return False
    if ROLES.intersection(letters) or any(_is_of(part, known) for part in [local, *letters]) or _holds_a_role(local):
        return False
    named = [part for part in letters if len(part) >= 2 and _VOWEL.search(part)]
    if len(letters) >= 2:
        return bool(named) and all(part.isalpha() or not part for part in letters)
    return free and bool(named) and len(local) >= 4


def _is_of(part: str, known: str) -> bool:
    return len(part) > 3 and (part in known or re.sub(r"[^a-z0-9]", "", part) in known)


def _holds_a_role(local: str) -> bool:
    return any(role in local for role in ROLES if len(role) > 4)
