//! Answers for other programs. The names of the fields are part of the promise in `data/README.md`: they
//! stay, and dates are as the file has them, never more precise.

use serde::Serialize;
use serde_json::{Value, json};

use crate::history::Away;
use crate::history::{Dataset, TermEnd, Tie, kilometres};
use crate::records::{City, Dispute, Event, Population, Record, Text, Type};
use crate::search::Hit;
use crate::sheets::matched;
use crate::sheets::{Asking, Row};

/// All rows as an array.
pub(super) fn rows(asking: &Asking<'_>, rows: &[Row<'_>]) -> String {
    let values: Vec<Value> = rows
        .iter()
        .map(|row| brief(asking, row.record, row.hit.as_ref().map(|hit| (hit, row.query))))
        .collect();
    print(&values)
}

/// One record as an object: the fields of the list, then everything in the file, then its sources.
pub(super) fn whole(asking: &Asking<'_>, record: &Tie) -> String {
    let mut value = brief(asking, record, None);
    let Value::Object(fields) = &mut value else { return String::new() };
    // What the office keeps to itself is not for pipes.
    let mut public = Record::clone(record);
    public.internal = None;
    if let Ok(Value::Object(own)) = serde_json::to_value(&public) {
        for (name, content) in own {
            match name.as_str() {
                "name" => fields.insert("names".into(), content),
                "id" | "kind" | "type" | "country" => None,
                _ => fields.insert(name, content),
            };
        }
    }
    let accompanying: Vec<&str> = asking.dataset.accompanying(record).map(|other| &*other.id).collect();
    fields.insert("accompanying".into(), json!(accompanying));
    let sources = sources(asking.dataset, record.population.as_deref(), &record.events, &record.disputes);
    fields.insert("sources".into(), sources);
    print(&value)
}

/// A home city as an object.
pub(super) fn city(asking: &Asking<'_>, id: &Text, city: &City) -> String {
    let mut value = json!({
        "id": id,
        "kind": "home",
        "type": Type::City,
        "country_name": asking.speech.country(&city.country),
        "updated": asking.dataset.updated(),
    });
    if let (Value::Object(fields), Ok(Value::Object(own))) = (&mut value, serde_json::to_value(city)) {
        fields.extend(own);
        fields.insert("names".into(), json!(city.name));
        fields.insert("name".into(), json!(city.name.get(asking.speech.lang().codes())));
        let sources = sources(asking.dataset, city.population.as_deref(), &city.events, &city.disputes);
        fields.insert("sources".into(), sources);
    }
    print(&value)
}

/// Who is how far away, as an array.
pub(super) fn distances(asking: &Asking<'_>, away: &[Away]) -> String {
    let value = |away: &Away| {
        let record = asking.dataset.tie(away.record)?;
        Some(json!({
            "id": record.id,
            "name": record.name.get(asking.speech.lang().codes()),
            "country": record.country,
            "state": away.state.code(),
            "distance_km": away.km,
            "as_of": asking.day.to_string(),
        }))
    };
    print(&away.iter().filter_map(value).collect::<Vec<_>>())
}

fn brief(asking: &Asking<'_>, record: &Tie, hit: Option<(&Hit, &str)>) -> Value {
    let standing = record.standing(asking.day);
    let cause = standing.cause.and_then(|at| record.event(at));
    let sign = record.last_sign(asking.day).and_then(|sign| record.event(sign)?.date.as_ref());
    let home = asking.dataset.home(record);
    let mut value = json!({
        "id": record.id,
        "kind": record.kind,
        "type": record.r#type,
        "name": record.name.get(asking.speech.lang().codes()),
        "country": record.country,
        "country_name": record.country.as_deref().map(|code| asking.speech.country(code)),
        "state": standing.state.code(),
        "state_date": cause.and_then(|event| event.date.as_ref()),
        "state_how": cause.and_then(|event| event.how),
        "since": record.since(),
        "last_sign": sign,
        "term_end": record.term_end(asking.day).and_then(TermEnd::date),
        "runs_on": standing.runs_on.is_some(),
        "ground": record.ground(asking.dataset, asking.day),
        "distance_km": home.zip(record.at).map(|(home, at)| kilometres(home.at, at)),
        "as_of": asking.day.to_string(),
        "updated": asking.dataset.updated(),
    });
    if let (Some((hit, query)), Value::Object(fields)) = (hit, &mut value) {
        let text = matched(asking.speech, hit, record, query);
        fields.insert("matched".into(), json!({"in": <&str>::from(hit.place), "text": text}));
        fields.insert("approximate".into(), json!(hit.approximate));
    }
    value
}

/// The sources of these facts, by id.
pub(super) fn sources<'a>(
    dataset: &Dataset,
    population: Option<&'a Population>,
    events: &'a [Event],
    disputes: impl IntoIterator<Item = &'a Dispute>,
) -> Value {
    let population = population.into_iter().flat_map(|population| &population.sources);
    let events = events.iter().flat_map(|event| &event.sources);
    let claims = disputes.into_iter().flat_map(|dispute| &dispute.claims).flat_map(|claim| &claim.sources);
    let ids: std::collections::BTreeSet<_> = population.chain(events).chain(claims).collect();
    let pairs = ids.into_iter().filter_map(|id| Some((id.to_string(), json!(dataset.source(id)?))));
    Value::Object(pairs.collect())
}

/// JSON as it is printed.
pub(super) fn print(value: &impl Serialize) -> String {
    // Values made here have text keys only, so that writing them cannot fail.
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text
}
