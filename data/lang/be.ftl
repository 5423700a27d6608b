# Belarusian. One file is the whole language: { } holds arguments.
# Whatever is counted is said by ENDING($n): the plural rules that come with Fluent miscount it above 20.

# --- Dates (day and year as text, month as a number) ---
month-name = { $month ->
    [1] студзень
    [2] люты
    [3] сакавік
    [4] красавік
    [5] май
    [6] чэрвень
    [7] ліпень
    [8] жнівень
    [9] верасень
    [10] кастрычнік
    [11] лістапад
   *[12] снежань
 }
month-of = { $month ->
    [1] студзеня
    [2] лютага
    [3] сакавіка
    [4] красавіка
    [5] мая
    [6] чэрвеня
    [7] ліпеня
    [8] жніўня
    [9] верасня
    [10] кастрычніка
    [11] лістапада
   *[12] снежня
 }
month-in = { $month ->
    [1] студзені
    [2] лютым
    [3] сакавіку
    [4] красавіку
    [5] маі
    [6] чэрвені
    [7] ліпені
    [8] жніўні
    [9] верасні
    [10] кастрычніку
    [11] лістападзе
   *[12] снежні
 }
date-day = { $day } { month-of } { $year } г.
date-month = { month-name } { $year } г.
date-year = { $year } г.
date-decade = { $year }-я гады
about-day = каля { $day } { month-of } { $year } г.
about-month = каля { month-of } { $year } г.
about-year = каля { $year } г.
about-decade = каля { $year }-х гадоў
date-uncertain = { $date } (няпэўна)
date-disputed = { $date } (спрэчна)
aside-uncertain = { $date }, няпэўна
aside-disputed = { $date }, спрэчна
date-not-after = не пазней як { $when }
date-not-before = не раней як { $when }
when-day = { $day } { month-of } { $year } г.
when-month = у { month-in } { $year } г.
when-year = у { $year } г.
when-decade = у { $year }-х гадах
when-not-after = не пазней як { $when }
when-not-before = не раней як { $when }
when-range-days = { range-days }
when-range-months = { range-months }
when-range-years = у { $from }–{ $to } гг.
since-day = з { $day } { month-of } { $year } г.
since-month = { $month ->
    [1] са
    [8] са
    [12] са
   *[other] з
 } { month-of } { $year } г.
since-year = з { $year } г.
since-decade = з { $year }-х гадоў
within-day = { day-of-month }
within-month = у { month-in }
within-days = { $first }–{ $day } { month-of }
within-months = { $from } – { $to }
since-not-after = не пазней як { $since }
since-not-before = не раней як { $since }
since-range = ад часу паміж { $from } і { $to } гг.
since-about = пачатак { $date }
range = { $from } – { $to }
range-days = { $first }–{ $day } { month-of } { $year } г.
day-of-month = { $day } { month-of }
range-months = { $from } – { $to } { $year } г.
range-years = { $from }–{ $to }
no-date = без даты
day-today = сёння, сення
day-yesterday = учора, ўчора
day-year-ago = год таму
day-words = у, ў, г, года, годзе, ад, да, з, са
day-nearest = Найбліжэйшы такі дзень: { $day }.

# --- Numbers ---
colon = :
semicolon = ;
number-group = { " " }
years = { ENDING($n) ->
    [one] { $n } год
    [few] { $n } гады
   *[many] { $n } гадоў
 }
kilometres = { $km } км

# --- The vocabulary of the records ---
kind-partner = партнёр
kind-membership = членства
kind-agreement = пагадненне паміж установамі
type-city = горад
type-county = акруга
type-district = раён горада
type-metropolis = агламерацыя
type-region = рэгіён
type-institution = установы
type-network = сетка
network-domestic = нацыянальная сетка
network-international = міжнародная сетка
state-in-force = дзейнічае
state-recognised = прызнана
state-paused = прыпынена
state-unclear = няпэўна
state-ended = завершана
state-ahead = яшчэ не
state-never = не заключана
source-official = афіцыйная
source-press = прэса
source-organisation = арганізацыя
source-encyclopaedia = энцыклапедыя
source-weak = слабая

what-signed = падпісанне
what-joined = уступленне
what-renewed = аднаўленне
what-resumed = узнаўленне
what-suspended = прыпыненне
what-lapsed = заканчэнне тэрміну
what-expired = канец дзеяння
what-terminated = скасаванне
what-ended = завяршэнне
what-left = выхад
what-contact = кантакт
what-visit = візіт
what-project = сумесны праект
what-aid = дапамога
what-award = узнагарода
what-statement = заява
what-resolution = рашэнне
what-proposed = план
what-listed = згадка
what-unlisted = няма ў спісе
what-culture = культура
what-meeting = сустрэча
what-founded = заснаванне
what-background = кантэкст

event-begun = пачатак (дакумента не знойдзена)
act-partnership-agreement = пагадненне аб партнёрстве гарадоў
act-cooperation-agreement = пагадненне аб супрацоўніцтве
act-accord = дамоўленасць
act-letter-of-intent = ліст аб намерах
act-protocol-of-intent = пратакол аб намерах
act-joint-declaration = сумесная дэкларацыя
act-council-resolution = рашэнне гарадской рады
act-multilateral-agreement = шматбаковае пагадненне
act-double-diploma = пагадненне аб двайным дыпломе
act-exchange = абмен
act-agreement-or-letter = пагадненне або ліст аб намерах

how-not-renewed = без падаўжэння
how-unilateral = (аднабакова)
how-mutual = па згодзе бакоў
how-resolution = рашэннем рады
how-informal = (неафіцыйна)
way-not-renewed = без падаўжэння
way-unilateral = аднабакова
way-unilateral-city = аднабакова горадам { $city }
way-unilateral-partner = аднабакова другім бокам
way-mutual = па згодзе бакоў
way-resolution = рашэннем рады
way-resolution-city = рашэннем гарадской рады ({ $city })
way-resolution-partner = рашэннем рады другога боку
way-informal = неафіцыйна

# Падзея адным сказам; { $paper } у вінавальным склоне, { $way } пачынаецца прабелам або пустое.
told-begun = пачалося супрацоўніцтва, дакумента не знойдзена
told-signed = падпісалі дакумент
told-signed-paper = падпісалі { $paper }
told-joined = уступілі ў сетку
told-renewed = аднавілі супрацоўніцтва
told-resumed = узнавілі супрацоўніцтва
told-suspended = прыпынілі супрацоўніцтва{ $way }
told-lapsed = тэрмін пагаднення скончыўся{ $way }
told-terminated = скасавалі пагадненне{ $way }
told-terminated-paper = скасавалі { $paper }{ $way }
told-ended = завяршылі супрацоўніцтва{ $way }
told-left = выйшлі з сеткі{ $way }
told-contact = былі кантакты
told-visit = адбыўся візіт
told-project = ішоў сумесны праект
told-aid = аказалі дапамогу
told-award = уручылі ўзнагароду
told-statement = зрабілі заяву
told-resolution = прынялі рашэнне
told-resolution-paper = прынялі { $paper }
told-proposed = прапанавалі супрацоўніцтва
told-proposed-paper = прапанавалі { $paper }
told-listed = сувязь згадалі ў спісе
told-unlisted = сувязі няма ў спісе
told-culture = адбылася культурная падзея
told-meeting = адбылася сустрэча
told-founded = заснавалі арганізацыю
told-place = месца: { $place }
told-event = { $when } { $deed } ({ $whose }).
told-home = { $when }: { $note }
paper-partnership-agreement = пагадненне аб партнёрстве гарадоў
paper-cooperation-agreement = пагадненне аб супрацоўніцтве
paper-accord = дамоўленасць
paper-letter-of-intent = ліст аб намерах
paper-protocol-of-intent = пратакол аб намерах
paper-joint-declaration = сумесную дэкларацыю
paper-council-resolution = рашэнне гарадской рады
paper-multilateral-agreement = шматбаковае пагадненне
paper-double-diploma = пагадненне аб двайным дыпломе
paper-exchange = пагадненне аб абмене
paper-agreement-or-letter = пагадненне або ліст аб намерах

field-administration = адміністрацыя
field-agriculture = сельская гаспадарка
field-aid = гуманітарная дапамога
field-culture = культура
field-digital = лічбавізацыя
field-economy = эканоміка
field-education = адукацыя
field-energy = энергетыка
field-environment = навакольнае асяроддзе
field-heritage = спадчына і памяць
field-medicine = медыцына
field-research = навука
field-self-government = самакіраванне
field-social = сацыяльная сфера
field-sport = спорт
field-tourism = турызм
field-trade = гандаль
field-transport = транспарт
field-youth = моладзь

# Short names of languages beside local names.
tongue-pl = польск.
tongue-en = англ.
tongue-am = амхар.
tongue-az = азерб.
tongue-be = бел.
tongue-bg = балг.
tongue-cs = чэшск.
tongue-da = дацк.
tongue-de = ням.
tongue-el = грэч.
tongue-es = ісп.
tongue-et = эст.
tongue-fi = фін.
tongue-fr = фр.
tongue-he = іўрыт
tongue-hr = харв.
tongue-hu = венг.
tongue-hy = арм.
tongue-it = італ.
tongue-ja = яп.
tongue-ka = груз.
tongue-kk = казах.
tongue-ko = карэйск.
tongue-lt = літ.
tongue-lv = лат.
tongue-mt = мальт.
tongue-nl = нідэрл.
tongue-pt = парт.
tongue-ro = рум.
tongue-ru = рус.
tongue-sk = славац.
tongue-sr = серб.
tongue-sv = шведск.
tongue-tr = тур.
tongue-uk = укр.
tongue-uz = узб.
tongue-yi = ідыш
tongue-zh = кіт.

