"""A fourth list, by somebody who had seen neither the rules nor the lists before it: what a volunteer would write in a record. All of it is made up.

When it was new, the rules caught of it 103 people of 111, 83 places of 92, 25 mailboxes of 25 and 48 numbers of 50: 259 of 278 (93 in 100), and took
7 of the 104 harmless sentences beside them for one. On a page, which is read as in the Netherlands alone, `check` caught 253 (91 in 100). Those are the
last numbers that were measured on texts that nobody had seen; then the rules were bettered after the kinds that it showed.
"""

from __future__ import annotations

PEOPLE = """
Vraag bij aankomst naar Fatima Bouazza, zij helpt verder.
Contact loopt via mevr. A. Hoekstra.
Ik heb gebeld met Saskia de Wit van de opvang.
Zuster Bernadette doet de deur open.
De directeur, Emeka Okonkwo, spreekt ook Engels.
Pater Huub belt altijd terug.
Maatschappelijk werkster Ingrid Postma regelt de intake.
Bel onze vrijwilliger Kees, hij haalt mensen op.
Mw. Van der Heijden-El Amrani is er op dinsdag.
Volgens coördinator Joke Vermeulen is er plaats.
Hij heet Mohammed Al-Rashid en is de chauffeur.
Aanspreekpunt: Lieke Janssen
T.a.v. dhr. P. Kuipers
Tante Rosa zorgt voor de kinderen.
Mevrouw Ouedraogo spreekt Frans.
Advocaat mr. F. van Dijk staat haar bij.
Ask for Sister Philomena at the gate.
Speak to Grace Adeyemi, she runs the night shift.
Our contact is Mr Daniel Osei-Bonsu.
Mrs. O'Connor answers the phone before noon.
The manager is called Blessing Uche.
Pastor Samuel collects women from the bus station.
Please write to the attention of Ms Priya Raman.
Father Anselm has the key.
Talk with Auntie Mercy first; she knows the family.
Lawyer: Thomas McAllister
Dr Aisha Bello sees patients on Monday.
Social worker Ioana Petrescu will pick her up.
Her case is handled by Elena Dragomir.
My name is Victoria Mensah and I keep the list.
Barrister Omoruyi takes the case for free.
Alhaji Musa lends the car.
Madam Efosa must not know this.
Demandez Mme Traoré à l'accueil.
M. Koffi Amouzou vient chercher les femmes à l'aéroport.
Sœur Marie-Claire ouvre la porte.
Le père Jean-Baptiste connaît les familles.
Maître Diallo suit le dossier.
La responsable s'appelle Aminata Coulibaly.
Contacter Monsieur N'Guessan pour le logement.
Frau Schneider nimmt den Anruf an.
Fragen Sie nach Herrn Dr. Krüger.
Ansprechpartnerin ist Katharina Müller.
Schwester Hildegard hat den Schlüssel.
Pregunte por la señora Gutiérrez.
Don Ramón abre la puerta por la noche.
La hermana Teresa recibe a las mujeres.
La trabajadora social se llama Lucía Fernández.
La Sra. Núñez habla inglés.
Fale com a dona Conceição na portaria.
A irmã Lúcia recebe as mulheres.
O Sr. João Pereira busca no aeroporto.
Chiedere della signora Esposito.
Suor Agnese apre la porta.
L'avvocato Rossi segue il caso.
Întrebați de doamna Popescu.
Domnul Ionescu vine la gară.
Asistenta socială Maria Ionescu răspunde.
D-na Munteanu are cheia.
Потърсете г-жа Петрова на рецепцията.
Д-р Иванов преглежда жените.
Социалният работник е Мария Георгиева.
Спросите Наталью Сергеевну Кузнецову.
Госпожа Иванова встречает в аэропорту.
Пані Шевченко відповідає за притулок.
Зверніться до Олени Коваленко.
Сестра Мария откроет дверь.
Pyesni për zonjën Hoxha.
Zoti Arben Krasniqi vjen në aeroport.
Motra Tereza e hap derën.
Pitajte gospođu Jovanović.
Gospodin Marković dolazi po žene.
Госпођа Николић има кључ.
Proszę pytać o panią Kowalską.
Siostra Faustyna otwiera drzwi.
Pan Tomasz Wiśniewski odbiera z lotniska.
Keresse Nagy Ildikó asszonyt.
Kovács úr fogadja a nőket.
Ptejte se na paní Novákovou.
Ayşe Hanım kapıyı açar.
Mehmet Bey havaalanından alır.
Bayan Yılmaz ile görüşün.
اسألي عن السيدة فاطمة الزهراء.
الدكتور محمد العلي يفحص النساء.
الأخت مريم تفتح الباب.
خانم احمدی در را باز می‌کند.
آقای رضایی به فرودگاه می‌آید.
ወ/ሮ አልማዝ በሩን ትከፍታለች።
አቶ ተስፋዬ ይመጣል።
श्रीमती शर्मा से मिलें।
डॉ. गुप्ता जाँच करते हैं।
জনাব রহমান দরজা খোলেন।
请找王丽女士。
李医生负责体检。
Hỏi gặp chị Nguyễn Thị Hoa.
Ông Trần Văn Minh đón ở sân bay.
ติดต่อคุณสมชาย
Hanapin si Aling Nena sa pinto.
Tanyakan Ibu Siti di pintu.
Bapak Wahyudi menjemput di bandara.
Uliza Mama Wanjiru mlangoni.
Bwana Otieno anakuja uwanja wa ndege.
Weydii Marwo Faadumo albaabka.
ქალბატონი ნინო ღებს კარს.
Տիկին Սարգսյանը բացում է դուռը։
גברת כהן פותחת את הדלת.
Ρωτήστε την κυρία Παπαδοπούλου.
Ο κύριος Γεωργίου έρχεται στο αεροδρόμιο.
김민지 선생님이 문을 열어 줍니다.
田中さんがドアを開けます。
محترمہ نسرین بیگم دروازہ کھولتی ہیں۔
""".strip().splitlines()

