"""What anybody would see is a person, a place, a mailbox or a number, by somebody who had not seen the rules. All of it is made up.

Written from the four words alone, as a shelter's volunteers in many countries might write. Before anything was mended after it, the rules caught of
it 80 people of 105, 87 places of 105, 84 mailboxes of 108 and 116 numbers of 128. Kinds were mended then, not single lines: words in
more languages for a role, a landmark, an at and a dot; `test_obvious.py` counts what is caught now.
"""

from __future__ import annotations

PEOPLE = """\
Ask for Maria van den Berg when you arrive
Contact person: Jennifer Okafor, night shift coordinator
Our director Mrs. Hannelore Schmidt handles all intakes
ask for sister Bernadette
Fr. Thomas O'Sullivan opens the door after 6 pm
Please speak to Anna Kowalska (social worker) only
House mother is Grace Adebayo
Manager: John Whitfield
dr. Elizabeth Marchetti sees new arrivals on Mondays
Spoke with Karen Lindqvist on Tuesday, she confirmed 4 free beds
Founded by Rev. Samuel Johnson, who still lives on site
Currently housing Blessing Osagie and her two children
Resident Thi Lan Nguyen needs an interpreter
Night guard is called Mike Thompson
Everybody calls her Mama Rosa, she runs the kitchen
Sarah-Jane Mitchell, team leader (on leave until May)
ASK FOR MONICA POPESCU
ms patricia hernandez is the case manager here
signed, Rebecca Stein, volunteer
Update from Lucy Fernandes: full until Friday
Vraag naar Marieke de Vries
Contactpersoon: Jan-Willem Hendriks
Mevrouw Fatima El Amrani is de locatiemanager
t.a.v. dhr. Pieter Jansen
Aanmelden bij zuster Johanna Bakker
Onze nachtdienst is meestal Sanne Visser
mevr. J. van Dijk doet de intake
Întrebați de doamna Elena Ionescu
Persoana de contact: Andrei Munteanu
Asistent social: Mihaela Dumitrescu
dna. Ioana Stan răspunde de adăpost
Pyesni për Arben Hoxha
Drejtoresha e strehës: znj. Mirela Shehu
Kontaktoni Valbona Krasniqi, punonjëse sociale
Търсете г-жа Мария Иванова
Лице за контакт: Георги Димитров
Социален работник: Десислава Петрова
Proszę pytać o panią Katarzynę Nowak
Kierownik ośrodka: Piotr Wiśniewski
siostra Agnieszka Zielińska przyjmuje całą dobę
Osoba do kontaktu - mgr Magdalena Wójcik
Запитати Олену Шевченко
Контактна особа: Тарас Бондаренко
Директорка притулку Наталія Ковальчук
Психолог Ірина Мельник працює щодня
Спросить Светлану Петровну
Контактное лицо: Иванова Ольга Сергеевна
Директор приюта — Алексей Смирнов
дежурная сегодня Татьяна Кузнецова
Preguntar por Carmen Rodríguez
Directora: Lic. María José Fernández López
La encargada se llama Lupita Hernández
Sor Inmaculada García abre la puerta
trabajadora social: Ana Belén Martínez
Falar com a Dona Conceição Almeida
Responsável: João Pedro da Silva
Assistente social: Mariana Ferreira dos Santos
Demander Madame Sylvie Lefebvre
Responsable du foyer : Jean-Pierre Dubois
S'adresser à Sœur Marie-Thérèse Ngo
Éducatrice référente : Aïssatou Diallo
Chiedere della signora Giulia Rossi
Referente: dott.ssa Francesca Bianchi
Suor Lucia Esposito è la responsabile della casa
don Marco Ferrari, parroco, ha le chiavi
Bitte nach Frau Müller fragen
Ansprechpartnerin: Sabine Hoffmann
Leitung: Dipl.-Soz.päd. Claudia Weber
Herr Krüger hat den Schlüssel
اسألوا عن السيدة فاطمة الزهراء
مديرة المأوى: نور الهدى محمود
المسؤولة الاجتماعية أستاذة ليلى حداد
للتواصل مع الأستاذ محمد عبد الله
Liên hệ chị Nguyễn Thị Hương
Người phụ trách: Trần Văn Minh
Hỏi cô Phạm Thu Trang ở phòng tiếp nhận
ติดต่อคุณสมหญิง ใจดี
ผู้ดูแลบ้านพัก: นางสาววันเพ็ญ ศรีสุข
ถามหาครูสมชาย
Hanapin si Ate Maricel Santos
Makipag-usap kay Gng. Teresita Dela Cruz
Social worker: Kuya Jun Bautista
Ask for Hajiya Amina Bello at the gate
Pastor Emeka Nwosu dey in charge of the house
Madam Folake Adeyemi na the matron
Call Aunty Ngozi Eze before you come
Oga Chukwudi Obi keeps the key
Alhaja Risikat Ogunleye is our house mother
Mallam Ibrahim Musa is the gateman
Zeynep Yılmaz ile görüşün
Müdür: Ayşe Demir Hanım
Σωματείο, ζητήστε την κ. Ελένη Παπαδοπούλου
Υπεύθυνη: Μαρία Γεωργίου
Kérje Kovács Ágnest
Vedoucí azylového domu: Jana Nováková
Kontaktna osoba: Milica Jovanović
Pitajte za gospođu Jasmina Hadžić
Fråga efter Ingrid Johansson
Spør etter Kari Nordmann-Olsen
Leder: Mette Sørensen
संपर्क: श्रीमती सुनीता शर्मा
গৃহকর্ত্রী শাহানা বেগম
联系人:王小红女士
担当者:田中花子
담당자: 김민지 팀장
""".splitlines()

