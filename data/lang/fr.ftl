# French. One file is the whole language: { } holds arguments.

# --- Dates (day and year as text, month as a number) ---
month-name = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
 }
month-of = { month-name }
month-in = { month-name }
date-day = { $day ->
    [1] 1er
   *[other] { $day }
 } { month-name } { $year }
date-month = { month-name } { $year }
date-year = { $year }
date-decade = années { $year }
about-day = vers le { $day ->
    [1] 1er
   *[other] { $day }
 } { month-name } { $year }
about-month = vers { month-name } { $year }
about-year = vers { $year }
about-decade = vers les années { $year }
date-uncertain = { $date } (incertain)
date-disputed = { $date } (contesté)
aside-uncertain = { $date }, incertain
aside-disputed = { $date }, contesté
date-not-after = { $date } au plus tard
date-not-before = { $date } au plus tôt
when-day = le { $day ->
    [1] 1er
   *[other] { $day }
 } { month-name } { $year }
when-month = en { month-name } { $year }
when-year = en { $year }
when-decade = dans les années { $year }
when-not-after = { $when } au plus tard
when-not-before = { $when } au plus tôt
when-range-days = du { $first ->
    [1] 1er
   *[other] { $first }
 } au { $day } { month-name } { $year }
when-range-months = du { $from } au { $to } { $year }
when-range-years = de { $from } à { $to }
since-day = depuis le { $day ->
    [1] 1er
   *[other] { $day }
 } { month-name } { $year }
within-day = le { day-of-month }
within-month = en { month-name }
within-days = du { $first ->
    [1] 1er
   *[other] { $first }
 } au { $day } { month-name }
within-months = du { $from } au { $to }
since-month = depuis { month-name } { $year }
since-year = depuis { $year }
since-decade = depuis les années { $year }
since-not-after = { $since } au plus tard
since-not-before = { $since } au plus tôt
since-range = depuis une date entre { $from } et { $to }
since-about = début { $date }
range = { $from } – { $to }
range-days = { $first ->
    [1] 1er
   *[other] { $first }
 }–{ $day } { month-name } { $year }
day-of-month = { $day ->
    [1] 1er
   *[other] { $day }
 } { month-name }
range-months = { $from } – { $to } { $year }
range-years = { $from }–{ $to }
no-date = sans date
day-today = aujourd’hui
day-yesterday = hier
day-year-ago = il y a un an
day-words = le, en, de, du, depuis, er
day-nearest = Le jour le plus proche : { $day }.

# --- Numbers ---
colon =  :
semicolon =  ;
number-group = {"\u202F"}
years = { $n ->
    [one] { $n } an
   *[other] { $n } ans
 }
kilometres = { $km } km

# --- The vocabulary of the records ---
kind-partner = partenaire
kind-membership = adhésion
kind-agreement = accord entre établissements
type-city = ville
type-county = comté
type-district = district
type-metropolis = métropole
type-region = région
type-institution = établissements
type-network = réseau
network-domestic = réseau national
network-international = réseau international
state-in-force = en vigueur
state-recognised = reconnu
state-paused = suspendu
state-unclear = incertain
state-ended = terminé
state-ahead = pas encore
state-never = non conclu
source-official = officielle
source-press = presse
source-organisation = organisation
source-encyclopaedia = encyclopédie
source-weak = faible

what-signed = signature
what-joined = adhésion
what-renewed = renouvellement
what-resumed = reprise
what-suspended = suspension
what-lapsed = expiration
what-expired = fin de validité
what-terminated = dénonciation
what-ended = fin
what-left = sortie
what-contact = contact
what-visit = visite
what-project = projet commun
what-aid = aide
what-award = distinction
what-statement = déclaration
what-resolution = délibération
what-proposed = projet annoncé
what-listed = mention
what-unlisted = absence d’une liste
what-culture = culture
what-meeting = rencontre
what-founded = fondation
what-background = contexte

event-begun = début (aucun document trouvé)
act-partnership-agreement = accord de partenariat
act-cooperation-agreement = accord de coopération
act-accord = entente
act-letter-of-intent = lettre d’intention
act-protocol-of-intent = protocole d’intention
act-joint-declaration = déclaration commune
act-council-resolution = délibération du conseil municipal
act-multilateral-agreement = accord multilatéral
act-double-diploma = accord de double diplôme
act-exchange = échange
act-agreement-or-letter = accord ou lettre d’intention

how-not-renewed = sans renouvellement
how-unilateral = (unilatérale)
how-mutual = (accord mutuel)
how-resolution = par délibération
how-informal = (informelle)
way-not-renewed = sans renouvellement
way-unilateral = unilatéralement
way-unilateral-city = unilatéralement par { $city }
way-unilateral-partner = unilatéralement par l’autre partie
way-mutual = d’un commun accord
way-resolution = par délibération
way-resolution-city = par délibération du conseil municipal de { $city }
way-resolution-partner = par délibération du conseil de l’autre partie
way-informal = de manière informelle

# Ce qui s’est passé, en une phrase ; { $way } commence par une espace ou est vide.
told-begun = la coopération a commencé, aucun document n’a été trouvé
told-signed = on a signé un document
told-signed-paper = on a signé { $paper }
told-joined = on a adhéré à un réseau
told-renewed = on a renouvelé la coopération
told-resumed = on a repris la coopération
told-suspended = on a suspendu la coopération{ $way }
told-lapsed = un accord a expiré{ $way }
told-terminated = on a dénoncé un accord{ $way }
told-terminated-paper = on a dénoncé { $paper }{ $way }
told-ended = on a mis fin à la coopération{ $way }
told-left = on a quitté un réseau{ $way }
told-contact = il y a eu des contacts
told-visit = une visite a eu lieu
told-project = on a mené un projet commun
told-aid = une aide a été apportée
told-award = une distinction a été remise
told-statement = une déclaration a été faite
told-resolution = une délibération a été prise
told-resolution-paper = on a pris { $paper }
told-proposed = on a proposé une coopération
told-proposed-paper = on a proposé { $paper }
told-listed = une liste a mentionné le lien
told-unlisted = une liste n’a pas mentionné le lien
told-culture = un événement culturel a eu lieu
told-meeting = une rencontre a eu lieu
told-founded = une organisation a été fondée
told-place = lieu : { $place }
told-event = { $when }, { $deed } ({ $whose }).
told-home = { $when } : { $note }
paper-partnership-agreement = un accord de partenariat
paper-cooperation-agreement = un accord de coopération
paper-accord = une entente
paper-letter-of-intent = une lettre d’intention
paper-protocol-of-intent = un protocole d’intention
paper-joint-declaration = une déclaration commune
paper-council-resolution = une délibération du conseil municipal
paper-multilateral-agreement = un accord multilatéral
paper-double-diploma = un accord de double diplôme
paper-exchange = un accord d’échange
paper-agreement-or-letter = un accord ou une lettre d’intention

field-administration = administration
field-agriculture = agriculture
field-aid = aide humanitaire
field-culture = culture
field-digital = services numériques
field-economy = économie
field-education = éducation
field-energy = énergie
field-environment = environnement
field-heritage = patrimoine et mémoire
field-medicine = médecine
field-research = recherche
field-self-government = collectivités locales
field-social = affaires sociales
field-sport = sport
field-tourism = tourisme
field-trade = commerce
field-transport = transports
field-youth = jeunesse

# Short names of languages beside local names.
tongue-pl = polonais
tongue-en = anglais
tongue-am = amharique
tongue-az = azerbaïdjanais
tongue-be = biélorusse
tongue-bg = bulgare
tongue-cs = tchèque
tongue-da = danois
tongue-de = allemand
tongue-el = grec
tongue-es = espagnol
tongue-et = estonien
tongue-fi = finnois
tongue-fr = français
tongue-he = hébreu
tongue-hr = croate
tongue-hu = hongrois
tongue-hy = arménien
tongue-it = italien
tongue-ja = japonais
tongue-ka = géorgien
tongue-kk = kazakh
tongue-ko = coréen
tongue-lt = lituanien
tongue-lv = letton
tongue-mt = maltais
tongue-nl = néerlandais
tongue-pt = portugais
tongue-ro = roumain
tongue-ru = russe
tongue-sk = slovaque
tongue-sr = serbe
tongue-sv = suédois
tongue-tr = turc
tongue-uk = ukrainien
tongue-uz = ouzbek
tongue-yi = yiddish
tongue-zh = chinois

