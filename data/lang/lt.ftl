# Lithuanian. One file is the whole language: { } holds arguments.
# Whatever is counted is said by ENDING($n): the plural rules that come with Fluent miscount it above 20.

# --- Dates (day and year as text, month as a number) ---
month-name = { $month ->
    [1] sausis
    [2] vasaris
    [3] kovas
    [4] balandis
    [5] gegužė
    [6] birželis
    [7] liepa
    [8] rugpjūtis
    [9] rugsėjis
    [10] spalis
    [11] lapkritis
   *[12] gruodis
 }
month-of = { $month ->
    [1] sausio
    [2] vasario
    [3] kovo
    [4] balandžio
    [5] gegužės
    [6] birželio
    [7] liepos
    [8] rugpjūčio
    [9] rugsėjo
    [10] spalio
    [11] lapkričio
   *[12] gruodžio
 }
month-in = { $month ->
    [1] sausį
    [2] vasarį
    [3] kovą
    [4] balandį
    [5] gegužę
    [6] birželį
    [7] liepą
    [8] rugpjūtį
    [9] rugsėjį
    [10] spalį
    [11] lapkritį
   *[12] gruodį
 }
date-day = { $year } m. { month-of } { $day } d.
date-month = { $year } m. { month-name }
date-year = { $year } m.
date-decade = { $year }–{ $last } m.
about-day = apie { $year } m. { month-of } { $day } d.
about-month = apie { $year } m. { month-in }
about-year = apie { $year } m.
about-decade = apie { $year }–{ $last } m.
date-uncertain = { $date } (netiksli)
date-disputed = { $date } (ginčijama)
aside-uncertain = { $date }, netiksli
aside-disputed = { $date }, ginčijama
date-not-after = ne vėliau kaip { $when }
date-not-before = ne anksčiau kaip { $when }
when-day = { $year } m. { month-of } { $day } d.
when-month = { $year } m. { month-in }
when-year = { $year } m.
when-decade = { $year }–{ $last } m.
when-not-after = ne vėliau kaip { $when }
when-not-before = ne anksčiau kaip { $when }
when-range-days = { range-days }
when-range-months = { range-months }
when-range-years = { $from }–{ $to } m.
within-day = { day-of-month }
within-month = { month-in }
within-days = { month-of } { $first }–{ $day } d.
within-months = { $from } – { $to }
since-day = nuo { $year } m. { month-of } { $day } d.
since-month = nuo { $year } m. { month-of }
since-year = nuo { $year } m.
since-decade = nuo { $year }–{ $last } m.
since-not-after = ne vėliau kaip { $since }
since-not-before = ne anksčiau kaip { $since }
since-range = pradžia tarp { $from } ir { $to } m.
since-about = pradžia { $date }
range = { $from } – { $to }
range-days = { $year } m. { month-of } { $first }–{ $day } d.
day-of-month = { month-of } { $day } d.
range-months = { $year } m. { $from } – { $to }
range-years = { $from }–{ $to }
no-date = be datos
day-today = šiandien
day-yesterday = vakar
day-year-ago = prieš metus
day-words = m, d, metų, metais, nuo, iki, dieną
day-nearest = Artimiausia tokia diena: { $day }.

# --- Numbers ---
colon = :
semicolon = ;
number-group = {"\u00A0"}
years = { ENDING($n) ->
    [one] { $n } metai
    [few] { $n } metai
   *[other] { $n } metų
 }
kilometres = { $km } km

# --- The vocabulary of the records ---
kind-partner = partneris
kind-membership = narystė
kind-agreement = įstaigų susitarimas
type-city = miestas
type-county = apygarda
type-district = miesto rajonas
type-metropolis = aglomeracija
type-region = regionas
type-institution = įstaigos
type-network = tinklas
network-domestic = nacionalinis tinklas
network-international = tarptautinis tinklas
state-in-force = galioja
state-recognised = pripažinta
state-paused = sustabdyta
state-unclear = neaišku
state-ended = baigta
state-ahead = dar ne
state-never = nesudaryta
source-official = oficialus
source-press = spauda
source-organisation = organizacija
source-encyclopaedia = enciklopedija
source-weak = silpnas

what-signed = pasirašymas
what-joined = įstojimas
what-renewed = atnaujinimas
what-resumed = atkūrimas
what-suspended = sustabdymas
what-lapsed = pasibaigimas
what-expired = galiojimo pabaiga
what-terminated = nutraukimas
what-ended = užbaigimas
what-left = išstojimas
what-contact = ryšys
what-visit = vizitas
what-project = bendras projektas
what-aid = pagalba
what-award = apdovanojimas
what-statement = pareiškimas
what-resolution = sprendimas
what-proposed = sumanymas
what-listed = paminėjimas
what-unlisted = nėra sąraše
what-culture = kultūra
what-meeting = susitikimas
what-founded = įsteigimas
what-background = aplinkybės

event-begun = pradžia (dokumentas nerastas)
act-partnership-agreement = partnerystės sutartis
act-cooperation-agreement = bendradarbiavimo sutartis
act-accord = susitarimas
act-letter-of-intent = ketinimų raštas
act-protocol-of-intent = ketinimų protokolas
act-joint-declaration = bendra deklaracija
act-council-resolution = miesto tarybos sprendimas
act-multilateral-agreement = daugiašalis susitarimas
act-double-diploma = dvigubo diplomo susitarimas
act-exchange = mainai
act-agreement-or-letter = sutartis arba ketinimų raštas

how-not-renewed = nepratęsus
how-unilateral = vienašale tvarka
how-mutual = abipusiu sutarimu
how-resolution = tarybos sprendimu
how-informal = neformalia tvarka
way-not-renewed = nepratęsus
way-unilateral = vienašališkai
way-unilateral-city = vienašališkai, sprendė miestas { $city }
way-unilateral-partner = vienašališkai kitos šalies
way-mutual = abipusiu sutarimu
way-resolution = tarybos sprendimu
way-resolution-city = miesto tarybos sprendimu ({ $city })
way-resolution-partner = kitos šalies tarybos sprendimu
way-informal = neformaliai

# Įvykis vienu sakiniu; po dvitaškio { $paper } vardininku, { $way } prasideda tarpu arba yra tuščias.
told-begun = prasidėjo bendradarbiavimas, dokumentas nerastas
told-signed = pasirašytas dokumentas
told-signed-paper = pasirašyta: { $paper }
told-joined = prisijungta prie tinklo
told-renewed = atnaujintas bendradarbiavimas
told-resumed = atkurtas bendradarbiavimas
told-suspended = sustabdytas bendradarbiavimas{ $way }
told-lapsed = susitarimas pasibaigė{ $way }
told-terminated = nutrauktas susitarimas{ $way }
told-terminated-paper = nutraukta{ $way }: { $paper }
told-ended = baigtas bendradarbiavimas{ $way }
told-left = išstota iš tinklo{ $way }
told-contact = buvo palaikomas ryšys
told-visit = įvyko vizitas
told-project = vyko bendras projektas
told-aid = suteikta pagalba
told-award = įteiktas apdovanojimas
told-statement = padarytas pareiškimas
told-resolution = priimtas sprendimas
told-resolution-paper = priimta: { $paper }
told-proposed = pasiūlytas bendradarbiavimas
told-proposed-paper = pasiūlyta: { $paper }
told-listed = ryšys paminėtas sąraše
told-unlisted = ryšio nėra sąraše
told-culture = įvyko kultūros renginys
told-meeting = įvyko susitikimas
told-founded = įsteigta organizacija
told-place = vieta: { $place }
told-event = { $when } { $deed } ({ $whose }).
told-home = { $when }: { $note }
paper-partnership-agreement = partnerystės sutartis
paper-cooperation-agreement = bendradarbiavimo sutartis
paper-accord = susitarimas
paper-letter-of-intent = ketinimų raštas
paper-protocol-of-intent = ketinimų protokolas
paper-joint-declaration = bendra deklaracija
paper-council-resolution = miesto tarybos sprendimas
paper-multilateral-agreement = daugiašalis susitarimas
paper-double-diploma = dvigubo diplomo susitarimas
paper-exchange = mainų sutartis
paper-agreement-or-letter = sutartis arba ketinimų raštas

field-administration = administravimas
field-agriculture = žemės ūkis
field-aid = humanitarinė pagalba
field-culture = kultūra
field-digital = skaitmeninės paslaugos
field-economy = ekonomika
field-education = švietimas
field-energy = energetika
field-environment = aplinka
field-heritage = paveldas ir atmintis
field-medicine = medicina
field-research = mokslas
field-self-government = savivalda
field-social = socialiniai reikalai
field-sport = sportas
field-tourism = turizmas
field-trade = prekyba
field-transport = transportas
field-youth = jaunimas

# Short names of languages beside local names.
tongue-pl = lenk.
tongue-en = angl.
tongue-am = amhar.
tongue-az = azerb.
tongue-be = balt.
tongue-bg = bulg.
tongue-cs = ček.
tongue-da = dan.
tongue-de = vok.
tongue-el = graik.
tongue-es = isp.
tongue-et = est.
tongue-fi = suom.
tongue-fr = pranc.
tongue-he = hebr.
tongue-hr = kroat.
tongue-hu = vengr.
tongue-hy = arm.
tongue-it = ital.
tongue-ja = jap.
tongue-ka = gruz.
tongue-kk = kazach.
tongue-ko = korėj.
tongue-lt = liet.
tongue-lv = latv.
tongue-mt = malt.
tongue-nl = oland.
tongue-pt = port.
tongue-ro = rum.
tongue-ru = rus.
tongue-sk = slovak.
tongue-sr = serb.
tongue-sv = šved.
tongue-tr = turk.
tongue-uk = ukr.
tongue-uz = uzb.
tongue-yi = jidiš
tongue-zh = kin.