PLACES = """
De opvang zit aan de Lindelaan 27.
Het huis staat op de hoek van de Kerkweg en de Molenstraat.
Postcode 3512 JK, derde bel.
De opvang ligt achter het station, naast de bakker.
Ga naar Prins Hendrikkade 8-III en bel twee keer.
Het is in de Nieuwe Gracht, nummer 14.
Het huis staat tegenover de brandweerkazerne en heeft een witte deur.
2e Oosterparkstraat 112, bel bij de linkerdeur.
The refuge is at 48 Chestnut Grove.
Flat 3, 17 St Mary's Road, ring twice.
It's the blue house opposite the fire station.
The shelter's postcode is LS7 4QP.
No. 9 Adeola Odeku Street, off Bishop Close
Plot 22, Kampala Road, red gate.
The safe house is behind the Shell petrol station.
Third floor above the pharmacy in Hill Street.
The shelter is next to the Catholic church, green gate.
Block C, Flat 12, Freedom Estate, Benin City.
Le foyer est au 12 bis, rue des Lilas.
Elle loge au 45 boulevard de la République.
Le refuge se trouve à 75011 Paris.
Le foyer est derrière la gare, porte verte.
Avenue Kwame Nkrumah, n° 14, deuxième étage.
La maison est à côté de la pharmacie du marché.
Das Frauenhaus ist Am Alten Markt 3.
Bahnhofstr. 12a, zweiter Stock.
Das Haus steht hinter dem Rathaus.
Die Wohnung ist in 10967 Berlin.
La casa está en la calle de Alcalá, 112, 3º B.
El refugio está en c/ Mayor 4.
La casa está detrás de la iglesia.
Carrera 7 # 45-12, timbre azul.
Avenida Bolívar 1234, piso 2
A casa fica na Rua das Flores, 123.
O abrigo fica na Av. Paulista 900.
CEP 01310-100, portão verde.
La casa è in via Garibaldi 18.
Il rifugio è in piazza Dante, 5.
Str. Mihai Eminescu nr. 14, bl. C2, ap. 7
Adăpostul este pe Bulevardul Unirii 22.
Casa este în spatele gării.
Приютът е на ул. Шипка 15.
бул. Витоша № 100, ет. 3
Приют находится по адресу улица Ленина, дом 5, квартира 12.
Проспект Мира 44, вход со двора.
Притулок на вул. Хрещатик, 22.
Приют находится за вокзалом.
Strehimorja është në Rrugën Myslym Shyri, nr. 12.
Rr. e Kavajës 33, kati 2
Shtëpia është prapa stacionit.
Kuća je u ulici Kneza Miloša 24.
Кућа је у Улици краља Петра 7.
Schronisko jest przy ul. Marszałkowskiej 14/6.
Dom jest w 00-590 Warszawa.
Azylový dům je ve Vinohradské ulici 33.
A menedék a Kossuth Lajos utca 8. alatt van.
Sığınma evi Atatürk Caddesi No: 15.
Cumhuriyet Mah. 1203. Sok. 7/3
الملجأ في شارع الحمراء رقم 12.
البيت خلف المحطة.
خانه امن در خیابان ولیعصر پلاک ۴۵ است.
ቤቱ ቦሌ መንገድ የቤት ቁጥር 123 ነው።
आश्रय मकान नंबर 12, गली 4 में है।
庇护所在解放路25号。
新宿区西新宿2丁目8番1号にあります。
쉼터는 세종대로 12길 5에 있습니다.
Nhà tạm lánh ở số 12 đường Lê Lợi.
บ้านพักอยู่ที่ 123 ถนนสุขุมวิท
Rumah aman di Jalan Sudirman No. 5.
Jl. Melati 12, pagar hijau.
123 Rizal St., Brgy. San Roque
Το καταφύγιο είναι στην οδό Αθηνάς 25.
Λεωφόρος Κηφισίας 12, δεύτερος όροφος.
המקלט נמצא ברחוב הרצל 12.
თავშესაფარი რუსთაველის გამზირი 12.
Ապաստանը Մաշտոցի պողոտա 15-ում է։
Nyumba iko Mtaa wa Kenyatta, nyumba namba 12.
The house is at 52.0907, 5.1214.
N 6°27.323' E 3°23.712'
41°19'39"N 19°49'8"E is the gate.
lat 9.0765 lon 7.3986
33.5731° N, 7.5898° W
The plus code is 9F4M3F2X+2X.
///filled.count.soap is the front door.
Huis: geo:6.5244,3.3792
Breedtegraad 52,37403 en lengtegraad 4,88969.
See goo.gl/maps/Ab12Cd34 for the house.
https://www.openstreetmap.org/#map=18/52.1234/5.1234
waze.com/ul?ll=52.1,5.1
yandex.ru/maps/-/CCUabcde
The grid reference is 31U FT 28012 72034.
UTM 31N 628012 5772034
""".strip().splitlines()

