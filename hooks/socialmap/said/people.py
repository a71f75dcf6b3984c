"""Names of people: behind a title, behind a role, before a role, behind “ask for”, and initials with a surname.

There is no list of first names. What gives a name away is what stands beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from socialmap.said.first_names import FIRST_NAMES, WORDS_TOO
from socialmap.said.found import Found, Said
from socialmap.said.words import (
    ASKING,
    CALLING,
    CASELESS_ASKING,
    CASELESS_ROLES,
    CASELESS_TITLES,
    KIN_TITLES,
    NO_NAMES,
    NOT_BEHIND,
    OF_A_LANGUAGE,
    PARTICLES,
    ROLES,
    TITLES,
    TITLES_BEHIND,
    listed,
)

HINT = "Write the role instead: director, coordinator, reception."
WHAT = "what seems to be a person's name"

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽƏƠƯȘȚẀẂẄḀ-ỾΆ-ΏΑ-ΫЀ-ЯҐӘӨҮҒҚҢҺԱ-ՖႠ-Ⴥ"
# A capitalised word: Ana, O’Neill, Al-Hassan, Ștefan; whole capitals too.
_CAP = rf"(?:[dDlL][’']|al-|el-|as-|ad-|ar-)?[{_UPPER}][\w’'-]*"
_PARTICLE = (
    r"(?:(?:van|von|de|del|della|di|da|do|dos|das|du|des|la|le|el|al|bin|bint|ibn|ben|abu|umm|ter|ten|te|den|der|"
    r"’t|'t|zu|zum|zur|af|av|y|e|i|san|st\.?|mc|mac|ould|ait)[ -])"
)
_INITIALS = rf"(?:[{_UPPER}][a-z]?\.[ -]?)*"
_NAME = rf"{_INITIALS}{_PARTICLE}{{0,3}}{_CAP}(?:[ -]{_PARTICLE}{{0,3}}{_CAP}){{0,3}}"
_FULL = rf"{_CAP}(?: {_INITIALS}{_PARTICLE}{{0,3}}{_CAP}){{1,3}}"


def _any(words: frozenset[str]) -> str:
    return "|".join(sorted((re.escape(word) for word in words), key=len, reverse=True))


_TITLED = re.compile(
    rf"(?<![\w’'-])(?i:{_any(TITLES | KIN_TITLES)})(?:(?<=\b\w)\.|(?<=\b\w\w)\.|(?<=\b\w\w\w)\.|(?<=\b\w\w\w\w)\.|(?=[ :]))[ :]{{0,2}}({_NAME})"
)
_TITLED_SMALL = re.compile(
    rf"(?<![\w’'-])(?i:{_any(TITLES)})\.? ({_PARTICLE}{{0,3}}[^\W\d_][\w’'-]{{2,}})", re.IGNORECASE
)
_SURNAMES = (
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖田董袁潘蔡蒋蔣余杜叶葉程苏蘇魏吕呂丁沈姚卢盧姜崔钟鍾谭譚陆陸"
    "汪范石廖贾賈夏韦韋方白邹鄒孟熊秦邱江尹薛闫阎段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵钱錢严嚴戴莫孔汤湯"
)
"""With these nearly all names in Chinese begin."""
_CASELESS = re.compile(
    # after a title in Arabic letters a name is a word of its own: الأب is a father, الأبناء are children
    rf"(?<!\w)(?:{_any(CASELESS_TITLES)})(?:[ .:\u200c]|(?<![\u0600-\u06ff]))([^\W\d_\x00-\u024f][^\s\d.,;:!?]+)|[\u4e00-\u9fff]{{1,3}}(?:女士|先生|小姐|修女|神父|さん|様)"
    rf"|(?<!任)(?!任何)[{_SURNAMES}][\u4e00-\u9fff]{{0,2}}(?:医生|醫生|律师|律師|老师|老師|牧师|牧師|主任|经理|經理|阿姨|大姐|师傅|師傅|社工)"
    r"|[\uac00-\ud7a3]{2,4} ?(?:씨|님|선생님|수녀님?|신부님?|목사님?|원장님)(?:이|가|은|는|을|를|의|께서?|에게|한테|와|과|도)?(?![\uac00-\ud7a3])|(?<!\w)(?:גב|מר|הרב)[׳'’]? [\u05d0-\u05ea]{2,}"
    rf"|(?<!\w)(?:{_any(CASELESS_ROLES)})[^\n:\x00-\x1f]{{0,24}}: ?([^\W\d_\x00-\u024f][^\s\d.,;:!?]+)"
    rf"|(?<!\w)(?:{_any(CASELESS_ASKING)}) ([^\W\d_\x00-\u024f][^\s\d.,;:!?]+)"
    r"|(?:ติดต่อ|ถามหา|ขอพบ|โทรหา|พบกับ) ?(?:คุณ|ครู|พี่|แม่|หมอ|นาง|นาย|อาจารย์|ซิสเตอร์)([\u0e00-\u0e7f]{2,})"
    # พี่นกเป็น…: one of the family or the house, who is something
    r"|(?<![\u0e00-\u0e7f])(?:พี่|ป้า|น้า|ลุง|ครู|หมอ|แม่|ยาย|น้อง)([\u0e00-\u0e7f]{1,20}?)(?:เป็น|คือ|ดูแล|จะ)"
    rf"|(?<!\S)([^\W\d_\x00-\u024f]\S+) (?:{_any(TITLES_BEHIND)})(?![^\s.,;:!?])"
    r"|(?<!\w)(?:د|أ|م)\. ?[^\W\d_\x00-\u024f][^\s\d.,;:!?]+|(?<!\w)(?:أم|أبو|بنت) [^\W\d_\x00-\u024f]{3,}"
)
_TITLED_BEHIND = re.compile(rf"(?<!\w)([^\W\d_a-z][^\W\d_]+)[ -](?i:{_any(TITLES_BEHIND)})(?!\w)")
_ROLE = rf"(?i:{_any(ROLES)})"
_IS = "is|heet|named|genaamd|je|је|è|é|es|est|ist|heißt|jest|este|este|është|е|є|er|är|là"
_BEHIND_ROLE = re.compile(rf"(?<!\w){_ROLE}(?:,? (?i:{_IS})|:|,| \()? ?({_NAME})")
# Kierownik ośrodka: Piotr Wiśniewski · Директор приюта — Алексей Смирнов · Директорка притулку Наталія Ковальчук
_BEHIND_ROLE_OF = re.compile(
    rf"(?<!\w){_ROLE}(?: (?!\S+ -)[\w’'-]+){{0,3}} ?(?::| -| (?:{_IS})) ?({_FULL})|(?<!\w){_ROLE} [\u0370-\u03ff\u0430-\u045f]+ (?=[\u0370-\u04ff])({_FULL})"
)
_BEFORE_ROLE = re.compile(
    rf"(?<![\w.-])({_FULL})(?:,| \(| -| is| was)? ?(?i:(?:the|de|onze|our|als|as|een|a|their|hun|haar) )?(?:\w+ )?{_ROLE}(?!\w)"
)
_ASKED = re.compile(
    rf"(?<!\w)(?i:{_any(ASKING)}):? ({_NAME})|(?<!\w)(?i:t\.a\.v|tav|attn|c\.p|contactpers|p/a)[.:]{{1,2}} ({_NAME})"
)
_CALLED = re.compile(rf"(?<!\w)(?i:{_any(CALLING)}):? ((?:{_FULL}))")
_PARTICLED = re.compile(
    rf"(?<![\w’'-])({_CAP} (?:van der|van den|van ’t|van 't|von der|von|el|al|bin|bint|ibn|ter|ten|della)[ -]{_CAP}|{_CAP} (?:[AaEe]l-){_CAP})"
)
_INITIALLED = re.compile(rf"(?<![\w.])(?:[{_UPPER}]\. ?){{1,4}}{_PARTICLE}{{0,3}}[{_UPPER}][^\W\d_A-Z][\w’'-]+")

_PART = re.compile(r"[^\W_]+")


def _telling(phrases: frozenset[str]) -> frozenset[str]:
    """Of each phrase its longest word, which is the rarest: without it the phrase isn't in a text."""
    return frozenset(max(reversed(_PART.findall(phrase)), key=len) for phrase in phrases)


