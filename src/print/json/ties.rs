//! Records, home cities and distances as data.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;
use strum::IntoEnumIterator as _;

use super::events::{Break, breaks};
use super::{Marked, Named, WholeDay, answer, cited, print, words};
use crate::history::{Away, State, TermEnd, Tie, kilometres};
use crate::records::{
    Act, City, Date, Dispute, Event, Field, How, Kind, Link, Party, Population, Reason, Scope, Source,
    SourceKind, Text, Type, Words,
};
use crate::search::{Hit, Place};
use crate::sheets::{Asking, Row, matched};

/// A record of `list` and `find`.
#[derive(Serialize, JsonSchema)]
pub(in crate::print) struct ListedTie<'a> {
    /// The stable name of the record.
    id: &'a Text,
    /// What sort of tie it is.
    kind: Kind,
    /// What stands at the other end.
    r#type: Type,
    /// The name in the language of the answer.
    name: &'a str,
    /// ISO 3166-1 alpha-2, or null.
    country: Option<&'a Text>,
    /// The name of the country in the language of the answer.
    country_name: Option<String>,
    /// How it stands on the day.
    #[schemars(extend("enum" = words::<State>()))]
    state: &'static str,
    /// When the event was that led to the state.
    state_date: Option<&'a Date>,
    /// In what way it was paused or ended.
    state_how: Option<How>,
    /// The paper behind that event.
    state_act: Option<Act>,
    /// The event of a deed that had run out by the day while the tie stood on, as in the file.
    ran_out: Option<&'a Event>,
    /// When it began for the first time.
    since: Option<&'a Date>,
    /// Whether sources disagree on that date.
    since_disputed: bool,
    /// From when to when it was over or on hold since then, and lasted again.
    breaks: Vec<Break>,
    /// The last sign of life by that day.
    last_sign: Option<&'a Date>,
    /// When the term of the latest deed ends.
    term_end: Option<Date>,
    /// Whether that is over and the deed runs on silently.
    runs_on: bool,
    /// The best kind of source that the tie rests on.
    ground: Option<SourceKind>,
    /// Great-circle distance from the city, in kilometres.
    distance_km: Option<u64>,
    /// The day that the answer is told for.
    as_of: WholeDay,
    /// The day of the data.
    updated: &'a Date,
    /// Where a word of the query was found.
    #[serde(skip_serializing_if = "Option::is_none")]
    matched: Option<Matched>,
    /// Whether nothing matched as typed and this name is near.
    #[serde(skip_serializing_if = "Option::is_none")]
    approximate: Option<bool>,
    /// What of the query the record does not have, where it answers only a part of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    without: Option<&'a str>,
}

/// Where a word of a query was found.
#[derive(Serialize, JsonSchema)]
struct Matched {
    /// The part of the record.
    #[schemars(extend("enum" = Place::iter().map(<&str>::from).collect::<Vec<_>>()))]
    r#in: &'static str,
    /// What stands there.
    text: String,
}

/// A record of `show` and `brief`: the fields of the list, and those of the file.
#[derive(Serialize, JsonSchema)]
pub(in crate::print) struct Whole<'a> {
    #[serde(flatten)]
    listed: ListedTie<'a>,
    /// Names by language.
    names: &'a Words,
    /// Short forms of the name by language.
    short: &'a Words,
    /// The id of the city whose tie it is; null where the file has one.
    city: Option<&'a Text>,
    /// Whether a membership reaches beyond the country.
    scope: Scope,
    /// The language tag under `names` that is spoken there.
    local: Option<&'a Text>,
    /// Other names people may type.
    aliases: &'a [Text],
    /// Latitude and longitude in degrees, WGS 84.
    at: Option<[f64; 2]>,
    /// Wikidata id.
    wikidata: Option<&'a Text>,
    /// How many people live there.
    population: Option<&'a Population>,
    /// Seat of a network.
    seat: &'a Words,
    /// What the cooperation is about.
    fields: &'a [Field],
    /// The parties of an agreement between institutions.
    between: &'a [Party],
    /// The partner record that an agreement accompanies.
    with: Option<&'a Text>,
    /// One plain sentence.
    summary: &'a Words,
    /// Its history, oldest first.
    events: &'a [Event],
    /// Where sources disagree.
    disputes: &'a [Dispute],
    /// What is not known.
    gaps: &'a [Words],
    /// Pages worth knowing.
    links: &'a [Link],
    /// Ids of the agreements that go with it.
    accompanying: Vec<&'a Text>,
    /// The sources of all this, by id.
    sources: BTreeMap<&'a Text, &'a Source>,
}