PLACES = """\
The shelter is at 14 Rosewood Lane, Leeds LS6 2QT
Flat 3B, 27 Marlborough Road, second bell from the top
221 Willow Street, Apt 4, Springfield, IL 62704
located on Elm Avenue right behind the fire station
house is behind the train station, the blue door
opposite the Lidl on Canterbury Road
White house next to St. Mary's church in Ballymore
corner of 5th and Maple, above the bakery
4th floor, ring the bell marked "Sunrise"
Take bus 42 to Oakfield terminus, then walk 200 m, first gate on the left
GPS: 52.370216, 4.895168
51.5074° N, 0.1278° W
52°22'12"N 4°53'42"E
N 44° 25.600' E 026° 06.150'
lat 41.3275 lon 19.8187
lat=42.6977;lng=23.3219
Coordinates 50,4501 / 30,5234
(6.5244, 3.3792)
geo:13.7563,100.5018
UTM 31U 628000 5803000
MGRS 31UFU2800003000
https://maps.google.com/?q=52.3702,4.8952
https://maps.app.goo.gl/Xy7kQ2pLmN4rTz9A8
goo.gl/maps/aBcD3fGhJk2
https://www.google.com/maps/@41.9028,12.4964,17z
https://www.openstreetmap.org/?mlat=50.0647&mlon=19.9450#map=18/50.0647/19.9450
maps.apple.com/?ll=48.8566,2.3522
https://waze.com/ul?ll=6.4541,3.3947&navigate=yes
https://yandex.com/maps/?ll=30.5234,50.4501&z=17
plus code 9F469VCX+4Q
Plus Code: 6FR5G9FH+2W Lagos
///table.window.yellow
what3words: filled.count.soap
https://w3w.co/river.lamp.spoon
postcode 1012 AB, huisnummer 45
Kerkstraat 112-2, 1017 GP Amsterdam
Het huis staat achter het station in Zwolle
Dorpsstraat 8, tegenover de Albert Heijn
2e verdieping, bel bij "De Haven"
Lange Nieuwstraat 54 bus 3, 2000 Antwerpen
Str. Mihai Eminescu nr. 23, bl. 4, sc. B, et. 3, ap. 17, Cluj-Napoca
Bd. Unirii 45, sector 3, cod poștal 030823
adăpostul e în spatele gării din Iași
Rruga Myslym Shyri, pallati 12, kati 3, Tiranë
Shtëpia ndodhet pas spitalit në Vlorë
ул. „Граф Игнатиев“ 38, ет. 2, ап. 5, 1000 София
жк Люлин, бл. 312, вх. Б, ет. 6
бул. Витоша 101, зад аптеката
ul. Mickiewicza 15 m. 7, 30-059 Kraków
aleja Jana Pawła II 22, domofon 14, 00-133 Warszawa
dom stoi za dworcem PKP w Lublinie
вул. Шевченка, 17, кв. 24, м. Львів, 79000
просп. Перемоги 64, під'їзд 2, код домофону 24К
притулок за автовокзалом у Чернівцях
ул. Ленина, д. 12, корп. 3, кв. 45
г. Казань, проспект Победы 78, подъезд 4, этаж 5, домофон 61
жёлтый дом за рынком, напротив школы №8
C/ Alcalá 145, 3º izq., 28009 Madrid
Calle de la Luna núm. 8, entre Hidalgo y Juárez, Col. Centro, C.P. 06000
la casa está detrás de la estación de autobuses de Sevilla
Av. de los Naranjos 33, bajo B, Valencia
Carrera 7 # 45-18, Bogotá
Rua das Flores, 120, 2.º esq., 4050-262 Porto
Av. Paulista 1500, apto 92, CEP 01310-100, São Paulo
fica atrás da igreja matriz, portão verde
12 bis rue de la République, 69002 Lyon
3ème étage, porte gauche, digicode 45A12
Le foyer est situé derrière la gare de Saint-Denis
8, avenue du Général Leclerc, bâtiment C, 75014 Paris
Via Garibaldi 27, scala B, interno 6, 10122 Torino
La casa si trova dietro la stazione di Mestre
Piazza San Marco 4, citofono "Aurora", 50121 Firenze
Hauptstraße 47, 10827 Berlin, Hinterhaus, 2. OG rechts
Das Frauenhaus liegt hinter dem Bahnhof Altona
Lindenweg 3a, bei "Sonnenschein" klingeln
Mariahilfer Straße 88/2/14, 1070 Wien
شارع الحمرا، بناية النور، الطابق الثالث، بيروت
المأوى خلف المستشفى الحكومي في طنطا
١٥ شارع الجمهورية، الدور الثاني، شقة ٤، القاهرة
Số 24 ngõ 105 đường Láng, quận Đống Đa, Hà Nội
Nhà ở sau chợ Bến Thành, hẻm 32
99/12 ซอยสุขุมวิท 71 แขวงพระโขนงเหนือ เขตวัฒนา กรุงเทพฯ 10110
บ้านพักอยู่หลังสถานีรถไฟเชียงใหม่
45 Mabini St., Brgy. San Antonio, Quezon City 1105
Nasa likod ng palengke ng Baclaran, pulang gate
No 7 Adeola Close, off Allen Avenue, Ikeja, Lagos
the house dey behind Total filling station, Ring Road, Benin City
Plot 112, Zone 4, Wuse, Abuja, after the mosque
GRA phase 2, third street by the left after First Bank, black gate
Atatürk Caddesi No: 56 Kat: 3 Daire: 8, Kadıköy/İstanbul
Οδός Αθηνάς 34, 3ος όροφος, 105 51 Αθήνα
πίσω από τον σταθμό Λαρίσης, κουδούνι 5
Kossuth Lajos utca 19. II/7, 1053 Budapest
Masarykova 31, 602 00 Brno, zvonek č. 4
Knez Mihailova 22, sprat 4, 11000 Beograd
Storgatan 17 B, 114 55 Stockholm, portkod 1974
Vesterbrogade 62, 3. tv., 1620 København V
東京都新宿区西新宿2丁目8番1号
北京市朝阳区建国路88号3单元502室
서울특별시 마포구 양화로 45, 3층
मकान नं 24, गली नं 5, लाजपत नगर, नई दिल्ली 110024
12 Harbour View Rd, Fremantle WA 6160
145 Queen St W, Toronto, ON M5H 2N2
door code 4471#, third floor, turn right after the lift
Old school building by the river, next to the Shell petrol station in Brakwater
""".splitlines()