# --- The screen ---
title = { $city } · coopération internationale
title-day = état au { $day } · données du { $date }
too-small = Trop peu de place : il faut 20 colonnes et 5 lignes.
day-label = État au :
day-empty = 2021, 31/12/2021 ; 2021..2022 : évolution ; Entrée : aujourd’hui
overview-partners = Partenaires,
overview-first = le premier :
overview-ended = anciens :
overview-networks = Réseaux :
overview-last = dernier fait :
query-label = Mots :
query-empty = tapez un nom, un pays, un établissement
query-empty-visitor = tapez un nom, un pays, un établissement ou touchez ici
column-name = Nom
column-country = Pays
column-state = Statut
column-since = Depuis
column-term = Terme
column-distance = Distance
column-sign = Activité
group-partners = Partenaires
group-unconfirmed = Partenaires connus seulement par une encyclopédie
group-memberships = Adhésions internationales
group-domestic = Adhésions nationales
group-agreements = Accords entre établissements
group-others = Contacts et projets seulement
group-perhaps = Peut-être déjà alors : début inconnu
group-party = L’une des parties en vient
group-ended = Anciens partenaires
section = { $name } : { $size }
section-ended = { $name } : { $size } (dont terminé : { $ended })
section-partly = En partie, sans « { $name } » : { $size }
section-counted = { $name } : { $size } ({ $told })
section-counted-of-all = { $name } : { $size } ({ $told } ; dans toute la liste : { $all })
counted-signed = avec accord : { $count }
counted-cities = villes, en cours : { $count }
counted-partners = en cours : { $count }
counted-confirmed = en cours, confirmé : { $count }
counted-ever = conclus un jour : { $count }
list-sorted = tri : { $by }
sort-name = nom
sort-since = début
sort-country = pays
sort-type = type
sort-term = échéance
sort-distance = distance
sort-sign = dernière activité
short-about = v. { $date }
short-not-after = ≤ { $date }
short-not-before = ≥ { $date }
list-at = { $at } sur { $all }
list-found = { $found } sur { $all }, trouvé :
list-nothing = Aucun résultat, même approchant.
list-why = Pourquoi la ville coopère avec l’étranger : voir sa fiche.
list-empty = Le fichier ne contient aucune fiche.
list-before = Rien de ce que disent les données ne commence avant le { $day }.
list-is-empty = La liste est vide.
page-nothing = Rien ne convient ici.
remedy-clear = effacer
remedy-shorten = raccourcir
remedy-how = comment chercher
remedy-city = fiche de la ville
remedy-day = un autre jour
remedy-year = un an plus tôt
remedy-whole = toute la liste
remedy-reload = relire le fichier
list-found-none = { $found } sur { $all }
found-name = nom
found-alias = autre nom : { $text }
found-country = pays
found-kind = type : { $text }
found-party = établissement : { $text }
found-seat = siège : { $text }
found-summary = dans la description
found-approximate = proche de ce qui a été tapé
title-past = ÉTAT AU { $day } · données du { $date }
title-past-short = ÉTAT AU { $day }
title-clock = L’HORLOGE INDIQUE { $day } · données du { $date }
title-clock-short = L’HORLOGE INDIQUE { $day }
view-details = Fiche
view-anniversaries = Anniversaires
view-numbers = Chiffres
view-sources = Sources
view-changes = Changements
view-map = Carte
view-details-short = Fiche
view-map-short = Carte
view-anniversaries-short = Dates
view-numbers-short = Total
view-sources-short = Source
view-changes-short = Actu
timeline-title = Chronologie
timeline-today = aujourd’hui
timeline-below = plus bas : { $n }
events-count = { $n ->
    [0] { $when } : aucun événement.
    [one] { $when } : { $n } événement.
   *[other] { $when } : { $n } événements.
 }
events-more = { $n ->
    [one] {" "}Et { $n } autre.
   *[other] {" "}Et { $n } autres.
 }

# --- The sheet of a record ---
label-name = Nom
label-type = Type
label-country = Pays
label-distance = Distance
label-state = Statut
label-term = Échéance
label-last-sign = Dernière activité
label-ground = Étayé par
label-summary = Description
label-seat = Siège
label-fields = Domaines
sign-none-but-lists = aucune ; seulement des mentions dans des listes
label-ask = À qui s’adresser
label-population = Population
label-aliases = Autres noms et sigles
label-party = Partie
label-with = Lié au partenariat avec
label-accompanying = Accord entre établissements
label-question = Question
label-why = Pourquoi
label-fact = Fait
label-publisher = Éditeur
label-title = Titre
label-published = Date
label-read = Consulté le
label-source-kind = Type de source
label-source-lang = Langue
label-note = Remarque
label-inferred = D’où vient la date
label-quote = Citation
label-address = Adresse
heading-events = Événements, les plus récents d’abord
heading-all-events = Événements
events-title = Événements, les plus anciens d’abord : { $n }
heading-later = Après ce jour, ou peut-être avant
heading-background = Contexte
heading-mentions = Mentions dans des listes
mentions-count = { $n ->
    [one] { $n } mention dans des listes
   *[other] { $n } mentions dans des listes
 }
heading-disputes = Les sources divergent
heading-gaps = Ce qu’on ignore
heading-reasons = Pourquoi la ville coopère avec l’étranger
label-reason = Pourquoi
heading-links = Liens
heading-sources = Sources
heading-source = Source
heading-brief = En une page
heading-export = Enregistrer dans un fichier
heading-city = La ville
heading-help = Aide
heading-legend = Symboles de la chronologie
heading-order = Ordre de la liste
order-now = { "" } – c’est l’ordre actuel
order-reverse = { "" } – c’est l’ordre actuel, inversé
orders-about = Choisissez avec un chiffre ou Entrée ; le même choix, répété, inverse l’ordre.
population-undated = année inconnue
standing-never = rien n’indique qu’il ait été conclu
standing-unlisted = absent de la liste de l’autre partie ({ $date })
standing-first = pour la première fois { $when }
standing-paused = suspendu { $when }
life = { $from }–{ $to }
life-not-after = de { $from } au plus tard à { $to }
life-otherwise = début : { $from }, fin : { $to }
ended-lapsed = expiré
ended-terminated = dénoncé
ended-ended = terminé
ended-left = terminé par la sortie
ended-term = terminé à l’échéance
deed-terminated = { $act ->
    [accord] entente dénoncée
    [letter-of-intent] lettre d’intention dénoncée
    [protocol-of-intent] protocole d’intention dénoncé
    [joint-declaration] déclaration dénoncée
    [council-resolution] délibération abrogée
   *[other] accord dénoncé
 }
deed-expired = { $act ->
    [accord] entente expirée
    [letter-of-intent] lettre d’intention expirée
    [protocol-of-intent] protocole d’intention expiré
    [joint-declaration] déclaration expirée
    [council-resolution] délibération expirée
   *[other] accord expiré
 }
deed-expired-earlier = { $deed } auparavant, à une date inconnue
deed-expired-when = { $deed } { $when }
disputes-count = { $n ->
    [one] Les sources divergent sur { $n } point
   *[other] Les sources divergent sur { $n } points
 }
standing-inside = le jour tombe dans une date incertaine : { $date }
standing-term-over = { $n ->
    [one] conclu pour { $n } an ({ $date }) ; on ignore la suite
   *[other] conclu pour { $n } ans ({ $date }) ; on ignore la suite
 }
standing-term-open = { $n ->
    [one] conclu pour { $n } an, mais le jour de l’accord n’a pas été trouvé ({ $date })
   *[other] conclu pour { $n } ans, mais le jour de l’accord n’a pas été trouvé ({ $date })
 }
term-until = pour { $years }, fin : { $date }
standing-runs-on = L’échéance est passée ; l’accord reste en vigueur jusqu’à ce qu’une partie y mette fin (reconduit tacitement).
sign-quiet = { $n ->
    [one]  ; rien de nouveau depuis { $n } an
   *[other]  ; rien de nouveau depuis { $n } ans
 }
sign-none = aucune
ground-encyclopaedia = une encyclopédie seulement, ou des données qui en viennent (source faible)
ground-weak = une source de faible qualité seulement
event-term = pour { $years }
event-place = Lieu : { $place }.
event-people = Personnes : { $people }.
event-quote = Dans la source : « { $quote } ».
event-quote-of = Dans la source { $source } : « { $quote } ».
event-inferred = D’où vient cette date : { $reason }
date-inferred = { $date } (déduit)
claim-chosen = retenu ici
quoted = « { $text } »
source-undated = sans date
citation-read = consulté le { $date }
read-as-page = page
read-as-copy = copie
read-as-file = fichier de données
source-more = Tout ce qui s’y appuie
source-none = Cette entrée n’a pas de source propre : elle découle d’autres éléments de cette fiche.
citation-data = Données du programme mosty, { $date }

# --- Map and distances ---
map-world = le monde entier
map-across = environ { $km } km de large
map-outside = hors champ : { $n }
map-no-place = pas sur la carte : { $name }
heading-by-distance = Du plus proche au plus lointain
distances-title = { $city } : distances
distances-measured = À vol d’oiseau, par le plus court chemin sur le globe (orthodromie), entre les points indiqués par les données pour la ville et pour le partenaire ; arrondi au kilomètre. Par la route, c’est plus loin.
distances-none = Les données ne situent aucun de ces partenaires.
label-measured = Mode de mesure
label-nearest = Le plus proche
label-farthest = Le plus lointain
legend-home = la ville dont il s’agit
heading-legend-map = Symboles de la carte
heading-legend-list = Symboles de la liste
legend-not-after = au plus tard cette année-là
legend-not-before = au plus tôt cette année-là
legend-about = vers cette année-là
legend-disputed = les sources donnent des dates différentes
legend-doubt = incertain ; après un état : seule une encyclopédie ou une source faible le dit

# --- Saving to a file ---
file-name-anniversaries = mosty-anniversaires-{ $year }
file-name-list = mosty-liste-{ $day }
notice-saved = Fichier { $file } enregistré dans le dossier { $folder }.
notice-saved-calendar = { $file } enregistré dans { $folder } ; omis, sans jour : { $names }.
notice-left-out-more = { $names } et { $n } autres
export-list-csv = liste : tableau CSV (Excel, LibreOffice)
export-list-text = liste : texte
export-list-json = liste : JSON pour d’autres programmes
export-anniversaries-calendar = anniversaires : calendrier (.ics)
export-anniversaries-csv = anniversaires : tableau CSV
export-sheet-text = ce qui est à l’écran : texte
export-sheet-markdown = ce qui est à l’écran : Markdown
export-about = Le fichier est écrit dans le dossier { $folder } ; aucun fichier n’est écrasé (si le nom est déjà pris, il reçoit un numéro).
notice-unsaved = Rien d’enregistré dans { $folder } : { $why }. { $fault ->
    [full] Faites de la place.
    [taken] Supprimez quelques fichiers.
   *[other] Lancez mosty ailleurs.
}
unwritten-denied = écriture interdite
unwritten-read-only = lecture seule
unwritten-full = disque plein
unwritten-missing = dossier introuvable
unwritten-taken = tous les noms sont pris
unwritten-other = erreur système nº { $number }
print-failed = La réponse n’a pu être écrite en entier : { $why }. { $fault ->
    [full] Faites de la place ou envoyez-la ailleurs.
   *[other] Envoyez-la ailleurs.
}