# --- The screen ---
title = { $city } · міжнароднае супрацоўніцтва
title-day = стан на { $day } · даныя ад { $date }
too-small = Замала месца: трэба 20 слупкоў і 5 радкоў.
day-label = Стан на дзень:
day-empty = 2021 або 31.12.2021; 2021..2022 пакажа змены; Enter: сёння
overview-partners = Партнёры,
overview-first = першы:
overview-ended = былыя:
overview-networks = Сеткі:
overview-last = апошняе:
query-label = Пошук:
query-empty = увядзіце назву, краіну, установу
query-empty-visitor = увядзіце назву, краіну, установу або дакраніцеся тут
column-name = Назва
column-country = Краіна
column-state = Стан
column-since = З
column-term = Да
column-distance = Адлегласць
column-sign = Апошні раз
group-partners = Партнёры
group-unconfirmed = Партнёры, вядомыя толькі з энцыклапедыі
group-memberships = Членства ў міжнародных сетках
group-domestic = Членства ў нацыянальных сетках
group-agreements = Пагадненні паміж установамі
group-others = Толькі кантакты і планы
group-perhaps = Магчыма, ужо тады: пачатак невядомы
group-party = Адзін з бакоў адтуль
group-ended = Былыя партнёры
section = { $name }: { $size }
section-ended = { $name }: { $size } (з іх завершана: { $ended })
section-partly = Часткова, без «{ $name }»: { $size }
section-counted = { $name }: { $size } ({ $told })
section-counted-of-all = { $name }: { $size } ({ $told }; ва ўсім спісе: { $all })
counted-signed = дзейнае пагадненне: { $count }
counted-cities = працягваецца, гарады: { $count }
counted-partners = працягваецца: { $count }
counted-confirmed = працягваецца, пацверджана: { $count }
counted-ever = калі-небудзь заключана: { $count }
list-sorted = парадак: { $by }
sort-name = назва
sort-since = пачатак
sort-country = краіна
sort-type = тып
sort-term = тэрмін
sort-distance = адлегласць
sort-sign = апошняя падзея
short-about = каля { $date }
short-not-after = ≤ { $date }
short-not-before = ≥ { $date }
list-at = { $at } з { $all }
list-found = { $found } з { $all }, знойдзена:
list-nothing = Нічога не знойдзена, нават прыблізна.
list-why = Чаму горад супрацоўнічае з замежжам, сказана ў яго картцы.
list-empty = У файле няма ніводнага запісу.
list-before = Да { $day } не пачынаецца нічога, пра што гавораць даныя.
list-is-empty = Спіс пусты.
page-nothing = Тут нічога не знойдзена.
remedy-clear = ачысціць
remedy-shorten = скараціць
remedy-how = як шукаць
remedy-city = картка горада
remedy-day = іншы дзень
remedy-year = на год раней
remedy-whole = увесь спіс
remedy-reload = прачытаць файл яшчэ раз
list-found-none = { $found } з { $all }
found-name = назва
found-alias = іншая назва: { $text }
found-country = краіна
found-kind = тып: { $text }
found-party = установа: { $text }
found-seat = месцазнаходжанне: { $text }
found-summary = у апісанні
found-approximate = падобна да ўведзенага
title-past = СТАН НА { $day } · даныя ад { $date }
title-past-short = СТАН НА { $day }
title-clock = ГАДЗІННІК ПАКАЗВАЕ { $day } · даныя ад { $date }
title-clock-short = ГАДЗІННІК ПАКАЗВАЕ { $day }
view-details = Картка
view-anniversaries = Гадавіны
view-numbers = Лічбы
view-sources = Крыніцы
view-changes = Змены
view-map = Карта
view-details-short = Картка
view-map-short = Карта
view-anniversaries-short = Даты
view-numbers-short = Лік
view-sources-short = Крыніцы
view-changes-short = Змены
timeline-title = Шкала часу
timeline-today = сёння
timeline-below = ніжэй: { $n }
events-count = { ENDING($n) ->
    [0] { $when }: падзей няма.
    [one] { $when }: { $n } падзея.
    [few] { $when }: { $n } падзеі.
   *[many] { $when }: { $n } падзей.
 }
events-more = { ENDING($n) ->
    [one] {" "}І яшчэ { $n }.
    [few] {" "}І яшчэ { $n }.
   *[many] {" "}І яшчэ { $n }.
 }

# --- The sheet of a record ---
label-name = Назва
label-type = Тып
label-country = Краіна
label-distance = Адлегласць
label-state = Стан
label-term = Тэрмін
label-last-sign = Апошняя падзея
label-ground = Падстава
label-summary = Апісанне
label-seat = Месцазнаходжанне
label-fields = Галіны
sign-none-but-lists = няма; ёсць толькі згадкі ў спісах
label-ask = Каго спытаць
label-population = Насельніцтва
label-aliases = Іншыя назвы і скарачэнні
label-party = Бок пагаднення
label-with = Звязана з партнёрствам
label-accompanying = Пагадненне паміж установамі
label-question = Пытанне
label-why = Чаму
label-fact = Факт
label-publisher = Выдавец
label-title = Назва
label-published = Дата
label-read = Дата звароту
label-source-kind = Від крыніцы
label-source-lang = Мова
label-note = Заўвага
label-inferred = Адкуль дата
label-quote = Цытата
label-address = Адрас
heading-events = Падзеі, ад найноўшых
heading-all-events = Падзеі
events-title = Падзеі, ад найстарэйшых: { $n }
heading-later = Пасля гэтага дня або, магчыма, да яго
heading-background = Кантэкст
heading-mentions = Згадкі ў спісах
mentions-count = { ENDING($n) ->
    [one] { $n } згадка ў спісах
    [few] { $n } згадкі ў спісах
   *[many] { $n } згадак у спісах
 }
heading-disputes = Крыніцы разыходзяцца
heading-gaps = Што невядома
heading-reasons = Чаму горад супрацоўнічае з замежжам
label-reason = Чаму
heading-links = Спасылкі
heading-sources = Крыніцы
heading-source = Крыніца
heading-brief = На адной старонцы
heading-export = Захаваць у файл
heading-city = Пра горад
heading-help = Даведка
heading-legend = Знакі на шкале часу
heading-order = Парадак спіса
order-now = { "" } – цяпер так
order-reverse = { "" } – цяпер так, наадварот
orders-about = Лічба або Enter выбірае; тая самая яшчэ раз мяняе парадак на адваротны.
population-undated = год невядомы
standing-never = няма звестак пра заключэнне
standing-unlisted = няма ў спісе другога боку ({ $date })
standing-first = упершыню { $when }
standing-paused = прыпынена { $when }
life = { $from }–{ $to }
life-not-after = не пазней як з { $from } і да { $to } г.
life-otherwise = пачатак: { $from }, канец: { $to }
ended-lapsed = скончыўся тэрмін
ended-terminated = скасавана
ended-ended = завершана
ended-left = завершана выхадам
ended-term = завершана з заканчэннем тэрміну
deed-terminated = { $act ->
    [accord] дамоўленасць скасаваная
    [letter-of-intent] ліст аб намерах скасаваны
    [protocol-of-intent] пратакол аб намерах скасаваны
    [joint-declaration] дэкларацыя скасаваная
    [council-resolution] рашэнне скасаванае
   *[other] пагадненне скасаванае
 }
deed-expired = { $act ->
    [accord] дамоўленасць страціла сілу
    [letter-of-intent] ліст аб намерах страціў сілу
    [protocol-of-intent] пратакол аб намерах страціў сілу
    [joint-declaration] дэкларацыя страціла сілу
    [council-resolution] рашэнне страціла сілу
   *[other] пагадненне страціла сілу
 }
deed-expired-earlier = { $deed } раней, невядома калі
deed-expired-when = { $deed } { $when }
disputes-count = { ENDING($n) ->
    [one] Крыніцы разыходзяцца ў { $n } пытанні
    [few] Крыніцы разыходзяцца ў { $n } пытаннях
   *[many] Крыніцы разыходзяцца ў { $n } пытаннях
 }
standing-inside = дзень у межах няпэўнай даты: { $date }
standing-term-over = { ENDING($n) ->
    [one] пагадненне на { $n } год ({ $date }); што было далей, невядома
    [few] пагадненне на { $n } гады ({ $date }); што было далей, невядома
   *[many] пагадненне на { $n } гадоў ({ $date }); што было далей, невядома
 }
standing-term-open = { ENDING($n) ->
    [one] пагадненне на { $n } год, але дня яго заключэння не знойдзена ({ $date })
    [few] пагадненне на { $n } гады, але дня яго заключэння не знойдзена ({ $date })
   *[many] пагадненне на { $n } гадоў, але дня яго заключэння не знойдзена ({ $date })
 }
term-until = на { $years }, канец: { $date }
standing-runs-on = Тэрмін скончыўся; пагадненне дзейнічае далей, пакуль яго не спыніць адзін з бакоў (маўкліва падоўжана).
sign-quiet = { ENDING($n) ->
    [one] ; новых падзей няма ўжо { $n } год
    [few] ; новых падзей няма ўжо { $n } гады
   *[many] ; новых падзей няма ўжо { $n } гадоў
 }
sign-none = няма
ground-encyclopaedia = слабая (толькі энцыклапедыя або даныя з яе)
ground-weak = слабая (толькі крыніца нізкай якасці)
event-term = на { $years }
event-place = Месца: { $place }.
event-people = Асобы: { $people }.
event-quote = У крыніцы: «{ $quote }».
event-quote-of = У крыніцы { $source }: «{ $quote }».
event-inferred = Адкуль гэтая дата: { $reason }
date-inferred = { $date } (ускосна)
claim-chosen = прынята тут
quoted = «{ $text }»
source-undated = без даты
citation-read = прачытана { $date }
read-as-page = старонка
read-as-copy = копія
read-as-file = файл даных
source-more = Усё, што на ёй грунтуецца
source-none = Тут няма ўласнай крыніцы: гэта вынікае з іншага на гэтай картцы.
citation-data = Даныя праграмы mosty ад { $date }

# --- Map and distances ---
map-world = увесь свет
map-across = шырыня каля { $km } км
map-outside = па-за экранам: { $n }
map-no-place = няма на карце: { $name }
heading-by-distance = Ад найбліжэйшых да найдалейшых
distances-title = { $city }: адлегласці да партнёраў
distances-measured = Па прамой найкарацейшым шляхам па зямным шары (па дузе вялікага круга), паміж пунктамі, якія даныя падаюць для горада і для партнёра; з акругленнем да кіламетра. Па дарогах адлегласць большая.
distances-none = У даных няма месца ніводнага з гэтых партнёраў.
label-measured = Як вымерана
label-nearest = Найбліжэй
label-farthest = Найдалей
legend-home = горад, пра супрацоўніцтва якога ідзе гаворка
heading-legend-map = Знакі на карце
heading-legend-list = Знакі ў спісе
legend-not-after = не пазней за гэты год
legend-not-before = не раней за гэты год
legend-about = прыкладна ў гэтым годзе
legend-disputed = крыніцы падаюць розныя даты
legend-doubt = няпэўна; пасля стану: пра гэта кажа толькі энцыклапедыя ці слабая крыніца

# --- Saving to a file ---
file-name-anniversaries = mosty-hadaviny-{ $year }
file-name-list = mosty-spis-{ $day }
notice-saved = Файл { $file } захаваны ў каталозе { $folder }.
notice-saved-calendar = { $file } захаваны ў { $folder }; без дня прапушчаны: { $names }.
notice-left-out-more = { $names } і яшчэ { $n }
export-list-csv = спіс: табліца CSV (Excel, LibreOffice)
export-list-text = спіс: тэкст
export-list-json = спіс: JSON для іншых праграм
export-anniversaries-calendar = гадавіны: каляндар (.ics)
export-anniversaries-csv = гадавіны: табліца CSV
export-sheet-text = тое, што на экране: тэкст
export-sheet-markdown = тое, што на экране: Markdown
export-about = Файл з’явіцца ў каталозе { $folder }; ніводзін наяўны файл не будзе перазапісаны (калі назва занятая, будзе дададзены нумар).
notice-unsaved = Не захавана ў { $folder }: { $why }. { $fault ->
    [full] Вызваліце месца.
    [taken] Выдаліце лішнія файлы.
   *[other] Запусціце mosty з іншага месца.
}
unwritten-denied = няма права запісу
unwritten-read-only = можна толькі чытаць
unwritten-full = няма месца на дыску
unwritten-missing = няма такога каталога
unwritten-taken = усе назвы занятыя
unwritten-other = сістэмная памылка № { $number }
print-failed = Не ўдалося вывесці ўвесь адказ: { $why }. { $fault ->
    [full] Вызваліце месца або накіруйце яго ў іншае месца.
   *[other] Накіруйце яго ў іншае месца.
}

