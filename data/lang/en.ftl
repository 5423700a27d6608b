# English. One file is the whole language: { } holds arguments.

# --- Dates (day and year as text, month as a number) ---
month-name = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
 }
month-of = { month-name }
month-in = { month-name }
date-day = { $day } { month-name } { $year }
date-month = { month-name } { $year }
date-year = { $year }
date-decade = the { $year }s
about-day = about { $day } { month-name } { $year }
about-month = about { month-name } { $year }
about-year = about { $year }
about-decade = about the { $year }s
date-uncertain = { $date } (uncertain)
date-disputed = { $date } (disputed)
aside-uncertain = { $date }, uncertain
aside-disputed = { $date }, disputed
date-not-after = { $date } at the latest
date-not-before = not before { $date }
when-day = on { $day } { month-name } { $year }
when-month = in { month-name } { $year }
when-year = in { $year }
when-decade = in the { $year }s
when-not-after = { $when } at the latest
when-not-before = not before { $date }
when-range-days = { range-days }
when-range-months = { range-months }
when-range-years = in { $from }–{ $to }
within-day = on { day-of-month }
within-month = in { month-name }
within-days = on { $first }–{ $day } { month-name }
within-months = on { $from } – { $to }
since-day = since { $day } { month-name } { $year }
since-month = since { month-name } { $year }
since-year = since { $year }
since-decade = since the { $year }s
since-not-after = { $since } at the latest
since-not-before = { $since } at the earliest
since-range = since some time between { $from } and { $to }
since-about = since { $date }
range = { $from } – { $to }
range-days = { $first }–{ $day } { month-name } { $year }
day-of-month = { $day } { month-name }
range-months = { $from } – { $to } { $year }
range-years = { $from }–{ $to }
no-date = no date
day-today = today, now
day-yesterday = yesterday
day-year-ago = a year ago, one year ago
day-words = on, in, the, of, since, st, nd, rd, th
day-nearest = The nearest such day: { $day }.

# --- Numbers ---
colon = :
semicolon = ;
number-group = ,
years = { $n ->
    [one] { $n } year
   *[other] { $n } years
 }
kilometres = { $km } km

# --- The vocabulary of the records ---
kind-partner = partner
kind-membership = membership
kind-agreement = agreement between institutions
type-city = city
type-county = county
type-district = city district
type-metropolis = metropolitan area
type-region = region
type-institution = institutions
type-network = network
network-domestic = domestic network
network-international = international network
state-in-force = in force
state-recognised = recognised
state-paused = paused
state-unclear = uncertain
state-ended = ended
state-ahead = not yet
state-never = not concluded
source-official = official
source-press = press
source-organisation = organisation
source-encyclopaedia = encyclopaedia
source-weak = weak

what-signed = signing
what-joined = accession
what-renewed = renewal
what-resumed = resumption
what-suspended = suspension
what-lapsed = expiry
what-expired = end of validity
what-terminated = notice given
what-ended = end
what-left = withdrawal
what-contact = contact
what-visit = visit
what-project = joint project
what-aid = aid
what-award = award
what-statement = statement
what-resolution = resolution
what-proposed = plan
what-listed = mention
what-unlisted = not on a list
what-culture = culture
what-meeting = meeting
what-founded = founding
what-background = background

event-begun = beginning (no document found)
act-partnership-agreement = partnership agreement
act-cooperation-agreement = cooperation agreement
act-accord = accord
act-letter-of-intent = letter of intent
act-protocol-of-intent = protocol of intent
act-joint-declaration = joint declaration
act-council-resolution = resolution of the city council
act-multilateral-agreement = multilateral agreement
act-double-diploma = double diploma agreement
act-exchange = exchange
act-agreement-or-letter = agreement or letter of intent

how-not-renewed = without renewal
how-unilateral = by one side
how-mutual = by mutual consent
how-resolution = by resolution
how-informal = informally
way-not-renewed = without renewal
way-unilateral = unilaterally
way-unilateral-city = unilaterally by { $city }
way-unilateral-partner = unilaterally by the other side
way-mutual = by mutual consent
way-resolution = by resolution
way-resolution-city = by resolution of { $city } City Council
way-resolution-partner = by resolution of the other side’s council
way-informal = informally

# What happened, in a sentence; { $way } begins with a space or is empty.
told-begun = cooperation began, but no document was found
told-signed = a document was signed
told-signed-paper = { $paper } was signed
told-joined = a network was joined
told-renewed = cooperation was renewed
told-resumed = cooperation was resumed
told-suspended = cooperation was suspended{ $way }
told-lapsed = an agreement expired{ $way }
told-terminated = an agreement was terminated{ $way }
told-terminated-paper = { $paper } was terminated{ $way }
told-ended = cooperation was ended{ $way }
told-left = a network was left{ $way }
told-contact = there was contact
told-visit = a visit took place
told-project = a joint project was under way
told-aid = aid was given
told-award = a prize was awarded
told-statement = a statement was made
told-resolution = a resolution was adopted
told-resolution-paper = { $paper } was adopted
told-proposed = cooperation was proposed
told-proposed-paper = { $paper } was proposed
told-listed = the tie was named in a list
told-unlisted = the tie was missing from a list
told-culture = a cultural event took place
told-meeting = a meeting took place
told-founded = an organisation was founded
told-place = place: { $place }
told-event = { $when } { $deed } ({ $whose }).
told-home = { $when }: { $note }
paper-partnership-agreement = a partnership agreement
paper-cooperation-agreement = a cooperation agreement
paper-accord = an accord
paper-letter-of-intent = a letter of intent
paper-protocol-of-intent = a protocol of intent
paper-joint-declaration = a joint declaration
paper-council-resolution = a resolution of the city council
paper-multilateral-agreement = a multilateral agreement
paper-double-diploma = a double diploma agreement
paper-exchange = an exchange agreement
paper-agreement-or-letter = an agreement or letter of intent

field-administration = administration
field-agriculture = agriculture
field-aid = humanitarian aid
field-culture = culture
field-digital = digital services
field-economy = economy
field-education = education
field-energy = energy
field-environment = environment
field-heritage = heritage and memory
field-medicine = medicine
field-research = research
field-self-government = self-government
field-social = social affairs
field-sport = sport
field-tourism = tourism
field-trade = trade
field-transport = transport
field-youth = youth

# Short names of languages beside local names.
tongue-pl = Polish
tongue-en = English
tongue-am = Amharic
tongue-az = Azerbaijani
tongue-be = Belarusian
tongue-bg = Bulgarian
tongue-cs = Czech
tongue-da = Danish
tongue-de = German
tongue-el = Greek
tongue-es = Spanish
tongue-et = Estonian
tongue-fi = Finnish
tongue-fr = French
tongue-he = Hebrew
tongue-hr = Croatian
tongue-hu = Hungarian
tongue-hy = Armenian
tongue-it = Italian
tongue-ja = Japanese
tongue-ka = Georgian
tongue-kk = Kazakh
tongue-ko = Korean
tongue-lt = Lithuanian
tongue-lv = Latvian
tongue-mt = Maltese
tongue-nl = Dutch
tongue-pt = Portuguese
tongue-ro = Romanian
tongue-ru = Russian
tongue-sk = Slovak
tongue-sr = Serbian
tongue-sv = Swedish
tongue-tr = Turkish
tongue-uk = Ukrainian
tongue-uz = Uzbek
tongue-yi = Yiddish
tongue-zh = Chinese