# --- The screen ---
title = { $city } · tarptautiniai ryšiai
title-day = padėtis { $day } · duomenys: { $date }
too-small = Per mažai vietos: reikia 20 stulpelių ir 5 eilučių.
day-label = Padėties data:
day-empty = 2021 arba 2021-12-31; 2021..2022: pokyčiai; Enter: šiandien
overview-partners = Partneriai,
overview-first = pirmasis:
overview-ended = buvę:
overview-networks = Tinklai:
overview-last = naujausia:
query-label = Paieška:
query-empty = įrašykite pavadinimą, šalį, įstaigą
query-empty-visitor = rašykite pavadinimą, šalį, įstaigą arba palieskite čia
column-name = Pavadinimas
column-country = Šalis
column-state = Būsena
column-since = Nuo
column-term = Iki
column-distance = Atstumas
column-sign = Įvykis
group-partners = Partneriai
group-unconfirmed = Tik iš enciklopedijos žinomi partneriai
group-memberships = Tarptautinės narystės
group-domestic = Nacionalinės narystės
group-agreements = Įstaigų susitarimai
group-others = Tik ryšiai ir sumanymai
group-perhaps = Galbūt jau tada: pradžia nežinoma
group-party = Viena iš susitarimo šalių yra iš ten
group-ended = Buvę partneriai
section = { $name }: { $size }
section-ended = { $name }: { $size } (iš jų baigta: { $ended })
section-partly = Iš dalies, be „{ $name }“: { $size }
section-counted = { $name }: { $size } ({ $told })
section-counted-of-all = { $name }: { $size } ({ $told }; visame sąraše: { $all })
counted-signed = galioja sutartis: { $count }
counted-cities = vyksta su miestais: { $count }
counted-partners = vyksta: { $count }
counted-confirmed = vyksta, patvirtinta: { $count }
counted-ever = kada nors sutarta: { $count }
list-sorted = pagal: { $by }
sort-name = pavadinimą
sort-since = pradžią
sort-country = šalį
sort-type = tipą
sort-term = terminą
sort-distance = atstumą
sort-sign = paskutinį įvykį
short-about = apie { $date }
short-not-after = ≤ { $date }
short-not-before = ≥ { $date }
list-at = { $at } iš { $all }
list-found = { $found } iš { $all }, rasta:
list-nothing = Nieko nerasta, net apytiksliai.
list-why = Kodėl miestas bendradarbiauja su užsieniu, paaiškinta jo kortelėje.
list-empty = Faile nėra įrašų.
list-before = Niekas, apie ką pasakoja duomenys, neprasideda anksčiau nei { $day }.
list-is-empty = Sąrašas tuščias.
page-nothing = Čia nieko nerasta.
remedy-clear = išvalyti
remedy-shorten = sutrumpinti
remedy-how = kaip ieškoti
remedy-city = miesto kortelė
remedy-day = kita diena
remedy-year = metais anksčiau
remedy-whole = visas sąrašas
remedy-reload = skaityti failą iš naujo
list-found-none = { $found } iš { $all }
found-name = pavadinime
found-alias = kitas pavadinimas: { $text }
found-country = šalyje
found-kind = tipas: { $text }
found-party = įstaiga: { $text }
found-seat = būstinė: { $text }
found-summary = apraše
found-approximate = panašu į tai, kas įrašyta
title-past = PADĖTIS { $day } · duomenys: { $date }
title-past-short = PADĖTIS { $day }
title-clock = LAIKRODIS RODO { $day } · duomenys: { $date }
title-clock-short = LAIKRODIS RODO { $day }
view-details = Kortelė
view-anniversaries = Sukaktys
view-numbers = Skaičiai
view-sources = Šaltiniai
view-changes = Pokyčiai
view-map = Žemėlapis
view-details-short = Įrašas
view-map-short = Kur
view-anniversaries-short = Datos
view-numbers-short = Kiek
view-sources-short = Iš kur
view-changes-short = Nauja
timeline-title = Laiko juosta
timeline-today = šiandien
timeline-below = žemiau: { $n }
events-count = { ENDING($n) ->
    [0] { $when }: įvykių nėra.
    [one] { $when }: { $n } įvykis.
    [few] { $when }: { $n } įvykiai.
   *[other] { $when }: { $n } įvykių.
 }
events-more = { ENDING($n) ->
    [one] {" "}Ir dar { $n }.
    [few] {" "}Ir dar { $n }.
   *[other] {" "}Ir dar { $n }.
 }

# --- The sheet of a record ---
label-name = Pavadinimas
label-type = Tipas
label-country = Šalis
label-distance = Atstumas
label-state = Būsena
label-term = Terminas
label-last-sign = Paskutinis įvykis
label-ground = Pagrindas
label-summary = Aprašas
label-seat = Būstinė
label-fields = Sritys
sign-none-but-lists = nėra; yra tik paminėjimų sąrašuose
label-ask = Į ką kreiptis
label-population = Gyventojai
label-aliases = Kiti pavadinimai ir santrumpos
label-party = Susitarimo šalis
label-with = Papildo partnerystę
label-accompanying = Įstaigų susitarimas
label-question = Klausimas
label-why = Kodėl
label-fact = Faktas
label-publisher = Leidėjas
label-title = Antraštė
label-published = Data
label-read = Žiūrėta
label-source-kind = Šaltinio rūšis
label-source-lang = Kalba
label-note = Pastaba
label-inferred = Kodėl tokia data
label-quote = Citata
label-address = Adresas
heading-events = Įvykiai, nuo naujausių
heading-all-events = Įvykiai
events-title = Įvykiai, nuo seniausių: { $n }
heading-later = Po tos dienos arba nežinoma, ar prieš ją
heading-background = Aplinkybės
heading-mentions = Paminėjimai sąrašuose
mentions-count = { ENDING($n) ->
    [one] { $n } paminėjimas sąrašuose
    [few] { $n } paminėjimai sąrašuose
   *[other] { $n } paminėjimų sąrašuose
 }
heading-disputes = Šaltinių duomenys nesutampa
heading-gaps = Kas nežinoma
heading-reasons = Kodėl miestas bendradarbiauja su užsieniu
label-reason = Kodėl
heading-links = Nuorodos
heading-sources = Šaltiniai
heading-source = Šaltinis
heading-brief = Viename puslapyje
heading-export = Įrašyti į failą
heading-city = Apie miestą
heading-help = Pagalba
heading-legend = Laiko juostos ženklai
heading-order = Sąrašo tvarka
order-now = { "" } – taip yra dabar
order-reverse = { "" } – taip yra dabar, atvirkščiai
orders-about = Skaitmuo arba Enter pasirenka; pasirinkus tą patį dar kartą, rikiuojama atvirkščiai.
population-undated = metai nežinomi
standing-never = nežinoma, kad būtų sutarta
standing-unlisted = nėra kitos šalies sąraše ({ $date })
standing-first = pirmą kartą { $when }
standing-paused = sustabdyta { $when }
life = { $from }–{ $to }
life-not-after = ne vėliau kaip nuo { $from } iki { $to } m.
life-otherwise = pradžia: { $from }, pabaiga: { $to }
ended-lapsed = pasibaigė terminas
ended-terminated = nutraukta
ended-ended = baigta
ended-left = baigta išstojus
ended-term = baigta pasibaigus terminui
deed-terminated = { $act ->
    [accord] susitarimas nutrauktas
    [letter-of-intent] ketinimų raštas nutrauktas
    [protocol-of-intent] ketinimų protokolas nutrauktas
    [joint-declaration] deklaracija atšaukta
    [council-resolution] sprendimas atšauktas
    [multilateral-agreement] susitarimas nutrauktas
   *[other] sutartis nutraukta
 }
deed-expired = { $act ->
    [accord] susitarimas nustojo galioti
    [letter-of-intent] ketinimų raštas nustojo galioti
    [protocol-of-intent] ketinimų protokolas nustojo galioti
    [joint-declaration] deklaracija nustojo galioti
    [council-resolution] sprendimas nustojo galioti
    [multilateral-agreement] susitarimas nustojo galioti
   *[other] sutartis nustojo galioti
 }
deed-expired-earlier = { $deed } anksčiau, nežinoma kada
deed-expired-when = { $deed } { $when }
disputes-count = { ENDING($n) ->
    [one] Šaltinių duomenys nesutampa dėl { $n } dalyko
    [few] Šaltinių duomenys nesutampa dėl { $n } dalykų
   *[other] Šaltinių duomenys nesutampa dėl { $n } dalykų
 }
standing-inside = diena patenka į netikslią datą: { $date }
standing-term-over = { ENDING($n) ->
    [one] sudaryta { $n } metams ({ $date }); kas buvo toliau, nežinoma
    [few] sudaryta { $n } metams ({ $date }); kas buvo toliau, nežinoma
   *[other] sudaryta { $n } metų ({ $date }); kas buvo toliau, nežinoma
 }
standing-term-open = { ENDING($n) ->
    [one] sudaryta { $n } metams, bet sutarties diena nerasta ({ $date })
    [few] sudaryta { $n } metams, bet sutarties diena nerasta ({ $date })
   *[other] sudaryta { $n } metų, bet sutarties diena nerasta ({ $date })
 }
term-until = trukmė { $years }, pabaiga: { $date }
standing-runs-on = Terminas baigėsi; sutartis galioja, kol kuri nors šalis ją nutrauks (pratęsta savaime).
sign-quiet = { ENDING($n) ->
    [one] ; nieko naujo { $n } metus
    [few] ; nieko naujo { $n } metus
   *[other] ; nieko naujo { $n } metų
 }
sign-none = nėra
ground-encyclopaedia = silpnas (tik enciklopedija arba iš jos paimti duomenys)
ground-weak = silpnas (tik prastas šaltinis)
event-term = trukmė { $years }
event-place = Vieta: { $place }.
event-people = Asmenys: { $people }.
event-quote = Šaltinyje: „{ $quote }“.
event-quote-of = Šaltinyje { $source }: „{ $quote }“.
event-inferred = Kodėl tokia data: { $reason }
date-inferred = { $date } (numanoma)
claim-chosen = čia pasirinkta
quoted = „{ $text }“
source-undated = be datos
citation-read = skaityta { $date }
read-as-page = puslapis
read-as-copy = kopija
read-as-file = duomenų failas
source-more = Viskas, kas juo remiasi
source-none = Šis įvykis neturi savo šaltinio: jis išplaukia iš kitų šioje kortelėje.
citation-data = Programos mosty duomenys, { $date }

# --- Map and distances ---
map-world = visas pasaulis
map-across = apie { $km } km pločio
map-outside = nematoma: { $n }
map-no-place = nėra žemėlapyje: { $name }
heading-by-distance = Nuo artimiausio iki tolimiausio
distances-title = { $city }: atstumai iki partnerių
distances-measured = Tiesia linija, trumpiausiu keliu Žemės paviršiumi (didžiuoju apskritimu) tarp taškų, kuriuos duomenys nurodo miestui ir partneriui; suapvalinta iki kilometro. Važiuojant keliais atstumas didesnis.
distances-none = Duomenyse nėra nė vieno iš šių partnerių vietos.
label-measured = Kaip matuota
label-nearest = Arčiausiai
label-farthest = Toliausiai
legend-home = miestas, kurio ryšiai rodomi
heading-legend-map = Žemėlapio ženklai
heading-legend-list = Sąrašo ženklai
legend-not-after = ne vėliau kaip tais metais
legend-not-before = ne anksčiau kaip tais metais
legend-about = maždaug tais metais
legend-disputed = šaltiniai nurodo skirtingas datas
legend-doubt = neaišku; po būsenos: tai sako tik enciklopedija arba silpnas šaltinis

