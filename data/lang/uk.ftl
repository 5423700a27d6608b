# Ukrainian. One file is the whole language: { } holds arguments.

# --- Dates (day and year as text, month as a number) ---
month-name = { $month ->
    [1] січень
    [2] лютий
    [3] березень
    [4] квітень
    [5] травень
    [6] червень
    [7] липень
    [8] серпень
    [9] вересень
    [10] жовтень
    [11] листопад
   *[12] грудень
 }
month-of = { $month ->
    [1] січня
    [2] лютого
    [3] березня
    [4] квітня
    [5] травня
    [6] червня
    [7] липня
    [8] серпня
    [9] вересня
    [10] жовтня
    [11] листопада
   *[12] грудня
 }
month-in = { $month ->
    [1] січні
    [2] лютому
    [3] березні
    [4] квітні
    [5] травні
    [6] червні
    [7] липні
    [8] серпні
    [9] вересні
    [10] жовтні
    [11] листопаді
   *[12] грудні
 }
date-day = { $day } { month-of } { $year } р.
date-month = { month-name } { $year } р.
date-year = { $year } р.
date-decade = { $year }–{ $last } рр.
about-day = бл. { $day } { month-of } { $year } р.
about-month = бл. { month-of } { $year } р.
about-year = бл. { $year } р.
about-decade = бл. { $year }–{ $last } рр.
date-uncertain = { $date } (непевна дата)
date-disputed = { $date } (спірно)
aside-uncertain = { $date }, непевна дата
aside-disputed = { $date }, спірно
date-not-after = найпізніше { $when }
date-not-before = найраніше { $when }
when-day = { $day } { month-of } { $year } р.
when-month = у { month-in } { $year } р.
when-year = у { $year } р.
when-decade = у { $year }–{ $last } рр.
when-not-after = найпізніше { $when }
when-not-before = найраніше { $when }
when-range-days = { range-days }
when-range-months = { range-months }
when-range-years = у { $from }–{ $to } рр.
since-day = з { $day } { month-of } { $year } р.
since-month = з { month-of } { $year } р.
since-year = з { $year } р.
since-decade = з { $year }–{ $last } рр.
within-day = { day-of-month }
within-month = у { month-in }
within-days = { $first }–{ $day } { month-of }
within-months = { $from } – { $to }
since-not-after = не пізніше ніж { $since }
since-not-before = найраніше { $since }
since-range = початок між { $from } і { $to } рр.
since-about = початок { $date }
range = { $from } – { $to }
range-days = { $first }–{ $day } { month-of } { $year } р.
day-of-month = { $day } { month-of }
range-months = { $from } – { $to } { $year } р.
range-years = { $from }–{ $to }
no-date = без дати
day-today = сьогодні, нині
day-yesterday = вчора, учора
day-year-ago = рік тому
day-words = у, в, р, року, рік, від, до, з, із
day-nearest = Найближчий такий день: { $day }.

# --- Numbers ---
colon = :
semicolon = ;
number-group = { " " }
years = { $n ->
    [one] { $n } рік
    [few] { $n } роки
   *[many] { $n } років
 }
kilometres = { $km } км

# --- The vocabulary of the records ---
kind-partner = партнер
kind-membership = членство
kind-agreement = угода між установами
type-city = місто
type-county = округ
type-district = район міста
type-metropolis = агломерація
type-region = регіон
type-institution = установи
type-network = мережа
network-domestic = національна мережа
network-international = міжнародна мережа
state-in-force = чинна
state-recognised = визнана
state-paused = призупинена
state-unclear = неясна
state-ended = завершена
state-ahead = майбутня
state-never = не укладена
source-official = офіційне
source-press = преса
source-organisation = організація
source-encyclopaedia = енциклопедія
source-weak = слабке

what-signed = підписання
what-joined = вступ
what-renewed = поновлення
what-resumed = відновлення
what-suspended = призупинення
what-lapsed = закінчення строку
what-expired = кінець чинності
what-terminated = розірвання
what-ended = завершення
what-left = вихід
what-contact = контакт
what-visit = візит
what-project = спільний проєкт
what-aid = допомога
what-award = нагорода
what-statement = заява
what-resolution = рішення
what-proposed = план
what-listed = згадка
what-unlisted = немає в переліку
what-culture = культура
what-meeting = зустріч
what-founded = заснування
what-background = контекст

event-begun = початок (документа не знайдено)
act-partnership-agreement = угода про партнерство міст
act-cooperation-agreement = угода про співпрацю
act-accord = домовленість
act-letter-of-intent = лист про наміри
act-protocol-of-intent = протокол про наміри
act-joint-declaration = спільна декларація
act-council-resolution = рішення міської ради
act-multilateral-agreement = багатостороння угода
act-double-diploma = угода про подвійний диплом
act-exchange = обмін
act-agreement-or-letter = угода або лист про наміри

how-not-renewed = без продовження
how-unilateral = (односторонньо)
how-mutual = за згодою сторін
how-resolution = рішенням ради
how-informal = (неофіційно)
way-not-renewed = без продовження
way-unilateral = односторонньо
way-unilateral-city = односторонньо містом { $city }
way-unilateral-partner = односторонньо іншою стороною
way-mutual = за згодою сторін
way-resolution = рішенням ради
way-resolution-city = рішенням міської ради (місто { $city })
way-resolution-partner = рішенням ради іншої сторони
way-informal = неофіційно

# Подія одним реченням; { $paper } у знахідному відмінку, { $way } починається пробілом або порожнє.
told-begun = почалася співпраця, документа не знайдено
told-signed = підписано документ
told-signed-paper = підписано { $paper }
told-joined = відбувся вступ до мережі
told-renewed = поновлено співпрацю
told-resumed = відновлено співпрацю
told-suspended = призупинено співпрацю{ $way }
told-lapsed = строк угоди закінчився{ $way }
told-terminated = розірвано угоду{ $way }
told-terminated-paper = розірвано { $paper }{ $way }
told-ended = завершено співпрацю{ $way }
told-left = відбувся вихід із мережі{ $way }
told-contact = були контакти
told-visit = відбувся візит
told-project = тривав спільний проєкт
told-aid = надано допомогу
told-award = вручено нагороду
told-statement = зроблено заяву
told-resolution = прийнято рішення
told-resolution-paper = прийнято { $paper }
told-proposed = запропоновано співпрацю
told-proposed-paper = запропоновано { $paper }
told-listed = зв’язок згадано в переліку
told-unlisted = зв’язку немає в переліку
told-culture = відбулася культурна подія
told-meeting = відбулася зустріч
told-founded = засновано організацію
told-place = місце: { $place }
told-event = { $when } { $deed } ({ $whose }).
told-home = { $when }: { $note }
paper-partnership-agreement = угоду про партнерство міст
paper-cooperation-agreement = угоду про співпрацю
paper-accord = домовленість
paper-letter-of-intent = лист про наміри
paper-protocol-of-intent = протокол про наміри
paper-joint-declaration = спільну декларацію
paper-council-resolution = рішення міської ради
paper-multilateral-agreement = багатосторонню угоду
paper-double-diploma = угоду про подвійний диплом
paper-exchange = угоду про обмін
paper-agreement-or-letter = угоду або лист про наміри

field-administration = управління
field-agriculture = сільське господарство
field-aid = гуманітарна допомога
field-culture = культура
field-digital = цифровізація
field-economy = економіка
field-education = освіта
field-energy = енергетика
field-environment = довкілля
field-heritage = спадщина і пам’ять
field-medicine = медицина
field-research = наука
field-self-government = самоврядування
field-social = соціальна сфера
field-sport = спорт
field-tourism = туризм
field-trade = торгівля
field-transport = транспорт
field-youth = молодь

# Short names of languages beside local names.
tongue-pl = пол.
tongue-en = англ.
tongue-am = амхар.
tongue-az = азерб.
tongue-be = біл.
tongue-bg = болг.
tongue-cs = чес.
tongue-da = дан.
tongue-de = нім.
tongue-el = грец.
tongue-es = ісп.
tongue-et = ест.
tongue-fi = фін.
tongue-fr = фр.
tongue-he = іврит
tongue-hr = хорв.
tongue-hu = угор.
tongue-hy = вірм.
tongue-it = італ.
tongue-ja = яп.
tongue-ka = груз.
tongue-kk = казах.
tongue-ko = кор.
tongue-lt = лит.
tongue-lv = латис.
tongue-mt = мальт.
tongue-nl = нід.
tongue-pt = порт.
tongue-ro = рум.
tongue-ru = рос.
tongue-sk = словац.
tongue-sr = серб.
tongue-sv = швед.
tongue-tr = тур.
tongue-uk = укр.
tongue-uz = узб.
tongue-yi = їдиш
tongue-zh = кит.