# --- The screen ---
title = { $city } · international cooperation
title-day = as of { $day } · data as of { $date }
too-small = Too little room: 20 columns and 5 rows are needed.
day-label = As of the day:
day-empty = 2021 or 31/12/2021; 2021..2022 shows changes; Enter: today
overview-partners = Partners,
overview-first = the first:
overview-ended = former:
overview-networks = Networks:
overview-last = latest:
query-label = Search:
query-empty = type a name, a country, an institution
query-empty-visitor = type a name, country, institution, or touch here
column-name = Name
column-country = Country
column-state = Status
column-since = Since
column-term = Until
column-distance = Distance
column-sign = Last entry
group-partners = Partners
group-unconfirmed = Partners known only from an encyclopaedia
group-memberships = International memberships
group-domestic = Domestic memberships
group-agreements = Agreements between institutions
group-others = Contacts and plans only
group-perhaps = Perhaps by then: beginning not known
group-party = One of the parties is from there
group-ended = Former partners
section = { $name }: { $size }
section-ended = { $name }: { $size } (ended: { $ended })
section-partly = Partly, without “{ $name }”: { $size }
section-counted = { $name }: { $size } ({ $told })
section-counted-of-all = { $name }: { $size } ({ $told }; in the whole list: { $all })
counted-signed = agreement in force: { $count }
counted-cities = cities, lasting: { $count }
counted-partners = lasting: { $count }
counted-confirmed = lasting, confirmed: { $count }
counted-ever = ever concluded: { $count }
list-sorted = by { $by }
sort-name = name
sort-since = beginning
sort-country = country
sort-type = type
sort-term = term
sort-distance = distance
sort-sign = last entry
short-about = c. { $date }
short-not-after = ≤ { $date }
short-not-before = ≥ { $date }
list-at = { $at } of { $all }
list-found = { $found } of { $all }, match in:
list-nothing = Nothing matches, not even approximately.
list-why = Why the city cooperates abroad is told on its card.
list-empty = The file holds no records.
list-before = Nothing that the data tell of begins before { $day }.
list-is-empty = The list is empty.
page-nothing = Nothing here matches.
remedy-clear = clear
remedy-shorten = shorten
remedy-how = how to search
remedy-city = the city’s card
remedy-day = another day
remedy-year = a year earlier
remedy-whole = the whole list
remedy-reload = read the file again
list-found-none = { $found } of { $all }
found-name = name
found-alias = other name: { $text }
found-country = country
found-kind = type: { $text }
found-party = institution: { $text }
found-seat = seat: { $text }
found-summary = in the description
found-approximate = similar to what was typed
title-past = AS OF { $day } · data as of { $date }
title-past-short = AS OF { $day }
title-clock = THE CLOCK SHOWS { $day } · data of { $date }
title-clock-short = THE CLOCK SHOWS { $day }
view-details = Details
view-anniversaries = Anniversaries
view-numbers = Numbers
view-sources = Sources
view-changes = Changes
view-map = Map
view-details-short = Card
view-map-short = Map
view-anniversaries-short = Dates
view-numbers-short = Count
view-sources-short = Sources
view-changes-short = News
timeline-title = Timeline
timeline-today = today
timeline-below = below: { $n }
events-count = { $n ->
    [0] { $when }: no entries.
    [one] { $when }: { $n } event.
   *[other] { $when }: { $n } events.
 }
events-more = { $n ->
    [one] {" "}And { $n } more.
   *[other] {" "}And { $n } more.
 }

# --- The sheet of a record ---
label-name = Name
label-type = Type
label-country = Country
label-distance = Distance
label-state = Status
label-term = Term
label-last-sign = Last entry
label-ground = Evidence
label-summary = Description
label-seat = Seat
label-fields = Areas
sign-none-but-lists = none; there are only mentions in lists
label-ask = Whom to ask
label-population = Population
label-aliases = Other names and abbreviations
label-party = Party
label-with = Belongs to the partnership
label-accompanying = Agreement between institutions
label-question = Question
label-why = Why
label-fact = Fact
label-publisher = Publisher
label-title = Title
label-published = Date
label-read = Read
label-source-kind = Kind of source
label-source-lang = Language
label-note = Note
label-inferred = Why this date
label-quote = Quotation
label-address = Address
heading-events = Events, newest first
heading-all-events = Events
events-title = Events, oldest first: { $n }
heading-later = After that day, or perhaps before it
heading-background = Background
heading-mentions = Mentions in lists
mentions-count = { $n ->
    [one] { $n } mention in lists
   *[other] { $n } mentions in lists
 }
heading-disputes = Sources disagree
heading-gaps = What is not known
heading-reasons = Why the city cooperates abroad
label-reason = Why
heading-links = Links
heading-sources = Sources
heading-source = Source
heading-brief = On one page
heading-export = Save to a file
heading-city = About the city
heading-help = Help
heading-legend = Symbols on the timeline
heading-order = Order of the list
order-now = { "" } – as it is now
order-reverse = { "" } – as it is now, reversed
orders-about = A digit or Enter chooses; the same once more turns the order round.
population-undated = year not known
standing-never = it is not known to have been concluded
standing-unlisted = it is not on the other side’s own list ({ $date })
standing-first = first { $when }
standing-paused = paused { $when }
life = { $from }–{ $to }
life-not-after = from { $from } at the latest until { $to }
life-otherwise = beginning: { $from }, end: { $to }
ended-lapsed = expired
ended-terminated = terminated
ended-ended = ended
ended-left = ended by withdrawal
ended-term = ended with its term
deed-terminated = { $act ->
    [accord] accord terminated
    [letter-of-intent] letter of intent terminated
    [protocol-of-intent] protocol of intent terminated
    [joint-declaration] declaration terminated
    [council-resolution] resolution withdrawn
   *[other] agreement terminated
 }
deed-expired = { $act ->
    [accord] accord expired
    [letter-of-intent] letter of intent expired
    [protocol-of-intent] protocol of intent expired
    [joint-declaration] declaration expired
    [council-resolution] resolution expired
   *[other] agreement expired
 }
deed-expired-earlier = { $deed } earlier, not known when
deed-expired-when = { $deed } { $when }
disputes-count = { $n ->
    [one] Sources disagree on { $n } point
   *[other] Sources disagree on { $n } points
 }
standing-inside = the day falls within an uncertain date: { $date }
standing-term-over = { $n ->
    [one] agreed for { $n } year ({ $date }); what followed is not known
   *[other] agreed for { $n } years ({ $date }); what followed is not known
 }
standing-term-open = { $n ->
    [one] agreed for { $n } year, but the day of the agreement was not found ({ $date })
   *[other] agreed for { $n } years, but the day of the agreement was not found ({ $date })
 }
term-until = for { $years }, end: { $date }
standing-runs-on = The term is over; the agreement runs on until a side ends it (tacitly renewed).
sign-quiet = { $n ->
    [one] ; nothing new for { $n } year
   *[other] ; nothing new for { $n } years
 }
sign-none = none
ground-encyclopaedia = weak (only an encyclopaedia or data made from one)
ground-weak = weak (only a source of low quality)
event-term = for { $years }
event-place = Place: { $place }.
event-people = People: { $people }.
event-quote = In the source: “{ $quote }”.
event-quote-of = In the source { $source }: “{ $quote }”.
event-inferred = Why this date: { $reason }
date-inferred = { $date } (inferred)
claim-chosen = taken here
quoted = “{ $text }”
source-undated = undated
citation-read = read { $date }
read-as-page = page
read-as-copy = copy
read-as-file = data file
source-more = All that rests on it
source-none = This event has no source of its own: it follows from others on this sheet.
citation-data = Data of the mosty program, { $date }

# --- Map and distances ---
map-world = the whole world
map-across = about { $km } km across
map-outside = out of view: { $n }
map-no-place = no place on the map: { $name }
heading-by-distance = From the nearest to the farthest
distances-title = { $city }: distances to the partners
distances-measured = In a straight line, the shortest way over the globe (great circle), between the points that the data give for the city and for the partner; rounded to a kilometre. By road it is farther.
distances-none = The data give no place for any of these partners.
label-measured = How measured
label-nearest = Nearest
label-farthest = Farthest
legend-home = the city these records are about
heading-legend-map = Symbols on the map
heading-legend-list = Symbols in the list
legend-not-after = that year at the latest
legend-not-before = that year at the earliest
legend-about = about that year
legend-disputed = sources give different dates
legend-doubt = uncertain; after a state: only an encyclopaedia or a weak source says so

