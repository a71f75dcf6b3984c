"""A third list of what anybody would see, by somebody else again, who had seen neither the rules nor the other lists. All of it is made up.

When it was new, the rules caught of it 56 people of 64, 62 places of 72, 65 mailboxes of 70 and 75 numbers of 76: 258 of 282, the last number that
was measured on texts that nobody had seen. Then they were bettered after the kinds that it showed, and it is no longer unseen: it keeps what was won.
"""

from __future__ import annotations

PEOPLE = """\
Ask for Margaret Hollis, she runs the night shift.
Our house mother is Sister Bernadette Okafor, she lives in.
Best to speak to Joyce on weekdays, she knows all the referrals.
Contact person: Daniel Whitcombe (caseworker)
Intake is done by Mrs. Adaeze Nwosu and her assistant Blessing.
Please do not call after 6, Karen has to pick up her kids.
Manager left in March, new manager is Priya Ramanathan.
Dr. Helen Abernathy visits the women every Thursday.
Our driver Kwabena will collect the client from the station.
Auntie Efua Mensah is in charge of the girls' dormitory.
Pastor Emmanuel Osei founded the home and still sleeps there with his wife Comfort.
Madam Folake is the matron, Mr. Sunday Eze is the gateman.
updated by J. Pemberton after phone call with Lucy Marsh
The Bulgarian speaker on the team is called Desislava.
Survivor Maria G. from room 4 helps with Spanish translation.
Vragen naar Annemiek de Groot, zij doet de intakes.
Contactpersoon is Wouter Hendriks, werkt op ma en do.
Mevrouw Van der Velden woont boven de opvang en doet 's nachts open.
Met Fatima gebeld op 12 mei, zij is de nieuwe teamleider.
Demander Madame Sylvie Lefranc, responsable de l'accueil.
La directrice s'appelle Claudine Mbarga, son adjoint est Thierry.
Voir avec l'éducatrice Nadège, elle est là tous les matins.
Soeur Marie-Odile héberge elle-même les jeunes filles.
Preguntar por Lucía Fernández Ortega, trabajadora social.
La encargada de la casa es doña Carmen Quispe.
Hablar con Rosa, la psicóloga, antes de derivar.
La residente Yesenia Morales ayuda en la cocina y abre la puerta.
Falar com a Dra. Helena Vasconcelos, coordenadora da casa.
A irmã Teresinha mora na casa com as meninas.
Responsável: Joana Figueiredo (substituta: Cátia)
Ansprechpartnerin ist Frau Sabine Kessler.
Bitte nur mit Frau Yıldız sprechen, sie macht die Aufnahme.
Hausleitung: Petra Lindner, Vertretung Gisela Brandt
Unsere Sozialarbeiterin Monika spricht auch Rumänisch.
Chiedere di Francesca Bellandi, è l'operatrice di turno.
Suor Agnese vive nella casa con le ospiti.
La responsabile è la dott.ssa Ilaria Montesi.
Prosić panią Katarzynę Wiśniewską, jest kierowniczką.
Dyżur ma pani Ania, w weekendy Beata Nowicka.
Întrebați de doamna Mihaela Dobrescu, asistent social.
Coordonator adăpost: Ionuț Stănescu, psiholog: Raluca.
Pyesni për Zonjën Mirela Hoxhaj, drejtuese e qendrës.
Punonjësja sociale quhet Arta Leka.
Търсете Цветелина Маринова, социален работник.
Управителката е г-жа Стоянка Илиева.
Tražite Jelenu Milovanović, ona je u sigurnoj kući svaki dan.
Координаторка је Снежана Петковић.
Питайте пані Оксану Гриценко, вона керує притулком.
Чергова по вихідних — Галина Степанівна.
Спросить Ирину Владимировну Соколову, она заведующая.
Психолог приюта Наталья Зуева, принимает по средам.
Ayşe Karaca ile görüşün, sığınma evinin müdürü.
Gece nöbetçisi Hatice Hanım, gündüz Zeynep Demirtaş.
اسألوا عن السيدة سميرة الحداد، مديرة الدار
الأخصائية الاجتماعية اسمها هدى عبد الرحمن
Xin gặp chị Nguyễn Thị Thu Hằng, quản lý nhà tạm lánh.
Cô Lan trực ban đêm, anh Trần Văn Phúc là bảo vệ.
ติดต่อคุณสมศรี แก้วใจดี ผู้ดูแลบ้านพัก
พี่นกเป็นนักสังคมสงเคราะห์ประจำบ้าน
Hanapin si Ate Marites Dimaculangan, siya ang house parent.
Si Sister Luzviminda Reyes ang nakatira kasama ng mga bata.
Sunita Devi ji se baat karein, wahi warden hain.
Raat ko Kamla didi rehti hain, din mein Rakesh Chaturvedi.
Shelter ki counsellor ka naam Meenakshi Iyer hai.
""".splitlines()