# --- The screen ---
title = { $city } · міжнародна співпраця
title-day = станом на { $day } · дані від { $date }
too-small = Замало місця: потрібно 20 стовпців і 5 рядків.
day-label = Станом на:
day-empty = 2021 або 31.12.2021; 2021..2022 покаже зміни; Enter: сьогодні
overview-partners = Партнери,
overview-first = перший:
overview-ended = колишні:
overview-networks = Мережі:
overview-last = востаннє:
query-label = Пошук:
query-empty = введіть назву, країну, установу
query-empty-visitor = введіть назву, країну, установу або торкніться тут
column-name = Назва
column-country = Країна
column-state = Стан
column-since = З
column-term = До
column-distance = Відстань
column-sign = Востаннє
group-partners = Партнери
group-unconfirmed = Партнери, відомі лише з енциклопедії
group-memberships = Членство в міжнародних мережах
group-domestic = Членство в національних мережах
group-agreements = Угоди між установами
group-others = Лише контакти й плани
group-perhaps = Можливо, вже тоді: початок невідомий
group-party = Одна зі сторін звідти
group-ended = Колишні партнери
section = { $name }: { $size }
section-ended = { $name }: { $size } (з них завершено: { $ended })
section-partly = Частково, без «{ $name }»: { $size }
section-counted = { $name }: { $size } ({ $told })
section-counted-of-all = { $name }: { $size } ({ $told }; в усьому списку: { $all })
counted-signed = чинна угода: { $count }
counted-cities = триває, міста: { $count }
counted-partners = триває: { $count }
counted-confirmed = триває, підтверджено: { $count }
counted-ever = будь-коли укладено: { $count }
list-sorted = порядок: { $by }
sort-name = назва
sort-since = початок
sort-country = країна
sort-type = тип
sort-term = строк
sort-distance = відстань
sort-sign = остання подія
short-about = бл. { $date }
short-not-after = ≤ { $date }
short-not-before = ≥ { $date }
list-at = { $at } з { $all }
list-found = { $found } з { $all }, знайдено:
list-nothing = Нічого не знайдено, навіть приблизно.
list-why = Чому місто співпрацює із закордоном, розповідає його картка.
list-empty = Файл не містить жодного запису.
list-before = До { $day } не починається нічого, про що говорять дані.
list-is-empty = Список порожній.
page-nothing = Тут нічого не підходить.
remedy-clear = очистити
remedy-shorten = скоротити
remedy-how = як шукати
remedy-city = картка міста
remedy-day = інший день
remedy-year = на рік раніше
remedy-whole = увесь список
remedy-reload = прочитати файл ще раз
list-found-none = { $found } з { $all }
found-name = назва
found-alias = інша назва: { $text }
found-country = країна
found-kind = тип: { $text }
found-party = установа: { $text }
found-seat = місцезнаходження: { $text }
found-summary = в описі
found-approximate = схоже на введене
title-past = СТАНОМ НА { $day } · дані від { $date }
title-past-short = СТАНОМ НА { $day }
title-clock = ГОДИННИК ПОКАЗУЄ { $day } · дані від { $date }
title-clock-short = ГОДИННИК ПОКАЗУЄ { $day }
view-details = Картка
view-anniversaries = Річниці
view-numbers = Статистика
view-sources = Джерела
view-changes = Зміни
view-map = Мапа
view-details-short = Картка
view-map-short = Мапа
view-anniversaries-short = Дати
view-numbers-short = Лік
view-sources-short = Джерела
view-changes-short = Зміни
timeline-title = Шкала часу
timeline-today = сьогодні
timeline-below = нижче: { $n }
events-count = { $n ->
    [0] { $when }: подій немає.
    [one] { $when }: { $n } подія.
    [few] { $when }: { $n } події.
   *[many] { $when }: { $n } подій.
 }
events-more = { $n ->
    [one] {" "}І ще { $n }.
    [few] {" "}І ще { $n }.
   *[many] {" "}І ще { $n }.
 }

# --- The sheet of a record ---
label-name = Назва
label-type = Тип
label-country = Країна
label-distance = Відстань
label-state = Стан
label-term = Строк
label-last-sign = Остання подія
label-ground = Підстава
label-summary = Опис
label-seat = Місцезнаходження
label-fields = Сфери
sign-none-but-lists = немає; є лише згадки в переліках
label-ask = До кого звернутися
label-population = Населення
label-aliases = Інші назви та скорочення
label-party = Сторона угоди
label-with = Пов’язано з партнерством
label-accompanying = Угода між установами
label-question = Питання
label-why = Чому
label-fact = Факт
label-publisher = Видавець
label-title = Назва
label-published = Дата
label-read = Дата звернення
label-source-kind = Вид джерела
label-source-lang = Мова
label-note = Примітка
label-inferred = Звідки дата
label-quote = Цитата
label-address = Адреса
heading-events = Події, від найновіших
heading-all-events = Події
events-title = Події, від найстаріших: { $n }
heading-later = Після цього дня або, можливо, до нього
heading-background = Контекст
heading-mentions = Згадки в переліках
mentions-count = { $n ->
    [one] { $n } згадка в переліках
    [few] { $n } згадки в переліках
   *[many] { $n } згадок у переліках
 }
heading-disputes = Джерела розходяться
heading-gaps = Що невідомо
heading-reasons = Чому місто співпрацює із закордоном
label-reason = Чому
heading-links = Посилання
heading-sources = Джерела
heading-source = Джерело
heading-brief = На одній сторінці
heading-export = Зберегти у файл
heading-city = Про місто
heading-help = Довідка
heading-legend = Знаки на шкалі часу
heading-order = Порядок списку
order-now = { "" } – так є зараз
order-reverse = { "" } – так є зараз, навпаки
orders-about = Цифра або Enter вибирає; та сама ще раз перевертає порядок.
population-undated = рік невідомий
standing-never = невідомо, щоб її було укладено
standing-unlisted = немає в переліку іншої сторони ({ $date })
standing-first = уперше { $when }
standing-paused = призупинена { $when }
life = { $from }–{ $to }
life-not-after = не пізніше ніж з { $from } і до { $to } р.
life-otherwise = початок: { $from }, кінець: { $to }
ended-lapsed = закінчився строк
ended-terminated = розірвана
ended-ended = завершена
ended-left = завершена виходом
ended-term = завершена зі спливом строку
deed-terminated = { $act ->
    [accord] домовленість розірвано
    [letter-of-intent] лист про наміри розірвано
    [protocol-of-intent] протокол про наміри розірвано
    [joint-declaration] декларацію розірвано
    [council-resolution] рішення скасовано
   *[other] угоду розірвано
 }
deed-expired = { $act ->
    [accord] домовленість втратила чинність
    [letter-of-intent] лист про наміри втратив чинність
    [protocol-of-intent] протокол про наміри втратив чинність
    [joint-declaration] декларація втратила чинність
    [council-resolution] рішення втратило чинність
   *[other] угода втратила чинність
 }
deed-expired-earlier = { $deed } раніше, невідомо коли
deed-expired-when = { $deed } { $when }
disputes-count = { $n ->
    [one] Джерела розходяться в { $n } питанні
    [few] Джерела розходяться в { $n } питаннях
   *[many] Джерела розходяться в { $n } питаннях
 }
standing-inside = день припадає на непевну дату: { $date }
standing-term-over = { $n ->
    [one] угода на { $n } рік ({ $date }); що було далі, невідомо
    [few] угода на { $n } роки ({ $date }); що було далі, невідомо
   *[many] угода на { $n } років ({ $date }); що було далі, невідомо
 }
standing-term-open = { $n ->
    [one] угода на { $n } рік, але дня її укладення не знайдено ({ $date })
    [few] угода на { $n } роки, але дня її укладення не знайдено ({ $date })
   *[many] угода на { $n } років, але дня її укладення не знайдено ({ $date })
 }
term-until = на { $years }, кінець: { $date }
standing-runs-on = Строк минув; угода діє далі, доки її не припинить одна зі сторін (продовжена за мовчазною згодою).
sign-quiet = { $n ->
    [one] ; нових подій немає вже { $n } рік
    [few] ; нових подій немає вже { $n } роки
   *[many] ; нових подій немає вже { $n } років
 }
sign-none = немає
ground-encyclopaedia = слабка (лише енциклопедія або дані з неї)
ground-weak = слабка (лише джерело низької якості)
event-term = на { $years }
event-place = Місце: { $place }.
event-people = Особи: { $people }.
event-quote = У джерелі: «{ $quote }».
event-quote-of = У джерелі { $source }: «{ $quote }».
event-inferred = Звідки ця дата: { $reason }
date-inferred = { $date } (виведено)
claim-chosen = прийнято тут
quoted = «{ $text }»
source-undated = без дати
citation-read = прочитано { $date }
read-as-page = сторінка
read-as-copy = копія
read-as-file = файл даних
source-more = Усе, що на ньому ґрунтується
source-none = Тут немає власного джерела: це випливає з іншого на цій картці.
citation-data = Дані програми mosty від { $date }

# --- Map and distances ---
map-world = увесь світ
map-across = завширшки бл. { $km } км
map-outside = поза екраном: { $n }
map-no-place = немає на мапі: { $name }
heading-by-distance = Від найближчих до найдальших
distances-title = { $city }: відстані до партнерів
distances-measured = По прямій найкоротшим шляхом по земній кулі (по дузі великого кола), між точками, які дані вказують для міста і для партнера; заокруглено до кілометра. Дорогою – далі.
distances-none = Дані не вказують розташування жодного з цих партнерів.
label-measured = Як виміряно
label-nearest = Найближче
label-farthest = Найдалі
legend-home = місто, про співпрацю якого йдеться
heading-legend-map = Знаки на мапі
heading-legend-list = Знаки у списку
legend-not-after = не пізніше цього року
legend-not-before = не раніше цього року
legend-about = приблизно цього року
legend-disputed = джерела подають різні дати
legend-doubt = непевно; після стану: про це говорить лише енциклопедія або слабке джерело

# --- Saving to a file ---
file-name-anniversaries = mosty-richnytsi-{ $year }
file-name-list = mosty-spysok-{ $day }
notice-saved = Файл { $file } збережено в каталозі { $folder }.
notice-saved-calendar = { $file } збережено в { $folder }; без дня пропущено: { $names }.
notice-left-out-more = { $names } і ще { $n }
export-list-csv = список: таблиця CSV (Excel, LibreOffice)
export-list-text = список: текст
export-list-json = список: JSON для інших програм
export-anniversaries-calendar = річниці: календар (.ics)
export-anniversaries-csv = річниці: таблиця CSV
export-sheet-text = те, що на екрані: текст
export-sheet-markdown = те, що на екрані: Markdown
export-about = Файл з’явиться в каталозі { $folder }; наявні файли не буде перезаписано (якщо назва зайнята, буде додано номер).
notice-unsaved = Не збережено в { $folder }: { $why }. { $fault ->
    [full] Звільніть місце.
    [taken] Видаліть зайві файли.
   *[other] Запустіть mosty деінде.
}
unwritten-denied = немає права запису
unwritten-read-only = доступне лише читання
unwritten-full = немає місця на диску
unwritten-missing = каталогу немає
unwritten-taken = усі назви зайняті
unwritten-other = системна помилка № { $number }
print-failed = Не вдалося вивести всю відповідь: { $why }. { $fault ->
    [full] Звільніть місце або спрямуйте її деінде.
   *[other] Спрямуйте її деінде.
}

