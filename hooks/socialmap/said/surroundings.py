"""Sentences that say where a house stands without its street: by what is beside it, how far it is from something, at which stop."""

from __future__ import annotations

import re
from collections.abc import Iterator

from socialmap.said.found import Found, Said
from socialmap.said.words import listed

HINT = "A location is never published; leave it out."

_LANDMARK = (
    r"(?:(?:bus|train|metro|tram|police|petrol|gas|central|fire|railway)[ -]?)?"
    r"(?:station|church|chapel|park|cathedral|mosque|temple|synagogue|school|hospital|market|supermarket|bridge|square|bus stop|town hall|city hall|stadium|"
    r"post office|bakery|bakers?|butcher|pharmacy|cemetery|university|airport|harbour|library|roundabout|crossroads|traffic lights?|playground|sports hall|gym|"
    r"cinema|theatre|museum|monument|statue|fountain|river|canal|mill|factory|barracks|courthouse|prison|mall|hotel|car park|football pitch|swimming pool|"
    r"kerk|kapel|kathedraal|moskee|tempel|synagoge|ziekenhuis|markt|supermarkt|brug|plein|bushalte|stadhuis|gemeentehuis|stadion|postkantoor|politiebureau|"
    r"bakker|bakkerij|slager|apotheek|drogist|begraafplaats|universiteit|luchthaven|haven|bibliotheek|rotonde|kruispunt|stoplicht(?:en)?|verkeerslichten|"
    r"speeltuin|sporthal|sportveld|gymzaal|zwembad|tankstation|benzinestation|benzinepomp|bioscoop|theater|monument|standbeeld|fontein|rivier|gracht|"
    r"kanaal|molen|fabriek|kazerne|gerechtsgebouw|gevangenis|winkelcentrum|parkeerplaats|treinstation|busstation|metrostation|"
    r"bahnhof|kirche|schule|krankenhaus|tankstelle|rathaus|gare|église|école|hôpital|mairie|marché|pont|iglesia|estación|mercado|escuela|hospital|puente|"
    r"chiesa|stazione|scuola|ospedale|ponte|gara|biserica|școala|spitalul|igreja|escola|kościół\w*|szkoł\w*|szpital\w*|kisha|shkolla|"
    r"вокзал\w*|церков\w*|церкв\w*|школ\w*|больниц\w*|рынк\w*|мост\w*|albert heijn|lidl|jumbo|aldi|mcdonald[’']?s)(?!\w)"
)
_ARTICLE = r"(?:(?:the|het|de|a|een|dem|der|den|das|die|la|le|les|el|il|lo|os?|our|ons|its|'s|’s|l[’']) ?)?"

_NEAR = re.compile(
    r"(?i)(?<!\w)(?:behind|past|left of|right of|to the (?:left|right|north|south|east|west) of|voorbij|(?:links|rechts|ten (?:noorden|zuiden|oosten|westen)) van|"
    r"na(?= de | het )|after(?= the )|next to|next door to|opposite|facing|across from|across (?:the )?(?:street|road) from|in front of|close to|near|beside|"
    r"(?:round |around )?the corner (?:from|of)|around the corner from|above|between|tussen|achter|naast|tegenover|vlak ?bij|dicht bij|om de hoek van|om de hoek bij|"
    r"aan de overkant van|boven|schuin tegenover|pal naast|pal achter|zwischen|hinter|neben|gegenüber|nahe|derrière|à côté de|en face de|près de|entre|"
    r"detrás de|al lado de|frente a|cerca de|dietro|accanto a|di fronte a|vicino a|în spatele|lângă|vizavi de|atrás d[ao]|ao lado d[ao]|em frente [aà]o?|"
    r"za|obok|naprzeciwko?|pranë|mbrapa|përballë|за|рядом с|напротив|возле|около|біля) "
    rf"{_ARTICLE}(?:[\w’'-]+ ){{0,2}}?{_LANDMARK}"
)
_NUMBER = r"(?:\d+|a|een|one|two|three|four|five|ten|één|twee|drie|vier|vijf|tien|paar|few|couple of)"
_FAR = re.compile(
    rf"(?i)(?<!\w){_NUMBER} ?(?:m|km|met(?:er|re)s?|kilomet(?:er|re)s?|min(?:utes|uten|uut|ute)?|blocks?|steps|stappen|huizen|houses|straten|streets|deuren|doors)"
    rf"(?: (?:walk|on foot|drive|lopen|fietsen|rijden))? (?:from|van(?:af)?|past|voorbij|after|na|before|voor|de|von|vom) {_ARTICLE}(?:[\w’'-]+ )?{_LANDMARK}"
    rf"|(?<!\w)(?:first|second|third|fourth|last|next|eerste|tweede|derde|vierde|laatste|\d(?:e|st|nd|rd|th)) (?:street|house|door|road|building|straat|huis|deur|zijstraat|gebouw)"
    rf" (?:(?:on|op|aan) (?:the |de )?)?(?:left|right|links|rechts|linkerkant|rechterkant|after|past|na|voorbij)(?!\w)"
)
_STOP = re.compile(
    r"(?<!\w)(?i:bushalte|tramhalte|metrohalte|halte|bus stop|tram stop|(?:metro|underground|subway|tram|train|bus|railway) (?:station|stop)|metrostation|"
    r"treinstation|u-bahn|s-bahn|parada|arrêt|fermata|stația|станция метро|станції метро|м\.) (?!The|De|Het|In|Op)[^\W\d_a-zà-ža-яёіїєα-ω][\w’'-]{2,}"
)
_CORNER = re.compile(
    r"(?<!\w)(?i:corner of|op de hoek van|hoek|esquina de|angolo|ecke|à l’angle de|на углу|rog)(?i: de| the| het)? [^\W\d_a-z][\w’'-]+(?: [^\W\d_a-z][\w’'-]+)?"
    r" (?i:and|en|met|with|y|con|und|et|и|e) (?i:de |the |het )?[^\W\d_a-z][\w’'-]+"
)

_NEAR_WORDS = listed(
    "past left right voorbij links rechts na after behind next opposite facing across front close near beside around round corner above between tussen achter naast",
    "tegenover vlakbij vlak dicht hoek overkant boven schuin pal zwischen hinter neben gegenüber nahe derrière côté face près entre detrás lado frente cerca",
    "dietro accanto fronte vicino spatele lângă vizavi atrás za obok naprzeciw naprzeciwko pranë mbrapa përballë за рядом напротив возле около біля noorden zuiden",
    "oosten westen north south east west",
)
_FAR_WORDS = listed(
    "from van vanaf past voorbij after na before voor de von vom left right links rechts linkerkant rechterkant"
)
_STOP_WORDS = listed(
    "bushalte tramhalte metrohalte halte stop station metrostation treinstation bahn parada arrêt fermata stația метро м"
)
_CORNER_WORDS = listed("corner hoek esquina angolo ecke angle углу rog")
_RULES = ((_NEAR_WORDS, _NEAR), (_FAR_WORDS, _FAR), (_STOP_WORDS, _STOP), (_CORNER_WORDS, _CORNER))


def surroundings(said: Said) -> Iterator[Found]:
    """The sentences of a text that say where a house stands."""
    text, words = said
    for giving_away, rule in _RULES:
        if not words.isdisjoint(giving_away):
            for match in rule.finditer(text):
                yield Found("where a house stands", match[0].strip(), HINT)
