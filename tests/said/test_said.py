"""What must not be said is found, whatever the language and the writing. All people, places and numbers here are made up."""

from __future__ import annotations

import pytest

from socialmap.said import found

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

PLACES = """\
Keizersgracht 12
Keizersgracht
in de Voorbeeldstraat
voorbeeldstraat 12a
Lange Voorhout 5
12 Baker Street
221B Baker St
Baker Street
14 Elm Road, second floor
5th Avenue 12
12, 5th Avenue
Plot 14, Kampala Road
House No. 5, Road 7
Rruga e Kavajës 45
Rruga Myslym Shyri
rr. Durrësit 12
ul. Marszałkowska 5
ulica Długa 12/4
ul. Długa nr 7
Strada Mihai Eminescu 4
str. Mare nr. 4
Bd. Unirii 12
Șoseaua Kiseleff 3
Hauptstr. 5
Hauptstraße 5
hauptstrasse 5
Am Ufer 12
Avenue Louise 54
12 rue de la Paix
12, rue Victor Hugo
rue de la Paix 12
Calle Mayor n° 3
Calle 45 # 12-34
C/ Mayor, 5
Carrera 7 No. 12-20
Avenida Paulista 1000
Rua Augusta, 120
Via Roma 5
via Garibaldi, 12
Piazza Navona 3
Atatürk Caddesi No: 5
Atatürk Cad. 5
Váci utca 12
Jalan Sudirman No. 12
ул. Ленина 5
улица Ленина, д. 5
вул. Хрещатик 22
просп. Мира 12
ulitsa Lenina 5
vulytsia Shevchenka 10
đường Lê Lợi 12
12 đường Lê Lợi
123 Nguyễn Huệ, Quận 1
ถนนสุขุมวิท 12
123 ถนนสุขุมวิท
Sukhumvit Soi 12
شارع الحمرا
οδός Σταδίου 12
Vasagatan 5
Mannerheimintie 12
Nørregade 5
Václavské náměstí 12
Gedimino g. 5
Brīvības iela 12
1016 AB
1016AB Amsterdam
SW1A 1AA
M5 4WT
00-950 Warszawa
10115 Berlin
D-10115
LV-1010
MD-2001
București 010101
1000-205 Lisboa
01310-100
postcode 1050
zip: 10001
K1A 0B1
D02 X285
44.4268 26.1025
44.4268, 26.1025
44,4268; 26,1025
44.4268N 26.1025E
N 44.4268 E 26.1025
44°25'36"N 26°06'09"E
44° 25.6' N
44 deg 25 min N
lat 44.42, lon 26.10
latitude: 44.42
geo:44.42,26.10
8FGQ8RH5+CM
///filled.count.soap
what3words filled.count.soap
35T MK 12345 67890
maps.app.goo.gl/abcd
google.com/maps/place/x
goo.gl/maps/abc
behind the station
achter het station
naast de kerk
opposite the mosque
next to the central market
tegenover de Albert Heijn
hinter dem Bahnhof
derrière la gare
tweede huis links na de brug
three houses past the church
""".splitlines()

MAILBOXES = """\
j.doe@example.org
jan_jansen@example.org
naam (at) huis punt nl
naam[at]huis.nl
naam at huis dot nl
jan at org dot nl
naam AT huis DOT nl
naam apenstaartje huis punt nl
naam @ huis . nl
naam＠huis.nl
naam arroba huis punto com
naam(at)huis(dot)nl
naam {at} huis {dot} nl
naam -at- huis -dot- nl
maria dot lopez at casa dot org
maria at example.org
мария собака пример точка рф
Skype: maria.lopez
skype maria_lopez77
Telegram @marialopez
WhatsApp: maria.l
wa.me/31612345678
t.me/+31612345678
viber://chat?number=31612345678
@marialopez
tel:+31612345678
mailto:x@example.org
""".splitlines()

NUMBERS = """\
06 12345678
06-12345678
06 12 34 56 78
0612345678
06.12.34.56.78
0 6 1 2 3 4 5 6 7 8
+31 6 1234 5678
0031 6 12345678
+31(0)612345678
+31-6-1234-5678
020-5210150
(020) 521 01 50
020 521 01 50
٠٦١٢٣٤٥٦٧٨
０６１２３４５６７８
nul zes een twee drie vier vijf zes zeven acht
zero six one two three four five six
plus 31 6 twaalf 34 56 78
tel. 5210150
call 521 0150
+234 803 123 4567
+40 721 234 567
06_12_34_56_78
""".splitlines()


