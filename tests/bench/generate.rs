//! Made-up datasets of any size, always the same for the same size: places with names in two or
//! three languages, aliases, a country, a summary in two languages and five events with notes.
//! Shared by benchmarks and tests; it stands in for files that are larger than any real one.

use std::fmt::Write as _;

use mosty::history::Dataset;
use mosty::records::File;

/// A dataset with so many records.
pub(crate) fn dataset(records: usize) -> Dataset {
    let file: File = serde_json::from_str(&json(records)).expect("the format is mosty/1");
    Dataset::new(file)
}

/// The same as text of the format `mosty/1`.
pub(crate) fn json(records: usize) -> String {
    let mut dice = Dice(0x5EED);
    let mut out = String::with_capacity(records * 2600 + 1000);
    out.push_str(
        r#"{"format":"mosty/1","updated":"2026-11-23","cities":{"home":{"name":{"pl":"Białystok"},
        "country":"PL","at":[53.1333,23.1643]}},"sources":{"s":{"title":"Wykaz","publisher":"Urząd",
        "lang":"pl","kind":"official"}},"records":["#,
    );
    for number in 0..records {
        if number > 0 {
            out.push(',');
        }
        record(number, &mut dice, &mut out);
    }
    out.push_str("]}");
    out
}

/// Names of the generated places, one after another: what a person would type.
pub(crate) fn names(count: usize) -> Vec<String> {
    let mut dice = Dice(0x5EED);
    let mut names = Vec::new();
    for number in 0..count {
        names.push(record(number, &mut dice, &mut String::new()));
    }
    names
}

/// Names of the generated countries, as `lang` would give them.
pub(crate) fn countries(code: &str) -> Vec<String> {
    COUNTRIES
        .iter()
        .filter(|country| country.0 == code)
        .flat_map(|country| [country.1.into(), country.2.into()])
        .collect()
}

fn record(number: usize, dice: &mut Dice, out: &mut String) -> String {
    let (country, pl, _) = dice.pick(&COUNTRIES);
    let tongue = dice.pick(&TONGUES);
    let name = tongue.name(dice);
    let (year, month) = (1990 + dice.below(36), 1 + dice.below(12));
    let _ = write!(
        out,
        r#"{{"id":"r{number}","kind":"partner","type":"city","country":"{country}","wikidata":"Q{}","at":[{}.5,{}.25],"name":{{"pl":"{name}","en":"{}""#,
        // Namesakes are two places only if Wikidata tells them apart.
        number + 1,
        dice.below(60),
        dice.below(90),
        tongue.vary(&name, dice),
    );
    if dice.below(2) == 0 {
        let _ = write!(out, r#","xx":"{}""#, dice.pick(&TONGUES).name(dice));
    }
    out.push_str(r#"},"aliases":["#);
    for alias in 0..dice.below(7) {
        let other = dice.pick(&TONGUES).vary(&name, dice);
        // A word in two scripts would be a fault.
        let mixed = other.chars().any(cyrillic) && !other.chars().filter(|c| c.is_alphabetic()).all(cyrillic);
        let other = if mixed { tongue.vary(&name, dice) } else { other };
        let _ = write!(out, r#"{}"{other}""#, if alias > 0 { "," } else { "" });
    }
    let (adjective, thing, field) = (dice.pick(&ADJECTIVES), dice.pick(&THINGS), dice.pick(&FIELDS));
    let _ = write!(
        out,
        r#"],"fields":["culture"],"summary":{{"pl":"{name} ({pl}): {adjective} {thing} od {year} r., głównie {field}; {} {}.","en":"{name} has cooperated with the city in {field} since {year}; {} mentioned."}},"events":["#,
        dice.pick(&ADJECTIVES),
        dice.pick(&THINGS),
        dice.pick(&THINGS),
    );
    let _ = write!(
        out,
        r#"{{"date":"{year}-{month:02}","what":"signed","act":"partnership-agreement","note":{{"pl":"Umowę podpisano w mieście {name}."}},"sources":["s"]}}"#
    );
    for _ in 0..4 {
        let what = dice.pick(&["visit", "project", "culture", "contact"]);
        let place = dice.pick(&TONGUES).name(dice);
        let person = dice.pick(&TONGUES).name(dice);
        let _ = write!(
            out,
            r#",{{"date":"{}","what":"{what}","note":{{"pl":"{} {} {} z udziałem {person}, {place}, {} osób."}},"sources":["s"]}}"#,
            year + dice.below(2026 - year + 1),
            dice.pick(&ADJECTIVES),
            dice.pick(&THINGS),
            dice.pick(&FIELDS),
            dice.below(900),
        );
    }
    out.push_str("]}");
    name
}

fn cyrillic(letter: char) -> bool {
    ('\u{400}'..='\u{4ff}').contains(&letter)
}

/// Syllables that names in a language are made of.
#[derive(Clone, Copy)]
struct Tongue {
    starts: &'static [&'static str],
    middles: &'static [&'static str],
    ends: &'static [&'static str],
    before: &'static [&'static str],
}

impl Tongue {
    fn name(&self, dice: &mut Dice) -> String {
        let mut name = String::new();
        if dice.below(8) == 0 {
            name.push_str(dice.pick(self.before));
        }
        name.push_str(dice.pick(self.starts));
        for _ in 0..dice.below(3) {
            name.push_str(dice.pick(self.middles));
        }
        name.push_str(dice.pick(self.ends));
        name
    }