/// A home city of `show`.
#[derive(Serialize, JsonSchema)]
pub(in crate::print) struct Home<'a> {
    /// Its id in the file.
    id: &'a Text,
    /// Always `home`.
    #[schemars(extend("const" = "home"))]
    kind: &'static str,
    /// Always `city`.
    r#type: Type,
    /// The name in the language of the answer.
    name: &'a str,
    /// Names by language.
    names: &'a Words,
    /// ISO 3166-1 alpha-2.
    country: &'a Text,
    /// The name of the country in the language of the answer.
    country_name: String,
    /// Latitude and longitude in degrees, WGS 84.
    at: [f64; 2],
    /// Wikidata id.
    wikidata: Option<&'a Text>,
    /// How many people live there.
    population: Option<&'a Population>,
    /// One plain sentence.
    summary: &'a Words,
    /// Why it has ties abroad.
    reasons: &'a [Reason],
    /// Where a visitor who needs a human finds one.
    ask: &'a Words,
    /// What happened without belonging to one tie, oldest first.
    events: &'a [Event],
    /// Where sources disagree.
    disputes: &'a [Dispute],
    /// What is not known of the whole.
    gaps: &'a [Words],
    /// Pages worth knowing.
    links: &'a [Link],
    /// The sources of all this, by id.
    sources: BTreeMap<&'a Text, &'a Source>,
    /// The day of the data.
    updated: &'a Date,
}

/// A partner of `distances`.
#[derive(Serialize, JsonSchema)]
pub(in crate::print) struct Far<'a> {
    /// The stable name of the record.
    id: &'a Text,
    /// The name in the language of the answer.
    name: &'a str,
    /// ISO 3166-1 alpha-2, or null.
    country: Option<&'a Text>,
    /// How it stands on the day.
    #[schemars(extend("enum" = words::<State>()))]
    state: &'static str,
    /// Great-circle distance from the city, in kilometres.
    distance_km: u64,
    /// The day that the answer is told for.
    as_of: WholeDay,
}

impl Named for ListedTie<'_> {
    const NAME: &'static str = "list";
}

impl Named for Whole<'_> {
    const NAME: &'static str = "show";
}

impl Named for Home<'_> {
    const NAME: &'static str = "show-city";
}

impl Named for Far<'_> {
    const NAME: &'static str = "distances";
}

/// All rows as an array.
pub(in crate::print) fn rows(asking: &Asking<'_>, rows: &[Row<'_>]) -> String {
    let hit = |row: &Row<'_>| row.hit.as_ref().map(|hit| matched_in(asking, hit, row));
    let values = rows.iter().map(|row| {
        let hit = hit(row);
        let approximate = row.hit.as_ref().map(|hit| hit.approximate);
        let without = row.without.as_deref();
        Marked::new(ListedTie { matched: hit, approximate, without, ..listed(asking, row.record) })
    });
    print(&values.collect::<Vec<_>>())
}