# --- Numbers, sources, the page for an interpreter ---
numbers-partners = Колькасць партнёраў
numbers-rule = Правіла
numbers-day = Стан на дзень
numbers-some = Палічаны толькі выбраныя запісы: { $some } з { $all }.
numbers-among = { $count } (сярод выбраных)
view-some = Толькі выбраныя запісы: { $some } з { $all }.
numbers-total = Разам
figures = { $some } з { $all }
count-unclear = { ENDING($n) ->
    [one] { $sure } і { $unclear } няпэўны
    [few] { $sure } і { $unclear } няпэўныя
   *[many] { $sure } і { $unclear } няпэўных
 }
count-paused = { ENDING($n) ->
    [one] { $sure } і { $paused } прыпынены
    [few] { $sure } і { $paused } прыпыненыя
   *[many] { $sure } і { $paused } прыпыненых
 }
heading-rules = Правілы падліку
rules-unclear = Няпэўныя не ўлічаны: з дат або крыніц не відаць, ці працягвалася супрацоўніцтва ў той дзень.
rules-paused = Прыпыненыя не ўлічаны: супрацоўніцтва не завершана, але ў той дзень было прыпынена.
rule-chosen = ужыта тут
rule-signed = гарады, з якімі дзейнічае вядомае пагадненне любога віду, у тым ліку ліст аб намерах або дэкларацыя (стан «дзейнічае»)
rule-cities = гарады, супрацоўніцтва з якімі працягваецца: «дзейнічае» або «прызнана», у тым ліку вядомыя толькі з энцыклапедыі (у спісе са знакам «?»)
rule-partners = усе партнёры, супрацоўніцтва з якімі працягваецца: гарады, акругі, агламерацыі, раёны, рэгіёны, у тым ліку вядомыя толькі з энцыклапедыі
rule-confirmed = партнёры ўсіх тыпаў, супрацоўніцтва з якімі працягваецца і пацверджана афіцыйнай крыніцай або прэсай
rule-ever = партнёры ўсіх тыпаў, з якімі калі-небудзь было наладжана супрацоўніцтва, у тым ліку ўжо завершанае
rule-name-signed = пагадненне, пагадненні, падпісаныя
rule-name-cities = гарады, горад
rule-name-partners = партнёры, усе
rule-name-confirmed = пацверджаныя
rule-name-ever = калі-небудзь, заключаныя
heading-published = Што кажуць іншыя
published-why = Колькасць залежыць ад таго, што лічаць і на які дзень.
by-state = Паводле стану: працягваюцца, з усіх
by-kind = Паводле катэгорыі: працягваюцца, з усіх
by-type = Паводле тыпу: працягваюцца, з усіх
by-country = Паводле краіны: працягваюцца, з усіх
by-continent = Паводле кантынента: працягваюцца, з усіх
by-decade = Паводле дзесяцігоддзя пачатку: працягваюцца, з усіх
decade-bounds = Пры «≤», «≥» і «?» вядомая толькі мяжа, а не дзесяцігоддзе.
unknown-country = без краіны
unknown-continent = без краіны
several-country = некалькі краін
several-continent = некалькі кантынентаў
unknown-decade = пачатак невядомы
continent-africa = Афрыка
continent-antarctica = Антарктыда
continent-asia = Азія
continent-europe = Еўропа
continent-north-america = Паўночная Амерыка
continent-oceania = Акіянія
continent-south-america = Паўднёвая Амерыка
heading-source-kinds = Віды крыніц
heading-weak-grounds = Запісы са слабай падставай
heading-all-sources = Усе крыніцы, ад найчасцей ужываных
heading-resting = Факты, якія на ёй грунтуюцца: { $facts }
resting-none = На ёй нічога не грунтуецца.
source-unwritten = не запісана
source-facts = { ENDING($n) ->
    [one] На ёй грунтуецца { $facts } факт.
    [few] На ёй грунтуюцца { $facts } факты.
   *[many] На ёй грунтуецца { $facts } фактаў.
 }
label-local = Мясцовая назва
name-in-pl = Па-польску
name-in-en = Па-англійску
heading-deeds = Ход супрацоўніцтва
heading-latest = Апошнія падзеі
heading-internal = Толькі для ўнутранага карыстання
brief-earlier = { ENDING($n) ->
    [one] і { $number } ранейшая
    [few] і { $number } ранейшыя
   *[many] і { $number } ранейшых
 }
brief-claims = { ENDING($n) ->
    [one] крыніцы даюць { $number } адказ, ніводзін не прыняты
    [few] крыніцы даюць { $number } розныя адказы, ніводзін не прыняты
   *[many] крыніцы даюць { $number } розных адказаў, ніводзін не прыняты
 }
brief-claims-other = { ENDING($n) ->
    [one] { $number } іншы адказ
    [few] { $number } іншыя адказы
   *[many] { $number } іншых адказаў
 }
brief-more = і іншыя: { $number }
brief-foot = Стан на { $day }, даныя ад { $date }
brief-whole = Усё: mosty show { $id }

# --- What changed, anniversaries, tables and the calendar ---
changes-title = Што змянілася з { $first } да { $until }: { $n }
changes-title-perhaps = Што змянілася з { $first } да { $until }: дакладна { $n }, магчыма, яшчэ { $perhaps }
changes-none = Нічога не змянілася.
changes-term = скончыўся тэрмін пагаднення ({ $what })
changes-perhaps = { $what } (магчыма, у іншы час)
changes-perhaps-earlier = магчыма, раней
changes-perhaps-later = магчыма, толькі пазней
outcome-ended = Завершана: { $n }
outcome-left = Выхад з сетак: { $n }
outcome-expired = Завершана з заканчэннем тэрміну пагаднення: { $n }
outcome-confirmed = Завершана раней, цяпер пацверджана: { $n }
outcome-paused = Прыпынена: { $n }
outcome-term-over = Тэрмін пагаднення скончыўся, што далей, невядома: { $n }
outcome-doubted = Сумнеўныя, бо няма ў спісе: { $n }
outcome-runs-on = Тэрмін пагаднення скончыўся, пагадненне дзейнічае далей: { $n }
outcome-began = Распачата: { $n }
outcome-joined = Уступленне ў сеткі: { $n }
outcome-renewed = Адноўлена або на новай падставе: { $n }
outcome-resumed = Узноўлена: { $n }
anniversary-nth = { $n }-я гадавіна
anniversary-break = з перапынкам { $years }
anniversaries-title = Гадавіны ў { $year } г.
anniversaries-none = У { $year } г. няма ніводнай гадавіны.
anniversaries-round = Круглыя, дзень вядомы
anniversaries-days = Іншыя, дзень вядомы
anniversaries-round-months = Круглыя, вядомы толькі месяц
anniversaries-round-undated = Круглыя, вядомы толькі год
anniversaries-months = Іншыя, вядомы толькі месяц
anniversaries-undated = Іншыя, вядомы толькі год
anniversaries-coming = Круглыя ў { $year } г.
anniversaries-no-round = Круглых няма.
anniversaries-bounded = Без гадавін, бо год пачатку невядомы: { $n }
calendar-name = Гадавіны супрацоўніцтва: { $city }
calendar-summary = Гадавіна: { $name } ({ $what })
calendar-left-out = { ENDING($n) ->
    [one] Прапушчана { $n } гадавіна без пэўнага дня: { $names }.
    [few] Прапушчаны { $n } гадавіны без пэўнага дня: { $names }.
   *[many] Прапушчана { $n } гадавін без пэўнага дня: { $names }.
 }
csv-local = Мясцовая назва
csv-code = Код краіны
csv-how = Спосаб
csv-ran-out = Пагадненне страціла сілу
csv-km = Адлегласць (км)
csv-as-of = Стан на дзень
csv-year = Год
csv-when = Калі
csv-years = Колькі гадоў
csv-round = Круглая
csv-breaks = Перапынкі
csv-yes = так
csv-no = не
csv-event = Падзея
csv-date = Дата падзеі
csv-since-earliest = З якога часу (найраней)
csv-since-latest = З якога часу (найпазней)
csv-end = Канец
csv-end-earliest = Канец (найраней)
csv-end-latest = Канец (найпазней)
csv-last-latest = Апошняя падзея (найпазней)
csv-city = Наш горад
csv-wikidata = Wikidata
csv-latitude = Шырата
csv-longitude = Даўгата
csv-date-earliest = Дата (найраней)
csv-date-latest = Дата (найпазней)
csv-month = { $month } (без дня)
csv-act = Дакумент
csv-begins = Пачатак супрацоўніцтва
csv-term-years = На колькі гадоў
csv-place = Месца
csv-people = Асобы
csv-before = Стан да
csv-after = Стан пасля
csv-certainty = Ці дакладна тады
csv-by = Падзел
csv-group = Група
csv-lasting = Працягваюцца
csv-recorded = Усе
csv-unclear = Няпэўныя
csv-paused = Прыпыненыя
csv-facts = Колькі фактаў
csv-continent = Кантынент
csv-decade = Дзесяцігоддзе пачатку
csv-from = Ад дня
csv-to = Да дня