# --- Saving to a file ---
file-name-anniversaries = mosty-sukaktys-{ $year }
file-name-list = mosty-sarasas-{ $day }
notice-saved = Failas { $file } įrašytas į aplanką { $folder }.
notice-saved-calendar = { $file } įrašytas į aplanką { $folder }; be dienos praleista: { $names }.
notice-left-out-more = { $names } ir dar { $n }
export-list-csv = sąrašas: CSV lentelė (Excel, LibreOffice)
export-list-text = sąrašas: tekstas
export-list-json = sąrašas: JSON kitoms programoms
export-anniversaries-calendar = sukaktys: kalendorius (.ics)
export-anniversaries-csv = sukaktys: CSV lentelė
export-sheet-text = tai, kas ekrane: tekstas
export-sheet-markdown = tai, kas ekrane: Markdown
export-about = Failas įrašomas į aplanką { $folder }; esami failai neperrašomi (jei pavadinimas užimtas, pridedamas numeris).
notice-unsaved = Į aplanką { $folder } nieko neįrašyta: { $why }. { $fault ->
    [full] Atlaisvinkite vietos.
    [taken] Pašalinkite kelis failus.
   *[other] Paleiskite mosty kitur.
}
unwritten-denied = nėra teisės rašyti
unwritten-read-only = tik skaitoma
unwritten-full = diske nėra vietos
unwritten-missing = nėra tokio aplanko
unwritten-taken = visi pavadinimai užimti
unwritten-other = sistemos klaida Nr. { $number }
print-failed = Viso atsakymo išvesti nepavyko: { $why }. { $fault ->
    [full] Atlaisvinkite vietos arba nukreipkite jį kitur.
   *[other] Nukreipkite jį kitur.
}

# --- Numbers, sources, the page for an interpreter ---
numbers-partners = Partnerių skaičius
numbers-rule = Taisyklė
numbers-day = Padėties data
numbers-some = Suskaičiuoti tik pasirinkti įrašai: { $some } iš { $all }.
numbers-among = { $count } (tarp pasirinktų)
view-some = Tik pasirinkti įrašai: { $some } iš { $all }.
numbers-total = Iš viso
figures = { $some } iš { $all }
count-unclear = { $sure } ir neaiškių { $unclear }
count-paused = { $sure } ir sustabdytų { $paused }
heading-rules = Skaičiavimo taisyklės
rules-unclear = Neaiškūs neskaičiuojami: datos arba šaltiniai nepasako, ar tą dieną bendradarbiavimas vyko.
rules-paused = Sustabdyti neskaičiuojami: bendradarbiavimas nebaigtas, bet tą dieną buvo sustabdytas.
rule-chosen = taikoma čia
rule-signed = miestai, su kuriais galioja žinomas bet kokios rūšies susitarimas, taip pat ketinimų raštas ar deklaracija (būsena „galioja“)
rule-cities = miestai, su kuriais bendradarbiavimas vyksta: „galioja“ arba „pripažinta“, net jei juos mini tik enciklopedija (sąraše su „?“)
rule-partners = visi partneriai, su kuriais bendradarbiavimas vyksta: miestai, apygardos, aglomeracijos, rajonai, regionai, taip pat žinomi tik iš enciklopedijos
rule-confirmed = visų tipų partneriai, kurių vykstantį bendradarbiavimą patvirtina oficialus šaltinis arba spauda
rule-ever = visų tipų partneriai, su kuriais kada nors sutarta bendradarbiauti, net jei tai jau baigėsi
rule-name-signed = sutartis, susitarimas, pasirašyti
rule-name-cities = miestai, miestas
rule-name-partners = partneriai, visi
rule-name-confirmed = patvirtinti
rule-name-ever = kadaise, kada nors
heading-published = Ką nurodo kiti
published-why = Skaičius priklauso nuo to, kas ir kurią dieną skaičiuojama.
by-state = Pagal būseną: vyksta, iš visų
by-kind = Pagal kategoriją: vyksta, iš visų
by-type = Pagal tipą: vyksta, iš visų
by-country = Pagal šalį: vyksta, iš visų
by-continent = Pagal žemyną: vyksta, iš visų
by-decade = Pagal pradžios dešimtmetį: vyksta, iš visų
decade-bounds = Prie „≤“, „≥“ ir „?“ žinoma tik riba, o ne dešimtmetis.
unknown-country = be šalies
unknown-continent = be šalies
several-country = kelios šalys
several-continent = keli žemynai
unknown-decade = pradžia nežinoma
continent-africa = Afrika
continent-antarctica = Antarktida
continent-asia = Azija
continent-europe = Europa
continent-north-america = Šiaurės Amerika
continent-oceania = Okeanija
continent-south-america = Pietų Amerika
heading-source-kinds = Šaltinių rūšys
heading-weak-grounds = Silpnai pagrįsti įrašai
heading-all-sources = Visi šaltiniai, nuo dažniausiai minimų
heading-resting = Juo remiasi faktų: { $facts }
resting-none = Niekas juo nesiremia.
source-unwritten = nenurodyta
source-facts = { ENDING($n) ->
    [one] Juo remiasi { $facts } faktas.
    [few] Juo remiasi { $facts } faktai.
   *[other] Juo remiasi { $facts } faktų.
 }
label-local = Vietinis pavadinimas
name-in-pl = Lenkiškai
name-in-en = Angliškai
heading-deeds = Bendradarbiavimo eiga
heading-latest = Naujausi įvykiai
heading-internal = Tik vidaus reikmėms
brief-earlier = { ENDING($n) ->
    [one] ir { $number } ankstesnis
    [few] ir { $number } ankstesni
   *[other] ir { $number } ankstesnių
 }
brief-claims = { ENDING($n) ->
    [one] šaltiniai pateikia { $number } atsakymą, čia nepriimtas
    [few] šaltiniai pateikia { $number } skirtingus atsakymus, čia nepriimtas nė vienas
   *[other] šaltiniai pateikia { $number } skirtingų atsakymų, čia nepriimtas nė vienas
 }
brief-claims-other = { ENDING($n) ->
    [one] { $number } kitas atsakymas
    [few] { $number } kiti atsakymai
   *[other] { $number } kitų atsakymų
 }
brief-more = ir kiti: { $number }
brief-foot = Padėtis { $day }, duomenys: { $date }
brief-whole = Viskas: mosty show { $id }

# --- What changed, anniversaries, tables and the calendar ---
changes-title = Kas pasikeitė nuo { $first } iki { $until }: { $n }
changes-title-perhaps = Kas pasikeitė nuo { $first } iki { $until }: tikrai { $n }, galbūt dar { $perhaps }
changes-none = Niekas nepasikeitė.
changes-term = terminas baigėsi ({ $what })
changes-perhaps = { $what } (galbūt kitu metu)
changes-perhaps-earlier = galbūt anksčiau
changes-perhaps-later = galbūt tik vėliau
outcome-ended = Baigta: { $n }
outcome-left = Išstota iš tinklų: { $n }
outcome-expired = Baigėsi suėjus terminui: { $n }
outcome-confirmed = Baigėsi anksčiau, dabar patvirtinta: { $n }
outcome-paused = Sustabdyta: { $n }
outcome-term-over = Terminas baigėsi, toliau nežinoma: { $n }
outcome-doubted = Abejotina, nėra sąraše: { $n }
outcome-runs-on = Terminas baigėsi, sutartis tebegalioja: { $n }
outcome-began = Pradėta: { $n }
outcome-joined = Įstota į tinklus: { $n }
outcome-renewed = Atnaujinta arba nauju pagrindu: { $n }
outcome-resumed = Atkurta: { $n }
anniversary-nth = { $n }-oji sukaktis
anniversary-break = su pertrauka { $years }
anniversaries-title = { $year } m. sukaktys
anniversaries-none = { $year } m. sukakčių nėra.
anniversaries-round = Apvalios, diena žinoma
anniversaries-days = Kitos, diena žinoma
anniversaries-round-months = Apvalios, žinomas tik mėnuo
anniversaries-round-undated = Apvalios, žinomi tik metai
anniversaries-months = Kitos, žinomas tik mėnuo
anniversaries-undated = Kitos, žinomi tik metai
anniversaries-coming = Apvalios { $year } m.
anniversaries-no-round = Apvalių nėra.
anniversaries-bounded = Be sukakčių, pradžios metai nežinomi: { $n }
calendar-name = Bendradarbiavimo sukaktys: { $city }
calendar-summary = Sukaktis: { $name } ({ $what })
calendar-left-out = { ENDING($n) ->
    [one] Praleista { $n } sukaktis be tikslios dienos: { $names }.
    [few] Praleistos { $n } sukaktys be tikslios dienos: { $names }.
   *[other] Praleista { $n } sukakčių be tikslios dienos: { $names }.
 }
csv-local = Vietinis pavadinimas
csv-code = Šalies kodas
csv-how = Kaip
csv-ran-out = Sutartis nustojo galioti
csv-km = Atstumas (km)
csv-as-of = Padėties data
csv-year = Metai
csv-when = Kada
csv-years = Kiek metų
csv-round = Apvali
csv-breaks = Pertraukos
csv-yes = taip
csv-no = ne
csv-event = Įvykis
csv-date = Įvykio data
csv-since-earliest = Nuo (anksčiausiai)
csv-since-latest = Nuo (vėliausiai)
csv-end = Pabaiga
csv-end-earliest = Pabaiga (anksčiausiai)
csv-end-latest = Pabaiga (vėliausiai)
csv-last-latest = Paskutinis įvykis (vėliausiai)
csv-city = Mūsų miestas
csv-wikidata = Wikidata
csv-latitude = Platuma
csv-longitude = Ilguma
csv-date-earliest = Data (anksčiausiai)
csv-date-latest = Data (vėliausiai)
csv-month = { $month } (be dienos)
csv-act = Dokumentas
csv-begins = Ryšio pradžia
csv-term-years = Keliems metams
csv-place = Vieta
csv-people = Asmenys
csv-before = Būsena prieš
csv-after = Būsena po
csv-certainty = Ar tikrai tada
csv-by = Skirstymas
csv-group = Grupė
csv-lasting = Vyksta
csv-recorded = Visi
csv-unclear = Neaiškūs
csv-paused = Sustabdyti
csv-facts = Kiek faktų
csv-continent = Žemynas
csv-decade = Pradžios dešimtmetis
csv-from = Nuo dienos
csv-to = Iki dienos