# --- Numbers, sources, the page for an interpreter ---
numbers-partners = Кількість партнерів
numbers-rule = Правило
numbers-day = Станом на
numbers-some = Пораховано лише вибрані записи: { $some } з { $all }.
numbers-among = { $count } (серед вибраних)
view-some = Лише вибрані записи: { $some } з { $all }.
numbers-total = Разом
figures = { $some } з { $all }
count-unclear = { $n ->
    [one] { $sure } і { $unclear } неясний
    [few] { $sure } і { $unclear } неясні
   *[many] { $sure } і { $unclear } неясних
 }
count-paused = { $n ->
    [one] { $sure } і { $paused } призупинений
    [few] { $sure } і { $paused } призупинені
   *[many] { $sure } і { $paused } призупинених
 }
heading-rules = Правила підрахунку
rules-unclear = Неясних не враховано: з дат або джерел не видно, чи співпраця тривала того дня.
rules-paused = Призупинених не враховано: співпрацю не завершено, але того дня її було призупинено.
rule-chosen = застосовано тут
rule-signed = міста, з якими діє відома угода будь-якого виду, зокрема лист про наміри чи декларація (стан «чинна»)
rule-cities = міста, з якими співпраця триває: «чинна» або «визнана», зокрема відомі лише з енциклопедії (у списку зі знаком «?»)
rule-partners = усі партнери, з якими співпраця триває: міста, округи, агломерації, райони, регіони, зокрема відомі лише з енциклопедії
rule-confirmed = партнери всіх типів, співпраця з якими триває і підтверджена офіційним джерелом або пресою
rule-ever = партнери всіх типів, з якими будь-коли встановлено співпрацю, навіть уже завершену
rule-name-signed = угода, угоди, підписані
rule-name-cities = міста, місто
rule-name-partners = партнери, усі
rule-name-confirmed = підтверджені
rule-name-ever = будь-коли, укладені
heading-published = Що кажуть інші
published-why = Кількість залежить від того, що рахують і на який день.
by-state = За станом: тривають, з усіх
by-kind = За категорією: тривають, з усіх
by-type = За типом: тривають, з усіх
by-country = За країною: тривають, з усіх
by-continent = За континентом: тривають, з усіх
by-decade = За десятиліттям початку: тривають, з усіх
decade-bounds = Біля «≤», «≥» і «?» відома лише межа, а не десятиліття.
unknown-country = без країни
unknown-continent = без країни
several-country = кілька країн
several-continent = кілька континентів
unknown-decade = початок невідомий
continent-africa = Африка
continent-antarctica = Антарктида
continent-asia = Азія
continent-europe = Європа
continent-north-america = Північна Америка
continent-oceania = Океанія
continent-south-america = Південна Америка
heading-source-kinds = Види джерел
heading-weak-grounds = Записи зі слабкою підставою
heading-all-sources = Усі джерела, від найчастіше використаних
heading-resting = Факти, що на ньому ґрунтуються: { $facts }
resting-none = На ньому нічого не ґрунтується.
source-unwritten = не записано
source-facts = { $n ->
    [one] На ньому ґрунтується { $facts } факт.
    [few] На ньому ґрунтуються { $facts } факти.
   *[many] На ньому ґрунтується { $facts } фактів.
 }
label-local = Місцева назва
name-in-pl = Польською
name-in-en = Англійською
heading-deeds = Перебіг співпраці
heading-latest = Останні події
heading-internal = Лише для внутрішнього користування
brief-earlier = { $n ->
    [one] і { $number } раніша
    [few] і { $number } раніші
   *[many] і { $number } раніших
 }
brief-claims = { $n ->
    [one] джерела дають { $number } відповідь, жодної не прийнято
    [few] джерела дають { $number } різні відповіді, жодної не прийнято
   *[many] джерела дають { $number } різних відповідей, жодної не прийнято
 }
brief-claims-other = { $n ->
    [one] { $number } інша відповідь
    [few] { $number } інші відповіді
   *[many] { $number } інших відповідей
 }
brief-more = та інші: { $number }
brief-foot = Станом на { $day }, дані від { $date }
brief-whole = Усе: mosty show { $id }

# --- What changed, anniversaries, tables and the calendar ---
changes-title = Що змінилося з { $first } до { $until }: { $n }
changes-title-perhaps = Що змінилося з { $first } до { $until }: напевно { $n }, можливо, ще { $perhaps }
changes-none = Нічого не змінилося.
changes-term = минув строк угоди ({ $what })
changes-perhaps = { $what } (можливо, в інший час)
changes-perhaps-earlier = можливо, раніше
changes-perhaps-later = можливо, лише пізніше
outcome-ended = Завершено: { $n }
outcome-left = Вихід із мереж: { $n }
outcome-expired = Завершено із закінченням строку угоди: { $n }
outcome-confirmed = Завершено раніше, тепер підтверджено: { $n }
outcome-paused = Призупинено: { $n }
outcome-term-over = Строк угоди минув, що далі, невідомо: { $n }
outcome-doubted = Сумнівні, бо немає в переліку: { $n }
outcome-runs-on = Строк угоди минув, угода діє далі: { $n }
outcome-began = Розпочато: { $n }
outcome-joined = Вступ до мереж: { $n }
outcome-renewed = Поновлено або на новій підставі: { $n }
outcome-resumed = Відновлено: { $n }
anniversary-nth = { $n ->
    [1] 1-ша річниця
    [one] { $n }-річчя
    [few] { $n }-річчя
   *[many] { $n }-річчя
 }
anniversary-break = з перервою { $years }
anniversaries-title = Річниці в { $year } р.
anniversaries-none = У { $year } р. немає жодних річниць.
anniversaries-round = Круглі, день відомий
anniversaries-days = Інші, день відомий
anniversaries-round-months = Круглі, відомий лише місяць
anniversaries-round-undated = Круглі, відомий лише рік
anniversaries-months = Інші, відомий лише місяць
anniversaries-undated = Інші, відомий лише рік
anniversaries-coming = Круглі в { $year } р.
anniversaries-no-round = Круглих немає.
anniversaries-bounded = Без річниць, бо рік початку невідомий: { $n }
calendar-name = Річниці співпраці: { $city }
calendar-summary = Річниця: { $name } ({ $what })
calendar-left-out = { $n ->
    [one] Пропущено { $n } річницю без точного дня: { $names }.
    [few] Пропущено { $n } річниці без точного дня: { $names }.
   *[many] Пропущено { $n } річниць без точного дня: { $names }.
 }
csv-local = Місцева назва
csv-code = Код країни
csv-how = Спосіб
csv-ran-out = Угода втратила чинність
csv-km = Відстань (км)
csv-as-of = Станом на
csv-year = Рік
csv-when = Коли
csv-years = Скільки років
csv-round = Кругла
csv-breaks = Перерви
csv-yes = так
csv-no = ні
csv-event = Подія
csv-date = Дата події
csv-since-earliest = Відколи (найраніше)
csv-since-latest = Відколи (найпізніше)
csv-end = Кінець
csv-end-earliest = Кінець (найраніше)
csv-end-latest = Кінець (найпізніше)
csv-last-latest = Остання подія (найпізніше)
csv-city = Наше місто
csv-wikidata = Wikidata
csv-latitude = Широта
csv-longitude = Довгота
csv-date-earliest = Дата (найраніше)
csv-date-latest = Дата (найпізніше)
csv-month = { $month } (без дня)
csv-act = Документ
csv-begins = Початок співпраці
csv-term-years = На скільки років
csv-place = Місце
csv-people = Особи
csv-before = Стан до
csv-after = Стан після
csv-certainty = Чи точно тоді
csv-by = Поділ
csv-group = Група
csv-lasting = Тривають
csv-recorded = Усі
csv-unclear = Неясні
csv-paused = Призупинені
csv-facts = Скільки фактів
csv-continent = Континент
csv-decade = Десятиліття початку
csv-from = Від дня
csv-to = До дня