# --- Filters of the search (names and forms after commas; Tab writes the first) ---
aspect-country = краіна, краіны, краіну, краін, дзяржава, дзяржавы
aspect-continent = кантынент, кантынента, кантыненты, мацярык
aspect-state = стан, стану, статус
aspect-kind = катэгорыя, катэгорыі, катэгорыю
aspect-type = тып, тыпу, тыпы
aspect-field = галіна, галіны, галіну, сфера, сферы
aspect-year = год, года, гады, гадоў
aspect-event = здарылася, адбылося
aspect-since = ад, пачатак, пачатку
aspect-source = крыніца, крыніцы, крыніцу, падстава, падставы
aspect-sign = падзея, падзеі, падзею, апошняя
aspect-term = тэрмін, тэрміну, тэрміны
aspect-rule = правіла, правілы
forms-continent-europe = Еўропы, Еўропе, еўрапейскія
forms-continent-asia = Азіі, азіяцкія
forms-continent-africa = Афрыкі, Афрыцы, афрыканскія
forms-continent-north-america = Паўночнай Амерыкі, паўночнаамерыканскія
forms-continent-south-america = Паўднёвай Амерыкі, паўднёваамерыканскія
forms-continent-oceania = Акіяніі, Аўстралія і Акіянія
forms-continent-antarctica = Антарктыды, Антарктыка
forms-state-in-force = дзейная, дзейныя, дзейнае, дзейны, у сіле, з пагадненнем
forms-state-recognised = прызнаная, прызнаныя, прызнаны
forms-state-paused = прыпынены, прыпыненыя, прыпыненая, спынена, спыненыя
forms-state-unclear = няпэўны, няпэўныя, няпэўная, няясна, невядома
forms-state-ended = завершаны, завершаныя, завершаная, скончана, скончаныя, былая, былыя
forms-state-ahead = будучая, будучыя, будучае, наперадзе
forms-state-never = ніколі, незаключана, незаключаныя, без пагаднення
forms-kind-partner = партнёры, партнёра, партнёраў, партнёрства, партнёрствы, пабрацім, пабрацімы, пабрацімаў, горад-пабрацім, гарады-пабрацімы, горад-партнёр, гарады-партнёры
forms-kind-membership = членствы, членстваў, член, сяброўства
forms-kind-agreement = пагадненні паміж установамі, пагадненне ўстаноў, пагадненні ўстаноў, пагадненне, пагадненні, пагадненняў, дамова
forms-type-city = гарады, горада, гарадоў
forms-type-county = акругі, акруг, графства, графствы
forms-type-district = раёны горада, раён, раёна, раёны
forms-type-metropolis = агламерацыі, агламерацый, метраполія, метраполіі
forms-type-region = рэгіёны, рэгіёна, ваяводства, ваяводствы, вобласць, вобласці
forms-type-institution = установа, устаноў, інстытуцыя, інстытуцыі
forms-type-network = сеткі, сетак
forms-field-administration = адміністрацыі, адміністрацыйная, кіраванне
forms-field-agriculture = сельскай гаспадаркі, сельскагаспадарчая, аграрная
forms-field-aid = дапамога, дапамогі, гуманітарная
forms-field-culture = культуры, культурная, культурныя
forms-field-digital = лічбавізацыі, лічбавая, дыджыталізацыя
forms-field-economy = эканомікі, эканамічная, эканамічныя, гаспадарка
forms-field-education = адукацыі, адукацыйная, асвета, школы
forms-field-energy = энергетыкі, энергія, энергетычная
forms-field-environment = асяроддзе, прырода, экалогія, ахова прыроды
forms-field-heritage = спадчына, спадчыны, памяць, гісторыя
forms-field-medicine = медыцыны, медыцынская, здароўе, ахова здароўя
forms-field-research = навукі, навуковая, даследаванні
forms-field-self-government = мясцовае самакіраванне, самакіравання
forms-field-social = сацыяльная, сацыяльныя, сацыяльная палітыка
forms-field-sport = спорту, спартыўная
forms-field-tourism = турызму, турыстычная
forms-field-trade = гандлю, гандлёвая
forms-field-transport = транспарту, транспартная
forms-field-youth = моладзі, маладзёжная
forms-what-signed = подпісы
forms-what-joined = далучэнне
forms-what-renewed = абнаўленне
forms-what-ended = канец
forms-what-contact = кантакты
forms-what-visit = візіты, візітаў, дэлегацыя, дэлегацыі
forms-what-project = праект, праекты
forms-what-aid = дапамогі
forms-what-award = узнагароды, узнагарод
forms-what-statement = заявы
forms-what-resolution = рашэнні, рашэнняў, пастанова, пастановы
forms-what-culture = культуры
forms-what-meeting = сустрэчы
forms-source-official = афіцыйны, афіцыйнае, афіцыйныя, урадавая
forms-source-press = прэсы, друк, медыя, СМІ
forms-source-organisation = арганізацыі, арганізацый, аб’яднанне, фонд
forms-source-encyclopaedia = энцыклапедыі, энцыклапедычная, вікіпедыя
forms-source-weak = слабыя, слабы, слабое
filter-no-sign = няма, нічога, без падзей
filter-lasting = працягваецца, актыўная, актыўныя
filter-several = некалькі
filter-missing = няма, невядома
filter-silent = маўкліва, маўклівая, моўчкі
filter-over = скончыўся, скончылася, мінуў, мінула
filters-country = Краіна
filters-continent = Кантынент
filters-state = Стан
filters-kind = Катэгорыя
filters-type = Тып
filters-field = Галіна
filters-since = Пачатак
filters-event = Што здарылася
filters-source = Падстава
filters-sign = Апошняя падзея
filters-term = Тэрмін
filters-rule = Правіла падліку
filters-none = Enter уключае фільтр; цяпер ніводзін не ўключаны
filters-on = Уключаныя фільтры (Enter выключае)
filters-decade = { $from }–{ $to }
filters-quiet = { ENDING($n) ->
    [one] без новых падзей ужо { $n } год (пасля { $year } г.)
    [few] без новых падзей ужо { $n } гады (пасля { $year } г.)
   *[many] без новых падзей ужо { $n } гадоў (пасля { $year } г.)
 }
filters-no-sign = ніводнай падзеі
filters-months = { ENDING($n) ->
    [one] скончыцца на працягу { $n } месяца
    [few] скончыцца на працягу { $n } месяцаў
   *[many] скончыцца на працягу { $n } месяцаў
 }
filters-silent = скончыўся, а пагадненне маўкліва дзейнічае далей
filters-over = скончыўся, а што было далей, невядома
heading-filters = Фільтры
column-how = Як
list-kept = { $at } з { $kept } (усяго { $all })
list-none-kept = Фільтрам не адпавядае ніводзін запіс.
query-unknown-field = Фільтра «{ $found }» няма. { $hint ->
    [nearest] Магчыма, «{ $nearest }:»?
   *[none] Ёсць такія: { $expected }.
 }
query-unknown-value = Фільтр «{ $field }» не ведае значэння «{ $found }». { $hint ->
    [nearest] Магчыма, «{ $nearest }»?
    [expected] Ёсць такія: { $expected }.
   *[none] Увядзіце пачатак назвы.
 }
query-bad-range = «{ $found }» – гэта не прамежак гадоў. Увядзіце, напрыклад, { $field }:2022, { $field }:"снежань 2021", { $field }:1990..1999 або { $field }:..2010.
query-bad-months = «{ $found }» – гэта не колькасць месяцаў. Увядзіце, напрыклад, { $field }:12.
query-missing = Пасля «{ $field }:» не хапае значэння.
query-offers = Tab: { $offers }
query-understood = { $field }: { $value }
query-understood-not = { $field }: не { $value }
query-as-of = стан на: { $day }
query-view = { $view }: { $at }
query-order = парадак: { $by } { $arrow }
query-months = { $months } мес.
query-missed = без: { $text }

# --- Help and keys ---
help-about = На ўсё хопіць стрэлак, Enter, Esc і Tab: Tab вядзе таксама да радка ўнізе, дзе стрэлкамі можна выбраць любую каманду. Літары і лічбы шукаюць, дзе б вы ні былі; тут яны шукаюць у даведцы.
heading-guide-filters = Фільтры: як іх пісаць
heading-guide-dates = Як чытаць скарочаныя даты
guide-year = што змянілася ў той год; побач са станам – што тады працягвалася
guide-since = пачатак у гэтыя гады
guide-or = адно або другое
guide-not = без гэтых
guide-quotes = некалькі слоў разам
guide-doubt = працягваецца, але пра гэта кажа толькі энцыклапедыя ці іншая слабая крыніца
guide-not-after = вядомая толькі верхняя мяжа: пачалося тады або раней
guide-not-before = вядомая толькі ніжняя мяжа: пачалося тады або пазней
guide-between = калісьці паміж гэтымі гадамі або днямі: дакладней невядома
guide-life = ад пачатку да канца супрацоўніцтва; «–2022» – толькі канец
guide-again = з 1991, з перапынкам; зноў з 2019
guide-approximate = прыблізна
guide-uncertain = крыніца падае дату няпэўна
guide-disputed = крыніцы падаюць розныя даты
place-anywhere = Усюды
place-list = Спіс
place-detail = Картка
place-map = Карта
place-ground = Карта на ўвесь экран
place-timeline = Шкала часу
place-asking = Увод даты
place-typing = Увод слова для пошуку
place-bar = Радок падказак
place-page = Даведка і крыніцы
key-space = прабел
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
do-up = уверх
do-down = уніз
do-page-up = на старонку ўверх
do-page-down = на старонку ўніз
do-top = у пачатак
do-bottom = у канец
do-open = адкрыць, пацвердзіць
do-deeper = увайсці глыбей
do-back = назад
do-next-pane = наступная панэль
do-previous-pane = папярэдняя панэль
do-search = шукаць: проста пішыце
do-next-match = наступны вынік на картцы
do-previous-match = папярэдні вынік на картцы
do-sort = парадак спіса: выберыце нумарам
do-asleep = уснулыя: спіс ад самай даўняй апошняй падзеі
do-filter = фільтры: уключыць, выключыць, прагледзець
do-erase = зняць апошні фільтр або літару
do-complete = дапісаць фільтр, а калі няма чаго – наступная панэль
do-next-section = наступная частка карткі
do-previous-section = папярэдняя частка карткі
do-memberships = да сетак і саюзаў
do-map = карта і адлегласці
do-anniversaries = гадавіны гэтага года і наступных
do-numbers = лічбы і правілы падліку
do-rule = наступнае правіла падліку партнёраў
do-sources = крыніцы і што на іх грунтуецца
do-changes = што змянілася да выбранага дня
do-brief = адна старонка для перакладчыка
do-disputes = да таго, у чым крыніцы разыходзяцца
do-export = захаваць у файл спіс, гадавіны або тое, што на экране
do-timeline = да шкалы часу
do-earlier = раней, улева
do-later = пазней, управа
do-year-back = на год раней, з любой панэлі
do-year-on = на год пазней, з любой панэлі
do-day = стан на ўведзены дзень; змены паміж двума: 2021..2022
do-play = паказаць ход гісторыі аж да сёння
do-zoom-in = наблізіць: шкалу да гадоў і месяцаў, карту да краін
do-zoom-out = аддаліць шкалу або карту
do-west = перасунуць карту на захад
do-east = перасунуць карту на ўсход
do-north = перасунуць карту на поўнач
do-south = перасунуць карту на поўдзень
do-source = крыніца пазначанага факта
do-copy = капіраваць пазначаны факт; яшчэ раз: са спасылкай
do-city = горад: колькі мае партнёраў і што пра яго вядома
do-help = гэтая даведка
do-language = выбар мовы
do-theme = іншыя колеры
do-reload = прачытаць даныя яшчэ раз
do-redraw = намаляваць экран нанова
do-fill = гэтую панэль на ўвесь экран і назад
do-escape = скасаваць апошняе; у канцы: першы экран
do-start = да першага экрана, з любога месца
do-nth = выбраць радок з гэтым нумарам
do-leave = выйсці
do-interrupt = перарваць
do-suspend = прыпыніць (fg вяртае)
hint-up = вышэй
hint-down = ніжэй
hint-open = адкрыць
hint-back = назад
hint-next-pane = панэль
hint-search = пошук
hint-filter = фільтр
hint-leave = выйсці
hint-copy = капіраваць
hint-memberships = сеткі
hint-confirm = пацвердзіць
hint-switch = пераключыць
hint-choose = выбраць
hint-rule = правіла
hint-fill = на ўвесь экран
hint-start = пачатак
hint-sort = парадак
hint-asleep = уснулыя
hint-earlier = раней
hint-later = пазней
hint-day = дзень
hint-play = паказаць
hint-zoom-in = наблізіць
hint-anniversaries = гадавіны
hint-numbers = лічбы
hint-sources = крыніцы
hint-changes = змены
hint-brief = старонка
hint-disputes = разыходжанні
hint-export = захаваць
hint-map = карта
hint-west = захад
hint-east = усход
hint-north = поўнач
hint-south = поўдзень
hint-zoom-out = аддаліць
hint-city = горад
hint-source = крыніца
hint-help = даведка
hint-language = мова
hint-escape = скасаваць
legend-in-force = дзейнічае
legend-recognised = прызнана
legend-paused = прыпынена
legend-unclear = невядома
legend-deed = пагадненне
legend-renewal = аднаўленне
legend-break = перапынак
legend-ended = канец
legend-life = візіт, праект
theme-default = звычайныя
theme-light = для светлага фону
theme-contrast = высокі кантраст
theme-mono = без колераў
remark-future = Увага: { $day } – пазней за дзень даных ({ $date }); паказана толькі тое, што з іх вынікае.
remark-clock = Увага: гадзіннік гэтага камп’ютара паказвае { $day }, а гэта не можа быць сёння: даныя ад { $date }. Усё сказана на дзень паводле гадзінніка. Настройце гадзіннік або ўкажыце дзень: --today 2026-11-23.
notice-no-day = «{ $what }» – не дата. Увядзіце 2021, 2021-12 або 31.12.2021.
playing = Паказ гісторыі: + хутчэй, - павольней, іншая клавіша спыняе.
notice-unknown-key = Гэтая клавіша тут нічога не робіць. Пішыце, каб шукаць; F1: даведка.
notice-changed = Даныя змяніліся. Ctrl+R прачытае іх адразу.
notice-no-motion = Рух выключаны (--no-motion). Год змяняюць Shift+стрэлкі, дзень Ctrl+D.
notice-query-long = Запыт задоўгі для яшчэ аднаго фільтра.
notice-theme = Колеры: { $name }.
notice-no-clipboard = У кансолі Linux няма буфера абмену: нічога не адаслана. У файл: mosty show ID > файл
notice-no-disputes = Крыніцы тут ні ў чым не разыходзяцца.
notice-copied = Пазначаны факт адасланы тэрміналу для буфера абмену (OSC 52).
notice-cited = Спасылка з крыніцамі адаслана тэрміналу для буфера абмену (OSC 52).
notice-tmux = Адаслана ў tmux. Ён перадасць далей пасля: tmux set -s set-clipboard on
notice-screen = screen не перадае ў буфер абмену. Вылучыце тэкст мышшу (з Shift).
loading = Чытанне…
loading-far = { ENDING($n) ->
    [one] Чытанне… { $percent } %, { $records } запіс
    [few] Чытанне… { $percent } %, { $records } запісы
   *[many] Чытанне… { $percent } %, { $records } запісаў
 }