# --- Saving to a file ---
file-name-anniversaries = mosty-anniversaries-{ $year }
file-name-list = mosty-list-{ $day }
notice-saved = Saved the file { $file } in the folder { $folder }.
notice-saved-calendar = Saved { $file } in { $folder }; left out, without a day: { $names }.
notice-left-out-more = { $names } and { $n } more
export-list-csv = list: CSV table for a spreadsheet (Excel, LibreOffice)
export-list-text = list: text
export-list-json = list: JSON for other programs
export-anniversaries-calendar = anniversaries: calendar (.ics)
export-anniversaries-csv = anniversaries: CSV table for a spreadsheet
export-sheet-text = what is on the screen: text
export-sheet-markdown = what is on the screen: Markdown
export-about = The file is written into the folder { $folder }; existing files are never overwritten (where the name is taken, it gets a number).
notice-unsaved = Nothing saved in { $folder }: { $why }. { $fault ->
    [full] Make room.
    [taken] Remove some files.
   *[other] Start mosty elsewhere.
}
unwritten-denied = access denied
unwritten-read-only = read-only
unwritten-full = no room on the disk
unwritten-missing = no such folder
unwritten-taken = all names are taken
unwritten-other = system error no. { $number }
print-failed = The answer could not be printed in full: { $why }. { $fault ->
    [full] Make room or send it elsewhere.
   *[other] Send it elsewhere.
}

# --- Numbers, sources, the page for an interpreter ---
numbers-partners = Number of partners
numbers-rule = Rule
numbers-day = As of
numbers-some = Only the selected records were counted: { $some } of { $all }.
numbers-among = { $count } (among the selected)
view-some = Only the records asked for: { $some } of { $all }.
numbers-total = Total
figures = { $some } of { $all }
count-unclear = { $sure } and { $unclear } uncertain
count-paused = { $sure } and { $paused } paused
heading-rules = Rules of counting
rules-unclear = Uncertain ties are not counted: dates or sources do not say whether cooperation lasted that day.
rules-paused = Paused ties are not counted: cooperation was not over, but on hold that day.
rule-chosen = used here
rule-signed = cities with a known agreement of any kind in force, letters of intent and declarations included (status “in force”)
rule-cities = cities with which cooperation lasts, “in force” or “recognised”, even where only an encyclopaedia names them (with a “?” in the list)
rule-partners = all partners with which cooperation lasts: cities, counties, metropolises, districts, regions, those that only an encyclopaedia names among them
rule-confirmed = partners of every type with lasting cooperation that an official source or the press confirms
rule-ever = partners of every type with which cooperation was ever concluded, even if it has ended since
rule-name-signed = agreement, agreements, signed
rule-name-cities = cities, city
rule-name-partners = partners, all
rule-name-confirmed = confirmed
rule-name-ever = ever, concluded
heading-published = What others say
published-why = The number depends on what is counted, and as of which day.
by-state = By status: lasting, of all
by-kind = By category: lasting, of all
by-type = By type: lasting, of all
by-country = By country: lasting, of all
by-continent = By continent: lasting, of all
by-decade = By decade of beginning: lasting, of all
decade-bounds = With “≤”, “≥” and “?” only a bound is known, not the decade.
unknown-country = no country
unknown-continent = no country
several-country = several countries
several-continent = several continents
unknown-decade = beginning not known
continent-africa = Africa
continent-antarctica = Antarctica
continent-asia = Asia
continent-europe = Europe
continent-north-america = North America
continent-oceania = Oceania
continent-south-america = South America
heading-source-kinds = Kinds of sources
heading-weak-grounds = Records with weak evidence
heading-all-sources = All sources, the most used first
heading-resting = Facts that rest on it: { $facts }
resting-none = Nothing rests on it.
source-unwritten = not recorded
source-facts = { $n ->
    [one] { $facts } fact rests on it.
   *[other] { $facts } facts rest on it.
 }
label-local = Local name
name-in-pl = In Polish
name-in-en = In English
heading-deeds = Course of the cooperation
heading-latest = Latest events
heading-internal = For the office only
brief-earlier = { $n ->
    [one] and { $number } earlier one
   *[other] and { $number } earlier ones
 }
brief-claims = { $n ->
    [one] the sources give { $number } answer, none is taken here
   *[other] the sources give { $number } different answers, none is taken here
 }
brief-claims-other = { $n ->
    [one] { $number } other answer
   *[other] { $number } other answers
 }
brief-more = and others: { $number }
brief-foot = As of { $day }, data as of { $date }
brief-whole = Everything: mosty show { $id }

# --- What changed, anniversaries, tables and the calendar ---
changes-title = What changed from { $first } to { $until }: { $n }
changes-title-perhaps = What changed from { $first } to { $until }: { $n } for certain, perhaps { $perhaps } more
changes-none = Nothing changed.
changes-term = the term was over ({ $what })
changes-perhaps = { $what } (perhaps at another time)
changes-perhaps-earlier = perhaps earlier
changes-perhaps-later = perhaps only later
outcome-ended = Ended: { $n }
outcome-left = Withdrawals from networks: { $n }
outcome-expired = Ended with the term: { $n }
outcome-confirmed = Ended earlier, now confirmed: { $n }
outcome-paused = Suspended: { $n }
outcome-term-over = Term over, what followed is not known: { $n }
outcome-doubted = Doubtful, missing from a list: { $n }
outcome-runs-on = Term over, the agreement runs on: { $n }
outcome-began = Begun: { $n }
outcome-joined = Accessions to networks: { $n }
outcome-renewed = Renewed or on a new footing: { $n }
outcome-resumed = Resumed: { $n }
anniversary-nth = { NUMBER($n, type: "ordinal") ->
    [one] { $n }st anniversary
    [two] { $n }nd anniversary
    [few] { $n }rd anniversary
   *[other] { $n }th anniversary
 }
anniversary-break = with a break { $years }
anniversaries-title = Anniversaries in { $year }
anniversaries-none = There are no anniversaries in { $year }.
anniversaries-round = Round anniversaries, day known
anniversaries-days = Others, day known
anniversaries-round-months = Round anniversaries, only the month known
anniversaries-round-undated = Round anniversaries, only the year known
anniversaries-months = Others, only the month known
anniversaries-undated = Others, only the year known
anniversaries-coming = Round anniversaries in { $year }
anniversaries-no-round = No round anniversaries.
anniversaries-bounded = No anniversaries, the year of the beginning is not known: { $n }
calendar-name = Anniversaries of cooperation: { $city }
calendar-summary = Anniversary: { $name } ({ $what })
calendar-left-out = { $n ->
    [one] Left out { $n } anniversary without a certain day: { $names }.
   *[other] Left out { $n } anniversaries without a certain day: { $names }.
 }
csv-local = Local name
csv-code = Country code
csv-how = Manner
csv-ran-out = Agreement expired
csv-km = Distance (km)
csv-as-of = As of
csv-year = Year
csv-when = When
csv-years = How many years
csv-round = Round
csv-breaks = Breaks
csv-yes = yes
csv-no = no
csv-event = Event
csv-date = Date of the event
csv-since-earliest = Since (earliest)
csv-since-latest = Since (latest)
csv-end = End
csv-end-earliest = End (earliest)
csv-end-latest = End (latest)
csv-last-latest = Last entry (latest)
csv-city = Home city
csv-wikidata = Wikidata
csv-latitude = Latitude
csv-longitude = Longitude
csv-date-earliest = Date (earliest)
csv-date-latest = Date (latest)
csv-month = { $month } (no day)
csv-act = Document
csv-begins = Begins the tie
csv-term-years = For how many years
csv-place = Place
csv-people = People
csv-before = Status before
csv-after = Status after
csv-certainty = Whether surely then
csv-by = Breakdown
csv-group = Group
csv-lasting = Lasting
csv-recorded = All
csv-unclear = Uncertain
csv-paused = Paused
csv-facts = Facts
csv-continent = Continent
csv-decade = Decade of beginning
csv-from = From
csv-to = To