# --- Filters of the search (names and forms after commas; Tab writes the first) ---
aspect-country = країна, країни, країну, країн, держава, держави
aspect-continent = континент, континенту, континенти, материк
aspect-state = стан, стану, статус
aspect-kind = категорія, категорії, категорію
aspect-type = тип, типу, типи
aspect-field = сфера, сфери, сферу, галузь, галузі
aspect-year = рік, року, роки
aspect-event = сталося, сталось, відбулося
aspect-since = від, початок, початку
aspect-source = джерело, джерела, підстава, підстави
aspect-sign = подія, події, подію, остання
aspect-term = строк, строку, термін, терміну
aspect-rule = правило, правила
forms-continent-europe = Європи, Європі, європейські
forms-continent-asia = Азії, азійські, азіатські
forms-continent-africa = Африки, Африці, африканські
forms-continent-north-america = Північної Америки, північноамериканські
forms-continent-south-america = Південної Америки, південноамериканські
forms-continent-oceania = Океанії, Австралія і Океанія
forms-continent-antarctica = Антарктиди, Антарктика
forms-state-in-force = чинне, чинні, чинний, діє, з угодою
forms-state-recognised = визнані, визнане, визнаний, угоди не знайдено
forms-state-paused = призупинено, призупинені, призупинене, зупинена, зупинені
forms-state-unclear = неясне, неясні, неясно, непевна, невідомо
forms-state-ended = завершено, завершені, завершене, закінчена, закінчені, припинена, колишня, колишні
forms-state-ahead = майбутні, майбутнє, попереду
forms-state-never = ніколи, неукладена, неукладені, без угоди
forms-kind-partner = партнери, партнера, партнерів, партнерство, партнерства, побратим, побратими, побратимів, місто-побратим, міста-побратими, місто-партнер, міста-партнери
forms-kind-membership = членства, членств, член
forms-kind-agreement = угоди між установами, угода установ, угоди установ, угода, угоди, угод
forms-type-city = міста, міст
forms-type-county = округи, округу, графство, графства
forms-type-district = райони міста, район, району, райони
forms-type-metropolis = агломерації, агломерацій, метрополія, метрополії
forms-type-region = регіони, регіону, воєводство, воєводства, область, області
forms-type-institution = установа, установ, інституція, інституції
forms-type-network = мережі, мереж
forms-field-administration = адміністрація, адміністрації, адміністративна
forms-field-agriculture = сільського господарства, сільськогосподарська, аграрна
forms-field-aid = допомога, допомоги, гуманітарна
forms-field-culture = культури, культурі, культурна, культурні
forms-field-digital = цифровізації, цифрова, діджиталізація
forms-field-economy = економіки, економічна, економічні, господарство
forms-field-education = освіти, освітня, школи
forms-field-energy = енергетики, енергія, енергетична
forms-field-environment = природа, екологія, екології, охорона довкілля
forms-field-heritage = спадщина, спадщини, пам’ять, історія
forms-field-medicine = медицини, медична, здоров’я, охорона здоров’я
forms-field-research = науки, наукова, дослідження
forms-field-self-government = самоврядна, місцеве самоврядування
forms-field-social = соціальна, соціальні, соціальні справи
forms-field-sport = спорту, спортивна
forms-field-tourism = туризму, туристична
forms-field-trade = торгівлі, торговельна
forms-field-transport = транспорту, сполучення
forms-field-youth = молоді, молодіжна
forms-what-signed = підписи
forms-what-joined = приєднання
forms-what-renewed = оновлення
forms-what-ended = кінець
forms-what-contact = контакти
forms-what-visit = візити, візитів, делегація, делегації
forms-what-project = проєкт, проєкти, проект, проекти
forms-what-aid = допомоги
forms-what-award = нагороди, нагород
forms-what-statement = заяви
forms-what-resolution = рішень, ухвала, ухвали
forms-what-culture = культури
forms-what-meeting = зустрічі
forms-source-official = офіційна, офіційний, офіційні, урядове
forms-source-press = преси, пресове, медіа, ЗМІ
forms-source-organisation = організації, організацій, об’єднання, фонд
forms-source-encyclopaedia = енциклопедії, енциклопедичне, вікіпедія
forms-source-weak = слабка, слабкі, слабкий
filter-no-sign = немає, нема, без подій
filter-lasting = триває, активна, активні, діюча
filter-several = кілька, декілька
filter-missing = немає, невідомо
filter-silent = мовчазно, мовчазна, мовчки
filter-over = минув, минуло, сплив
filters-country = Країна
filters-continent = Континент
filters-state = Стан
filters-kind = Категорія
filters-type = Тип
filters-field = Сфера
filters-since = Початок
filters-event = Що сталося
filters-source = Підстава
filters-sign = Остання подія
filters-term = Строк
filters-rule = Правило підрахунку
filters-none = Enter вмикає фільтр; зараз жоден не ввімкнений
filters-on = Увімкнені фільтри (Enter вимикає)
filters-decade = { $from }–{ $to }
filters-quiet = { $n ->
    [one] без нових подій уже { $n } рік (після { $year } р.)
    [few] без нових подій уже { $n } роки (після { $year } р.)
   *[many] без нових подій уже { $n } років (після { $year } р.)
 }
filters-no-sign = жодної події
filters-months = { $n ->
    [one] спливає протягом { $n } місяця
    [few] спливає протягом { $n } місяців
   *[many] спливає протягом { $n } місяців
 }
filters-silent = минув, угода діє за мовчазною згодою
filters-over = минув, а що було далі, невідомо
heading-filters = Фільтри
column-how = Як
list-kept = { $at } з { $kept } (усього { $all })
list-none-kept = Жоден запис не відповідає фільтрам.
query-unknown-field = Фільтра «{ $found }» немає. { $hint ->
    [nearest] Можливо, «{ $nearest }:»?
   *[none] Є такі: { $expected }.
 }
query-unknown-value = У фільтрі «{ $field }» немає значення «{ $found }». { $hint ->
    [nearest] Можливо, «{ $nearest }»?
    [expected] Є такі: { $expected }.
   *[none] Введіть початок назви.
 }
query-bad-range = «{ $found }» не є проміжком років. Введіть, наприклад, { $field }:2022, { $field }:"грудень 2021", { $field }:1990..1999 або { $field }:..2010.
query-bad-months = «{ $found }» не є кількістю місяців. Введіть, наприклад, { $field }:12.
query-missing = Після «{ $field }:» бракує значення.
query-offers = Tab: { $offers }
query-understood = { $field }: { $value }
query-understood-not = { $field }: не { $value }
query-as-of = станом на: { $day }
query-view = { $view }: { $at }
query-order = порядок: { $by } { $arrow }
query-months = { $months } міс.
query-missed = без: { $text }

# --- Help and keys ---
help-about = Для всього досить стрілок, Enter, Esc і Tab: Tab веде також до рядка внизу, де стрілками можна вибрати будь-яку команду. Літери й цифри шукають, де б ви не були; тут вони шукають у довідці.
heading-guide-filters = Фільтри: як їх писати
heading-guide-dates = Як читати скорочені дати
guide-year = що змінилося того року; поруч зі станом – що тоді тривало
guide-since = початок у ці роки
guide-or = одне або друге
guide-not = без цих
guide-quotes = кілька слів разом
guide-doubt = триває, але про це каже лише енциклопедія чи інше слабке джерело
guide-not-after = відома лише верхня межа: почалося тоді або раніше
guide-not-before = відома лише нижня межа: почалося тоді або пізніше
guide-between = колись між цими роками або днями: точніше невідомо
guide-life = від початку до кінця співпраці; «–2022» – лише кінець
guide-again = з 1991, з перервою; знову з 2019
guide-approximate = приблизно
guide-uncertain = джерело не певне
guide-disputed = джерела подають різні дати
place-anywhere = Усюди
place-list = Список
place-detail = Картка
place-map = Мапа
place-ground = Мапа на весь екран
place-timeline = Шкала часу
place-asking = Введення дати
place-typing = Введення слова для пошуку
place-bar = Рядок підказок
place-page = Довідка і джерела
key-space = пробіл
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
do-up = угору
do-down = униз
do-page-up = на сторінку вгору
do-page-down = на сторінку вниз
do-top = на початок
do-bottom = у кінець
do-open = відкрити, підтвердити
do-deeper = увійти глибше
do-back = назад
do-next-pane = наступна панель
do-previous-pane = попередня панель
do-search = шукати: просто пишіть
do-next-match = наступний збіг на картці
do-previous-match = попередній збіг на картці
do-sort = порядок списку: виберіть номером
do-asleep = сплячі: список від найдавнішої останньої події
do-filter = фільтри: увімкнути, вимкнути, переглянути
do-erase = зняти останній фільтр або літеру
do-complete = дописати фільтр, а якщо нема чого – наступна панель
do-next-section = наступна частина картки
do-previous-section = попередня частина картки
do-memberships = до членства
do-map = мапа і відстані
do-anniversaries = річниці цього року й наступних
do-numbers = статистика і правила підрахунку
do-rule = наступне правило підрахунку партнерів
do-sources = джерела і що на них ґрунтується
do-changes = що змінилося до вибраного дня
do-brief = одна сторінка для перекладача
do-disputes = до того, у чому джерела розходяться
do-export = зберегти у файл список, річниці або те, що на екрані
do-timeline = до шкали часу
do-earlier = раніше, ліворуч
do-later = пізніше, праворуч
do-year-back = на рік раніше, з будь-якої панелі
do-year-on = на рік пізніше, з будь-якої панелі
do-day = стан на введений день; зміни між двома: 2021..2022
do-play = відтворити історію аж до сьогодні
do-zoom-in = наблизити: шкалу до років і місяців, мапу до країн
do-zoom-out = віддалити шкалу або мапу
do-west = посунути мапу на захід
do-east = посунути мапу на схід
do-north = посунути мапу на північ
do-south = посунути мапу на південь
do-source = джерело позначеного факту
do-copy = копіювати позначений факт; ще раз: з посиланням
do-city = місто: скільки має партнерів і що про нього відомо
do-help = ця довідка
do-language = вибір мови
do-theme = інші кольори
do-reload = прочитати дані знову
do-redraw = намалювати екран заново
do-fill = цю панель на весь екран і назад
do-escape = скасувати останнє; наприкінці: перший екран
do-start = до першого екрана, з будь-якого місця
do-nth = вибрати рядок із цим номером
do-leave = вийти
do-interrupt = перервати
do-suspend = призупинити (fg повертає)
hint-up = вище
hint-down = нижче
hint-open = відкрити
hint-back = назад
hint-next-pane = панель
hint-search = пошук
hint-filter = фільтр
hint-leave = вийти
hint-copy = копіювати
hint-memberships = членство
hint-confirm = підтвердити
hint-switch = перемкнути
hint-choose = вибрати
hint-rule = правило
hint-fill = на весь екран
hint-start = початок
hint-sort = порядок
hint-asleep = сплячі
hint-earlier = раніше
hint-later = пізніше
hint-day = день
hint-play = показати
hint-zoom-in = наблизити
hint-anniversaries = річниці
hint-numbers = статистика
hint-sources = джерела
hint-changes = зміни
hint-brief = сторінка
hint-disputes = розбіжності
hint-export = зберегти
hint-map = мапа
hint-west = захід
hint-east = схід
hint-north = північ
hint-south = південь
hint-zoom-out = віддалити
hint-city = місто
hint-source = джерело
hint-help = довідка
hint-language = мова
hint-escape = скасувати
legend-in-force = чинна
legend-recognised = визнана
legend-paused = призупинена
legend-unclear = невідомо
legend-deed = угода
legend-renewal = поновлення
legend-break = перерва
legend-ended = кінець
legend-life = візит, проєкт
theme-default = звичайні
theme-light = для світлого тла
theme-contrast = високий контраст
theme-mono = без кольорів
remark-future = Увага: { $day } – пізніше за день даних ({ $date }); показано лише те, що з них випливає.
remark-clock = Увага: годинник цього комп’ютера показує { $day }, а це не може бути сьогодні: дані від { $date }. Усе подано станом на день за годинником. Налаштуйте годинник або вкажіть день: --today 2026-11-23.
notice-no-day = «{ $what }» – не дата. Введіть 2021, 2021-12 або 31.12.2021.
playing = Показ історії: + швидше, - повільніше, інша клавіша зупиняє.
notice-unknown-key = Ця клавіша тут нічого не робить. Пишіть, щоб шукати; F1: довідка.
notice-changed = Дані змінилися. Ctrl+R прочитає їх одразу.
notice-no-motion = Рух вимкнено (--no-motion). Рік змінюють Shift+стрілки, день – Ctrl+D.
notice-query-long = Запит задовгий для ще одного фільтра.
notice-theme = Кольори: { $name }.
notice-no-clipboard = Консоль Linux не має буфера обміну: нічого не надіслано. У файл: mosty show ID > файл
notice-no-disputes = Джерела тут ні в чому не розходяться.
notice-copied = Позначений факт надіслано терміналу для буфера обміну (OSC 52).
notice-cited = Посилання з джерелами надіслано терміналу для буфера обміну (OSC 52).
notice-tmux = Надіслано до tmux. Він передасть далі після: tmux set -s set-clipboard on
notice-screen = screen не передає до буфера обміну. Виділіть текст мишею (з Shift).
loading = Читання…
loading-far = { $n ->
    [one] Читання… { $percent } %, { $records } запис
    [few] Читання… { $percent } %, { $records } записи
   *[many] Читання… { $percent } %, { $records } записів
 }
