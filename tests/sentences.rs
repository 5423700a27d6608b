//! Sentences as people type them, over the records that come with the program: what they find, what was
//! understood of them, and what is said where not all of it fits.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::{Screen, archive, today};
use mosty::archive::Archive;
use mosty::lang::{Lang, Speech};
use mosty::search::{Reading, Search, Value};
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
    let said = |sense| sheets::understood(&speech, archive.vocabulary(), &reading, sense);
    (reading.senses.iter().map(said).collect(), reading.sought().to_owned())
}

/// The ids that a query finds, in order.
fn found(typed: &str, lang: &str) -> Vec<String> {
    let archive = archive();
    let speech = Speech::new(Lang::find(lang).unwrap());
    let asking = Asking::new(&archive, &speech, today());
    let listed = asking.sought(typed, &mut Search::default(), Sort::default()).unwrap();
    listed.rows.iter().map(|row| row.record.id.to_string()).collect()
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
        ("pl", "Polska-Litwa", vec!["kraj: Polska, Litwa"], ""),
        ("pl", "Stany !kultura Zjednoczone", vec!["kraj: Stany Zjednoczone"], "!kultura Zjednoczone"),
        ("de", "90er Jahre", vec!["jahr: 1990–1999"], ""),
        ("pl", "30 lat", vec![], "30 lat"),
        ("pl", "Stany Zjednoczone", vec!["kraj: Stany Zjednoczone"], ""),
        ("pl", "od kiedy współpracujemy z Eindhoven", vec![], "Eindhoven"),
        ("pl", "czy Grodno jest jeszcze partnerem?", vec!["rodzaj: partner"], "Grodno"),
        ("pl", "list intencyjny Tomsk", vec![], "list intencyjny Tomsk"),
        ("pl", "kraj:litwa wilno", vec![], "kraj:litwa wilno"),
        ("pl", "z", vec![], "z"),
        ("pl", "Związek Miast Polskich", vec![], "Związek Miast Polskich"),
        ("pl", "Dutch", vec!["kraj: Holandia"], ""),
        ("en", "sister cities in China", vec!["kind: partner", "country: China"], ""),
        ("en", "Is Grodno still a partner", vec!["kind: partner"], "Grodno"),
        ("en", "in the 1990s", vec!["year: 1990–1999"], ""),
        ("uk", "литовські міста", vec!["країна: Литва"], ""),
        ("be", "гарады-партнёры", vec!["катэгорыя: партнёр"], ""),
        ("lt", "su Baltarusija", vec!["šalis: Baltarusija"], ""),
        ("de", "Städte in Litauen", vec!["land: Litauen"], ""),
        ("de", "Partnerstaedte", vec!["kategorie: Partner"], ""),
        ("fr", "villes jumelées en Chine", vec!["catégorie : partenaire", "pays : Chine"], ""),
    ] {
        let (found, left) = understood(typed, lang);
        assert_eq!(
            (found, left.as_str()),
            (chips.iter().map(ToString::to_string).collect(), sought),
            "{typed}"
        );
    }
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
