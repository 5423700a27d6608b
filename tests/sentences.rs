//! Sentences as people type them, over the records that come with the program: what they find, what was
//! understood of them, and what is said where not all of it fits.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::{Screen, archive, today};
use mosty::archive::Archive;
use mosty::lang::{Lang, Speech};
use mosty::look::Symbols;
use mosty::search::{AskedView, Reading, Search, Value};
use mosty::sheets::{self, Asking, Sort};

/// What a sentence is understood as, in the language of this tag.
fn reading(archive: &Archive, typed: &str, lang: &str) -> Reading {
    let tongue = Lang::ALL.iter().position(|known| known.code() == lang).unwrap();
    let vocabulary = archive.vocabulary();
    let typed = Reading::new(typed, vocabulary, tongue);
    let records = (|| archive.index(), archive.dataset());
    Search::default().understand(typed, (vocabulary, tongue), records, today())
}

/// The chips of a sentence, and the words that are left to be looked for.
fn understood(typed: &str, lang: &str) -> (Vec<String>, String) {
    let archive = archive();
    let reading = reading(&archive, typed, lang);
    let speech = Speech::new(Lang::find(lang).unwrap());
    let said = |sense| sheets::understood((&speech, Symbols::Unicode), archive.vocabulary(), &reading, sense);
    (reading.senses.iter().map(said).collect(), reading.sought().to_owned())
}

/// The ids that a query finds, in order.
fn found(typed: &str, lang: &str) -> Vec<String> {
    let archive = archive();
    let speech = Speech::new(Lang::find(lang).unwrap());
    let asking = Asking::new(&archive, &speech, today());
    let listed = asking.sought(typed, &mut Search::default(), Sort::default()).unwrap();
    listed.rows.iter().take(listed.whole).map(|row| row.record.id.to_string()).collect()
}

#[test]
fn words_of_a_sentence_are_understood_in_seven_languages() {
    for (lang, typed, chips, sought) in [
        ("pl", "umowy z Niemcami", vec!["kraj: Niemcy"], ""),
        ("pl", "miasta rosyjskie", vec!["kraj: Rosja"], ""),
        ("pl", "partnerzy z Litwy i Łotwy", vec!["rodzaj: partner", "kraj: Litwa", "kraj: Łotwa"], ""),
        ("pl", "co skończyło się w 2022", vec!["stan: zakończona", "rok: 2022"], ""),
        ("pl", "lata 90.", vec!["rok: 1990–1999"], ""),
        ("pl", "lata dziewięćdziesiąte", vec!["rok: 1990–1999"], ""),
        ("pl", "rok 2022", vec!["rok: 2022"], ""),
        ("pl", "2010-2015", vec!["rok: 2010–2015"], ""),
        ("pl", "partnerzy w 2021", vec!["rodzaj: partner", "stan na: 31\u{a0}grudnia 2021\u{a0}r."], ""),
        ("pl", "partnerzy spoza Europy", vec!["rodzaj: partner", "kontynent: nie Europa"], ""),
        ("pl", "nie są już partnerami", vec!["stan: zakończona", "rodzaj: partner"], ""),
        ("pl", "bez wpisu od 2010", vec!["wpis: ..2010"], ""),
        ("pl", "kto śpi", vec!["kolejność: ostatni wpis ↑"], ""),
        ("pl", "uśpione", vec!["kolejność: ostatni wpis ↑"], ""),
        ("pl", "brak zapisów", vec!["kolejność: ostatni wpis ↑"], ""),
        ("en", "dormant", vec!["order: last entry ↑"], ""),
        ("en", "nothing since 2010", vec!["sign: ..2010"], ""),
        ("en", "no entries for 10 years", vec!["sign: ..2016"], ""),
        ("en", "not partners any more", vec!["status: ended"], ""),
        ("en", "what is going to end", vec!["term: 12 mo."], ""),
        ("en", "which will end", vec!["term: 12 mo."], ""),
        ("pl", "Polska-Litwa", vec!["kraj: Polska, Litwa"], ""),
        ("pl", "Stany !kultura Zjednoczone", vec!["kraj: Stany Zjednoczone"], "!kultura Zjednoczone"),
        ("de", "90er Jahre", vec!["jahr: 1990–1999"], ""),
        ("pl", "30 lat", vec![], "30 lat"),
        ("pl", "Stany Zjednoczone", vec!["kraj: Stany Zjednoczone"], ""),
        ("pl", "od kiedy współpracujemy z Eindhoven", vec![], "Eindhoven"),
        ("pl", "czy Grodno jest jeszcze partnerem?", vec!["rodzaj: partner"], "Grodno"),
        ("pl", "list intencyjny Tomsk", vec!["wydarzenie: list intencyjny"], "Tomsk"),
        ("pl", "kraj:litwa wilno", vec![], "kraj:litwa wilno"),
        ("pl", "z", vec![], "z"),
        ("pl", "Związek Miast Polskich", vec![], "Związek Miast Polskich"),
        ("pl", "Dutch", vec!["kraj: Holandia"], ""),
        ("en", "sister cities in China", vec!["category: partner", "country: China"], ""),
        ("en", "Is Grodno still a partner", vec!["category: partner"], "Grodno"),
        ("en", "in the 1990s", vec!["year: 1990–1999"], ""),
        ("uk", "литовські міста", vec!["країна: Литва"], ""),
        ("be", "гарады-партнёры", vec!["катэгорыя: партнёр"], ""),
        ("lt", "su Baltarusija", vec!["šalis: Baltarusija"], ""),
        ("de", "Städte in Litauen", vec!["land: Litauen"], ""),
        ("de", "Partnerstaedte", vec!["kategorie: Partner"], ""),
        ("fr", "villes jumelées en Chine", vec!["catégorie\u{a0}: partenaire", "pays\u{a0}: Chine"], ""),
    ] {
        let (found, left) = understood(typed, lang);
        assert_eq!(
            (found, left.as_str()),
            (chips.iter().map(ToString::to_string).collect(), sought),
            "{typed}"
        );
    }
}

