"""At least nine in ten of what anybody would see are caught, of each sort and of each list; no list was written from the rules.

All three were bettered after: a new measure needs a new list, by somebody who has seen none of this.
"""

from __future__ import annotations

from types import ModuleType

import pytest

from socialmap.said import found
from tests.said import obvious, obvious_elsewhere, obvious_third

WHERE = ("NL", "AL", "BG", "BR", "ES", "GB", "NG", "PH", "PL", "RO", "RU", "TH", "UA", "VN")
"""Countries of the records in which such a text stands; a record is read with its own country and that of the readers."""

LISTS = (obvious, obvious_elsewhere, obvious_third)
SORTS = ("PEOPLE", "PLACES", "MAILBOXES", "NUMBERS")


@pytest.mark.parametrize("sort", SORTS)
@pytest.mark.parametrize("listed", LISTS, ids=["first", "elsewhere", "third"])
def test_nine_in_ten_of_each_sort_are_caught(listed: ModuleType, sort: str) -> None:
    texts = getattr(listed, sort)
    missed = [text for text in texts if not any(found(text, WHERE))]
    assert len(missed) * 10 <= len(texts), missed


KIN = """\
Hablen con Marisol, ella abre.
Parlez à Solange le matin.
Sprechen Sie mit Helga vor dem Besuch.
Parlare con Ornella alla porta.
Porozmawiać z Grażyną w biurze.
Поговорите с Алевтиной
Bewoonster Shirley Kamara helpt met vertalen.
The matron Ebere Obi opens.
Директорка е Румяна Колева.
Direktori i qendrës është Bardhyl Gjoka.
المديرة اسمها نجلاء الخطيب
ครูแอนเป็นผู้ดูแล
Shanti bhabhi darwaza kholti hain.
Warden ka naam Pushpa Rawat hai.
Pyesni zotin Agron Leka.
Digital address: GW-0421-9987
Makani 12345 67890
La segunda casa a la derecha.
Terza casa dopo il ponte.
Zweites Haus nach der Kirche.
à deux rues de la mairie
a tres cuadras de la iglesia
encima del supermercado
à côté du marché
vicino al ponte
perto da igreja
über der Bäckerei
na ulicy Długiej 4
на улице Садовой, 12
поред школе
иза цркве
masjid ke paas
Ghar no. 14, Patel Mohalla
op het terrein van het ziekenhuis
in the compound of the cathedral
Avenida Bolívar esquina con Sucre
priya.menon at the rate of asha-example dot org
m.jovic kod kuca-example tačka rs
Yahoo, her name is folake.ade
sifuri saba moja mbili tatu nne tano sita
nol delapan satu dua tiga empat lima enam
""".splitlines()
"""Others of the kinds that the third list showed, so that the rules know a kind and not a list."""


@pytest.mark.parametrize("text", KIN)
def test_others_of_a_kind_are_caught(text: str) -> None:
    assert list(found(text, WHERE))


@pytest.mark.parametrize(("listed", "most"), [(obvious, 550), (obvious_elsewhere, 440), (obvious_third, 280)])
def test_a_list_is_long_and_says_nothing_twice(listed: ModuleType, most: int) -> None:
    every = [text for sort in SORTS for text in getattr(listed, sort)]
    assert len(every) > most
    assert len(set(every)) > 0.97 * len(every)


@pytest.mark.parametrize(
    "text",
    [
        "The organisation is called back within two days.",
        "Vraag na drie maanden opnieuw of zij iets nodig heeft.",
        "After school the children get a meal.",
        "Zij kan bij elk punt stil blijven staan.",
        "A network of 120 shelters in 8 countries; since 2014 it is led by women.",
        "Een gesprek van 45 minuten, op school of thuis.",
        "She gets a place for 12 months, near her family.",
        "P.O. Box numbers are fine.",
        "The line is open from 9 to 5.",
        "One of two, three or four of the five sisters.",
        "Signal what you see, and mail it.",
        "Parler à la police, sprechen mit der Polizei, hablar con la policía.",
        "De bewoners komen uit Nigeria; residents help each other.",
        "Der Bericht ist über die Schule.",
        "The programme is run by the church, in a house by the sea.",
        "Two houses of the network; house number is not given.",
        "Hij werkt samen met de kerk en de moskee.",
        "Survivor Support Fund",
    ],
)
def test_an_ordinary_sentence_is_none_of_it(text: str) -> None:
    assert list(found(text, WHERE)) == []