PLACES = """\
We are at 14 Larchfield Road, ring the top bell.
The house is on Beaumont Street, number 27, blue door.
Shelter is right behind the Methodist church.
Opposite the Total filling station, green gate, first floor.
Two minutes' walk from the central bus station, next to the pharmacy.
Post goes to the office but the women sleep at 8b Quarry Lane.
Postcode for the sat nav is LS99 4QT.
GPS: 52.0917, 5.1222
Location 6°27'14"N 3°23'41"E
Google plus code 9F46VWXC+2R
what3words ///lantern.copper.meadow
Map: https://maps.google.com/?q=44.4311,26.1024
https://www.openstreetmap.org/#map=18/41.32812/19.81853
The new building is above the bakery on Market Square.
Third house after the railway crossing, white fence.
Apartment 12, Rosewood Court, the one with the security camera.
Located inside the old convent next to the primary school.
At the roundabout take the road to the quarry, we are the last house on the left.
Off Aba Road by Mechanic Junction, yellow bungalow after the mosque.
No. 9 Adebayo Close, behind First Baptist Church, Ikeja.
Near Kaneshie market, the storey building beside the chop bar.
GhanaPostGPS GA-543-0125
House no. C112/4 Nii Boye Street, ask at the kiosk for the girls' home.
De opvang zit aan de Lindelaan 43, achterom lopen.
Postcode 3599 ZX, huisnummer 12
Het huis staat achter de Sint-Jozefkerk naast de speeltuin.
Boven de Albert Heijn bij het station, ingang via de steeg.
Le foyer est au 18 rue des Tilleuls, 2e étage.
Juste derrière l'église Saint-Martin, portail vert.
À côté de la gare, au-dessus de la boulangerie.
Quartier Bonamoussadi, deuxième maison après la station-service.
La casa está en la calle Los Olivos 156, portón negro.
Detrás de la iglesia San Francisco, frente al parque.
A dos cuadras del mercado central, casa amarilla de dos pisos.
Av. Libertad esquina con Bolívar, encima de la farmacia.
A casa de abrigo fica na Rua das Amoreiras, n.º 61, 1.º esq.
Fica atrás da igreja matriz, ao lado da escola.
CEP 01999-070, portão azul em frente à padaria
Das Frauenhaus ist in der Ahornstraße 22, Hinterhaus.
Hinter der evangelischen Kirche, neben dem Kindergarten.
Zimmer liegen im Haus gegenüber vom Bahnhof, dritter Stock.
La casa rifugio è in via dei Gelsi 7, citofono senza nome.
Dietro la chiesa del Sacro Cuore, accanto alla scuola media.
Schronisko jest przy ul. Jaśminowej 15, klatka B.
Dom za kościołem, obok przychodni.
Adăpostul este pe strada Salcâmilor nr. 34, bloc C2, ap. 6.
În spatele bisericii, lângă grădinița nr. 5.
Strehëza ndodhet te Rruga e Ullinjve, pallati 3, kati 2.
Prapa xhamisë së re, përballë shkollës.
Кризисният център е на ул. „Липа“ 19, вход Б.
Зад църквата, до детската градина.
Sigurna kuća je u ulici Jorgovana 11, iza pijace.
Кућа је преко пута дома здравља, поред цркве.
Притулок на вулиці Калиновій, 26, другий поверх.
За церквою, навпроти школи №3.
Приют находится по адресу ул. Берёзовая, д. 8, кв. 40.
Дом сразу за вокзалом, рядом с аптекой.
Sığınma evi Ihlamur Sokak No: 17, kat 3.
Caminin arkasında, okulun karşısındaki pembe bina.
الدار في شارع الياسمين رقم ١٢ الطابق الثاني
خلف المسجد الكبير بجانب المدرسة
Nhà tạm lánh ở số 45 ngõ 12 đường Hoa Sữa.
Sau chùa, cạnh trường tiểu học, cổng màu xanh.
บ้านพักอยู่ซอยดอกแก้ว 7 บ้านเลขที่ 99/12
อยู่หลังวัด ตรงข้ามโรงเรียน
Nasa likod ng simbahan, katabi ng barangay hall.
Blk 6 Lot 21 Sampaguita St., yung may pulang gate.
Makaan number 88, Gulmohar Gali, mandir ke peeche.
Shelter bus adde ke saamne hai, medical store ke upar.
Sits in the grounds of St Anne's hospital, the small house by the laundry.
UTM 31N 647812 5772340
Geohash u15pmyk3
""".splitlines()