/// Partners and a year, or a day, ask for the list as it stood then; what was done in a year does not.
#[test]
fn words_for_the_list_and_a_day_ask_for_the_list_of_that_day() {
    let mut wrong = Vec::new();
    for (lang, typed, day) in [
        ("pl", "partnerzy w 2021", Some("2021-12-31")),
        ("pl", "kto był partnerem w 2010 roku?", Some("2010-12-31")),
        ("pl", "kto był partnerem 31.12.2021", Some("2021-12-31")),
        ("pl", "stan na 31 grudnia 2021 r.", Some("2021-12-31")),
        ("pl", "stan na 2021", Some("2021-12-31")),
        ("pl", "partnerzy z Niemiec w 2021", Some("2021-12-31")),
        ("pl", "partnerzy w zeszłym roku", Some("2025-12-31")),
        ("pl", "partnerzy w 2026", Some("2026-11-23")),
        ("pl", "czynne w 2015", Some("2015-12-31")),
        ("pl", "rok:2015 stan:czynna", Some("2015-12-31")),
        ("en", "who was a partner in 2021", Some("2021-12-31")),
        ("en", "list as of 31 December 2021", Some("2021-12-31")),
        ("uk", "партнери у 2021", Some("2021-12-31")),
        ("be", "партнёры ў 2021", Some("2021-12-31")),
        ("lt", "partneriai 2021", Some("2021-12-31")),
        ("de", "Partner im Jahr 2021", Some("2021-12-31")),
        ("fr", "partenaires en 2021", Some("2021-12-31")),
        ("pl", "umowy podpisane w 2018", None),
        ("pl", "partnerzy, z którymi podpisano umowę w 2018", None),
        ("pl", "zakończone w 2022", None),
        ("pl", "rok:2022 stan:zakończona", None),
        ("pl", "partnerzy od 2010", None),
        ("pl", "partnerzy w latach 90.", None),
        ("pl", "kto nie był partnerem w 2021", None),
        ("pl", "1992", None),
        ("pl", "rok:2021", None),
    ] {
        let said = reading(&archive(), typed, lang).day().map(|day| day.to_string());
        if said.as_deref() != day {
            wrong.push((typed, said));
        }
    }
    assert_eq!(wrong, []);
    assert!(found("stan na 31 grudnia 2021", "pl").len() > found("partnerzy w 2021", "pl").len());
}

/// What asks for a view says where it is, and leaves the list as it is without those words.
#[test]
fn words_for_a_view_ask_for_it_in_seven_languages() {
    use AskedView::{Anniversaries, Changes, Map, Numbers, Sources};
    let mut wrong = Vec::new();
    for (lang, asked) in [
        ("pl", ["rocznice", "ilu partnerów ma Białystok", "mapa", "co się zmieniło", "źródła"]),
        ("pl", ["okrągłe rocznice", "liczby", "pokaż na mapie", "zmiany", "źródeł"]),
        ("en", ["anniversaries this year", "how many partners", "map", "what changed", "sources"]),
        ("uk", ["річниці цього року", "скільки партнерів", "карта", "що змінилося", "джерела"]),
        ("be", ["гадавіны", "колькі партнёраў", "карта", "што змянілася", "крыніцы"]),
        ("lt", ["sukaktys šiemet", "kiek partnerių", "žemėlapis", "kas pasikeitė", "šaltiniai"]),
        ("de", ["runde Jahrestage", "wie viele Partner", "Landkarte", "was hat sich geändert", "Quellen"]),
        ("fr", ["anniversaires", "combien de partenaires", "carte", "ce qui a changé", "sources"]),
    ] {
        for (typed, view) in asked.iter().zip([Anniversaries, Numbers, Map, Changes, Sources]) {
            let reading = reading(&archive(), typed, lang);
            if reading.view() != Some(view) || !Search::is_blank(reading.sought()) {
                wrong.push((lang, *typed, reading.view(), reading.sought().to_owned()));
            }
        }
    }
    assert_eq!(wrong, []);
    for (typed, without) in [
        ("rocznice w tym roku", ""),
        ("rocznice do kalendarza", ""),
        ("ilu partnerów ma Białystok", "partnerzy"),
        ("mapa Niemcy", "Niemcy"),
        ("źródła Eindhoven", "Eindhoven"),
    ] {
        let all = || archive().dataset().records().len();
        let count = if without.is_empty() { all() } else { found(without, "pl").len() };
        assert_eq!(found(typed, "pl").len(), count, "{typed}");
    }
    assert_eq!(found("mapa xyzzyx", "pl"), Vec::<String>::new());
    assert_eq!(reading(&archive(), "ile lat", "pl").view(), None);
}

#[test]
fn a_view_that_words_ask_for_says_its_key_and_its_command() {
    let mut screen = Screen::polish(120, 40).play("/rocznice<enter>");
    assert!(screen.words().contains("[Rocznice: F6"), "{}", screen.words());
    let archive = archive();
    let speech = Speech::new(Lang::find("pl").unwrap());
    let asking = Asking::new(&archive, &speech, today());
    let listed = asking.sought("rocznice", &mut Search::default(), Sort::default()).unwrap();
    assert_eq!(listed.remark.as_deref(), Some("Rocznice: mosty anniversaries"));
}

