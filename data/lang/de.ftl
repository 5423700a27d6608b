# German. One file is the whole language: { } holds arguments.

# --- Dates (day and year as text, month as a number) ---
month-name = { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
 }
month-of = { month-name }
month-in = { month-name }
date-day = { $day }. { month-name } { $year }
date-month = { month-name } { $year }
date-year = { $year }
date-decade = { $year }er Jahre
about-day = um den { $day }. { month-name } { $year }
about-month = um { month-name } { $year }
about-year = um { $year }
about-decade = um die { $year }er Jahre
date-uncertain = { $date } (unsicher)
date-disputed = { $date } (umstritten)
aside-uncertain = { $date }, unsicher
aside-disputed = { $date }, umstritten
date-not-after = spätestens { $date }
date-not-before = frühestens { $date }
when-day = am { $day }. { month-name } { $year }
when-month = im { month-name } { $year }
when-year = { $year }
when-decade = in den { $year }er Jahren
when-not-after = spätestens { $when }
when-not-before = frühestens { $when }
when-range-days = vom { $first }. bis { $day }. { month-name } { $year }
when-range-months = vom { $from } bis { $to } { $year }
when-range-years = { $from }–{ $to }
within-day = am { day-of-month }
within-month = im { month-name }
within-days = am { $first }.–{ $day }. { month-name }
within-months = vom { $from } bis { $to }
since-day = seit dem { $day }. { month-name } { $year }
since-month = seit { month-name } { $year }
since-year = seit { $year }
since-decade = seit den { $year }er Jahren
since-not-after = seit spätestens { $date }
since-not-before = seit frühestens { $date }
since-range = seit einem Zeitpunkt zwischen { $from } und { $to }
since-about = Beginn { $date }
range = { $from } – { $to }
range-days = { $first }.–{ $day }. { month-name } { $year }
day-of-month = { $day }. { month-name }
range-months = { $from } – { $to } { $year }
range-years = { $from }–{ $to }
no-date = ohne Datum
day-today = heute
day-yesterday = gestern
day-year-ago = vor einem Jahr
day-words = am, im, den, dem, der, seit
day-nearest = Der nächste solche Tag: { $day }.

# --- Numbers ---
colon = :
semicolon = ;
number-group = .
years = { $n ->
    [one] { $n } Jahr
   *[other] { $n } Jahre
 }
kilometres = { $km } km

# --- The vocabulary of the records ---
kind-partner = Partner
kind-membership = Mitgliedschaft
kind-agreement = Vereinbarung zwischen Institutionen
type-city = Stadt
type-county = County
type-district = Stadtbezirk
type-metropolis = Ballungsraum
type-region = Region
type-institution = Institutionen
type-network = Netzwerk
network-domestic = nationales Netzwerk
network-international = internationales Netzwerk
state-in-force = in Kraft
state-recognised = anerkannt
state-paused = ausgesetzt
state-unclear = ungewiss
state-ended = beendet
state-ahead = noch nicht
state-never = nie vereinbart
source-official = amtlich
source-press = Presse
source-organisation = Organisation
source-encyclopaedia = Enzyklopädie
source-weak = schwach

what-signed = Unterzeichnung
what-joined = Beitritt
what-renewed = Erneuerung
what-resumed = Wiederaufnahme
what-suspended = Aussetzung
what-lapsed = Auslaufen
what-expired = Ende der Gültigkeit
what-terminated = Kündigung
what-ended = Beendigung
what-left = Austritt
what-contact = Kontakt
what-visit = Besuch
what-project = gemeinsames Projekt
what-aid = Hilfe
what-award = Auszeichnung
what-statement = Erklärung
what-resolution = Beschluss
what-proposed = Vorhaben
what-listed = Erwähnung
what-unlisted = fehlt in einer Liste
what-culture = Kultur
what-meeting = Treffen
what-founded = Gründung
what-background = Hintergrund

event-begun = Beginn (kein Dokument gefunden)
act-partnership-agreement = Partnerschaftsvertrag
act-cooperation-agreement = Kooperationsvereinbarung
act-accord = Abkommen
act-letter-of-intent = Absichtserklärung
act-protocol-of-intent = Absichtsprotokoll
act-joint-declaration = gemeinsame Erklärung
act-council-resolution = Beschluss des Stadtrats
act-multilateral-agreement = mehrseitige Vereinbarung
act-double-diploma = Doppeldiplom-Vereinbarung
act-exchange = Austausch
act-agreement-or-letter = Vereinbarung oder Absichtserklärung

how-not-renewed = ohne Verlängerung
how-unilateral = (einseitig)
how-mutual = einvernehmlich
how-resolution = durch Beschluss
how-informal = (informell)
way-not-renewed = ohne Verlängerung
way-unilateral = einseitig
way-unilateral-city = einseitig durch { $city }
way-unilateral-partner = einseitig durch die andere Seite
way-mutual = einvernehmlich
way-resolution = durch Beschluss
way-resolution-city = durch Beschluss des Stadtrats von { $city }
way-resolution-partner = durch Beschluss des Rats der anderen Seite
way-informal = informell

# Was geschah, in einem Satz: das Verb steht gleich nach dem Tag; { $way } beginnt mit einem Leerzeichen oder ist leer.
told-begun = begann die Zusammenarbeit, ein Dokument wurde nicht gefunden
told-signed = wurde ein Dokument unterzeichnet
told-signed-paper = wurde { $paper } unterzeichnet
told-joined = erfolgte der Beitritt zu einem Netzwerk
told-renewed = wurde die Zusammenarbeit erneuert
told-resumed = wurde die Zusammenarbeit wieder aufgenommen
told-suspended = wurde die Zusammenarbeit{ $way } ausgesetzt
told-lapsed = lief eine Vereinbarung{ $way } aus
told-terminated = wurde eine Vereinbarung{ $way } gekündigt
told-terminated-paper = wurde { $paper }{ $way } gekündigt
told-ended = wurde die Zusammenarbeit{ $way } beendet
told-left = erfolgte der Austritt aus einem Netzwerk{ $way }
told-contact = gab es Kontakt
told-visit = fand ein Besuch statt
told-project = lief ein gemeinsames Projekt
told-aid = wurde Hilfe geleistet
told-award = wurde eine Auszeichnung verliehen
told-statement = wurde eine Erklärung abgegeben
told-resolution = wurde ein Beschluss gefasst
told-resolution-paper = wurde { $paper } gefasst
told-proposed = wurde eine Zusammenarbeit vorgeschlagen
told-proposed-paper = wurde { $paper } vorgeschlagen
told-listed = wurde die Verbindung in einer Liste erwähnt
told-unlisted = fehlte die Verbindung in einer Liste
told-culture = fand eine Kulturveranstaltung statt
told-meeting = fand ein Treffen statt
told-founded = wurde eine Organisation gegründet
told-place = Ort: { $place }
told-event = { $when } { $deed } ({ $whose }).
told-home = { $when }: { $note }
paper-partnership-agreement = ein Partnerschaftsvertrag
paper-cooperation-agreement = eine Kooperationsvereinbarung
paper-accord = ein Abkommen
paper-letter-of-intent = eine Absichtserklärung
paper-protocol-of-intent = ein Absichtsprotokoll
paper-joint-declaration = eine gemeinsame Erklärung
paper-council-resolution = ein Beschluss des Stadtrats
paper-multilateral-agreement = eine mehrseitige Vereinbarung
paper-double-diploma = eine Doppeldiplom-Vereinbarung
paper-exchange = eine Vereinbarung über Austausch
paper-agreement-or-letter = eine Vereinbarung oder Absichtserklärung

field-administration = Verwaltung
field-agriculture = Landwirtschaft
field-aid = humanitäre Hilfe
field-culture = Kultur
field-digital = digitale Dienste
field-economy = Wirtschaft
field-education = Bildung
field-energy = Energie
field-environment = Umwelt
field-heritage = Kulturerbe und Gedenken
field-medicine = Medizin
field-research = Wissenschaft
field-self-government = Selbstverwaltung
field-social = Soziales
field-sport = Sport
field-tourism = Tourismus
field-trade = Handel
field-transport = Verkehr
field-youth = Jugend

# Short names of languages beside local names.
tongue-pl = polnisch
tongue-en = englisch
tongue-am = amharisch
tongue-az = aserbaidschanisch
tongue-be = belarussisch
tongue-bg = bulgarisch
tongue-cs = tschechisch
tongue-da = dänisch
tongue-de = deutsch
tongue-el = griechisch
tongue-es = spanisch
tongue-et = estnisch
tongue-fi = finnisch
tongue-fr = französisch
tongue-he = hebräisch
tongue-hr = kroatisch
tongue-hu = ungarisch
tongue-hy = armenisch
tongue-it = italienisch
tongue-ja = japanisch
tongue-ka = georgisch
tongue-kk = kasachisch
tongue-ko = koreanisch
tongue-lt = litauisch
tongue-lv = lettisch
tongue-mt = maltesisch
tongue-nl = niederländisch
tongue-pt = portugiesisch
tongue-ro = rumänisch
tongue-ru = russisch
tongue-sk = slowakisch
tongue-sr = serbisch
tongue-sv = schwedisch
tongue-tr = türkisch
tongue-uk = ukrainisch
tongue-uz = usbekisch
tongue-yi = jiddisch
tongue-zh = chinesisch