_GIVING_AWAY = (
    (_telling(TITLES | KIN_TITLES), _TITLED),
    (_telling(ROLES), _BEHIND_ROLE),
    (_telling(ROLES), _BEHIND_ROLE_OF),
    (_telling(ROLES), _BEFORE_ROLE),
    (_telling(ASKING) | listed("v tav attn p contactpers"), _ASKED),
    (_telling(CALLING), _CALLED),
    (_telling(TITLES_BEHIND), _TITLED_BEHIND),
    (listed("van von el al bin bint ibn ter ten della"), _PARTICLED),
)
_TITLE_WORDS = _telling(TITLES)


def people(said: Said, known: frozenset[str] = frozenset()) -> Iterator[Found]:
    """The names of people in a text ; a name in ``known``, in small letters, is an organisation's or a place's."""
    text, words = said
    patterns = [pattern for giving_away, pattern in _GIVING_AWAY if not words.isdisjoint(giving_away)]
    if "." in text and any(len(word) == 1 for word in words):
        patterns.append(_INITIALLED)
    if not text.isascii():
        patterns.append(_CASELESS)
    for pattern in patterns:
        for match in pattern.finditer(text):
            if pattern is _BEHIND_ROLE and _is_of_a_language(match):
                continue
            if text[match.end() : match.end() + 1] != "&" and _is_a_name(
                match[match.lastindex or 0] or match[0],
                known,
                alone=pattern in (_BEHIND_ROLE, _ASKED),
                titled=pattern is _TITLED,
            ):
                yield Found(WHAT, match[0].strip(), HINT)
    if not words.isdisjoint(FIRST_NAMES) or not words.isdisjoint(WORDS_TOO):
        yield from _first_named(text, words, known)
    if not words.isdisjoint(_TITLE_WORDS):
        for match in _TITLED_SMALL.finditer(text):
            if (
                not any(word.casefold() in NO_NAMES or word in NOT_BEHIND for word in match[1].split()[-1:])
                and match[1].casefold() not in known
            ):
                yield Found(WHAT, match[0].strip(), HINT)


