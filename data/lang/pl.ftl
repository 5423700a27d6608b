# Polski. Jeden plik to cały język: { } otacza argumenty, brak polskiego komunikatu nie przejdzie testów.

# --- Daty (dzień i rok jako tekst, miesiąc jako liczba) ---
month-name = { $month ->
    [1] styczeń
    [2] luty
    [3] marzec
    [4] kwiecień
    [5] maj
    [6] czerwiec
    [7] lipiec
    [8] sierpień
    [9] wrzesień
    [10] październik
    [11] listopad
   *[12] grudzień
 }
month-of = { $month ->
    [1] stycznia
    [2] lutego
    [3] marca
    [4] kwietnia
    [5] maja
    [6] czerwca
    [7] lipca
    [8] sierpnia
    [9] września
    [10] października
    [11] listopada
   *[12] grudnia
 }
month-in = { $month ->
    [1] styczniu
    [2] lutym
    [3] marcu
    [4] kwietniu
    [5] maju
    [6] czerwcu
    [7] lipcu
    [8] sierpniu
    [9] wrześniu
    [10] październiku
    [11] listopadzie
   *[12] grudniu
 }
date-day = { $day } { month-of } { $year } r.
date-month = { month-name } { $year }
date-year = { $year } r.
date-decade = lata { $year }–{ $last }
date-about = ok. { $date }
date-uncertain = { $date } (niepewne)
date-not-after = najpóźniej { $when }
date-not-before = najwcześniej { $when }
when-day = { $day } { month-of } { $year } r.
when-month = w { month-in } { $year } r.
when-year = w { $year } r.
when-decade = w latach { $year }–{ $last }
when-not-after = najpóźniej { $when }
when-not-before = najwcześniej { $when }
when-range = { $range }
when-range-years = w latach { $range }
since-day = od { $day } { month-of } { $year } r.
since-month = od { month-of } { $year } r.
since-year = od { $year } r.
since-decade = od lat { $year }–{ $last }
since-not-after = najpóźniej { $since }
since-not-before = najwcześniej { $since }
since-range = od { $range }
range = { $from } – { $to }
range-days = { $first }–{ $day } { month-of } { $year } r.
range-years = { $from }–{ $to }
no-date = bez daty

# --- Liczby ---
number-group = { " " }
years = { $n ->
    [one] { $n } rok
    [few] { $n } lata
   *[many] { $n } lat
 }
sources-count = { $n ->
    [one] { $n } źródło
    [few] { $n } źródła
   *[many] { $n } źródeł
 }
kilometres = { $km } km

# --- Słownik rekordów ---
kind-partner = partner
kind-membership = członkostwo
kind-agreement = porozumienie instytucji
type-city = miasto
type-county = hrabstwo
type-district = dzielnica miasta
type-metropolis = aglomeracja
type-region = region
type-institution = instytucje
type-network = sieć
scope-domestic = krajowa
scope-international = międzynarodowa
state-in-force = czynna
state-paused = wstrzymana
state-unclear = niepewna
state-ended = zakończona
state-ahead = jeszcze nie
state-never = niezawarta
source-official = urzędowe
source-press = prasa
source-organisation = organizacja
source-encyclopaedia = encyklopedia
source-weak = słabe

what-signed = podpisanie
what-joined = przystąpienie
what-renewed = odnowienie
what-resumed = wznowienie
what-suspended = wstrzymanie
what-lapsed = wygaśnięcie
what-terminated = wypowiedzenie
what-ended = zakończenie
what-left = wystąpienie
what-contact = kontakt
what-visit = wizyta
what-project = wspólny projekt
what-aid = pomoc
what-award = nagroda
what-statement = oświadczenie
what-resolution = uchwała
what-proposed = zapowiedź
what-listed = wzmianka
what-unlisted = brak na liście
what-culture = kultura
what-meeting = spotkanie
what-founded = założenie
what-background = tło

act-partnership-agreement = umowa o partnerstwie miast
act-cooperation-agreement = umowa o współpracy
act-letter-of-intent = list intencyjny
act-protocol-of-intent = protokół intencji
act-joint-declaration = wspólna deklaracja
act-council-resolution = uchwała Rady Miasta
act-multilateral-agreement = porozumienie wielostronne
act-double-diploma = umowa o podwójnym dyplomie
act-exchange = wymiana
act-agreement-or-letter = umowa lub list intencyjny
act-unknown = dokument nieznany

how-not-renewed = wygasła, nie przedłużono
how-unilateral = wypowiedziana jednostronnie
how-mutual = za zgodą obu stron
how-resolution = uchwałą
how-informal = nieformalnie