loading-search = Рыхтуецца пошук…
notice-loaded = Прачытаны даныя ад { $date }

# --- Command line ---
about = Mosty («масты»): міжнароднае супрацоўніцтва горада ў тэрмінале – партнёры, членства, пагадненні і іх гісторыя з 1990 г.
heading-usage = Выкарыстанне:
heading-commands = Каманды
heading-options = Параметры
heading-arguments = Аргументы
value-options = ПАРАМЕТРЫ
value-command = КАМАНДА
value-file = ФАЙЛ
value-lang = МОВА
value-set = НАБОР
value-theme = НАЗВА
value-when = КАЛІ
value-date = ДЗЕНЬ
value-text = ТЭКСТ
value-columns = СЛУПКІ
value-csv = ДЛЯ
value-id = ID
value-from = АД
value-to = ДА
value-year = ГОД
command-list = Вывесці ўсе запісы
command-find = Вывесці запісы, якія адпавядаюць тэксту, найлепшыя спачатку
command-show = Паказаць адзін запіс цалкам
command-distances = Вывесці, як далёка партнёры: ад найбліжэйшага да найдалейшага
command-stats = Падаць лічбы: партнёры паводле правіла, запісы паводле стану, краіны, дзесяцігоддзя
command-sources = Вывесці крыніцы або адну з іх і што на ёй грунтуецца
command-brief = Скласці адну старонку пра запіс для перакладчыка ці дэлегацыі
command-changes = Вывесці, што змянілася ад дня, месяца ці года да іншага; калі канец не пададзены – да сёння
command-events = Вывесці ўсе падзеі, ад найстарэйшых; з тэкстам толькі знойдзеных запісаў, з годам толькі таго года
command-anniversaries = Вывесці гадавіны года і круглыя з наступных чатырох
command-check = Праверыць файл з данымі і вывесці ўсе памылкі
command-export = Вывесці даныя як файл mosty/1
option-data = Файл з данымі замест убудаваных; «-» чытае са стандартнага ўводу
option-lang = Мова
option-plain = Радкі «назва: значэнне», без малявання
option-json = JSON
option-csv = CSV для электронных табліц; open: для праграм
option-columns = Толькі гэтыя слупкі табліцы, праз коску, напр. id,name,since (толькі з --csv)
option-ics = Каляндар iCalendar са штогадовымі гадавінамі
option-year = Год замест бягучага
option-from = Пачатак: дзень, месяц або год, напр. 2021-12-31, 2022-03, 2022
option-to = Канец, уключна; без яго – сёння
option-symbols = Набор знакаў
option-ascii = Тое самае, што --symbols ascii
option-theme = Колеры
option-color = Ці ўжываць колеры
option-no-motion = Нішто не рухаецца само: ход гісторыі нельга паказаць
option-no-mouse = Пакінуць мыш тэрміналу
option-sort = Парадак спіса
value-rule = ПРАВІЛА
value-order = ПАРАДАК
option-values = [магчымыя: { $values }]
command-also = [таксама: { $names }]
option-as-of = Стан на гэты дзень: 2021, 2021-12 або 2021-12-31; для года і месяца – апошні дзень
option-today = Лічыць гэты дзень сённяшнім (ГГГГ-ММ-ДД)
option-version = Паказаць версію праграмы і даных
option-help = Паказаць гэтую даведку
option-query = Палічыць толькі тое, што знаходзіць пошук, напр. катэгорыя:партнёр
option-text = Тэкст для пошуку
option-id = Ідэнтыфікатар або назва запісу
option-rule = Правіла падліку партнёраў
option-source = Ідэнтыфікатар крыніцы; без яго – усе крыніцы
option-internal = Дадаць кантакты і нататкі толькі для ўнутранага карыстання
option-names = Вывесці пад кожнай лічбай назвы тых, каго палічылі
option-public = Без таго, што толькі для ўнутранага карыстання: файл для тэрмінала ў мэрыі
option-file = Файл для праверкі; без яго – даныя, што выкарыстоўваюцца
help-examples =
    Прыклады:
      mosty                      прагляд на ўвесь тэрмінал
      mosty find luck            Луцк, таксама паводле Lutsk і Луцьк
      mosty find 'стан:завершана год:2022'   што завяршылася і як
      mosty show grodno          Гродна: стан, падзеі, крыніцы
      mosty list --as-of 2021    хто быў партнёрам у апошні дзень 2021 г.
      mosty stats                лічбы для справаздачы і іх правілы
      mosty brief gori           адна старонка для перакладчыка
      mosty changes 2022 2022    што змянілася ў 2022 г. і як
      mosty anniversaries --ics  гадавіны для календара
      mosty list --csv           электронная табліца
      mosty list --json          усё для іншых праграм
      mosty check moje.json      памылкі ў файле з месцам і парадай

    Коды выхаду: 0 гатова, 1 нічога не знойдзена, 2 памылка выкарыстання ці
    працы, 3 памылкі ў даных, 130 перарвана.
usage-help = Даведка: mosty --help
usage-unknown = Невядомы параметр ці аргумент: «{ $what }».
usage-after = Параметр { $what } стаіць пасля каманды: { $shape }.
usage-command = Невядомая каманда: «{ $what }». Ёсць такія: { $names }.
usage-value = Значэнне «{ $value }» не падыходзіць для { $what }. Магчымыя: { $expected }.
usage-no-value = Пасля { $what } не хапае значэння.
usage-missing = Не хапае аргумента: { $what }.
usage-conflict = Гэтыя параметры нельга ўжываць разам: { $what }.
usage-utf8 = Камандны радок не ў UTF-8.
usage-other = Камандны радок незразумелы. { $what }
usage-days = «{ $what }» – гэта не дзень, не месяц і не год. Укажыце, напрыклад, 2021-12-31, 2021-12 або 2021.
usage-year = «{ $what }» – гэта не год. Укажыце год чатырма лічбамі, напрыклад 2027.
usage-order = Пачатак ({ $from }) пазнейшы за канец ({ $to }). Укажыце спачатку ранейшы дзень.
usage-csv = Гэтага адказу няма ў CSV, як і адказаў check, doctor, export, man, completions. Астатнія ёсць.
usage-json = Даведнік і дапаўненні ёсць толькі ў выглядзе тэксту: іх няма ў JSON.
usage-columns = Няма слупка «{ $what }». Ёсць: { $names }.
usage-today = «{ $what }» – гэта не дзень. Укажыце дзень як ГГГГ-ММ-ДД, напрыклад 2021-12-31.
version = mosty { $version } (даныя: { $city }, { $date })
column-id = Ідэнтыфікатар
label-id = Ідэнтыфікатар
label-kind = Катэгорыя
label-since = З якога часу
label-line = Перыяд
label-found = Знойдзена
label-updated = Даныя ад
answer-nothing = Нічога не адпавядае «{ $text }».
answer-empty-handed = Зразумела: { $text } – нічога не адпавядае.
answer-missed = Усяму запыту нічога не адпавядае. Прапушчана: «{ $text }».
answer-guess = Дакладна нічога не адпавядае. Паказана: { $text }
answer-no-record = Запісу «{ $id }» няма.
answer-why = Чаму горад супрацоўнічае з замежжам, сказана ў яго картцы: mosty show { $id }
answer-no-source = Крыніцы «{ $id }» няма. Усе выводзіць «mosty sources».
answer-nearest = Магчыма: { $ids }.
answer-try = Паспрабуйце: «mosty find { $id }».
check-more = { ENDING($n) ->
    [one] … і яшчэ { $n } памылка, не названая вышэй.
    [few] … і яшчэ { $n } памылкі, не названыя вышэй.
   *[many] … і яшчэ { $n } памылак, не названых вышэй.
 }
check-faults = { ENDING($n) ->
    [one] Знойдзена { $n } памылка. Даныя не прачытаны.
    [few] Знойдзены { $n } памылкі. Даныя не прачытаны.
   *[many] Знойдзена { $n } памылак. Даныя не прачытаны.
 }
check-sound = { $file }: без памылак. Запісы: { $records }, падзеі: { $events }, крыніцы: { $sources }; даныя ад { $date }
check-unread = { ENDING($n) ->
    [one] Увага: { $number } крыніца, з якой узяты лік партнёраў або змена стану, без дня прачытання
    [few] Увага: { $number } крыніцы, з якіх узяты лік партнёраў або змена стану, без дня прачытання
   *[other] Увага: { $number } крыніц, з якіх узяты лік партнёраў або змена стану, без дня прачытання
 }