fn matched_in(asking: &Asking<'_>, hit: &Hit, row: &Row<'_>) -> Matched {
    Matched { r#in: hit.place.into(), text: matched(asking.speech, hit, row.record, &row.query) }
}

/// One record as an object: the fields of the list, then everything in the file but what the office keeps to
/// itself, then its sources.
pub(in crate::print) fn whole(asking: &Asking<'_>, record: &Tie) -> String {
    answer(Whole {
        listed: listed(asking, record),
        names: &record.name,
        short: &record.short,
        city: record.city.as_ref(),
        scope: record.scope,
        local: record.local.as_ref(),
        aliases: &record.aliases,
        at: record.at,
        wikidata: record.wikidata.as_ref(),
        population: record.population.as_deref(),
        seat: &record.seat,
        fields: &record.fields,
        between: &record.between,
        with: record.with.as_ref(),
        summary: &record.summary,
        events: &record.events,
        disputes: &record.disputes,
        gaps: &record.gaps,
        links: &record.links,
        accompanying: asking.dataset.accompanying(record).map(|other| &other.id).collect(),
        sources: cited(asking.dataset, record.population.as_deref(), &record.events, &record.disputes, &[]),
    })
}

/// A home city as an object.
pub(in crate::print) fn city(asking: &Asking<'_>, id: &Text, city: &City) -> String {
    answer(Home {
        id,
        kind: "home",
        r#type: Type::City,
        name: city.name.get(asking.speech.lang().codes()),
        names: &city.name,
        country: &city.country,
        country_name: asking.speech.country(&city.country),
        at: city.at,
        wikidata: city.wikidata.as_ref(),
        population: city.population.as_deref(),
        summary: &city.summary,
        reasons: &city.reasons,
        ask: &city.ask,
        events: &city.events,
        disputes: &city.disputes,
        gaps: &city.gaps,
        links: &city.links,
        sources: cited(
            asking.dataset,
            city.population.as_deref(),
            &city.events,
            &city.disputes,
            &city.reasons,
        ),
        updated: asking.dataset.updated(),
    })
}

/// Who is how far away, as an array.
pub(in crate::print) fn distances(asking: &Asking<'_>, away: &[Away]) -> String {
    let value = |away: &Away| {
        let record = asking.dataset.tie(away.record)?;
        Some(Marked::new(Far {
            id: &record.id,
            name: record.name.get(asking.speech.lang().codes()),
            country: record.country.as_ref(),
            state: away.state.code(),
            distance_km: away.km,
            as_of: WholeDay(asking.day),
        }))
    };
    print(&away.iter().filter_map(value).collect::<Vec<_>>())
}

fn listed<'a>(asking: &'a Asking<'_>, record: &'a Tie) -> ListedTie<'a> {
    let standing = record.standing(asking.day);
    let cause = standing.cause.and_then(|at| record.event(at));
    let began = record.beginning().and_then(|at| record.event(at));
    let home = asking.dataset.home(record);
    ListedTie {
        id: &record.id,
        kind: record.kind,
        r#type: record.r#type,
        name: record.name.get(asking.speech.lang().codes()),
        country: record.country.as_ref(),
        country_name: record.country.as_deref().map(|code| asking.speech.country(code)),
        state: standing.state.code(),
        state_date: cause.and_then(|event| event.date.as_ref()),
        state_how: cause.and_then(|event| event.how),
        state_act: cause.and_then(|event| event.act),
        ran_out: record.ran_out(asking.day).and_then(|at| record.event(at)),
        since: record.since(),
        since_disputed: record.since().is_some_and(Date::is_disputed),
        breaks: began.map(|event| breaks(record, event, asking.day)).unwrap_or_default(),
        last_sign: record.last_sign(asking.day).and_then(|sign| record.event(sign)?.date.as_ref()),
        term_end: record.term_end(asking.day).and_then(TermEnd::date),
        runs_on: standing.runs_on.is_some(),
        ground: record.ground(asking.dataset, asking.day),
        distance_km: home.zip(record.at).map(|(home, at)| kilometres(home.at, at)),
        as_of: WholeDay(asking.day),
        updated: asking.dataset.updated(),
        matched: None,
        approximate: None,
        without: None,
    }
}
