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
    r"laundrette|launderette|laundromat|laundry|hairdresser[’']?s?|barber[’']?s?|kebab shop|takeaway|garage|car wash|dentist|corner shop|betting shop|pub|(?<!between the )(?<!tussen de )bank|"
    r"snackbar|kapper|kapsalon|wasserette|coffeeshop|bouwmarkt|tuincentrum|tandarts|dierenarts|kringloop\w*|[^\W\d_]{3,}(?:kazerne|kerk|kapel|markt|halte|winkel|garage|fabriek|brug|museum|kaserne|kirche|bahnhof|apotheke|brücke|fabrik)|"
    r"cinema|theatre|museum|monument|statue|fountain|river|canal|mill|factory|barracks|courthouse|prison|mall|hotel|car park|football pitch|swimming pool|"
    r"kerk|kapel|kathedraal|moskee|tempel|synagoge|ziekenhuis|markt|supermarkt|brug|plein|bushalte|stadhuis|gemeentehuis|stadion|postkantoor|politiebureau|"
    r"bakker|bakkerij|slager|apotheek|drogist|begraafplaats|universiteit|luchthaven|haven|bibliotheek|rotonde|kruispunt|stoplicht(?:en)?|verkeerslichten|"
    r"speeltuin|sporthal|sportveld|gymzaal|zwembad|tankstation|benzinestation|benzinepomp|bioscoop|theater|monument|standbeeld|fontein|rivier|gracht|"
    r"kanaal|molen|fabriek|kazerne|gerechtsgebouw|gevangenis|winkelcentrum|parkeerplaats|treinstation|busstation|metrostation|"
    r"bahnhof|kirche|schule|krankenhaus|tankstelle|rathaus|gare|église|école|hôpital|mairie|marché|pont|iglesia|estación|mercado|escuela|hospital|puente|"
    r"chiesa|stazione|scuola|ospedale|ponte|gara|biserica|școala|spitalul|igreja|escola|kościół\w*|szkoł\w*|szpital\w*|kisha|shkolla|"
    r"gării|gară|bisericii|școlii|spitalului|pieței|parcului|primăriei|poștei|spitalit|kishës|xhamisë|shkollës|tregut|stacionit|parkut|bashkisë|"
    r"dworc\w*|kościoł\w*|szkół\w*|rynk\w*|przystank\w*|poczt\w*|aptek\w*|ratusz\w*|nádraž\w*|kostel\w*|škol\w*|nemocnic\w*|kolodvor\w*|stanic\w*|crkv\w*|bolnic\w*|"
    r"pijac\w*|апте\w*|автовокзал\w*|автостанц\w*|гар\w{1,3}|църкв\w*|училищ\w*|болниц\w*|пазар\w*|лікарн\w*|ринк\w*|базар\w*|мечет\w*|зупинк\w*|остановк\w*|"
    r"palengke|simbahan|eskwelahan|ospital|istasyon|munisipyo|palasyo|pasar|masjid|gereja|rumah sakit|sekolah|stasiun|terminal|chợ|nhà thờ|chùa|bệnh viện|trường học|nhà ga|bến xe|"
    r"istasyon\w*|cami\w*|okul\w*|hastane\w*|pazar\w*|σταθμ\w+|εκκλησί\w+|σχολεί\w+|νοσοκομεί\w+|αγορά\w*|πλατεί\w+|"
    r"jernbanestasjon\w*|stasjon\w*|stationen|kirken|kyrkan|skolen|skolan|sykehuset|sjukhuset|torget|állomás|templom|iskola|kórház|piac|"
    r"filling station|service station|igreja matriz|rodoviária|terminal de ómnibus|estación de autobuses|gare routière|"
    r"дом\w* здравља|пијац\w*|цркв\w*|supermercado|farmacia|farmácia|pharmacie|boulangerie|panadería|padaria|apotheke|bäckerei|farmaci\w*|panificio|forno|piazza|bar|"
    r"вокзал\w*|церков\w*|церкв\w*|школ\w*|больниц\w*|рынк\w*|мост\w*|albert heijn|lidl|jumbo|aldi|mcdonald[’']?s)(?!\w)"
)
_ARTICLE = r"(?:(?:the|het|de|a|een|dem|der|den|das|die|la|le|les|el|il|lo|os?|our|ons|its|'s|’s|l[’']) ?)?"