# --- The screen ---
title = { $city } · internationale Zusammenarbeit
title-day = Stand { $day } · Daten vom { $date }
too-small = Zu wenig Platz: Nötig sind 20 Spalten und 5 Zeilen.
day-label = Stand am:
day-empty = 2021 oder 31.12.2021; 2021..2022 zeigt Änderungen; Enter: heute
overview-partners = Partner,
overview-first = erster:
overview-ended = frühere:
overview-networks = Netzwerke:
overview-last = zuletzt:
query-label = Suche:
query-empty = Name, Land, Institution eintippen
query-empty-visitor = Name, Land, Institution eintippen oder hier antippen
column-name = Name
column-country = Land
column-state = Status
column-since = Seit
column-term = Bis
column-distance = Entfernung
column-sign = Zuletzt
group-partners = Partner
group-unconfirmed = Nur aus einer Enzyklopädie bekannte Partner
group-memberships = Internationale Mitgliedschaften
group-domestic = Nationale Mitgliedschaften
group-agreements = Vereinbarungen zwischen Institutionen
group-others = Nur Kontakte und Vorhaben
group-perhaps = Vielleicht schon damals: Beginn unbekannt
group-party = Eine der Beteiligten ist von dort
group-ended = Ehemalige Partner
section = { $name }: { $size }
section-ended = { $name }: { $size } (davon beendet: { $ended })
section-partly = Teilweise, ohne „{ $name }“: { $size }
section-counted = { $name }: { $size } ({ $told })
section-counted-of-all = { $name }: { $size } ({ $told }; in der ganzen Liste: { $all })
counted-signed = mit Vereinbarung: { $count }
counted-cities = Städte, bestehend: { $count }
counted-partners = bestehend: { $count }
counted-confirmed = bestehend, bestätigt: { $count }
counted-ever = je vereinbart: { $count }
list-sorted = nach: { $by }
sort-name = Name
sort-since = Beginn
sort-country = Land
sort-type = Art
sort-term = Laufzeit
sort-distance = Entfernung
sort-sign = letztes Ereignis
short-about = ca. { $date }
short-not-after = ≤ { $date }
short-not-before = ≥ { $date }
list-at = { $at } von { $all }
list-found = { $found } von { $all }, Treffer in:
list-nothing = Nichts passt, auch nicht annähernd.
list-why = Warum die Stadt mit dem Ausland zusammenarbeitet, steht in den Details zur Stadt.
list-empty = Die Datei enthält keine Einträge.
list-before = Nichts, wovon die Daten berichten, beginnt vor dem { $day }.
list-is-empty = Die Liste ist leer.
page-nothing = Hier passt nichts.
remedy-clear = leeren
remedy-shorten = kürzen
remedy-how = wie man sucht
remedy-city = Details zur Stadt
remedy-day = anderer Tag
remedy-year = ein Jahr früher
remedy-whole = ganze Liste
remedy-reload = Datei neu lesen
list-found-none = { $found } von { $all }
found-name = Name
found-alias = anderer Name: { $text }
found-country = Land
found-kind = Art: { $text }
found-party = Institution: { $text }
found-seat = Sitz: { $text }
found-summary = in der Beschreibung
found-approximate = ähnlich dem Eingegebenen
title-past = STAND { $day } · Daten vom { $date }
title-past-short = STAND { $day }
title-clock = DIE UHR ZEIGT { $day } · Daten vom { $date }
title-clock-short = DIE UHR ZEIGT { $day }
view-details = Details
view-anniversaries = Jahrestage
view-numbers = Zahlen
view-sources = Quellen
view-changes = Änderungen
view-map = Karte
view-details-short = Detail
view-map-short = Karte
view-anniversaries-short = Tage
view-numbers-short = Zahl
view-sources-short = Quelle
view-changes-short = Neues
timeline-title = Zeitachse
timeline-today = heute
timeline-below = darunter: { $n }
events-count = { $n ->
    [0] { $when }: keine Ereignisse.
    [one] { $when }: { $n } Ereignis.
   *[other] { $when }: { $n } Ereignisse.
 }
events-more = { $n ->
    [one] {" "}Und { $n } weiteres.
   *[other] {" "}Und { $n } weitere.
 }

# --- The sheet of a record ---
label-name = Name
label-type = Art
label-country = Land
label-distance = Entfernung
label-state = Status
label-term = Laufzeit
label-last-sign = Letztes Ereignis
label-ground = Grundlage
label-summary = Beschreibung
label-seat = Sitz
label-fields = Bereiche
sign-none-but-lists = keines; nur Erwähnungen in Listen
label-ask = Wen Sie fragen können
label-population = Einwohner
label-aliases = Andere Namen und Abkürzungen
label-party = Beteiligte
label-with = Gehört zur Partnerschaft
label-accompanying = Vereinbarung zwischen Institutionen
label-question = Frage
label-why = Warum
label-fact = Angabe
label-publisher = Herausgeber
label-title = Titel
label-published = Datum
label-read = Abgerufen
label-source-kind = Art der Quelle
label-source-lang = Sprache
label-note = Anmerkung
label-inferred = Woher das Datum stammt
label-quote = Zitat
label-address = Adresse
heading-events = Ereignisse, neueste zuerst
heading-all-events = Ereignisse
events-title = Ereignisse, älteste zuerst: { $n }
heading-later = Nach diesem Tag oder vielleicht davor
heading-background = Hintergrund
heading-mentions = Erwähnungen in Listen
mentions-count = { $n ->
    [one] { $n } Erwähnung in Listen
   *[other] { $n } Erwähnungen in Listen
 }
heading-disputes = Die Quellen widersprechen sich
heading-gaps = Was nicht bekannt ist
heading-reasons = Warum die Stadt mit dem Ausland zusammenarbeitet
label-reason = Warum
heading-links = Links
heading-sources = Quellen
heading-source = Quelle
heading-brief = Auf einer Seite
heading-export = In eine Datei speichern
heading-city = Über die Stadt
heading-help = Hilfe
heading-legend = Zeichen der Zeitachse
heading-order = Reihenfolge der Liste
order-now = { "" } – so ist es jetzt
order-reverse = { "" } – so ist es jetzt, umgekehrt
orders-about = Eine Ziffer oder Enter wählt; dieselbe noch einmal kehrt die Reihenfolge um.
population-undated = Jahr unbekannt
standing-never = es ist nicht bekannt, dass sie vereinbart wurde
standing-unlisted = steht nicht auf der Liste der anderen Seite ({ $date })
standing-first = erstmals { $when }
standing-paused = ausgesetzt { $when }
life = { $from }–{ $to }
life-not-after = von spätestens { $from } bis { $to }
life-otherwise = Beginn: { $from }, Ende: { $to }
ended-lapsed = ausgelaufen
ended-terminated = gekündigt
ended-ended = beendet
ended-left = durch Austritt beendet
ended-term = mit Ablauf der Laufzeit beendet
deed-terminated = { $act ->
    [accord] Abkommen gekündigt
    [letter-of-intent] Absichtserklärung gekündigt
    [protocol-of-intent] Absichtsprotokoll gekündigt
    [joint-declaration] Erklärung gekündigt
    [council-resolution] Beschluss aufgehoben
    [partnership-agreement] Vertrag gekündigt
   *[other] Vereinbarung gekündigt
 }
deed-expired = { $act ->
    [accord] Abkommen ausgelaufen
    [letter-of-intent] Absichtserklärung ausgelaufen
    [protocol-of-intent] Absichtsprotokoll ausgelaufen
    [joint-declaration] Erklärung ausgelaufen
    [council-resolution] Beschluss ausgelaufen
    [partnership-agreement] Vertrag ausgelaufen
   *[other] Vereinbarung ausgelaufen
 }
deed-expired-earlier = { $deed } zuvor; wann, ist nicht bekannt
deed-expired-when = { $deed } { $when }
disputes-count = { $n ->
    [one] Die Quellen widersprechen sich in { $n } Punkt
   *[other] Die Quellen widersprechen sich in { $n } Punkten
 }
standing-inside = der Tag liegt in einem unsicheren Datum: { $date }
standing-term-over = { $n ->
    [one] für { $n } Jahr vereinbart ({ $date }); was folgte, ist nicht bekannt
   *[other] für { $n } Jahre vereinbart ({ $date }); was folgte, ist nicht bekannt
 }
standing-term-open = { $n ->
    [one] für { $n } Jahr vereinbart, aber der Tag der Vereinbarung wurde nicht gefunden ({ $date })
   *[other] für { $n } Jahre vereinbart, aber der Tag der Vereinbarung wurde nicht gefunden ({ $date })
 }
term-until = für { $years }, Ende: { $date }
standing-runs-on = Die Laufzeit ist vorbei; die Vereinbarung gilt weiter, bis eine Seite sie beendet (stillschweigend verlängert).
sign-quiet = { $n ->
    [one] ; seit { $n } Jahr nichts Neues
   *[other] ; seit { $n } Jahren nichts Neues
 }
sign-none = keines
ground-encyclopaedia = schwach (nur eine Enzyklopädie oder daraus gewonnene Daten)
ground-weak = schwach (nur eine wenig verlässliche Quelle)
event-term = für { $years }
event-place = Ort: { $place }.
event-people = Personen: { $people }.
event-quote = In der Quelle: „{ $quote }“.
event-quote-of = In der Quelle { $source }: „{ $quote }“.
event-inferred = Woher dieses Datum stammt: { $reason }
date-inferred = { $date } (erschlossen)
claim-chosen = hier übernommen
quoted = „{ $text }“
source-undated = ohne Datum
citation-read = abgerufen am { $date }
read-as-page = Seite
read-as-copy = Kopie
read-as-file = Datendatei
source-more = Alles, was darauf beruht
source-none = Dieses Ereignis hat keine eigene Quelle: Es folgt aus anderen Angaben dieses Eintrags.
citation-data = Daten des Programms mosty, { $date }

# --- Map and distances ---
map-world = die ganze Welt
map-across = etwa { $km } km breit
map-outside = außerhalb: { $n }
map-no-place = ohne Ort auf der Karte: { $name }
heading-by-distance = Vom nächsten zum entferntesten
distances-title = { $city }: Entfernungen
distances-measured = Luftlinie, der kürzeste Weg über die Erdkugel (Großkreis) zwischen den Punkten, die die Daten für Stadt und Partner nennen; auf Kilometer gerundet. Auf der Straße ist es weiter.
distances-none = Die Daten nennen für keinen dieser Partner einen Ort.
label-measured = Wie gemessen
label-nearest = Am nächsten
label-farthest = Am weitesten entfernt
legend-home = die Stadt, um die es geht
heading-legend-map = Zeichen der Karte
heading-legend-list = Zeichen der Liste
legend-not-after = spätestens in diesem Jahr
legend-not-before = frühestens in diesem Jahr
legend-about = etwa in diesem Jahr
legend-disputed = Quellen nennen verschiedene Daten
legend-doubt = unsicher; hinter einem Stand: das sagt nur ein Lexikon oder eine schwache Quelle

# --- Saving to a file ---
file-name-anniversaries = mosty-jahrestage-{ $year }
file-name-list = mosty-liste-{ $day }
notice-saved = Datei { $file } im Ordner { $folder } gespeichert.
notice-saved-calendar = { $file } in { $folder } gespeichert; ohne Tag ausgelassen: { $names }.
notice-left-out-more = { $names } und { $n } weitere
export-list-csv = Liste: CSV-Tabelle für Excel, LibreOffice
export-list-text = Liste: Text
export-list-json = Liste: JSON für andere Programme
export-anniversaries-calendar = Jahrestage: Kalender (.ics)
export-anniversaries-csv = Jahrestage: CSV-Tabelle
export-sheet-text = was auf dem Bildschirm steht: Text
export-sheet-markdown = was auf dem Bildschirm steht: Markdown
export-about = Die Datei wird im Ordner { $folder } gespeichert; keine vorhandene wird überschrieben (ist der Name vergeben, bekommt sie eine Nummer).
notice-unsaved = Nichts gespeichert in { $folder }: { $why }. { $fault ->
    [full] Schaffen Sie Platz.
    [taken] Löschen Sie einige Dateien.
   *[other] Starten Sie mosty anderswo.
}
unwritten-denied = kein Schreibrecht
unwritten-read-only = nur lesbar
unwritten-full = kein Platz auf dem Datenträger
unwritten-missing = Ordner fehlt
unwritten-taken = alle Namen sind vergeben
unwritten-other = Systemfehler Nr. { $number }
print-failed = Die Antwort konnte nicht ganz ausgegeben werden: { $why }. { $fault ->
    [full] Schaffen Sie Platz oder leiten Sie sie anderswohin.
   *[other] Leiten Sie sie anderswohin.
}