/// `minsk` has its letters scattered in many a name: none of them is meant where a name has the word.
#[test]
fn scattered_letters_are_found_only_where_no_word_is() {
    for (typed, lang) in [("minsk", "pl"), ("Mińsk", "pl"), ("Мінск", "be")] {
        let ids = found(typed, lang);
        let archive = archive();
        let named = |id: &String| {
            let record =
                archive.dataset().records().iter().find(|record| &*record.id == id.as_str()).unwrap();
            serde_json::to_string(&**record).unwrap().to_lowercase()
        };
        assert!(!ids.is_empty(), "{typed}");
        for id in &ids {
            let text = named(id);
            assert!(
                ["minsk", "mińsk", "минск", "мінск"].iter().any(|word| text.contains(word)),
                "{typed}: {id}"
            );
        }
    }
    assert_eq!(found("ehv", "pl").first().map(String::as_str), Some("eindhoven"));
}

#[test]
fn the_screen_is_told_for_the_day_of_the_query_and_goes_back_with_it() {
    let mut screen = Screen::polish(120, 40).play("/partnerzy w 2021<enter>");
    assert_eq!(screen.model.day().to_string(), "2021-12-31");
    assert!(screen.words().contains("[stan na: 31"), "{}", screen.words());
    let screen = screen.play("<esc><esc>");
    assert_eq!(screen.model.day(), today());
}

#[test]
fn a_sentence_finds_what_its_filters_find() {
    for (typed, filters) in [
        ("z Niemcami", "kraj:niemcy"),
        ("miasta rosyjskie", "kraj:rosja"),
        ("zakończone", "stan:zakończona"),
        ("członkostwa", "rodzaj:członkostwo"),
        ("1992", "rok:1992"),
        ("młodzież", "dziedzina:młodzież"),
        ("co skończyło się w 2022", "stan:zakończona rok:2022"),
        ("umowy z Litwą lub Łotwą", "kraj:litwa,łotwa"),
    ] {
        let wanted = found(filters, "pl");
        assert!(!wanted.is_empty(), "{filters}");
        assert_eq!(found(typed, "pl"), wanted, "{typed}");
    }
}

/// What answers all but a part stands behind what answers all, by the part that it lacks; a name has nothing
/// behind it, nor has a whole answer to what was understood word for word; and what too many lack is not told of.
#[test]
fn what_lacks_a_part_comes_behind_the_whole_answer() {
    for (typed, whole, wanted) in [
        ("zakończone 2022", 5, vec![]),
        ("co skończyło się w 2022", 5, vec![]),
        ("zakończone uchwałą w 2022", 3, vec![]),
        ("stan:zakończona rok:2022", 5, vec![]),
        ("Hrabstwo Milwaukee", 1, vec![]),
        ("kraj:gruzja szachy Gori", 0, vec![("szachy", "gori")]),
        ("kraj:gruzja wizyta Gori", 1, vec![]),
        ("wizyty w Chinach w 2009", 0, vec![("kraj: Chiny", "milwaukee-county"), ("rok: 2009", "jiangmen")]),
    ] {
        let (archive, speech) = (archive(), Speech::new(Lang::POLISH));
        let asking = Asking::new(&archive, &speech, today());
        let listed = asking.sought(typed, &mut Search::default(), Sort::default()).unwrap();
        let further = listed.rows.iter().skip(listed.whole);
        let further: Vec<_> = further.map(|row| (row.without.as_deref().unwrap(), &*row.record.id)).collect();
        assert_eq!((listed.whole, further), (whole, wanted), "{typed}");
    }
    let (archive, speech) = (archive(), Speech::new(Lang::POLISH));
    let asking = Asking::new(&archive, &speech, today());
    let listed = asking.sought("umowy z Litwą młodzież", &mut Search::default(), Sort::default()).unwrap();
    assert!(!listed.rows.is_empty() && listed.rows.len() <= 20, "{}", listed.rows.len());
    assert!(listed.rows.iter().all(|row| row.without.is_some()));
    assert_eq!(listed.heads.first().map(|(row, _)| *row), Some(0));
}

/// What lies in a country stands before what only has a party there.
#[test]
fn what_lies_in_the_country_comes_first() {
    assert_eq!(found("z Estonią", "pl"), ["tallinn", "sybir-network"]);
}

#[test]
fn names_in_any_case_are_found_first() {
    for (lang, typed, first) in [
        ("pl", "Łuckiem", "lutsk"),
        ("pl", "lucku", "lutsk"),
        ("pl", "w Łucku", "lutsk"),
        ("pl", "z Grodnem", "grodno"),
        ("pl", "Kowna", "kaunas"),
        ("pl", "Królewca", "kaliningrad"),
        ("pl", "Bielcach", "balti"),
        ("pl", "Pskowowi", "pskov"),
        ("pl", "Dijon", "dijon"),
        ("uk", "Луцьку", "lutsk"),
        ("lt", "Kaune", "kaunas"),
    ] {
        assert_eq!(found(typed, lang).first().map(String::as_str), Some(first), "{typed}");
    }
}

#[test]
fn what_does_not_fit_is_named_and_what_is_misspelt_is_guessed() {
    let archive = archive();
    let speech = Speech::new(Lang::POLISH);
    let partly = reading(&archive, "kosmonautyka w Niemczech", "pl");
    assert_eq!(sheets::missed(&speech, &partly).as_deref(), Some("bez: kosmonautyka"));
    assert_eq!(found("Nimecy", "pl"), found("kraj:niemcy", "pl"));
    let mut screen = Screen::polish(120, 36).play("nimecy");
    assert!(screen.text().contains("[kraj: Niemcy?]"), "{}", screen.text());
}