_NEAR = re.compile(
    r"(?i)(?<!\w)(?:behind|past|left of|right of|to the (?:left|right|north|south|east|west) of|voorbij|(?:links|rechts|ten (?:noorden|zuiden|oosten|westen)) van|"
    r"na(?= de | het )(?! de (?:lagere|middelbare|basis) ?school)|after(?= the )(?! the (?:primary|secondary|high|middle|elementary) school)|next to|next door to|opposite|facing|across from|across (?:the )?(?:street|road) from|in front of|close to|near|beside|"
    r"(?:round |around )?the corner (?:from|of)|around the corner from|above|between|tussen|achter|naast|tegenover|vlak ?bij|dicht bij|om de hoek van|om de hoek bij|"
    r"aan de overkant van|boven|schuin tegenover|pal naast|pal achter|zwischen|hinter|neben|gegenüber|nahe|derrière|à côté (?:de|du|des)|en face (?:de|du|des)|près (?:de|du|des)|au-dessus (?:de|du|des)|au fond (?:de|du)|face (?:à|au)|entre|"
    r"detrás del?|al lado del?|frente al?|enfrente del?|cerca del?|encima del?|esquina con|junto al?|dietro(?: a(?:l|lla|llo)?)?|accanto a(?:l|lla|llo)?|di fronte a(?:l|lla|llo)?|vicino a(?:l|lla|llo)?|sopra|în spatele|lângă|vizavi de|deasupra|atrás d[aeo]|ao lado d[aeo]|em frente [aà]o?|em frente d[aeo]|perto d[aeo]|(?:em|por) cima d[aeo]|über de[rm]|"
    r"pas|prapa|përballë|afër|ngjitur me|vizavi|în fața|peste drum de|alături de|испред|наспрам|pred|poleg|zraven|nasproti|vor(?= dem | der )|um die ecke (?:vom|von)|devant|au coin d[eu]|à deux pas d[eu]|di fianco a(?:l|lla|llo)?|davanti a(?:l|lla|llo)?|delante del?|a la vuelta del?|junto a[o]?|перед|μπροστά από|πάνω από|foran|framför|aproape de|za|vedle|naproti|poblíž|iza|pored|preko puta|nedaleko|blizu|иза|поред|преко пута|код|зад|до|срещу|близо до|позаду|навпроти|поруч з|позади|рядом со?|"
    r"likod ng|tabi ng|harap ng|katapat ng|malapit sa|di belakang|di depan|di samping|dekat|sau|cạnh|đối diện|gần|trước|πίσω από|δίπλα σ\w+|απέναντι από|κοντά σ\w+|bak|ved siden av|bakom|bredvid|"
    r"mittemot|bag|ved siden af|overfor|obok|naprzeciwko?|pranë|mbrapa|përballë|за|рядом с|напротив|возле|около|біля) "
    rf"{_ARTICLE}(?:[\w’'.-]+ ){{0,2}}?{_LANDMARK}"
)
# A landmark before what says where it stands, or in scripts that are written without spaces.
_BEHIND = re.compile(
    r"(?i)[\w’'-]+ (?:arkasında|karşısında|yanında|mögött|mellett|szemben|के पीछे|के पास|के सामने|এর পিছনে|এর পাশে)(?!\w)"
    r"|(?:خلف|وراء|أمام|مقابل|قرب|بجانب|جنب|پشت|روبروی|کنار|نزدیک) (?:ال)?(?:محطة|مستشفى|مسجد|جامع|كنيسة|مدرسة|سوق|مخبز|بنك|جسر|بلدية|حديقة|صيدلية|بیمارستان|مدرسه|بازار|ایستگاه|میدان)\w*"
    r"|(?:หลัง|ตรงข้าม|ข้าง|ใกล้|หน้า|ติดกับ)(?:สถานี|วัด|โรงเรียน|โรงพยาบาล|ตลาด|สะพาน|ห้าง|เซเว่น|มัสยิด|โบสถ์|ธนาคาร)"
    r"|(?:駅|教会|学校|病院|市場|公園|寺|车站|火车站|教堂|学校|医院|市场|公园|역|교회|학교|병원|시장|공원) ?(?:の|的)? ?(?:裏|隣|向かい|前|そば|近く|后面|旁边|对面|附近|뒤|옆|앞|맞은편|근처)"
)
# The same in the languages of South Asia in Latin letters: mandir ke peeche
_BEHIND_IT = re.compile(
    r"(?i)(?<!\w)[\w’'-]{3,} ke? (?:pee?ch+e|saa?mne|paas|upar|oopar|ba(?:ga|g)l (?:mein|me)|neeche|nazdee?k|bich|beech)(?!\w)|(?<!\w)[\w’'-]{3,} (?:arkasinda|karsisinda|yaninda|ustunde)(?!\w)"
)
_FIRST_WORDS = listed("ke k arkasinda karsisinda yaninda ustunde")
_NUMBER = r"(?:\d+|a|een|one|two|three|four|five|ten|één|twee|drie|vier|vijf|tien|paar|few|couple of)"
_FAR = re.compile(
    rf"(?i)(?<!\w){_NUMBER} ?(?:m|km|met(?:er|re)s?|kilomet(?:er|re)s?|min(?:utes|uten|uut|ute)?|blocks?|steps|stappen|huizen|houses|straten|streets|deuren|doors)"
    rf"(?: (?:walk|on foot|drive|lopen|fietsen|rijden))? (?:from|van(?:af)?|past|voorbij|after|na|before|voor|de|von|vom) {_ARTICLE}(?:[\w’'-]+ )?{_LANDMARK}"
    rf"|(?<!\w)(?:{_NUMBER}|deux|trois|dos|tres|due|tre|dois|duas|três|zwei|drei) (?:rues?|cuadras?|calles|isolati|strade|quarteirões|ruas|straßen|maisons|casas|case|häuser)"
    rf" (?:de[l]?|du|des|d[ao]|dalla|dal|après|después d[aeo]l?|dopo|depois d[ao]|weiter|vom|von|hinter|nach) ?{_ARTICLE}(?:[\w’'-]+ )?{_LANDMARK}"
    rf"|(?<!\w)(?:première|deuxième|troisième|dernière|primera|segunda|tercera|última|prima|seconda|terza|primeira|terceira|erstes?|zweites?|drittes?|letztes?) (?:maison|rue|porte|casa|calle|puerta|via|porta|rua|haus|straße|tür|bâtiment)"
    rf" (?:après|avant|à gauche|à droite|después|pasando|a la (?:izquierda|derecha)|dopo|a (?:destra|sinistra)|depois|à (?:direita|esquerda)|nach|hinter|links|rechts)(?!\w)"
    # in the grounds of a hospital · op het terrein van de kerk
    rf"|(?<!\w)(?:(?:in|on) the (?:grounds|premises|compound|yard) of|(?:house|home|building|huis|huisje) (?:by|bij)|op het terrein van|im (?:hof|garten) (?:der|des|von)|dans l[’']enceinte (?:de|du)|en el recinto del?|nel cortile del(?:la)?) "
    rf"{_ARTICLE}(?:[\w.’'-]+ ){{0,3}}?{_LANDMARK}"
    rf"|(?<!\w)(?:first|second|third|fourth|last|next|eerste|tweede|derde|vierde|laatste|\d(?:e|st|nd|rd|th)) (?:street|house|door|gate|turn|road|building|straat|huis|deur|poort|zijstraat|gebouw)"
    rf" (?:(?:on|by|to|op|aan) (?:the |de )?)?(?:left|right|links|rechts|linkerkant|rechterkant|after|past|na|voorbij)(?!\w)"
)
# How somebody gets in: a bell, the code of a door. A floor alone, or a tram with its stop, tells how to reach an office.
_IN = re.compile(
    r"(?i)(?<!\w)(?:ring (?:the )?(?:bell|buzzer)|(?:\w+ )?bell (?:from|marked|says|with)|buzzer \w+|bel(?:len)? (?:aan )?(?:bij|op) [\"“„«'‘]|naambordje|"
    r"citofono|domofon\w*|interphone|digicode|portkod|dørkode|portero automático|telefonillo|interfon|zvonek|zvonku|zvono|csengő|kapukód|домофон\w*|дзвінок|звонок с|звънец|κουδούνι|"
    r"klingel\w*) ?\S"
    r"|(?<!\w)(?:door|gate|entry|key|deur|poort|toegangs|sleutel)[ -]?code\W{1,3}(?:is )?[\d#*A-Z]*\d[\d#*A-Z]{2,}"
    r"|(?<!\w)код(?:ом|у)? (?:двер\w+|подъезда|під['’]їзду|домофон\w*)"
)
_STOP = re.compile(
    r"(?<!\w)(?i:bushalte|tramhalte|metrohalte|halte|bus stop|tram stop|(?:metro|underground|subway|tram|train|bus|railway) (?:station|stop)|metrostation|"
    r"treinstation|u-bahn|s-bahn|parada|arrêt|fermata|stația|станция метро|станції метро|м\.) (?!The|De|Het|In|Op)[^\W\d_a-zà-ža-яёіїєα-ω][\w’'-]{2,}"
)
_CORNER = re.compile(
    r"(?<!\w)(?i:corner of|op de hoek van|hoek|esquina (?:de|con)|angolo|ecke|à l’angle de|на углу|rog)(?i: de| the| het)? [^\W\d_a-z][\w’'-]+(?: [^\W\d_a-z][\w’'-]+)?"
    r" (?i:and|en|met|with|y|con|und|et|и|e) (?i:de |the |het )?[^\W\d_a-z][\w’'-]+"
    r"|(?<!\w)[^\W\d_a-z][\w’'-]+ (?i:esquina|angolo|hoek|corner|ecke|esq\.) (?i:con|y|com|met|with|and|de) [^\W\d_a-z][\w’'-]+"
)