MAILBOXES = """\
Write to margaret.hollis@lanternhouse-example.org
Email: jpemberton.casework@example.com
Best way is Joyce's own mail, joyce.intake@example.org
blessing_homecare2011@example.net is the matron's private email
For referrals mail d.whitcombe at safeharbour-example dot org
lucy.marsh (at) example (dot) org
lucy [at] harbourlight-example [dot] net
priya AT newdawn-example DOT org DOT uk
p.ramanathan(@)example.org
Send to helen.abernathy @ example.org (remove the spaces)
mailto:karen.dale@example.com
Gmail, the name is hollis.margaret.lanternhouse
Her address is her first and last name with a dot, at gmail: Folake Adebisi
My yahoo is emmanuel.osei.pastorhome, you know the rest
Just put kwabena.driver.home in front of @example.com
Contact "Efua Mensah" <efua.mensah@example.org>
cc karen@shelter.example, lucy@shelter.example
Mail is sunday.eze.gate at outlook com
email: desi underscore marinova underscore home at example dot com
Old mail does not work, use adaeze.nwosu.ngo+referral@example.org
Skype and mail the same: hollis.night@example.net
Mailen naar annemiek.degroot@example.nl
Mail: w.hendriks apenstaartje opvang-example punt nl
Het privéadres van Fatima is fatima.opvang.team bij gmail.com
Bereikbaar via vandervelden[apenstaart]example.nl
Écrire à sylvie.lefranc@example.fr
Adresse : c.mbarga arobase foyer-example point fr
courriel de Nadège : nadege.educ (arobase) example.fr
Soeur Marie-Odile lit ses mails : marieodile.accueil@example.fr
Escribir a lucia.fernandez.ts@example.es
Correo: carmen.quispe.casa arroba example punto com
rosa.psicologa (arroba) example.org
Mandar los informes a yesenia.m.casa@example.com
E-mail da coordenadora: helena.vasconcelos@example.pt
joana.figueiredo arroba casaabrigo-example ponto pt
Escrever para irmateresinha.casa@example.com.br
E-Mail an sabine.kessler@example.de
Mail: petra.lindner(ät)example.de
g.brandt [at] frauenhaus-example [Punkt] de
monika.sozialarbeit Klammeraffe example Punkt de
Scrivere a francesca.bellandi@example.it
ilaria.montesi chiocciola casarifugio-example punto it
posta di suor Agnese: suoragnese.casa@example.it
Pisać na katarzyna.wisniewska@example.pl
beata.nowicka małpa schronisko-example kropka pl
Scrieți la mihaela.dobrescu@example.ro
ionut.stanescu arond adapost-example punct ro
Emaili i drejtueses: mirela.hoxhaj@example.al
arta.leka at strehimi-example pikë al
Имейл: tsvetelina.marinova@example.bg
s.ilieva кльомба center-example точка bg
Pisati na jelena.milovanovic@example.rs
snezana.petkovic et kuca-example tačka rs
Пишіть на oksana.hrytsenko@example.ua
Пошта: halyna.stepanivna равлик prytulok-example крапка ua
Писать на irina.sokolova.priut@example.ru
natalia.zueva собака priut-example точка ru
E-posta: ayse.karaca@example.com.tr
zeynep.demirtas et siginma-example nokta org
البريد: samira.haddad@example.org
huda.abdelrahman آت dar-example دوت org
Email chị Hằng: thuhang.nguyen.nhatamlanh@example.vn
thuy.tran a còng nhatamlanh-example chấm vn
อีเมล somsri.kaewjaidee@example.co.th
nok.social แอท baanpak-example ดอท org
I-email si Ate Marites: marites.dimaculangan@example.ph
luzviminda.reyes at bahay-example dot ph
Sunita ji ka email: sunita.devi.warden@example.in
meenakshi.iyer at the rate ashray-example dot in
rakesh.chaturvedi at the rate gmail dot com
""".splitlines()

