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
date-month = { month-name } { $year } r.
date-year = { $year } r.
date-decade = lata { $year }–{ $last }
about-day = ok. { $day } { month-of } { $year } r.
about-month = ok. { month-of } { $year } r.
about-year = ok. { $year } r.
about-decade = ok. lat { $year }–{ $last }
date-uncertain = { $date } (niepewne)
date-disputed = { $date } (sporne)
aside-uncertain = { $date }, niepewne
aside-disputed = { $date }, sporne
date-not-after = najpóźniej { $when }
date-not-before = najwcześniej { $when }
when-day = { $day } { month-of } { $year } r.
when-month = { $month ->
    [9] we
   *[other] w
 } { month-in } { $year } r.
when-year = w { $year } r.
when-decade = w latach { $year }–{ $last }
when-not-after = najpóźniej { $when }
when-not-before = najwcześniej { $when }
when-range-days = { range-days }
when-range-months = { range-months }
when-range-years = w latach { $from }–{ $to }
within-day = { day-of-month }
within-month = { $month ->
    [9] we
   *[other] w
 } { month-in }
within-days = { $first }–{ $day } { month-of }
within-months = { $from } – { $to }
since-day = od { $day } { month-of } { $year } r.
since-month = od { month-of } { $year } r.
since-year = od { $year } r.
since-decade = od lat { $year }–{ $last }
since-not-after = co najmniej { $since }
since-not-before = najwcześniej { $since }
since-range = od chwili między { $from } a { $to } r.
since-about = od { $date }
range = { $from } – { $to }
range-days = { $first }–{ $day } { month-of } { $year } r.
day-of-month = { $day } { month-of }
range-months = { $from } – { $to } { $year } r.
range-years = { $from }–{ $to }
no-date = bez daty
day-today = dziś, dzisiaj, teraz
day-yesterday = wczoraj
day-year-ago = rok temu
day-words = w, we, r, roku, rok, dnia, dn, od, do, na
day-nearest = Najbliższy taki dzień: { $day }.