PEOPLE_UNSEEN = """\
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
""".splitlines()

PLACES_UNSEEN = """\
Prinsengracht 263
Dam 1, Amsterdam
Stationsweg 4b
Oude Gracht 12
10 Downing Street
Flat 3, 45 High Street
P. Sherman, 42 Wallaby Way
Rue Neuve 8
8, rue Neuve
Bd Haussmann 20
Av. de la Liberté 5
Calle de Alcalá, 45
Av. Reforma 222
C. Mayor 3
Rua do Ouvidor 50
Via Appia 100
Viale Monza 12
Corso Buenos Aires 7
Lindenstr. 14
Berliner Allee 3
ul. Nowy Świat 15
al. Jerozolimskie 100
Vodičkova 12
Rruga Dëshmorët 8
Bulevardi Zogu I 5
Str. Lipscani nr. 3
Calea Victoriei 12
бул. Витоша 20
ул. Пушкина, 10
вулиця Франка 3
Istiklal Cd. 12
Sokak 5 no 3
Jl. Thamrin 10
Đường Trần Phú 5
Soi Sukhumvit 22
Plot 12 Ahmadu Bello Way
12 Airport Road, Benin City
Kebele 07, House 123
Rr. Kongresi i Manastirit 4
2511 CV
EC1A 1BB
75001 Paris
28013 Madrid
SE-111 22
PL 00-001
52.3702, 4.8952
52°22′N 4°53′E
N52.3702 E4.8952
9F469VCW+8X
achter de moskee
next to the police station
vlak bij het park
across the street from the hospital
twee huizen voorbij de school
above the pharmacy
""".splitlines()

MAILBOXES_UNSEEN = """\
anna.smit@gmail.com
info at huis punt org
jan[apenstaart]huis.nl
maria (at) gmail (dot) com
maria_at_gmail_dot_com
maria AT gmail.com
Skype-naam: jan.smit
insta @anna_s
Facebook: anna.smit
wa.me/+31612
t.me/annasmit
""".splitlines()

NUMBERS_UNSEEN = """\
0612 345 678
06 - 12 34 56 78
+31 (0)6 12 34 56 78
00 40 721 234 567
0803-123-4567
(0721) 234567
nul zes, twaalf, vierendertig, zesenvijftig
tel 0401234567
+2348031234567
mobiel: 612345678
""".splitlines()


@pytest.mark.parametrize("text", [*PEOPLE_UNSEEN, *PLACES_UNSEEN, *MAILBOXES_UNSEEN, *NUMBERS_UNSEEN])
def test_others_of_each_kind_are_found(text: str) -> None:
    """Lists that were written when the rules were there, and only then looked at."""
    assert list(found(f"Kom naar: {text}", ("NL", "NG"))), text


@pytest.mark.parametrize("text", PEOPLE)
def test_a_name_is_found_by_what_stands_beside_it(text: str) -> None:
    assert any("name" in one.what for one in found(text)), text


@pytest.mark.parametrize("text", PLACES)
def test_a_place_is_found(text: str) -> None:
    assert any(one.what in PLACE for one in found(f"It is at {text} in the city")), text


PLACE = {"a street", "a postcode", "coordinates", "a link to a map", "where a house stands"}


@pytest.mark.parametrize("text", MAILBOXES)
def test_a_mailbox_or_account_is_found(text: str) -> None:
    assert list(found(f"Schrijf naar {text} vandaag")), text


@pytest.mark.parametrize("text", NUMBERS)
def test_a_number_is_found(text: str) -> None:
    assert any("number" in one.what for one in found(f"Bel {text} vandaag")), text


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("0803 123 4567", "NG"),
        ("0721 234 567", "RO"),
        ("067 234 5678", "AL"),
        ("612 34 56 78", "ES"),
        ("601 234 567", "PL"),
    ],
)
def test_a_number_is_found_as_its_country_writes_it(text: str, country: str) -> None:
    assert any(one.what == "a telephone number" for one in found(f"Call {text}", (country,))), text