# --- Filters of the search (names and forms after commas; Tab writes the first) ---
aspect-country = country, countries
aspect-continent = continent, continents
aspect-state = status, state
aspect-kind = category, categories, kind, kinds
aspect-type = type, types
aspect-field = field, fields
aspect-year = year, years
aspect-event = event, events, happened
aspect-since = since, from, start
aspect-source = source, sources, evidence, ground, grounds
aspect-sign = sign, entry, last
aspect-term = term, terms
aspect-rule = rule, rules
forms-continent-europe = European
forms-continent-asia = Asian
forms-continent-africa = African
forms-continent-north-america = North American
forms-continent-south-america = South American
forms-continent-oceania = Australia and Oceania
forms-continent-antarctica = Antarctic
forms-state-in-force = valid, with agreement
forms-state-recognised = recognized, agreement not found
forms-state-paused = suspended, on hold
forms-state-unclear = unclear, unknown, doubtful
forms-state-ended = over, former, finished
forms-state-ahead = future, ahead
forms-state-never = never, none, no agreement
forms-kind-partner = partners, partnership, partnerships
forms-kind-membership = memberships, member
forms-kind-agreement = agreement of institutions, agreements between institutions, agreements of institutions, agreement, agreements
forms-type-city = cities, town, towns
forms-type-county = counties
forms-type-district = district, districts, city districts
forms-type-metropolis = metropolis, metropolitan areas
forms-type-region = regions
forms-type-institution = institution
forms-type-network = networks
forms-field-administration = administrative
forms-field-agriculture = farming
forms-field-aid = aid
forms-field-culture = cultural
forms-field-digital = digitisation
forms-field-economy = economic, business
forms-field-education = schools
forms-field-energy = power
forms-field-environment = ecology
forms-field-heritage = memory, history
forms-field-medicine = health, medical
forms-field-research = science
forms-field-self-government = local government
forms-field-social = welfare
forms-field-sport = sports
forms-field-tourism = tourist
forms-field-trade = commerce
forms-field-transport = transportation
forms-field-youth = young people
forms-what-signed = signature
forms-what-joined = joining, joined
forms-what-renewed = renewals
forms-what-ended = ending
forms-what-contact = contacts
forms-what-visit = visits, delegation, delegations
forms-what-project = project, projects
forms-what-aid = help
forms-what-award = awards, prize, prizes
forms-what-statement = statements
forms-what-resolution = resolutions
forms-what-culture = cultural
forms-what-meeting = meetings
forms-source-official = authority, authorities
forms-source-press = media, news
forms-source-organisation = organization, association
forms-source-encyclopaedia = encyclopedia, wikipedia
forms-source-weak = poor
filter-no-sign = none, never
filter-lasting = lasting, lasts, ongoing, active, current
filter-several = several, many
filter-missing = none, unknown
filter-silent = silent, silently, tacit, tacitly
filter-over = over, past
filters-country = Country
filters-continent = Continent
filters-state = Status
filters-kind = Category
filters-type = Type
filters-field = Field
filters-since = Beginning
filters-event = What happened
filters-source = Evidence
filters-sign = Last entry
filters-term = Term
filters-rule = Rule of counting
filters-none = Enter switches a filter on; none is on now
filters-on = Filters that are on (Enter switches off)
filters-decade = { $from }–{ $to }
filters-quiet = { $n ->
    [one] no new entry for { $n } year (after { $year })
   *[other] no new entry for { $n } years (after { $year })
 }
filters-no-sign = no entry at all
filters-months = { $n ->
    [one] ends within { $n } month
   *[other] ends within { $n } months
 }
filters-silent = over, and the agreement is tacitly renewed
filters-over = over, and what followed is not known
heading-filters = Filters
column-how = How
list-kept = { $at } of { $kept } ({ $all } in all)
list-none-kept = No record fits the filters.
query-unknown-field = There is no filter “{ $found }”. { $hint ->
    [nearest] Did you mean “{ $nearest }:”?
   *[none] There are: { $expected }.
 }
query-unknown-value = The filter “{ $field }” has no value “{ $found }”. { $hint ->
    [nearest] Did you mean “{ $nearest }”?
    [expected] There are: { $expected }.
   *[none] Type the beginning of a name.
 }
query-bad-range = “{ $found }” is not a range of years. Type, for example, { $field }:2022, { $field }:"December 2021", { $field }:1990..1999 or { $field }:..2010.
query-bad-months = “{ $found }” is not a number of months. Type, for example, { $field }:12.
query-missing = A value is missing after “{ $field }:”.
query-offers = Tab: { $offers }
query-understood = { $field }: { $value }
query-understood-not = { $field }: not { $value }
query-as-of = as of: { $day }
query-view = { $view }: { $at }
query-order = order: { $by } { $arrow }
query-months = { $months } mo.
query-missed = without: { $text }

# --- Help and keys ---
help-about = Arrows, Enter, Esc and Tab do everything: Tab also leads to the bar at the bottom, where arrows choose any command. Letters and digits search wherever you are; here they search the help.
heading-guide-filters = Filters: how they are typed
heading-guide-dates = How short dates are read
guide-year = what changed in that year; beside status:in-force what lasted then
guide-since = begun in these years
guide-or = one or the other
guide-not = without these
guide-quotes = several words together
guide-doubt = it lasts, but only an encyclopaedia or another weak source says so
guide-not-after = only the latest bound is known: it began then or before
guide-not-before = only the earliest bound is known: it began then or after
guide-between = some time between these years or days: no more is known
guide-life = from the beginning of the tie to its end; “–2022” is the end alone
guide-again = since 1991, with a break; again since 2019
guide-approximate = approximately
guide-uncertain = the source is not sure
guide-disputed = sources give different dates
place-anywhere = Everywhere
place-list = List
place-detail = Details
place-map = Map
place-ground = The map filling the screen
place-timeline = Timeline
place-asking = Typing a date
place-typing = Typing a query
place-bar = Hint bar
place-page = Help and sources
key-space = Space
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
do-up = up
do-down = down
do-page-up = a page up
do-page-down = a page down
do-top = to the beginning
do-bottom = to the end
do-open = open, confirm
do-deeper = go deeper
do-back = go back
do-next-pane = next pane
do-previous-pane = previous pane
do-search = search: just type
do-next-match = next match in the details
do-previous-match = previous match in the details
do-sort = order of the list: choose by number
do-asleep = asleep: the list from the oldest last entry on
do-filter = filters: switch on, switch off, look through
do-erase = take back the last filter or letter
do-complete = complete a filter; with none to complete: next pane
do-next-section = next section of the details
do-previous-section = previous section of the details
do-memberships = to the memberships
do-map = map and distances
do-anniversaries = anniversaries of this year and the next
do-numbers = numbers and rules of counting
do-rule = the next rule of counting partners
do-sources = sources and what rests on them
do-changes = what changed up to the chosen day
do-brief = one page for an interpreter
do-disputes = to what the sources disagree on
do-export = save the list, the anniversaries or what is on the screen
do-timeline = to the timeline
do-earlier = earlier, to the left
do-later = later, to the right
do-year-back = a year earlier, from any pane
do-year-on = a year later, from any pane
do-day = as of a day that you type; changes between two: 2021..2022
do-play = play the history up to today
do-zoom-in = zoom in: the axis to years and months, the map to countries
do-zoom-out = zoom out the axis or the map
do-west = move the map to the west
do-east = move the map to the east
do-north = move the map to the north
do-south = move the map to the south
do-source = the source of the marked fact
do-copy = copy the marked fact; again: with its citation
do-city = the city: how many partners, and what is known of it
do-help = this help
do-language = choice of language
do-theme = other colours
do-reload = read the data again
do-redraw = draw the screen anew
do-fill = let this pane fill the screen, and back
do-escape = one step back; finally: the first screen
do-start = to the first screen, from anywhere
do-nth = choose the line of this number
do-leave = leave
do-interrupt = break off
do-suspend = suspend (fg returns)
hint-up = up
hint-down = down
hint-open = open
hint-back = back
hint-next-pane = pane
hint-search = search
hint-filter = filter
hint-leave = leave
hint-copy = copy
hint-memberships = memberships
hint-confirm = confirm
hint-switch = switch
hint-choose = choose
hint-rule = rule
hint-fill = fill
hint-start = start
hint-sort = sort
hint-asleep = asleep
hint-earlier = earlier
hint-later = later
hint-day = day
hint-play = play
hint-zoom-in = zoom in
hint-anniversaries = anniversaries
hint-numbers = numbers
hint-sources = sources
hint-changes = changes
hint-brief = page
hint-disputes = disagree
hint-export = save
hint-map = map
hint-west = west
hint-east = east
hint-north = north
hint-south = south
hint-zoom-out = zoom out
hint-city = city
hint-source = source
hint-help = help
hint-language = language
hint-escape = cancel
legend-in-force = in force
legend-recognised = recognised
legend-paused = paused
legend-unclear = not known
legend-deed = agreement
legend-renewal = renewal
legend-break = break
legend-ended = end
legend-life = visit, project
theme-default = standard
theme-light = for a light background
theme-contrast = high contrast
theme-mono = no colours
remark-future = Note: { $day } is after the day of the data ({ $date }); only what follows from the data is shown.
remark-clock = Note: the clock of this computer shows { $day }, which cannot be today: the data are of { $date }. Everything is told for the day of the clock. Set the clock, or name the day: --today 2026-11-23.
notice-no-day = “{ $what }” is not a date. Type 2021, 2021-12 or 31.12.2021.
playing = History is running: + faster, - slower, any other key stops.
notice-unknown-key = This key does nothing here. Type to search; F1: help.
notice-changed = The data have changed. Ctrl+R reads them at once.
notice-no-motion = Motion is off (--no-motion). Shift+arrows change the year, Ctrl+D the day.
notice-query-long = The query is too long for another filter.
notice-theme = Colours: { $name }.
notice-no-clipboard = The Linux console has no clipboard: nothing was sent. To a file: mosty show ID > FILE
notice-no-disputes = The sources disagree on nothing here.
notice-copied = The marked fact was sent to the terminal for its clipboard (OSC 52).
notice-cited = A citation with its sources was sent to the terminal for its clipboard (OSC 52).
notice-tmux = Sent to tmux, which passes it on after: tmux set -s set-clipboard on
notice-screen = screen passes nothing to the clipboard. Select the text with the mouse (and Shift).
loading = Reading…
loading-far = { $n ->
    [one] Reading… { $percent }%, { $records } record
   *[other] Reading… { $percent }%, { $records } records
 }
