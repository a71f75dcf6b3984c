"""The words that give names and places away, in the languages of the map and of the countries people return to.

All in small letters: a text is searched whatever its capitals.
"""

from __future__ import annotations


def listed(*lines: str) -> frozenset[str]:
    """Words from lines, parted by spaces; a phrase has `_` for its spaces."""
    return frozenset(word.replace("_", " ").casefold() for line in lines for word in line.split())


TITLES = listed(
    "juffrouw mej gospođica gospodična mister mistress mevrouw mevr mw meneer mijnheer dhr de_heer dhr/mw zr drs ir ing mr mrs ms messrs",
    "dr prof professor rev reverend hon sr fr msgr monseigneur",
    "d-na d-ra d-l kyria kyrios kyrie տիկին պարոն օրիորդ",
    "mme mlle madame mademoiselle monsieur frau fräulein herr hr fru frk",
    "señor señora señorita sra srta sr. dona doña senhor senhora dra signora signor signorina sig sig.ra dott dott.ssa suor",
    "pani pane pán paní slečna gospođa gospodja gospodin gospa gospod gđa gdja",
    "doamna domnul domnişoara domnișoara dna dl zonja zoti znj zonjusha",
    "bayan bey hanım hanim efendi ponia ponas kundze kungs proua härra rouva herra kisasszony úr asszony néni",
    "госпожа господин г-жа г-н гражданка пани пан пані госпођа господин кн сестра отец мать матушка",
    "κυρία κύριος κ. κα ayetullah sheikh sheikha sjeik imam ustaz haji hajia alhaji alhaja chief oba madam sayyid ",
    "bà ông cô chị khun nang daw u_ phra maa aunty auntie mama_ tante_ oom_ bibi_ mzee ndugu",
)
"""Titles that are nothing else: also followed by a name in small letters."""

KIN_TITLES = listed(
    "sister zuster zr zuster. father pater vader_overste brother broeder mother_superior moeder_overste don dom",
    "soeur sœur père frère abbé schwester pfarrer hermana hermano padre madre irmã irmão frei fra frate suora",
    "siostra pan panna ksiądz sestra părintele maica motër papa_ priester dominee ds pastor rabbi rabbijn bishop bisschop",
    "kapelaan pastoor imam dominee doctor dokter dottoressa doctora doctor. lady lord sir dame captain kapitein inspecteur inspector",
    "p g ga gdin gdična г о ks bapak pak ibu bu kak mbak mas kuya ate ka anh otunba alhaja senator governor commissioner elder deacon mallam",
    "barr adv engr lic arch avv me maître maitre lcda lcdo ds eng arq mgr phdr mudr judr ingr kand sor",
    "miss tante oom aunt uncle mama baba teacher nurse verpleegkundige madam",
)
"""Words of the family, of the church and of work, which are titles before a name with a capital only."""

CASELESS_TITLES = listed(
    "الأستاذ الأستاذة الحاج الحاجة الشيخة السيده السيدة السيد الآنسة الأخت الأب الدكتورة الدكتور أستاذة أستاذ الشيخ سیدہ جناب محترمہ بیگم خانم آقای خانوم دکتر",
    "คุณ นางสาว นาง นาย श्रीमती श्री सुश्री শ্রীমতী জনাব বেগম ქალბატონი ბატონი გვ טגברת גברת מר ወይዘሮ ወይዘሪት አቶ ගරු திருமதி",
)
"""Titles of scripts without capitals: any word behind one is taken for a name."""

TITLES_BEHIND = listed(
    "hanım hanim bey begum begam khatun khanom khanum khanim bibi devi kumari abla ağabey",
    "বেগম বিবি খাতুন बेगम देवी कुमारी بیگم خاتون خانم بانو ханым ханум апа",
)
"""Titles that stand behind a name."""

ROLES = listed(
    "coördinator coordinator coördinatrice coordinatrice directeur directrice director directress manager contactpersoon contact_person",
    "contactpersonen contact_persons hulpverlener caseworker case_worker casemanager case_manager maatschappelijk_werker",
    "maatschappelijk_werkster social_worker psycholoog psychologist voorzitter chair chairman chairwoman chairperson president",
    "secretaris secretary penningmeester treasurer medewerker medewerkster employee begeleider begeleidster counsellor counselor",
    "oprichter oprichtster founder co-founder projectleider project_leader projectleidster project_manager teamleider team_leader",
    "leidinggevende beheerder beheerster house_mother huismoeder vertrouwenspersoon vrijwilliger vrijwilligster volunteer",
    "programmamanager programme_manager program_manager officer focal_point consulent adviseur advisor adviser",
    "koordinator koordinatorka koordinatorin leiterin leiter ansprechpartnerin ansprechpartner directora coordinadora coordinador",
    "responsable directrice_générale responsabile direttrice direttore coordinatore presidente presidenta prezes dyrektor dyrektorka",
    "kierownik ředitelka ředitel director_executiv directoare coordonator coordonatoare drejtore drejtor drejtoresha",
    "advocate barrister notary notaris judge rechter arts huisarts midwife verloskundige interpreter tolk translator",
    "lawyer adwokat advocaat attorney solicitor abogada avocat avocate avvocato rechtsanwältin rechtsanwalt",
    "директор координатор начальник руководитель руководительница психолог юрист",
)
"""What somebody is at work; a name stands before or behind it."""

ASKING = listed(
    "ask_for ask_after asks_for vraag_naar vraagt_naar vragen_naar vraag_om spreek_met spreekt_met speak_to speak_with talk_to",
    "t.a.v. tav attn attention ter_attentie_van for_the_attention_of c/o",
    "naam_is name_is heet genaamd my_name_is haar_naam zijn_naam her_name his_name contact_name naam:  name:",
    "preguntar_por pregunte_por demander demandez fragen_sie_nach nach_frau chiedere_di chieda_di pytać_o zapytaj_o întreabă_de",
    "met_by led_by geleid_door founded_by opgericht_door run_by",
    "cere_pe pyet_për спросить спросите позвать",
)
"""What one says to somebody at the door or on the telephone before a name."""

CALLING = listed(
    "bel belt bellen call calls phone contact contacteer contacten mail mailt app appt whatsapp ring ask vraag write_to schrijf schrijf_naar schrijf_aan",
    "meld_bij report_to",
)
"""What one does to reach somebody; behind one only a name of two words or more is taken for a person's."""

PARTICLES = listed("van von de del di da do du la le el al te ter ten den der het")
"""Small words within surnames."""

NO_NAMES = listed(
    "to help en of and or the de het een die dat wie who van voor with met is was zijn heeft has kan can wil als as in aan op uit bij te",
    "niet not ook also zelf zegt says moet must mag may will zal krijgt komt gaat staat vertelt wordt geeft doet maakt heeft",
    "haar hem zijn her him them their his it he she zij hij u ik we wij you i this that these those deze dit er daar hier",
    "box bus organisatie organisation organization organisatie’s international internationaal network netwerk stichting foundation",
    "centre center centrum house huis project programme programma university universiteit ministry ministerie department",
    "association vereniging council raad commission commissie committee comité union unie embassy ambassade office",
    "service services dienst agency police politie europe europa africa afrika nederland netherlands dutch english",
    "nederlands engels federation federatie institute instituut group groep",
)
"""Words that no person is called; a match that holds one is something else."""