/// A misspelt word for a country or a state is offered wherever only what is doubtful is found, and taken where
/// nothing is.
#[test]
fn what_was_perhaps_meant_is_offered_in_seven_languages() {
    let archive = archive();
    for (lang, typed, offered) in [
        ("pl", "Ukraiana", "Może chodziło o: kraj: Ukraina? – "),
        ("pl", "Niemcyy", "Może chodziło o: kraj: Niemcy? – "),
        ("pl", "Litwaa", "Może chodziło o: kraj: Litwa? – "),
        ("pl", "zakonczne", "Nic nie pasuje dokładnie. Pokazano: stan: zakończona?"),
        ("en", "Lithuaniia", ""),
        ("en", "Ukriane", ""),
        ("uk", "Литвва", ""),
        ("be", "Украіана", ""),
        ("lt", "Ukraijna", ""),
        ("de", "Litaeun", ""),
        ("fr", "Lituannie", ""),
    ] {
        let speech = Speech::new(Lang::find(lang).unwrap());
        let asking = Asking::new(&archive, &speech, today());
        let listed = asking.sought(typed, &mut Search::default(), Sort::default()).unwrap();
        let remark = listed.remark.unwrap_or_default();
        assert!(remark.starts_with(offered) && !remark.is_empty(), "{typed}: {remark}");
        let narrowed = asking.narrowed(typed, false).unwrap();
        assert_eq!(narrowed.remark.unwrap_or_default(), remark, "{typed}");
    }
    // Whatever is found as it was typed is not doubted.
    for typed in ["Gori", "Niemcy", "z Litwą", "delegacja Gori", "luc", "forum", "Wilno"] {
        let speech = Speech::new(Lang::POLISH);
        let asking = Asking::new(&archive, &speech, today());
        let listed = asking.sought(typed, &mut Search::default(), Sort::default()).unwrap();
        assert_eq!(listed.remark, None, "{typed}");
    }
}

#[test]
fn tab_writes_what_was_perhaps_meant() {
    let mut screen = Screen::polish(120, 36).play("/ukraiana");
    assert!(screen.text().contains("Tab: kraj:ukraina "), "{}", screen.text());
    screen.press("<tab>");
    assert_eq!(screen.model.query().text(), "kraj:ukraina ");
}

#[test]
fn what_was_understood_stands_over_the_list_and_can_be_taken_off() {
    let mut screen = Screen::polish(120, 36).play("umowy z niemcami");
    assert!(screen.text().lines().nth(1).unwrap().contains("umowy z niemcami  [kraj: Niemcy]"));
    screen.press("<enter>");
    let line = screen.text().lines().nth(1).unwrap().to_owned();
    assert!(line.contains("[kraj: Niemcy ×]") && !line.contains("umowy"), "{line}");
    screen.press("<bs>");
    assert_eq!(screen.model.query().text(), "umowy z");
}

#[test]
fn a_chip_goes_with_all_the_words_that_it_stands_for() {
    let archive = archive();
    for (typed, chip, left) in [
        ("w latach 90", 0, "w"),
        ("rok 2022 grodno", 0, "grodno"),
        ("Stany Zjednoczone", 0, ""),
        ("partnerzy z Litwy i Łotwy", 1, "partnerzy z i Łotwy"),
    ] {
        let reading = reading(&archive, typed, "pl");
        let term = reading.senses[chip].terms.start;
        assert_eq!(reading.without(term), left, "{typed}");
    }
    let reading = reading(&archive, "partnerzy z Litwy i Łotwy kraj:chiny", "pl");
    let vocabulary = archive.vocabulary();
    let narrowed = reading.narrowed(&Value::Country("LT"), None, vocabulary, 0);
    assert_eq!(narrowed, "partnerzy z i kraj:litwa");
    assert_eq!(reading.toggled(&Value::Country("LV"), vocabulary, 0), "partnerzy z Litwy i kraj:chiny");
}

/// What a sentence asks for, in a short form: a sort, `!` before what must not hold, values.
fn asked(typed: &str, lang: &str) -> Vec<String> {
    let reading = reading(&archive(), typed, lang);
    let said = |sense: &mosty::search::Sense| {
        let order =
            sense.order.map(|(sort, reverse)| format!("{}{}", sort.name(), if reverse { "-" } else { "" }));
        let values = sense.values.iter().map(|value| match value {
            Value::Days(aspect, ..) => format!("{}:{value}", aspect.id()),
            _ => format!("{value:?}"),
        });
        let not = if sense.not { "!" } else { "" };
        not.to_owned() + &values.chain(order).collect::<Vec<_>>().join(",")
    };
    let mut asked: Vec<String> = reading.senses.iter().map(said).collect();
    if !reading.sought().is_empty() {
        asked.push(format!("\"{}\"", reading.sought()));
    }
    asked
}

fn all_ask(table: &[(&str, &str, &[&str])]) {
    for (lang, typed, wanted) in table {
        assert_eq!(asked(typed, lang), *wanted, "{typed}");
    }
}

const PARTNER: &str = "Kind(Partner)";