MAILBOXES = """\
maria.vandenberg@shelterhouse-example.org
j.okafor@safehaven.example
annakowalska84@gmail.com
write to hannelore.schmidt@t-online.de
mailto:grace.adebayo@yahoo.co.uk
Sarah Mitchell <sarah.mitchell@hopehouse.example>
john.whitfield (at) hopehouse (dot) org
john [at] safeplace [dot] org
lucy{at}sunrisehome{dot}net
rebecca AT hopehouse DOT org DOT uk
rebecca dot stein at gmail dot com
karen_lindqvist @ hotmail . com
k a r e n l 7 7 @ g m a i l . c o m
monica.popescu＠yahoo．ro
blessing.osagie﹫gmail.com
patricia⟨at⟩refugio⟨dot⟩org
patricia-at-casaluna-dot-org
elizabeth.marchetti(a)libero.it
e.marchetti (@) casaaurora.it
thomas&#64;stjosephs.example
thomas%40stjosephs.example
sister.bernadette@REMOVETHISstjosephs.example
bernadette@NOSPAM.stjosephs.example
email me on gmail: nightshift.mike
my gmail is lucyfernandes1990, write any time
lucyfernandes1990 on gmail
mike.thompson at outlook.com
mike.thompson@outlook,com
info.anna@@proton.me
anna-k@protonmail.com (private)
ANNA.K@PROTON.ME
e-mail : claire . dubois @ orange . fr
marieke.devries@xs4all.nl
marieke (apenstaartje) opvanghuis punt nl
mail naar sanne.visser apestaart ziggo punt nl
pieter.jansen[at]kpnmail.nl
mailadres van Fatima: fatima.elamrani@live.nl
elena.ionescu@yahoo.ro
elena punct ionescu arond gmail punct com
scrieți la mihaela_d (arond) adapost.ro
adresa de mail: andrei.munteanu @ gmail punct com
arben.hoxha@streha.al
mirela shehu (at) yahoo (pikë) com
shkruani te valbona.k@hotmail.com
пишете на maria.ivanova@abv.bg
maria_ivanova маймунско abv точка bg
d.petrova кльомба mail.bg
katarzyna.nowak@wp.pl
katarzyna małpa onet kropka pl
piotr.wisniewski(małpa)interia.pl
olena.shevchenko@ukr.net
пошта: olena.shevchenko собака ukr крапка net
taras_b [равлик] i.ua
svetlana.petrovna@mail.ru
пишите на svetlana1965 собака yandex точка ru
olga.ivanova (собачка) mail.ru
почта Татьяны: tanya-kuz@bk.ru
carmen.rodriguez@casasegura.es
carmen.rodriguez arroba gmail punto com
correo: lupita_hdz (arroba) hotmail.com
mariajose.fl [arroba] casaluna [punto] mx
joao.pedro.silva@sapo.pt
conceicao.almeida arroba gmail ponto com
e-mail da Mariana: mariana.fs@uol.com.br
sylvie.lefebvre@wanadoo.fr
sylvie arobase foyer-espoir point fr
jp.dubois (arobase) laposte.net
giulia.rossi@alice.it
giulia chiocciola casafiorita punto it
f.bianchi [chiocciola] tiscali.it
sabine.hoffmann@web.de
sabine punkt hoffmann at gmx punkt de
c.weber (Klammeraffe) frauenhaus-linde.de
c-weber ät posteo pünktchen de
fatima.zahra@hotmail.com البريد الشخصي
البريد: layla.haddad (آت) gmail (نقطة) com
ليلى.حداد@مأوى.مثال
nguyenthihuong85@gmail.com
huong85 a còng gmail chấm com
tranvanminh (a còng) yahoo.com.vn
somying.jaidee@hotmail.co.th
somying แอท gmail ดอท com
อีเมลส่วนตัว wanpen_s@yahoo.com
maricel.santos@ymail.com
maricel_santos23 sa gmail dot com
i-email si ate tess: tess.delacruz@yahoo.com.ph
ngozieze2000@yahoo.com
pastoremeka at gmail dot com
send am mail for folakeadeyemi@rocketmail.com
hajiyaaminabello(at)gmail(dot)com
zeynep.yilmaz@mynet.com
zeynep [kuyruklu a] gmail nokta com
eleni.papadopoulou@otenet.gr
ελένη: eleni.p παπάκι yahoo τελεία gr
kovacs.agnes kukac freemail pont hu
jana.novakova zavináč seznam tečka cz
milica.j (et) gmail (tačka) com
ingrid.johansson snabel-a telia punkt se
mette (snabela) hjemmet punktum dk
sunita.sharma@rediffmail.com
wangxiaohong88@163.com
hanako.tanaka★example.jp (★を@に変えてください)
minji.kim 골뱅이 naver 점 com
hannah.m<at>pm<dot>me
hannah at-sign hopehouse dot example
ｈａｎｎａｈ＠ｈｏｐｅｈｏｕｓｅ．ｏｒｇ
h a n n a h [ a t ] hopehouse [ d o t ] org
reach the manager at whitfield.j@shelter-north.example or jw@shelter-north.example
""".splitlines()

