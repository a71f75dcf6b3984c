"""What people write in the cells of their lists, as a record has it: numbers, mailboxes, countries, languages. All of it is made up."""

from __future__ import annotations

import pytest

from socialmap.catalogue.catalogue import Catalogue
from socialmap.reference import countries
from socialmap.taking_in.dialling import Number, each, phone_part, tells_nothing_of_a_person
from socialmap.taking_in.naming import Names
from socialmap.taking_in.values import as_computers_do, mailboxes
from socialmap.taking_in.words import says_nothing, tidy


@pytest.mark.parametrize(
    ("cell", "numbers"),
    [
        ("+254 20 2600 000 / 020 2600 001", ["+254 20 2600 000", "020 2600 001"]),
        ("(212) 555-0100 or 1-800-555-0199", ["(212) 555-0100", "1-800-555-0199"]),
        ("020-5210150/020-5210151", ["020-5210150", "020-5210151"]),
        ("112 / 0900-8844", ["112", "0900-8844"]),
        ("0800/12.345", ["0800 12.345"]),
        ("+43/1/5449720", ["+43 1 5449720"]),
        ("020-521 0150/51", ["020-521 0150 51"]),
        ("1-800-799-SAFE (7233)", ["1-800-799-7233"]),
        ("٠٢ ٢٥٧٥ ٠٠٠٠", ["02 2575 0000"]),
        ("(06 1) 411-0290", ["(06 1) 411-0290"]),
        ("+31 (0)20-5210150", ["+31 20-5210150"]),
        ("*4455", ["*4455"]),
        ("by appointment", ["by appointment"]),
    ],
)
def test_every_number_of_a_cell_is_found(cell: str, numbers: list[str]) -> None:
    assert [one.number for one in each(cell)] == numbers


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        ("22 628 01 20 wew. 3", Number("22 628 01 20", "3")),
        ("020 5210150, toestel 123", Number("020 5210150", "123")),
        ("+31 20 521 0150 ext 12 (reception)", Number("+31 20 521 0150", "12", words="reception")),
        ("Fax: +31 20 521 0150", Number("+31 20 521 0150", type="fax")),
        ("+31 20 521 0150 (24/7)", Number("+31 20 521 0150", words="24/7")),
        ("text HOME to 741741", Number("741741", type="text", words="text HOME to")),
        ("Línea 155", Number("155", words="Línea")),
    ],
)
def test_what_stands_beside_a_number_is_its_extension_its_use_or_words(cell: str, number: Number) -> None:
    assert list(each(cell)) == [number]


def test_words_beside_a_number_that_may_be_a_name_are_no_note() -> None:
    assert tells_nothing_of_a_person("helpline day and night", "020 521 0150")
    assert tells_nothing_of_a_person("Línea", "155")
    assert tells_nothing_of_a_person("text HOME to", "741741")
    assert not tells_nothing_of_a_person("HOME", "020 521 0150")
    assert not tells_nothing_of_a_person("Maria", "020 521 0150")


@pytest.mark.parametrize(
    ("cell", "country", "part"),
    [
        ("01.42.68.53.00", "fr", {"number": "+33 1 42 68 53 00", "type": "voice"}),
        ("35542201012", "al", {"number": "+355 4 220 1012", "type": "voice"}),
        ("0800 1234", "al", {"number": "0800 1234", "type": "voice", "only_inside": "al"}),
        ("06 4782 8201", "it", {"number": "+39 06 4782 8201", "type": "voice"}),
        ("8 (800) 7000-600", "ru", {"number": "8 (800) 7000-600", "type": "voice", "only_inside": "ru"}),
        ("*4455", "il", {"number": "*4455", "type": "voice", "only_inside": "il"}),
        ("030 123 45", "int", {"number": "030 123 45", "type": "voice"}),
    ],
)
def test_a_number_is_written_by_the_plan_of_its_country(cell: str, country: str, part: dict[str, str]) -> None:
    (found,) = each(cell)
    assert phone_part(found, country, "voice") == part


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        ("mailto:info@example.org", ["info@example.org"]),
        ("info (at) example.org", ["info@example.org"]),
        ("info@example.org, office@example.org", ["info@example.org", "office@example.org"]),
        ("<info@example.org>; office@example.org.", ["info@example.org", "office@example.org"]),
    ],
)
def test_mailboxes_are_found_however_they_are_put(cell: str, found: list[str]) -> None:
    assert mailboxes(cell) == found


def test_a_website_is_named_as_computers_do() -> None:
    assert as_computers_do("münchen.example") == "xn--mnchen-3ya.example"


@pytest.fixture(scope="module")
def names(catalogue: Catalogue) -> Names:
    return Names(catalogue)


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("Burma", "mm"), ("Zaire", "cd"), ("Ceylon", "lk"), ("Holland", "nl"), ("Türkiye", "tr"), ("Turkey", "tr"), ("U.S.A.", "us"),
        ("Iran (Islamic Republic of)", "ir"), ("Korea, Republic of", "kr"), ("Congo (DRC)", "cd"), ("Republic of the Congo", "cg"),
        ("Gambia, The", "gm"), ("Cote dIvoire", "ci"), ("Sint Lucia", "lc"), ("Allemagne", "de"), ("日本", "jp"), ("مصر", "eg"),
        ("België / Belgique", "be"), ("Nigeria (Lagos)", "ng"), ("NLD", "nl"), ("Worldwide", "int"),
        ("Yugoslavia", None), ("Congo", None), ("Korea", None), ("Georgia (USA)", None), ("Africa", None), ("Lagos, Nigeria", None),
    ],
)  # fmt: skip
def test_a_country_is_found_by_what_it_is_called_unless_several_are(names: Names, said: str, code: str | None) -> None:
    assert names.country(said) == code


@pytest.mark.parametrize(
    ("said", "codes"),
    [
        ("English, French and Arabic", ["en", "fr", "ar"]), ("Farsi/Dari", ["fa", "prs"]), ("Duits en Engels", ["de", "en"]), ("Engels en Birmees", ["en", "my"]),
        ("Chinese (Simplified)", ["zh"]), ("Kurdish (Sorani)", ["ckb"]), ("Twi (Akan)", ["tw"]), ("pt_BR", ["pt"]), ("en-GB", ["en"]),
        ("Türkçe", ["tr"]), ("العربية", ["ar"]), ("Amharisch", ["am"]), ("isiZulu", ["zu"]), ("Kreyòl", ["ht"]), ("dut", ["nl"]),
        ("Klingonese", [None]), ("English and Klingonese", ["en", None]), ("interpreters available", [None]),
    ],
)  # fmt: skip
def test_languages_are_found_one_or_several_by_any_name(names: Names, said: str, codes: list[str | None]) -> None:
    assert [code for _, code in names.languages(said)] == codes


@pytest.mark.parametrize("cell", ["-", "n/a", "N.v.t.", " – ", "onbekend", "None", "?"])
def test_a_cell_may_say_that_nothing_is_known(cell: str) -> None:
    assert says_nothing(cell)
    assert not any(says_nothing(word) for word in ("na", "no", "free", "0"))


def test_what_a_page_is_made_of_is_no_text() -> None:
    assert tidy("<p>We <b>help</b>&nbsp;you.</p><script>alert(1)</script><!-- not yet -->") == "We help you."


def test_every_country_is_found_by_its_codes_and_by_its_names_in_iso_3166(names: Names) -> None:
    for code in countries.codes():
        said = [code, code.upper(), countries.alpha_3(code), *countries.official_names(code)]
        assert {one for one in said if names.country(one) != code} <= {"Congo"}, code
