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
    "госпожа господин г-жа г-н гражданка пани пан пані госпођа господин кн д-р д-ръ госпожица госпоѓа госпоѓица спадарыня спадар хатагтай",
    "bwana marwo mudane marwada mheshimiwa hajiya malama woizero weizero woyzero senyor senyora sinjura sinjorina mnr tannie birêz cənab janob",
    "κυρία κύριος κ. κα ayetullah sheikh sheikha sjeik imam ustaz haji hajia alhaji alhaja chief oba madam sayyid ",
    "bà ông cô chị khun nang daw u_ phra maa aunty auntie mama_ tante_ oom_ bibi_ mzee ndugu",
    "panią paniej gospođu gospođom gospodina госпожу господина господину гражданку señoras gng",
    "zonjën zonjës zonja zotin zotit zonjushën doamnei domnului doamnă frøken panem pánem hanıma госпоже господином",
)
"""Titles that are nothing else: also followed by a name in small letters."""

KIN_TITLES = listed(
    "sister zuster zr zuster. father pater vader_overste brother broeder mother_superior moeder_overste don dom",
    "soeur sœur père frère abbé schwester pfarrer hermana hermano padre madre irmã irmão frei fra frate suora",
    "siostra pan panna ksiądz sestra părintele maica motër papa_ priester dominee ds pastor rabbi rabbijn bishop bisschop",
    "kapelaan pastoor imam dominee doctor dokter dottoressa doctora doctor. lady lord sir dame captain kapitein inspecteur inspector",
    "p g ga gdin gdična г о ks bapak pak ibu bu kak mbak mas kuya ate ka anh otunba alhaja senator governor commissioner elder deacon mallam",
    "barr adv engr lic arch avv me maître maitre lcda lcdo ds eng arq mgr phdr mudr judr ingr kand sor",
    "oga bb binibini pana pani_doktor panu",
    "miss tante oom aunt uncle mama baba teacher nurse verpleegkundige madam сестра отец мать матушка проф инж адв доц акад отецъ баба чичо леля тетка",
    "ato mazi nwada oriaku ogbeni arabinrin alagba tuan nyonya nona ginoong ginang msye madan manmzel serigne soxna ramatoa andriamatoa bi",
)
"""Words of the family, of the church and of work, which are titles before a name with a capital only."""

CASELESS_TITLES = listed(
    "الأستاذ الأستاذة الحاج الحاجة الشيخة السيده السيدة السيد الآنسة الأخت الأب الدكتورة الدكتور أستاذة أستاذ الشيخ سیدہ جناب محترمہ بیگم خانم آقای خانوم دکتر",
    "คุณ นางสาว นาง นาย श्रीमती श्री सुश्री শ্রীমতী জনাব বেগম ქალბატონი ბატონი გვ טגברת גברת מר ወይዘሮ ወይዘሪት አቶ ගරු திருமதி",
    "ወ/ሮ ወ/ሪት ዶ/ር ዶክተር ሲስተር डॉ. डॉ डॉक्टर प्रो. कुमारी ডা. ডাঃ ড. ডাক্তার মিসেস ڈاکٹر مسز مس ד״ר ד''ר דוקטור دکتر د. திரு செல்வி డాక్టర్ డా. శ్రీమతి",
)
"""Titles of scripts without capitals: any word behind one is taken for a name."""

CASELESS_ROLES = listed(
    "مديرة مدير مسؤولة مسؤول المسؤولة المسؤول مشرفة مشرف منسقة منسق أخصائية موظفة مدیر مسئول مددکار سرپرست",
    "担当者 担当 責任者 施設長 代表者 代表 連絡先 相談員 联系人 聯絡人 負責人 负责人 主任 院长 社工 담당자 책임자 원장 소장 대표자 상담원 연락처",
    "ผู้ดูแล ผู้จัดการ ผู้ประสานงาน ผู้อำนวยการ นักสังคมสงเคราะห์ แม่บ้าน संपर्क प्रबंधक निदेशक समन्वयक যোগাযোগ পরিচালক সমন্বয়ক",
    "დირექტორი კოორდინატორი տնօրեն համակարգող מנהלת מנהל רכזת רכז ዳይሬክተር",
)
"""What somebody is at work, in scripts without capitals: a name stands behind it and a colon."""