check-embedded = убудаваныя даныя
check-stdin = стандартны ўвод
file-missing = Файла «{ $file }» няма. Праверце шлях.
file-denied = Няма права чытаць «{ $file }». Звярніцеся па яго да адміністратара.
file-directory = «{ $file }» – гэта каталог. Укажыце файл з данымі.
file-special = «{ $file }» – не звычайны файл, а прылада або канал. Пакажыце файл з данымі.
file-too-large = Файл «{ $file }» завялікі: у ім { $size } МіБ, а прачытаны ён займае прыкладна ў тры разы больш; вольнай памяці { $memory } МіБ.
file-keyboard = «--data -» чакае даных са стандартнага ўводу, а гэта клавіятура. Укажыце файл або канвеер.
file-other = Не ўдалося прачытаць «{ $file }»: { $why }.
screen-failed = Не ўдалося адкрыць экран у гэтым тэрмінале: { $why }. Скарыстайцеся «mosty list».
screen-no-keyboard = Няма тэрмінала, з якога можна чытаць клавішы. Запусціце mosty ў тэрмінале або скарыстайцеся «mosty list».
kiosk-no-keyboard = Няма тэрмінала, з якога можна чытаць клавішы. У файле службы задайце StandardInput=tty і TTYPath=/dev/tty1.
kiosk-failed = Не ўдалося адкрыць экран у гэтым тэрмінале: { $why }. Укажыце іншы ў файле службы (TTYPath=).
reload-stdin = Даныя са стандартнага ўводу нельга прачытаць другі раз.
reload-failed = Новыя даныя не прачытаны, застаюцца папярэднія. { $why }
reload-taken = даныя за { $date }, { ENDING($n) ->
    [one] { $n } запіс
    [few] { $n } запісы
   *[many] { $n } запісаў
}
panicked = У праграме mosty здарылася памылка, і яна завяршыла працу. Даныя не пашкоджаны. Паведаміце, калі ласка, што было на экране.

# What is wrong with a file: one message for each kind of fault. The place (file, line, column,
# path) stands before the message.

