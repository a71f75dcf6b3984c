"""Every word of the interface exists in every language, and every key that a page asks for exists."""

from __future__ import annotations

import re
from string import Formatter

from babel import Locale as Cldr

from socialmap.locale import Locale, available, locale
from tests.conftest import ROOT
from tests.real import LOCALES, SETTINGS


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def counted(key: str) -> bool:
    """Whether a key is one wording of several that a number chooses from."""
    return key.rsplit(".", 1)[-1] in ("zero", "one", "two", "few", "many") and f"{key.rsplit('.', 1)[0]}.other" in ALL


ALL = locale("nl").words


def test_every_key_stands_in_every_language_with_the_same_blanks() -> None:
    for language in available():
        words = locale(language).words
        assert {key for key in words if not counted(key)} == {key for key in ALL if not counted(key)}
        for key, text in words.items():
            if counted(key):  # one and two may say the number in a word
                assert {*fields(text), "n"} == {*fields(ALL[f"{key.rsplit('.', 1)[0]}.other"]), "n"}, key
            else:
                assert fields(text) == fields(ALL[key]), key


def test_every_language_has_a_wording_for_each_kind_of_number_that_it_tells_apart() -> None:
    keys = {key.rsplit(".", 1)[0] for key in ALL if counted(key)}
    for language in available():
        told = {*Cldr.parse(language).plural_form.tags, "other"} - {"many"}  # a million, in French
        if language == "ar":
            told.add("many")
        assert {f"{key}.{tag}" for key in keys for tag in told} - {"worldmap.offer.zero"} <= set(locale(language).words)


def test_every_key_that_a_template_names_exists_and_every_key_is_used() -> None:
    texts = [
        file.read_text()
        for folder in ("hooks", "overrides")
        for file in (ROOT / folder).rglob("*")
        if file.suffix in (".py", ".html")
    ]
    source = "\n".join(texts)
    asked = set(
        re.findall(r"""(?:\bt|locale|wordings|words|self|word)\((?:f, )?\s*f?['"]([a-z_]+(?:\.[a-z_]+)*)['"]""", source)
    )
    counted = set(re.findall(r"""\.(?:count|forms)\(\s*['"]([a-z_.]+)['"]""", source))
    built = (
        "organisation.type.",
        "method.",
        "sheet.",
        "procedure.",
        "country.union.",
        "programme.kind.",
        "unit.",
        "month.",
        "number.",
        "period.",
        "organisation.office",
        "organisation.postal",
        "search.",
        *(
            f"forms.{part}."
            for part in ("edition", "file", "short", "score", "total", "step", "trace", "script", "yes_no")
        ),
        "case.script.",
        "paper.score",
        "drawing.",
        "word.shape.",
        "messenger.",
        "hours.",
        "office.",
        "terms.",
        "field.",
        "start.",
        "fresh.",
        "ended.",
        "changes.",
        *(f"letter.{part}." for part in ("ask", "choice", "field")),
        *(f"organisation.{part}" for part in ("state", "services_none", "unknown_")),
    )
    known = set(locale("nl").words)
    assert {key for key in asked if key not in known and f"{key}.one" not in known} == set()
    unused = {
        key for key in known if key not in asked and key.rsplit(".", 1)[0] not in counted and not key.startswith(built)
    }
    assert unused == set()


def test_dates_lists_and_counts_are_said_as_people_do() -> None:
    nl, en = locale("nl"), locale("en")
    assert (nl.date("2014-10-31"), en.date("2014-10"), nl.date("2018")) == ("31 oktober 2014", "October 2014", "2018")
    assert (nl.list(["a", "b", "c"]), en.list(["a", "b"]), en.list(["a"]), en.list([])) == (
        "a, b en c",
        "a and b",
        "a",
        "",
    )
    assert (nl.row(["a", "b"]), en.semicolon) == ("a, b", "; ")
    assert (nl.count("organisations", 1), nl.count("organisations", 2)) == ("1 organisatie", "2 organisaties")


def test_a_map_may_say_a_word_in_its_own_way() -> None:
    own = LOCALES["en"]("footer.history")
    assert own != locale("en")("footer.history")
    assert own == SETTINGS.words["footer.history"].in_("en")


def test_small_numbers_are_words() -> None:
    assert [locale("nl").number(11), locale("en").number(12), locale("en").number(1234)] == ["elf", "twelve", "1234"]


def test_a_language_counts_as_its_speakers_do() -> None:
    fr, en = locale("fr"), locale("en")
    assert (fr.count("organisations", 0), en.count("organisations", 0)) == ("0 organisation", "0 organisations")
    assert fr.count("organisations", 2) == "2 organisations"


def test_lists_are_joined_as_each_language_joins_them() -> None:
    fr, ar = locale("fr"), locale("ar")
    assert (fr.list(["a", "b", "c"]), fr.row(["a", "b"])) == ("a, b et c", "a, b")
    assert ar.list(["سكن", "عمل"]) == "سكن وعمل", "the word for and is written on to the next one"
    assert (ar.row(["سكن", "عمل"]), ar.semicolon) == ("سكن، عمل", "؛ ")


def test_a_language_with_six_kinds_of_number() -> None:
    words = {f"years.{tag}": f"{tag} {{n}}" for tag in ("zero", "one", "two", "few", "many", "other")}
    made_up = Locale("ar", words)
    assert [made_up.count("years", number).split()[0] for number in (0, 1, 2, 3, 10, 11, 99, 100, 102)] == [
        "zero", "one", "two", "few", "few", "many", "many", "other", "other",
    ]  # fmt: skip
    assert made_up.forms("years") == {key.removeprefix("years."): text for key, text in words.items()}
    assert Locale("ar", {"years.other": "{n}"}).count("years", 2) == "2", "what a language does not tell apart"
    assert list(locale("en").forms("organisations")) == ["one", "other"]


def test_what_is_filled_in_from_right_to_left_keeps_its_own_order() -> None:
    words = {"call": "اتصل: {number} ({name})"}
    assert (
        Locale("ar", words, "rtl")("call", number="+31 20 521", name="IOM")
        == "اتصل: \u2068+31 20 521\u2069 (\u2068IOM\u2069)"
    )
    assert Locale("ar", words, "rtl")("call", number="12", name="مأوى") == "اتصل: 12 (مأوى)"
    assert Locale("ar", words)("call", number="+31 20 521", name="IOM") == "اتصل: +31 20 521 (IOM)"


def test_words_that_nobody_has_read_say_so() -> None:
    assert {language for language in available() if locale(language)("unread")} == {"ar", "fr"}