CASELESS_ASKING = listed(
    "اسألوا_عن اسأل_عن للتواصل_مع تواصلوا_مع اتصلوا_ب গৃহকর্ত্রী গৃহকর্তা गृहस्वामिनी",
    "اسمها اسمه تدعى يدعى נקראת שמה",
)
"""What one says before a name, and words of the house, in scripts without capitals."""

TITLES_BEHIND = listed(
    "hanım hanim bey begum begam khatun khanom khanum khanim bibi devi kumari abla ağabey",
    "didi ji bhai bhabhi saheb sahib baji teyze hoca",
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
    "encargada encargado trabajadora_social trabajador_social asistente_social assistente_social responsável referente éducatrice éducateur",
    "assistante_sociale assistant_social asistent_social asistentă_socială persoana_de_contact persona_de_contacto personne_de_contact pessoa_de_contato",
    "persona_di_contatto osoba_do_kontaktu kontaktna_osoba kontaktní_osoba kontaktperson kapcsolattartó irányítja_kontakti personi_i_kontaktit punonjëse_sociale",
    "kierowniczka dyrektorka_ośrodka pracownik_socjalny pracownica_socjalna vedoucí vedúca ředitelka_domu voditeljica voditelj upraviteljica socialna_delavka",
    "socijalna_radnica socijalni_radnik vezető igazgató szociális_munkás leitung heimleitung hausleitung sozialarbeiterin sozialarbeiter leder daglig_leder",
    "föreståndare socialarbetare sosialarbeider forstander bestyrer müdür müdire sorumlu sosyal_hizmet_uzmanı yönetici katiwala tagapamahala người_phụ_trách giám_đốc",
    "nhân_viên_xã_hội υπεύθυνη υπεύθυνος διευθύντρια διευθυντής κοινωνική_λειτουργός κοινωνικός_λειτουργός υπεύθυνη_επικοινωνίας",
    "директорка завідувачка завідувач керівниця керівник контактна_особа соціальна_працівниця соціальний_працівник заведующая заведующий контактное_лицо",
    "социальный_работник лице_за_контакт социален_работник социална_работничка директорката управител управителка ръководител контакт_особа социјална_радница",
    "direktori direktoresha координаторка координаторката руководилац управница заступница завідувачка_притулку warden matron gateman house_parent counsellor_ka",
    "residente residenta bewoonster bewoner pensionnaire bewohnerin bewohner ospite mieszkanka survivor overlevende",
)
"""What somebody is at work; a name stands before or behind it."""

ASKING = listed(
    "ask_for ask_after asks_for vraag_naar vraagt_naar vragen_naar vraag_om spreek_met spreekt_met speak_to speak_with talk_to",
    "t.a.v. tav attn attention ter_attentie_van for_the_attention_of c/o",
    "naam_is name_is heet genaamd my_name_is haar_naam zijn_naam her_name his_name contact_name naam:  name:",
    "preguntar_por pregunte_por demander demandez fragen_sie_nach nach_frau chiedere_di chieda_di pytać_o zapytaj_o întreabă_de",
    "met_by led_by geleid_door founded_by opgericht_door run_by",
    "cere_pe pyet_për спросить спросите позвать запитати спитати запитайте питати търсете потърсете pyesni kontaktoni întrebați_de întrebați",
    "kérje kérjék keresse fråga_efter fråga spør_etter spørg_efter pitajte_za pitajte tražite pýtajte_sa ptejte_se_na zeptejte_se_na ζητήστε ρωτήστε",
    "makipag-usap_kay hanapin_si hanapin kausapin_si hỏi liên_hệ gặp görüşün sorun falar_com falar pergunte_por s'adresser_à s’adresser_à",
    "se_llama s'appelle s’appelle si_chiama se_chama heißt heisst_sie зовут звати nazywa_się se_numește quhet jmenuje_se zove_se",
    "update_from message_from signed ondertekend bericht_van spoke_with spoke_to gesproken_met",
    "hablar_con habla_con hable_con hablen_con parler_à parler_avec parlez_à voir_avec voyez_avec sprechen_mit sprechen_sie_mit parlare_con parli_con falar_com_a falar_com_o",
    "rozmawiać_z porozmawiać_z vorbiți_cu vorbi_cu razgovarati_sa razgovarajte_sa говорить_с поговорите_с поговорити_з flisni_me konuşun",
    "ka_naam ki_naam ka_nam jina_lake namanya bernama tên_là ang_pangalan ime_joj_je se_zove се_зове се_казва jmenuji_se ha_nome di_nome de_nombre",
)
"""What one says to somebody at the door or on the telephone before a name."""

