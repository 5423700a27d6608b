//! Which continent a country lies on, after the regions of the United Nations (M49). Their names
//! are words, and those are `lang`'s.

use std::sync::LazyLock;

/// A continent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Continent {
    Europe,
    Asia,
    Africa,
    /// With Central America and the Caribbean.
    NorthAmerica,
    SouthAmerica,
    Oceania,
    Antarctica,
}

/// Every code of the list of countries, in the order of its continent and of the alphabet. Taiwan
/// and Kosovo, which M49 leaves out, stand with their neighbours.
const CODES: [(Continent, &str); 7] = [
    (
        Continent::Europe,
        "AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV \
         MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM UA VA XK",
    ),
    (
        Continent::Asia,
        "AE AF AM AZ BD BH BN BT CN CY GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV \
         MY NP OM PH PK PS QA SA SG SY TH TJ TL TM TR TW UZ VN YE",
    ),
    (
        Continent::Africa,
        "AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW IO KE KM LR LS LY MA MG ML \
         MR MU MW MZ NA NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TF TG TN TZ UG YT ZA ZM ZW",
    ),
    (
        Continent::NorthAmerica,
        "AG AI AW BB BL BM BQ BS BZ CA CR CU CW DM DO GD GL GP GT HN HT JM KN KY LC MF MQ MS MX NI PA PM \
         PR SV SX TC TT US VC VG VI",
    ),
    (Continent::SouthAmerica, "AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE"),
    (
        Continent::Oceania,
        "AS AU CC CK CX FJ FM GU HM KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS",
    ),
    (Continent::Antarctica, "AQ"),
];

impl Continent {
    /// Every continent.
    pub const ALL: [Self; 7] = [
        Self::Europe,
        Self::Asia,
        Self::Africa,
        Self::NorthAmerica,
        Self::SouthAmerica,
        Self::Oceania,
        Self::Antarctica,
    ];

    /// Its stable name, for messages.
    pub fn code(self) -> &'static str {
        match self {
            Self::Europe => "europe",
            Self::Asia => "asia",
            Self::Africa => "africa",
            Self::NorthAmerica => "north-america",
            Self::SouthAmerica => "south-america",
            Self::Oceania => "oceania",
            Self::Antarctica => "antarctica",
        }
    }

    /// The codes of its countries.
    pub fn countries(self) -> impl Iterator<Item = &'static str> {
        let codes = CODES.iter().find(|(continent, _)| *continent == self).map_or("", |(_, codes)| codes);
        codes.split_whitespace()
    }
}

/// The continent of a country, by its ISO 3166-1 code.
pub fn continent(code: &str) -> Option<Continent> {
    PLACED.get(place(code)?).copied().flatten()
}

/// The continent at the place of each code: asked of every record of a file.
static PLACED: LazyLock<Vec<Option<Continent>>> = LazyLock::new(|| {
    let mut placed = vec![None; 26 * 26];
    for continent in Continent::ALL {
        for at in continent.countries().filter_map(place) {
            if let Some(slot) = placed.get_mut(at) {
                *slot = Some(continent);
            }
        }
    }
    placed
});

/// A number for two capital letters.
fn place(code: &str) -> Option<usize> {
    match code.as_bytes() {
        &[one @ b'A'..=b'Z', two @ b'A'..=b'Z'] => {
            Some(usize::from(one - b'A') * 26 + usize::from(two - b'A'))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::countries;

    #[test]
    fn every_country_lies_on_one_continent() {
        let mut placed: Vec<_> = Continent::ALL.into_iter().flat_map(Continent::countries).collect();
        placed.sort_unstable();
        assert_eq!(placed, countries().collect::<Vec<_>>());
    }

    #[test]
    fn the_doubtful_ones_lie_where_m49_puts_them() {
        for (code, wanted) in [
            ("RU", Continent::Europe),
            ("TR", Continent::Asia),
            ("GE", Continent::Asia),
            ("AZ", Continent::Asia),
            ("CY", Continent::Asia),
            ("KZ", Continent::Asia),
            ("IL", Continent::Asia),
            ("US", Continent::NorthAmerica),
            ("GL", Continent::NorthAmerica),
            ("CU", Continent::NorthAmerica),
            ("PA", Continent::NorthAmerica),
            ("AQ", Continent::Antarctica),
        ] {
            assert_eq!(continent(code), Some(wanted), "{code}");
        }
        assert_eq!((continent("XX"), continent("")), (None, None));
    }
}