#[test]
fn superlatives_ask_for_an_order() {
    all_ask(&[
        ("pl", "najstarszy partner", &["since", PARTNER]),
        ("pl", "pierwszy partner", &["since", PARTNER]),
        ("pl", "pierwsze miasto partnerskie", &["since", PARTNER]),
        ("pl", "kto był pierwszy?", &["since"]),
        ("pl", "najstarsza umowa z Litwą", &["since", "Country(\"LT\")"]),
        ("pl", "najnowszy partner", &["since-", PARTNER]),
        ("pl", "ostatnie miasto partnerskie", &["since-", PARTNER]),
        ("pl", "najstarsza umowa z Grodnem", &["\"Grodnem\""]),
        ("en", "oldest partner", &["since", PARTNER]),
        ("en", "who was first", &["since"]),
        ("en", "the latest agreement", &["since-"]),
        ("uk", "найстарший партнер", &["since", PARTNER]),
        ("uk", "перше місто-побратим", &["since", PARTNER]),
        ("uk", "останній партнер", &["since-", PARTNER]),
        ("be", "найстарэйшы партнёр", &["since", PARTNER]),
        ("be", "хто быў першы", &["since"]),
        ("be", "апошні партнёр", &["since-", PARTNER]),
        ("lt", "seniausias partneris", &["since", PARTNER]),
        ("lt", "pirmasis partneris", &["since", PARTNER]),
        ("lt", "naujausias partneris", &["since-", PARTNER]),
        ("de", "älteste Partnerstadt", &["since", PARTNER]),
        ("de", "wer war der erste", &["since"]),
        ("de", "neueste Partnerstadt", &["since-", PARTNER]),
        ("fr", "le premier partenaire", &["since", PARTNER]),
        ("fr", "la plus ancienne ville jumelée", &["since", PARTNER]),
        ("fr", "le dernier partenaire", &["since-", PARTNER]),
        ("pl", "najbliższe miasto", &["distance"]),
        ("pl", "najdalszy partner", &["distance-", PARTNER]),
        ("pl", "kto jest najdalej?", &["distance-"]),
        ("en", "nearest partner city", &["distance", PARTNER]),
        ("en", "the farthest partner", &["distance-", PARTNER]),
        ("uk", "найближчі міста", &["distance"]),
        ("be", "найдалейшы партнёр", &["distance-", PARTNER]),
        ("lt", "artimiausias partneris", &["distance", PARTNER]),
        ("lt", "tolimiausias miestas", &["distance-"]),
        ("de", "welche Stadt ist am nächsten", &["distance"]),
        ("de", "nächste Partnerstadt", &["distance", PARTNER]),
        ("de", "der entfernteste Partner", &["distance-", PARTNER]),
        ("fr", "la ville la plus proche", &["distance"]),
        ("fr", "le partenaire le plus éloigné", &[PARTNER, "distance-"]),
    ]);
}

#[test]
fn ties_that_sleep_are_those_without_a_sign_for_longest() {
    all_ask(&[
        ("pl", "śpiące", &["sign"]),
        ("pl", "które śpią", &["sign"]),
        ("pl", "śpiący partnerzy", &["sign", PARTNER]),
        ("pl", "dawno bez wpisu", &["sign"]),
        ("pl", "bez nowych wpisów", &["sign"]),
        ("pl", "partnerzy od dawna bez wpisów", &[PARTNER, "sign"]),
        ("en", "asleep", &["sign"]),
        ("en", "which partners are sleeping", &[PARTNER, "sign"]),
        ("en", "no recent entries", &["sign"]),
        ("uk", "які сплять", &["sign"]),
        ("uk", "без нових записів", &["sign"]),
        ("uk", "сплячі партнери", &["sign", PARTNER]),
        ("be", "якія спяць", &["sign"]),
        ("be", "без новых запісаў", &["sign"]),
        ("be", "даўно без запісу", &["sign"]),
        ("lt", "kurie miega", &["sign"]),
        ("lt", "be naujų įrašų", &["sign"]),
        ("lt", "seniai be įrašo", &["sign"]),
        ("de", "welche schlafen", &["sign"]),
        ("de", "ohne neue Einträge", &["sign"]),
        ("de", "schlafende Partner", &["sign", PARTNER]),
        ("fr", "endormis", &["sign"]),
        ("fr", "sans nouvelles entrées", &["sign"]),
        ("fr", "qui dorment", &["sign"]),
    ]);
}

#[test]
fn words_before_years_make_limits_of_them() {
    all_ask(&[
        ("pl", "przed 2000", &["since:..1999"]),
        ("pl", "przed rokiem 2000", &["since:..1999"]),
        ("pl", "po 2010", &["since:2011.."]),
        ("pl", "do 2005 roku", &["since:..2005"]),
        ("pl", "partnerzy od 2015 roku", &[PARTNER, "since:2015.."]),
        ("pl", "od 2010 do 2015", &["year:2010..2015"]),
        ("pl", "między 1990 a 2000 rokiem", &["year:1990..2000"]),
        ("pl", "w latach 2010–2015", &["year:2010..2015"]),
        ("pl", "po latach 90.", &["since:2000.."]),
        ("pl", "zakończone po 2020", &["State(Ended)", "year:2021.."]),
        ("pl", "w zeszłym roku", &["year:2025"]),
        ("pl", "w tym roku", &["year:2026"]),
        ("en", "before 2000", &["since:..1999"]),
        ("en", "between 1990 and 2000", &["year:1990..2000"]),
        ("en", "since 2015", &["since:2015.."]),
        ("en", "from 2010 to 2015", &["year:2010..2015"]),
        ("en", "agreements from 1992", &["year:1992"]),
        ("en", "before the year 2000", &["since:..1999"]),
        ("en", "last year", &["year:2025"]),
        ("uk", "після 2010", &["since:2011.."]),
        ("uk", "з 2010 до 2015 року", &["year:2010..2015"]),
        ("uk", "з 2015 року", &["since:2015.."]),
        ("uk", "минулого року", &["year:2025"]),
        ("be", "пасля 2010", &["since:2011.."]),
        ("be", "паміж 1990 і 2000", &["year:1990..2000"]),
        ("be", "з 2015 года", &["since:2015.."]),
        ("be", "сёлета", &["year:2026"]),
        ("lt", "prieš 2000", &["since:..1999"]),
        ("lt", "nuo 2010 iki 2015", &["year:2010..2015"]),
        ("lt", "nuo 2015 metų", &["since:2015.."]),
        ("lt", "pernai", &["year:2025"]),
        ("de", "vor 2000", &["since:..1999"]),
        ("de", "zwischen 1990 und 2000", &["year:1990..2000"]),
        ("de", "seit 2015", &["since:2015.."]),
        ("de", "letztes Jahr", &["year:2025"]),
        ("fr", "avant 2000", &["since:..1999"]),
        ("fr", "de 2010 à 2015", &["year:2010..2015"]),
        ("fr", "depuis 2015", &["since:2015.."]),
        ("fr", "l’année dernière", &["year:2025"]),
    ]);
}