CALLING = listed(
    "bel belt bellen call calls phone contact contacteer contacten mail mailt app appt whatsapp ring ask vraag write_to schrijf schrijf_naar schrijf_aan",
    "meld_bij report_to goes_by_the_name_of",
    "contactar contacter contactez kontaktieren zadzwoń skontaktuj_się_z zwróć_się_do obraťte_se_na obratite_se zavolejte sunați contactați adresați-vă",
    "llamar_a llame_a ligue_para ligar_para chiamare chiami rivolgersi_a appelez appeler javite_se pozovite kontaktirajte telefononi kontaktoni piga_simu_kwa hubungi tumawag_kay gọi_cho",
    "обратитесь_к обращайтесь_к позвоните звоните свяжитесь_с зверніться_до звертайтеся_до зателефонуйте подзвоніть обърнете_се_към обадете_се_на свържете_се_с обратите_се јавите_се позовите επικοινωνήστε_με καλέστε",
)
"""What one does to reach somebody; behind one only a name of two words or more is taken for a person's."""

PARTICLES = listed("van von de del di da do du la le el al te ter ten den der het")
"""Small words within surnames."""

OF_A_LANGUAGE = listed(
    "tolk tolken interpreter translator vertaler vertaalster interprète traductor traductora traducteur dolmetscher"
)
"""Roles before which or behind which one word with a capital is a language: “an interpreter Edo”."""

NOT_BEHIND = listed(
    "zeggen zegt kiest kiezen beslist beslissen mogen kunnen moeten willen decides decide chooses choose gets get says say",
    "entscheidet kann darf muss will soll hat ist war wird bekommt geht kommt und oder poate trebuie vrea este are sau și care primește",
    "może musi chce jest lub która który może può deve vuole puede debe quiere tiene peut doit veut pode deve quer tem může musí chce nebo která",
    "može mora želi ima ili koja koji mund duhet ose dhe dëshiron vendos veya ve olarak может должна должен хочет решает или которая который сама сам",
    "може трябва иска има която който мусить вирішує хоче або яка який может μπορεί πρέπει θέλει",
    "أو و التي الذي في من على هو هي لا ثم إلى عن مع أن يمكنها يمكنه تستطيع يستطيع یا که از را و اور کی کے کا سے או של את या और को का की के से ने है বা ও কে ወይም እና",
)
"""What stands behind a title that is used as a word, “the lady decides”: in small letters, or in a script that has no others, never a name."""

NO_NAMES = listed(
    "to help en of and or the de het een die dat wie who van voor with met is was zijn heeft has kan can wil als as in aan op uit bij te",
    "niet not ook also zelf zegt says moet must mag may will zal krijgt komt gaat staat vertelt wordt geeft doet maakt heeft",
    "haar hem zijn her him them their his it he she zij hij u ik we wij you i this that these those deze dit er daar hier",
    "box bus organisatie organisation organization organisatie’s international internationaal network netwerk stichting foundation",
    "centre center centrum house huis project programme programma university universiteit ministry ministerie department",
    "association vereniging council raad commission commissie committee comité union unie embassy ambassade office",
    "service services dienst agency police politie europe europa africa afrika nederland netherlands dutch english",
    "nederlands engels federation federatie institute instituut group groep support fund line polizei polizia policía policja poliția behörde amt bureau beratungsstelle botschaft",
)
"""Words that no person is called; a match that holds one is something else."""