MAILBOXES = """
Schrijf naar jan.smit [at] gmail [punt] com.
fatima.b(at)yahoo(dot)fr
Write to marie.dupont AT hotmail DOT com.
blessing_ade at gmail dot com
Пишите: sofia.petrova собака mail точка ru
k l a a s @ g m a i l . c o m
Mail nadia.h@protonmail.com
anna @ ziggo . nl
My gmail is graceadeyemi88.
irina.lopez arroba hotmail punto es
zonja.hoxha＠gmail．com
elena.c chez gmail point com
pieter.bos apenstaartje kpnmail punt nl
lucy.weber (ät) web (punkt) de
maria.popescu {at} yahoo {dot} com
joao.silva arroba uol ponto com ponto br
anna.rossi chiocciola libero punto it
kasia.nowak małpa wp kropka pl
ayse.yilmaz et hotmail nokta com
Skype: live:maria.popescu
Telegram: @olena_kovalenko
Facebook: facebook.com/aminata.coulibaly.77
grace.uche&#64;gmail.com
sara_k <at> outlook <dot> com
Contact: tina.g@gmail (then .com)
""".strip().splitlines()

NUMBERS = """
Bel 06-12345678, altijd bereikbaar.
Haar nummer is 06 12 34 56 78.
App naar +31 6 1234 5678.
0031612345678 is haar mobiel.
Bel nul zes 12345678.
06.12.34.56.78 na zes uur
Nul zes, twaalf, vierendertig, zesenvijftig, achtenzeventig.
O6-12345678 is van de huismeester.
Bel 0 6 1 2 3 4 5 6 7 8.
０６１２３４５６７８
06/12345678 (privé)
06‑1234‑5678, vraag naar de nachtdienst.
Whatsapp 0803 123 4567.
Call her on +234 803 123 4567.
My number is 07700 900123.
Sună la +40 722 123 456.
0722.123.456 este al șoferului.
Telefoni i saj: +355 69 123 4567
069 123 4567 është i shoferit.
Обадете се на +359 88 123 4567.
0888 123456 е на шофьора.
Телефонуйте +380 67 123 45 67.
Звоните 8 (916) 123-45-67.
+90 532 123 45 67 numaralı telefonu arayın.
0532 123 4567 şoförün numarası.
اتصلي على ٠١٠٠١٢٣٤٥٦٧
+٢٠ ١٠٠ ١٢٣ ٤٥٦٧
شماره او ۰۹۱۲۱۲۳۴۵۶۷ است.
Gọi +84 90 123 4567.
打电话 138 1234 5678。
Call +63 917 123 4567.
0917-123-4567 is the driver.
Ligue para +55 11 91234-5678.
(11) 91234-5678 é o número dela.
Appelez le +33 6 12 34 56 78.
Ruf +49 1512 3456789 an.
0151 23456789 ist die Nummer vom Fahrer.
Llame al 612 34 56 78.
Chiama il 333 123 4567.
Piga +254 712 345678.
+251 91 123 4567 ይደውሉ።
اتصل 0612-345678.
Pozovi 064 123 4567.
Zadzwoń 501 234 567.
wa.me/31612345678
tel:+31612345678
Call zero eight zero three, one two three, four five six seven.
+1 (202) 555-0143 is her cell.
Zero six one two three four five six seven eight, ask nothing.
Zéro six, douze, trente-quatre, cinquante-six, soixante-dix-huit
""".strip().splitlines()