# --- Filters of the search (names and forms after commas; Tab writes the first) ---
aspect-country = šalis, šalys, šalies, šalių, šalyje
aspect-continent = žemynas, žemyno, žemynai, žemynų
aspect-state = būsena, būsenos, būklė, būklės
aspect-kind = kategorija, kategorijos, kategorijų, rūšis
aspect-type = tipas, tipo, tipai, tipų
aspect-field = sritis, srities, sritys, sričių
aspect-year = metai, metais, metų
aspect-event = įvykis, įvykio, įvykiai, įvykių, įvyko
aspect-since = nuo, pradžia, pradžios
aspect-source = šaltinis, šaltinio, šaltiniai, šaltinių, pagrindas
aspect-sign = paskutinis, įrašas, įrašai
aspect-term = terminas, termino, terminai, terminų
aspect-rule = taisyklė, taisyklės, taisyklių
forms-continent-europe = Europoje, Europą, europinis, europinė, europiniai, europinės
forms-continent-asia = Azijoje, Aziją, azijinis, azijiniai
forms-continent-africa = Afrikoje, Afriką, afrikietiškas, afrikiniai
forms-continent-north-america = Šiaurės Amerikoje, Šiaurės Ameriką
forms-continent-south-america = Pietų Amerikoje, Pietų Ameriką
forms-continent-oceania = Australija ir Okeanija, Okeanijos, Okeanijoje
forms-continent-antarctica = Antarktidoje
forms-state-in-force = galiojanti, galiojantis, galiojančios, galiojantys, su susitarimu
forms-state-recognised = pripažintas, pripažinti, pripažintos, pripažįstama, susitarimo nerasta
forms-state-paused = sustabdytas, sustabdyti, sustabdytos, įšaldyta, įšaldytos
forms-state-unclear = neaiškus, neaiški, neaiškūs, neaiškios, abejotina, abejotinos
forms-state-ended = baigtas, baigti, baigtos, pasibaigusi, pasibaigęs, pasibaigę, pasibaigusios, buvusi, buvę, buvusios
forms-state-ahead = būsima, būsimas, būsimos, būsimi
forms-state-never = nesudarytas, nesudaryti, nesudarytos, niekada, be sutarties, be susitarimo
forms-kind-partner = partnerio, partneriai, partnerių, partnerystė, partnerystės, miestas partneris, miestai partneriai, miestų partnerių
forms-kind-membership = narystės, narysčių, narys, nariai
forms-kind-agreement = įstaigų susitarimai, susitarimas, susitarimai, susitarimų
forms-type-city = miesto, miestai, miestų
forms-type-county = apygardos, apygardų
forms-type-district = miesto rajonai, rajonas, rajono, rajonai, rajonų
forms-type-metropolis = aglomeracijos, aglomeracijų, metropolija, metropolijos
forms-type-region = regiono, regionai, regionų
forms-type-institution = įstaiga, įstaigų
forms-type-network = tinklo, tinklai, tinklų
forms-field-administration = administracija
forms-field-agriculture = agrarinis
forms-field-aid = pagalba
forms-field-culture = kultūrinis
forms-field-digital = skaitmenizacija
forms-field-economy = ūkis, verslas
forms-field-education = mokyklos, mokykla
forms-field-energy = energija
forms-field-environment = ekologija
forms-field-heritage = paveldas, atmintis, istorija
forms-field-medicine = sveikata
forms-field-research = tyrimai
forms-field-self-government = savivaldybė
forms-field-social = socialinis
forms-field-sport = sporto
forms-field-tourism = turistinis
forms-field-trade = komercija
forms-field-transport = susisiekimas
forms-field-youth = jaunimo
forms-what-signed = parašas
forms-what-joined = įstojo, prisijungimas
forms-what-renewed = pratęsimas
forms-what-ended = pabaiga
forms-what-contact = ryšiai
forms-what-visit = vizitai, delegacija, delegacijos
forms-what-project = projektas, projektai
forms-what-aid = parama
forms-what-award = apdovanojimai
forms-what-statement = pareiškimai
forms-what-resolution = sprendimai, nutarimas, nutarimai
forms-what-culture = kultūros
forms-what-meeting = susitikimai
forms-source-official = valdžia
forms-source-press = žiniasklaida
forms-source-organisation = organizacijos, asociacija
forms-source-encyclopaedia = vikipedija
forms-source-weak = prastas
filter-no-sign = nėra, niekada, be įvykių
filter-lasting = vyksta, vykstanti, veikianti
filter-several = kelios, keli
filter-missing = nėra, nežinoma
filter-silent = savaime, tyliai, tylus
filter-over = praėjo, baigėsi
filters-country = Šalis
filters-continent = Žemynas
filters-state = Būsena
filters-kind = Kategorija
filters-type = Tipas
filters-field = Sritis
filters-since = Pradžia
filters-event = Įvykis
filters-source = Pagrindas
filters-sign = Paskutinis įvykis
filters-term = Terminas
filters-rule = Skaičiavimo taisyklė
filters-none = Enter įjungia filtrą; dabar neįjungtas nė vienas
filters-on = Įjungti filtrai (Enter išjungia)
filters-decade = { $from }–{ $to }
filters-quiet = { ENDING($n) ->
    [one] { $n } metus be naujo įvykio (po { $year } m.)
    [few] { $n } metus be naujo įvykio (po { $year } m.)
   *[other] { $n } metų be naujo įvykio (po { $year } m.)
 }
filters-no-sign = visai be įvykių
filters-months = { ENDING($n) ->
    [one] baigiasi per { $n } mėnesį
    [few] baigiasi per { $n } mėnesius
   *[other] baigiasi per { $n } mėnesių
 }
filters-silent = baigėsi, o sutartis galioja savaime pratęsta
filters-over = baigėsi, o kas toliau, nežinoma
heading-filters = Filtrai
column-how = Kaip
list-kept = { $at } iš { $kept } (iš viso { $all })
list-none-kept = Filtrams netinka nė vienas įrašas.
query-unknown-field = Nėra filtro „{ $found }“. { $hint ->
    [nearest] Gal turėjote omenyje „{ $nearest }:“?
   *[none] Yra: { $expected }.
 }
query-unknown-value = Filtras „{ $field }“ neturi reikšmės „{ $found }“. { $hint ->
    [nearest] Gal turėjote omenyje „{ $nearest }“?
    [expected] Yra: { $expected }.
   *[none] Rašykite pavadinimo pradžią.
 }
query-bad-range = „{ $found }“ nėra metų intervalas. Rašykite, pavyzdžiui, { $field }:2022, { $field }:"2021 m. gruodis", { $field }:1990..1999 arba { $field }:..2010.
query-bad-months = „{ $found }“ nėra mėnesių skaičius. Rašykite, pavyzdžiui, { $field }:12.
query-missing = Po „{ $field }:“ trūksta reikšmės.
query-offers = Tab: { $offers }
query-understood = { $field }: { $value }
query-understood-not = { $field }: ne { $value }
query-as-of = padėtis: { $day }
query-view = { $view }: { $at }
query-order = rikiuota pagal { $by } { $arrow }
query-months = { $months } mėn.
query-missed = be: { $text }

# --- Help and keys ---
help-about = Pakanka rodyklių, Enter, Esc ir Tab: Tab veda ir į apatinę juostą, kur rodyklėmis pasirenkama bet kuri komanda. Pradėjus rašyti iškart ieškoma, kad ir kur būtumėte; čia ieškoma pagalboje.
heading-guide-filters = Filtrai: kaip juos rašyti
heading-guide-dates = Kaip skaityti trumpas datas
guide-year = kas tais metais pasikeitė; šalia būsenos – kas tada vyko
guide-since = pradžia tais metais
guide-or = viena arba kita
guide-not = be šių
guide-quotes = keli žodžiai kartu
guide-doubt = tęsiasi, bet tai sako tik enciklopedija arba kitas silpnas šaltinis
guide-not-after = žinoma tik viršutinė riba: prasidėjo tada arba anksčiau
guide-not-before = žinoma tik apatinė riba: prasidėjo tada arba vėliau
guide-between = kažkada tarp šių metų arba dienų: tiksliau nežinoma
guide-life = nuo bendradarbiavimo pradžios iki pabaigos; „–2022“ yra tik pabaiga
guide-again = nuo 1991 m., su pertrauka; vėl nuo 2019 m.
guide-approximate = apytiksliai
guide-uncertain = šaltinis pats dėl datos abejoja
guide-disputed = šaltiniai nurodo skirtingas datas
place-anywhere = Visur
place-list = Sąrašas
place-detail = Kortelė
place-map = Žemėlapis
place-ground = Žemėlapis per visą ekraną
place-timeline = Laiko juosta
place-asking = Įvedant datą
place-typing = Įvedant paiešką
place-bar = Patarimų juosta
place-page = Pagalba ir šaltiniai
key-space = Tarpas
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
do-up = aukštyn
do-down = žemyn
do-page-up = puslapiu aukštyn
do-page-down = puslapiu žemyn
do-top = į pradžią
do-bottom = į pabaigą
do-open = atverti, patvirtinti
do-deeper = eiti giliau
do-back = grįžti
do-next-pane = kitas langas
do-previous-pane = ankstesnis langas
do-search = ieškoti: tiesiog rašykite
do-next-match = kitas atitikmuo kortelėje
do-previous-match = ankstesnis atitikmuo kortelėje
do-sort = sąrašo tvarka: pasirinkite numeriu
do-asleep = neaktyvūs: sąrašas nuo seniausio paskutinio įvykio
do-filter = filtrai: įjungti, išjungti, peržiūrėti
do-erase = pašalinti paskutinį filtrą arba raidę
do-complete = užbaigti filtrą; jei nėra ko, kitas langas
do-next-section = kita kortelės dalis
do-previous-section = ankstesnė kortelės dalis
do-memberships = į narystes
do-map = žemėlapis ir atstumai
do-anniversaries = šių ir kitų metų sukaktys
do-numbers = skaičiai ir skaičiavimo taisyklės
do-rule = kita partnerių skaičiavimo taisyklė
do-sources = šaltiniai ir kas jais remiasi
do-changes = kas pasikeitė iki pasirinktos dienos
do-brief = vienas puslapis vertėjui
do-disputes = į tai, dėl ko šaltinių duomenys nesutampa
do-export = įrašyti į failą sąrašą, sukaktis arba tai, kas ekrane
do-timeline = į laiko juostą
do-earlier = anksčiau, į kairę
do-later = vėliau, į dešinę
do-year-back = metais anksčiau, iš bet kurio lango
do-year-on = metais vėliau, iš bet kurio lango
do-day = įrašytos dienos padėtis; pokyčiai tarp dviejų: 2021..2022
do-play = rodyti istoriją iki šiandienos
do-zoom-in = priartinti: juostą iki metų ir mėnesių, žemėlapį iki šalių
do-zoom-out = atitolinti juostą arba žemėlapį
do-west = žemėlapį į vakarus
do-east = žemėlapį į rytus
do-north = žemėlapį į šiaurę
do-south = žemėlapį į pietus
do-source = pažymėto fakto šaltinis
do-copy = kopijuoti pažymėtą faktą; dar kartą: su nuoroda
do-city = miestas: kiek partnerių ir kas apie jį žinoma
do-help = ši pagalba
do-language = kalbos pasirinkimas
do-theme = kitos spalvos
do-reload = iš naujo nuskaityti duomenis
do-redraw = iš naujo nupiešti ekraną
do-fill = šis langas per visą ekraną ir atgal
do-escape = atšaukti paskutinį veiksmą; galiausiai: pirmas ekranas
do-start = į pirmą ekraną, iš bet kur
do-nth = pasirinkti eilutę šiuo numeriu
do-leave = išeiti
do-interrupt = nutraukti
do-suspend = sustabdyti (fg grąžina)
hint-up = aukštyn
hint-down = žemyn
hint-open = atverti
hint-back = atgal
hint-next-pane = langas
hint-search = rasti
hint-filter = filtras
hint-leave = išeiti
hint-copy = kopijuoti
hint-memberships = narystės
hint-confirm = patvirtinti
hint-switch = perjungti
hint-choose = pasirinkti
hint-rule = taisyklė
hint-fill = visas ekranas
hint-start = pradžia
hint-sort = rikiuoti
hint-asleep = neaktyvūs
hint-earlier = anksčiau
hint-later = vėliau
hint-day = diena
hint-play = rodyti
hint-zoom-in = artinti
hint-anniversaries = sukaktys
hint-numbers = skaičiai
hint-sources = šaltiniai
hint-changes = pokyčiai
hint-brief = lapas
hint-disputes = skirtumai
hint-export = įrašyti
hint-map = žemėlapis
hint-west = vakarai
hint-east = rytai
hint-north = šiaurė
hint-south = pietūs
hint-zoom-out = tolinti
hint-city = miestas
hint-source = šaltinis
hint-help = pagalba
hint-language = kalba
hint-escape = atšaukti
legend-in-force = galioja
legend-recognised = pripažinta
legend-paused = sustabdyta
legend-unclear = nežinoma
legend-deed = sutartis
legend-renewal = atnaujinimas
legend-break = pertrauka
legend-ended = pabaiga
legend-life = vizitas, projektas
theme-default = įprastos
theme-light = šviesiam fonui
theme-contrast = didelis kontrastas
theme-mono = be spalvų
remark-future = Pastaba: { $day } – vėliau nei duomenų data ({ $date }); rodoma tik tai, kas iš jų išplaukia.
remark-clock = Pastaba: šio kompiuterio laikrodis rodo { $day }, o tai negali būti šiandien: duomenų data – { $date }. Viskas rodoma pagal laikrodžio datą. Nustatykite laikrodį arba nurodykite dieną: --today 2026-11-23.
notice-no-day = „{ $what }“ – ne data. Rašykite 2021, 2021-12 arba 2021-12-31.
playing = Rodoma istorija: + greičiau, - lėčiau, bet kuris kitas klavišas sustabdo.
notice-unknown-key = Šis klavišas čia nieko nedaro. Norėdami ieškoti, rašykite; F1: pagalba.
notice-changed = Duomenys pasikeitė. Ctrl+R juos iškart nuskaitys.
notice-no-motion = Judėjimas išjungtas (--no-motion). Metus keičia Shift+rodyklės, dieną Ctrl+D.
notice-query-long = Paieška per ilga dar vienam filtrui.
notice-theme = Spalvos: { $name }.
notice-no-clipboard = Linux konsolė neturi iškarpinės: nieko neišsiųsta. Į failą: mosty show ID > failas
notice-no-disputes = Šaltinių duomenys čia sutampa.
notice-copied = Pažymėtas faktas išsiųstas terminalui, į iškarpinę (OSC 52).
notice-cited = Nuoroda su šaltiniais išsiųsta terminalui, į iškarpinę (OSC 52).
notice-tmux = Išsiųsta į tmux. Kad jis perduotų toliau: tmux set -s set-clipboard on
notice-screen = screen nieko neperduoda į iškarpinę. Pažymėkite tekstą pele (su Shift).
loading = Skaitoma…
loading-far = { ENDING($n) ->
    [one] Skaitoma… { $percent } %, { $records } įrašas
    [few] Skaitoma… { $percent } %, { $records } įrašai
   *[other] Skaitoma… { $percent } %, { $records } įrašų
 }