loading-search = Готується пошук…
notice-loaded = Прочитано дані від { $date }

# --- Command line ---
about = Mosty («мости»): міжнародна співпраця міста в терміналі – партнери, членство, угоди та їхня історія з 1990 р.
heading-usage = Використання:
heading-commands = Команди
heading-options = Параметри
heading-arguments = Аргументи
value-options = ПАРАМЕТРИ
value-command = КОМАНДА
value-file = ФАЙЛ
value-lang = МОВА
value-set = НАБІР
value-theme = НАЗВА
value-when = КОЛИ
value-date = ДЕНЬ
value-text = ТЕКСТ
value-columns = СТОВПЦІ
value-csv = ДЛЯ
value-id = ID
value-from = ВІД
value-to = ДО
value-year = РІК
command-list = Вивести всі записи
command-find = Вивести записи, що відповідають тексту, найкращі на початку
command-show = Показати один запис цілком
command-distances = Вивести, як далеко партнери: від найближчого до найдальшого
command-stats = Подати числа: партнери за правилом, записи за станом, країною, десятиліттям
command-sources = Вивести джерела або одне з них і що на ньому ґрунтується
command-brief = Скласти одну сторінку про запис для перекладача чи делегації
command-changes = Вивести, що змінилося від дня, місяця чи року до іншого; якщо кінець не вказано – до сьогодні
command-events = Вивести всі події, від найстаріших; з текстом лише знайдених записів, з роком лише того року
command-anniversaries = Вивести річниці року, а з чотирьох наступних років – лише круглі
command-check = Перевірити файл із даними й вивести всі помилки
command-export = Вивести дані як файл mosty/1
option-data = Файл із даними замість вбудованих; «-» читає зі стандартного вводу
option-lang = Мова
option-plain = Рядки «назва: значення», без малювання
option-json = JSON
option-csv = CSV для електронних таблиць; open: для програм
option-columns = Лише ці стовпці таблиці, через кому, напр. id,name,since (тільки з --csv)
option-ics = Календар iCalendar зі щорічними річницями
option-year = Рік замість поточного
option-from = Початок: день, місяць або рік, напр. 2021-12-31, 2022-03, 2022
option-to = Кінець, включно; без нього – сьогодні
option-symbols = Набір знаків
option-ascii = Те саме, що --symbols ascii
option-theme = Кольори
option-color = Чи використовувати кольори
option-no-motion = Ніщо не рухається саме: історію не можна відтворити
option-no-mouse = Залишити мишу терміналу
option-sort = Порядок списку
value-rule = ПРАВИЛО
value-order = ПОРЯДОК
option-values = [можливі: { $values }]
command-also = [також: { $names }]
option-as-of = Стан на цей день: 2021, 2021-12 або 2021-12-31; для року й місяця – останній день
option-today = Вважати цей день сьогоднішнім (РРРР-ММ-ДД)
option-version = Показати версію програми й даних
option-help = Показати цю довідку
option-query = Порахувати лише те, що знаходить пошук, напр. категорія:партнер
option-text = Текст для пошуку
option-id = Ідентифікатор або назва запису
option-rule = Правило підрахунку партнерів
option-source = Ідентифікатор джерела; без нього – всі джерела
option-internal = Додати контакти й нотатки лише для внутрішнього користування
option-names = Вивести під кожним числом назви тих, кого пораховано
option-public = Без того, що лише для внутрішнього користування: файл для термінала в мерії
option-file = Файл для перевірки; без нього – дані, що використовуються
help-examples =
    Приклади:
      mosty                      перегляд на весь термінал
      mosty find luck            Луцьк, також за Lutsk і Łuck
      mosty find 'стан:завершена рік:2022'   що завершилося і як
      mosty show grodno          Гродно: стан, події, джерела
      mosty list --as-of 2021    хто був партнером останнього дня 2021 р.
      mosty stats                числа для звіту та їхні правила
      mosty brief gori           одна сторінка для перекладача
      mosty changes 2022 2022    що змінилося у 2022 р. і як
      mosty anniversaries --ics  річниці для календаря
      mosty list --csv           електронна таблиця
      mosty list --json          усе для інших програм
      mosty check moje.json      помилки у файлі з місцем і порадою

    Коди виходу: 0 готово, 1 нічого не знайдено, 2 помилка використання чи
    роботи, 3 помилки в даних, 130 перервано.
usage-help = Довідка: mosty --help
usage-unknown = Невідомий параметр чи аргумент: «{ $what }».
usage-after = Параметр { $what } стоїть після команди: { $shape }.
usage-command = Невідома команда: «{ $what }». Є такі: { $names }.
usage-value = Значення «{ $value }» не підходить для { $what }. Можливі: { $expected }.
usage-no-value = Після { $what } бракує значення.
usage-missing = Бракує аргументу: { $what }.
usage-conflict = Ці параметри не можна вживати разом: { $what }.
usage-utf8 = Командний рядок не в UTF-8.
usage-other = Командний рядок незрозумілий. { $what }
usage-days = «{ $what }» не є днем, місяцем чи роком. Вкажіть, наприклад, 2021-12-31, 2021-12 або 2021.
usage-year = «{ $what }» не є роком. Вкажіть рік чотирма цифрами, наприклад 2027.
usage-order = Початок ({ $from }) пізніший за кінець ({ $to }). Вкажіть спершу раніший день.
usage-csv = Цієї відповіді немає в CSV, як і: check, doctor, export, man, completions. Інші її мають.
usage-json = Посібник і доповнення є лише текстом: їх немає в JSON.
usage-columns = Немає стовпця «{ $what }». Є: { $names }.
usage-today = «{ $what }» не є днем. Вкажіть день як РРРР-ММ-ДД, наприклад 2021-12-31.
version = mosty { $version } (дані: { $city }, { $date })
column-id = Ідентифікатор
label-id = Ідентифікатор
label-kind = Категорія
label-since = Відколи
label-line = Період
label-found = Знайдено
label-updated = Дані від
answer-nothing = Нічого не відповідає «{ $text }».
answer-empty-handed = Запит витлумачено так: { $text } – нічого не відповідає.
answer-missed = Ніщо не відповідає всьому. Пропущено: «{ $text }».
answer-guess = Ніщо не відповідає точно. Показано: { $text }
answer-no-record = Запису «{ $id }» немає.
answer-why = Чому місто співпрацює із закордоном, розповідає його картка: mosty show { $id }
answer-no-source = Джерела «{ $id }» немає. Усі виводить «mosty sources».
answer-nearest = Можливо: { $ids }.
answer-try = Спробуйте: «mosty find { $id }».
check-more = { $n ->
    [one] … і ще { $n } помилка, яку вище не названо.
    [few] … і ще { $n } помилки, яких вище не названо.
   *[many] … і ще { $n } помилок, яких вище не названо.
 }
check-faults = { $n ->
    [one] Знайдено { $n } помилку. Даних не прочитано.
    [few] Знайдено { $n } помилки. Даних не прочитано.
   *[many] Знайдено { $n } помилок. Даних не прочитано.
 }
check-sound = { $file }: без помилок. Записи: { $records }, події: { $events }, джерела: { $sources }; дані від { $date }
check-unread = { $n ->
    [one] Увага: { $number } джерело, з якого взято кількість партнерів або зміну стану, без дня прочитання
    [few] Увага: { $number } джерела, з яких взято кількість партнерів або зміну стану, без дня прочитання
   *[other] Увага: { $number } джерел, з яких взято кількість партнерів або зміну стану, без дня прочитання
 }