field-administration = administracja
field-agriculture = rolnictwo
field-aid = pomoc humanitarna
field-culture = kultura
field-digital = cyfryzacja
field-economy = gospodarka
field-education = edukacja
field-energy = energia
field-environment = środowisko
field-heritage = dziedzictwo i pamięć
field-medicine = medycyna
field-research = nauka
field-self-government = samorząd
field-social = sprawy społeczne
field-sport = sport
field-tourism = turystyka
field-trade = handel
field-transport = transport
field-youth = młodzież

# Skróty języków przy nazwach miejscowych.
tongue-pl = pol.
tongue-en = ang.
tongue-am = amh.
tongue-az = azer.
tongue-be = biał.
tongue-bg = bułg.
tongue-cs = czes.
tongue-da = duń.
tongue-de = niem.
tongue-el = gr.
tongue-es = hiszp.
tongue-et = est.
tongue-fi = fiń.
tongue-fr = fr.
tongue-he = hebr.
tongue-hr = chorw.
tongue-hu = węg.
tongue-hy = orm.
tongue-it = wł.
tongue-ja = jap.
tongue-ka = gruz.
tongue-kk = kaz.
tongue-ko = kor.
tongue-lt = lit.
tongue-lv = łot.
tongue-mt = malt.
tongue-nl = niderl.
tongue-pt = port.
tongue-ro = rum.
tongue-ru = ros.
tongue-sk = słow.
tongue-sr = serb.
tongue-sv = szw.
tongue-tr = tur.
tongue-uk = ukr.
tongue-uz = uzb.
tongue-yi = jid.
tongue-zh = chiń.

