"""The names of people are found by what stands beside them, in any language and alphabet. All people, places and numbers here are made up."""

from __future__ import annotations

import pytest

from socialmap.said.found import said
from socialmap.said.people import people

PEOPLE = """\
Bel mevrouw Jansen
bel mevrouw jansen
Vraag naar MEVROUW JANSEN
de heer Jansen leidt het huis
dhr. de Vries is er op maandag
dhr de vries
zuster Monica doet open
Mevrouw van den Berg
mw. El Amrani
mw. A. van 't Hof
Mme Dupont
Prof. Ionescu
Rev. John Adeyemi
Dr Okafor
Mrs. O’Connor
MRS DOE
Sr. Anna Voorbeeld
father Antonio
Father Tom picks her up
Pater Damiaan
pani Kowalska
Pani Anna
doamna Popescu
Dna. Ionescu
domnul Radu
Frau Müller
Herr Schmidt
Señora García
Sra. López
Signora Rossi
dott.ssa Bianchi
Suor Eugenia
Soeur Marie
Sœur Claire
gospođa Petrović
Zonja Hoxha
bayan Yılmaz
Chief Adebayo
Alhaji Musa
Imam Hassan
госпожа Иванова
г-жа Петрова
пани Шевченко
отец Николай
κυρία Παπαδοπούλου
السيدة فاطمة
الدكتورة ليلى
คุณสมชาย
ქალბატონი ნინო
श्रीमती शर्मा
王女士
bà Nguyễn
coördinator Anna de Vries
the coordinator, Maria Popescu
director: Jane Doe
Director Ahmed al-Hassan
social worker Fatima
maatschappelijk werker Sara
contactpersoon is Elena
contact person: John Smith
ask for Maria
Ask for Maria at the door
vraag naar Fatima
spreek met Joy
her name is Blessing
haar naam is Blessing
Attn. Elena Popa
t.a.v. Karin
Maria Popescu, director
Maria Popescu (coordinator)
Anna de Vries is de directeur
J. de Vries
A.B. Jansen
M. Popescu can help
Nino Beridze, psychologist
The founder Grace Obi
adwokat Nowak
Sister Mary-Anne
Mother Superior Teresa
pastor Emeka
Bel Anna op maandag
Contact Maria Lopez
Mail Ioana Marin
Call Nadia
Maria doet open
Anna van der Meer weet meer
Ahmed el Idrissi helpt
Ahmed al-Rashid helps
Mevr. Bakker
juffrouw Smit
Miss Brown
Mister Brown
Sheikh Omar
Mw. D’Souza
""".splitlines()

UNSEEN = """\
Mevrouw K. Bakker
Dhr. P. Smits
Juf Ingrid
Mrs. Adaku Eze
zr. Agnes
Ms Thandi
Directrice Rosa Marchetti
Advocaat mr. Kuipers
Lawyer Ivan Petrov
Nadia Haddad, head of intake
Psycholoog Dr. L. Vermeer
Pan Kowalski
Pani doktor Zielińska
Don Carlo
Padre Miguel
Madre Teresa
Hermana Lucía
Doña Carmen
Señorita Ruiz
sra. Gutiérrez
Gospođica Marić
Doamna director Ionescu
Domnișoara Ana
Г-н Сидоров
Сестра Мария
пані Оксана
الأستاذ محمود
คุณหมอสมศรี
Chị Lan
Bà Hoa
Frau Dr. Weber
Schwester Agnes
Herr von Braun
Monsieur Lefèvre
mlle Rousseau
Imam Abdullah
Pastor Grace
Ask Blessing at the gate
Vraag naar tante Joy
Contact: Joan Mbeki
Speak with Amal
case manager Lindiwe Dube
vrijwilliger Kees
Teamleider S. de Boer
mw. ter Horst
Mevrouw El Khatib
MW. JANSEN
Anna-Maria Kruger
C. Mayor 3
""".splitlines()
"""Written when the rules were there, and only then looked at."""


@pytest.mark.parametrize("text", [*PEOPLE])
def test_a_name_is_found_by_what_stands_beside_it(text: str) -> None:
    assert list(people(said(text))), text


@pytest.mark.parametrize("text", [*UNSEEN])
def test_others_of_each_kind_are_found(text: str) -> None:
    assert list(people(said(f"Kom naar: {text}"))), text


def test_what_an_organisation_or_place_is_called_is_no_persons_name() -> None:
    text = said("Sister Clara Example opens the door")
    assert list(people(text))
    assert list(people(text, frozenset({"clara example"}))) == []
