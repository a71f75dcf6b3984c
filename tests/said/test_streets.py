"""Streets are found in both orders and in many languages, with a number and without. All people, places and numbers here are made up."""

from __future__ import annotations

import pytest

from socialmap.said.found import said
from socialmap.said.streets import streets

STREETS = """\
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
""".splitlines()

UNSEEN = """\
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
""".splitlines()
"""Written when the rules were there, and only then looked at."""


@pytest.mark.parametrize("text", [*STREETS, *UNSEEN])
def test_a_street_is_found(text: str) -> None:
    assert [*streets(said(f"It is at {text} in the city")), *streets(said(f"Kom naar: {text}"))], text