# --- Numbers, sources, the page for an interpreter ---
numbers-partners = Zahl der Partner
numbers-rule = Regel
numbers-day = Stand
numbers-some = Nur die gewählten Einträge sind gezählt: { $some } von { $all }.
numbers-among = { $count } (unter den gewählten)
view-some = Nur die gewählten Einträge: { $some } von { $all }.
numbers-total = Insgesamt
figures = { $some } von { $all }
count-unclear = { $sure }, dazu ungewiss: { $unclear }
count-paused = { $sure }, dazu ausgesetzt: { $paused }
heading-rules = Zählregeln
rules-unclear = Ungewisse zählen nicht mit: Daten oder Quellen sagen nicht, ob die Zusammenarbeit an diesem Tag bestand.
rules-paused = Ausgesetzte zählen nicht mit: Die Zusammenarbeit war nicht beendet, ruhte aber an diesem Tag.
rule-chosen = hier angewandt
rule-signed = Städte, mit denen eine bekannte Vereinbarung gleich welcher Art gilt, auch Absichtserklärungen und gemeinsame Erklärungen (Status „in Kraft“)
rule-cities = Städte, mit denen Zusammenarbeit besteht, „in Kraft“ oder „anerkannt“, auch nur laut einer Enzyklopädie (in der Liste mit „?“)
rule-partners = alle Partner, mit denen Zusammenarbeit besteht: Städte, Countys, Ballungsräume, Bezirke, Regionen, auch die nur aus einer Enzyklopädie bekannten
rule-confirmed = Partner jeder Art mit bestehender Zusammenarbeit, die eine amtliche Quelle oder die Presse bestätigt
rule-ever = Partner jeder Art, mit denen je Zusammenarbeit vereinbart wurde, auch wenn sie inzwischen endete
rule-name-signed = Vereinbarung, Vertrag, unterzeichnet
rule-name-cities = Städte, Stadt
rule-name-partners = Partner, alle
rule-name-confirmed = bestätigt
rule-name-ever = jemals
heading-published = Was andere sagen
published-why = Die Zahl hängt davon ab, was gezählt wird und an welchem Tag.
by-state = Nach Status: bestehend, von allen
by-kind = Nach Kategorie: bestehend, von allen
by-type = Nach Art: bestehend, von allen
by-country = Nach Land: bestehend, von allen
by-continent = Nach Erdteil: bestehend, von allen
by-decade = Nach Jahrzehnt des Beginns: bestehend, von allen
decade-bounds = Bei „≤“, „≥“ und „?“ ist nur eine Grenze bekannt, nicht das Jahrzehnt.
unknown-country = ohne Land
unknown-continent = ohne Land
several-country = mehrere Länder
several-continent = mehrere Erdteile
unknown-decade = Beginn unbekannt
continent-africa = Afrika
continent-antarctica = Antarktis
continent-asia = Asien
continent-europe = Europa
continent-north-america = Nordamerika
continent-oceania = Ozeanien
continent-south-america = Südamerika
heading-source-kinds = Arten von Quellen
heading-weak-grounds = Schwach belegte Einträge
heading-all-sources = Alle Quellen, die meistgenutzten zuerst
heading-resting = Angaben, die darauf beruhen: { $facts }
resting-none = Nichts beruht darauf.
source-unwritten = nicht notiert
source-facts = { $n ->
    [one] { $facts } Angabe beruht darauf.
   *[other] { $facts } Angaben beruhen darauf.
 }
label-local = Örtlicher Name
name-in-pl = Auf Polnisch
name-in-en = Auf Englisch
heading-deeds = Verlauf der Zusammenarbeit
heading-latest = Neueste Ereignisse
heading-internal = Nur für den Dienstgebrauch
brief-earlier = { $n ->
    [one] und { $number } früheres
   *[other] und { $number } frühere
 }
brief-claims = { $n ->
    [one] die Quellen geben { $number } Antwort, hier ist keine übernommen
   *[other] die Quellen geben { $number } verschiedene Antworten, hier ist keine übernommen
 }
brief-claims-other = { $n ->
    [one] { $number } andere Antwort
   *[other] { $number } andere Antworten
 }
brief-more = und weitere: { $number }
brief-foot = Stand { $day }, Daten vom { $date }
brief-whole = Alles: mosty show { $id }

# --- What changed, anniversaries, tables and the calendar ---
changes-title = Was sich vom { $first } bis { $until } geändert hat: { $n }
changes-title-perhaps = Was sich vom { $first } bis { $until } geändert hat: { $n }, vielleicht { $perhaps } weitere
changes-none = Nichts hat sich geändert.
changes-term = Laufzeit vorbei ({ $what })
changes-perhaps = { $what } (vielleicht zu anderer Zeit)
changes-perhaps-earlier = vielleicht früher
changes-perhaps-later = vielleicht erst später
outcome-ended = Beendet: { $n }
outcome-left = Aus Netzwerken ausgetreten: { $n }
outcome-expired = Mit Ablauf der Laufzeit beendet: { $n }
outcome-confirmed = Schon früher beendet, nun bestätigt: { $n }
outcome-paused = Ausgesetzt: { $n }
outcome-term-over = Laufzeit vorbei, Weiteres unbekannt: { $n }
outcome-doubted = Zweifelhaft, fehlt in einer Liste: { $n }
outcome-runs-on = Laufzeit vorbei, gilt weiter: { $n }
outcome-began = Begonnen: { $n }
outcome-joined = Netzwerken beigetreten: { $n }
outcome-renewed = Erneuert oder neu begründet: { $n }
outcome-resumed = Wieder aufgenommen: { $n }
anniversary-nth = { $n }. Jahrestag
anniversary-break = mit Unterbrechung { $years }
anniversaries-title = Jahrestage { $year }
anniversaries-none = { $year } gibt es keine Jahrestage.
anniversaries-round = Runde, Tag bekannt
anniversaries-days = Andere, Tag bekannt
anniversaries-round-months = Runde, nur Monat bekannt
anniversaries-round-undated = Runde, nur Jahr bekannt
anniversaries-months = Andere, nur Monat bekannt
anniversaries-undated = Andere, nur Jahr bekannt
anniversaries-coming = Runde { $year }
anniversaries-no-round = Keine runden Jahrestage.
anniversaries-bounded = Ohne Jahrestage, Jahr des Beginns unbekannt: { $n }
calendar-name = Jahrestage der Zusammenarbeit: { $city }
calendar-summary = Jahrestag: { $name } ({ $what })
calendar-left-out = { $n ->
    [one] { $n } Jahrestag ohne genauen Tag ausgelassen: { $names }.
   *[other] { $n } Jahrestage ohne genauen Tag ausgelassen: { $names }.
 }
csv-local = Örtlicher Name
csv-code = Ländercode
csv-how = Wie
csv-ran-out = Vereinbarung ausgelaufen
csv-km = Entfernung (km)
csv-as-of = Stand
csv-year = Jahr
csv-when = Wann
csv-years = Wie viele Jahre
csv-round = Rund
csv-breaks = Unterbrechungen
csv-yes = ja
csv-no = nein
csv-event = Ereignis
csv-date = Datum des Ereignisses
csv-since-earliest = Seit (frühestens)
csv-since-latest = Seit (spätestens)
csv-end = Ende
csv-end-earliest = Ende (frühestens)
csv-end-latest = Ende (spätestens)
csv-last-latest = Letztes Ereignis (spätestens)
csv-city = Eigene Stadt
csv-wikidata = Wikidata
csv-latitude = Breite
csv-longitude = Länge
csv-date-earliest = Datum (frühestens)
csv-date-latest = Datum (spätestens)
csv-month = { $month } (ohne Tag)
csv-act = Dokument
csv-begins = Beginn der Verbindung
csv-term-years = Für wie viele Jahre
csv-place = Ort
csv-people = Personen
csv-before = Status davor
csv-after = Status danach
csv-certainty = Ob sicher in dieser Zeit
csv-by = Gliederung
csv-group = Gruppe
csv-lasting = Bestehend
csv-recorded = Alle
csv-unclear = Ungewiss
csv-paused = Ausgesetzt
csv-facts = Angaben
csv-continent = Erdteil
csv-decade = Jahrzehnt des Beginns
csv-from = Von
csv-to = Bis

# --- Filters of the search (names and forms after commas; Tab writes the first) ---
aspect-country = land, länder
aspect-continent = erdteil, kontinent
aspect-state = status, zustand, stand
aspect-kind = kategorie, gattung
aspect-type = art, typ
aspect-field = bereich, bereiche
aspect-year = jahr, jahre
aspect-event = ereignis, ereignisse, geschehen
aspect-since = seit, beginn
aspect-source = quelle, quellen, grundlage
aspect-sign = zuletzt, eintrag, einträge
aspect-term = laufzeit, frist
aspect-rule = regel, regeln, zählregel
forms-continent-europe = europäisch
forms-continent-asia = asiatisch
forms-continent-africa = afrikanisch
forms-continent-north-america = nordamerikanisch
forms-continent-south-america = südamerikanisch
forms-continent-oceania = Australien und Ozeanien
forms-continent-antarctica = antarktisch
forms-state-in-force = gültig, mit Vereinbarung
forms-state-recognised = keine Vereinbarung gefunden
forms-state-paused = ruhend, eingefroren
forms-state-unclear = unklar, zweifelhaft
forms-state-ended = geendet, ehemalig, früher
forms-state-ahead = künftig
forms-state-never = nie, ohne Vertrag, ohne Vereinbarung
forms-kind-partner = Partnerschaft, Partnerschaften, Partnerstadt, Partnerstädte, Städtepartnerschaft, Städtepartnerschaften
forms-kind-membership = Mitgliedschaften, Mitglied
forms-kind-agreement = Vereinbarung, Vereinbarungen, Institutionsabkommen, Abkommen, Abkommen von Institutionen
forms-type-city = Städte, Gemeinde
forms-type-county = Countys, Counties, Landkreis, Landkreise, Kreis
forms-type-district = Stadtbezirke, Stadtteil
forms-type-metropolis = Ballungsräume, Metropole
forms-type-region = Regionen
forms-type-institution = Einrichtungen
forms-type-network = Netzwerke, Netz
forms-field-administration = Behörden
forms-field-agriculture = Agrar
forms-field-aid = Hilfe
forms-field-culture = kulturell
forms-field-digital = Digitalisierung
forms-field-economy = wirtschaftlich
forms-field-education = Schulen, Schule
forms-field-energy = Strom
forms-field-environment = Ökologie, Umweltschutz
forms-field-heritage = Erbe, Gedenken, Geschichte
forms-field-medicine = Gesundheit
forms-field-research = Forschung
forms-field-self-government = kommunal
forms-field-social = sozial
forms-field-sport = sportlich
forms-field-tourism = Fremdenverkehr
forms-field-trade = Kommerz
forms-field-transport = Nahverkehr
forms-field-youth = Jugendliche
forms-what-signed = Unterschrift
forms-what-joined = Aufnahme
forms-what-renewed = Verlängerung
forms-what-ended = Ende
forms-what-contact = Kontakte
forms-what-visit = Besuche, Delegation, Delegationen
forms-what-project = Projekt, Projekte
forms-what-aid = Hilfen
forms-what-award = Auszeichnungen, Preis, Preise
forms-what-statement = Erklärungen
forms-what-resolution = Beschlüsse
forms-what-culture = kulturell
forms-what-meeting = Begegnung
forms-source-official = Behörde, Amt
forms-source-press = Zeitung, Medien
forms-source-organisation = Organisationen, Verein
forms-source-encyclopaedia = Lexikon, Wikipedia
forms-source-weak = gering
filter-no-sign = keines, keiner, nie
filter-lasting = besteht, bestehend, aktiv, laufend
filter-several = mehrere
filter-missing = keins, unbekannt
filter-silent = stillschweigend
filter-over = vorbei, abgelaufen
filters-country = Land
filters-continent = Erdteil
filters-state = Status
filters-kind = Kategorie
filters-type = Art
filters-field = Bereich
filters-since = Beginn
filters-event = Ereignis
filters-source = Grundlage
filters-sign = Letztes Ereignis
filters-term = Laufzeit
filters-rule = Zählregel
filters-none = Enter schaltet einen Filter ein; jetzt ist keiner an
filters-on = Eingeschaltete Filter (Enter schaltet aus)
filters-decade = { $from }–{ $to }
filters-quiet = { $n ->
    [one] seit { $n } Jahr kein neues Ereignis (nach { $year })
   *[other] seit { $n } Jahren kein neues Ereignis (nach { $year })
 }