_NEAR_WORDS = listed(
    "prapa vizavi fața peste alături испред наспрам pred poleg zraven nasproti vor ecke devant coin deux fianco davanti delante vuelta перед μπροστά πάνω foran framför",
    "dessus fond encima esquina enfrente junto sopra deasupra perto cima über иза поред преко код",
    "past left right voorbij links rechts na after behind next opposite facing across front close near beside around round corner above between tussen achter naast",
    "tegenover vlakbij vlak dicht hoek overkant boven schuin pal zwischen hinter neben gegenüber nahe derrière côté face près entre detrás lado frente cerca",
    "dietro accanto fronte vicino spatele lângă vizavi atrás za obok naprzeciw naprzeciwko pranë mbrapa përballë за рядом напротив возле около біля noorden zuiden",
    "oosten westen north south east west",
    "pas përballë afër ngjitur aproape vedle naproti poblíž iza pored preko nedaleko blizu зад до срещу близо позаду навпроти поруч позади likod tabi harap katapat malapit",
    "belakang depan samping dekat sau cạnh đối gần trước πίσω δίπλα απέναντι κοντά bak ved bakom bredvid mittemot bag overfor",
)
_FAR_WORDS = listed(
    "cuadras cuadra rues rue maison maisons casa casas haus häuser straßen isolati quarteirões grounds premises compound by bij terrein hof garten enceinte recinto cortile",
    "from van vanaf past voorbij after na before voor de von vom left right links rechts linkerkant rechterkant",
)
_STOP_WORDS = listed(
    "bushalte tramhalte metrohalte halte stop station metrostation treinstation bahn parada arrêt fermata stația метро м"
)
_CORNER_WORDS = listed("corner hoek esquina angolo ecke angle углу rog")
_IN_WORDS = listed(
    "ring bell buzzer bel bellen naambordje citofono domofon domofonu domofonem interphone digicode portkod dørkode portero telefonillo interfon",
    "zvonek zvonku zvono csengő kapukód домофон домофону домофоном домофона дзвінок звонок звънец κουδούνι klingel klingeln code doorcode deurcode sleutelcode код кодом коду",
)
_RULES = ((_NEAR_WORDS, _NEAR), (_IN_WORDS, _IN), (_FAR_WORDS, _FAR), (_STOP_WORDS, _STOP), (_CORNER_WORDS, _CORNER))


def surroundings(said: Said) -> Iterator[Found]:
    """The sentences of a text that say where a house stands."""
    text, words = said
    for giving_away, rule in _RULES:
        if not words.isdisjoint(giving_away):
            for match in rule.finditer(text):
                yield Found("where a house stands", match[0].strip(), HINT)
    if not words.isdisjoint(_FIRST_WORDS):
        for match in _BEHIND_IT.finditer(text):
            yield Found("where a house stands", match[0].strip(), HINT)
    if not text.isascii():
        for match in _BEHIND.finditer(text):
            yield Found("where a house stands", match[0].strip(), HINT)