fault-not-utf8 = Гэтыя байты ({ $found }) нельга прачытаць як UTF-8. Захавайце файл у кадаванні UTF-8 без BOM.
fault-byte-order-mark = Файл пачынаецца нябачным знакам BOM. Захавайце яго ў кадаванні UTF-8 без BOM.
fault-syntax = { $reason ->
    [empty] Файл пусты. Укажыце файл з данымі ў фармаце mosty/1.
    [truncated] Файл абрываецца пасярэдзіне. Праверце, ці захаваны ён цалкам і ці закрыта кожная дужка «{"{"}» і «[».
    [trailing] Пасля канца даных стаіць нешта яшчэ. Выдаліце гэта або выпраўце дужкі перад гэтым месцам.
    [value] Тут павінна быць значэнне: тэкст у прамых двукоссях, лік, true, false, спіс або аб’ект. Выпраўце гэтае месца; каментарыяў у гэтым фармаце няма.
    [comma] Тут не хапае коскі або закрывальнай дужкі. Дапішыце яе.
    [colon] Пасля назвы поля не хапае двукроп’я. Дапішыце яго.
    [key] Тут павінна быць назва поля ў прамых двукоссях ("вось так"). Выпраўце двукоссі або дапішыце назву.
    [escape] Пасля адваротнай касой рысы «\» стаіць знак, які нельга так запісаць. Выдаліце рысу або напішыце «\\».
    [number] Так у JSON лікі не запісваюць. Выдаліце нулі ў пачатку, а дроб пішыце з кропкай і лічбай пасля яе.
    [trailing-comma] Перад закрывальнай дужкай стаіць лішняя коска. Выдаліце яе.
    [unclosed] Радок заканчваецца раней, чым закрыта двукоссе. Закрыйце яго; тэкст павінен змяшчацца ў адным радку.
   *[other] Гэта няправільны JSON. Выпраўце запіс у гэтым месцы.
}
fault-unknown-field = Невядомае поле «{ $found }». { $hint ->
    [nearest] Магчыма, маецца на ўвазе «{ $nearest }»? Выпраўце назву або выдаліце поле.
   *[none] Выдаліце яго або ўжыйце адно з палёў: { $expected }.
}
fault-missing-field = Не хапае поля «{ $field }». Дапішыце яго.
fault-duplicate-field = «{ $found }» стаіць тут другі раз. Пакіньце нешта адно.
fault-wrong-type = Тут { $sort ->
    [text] тэкст
    [number] лік
    [bool] значэнне true або false
    [list] спіс
    [object] аб’ект
   *[null] пустое значэнне
} ({ $found }), а павінна быць { $expected ->
    [text] тэкст у двукоссях
    [date] дата ў двукоссях, напрыклад "1992" або "2018-03-16"
    [word] адно слова з пастаяннага набору, у двукоссях
    [number] лік без двукоссяў
    [integer] цэлы лік без двукоссяў і прабелаў
    [bool] true або false, без двукоссяў
    [list] спіс у дужках [ ]
   *[object] аб’ект у дужках {"{ }"}
}. Выпраўце значэнне або выдаліце поле, калі яно не абавязковае.
fault-unknown-value = Невядомае значэнне «{ $found }». { $hint ->
    [nearest] Магчыма, маецца на ўвазе «{ $nearest }»? Дазволеныя: { $expected }.
   *[none] Выберыце адно з дазволеных: { $expected }.
}
fault-out-of-range = Лік { $found } па-за межамі. Упішыце лік ад { $least } да { $most }.
fault-wrong-length = Колькасць значэнняў у спісе – { $found }, а павінна быць { $expected }. Дапішыце тое, чаго не хапае, або выдаліце лішняе; месцазнаходжанне – гэта геаграфічныя шырата і даўгата.
fault-bad-date = «{ $found }» – гэта не дата ў запісе EDTF. Напішыце столькі, колькі вядома: 1992, 2000-06, 2018-03-16, 199X, 2022?, 2009~, ../2010-01-12 (не пазней) або 2013/2018.
fault-reversed-date = У прамежку «{ $found }» канец стаіць перад пачаткам. Памяняйце даты месцамі.
fault-hostile-character = У тэксце ёсць недазволены знак { $found }: нябачны, кіроўны або такі, што змяняе кірунак пісьма. Выдаліце яго; калі яго не відаць, напішыце гэтае слова нанова.
fault-stacked-marks = На адной літары больш за 30 надрадковых знакаў; пачынаючы з { $found }, іх зашмат. Ніякае пісьмо столькі не мае: выдаліце лішнія.
fault-bad-escape = Запіс «{ $found }» не азначае ніякага знака. Упішыце сам знак.
fault-blank-text = Тэкст пусты. Упішыце яго або выдаліце ўсё поле.
fault-withheld = Нешта не так у частцы толькі для ўнутранага карыстання. Праверце файл у службовым рэжыме: тут яе паказваць нельга.
fault-no-city = У файле няма ніводнага горада. Дапішыце ў «cities» горад, пра супрацоўніцтва якога расказваюць даныя.
fault-no-words = Няма слоў хоць бы на адной мове. Дапішыце іх, напрыклад {"{"}"be": "…"{"}"}.
fault-bad-language = «{ $found }» – гэта не код мовы. Ужыйце код накшталт pl, en, be або sr-Latn.
fault-bad-id = Ідэнтыфікатар «{ $found }» мае недазволеныя знакі. Ужывайце малыя лацінскія літары a–z, лічбы і адзіночныя злучкі, напрыклад «milwaukee-county».
fault-duplicate-id = Ідэнтыфікатар «{ $found }» ужо мае іншы запіс. Дайце гэтаму запісу іншы ідэнтыфікатар.
fault-unknown-source = Крыніцы «{ $found }» няма. { $hint ->
    [nearest] Магчыма, маецца на ўвазе «{ $nearest }»? Выпраўце ідэнтыфікатар або дапішыце крыніцу ў «sources».
   *[none] Выпраўце ідэнтыфікатар або дапішыце крыніцу ў «sources».
}
fault-unknown-city = Горада «{ $found }» у файле няма. { $hint ->
    [nearest] Магчыма, маецца на ўвазе «{ $nearest }»? Ёсць такія: { $expected }.
   *[none] Упішыце адзін з гарадоў файла: { $expected }.
}
fault-city-not-named = Файл ахоплівае некалькі гарадоў, а гэты запіс не кажа, якога з іх ён датычыць. Дапішыце поле «city» з адным з іх: { $expected }.
fault-unknown-record = Запісу «{ $found }» няма. { $hint ->
    [nearest] Магчыма, маецца на ўвазе «{ $nearest }»? Выпраўце ідэнтыфікатар або выдаліце поле.
   *[none] Выпраўце ідэнтыфікатар або выдаліце поле.
}
fault-not-a-partner = Запіс «{ $found }» – гэта не партнёр. Пагадненне можа суправаджаць толькі партнёра: укажыце іншага або выдаліце поле «with».
fault-date-elsewhere = Ніводная падзея тут не мае даты «{ $found }». Запішыце дату спрэчнай падзеі так, як яна там стаіць, або выдаліце поле.
fault-misplaced-field = Поле «{ $found }» належыць да пагадненняў устаноў, а гэты запіс мае катэгорыю «{ $kind }». Выдаліце поле або выпраўце катэгорыю на «agreement».
fault-unknown-country = «{ $found }» – гэта не код краіны. Ужыйце двухлітарны код ISO 3166-1 вялікімі літарамі, напрыклад PL, UA або GB.
fault-bad-wikidata = «{ $found }» – гэта не ідэнтыфікатар з Вікіданых. Упішыце Q і лік, напрыклад Q761.
fault-bad-address = «{ $found }» – гэта не адрас старонкі. Упішыце поўны адрас, які пачынаецца з https:// або http://, без прабелаў.
fault-unknown-local = Сярод назваў няма мовы «{ $found }». Дапішыце назву на гэтай мове або выберыце адну з: { $expected }.
fault-mixed-script = У слове «{ $found }» літара «{ $letter }» ({ $point }) з іншага алфавіта, чым астатнія. Напішыце слова адным алфавітам, іначай яго ніхто не знойдзе.
fault-long-summary = Сказ задоўгі (знакаў: { $found }, найбольш { $most }). Скараціце яго; рэшту перанясіце ў апісанне падзеі.
fault-long-quote = Цытата задоўгая (слоў: { $found }, найбольш { $most }). Пакіньце самае важнае.
fault-quote-elsewhere = Гэты факт не называе крыніцы «{ $found }», з якой мае быць цытата. Дапішыце яе ў «sources» або ўкажыце адну з іх.
fault-unread-quote = Пры крыніцы «{ $found }» не запісана, калі яе прачыталі. Упішыце там «read», калі цытата з яе, або выдаліце цытату.
fault-empty-list = Спіс пусты. Упішыце прынамсі адну пазіцыю: кожны факт мае крыніцу, а кожны запіс – нейкую падзею.
fault-few-claims = У разыходжання менш чым два бакі. Дапішыце другое сцвярджэнне або выдаліце разыходжанне.
fault-many-chosen = Выбрана больш чым адно сцвярджэнне (іх колькасць: { $found }). Пакіньце «chosen» найбольш пры адным.
fault-undated-turn = Падзея «{ $found }» змяняе стан супрацоўніцтва, але не мае даты. Упішыце хоць бы мяжу, напрыклад ../2010.
fault-needless-begins = Падзея «{ $found }» не можа пачынаць супрацоўніцтва. Выдаліце «begins» або выпраўце «what».
fault-needless-how = Падзея «{ $found }» нічога не прыпыняе і не завяршае. Выдаліце «how» або выпраўце «what».
fault-needless-term = Падзея «{ $found }» не пачынае супрацоўніцтва, таму ад яе не адлічваецца ніякі тэрмін. Выдаліце «term» або выпраўце «what».
fault-future-event = Дата «{ $found }» пазнейшая за дзень даных ({ $updated }). Выпраўце дату або поле «updated».
fault-never-begun = Падзея «{ $found }» прыпыняе або завяршае супрацоўніцтва, якога нішто не пачынае. Дапішыце пачатак, хоць бы з датай ../2010, або пазначце падзею полем «begins».
fault-ends-before-beginning = Супрацоўніцтва спыняецца ({ $found }) раней, чым пачынаецца ({ $begins }). Выпраўце адну з дат або дапішыце ранейшы пачатак.
fault-twin-records = «{ $found }» – той самы партнёр, што і «{ $other }». Аб’яднайце абодва запісы ў адзін.
fault-mirrored-record = «{ $found }» і «{ $other }» – гэта адно супрацоўніцтва двух гарадоў, запісанае з абодвух бакоў. Пакіньце адзін запіс.
fault-own-city = «{ $found }» – гэта горад, які з’яўляецца партнёрам самога сябе. Выдаліце запіс або выпраўце поле «city».

# --- Countries (ISO 3166-1, names after CLDR) ---
# Short names under which countries are looked for, too.
also-CZ = Чэшская Рэспубліка
also-GB = Брытанія, Англія, Злучанае Каралеўства
also-NL = Галандыя
also-US = ЗША, Амерыка, Злучаныя Штаты

country-AD = Андора
country-AE = Аб’яднаныя Арабскія Эміраты
country-AF = Афганістан
country-AG = Антыгуа і Барбуда
country-AI = Ангілья
country-AL = Албанія
country-AM = Арменія
country-AO = Ангола
country-AQ = Антарктыка
country-AR = Аргенціна
country-AS = Амерыканскае Самоа
country-AT = Аўстрыя
country-AU = Аўстралія
country-AW = Аруба
country-AX = Аландскія астравы
country-AZ = Азербайджан
country-BA = Боснія і Герцагавіна
country-BB = Барбадас
country-BD = Бангладэш
country-BE = Бельгія
country-BF = Буркіна-Фасо
country-BG = Балгарыя
country-BH = Бахрэйн
country-BI = Бурундзі
country-BJ = Бенін
country-BL = Сен-Бартэльмі
country-BM = Бермудскія астравы
country-BN = Бруней
country-BO = Балівія
country-BQ = Карыбскія Нідэрланды
country-BR = Бразілія
country-BS = Багамскія астравы
country-BT = Бутан
country-BV = Востраў Бувэ
country-BW = Батсвана
country-BY = Беларусь
country-BZ = Беліз
country-CA = Канада
country-CC = Какосавыя (Кілінг) астравы
country-CD = Конга (Кіншаса)
country-CF = Цэнтральна-Афрыканская Рэспубліка
country-CG = Конга (Бразавіль)
country-CH = Швейцарыя
country-CI = Кот-д’Івуар
country-CK = Астравы Кука
country-CL = Чылі
country-CM = Камерун
country-CN = Кітай
country-CO = Калумбія
country-CR = Коста-Рыка
country-CU = Куба
country-CV = Каба-Вердэ
country-CW = Кюрасаа
country-CX = Востраў Каляд
country-CY = Кіпр
country-CZ = Чэхія
country-DE = Германія
country-DJ = Джыбуці
country-DK = Данія
country-DM = Дамініка
country-DO = Дамініканская Рэспубліка
country-DZ = Алжыр
country-EC = Эквадор
country-EE = Эстонія
country-EG = Егіпет
country-EH = Заходняя Сахара
country-ER = Эрытрэя
country-ES = Іспанія
country-ET = Эфіопія
country-FI = Фінляндыя
country-FJ = Фіджы
country-FK = Фалклендскія астравы
country-FM = Мікранезія
country-FO = Фарэрскія астравы
country-FR = Францыя
country-GA = Габон
country-GB = Вялікабрытанія
country-GD = Грэнада
country-GE = Грузія
country-GF = Французская Гвіяна
country-GG = Гернсі
country-GH = Гана
country-GI = Гібралтар
country-GL = Грэнландыя
country-GM = Гамбія
country-GN = Гвінея
country-GP = Гвадэлупа
country-GQ = Экватарыяльная Гвінея
country-GR = Грэцыя
country-GS = Паўднёвая Георгія і Паўднёвыя Сандвічавы астравы
country-GT = Гватэмала
country-GU = Гуам
country-GW = Гвінея-Бісау
country-GY = Гаяна
country-HK = Ганконг, САР (Кітай)
country-HM = Астравы Херд і Макдональд
country-HN = Гандурас
country-HR = Харватыя
country-HT = Гаіці
country-HU = Венгрыя
country-ID = Інданезія
country-IE = Ірландыя
country-IL = Ізраіль
country-IM = Востраў Мэн
country-IN = Індыя
country-IO = Брытанская тэрыторыя ў Індыйскім акіяне
country-IQ = Ірак
country-IR = Іран
country-IS = Ісландыя
country-IT = Італія
country-JE = Джэрсі
country-JM = Ямайка
country-JO = Іарданія
country-JP = Японія
country-KE = Кенія
country-KG = Кыргызстан
country-KH = Камбоджа
country-KI = Кірыбаці
country-KM = Каморскія астравы
country-KN = Сент-Кітс і Невіс
country-KP = Паўночная Карэя
country-KR = Паўднёвая Карэя
country-KW = Кувейт
country-KY = Кайманавы астравы
country-KZ = Казахстан
country-LA = Лаос
country-LB = Ліван
country-LC = Сент-Люсія
country-LI = Ліхтэнштэйн
country-LK = Шры-Ланка
country-LR = Ліберыя
country-LS = Лесота
country-LT = Літва
country-LU = Люксембург
country-LV = Латвія
country-LY = Лівія
country-MA = Марока
country-MC = Манака
country-MD = Малдова
country-ME = Чарнагорыя
country-MF = Сен-Мартэн
country-MG = Мадагаскар
country-MH = Маршалавы астравы
country-MK = Паўночная Македонія
country-ML = Малі
country-MM = М’янма (Бірма)
country-MN = Манголія
country-MO = Макаа, САР (Кітай)
country-MP = Паўночныя Марыянскія астравы
country-MQ = Марцініка
country-MR = Маўрытанія
country-MS = Мантсерат
country-MT = Мальта
country-MU = Маўрыкій
country-MV = Мальдывы
country-MW = Малаві
country-MX = Мексіка
country-MY = Малайзія
country-MZ = Мазамбік
country-NA = Намібія
country-NC = Новая Каледонія
country-NE = Нігер
country-NF = Востраў Норфалк
country-NG = Нігерыя
country-NI = Нікарагуа
country-NL = Нідэрланды
country-NO = Нарвегія
country-NP = Непал
country-NR = Науру
country-NU = Ніуэ
country-NZ = Новая Зеландыя
country-OM = Аман
country-PA = Панама
country-PE = Перу
country-PF = Французская Палінезія
country-PG = Папуа-Новая Гвінея
country-PH = Філіпіны
country-PK = Пакістан
country-PL = Польшча
country-PM = Сен-П’ер і Мікелон
country-PN = Астравы Піткэрн
country-PR = Пуэрта-Рыка
country-PS = Палесцінскія Тэрыторыі
country-PT = Партугалія
country-PW = Палау
country-PY = Парагвай
country-QA = Катар
country-RE = Рэюньён
country-RO = Румынія
country-RS = Сербія
country-RU = Расія
country-RW = Руанда
country-SA = Саудаўская Аравія
country-SB = Саламонавы астравы
country-SC = Сейшэльскія астравы
country-SD = Судан
country-SE = Швецыя
country-SG = Сінгапур
country-SH = Востраў Святой Алены
country-SI = Славенія
country-SJ = Шпіцберген і Ян-Маен
country-SK = Славакія
country-SL = Сьера-Леонэ
country-SM = Сан-Марына
country-SN = Сенегал
country-SO = Самалі
country-SR = Сурынам
country-SS = Паўднёвы Судан
country-ST = Сан-Тамэ і Прынсіпі
country-SV = Сальвадор
country-SX = Сінт-Мартэн
country-SY = Сірыя
country-SZ = Эсватыні
country-TC = Астравы Цёркс і Кайкас
country-TD = Чад
country-TF = Французскія паўднёвыя тэрыторыі
country-TG = Тога
country-TH = Тайланд
country-TJ = Таджыкістан
country-TK = Такелау
country-TL = Тымор-Лешці
country-TM = Туркменістан
country-TN = Туніс
country-TO = Тонга
country-TR = Турцыя
country-TT = Трынідад і Табага
country-TV = Тувалу
country-TW = Тайвань
country-TZ = Танзанія
country-UA = Украіна
country-UG = Уганда
country-UM = Малыя Аддаленыя астравы ЗША
country-US = Злучаныя Штаты Амерыкі
country-UY = Уругвай
country-UZ = Узбекістан
country-VA = Ватыкан
country-VC = Сент-Вінсент і Грэнадзіны
country-VE = Венесуэла
country-VG = Брытанскія Віргінскія астравы
country-VI = Амерыканскія Віргінскія астравы
country-VN = В’етнам
country-VU = Вануату
country-WF = Уоліс і Футуна
country-WS = Самоа
country-XK = Косава
country-YE = Емен
country-YT = Маёта
country-ZA = Паўднёва-Афрыканская Рэспубліка
country-ZM = Замбія
country-ZW = Зімбабвэ

# --- The terminal in city hall ---
# The letters to search with, in their order.
letters = А Б В Г Д Е Ё Ж З І Й К Л М Н О П Р С Т У Ў Ф Х Ц Ч Ш Ы Ь Э Ю Я
home-short = { $city } · каго запытаць: F1
leaf-back = вышэй
leaf-on = ніжэй
leaf-start = Пачатак
choice-partners = Гарады-партнёры
choice-partners-told = кожны партнёр і яго гісторыя
choice-partners-short = партнёры
choice-map = Карта і адлегласці
choice-map-told = дзе яны і як далёка
choice-map-short = карта
choice-timeline = Шкала часу
choice-timeline-told = як расло супрацоўніцтва з 1990-х
choice-timeline-short = шкала часу
choice-memberships = Сеткі і саюзы
choice-memberships-told = у якіх сетках наш горад
choice-memberships-short = сеткі
choice-year = Сёлета
choice-year-told = гадавіны і падзеі
choice-year-short = сёлета
choice-plain = Простымі словамі
choice-plain-told = што гэта значыць і каго спытаць
choice-plain-short = проста
choice-language = Мова · Język · Language
choice-language-told = Беларуская, Polski, English …
choice-language-short = мова
data-of = даныя ад { $date }
ask-anybody = Хочаце пагаварыць з чалавекам? Звярніцеся ў даведачны пункт мэрыі.
heading-languages = Мова
heading-memberships = Сеткі і саюзы
heading-year = Сёлета
heading-plain = Простымі словамі
languages-about = Мова · Język · Language · Kalba · Sprache · Langue
memberships-about = Сеткі і саюзы, да якіх горад належыць або належаў:
memberships-none = Даныя не згадваюць ніводнага членства.
plain-partner = Партнёр – гэта горад або рэгіён за мяжой, з якім наш горад дамовіўся супрацоўнічаць.
plain-membership = Членства азначае, што наш горад належыць да сеткі або саюза гарадоў, якія дзейнічаюць разам.
plain-agreement = Пагадненні заключаюць таксама іншыя: універсітэты, школы, установы культуры. Гэта не пагадненні самога горада.
plain-states = Што азначаюць словы каля назваў
plain-in-force = супрацоўніцтва працягваецца; вядомае пагадненне або членства
plain-recognised = паводле крыніц працягваецца, але пагаднення не знойдзена
plain-paused = супрацоўніцтва прыпынена, але не завершана
plain-ended = супрацоўніцтва скончылася
plain-unclear = дакладна невядома, ці працягваецца супрацоўніцтва
plain-never = няма звестак пра заключэнне; былі кантакты, планы
plain-knowledge = Адкуль гэта вядома
plain-sources = Каля кожнага факта стаіць нумар крыніцы. Калі крыніцы разыходзяцца, мы паказваем усё. Чаго не ведаем, таго не выдумляем.
plain-updated = Даныя ад { $date }
attract-touch = Дакраніцеся да экрана або націсніце любую клавішу
attract-key = Націсніце любую клавішу
show-today = Сёння
show-former = Былыя партнёры:
show-until = { $name } (да { $year } г.)
closed-title = Часова недаступна
closed-told = Просім прабачэння. Праграма вернецца сама, як толькі даныя зноў будуць гатовыя.
warning-told = { ENDING($n) ->
    [one] Вы яшчэ тут? Праз { $n } секунду вернемся ў пачатак.
    [few] Вы яшчэ тут? Праз { $n } секунды вернемся ў пачатак.
   *[many] Вы яшчэ тут? Праз { $n } секунд вернемся ў пачатак.
 }
warning-stay-touch = Каб застацца, націсніце любую клавішу або дакраніцеся да экрана.
warning-stay-key = Каб застацца, націсніце любую клавішу.
place-home = На першай старонцы
place-letters = Сярод літар
hint-larger = буйней
hint-theme = кантраст
hint-finish = канец
hint-timeline = шкала часу
do-choose-partners = гарады-партнёры
do-choose-map = карта і адлегласці
do-choose-timeline = шкала часу
do-choose-memberships = сеткі і саюзы
do-choose-year = што сёлета
do-choose-plain = пра супрацоўніцтва простымі словамі
do-choose-language = выбар мовы
do-larger = большыя літары для таго, на чым стаіць курсор
do-finish = канец візіту: усё спачатку для наступнага чалавека
help-visitor = Стрэлкамі можна выбіраць, Enter адкрывае, Esc вяртае назад. Каб шукаць, проста пішыце; без клавіятуры выбірайце літары з паласы. Можна таксама дакранацца да экрана або пстрыкаць мышшу.
command-kiosk = Экран тэрмінала для наведвальнікаў мэрыі: без выхаду, захавання і капіравання; пасля кожнага наведвальніка – спачатку.
option-idle = Праз колькі секунд бяздзейнасці запытаць, ці ёсць яшчэ хто-небудзь (10–86400, звычайна 90).
option-no-attract = Не паказваць ход гісторыі, калі нікога няма.
option-leave-when-idle = Завяршаць праграму разам з наведваннем, таксама з такім, якім ніхто не карыстаецца (для SSH).
option-kiosk = Праверыць таксама камп’ютар тэрмінала ў ратушы: службу, карыстальніка, правы, клавіятуру, уваход, дыск.
value-seconds = СЕКУНДЫ
usage-number = «{ $value }» не падыходзіць для { $what }: патрэбны цэлы лік ад { $from } да { $to }.
kiosk-needs-screen = Тэрміналу для наведвальнікаў патрэбны тэрмінал з экранам. Запусціце «mosty kiosk» на кансолі; для вываду ёсць іншыя каманды (mosty --help).

# --- The conversation by lines (--plain) ---
talk-title = { $city }: міжнароднае супрацоўніцтва
talk-how-label = Пошук
talk-how = увядзіце назву, краіну або фільтр, напрыклад стан:завершана год:2022
talk-choices = На выбар
talk-choose-partners = Партнёры
talk-choose-oldest = Партнёры, ад найдаўнейшага
talk-choose-others = Членства і пагадненні паміж установамі
talk-choose-changes = Што змянілася
talk-choose-distances = Адлегласці
talk-choose-day = Стан на іншы дзень
talk-choose-figures = Што кажуць іншыя, падзел на групы і крыніцы
talk-choose-whole = Усё, што вядома, з крыніцамі
talk-choose-sources = Хто так кажа (крыніцы: { $n })
talk-choose-today = Сёння
talk-back = Назад
talk-end = Канец
talk-anew = Новы госць: усё спачатку
talk-more = Далей ({ $first }–{ $last } з { $all }): увядзіце «{ $word }»
# The first word is the one that is offered.
talk-words-next = далей, д, наступныя
talk-words-back = назад, вярнуцца
talk-words-end = канец, выйсці
talk-home = Пачатак. Нумар або слова для пошуку, 0 завяршае:
talk-home-visitor = Пачатак. Нумар або слова для пошуку, 0 – новы госць:
talk-here = { $place }. Нумар або слова для пошуку, 0 вяртае:
talk-here-visitor = { $place }. Нумар або слова для пошуку, 0 – назад, «{ $end }» – спачатку:
talk-asks-day = { $place }. Дзень, месяц або год, 0 вяртае:
talk-no-number = Тут няма нумара { $number }. Пусты радок паўтарае выбар.
talk-found = Знойдзена
talk-found-in = знойдзена: { $place }
talk-day-how = Увядзіце дзень, месяц або год, напрыклад 31.12.2021 або 2021. Для месяца або года бярэцца апошні дзень.
talk-from = З якога часу
talk-from-how = Увядзіце, з якога часу: дзень, месяц або год, напрыклад 31.12.2021 або 2021.
talk-to = Да якога часу
talk-to-how = Увядзіце, да якога часу: дзень, месяц або год. Месяц і год лічацца цалкам.
talk-languages = Мова
talk-bye = Да пабачэння.

# --- Doctor, manual page, completions ---
command-doctor = Сказаць, што знойдзена на гэтым камп’ютары і што не так
command-man = Вывесці даведнік для праграмы man
command-completions = Вывесці дапаўненні для абалонкі: bash, zsh, fish
value-shell = АБАЛОНКА
option-shell = Абалонка: bash, zsh або fish
man-name = НАЗВА
man-synopsis = СІНТАКСІС
man-environment = ЗМЕННЫЯ АСЯРОДДЗЯ
man-keys = КЛАВІШЫ
man-examples = ПРЫКЛАДЫ
variable-lang = Мова, калі яна не зададзена параметрам; бярэцца першая зададзеная.
variable-color = Непустая: без колераў.
variable-plain = Непустая: размова радкамі замест экрана, для праграм чытання з экрана.
variable-term = «linux» – кансоль з малой колькасцю знакаў, «dumb» – тэрмінал без экрана.
doctor-program = Праграма
doctor-terminal = Тэрмінал (TERM)
doctor-input = Увод з тэрмінала
doctor-output = Вывад у тэрмінал
doctor-size = Слупкі і радкі
doctor-theme = Колеры
doctor-symbols = Набор знакаў
doctor-locale = Рэгіянальныя налады
doctor-language = Мова
doctor-service = Менеджар службаў слухае
doctor-watchdog = Менеджар службаў чакае сігналаў ад праграмы
doctor-data = Даныя
doctor-updated = Даныя ад
doctor-records = Запісы
doctor-codeset = Набор знакаў шрыфту (CODESET)
doctor-probe = Пробны радок
doctor-unset = не зададзена
doctor-healthy = Праблем не знойдзена.
doctor-problems = Праблемы
lack-unit = Ніводная са службаў mosty-kiosk і mosty-kiosk-touch не ўключана. Уключыце адну: systemctl enable mosty-kiosk
lack-running = Тэрмінал не працуе. Чаму, скажа: journalctl -u mosty-kiosk -u mosty-kiosk-touch
lack-console = Кансоль не мае шрыфту і клавіятуры тэрмінала. Каманда: systemctl restart mosty-kiosk-console
lack-user = Няма карыстальніка mosty без абалонкі. Каманда: systemd-sysusers mosty-kiosk.conf
lack-login = На кансолях можна ўвайсці: не хапае файла з пакета. Каманда: apt reinstall mosty-kiosk
lack-reset = Ctrl+Alt+Del перазапускае камп’ютар. Каманда: systemctl mask ctrl-alt-del.target
lack-sysrq = Клавіша SysRq дзейнічае. Каманда: sysctl -w kernel.sysrq=0; пры кожным запуску гэта робіць пакет mosty-kiosk.
lack-rights = Файла { $with } няма або яго правы не тыя. Каманда: install -m 0640 -g mosty city.json { $with }
lack-disk = На дыску засталося { $with } МіБ. Выдаліце лішняе; журнал скарачае: journalctl --vacuum-size=100M
problem-no-terminal = Увод або вывад ідзе не праз тэрмінал: экран не адкрыецца. Запусціце mosty непасрэдна ў тэрмінале.
problem-term = TERM не называе тэрмінала з экранам. Задайце TERM, напрыклад linux або xterm-256color.
problem-size = Экран { $with } замалы для працы. Павялічце акно або вазьміце меншы шрыфт: не менш за 40×12.
problem-theme = На кансолі Linux фон чорны: колеры звычайныя, а не для светлага фону.
problem-letters = Налады «{ $with }» не ў UTF-8: літары могуць паказвацца няправільна. Задайце LANG=be_BY.UTF-8.
problem-language = Мовы «{ $with }» няма; mosty гаворыць па-польску. Задайце MOSTY_LANG.
problem-font = Гэты шрыфт кансолі не мае ўсіх літар моў: { $with }. Задайце CODESET="Uni2" у /etc/default/console-setup і выканайце setupcon.
problem-data = Даныя не ўдаецца прачытаць. Памылкі выведзе «mosty check».
problem-old = Даным больш за год ({ $with }). Замяніце файл навейшым.
problem-zone = Няма гадзіннага пояса «{ $with }» (зменная TZ); днём з’яўляецца дзень у Грынвічы (UTC). Укажыце назву накшталт Europe/Minsk.