check-embedded = вбудовані дані
check-stdin = стандартний ввід
file-missing = Файлу «{ $file }» немає. Перевірте шлях.
file-denied = Немає права читати «{ $file }». Зверніться по нього до адміністратора.
file-directory = «{ $file }» – це каталог. Вкажіть файл із даними.
file-special = «{ $file }» – не звичайний файл, а пристрій або канал. Вкажіть файл із даними.
file-too-large = Файл «{ $file }» завеликий: у ньому { $size } МіБ, а прочитаний він займає приблизно втричі більше; вільної пам’яті { $memory } МіБ.
file-keyboard = «--data -» чекає на дані зі стандартного вводу, а ним є клавіатура. Вкажіть файл або конвеєр.
file-other = Не вдалося прочитати «{ $file }»: { $why }.
screen-failed = Не вдалося відкрити екран у цьому терміналі: { $why }. Скористайтеся «mosty list».
screen-no-keyboard = Немає термінала, з якого можна читати клавіші. Запустіть mosty в терміналі або скористайтеся «mosty list».
kiosk-no-keyboard = Немає термінала, з якого можна читати клавіші. У файлі служби встановіть StandardInput=tty і TTYPath=/dev/tty1.
kiosk-failed = Не вдалося відкрити екран у цьому терміналі: { $why }. Укажіть інший у файлі служби (TTYPath=).
reload-stdin = Дані зі стандартного вводу не можна прочитати вдруге.
reload-failed = Нових даних не прочитано, залишаються попередні. { $why }
reload-taken = дані за { $date }, { $n ->
    [one] { $n } запис
    [few] { $n } записи
   *[many] { $n } записів
}
panicked = У програмі mosty сталася помилка, і вона завершила роботу. Дані не пошкоджено. Повідомте, будь ласка, що було на екрані.

# What is wrong with a file: one message for each kind of fault. The place (file, line, column,
# path) stands before the message.

