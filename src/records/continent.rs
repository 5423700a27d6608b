//! On which continent a country lies, by the United Nations' standard M49: one for each country, so
//! that figures add up. Where M49 is silent (Kosovo, Taiwan), the neighbours decide.

use std::collections::HashMap;
use std::sync::LazyLock;

use strum::{IntoStaticStr, VariantArray};

/// A continent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Continent {
    Africa,
    Asia,
    Europe,
    NorthAmerica,
    Oceania,
    SouthAmerica,
    Antarctica,
}

impl Continent {
    /// Every continent.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// Its stable name, for the command line and for messages.
    pub fn code(self) -> &'static str {
        self.into()
    }

    /// The codes of its countries. Central America and the Caribbean are North America's.
    fn countries(self) -> &'static str {
        match self {
            Self::Africa => {
                "AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW IO KE KM LR LS LY MA \
                 MG ML MR MU MW MZ NA NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TF TG TN TZ UG YT ZA ZM ZW"
            }
            Self::Antarctica => "AQ",
            Self::Asia => {
                "AE AF AM AZ BD BH BN BT CN CY GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN \
                 MO MV MY NP OM PH PK PS QA SA SG SY TH TJ TL TM TR TW UZ VN YE"
            }
            Self::Europe => {
                "AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT \
                 LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM UA VA XK"
            }
            Self::NorthAmerica => {
                "AG AI AW BB BL BM BQ BS BZ CA CR CU CW DM DO GD GL GP GT HN HT JM KN KY LC MF MQ MS MX NI \
                 PA PM PR SV SX TC TT US VC VG VI"
            }
            Self::Oceania => {
                "AS AU CC CK CX FJ FM GU HM KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS"
            }
            Self::SouthAmerica => "AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE",
        }
    }
}

/// The continent of a country, by its ISO 3166-1 alpha-2 code.
pub fn continent(code: &str) -> Option<Continent> {
    static CONTINENTS: LazyLock<HashMap<&str, Continent>> = LazyLock::new(|| {
        let countries = |on: Continent| on.countries().split(' ').map(move |country| (country, on));
        Continent::ALL.iter().copied().flat_map(countries).collect()
    });
    CONTINENTS.get(code).copied()
}

#[cfg(test)]
mod tests {
    use super::super::country::CODES;
    use super::*;

    #[test]
    fn every_country_lies_on_exactly_one_continent() {
        for code in CODES.split(' ') {
            let on =
                Continent::ALL.iter().filter(|continent| continent.countries().split(' ').any(|c| c == code));
            assert_eq!(on.count(), 1, "{code}");
        }
        let all: usize =
            Continent::ALL.iter().map(|continent| continent.countries().split(' ').count()).sum();
        assert_eq!(all, CODES.split(' ').count(), "nothing but countries, and none of them twice");
    }

    #[test]
    fn countries_lie_where_m49_puts_them() {
        for (code, on) in [
            ("PL", Some(Continent::Europe)),
            ("RU", Some(Continent::Europe)),
            ("TR", Some(Continent::Asia)),
            ("GE", Some(Continent::Asia)),
            ("US", Some(Continent::NorthAmerica)),
            ("ZM", Some(Continent::Africa)),
            ("BR", Some(Continent::SouthAmerica)),
            ("NZ", Some(Continent::Oceania)),
            ("AQ", Some(Continent::Antarctica)),
            ("", None),
            ("pl", None),
            ("XX", None),
        ] {
            assert_eq!(continent(code), on, "{code}");
        }
    }
}
