//! Which codes of countries there are. Their names are words, and those are `lang`'s.

/// Every alpha-2 code of ISO 3166-1, in order, and XK: user-assigned, but what everybody writes for
/// Kosovo.
pub(super) const CODES: &str = "\
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS \
    BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE \
    EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM \
    HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC \
    LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA \
    NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW \
    SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO \
    TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW";

/// Every code, in order.
pub fn countries() -> impl Iterator<Item = &'static str> {
    CODES.split(' ')
}

/// Whether this is the code of a country.
pub fn is_country(code: &str) -> bool {
    // Three bytes a code, the last of them the space between.
    code.len() == 2 && CODES.as_bytes().chunks(3).any(|known| known.starts_with(code.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_known() {
        assert_eq!(CODES.split(' ').count(), 250);
        assert!(CODES.split(' ').is_sorted());
        assert!(CODES.split(' ').all(|code| code.len() == 2));
        assert!(["PL", "BY", "XK", "ZW", "AD"].into_iter().all(is_country));
        assert!(!["", "P", "PL ", "pl", "UK", "SU", "XX", "POL"].into_iter().any(is_country));
    }
}