HARMLESS = """
De opvang heeft 12 plaatsen voor vrouwen met kinderen.
Stap 3 van de procedure duurt twee weken.
Open van maandag tot en met vrijdag van 9.00 tot 17.00 uur.
Zie artikel 3 van het EVRM en artikel 64 van de Vreemdelingenwet 2000.
Wie belt, krijgt eerst een bandje in het Frans.
Vader en moeder moeten allebei tekenen.
Een vrouw of kind mag één begeleider meenemen.
De zusterorganisatie in Italië helpt ook.
Bel 112 bij direct gevaar.
De Dublinverordening is nummer 604/2013.
Het bedrag is hoogstens € 1.500 per persoon.
De organisatie bestaat sinds 1 januari 2004.
Wie uit Nigeria komt, krijgt een tolk Edo of Yoruba.
Het kantoor is gesloten op Koningsdag en Tweede Kerstdag.
De wachttijd is 6 tot 12 weken.
De opvang ligt op een geheime plek.
Het huis staat in een rustige buurt, meer zeggen wij niet.
Zij krijgt een kamer met een eigen sleutel.
De vrouw kiest zelf met wie zij spreekt.
Vraag naar de intake, niet naar een persoon.
Mevrouw of meneer zeggen wij niet tegen een kind.
Vrijwilligers van het Rode Kruis halen mensen op.
De leeftijdsgrens is 18 jaar, met een moeder 12 jaar.
De helpdesk spreekt Engels, Frans, Spaans en Arabisch.
Wij werken samen met Caritas Internationalis en de IOM.
Het programma liep van 2010 tot 2014.
Een psycholoog komt elke week langs.
De aanvraag gaat via de DT&V in Den Haag.
Er is plaats voor 3 gezinnen, 7 dagen per week.
Zie bladzijde 24 van het rapport van 2011.
Het station van vertrek maakt niet uit.
De reis naar Sofia of Boekarest wordt betaald.
Een arts onderzoekt haar op verzoek.
Er zijn cursussen naaien, koken en kappen.
Neem paspoort, trouwakte en schoolrapporten mee.
The shelter has room for 24 women and 10 children.
Women from Benin City and Lagos come here most.
Father, mother or another guardian signs the form.
Our sister organisation in Lyon runs the helpline.
The helpline is open 24 hours a day, 7 days a week.
See section 4 of the Children Act 1989.
The grant is up to 2,000 euros per family.
Mother and child stay together.
The training takes 6 months, from March to September.
She may stay for 3 months, at most 12.
Ask for the duty officer at the airport.
The social worker speaks Romanian, Russian and English.
It started in 1998 and has helped 3,450 women since.
The Ministry of Labour and Social Affairs pays half.
The United Nations Convention on the Rights of the Child applies.
Victims of trafficking have 30 days to reflect.
A lawyer from the Legal Aid Council helps for free.
Write to the office first, then wait for the letter.
The house is kept secret, and we do not say where it is.
Doctors and nurses visit twice a week.
Bring a passport, a birth certificate and two photographs.
On Sunday a pastor visits those who wish.
The King Baudouin Foundation paid for the first two years.
Western Union and MoneyGram offices are found everywhere.
Room and board are free for the first 90 days.
Catholic, Orthodox and Muslim women are welcome.
The bus to Tirana leaves at 7.15 and 14.30.
Article 12, paragraph 2 says who decides.
The form is 4 pages long, at 12 points.
Call during office hours, between 8 and 16.
Since 2012 the centre has worked in Moldova, Ukraine and Belarus.
Le foyer accueille 15 femmes et leurs enfants.
La ligne d'écoute est ouverte 24 heures sur 24.
Le père ou la mère doit signer.
La sœur ou le frère peut venir aussi.
Le refuge est à une adresse secrète.
L'aide dure 6 mois, parfois 12.
Das Frauenhaus hat 20 Plätze.
Die Frau entscheidet selbst, die Schwester darf mit.
Der Vater oder die Mutter unterschreibt.
La casa tiene 14 camas y una cocina.
La hermana o la madre puede venir también.
El programa dura 6 meses y es gratuito.
A casa tem 10 quartos.
La casa ha 12 posti letto.
Adăpostul are 16 locuri.
Doamna decide singură cu cine vorbește.
Приютът има 20 места.
Жената сама решава.
Приют работает с 1999 года.
Сестра или мать может прийти вместе.
Притулок має 15 місць.
Strehimorja ka 12 vende.
Kuća ima 18 mesta.
Schronisko ma 25 miejsc.
Sığınma evinde 30 yatak var.
يستقبل الملجأ 20 امرأة.
الأخت أو الأم يمكنها الحضور.
خانه امن ۱۵ جا دارد.
आश्रय में 20 जगह हैं।
庇护所有20个床位。
Nhà tạm lánh có 12 giường.
Makazi yana nafasi 20.
Το καταφύγιο έχει 12 θέσεις.
Rumah aman punya 10 kamar.
Van Nigeria tot Oekraïne: overal dezelfde vragen.
De Amerikaanse ambassade geeft een visum T of U.
Niet bereikbaar op zaterdag 12 mei.
In 2013 kwamen er 1.437 vrouwen terug, 56 meer dan in 2012.
""".strip().splitlines()