#[test]
fn what_ends_asks_for_its_term() {
    all_ask(&[
        ("pl", "co wygasa w tym roku", &["term:2026"]),
        ("pl", "co się kończy w 2027", &["term:2027"]),
        ("pl", "wygasające umowy", &["Months(12)"]),
        ("pl", "co wygasa w ciągu 12 miesięcy", &["Months(12)"]),
        ("pl", "co wygasa w ciągu najbliższych 6 miesięcy", &["Months(6)"]),
        ("pl", "co wygaśnie w ciągu roku", &["Months(12)"]),
        ("pl", "co wygasa przed 2030", &["term:..2029"]),
        ("pl", "przedłużone milcząco", &["Silent"]),
        ("pl", "umowy przedłużane milcząco", &["Silent"]),
        ("en", "what expires this year", &["term:2026"]),
        ("en", "what ends in 2027", &["term:2027"]),
        ("en", "expiring within 24 months", &["Months(24)"]),
        ("en", "tacitly renewed", &["Silent"]),
        ("uk", "що закінчується цього року", &["term:2026"]),
        ("uk", "що закінчується в 2027", &["term:2027"]),
        ("uk", "мовчазно продовжені", &["Silent"]),
        ("be", "што сканчаецца сёлета", &["term:2026"]),
        ("be", "што заканчваецца ў 2027", &["term:2027"]),
        ("be", "маўкліва працягнутыя", &["Silent"]),
        ("lt", "kas baigiasi šiemet", &["term:2026"]),
        ("lt", "kas baigiasi 2027 metais", &["term:2027"]),
        ("lt", "tyliai pratęsti", &["Silent"]),
        ("de", "was in diesem Jahr abläuft", &["term:2026"]),
        ("de", "was endet 2027", &["term:2027"]),
        ("de", "was läuft 2027 ab", &["term:2027"]),
        ("de", "läuft dieses Jahr ab", &["term:2026"]),
        ("de", "was läuft ab", &["Months(12)"]),
        ("de", "welche Verträge laufen in den nächsten 6 Monaten ab", &["Months(6)"]),
        ("de", "was läuft 2026 aus", &["term:2026"]),
        ("de", "welche Verträge laufen aus", &["Months(12)"]),
        ("de", "welche Verträge laufen 2027 aus", &["term:2027"]),
        ("de", "was läuft", &["State(InForce)"]),
        ("de", "was läuft mit Partnern aus Litauen", &["State(InForce)", PARTNER, "Country(\"LT\")"]),
        ("de", "stillschweigend verlängert", &["Silent"]),
        ("fr", "ce qui expire cette année", &["term:2026"]),
        ("fr", "ce qui se termine en 2027", &["term:2027"]),
        ("fr", "tacite reconduction", &["Silent"]),
    ]);
}

#[test]
fn a_no_asks_for_the_contrary() {
    const NO_CITY: &str = "!Type(City)";
    all_ask(&[
        ("pl", "które nie są miastami", &[NO_CITY]),
        ("en", "which are not cities", &[NO_CITY]),
        ("de", "welche sind keine Städte", &[NO_CITY]),
        ("de", "die keine Städte sind", &[NO_CITY]),
        ("de", "nicht aus Litauen", &["!Country(\"LT\")"]),
        ("pl", "partnerzy, którzy nie są miastami", &[PARTNER, NO_CITY]),
        ("pl", "partnerzy inni niż miasta", &[PARTNER, NO_CITY]),
        ("pl", "partnerzy oprócz miast", &[PARTNER, NO_CITY]),
        ("pl", "partnerzy poza Europą", &[PARTNER, "!Continent(Europe)"]),
        ("pl", "partnerzy, którzy nie są w Niemczech", &[PARTNER, "!Country(\"DE\")"]),
        ("pl", "dlaczego Grodno nie jest już partnerem", &["State(Ended)", PARTNER, "\"Grodno\""]),
        ("en", "partners that are not cities", &[PARTNER, NO_CITY]),
        ("en", "partners that aren’t cities", &[PARTNER, NO_CITY]),
        ("en", "partners outside Europe", &[PARTNER, "!Continent(Europe)"]),
        ("uk", "партнери, які не є містами", &[PARTNER, NO_CITY]),
        ("uk", "партнери крім міст", &[PARTNER, NO_CITY]),
        ("uk", "не в Німеччині", &["!Country(\"DE\")"]),
        ("be", "партнёры, якія не з’яўляюцца гарадамі", &[PARTNER, NO_CITY]),
        ("be", "партнёры акрамя гарадоў", &[PARTNER, NO_CITY]),
        ("be", "не ў Германіі", &["!Country(\"DE\")"]),
        ("lt", "partneriai, kurie nėra miestai", &[PARTNER, NO_CITY]),
        ("lt", "partneriai, išskyrus miestus", &[PARTNER, NO_CITY]),
        ("lt", "ne Vokietijoje", &["!Country(\"DE\")"]),
        ("de", "Partner, die keine Städte sind", &[PARTNER, NO_CITY]),
        ("de", "Partner außer Städten", &[PARTNER, NO_CITY]),
        ("de", "Partner außerhalb Europas", &[PARTNER, "!Continent(Europe)"]),
        ("fr", "partenaires qui ne sont pas des villes", &[PARTNER, NO_CITY]),
        ("fr", "partenaires autres que les villes", &[PARTNER, NO_CITY]),
        ("fr", "partenaires hors d’Europe", &[PARTNER, "!Continent(Europe)"]),
    ]);
}