fault-not-utf8 = Ці байти ({ $found }) не можна прочитати як UTF-8. Збережіть файл у кодуванні UTF-8 без BOM.
fault-byte-order-mark = Файл починається невидимим знаком BOM. Збережіть його в кодуванні UTF-8 без BOM.
fault-syntax = { $reason ->
    [empty] Файл порожній. Вкажіть файл із даними у форматі mosty/1.
    [truncated] Файл обривається посередині. Перевірте, чи його збережено цілком і чи кожну дужку «{"{"}» та «[» закрито.
    [trailing] Після кінця даних є ще щось. Видаліть це або виправте дужки перед цим місцем.
    [value] Тут має бути значення: текст у прямих лапках, число, true, false, список або об’єкт. Виправте це місце; коментарів у цьому форматі немає.
    [comma] Тут бракує коми або закривальної дужки. Допишіть її.
    [colon] Після назви поля бракує двокрапки. Допишіть її.
    [key] Тут має бути назва поля в прямих лапках ("ось так"). Виправте лапки або допишіть назву.
    [escape] Після зворотної скісної риски «\» стоїть знак, який не можна так записати. Видаліть риску або напишіть «\\».
    [number] Числа в JSON так не записують. Видаліть нулі на початку, а дріб пишіть із крапкою та цифрою після неї.
    [trailing-comma] Перед закривальною дужкою стоїть зайва кома. Видаліть її.
    [unclosed] Рядок закінчується, перш ніж закрито лапки. Закрийте їх; текст має вміщатися в одному рядку.
   *[other] Це не правильний JSON. Виправте запис у цьому місці.
}
fault-unknown-field = Невідоме поле «{ $found }». { $hint ->
    [nearest] Можливо, малося на увазі «{ $nearest }»? Виправте назву або видаліть поле.
   *[none] Видаліть його або вживіть одне з полів: { $expected }.
}
fault-missing-field = Бракує поля «{ $field }». Допишіть його.
fault-duplicate-field = «{ $found }» стоїть тут удруге. Залиште щось одне.
fault-wrong-type = Тут { $sort ->
    [text] текст
    [number] число
    [bool] значення true або false
    [list] список
    [object] об’єкт
   *[null] порожнє значення
} ({ $found }), а має бути { $expected ->
    [text] текст у лапках
    [date] дата в лапках, наприклад "1992" або "2018-03-16"
    [word] одне слово зі сталого набору, у лапках
    [number] число без лапок
    [integer] ціле число без лапок і пробілів
    [bool] true або false, без лапок
    [list] список у дужках [ ]
   *[object] об’єкт у дужках {"{ }"}
}. Виправте значення або видаліть поле, якщо воно не обов’язкове.
fault-unknown-value = Невідоме значення «{ $found }». { $hint ->
    [nearest] Можливо, малося на увазі «{ $nearest }»? Дозволені: { $expected }.
   *[none] Виберіть одне з дозволених: { $expected }.
}
fault-out-of-range = Число { $found } поза межами. Впишіть число від { $least } до { $most }.
fault-wrong-length = Кількість значень у списку – { $found }, а має бути { $expected }. Допишіть, чого бракує, або видаліть зайве; розташування – це географічна широта й довгота.
fault-bad-date = «{ $found }» не є датою в записі EDTF. Напишіть стільки, скільки відомо: 1992, 2000-06, 2018-03-16, 199X, 2022?, 2009~, ../2010-01-12 (найпізніше) або 2013/2018.
fault-reversed-date = У проміжку «{ $found }» кінець стоїть перед початком. Поміняйте дати місцями.
fault-hostile-character = У тексті є недозволений знак { $found }: невидимий, керівний або такий, що змінює напрямок письма. Видаліть його; якщо його не видно, напишіть це слово заново.
fault-stacked-marks = На одній літері понад 30 надрядкових знаків; починаючи з { $found }, їх забагато. Жодне письмо стільки не має: видаліть зайві.
fault-bad-escape = Запис «{ $found }» не означає жодного знака. Впишіть сам знак.
fault-blank-text = Текст порожній. Впишіть його або видаліть усе поле.
fault-withheld = Щось не так у частині лише для внутрішнього користування. Перевірте файл у службовому режимі: тут її показувати не можна.
fault-no-city = У файлі немає жодного міста. Допишіть у «cities» місто, про співпрацю якого розповідають дані.
fault-no-words = Немає слів бодай однією мовою. Допишіть їх, наприклад {"{"}"uk": "…"{"}"}.
fault-bad-language = «{ $found }» не є кодом мови. Вживіть код на зразок pl, en, be або sr-Latn.
fault-bad-id = Ідентифікатор «{ $found }» має недозволені знаки. Вживайте малі латинські літери a–z, цифри та поодинокі дефіси, наприклад «milwaukee-county».
fault-duplicate-id = Ідентифікатор «{ $found }» уже має інший запис. Дайте цьому запису інший ідентифікатор.
fault-unknown-source = Джерела «{ $found }» немає. { $hint ->
    [nearest] Можливо, малося на увазі «{ $nearest }»? Виправте ідентифікатор або допишіть джерело в «sources».
   *[none] Виправте ідентифікатор або допишіть джерело в «sources».
}
fault-unknown-city = Міста «{ $found }» у файлі немає. { $hint ->
    [nearest] Можливо, малося на увазі «{ $nearest }»? Є такі: { $expected }.
   *[none] Впишіть одне з міст файлу: { $expected }.
}
fault-city-not-named = Файл охоплює кілька міст, а цей запис не каже, якого він стосується. Допишіть поле «city» з одним із них: { $expected }.
fault-unknown-record = Запису «{ $found }» немає. { $hint ->
    [nearest] Можливо, малося на увазі «{ $nearest }»? Виправте ідентифікатор або видаліть поле.
   *[none] Виправте ідентифікатор або видаліть поле.
}
fault-not-a-partner = Запис «{ $found }» не є партнером. Угоду можна пов’язати лише з партнером: вкажіть іншого або видаліть поле «with».
fault-date-elsewhere = Жодна подія тут не має дати «{ $found }». Запишіть дату спірної події так, як вона там стоїть, або видаліть поле.
fault-misplaced-field = Поле «{ $found }» належить до угод установ, а цей запис має категорію «{ $kind }». Видаліть поле або виправте категорію на «agreement».
fault-unknown-country = «{ $found }» не є кодом країни. Вживіть дволітерний код ISO 3166-1 великими літерами, наприклад PL, UA або GB.
fault-bad-wikidata = «{ $found }» не є ідентифікатором з Вікіданих. Впишіть Q і число, наприклад Q761.
fault-bad-address = «{ $found }» не є адресою сторінки. Впишіть повну адресу, що починається з https:// або http://, без пробілів.
fault-unknown-local = Серед назв немає мови «{ $found }». Допишіть назву цією мовою або виберіть одну з: { $expected }.
fault-mixed-script = У слові «{ $found }» літера «{ $letter }» ({ $point }) з іншого алфавіту, ніж решта. Напишіть слово одним алфавітом, інакше його ніхто не знайде.
fault-long-summary = Речення задовге (знаків: { $found }, найбільше { $most }). Скоротіть його; решту перенесіть до опису події.
fault-long-quote = Цитата задовга (слів: { $found }, найбільше { $most }). Залиште найважливіше.
fault-quote-elsewhere = Цей факт не називає джерела «{ $found }», з якого має бути цитата. Допишіть його в «sources» або вкажіть одне з них.
fault-unread-quote = Біля джерела «{ $found }» не записано, коли його прочитано. Впишіть там «read», якщо цитата з нього, або видаліть цитату.
fault-empty-list = Список порожній. Впишіть принаймні одну позицію: кожен факт має джерело, а кожен запис – якусь подію.
fault-few-claims = У розбіжності менш ніж дві сторони. Допишіть друге твердження або видаліть розбіжність.
fault-many-chosen = Вибрано більше ніж одне твердження (їхня кількість: { $found }). Залиште «chosen» щонайбільше при одному.
fault-undated-turn = Подія «{ $found }» змінює стан співпраці, але не має дати. Впишіть бодай межу, наприклад ../2010.
fault-needless-begins = Подія «{ $found }» не може починати співпрацю. Видаліть «begins» або виправте «what».
fault-needless-how = Подія «{ $found }» нічого не призупиняє і не завершує. Видаліть «how» або виправте «what».
fault-needless-term = Подія «{ $found }» не починає співпраці, тож від неї не відлічується жоден строк. Видаліть «term» або виправте «what».
fault-future-event = Дата «{ $found }» пізніша за день даних ({ $updated }). Виправте дату або поле «updated».
fault-never-begun = Подія «{ $found }» призупиняє або завершує співпрацю, яку ніщо не починає. Допишіть початок, бодай із датою ../2010, або позначте подію полем «begins».
fault-ends-before-beginning = Співпраця зупиняється ({ $found }), перш ніж почалася ({ $begins }). Виправте одну з дат або допишіть раніший початок.
fault-twin-records = «{ $found }» – той самий партнер, що й «{ $other }». Об’єднайте обидва записи в один.
fault-mirrored-record = «{ $found }» і «{ $other }» – це одна співпраця двох міст, записана з обох боків. Залиште один запис.
fault-own-city = «{ $found }» – це місто, яке є партнером самого себе. Видаліть запис або виправте поле «city».

# --- Countries (ISO 3166-1, names after CLDR) ---
# Short names under which countries are looked for, too.
also-CZ = Чеська Республіка
also-GB = Британія, Англія, Сполучене Королівство
also-NL = Голландія
also-US = США, Америка, Сполучені Штати Америки

country-AD = Андорра
country-AE = Об’єднані Арабські Емірати
country-AF = Афганістан
country-AG = Антигуа і Барбуда
country-AI = Ангілья
country-AL = Албанія
country-AM = Вірменія
country-AO = Ангола
country-AQ = Антарктика
country-AR = Аргентина
country-AS = Американське Самоа
country-AT = Австрія
country-AU = Австралія
country-AW = Аруба
country-AX = Аландські Острови
country-AZ = Азербайджан
country-BA = Боснія і Герцеговина
country-BB = Барбадос
country-BD = Бангладеш
country-BE = Бельгія
country-BF = Буркіна-Фасо
country-BG = Болгарія
country-BH = Бахрейн
country-BI = Бурунді
country-BJ = Бенін
country-BL = Сен-Бартелемі
country-BM = Бермудські Острови
country-BN = Бруней
country-BO = Болівія
country-BQ = Карибські Нідерланди
country-BR = Бразилія
country-BS = Багамські Острови
country-BT = Бутан
country-BV = Острів Буве
country-BW = Ботсвана
country-BY = Білорусь
country-BZ = Беліз
country-CA = Канада
country-CC = Кокосові (Кілінг) Острови
country-CD = Конго – Кіншаса
country-CF = Центральноафриканська Республіка
country-CG = Конго – Браззавіль
country-CH = Швейцарія
country-CI = Кот-д’Івуар
country-CK = Острови Кука
country-CL = Чилі
country-CM = Камерун
country-CN = Китай
country-CO = Колумбія
country-CR = Коста-Рика
country-CU = Куба
country-CV = Кабо-Верде
country-CW = Кюрасао
country-CX = Острів Різдва
country-CY = Кіпр
country-CZ = Чехія
country-DE = Німеччина
country-DJ = Джибуті
country-DK = Данія
country-DM = Домініка
country-DO = Домініканська Республіка
country-DZ = Алжир
country-EC = Еквадор
country-EE = Естонія
country-EG = Єгипет
country-EH = Західна Сахара
country-ER = Еритрея
country-ES = Іспанія
country-ET = Ефіопія
country-FI = Фінляндія
country-FJ = Фіджі
country-FK = Фолклендські Острови
country-FM = Мікронезія
country-FO = Фарерські Острови
country-FR = Франція
country-GA = Габон
country-GB = Велика Британія
country-GD = Гренада
country-GE = Грузія
country-GF = Французька Гвіана
country-GG = Гернсі
country-GH = Гана
country-GI = Гібралтар
country-GL = Гренландія
country-GM = Гамбія
country-GN = Гвінея
country-GP = Гваделупа
country-GQ = Екваторіальна Гвінея
country-GR = Греція
country-GS = Південна Джорджія та Південні Сандвічеві Острови
country-GT = Гватемала
country-GU = Гуам
country-GW = Гвінея-Бісау
country-GY = Гаяна
country-HK = Гонконг, ОАР Китаю
country-HM = Острови Герд і Макдоналд
country-HN = Гондурас
country-HR = Хорватія
country-HT = Гаїті
country-HU = Угорщина
country-ID = Індонезія
country-IE = Ірландія
country-IL = Ізраїль
country-IM = Острів Мен
country-IN = Індія
country-IO = Британська територія в Індійському океані
country-IQ = Ірак
country-IR = Іран
country-IS = Ісландія
country-IT = Італія
country-JE = Джерсі
country-JM = Ямайка
country-JO = Йорданія
country-JP = Японія
country-KE = Кенія
country-KG = Киргизстан
country-KH = Камбоджа
country-KI = Кірибаті
country-KM = Комори
country-KN = Сент-Кітс і Невіс
country-KP = Північна Корея
country-KR = Південна Корея
country-KW = Кувейт
country-KY = Кайманові Острови
country-KZ = Казахстан
country-LA = Лаос
country-LB = Ліван
country-LC = Сент-Люсія
country-LI = Ліхтенштейн
country-LK = Шрі-Ланка
country-LR = Ліберія
country-LS = Лесото
country-LT = Литва
country-LU = Люксембург
country-LV = Латвія
country-LY = Лівія
country-MA = Марокко
country-MC = Монако
country-MD = Молдова
country-ME = Чорногорія
country-MF = Сен-Мартен
country-MG = Мадагаскар
country-MH = Маршаллові Острови
country-MK = Північна Македонія
country-ML = Малі
country-MM = М’янма (Бірма)
country-MN = Монголія
country-MO = Макао, ОАР Китаю
country-MP = Північні Маріанські Острови
country-MQ = Мартиніка
country-MR = Мавританія
country-MS = Монтсеррат
country-MT = Мальта
country-MU = Маврикій
country-MV = Мальдіви
country-MW = Малаві
country-MX = Мексика
country-MY = Малайзія
country-MZ = Мозамбік
country-NA = Намібія
country-NC = Нова Каледонія
country-NE = Нігер
country-NF = Острів Норфолк
country-NG = Нігерія
country-NI = Нікарагуа
country-NL = Нідерланди
country-NO = Норвегія
country-NP = Непал
country-NR = Науру
country-NU = Ніуе
country-NZ = Нова Зеландія
country-OM = Оман
country-PA = Панама
country-PE = Перу
country-PF = Французька Полінезія
country-PG = Папуа-Нова Гвінея
country-PH = Філіппіни
country-PK = Пакистан
country-PL = Польща
country-PM = Сен-П’єр і Мікелон
country-PN = Острови Піткерн
country-PR = Пуерто-Рико
country-PS = Палестинські території
country-PT = Португалія
country-PW = Палау
country-PY = Парагвай
country-QA = Катар
country-RE = Реюньйон
country-RO = Румунія
country-RS = Сербія
country-RU = Росія
country-RW = Руанда
country-SA = Саудівська Аравія
country-SB = Соломонові Острови
country-SC = Сейшельські Острови
country-SD = Судан
country-SE = Швеція
country-SG = Сінгапур
country-SH = Острів Святої Єлени
country-SI = Словенія
country-SJ = Шпіцберген та Ян-Маєн
country-SK = Словаччина
country-SL = Сьєрра-Леоне
country-SM = Сан-Марино
country-SN = Сенегал
country-SO = Сомалі
country-SR = Суринам
country-SS = Південний Судан
country-ST = Сан-Томе і Принсіпі
country-SV = Сальвадор
country-SX = Сінт-Мартен
country-SY = Сирія
country-SZ = Есватіні
country-TC = Острови Теркс і Кайкос
country-TD = Чад
country-TF = Французькі Південні Території
country-TG = Того
country-TH = Таїланд
country-TJ = Таджикистан
country-TK = Токелау
country-TL = Тимор-Лешті
country-TM = Туркменістан
country-TN = Туніс
country-TO = Тонга
country-TR = Туреччина
country-TT = Тринідад і Тобаго
country-TV = Тувалу
country-TW = Тайвань
country-TZ = Танзанія
country-UA = Україна
country-UG = Уганда
country-UM = Віддалені острови США
country-US = Сполучені Штати
country-UY = Уругвай
country-UZ = Узбекистан
country-VA = Ватикан
country-VC = Сент-Вінсент і Гренадіни
country-VE = Венесуела
country-VG = Британські Віргінські острови
country-VI = Віргінські Острови (США)
country-VN = В’єтнам
country-VU = Вануату
country-WF = Уолліс і Футуна
country-WS = Самоа
country-XK = Косово
country-YE = Ємен
country-YT = Майотта
country-ZA = Південно-Африканська Республіка
country-ZM = Замбія
country-ZW = Зімбабве

# --- The terminal in city hall ---
# The letters to search with, in their order.
letters = А Б В Г Ґ Д Е Є Ж З И І Ї Й К Л М Н О П Р С Т У Ф Х Ц Ч Ш Щ Ь Ю Я
home-short = { $city } · кого запитати: F1
leaf-back = вище
leaf-on = нижче
leaf-start = Початок
choice-partners = Міста-партнери
choice-partners-told = кожен партнер і його історія
choice-partners-short = партнери
choice-map = Мапа і відстані
choice-map-told = де вони й як далеко
choice-map-short = мапа
choice-timeline = Шкала часу
choice-timeline-told = як співпраця зростала з 1990-х
choice-timeline-short = шкала часу
choice-memberships = Членство
choice-memberships-told = до яких мереж належить місто
choice-memberships-short = членство
choice-year = Цього року
choice-year-told = річниці та події
choice-year-short = цей рік
choice-plain = Простими словами
choice-plain-told = що це означає й кого спитати
choice-plain-short = просто
choice-language = Мова · Język · Language
choice-language-told = Українська, Polski, English …
choice-language-short = мова
data-of = дані від { $date }
ask-anybody = Хочете поговорити з людиною? Зверніться до інформаційного пункту мерії.
heading-languages = Мова
heading-memberships = Членство
heading-year = Цього року
heading-plain = Простими словами
languages-about = Мова · Język · Language · Kalba · Sprache · Langue
memberships-about = Мережі та об’єднання, до яких місто належить або належало:
memberships-none = Дані не згадують жодного членства.
plain-partner = Партнер – це місто або регіон за кордоном, з яким наше місто домовилося співпрацювати.
plain-membership = Членство означає, що наше місто належить до мережі або об’єднання міст, які діють разом.
plain-agreement = Угоди укладають також інші: університети, школи, заклади культури. Це не угоди самого міста.
plain-states = Що означають слова біля назв
plain-in-force = співпраця триває; її угода або членство відомі
plain-recognised = джерела кажуть, що триває, але угоди не знайдено
plain-paused = співпрацю призупинено, але не завершено
plain-ended = співпраця завершилася
plain-unclear = достеменно невідомо, чи співпраця триває
plain-never = про укладення угоди нічого не відомо; були контакти, плани
plain-knowledge = Звідки це відомо
plain-sources = Біля кожного факту стоїть номер джерела. Якщо джерела розходяться, показуємо все. Чого не знаємо, того не вигадуємо.
plain-updated = Дані від { $date }
attract-touch = Торкніться екрана або натисніть будь-яку клавішу
attract-key = Натисніть будь-яку клавішу
show-today = Сьогодні
show-former = Колишні партнери:
show-until = { $name } (до { $year } р.)
closed-title = Тимчасово недоступно
closed-told = Перепрошуємо. Програма запрацює сама, щойно дані знову будуть готові.
warning-told = { $n ->
    [one] Ви ще тут? Через { $n } секунду повернемося на початок.
    [few] Ви ще тут? Через { $n } секунди повернемося на початок.
   *[many] Ви ще тут? Через { $n } секунд повернемося на початок.
 }
warning-stay-touch = Щоб залишитися, натисніть будь-яку клавішу або торкніться екрана.
warning-stay-key = Щоб залишитися, натисніть будь-яку клавішу.
place-home = На першій сторінці
place-letters = Серед літер
hint-larger = крупно
hint-theme = контраст
hint-finish = кінець
hint-timeline = шкала часу
do-choose-partners = міста-партнери
do-choose-map = мапа і відстані
do-choose-timeline = шкала часу
do-choose-memberships = членство
do-choose-year = що цього року
do-choose-plain = про співпрацю простими словами
do-choose-language = вибір мови
do-larger = більші літери для того, на чому стоїть курсор
do-finish = кінець візиту: усе спочатку для наступної особи
help-visitor = Стрілки пересувають вибір, Enter відкриває, Esc повертає назад. Літери одразу шукають; без клавіатури вибирайте їх зі смужки. Можна також торкатися або клацати.
command-kiosk = Екран термінала для відвідувачів мерії: без виходу, збереження й копіювання; після кожного відвідувача – спочатку.
option-idle = Через скільки секунд бездіяльності запитати, чи хтось ще тут (10–86400, зазвичай 90).
option-no-attract = Не відтворювати історію, коли нікого немає.
option-leave-when-idle = Завершувати програму разом з відвідуванням, також таким, яким ніхто не користується (для SSH).
option-kiosk = Перевірити також комп’ютер термінала в ратуші: службу, користувача, права, клавіатуру, вхід, диск.
value-seconds = СЕКУНДИ
usage-number = «{ $value }» не підходить для { $what }: потрібне ціле число від { $from } до { $to }.
kiosk-needs-screen = Терміналу для відвідувачів потрібен термінал з екраном. Запустіть «mosty kiosk» на консолі; для виведення є інші команди (mosty --help).

# --- The conversation by lines (--plain) ---
talk-title = { $city }: міжнародна співпраця
talk-how-label = Пошук
talk-how = введіть назву, країну або фільтр, наприклад стан:завершена рік:2022
talk-choices = На вибір
talk-choose-partners = Партнери
talk-choose-oldest = Партнери, від найдавнішого
talk-choose-others = Членство й угоди між установами
talk-choose-changes = Що змінилося
talk-choose-distances = Відстані
talk-choose-day = Стан на інший день
talk-choose-figures = Що кажуть інші, поділ на групи й джерела
talk-choose-whole = Усе, що відомо, з джерелами
talk-choose-sources = Хто так каже (джерела: { $n })
talk-choose-today = Сьогодні
talk-back = Назад
talk-end = Кінець
talk-anew = Новий гість: усе спочатку
talk-more = Далі ({ $first }–{ $last } з { $all }): введіть «{ $word }»
# The first word is the one that is offered.
talk-words-next = далі, д, наступні
talk-words-back = назад, вернутися
talk-words-end = кінець, вийти
talk-home = Початок. Номер або слово для пошуку, 0 завершує:
talk-home-visitor = Початок. Номер або слово для пошуку, 0 – новий гість:
talk-here = { $place }. Номер або слово для пошуку, 0 повертає:
talk-here-visitor = { $place }. Номер або слово для пошуку, 0 – назад, «{ $end }» – спочатку:
talk-asks-day = { $place }. День, місяць або рік, 0 повертає:
talk-no-number = Тут немає номера { $number }. Порожній рядок повторює вибір.
talk-found = Знайдено
talk-found-in = знайдено: { $place }
talk-day-how = Введіть день, місяць або рік, наприклад 31.12.2021 або 2021. Для місяця або року береться останній день.
talk-from = Відколи
talk-from-how = Введіть, відколи: день, місяць або рік, наприклад 31.12.2021 або 2021.
talk-to = Доки
talk-to-how = Введіть, доки: день, місяць або рік. Місяць і рік рахуються повністю.
talk-languages = Мова
talk-bye = До побачення.

# --- Doctor, manual page, completions ---
command-doctor = Сказати, що знайдено на цьому комп’ютері й що не так
command-man = Вивести посібник для програми man
command-completions = Вивести доповнення для оболонки: bash, zsh, fish
value-shell = ОБОЛОНКА
option-shell = Оболонка: bash, zsh або fish
man-name = НАЗВА
man-synopsis = СИНТАКСИС
man-environment = ЗМІННІ СЕРЕДОВИЩА
man-keys = КЛАВІШІ
man-examples = ПРИКЛАДИ
variable-lang = Мова, якщо її не задано параметром; діє перша задана.
variable-color = Не порожня: без кольорів.
variable-plain = Не порожня: розмова рядками замість екрана, для програм зчитування з екрана.
variable-term = «linux» – консоль із малою кількістю знаків, «dumb» – термінал без екрана.
doctor-program = Програма
doctor-terminal = Термінал (TERM)
doctor-input = Вхід є терміналом
doctor-output = Вихід є терміналом
doctor-size = Стовпці та рядки
doctor-theme = Кольори
doctor-symbols = Набір знаків
doctor-locale = Регіональні налаштування
doctor-language = Мова
doctor-service = Менеджер служб слухає
doctor-watchdog = Менеджер служб чекає на ознаки життя
doctor-data = Дані
doctor-updated = Дані станом на
doctor-records = Записи
doctor-codeset = Набір знаків шрифту (CODESET)
doctor-probe = Пробний рядок
doctor-unset = не задано
doctor-healthy = Проблем не знайдено.
doctor-problems = Проблеми
lack-unit = Жодну зі служб mosty-kiosk і mosty-kiosk-touch не ввімкнено. Увімкніть одну: systemctl enable mosty-kiosk
lack-running = Термінал не працює. Чому, скаже: journalctl -u mosty-kiosk -u mosty-kiosk-touch
lack-console = Консоль не має шрифту й клавіатури термінала. Команда: systemctl restart mosty-kiosk-console
lack-user = Немає користувача mosty без оболонки. Команда: systemd-sysusers mosty-kiosk.conf
lack-login = На консолях можна увійти: бракує файлу з пакета. Команда: apt reinstall mosty-kiosk
lack-reset = Ctrl+Alt+Del перезапускає комп’ютер. Команда: systemctl mask ctrl-alt-del.target
lack-sysrq = Клавіша SysRq діє. Команда: sysctl -w kernel.sysrq=0; під час кожного запуску це робить пакет mosty-kiosk.
lack-rights = Файла { $with } немає або його права не ті. Команда: install -m 0640 -g mosty city.json { $with }
lack-disk = На диску залишилося { $with } МіБ. Вилучіть зайве; журнал скорочує: journalctl --vacuum-size=100M
problem-no-terminal = Вхід або вихід не є терміналом: екран не відкриється. Запустіть mosty безпосередньо в терміналі.
problem-term = TERM не називає термінала з екраном. Задайте TERM, наприклад linux або xterm-256color.
problem-size = Екран { $with } замалий для роботи. Збільште вікно або візьміть менший шрифт: щонайменше 40×12.
problem-theme = На консолі Linux тло чорне: кольори звичайні, а не для світлого тла.
problem-letters = Налаштування «{ $with }» не в UTF-8: літери можуть показуватися неправильно. Задайте LANG=uk_UA.UTF-8.
problem-language = Мови «{ $with }» немає; mosty говорить польською. Задайте MOSTY_LANG.
problem-font = Цей шрифт консолі не має всіх літер мов: { $with }. Задайте CODESET="Uni2" у /etc/default/console-setup і виконайте setupcon.
problem-data = Дані не вдається прочитати. Помилки виведе «mosty check».
problem-old = Даним понад рік ({ $with }). Замініть файл новішим.
problem-zone = Немає часового поясу «{ $with }» (змінна TZ); день узято за Гринвічем (UTC). Вкажіть назву на зразок Europe/Kyiv.