loading-search = Ruošiama paieška…
notice-loaded = Nuskaityti duomenys: { $date }

# --- Command line ---
about = Mosty („tiltai“): miesto tarptautinis bendradarbiavimas terminale – partneriai, narystės, susitarimai ir jų istorija nuo 1990 m.
heading-usage = Naudojimas:
heading-commands = Komandos
heading-options = Parinktys
heading-arguments = Argumentai
value-options = PARINKTYS
value-command = KOMANDA
value-file = FAILAS
value-lang = KALBA
value-set = RINKINYS
value-theme = PAVADINIMAS
value-when = KADA
value-date = DIENA
value-text = TEKSTAS
value-columns = STULPELIAI
value-csv = KAM
value-id = ID
value-from = NUO
value-to = IKI
value-year = METAI
command-list = Išvesti visus įrašus
command-find = Išvesti tekstą atitinkančius įrašus, nuo geriausių
command-show = Išvesti visą vieną įrašą
command-distances = Išvesti, kaip toli partneriai, nuo artimiausio iki tolimiausio
command-stats = Išvesti skaičius: partnerius pagal taisyklę, įrašus pagal būseną, šalį, dešimtmetį
command-sources = Išvesti šaltinius arba vieną jų ir kas juo remiasi
command-brief = Sudaryti vieną puslapį apie įrašą vertėjui arba delegacijai
command-changes = Išvesti, kas pasikeitė nuo vienos dienos, mėnesio ar metų iki kitų; jei pabaiga nenurodyta, iki šiandienos
command-events = Išvesti visus įvykius, nuo seniausių; su tekstu tik rastų įrašų, su metais tik tų metų
command-anniversaries = Išvesti metų sukaktis ir apvalias kitų ketverių metų
command-check = Patikrinti duomenų failą ir išvesti visas klaidas
command-export = Išvesti duomenis kaip mosty/1 failą
option-data = Duomenų failas vietoj įdėtųjų; „-“ skaito standartinę įvestį
option-lang = Kalba
option-plain = Eilutės „pavadinimas: reikšmė“, be piešinių
option-json = JSON
option-csv = CSV lentelėms; open: programoms
option-columns = Tik šie lentelės stulpeliai, per kablelį, pvz. id,name,since (tik su --csv)
option-ics = iCalendar failas su kasmetinėmis sukaktimis
option-year = Metai vietoj šių
option-from = Pradžia: diena, mėnuo arba metai, pvz., 2021-12-31, 2022-03, 2022
option-to = Pabaiga imtinai; nenurodžius – šiandien
option-symbols = Ženklų rinkinys
option-ascii = Tas pats kaip --symbols ascii
option-theme = Spalvos
option-color = Ar naudoti spalvas
option-no-motion = Niekas nejuda savaime: istorijos rodyti negalima
option-no-mouse = Palikti pelę terminalui
option-sort = Sąrašo tvarka
value-rule = TAISYKLĖ
value-order = TVARKA
option-values = [galima: { $values }]
command-also = [taip pat: { $names }]
option-as-of = Tos dienos padėtis: 2021, 2021-12 arba 2021-12-31; metų ar mėnesio paskutinė diena
option-today = Laikyti šią dieną šiandiena (MMMM-mm-dd)
option-version = Programos ir duomenų versija
option-help = Ši pagalba
option-query = Skaičiuoti tik tai, ką randa paieška, pvz., kategorija:partneris
option-text = Ieškomas tekstas
option-id = Įrašo ID arba pavadinimas
option-rule = Partnerių skaičiavimo taisyklė
option-source = Šaltinio ID; nenurodžius – visi šaltiniai
option-internal = Pridėti ryšius ir pastabas, skirtas tik vidaus reikmėms
option-names = Po kiekvienu skaičiumi išvardyti suskaičiuotuosius
option-public = Be to, kas skirta tik vidaus reikmėms: failas savivaldybės terminalui
option-file = Tikrinamas failas; be jo naudojami duomenys
help-examples =
    Pavyzdžiai:
      mosty                      programa visame terminale
      mosty find luck            Luckas, taip pat pagal Lutsk ir Луцьк
      mosty find 'būsena:baigta metai:2022'   kas ir kaip baigėsi
      mosty show grodno          Gardinas: būsena, įvykiai, šaltiniai
      mosty list --as-of 2021    kas buvo partneris paskutinę 2021 m. dieną
      mosty stats                skaičiai ataskaitai ir jų taisyklės
      mosty brief gori           vienas puslapis vertėjui
      mosty changes 2022 2022    kas ir kaip pasikeitė 2022 m.
      mosty anniversaries --ics  sukaktys kalendoriui
      mosty list --csv           lentelė
      mosty list --json          viskas kitoms programoms
      mosty check mano.json      failo klaidos su vieta ir patarimu

    Išėjimo kodai: 0 atlikta, 1 nieko nerasta, 2 naudojimo arba veikimo klaida,
    3 klaidos duomenyse, 130 nutraukta.
usage-help = Pagalba: mosty --help
usage-unknown = Nežinoma parinktis arba argumentas: „{ $what }“.
usage-after = Parinktis { $what } rašoma po komandos: { $shape }.
usage-command = Nežinoma komanda: „{ $what }“. Yra: { $names }.
usage-value = „{ $value }“ netinka { $what }. Galima: { $expected }.
usage-no-value = Po { $what } trūksta reikšmės.
usage-missing = Trūksta argumento: { $what }.
usage-conflict = Šios parinktys kartu nedera: { $what }.
usage-utf8 = Komandų eilutė nėra UTF-8.
usage-other = Komandų eilutė nesuprasta. { $what }
usage-days = „{ $what }“ nėra diena, mėnuo ar metai. Rašykite, pvz., 2021-12-31, 2021-12 arba 2021.
usage-year = „{ $what }“ nėra metai. Rašykite keturis skaitmenis, pvz., 2027.
usage-order = Pradžia ({ $from }) yra po pabaigos ({ $to }). Pirmiau rašykite ankstesnę dieną.
usage-csv = Šis atsakymas neturi CSV, kaip ir: check, doctor, export, man, completions. Kiti turi.
usage-json = Vadovas ir užbaigimai yra tik tekstas: JSON jie neturi.
usage-columns = Stulpelio „{ $what }“ nėra. Yra: { $names }.
usage-today = „{ $what }“ nėra diena. Rašykite MMMM-mm-dd, pvz., 2021-12-31.
version = mosty { $version } (duomenys: { $city }, { $date })
column-id = ID
label-id = ID
label-kind = Kategorija
label-since = Nuo
label-line = Laikotarpis
label-found = Rasta
label-updated = Duomenų data
answer-nothing = Niekas neatitinka „{ $text }“.
answer-empty-handed = Suprasta: { $text } – niekas neatitinka.
answer-missed = Niekas neatitinka visko. Praleista: „{ $text }“.
answer-guess = Niekas tiksliai neatitinka. Parodyta: { $text }
answer-no-record = Nėra įrašo „{ $id }“.
answer-why = Kodėl miestas bendradarbiauja su užsieniu, paaiškinta jo kortelėje: mosty show { $id }
answer-no-source = Nėra šaltinio „{ $id }“. Visus išveda „mosty sources“.
answer-nearest = Galbūt: { $ids }.
answer-try = Bandykite: „mosty find { $id }“.
check-more = { ENDING($n) ->
    [one] … ir dar { $n } klaida, aukščiau neišvardyta.
    [few] … ir dar { $n } klaidos, aukščiau neišvardytos.
   *[other] … ir dar { $n } klaidų, aukščiau neišvardytų.
 }
check-faults = { ENDING($n) ->
    [one] Rasta { $n } klaida. Duomenys nenuskaityti.
    [few] Rastos { $n } klaidos. Duomenys nenuskaityti.
   *[other] Rasta { $n } klaidų. Duomenys nenuskaityti.
 }
check-sound = { $file }: klaidų nėra. Įrašai: { $records }, įvykiai: { $events }, šaltiniai: { $sources }; duomenys: { $date }
check-unread = { ENDING($n) ->
    [one] Pastaba: { $number } šaltinis, iš kurio paimtas partnerių skaičius ar būsenos pokytis, be skaitymo dienos
    [few] Pastaba: { $number } šaltiniai, iš kurių paimtas partnerių skaičius ar būsenos pokytis, be skaitymo dienos
   *[other] Pastaba: { $number } šaltinių, iš kurių paimtas partnerių skaičius ar būsenos pokytis, be skaitymo dienos
 }