# --- Numbers, sources, the page for an interpreter ---
numbers-partners = Nombre de partenaires
numbers-rule = Règle
numbers-day = État au
numbers-some = Seules les fiches choisies sont comptées : { $some } sur { $all }.
numbers-among = { $count } (parmi les fiches choisies)
view-some = Seulement les fiches choisies : { $some } sur { $all }.
numbers-total = Total
figures = { $some } sur { $all }
count-unclear = { $n ->
    [one] { $sure } et { $unclear } incertain
   *[other] { $sure } et { $unclear } incertains
 }
count-paused = { $n ->
    [one] { $sure } et { $paused } suspendu
   *[other] { $sure } et { $paused } suspendus
 }
heading-rules = Règles de comptage
rules-unclear = Les cas incertains ne comptent pas : les dates ou les sources ne disent pas si la coopération se poursuivait ce jour-là.
rules-paused = Les liens suspendus ne comptent pas : la coopération n’avait pas pris fin, mais elle était interrompue ce jour-là.
rule-chosen = appliquée ici
rule-signed = villes avec un accord connu en vigueur, quel qu’il soit, lettres d’intention et déclarations comprises (statut « en vigueur »)
rule-cities = villes avec lesquelles la coopération se poursuit, « en vigueur » ou « reconnu », même d’après une encyclopédie seulement (« ? » dans la liste)
rule-partners = tous les partenaires avec lesquels la coopération se poursuit : villes, comtés, métropoles, districts, régions, même connus par une encyclopédie seulement
rule-confirmed = partenaires de tout type avec lesquels la coopération se poursuit, ce que confirme une source officielle ou la presse
rule-ever = partenaires de tout type avec lesquels une coopération a un jour été conclue, même terminée depuis
rule-name-signed = accord, accords, signé
rule-name-cities = villes, ville
rule-name-partners = partenaires, tous
rule-name-confirmed = confirmés
rule-name-ever = conclus
heading-published = Ce que disent les autres
published-why = Le nombre dépend de ce que l’on compte, et à quel jour.
by-state = Par statut : en cours, sur le total
by-kind = Par catégorie : en cours, sur le total
by-type = Par type : en cours, sur le total
by-country = Par pays : en cours, sur le total
by-continent = Par continent : en cours, sur le total
by-decade = Par décennie du début : en cours, sur le total
decade-bounds = Avec « ≤ », « ≥ » et « ? », on ne connaît qu’une limite, pas la décennie.
unknown-country = sans pays
unknown-continent = sans pays
several-country = plusieurs pays
several-continent = plusieurs continents
unknown-decade = début inconnu
continent-africa = Afrique
continent-antarctica = Antarctique
continent-asia = Asie
continent-europe = Europe
continent-north-america = Amérique du Nord
continent-oceania = Océanie
continent-south-america = Amérique du Sud
heading-source-kinds = Types de sources
heading-weak-grounds = Fiches mal étayées
heading-all-sources = Toutes les sources, les plus citées d’abord
heading-resting = Faits qui s’y appuient : { $facts }
resting-none = Rien ne s’y appuie.
source-unwritten = non noté
source-facts = { $n ->
    [one] { $facts } fait s’y appuie.
   *[other] { $facts } faits s’y appuient.
 }
label-local = Nom local
name-in-pl = En polonais
name-in-en = En anglais
heading-deeds = Déroulement de la coopération
heading-latest = Derniers événements
heading-internal = Usage interne uniquement
brief-earlier = { $n ->
    [one] et { $number } plus ancien
   *[other] et { $number } plus anciens
 }
brief-claims = { $n ->
    [one] les sources donnent { $number } réponse, non retenue ici
   *[other] les sources donnent { $number } réponses différentes, aucune retenue ici
 }
brief-claims-other = { $n ->
    [one] { $number } autre réponse
   *[other] { $number } autres réponses
 }
brief-more = et d’autres : { $number }
brief-foot = État au { $day }, données du { $date }
brief-whole = Tout : mosty show { $id }

# --- What changed, anniversaries, tables and the calendar ---
changes-title = Ce qui a changé du { $first } au { $until } : { $n }
changes-title-perhaps = Ce qui a changé du { $first } au { $until } : { $n }, et peut-être { $perhaps } de plus
changes-none = Rien n’a changé.
changes-term = échéance passée ({ $what })
changes-perhaps = { $what } (peut-être à un autre moment)
changes-perhaps-earlier = peut-être plus tôt
changes-perhaps-later = peut-être plus tard seulement
outcome-ended = Terminés : { $n }
outcome-left = Réseaux quittés : { $n }
outcome-expired = Terminés à l’échéance : { $n }
outcome-confirmed = Terminés plus tôt, confirmés : { $n }
outcome-paused = Suspendus : { $n }
outcome-term-over = Échéance passée, suite inconnue : { $n }
outcome-doubted = Douteux, absents d’une liste : { $n }
outcome-runs-on = Échéance passée, accord toujours en vigueur : { $n }
outcome-began = Commencés : { $n }
outcome-joined = Réseaux rejoints : { $n }
outcome-renewed = Renouvelés ou sur une base nouvelle : { $n }
outcome-resumed = Repris : { $n }
anniversary-nth = { NUMBER($n, type: "ordinal") ->
    [one] { $n }er anniversaire
   *[other] { $n }e anniversaire
 }
anniversary-break = avec une interruption { $years }
anniversaries-title = Anniversaires en { $year }
anniversaries-none = Aucun anniversaire en { $year }.
anniversaries-round = Anniversaires ronds, jour connu
anniversaries-days = Autres, jour connu
anniversaries-round-months = Anniversaires ronds, mois seul connu
anniversaries-round-undated = Anniversaires ronds, année seule connue
anniversaries-months = Autres, mois seul connu
anniversaries-undated = Autres, année seule connue
anniversaries-coming = Anniversaires ronds en { $year }
anniversaries-no-round = Aucun anniversaire rond.
anniversaries-bounded = Sans anniversaire, année du début inconnue : { $n }
calendar-name = Anniversaires de la coopération : { $city }
calendar-summary = Anniversaire : { $name } ({ $what })
calendar-left-out = { $n ->
    [one] { $n } anniversaire omis, faute de jour précis : { $names }.
   *[other] { $n } anniversaires omis, faute de jour précis : { $names }.
 }
csv-local = Nom local
csv-code = Code du pays
csv-how = Manière
csv-ran-out = Accord expiré
csv-km = Distance (km)
csv-as-of = État au
csv-year = Année
csv-when = Quand
csv-years = Nombre d’années
csv-round = Anniversaire rond
csv-breaks = Interruptions
csv-yes = oui
csv-no = non
csv-event = Événement
csv-date = Date de l’événement
csv-since-earliest = Depuis (au plus tôt)
csv-since-latest = Depuis (au plus tard)
csv-end = Fin
csv-end-earliest = Fin (au plus tôt)
csv-end-latest = Fin (au plus tard)
csv-last-latest = Dernière activité (au plus tard)
csv-city = Notre ville
csv-wikidata = Wikidata
csv-latitude = Latitude
csv-longitude = Longitude
csv-date-earliest = Date (au plus tôt)
csv-date-latest = Date (au plus tard)
csv-month = { $month } (sans jour)
csv-act = Document
csv-begins = Début du lien
csv-term-years = Pour combien d’années
csv-place = Lieu
csv-people = Personnes
csv-before = Statut avant
csv-after = Statut après
csv-certainty = Certitude sur la période
csv-by = Répartition
csv-group = Groupe
csv-lasting = En cours
csv-recorded = Toutes
csv-unclear = Incertaines
csv-paused = Suspendues
csv-facts = Faits
csv-continent = Continent
csv-decade = Décennie du début
csv-from = Du
csv-to = Au

# --- Filters of the search (names and forms after commas; Tab writes the first) ---
aspect-country = pays
aspect-continent = continent, continents
aspect-state = statut, état, états
aspect-kind = catégorie, catégories
aspect-type = type, types, genre
aspect-field = domaine, domaines
aspect-year = année, années, an, ans
aspect-event = événement, événements, évènement, évènements
aspect-since = depuis, début
aspect-source = source, sources, fondement
aspect-sign = activité, activités, trace, traces
aspect-term = échéance, échéances, terme
aspect-rule = règle, règles
forms-continent-europe = européen, européenne, européens
forms-continent-asia = asiatique, asiatiques
forms-continent-africa = africain, africaine, africains
forms-continent-north-america = nord-américain, nord-américaine
forms-continent-south-america = sud-américain, sud-américaine
forms-continent-oceania = Australie et Océanie
forms-continent-antarctica = antarctiques
forms-state-in-force = en force, avec accord
forms-state-recognised = reconnue, reconnus, reconnues
forms-state-paused = suspendue, suspendus, gelé, gelée
forms-state-unclear = incertaine, incertains, douteux, inconnu
forms-state-ended = terminée, terminés, terminées, fini, finie, ancien, ancienne
forms-state-ahead = futur, future, à venir
forms-state-never = jamais, sans accord
forms-kind-partner = partenaires, partenariat, partenariats, jumelage, jumelages, ville jumelée, villes jumelées, ville partenaire, villes partenaires
forms-kind-membership = adhésions, adhérent
forms-kind-agreement = accord, accords
forms-type-city = villes, commune
forms-type-county = comtés
forms-type-district = districts, arrondissement, arrondissements, quartier
forms-type-metropolis = métropoles, agglomération, agglomérations
forms-type-region = régions
forms-type-institution = établissement
forms-type-network = réseaux
forms-field-administration = administratif
forms-field-agriculture = agricole
forms-field-aid = aide
forms-field-culture = culturel
forms-field-digital = numérique
forms-field-economy = économique
forms-field-education = écoles, école
forms-field-energy = énergétique
forms-field-environment = écologie
forms-field-heritage = patrimoine, mémoire, histoire
forms-field-medicine = santé
forms-field-research = science
forms-field-self-government = municipal, vie municipale
forms-field-social = social
forms-field-sport = sports
forms-field-tourism = touristique
forms-field-trade = commercial
forms-field-transport = transport
forms-field-youth = jeunes
forms-what-signed = signatures
forms-what-joined = adhésions
forms-what-renewed = renouvellements
forms-what-ended = fins
forms-what-contact = contacts
forms-what-visit = visites, délégation, délégations
forms-what-project = projet, projets
forms-what-aid = aides
forms-what-award = distinctions, prix
forms-what-statement = déclarations
forms-what-resolution = délibérations
forms-what-culture = culturel
forms-what-meeting = rencontres
forms-source-official = officiel
forms-source-press = journaux
forms-source-organisation = organisations, association
forms-source-encyclopaedia = wikipédia
forms-source-weak = médiocre
filter-no-sign = aucune, jamais
filter-lasting = se poursuit, en cours, actif, active, actifs
filter-several = plusieurs
filter-missing = aucun, inconnu
filter-silent = tacite, tacitement
filter-over = passée, échue
filters-country = Pays
filters-continent = Continent
filters-state = Statut
filters-kind = Catégorie
filters-type = Type
filters-field = Domaine
filters-since = Début
filters-event = Événement
filters-source = Étayé par
filters-sign = Dernière activité
filters-term = Échéance
filters-rule = Règle de comptage
filters-none = Entrée active un filtre ; aucun n’est actif
filters-on = Filtres actifs (Entrée les retire)
filters-decade = { $from }–{ $to }
filters-quiet = { $n ->
    [one] aucune activité depuis { $n } an (après { $year })
   *[other] aucune activité depuis { $n } ans (après { $year })
 }