loading-search = Preparing the search…
notice-loaded = Read the data of { $date }

# --- Command line ---
about = Mosty (“bridges”): a city’s international cooperation in the terminal – partners, memberships, agreements and their history since 1990.
heading-usage = Usage:
heading-commands = Commands
heading-options = Options
heading-arguments = Arguments
value-options = OPTIONS
value-command = COMMAND
value-file = FILE
value-lang = LANGUAGE
value-set = SET
value-theme = NAME
value-when = WHEN
value-date = DAY
value-text = TEXT
value-columns = COLUMNS
value-csv = FOR
value-id = ID
value-from = FROM
value-to = TO
value-year = YEAR
command-list = Print all records
command-find = Print the records that match a text, the best first
command-show = Print one record in full
command-distances = Print how far the partners are, from the nearest to the farthest
command-stats = Print numbers: partners by a rule, records by status, country, decade
command-sources = Print the sources, or one of them and what rests on it
command-brief = Print a one-page brief on a record, for an interpreter or a delegation
command-changes = Print what changed from a day, month or year to another; up to today if no end is given
command-events = Print all events, oldest first; with a text only of what it finds, with a year only those of that year
command-anniversaries = Print the anniversaries of a year and the round ones of the next four
command-check = Check a data file and print all faults
command-export = Print the data as a mosty/1 file
option-data = Data file instead of the embedded records; “-” reads standard input
option-lang = Language
option-plain = Lines of “label: value”, nothing drawn
option-json = JSON
option-csv = CSV for spreadsheets; open: for programs
option-columns = Only these columns of the table, with commas, e.g. id,name,since (with --csv only)
option-ics = iCalendar file with yearly anniversaries
option-year = Year instead of this one
option-from = Beginning: a day, month or year, such as 2021-12-31, 2022-03, 2022
option-to = End (inclusive); today by default
option-symbols = Set of signs
option-ascii = Same as --symbols ascii
option-theme = Colours
option-color = Whether to use colours
option-no-motion = Nothing moves by itself: the history cannot be played
option-no-mouse = Leave the mouse to the terminal
option-sort = Order of the list
value-rule = RULE
value-order = ORDER
option-values = [possible: { $values }]
command-also = [also: { $names }]
option-as-of = As of this day: 2021, 2021-12 or 2021-12-31; of a year or month the last day
option-today = Take this day for today (YYYY-MM-DD)
option-version = Print the version of program and data
option-help = Print this help
option-query = Count only what a search finds, such as category:partner
option-text = Text to look for
option-id = ID or name of a record
option-rule = Rule of counting partners
option-source = ID of a source; without it all sources
option-internal = Add contacts and notes that are for the office only
option-names = Print under each number the names of those who are counted
option-public = Without what is for the office only: a file for the terminal in city hall
option-file = File to check; without it the data in use
help-examples =
    Examples:
      mosty                      the browser, on the whole terminal
      mosty find luck            Łuck, also by Lutsk and Луцьк
      mosty find 'status:ended year:2022'     what ended, and how
      mosty show grodno          Grodno: status, events, sources
      mosty list --as-of 2021    who was a partner on the last day of 2021
      mosty stats                numbers for a report, and their rules
      mosty brief gori           one page for an interpreter
      mosty changes 2022 2022    what changed in 2022, and how
      mosty anniversaries --ics  anniversaries for a calendar
      mosty list --csv           a table for spreadsheets
      mosty list --json          everything for other programs
      mosty check mine.json      faults in a file, with place and remedy

    Exit codes: 0 done, 1 nothing found, 2 usage or runtime error,
    3 faults in the data, 130 interrupted.
usage-help = Help: mosty --help
usage-unknown = Unknown option or argument: “{ $what }”.
usage-after = The option { $what } stands after its command: { $shape }.
usage-command = Unknown command: “{ $what }”. There are: { $names }.
usage-value = “{ $value }” does not fit { $what }. Possible: { $expected }.
usage-no-value = A value is missing after { $what }.
usage-missing = An argument is missing: { $what }.
usage-conflict = These options do not go together: { $what }.
usage-utf8 = The command line is not UTF-8.
usage-other = The command line was not understood. { $what }
usage-days = “{ $what }” is not a day, a month or a year. Give one such as 2021-12-31, 2021-12 or 2021.
usage-year = “{ $what }” is not a year. Give four digits, such as 2027.
usage-order = The beginning ({ $from }) is after the end ({ $to }). Give the earlier day first.
usage-csv = This answer has no CSV form, like check, doctor, export, man and completions. All others have one.
usage-json = The manual and the completions are text only: they have no JSON form.
usage-columns = There is no column “{ $what }”. There are: { $names }.
usage-today = “{ $what }” is not a day. Give a day as YYYY-MM-DD, such as 2021-12-31.
version = mosty { $version } (data: { $city }, { $date })
column-id = ID
label-id = ID
label-kind = Category
label-since = Since
label-line = Period
label-found = Found in
label-updated = Data as of
answer-nothing = Nothing matches “{ $text }”.
answer-empty-handed = Understood: { $text } – nothing matches.
answer-missed = Nothing fits all of it. Left out: “{ $text }”.
answer-guess = Nothing fits as typed. Shown: { $text }
answer-no-record = There is no record “{ $id }”.
answer-why = Why the city cooperates abroad is told on its card: mosty show { $id }
answer-no-source = There is no source “{ $id }”. “mosty sources” prints all.
answer-nearest = Perhaps: { $ids }.
answer-try = Try: “mosty find { $id }”.
check-more = { $n ->
    [one] … and { $n } more fault, not listed above.
   *[other] … and { $n } more faults, not listed above.
 }
check-faults = { $n ->
    [one] Found { $n } fault. The data was not read.
   *[other] Found { $n } faults. The data was not read.
 }
check-sound = { $file }: no faults. Records: { $records }, events: { $events }, sources: { $sources }; data of { $date }
check-unread = { $n ->
    [one] Note: { $number } source of a number of partners or of a change of state has no day of reading
   *[other] Note: { $number } sources of a number of partners or of a change of state have no day of reading
 }
check-embedded = embedded data
check-stdin = standard input
file-missing = There is no file “{ $file }”. Check the path.
file-denied = “{ $file }” may not be read. Ask the administrator for permission.
file-directory = “{ $file }” is a directory. Name a data file.
file-special = “{ $file }” is no plain file but a device or a pipe. Name a data file.
file-too-large = The file “{ $file }” is too large: it has { $size } MiB and takes about three times as much once read; { $memory } MiB of memory are free.
file-keyboard = “--data -” waits for data on standard input, but that is the keyboard. Name a file or use a pipe.
file-other = “{ $file }” cannot be read: { $why }.
screen-failed = The screen cannot be opened in this terminal: { $why }. Use “mosty list”.
screen-no-keyboard = There is no terminal to read keys from. Start mosty in a terminal, or use “mosty list”.
kiosk-no-keyboard = There is no terminal to read keys from. Set StandardInput=tty and TTYPath=/dev/tty1 in the service’s file.
kiosk-failed = The screen cannot be opened in this terminal: { $why }. Name another in the service’s file (TTYPath=).
reload-stdin = Data from standard input cannot be read twice.
reload-failed = The new data was not read, the old data stays. { $why }
reload-taken = data of { $date }, { $n ->
    [one] { $n } record
   *[other] { $n } records
}
panicked = An error occurred in mosty and it has stopped. The data is untouched. Please report what was on the screen.