filters-no-sign = gar kein Ereignis
filters-months = { $n ->
    [one] endet binnen { $n } Monat
   *[other] endet binnen { $n } Monaten
 }
filters-silent = vorbei, und die Vereinbarung gilt stillschweigend weiter
filters-over = vorbei, und was folgte, ist unbekannt
heading-filters = Filter
column-how = Wie
list-kept = { $at } von { $kept } ({ $all } insgesamt)
list-none-kept = Kein Eintrag passt zu den Filtern.
query-unknown-field = Den Filter „{ $found }“ gibt es nicht. { $hint ->
    [nearest] Meinten Sie „{ $nearest }:“?
   *[none] Es gibt: { $expected }.
 }
query-unknown-value = Der Filter „{ $field }“ kennt den Wert „{ $found }“ nicht. { $hint ->
    [nearest] Meinten Sie „{ $nearest }“?
    [expected] Es gibt: { $expected }.
   *[none] Tippen Sie den Anfang eines Namens.
 }
query-bad-range = „{ $found }“ ist kein Zeitraum von Jahren. Zum Beispiel: { $field }:2022, { $field }:"Dezember 2021", { $field }:1990..1999 oder { $field }:..2010.
query-bad-months = „{ $found }“ ist keine Zahl von Monaten. Zum Beispiel: { $field }:12.
query-missing = Nach „{ $field }:“ fehlt ein Wert.
query-offers = Tab: { $offers }
query-understood = { $field }: { $value }
query-understood-not = { $field }: nicht { $value }
query-as-of = Stand: { $day }
query-view = { $view }: { $at }
query-order = Reihenfolge: { $by } { $arrow }
query-months = { $months } Mon.
query-missed = ohne: { $text }

# --- Help and keys ---
help-about = Mit Pfeiltasten, Enter, Esc und Tab geht alles: Tab führt auch zur Leiste unten, dort wählen Sie mit den Pfeiltasten jeden Befehl. Mit Buchstaben und Ziffern suchen Sie, wo immer Sie sind; hier durchsuchen sie die Hilfe.
heading-guide-filters = Filter: so schreibt man sie
heading-guide-dates = So liest man kurze Daten
guide-year = was sich in dem Jahr geändert hat; neben status:"in Kraft", was da bestand
guide-since = Beginn in diesen Jahren
guide-or = das eine oder das andere
guide-not = ohne diese
guide-quotes = mehrere Wörter zusammen
guide-doubt = dauert an, aber nur eine Enzyklopädie oder eine andere schwache Quelle sagt das
guide-not-after = nur die obere Grenze ist bekannt: es begann dann oder früher
guide-not-before = nur die untere Grenze ist bekannt: es begann dann oder später
guide-between = irgendwann zwischen diesen Jahren oder Tagen: mehr ist nicht bekannt
guide-life = vom Beginn bis zum Ende; „–2022“ ist nur das Ende
guide-again = seit 1991, mit einer Unterbrechung; wieder seit 2019
guide-approximate = ungefähr
guide-uncertain = die Quelle ist unsicher
guide-disputed = Quellen nennen verschiedene Daten
place-anywhere = Überall
place-list = Liste
place-detail = Details
place-map = Karte
place-ground = Karte als Vollbild
place-timeline = Zeitachse
place-asking = Beim Eintippen eines Tages
place-typing = Beim Eintippen der Suche
place-bar = Hinweisleiste
place-page = Hilfe und Quellen
key-space = Leertaste
key-enter = Enter
key-esc = Esc
key-tab = Tab
key-backtab = Shift+Tab
key-backspace = Backspace
key-delete = Entf
key-home = Pos1
key-end = Ende
key-page-up = Bild↑
key-page-down = Bild↓
do-up = nach oben
do-down = nach unten
do-page-up = eine Seite nach oben
do-page-down = eine Seite nach unten
do-top = zum Anfang
do-bottom = zum Ende
do-open = öffnen, bestätigen
do-deeper = eine Ebene tiefer
do-back = zurück
do-next-pane = nächstes Fenster
do-previous-pane = voriges Fenster
do-search = suchen: einfach lostippen
do-next-match = nächster Treffer in den Details
do-previous-match = voriger Treffer in den Details
do-sort = Liste sortieren: mit der Ziffer wählen
do-asleep = eingeschlafene: Liste, ältestes letztes Ereignis zuerst
do-filter = Filter: einschalten, ausschalten, ansehen
do-erase = letzten Filter oder Buchstaben zurücknehmen
do-complete = Filter vervollständigen; sonst nächstes Fenster
do-next-section = nächster Abschnitt der Details
do-previous-section = voriger Abschnitt der Details
do-memberships = zu den Mitgliedschaften
do-map = Karte und Entfernungen
do-anniversaries = Jahrestage dieses und der nächsten Jahre
do-numbers = Zahlen und Zählregeln
do-rule = nächste Regel, Partner zu zählen
do-sources = Quellen und was darauf beruht
do-changes = was sich bis zum gewählten Tag geändert hat
do-brief = eine Seite für Dolmetscher
do-disputes = zu dem, worin sich die Quellen widersprechen
do-export = Liste, Jahrestage oder was auf dem Bildschirm steht speichern
do-timeline = zur Zeitachse
do-earlier = früher, nach links
do-later = später, nach rechts
do-year-back = ein Jahr früher, aus jedem Fenster
do-year-on = ein Jahr später, aus jedem Fenster
do-day = Stand am eingetippten Tag; Änderungen zwischen zweien: 2021..2022
do-play = die Geschichte bis heute abspielen
do-zoom-in = heranzoomen: Achse zu Jahren und Monaten, Karte zu Ländern
do-zoom-out = Achse oder Karte herauszoomen
do-west = Karte nach Westen
do-east = Karte nach Osten
do-north = Karte nach Norden
do-south = Karte nach Süden
do-source = Quelle der markierten Angabe
do-copy = markierte Angabe kopieren; nochmals: mit Beleg
do-city = die Stadt: wie viele Partner, was man von ihr weiß
do-help = diese Hilfe
do-language = Wahl der Sprache
do-theme = andere Farben
do-reload = Daten neu lesen
do-redraw = Bildschirm neu zeichnen
do-fill = dieses Fenster als Vollbild und zurück
do-escape = letzten Schritt zurücknehmen; am Ende: erste Seite
do-start = zur ersten Seite, von überall
do-nth = Zeile mit dieser Nummer wählen
do-leave = beenden
do-interrupt = abbrechen
do-suspend = anhalten (fg kehrt zurück)
hint-up = auf
hint-down = ab
hint-open = öffnen
hint-back = zurück
hint-next-pane = Fenster
hint-search = suchen
hint-filter = Filter
hint-leave = Ende
hint-copy = kopieren
hint-memberships = Mitgliedschaften
hint-confirm = bestätigen
hint-switch = umschalten
hint-choose = wählen
hint-rule = Regel
hint-fill = Vollbild
hint-start = Anfang
hint-sort = sortieren
hint-asleep = eingeschlafen
hint-earlier = früher
hint-later = später
hint-day = Tag
hint-play = abspielen
hint-zoom-in = heranzoomen
hint-anniversaries = Jahrestage
hint-numbers = Zahlen
hint-sources = Quellen
hint-changes = Änderungen
hint-brief = Seite
hint-disputes = Widerspruch
hint-export = speichern
hint-map = Karte
hint-west = West
hint-east = Ost
hint-north = Nord
hint-south = Süd
hint-zoom-out = herauszoomen
hint-city = Stadt
hint-source = Quelle
hint-help = Hilfe
hint-language = Sprache
hint-escape = abbrechen
legend-in-force = in Kraft
legend-recognised = anerkannt
legend-paused = ausgesetzt
legend-unclear = unbekannt
legend-deed = Vereinbarung
legend-renewal = Erneuerung
legend-break = Unterbrechung
legend-ended = Ende
legend-life = Besuch, Projekt
theme-default = Standard
theme-light = für hellen Hintergrund
theme-contrast = starker Kontrast
theme-mono = ohne Farben
remark-future = Hinweis: { $day } liegt nach dem Tag der Daten ({ $date }); gezeigt wird nur, was aus ihnen folgt.
remark-clock = Hinweis: Die Uhr dieses Rechners zeigt { $day }; das kann nicht heute sein, denn die Daten sind vom { $date }. Alles gilt für den Tag der Uhr. Stellen Sie die Uhr, oder nennen Sie den Tag: --today 2026-11-23.
notice-no-day = „{ $what }“ ist kein Datum. Etwa 2021, 2021-12 oder 31.12.2021.
playing = Die Geschichte läuft: + schneller, - langsamer, jede andere Taste hält an.
notice-unknown-key = Diese Taste tut hier nichts. Zum Suchen einfach tippen; F1: Hilfe.
notice-changed = Die Daten haben sich geändert. Ctrl+R liest sie sofort.
notice-no-motion = Bewegung ist aus (--no-motion). Das Jahr ändern Sie mit Shift+Pfeil, den Tag mit Ctrl+D.
notice-query-long = Die Suche ist zu lang für einen weiteren Filter.
notice-theme = Farben: { $name }.
notice-no-clipboard = Die Linux-Konsole hat keine Zwischenablage: nichts gesendet. In eine Datei: mosty show ID > Datei
notice-no-disputes = Die Quellen widersprechen sich hier in nichts.
notice-copied = Markierte Angabe ans Terminal gesendet, für die Zwischenablage (OSC 52).
notice-cited = Beleg mit Quellen ans Terminal gesendet, für die Zwischenablage (OSC 52).
notice-tmux = An tmux gesendet. Weitergereicht wird es nach: tmux set -s set-clipboard on
notice-screen = screen gibt nichts an die Zwischenablage weiter. Markieren Sie den Text mit der Maus (mit Shift).
loading = Wird gelesen …
loading-far = { $n ->
    [one] Wird gelesen … { $percent } %, { $records } Eintrag
   *[other] Wird gelesen … { $percent } %, { $records } Einträge
 }