filters-no-sign = aucune activité
filters-months = { $n ->
    [one] finit d’ici { $n } mois
   *[other] finit d’ici { $n } mois
 }
filters-silent = passée, l’accord est reconduit tacitement
filters-over = passée, et la suite est inconnue
heading-filters = Filtres
column-how = Mode
list-kept = { $at } sur { $kept } ({ $all } en tout)
list-none-kept = Aucune fiche ne correspond aux filtres.
query-unknown-field = Il n’y a pas de filtre « { $found } ». { $hint ->
    [nearest] Vouliez-vous dire « { $nearest }: » ?
   *[none] Filtres possibles : { $expected }.
 }
query-unknown-value = Le filtre « { $field } » ne connaît pas « { $found } ». { $hint ->
    [nearest] Vouliez-vous dire « { $nearest } » ?
    [expected] Valeurs possibles : { $expected }.
   *[none] Tapez le début d’un nom.
 }
query-bad-range = « { $found } » n’est pas un intervalle d’années. Tapez par exemple { $field }:2022, { $field }:"décembre 2021", { $field }:1990..1999 ou { $field }:..2010.
query-bad-months = « { $found } » n’est pas un nombre de mois. Tapez par exemple { $field }:12.
query-missing = Il manque une valeur après « { $field }: ».
query-offers = Tab : { $offers }
query-understood = { $field } : { $value }
query-understood-not = { $field } : pas { $value }
query-as-of = état au : { $day }
query-view = { $view } : { $at }
query-order = ordre : { $by } { $arrow }
query-months = { $months } mois
query-missed = sans : { $text }

# --- Help and keys ---
help-about = Tout se fait avec les flèches, Entrée, Échap et Tab : Tab mène aussi à la barre du bas, où les flèches choisissent n’importe quelle commande. Tapez des lettres ou des chiffres pour chercher, où que vous soyez ; ici, la recherche porte sur l’aide.
heading-guide-filters = Filtres : comment les écrire
heading-guide-dates = Comment lire les dates abrégées
guide-year = ce qui a changé cette année-là ; avec un statut, ce qui était alors en cours
guide-since = début dans ces années
guide-or = l’un ou l’autre
guide-not = sans ceux-ci
guide-quotes = plusieurs mots ensemble
guide-doubt = en cours, mais seule une encyclopédie ou une autre source faible le dit
guide-not-after = seule la limite supérieure est connue : cela a commencé alors ou avant
guide-not-before = seule la limite inférieure est connue : cela a commencé alors ou après
guide-between = à un moment entre ces années ou ces jours : on n’en sait pas plus
guide-life = du début à la fin ; « –2022 » est la fin seule
guide-again = depuis 1991, avec une interruption ; de nouveau depuis 2019
guide-approximate = environ
guide-uncertain = la source n’est pas sûre
guide-disputed = les sources donnent des dates différentes
place-anywhere = Partout
place-list = Liste
place-detail = Fiche
place-map = Carte
place-ground = La carte sur tout l’écran
place-timeline = Chronologie
place-asking = Saisie d’une date
place-typing = Saisie d’une recherche
place-bar = Barre d’actions
place-page = Aide et sources
key-space = Espace
key-enter = Entrée
key-esc = Échap
key-tab = Tab
key-backtab = Maj+Tab
key-backspace = Retour arr.
key-delete = Suppr
key-home = Début
key-end = Fin
key-page-up = PgPréc
key-page-down = PgSuiv
do-up = vers le haut
do-down = vers le bas
do-page-up = une page plus haut
do-page-down = une page plus bas
do-top = au début
do-bottom = à la fin
do-open = ouvrir, confirmer
do-deeper = entrer dans le détail
do-back = revenir
do-next-pane = volet suivant
do-previous-pane = volet précédent
do-search = chercher : il suffit de taper
do-next-match = occurrence suivante dans la fiche
do-previous-match = occurrence précédente dans la fiche
do-sort = ordre de la liste : choisir par numéro
do-asleep = en sommeil : la liste depuis la plus ancienne activité
do-filter = filtres : activer, retirer, parcourir
do-erase = retirer le dernier filtre ou la dernière lettre
do-complete = compléter un filtre ; sinon, volet suivant
do-next-section = partie suivante de la fiche
do-previous-section = partie précédente de la fiche
do-memberships = aller aux adhésions
do-map = carte et distances
do-anniversaries = anniversaires de cette année et des suivantes
do-numbers = chiffres et règles de comptage
do-rule = règle suivante pour compter les partenaires
do-sources = sources et ce qui s’y appuie
do-changes = ce qui a changé jusqu’au jour choisi
do-brief = une page pour un interprète
do-disputes = aller aux points où les sources divergent
do-export = enregistrer la liste, les anniversaires ou ce qui est à l’écran
do-timeline = aller à la chronologie
do-earlier = plus tôt, à gauche
do-later = plus tard, à droite
do-year-back = un an plus tôt, depuis n’importe quel volet
do-year-on = un an plus tard, depuis n’importe quel volet
do-day = état à un jour donné ; changements entre deux : 2021..2022
do-play = dérouler l’histoire jusqu’à aujourd’hui
do-zoom-in = rapprocher : axe en années et mois, carte en pays
do-zoom-out = éloigner l’axe ou la carte
do-west = carte vers l’ouest
do-east = carte vers l’est
do-north = carte vers le nord
do-south = carte vers le sud
do-source = source du fait sélectionné
do-copy = copier le fait sélectionné ; une seconde fois : avec sa référence
do-city = la ville : ses partenaires, ce qu’on en sait
do-help = cette aide
do-language = choix de la langue
do-theme = autres couleurs
do-reload = relire les données
do-redraw = redessiner l’écran
do-fill = ce volet sur tout l’écran, et retour
do-escape = revenir en arrière ; pour finir : le premier écran
do-start = revenir au premier écran, d’où que ce soit
do-nth = choisir la ligne de ce numéro
do-leave = quitter
do-interrupt = interrompre
do-suspend = suspendre (fg revient)
hint-up = haut
hint-down = bas
hint-open = ouvrir
hint-back = retour
hint-next-pane = volet
hint-search = chercher
hint-filter = filtre
hint-leave = sortir
hint-copy = copier
hint-memberships = adhésions
hint-confirm = valider
hint-switch = changer
hint-choose = choisir
hint-rule = règle
hint-fill = plein écran
hint-start = début
hint-sort = trier
hint-asleep = en sommeil
hint-earlier = plus tôt
hint-later = plus tard
hint-day = jour
hint-play = dérouler
hint-zoom-in = rapprocher
hint-anniversaries = anniv.
hint-numbers = chiffres
hint-sources = sources
hint-changes = changements
hint-brief = page
hint-disputes = désaccords
hint-export = enregistrer
hint-map = carte
hint-west = ouest
hint-east = est
hint-north = nord
hint-south = sud
hint-zoom-out = éloigner
hint-city = ville
hint-source = source
hint-help = aide
hint-language = langue
hint-escape = annuler
legend-in-force = en vigueur
legend-recognised = reconnu
legend-paused = suspendu
legend-unclear = inconnu
legend-deed = accord
legend-renewal = renouvellement
legend-break = interruption
legend-ended = fin
legend-life = visite, projet
theme-default = ordinaires
theme-light = pour fond clair
theme-contrast = fort contraste
theme-mono = sans couleurs
remark-future = Remarque : le { $day } est postérieur aux données ({ $date }) ; seul ce qui en découle est affiché.
remark-clock = Remarque : l’horloge de cet ordinateur indique le { $day }, ce qui ne peut être aujourd’hui : les données sont du { $date }. Tout est calculé pour le jour de l’horloge. Réglez l’horloge, ou indiquez le jour : --today 2026-11-23.
notice-no-day = « { $what } » n’est pas une date. Ex. : 2021, 2021-12, 31.12.2021.
playing = Histoire en cours : + plus vite, - moins vite, autre touche : arrêt.
notice-unknown-key = Cette touche ne fait rien ici. Tapez pour chercher ; F1 : aide.
notice-changed = Les données ont changé. Ctrl+R les lit aussitôt.
notice-no-motion = Le mouvement est coupé (--no-motion). Maj+flèches changent l’année, Ctrl+D le jour.
notice-query-long = La recherche est trop longue pour un filtre de plus.
notice-theme = Couleurs : { $name }.
notice-no-clipboard = La console Linux n’a pas de presse-papiers : rien n’est envoyé. Vers un fichier : mosty show ID > fichier
notice-no-disputes = Les sources ne divergent ici sur rien.
notice-copied = Fait sélectionné envoyé au terminal pour le presse-papiers (OSC 52).
notice-cited = Référence avec ses sources envoyée au terminal pour le presse-papiers (OSC 52).
notice-tmux = Envoyé à tmux, qui le transmet après : tmux set -s set-clipboard on
notice-screen = screen ne transmet rien au presse-papiers. Sélectionnez le texte à la souris (avec Maj).
loading = Lecture…
loading-far = { $n ->
    [one] Lecture… { $percent } %, { $records } fiche
   *[other] Lecture… { $percent } %, { $records } fiches
 }