#[test]
fn words_for_what_happened_ask_for_events() {
    const VISIT: &str = "What(Visit)";
    all_ask(&[
        ("pl", "wizyta", &[VISIT]),
        ("pl", "wizyty w 2022", &[VISIT, "year:2022"]),
        ("pl", "wizyty po 2020", &[VISIT, "year:2021.."]),
        ("pl", "wizyta w Gori", &[VISIT, "\"Gori\""]),
        ("pl", "kto przyjechał", &[VISIT]),
        ("pl", "kto nas odwiedził w zeszłym roku?", &[VISIT, "year:2025"]),
        ("pl", "delegacje z Chin", &[VISIT, "Country(\"CN\")"]),
        ("pl", "nagrody", &["What(Award)"]),
        ("pl", "wspólne projekty", &["What(Project)"]),
        ("pl", "spotkania w 2021", &["What(Meeting)", "year:2021"]),
        ("pl", "pomoc humanitarna", &["Field(Aid)"]),
        ("en", "visits in 2023", &[VISIT, "year:2023"]),
        ("en", "who came?", &[VISIT]),
        ("en", "which delegations were there", &[VISIT]),
        ("uk", "візити", &[VISIT]),
        ("uk", "хто приїхав", &[VISIT]),
        ("be", "візіты ў 2022", &[VISIT, "year:2022"]),
        ("be", "узнагароды", &["What(Award)"]),
        ("lt", "vizitai", &[VISIT]),
        ("lt", "kas atvyko 2022 metais", &[VISIT, "year:2022"]),
        ("de", "Besuche", &[VISIT]),
        ("de", "wer kam 2022", &[VISIT, "year:2022"]),
        ("fr", "les visites en 2022", &[VISIT, "year:2022"]),
        ("fr", "qui est venu", &[VISIT]),
    ]);
    let (chips, _) = understood("wizyty", "pl");
    assert_eq!(chips, ["wydarzenie: wizyta"]);
}

/// A resolution is passed, and a tie begins and ends by one: whoever asks for it means all of these.
#[test]
fn words_for_papers_ask_for_what_rests_on_them() {
    const LETTER: &str = "Act(LetterOfIntent)";
    const RESOLUTION: &str = "Act(CouncilResolution),What(Resolution)";
    const DIPLOMA: &str = "Act(DoubleDiploma)";
    all_ask(&[
        ("pl", "listy intencyjne", &[LETTER]),
        ("pl", "podpisane listy intencyjne", &[LETTER]),
        ("pl", "listów intencyjnych z Rosją", &[LETTER, "Country(\"RU\")"]),
        ("pl", "w liście intencyjnym", &[LETTER]),
        ("pl", "umowa lub list intencyjny", &["Act(AgreementOrLetter)"]),
        ("pl", "protokoły intencji", &["Act(ProtocolOfIntent)"]),
        ("pl", "wspólna deklaracja", &["Act(JointDeclaration)"]),
        ("pl", "porozumień wielostronnych", &["Act(MultilateralAgreement)"]),
        ("pl", "umowy o podwójnym dyplomie", &[DIPLOMA]),
        ("pl", "uchwała", &[RESOLUTION]),
        ("pl", "zakończone uchwałą", &["State(Ended)", RESOLUTION]),
        ("pl", "uchwały po 2015", &[RESOLUTION, "year:2016.."]),
        ("pl", "uchwały Rady Miasta", &["Act(CouncilResolution)"]),
        ("en", "letters of intent", &[LETTER]),
        ("en", "resolutions", &[RESOLUTION]),
        ("en", "council resolution", &["Act(CouncilResolution)"]),
        ("en", "double diplomas", &[DIPLOMA]),
        ("uk", "листи про наміри", &[LETTER]),
        ("uk", "ухвалою", &[RESOLUTION]),
        ("be", "лісты аб намерах", &[LETTER]),
        ("be", "пастановы", &[RESOLUTION]),
        ("lt", "ketinimų raštai", &[LETTER]),
        ("lt", "nutarimai", &[RESOLUTION]),
        ("de", "Absichtserklärungen", &[LETTER]),
        ("de", "Beschlüsse", &[RESOLUTION]),
        ("fr", "lettres d’intention", &[LETTER]),
        ("fr", "résolutions", &[RESOLUTION]),
    ]);
    // All that ended by one and began by one; those of bodies that are no council only where none is named.
    let of_council = ["aviama", "grodno", "kaliningrad", "pskov", "zmp"];
    for (typed, lang, more) in [
        ("uchwała", "pl", true),
        ("uchwałą", "pl", true),
        ("uchwały Rady Miasta", "pl", false),
        ("council resolution", "en", false),
    ] {
        let found = found(typed, lang);
        assert!(of_council.iter().all(|id| found.iter().any(|found| found == id)), "{typed}: {found:?}");
        assert_eq!(found.len() > of_council.len(), more, "{typed}: {found:?}");
    }
    assert_eq!(found("zakończone uchwałą", "pl").len(), 3);
    assert_eq!(found("list intencyjny Tomsk", "pl"), ["tomsk"]);
}