NUMBERS = """\
Call +44 7700 900461 any time
Office closed, use 07700 900 318 instead.
Tel. (0113) 496 0172
Night line 01632-960-884, ask for the duty worker
US number 1-212-555-0148
(415) 555-0193 ext. 7
Hotline of the house: 0044 20 7946 0325
WhatsApp only: +234 803 555 0142
Whatsapp me on 08035550167
Call matron 0703-555-0189 or flash me
oga the number is 080 three five five five zero one two one
Ghana: 024 455 5017
+233 (0)20 555 0134, after 6pm
Reach us on 0277555019 MoMo same number
https://wa.me/447700900733
tel:+15550100177
Signal +447700900255
fax and phone the same 020.7946.0611
my cell is five five five, zero one four two
double seven, double zero, nine double zero, five one six with 0 in front
zero seven seven zero zero nine zero zero six four nine
Bel 06-12 34 59 87
Nachtnummer 06 5559 0143, alleen voor noodgevallen
+31 (0)30 555 01 92
nul zes, vijf vijf, vijf negen, nul een, twee drie
Appeler le 06 39 98 41 27
Tél : 01.99.00.63.15 (laisser sonner)
+33 (0)6 39 98 07 72
zéro six, trente-neuf, quatre-vingt-dix-huit, douze, quarante-cinq
+237 6 55 50 14 38 appel ou WhatsApp
Llamar al 600 555 014, solo tardes
Tel. casa: +34 910 555 027
celular 987 555 016 (Perú)
Tel: +52 55 5550 0174
el número es seis cero cero, cinco cinco cinco, cero ocho uno
Ligar para 912 555 037
+351 215 550 162 rede fixa
WhatsApp (11) 95550-0143
nove um dois, cinco cinco cinco, zero quatro nove
Telefon 030 23125 478
Notruf der Hausleitung: 0171/3920 0563
+49 (0)152 2881 7386
null eins sieben eins, drei neun zwei null, null sechs vier
Chiamare il 333 555 0178
tel. 06 5550 0126 chiedere del turno di notte
cell. +39 347 5550 193
Dzwonić 601 555 042 po 16
tel. (22) 555 01 68
+48 512 555 019
Sunați la 0722 555 014
+40 21 555 0137 int. 12
Telefononi 069 55 50 142
+355 68 555 0119
Обадете се на 0888 555 016
тел. 02/ 955 01 34
Zvati 064 555 0172
+381 11 5550 128, noću 065/555-0-143
Телефонуйте 067 555 01 48
+380 (50) 555-01-93
Звонить 8 (900) 555-01-27
тел. +7 495 555 01 64 доб. 3
восемь девятьсот, пятьсот пятьдесят пять, ноль один, семьдесят два
0532 555 01 46 numarasını arayın
Tel: +90 212 555 01 83
اتصلوا على ٠١٠٠ ٥٥٥ ٠١٤٢
هاتف الدار: +961 70 555 014
واتساب 00962 7 9555 0136
Gọi 0912 555 014 gặp bảo vệ
ĐT: (024) 3555 0172
โทร 081-555-0143 ตลอด 24 ชั่วโมง
เบอร์บ้านพัก ๐๒-๕๕๕-๐๑๖๘
Tumawag sa 0917 555 0129
Globe +63 917-555-0164, landline (02) 8555-0137
Is number par call karein 98765 55014
+91 11 2555 0143, raat ko 9810555017
nau aath saat chhe, paanch paanch paanch, shunya ek do
""".splitlines()