# --- Kraje (ISO 3166-1, nazwy za CLDR) ---
country-AD = Andora
country-AE = Zjednoczone Emiraty Arabskie
country-AF = Afganistan
country-AG = Antigua i Barbuda
country-AI = Anguilla
country-AL = Albania
country-AM = Armenia
country-AO = Angola
country-AQ = Antarktyda
country-AR = Argentyna
country-AS = Samoa Amerykańskie
country-AT = Austria
country-AU = Australia
country-AW = Aruba
country-AX = Wyspy Alandzkie
country-AZ = Azerbejdżan
country-BA = Bośnia i Hercegowina
country-BB = Barbados
country-BD = Bangladesz
country-BE = Belgia
country-BF = Burkina Faso
country-BG = Bułgaria
country-BH = Bahrajn
country-BI = Burundi
country-BJ = Benin
country-BL = Saint-Barthélemy
country-BM = Bermudy
country-BN = Brunei
country-BO = Boliwia
country-BQ = Niderlandy Karaibskie
country-BR = Brazylia
country-BS = Bahamy
country-BT = Bhutan
country-BV = Wyspa Bouveta
country-BW = Botswana
country-BY = Białoruś
country-BZ = Belize
country-CA = Kanada
country-CC = Wyspy Kokosowe
country-CD = Demokratyczna Republika Konga
country-CF = Republika Środkowoafrykańska
country-CG = Kongo
country-CH = Szwajcaria
country-CI = Côte d’Ivoire
country-CK = Wyspy Cooka
country-CL = Chile
country-CM = Kamerun
country-CN = Chiny
country-CO = Kolumbia
country-CR = Kostaryka
country-CU = Kuba
country-CV = Republika Zielonego Przylądka
country-CW = Curaçao
country-CX = Wyspa Bożego Narodzenia
country-CY = Cypr
country-CZ = Czechy
country-DE = Niemcy
country-DJ = Dżibuti
country-DK = Dania
country-DM = Dominika
country-DO = Dominikana
country-DZ = Algieria
country-EC = Ekwador
country-EE = Estonia
country-EG = Egipt
country-EH = Sahara Zachodnia
country-ER = Erytrea
country-ES = Hiszpania
country-ET = Etiopia
country-FI = Finlandia
country-FJ = Fidżi
country-FK = Falklandy
country-FM = Mikronezja
country-FO = Wyspy Owcze
country-FR = Francja
country-GA = Gabon
country-GB = Wielka Brytania
country-GD = Grenada
country-GE = Gruzja
country-GF = Gujana Francuska
country-GG = Guernsey
country-GH = Ghana
country-GI = Gibraltar
country-GL = Grenlandia
country-GM = Gambia
country-GN = Gwinea
country-GP = Gwadelupa
country-GQ = Gwinea Równikowa
country-GR = Grecja
country-GS = Georgia Południowa i Sandwich Południowy
country-GT = Gwatemala
country-GU = Guam
country-GW = Gwinea Bissau
country-GY = Gujana
country-HK = Hongkong
country-HM = Wyspy Heard i McDonalda
country-HN = Honduras
country-HR = Chorwacja
country-HT = Haiti
country-HU = Węgry
country-ID = Indonezja
country-IE = Irlandia
country-IL = Izrael
country-IM = Wyspa Man
country-IN = Indie
country-IO = Brytyjskie Terytorium Oceanu Indyjskiego
country-IQ = Irak
country-IR = Iran
country-IS = Islandia
country-IT = Włochy
country-JE = Jersey
country-JM = Jamajka
country-JO = Jordania
country-JP = Japonia
country-KE = Kenia
country-KG = Kirgistan
country-KH = Kambodża
country-KI = Kiribati
country-KM = Komory
country-KN = Saint Kitts i Nevis
country-KP = Korea Północna
country-KR = Korea Południowa
country-KW = Kuwejt
country-KY = Kajmany
country-KZ = Kazachstan
country-LA = Laos
country-LB = Liban
country-LC = Saint Lucia
country-LI = Liechtenstein
country-LK = Sri Lanka
country-LR = Liberia
country-LS = Lesotho
country-LT = Litwa
country-LU = Luksemburg
country-LV = Łotwa
country-LY = Libia
country-MA = Maroko
country-MC = Monako
country-MD = Mołdawia
country-ME = Czarnogóra
country-MF = Saint-Martin
country-MG = Madagaskar
country-MH = Wyspy Marshalla
country-MK = Macedonia Północna
country-ML = Mali
country-MM = Mjanma (Birma)
country-MN = Mongolia
country-MO = Makau
country-MP = Mariany Północne
country-MQ = Martynika
country-MR = Mauretania
country-MS = Montserrat
country-MT = Malta
country-MU = Mauritius
country-MV = Malediwy
country-MW = Malawi
country-MX = Meksyk
country-MY = Malezja
country-MZ = Mozambik
country-NA = Namibia
country-NC = Nowa Kaledonia
country-NE = Niger
country-NF = Norfolk
country-NG = Nigeria
country-NI = Nikaragua
country-NL = Holandia
country-NO = Norwegia
country-NP = Nepal
country-NR = Nauru
country-NU = Niue
country-NZ = Nowa Zelandia
country-OM = Oman
country-PA = Panama
country-PE = Peru
country-PF = Polinezja Francuska
country-PG = Papua-Nowa Gwinea
country-PH = Filipiny
country-PK = Pakistan
country-PL = Polska
country-PM = Saint-Pierre i Miquelon
country-PN = Pitcairn
country-PR = Portoryko
country-PS = Palestyna
country-PT = Portugalia
country-PW = Palau
country-PY = Paragwaj
country-QA = Katar
country-RE = Reunion
country-RO = Rumunia
country-RS = Serbia
country-RU = Rosja
country-RW = Rwanda
country-SA = Arabia Saudyjska
country-SB = Wyspy Salomona
country-SC = Seszele
country-SD = Sudan
country-SE = Szwecja
country-SG = Singapur
country-SH = Wyspa Świętej Heleny
country-SI = Słowenia
country-SJ = Svalbard i Jan Mayen
country-SK = Słowacja
country-SL = Sierra Leone
country-SM = San Marino
country-SN = Senegal
country-SO = Somalia
country-SR = Surinam
country-SS = Sudan Południowy
country-ST = Wyspy Świętego Tomasza i Książęca
country-SV = Salwador
country-SX = Sint Maarten
country-SY = Syria
country-SZ = Eswatini
country-TC = Turks i Caicos
country-TD = Czad
country-TF = Francuskie Terytoria Południowe i Antarktyczne
country-TG = Togo
country-TH = Tajlandia
country-TJ = Tadżykistan
country-TK = Tokelau
country-TL = Timor Wschodni
country-TM = Turkmenistan
country-TN = Tunezja
country-TO = Tonga
country-TR = Turcja
country-TT = Trynidad i Tobago
country-TV = Tuvalu
country-TW = Tajwan
country-TZ = Tanzania
country-UA = Ukraina
country-UG = Uganda
country-UM = Dalekie Wyspy Mniejsze Stanów Zjednoczonych
country-US = Stany Zjednoczone
country-UY = Urugwaj
country-UZ = Uzbekistan
country-VA = Watykan
country-VC = Saint Vincent i Grenadyny
country-VE = Wenezuela
country-VG = Brytyjskie Wyspy Dziewicze
country-VI = Wyspy Dziewicze Stanów Zjednoczonych
country-VN = Wietnam
country-VU = Vanuatu
country-WF = Wallis i Futuna
country-WS = Samoa
country-YE = Jemen
country-YT = Majotta
country-ZA = Republika Południowej Afryki
country-ZM = Zambia
country-ZW = Zimbabwe