def _is_of_a_language(match: re.Match[str]) -> bool:
    """Whether what stands behind a role is what it is done in: “een tolk Edo”."""
    return " " not in match[1] and match[0].split()[0].casefold() in OF_A_LANGUAGE


@cache
def _first_name(name: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w’'-])(?=[{_UPPER}])(?i:{name})(?![\w’'])((?:[ -]{_INITIALS}{_PARTICLE}{{0,3}}{_CAP}){{1,3}})?"
    )


def _first_named(text: str, words: frozenset[str], known: frozenset[str]) -> Iterator[Found]:
    for first in words & (FIRST_NAMES | WORDS_TOO):
        for match in _first_name(first).finditer(text):
            asked = text[: match.start()].rstrip(": ").rpartition(" ")[2].casefold() in CALLING
            if (match[1] or asked or first not in WORDS_TOO) and _is_a_name(match[0], known, alone=False):
                yield Found(WHAT, match[0].strip(), HINT)


def _is_a_name(name: str, known: frozenset[str], alone: bool, titled: bool = False) -> bool:
    """Whether ``name`` can be a person's: not known as something else, no abbreviation, no word that starts many sentences."""
    words = [word.strip(".,;:’'()").casefold() for word in name.split()]
    if all(len(word) < 2 for word in words):
        return False
    no_names = NO_NAMES - PARTICLES if titled and len(words) > 1 else NO_NAMES
    if (
        any(small in no_names for word, small in zip(name.split(), words, strict=True) if word[:1].isupper())
        or words[0] in NO_NAMES - PARTICLES
        or name.split()[0] in NOT_BEHIND
    ):
        return False
    said = " ".join(words)
    if (
        said in known
        or any(said.startswith(one + " ") for one in known if one.startswith(words[0]))
        or words[0] in known
    ):
        return False
    letters = name.replace(".", "").replace(" ", "")
    return not (alone and letters.isupper() and len(letters) < 8 and " " not in name.strip())