    /// Another spelling: the same beginning with another end.
    fn vary(&self, name: &str, dice: &mut Dice) -> String {
        let letters = name.chars().count();
        let kept: String = name.chars().take(letters.saturating_sub(dice.below(4)).max(2)).collect();
        kept + dice.pick(self.ends)
    }
}

const TONGUES: [Tongue; 6] = [
    Tongue {
        starts: &[
            "Biał", "Łu", "Gra", "Wroc", "Szczu", "Żół", "Kro", "Świe", "Po", "Sie", "Ole", "Cho", "Wy",
            "Za", "Rze",
        ],
        middles: &["bo", "czy", "dzi", "szo", "re", "ko", "wi", "la", "ni", "sto", "mie", "ro"],
        ends: &["wice", "ków", "ck", "sk", "no", "dz", "szcz", "owo", "in", "ęcin", "ystok", "ała"],
        before: &["Nowy ", "Stary ", "Wielki ", "Ostrów "],
    },
    Tongue {
        starts: &[
            "Eind", "Lü", "Mün", "Wolf", "Gel", "Haar", "Schwe", "Leu", "Bre", "Königs", "Ober", "Oude",
            "Dort",
        ],
        middles: &["ho", "sen", "de", "ren", "lin", "er", "ma", "el", "wa", "tel"],
        ends: &["ven", "burg", "stadt", "dam", "lem", "rin", "heim", "hausen", "recht", "berg", "ück"],
        before: &["Bad ", "Sankt ", "Groß "],
    },
    Tongue {
        starts: &["Луц", "Грод", "Пск", "Мо", "Іва", "Коро", "Жито", "Чер", "Бі", "Ви", "Ор", "Смо"],
        middles: &["но", "ви", "ле", "ги", "ро", "ка", "сто", "ні", "мир"],
        ends: &["ськ", "на", "ов", "ів", "град", "поль", "вці", "ичі", "ск"],
        before: &["Нова ", "Великий "],
    },
    Tongue {
        starts: &[
            "Mil", "Spring", "New", "West", "Liver", "Black", "Oak", "Hart", "Wis", "Ash", "Brad", "Cam",
        ],
        middles: &["wau", "con", "ing", "ber", "ley", "er", "den", "ston"],
        ends: &["kee", "ford", "ton", "field", "ville", "port", "bridge", "sin", "pool", "luck"],
        before: &["New ", "Saint ", "East ", "Fort "],
    },
    Tongue {
        starts: &["Ma", "Di", "São ", "Aqui", "Bor", "Cas", "Mon", "Val", "Per", "Ro", "Tou", "Cór"],
        middles: &["za", "ra", "do", "le", "te", "ni", "ve", "gna", "ri", "lo"],
        ends: &["jon", "nova", "llo", "ra", "deno", "ña", "ción", "gne", "seille", "ão", "ès"],
        before: &["La ", "Santa ", "San "],
    },
    Tongue {
        starts: &["Kau", "Jel", "Vil", "Pan", "Dau", "Šiau", "Lie", "Ven", "Tal", "Här", "Öre", "Åre"],
        middles: &["ga", "vė", "ne", "pi", "žy", "li", "ra", "ka"],
        ends: &["nas", "va", "nius", "pils", "liai", "ja", "bro", "linn", "sund", "järvi"],
        before: &["Naujoji ", "Nya "],
    },
];

const COUNTRIES: [(&str, &str, &str); 12] = [
    ("BY", "Białoruś", "Belarus"),
    ("DE", "Niemcy", "Germany"),
    ("FR", "Francja", "France"),
    ("GB", "Wielka Brytania", "United Kingdom"),
    ("GE", "Gruzja", "Georgia"),
    ("IT", "Włochy", "Italy"),
    ("LT", "Litwa", "Lithuania"),
    ("LV", "Łotwa", "Latvia"),
    ("NL", "Holandia", "Netherlands"),
    ("SE", "Szwecja", "Sweden"),
    ("UA", "Ukraina", "Ukraine"),
    ("US", "Stany Zjednoczone", "United States"),
];

const ADJECTIVES: [&str; 14] = [
    "Coroczna",
    "wspólna",
    "młodzieżowa",
    "bezpośrednia",
    "wieloletnia",
    "uroczysta",
    "robocza",
    "Pierwsza",
    "międzynarodowa",
    "naukowa",
    "samorządowa",
    "gospodarcza",
    "kolejna",
    "oficjalna",
];

const THINGS: [&str; 16] = [
    "wymiana",
    "wizyta delegacji",
    "współpraca",
    "wystawa fotografii",
    "konferencja",
    "umowa partnerska",
    "akcja pomocy humanitarnej",
    "rocznica podpisania",
    "festiwal",
    "olimpiada",
    "misja handlowa",
    "szkoła letnia",
    "praktyka nauczycieli",
    "rozmowa burmistrzów",
    "debata",
    "prezentacja projektu",
];

const FIELDS: [&str; 12] = [
    "w dziedzinie kultury",
    "w oświacie",
    "w sporcie",
    "w ochronie zdrowia",
    "w transporcie miejskim",
    "w turystyce",
    "w pomocy społecznej",
    "w ochronie środowiska",
    "w gospodarce",
    "w nauce",
    "w administracji",
    "wśród młodzieży",
];

/// Numbers that look random and are the same every time (splitmix64).
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((z ^ (z >> 31)) >> 33).unwrap_or(0) % limit.max(1)
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }
}