check-embedded = įdėtieji duomenys
check-stdin = standartinė įvestis
file-missing = Nėra failo „{ $file }“. Patikrinkite kelią.
file-denied = „{ $file }“ skaityti neleidžiama. Paprašykite administratoriaus suteikti teisę.
file-directory = „{ $file }“ yra aplankas. Nurodykite duomenų failą.
file-special = „{ $file }“ yra ne paprastas failas, o įrenginys arba kanalas. Nurodykite duomenų failą.
file-too-large = Failas „{ $file }“ per didelis: jame { $size } MiB, o perskaitytas jis užima maždaug tris kartus tiek; laisvos atminties yra { $memory } MiB.
file-keyboard = „--data -“ laukia duomenų iš standartinės įvesties, bet tai klaviatūra. Nurodykite failą arba naudokite kanalą.
file-other = „{ $file }“ perskaityti nepavyksta: { $why }.
screen-failed = Šiame terminale ekrano atverti nepavyksta: { $why }. Naudokite „mosty list“.
screen-no-keyboard = Nėra terminalo, iš kurio būtų galima skaityti klavišus. Paleiskite mosty terminale arba naudokite „mosty list“.
kiosk-no-keyboard = Nėra terminalo, iš kurio būtų galima skaityti klavišus. Tarnybos faile nustatykite StandardInput=tty ir TTYPath=/dev/tty1.
kiosk-failed = Šiame terminale ekrano atverti nepavyksta: { $why }. Tarnybos faile nurodykite kitą (TTYPath=).
reload-stdin = Standartinės įvesties duomenų antrą kartą nuskaityti negalima.
reload-failed = Nauji duomenys nenuskaityti, lieka senieji. { $why }
reload-taken = { $date } duomenys, { ENDING($n) ->
    [one] { $n } įrašas
    [few] { $n } įrašai
   *[other] { $n } įrašų
}
panicked = Programoje mosty įvyko klaida, ir ji baigė darbą. Duomenys nepaliesti. Praneškite, kas buvo ekrane.

# What is wrong with a file: one message for each kind of fault. The place (file, line, column,
# path) stands before the message.