loading-search = Die Suche wird vorbereitet …
notice-loaded = Daten vom { $date } gelesen

# --- Command line ---
about = Mosty („Brücken“): die internationale Zusammenarbeit einer Stadt im Terminal – Partner, Mitgliedschaften, Vereinbarungen und ihre Geschichte seit 1990.
heading-usage = Aufruf:
heading-commands = Befehle
heading-options = Optionen
heading-arguments = Argumente
value-options = OPTIONEN
value-command = BEFEHL
value-file = DATEI
value-lang = SPRACHE
value-set = ZEICHENSATZ
value-theme = NAME
value-when = WANN
value-date = TAG
value-text = TEXT
value-columns = SPALTEN
value-csv = FÜR
value-id = ID
value-from = VON
value-to = BIS
value-year = JAHR
command-list = Alle Einträge ausgeben
command-find = Einträge ausgeben, die zu einem Text passen, die besten zuerst
command-show = Einen Eintrag ganz ausgeben
command-distances = Ausgeben, wie weit die Partner entfernt sind, vom nächsten zum entferntesten
command-stats = Zahlen ausgeben: Partner nach einer Regel, Einträge nach Status, Land, Jahrzehnt
command-sources = Die Quellen ausgeben, oder eine davon und was darauf beruht
command-brief = Eine Seite über einen Eintrag, für Dolmetscher oder Delegation
command-changes = Ausgeben, was sich von einem Tag, Monat oder Jahr bis zu einem anderen geändert hat; ohne zweite Angabe bis heute
command-events = Alle Ereignisse ausgeben, älteste zuerst; mit Text nur der Treffer, mit einem Jahr nur die dieses Jahres
command-anniversaries = Die Jahrestage eines Jahres und die runden der nächsten vier ausgeben
command-check = Eine Datendatei prüfen und alle Fehler ausgeben
command-export = Die Daten als Datei mosty/1 ausgeben
option-data = Datendatei statt der eingebauten; „-“ liest die Standardeingabe
option-lang = Sprache
option-plain = Zeilen „Name: Wert“, ohne Zeichnung
option-json = JSON
option-csv = CSV für Tabellen; open: für Programme
option-columns = Nur diese Spalten der Tabelle, mit Kommas, z. B. id,name,since (nur mit --csv)
option-ics = iCalendar-Datei mit jährlichen Jahrestagen
option-year = Jahr statt des laufenden
option-from = Anfang: Tag, Monat oder Jahr, etwa 2021-12-31, 2022-03, 2022
option-to = Ende, eingeschlossen; ohne es heute
option-symbols = Zeichensatz
option-ascii = Dasselbe wie --symbols ascii
option-theme = Farben
option-color = Ob Farben benutzt werden
option-no-motion = Nichts bewegt sich von selbst: Geschichte nicht abspielbar
option-no-mouse = Die Maus dem Terminal lassen
option-sort = Reihenfolge der Liste
value-rule = REGEL
value-order = REIHENFOLGE
option-values = [möglich: { $values }]
command-also = [auch: { $names }]
option-as-of = Stand an diesem Tag: 2021, 2021-12 oder 2021-12-31; von Jahr und Monat der letzte Tag
option-today = Diesen Tag für heute nehmen (JJJJ-MM-TT)
option-version = Version von Programm und Daten
option-help = Diese Hilfe
option-query = Nur zählen, was eine Suche findet, etwa kategorie:partner
option-text = Gesuchter Text
option-id = ID oder Name eines Eintrags
option-rule = Regel, nach der Partner gezählt werden
option-source = ID einer Quelle; ohne sie alle Quellen
option-internal = Kontakte und Notizen nur für den Dienstgebrauch hinzufügen
option-names = Unter jeder Zahl die Namen der Gezählten nennen
option-public = Ohne das, was nur für den Dienstgebrauch ist: eine Datei für das Terminal im Rathaus
option-file = Zu prüfende Datei; ohne sie die benutzten Daten
help-examples =
    Beispiele:
      mosty                      das Programm auf dem ganzen Terminal
      mosty find luck            Luzk, auch als Lutsk und Луцьк
      mosty find 'status:beendet jahr:2022'   was endete, und wie
      mosty show grodno          Grodno: Status, Ereignisse, Quellen
      mosty list --as-of 2021    wer am letzten Tag von 2021 Partner war
      mosty stats                Zahlen für einen Bericht und ihre Regeln
      mosty brief gori           eine Seite für Dolmetscher
      mosty changes 2022 2022    was sich 2022 änderte, und wie
      mosty anniversaries --ics  Jahrestage für einen Kalender
      mosty list --csv           eine Tabelle
      mosty list --json          alles für andere Programme
      mosty check meine.json     Fehler einer Datei mit Ort und Rat

    Rückgabewerte: 0 fertig, 1 nichts gefunden, 2 Fehler beim Aufruf oder Lauf,
    3 Fehler in den Daten, 130 abgebrochen.
usage-help = Hilfe: mosty --help
usage-unknown = Unbekannte Option oder unbekanntes Argument: „{ $what }“.
usage-after = Die Option { $what } steht hinter ihrem Befehl: { $shape }.
usage-command = Unbekannter Befehl: „{ $what }“. Es gibt: { $names }.
usage-value = „{ $value }“ passt nicht zu { $what }. Möglich: { $expected }.
usage-no-value = Nach { $what } fehlt ein Wert.
usage-missing = Ein Argument fehlt: { $what }.
usage-conflict = Diese Optionen lassen sich nicht kombinieren: { $what }.
usage-utf8 = Die Befehlszeile ist nicht UTF-8.
usage-other = Die Befehlszeile wurde nicht verstanden. { $what }
usage-days = „{ $what }“ ist kein Tag, Monat oder Jahr. Zum Beispiel 2021-12-31, 2021-12 oder 2021.
usage-year = „{ $what }“ ist kein Jahr. Vier Ziffern, etwa 2027.
usage-order = Der Anfang ({ $from }) liegt nach dem Ende ({ $to }). Nennen Sie zuerst den früheren Tag.
usage-csv = Diese Antwort gibt es nicht als CSV, ebenso wenig: check, doctor, export, man, completions. Alle anderen schon.
usage-json = Handbuch und Vervollständigungen gibt es nur als Text, nicht als JSON.
usage-columns = Es gibt keine Spalte „{ $what }“. Es gibt: { $names }.
usage-today = „{ $what }“ ist kein Tag. Bitte als JJJJ-MM-TT, zum Beispiel 2021-12-31.
version = mosty { $version } (Daten: { $city }, { $date })
column-id = ID
label-id = ID
label-kind = Kategorie
label-since = Seit
label-line = Zeitraum
label-found = Gefunden in
label-updated = Daten vom
answer-nothing = Nichts passt zu „{ $text }“.
answer-empty-handed = Verstanden: { $text } – nichts passt.
answer-missed = Nichts passt auf alles. Ausgelassen: „{ $text }“.
answer-guess = Nichts passt genau. Gezeigt: { $text }
answer-no-record = Es gibt keinen Eintrag „{ $id }“.
answer-why = Warum die Stadt mit dem Ausland zusammenarbeitet, steht in den Details zur Stadt: mosty show { $id }
answer-no-source = Es gibt keine Quelle „{ $id }“. Alle gibt „mosty sources“ aus.
answer-nearest = Vielleicht: { $ids }.
answer-try = Versuchen Sie: „mosty find { $id }“.
check-more = { $n ->
    [one] … und { $n } weiterer Fehler, oben nicht aufgeführt.
   *[other] … und { $n } weitere Fehler, oben nicht aufgeführt.
 }
check-faults = { $n ->
    [one] { $n } Fehler gefunden. Die Daten wurden nicht gelesen.
   *[other] { $n } Fehler gefunden. Die Daten wurden nicht gelesen.
 }
check-sound = { $file }: keine Fehler. Einträge: { $records }, Ereignisse: { $events }, Quellen: { $sources }; Daten vom { $date }
check-unread = { $n ->
    [one] Hinweis: { $number } Quelle für eine Zahl von Partnern oder einen Statuswechsel ohne Abrufdatum
   *[other] Hinweis: { $number } Quellen für eine Zahl von Partnern oder einen Statuswechsel ohne Abrufdatum
 }
check-embedded = eingebaute Daten
check-stdin = Standardeingabe
file-missing = Es gibt keine Datei „{ $file }“. Prüfen Sie den Pfad.
file-denied = „{ $file }“ darf nicht gelesen werden. Bitten Sie die Systemverwaltung um Zugriff.
file-directory = „{ $file }“ ist ein Ordner. Nennen Sie eine Datendatei.
file-special = „{ $file }“ ist keine gewöhnliche Datei, sondern ein Gerät oder eine Pipe. Nennen Sie eine Datei mit Daten.
file-too-large = Die Datei „{ $file }“ ist zu groß: Sie hat { $size } MiB und braucht gelesen etwa das Dreifache; frei sind { $memory } MiB Arbeitsspeicher.
file-keyboard = „--data -“ wartet auf Daten der Standardeingabe, aber das ist die Tastatur. Nennen Sie eine Datei oder nehmen Sie eine Pipe.
file-other = „{ $file }“ ist nicht lesbar: { $why }.
screen-failed = Der Bildschirm lässt sich in diesem Terminal nicht öffnen: { $why }. Nehmen Sie „mosty list“.
screen-no-keyboard = Es gibt kein Terminal, von dem Tasten gelesen werden können. Starten Sie mosty in einem Terminal, oder nehmen Sie „mosty list“.
kiosk-no-keyboard = Es gibt kein Terminal, von dem Tasten gelesen werden können. Setzen Sie in der Datei des Dienstes StandardInput=tty und TTYPath=/dev/tty1.
kiosk-failed = Der Bildschirm lässt sich in diesem Terminal nicht öffnen: { $why }. Nennen Sie in der Datei des Dienstes ein anderes (TTYPath=).
reload-stdin = Daten der Standardeingabe lassen sich nicht zweimal lesen.
reload-failed = Die neuen Daten wurden nicht gelesen, die alten bleiben. { $why }
reload-taken = Daten vom { $date }, { $n ->
    [one] { $n } Eintrag
   *[other] { $n } Einträge
}
panicked = In mosty ist ein Fehler aufgetreten; das Programm wurde beendet. Die Daten sind unversehrt. Bitte melden Sie, was auf dem Bildschirm stand.