NUMBERS = """\
+31 6 12345678
Call 06-12345678 after hours
06 12 34 56 78 (mobiel)
tel. 020-5550143
0031 20 555 01 43
bel nul zes een twee drie vier vijf zes zeven acht
bereikbaar op 06/12.34.56.78
+32 470 12 34 56
GSM 0470/12.34.56
+44 20 7946 0958
020 7946 0123 ext. 14
mobile 07700 900123
07700-900-456 text only
+44 (0)7700 900 789
(202) 555-0143
202.555.0178
1-800-555-0199
+1 415 555 0132
call me: four one five, five five five, 0132
WhatsApp +1 (917) 555-0164
WhatsApp 0712345678
whatsapp only: +234 803 123 4567
https://wa.me/2348031234567
tel:+442079460345
Signal: +49 151 23456789
Viber +359 88 812 3456
Telegram +380 67 123 45 67
0803 123 4567 ask before you come
08031234567 or 07051234567
call my line 0-8-0-3-1-2-3-4-5-6-7
zero eight zero three, one two three, 4567
my number na 0812 345 6789
+234(0)9 461 2345
+40 721 234 567
0721.234.567 non-stop
tel. fix 021/312.34.56
zero șapte doi unu, 234 567
+355 69 123 4567
069 12 34 567 celular
tel. 04 223 4567 Tiranë
+359 2 987 65 43
GSM 0888 123 456
0888/12-34-56 денонощно
тел. 02/987 65 43
+48 601 234 567
kom. 601-234-567
tel. (22) 123 45 67
sześć zero jeden, 234, 567
+380 (44) 123-45-67
067-123-45-67 цілодобово
моб. 050 123 4567
нуль шістдесят сім, 123 45 67
+7 (912) 345-67-89
8 (495) 123-45-67
8-912-345-67-89 звонить до 22:00
восемь девятьсот двенадцать 345 67 89
+34 612 345 678
móvil 612 34 56 78
tel. fijo 91 123 45 67
seis uno dos, 345, 678
+52 55 1234 5678
cel. 044 55 1234 5678
+57 300 123 4567
+351 912 345 678
telemóvel 912 345 678
(11) 91234-5678 WhatsApp
+55 11 3123-4567
nove um dois, 345 678
+33 6 12 34 56 78
06.12.34.56.78 jour et nuit
01 23 45 67 89
zéro six, 12 34 56 78
+39 333 123 4567
cell. 333/1234567
tel. 06 1234567
tre tre tre, 123 45 67
+49 30 12345678
0151/23456789 (Diensthandy)
030 / 123 456 78
null eins fünf eins, 234 567 89
+43 664 1234567
+41 79 123 45 67
هاتف: ٠١٢٣٤٥٦٧٨٩٠
واتساب ‎+20 100 123 4567
جوال ٠٥٠ ١٢٣ ٤٥٦٧
+961 3 123 456
تلفون: ۰۹۱۲ ۱۲۳ ۴۵۶۷
+84 912 345 678
ĐT: 0912.345.678
Zalo 0912 345 678
+66 81 234 5678
โทร 081-234-5678
โทร. ๐๘๑-๒๓๔-๕๖๗๘
+63 917 123 4567
Tumawag sa 0917-123-4567
Globe: 09171234567 / landline (02) 8123-4567
+90 532 123 45 67
Tel: 0212 123 45 67
+30 210 123 4567
κινητό 6912 345678
+36 30 123 4567
06-1-234-5678
+420 601 234 567
+381 63 123 4567
mob. 063/123-4567
+46 70-123 45 67
070-174 06 05
+47 412 34 567
+45 20 12 34 56
+91 98765 43210
फ़ोन: ९८७६५ ४३२१०
+880 1712-345678
মোবাইল: ০১৭১২-৩৪৫৬৭৮
手机 138 1234 5678
電話:03-1234-5678
携帯 ０９０－１２３４－５６７８
전화 010-1234-5678
+27 82 123 4567
+254 712 345 678
+233 24 123 4567
+61 412 345 678
(02) 5550 1234
+353 87 123 4567
fax +31 20 555 01 44
plus four four, seven seven double-oh, nine hundred one two three
O7700 9OO123
ring 2 0 2 - 5 5 5 - 0 1 4 3
emergency mobile of the house: 0 7 7 0 0 9 0 0 3 2 1
""".splitlines()