loading-search = Préparation de la recherche…
notice-loaded = Données du { $date } lues

# --- Command line ---
about = Mosty (« ponts ») : la coopération internationale d’une ville dans le terminal – partenaires, adhésions, accords et leur histoire depuis 1990.
heading-usage = Usage :
heading-commands = Commandes
heading-options = Options
heading-arguments = Arguments
value-options = OPTIONS
value-command = COMMANDE
value-file = FICHIER
value-lang = LANGUE
value-set = JEU
value-theme = NOM
value-when = QUAND
value-date = JOUR
value-text = TEXTE
value-columns = COLONNES
value-csv = POUR
value-id = ID
value-from = DE
value-to = À
value-year = ANNÉE
command-list = Afficher toutes les fiches
command-find = Afficher les fiches qui répondent à un texte, les meilleures d’abord
command-show = Afficher une fiche en entier
command-distances = Afficher à quelle distance sont les partenaires, du plus proche au plus lointain
command-stats = Afficher des chiffres : partenaires selon une règle, fiches par statut, pays, décennie
command-sources = Afficher les sources, ou l’une d’elles et ce qui s’y appuie
command-brief = Composer une page sur une fiche, pour un interprète ou une délégation
command-changes = Afficher ce qui a changé d’un jour, mois ou année à un autre ; jusqu’à aujourd’hui si la fin est omise
command-events = Afficher tous les événements, les plus anciens d’abord ; avec un texte, ceux des fiches trouvées, avec une année, ceux de cette année
command-anniversaries = Afficher les anniversaires d’une année et les anniversaires ronds des quatre suivantes
command-check = Vérifier un fichier de données et afficher toutes les erreurs
command-export = Exporter les données au format mosty/1
option-data = Fichier de données au lieu des données incluses ; « - » lit l’entrée standard
option-lang = Langue
option-plain = Lignes « nom : valeur », sans dessin
option-json = JSON
option-csv = CSV pour tableurs ; open : pour les programmes
option-columns = Seulement ces colonnes du tableau, séparées par des virgules, p. ex. id,name,since (avec --csv)
option-ics = Fichier iCalendar d’anniversaires annuels
option-year = Année au lieu de celle-ci
option-from = Début : jour, mois ou année, par exemple 2021-12-31, 2022-03, 2022
option-to = Fin, comprise ; sans elle, aujourd’hui
option-symbols = Jeu de symboles
option-ascii = Comme --symbols ascii
option-theme = Couleurs
option-color = Utiliser ou non des couleurs
option-no-motion = Rien ne bouge tout seul : l’histoire ne peut être déroulée
option-no-mouse = Laisser la souris au terminal
option-sort = Ordre de la liste
value-rule = RÈGLE
value-order = ORDRE
option-values = [possible : { $values }]
command-also = [aussi : { $names }]
option-as-of = État au jour donné : 2021, 2021-12 ou 2021-12-31 ; pour une année ou un mois, le dernier jour
option-today = Considérer ce jour comme aujourd’hui (AAAA-MM-JJ)
option-version = Afficher la version du programme et des données
option-help = Afficher cette aide
option-query = Ne compter que ce que trouve une recherche, par exemple catégorie:partenaire
option-text = Texte cherché
option-id = Identifiant ou nom d’une fiche
option-rule = Règle de comptage des partenaires
option-source = Identifiant d’une source ; sans lui, toutes les sources
option-internal = Ajouter les contacts et les notes à usage interne
option-names = Indiquer sous chaque nombre les noms de ceux qui sont comptés
option-public = Sans ce qui est à usage interne : un fichier pour la borne de la mairie
option-file = Fichier à vérifier ; sans lui, les données en usage
help-examples =
    Exemples :
      mosty                      le programme, sur tout le terminal
      mosty find luck            Loutsk, aussi par Lutsk et Луцьк
      mosty find 'statut:terminé année:2022'   ce qui a pris fin, et comment
      mosty show grodno          Grodno : statut, événements, sources
      mosty list --as-of 2021    qui était partenaire le dernier jour de 2021
      mosty stats                des chiffres pour un rapport et leurs règles
      mosty brief gori           une page pour un interprète
      mosty changes 2022 2022    ce qui a changé en 2022, et comment
      mosty anniversaries --ics  les anniversaires pour un calendrier
      mosty list --csv           un tableau pour un tableur
      mosty list --json          tout, pour d’autres programmes
      mosty check mien.json      les erreurs d’un fichier, lieu et remède

    Codes de sortie : 0 fait, 1 rien trouvé, 2 erreur d’usage ou d’exécution,
    3 erreurs dans les données, 130 interrompu.
usage-help = Aide : mosty --help
usage-unknown = Option ou argument inconnu : « { $what } ».
usage-after = L’option { $what } se place après sa commande : { $shape }.
usage-command = Commande inconnue : « { $what } ». Commandes possibles : { $names }.
usage-value = « { $value } » ne convient pas à { $what }. Valeurs possibles : { $expected }.
usage-no-value = Il manque une valeur après { $what }.
usage-missing = Il manque un argument : { $what }.
usage-conflict = Ces options sont incompatibles : { $what }.
usage-utf8 = La ligne de commande n’est pas en UTF-8.
usage-other = La ligne de commande n’a pas été comprise. { $what }
usage-days = « { $what } » n’est ni un jour, ni un mois, ni une année. Par exemple 2021-12-31, 2021-12 ou 2021.
usage-year = « { $what } » n’est pas une année. Donnez quatre chiffres, par exemple 2027.
usage-order = Le début ({ $from }) est postérieur à la fin ({ $to }). Donnez d’abord le jour le plus ancien.
usage-csv = Cette réponse n’existe pas en CSV, pas plus que : check, doctor, export, man, completions. Toutes les autres existent en CSV.
usage-json = Le manuel et les complétions ne sont que du texte : ils n’existent pas en JSON.
usage-columns = Il n’y a pas de colonne « { $what } ». Il y a : { $names }.
usage-today = « { $what } » n’est pas un jour. Donnez-le sous la forme AAAA-MM-JJ, par exemple 2021-12-31.
version = mosty { $version } (données : { $city }, { $date })
column-id = Identifiant
label-id = Identifiant
label-kind = Catégorie
label-since = Depuis
label-line = Période
label-found = Trouvé
label-updated = Données du
answer-nothing = Aucun résultat pour « { $text } ».
answer-empty-handed = Compris : { $text } – aucun résultat.
answer-missed = Rien ne correspond à tout. Omis : « { $text } ».
answer-guess = Rien ne correspond exactement. Affiché : { $text }
answer-no-record = Il n’y a pas de fiche « { $id } ».
answer-why = Pourquoi la ville coopère avec l’étranger : voir sa fiche, mosty show { $id }
answer-no-source = Il n’y a pas de source « { $id } ». « mosty sources » les affiche toutes.
answer-nearest = Peut-être : { $ids }.
answer-try = Essayez : « mosty find { $id } ».
check-more = { $n ->
    [one] … et encore { $n } erreur, non citée ci-dessus.
   *[other] … et encore { $n } erreurs, non citées ci-dessus.
 }
check-faults = { $n ->
    [one] { $n } erreur trouvée. Les données n’ont pas été lues.
   *[other] { $n } erreurs trouvées. Les données n’ont pas été lues.
 }
check-sound = { $file } : aucune erreur. Fiches : { $records }, événements : { $events }, sources : { $sources } ; données du { $date }
check-unread = { $n ->
    [one] Remarque : { $number } source d’un nombre de partenaires ou d’un changement de statut sans date de consultation
   *[other] Remarque : { $number } sources d’un nombre de partenaires ou d’un changement de statut sans date de consultation
 }
check-embedded = données incluses
check-stdin = entrée standard
file-missing = Il n’y a pas de fichier « { $file } ». Vérifiez le chemin.
file-denied = Vous n’avez pas le droit de lire « { $file } ». Demandez-le à l’administrateur.
file-directory = « { $file } » est un dossier. Indiquez un fichier de données.
file-special = « { $file } » n’est pas un fichier ordinaire mais un périphérique ou un tube. Indiquez un fichier de données.
file-too-large = Le fichier « { $file } » est trop grand : il fait { $size } Mio et en prend environ le triple une fois lu ; { $memory } Mio de mémoire sont libres.
file-keyboard = « --data - » attend des données sur l’entrée standard, mais c’est le clavier. Indiquez un fichier ou utilisez un tube.
file-other = « { $file } » est illisible : { $why }.
screen-failed = L’écran ne s’ouvre pas dans ce terminal : { $why }. Utilisez « mosty list ».
screen-no-keyboard = Il n’y a pas de terminal où lire les touches. Lancez mosty dans un terminal, ou utilisez « mosty list ».
kiosk-no-keyboard = Il n’y a pas de terminal où lire les touches. Dans le fichier du service, réglez StandardInput=tty et TTYPath=/dev/tty1.
kiosk-failed = L’écran ne s’ouvre pas dans ce terminal : { $why }. Indiquez-en un autre dans le fichier du service (TTYPath=).
reload-stdin = Les données de l’entrée standard ne peuvent être lues deux fois.
reload-failed = Les nouvelles données n’ont pas été lues, les anciennes restent. { $why }
reload-taken = données du { $date }, { $n ->
    [one] { $n } fiche
   *[other] { $n } fiches
}
panicked = mosty a rencontré une erreur interne et s’est arrêté. Les données sont intactes. Merci de signaler ce qui était à l’écran.