fault-not-utf8 = Šie baitai ({ $found }) nėra UTF-8. Įrašykite failą kaip UTF-8 be baitų tvarkos žymės.
fault-byte-order-mark = Failas prasideda nematoma baitų tvarkos žyme. Įrašykite jį kaip UTF-8 be jos.
fault-syntax = { $reason ->
    [empty] Failas tuščias. Nurodykite mosty/1 formato duomenų failą.
    [truncated] Failas nutrūksta viduryje. Patikrinkite, ar jis įrašytas visas ir ar užverta kiekviena „{"{"}“ ir „[“.
    [trailing] Po duomenų pabaigos dar kažkas yra. Pašalinkite tai arba pataisykite skliaustus prieš šią vietą.
    [value] Čia turėtų būti reikšmė: tekstas tiesiose kabutėse, skaičius, true, false, sąrašas arba objektas. Pataisykite šią vietą; komentarų formatas neturi.
    [comma] Čia trūksta kablelio arba uždarančio skliausto. Pridėkite jį.
    [colon] Po lauko pavadinimo trūksta dvitaškio. Pridėkite jį.
    [key] Čia turėtų būti lauko pavadinimas tiesiose kabutėse ("taip"). Pataisykite kabutes arba pridėkite pavadinimą.
    [escape] Po kairinio brūkšnio eina ženklas, kuris taip nerašomas. Pašalinkite brūkšnį arba rašykite „\\“.
    [number] JSON taip skaičių nerašo. Pašalinkite nulius priekyje; trupmena turi tašką ir po jo skaitmenį.
    [trailing-comma] Prieš uždarantį skliaustą yra per daug kablelių. Pašalinkite jį.
    [unclosed] Eilutė baigiasi neuždarius kabučių. Uždarykite jas; tekstas telpa vienoje eilutėje.
   *[other] Tai ne JSON. Pataisykite, kas čia parašyta.
}
fault-unknown-field = Nežinomas laukas „{ $found }“. { $hint ->
    [nearest] Gal turėjote omenyje „{ $nearest }“? Pataisykite pavadinimą arba pašalinkite lauką.
   *[none] Pašalinkite jį arba naudokite vieną iš šių laukų: { $expected }.
}
fault-missing-field = Trūksta lauko „{ $field }“. Pridėkite jį.
fault-duplicate-field = „{ $found }“ čia yra antrą kartą. Palikite vieną.
fault-wrong-type = Tai { $sort ->
    [text] tekstas
    [number] skaičius
    [bool] true arba false
    [list] sąrašas
    [object] objektas
   *[null] niekas
} ({ $found }), bet turėtų būti { $expected ->
    [text] tekstas kabutėse
    [date] data kabutėse, pavyzdžiui, "1992" arba "2018-03-16"
    [word] vienas nustatyto žodyno žodis kabutėse
    [number] skaičius be kabučių
    [integer] sveikasis skaičius be kabučių ir tarpų
    [bool] true arba false be kabučių
    [list] sąrašas tarp [ ]
   *[object] objektas tarp {"{ }"}
}. Pataisykite reikšmę arba pašalinkite lauką, jei jo nereikia.
fault-unknown-value = Nežinoma reikšmė „{ $found }“. { $hint ->
    [nearest] Gal turėjote omenyje „{ $nearest }“? Galimos: { $expected }.
   *[none] Rinkitės vieną iš šių: { $expected }.
}
fault-out-of-range = Skaičius { $found } už ribų. Rašykite nuo { $least } iki { $most }.
fault-wrong-length = Sąraše reikšmių yra { $found }, o turėtų būti { $expected }. Pridėkite, ko trūksta, arba pašalinkite, kas per daug; vieta yra platuma ir ilguma.
fault-bad-date = „{ $found }“ nėra EDTF data. Rašykite tiek, kiek žinoma: 1992, 2000-06, 2018-03-16, 199X, 2022?, 2009~, ../2010-01-12 (ne vėliau) arba 2013/2018.
fault-reversed-date = Laikotarpio „{ $found }“ pabaiga yra prieš pradžią. Sukeiskite datas.
fault-hostile-character = Tekste yra draudžiamas ženklas, { $found }: nematomas, valdymo arba apverčiantis rašymo kryptį. Pašalinkite jį; jei jo nematote, perrašykite žodį.
fault-stacked-marks = Ant vienos raidės daugiau kaip 30 ženklų; nuo { $found } jų per daug. Jokia rašyba tiek neturi: pašalinkite nereikalingus.
fault-bad-escape = „{ $found }“ nereiškia jokio ženklo. Rašykite patį ženklą.
fault-blank-text = Tekstas tuščias. Užpildykite jį arba pašalinkite visą lauką.
fault-withheld = Kažkas negerai dalyje, skirtoje tik vidaus reikmėms. Patikrinkite failą įstaigoje: čia jos rodyti negalima.
fault-no-city = Faile nėra miesto. Pridėkite prie „cities“ miestą, apie kurio bendradarbiavimą pasakoja duomenys.
fault-no-words = Nėra žodžių jokia kalba. Pridėkite, pavyzdžiui, {"{"}"lt": "…"{"}"}.
fault-bad-language = „{ $found }“ nėra kalbos žymė. Naudokite tokią kaip pl, en, be arba sr-Latn.
fault-bad-id = Id „{ $found }“ turi neleistinų ženklų. Naudokite mažąsias raides a–z, skaitmenis ir pavienius brūkšnelius, pavyzdžiui, „milwaukee-county“.
fault-duplicate-id = Kitas įrašas jau turi id „{ $found }“. Duokite šiam kitą.
fault-unknown-source = Nėra šaltinio „{ $found }“. { $hint ->
    [nearest] Gal turėjote omenyje „{ $nearest }“? Pataisykite id arba pridėkite šaltinį prie „sources“.
   *[none] Pataisykite id arba pridėkite šaltinį prie „sources“.
}
fault-unknown-city = Faile nėra miesto „{ $found }“. { $hint ->
    [nearest] Gal turėjote omenyje „{ $nearest }“? Yra: { $expected }.
   *[none] Nurodykite vieną iš failo miestų: { $expected }.
}
fault-city-not-named = Faile yra keli miestai, o šis įrašas nesako, kurio jis. Pridėkite „city“ su vienu iš jų: { $expected }.
fault-unknown-record = Nėra įrašo „{ $found }“. { $hint ->
    [nearest] Gal turėjote omenyje „{ $nearest }“? Pataisykite id arba pašalinkite lauką.
   *[none] Pataisykite id arba pašalinkite lauką.
}
fault-not-a-partner = Įrašas „{ $found }“ nėra partneris. Susitarimas gali papildyti tik partnerį: nurodykite kitą arba pašalinkite „with“.
fault-date-elsewhere = Nė vienas įvykis čia neturi datos „{ $found }“. Įrašykite ginčijamo įvykio datą taip, kaip ji ten nurodyta, arba pašalinkite lauką.
fault-misplaced-field = Laukas „{ $found }“ skirtas įstaigų susitarimams, o šis įrašas yra „{ $kind }“. Pašalinkite lauką arba pataisykite kategoriją į „agreement“.
fault-unknown-country = „{ $found }“ nėra šalies kodas. Naudokite dvi didžiąsias ISO 3166-1 raides, pavyzdžiui, PL, UA arba GB.
fault-bad-wikidata = „{ $found }“ nėra Wikidata id. Rašykite Q ir skaičių, pavyzdžiui, Q761.
fault-bad-address = „{ $found }“ nėra puslapio adresas. Rašykite visą adresą su https:// arba http://, be tarpų.
fault-unknown-local = Nėra pavadinimo kalba „{ $found }“. Pridėkite jį arba rinkitės: { $expected }.
fault-mixed-script = Žodyje „{ $found }“ raidė „{ $letter }“ ({ $point }) yra iš kitos abėcėlės nei kitos. Rašykite žodį viena abėcėle, kitaip jo niekas neras.
fault-long-summary = Sakinys per ilgas (ženklų: { $found }, daugiausia { $most }). Sutrumpinkite; likusį perkelkite į įvykio pastabą.
fault-long-quote = Citata per ilga (žodžių: { $found }, daugiausia { $most }). Palikite tai, kas svarbiausia.
fault-quote-elsewhere = Šis faktas nenurodo šaltinio „{ $found }“, iš kurio turėtų būti citata. Įrašykite jį į „sources“ arba nurodykite vieną iš jų.
fault-unread-quote = Prie šaltinio „{ $found }“ nenurodyta, kada jis skaitytas. Įrašykite ten „read“, jei citata iš jo, arba pašalinkite citatą.
fault-empty-list = Sąrašas tuščias. Pridėkite bent vieną narį: kiekvienas faktas turi šaltinį, kiekvienas įrašas – įvykį.
fault-few-claims = Ginčas turi mažiau nei dvi puses. Pridėkite kitą arba pašalinkite ginčą.
fault-many-chosen = Pasirinktas daugiau nei vienas teiginys (jų: { $found }). Palikite „chosen“ daugiausia prie vieno.
fault-undated-turn = Įvykis „{ $found }“ keičia būseną, bet neturi datos. Nurodykite bent ribą, pavyzdžiui, ../2010.
fault-needless-begins = Įvykis „{ $found }“ ryšio pradėti negali. Pašalinkite „begins“ arba pataisykite „what“.
fault-needless-how = Įvykis „{ $found }“ nieko nesustabdo ir nebaigia. Pašalinkite „how“ arba pataisykite „what“.
fault-needless-term = Įvykis „{ $found }“ ryšio nepradeda, taigi nuo jo neskaičiuojamas terminas. Pašalinkite „term“ arba pataisykite „what“.
fault-future-event = Data „{ $found }“ vėlesnė už duomenų datą ({ $updated }). Pataisykite datą arba „updated“.
fault-never-begun = Įvykis „{ $found }“ sustabdo arba baigia ryšį, kurio niekas nepradeda. Pridėkite pradžią, kad ir ../2010, arba pažymėkite įvykį „begins“.
fault-ends-before-beginning = Ryšys baigiasi ({ $found }) anksčiau, nei prasideda ({ $begins }). Pataisykite vieną iš datų arba pridėkite ankstesnę pradžią.
fault-twin-records = „{ $found }“ yra tas pats partneris kaip „{ $other }“. Padarykite iš dviejų vieną įrašą.
fault-mirrored-record = „{ $found }“ ir „{ $other }“ yra vienas dviejų miestų ryšys, užrašytas iš abiejų pusių. Palikite vieną įrašą.
fault-own-city = „{ $found }“ yra miestas, kuris pats sau partneris. Pašalinkite įrašą arba pataisykite „city“.

# --- Countries (ISO 3166-1, names after CLDR) ---
# Short names under which countries are looked for, too.
also-CZ = Čekijos Respublika
also-GB = Didžioji Britanija, Anglija
also-NL = Olandija
also-US = JAV, Amerika

country-AD = Andora
country-AE = Jungtiniai Arabų Emyratai
country-AF = Afganistanas
country-AG = Antigva ir Barbuda
country-AI = Angilija
country-AL = Albanija
country-AM = Armėnija
country-AO = Angola
country-AQ = Antarktida
country-AR = Argentina
country-AS = Amerikos Samoa
country-AT = Austrija
country-AU = Australija
country-AW = Aruba
country-AX = Alandų Salos
country-AZ = Azerbaidžanas
country-BA = Bosnija ir Hercegovina
country-BB = Barbadosas
country-BD = Bangladešas
country-BE = Belgija
country-BF = Burkina Fasas
country-BG = Bulgarija
country-BH = Bahreinas
country-BI = Burundis
country-BJ = Beninas
country-BL = Sen Bartelemi
country-BM = Bermuda
country-BN = Brunėjus
country-BO = Bolivija
country-BQ = Karibų Nyderlandai
country-BR = Brazilija
country-BS = Bahamos
country-BT = Butanas
country-BV = Buvė Sala
country-BW = Botsvana
country-BY = Baltarusija
country-BZ = Belizas
country-CA = Kanada
country-CC = Kokosų (Kilingo) Salos
country-CD = Kongas-Kinšasa
country-CF = Centrinės Afrikos Respublika
country-CG = Kongas-Brazavilis
country-CH = Šveicarija
country-CI = Dramblio Kaulo Krantas
country-CK = Kuko Salos
country-CL = Čilė
country-CM = Kamerūnas
country-CN = Kinija
country-CO = Kolumbija
country-CR = Kosta Rika
country-CU = Kuba
country-CV = Žaliasis Kyšulys
country-CW = Kiurasao
country-CX = Kalėdų Sala
country-CY = Kipras
country-CZ = Čekija
country-DE = Vokietija
country-DJ = Džibutis
country-DK = Danija
country-DM = Dominika
country-DO = Dominikos Respublika
country-DZ = Alžyras
country-EC = Ekvadoras
country-EE = Estija
country-EG = Egiptas
country-EH = Vakarų Sachara
country-ER = Eritrėja
country-ES = Ispanija
country-ET = Etiopija
country-FI = Suomija
country-FJ = Fidžis
country-FK = Folklando salos
country-FM = Mikronezija
country-FO = Farerų Salos
country-FR = Prancūzija
country-GA = Gabonas
country-GB = Jungtinė Karalystė
country-GD = Grenada
country-GE = Gruzija
country-GF = Prancūzijos Gviana
country-GG = Gernsis
country-GH = Gana
country-GI = Gibraltaras
country-GL = Grenlandija
country-GM = Gambija
country-GN = Gvinėja
country-GP = Gvadelupa
country-GQ = Pusiaujo Gvinėja
country-GR = Graikija
country-GS = Pietų Džordžija ir Pietų Sandvičo salos
country-GT = Gvatemala
country-GU = Guamas
country-GW = Bisau Gvinėja
country-GY = Gajana
country-HK = Ypatingasis Administracinis Kinijos Regionas Honkongas
country-HM = Herdo ir Makdonaldo Salos
country-HN = Hondūras
country-HR = Kroatija
country-HT = Haitis
country-HU = Vengrija
country-ID = Indonezija
country-IE = Airija
country-IL = Izraelis
country-IM = Meno Sala
country-IN = Indija
country-IO = Indijos Vandenyno Britų Sritis
country-IQ = Irakas
country-IR = Iranas
country-IS = Islandija
country-IT = Italija
country-JE = Džersis
country-JM = Jamaika
country-JO = Jordanija
country-JP = Japonija
country-KE = Kenija
country-KG = Kirgizija
country-KH = Kambodža
country-KI = Kiribatis
country-KM = Komorai
country-KN = Sent Kitsas ir Nevis
country-KP = Šiaurės Korėja
country-KR = Pietų Korėja
country-KW = Kuveitas
country-KY = Kaimanų Salos
country-KZ = Kazachstanas
country-LA = Laosas
country-LB = Libanas
country-LC = Sent Lusija
country-LI = Lichtenšteinas
country-LK = Šri Lanka
country-LR = Liberija
country-LS = Lesotas
country-LT = Lietuva
country-LU = Liuksemburgas
country-LV = Latvija
country-LY = Libija
country-MA = Marokas
country-MC = Monakas
country-MD = Moldova
country-ME = Juodkalnija
country-MF = Sen Martenas
country-MG = Madagaskaras
country-MH = Maršalo Salos
country-MK = Šiaurės Makedonija
country-ML = Malis
country-MM = Mianmaras (Birma)
country-MN = Mongolija
country-MO = Ypatingasis Administracinis Kinijos Regionas Makao
country-MP = Marianos Šiaurinės Salos
country-MQ = Martinika
country-MR = Mauritanija
country-MS = Montseratas
country-MT = Malta
country-MU = Mauricijus
country-MV = Maldyvai
country-MW = Malavis
country-MX = Meksika
country-MY = Malaizija
country-MZ = Mozambikas
country-NA = Namibija
country-NC = Naujoji Kaledonija
country-NE = Nigeris
country-NF = Norfolko sala
country-NG = Nigerija
country-NI = Nikaragva
country-NL = Nyderlandai
country-NO = Norvegija
country-NP = Nepalas
country-NR = Nauru
country-NU = Niujė
country-NZ = Naujoji Zelandija
country-OM = Omanas
country-PA = Panama
country-PE = Peru
country-PF = Prancūzijos Polinezija
country-PG = Papua Naujoji Gvinėja
country-PH = Filipinai
country-PK = Pakistanas
country-PL = Lenkija
country-PM = Sen Pjeras ir Mikelonas
country-PN = Pitkerno salos
country-PR = Puerto Rikas
country-PS = Palestinos teritorija
country-PT = Portugalija
country-PW = Palau
country-PY = Paragvajus
country-QA = Kataras
country-RE = Reunjonas
country-RO = Rumunija
country-RS = Serbija
country-RU = Rusija
country-RW = Ruanda
country-SA = Saudo Arabija
country-SB = Saliamono Salos
country-SC = Seišeliai
country-SD = Sudanas
country-SE = Švedija
country-SG = Singapūras
country-SH = Šv. Elenos Sala
country-SI = Slovėnija
country-SJ = Svalbardas ir Janas Majenas
country-SK = Slovakija
country-SL = Siera Leonė
country-SM = San Marinas
country-SN = Senegalas
country-SO = Somalis
country-SR = Surinamas
country-SS = Pietų Sudanas
country-ST = San Tomė ir Prinsipė
country-SV = Salvadoras
country-SX = Sint Martenas
country-SY = Sirija
country-SZ = Svazilandas
country-TC = Terkso ir Kaikoso Salos
country-TD = Čadas
country-TF = Prancūzijos Pietų sritys
country-TG = Togas
country-TH = Tailandas
country-TJ = Tadžikija
country-TK = Tokelau
country-TL = Rytų Timoras
country-TM = Turkmėnistanas
country-TN = Tunisas
country-TO = Tonga
country-TR = Turkija
country-TT = Trinidadas ir Tobagas
country-TV = Tuvalu
country-TW = Taivanas
country-TZ = Tanzanija
country-UA = Ukraina
country-UG = Uganda
country-UM = Jungtinių Valstijų Mažosios Tolimosios Salos
country-US = Jungtinės Valstijos
country-UY = Urugvajus
country-UZ = Uzbekistanas
country-VA = Vatikano Miesto Valstybė
country-VC = Šventasis Vincentas ir Grenadinai
country-VE = Venesuela
country-VG = Didžiosios Britanijos Mergelių Salos
country-VI = Jungtinių Valstijų Mergelių Salos
country-VN = Vietnamas
country-VU = Vanuatu
country-WF = Volisas ir Futūna
country-WS = Samoa
country-XK = Kosovas
country-YE = Jemenas
country-YT = Majotas
country-ZA = Pietų Afrika
country-ZM = Zambija
country-ZW = Zimbabvė

# --- The terminal in city hall ---
# The letters to search with, in their order.
letters = A Ą B C Č D E Ę Ė F G H I Į Y J K L M N O P R S Š T U Ų Ū V Z Ž
home-short = { $city } · ko klausti: F1
leaf-back = aukštyn
leaf-on = žemyn
leaf-start = Pradžia
choice-partners = Miestai partneriai
choice-partners-told = visi partneriai ir jų istorija
choice-partners-short = miestai
choice-map = Žemėlapis ir atstumai
choice-map-told = kur jie yra ir ar toli
choice-map-short = žemėlapis
choice-timeline = Laiko juosta
choice-timeline-told = bendradarbiavimas nuo 1990-ųjų
choice-timeline-short = laikas
choice-memberships = Narystės
choice-memberships-told = kokiems tinklams priklauso miestas
choice-memberships-short = narystės
choice-year = Šiais metais
choice-year-told = sukaktys ir įvykiai
choice-year-short = šiemet
choice-plain = Paprastais žodžiais
choice-plain-told = ką tai reiškia ir į ką kreiptis
choice-plain-short = aiškiai
choice-language = Kalba · Język · Мова
choice-language-told = Lietuvių, Polski, English …
choice-language-short = kalba
data-of = duomenys: { $date }
ask-anybody = Norite pasikalbėti su darbuotoju? Kreipkitės į savivaldybės informaciją.
heading-languages = Kalba
heading-memberships = Narystės
heading-year = Šiais metais
heading-plain = Paprastais žodžiais
languages-about = Język · Language · Мова · Sprache · Langue
memberships-about = Tinklai ir sąjungos, kurioms miestas priklauso arba priklausė:
memberships-none = Duomenyse nėra nė vienos narystės.
plain-partner = Partneris yra miestas arba regionas užsienyje, su kuriuo mūsų miestas sutarė bendradarbiauti.
plain-membership = Narystė reiškia, kad mūsų miestas priklauso kartu veikiančių miestų tinklui arba sąjungai.
plain-agreement = Susitarimus sudaro ir kiti: aukštosios mokyklos, mokyklos, kultūros įstaigos. Tai nėra paties miesto susitarimai.
plain-states = Ką reiškia žodžiai prie pavadinimų
plain-in-force = bendradarbiavimas vyksta; susitarimas arba narystė žinomi
plain-recognised = šaltinių teigimu vyksta, bet susitarimo nerasta
plain-paused = bendradarbiavimas sustabdytas, bet nebaigtas
plain-ended = bendradarbiavimas baigėsi
plain-unclear = tiksliai nežinoma, ar bendradarbiavimas vyksta
plain-never = nežinoma, kad būtų sutarta; būta ryšių, sumanymų
plain-knowledge = Iš kur tai žinoma
plain-sources = Prie kiekvieno fakto yra jo šaltinio numeris. Jei šaltinių duomenys nesutampa, parodome viską. Ko nežinome, to neprasimanome.
plain-updated = Duomenys: { $date }
attract-touch = Palieskite ekraną arba paspauskite bet kurį klavišą
attract-key = Paspauskite bet kurį klavišą
show-today = Šiandien
show-former = Buvę partneriai:
show-until = { $name } (iki { $year } m.)
closed-title = Laikinai neveikia
closed-told = Atsiprašome. Programa sugrįš pati, kai duomenys vėl bus paruošti.
warning-told = { ENDING($n) ->
    [one] Ar Jūs dar čia? Po { $n } sekundės grįšime į pradžią.
    [few] Ar Jūs dar čia? Po { $n } sekundžių grįšime į pradžią.
   *[other] Ar Jūs dar čia? Po { $n } sekundžių grįšime į pradžią.
 }
warning-stay-touch = Norėdami likti, paspauskite bet kurį klavišą arba palieskite ekraną.
warning-stay-key = Norėdami likti, paspauskite bet kurį klavišą.
place-home = Pirmame puslapyje
place-letters = Tarp raidžių
hint-larger = didinti
hint-theme = ryšku
hint-finish = baigti
hint-timeline = juosta
do-choose-partners = miestai partneriai
do-choose-map = žemėlapis ir atstumai
do-choose-timeline = laiko juosta
do-choose-memberships = narystės
do-choose-year = kas šiemet
do-choose-plain = apie bendradarbiavimą paprastais žodžiais
do-choose-language = kalbos pasirinkimas
do-larger = padidinti tai, ties kuo yra žymeklis
do-finish = apsilankymo pabaiga: kitam žmogui viskas iš naujo
help-visitor = Rodyklėmis judama, Enter atveria, Esc grąžina. Pradėjus rašyti iškart ieškoma; be klaviatūros rinkitės raides iš juostos. Galite ir liesti ekraną arba spustelėti.
command-kiosk = Lankytojų terminalo savivaldybėje ekranas: be išėjimo, įrašymo ir kopijavimo; po kiekvieno lankytojo iš naujo.
option-idle = Po kiek sekundžių be jokio veiksmo klausti, ar kas nors dar čia (10–86400, paprastai 90).
option-no-attract = Nerodyti istorijos, kai nieko nėra.
option-leave-when-idle = Baigti programą kartu su apsilankymu, taip pat ir su tokiu, kuriuo niekas nesinaudoja (SSH).
option-kiosk = Patikrinti ir savivaldybės terminalo kompiuterį: tarnybą, naudotoją, teises, klaviatūrą, prisijungimus, diską.
value-seconds = SEKUNDĖS
usage-number = „{ $value }“ netinka { $what }: reikia sveikojo skaičiaus nuo { $from } iki { $to }.
kiosk-needs-screen = Lankytojų terminalui reikia terminalo su ekranu. Paleiskite „mosty kiosk“ konsolėje; kitos komandos išveda (mosty --help).

# --- The conversation by lines (--plain) ---
talk-title = { $city }: tarptautinis bendradarbiavimas
talk-how-label = Paieška
talk-how = rašykite pavadinimą, šalį arba filtrą, pavyzdžiui, būsena:baigta metai:2022
talk-choices = Galima rinktis
talk-choose-partners = Partneriai
talk-choose-oldest = Partneriai nuo seniausio
talk-choose-others = Narystės ir įstaigų susitarimai
talk-choose-changes = Kas pasikeitė
talk-choose-distances = Atstumai
talk-choose-day = Kitos dienos padėtis
talk-choose-figures = Ką nurodo kiti, skirstymas grupėmis ir šaltiniai
talk-choose-whole = Viskas, kas žinoma, su šaltiniais
talk-choose-sources = Kas taip sako (šaltinių: { $n })
talk-choose-today = Šiandien
talk-back = Atgal
talk-end = Pabaiga
talk-anew = Naujas lankytojas: viskas iš pradžių
talk-more = Toliau ({ $first }–{ $last } iš { $all }): rašykite „{ $word }“
# The first word is the one that is offered.
talk-words-next = toliau, t, kiti
talk-words-back = atgal, grįžti
talk-words-end = pabaiga, išeiti
talk-home = Pradžia. Numeris arba ieškomas žodis, 0 baigia:
talk-home-visitor = Pradžia. Numeris arba ieškomas žodis, 0 – naujas lankytojas:
talk-here = { $place }. Numeris arba ieškomas žodis, 0 grąžina:
talk-here-visitor = { $place }. Numeris arba ieškomas žodis, 0 – atgal, „{ $end }“ – iš naujo:
talk-asks-day = { $place }. Diena, mėnuo arba metai, 0 grąžina:
talk-no-number = Čia nėra numerio { $number }. Tuščia eilutė pakartoja pasirinkimus.
talk-found = Rasta
talk-found-in = rasta: { $place }
talk-day-how = Rašykite dieną, mėnesį arba metus, pavyzdžiui, 2021-12-31 arba 2021. Imama paskutinė mėnesio ar metų diena.
talk-from = Nuo kada
talk-from-how = Rašykite, nuo kada: dieną, mėnesį arba metus, pavyzdžiui, 2021-12-31 arba 2021.
talk-to = Iki kada
talk-to-how = Rašykite, iki kada: dieną, mėnesį arba metus. Mėnuo ir metai skaičiuojami visi.
talk-languages = Kalba
talk-bye = Viso gero.

# --- Doctor, manual page, completions ---
command-doctor = Pasakyti, kas rasta šiame kompiuteryje ir kas negerai
command-man = Išvesti vadovą programai man
command-completions = Išvesti apvalkalo užbaigimus: bash, zsh, fish
value-shell = APVALKALAS
option-shell = Apvalkalas: bash, zsh arba fish
man-name = PAVADINIMAS
man-synopsis = SANTRAUKA
man-environment = APLINKA
man-keys = KLAVIŠAI
man-examples = PAVYZDŽIAI
variable-lang = Kalba, jei jos nenurodo parinktis; svarbi pirma nustatyta.
variable-color = Netuščia: be spalvų.
variable-plain = Netuščia: pokalbis eilutėmis vietoj ekrano, ekrano skaitytuvams.
variable-term = „linux“ yra konsolė su nedaug ženklų, „dumb“ – terminalas be ekrano.
doctor-program = Programa
doctor-terminal = Terminalas (TERM)
doctor-input = Įvestis yra terminalas
doctor-output = Išvestis yra terminalas
doctor-size = Stulpeliai ir eilutės
doctor-theme = Spalvos
doctor-symbols = Ženklų rinkinys
doctor-locale = Lokalė
doctor-language = Kalba
doctor-service = Tarnybų tvarkytuvė klausosi
doctor-watchdog = Ji laukia veikimo ženklų
doctor-data = Duomenys
doctor-updated = Duomenų data
doctor-records = Įrašai
doctor-codeset = Šrifto ženklų rinkinys (CODESET)
doctor-probe = Bandomoji eilutė
doctor-unset = nenustatyta
doctor-healthy = Problemų nerasta.
doctor-problems = Problemos
lack-unit = Neįjungta nei mosty-kiosk, nei mosty-kiosk-touch. Įjunkite vieną: systemctl enable mosty-kiosk
lack-running = Terminalas neveikia. Kodėl, pasakys: journalctl -u mosty-kiosk -u mosty-kiosk-touch
lack-console = Konsolė neturi terminalo šrifto ir klaviatūros. Komanda: systemctl restart mosty-kiosk-console
lack-user = Nėra naudotojo mosty be apvalkalo. Komanda: systemd-sysusers mosty-kiosk.conf
lack-login = Konsolėse galima prisijungti: trūksta paketo failo. Komanda: apt reinstall mosty-kiosk
lack-reset = Ctrl+Alt+Del paleidžia kompiuterį iš naujo. Komanda: systemctl mask ctrl-alt-del.target
lack-sysrq = Klavišas SysRq veikia. Komanda: sysctl -w kernel.sysrq=0; kaskart paleidžiant tai daro paketas mosty-kiosk.
lack-rights = Failo { $with } nėra arba jo teisės netinkamos. Komanda: install -m 0640 -g mosty city.json { $with }
lack-disk = Diske liko { $with } MiB. Pašalinkite, kas nereikalinga; žurnalą sutrumpina: journalctl --vacuum-size=100M
problem-no-terminal = Įvestis arba išvestis nėra terminalas: ekranas neatsivers. Paleiskite mosty pačiame terminale.
problem-term = TERM nenurodo terminalo su ekranu. Nustatykite TERM, pavyzdžiui, linux arba xterm-256color.
problem-size = { $with } ekranas per mažas patogiai dirbti. Padidinkite langą arba imkite mažesnį šriftą: bent 40×12.
problem-theme = „Linux“ konsolės fonas juodas: spalvos įprastos, ne šviesiam fonui.
problem-letters = Lokalė „{ $with }“ nėra UTF-8: raidės gali būti rodomos neteisingai. Nustatykite LANG=lt_LT.UTF-8.
problem-language = Kalbos „{ $with }“ nėra; mosty kalba lenkiškai. Nustatykite MOSTY_LANG.
problem-font = Šis konsolės šriftas neturi visų šių kalbų raidžių: { $with }. Nustatykite CODESET="Uni2" faile /etc/default/console-setup ir paleiskite setupcon.
problem-data = Duomenų perskaityti nepavyksta. Klaidas išveda „mosty check“.
problem-old = Duomenims daugiau nei metai ({ $with }). Pakeiskite failą naujesniu.
problem-zone = Nėra laiko zonos „{ $with }“ (kintamasis TZ); diena yra Grinvičo (UTC). Nurodykite tokį pavadinimą kaip Europe/Vilnius.