# --- Liczby ---
colon = :
semicolon = ;
number-group = { " " }
years = { $n ->
    [one] { $n } rok
    [few] { $n } lata
   *[many] { $n } lat
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
network-domestic = sieć krajowa
network-international = sieć międzynarodowa
state-in-force = czynna
state-recognised = uznawana
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
what-expired = upływ ważności
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
what-proposed = plan
what-listed = wzmianka
what-unlisted = brak na liście
what-culture = kultura
what-meeting = spotkanie
what-founded = założenie
what-background = kontekst

event-begun = początek (dokumentu nie znaleziono)
act-partnership-agreement = umowa o partnerstwie miast
act-cooperation-agreement = umowa o współpracy
act-accord = porozumienie
act-letter-of-intent = list intencyjny
act-protocol-of-intent = protokół intencji
act-joint-declaration = wspólna deklaracja
act-council-resolution = uchwała Rady Miasta
act-multilateral-agreement = porozumienie wielostronne
act-double-diploma = umowa o podwójnym dyplomie
act-exchange = wymiana
act-agreement-or-letter = umowa lub list intencyjny

how-not-renewed = bez przedłużenia
how-unilateral = jednostronne
how-mutual = za zgodą obu stron
how-resolution = uchwałą
how-informal = nieformalne
way-not-renewed = bez przedłużenia
way-unilateral = jednostronnie
way-unilateral-city = jednostronnie przez miasto { $city }
way-unilateral-partner = jednostronnie przez drugą stronę
way-mutual = za zgodą obu stron
way-resolution = uchwałą
way-resolution-city = uchwałą Rady Miasta { $city }
way-resolution-partner = uchwałą rady drugiej strony
way-informal = nieformalnie

# Wydarzenie jednym zdaniem; { $paper } w bierniku, { $way } zaczyna się spacją albo jest puste.
told-begun = zaczęto współpracę, dokumentu nie znaleziono
told-signed = podpisano dokument
told-signed-paper = podpisano { $paper }
told-joined = przystąpiono do sieci
told-renewed = odnowiono współpracę
told-resumed = wznowiono współpracę
told-suspended = wstrzymano współpracę{ $way }
told-lapsed = umowa wygasła{ $way }
told-terminated = wypowiedziano umowę{ $way }
told-terminated-paper = wypowiedziano { $paper }{ $way }
told-ended = zakończono współpracę{ $way }
told-left = wystąpiono z sieci{ $way }
told-contact = utrzymywano kontakty
told-visit = odbyła się wizyta
told-project = prowadzono wspólny projekt
told-aid = udzielono pomocy
told-award = przyznano nagrodę
told-statement = złożono oświadczenie
told-resolution = podjęto uchwałę
told-resolution-paper = podjęto { $paper }
told-proposed = zapowiedziano współpracę
told-proposed-paper = zapowiedziano { $paper }
told-listed = współpracę wymieniono w spisie
told-unlisted = współpracy nie wymieniono na liście
told-culture = odbyło się wydarzenie kulturalne
told-meeting = odbyło się spotkanie
told-founded = założono organizację
told-place = miejsce: { $place }
told-event = { $when } { $deed } ({ $whose }).
told-home = { $when }: { $note }
paper-partnership-agreement = umowę o partnerstwie miast
paper-cooperation-agreement = umowę o współpracy
paper-accord = porozumienie
paper-letter-of-intent = list intencyjny
paper-protocol-of-intent = protokół intencji
paper-joint-declaration = wspólną deklarację
paper-council-resolution = uchwałę Rady Miasta
paper-multilateral-agreement = porozumienie wielostronne
paper-double-diploma = umowę o podwójnym dyplomie
paper-exchange = umowę o wymianie
paper-agreement-or-letter = umowę lub list intencyjny

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

# --- Ekran ---
title = { $city } · współpraca z zagranicą
title-day = stan na { $day } · dane z { $date }
too-small = Za mało miejsca: potrzeba 20 kolumn i 5 wierszy.
day-label = Stan na dzień:
day-empty = 2021 albo 31.12.2021; 2021..2022 pokaże zmiany; Enter: dziś
overview-partners = Partnerzy,
overview-first = pierwszy:
overview-ended = dawni:
overview-networks = Sieci:
overview-last = ostatnio:
query-label = Szukaj:
query-empty = wpisz nazwę, kraj, instytucję
query-empty-visitor = wpisz nazwę, kraj, instytucję albo dotknij tutaj
column-name = Nazwa
column-country = Kraj
column-state = Stan
column-since = Od
column-term = Do
column-distance = Odległość
column-sign = Ostatnio
group-partners = Partnerzy
group-unconfirmed = Partnerzy znani tylko z encyklopedii
group-memberships = Członkostwa międzynarodowe
group-domestic = Członkostwa krajowe
group-agreements = Porozumienia instytucji
group-others = Tylko kontakty i plany
group-perhaps = Może już wtedy: początek nieznany
group-party = Jedna ze stron jest stamtąd
group-ended = Dawni partnerzy
section = { $name }: { $size }
section-ended = { $name }: { $size } (w tym zakończone: { $ended })
section-partly = Częściowo, bez „{ $name }”: { $size }
section-counted = { $name }: { $size } ({ $told })
section-counted-of-all = { $name }: { $size } ({ $told }; w całej liście: { $all })
counted-signed = z ważną umową: { $count }
counted-cities = trwa z miastami: { $count }
counted-partners = trwa współpraca: { $count }
counted-confirmed = trwa, potwierdzona: { $count }
counted-ever = kiedykolwiek zawarto: { $count }
list-sorted = według: { $by }
sort-name = nazwa
sort-since = początek
sort-country = kraj
sort-type = typ
sort-term = termin
sort-distance = odległość
sort-sign = ostatni wpis
short-about = ok. { $date }
short-not-after = ≤ { $date }
short-not-before = ≥ { $date }
list-at = { $at } z { $all }
list-found = { $found } z { $all }, znaleziono:
list-nothing = Nic nie pasuje, nawet w przybliżeniu.
list-why = Dlaczego miasto współpracuje z zagranicą, mówi jego karta.
list-empty = Plik nie zawiera żadnych rekordów.
list-before = Przed { $day } nie zaczyna się nic, o czym mówią dane.
list-is-empty = Lista jest pusta.
page-nothing = Nic tu nie pasuje.
remedy-clear = wyczyść
remedy-shorten = skróć
remedy-how = jak szukać
remedy-city = karta miasta
remedy-day = inny dzień
remedy-year = rok wcześniej
remedy-whole = cała lista
remedy-reload = wczytaj plik ponownie
list-found-none = { $found } z { $all }
found-name = nazwa
found-alias = inna nazwa: { $text }
found-country = kraj
found-kind = typ: { $text }
found-party = instytucja: { $text }
found-seat = siedziba: { $text }
found-summary = w opisie
found-approximate = podobne do wpisanego
title-past = STAN NA { $day } · dane z { $date }
title-past-short = STAN NA { $day }
title-clock = ZEGAR POKAZUJE { $day } · dane z { $date }
title-clock-short = ZEGAR POKAZUJE { $day }
view-details = Karta
view-anniversaries = Rocznice
view-numbers = Liczby
view-sources = Źródła
view-changes = Zmiany
view-map = Mapa
view-details-short = Karta
view-map-short = Mapa
view-anniversaries-short = Daty
view-numbers-short = Ile
view-sources-short = Źródła
view-changes-short = Zmiany
timeline-title = Oś czasu
timeline-today = dziś
timeline-below = niżej: { $n }
events-count = { $n ->
    [0] { $when }: brak wpisów.
    [one] { $when }: { $n } wydarzenie.
    [few] { $when }: { $n } wydarzenia.
   *[many] { $when }: { $n } wydarzeń.
 }
events-more = { $n ->
    [one] {" "}I jeszcze { $n }.
    [few] {" "}I jeszcze { $n }.
   *[many] {" "}I jeszcze { $n }.
 }

# --- Karta rekordu ---
label-name = Nazwa
label-type = Typ
label-country = Kraj
label-distance = Odległość
label-state = Stan
label-term = Termin
label-last-sign = Ostatni wpis
label-ground = Podstawa
label-summary = Opis
label-seat = Siedziba
label-fields = Dziedziny
sign-none-but-lists = brak; są tylko wzmianki w spisach
label-ask = Kogo zapytać
label-population = Ludność
label-aliases = Inne nazwy i skróty
label-party = Strona umowy
label-with = Towarzyszy partnerstwu
label-accompanying = Porozumienie instytucji
label-question = Pytanie
label-why = Dlaczego
label-fact = Fakt
label-publisher = Wydawca
label-title = Tytuł
label-published = Data
label-read = Dostęp
label-source-kind = Rodzaj źródła
label-source-lang = Język
label-note = Uwaga
label-inferred = Skąd data
label-quote = Cytat
label-address = Adres
heading-events = Wydarzenia, od najnowszych
heading-all-events = Wydarzenia
events-title = Wydarzenia, od najstarszych: { $n }
heading-later = Po tym dniu albo nie wiadomo, czy przed nim
heading-background = Kontekst
heading-mentions = Wzmianki w spisach
mentions-count = { $n ->
    [one] { $n } wzmianka w spisach
    [few] { $n } wzmianki w spisach
   *[many] { $n } wzmianek w spisach
 }
heading-disputes = Źródła się różnią
heading-gaps = Czego nie wiadomo
heading-reasons = Dlaczego miasto współpracuje z zagranicą
label-reason = Dlaczego
heading-links = Odsyłacze
heading-sources = Źródła
heading-source = Źródło
heading-brief = Na jednej stronie
heading-export = Zapisz do pliku
heading-city = O mieście
heading-help = Pomoc
heading-legend = Znaki na osi czasu
heading-order = Kolejność listy
order-now = { "" } – tak jest teraz
order-reverse = { "" } – tak jest teraz, odwrotnie
orders-about = Cyfra albo Enter wybiera; ta sama jeszcze raz odwraca kolejność.
population-undated = rok nieznany
standing-never = nie wiadomo, by ją zawarto
standing-unlisted = brak na liście drugiej strony ({ $date })
standing-first = po raz pierwszy { $when }
standing-paused = wstrzymana { $when }
life = { $from }–{ $to }
life-not-after = co najmniej od { $from } do { $to } r.
life-otherwise = początek: { $from }, koniec: { $to }
ended-lapsed = wygasła
ended-terminated = wypowiedziana
ended-ended = zakończona
ended-left = zakończona wystąpieniem
ended-term = zakończona z upływem terminu
deed-terminated = { $act ->
    [accord] porozumienie wypowiedziane
    [letter-of-intent] list intencyjny wypowiedziany
    [protocol-of-intent] protokół intencji wypowiedziany
    [joint-declaration] deklaracja wypowiedziana
    [council-resolution] uchwała uchylona
    [multilateral-agreement] porozumienie wypowiedziane
   *[other] umowa wypowiedziana
 }
deed-expired = { $act ->
    [accord] porozumienie wygasło
    [letter-of-intent] list intencyjny wygasł
    [protocol-of-intent] protokół intencji wygasł
    [joint-declaration] deklaracja wygasła
    [council-resolution] uchwała wygasła
    [multilateral-agreement] porozumienie wygasło
   *[other] umowa wygasła
 }
deed-expired-earlier = { $deed } wcześniej, nie wiadomo kiedy
deed-expired-when = { $deed } { $when }
disputes-count = { $n ->
    [one] Źródła różnią się w { $n } sprawie
    [few] Źródła różnią się w { $n } sprawach
   *[many] Źródła różnią się w { $n } sprawach
 }
standing-inside = dzień mieści się w niepewnej dacie: { $date }
standing-term-over = { $n ->
    [one] umowa na { $n } rok ({ $date }); co było potem, nie wiadomo
    [few] umowa na { $n } lata ({ $date }); co było potem, nie wiadomo
   *[many] umowa na { $n } lat ({ $date }); co było potem, nie wiadomo
 }
standing-term-open = { $n ->
    [one] umowa na { $n } rok, ale dnia zawarcia nie znaleziono ({ $date })
    [few] umowa na { $n } lata, ale dnia zawarcia nie znaleziono ({ $date })
   *[many] umowa na { $n } lat, ale dnia zawarcia nie znaleziono ({ $date })
 }
term-until = na { $years }, koniec: { $date }
standing-runs-on = Termin minął; umowa trwa dalej, dopóki żadna strona jej nie zakończy (przedłużona milcząco).
sign-quiet = { $n ->
    [one] ; od { $n } roku brak nowych wpisów
    [few] ; od { $n } lat brak nowych wpisów
   *[many] ; od { $n } lat brak nowych wpisów
 }
sign-none = brak
ground-encyclopaedia = słaba (tylko encyklopedia albo dane z niej)
ground-weak = słaba (tylko źródło niskiej jakości)
event-term = na { $years }
event-place = Miejsce: { $place }.
event-people = Osoby: { $people }.
event-quote = W źródle: „{ $quote }”.
event-quote-of = W źródle { $source }: „{ $quote }”.
event-inferred = Skąd ta data: { $reason }
date-inferred = { $date } (wywnioskowano)
claim-chosen = przyjęto tutaj
quoted = „{ $text }”
source-undated = bez daty
citation-read = przeczytano { $date }
read-as-page = strona
read-as-copy = kopia
read-as-file = plik danych
source-more = Wszystko, co się na nim opiera
source-none = Ten wpis nie ma własnego źródła: wynika z innych na tej karcie.
citation-data = Dane programu mosty z { $date }

# --- Mapa i odległości ---
map-world = cały świat
map-across = szerokość ok. { $km } km
map-outside = poza widokiem: { $n }
map-no-place = brak na mapie: { $name }
heading-by-distance = Od najbliższych do najdalszych
distances-title = { $city }: odległości do partnerów
distances-measured = W linii prostej, najkrótszą drogą po kuli ziemskiej (po ortodromie), między punktami, które dane podają dla miasta i dla partnera; w zaokrągleniu do kilometra. Po drogach jest dalej.
distances-none = Dane nie podają położenia żadnego z tych partnerów.
label-measured = Jak mierzono
label-nearest = Najbliżej
label-farthest = Najdalej
legend-home = miasto, o którego współpracy mowa
heading-legend-map = Znaki na mapie
heading-legend-list = Znaki na liście
legend-not-after = najpóźniej w tym roku
legend-not-before = najwcześniej w tym roku
legend-about = około tego roku
legend-disputed = źródła podają różne daty
legend-doubt = niepewne; za stanem: mówi to tylko encyklopedia albo słabe źródło

# --- Zapisywanie do pliku ---
file-name-anniversaries = mosty-rocznice-{ $year }
file-name-list = mosty-lista-{ $day }
notice-saved = Zapisano plik { $file } w katalogu { $folder }.
notice-saved-calendar = Zapisano { $file } w { $folder }; bez dnia pominięto: { $names }.
notice-left-out-more = { $names } i { $n } innych
export-list-csv = lista: tabela CSV do arkusza (Excel, LibreOffice)
export-list-text = lista: tekst
export-list-json = lista: JSON dla innych programów
export-anniversaries-calendar = rocznice: kalendarz (.ics)
export-anniversaries-csv = rocznice: tabela CSV do arkusza
export-sheet-text = to, co na ekranie: tekst
export-sheet-markdown = to, co na ekranie: Markdown
export-about = Plik powstaje w katalogu { $folder }; żaden istniejący nie zostanie nadpisany (gdy nazwa jest zajęta, dostanie numer).
notice-unsaved = Nie zapisano w { $folder }: { $why }. { $fault ->
    [full] Zwolnij miejsce.
    [taken] Usuń zbędne pliki.
   *[other] Uruchom mosty gdzie indziej.
}
unwritten-denied = brak prawa zapisu
unwritten-read-only = tylko do odczytu
unwritten-full = brak miejsca na dysku
unwritten-missing = nie ma katalogu
unwritten-taken = wszystkie nazwy są zajęte
unwritten-other = błąd systemu nr { $number }
print-failed = Nie udało się wypisać całej odpowiedzi: { $why }. { $fault ->
    [full] Zwolnij miejsce albo skieruj ją gdzie indziej.
   *[other] Skieruj ją gdzie indziej.
}

# --- Liczby, źródła, karta dla tłumacza ---
numbers-partners = Liczba partnerów
numbers-rule = Reguła
numbers-day = Stan na dzień
numbers-some = Policzono tylko wybrane rekordy: { $some } z { $all }.
numbers-among = { $count } (wśród wybranych)
view-some = Tylko wybrane rekordy: { $some } z { $all }.
numbers-total = Razem
figures = { $some } z { $all }
count-unclear = { $n ->
    [one] { $sure } oraz { $unclear } niepewny
    [few] { $sure } oraz { $unclear } niepewnych
   *[many] { $sure } oraz { $unclear } niepewnych
 }
count-paused = { $n ->
    [one] { $sure } oraz { $paused } wstrzymany
    [few] { $sure } oraz { $paused } wstrzymanych
   *[many] { $sure } oraz { $paused } wstrzymanych
 }
heading-rules = Reguły liczenia
rules-unclear = Niepewnych nie wliczono: daty albo źródła nie mówią, czy tego dnia współpraca trwała.
rules-paused = Wstrzymanych nie wliczono: współpracy nie zakończono, ale tego dnia była zawieszona.
rule-chosen = użyta tutaj
rule-signed = miasta, z którymi obowiązuje znana umowa dowolnego rodzaju, także list intencyjny lub deklaracja (stan „czynna”)
rule-cities = miasta, z którymi współpraca trwa: „czynna” albo „uznawana”, także znane tylko z encyklopedii (na liście ze znakiem „?”)
rule-partners = wszyscy partnerzy, z którymi współpraca trwa: miasta, hrabstwa, aglomeracje, dzielnice, regiony, także znani tylko z encyklopedii
rule-confirmed = partnerzy każdego typu z trwającą współpracą, którą potwierdza źródło urzędowe lub prasa
rule-ever = partnerzy każdego typu, z którymi współpracę kiedykolwiek zawarto, także już zakończoną
rule-name-signed = umowa, umowy, podpisane
rule-name-cities = miasta, miasto
rule-name-partners = partnerzy, wszyscy
rule-name-confirmed = potwierdzeni, potwierdzone
rule-name-ever = kiedykolwiek, zawarte
heading-published = Co podają inni
published-why = Liczba zależy od tego, co się liczy i na jaki dzień.
by-state = Według stanu: trwające ze wszystkich
by-kind = Według rodzaju: trwające ze wszystkich
by-type = Według typu: trwające ze wszystkich
by-country = Według kraju: trwające ze wszystkich
by-continent = Według kontynentu: trwające ze wszystkich
by-decade = Według dziesięciolecia rozpoczęcia: trwające ze wszystkich
decade-bounds = Przy „≤”, „≥” i „?” znana jest tylko granica, nie dziesięciolecie.
unknown-country = bez kraju
unknown-continent = bez kraju
several-country = kilka krajów
several-continent = kilka kontynentów
unknown-decade = początek nieznany
continent-africa = Afryka
continent-antarctica = Antarktyda
continent-asia = Azja
continent-europe = Europa
continent-north-america = Ameryka Północna
continent-oceania = Oceania
continent-south-america = Ameryka Południowa
heading-source-kinds = Rodzaje źródeł
heading-weak-grounds = Rekordy słabo udokumentowane
heading-all-sources = Wszystkie źródła, od najczęściej używanych
heading-resting = Fakty, które się na nim opierają: { $facts }
resting-none = Nic się na nim nie opiera.
source-unwritten = nie zapisano
source-facts = { $n ->
    [one] Opiera się na nim { $facts } fakt.
    [few] Opierają się na nim { $facts } fakty.
   *[many] Opiera się na nim { $facts } faktów.
 }
label-local = Nazwa miejscowa
name-in-pl = Po polsku
name-in-en = Po angielsku
heading-deeds = Przebieg współpracy
heading-latest = Ostatnie wydarzenia
heading-internal = Tylko do użytku urzędu
brief-earlier = { $n ->
    [one] i { $number } wcześniejsze
    [few] i { $number } wcześniejsze
   *[many] i { $number } wcześniejszych
 }
brief-claims = { $n ->
    [one] źródła dają { $number } odpowiedź, żadna nie jest przyjęta
    [few] źródła dają { $number } różne odpowiedzi, żadna nie jest przyjęta
   *[many] źródła dają { $number } różnych odpowiedzi, żadna nie jest przyjęta
 }
brief-claims-other = { $n ->
    [one] { $number } inna odpowiedź
    [few] { $number } inne odpowiedzi
   *[many] { $number } innych odpowiedzi
 }
brief-more = i inne: { $number }
brief-foot = Stan na { $day }, dane z { $date }
brief-whole = Wszystko: mosty show { $id }

# --- Co się zmieniło, rocznice, tabele i kalendarz ---
changes-title = Co się zmieniło od { $first } do { $until }: { $n }
changes-title-perhaps = Co się zmieniło od { $first } do { $until }: na pewno { $n }, być może jeszcze { $perhaps }
changes-none = Nic się nie zmieniło.
changes-term = minął okres umowy ({ $what })
changes-perhaps = { $what } (być może w innym czasie)
changes-perhaps-earlier = być może wcześniej
changes-perhaps-later = być może dopiero później
outcome-ended = Zakończone: { $n }
outcome-left = Wystąpienia z sieci: { $n }
outcome-expired = Zakończone z upływem okresu umowy: { $n }
outcome-confirmed = Zakończone wcześniej, teraz potwierdzone: { $n }
outcome-paused = Wstrzymane: { $n }
outcome-term-over = Okres umowy minął, co potem, nie wiadomo: { $n }
outcome-doubted = Wątpliwe, bo brak na liście: { $n }
outcome-runs-on = Okres umowy minął, umowa trwa dalej: { $n }
outcome-began = Rozpoczęte: { $n }
outcome-joined = Przystąpienia do sieci: { $n }
outcome-renewed = Odnowione lub na nowej podstawie: { $n }
outcome-resumed = Wznowione: { $n }
anniversary-nth = { $n }. rocznica
anniversary-break = z przerwą { $years }
anniversaries-title = Rocznice w { $year } r.
anniversaries-none = W { $year } r. nie ma żadnych rocznic.
anniversaries-round = Okrągłe, znany dzień
anniversaries-days = Inne, znany dzień
anniversaries-round-months = Okrągłe, znany tylko miesiąc
anniversaries-round-undated = Okrągłe, znany tylko rok
anniversaries-months = Inne, znany tylko miesiąc
anniversaries-undated = Inne, znany tylko rok
anniversaries-coming = Okrągłe w { $year } r.
anniversaries-no-round = Brak okrągłych.
anniversaries-bounded = Bez rocznic, bo rok początku nie jest znany: { $n }
calendar-name = Rocznice współpracy: { $city }
calendar-summary = Rocznica: { $name } ({ $what })
calendar-left-out = { $n ->
    [one] Pominięto { $n } rocznicę bez pewnego dnia: { $names }.
    [few] Pominięto { $n } rocznice bez pewnego dnia: { $names }.
   *[many] Pominięto { $n } rocznic bez pewnego dnia: { $names }.
 }
csv-local = Nazwa miejscowa
csv-code = Kod kraju
csv-how = Sposób
csv-ran-out = Umowa wygasła
csv-km = Odległość (km)
csv-as-of = Stan na dzień
csv-year = Rok
csv-when = Kiedy
csv-years = Ile lat
csv-round = Okrągła
csv-breaks = Przerwy
csv-yes = tak
csv-no = nie
csv-event = Wydarzenie
csv-date = Data wydarzenia
csv-since-earliest = Od (najwcześniej)
csv-since-latest = Od (najpóźniej)
csv-end = Koniec
csv-end-earliest = Koniec (najwcześniej)
csv-end-latest = Koniec (najpóźniej)
csv-last-latest = Ostatni wpis (najpóźniej)
csv-city = Nasze miasto
csv-wikidata = Wikidata
csv-latitude = Szerokość geograficzna
csv-longitude = Długość geograficzna
csv-date-earliest = Data (najwcześniej)
csv-date-latest = Data (najpóźniej)
csv-month = { $month } (bez dnia)
csv-act = Dokument
csv-begins = Początek więzi
csv-term-years = Na ile lat
csv-place = Miejsce
csv-people = Osoby
csv-before = Stan przed
csv-after = Stan po
csv-certainty = Czy na pewno wtedy
csv-by = Podział
csv-group = Grupa
csv-lasting = Trwające
csv-recorded = Wszystkie
csv-unclear = Niepewne
csv-paused = Wstrzymane
csv-facts = Ile faktów
csv-continent = Kontynent
csv-decade = Dziesięciolecie rozpoczęcia
csv-from = Od dnia
csv-to = Do dnia

# --- Filtry w szukaniu (nazwy i formy po przecinku; pierwszą dopisuje Tab) ---
aspect-country = kraj, kraju, kraje, państwo, państwa
aspect-continent = kontynent, kontynentu, kontynenty
aspect-state = stan, stanu, status
aspect-kind = rodzaj, rodzaju, rodzaje, kategoria, kategorii
aspect-type = typ, typu, typy
aspect-field = dziedzina, dziedziny, dziedzinie
aspect-year = rok, roku, lata
aspect-event = wydarzenie, wydarzenia, zdarzenie, zdarzenia
aspect-since = od, początek, początku
aspect-source = źródło, źródła, podstawa
aspect-sign = wpis, wpisu, wpisy
aspect-term = termin, terminu, terminy
aspect-rule = reguła, reguły, regułę
forms-continent-europe = Europy, Europie, europejskie
forms-continent-asia = Azji, azjatyckie
forms-continent-africa = Afryki, Afryce, afrykańskie
forms-continent-north-america = Ameryki Północnej, północnoamerykańskie
forms-continent-south-america = Ameryki Południowej, południowoamerykańskie
forms-continent-oceania = Oceanii, Australia i Oceania
forms-continent-antarctica = Antarktydy, Antarktyka
forms-state-in-force = czynne, czynny, w mocy, obowiązuje, obowiązująca, z umową
forms-state-recognised = uznawane, uznawany, uznana, uznane, umowy nie znaleziono
forms-state-paused = wstrzymane, wstrzymany, zawieszona, zawieszone, zawieszony
forms-state-unclear = niepewne, niepewny, niejasna, niejasne, nie wiadomo
forms-state-ended = zakończone, zakończony, zakończonych, skończona, skończone, dawna, dawne
forms-state-ahead = przyszła, przyszłe, przyszły
forms-state-never = nigdy, niezawarte, bez umowy
forms-kind-partner = partnerzy, partnera, partnerów, partnerstwo, partnerstwa
forms-kind-membership = członkostwa, członkostw, członek
forms-kind-agreement = porozumienia, porozumień, umowa instytucji, umowy instytucji
forms-type-city = miasta, miast
forms-type-county = hrabstwa, hrabstw
forms-type-district = dzielnice, dzielnicy
forms-type-metropolis = aglomeracje, aglomeracji, metropolia, metropolie
forms-type-region = regiony, regionu, województwo, województwa
forms-type-institution = instytucja, instytucji
forms-type-network = sieci
forms-field-administration = administracji, administracyjna
forms-field-agriculture = rolnictwa, rolnicza
forms-field-aid = pomocy, humanitarna
forms-field-culture = kultury, kulturze, kulturalna, kulturalne
forms-field-digital = cyfryzacji, cyfrowa
forms-field-economy = gospodarki, gospodarcza, gospodarcze, ekonomia
forms-field-education = edukacji, edukacyjna, oświata, oświaty, szkoły
forms-field-energy = energii, energetyka
forms-field-environment = środowiska, ekologia, ochrona środowiska
forms-field-heritage = dziedzictwa, pamięć, historia
forms-field-medicine = medycyny, zdrowie, zdrowia
forms-field-research = nauki, badania, badań
forms-field-self-government = samorządu, samorządowa
forms-field-social = społeczne, społeczna, polityka społeczna
forms-field-sport = sportu, sportowa
forms-field-tourism = turystyki, turystyczna
forms-field-trade = handlu, handlowa
forms-field-transport = transportu, komunikacja
forms-field-youth = młodzieży, młodzieżowa
forms-what-signed = podpisania, zawarcie
forms-what-joined = wstąpienie, przystąpienia
forms-what-renewed = odnowienia
forms-what-ended = zakończenia, koniec
forms-what-contact = kontakty
forms-what-visit = wizyty, wizyt, delegacja, delegacje, odwiedziny
forms-what-project = projekt, projekty, projektów
forms-what-aid = pomocy
forms-what-award = nagrody, nagród, wyróżnienie
forms-what-statement = oświadczenia
forms-what-resolution = uchwały, uchwał
forms-what-culture = kultury
forms-what-meeting = spotkania, spotkań
forms-source-official = oficjalne, oficjalna, oficjalny, urzędowa, urzędowy
forms-source-press = prasowe, prasy, media
forms-source-organisation = organizacje, organizacji, stowarzyszenie, fundacja
forms-source-encyclopaedia = encyklopedii, encyklopedyczne, wikipedia
forms-source-weak = słaba, słaby
filter-no-sign = brak, bez wpisów
filter-lasting = trwa, trwająca, trwające, trwający, aktywna, aktywne, aktywny
filter-several = kilka, wiele
filter-missing = brak, nieznany, nieznana
filter-silent = milcząco, milcząca, milczące
filter-over = minął, minęło, upłynął
filters-country = Kraj
filters-continent = Kontynent
filters-state = Stan
filters-kind = Rodzaj
filters-type = Typ
filters-field = Dziedzina
filters-since = Początek
filters-event = Wydarzenie
filters-source = Podstawa
filters-sign = Ostatni wpis
filters-term = Termin
filters-rule = Reguła liczenia
filters-none = Enter włącza filtr; teraz żaden nie jest włączony
filters-on = Włączone filtry (Enter wyłącza)
filters-decade = lata { $from }–{ $to }
filters-quiet = { $n ->
    [one] brak nowych wpisów od { $n } roku (po { $year } r.)
    [few] brak nowych wpisów od { $n } lat (po { $year } r.)
   *[many] brak nowych wpisów od { $n } lat (po { $year } r.)
 }
filters-no-sign = brak jakichkolwiek wpisów
filters-months = { $n ->
    [one] kończy się w ciągu { $n } miesiąca
    [few] kończy się w ciągu { $n } miesięcy
   *[many] kończy się w ciągu { $n } miesięcy
 }
filters-silent = minął, a umowa trwa dalej milcząco
filters-over = minął, a co było potem, nie wiadomo
heading-filters = Filtry
column-how = Jak
list-kept = { $at } z { $kept } (wszystkich { $all })
list-none-kept = Żaden rekord nie pasuje do filtrów.
query-unknown-field = Nie ma filtra „{ $found }”. { $hint ->
    [nearest] Czy chodziło o „{ $nearest }:”?
   *[none] Są: { $expected }.
 }
query-unknown-value = Filtr „{ $field }” nie zna wartości „{ $found }”. { $hint ->
    [nearest] Czy chodziło o „{ $nearest }”?
    [expected] Są: { $expected }.
   *[none] Wpisz początek nazwy.
 }
query-bad-range = „{ $found }” nie jest zakresem lat. Wpisz na przykład { $field }:2022, { $field }:"grudzień 2021", { $field }:1990..1999 albo { $field }:..2010.
query-bad-months = „{ $found }” nie jest liczbą miesięcy. Wpisz na przykład { $field }:12.
query-missing = Po „{ $field }:” brakuje wartości.
query-offers = Tab: { $offers }
query-understood = { $field }: { $value }
query-understood-not = { $field }: nie { $value }
query-as-of = stan na: { $day }
query-view = { $view }: { $at }
query-order = kolejność: { $by } { $arrow }
query-months = { $months } mies.
query-missed = bez: { $text }

# --- Pomoc i klawisze ---
help-about = Wystarczą strzałki i klawisze Enter, Esc, Tab. Tab prowadzi też do paska na dole; tam strzałkami wybierzesz każde polecenie. Litery i cyfry szukają, gdziekolwiek jesteś; tutaj szukają w pomocy.
heading-guide-filters = Filtry: tak się je pisze
heading-guide-dates = Jak czytać skróty dat
guide-year = co się w tym roku zmieniło; obok stan:czynna – co wtedy trwało
guide-since = początek w tych latach
guide-or = jedno albo drugie
guide-not = bez tych
guide-quotes = kilka słów razem
guide-doubt = trwa, ale mówi o tym tylko encyklopedia albo inne słabe źródło
guide-not-after = znana jest tylko górna granica: zaczęło się wtedy albo wcześniej
guide-not-before = znana jest tylko dolna granica: zaczęło się wtedy albo później
guide-between = kiedyś między tymi latami albo dniami: dokładniej nie wiadomo
guide-life = od początku do końca współpracy; „–2022” to sam koniec
guide-again = od 1991, z przerwą; znów od 2019
guide-approximate = w przybliżeniu
guide-uncertain = źródło nie jest pewne
guide-disputed = źródła podają różne daty
place-anywhere = Wszędzie
place-list = Lista
place-detail = Karta
place-map = Mapa
place-ground = Mapa na całym ekranie
place-timeline = Oś czasu
place-asking = Wpisywanie dnia
place-typing = Wpisywanie szukanego słowa
place-bar = Pasek podpowiedzi
place-page = Pomoc i źródła
key-space = spacja
key-enter = Enter
key-esc = Esc
key-tab = Tab
key-backtab = Shift+Tab
key-backspace = Backspace
key-delete = Delete
key-home = Home
key-end = End
key-page-up = PgUp
key-page-down = PgDn
do-up = w górę
do-down = w dół
do-page-up = stronę w górę
do-page-down = stronę w dół
do-top = na początek
do-bottom = na koniec
do-open = otwórz, potwierdź
do-deeper = wejdź głębiej
do-back = wróć
do-next-pane = następny panel
do-previous-pane = poprzedni panel
do-search = szukaj: po prostu pisz
do-next-match = następne trafienie na karcie
do-previous-match = poprzednie trafienie na karcie
do-sort = kolejność listy: wybierz numerem
do-asleep = uśpione: lista od najdawniejszego zapisu
do-filter = filtry: włącz, wyłącz, przejrzyj
do-erase = cofnij ostatni filtr albo literę
do-complete = dokończ filtr, a gdy nie ma czego: następny panel
do-next-section = następna część karty
do-previous-section = poprzednia część karty
do-memberships = do członkostw
do-map = mapa i odległości
do-anniversaries = rocznice w tym roku i w następnych
do-numbers = liczby i reguły liczenia
do-rule = następna reguła liczenia partnerów
do-sources = źródła i co się na nich opiera
do-changes = co się zmieniło do wybranego dnia
do-brief = jedna strona dla tłumacza
do-disputes = do tego, w czym źródła się różnią
do-export = zapisz do pliku listę, rocznice albo to, co na ekranie
do-timeline = do osi czasu
do-earlier = wcześniej, w lewo
do-later = później, w prawo
do-year-back = o rok wcześniej, z każdego panelu
do-year-on = o rok później, z każdego panelu
do-day = stan na wpisany dzień; zmiany między dwoma: 2021..2022
do-play = odtwórz historię aż do dziś
do-zoom-in = przybliż: oś do lat i miesięcy, mapę do krajów
do-zoom-out = oddal oś albo mapę
do-west = przesuń mapę na zachód
do-east = przesuń mapę na wschód
do-north = przesuń mapę na północ
do-south = przesuń mapę na południe
do-source = źródło wskazanego faktu
do-copy = kopiuj wskazany fakt; jeszcze raz: z przypisem
do-city = miasto: ilu ma partnerów i co o nim wiadomo
do-help = ta pomoc
do-language = wybór języka
do-theme = inne kolory
do-reload = wczytaj dane ponownie
do-redraw = narysuj ekran od nowa
do-fill = wskazany panel na cały ekran i z powrotem
do-escape = cofnij ostatnią rzecz, na końcu: pierwszy ekran
do-start = do pierwszego ekranu, z każdego miejsca
do-nth = wybierz wiersz o tym numerze
do-leave = zakończ
do-interrupt = przerwij
do-suspend = wstrzymaj (fg wraca)
hint-up = wyżej
hint-down = niżej
hint-open = otwórz
hint-back = wróć
hint-next-pane = panel
hint-search = szukaj
hint-filter = filtr
hint-leave = wyjdź
hint-copy = kopiuj
hint-memberships = członkostwa
hint-confirm = zatwierdź
hint-switch = przełącz
hint-choose = wybierz
hint-rule = reguła
hint-fill = cały ekran
hint-start = początek
hint-sort = sortuj
hint-asleep = uśpione
hint-earlier = wcześniej
hint-later = później
hint-day = dzień
hint-play = odtwórz
hint-zoom-in = przybliż
hint-anniversaries = rocznice
hint-numbers = liczby
hint-sources = źródła
hint-changes = zmiany
hint-brief = strona
hint-disputes = różnice
hint-export = zapisz
hint-map = mapa
hint-west = zachód
hint-east = wschód
hint-north = północ
hint-south = południe
hint-zoom-out = oddal
hint-city = miasto
hint-source = źródło
hint-help = pomoc
hint-language = language
hint-escape = anuluj
legend-in-force = czynna
legend-recognised = uznawana
legend-paused = wstrzymana
legend-unclear = nie wiadomo
legend-deed = umowa
legend-renewal = odnowienie
legend-break = przerwa
legend-ended = koniec
legend-life = wizyta, projekt
theme-default = zwykłe
theme-light = na jasne tło
theme-contrast = duży kontrast
theme-mono = bez kolorów
remark-future = Uwaga: { $day } to data późniejsza niż dane ({ $date }); pokazano tylko to, co z nich wynika.
remark-clock = Uwaga: zegar tego komputera pokazuje { $day }, a to nie może być dzisiaj: dane są z { $date }. Wszystko jest powiedziane na dzień z zegara. Ustaw zegar albo podaj dzień: --today 2026-11-23.
notice-no-day = „{ $what }” to nie data. Wpisz np. 2021, 2021-12 albo 31.12.2021.
playing = Historia biegnie: + szybciej, - wolniej, inny klawisz zatrzymuje.
notice-unknown-key = Ten klawisz nic tu nie robi. Pisz, aby szukać; F1: pomoc.
notice-changed = Dane się zmieniły. Ctrl+R wczyta je od razu.
notice-no-motion = Ruch jest wyłączony (--no-motion). Rok zmieniają Shift+strzałki, dzień Ctrl+D.
notice-query-long = Zapytanie jest już za długie na kolejny filtr.
notice-theme = Kolory: { $name }.
notice-no-clipboard = Konsola Linuksa nie ma schowka: nic nie wysłano. Do pliku: mosty show ID > plik
notice-no-disputes = Źródła w niczym się tu nie różnią.
notice-copied = Wysłano wskazany fakt do terminala, dla schowka (OSC 52).
notice-cited = Wysłano przypis ze źródłami do terminala, dla schowka (OSC 52).
notice-tmux = Wysłano do tmuksa. Przekaże to dalej po: tmux set -s set-clipboard on
notice-screen = screen nie przekazuje do schowka. Zaznacz tekst myszą (z Shiftem).
loading = Wczytywanie…
loading-far = { $n ->
    [one] Wczytywanie… { $percent } %, { $records } rekord
    [few] Wczytywanie… { $percent } %, { $records } rekordy
   *[many] Wczytywanie… { $percent } %, { $records } rekordów
 }
loading-search = Przygotowywanie wyszukiwania…
notice-loaded = Wczytano dane z { $date }

# --- Wiersz poleceń ---
about = Mosty: współpraca miasta z zagranicą w terminalu – partnerzy, członkostwa, porozumienia i ich historia od 1990 r.
heading-usage = Użycie:
heading-commands = Polecenia
heading-options = Opcje
heading-arguments = Argumenty
value-options = OPCJE
value-command = POLECENIE
value-file = PLIK
value-lang = JĘZYK
value-set = ZESTAW
value-theme = NAZWA
value-when = KIEDY
value-date = DZIEŃ
value-text = TEKST
value-columns = KOLUMNY
value-csv = DLA
value-id = ID
value-from = OD
value-to = DO
value-year = ROK
command-list = Wypisz wszystkie rekordy
command-find = Wypisz rekordy, które pasują do tekstu, najlepsze na początku
command-show = Pokaż jeden rekord w całości
command-distances = Wypisz, jak daleko są partnerzy: od najbliższego do najdalszego
command-stats = Podaj liczby: partnerzy według reguły, rekordy według stanu, kraju, dziesięciolecia
command-sources = Wypisz źródła albo jedno z nich i co się na nim opiera
command-brief = Przygotuj jednostronicową notatkę o rekordzie dla tłumacza albo delegacji
command-changes = Wypisz, co się zmieniło między dwoma dniami, miesiącami lub latami; bez drugiej daty – do dziś
command-events = Wypisz wszystkie wydarzenia, od najstarszych; z tekstem tylko znalezionych, z rokiem tylko z tego roku
command-anniversaries = Wypisz rocznice roku i okrągłe z czterech następnych
command-check = Sprawdź plik z danymi i wypisz wszystkie błędy
command-export = Wypisz dane jako plik mosty/1
option-data = Plik z danymi zamiast wbudowanych; „-” czyta ze standardowego wejścia
option-lang = Język
option-plain = Wiersze „nazwa: wartość”, bez rysowania
option-json = JSON
option-csv = CSV dla arkusza; open: dla programów
option-columns = Tylko te kolumny tabeli, po przecinku, np. id,name,since (tylko z --csv)
option-ics = Kalendarz iCalendar z rocznicami co rok
option-year = Rok zamiast bieżącego
option-from = Początek: dzień, miesiąc lub rok, np. 2021-12-31, 2022-03, 2022
option-to = Koniec (włącznie); domyślnie dziś
option-symbols = Zestaw znaków
option-ascii = To samo co --symbols ascii
option-theme = Kolory
option-color = Czy używać kolorów
option-no-motion = Nic nie porusza się samo: historii nie można odtworzyć
option-no-mouse = Zostaw mysz terminalowi
option-sort = Kolejność listy
value-rule = REGUŁA
value-order = KOLEJNOŚĆ
option-values = [możliwe: { $values }]
command-also = [też: { $names }]
option-as-of = Stan na ten dzień: 2021, 2021-12 albo 2021-12-31; z roku i miesiąca ostatni dzień
option-today = Przyjmij ten dzień za dzisiejszy (RRRR-MM-DD)
option-version = Pokaż wersję programu i danych
option-help = Pokaż tę pomoc
option-query = Policz tylko to, co znajduje szukanie, np. rodzaj:partner
option-text = Szukany tekst
option-id = Identyfikator albo nazwa rekordu
option-rule = Reguła liczenia partnerów
option-source = Identyfikator źródła; bez niego wszystkie źródła
option-internal = Dodaj kontakty i notatki tylko do użytku urzędu
option-names = Wypisz pod każdą liczbą nazwy tych, którzy są policzeni
option-public = Bez tego, co jest tylko dla urzędu: plik dla terminalu w urzędzie
option-file = Sprawdzany plik; bez niego dane w użyciu
help-examples =
    Przykłady:
      mosty                      przeglądarka na cały terminal
      mosty find luck            Łuck, także przez Lutsk i Луцьк
      mosty find 'stan:zakończona rok:2022'   co się skończyło i jak
      mosty show grodno          Grodno: stan, wydarzenia, źródła
      mosty list --as-of 2021    kto był partnerem w ostatnim dniu 2021 r.
      mosty stats                liczby do sprawozdania i ich reguły
      mosty brief gori           jedna strona dla tłumacza
      mosty changes 2022 2022    co się zmieniło w 2022 r. i jak
      mosty anniversaries --ics  rocznice do kalendarza
      mosty list --csv           tabela dla arkusza
      mosty list --json          wszystko dla innych programów
      mosty check moje.json      błędy w pliku z miejscem i radą

    Kody wyjścia: 0 gotowe, 1 nic nie znaleziono, 2 błąd użycia lub działania,
    3 błędy w danych, 130 przerwano.
usage-help = Pomoc: mosty --help
usage-unknown = Nieznana opcja lub argument: „{ $what }”.
usage-after = Opcja { $what } stoi za poleceniem: { $shape }.
usage-command = Nieznane polecenie: „{ $what }”. Są: { $names }.
usage-value = Wartość „{ $value }” nie pasuje do { $what }. Możliwe: { $expected }.
usage-no-value = Po { $what } brakuje wartości.
usage-missing = Brakuje argumentu: { $what }.
usage-conflict = Tych opcji nie można użyć razem: { $what }.
usage-utf8 = Wiersz poleceń nie jest w UTF-8.
usage-other = Wiersz poleceń jest niezrozumiały. { $what }
usage-days = „{ $what }” nie jest dniem, miesiącem ani rokiem. Podaj np. 2021-12-31, 2021-12 albo 2021.
usage-year = „{ $what }” nie jest rokiem. Podaj rok czterema cyframi, np. 2027.
usage-order = Początek ({ $from }) jest po końcu ({ $to }). Podaj najpierw wcześniejszy dzień.
usage-csv = Tej odpowiedzi nie ma w CSV, tak jak: check, doctor, export, man, completions. Inne ją mają.
usage-json = Podręcznik i uzupełnienia są tylko tekstem: nie ma ich w JSON.
usage-columns = Nie ma kolumny „{ $what }”. Są: { $names }.
usage-today = „{ $what }” nie jest dniem. Podaj dzień jako RRRR-MM-DD, np. 2021-12-31.
version = mosty { $version } (dane: { $city }, { $date })
column-id = Identyfikator
label-id = Identyfikator
label-kind = Rodzaj
label-since = Od
label-line = Okres
label-found = Znaleziono
label-updated = Dane z dnia
answer-nothing = Nic nie pasuje do „{ $text }”.
answer-empty-handed = Zrozumiano: { $text } – nic nie pasuje.
answer-missed = Nic nie pasuje do całości. Pominięto: „{ $text }”.
answer-guess = Nic nie pasuje dokładnie. Pokazano: { $text }
answer-no-record = Nie ma rekordu „{ $id }”.
answer-why = Dlaczego miasto współpracuje z zagranicą, mówi jego karta: mosty show { $id }
answer-no-source = Nie ma źródła „{ $id }”. Wszystkie wypisuje „mosty sources”.
answer-nearest = Może chodziło o: { $ids }.
answer-try = Spróbuj: „mosty find { $id }”.
check-more = { $n ->
    [one] … i jeszcze { $n } błąd, niewypisany powyżej.
    [few] … i jeszcze { $n } błędy, niewypisane powyżej.
   *[many] … i jeszcze { $n } błędów, niewypisanych powyżej.
 }
check-faults = { $n ->
    [one] Znaleziono { $n } błąd. Danych nie wczytano.
    [few] Znaleziono { $n } błędy. Danych nie wczytano.
   *[many] Znaleziono { $n } błędów. Danych nie wczytano.
 }
check-sound = { $file }: bez błędów. Rekordy: { $records }, wydarzenia: { $events }, źródła: { $sources }; dane z { $date }
check-unread = { $n ->
    [one] Uwaga: { $number } źródło, z którego pochodzi liczba partnerów albo zmiana stanu, bez dnia przeczytania
    [few] Uwaga: { $number } źródła, z których pochodzi liczba partnerów albo zmiana stanu, bez dnia przeczytania
   *[other] Uwaga: { $number } źródeł, z których pochodzi liczba partnerów albo zmiana stanu, bez dnia przeczytania
 }
check-embedded = dane wbudowane
check-stdin = standardowe wejście
file-missing = Nie ma pliku „{ $file }”. Sprawdź ścieżkę.
file-denied = Brak prawa do odczytu „{ $file }”. Poproś o nie administratora.
file-directory = „{ $file }” to katalog. Podaj plik z danymi.
file-special = „{ $file }” to nie jest zwykły plik, tylko urządzenie albo potok. Podaj plik z danymi.
file-too-large = Plik „{ $file }” jest za duży: ma { $size } MiB, a wczytany zajmuje około trzech razy tyle; wolnej pamięci jest { $memory } MiB.
file-keyboard = „--data -” czeka na dane ze standardowego wejścia, a jest nim klawiatura. Podaj plik albo potok.
file-other = Nie można odczytać „{ $file }”: { $why }.
screen-failed = Nie można otworzyć ekranu w tym terminalu: { $why }. Użyj „mosty list”.
screen-no-keyboard = Nie ma terminala, z którego można czytać klawisze. Uruchom mosty w terminalu albo użyj „mosty list”.
kiosk-no-keyboard = Nie ma terminala, z którego można czytać klawisze. W pliku usługi ustaw StandardInput=tty i TTYPath=/dev/tty1.
kiosk-failed = Nie można otworzyć ekranu w tym terminalu: { $why }. Wskaż inny w pliku usługi (TTYPath=).
reload-stdin = Danych ze standardowego wejścia nie da się wczytać drugi raz.
reload-failed = Nowych danych nie wczytano, zostają poprzednie. { $why }
reload-taken = dane z { $date }, { $n ->
    [one] { $n } rekord
    [few] { $n } rekordy
   *[many] { $n } rekordów
}
panicked = mosty natrafił na błąd w programie i zakończył pracę. Dane są nienaruszone. Zgłoś, co było na ekranie.

# Co jest nie tak z plikiem: jedna wiadomość na każdy rodzaj błędu. Miejsce (plik, wiersz, kolumna,
# ścieżka) stoi przed wiadomością.

fault-not-utf8 = Tych bajtów ({ $found }) nie da się odczytać jako UTF-8. Zapisz plik w kodowaniu UTF-8 bez BOM.
fault-byte-order-mark = Plik zaczyna się niewidocznym znakiem BOM. Zapisz go w kodowaniu UTF-8 bez BOM.
fault-syntax = { $reason ->
    [empty] Plik jest pusty. Wskaż plik z danymi w formacie mosty/1.
    [truncated] Plik urywa się w połowie. Sprawdź, czy zapisano go w całości i czy każdy nawias „{"{"}” i „[” ma swoje zamknięcie.
    [trailing] Za końcem danych stoi coś jeszcze. Usuń to albo popraw nawiasy przed tym miejscem.
    [value] Tu powinna stać wartość: tekst w prostych cudzysłowach, liczba, true, false, lista lub obiekt. Popraw to miejsce; komentarzy w tym formacie nie ma.
    [comma] Brakuje tu przecinka albo nawiasu zamykającego. Dopisz go.
    [colon] Po nazwie pola brakuje dwukropka. Dopisz go.
    [key] Tu powinna stać nazwa pola w prostych cudzysłowach ("tak"). Popraw cudzysłowy albo dopisz nazwę.
    [escape] Za ukośnikiem „\” stoi znak, którego nie można tak zapisać. Usuń ukośnik albo napisz „\\”.
    [number] Tak w JSON nie zapisuje się liczb. Usuń zera na początku, a ułamek pisz z kropką i cyfrą po niej.
    [trailing-comma] Przed nawiasem zamykającym stoi zbędny przecinek. Usuń go.
    [unclosed] Wiersz kończy się, zanim zamknięto cudzysłów. Dopisz cudzysłów; tekst musi się mieścić w jednym wierszu.
   *[other] To nie jest poprawny JSON. Popraw zapis w tym miejscu.
}
fault-unknown-field = Nieznane pole „{ $found }”. { $hint ->
    [nearest] Czy chodziło o „{ $nearest }”? Popraw nazwę albo usuń pole.
   *[none] Usuń je albo użyj jednego z pól: { $expected }.
}
fault-missing-field = Brakuje pola „{ $field }”. Dopisz je.
fault-duplicate-field = „{ $found }” stoi tu po raz drugi. Zostaw jedno z nich.
fault-wrong-type = Jest { $sort ->
    [text] tekst
    [number] liczba
    [bool] wartość true lub false
    [list] lista
    [object] obiekt
   *[null] wartość pusta
} ({ $found }), a ma być { $expected ->
    [text] tekst w cudzysłowach
    [date] data w cudzysłowach, na przykład "1992" albo "2018-03-16"
    [word] jedno słowo ze stałego zbioru, w cudzysłowach
    [number] liczba bez cudzysłowów
    [integer] liczba całkowita bez cudzysłowów i odstępów
    [bool] true albo false, bez cudzysłowów
    [list] lista w nawiasach [ ]
   *[object] obiekt w nawiasach {"{ }"}
}. Popraw wartość albo usuń pole, jeśli nie jest konieczne.
fault-unknown-value = Nieznana wartość „{ $found }”. { $hint ->
    [nearest] Czy chodziło o „{ $nearest }”? Dozwolone są: { $expected }.
   *[none] Wybierz jedną z dozwolonych: { $expected }.
}
fault-out-of-range = Liczba { $found } jest poza zakresem. Wpisz liczbę od { $least } do { $most }.
fault-wrong-length = Liczba wartości na liście to { $found }, a ma być { $expected }. Dopisz brakujące albo usuń zbędne; położenie to szerokość i długość geograficzna.
fault-bad-date = „{ $found }” nie jest datą w zapisie EDTF. Napisz tyle, ile wiadomo: 1992, 2000-06, 2018-03-16, 199X, 2022?, 2009~, ../2010-01-12 (najpóźniej) albo 2013/2018.
fault-reversed-date = W okresie „{ $found }” koniec jest przed początkiem. Zamień daty miejscami.
fault-hostile-character = W tekście jest niedozwolony znak { $found }: niewidoczny, sterujący albo odwracający kierunek pisma. Usuń go; jeśli go nie widać, napisz to słowo od nowa.
fault-stacked-marks = Na jednej literze stoi ponad 30 znaków diakrytycznych; od { $found } jest ich za dużo. Żadne pismo tylu nie ma: usuń zbędne.
fault-bad-escape = Zapis „{ $found }” nie oznacza żadnego znaku. Wpisz właściwy znak wprost.
fault-blank-text = Tekst jest pusty. Wpisz go albo usuń całe pole.
fault-withheld = Coś jest nie tak w części tylko dla urzędu. Sprawdź plik w trybie urzędowym: tu nie wolno jej pokazać.
fault-no-city = W pliku nie ma żadnego miasta. Dopisz w „cities” miasto, o którego współpracy mówią dane.
fault-no-words = Brakuje słów choćby w jednym języku. Dopisz je, na przykład {"{"}"pl": "…"{"}"}.
fault-bad-language = „{ $found }” nie jest kodem języka. Użyj kodu takiego jak pl, en, be albo sr-Latn.
fault-bad-id = Identyfikator „{ $found }” ma niedozwolone znaki. Użyj małych liter a–z, cyfr i pojedynczych łączników, na przykład „milwaukee-county”.
fault-duplicate-id = Identyfikator „{ $found }” ma już inny rekord. Nadaj temu rekordowi inny identyfikator.
fault-unknown-source = Nie ma źródła „{ $found }”. { $hint ->
    [nearest] Czy chodziło o „{ $nearest }”? Popraw identyfikator albo dopisz źródło w „sources”.
   *[none] Popraw identyfikator albo dopisz źródło w „sources”.
}
fault-unknown-city = Nie ma w pliku miasta „{ $found }”. { $hint ->
    [nearest] Czy chodziło o „{ $nearest }”? Są: { $expected }.
   *[none] Wpisz jedno z miast pliku: { $expected }.
}
fault-city-not-named = Plik obejmuje kilka miast, a ten rekord nie mówi, którego dotyczy. Dopisz pole „city” z jednym z nich: { $expected }.
fault-unknown-record = Nie ma rekordu „{ $found }”. { $hint ->
    [nearest] Czy chodziło o „{ $nearest }”? Popraw identyfikator albo usuń pole.
   *[none] Popraw identyfikator albo usuń pole.
}
fault-not-a-partner = Rekord „{ $found }” nie jest partnerem. Porozumienie może towarzyszyć tylko partnerowi: wskaż innego albo usuń pole „with”.
fault-date-elsewhere = Żadne wydarzenie nie ma tu daty „{ $found }”. Wpisz datę spornego wydarzenia tak, jak stoi przy nim, albo usuń pole.
fault-misplaced-field = Pole „{ $found }” należy do porozumień instytucji, a ten rekord jest rodzaju „{ $kind }”. Usuń pole albo popraw rodzaj na „agreement”.
fault-unknown-country = „{ $found }” nie jest kodem kraju. Użyj dwuliterowego kodu ISO 3166-1 wielkimi literami, na przykład PL, UA albo GB.
fault-bad-wikidata = „{ $found }” nie jest identyfikatorem z Wikidanych. Wpisz Q i liczbę, na przykład Q761.
fault-bad-address = „{ $found }” nie jest adresem strony. Wpisz pełny adres od https:// albo http://, bez odstępów.
fault-unknown-local = Wśród nazw nie ma języka „{ $found }”. Dopisz nazwę w tym języku albo wybierz jeden z: { $expected }.
fault-mixed-script = W słowie „{ $found }” litera „{ $letter }” ({ $point }) jest z innego alfabetu niż reszta. Napisz słowo jednym alfabetem, inaczej nikt go nie znajdzie.
fault-long-summary = Zdanie jest za długie (znaków: { $found }, najwyżej { $most }). Skróć je; resztę przenieś do opisu wydarzenia.
fault-long-quote = Cytat jest za długi (słów: { $found }, najwyżej { $most }). Zostaw to, co najważniejsze.
fault-quote-elsewhere = Ten fakt nie wymienia źródła „{ $found }”, z którego ma być cytat. Dopisz je w „sources” albo wskaż jedno z nich.
fault-unread-quote = Przy źródle „{ $found }” nie zapisano, kiedy je przeczytano. Wpisz tam „read”, jeśli cytat jest z niego, albo usuń cytat.
fault-empty-list = Lista jest pusta. Wpisz co najmniej jedną pozycję: każdy fakt ma źródło, a każdy rekord jakieś wydarzenie.
fault-few-claims = Spór ma mniej niż dwie strony. Dopisz drugie twierdzenie albo usuń spór.
fault-many-chosen = Więcej niż jedno twierdzenie jest wybrane (ich liczba: { $found }). Zostaw „chosen” najwyżej przy jednym.
fault-undated-turn = Wydarzenie „{ $found }” zmienia stan współpracy, a nie ma daty. Wpisz choćby granicę, na przykład ../2010.
fault-needless-begins = Wydarzenie „{ $found }” nie może rozpoczynać współpracy. Usuń „begins” albo popraw „what”.
fault-needless-how = Wydarzenie „{ $found }” niczego nie zawiesza ani nie kończy. Usuń „how” albo popraw „what”.
fault-needless-term = Wydarzenie „{ $found }” nie rozpoczyna współpracy, więc nie biegnie od niego żaden okres. Usuń „term” albo popraw „what”.
fault-future-event = Data „{ $found }” jest późniejsza niż dzień danych ({ $updated }). Popraw datę albo pole „updated”.
fault-never-begun = Wydarzenie „{ $found }” zawiesza lub kończy współpracę, której nic nie rozpoczyna. Dopisz początek, choćby z datą ../2010, albo oznacz wydarzenie polem „begins”.
fault-ends-before-beginning = Współpraca zatrzymuje się ({ $found }), zanim się zaczyna ({ $begins }). Popraw jedną z dat albo dopisz wcześniejszy początek.
fault-twin-records = „{ $found }” to ten sam partner co „{ $other }”. Połącz oba rekordy w jeden.
fault-mirrored-record = „{ $found }” i „{ $other }” to jedna współpraca dwóch miast zapisana z obu stron. Zostaw jeden rekord.
fault-own-city = „{ $found }” to miasto, które jest partnerem samego siebie. Usuń rekord albo popraw pole „city”.

# --- Kraje (ISO 3166-1, nazwy za CLDR) ---
# Krótkie nazwy, pod którymi też się szuka krajów.
also-CZ = Czechy
also-GB = UK, Anglia, Zjednoczone Królestwo
also-NL = Niderlandy
also-US = USA, Ameryka

country-AD = Andora
country-AE = Zjednoczone Emiraty Arabskie
country-AF = Afganistan
country-AG = Antigua i Barbuda
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
country-BA = Bośnia i Hercegowina
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
country-GS = Georgia Południowa i Sandwich Południowy
country-GT = Gwatemala
country-GU = Guam
country-GW = Gwinea Bissau
country-GY = Gujana
country-HK = Hongkong
country-HM = Wyspy Heard i McDonalda
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
country-KN = Saint Kitts i Nevis
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
country-PM = Saint-Pierre i Miquelon
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
country-SJ = Svalbard i Jan Mayen
country-SK = Słowacja
country-SL = Sierra Leone
country-SM = San Marino
country-SN = Senegal
country-SO = Somalia
country-SR = Surinam
country-SS = Sudan Południowy
country-ST = Wyspy Świętego Tomasza i Książęca
country-SV = Salwador
country-SX = Sint Maarten
country-SY = Syria
country-SZ = Eswatini
country-TC = Turks i Caicos
country-TD = Czad
country-TF = Francuskie Terytoria Południowe i Antarktyczne
country-TG = Togo
country-TH = Tajlandia
country-TJ = Tadżykistan
country-TK = Tokelau
country-TL = Timor Wschodni
country-TM = Turkmenistan
country-TN = Tunezja
country-TO = Tonga
country-TR = Turcja
country-TT = Trynidad i Tobago
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
country-VC = Saint Vincent i Grenadyny
country-VE = Wenezuela
country-VG = Brytyjskie Wyspy Dziewicze
country-VI = Wyspy Dziewicze Stanów Zjednoczonych
country-VN = Wietnam
country-VU = Vanuatu
country-WF = Wallis i Futuna
country-WS = Samoa
country-XK = Kosowo
country-YE = Jemen
country-YT = Majotta
country-ZA = Republika Południowej Afryki
country-ZM = Zambia
country-ZW = Zimbabwe

# --- The terminal in city hall ---
# The letters to search with, in their order.
letters = A Ą B C Ć D E Ę F G H I J K L Ł M N Ń O Ó P Q R S Ś T U V W X Y Z Ź Ż
home-short = { $city } · kogo zapytać: F1
leaf-back = wyżej
leaf-on = niżej
leaf-start = Początek
choice-partners = Miasta partnerskie
choice-partners-told = każdy partner i jego historia
choice-partners-short = partnerzy
choice-map = Mapa i odległości
choice-map-told = gdzie leżą partnerzy i jak daleko
choice-map-short = mapa
choice-timeline = Oś czasu
choice-timeline-told = jak współpraca rosła od lat 90.
choice-timeline-short = oś czasu
choice-memberships = Członkostwa
choice-memberships-told = do jakich sieci należy miasto
choice-memberships-short = członkostwa
choice-year = W tym roku
choice-year-told = rocznice i wydarzenia
choice-year-short = ten rok
choice-plain = Prostymi słowami
choice-plain-told = co to znaczy i kogo zapytać
choice-plain-short = po prostu
choice-language = Język · Language · Мова
choice-language-told = Polski, English, Українська …
choice-language-short = język
data-of = dane z { $date }
ask-anybody = Wolisz porozmawiać z pracownikiem? Zapraszamy do punktu informacyjnego urzędu.
heading-languages = Język
heading-memberships = Członkostwa
heading-year = W tym roku
heading-plain = Prostymi słowami
languages-about = Language · Мова · Kalba · Sprache · Langue
memberships-about = Sieci i związki, do których miasto należy albo należało:
memberships-none = Dane nie mówią o żadnym członkostwie.
plain-partner = Partner to miasto albo region za granicą, z którym nasze miasto umówiło się na współpracę.
plain-membership = Członkostwo znaczy, że nasze miasto należy do sieci albo związku miast, które działają razem.
plain-agreement = Umowy zawierają też inni: uczelnie, szkoły, instytucje kultury. To nie są umowy samego miasta.
plain-states = Co znaczą słowa przy nazwach
plain-in-force = współpraca trwa; jej umowa albo członkostwo są znane
plain-recognised = źródła mówią, że trwa, ale umowy nie znaleziono
plain-paused = współpracę wstrzymano, ale jej nie zakończono
plain-ended = współpraca się skończyła
plain-unclear = nie wiadomo na pewno, czy współpraca trwa
plain-never = nie wiadomo, by ją zawarto; były kontakty, plany
plain-knowledge = Skąd to wiadomo
plain-sources = Przy każdym fakcie stoi numer źródła. Jeśli źródła się różnią, pokazujemy wszystko. Czego nie wiadomo, tego nie zgadujemy.
plain-updated = Dane z { $date }
attract-touch = Dotknij ekranu albo naciśnij dowolny klawisz
attract-key = Naciśnij dowolny klawisz
show-today = Dziś
show-former = Dawni partnerzy:
show-until = { $name } (do { $year } r.)
closed-title = Chwilowo niedostępne
closed-told = Przepraszamy. Program wróci sam, gdy dane znów będą gotowe.
warning-told = { $n ->
    [one] Czy nadal tu jesteś? Za { $n } sekundę wrócimy do początku.
    [few] Czy nadal tu jesteś? Za { $n } sekundy wrócimy do początku.
   *[many] Czy nadal tu jesteś? Za { $n } sekund wrócimy do początku.
 }
warning-stay-touch = Aby zostać, naciśnij klawisz lub dotknij ekranu.
warning-stay-key = Aby zostać, naciśnij klawisz.
place-home = Na pierwszej stronie
place-letters = Wśród liter
hint-larger = duże
hint-theme = kontrast
hint-finish = koniec
hint-timeline = oś czasu
do-choose-partners = miasta partnerskie
do-choose-map = mapa i odległości
do-choose-timeline = oś czasu
do-choose-memberships = członkostwa
do-choose-year = co w tym roku
do-choose-plain = o współpracy prostymi słowami
do-choose-language = wybór języka
do-larger = większe litery tego, na czym stoi kursor
do-finish = koniec wizyty: wszystko od nowa dla następnej osoby
help-visitor = Strzałkami wybierasz, Enter otwiera, Esc wraca. Pisz od razu, aby szukać; bez klawiatury wybierz litery z paska. Można też dotykać albo klikać.
command-kiosk = Ekran terminalu w urzędzie dla gości: bez wyjścia, zapisu i kopiowania; po każdym gościu od nowa.
option-idle = Po ilu sekundach bez znaku życia zapytać, czy ktoś jest (10–86400, zwykle 90).
option-no-attract = Nie odtwarzać historii, gdy nikogo nie ma.
option-leave-when-idle = Zakończyć program razem z wizytą, także taką, z której nikt nie korzysta (dla SSH).
option-kiosk = Sprawdzić też komputer terminalu w urzędzie: usługę, użytkownika, prawa, klawiaturę, logowanie, dysk.
value-seconds = SEKUNDY
usage-number = „{ $value }” nie pasuje do { $what }: potrzebna jest liczba całkowita od { $from } do { $to }.
kiosk-needs-screen = Terminal dla gości potrzebuje terminalu z ekranem. Uruchom „mosty kiosk” na konsoli; do wydruków służą inne polecenia (mosty --help).

# --- The conversation by lines (--plain) ---
talk-title = { $city }: współpraca z zagranicą
talk-how-label = Wyszukiwanie
talk-how = wpisz nazwę, kraj albo filtr, na przykład stan:zakończona rok:2022
talk-choices = Do wyboru
talk-choose-partners = Partnerzy
talk-choose-oldest = Partnerzy od najdawniejszego
talk-choose-others = Członkostwa i porozumienia instytucji
talk-choose-changes = Co się zmieniło
talk-choose-distances = Odległości
talk-choose-day = Stan na inny dzień
talk-choose-figures = Co podają inni, podział na grupy i źródła
talk-choose-whole = Wszystko, co wiadomo, ze źródłami
talk-choose-sources = Kto tak mówi (źródła: { $n })
talk-choose-today = Dziś
talk-back = Wróć
talk-end = Koniec
talk-anew = Nowy gość: wszystko od początku
talk-more = Dalsze ({ $first }–{ $last } z { $all }): wpisz „{ $word }”
# Pierwsze słowo jest tym, które się podpowiada.
talk-words-next = dalej, d, następne
talk-words-back = wróć, cofnij
talk-words-end = koniec, wyjdź
talk-home = Początek. Numer albo szukane słowo, 0 kończy:
talk-home-visitor = Początek. Numer albo szukane słowo, 0 to nowy gość:
talk-here = { $place }. Numer albo szukane słowo, 0 wraca:
talk-here-visitor = { $place }. Numer albo szukane słowo, 0 wraca, „{ $end }” zaczyna od nowa:
talk-asks-day = { $place }. Dzień, miesiąc albo rok, 0 wraca:
talk-no-number = Nie ma tu numeru { $number }. Pusty wiersz powtarza wybór.
talk-found = Znaleziono
talk-found-in = znaleziono: { $place }
talk-day-how = Wpisz dzień, miesiąc albo rok, na przykład 31.12.2021 albo 2021. Z miesiąca i roku liczy się ostatni dzień.
talk-from = Od kiedy
talk-from-how = Wpisz, od kiedy: dzień, miesiąc albo rok, na przykład 31.12.2021 albo 2021.
talk-to = Do kiedy
talk-to-how = Wpisz, do kiedy: dzień, miesiąc albo rok. Miesiąc i rok liczą się w całości.
talk-languages = Język
talk-bye = Do widzenia.

# --- Doctor, manual page, completions ---
command-doctor = Powiedz, co zastano na tym komputerze i co jest nie tak
command-man = Wypisz podręcznik dla programu man
command-completions = Wypisz uzupełnienia dla powłoki: bash, zsh, fish
value-shell = POWŁOKA
option-shell = Powłoka: bash, zsh albo fish
man-name = NAZWA
man-synopsis = SKŁADNIA
man-environment = ZMIENNE ŚRODOWISKA
man-keys = KLAWISZE
man-examples = PRZYKŁADY
variable-lang = Język, jeśli nie podano go opcją; liczy się pierwsza ustawiona.
variable-color = Niepuste: bez kolorów.
variable-plain = Niepuste: rozmowa wierszami zamiast ekranu, dla czytników ekranu.
variable-term = „linux” to konsola z niewielką liczbą znaków, „dumb” terminal bez ekranu.
doctor-program = Program
doctor-terminal = Terminal (TERM)
doctor-input = Wejście jest terminalem
doctor-output = Wyjście jest terminalem
doctor-size = Kolumny i wiersze
doctor-theme = Kolory
doctor-symbols = Zestaw znaków
doctor-locale = Ustawienia regionalne
doctor-language = Język
doctor-service = Menedżer usług słucha
doctor-watchdog = Menedżer usług czeka na znaki życia
doctor-data = Dane
doctor-updated = Dane z dnia
doctor-records = Rekordy
doctor-codeset = Zestaw znaków czcionki (CODESET)
doctor-probe = Linia próbna
doctor-unset = nie ustawiono
doctor-healthy = Nie znaleziono problemów.
doctor-problems = Problemy
lack-unit = Żadna z usług mosty-kiosk i mosty-kiosk-touch nie jest włączona. Włącz jedną: systemctl enable mosty-kiosk
lack-running = Terminal nie działa. Dlaczego, mówi: journalctl -u mosty-kiosk -u mosty-kiosk-touch
lack-console = Konsola nie ma czcionki i klawiatury terminalu. Polecenie: systemctl restart mosty-kiosk-console
lack-user = Nie ma użytkownika mosty bez powłoki. Polecenie: systemd-sysusers mosty-kiosk.conf
lack-login = Na konsolach można się logować: brakuje pliku z pakietu. Polecenie: apt reinstall mosty-kiosk
lack-reset = Ctrl+Alt+Del uruchamia komputer od nowa. Polecenie: systemctl mask ctrl-alt-del.target
lack-sysrq = Klawisz SysRq działa. Polecenie: sysctl -w kernel.sysrq=0; na stałe włącza to pakiet mosty-kiosk przy starcie.
lack-rights = Plik { $with } ma nie te prawa albo go nie ma. Polecenie: install -m 0640 -g mosty city.json { $with }
lack-disk = Na dysku zostało { $with } MiB. Usuń, co zbędne; dziennik skraca: journalctl --vacuum-size=100M
problem-no-terminal = Wejście albo wyjście nie jest terminalem: ekran się nie otworzy. Uruchom mosty wprost w terminalu.
problem-term = TERM nie nazywa terminalu z ekranem. Ustaw TERM, na przykład linux albo xterm-256color.
problem-size = Ekran { $with } jest za mały na wygodną pracę. Powiększ okno albo wybierz mniejszą czcionkę: najmniej 40×12.
problem-theme = Na konsoli Linuksa tło jest czarne: barwy są zwykłe, nie na jasne tło.
problem-letters = Ustawienia „{ $with }” nie są w UTF-8: litery mogą się psuć. Ustaw LANG=pl_PL.UTF-8.
problem-language = Nie ma języka „{ $with }”; mosty mówi po polsku. Ustaw MOSTY_LANG.
problem-font = Ta czcionka konsoli nie ma wszystkich liter języków: { $with }. Ustaw CODESET="Uni2" w /etc/default/console-setup i wydaj setupcon.
problem-data = Danych nie można wczytać. Błędy wypisze „mosty check”.
problem-old = Dane są sprzed ponad roku ({ $with }). Podmień plik na nowszy.
problem-zone = Nie ma strefy czasowej „{ $with }” (zmienna TZ); dniem jest dzień w Greenwich (UTC). Podaj nazwę taką jak Europe/Warsaw.