# What is wrong with a file: one message for each kind of fault. The place (file, line, column,
# path) stands before the message.

fault-not-utf8 = These bytes ({ $found }) are not UTF-8. Save the file as UTF-8 without a byte-order mark.
fault-byte-order-mark = The file begins with an invisible byte-order mark. Save it as UTF-8 without one.
fault-syntax = { $reason ->
    [empty] The file is empty. Name a data file in the format mosty/1.
    [truncated] The file stops in the middle. Check that it was saved whole and that every “{"{"}” and “[” is closed.
    [trailing] Something follows the end of the data. Remove it, or mend the brackets before this place.
    [value] A value should stand here: text in straight quotes, a number, true, false, a list or an object. Mend this place; the format has no comments.
    [comma] A comma or a closing bracket is missing here. Add it.
    [colon] A colon is missing after the field name. Add it.
    [key] A field name in straight quotes ("like this") should stand here. Mend the quotes or add the name.
    [escape] The backslash is followed by a character that cannot be written so. Remove the backslash or write “\\”.
    [number] JSON does not write numbers like this. Remove leading zeros; a fraction has a point and a digit after it.
    [trailing-comma] There is a comma too many before the closing bracket. Remove it.
    [unclosed] The line ends before the quotes are closed. Close them; text must fit on one line.
   *[other] This is not JSON. Mend what is written here.
}
fault-unknown-field = Unknown field “{ $found }”. { $hint ->
    [nearest] Did you mean “{ $nearest }”? Correct the name or remove the field.
   *[none] Remove it, or use one of these fields: { $expected }.
}
fault-missing-field = The field “{ $field }” is missing. Add it.
fault-duplicate-field = “{ $found }” stands here a second time. Keep one of them.
fault-wrong-type = This is { $sort ->
    [text] text
    [number] a number
    [bool] true or false
    [list] a list
    [object] an object
   *[null] nothing
} ({ $found }), but it should be { $expected ->
    [text] text in quotes
    [date] a date in quotes, for example "1992" or "2018-03-16"
    [word] one word of a fixed vocabulary, in quotes
    [number] a number without quotes
    [integer] a whole number without quotes or spaces
    [bool] true or false, without quotes
    [list] a list in [ ]
   *[object] an object in {"{ }"}
}. Correct the value, or remove the field if it is not needed.
fault-unknown-value = Unknown value “{ $found }”. { $hint ->
    [nearest] Did you mean “{ $nearest }”? Allowed are: { $expected }.
   *[none] Choose one of these: { $expected }.
}
fault-out-of-range = The number { $found } is out of range. Write one from { $least } to { $most }.
fault-wrong-length = The number of values in the list is { $found } and should be { $expected }. Add what is missing or remove what is too much; a position is latitude and longitude.
fault-bad-date = “{ $found }” is not a date in EDTF. Write as much as is known: 1992, 2000-06, 2018-03-16, 199X, 2022?, 2009~, ../2010-01-12 (no later than) or 2013/2018.
fault-reversed-date = In the period “{ $found }” the end comes before the beginning. Swap the dates.
fault-hostile-character = The text holds a forbidden character, { $found }: invisible, controlling, or turning the direction of writing. Remove it; if you cannot see it, type the word anew.
fault-stacked-marks = One letter carries more than 30 marks; from { $found } on there are too many. No writing has so many: remove the needless ones.
fault-bad-escape = “{ $found }” stands for no character. Write the character itself.
fault-blank-text = The text is empty. Fill it in or remove the whole field.
fault-withheld = Something is wrong in the part for the office only. Check the file in staff mode: it may not be shown here.
fault-no-city = The file has no city. Add under “cities” the city whose cooperation the data tell of.
fault-no-words = There are no words in any language. Add some, for example {"{"}"en": "…"{"}"}.
fault-bad-language = “{ $found }” is not a language tag. Use one like pl, en, be or sr-Latn.
fault-bad-id = The id “{ $found }” has characters that ids may not have. Use small letters a–z, digits and single hyphens, for example “milwaukee-county”.
fault-duplicate-id = Another record already has the id “{ $found }”. Give this one another.
fault-unknown-source = There is no source “{ $found }”. { $hint ->
    [nearest] Did you mean “{ $nearest }”? Correct the id, or add the source under “sources”.
   *[none] Correct the id, or add the source under “sources”.
}
fault-unknown-city = The file has no city “{ $found }”. { $hint ->
    [nearest] Did you mean “{ $nearest }”? There are: { $expected }.
   *[none] Name one of the file’s cities: { $expected }.
}
fault-city-not-named = The file holds several cities and this record does not say whose it is. Add “city” with one of them: { $expected }.
fault-unknown-record = There is no record “{ $found }”. { $hint ->
    [nearest] Did you mean “{ $nearest }”? Correct the id or remove the field.
   *[none] Correct the id or remove the field.
}
fault-not-a-partner = The record “{ $found }” is not a partner. An agreement can accompany only a partner: name another or remove “with”.
fault-date-elsewhere = No event here has the date “{ $found }”. Write the date of the disputed event as it stands there, or remove the field.
fault-misplaced-field = The field “{ $found }” belongs to agreements between institutions, and this record is of the kind “{ $kind }”. Remove the field or correct the kind to “agreement”.
fault-unknown-country = “{ $found }” is not a country code. Use the two capital letters of ISO 3166-1, for example PL, UA or GB.
fault-bad-wikidata = “{ $found }” is not a Wikidata id. Write Q and a number, for example Q761.
fault-bad-address = “{ $found }” is not the address of a page. Write the full address, beginning with https:// or http://, without spaces.
fault-unknown-local = There is no name in the language “{ $found }”. Add one, or choose one of: { $expected }.
fault-mixed-script = In the word “{ $found }” the letter “{ $letter }” ({ $point }) is of another alphabet than the rest. Write the word in one alphabet, or nobody will find it.
fault-long-summary = The sentence is too long (characters: { $found }, at most { $most }). Shorten it; move the rest into the note of an event.
fault-long-quote = The quote is too long (words: { $found }, at most { $most }). Keep what matters most.
fault-quote-elsewhere = This fact does not name the source “{ $found }” that the quote is from. Add it to “sources”, or name one of those.
fault-unread-quote = The source “{ $found }” does not say when it was read. Write “read” there if the quote is from it, or remove the quote.
fault-empty-list = The list is empty. Add at least one item: every fact has a source, and every record an event.
fault-few-claims = The dispute has fewer than two sides. Add the other claim or remove the dispute.
fault-many-chosen = More than one claim is chosen (their number: { $found }). Keep “chosen” on one at most.
fault-undated-turn = The event “{ $found }” changes the status of the tie and has no date. Give a bound at least, for example ../2010.
fault-needless-begins = The event “{ $found }” cannot begin a tie. Remove “begins” or correct “what”.
fault-needless-how = The event “{ $found }” neither pauses nor ends anything. Remove “how” or correct “what”.
fault-needless-term = The event “{ $found }” does not begin a tie, so no term runs from it. Remove “term” or correct “what”.
fault-future-event = The date “{ $found }” is later than the day of the data ({ $updated }). Correct the date or “updated”.
fault-never-begun = The event “{ $found }” pauses or ends a tie that nothing begins. Add the beginning, if only as ../2010, or mark an event with “begins”.
fault-ends-before-beginning = The tie stops ({ $found }) before it begins ({ $begins }). Correct one of the dates or add an earlier beginning.
fault-twin-records = “{ $found }” is the same partner as “{ $other }”. Make one record of the two.
fault-mirrored-record = “{ $found }” and “{ $other }” are one tie of two cities, written from both sides. Keep one record.
fault-own-city = “{ $found }” is a city that is its own partner. Remove the record or correct “city”.

# --- Countries (ISO 3166-1, names after CLDR) ---
# Short names under which countries are looked for, too.
also-CZ = Czechia
also-GB = UK, Great Britain, England
also-NL = Holland, the Netherlands
also-US = USA, America

country-AD = Andorra
country-AE = United Arab Emirates
country-AF = Afghanistan
country-AG = Antigua & Barbuda
country-AI = Anguilla
country-AL = Albania
country-AM = Armenia
country-AO = Angola
country-AQ = Antarctica
country-AR = Argentina
country-AS = American Samoa
country-AT = Austria
country-AU = Australia
country-AW = Aruba
country-AX = Åland Islands
country-AZ = Azerbaijan
country-BA = Bosnia & Herzegovina
country-BB = Barbados
country-BD = Bangladesh
country-BE = Belgium
country-BF = Burkina Faso
country-BG = Bulgaria
country-BH = Bahrain
country-BI = Burundi
country-BJ = Benin
country-BL = St. Barthélemy
country-BM = Bermuda
country-BN = Brunei
country-BO = Bolivia
country-BQ = Caribbean Netherlands
country-BR = Brazil
country-BS = Bahamas
country-BT = Bhutan
country-BV = Bouvet Island
country-BW = Botswana
country-BY = Belarus
country-BZ = Belize
country-CA = Canada
country-CC = Cocos (Keeling) Islands
country-CD = Congo - Kinshasa
country-CF = Central African Republic
country-CG = Congo - Brazzaville
country-CH = Switzerland
country-CI = Côte d’Ivoire
country-CK = Cook Islands
country-CL = Chile
country-CM = Cameroon
country-CN = China
country-CO = Colombia
country-CR = Costa Rica
country-CU = Cuba
country-CV = Cape Verde
country-CW = Curaçao
country-CX = Christmas Island
country-CY = Cyprus
country-CZ = Czechia
country-DE = Germany
country-DJ = Djibouti
country-DK = Denmark
country-DM = Dominica
country-DO = Dominican Republic
country-DZ = Algeria
country-EC = Ecuador
country-EE = Estonia
country-EG = Egypt
country-EH = Western Sahara
country-ER = Eritrea
country-ES = Spain
country-ET = Ethiopia
country-FI = Finland
country-FJ = Fiji
country-FK = Falkland Islands
country-FM = Micronesia
country-FO = Faroe Islands
country-FR = France
country-GA = Gabon
country-GB = United Kingdom
country-GD = Grenada
country-GE = Georgia
country-GF = French Guiana
country-GG = Guernsey
country-GH = Ghana
country-GI = Gibraltar
country-GL = Greenland
country-GM = Gambia
country-GN = Guinea
country-GP = Guadeloupe
country-GQ = Equatorial Guinea
country-GR = Greece
country-GS = South Georgia & South Sandwich Islands
country-GT = Guatemala
country-GU = Guam
country-GW = Guinea-Bissau
country-GY = Guyana
country-HK = Hong Kong
country-HM = Heard & McDonald Islands
country-HN = Honduras
country-HR = Croatia
country-HT = Haiti
country-HU = Hungary
country-ID = Indonesia
country-IE = Ireland
country-IL = Israel
country-IM = Isle of Man
country-IN = India
country-IO = British Indian Ocean Territory
country-IQ = Iraq
country-IR = Iran
country-IS = Iceland
country-IT = Italy
country-JE = Jersey
country-JM = Jamaica
country-JO = Jordan
country-JP = Japan
country-KE = Kenya
country-KG = Kyrgyzstan
country-KH = Cambodia
country-KI = Kiribati
country-KM = Comoros
country-KN = St. Kitts & Nevis
country-KP = North Korea
country-KR = South Korea
country-KW = Kuwait
country-KY = Cayman Islands
country-KZ = Kazakhstan
country-LA = Laos
country-LB = Lebanon
country-LC = St. Lucia
country-LI = Liechtenstein
country-LK = Sri Lanka
country-LR = Liberia
country-LS = Lesotho
country-LT = Lithuania
country-LU = Luxembourg
country-LV = Latvia
country-LY = Libya
country-MA = Morocco
country-MC = Monaco
country-MD = Moldova
country-ME = Montenegro
country-MF = St. Martin
country-MG = Madagascar
country-MH = Marshall Islands
country-MK = North Macedonia
country-ML = Mali
country-MM = Myanmar (Burma)
country-MN = Mongolia
country-MO = Macao
country-MP = Northern Mariana Islands
country-MQ = Martinique
country-MR = Mauritania
country-MS = Montserrat
country-MT = Malta
country-MU = Mauritius
country-MV = Maldives
country-MW = Malawi
country-MX = Mexico
country-MY = Malaysia
country-MZ = Mozambique
country-NA = Namibia
country-NC = New Caledonia
country-NE = Niger
country-NF = Norfolk Island
country-NG = Nigeria
country-NI = Nicaragua
country-NL = Netherlands
country-NO = Norway
country-NP = Nepal
country-NR = Nauru
country-NU = Niue
country-NZ = New Zealand
country-OM = Oman
country-PA = Panama
country-PE = Peru
country-PF = French Polynesia
country-PG = Papua New Guinea
country-PH = Philippines
country-PK = Pakistan
country-PL = Poland
country-PM = St. Pierre & Miquelon
country-PN = Pitcairn Islands
country-PR = Puerto Rico
country-PS = Palestine
country-PT = Portugal
country-PW = Palau
country-PY = Paraguay
country-QA = Qatar
country-RE = Réunion
country-RO = Romania
country-RS = Serbia
country-RU = Russia
country-RW = Rwanda
country-SA = Saudi Arabia
country-SB = Solomon Islands
country-SC = Seychelles
country-SD = Sudan
country-SE = Sweden
country-SG = Singapore
country-SH = St. Helena
country-SI = Slovenia
country-SJ = Svalbard & Jan Mayen
country-SK = Slovakia
country-SL = Sierra Leone
country-SM = San Marino
country-SN = Senegal
country-SO = Somalia
country-SR = Suriname
country-SS = South Sudan
country-ST = São Tomé & Príncipe
country-SV = El Salvador
country-SX = Sint Maarten
country-SY = Syria
country-SZ = Eswatini
country-TC = Turks & Caicos Islands
country-TD = Chad
country-TF = French Southern Territories
country-TG = Togo
country-TH = Thailand
country-TJ = Tajikistan
country-TK = Tokelau
country-TL = Timor-Leste
country-TM = Turkmenistan
country-TN = Tunisia
country-TO = Tonga
country-TR = Turkey
country-TT = Trinidad & Tobago
country-TV = Tuvalu
country-TW = Taiwan
country-TZ = Tanzania
country-UA = Ukraine
country-UG = Uganda
country-UM = U.S. Outlying Islands
country-US = United States
country-UY = Uruguay
country-UZ = Uzbekistan
country-VA = Vatican City
country-VC = St. Vincent & Grenadines
country-VE = Venezuela
country-VG = British Virgin Islands
country-VI = U.S. Virgin Islands
country-VN = Vietnam
country-VU = Vanuatu
country-WF = Wallis & Futuna
country-WS = Samoa
country-XK = Kosovo
country-YE = Yemen
country-YT = Mayotte
country-ZA = South Africa
country-ZM = Zambia
country-ZW = Zimbabwe

# --- The terminal in city hall ---
# The letters to search with, in their order.
letters = A B C D E F G H I J K L M N O P Q R S T U V W X Y Z
home-short = { $city } · whom to ask: F1
leaf-back = up
leaf-on = down
leaf-start = Start
choice-partners = Partner cities
choice-partners-told = each partner and its history
choice-partners-short = partners
choice-map = Map and distances
choice-map-told = where they are, and how far
choice-map-short = map
choice-timeline = Timeline
choice-timeline-told = cooperation since the 1990s
choice-timeline-short = timeline
choice-memberships = Memberships
choice-memberships-told = which networks the city is in
choice-memberships-short = memberships
choice-year = This year
choice-year-told = anniversaries and events
choice-year-short = this year
choice-plain = In plain words
choice-plain-told = what it means, and whom to ask
choice-plain-short = simply
choice-language = Język · Language · Мова
choice-language-told = Polski, English, Українська …
choice-language-short = language
data-of = data as of { $date }
ask-anybody = Would you rather speak to someone? Please ask at the city hall information desk.
heading-languages = Language
heading-memberships = Memberships
heading-year = This year
heading-plain = In plain words
languages-about = Język · Мова · Kalba · Sprache · Langue
memberships-about = Networks and unions that the city belongs or belonged to:
memberships-none = The data tell of no membership.
plain-partner = A partner is a city or region abroad that our city has agreed to work with.
plain-membership = A membership means that our city belongs to a network or union of cities that act together.
plain-agreement = Others make agreements too: universities, schools, cultural institutions. These are not agreements of the city itself.
plain-states = What the words beside the names mean
plain-in-force = cooperation goes on; its agreement or membership is known
plain-recognised = sources say it goes on, but no agreement was found
plain-paused = the cooperation is paused, but not ended
plain-ended = the cooperation has ended
plain-unclear = it is not known for sure whether the cooperation goes on
plain-never = not known to have been concluded; contacts or plans only
plain-knowledge = How this is known
plain-sources = Every fact carries the number of its source. Where sources differ, all is shown. What is not known is not guessed.
plain-updated = Data as of { $date }
attract-touch = Touch the screen or press any key
attract-key = Press any key
show-today = Today
show-former = Former partners:
show-until = { $name } (until { $year })
closed-title = Not available at the moment
closed-told = We are sorry. The program comes back by itself as soon as the data is ready again.
warning-told = { $n ->
    [one] Are you still there? In { $n } second we return to the beginning.
   *[other] Are you still there? In { $n } seconds we return to the beginning.
 }
warning-stay-touch = To stay, press any key or touch the screen.
warning-stay-key = To stay, press any key.
place-home = On the first page
place-letters = Among the letters
hint-larger = larger
hint-theme = contrast
hint-finish = finish
hint-timeline = timeline
do-choose-partners = partner cities
do-choose-map = map and distances
do-choose-timeline = timeline
do-choose-memberships = memberships
do-choose-year = what happened this year
do-choose-plain = cooperation in plain words
do-choose-language = choice of language
do-larger = larger letters for what is under the cursor
do-finish = end of the visit: everything anew for the next person
help-visitor = Arrows lead, Enter opens, Esc goes back. Letters search at once; without a keyboard pick letters from the strip. You can touch or click as well.
command-kiosk = The screen of the visitors’ terminal in city hall: no way out, nothing written or copied; anew after each visitor.
option-idle = After how many seconds without any input to ask whether somebody is still there (10–86400, usually 90).
option-no-attract = Do not play the history while nobody is there.
option-leave-when-idle = End the program with the visit, also with one that nobody uses (for SSH).
option-kiosk = Check the machine of the terminal in city hall as well: service, user, rights, keyboard, logins, disk.
value-seconds = SECONDS
usage-number = “{ $value }” does not fit { $what }: a whole number from { $from } to { $to } is needed.
kiosk-needs-screen = The visitors’ terminal needs a terminal with a screen. Start “mosty kiosk” on the console; the other commands print (mosty --help).

# --- The conversation by lines (--plain) ---
talk-title = { $city }: international cooperation
talk-how-label = Search
talk-how = type a name, a country or a filter, such as status:ended year:2022
talk-choices = Choices
talk-choose-partners = Partners
talk-choose-oldest = Partners, the oldest first
talk-choose-others = Memberships, and agreements between institutions
talk-choose-changes = What changed
talk-choose-distances = Distances
talk-choose-day = As of another day
talk-choose-figures = What others say, numbers by group, and sources
talk-choose-whole = Everything that is known, with sources
talk-choose-sources = Who says so (sources: { $n })
talk-choose-today = Today
talk-back = Back
talk-end = End
talk-anew = New visitor: everything from the beginning
talk-more = More ({ $first }–{ $last } of { $all }): type “{ $word }”
# The first word is the one that is offered.
talk-words-next = next, n, more
talk-words-back = back
talk-words-end = end, quit, exit
talk-home = Start. A number or a word to search for, 0 ends:
talk-home-visitor = Start. A number or a word to search for, 0 for a new visitor:
talk-here = { $place }. A number or a word to search for, 0 goes back:
talk-here-visitor = { $place }. A number or words to look for, 0 goes back, “{ $end }” begins anew:
talk-asks-day = { $place }. A date, month or year, 0 goes back:
talk-no-number = There is no number { $number } here. An empty line repeats the choices.
talk-found = Found
talk-found-in = found in: { $place }
talk-day-how = Type a day, a month or a year, such as 2021-12-31 or 2021. Of a month or a year the last day counts.
talk-from = From
talk-from-how = Type from when: a day, a month or a year, such as 2021-12-31 or 2021.
talk-to = To
talk-to-how = Type until when: a day, a month or a year. Months and years count whole.
talk-languages = Language
talk-bye = Goodbye.

# --- Doctor, manual page, completions ---
command-doctor = Tell what is found on this machine, and what is wrong
command-man = Print the manual page for the program man
command-completions = Print completions for a shell: bash, zsh, fish
value-shell = SHELL
option-shell = Shell: bash, zsh or fish
man-name = NAME
man-synopsis = SYNOPSIS
man-environment = ENVIRONMENT
man-keys = KEYS
man-examples = EXAMPLES
variable-lang = Language, if no option names one; the first that is set counts.
variable-color = Not empty: no colours.
variable-plain = Not empty: a conversation by lines instead of the screen, for screen readers.
variable-term = “linux” is a console with few glyphs, “dumb” a terminal without a screen.
doctor-program = Program
doctor-terminal = Terminal (TERM)
doctor-input = Input is a terminal
doctor-output = Output is a terminal
doctor-size = Columns and rows
doctor-theme = Colours
doctor-symbols = Set of signs
doctor-locale = Locale
doctor-language = Language
doctor-service = A service manager listens
doctor-watchdog = It waits for signs of life
doctor-data = Data
doctor-updated = Data as of
doctor-records = Records
doctor-codeset = Code set of the font (CODESET)
doctor-probe = Probe line
doctor-unset = not set
doctor-healthy = No problems found.
doctor-problems = Problems
lack-unit = Neither mosty-kiosk nor mosty-kiosk-touch is switched on. Switch one on: systemctl enable mosty-kiosk
lack-running = The terminal does not run. Why, is told by: journalctl -u mosty-kiosk -u mosty-kiosk-touch
lack-console = The console does not have the terminal's font and keyboard. Run: systemctl restart mosty-kiosk-console
lack-user = There is no user mosty without a shell. Run: systemd-sysusers mosty-kiosk.conf
lack-login = The consoles take logins: a file of the package is missing. Run: apt reinstall mosty-kiosk
lack-reset = Ctrl+Alt+Del restarts the machine. Run: systemctl mask ctrl-alt-del.target
lack-sysrq = The SysRq key works. Run: sysctl -w kernel.sysrq=0; the package mosty-kiosk does so at every start.
lack-rights = The file { $with } is not there or has the wrong rights. Run: install -m 0640 -g mosty city.json { $with }
lack-disk = { $with } MiB are left on the disk. Remove what is not needed; the journal is cut by: journalctl --vacuum-size=100M
problem-no-terminal = Input or output is not a terminal: the screen will not open. Start mosty in a terminal itself.
problem-term = TERM names no terminal with a screen. Set TERM, for example to linux or xterm-256color.
problem-size = A screen of { $with } is too small to work on. Enlarge the window or take a smaller font: at least 40×12.
problem-theme = The Linux console’s ground is black: colours are the standard ones, not light.
problem-letters = The locale “{ $with }” is not UTF-8: letters may break. Set LANG=en_GB.UTF-8.
problem-language = There is no language “{ $with }”; mosty speaks Polish. Set MOSTY_LANG.
problem-font = This console font lacks letters of these languages: { $with }. Set CODESET="Uni2" in /etc/default/console-setup and run setupcon.
problem-data = The data cannot be read. “mosty check” prints the faults.
problem-old = The data are more than a year old ({ $with }). Replace the file by a newer one.
problem-zone = There is no time zone “{ $with }” (variable TZ); the day is that of Greenwich (UTC). Give a name such as Europe/Warsaw.