#[test]
fn such_sentences_find_what_their_filters_find() {
    for (typed, filters) in [
        ("partnerzy, którzy nie są miastami", "rodzaj:partner !typ:miasto"),
        ("przedłużone milcząco", "termin:milcząco"),
        ("co wygasa w ciągu 120 miesięcy", "termin:120"),
        ("przed 2000", "od:..1999"),
        ("zakończone po 2020", "stan:zakończona rok:2021.."),
        ("wizyty w 2023", "wydarzenie:wizyta rok:2023"),
        ("wizyta w Gori", "wydarzenie:wizyta Gori"),
        ("uchwała", "wydarzenie:uchwała,\"uchwała rady miasta\""),
    ] {
        let wanted = found(filters, "pl");
        assert!(!wanted.is_empty(), "{filters}");
        assert_eq!(found(typed, "pl"), wanted, "{typed}");
    }
    assert_eq!(found("najstarszy partner", "pl").first().unwrap(), "eindhoven");
    // What began no later than 2017 may be older.
    assert_eq!(found("najnowszy partner", "pl").first().unwrap(), "sumgait");
    assert_eq!(found("najbliższy partner", "pl").first().unwrap(), "kaunas");
    assert_eq!(found("najdalszy partner", "pl").first().unwrap(), "chongzuo");
    assert_eq!(found("jakie mamy umowy", "pl"), found("rodzaj:porozumienie", "pl"));
    assert_eq!(found("co wygasa w tym roku", "pl"), Vec::<String>::new(), "that is an answer");
}

#[test]
fn an_order_in_words_is_taken_off_like_a_filter_and_gives_way_to_a_key() {
    let mut screen = Screen::polish(120, 36).play("najstarszy partner<enter>");
    let line = |screen: &mut Screen, at: usize| screen.text().lines().nth(at).unwrap().to_owned();
    assert!(line(&mut screen, 1).contains("[kolejność: początek ↑ ×] [rodzaj: partner ×]"));
    assert_eq!(screen.model.sorted().0.name(), "since");
    screen.press("<c-u>");
    assert_eq!(screen.model.query().text(), "partner");
    assert_eq!(screen.model.sorted().0.name(), "sign");
}

/// The same is found by the word for it in each language.
#[test]
fn a_word_finds_the_same_in_every_language() {
    let mut differing = Vec::new();
    // In the order of `Lang::ALL`: pl en uk be lt de fr.
    for words in [
        [
            "uczelnie",
            "universities",
            "університети",
            "універсітэты",
            "universitetai",
            "Universitäten",
            "universités",
        ],
        [
            "uniwersytety",
            "university",
            "університет",
            "універсітэт",
            "universitetas",
            "Hochschulen",
            "université",
        ],
        ["sieci", "networks", "мережі", "сеткі", "tinklai", "Netzwerke", "réseaux"],
        ["członkostwa", "memberships", "членства", "членства", "narystės", "Mitgliedschaften", "adhésions"],
        ["zakończone", "ended", "завершені", "завершаныя", "pasibaigę", "beendet", "terminés"],
        ["obowiązujące", "in force", "чинні", "дзеючыя", "galiojantys", "gültig", "en vigueur"],
        ["młodzież", "youth", "молодь", "моладзь", "jaunimas", "Jugend", "jeunesse"],
        ["kultura", "culture", "культура", "культура", "kultūra", "Kultur", "culture"],
        ["sport", "sport", "спорт", "спорт", "sportas", "Sport", "sport"],
        [
            "miasta partnerskie",
            "partner cities",
            "міста-партнери",
            "гарады-партнёры",
            "miestai partneriai",
            "Partnerstädte",
            "villes partenaires",
        ],
        ["miasta", "cities", "міста", "гарады", "miestai", "Städte", "villes"],
        ["umowy", "agreements", "угоди", "дамовы", "sutartys", "Verträge", "accords"],
        ["porozumienia", "contracts", "договори", "пагадненні", "susitarimai", "Vereinbarungen", "contrats"],
        [
            "najbliższe",
            "nearest",
            "найближчі",
            "найбліжэйшыя",
            "artimiausi",
            "am nächsten",
            "les plus proches",
        ],
        [
            "najdalsze",
            "farthest",
            "найдальші",
            "найдалейшыя",
            "tolimiausi",
            "am weitesten",
            "les plus lointains",
        ],
        ["wizyty", "visits", "візити", "візіты", "vizitai", "Besuche", "visites"],
        ["nagrody", "awards", "нагороди", "узнагароды", "apdovanojimai", "Auszeichnungen", "distinctions"],
        [
            "listy intencyjne",
            "letters of intent",
            "листи про наміри",
            "лісты аб намерах",
            "ketinimų raštai",
            "Absichtserklärungen",
            "lettres d’intention",
        ],
        ["uchwała", "resolution", "ухвала", "пастанова", "nutarimas", "Beschluss", "résolution"],
        ["edukacja", "education", "освіта", "адукацыя", "švietimas", "Bildung", "éducation"],
    ] {
        let sets: Vec<std::collections::BTreeSet<String>> = Lang::ALL
            .iter()
            .zip(words)
            .map(|(lang, word)| found(word, lang.code()).into_iter().collect())
            .collect();
        if sets.iter().any(|set| *set != sets[0]) || sets[0].is_empty() {
            let said = |(lang, word): (&Lang, &str)| {
                let (chips, sought) = understood(word, lang.code());
                format!("{word}: {} {chips:?} {sought:?}", found(word, lang.code()).len())
            };
            differing.push(Lang::ALL.iter().zip(words).map(said).collect::<Vec<_>>().join("\n"));
        }
    }
    assert!(differing.is_empty(), "{}", differing.join("\n\n"));
}