# What is wrong with a file: one message for each kind of fault. The place (file, line, column,
# path) stands before the message.

fault-not-utf8 = Ces octets ({ $found }) ne sont pas de l’UTF-8. Enregistrez le fichier en UTF-8 sans BOM.
fault-byte-order-mark = Le fichier commence par un caractère BOM invisible. Enregistrez-le en UTF-8 sans BOM.
fault-syntax = { $reason ->
    [empty] Le fichier est vide. Indiquez un fichier de données au format mosty/1.
    [truncated] Le fichier s’arrête au milieu. Vérifiez qu’il est entier et que chaque « {"{"} » et « [ » est fermé.
    [trailing] Quelque chose suit la fin des données. Supprimez-le, ou corrigez les crochets et accolades qui précèdent.
    [value] Une valeur devrait se trouver ici : texte entre guillemets droits, nombre, true, false, liste ou objet. Corrigez cet endroit ; le format n’admet pas de commentaires.
    [comma] Il manque ici une virgule, un crochet ou une accolade. Ajoutez ce qui manque.
    [colon] Il manque un deux-points après le nom du champ. Ajoutez-le.
    [key] Un nom de champ entre guillemets droits ("ainsi") devrait se trouver ici. Corrigez les guillemets ou ajoutez le nom.
    [escape] La barre oblique inverse est suivie d’un caractère qui ne s’écrit pas ainsi. Supprimez-la ou écrivez « \\ ».
    [number] Les nombres ne s’écrivent pas ainsi en JSON. Supprimez les zéros initiaux ; une fraction s’écrit avec un point suivi d’un chiffre.
    [trailing-comma] Il y a une virgule de trop avant le crochet ou l’accolade. Supprimez-la.
    [unclosed] La ligne se termine avant la fermeture des guillemets. Fermez-les ; un texte doit tenir sur une ligne.
   *[other] Ce n’est pas du JSON. Corrigez ce qui est écrit ici.
}
fault-unknown-field = Champ inconnu « { $found } ». { $hint ->
    [nearest] Vouliez-vous dire « { $nearest } » ? Corrigez le nom ou supprimez le champ.
   *[none] Supprimez-le, ou utilisez l’un de ces champs : { $expected }.
}
fault-missing-field = Il manque le champ « { $field } ». Ajoutez-le.
fault-duplicate-field = « { $found } » se trouve ici une seconde fois. N’en gardez qu’un.
fault-wrong-type = C’est { $sort ->
    [text] un texte
    [number] un nombre
    [bool] une valeur true ou false
    [list] une liste
    [object] un objet
   *[null] une valeur vide
} ({ $found }), mais il faudrait { $expected ->
    [text] un texte entre guillemets
    [date] une date entre guillemets, par exemple "1992" ou "2018-03-16"
    [word] un mot d’un vocabulaire fixe, entre guillemets
    [number] un nombre sans guillemets
    [integer] un nombre entier sans guillemets ni espaces
    [bool] true ou false, sans guillemets
    [list] une liste entre [ ]
   *[object] un objet entre {"{ }"}
}. Corrigez la valeur, ou supprimez le champ s’il est inutile.
fault-unknown-value = Valeur inconnue « { $found } ». { $hint ->
    [nearest] Vouliez-vous dire « { $nearest } » ? Valeurs permises : { $expected }.
   *[none] Choisissez parmi : { $expected }.
}
fault-out-of-range = Le nombre { $found } est hors limites. Écrivez un nombre de { $least } à { $most }.
fault-wrong-length = Nombre de valeurs dans la liste : { $found } ; il en faut { $expected }. Ajoutez ou supprimez des valeurs ; une position, c’est une latitude et une longitude.
fault-bad-date = « { $found } » n’est pas une date EDTF. Écrivez ce que l’on sait : 1992, 2000-06, 2018-03-16, 199X, 2022?, 2009~, ../2010-01-12 (au plus tard) ou 2013/2018.
fault-reversed-date = Dans la période « { $found } », la fin précède le début. Inversez les dates.
fault-hostile-character = Le texte contient un caractère interdit, { $found } : invisible, de commande ou qui inverse le sens de l’écriture. Supprimez-le ; si vous ne le voyez pas, retapez le mot.
fault-stacked-marks = Une lettre porte plus de 30 signes ; à partir de { $found }, il y en a trop. Aucune écriture n’en a autant : supprimez les superflus.
fault-bad-escape = « { $found } » ne désigne aucun caractère. Écrivez le caractère lui-même.
fault-blank-text = Le texte est vide. Remplissez-le ou supprimez tout le champ.
fault-withheld = Il y a une erreur dans la partie à usage interne. Vérifiez le fichier en mode service : elle ne peut être montrée ici.
fault-no-city = Le fichier ne contient aucune ville. Ajoutez sous « cities » la ville dont parlent les données.
fault-no-words = Il n’y a de mots dans aucune langue. Ajoutez-en, par exemple {"{"}"fr": "…"{"}"}.
fault-bad-language = « { $found } » n’est pas un code de langue. Utilisez un code comme pl, en, be ou sr-Latn.
fault-bad-id = L’identifiant « { $found } » contient des caractères interdits. Utilisez des minuscules a–z, des chiffres et des traits d’union simples, par exemple « milwaukee-county ».
fault-duplicate-id = Une autre fiche a déjà l’identifiant « { $found } ». Donnez-en un autre à celle-ci.
fault-unknown-source = Il n’y a pas de source « { $found } ». { $hint ->
    [nearest] Vouliez-vous dire « { $nearest } » ? Corrigez l’identifiant, ou ajoutez la source sous « sources ».
   *[none] Corrigez l’identifiant, ou ajoutez la source sous « sources ».
}
fault-unknown-city = Le fichier ne contient pas de ville « { $found } ». { $hint ->
    [nearest] Vouliez-vous dire « { $nearest } » ? Il contient : { $expected }.
   *[none] Indiquez l’une des villes du fichier : { $expected }.
}
fault-city-not-named = Le fichier contient plusieurs villes et cette fiche ne dit pas laquelle elle concerne. Ajoutez « city » avec l’une d’elles : { $expected }.
fault-unknown-record = Il n’y a pas de fiche « { $found } ». { $hint ->
    [nearest] Vouliez-vous dire « { $nearest } » ? Corrigez l’identifiant ou supprimez le champ.
   *[none] Corrigez l’identifiant ou supprimez le champ.
}
fault-not-a-partner = La fiche « { $found } » n’est pas un partenaire. Un accord ne peut accompagner qu’un partenaire : indiquez-en un autre ou supprimez « with ».
fault-date-elsewhere = Aucun événement n’a ici la date « { $found } ». Écrivez la date de l’événement contesté telle qu’elle y figure, ou supprimez le champ.
fault-misplaced-field = Le champ « { $found } » est réservé aux accords entre établissements, et cette fiche est de la catégorie « { $kind } ». Supprimez le champ ou corrigez la catégorie en « agreement ».
fault-unknown-country = « { $found } » n’est pas un code de pays. Utilisez le code ISO 3166-1 de deux lettres majuscules, par exemple PL, UA ou GB.
fault-bad-wikidata = « { $found } » n’est pas un identifiant Wikidata. Écrivez Q et un nombre, par exemple Q761.
fault-bad-address = « { $found } » n’est pas l’adresse d’une page. Écrivez l’adresse complète, en commençant par https:// ou http://, sans espaces.
fault-unknown-local = Aucun nom n’est donné en langue « { $found } ». Ajoutez-en un, ou choisissez parmi : { $expected }.
fault-mixed-script = Dans le mot « { $found } », la lettre « { $letter } » ({ $point }) vient d’un autre alphabet que le reste. Écrivez le mot dans un seul alphabet, sinon personne ne le trouvera.
fault-long-summary = La phrase est trop longue (caractères : { $found }, au plus { $most }). Abrégez-la ; mettez le reste dans la note d’un événement.
fault-long-quote = La citation est trop longue (mots : { $found }, au plus { $most }). Gardez l’essentiel.
fault-quote-elsewhere = Ce fait ne nomme pas la source « { $found } » dont viendrait la citation. Ajoutez-la à « sources », ou nommez l’une d’elles.
fault-unread-quote = La source « { $found } » ne dit pas quand elle a été lue. Indiquez-y « read » si la citation en vient, ou supprimez la citation.
fault-empty-list = La liste est vide. Ajoutez au moins un élément : tout fait a une source, et toute fiche un événement.
fault-few-claims = La divergence compte moins de deux affirmations. Ajoutez l’autre ou supprimez la divergence.
fault-many-chosen = Plus d’une affirmation est retenue (nombre : { $found }). Ne laissez « chosen » qu’à une seule.
fault-undated-turn = L’événement « { $found } » change le statut de la coopération et n’a pas de date. Donnez au moins une limite, par exemple ../2010.
fault-needless-begins = L’événement « { $found } » ne peut pas commencer une coopération. Supprimez « begins » ou corrigez « what ».
fault-needless-how = L’événement « { $found } » ne suspend ni ne termine rien. Supprimez « how » ou corrigez « what ».
fault-needless-term = L’événement « { $found } » ne commence pas de coopération : aucune durée n’en court. Supprimez « term » ou corrigez « what ».
fault-future-event = La date « { $found } » est postérieure au jour des données ({ $updated }). Corrigez la date ou « updated ».
fault-never-begun = L’événement « { $found } » suspend ou termine une coopération que rien ne commence. Ajoutez le début, ne serait-ce que ../2010, ou marquez un événement par « begins ».
fault-ends-before-beginning = La coopération s’arrête ({ $found }) avant de commencer ({ $begins }). Corrigez l’une des dates ou ajoutez un début plus ancien.
fault-twin-records = « { $found } » est le même partenaire que « { $other } ». Réunissez-les en une seule fiche.
fault-mirrored-record = « { $found } » et « { $other } » sont un seul lien entre deux villes, noté des deux côtés. Gardez une seule fiche.
fault-own-city = « { $found } » est une ville partenaire d’elle-même. Supprimez la fiche ou corrigez « city ».

# --- Countries (ISO 3166-1, names after CLDR) ---
# Short names under which countries are looked for, too.
also-CZ = République tchèque
also-GB = Grande-Bretagne, Angleterre
also-NL = Hollande
also-US = USA, Amérique

country-AD = Andorre
country-AE = Émirats arabes unis
country-AF = Afghanistan
country-AG = Antigua-et-Barbuda
country-AI = Anguilla
country-AL = Albanie
country-AM = Arménie
country-AO = Angola
country-AQ = Antarctique
country-AR = Argentine
country-AS = Samoa américaines
country-AT = Autriche
country-AU = Australie
country-AW = Aruba
country-AX = Îles Åland
country-AZ = Azerbaïdjan
country-BA = Bosnie-Herzégovine
country-BB = Barbade
country-BD = Bangladesh
country-BE = Belgique
country-BF = Burkina Faso
country-BG = Bulgarie
country-BH = Bahreïn
country-BI = Burundi
country-BJ = Bénin
country-BL = Saint-Barthélemy
country-BM = Bermudes
country-BN = Brunei
country-BO = Bolivie
country-BQ = Pays-Bas caribéens
country-BR = Brésil
country-BS = Bahamas
country-BT = Bhoutan
country-BV = Île Bouvet
country-BW = Botswana
country-BY = Biélorussie
country-BZ = Belize
country-CA = Canada
country-CC = Îles Cocos
country-CD = Congo-Kinshasa
country-CF = République centrafricaine
country-CG = Congo-Brazzaville
country-CH = Suisse
country-CI = Côte d’Ivoire
country-CK = Îles Cook
country-CL = Chili
country-CM = Cameroun
country-CN = Chine
country-CO = Colombie
country-CR = Costa Rica
country-CU = Cuba
country-CV = Cap-Vert
country-CW = Curaçao
country-CX = Île Christmas
country-CY = Chypre
country-CZ = Tchéquie
country-DE = Allemagne
country-DJ = Djibouti
country-DK = Danemark
country-DM = Dominique
country-DO = République dominicaine
country-DZ = Algérie
country-EC = Équateur
country-EE = Estonie
country-EG = Égypte
country-EH = Sahara occidental
country-ER = Érythrée
country-ES = Espagne
country-ET = Éthiopie
country-FI = Finlande
country-FJ = Fidji
country-FK = Îles Malouines
country-FM = Micronésie
country-FO = Îles Féroé
country-FR = France
country-GA = Gabon
country-GB = Royaume-Uni
country-GD = Grenade
country-GE = Géorgie
country-GF = Guyane française
country-GG = Guernesey
country-GH = Ghana
country-GI = Gibraltar
country-GL = Groenland
country-GM = Gambie
country-GN = Guinée
country-GP = Guadeloupe
country-GQ = Guinée équatoriale
country-GR = Grèce
country-GS = Géorgie du Sud-et-les Îles Sandwich du Sud
country-GT = Guatemala
country-GU = Guam
country-GW = Guinée-Bissau
country-GY = Guyana
country-HK = R.A.S. chinoise de Hong Kong
country-HM = Îles Heard-et-MacDonald
country-HN = Honduras
country-HR = Croatie
country-HT = Haïti
country-HU = Hongrie
country-ID = Indonésie
country-IE = Irlande
country-IL = Israël
country-IM = Île de Man
country-IN = Inde
country-IO = Territoire britannique de l’océan Indien
country-IQ = Irak
country-IR = Iran
country-IS = Islande
country-IT = Italie
country-JE = Jersey
country-JM = Jamaïque
country-JO = Jordanie
country-JP = Japon
country-KE = Kenya
country-KG = Kirghizstan
country-KH = Cambodge
country-KI = Kiribati
country-KM = Comores
country-KN = Saint-Christophe-et-Niévès
country-KP = Corée du Nord
country-KR = Corée du Sud
country-KW = Koweït
country-KY = Îles Caïmans
country-KZ = Kazakhstan
country-LA = Laos
country-LB = Liban
country-LC = Sainte-Lucie
country-LI = Liechtenstein
country-LK = Sri Lanka
country-LR = Liberia
country-LS = Lesotho
country-LT = Lituanie
country-LU = Luxembourg
country-LV = Lettonie
country-LY = Libye
country-MA = Maroc
country-MC = Monaco
country-MD = Moldavie
country-ME = Monténégro
country-MF = Saint-Martin
country-MG = Madagascar
country-MH = Îles Marshall
country-MK = Macédoine du Nord
country-ML = Mali
country-MM = Myanmar (Birmanie)
country-MN = Mongolie
country-MO = R.A.S. chinoise de Macao
country-MP = Îles Mariannes du Nord
country-MQ = Martinique
country-MR = Mauritanie
country-MS = Montserrat
country-MT = Malte
country-MU = Maurice
country-MV = Maldives
country-MW = Malawi
country-MX = Mexique
country-MY = Malaisie
country-MZ = Mozambique
country-NA = Namibie
country-NC = Nouvelle-Calédonie
country-NE = Niger
country-NF = Île Norfolk
country-NG = Nigeria
country-NI = Nicaragua
country-NL = Pays-Bas
country-NO = Norvège
country-NP = Népal
country-NR = Nauru
country-NU = Niue
country-NZ = Nouvelle-Zélande
country-OM = Oman
country-PA = Panama
country-PE = Pérou
country-PF = Polynésie française
country-PG = Papouasie-Nouvelle-Guinée
country-PH = Philippines
country-PK = Pakistan
country-PL = Pologne
country-PM = Saint-Pierre-et-Miquelon
country-PN = Îles Pitcairn
country-PR = Porto Rico
country-PS = Territoires palestiniens
country-PT = Portugal
country-PW = Palaos
country-PY = Paraguay
country-QA = Qatar
country-RE = La Réunion
country-RO = Roumanie
country-RS = Serbie
country-RU = Russie
country-RW = Rwanda
country-SA = Arabie saoudite
country-SB = Îles Salomon
country-SC = Seychelles
country-SD = Soudan
country-SE = Suède
country-SG = Singapour
country-SH = Sainte-Hélène
country-SI = Slovénie
country-SJ = Svalbard et Jan Mayen
country-SK = Slovaquie
country-SL = Sierra Leone
country-SM = Saint-Marin
country-SN = Sénégal
country-SO = Somalie
country-SR = Suriname
country-SS = Soudan du Sud
country-ST = Sao Tomé-et-Principe
country-SV = Salvador
country-SX = Saint-Martin (partie néerlandaise)
country-SY = Syrie
country-SZ = Eswatini
country-TC = Îles Turques-et-Caïques
country-TD = Tchad
country-TF = Terres australes françaises
country-TG = Togo
country-TH = Thaïlande
country-TJ = Tadjikistan
country-TK = Tokelau
country-TL = Timor oriental
country-TM = Turkménistan
country-TN = Tunisie
country-TO = Tonga
country-TR = Turquie
country-TT = Trinité-et-Tobago
country-TV = Tuvalu
country-TW = Taïwan
country-TZ = Tanzanie
country-UA = Ukraine
country-UG = Ouganda
country-UM = Îles mineures éloignées des États-Unis
country-US = États-Unis
country-UY = Uruguay
country-UZ = Ouzbékistan
country-VA = État de la Cité du Vatican
country-VC = Saint-Vincent-et-les Grenadines
country-VE = Venezuela
country-VG = Îles Vierges britanniques
country-VI = Îles Vierges des États-Unis
country-VN = Viêt Nam
country-VU = Vanuatu
country-WF = Wallis-et-Futuna
country-WS = Samoa
country-XK = Kosovo
country-YE = Yémen
country-YT = Mayotte
country-ZA = Afrique du Sud
country-ZM = Zambie
country-ZW = Zimbabwe

# --- The terminal in city hall ---
# The letters to search with, in their order.
letters = A B C D E F G H I J K L M N O P Q R S T U V W X Y Z À Ç É È
home-short = { $city } · contact : F1
leaf-back = haut
leaf-on = bas
leaf-start = Accueil
choice-partners = Villes partenaires
choice-partners-told = chaque partenaire, son histoire
choice-partners-short = villes
choice-map = Carte et distances
choice-map-told = où ils sont, à quelle distance
choice-map-short = carte
choice-timeline = Chronologie
choice-timeline-told = l’essor depuis les années 1990
choice-timeline-short = chronologie
choice-memberships = Adhésions
choice-memberships-told = les réseaux de notre ville
choice-memberships-short = réseaux
choice-year = Cette année
choice-year-told = anniversaires et événements
choice-year-short = année
choice-plain = En termes simples
choice-plain-told = ce que c’est, à qui s’adresser
choice-plain-short = simple
choice-language = Langue · Język · Мова
choice-language-told = Français, Polski, English…
choice-language-short = langue
data-of = données du { $date }
ask-anybody = Besoin d’aide ? Adressez-vous à l’accueil de la mairie.
heading-languages = Langue
heading-memberships = Adhésions
heading-year = Cette année
heading-plain = En termes simples
languages-about = Język · Language · Мова · Kalba · Sprache
memberships-about = Réseaux et unions dont la ville est ou a été membre :
memberships-none = Les données ne citent aucune adhésion.
plain-partner = Un partenaire est une ville ou une région à l’étranger avec laquelle notre ville s’est entendue pour coopérer.
plain-membership = Une adhésion veut dire que notre ville fait partie d’un réseau ou d’une union de villes qui agissent ensemble.
plain-agreement = D’autres concluent aussi des accords : universités, écoles, institutions culturelles. Ce ne sont pas des accords de la ville elle-même.
plain-states = Ce que veulent dire les mots à côté des noms
plain-in-force = coopération en cours ; accord ou adhésion connus
plain-recognised = en cours selon des sources, mais aucun accord trouvé
plain-paused = la coopération est suspendue, mais pas terminée
plain-ended = la coopération a pris fin
plain-unclear = on ne sait pas avec certitude si la coopération se poursuit
plain-never = jamais conclu, à notre connaissance ; contacts ou projets
plain-knowledge = D’où viennent ces informations
plain-sources = Chaque fait porte le numéro de sa source. Si les sources divergent, nous montrons tout. Ce qu’on ignore, nous ne l’inventons pas.
plain-updated = Données du { $date }
attract-touch = Touchez l’écran ou appuyez sur une touche
attract-key = Appuyez sur une touche
show-today = Aujourd’hui
show-former = Anciens partenaires :
show-until = { $name } (jusqu’en { $year })
closed-title = Momentanément indisponible
closed-told = Veuillez nous excuser. Le programme reviendra de lui-même dès que les données seront prêtes.
warning-told = { $n ->
    [one] Êtes-vous toujours là ? Dans { $n } seconde, retour au début.
   *[other] Êtes-vous toujours là ? Dans { $n } secondes, retour au début.
 }
warning-stay-touch = Pour rester, appuyez sur une touche ou touchez l’écran.
warning-stay-key = Pour rester, appuyez sur une touche.
place-home = Sur la première page
place-letters = Parmi les lettres
hint-larger = grand
hint-theme = contraste
hint-finish = fin
hint-timeline = chronologie
do-choose-partners = villes partenaires
do-choose-map = carte et distances
do-choose-timeline = chronologie
do-choose-memberships = adhésions
do-choose-year = ce qui se passe cette année
do-choose-plain = la coopération en termes simples
do-choose-language = choix de la langue
do-larger = plus grandes lettres pour ce qui est sous le curseur
do-finish = fin de la visite : remise à zéro pour la personne suivante
help-visitor = Les flèches servent à se déplacer, Entrée ouvre, Échap ramène en arrière. Tapez des lettres pour chercher ; sans clavier, choisissez-les dans la bande. Vous pouvez aussi toucher l’écran ou cliquer.
command-kiosk = L’écran de la borne des visiteurs à la mairie : sans sortie, sans enregistrement ni copie ; remis à zéro après chaque visite.
option-idle = Après combien de secondes sans signe de vie demander s’il y a encore quelqu’un (10–86400, 90 par défaut).
option-no-attract = Ne pas dérouler l’histoire quand il n’y a personne.
option-leave-when-idle = Terminer le programme avec la visite, même si personne ne s’en sert (pour SSH).
option-kiosk = Vérifier aussi la machine du terminal de la mairie : service, utilisateur, droits, clavier, connexions, disque.
value-seconds = SECONDES
usage-number = « { $value } » ne convient pas à { $what } : il faut un nombre entier de { $from } à { $to }.
kiosk-needs-screen = La borne des visiteurs a besoin d’un terminal avec écran. Lancez « mosty kiosk » sur la console ; pour du texte, utilisez les autres commandes (mosty --help).

# --- The conversation by lines (--plain) ---
talk-title = { $city } : coopération internationale
talk-how-label = Recherche
talk-how = tapez un nom, un pays ou un filtre, par exemple statut:terminé année:2022
talk-choices = Au choix
talk-choose-partners = Partenaires
talk-choose-oldest = Partenaires, du plus ancien au plus récent
talk-choose-others = Adhésions et accords entre établissements
talk-choose-changes = Ce qui a changé
talk-choose-distances = Distances
talk-choose-day = État à une autre date
talk-choose-figures = Ce que disent les autres, chiffres par groupe et sources
talk-choose-whole = Tout ce que l’on sait, avec les sources
talk-choose-sources = Qui le dit (sources : { $n })
talk-choose-today = Aujourd’hui
talk-back = Retour
talk-end = Fin
talk-anew = Nouveau visiteur : tout reprendre au début
talk-more = Suite ({ $first }–{ $last } sur { $all }) : tapez « { $word } »
# The first word is the one that is offered.
talk-words-next = suite, s, suivants
talk-words-back = retour, revenir
talk-words-end = fin, quitter
talk-home = Accueil. Un numéro ou un mot à chercher, 0 pour finir :
talk-home-visitor = Accueil. Un numéro ou un mot à chercher, 0 pour un nouveau visiteur :
talk-here = { $place }. Un numéro ou un mot à chercher, 0 pour revenir :
talk-here-visitor = { $place }. Numéro ou mot cherché, 0 revient, « { $end } » recommence :
talk-asks-day = { $place }. Une date, un mois ou une année, 0 pour revenir :
talk-no-number = Il n’y a pas de numéro { $number } ici. Une ligne vide répète les choix.
talk-found = Trouvé
talk-found-in = trouvé : { $place }
talk-day-how = Tapez un jour, un mois ou une année, par exemple 31.12.2021 ou 2021. D’un mois ou d’une année, c’est le dernier jour qui compte.
talk-from = Depuis quand
talk-from-how = Indiquez depuis quand : un jour, un mois ou une année, par exemple 31.12.2021 ou 2021.
talk-to = Jusqu’à quand
talk-to-how = Indiquez jusqu’à quand : un jour, un mois ou une année. Mois et années comptent en entier.
talk-languages = Langue
talk-bye = Au revoir.

# --- Doctor, manual page, completions ---
command-doctor = Dire ce qui se trouve sur cette machine et ce qui ne va pas
command-man = Afficher le manuel pour le programme man
command-completions = Afficher les complétions pour un shell : bash, zsh, fish
value-shell = SHELL
option-shell = Shell : bash, zsh ou fish
man-name = NOM
man-synopsis = SYNOPSIS
man-environment = ENVIRONNEMENT
man-keys = TOUCHES
man-examples = EXEMPLES
variable-lang = Langue, si aucune option ne la donne ; la première définie l’emporte.
variable-color = Non vide : sans couleurs.
variable-plain = Non vide : un dialogue ligne à ligne au lieu de l’écran, pour les lecteurs d’écran.
variable-term = « linux » est une console aux caractères peu nombreux, « dumb » un terminal sans écran.
doctor-program = Programme
doctor-terminal = Terminal (TERM)
doctor-input = L’entrée est un terminal
doctor-output = La sortie est un terminal
doctor-size = Colonnes et lignes
doctor-theme = Couleurs
doctor-symbols = Jeu de symboles
doctor-locale = Paramètres régionaux
doctor-language = Langue
doctor-service = Un gestionnaire de services écoute
doctor-watchdog = Il attend des signes de vie
doctor-data = Données
doctor-updated = Données du
doctor-records = Fiches
doctor-codeset = Jeu de caractères de la police (CODESET)
doctor-probe = Ligne d’essai
doctor-unset = non défini
doctor-healthy = Aucun problème trouvé.
doctor-problems = Problèmes
lack-unit = Ni mosty-kiosk ni mosty-kiosk-touch n’est activé. Activez-en un : systemctl enable mosty-kiosk
lack-running = Le terminal ne fonctionne pas. La raison : journalctl -u mosty-kiosk -u mosty-kiosk-touch
lack-console = La console n’a ni la police ni le clavier du terminal. Commande : systemctl restart mosty-kiosk-console
lack-user = Il n’y a pas d’utilisateur mosty sans shell. Commande : systemd-sysusers mosty-kiosk.conf
lack-login = On peut se connecter sur les consoles : il manque un fichier du paquet. Commande : apt reinstall mosty-kiosk
lack-reset = Ctrl+Alt+Suppr redémarre la machine. Commande : systemctl mask ctrl-alt-del.target
lack-sysrq = La touche SysRq agit. Commande : sysctl -w kernel.sysrq=0 ; le paquet mosty-kiosk le fait à chaque démarrage.
lack-rights = Le fichier { $with } manque ou n’a pas les bons droits. Commande : install -m 0640 -g mosty city.json { $with }
lack-disk = Il reste { $with } Mio sur le disque. Supprimez l’inutile ; le journal se réduit par : journalctl --vacuum-size=100M
problem-no-terminal = L’entrée ou la sortie n’est pas un terminal : l’écran ne s’ouvrira pas. Lancez mosty directement dans un terminal.
problem-term = TERM ne nomme aucun terminal avec écran. Définissez TERM, par exemple linux ou xterm-256color.
problem-size = Un écran de { $with } est trop petit pour travailler. Agrandissez la fenêtre ou choisissez une police plus petite : au moins 40×12.
problem-theme = Le fond de la console Linux est noir : couleurs ordinaires, non pour fond clair.
problem-letters = Les paramètres « { $with } » ne sont pas en UTF-8 : les lettres peuvent mal s’afficher. Définissez LANG=fr_FR.UTF-8.
problem-language = Il n’y a pas de langue « { $with } » ; mosty parle polonais. Définissez MOSTY_LANG.
problem-font = Cette police de console n’a pas toutes les lettres des langues : { $with }. Mettez CODESET="Uni2" dans /etc/default/console-setup et lancez setupcon.
problem-data = Les données sont illisibles. « mosty check » affiche les erreurs.
problem-old = Les données ont plus d’un an ({ $with }). Remplacez le fichier par un plus récent.
problem-zone = Le fuseau horaire « { $with } » (variable TZ) n’existe pas ; le jour est celui de Greenwich (UTC). Donnez un nom tel que Europe/Paris.