# What is wrong with a file: one message for each kind of fault. The place (file, line, column,
# path) stands before the message.

fault-not-utf8 = Diese Bytes ({ $found }) sind nicht UTF-8. Speichern Sie die Datei als UTF-8 ohne Byte-Order-Mark.
fault-byte-order-mark = Die Datei beginnt mit einem unsichtbaren Byte-Order-Mark. Speichern Sie sie als UTF-8 ohne dieses Zeichen.
fault-syntax = { $reason ->
    [empty] Die Datei ist leer. Nennen Sie eine Datendatei im Format mosty/1.
    [truncated] Die Datei bricht mittendrin ab. Prüfen Sie, ob sie ganz gespeichert und jede „{"{"}“ und „[“ geschlossen ist.
    [trailing] Nach dem Ende der Daten folgt noch etwas. Entfernen Sie es oder berichtigen Sie die Klammern davor.
    [value] Hier sollte ein Wert stehen: Text in geraden Anführungszeichen, eine Zahl, true, false, eine Liste oder ein Objekt. Berichtigen Sie die Stelle; Kommentare kennt das Format nicht.
    [comma] Hier fehlt ein Komma oder eine schließende Klammer. Fügen Sie sie ein.
    [colon] Nach dem Feldnamen fehlt ein Doppelpunkt. Fügen Sie ihn ein.
    [key] Hier sollte ein Feldname in geraden Anführungszeichen ("so") stehen. Berichtigen Sie die Zeichen oder fügen Sie den Namen ein.
    [escape] Nach dem Rückstrich folgt ein Zeichen, das man so nicht schreibt. Entfernen Sie den Rückstrich oder schreiben Sie „\\“.
    [number] So schreibt JSON keine Zahlen. Entfernen Sie führende Nullen; ein Bruch hat einen Punkt und danach eine Ziffer.
    [trailing-comma] Vor der schließenden Klammer steht ein Komma zu viel. Entfernen Sie es.
    [unclosed] Die Zeile endet, bevor die Anführungszeichen geschlossen sind. Schließen Sie sie; Text steht auf einer Zeile.
   *[other] Das ist kein JSON. Berichtigen Sie, was hier steht.
}
fault-unknown-field = Unbekanntes Feld „{ $found }“. { $hint ->
    [nearest] Meinten Sie „{ $nearest }“? Berichtigen Sie den Namen oder entfernen Sie das Feld.
   *[none] Entfernen Sie es oder nehmen Sie eines dieser Felder: { $expected }.
}
fault-missing-field = Das Feld „{ $field }“ fehlt. Fügen Sie es hinzu.
fault-duplicate-field = „{ $found }“ steht hier zum zweiten Mal. Behalten Sie eines.
fault-wrong-type = Das ist { $sort ->
    [text] Text
    [number] eine Zahl
    [bool] true oder false
    [list] eine Liste
    [object] ein Objekt
   *[null] nichts
} ({ $found }), es sollte aber sein: { $expected ->
    [text] Text in Anführungszeichen
    [date] ein Datum in Anführungszeichen, etwa "1992" oder "2018-03-16"
    [word] ein Wort eines festen Wortschatzes, in Anführungszeichen
    [number] eine Zahl ohne Anführungszeichen
    [integer] eine ganze Zahl ohne Anführungs- und Leerzeichen
    [bool] true oder false, ohne Anführungszeichen
    [list] eine Liste in [ ]
   *[object] ein Objekt in {"{ }"}
}. Berichtigen Sie den Wert oder entfernen Sie das Feld, wenn es nicht gebraucht wird.
fault-unknown-value = Unbekannter Wert „{ $found }“. { $hint ->
    [nearest] Meinten Sie „{ $nearest }“? Erlaubt sind: { $expected }.
   *[none] Wählen Sie einen von diesen: { $expected }.
}
fault-out-of-range = Die Zahl { $found } liegt außerhalb des Bereichs. Schreiben Sie eine von { $least } bis { $most }.
fault-wrong-length = Die Liste hat { $found } Werte und sollte { $expected } haben. Ergänzen oder entfernen Sie welche; ein Ort hat Breite und Länge.
fault-bad-date = „{ $found }“ ist kein Datum nach EDTF. Schreiben Sie so viel, wie bekannt ist: 1992, 2000-06, 2018-03-16, 199X, 2022?, 2009~, ../2010-01-12 (nicht später als) oder 2013/2018.
fault-reversed-date = Im Zeitraum „{ $found }“ liegt das Ende vor dem Anfang. Tauschen Sie die Daten.
fault-hostile-character = Der Text enthält ein verbotenes Zeichen, { $found }: unsichtbar, steuernd oder die Schreibrichtung drehend. Entfernen Sie es; wenn Sie es nicht sehen, tippen Sie das Wort neu.
fault-stacked-marks = Ein Buchstabe trägt mehr als 30 Zeichen; ab { $found } sind es zu viele. Keine Schrift hat so viele: Entfernen Sie die überflüssigen.
fault-bad-escape = „{ $found }“ steht für kein Zeichen. Schreiben Sie das Zeichen selbst.
fault-blank-text = Der Text ist leer. Füllen Sie ihn aus oder entfernen Sie das ganze Feld.
fault-withheld = Im internen Teil stimmt etwas nicht. Prüfen Sie die Datei im Amt: Hier darf sie nicht gezeigt werden.
fault-no-city = Die Datei hat keine Stadt. Tragen Sie unter „cities“ die Stadt ein, von deren Zusammenarbeit die Daten erzählen.
fault-no-words = Es gibt in keiner Sprache Wörter. Fügen Sie welche hinzu, etwa {"{"}"de": "…"{"}"}.
fault-bad-language = „{ $found }“ ist kein Sprachkürzel. Nehmen Sie eines wie pl, en, be oder sr-Latn.
fault-bad-id = Die ID „{ $found }“ hat unerlaubte Zeichen. Nehmen Sie kleine Buchstaben a–z, Ziffern und einzelne Bindestriche, etwa „milwaukee-county“.
fault-duplicate-id = Ein anderer Eintrag hat schon die ID „{ $found }“. Geben Sie diesem eine andere.
fault-unknown-source = Es gibt keine Quelle „{ $found }“. { $hint ->
    [nearest] Meinten Sie „{ $nearest }“? Berichtigen Sie die ID oder tragen Sie die Quelle unter „sources“ ein.
   *[none] Berichtigen Sie die ID oder tragen Sie die Quelle unter „sources“ ein.
}
fault-unknown-city = Die Datei hat keine Stadt „{ $found }“. { $hint ->
    [nearest] Meinten Sie „{ $nearest }“? Es gibt: { $expected }.
   *[none] Nennen Sie eine der Städte der Datei: { $expected }.
}
fault-city-not-named = Die Datei enthält mehrere Städte, und dieser Eintrag sagt nicht, zu welcher er gehört. Fügen Sie „city“ mit einer davon hinzu: { $expected }.
fault-unknown-record = Es gibt keinen Eintrag „{ $found }“. { $hint ->
    [nearest] Meinten Sie „{ $nearest }“? Berichtigen Sie die ID oder entfernen Sie das Feld.
   *[none] Berichtigen Sie die ID oder entfernen Sie das Feld.
}
fault-not-a-partner = Der Eintrag „{ $found }“ ist kein Partner. Nur einen Partner kann eine Vereinbarung begleiten: Nennen Sie einen anderen oder entfernen Sie „with“.
fault-date-elsewhere = Kein Ereignis hat hier das Datum „{ $found }“. Schreiben Sie das Datum des umstrittenen Ereignisses so, wie es dort steht, oder entfernen Sie das Feld.
fault-misplaced-field = Das Feld „{ $found }“ gehört zu Vereinbarungen zwischen Institutionen, dieser Eintrag ist aber „{ $kind }“. Entfernen Sie das Feld oder ändern Sie die Kategorie in „agreement“.
fault-unknown-country = „{ $found }“ ist kein Ländercode. Nehmen Sie die zwei Großbuchstaben nach ISO 3166-1, etwa PL, UA oder GB.
fault-bad-wikidata = „{ $found }“ ist keine Wikidata-ID. Schreiben Sie Q und eine Zahl, etwa Q761.
fault-bad-address = „{ $found }“ ist keine Adresse einer Seite. Schreiben Sie die volle Adresse mit https:// oder http://, ohne Leerzeichen.
fault-unknown-local = Es gibt keinen Namen in der Sprache „{ $found }“. Fügen Sie einen hinzu oder wählen Sie: { $expected }.
fault-mixed-script = Im Wort „{ $found }“ ist der Buchstabe „{ $letter }“ ({ $point }) aus einem anderen Alphabet als der Rest. Schreiben Sie das Wort in einem, sonst findet es niemand.
fault-long-summary = Der Satz ist zu lang (Zeichen: { $found }, höchstens { $most }). Kürzen Sie ihn; der Rest gehört in die Anmerkung eines Ereignisses.
fault-long-quote = Das Zitat ist zu lang (Wörter: { $found }, höchstens { $most }). Behalten Sie das Wichtigste.
fault-quote-elsewhere = Diese Angabe nennt die Quelle „{ $found }“ nicht, aus der das Zitat sein soll. Tragen Sie sie unter „sources“ ein oder nennen Sie eine davon.
fault-unread-quote = Bei der Quelle „{ $found }“ steht nicht, wann sie gelesen wurde. Tragen Sie dort „read“ ein, wenn das Zitat aus ihr ist, oder entfernen Sie das Zitat.
fault-empty-list = Die Liste ist leer. Fügen Sie mindestens ein Element hinzu: Jede Angabe hat eine Quelle, jeder Eintrag ein Ereignis.
fault-few-claims = Der Widerspruch hat weniger als zwei Seiten. Fügen Sie die andere hinzu oder entfernen Sie ihn.
fault-many-chosen = Mehr als eine Aussage ist gewählt (Zahl: { $found }). Lassen Sie „chosen“ höchstens bei einer.
fault-undated-turn = Das Ereignis „{ $found }“ ändert den Status und hat kein Datum. Geben Sie wenigstens eine Grenze an, etwa ../2010.
fault-needless-begins = Das Ereignis „{ $found }“ kann keine Zusammenarbeit beginnen. Entfernen Sie „begins“ oder berichtigen Sie „what“.
fault-needless-how = Das Ereignis „{ $found }“ setzt nichts aus und beendet nichts. Entfernen Sie „how“ oder berichtigen Sie „what“.
fault-needless-term = Das Ereignis „{ $found }“ beginnt keine Zusammenarbeit, also beginnt auch keine Laufzeit. Entfernen Sie „term“ oder berichtigen Sie „what“.
fault-future-event = Das Datum „{ $found }“ liegt nach dem Tag der Daten ({ $updated }). Berichtigen Sie das Datum oder „updated“.
fault-never-begun = Das Ereignis „{ $found }“ setzt aus oder beendet, was nichts begonnen hat. Fügen Sie den Beginn hinzu, und sei es als ../2010, oder kennzeichnen Sie ein Ereignis mit „begins“.
fault-ends-before-beginning = Die Zusammenarbeit endet ({ $found }), bevor sie beginnt ({ $begins }). Berichtigen Sie ein Datum oder fügen Sie einen früheren Beginn hinzu.
fault-twin-records = „{ $found }“ ist derselbe Partner wie „{ $other }“. Machen Sie aus beiden einen Eintrag.
fault-mirrored-record = „{ $found }“ und „{ $other }“ sind eine Verbindung zweier Städte, von beiden Seiten geschrieben. Behalten Sie einen Eintrag.
fault-own-city = „{ $found }“ ist eine Stadt als ihr eigener Partner. Entfernen Sie den Eintrag oder berichtigen Sie „city“.

# --- Countries (ISO 3166-1, names after CLDR) ---
# Short names under which countries are looked for, too.
also-CZ = Tschechische Republik
also-GB = Großbritannien, England
also-NL = Holland
also-US = USA, Amerika

country-AD = Andorra
country-AE = Vereinigte Arabische Emirate
country-AF = Afghanistan
country-AG = Antigua und Barbuda
country-AI = Anguilla
country-AL = Albanien
country-AM = Armenien
country-AO = Angola
country-AQ = Antarktis
country-AR = Argentinien
country-AS = Amerikanisch-Samoa
country-AT = Österreich
country-AU = Australien
country-AW = Aruba
country-AX = Ålandinseln
country-AZ = Aserbaidschan
country-BA = Bosnien und Herzegowina
country-BB = Barbados
country-BD = Bangladesch
country-BE = Belgien
country-BF = Burkina Faso
country-BG = Bulgarien
country-BH = Bahrain
country-BI = Burundi
country-BJ = Benin
country-BL = St. Barthélemy
country-BM = Bermuda
country-BN = Brunei Darussalam
country-BO = Bolivien
country-BQ = Karibische Niederlande
country-BR = Brasilien
country-BS = Bahamas
country-BT = Bhutan
country-BV = Bouvetinsel
country-BW = Botsuana
country-BY = Belarus
country-BZ = Belize
country-CA = Kanada
country-CC = Kokosinseln
country-CD = Kongo-Kinshasa
country-CF = Zentralafrikanische Republik
country-CG = Kongo-Brazzaville
country-CH = Schweiz
country-CI = Côte d’Ivoire
country-CK = Cookinseln
country-CL = Chile
country-CM = Kamerun
country-CN = China
country-CO = Kolumbien
country-CR = Costa Rica
country-CU = Kuba
country-CV = Cabo Verde
country-CW = Curaçao
country-CX = Weihnachtsinsel
country-CY = Zypern
country-CZ = Tschechien
country-DE = Deutschland
country-DJ = Dschibuti
country-DK = Dänemark
country-DM = Dominica
country-DO = Dominikanische Republik
country-DZ = Algerien
country-EC = Ecuador
country-EE = Estland
country-EG = Ägypten
country-EH = Westsahara
country-ER = Eritrea
country-ES = Spanien
country-ET = Äthiopien
country-FI = Finnland
country-FJ = Fidschi
country-FK = Falklandinseln
country-FM = Mikronesien
country-FO = Färöer
country-FR = Frankreich
country-GA = Gabun
country-GB = Vereinigtes Königreich
country-GD = Grenada
country-GE = Georgien
country-GF = Französisch-Guayana
country-GG = Guernsey
country-GH = Ghana
country-GI = Gibraltar
country-GL = Grönland
country-GM = Gambia
country-GN = Guinea
country-GP = Guadeloupe
country-GQ = Äquatorialguinea
country-GR = Griechenland
country-GS = Südgeorgien und die Südlichen Sandwichinseln
country-GT = Guatemala
country-GU = Guam
country-GW = Guinea-Bissau
country-GY = Guyana
country-HK = Sonderverwaltungsregion Hongkong
country-HM = Heard und McDonaldinseln
country-HN = Honduras
country-HR = Kroatien
country-HT = Haiti
country-HU = Ungarn
country-ID = Indonesien
country-IE = Irland
country-IL = Israel
country-IM = Isle of Man
country-IN = Indien
country-IO = Britisches Territorium im Indischen Ozean
country-IQ = Irak
country-IR = Iran
country-IS = Island
country-IT = Italien
country-JE = Jersey
country-JM = Jamaika
country-JO = Jordanien
country-JP = Japan
country-KE = Kenia
country-KG = Kirgisistan
country-KH = Kambodscha
country-KI = Kiribati
country-KM = Komoren
country-KN = St. Kitts und Nevis
country-KP = Nordkorea
country-KR = Südkorea
country-KW = Kuwait
country-KY = Kaimaninseln
country-KZ = Kasachstan
country-LA = Laos
country-LB = Libanon
country-LC = St. Lucia
country-LI = Liechtenstein
country-LK = Sri Lanka
country-LR = Liberia
country-LS = Lesotho
country-LT = Litauen
country-LU = Luxemburg
country-LV = Lettland
country-LY = Libyen
country-MA = Marokko
country-MC = Monaco
country-MD = Republik Moldau
country-ME = Montenegro
country-MF = St. Martin
country-MG = Madagaskar
country-MH = Marshallinseln
country-MK = Nordmazedonien
country-ML = Mali
country-MM = Myanmar
country-MN = Mongolei
country-MO = Sonderverwaltungsregion Macau
country-MP = Nördliche Marianen
country-MQ = Martinique
country-MR = Mauretanien
country-MS = Montserrat
country-MT = Malta
country-MU = Mauritius
country-MV = Malediven
country-MW = Malawi
country-MX = Mexiko
country-MY = Malaysia
country-MZ = Mosambik
country-NA = Namibia
country-NC = Neukaledonien
country-NE = Niger
country-NF = Norfolkinsel
country-NG = Nigeria
country-NI = Nicaragua
country-NL = Niederlande
country-NO = Norwegen
country-NP = Nepal
country-NR = Nauru
country-NU = Niue
country-NZ = Neuseeland
country-OM = Oman
country-PA = Panama
country-PE = Peru
country-PF = Französisch-Polynesien
country-PG = Papua-Neuguinea
country-PH = Philippinen
country-PK = Pakistan
country-PL = Polen
country-PM = St. Pierre und Miquelon
country-PN = Pitcairninseln
country-PR = Puerto Rico
country-PS = Palästinensische Autonomiegebiete
country-PT = Portugal
country-PW = Palau
country-PY = Paraguay
country-QA = Katar
country-RE = Réunion
country-RO = Rumänien
country-RS = Serbien
country-RU = Russland
country-RW = Ruanda
country-SA = Saudi-Arabien
country-SB = Salomonen
country-SC = Seychellen
country-SD = Sudan
country-SE = Schweden
country-SG = Singapur
country-SH = St. Helena
country-SI = Slowenien
country-SJ = Spitzbergen und Jan Mayen
country-SK = Slowakei
country-SL = Sierra Leone
country-SM = San Marino
country-SN = Senegal
country-SO = Somalia
country-SR = Suriname
country-SS = Südsudan
country-ST = São Tomé und Príncipe
country-SV = El Salvador
country-SX = Sint Maarten
country-SY = Syrien
country-SZ = Eswatini
country-TC = Turks- und Caicosinseln
country-TD = Tschad
country-TF = Französische Süd- und Antarktisgebiete
country-TG = Togo
country-TH = Thailand
country-TJ = Tadschikistan
country-TK = Tokelau
country-TL = Timor-Leste
country-TM = Turkmenistan
country-TN = Tunesien
country-TO = Tonga
country-TR = Türkei
country-TT = Trinidad und Tobago
country-TV = Tuvalu
country-TW = Taiwan
country-TZ = Tansania
country-UA = Ukraine
country-UG = Uganda
country-UM = Amerikanische Überseeinseln
country-US = Vereinigte Staaten
country-UY = Uruguay
country-UZ = Usbekistan
country-VA = Vatikanstadt
country-VC = St. Vincent und die Grenadinen
country-VE = Venezuela
country-VG = Britische Jungferninseln
country-VI = Amerikanische Jungferninseln
country-VN = Vietnam
country-VU = Vanuatu
country-WF = Wallis und Futuna
country-WS = Samoa
country-XK = Kosovo
country-YE = Jemen
country-YT = Mayotte
country-ZA = Südafrika
country-ZM = Sambia
country-ZW = Simbabwe

# --- The terminal in city hall ---
# The letters to search with, in their order.
letters = A B C D E F G H I J K L M N O P Q R S T U V W X Y Z Ä Ö Ü ß
home-short = { $city } · Auskunft: F1
leaf-back = höher
leaf-on = tiefer
leaf-start = Anfang
choice-partners = Partnerstädte
choice-partners-told = jeder Partner, seine Geschichte
choice-partners-short = Partner
choice-map = Karte und Entfernungen
choice-map-told = wo sie liegen, wie weit entfernt
choice-map-short = Karte
choice-timeline = Zeitachse
choice-timeline-told = Zusammenarbeit seit 1990
choice-timeline-short = Zeitachse
choice-memberships = Mitgliedschaften
choice-memberships-told = in welchen Netzwerken wir sind
choice-memberships-short = Netzwerke
choice-year = In diesem Jahr
choice-year-told = Jahrestage und Ereignisse
choice-year-short = Jahr
choice-plain = In einfachen Worten
choice-plain-told = was es heißt, wen Sie fragen
choice-plain-short = einfach
choice-language = Sprache · Język · Мова
choice-language-told = Deutsch, Polski, English …
choice-language-short = Sprache
data-of = Daten vom { $date }
ask-anybody = Möchten Sie mit jemandem sprechen? Die Auskunft im Rathaus hilft Ihnen gern.
heading-languages = Sprache
heading-memberships = Mitgliedschaften
heading-year = In diesem Jahr
heading-plain = In einfachen Worten
languages-about = Język · Language · Мова · Kalba · Langue
memberships-about = Netzwerke und Verbände, denen die Stadt angehört oder angehörte:
memberships-none = Die Daten nennen keine Mitgliedschaft.
plain-partner = Ein Partner ist eine Stadt oder Region im Ausland, mit der unsere Stadt eine Zusammenarbeit vereinbart hat.
plain-membership = Mitgliedschaft heißt: Unsere Stadt gehört zu einem Netzwerk oder Verband von Städten, die gemeinsam handeln.
plain-agreement = Auch andere schließen Vereinbarungen: Hochschulen, Schulen, Kultureinrichtungen. Das sind keine Vereinbarungen der Stadt selbst.
plain-states = Was die Wörter neben den Namen bedeuten
plain-in-force = Zusammenarbeit besteht; Vereinbarung oder Beitritt bekannt
plain-recognised = besteht laut Quellen, doch keine Vereinbarung gefunden
plain-paused = die Zusammenarbeit ruht, ist aber nicht beendet
plain-ended = die Zusammenarbeit ist beendet
plain-unclear = es ist nicht sicher, ob die Zusammenarbeit besteht
plain-never = soweit bekannt nie vereinbart; nur Kontakte, Vorhaben
plain-knowledge = Woher man das weiß
plain-sources = Bei jeder Angabe steht die Nummer ihrer Quelle. Wo Quellen sich widersprechen, zeigen wir alles. Was nicht bekannt ist, lassen wir offen.
plain-updated = Daten vom { $date }
attract-touch = Berühren Sie den Bildschirm oder drücken Sie eine Taste
attract-key = Drücken Sie eine beliebige Taste
show-today = Heute
show-former = Frühere Partner:
show-until = { $name } (bis { $year })
closed-title = Zurzeit nicht verfügbar
closed-told = Wir bitten um Entschuldigung. Das Programm kommt von selbst wieder, sobald die Daten bereit sind.
warning-told = { $n ->
    [one] Sind Sie noch da? In { $n } Sekunde geht es zurück zum Anfang.
   *[other] Sind Sie noch da? In { $n } Sekunden geht es zurück zum Anfang.
 }
warning-stay-touch = Um zu bleiben, drücken Sie eine Taste oder berühren Sie den Bildschirm.
warning-stay-key = Um zu bleiben, drücken Sie eine Taste.
place-home = Auf der ersten Seite
place-letters = Bei den Buchstaben
hint-larger = groß
hint-theme = Kontrast
hint-finish = fertig
hint-timeline = Zeitachse
do-choose-partners = Partnerstädte
do-choose-map = Karte und Entfernungen
do-choose-timeline = Zeitachse
do-choose-memberships = Mitgliedschaften
do-choose-year = was dieses Jahr geschah
do-choose-plain = Zusammenarbeit in einfachen Worten
do-choose-language = Wahl der Sprache
do-larger = größere Schrift für das, worauf der Cursor steht
do-finish = Ende des Besuchs: alles neu für die nächste Person
help-visitor = Mit den Pfeiltasten bewegen Sie sich, Enter öffnet, Esc geht zurück. Wer Buchstaben tippt, sucht sofort; ohne Tastatur wählen Sie sie aus der Leiste. Antippen und Klicken gehen auch.
command-kiosk = Der Bildschirm des Besucherterminals im Rathaus: kein Ausgang, kein Speichern oder Kopieren; nach jedem Besuch neu.
option-idle = Nach wie vielen Sekunden ohne Lebenszeichen gefragt wird, ob noch jemand da ist (10–86400, sonst 90).
option-no-attract = Die Geschichte nicht abspielen, wenn niemand da ist.
option-leave-when-idle = Das Programm mit dem Besuch beenden, auch mit einem, den niemand nutzt (für SSH).
option-kiosk = Auch den Rechner des Terminals im Rathaus prüfen: Dienst, Benutzer, Rechte, Tastatur, Anmeldungen, Platte.
value-seconds = SEKUNDEN
usage-number = „{ $value }“ passt nicht zu { $what }: Nötig ist eine ganze Zahl von { $from } bis { $to }.
kiosk-needs-screen = Das Besucherterminal braucht ein Terminal mit Bildschirm. Starten Sie „mosty kiosk“ auf der Konsole; die anderen Befehle geben Text aus (mosty --help).

# --- The conversation by lines (--plain) ---
talk-title = { $city }: internationale Zusammenarbeit
talk-how-label = Suche
talk-how = Name, Land oder Filter eintippen, zum Beispiel status:beendet jahr:2022
talk-choices = Zur Auswahl
talk-choose-partners = Partner
talk-choose-oldest = Partner, die ältesten zuerst
talk-choose-others = Mitgliedschaften und Vereinbarungen zwischen Institutionen
talk-choose-changes = Was sich geändert hat
talk-choose-distances = Entfernungen
talk-choose-day = Stand an einem anderen Tag
talk-choose-figures = Was andere sagen, Zahlen nach Gruppen, Quellen
talk-choose-whole = Alles, was bekannt ist, mit Quellen
talk-choose-sources = Wer das sagt (Quellen: { $n })
talk-choose-today = Heute
talk-back = Zurück
talk-end = Ende
talk-anew = Neuer Besuch: alles von vorn
talk-more = Weitere ({ $first }–{ $last } von { $all }): „{ $word }“ eintippen
# The first word is the one that is offered.
talk-words-next = weiter, w, nächste
talk-words-back = zurück
talk-words-end = ende, beenden
talk-home = Anfang. Nummer oder Suchwort, 0 beendet:
talk-home-visitor = Anfang. Nummer oder Suchwort, 0 für neuen Besuch:
talk-here = { $place }. Nummer oder Suchwort, 0 führt zurück:
talk-here-visitor = { $place }. Nummer oder Suchwort, 0 führt zurück, „{ $end }“ beginnt von vorn:
talk-asks-day = { $place }. Tag, Monat oder Jahr, 0 führt zurück:
talk-no-number = Die Nummer { $number } gibt es hier nicht. Eine leere Zeile wiederholt die Auswahl.
talk-found = Gefunden
talk-found-in = gefunden: { $place }
talk-day-how = Tag, Monat oder Jahr eintippen, zum Beispiel 31.12.2021 oder 2021. Bei Monat und Jahr zählt der letzte Tag.
talk-from = Von
talk-from-how = Eintippen, ab wann: Tag, Monat oder Jahr, zum Beispiel 31.12.2021 oder 2021.
talk-to = Bis
talk-to-how = Eintippen, bis wann: Tag, Monat oder Jahr. Monat und Jahr zählen ganz.
talk-languages = Sprache
talk-bye = Auf Wiedersehen.

# --- Doctor, manual page, completions ---
command-doctor = Sagen, was auf diesem Rechner vorliegt und was nicht stimmt
command-man = Das Handbuch für das Programm man ausgeben
command-completions = Vervollständigungen für eine Shell ausgeben: bash, zsh, fish
value-shell = SHELL
option-shell = Shell: bash, zsh oder fish
man-name = NAME
man-synopsis = ÜBERSICHT
man-environment = UMGEBUNG
man-keys = TASTEN
man-examples = BEISPIELE
variable-lang = Sprache, wenn keine Option sie nennt; die erste gesetzte zählt.
variable-color = Nicht leer: keine Farben.
variable-plain = Nicht leer: ein Gespräch in Zeilen statt des Bildschirms, für Vorleseprogramme.
variable-term = „linux“ ist eine Konsole mit wenigen Zeichen, „dumb“ ein Terminal ohne Bildschirm.
doctor-program = Programm
doctor-terminal = Terminal (TERM)
doctor-input = Eingabe ist ein Terminal
doctor-output = Ausgabe ist ein Terminal
doctor-size = Spalten und Zeilen
doctor-theme = Farben
doctor-symbols = Zeichensatz
doctor-locale = Gebietsschema
doctor-language = Sprache
doctor-service = Ein Dienstverwalter hört zu
doctor-watchdog = Er wartet auf Lebenszeichen
doctor-data = Daten
doctor-updated = Daten vom
doctor-records = Einträge
doctor-codeset = Zeichensatz der Schrift (CODESET)
doctor-probe = Probezeile
doctor-unset = nicht gesetzt
doctor-healthy = Keine Probleme gefunden.
doctor-problems = Probleme
lack-unit = Weder mosty-kiosk noch mosty-kiosk-touch ist eingeschaltet. Einen einschalten: systemctl enable mosty-kiosk
lack-running = Das Terminal läuft nicht. Warum, sagt: journalctl -u mosty-kiosk -u mosty-kiosk-touch
lack-console = Die Konsole hat Schrift und Tastatur des Terminals nicht. Befehl: systemctl restart mosty-kiosk-console
lack-user = Es gibt keinen Benutzer mosty ohne Shell. Befehl: systemd-sysusers mosty-kiosk.conf
lack-login = Auf den Konsolen kann man sich anmelden: eine Datei des Pakets fehlt. Befehl: apt reinstall mosty-kiosk
lack-reset = Strg+Alt+Entf startet den Rechner neu. Befehl: systemctl mask ctrl-alt-del.target
lack-sysrq = Die Taste SysRq wirkt. Befehl: sysctl -w kernel.sysrq=0; bei jedem Start tut das das Paket mosty-kiosk.
lack-rights = Die Datei { $with } fehlt oder hat die falschen Rechte. Befehl: install -m 0640 -g mosty city.json { $with }
lack-disk = Auf der Platte sind noch { $with } MiB frei. Unnötiges entfernen; das Journal kürzt: journalctl --vacuum-size=100M
problem-no-terminal = Eingabe oder Ausgabe ist kein Terminal: Der Bildschirm öffnet sich nicht. Starten Sie mosty direkt in einem Terminal.
problem-term = TERM nennt kein Terminal mit Bildschirm. Setzen Sie TERM, etwa auf linux oder xterm-256color.
problem-size = Ein Bildschirm von { $with } ist zu klein zum Arbeiten. Vergrößern Sie das Fenster oder nehmen Sie eine kleinere Schrift: mindestens 40×12.
problem-theme = Die Linux-Konsole hat schwarzen Hintergrund: Es gelten die üblichen Farben.
problem-letters = Das Gebietsschema „{ $with }“ ist nicht UTF-8: Buchstaben erscheinen womöglich falsch. Setzen Sie LANG=de_DE.UTF-8.
problem-language = Die Sprache „{ $with }“ gibt es nicht; mosty spricht Polnisch. Setzen Sie MOSTY_LANG.
problem-font = Dieser Konsolenschrift fehlen Buchstaben der Sprachen: { $with }. Setzen Sie CODESET="Uni2" in /etc/default/console-setup und führen Sie setupcon aus.
problem-data = Die Daten sind nicht lesbar. „mosty check“ gibt die Fehler aus.
problem-old = Die Daten sind über ein Jahr alt ({ $with }). Ersetzen Sie die Datei durch eine neuere.
problem-zone = Eine Zeitzone „{ $with }“ (Variable TZ) gibt es nicht; es gilt der Tag von Greenwich (UTC). Nennen Sie einen Namen wie Europe/Berlin.
