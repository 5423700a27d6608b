//! Dates in words. No word of a day or month is ever said that the date does not know. Dates in figures, for
//! columns, are for `sheets` (`short`).

use crate::records::{Date, Day, Point, Precision, Reach};

use super::{Argument, Speech};

/// The ways a date enters a text.
#[derive(Clone, Copy)]
enum Form {
    /// By itself: "czerwiec 2000".
    Alone,
    /// When something happened: "w czerwcu 2000 r.".
    When,
    /// The same where the year is told already: "w czerwcu".
    Within,
    /// Since when something lasts: "od czerwca 2000 r.".
    Since,
    /// By itself where it stands in brackets: "czerwiec 2000, sporne".
    Aside,
}

impl Form {
    fn prefix(self) -> &'static str {
        match self {
            Self::Alone | Self::Aside => "date",
            Self::When | Self::Within => "when",
            Self::Since => "since",
        }
    }

    /// What a span of days, months or years is called in it.
    fn range(self, unit: &str) -> String {
        match self {
            Self::When => format!("when-range-{unit}"),
            Self::Within => format!("within-{unit}"),
            Self::Alone | Self::Since | Self::Aside => format!("range-{unit}"),
        }
    }

    /// How that which is said in it is qualified: in brackets there are no brackets.
    fn remark(self) -> &'static str {
        match self {
            Self::Aside => "aside",
            Self::Alone | Self::When | Self::Within | Self::Since => "date",
        }
    }

    /// How the dates within it are said.
    fn inner(self) -> Self {
        if matches!(self, Self::Aside) { self } else { Self::Alone }
    }
}

impl Speech {
    /// The date by itself: "16 marca 2018 r.", "czerwiec 2000", "1992 r.".
    pub fn date(&self, date: &Date) -> String {
        self.reach(date, Form::Alone)
    }

    /// The date by itself, to stand in brackets: "czerwiec 2000, sporne".
    pub fn aside(&self, date: &Date) -> String {
        self.reach(date, Form::Aside)
    }

    /// When something happened: "16 marca 2018 r.", "w czerwcu 2000 r.", "w 1992 r.".
    pub fn when(&self, date: &Date) -> String {
        self.reach(date, Form::When)
    }

    /// When something happened, where its year is told already: "16 marca", "w czerwcu".
    pub fn within(&self, date: &Date) -> String {
        self.reach(date, Form::Within)
    }

    /// Since when something lasts: "od 16 marca 2018 r.", "od czerwca 2000 r.", "od 1992 r.".
    pub fn since(&self, date: &Date) -> String {
        self.reach(date, Form::Since)
    }

    /// A day: "16 marca 2018 r.".
    pub fn day(&self, day: Day) -> String {
        let point =
            Point { first: day, last: day, precision: Precision::Day, uncertain: false, approximate: false };
        self.point(point, Form::Alone)
    }

    /// A month of a year by itself: "marzec 2018".
    pub fn month(&self, day: Day) -> String {
        let point = Point {
            first: day,
            last: day,
            precision: Precision::Month,
            uncertain: false,
            approximate: false,
        };
        self.point(point, Form::Alone)
    }

    fn reach(&self, date: &Date, form: Form) -> String {
        let said = match date.reach() {
            Reach::At(point) => self.point(point, form),
            Reach::NotAfter(point) => self.open("not-after", point, form),
            Reach::NotBefore(point) => self.open("not-before", point, form),
            Reach::Between(first, last) => self.between(first, last, form),
        };
        self.remarked(date.is_disputed(), "disputed", said, form)
    }

    /// With a remark, where it is due.
    fn remarked(&self, due: bool, remark: &str, said: String, form: Form) -> String {
        if due { self.say(&format!("{}-{remark}", form.remark()), &[("date", said.into())]) } else { said }
    }

    fn point(&self, point: Point, form: Form) -> String {
        let precision = match point.precision {
            Precision::Decade => "decade",
            Precision::Year => "year",
            Precision::Month => "month",
            Precision::Day => "day",
        };
        let said = if point.approximate {
            let about = self.say(&format!("about-{precision}"), &parts(point));
            match form {
                Form::Alone | Form::When | Form::Within | Form::Aside => about,
                Form::Since => self.say("since-about", &[("date", about.into())]),
            }
        } else if matches!((form, point.precision), (Form::Within, Precision::Month | Precision::Day)) {
            self.say(&format!("within-{precision}"), &parts(point))
        } else {
            self.say(&format!("{}-{precision}", form.prefix()), &parts(point))
        };
        self.remarked(point.uncertain, "uncertain", said, form)
    }

    fn open(&self, id: &str, point: Point, form: Form) -> String {
        // Of a bound only the year is said: its day is the day of a page that names the tie.
        let point = if matches!(form, Form::Since) { year(point) } else { point };
        // In brackets the remark comes last, after the words of the bound.
        let apart = matches!(form, Form::Aside) && point.uncertain;
        let point = if apart { Point { uncertain: false, ..point } } else { point };
        let when = if matches!(form, Form::Within) { form } else { Form::When };
        let args = [
            ("date", self.point(point, Form::Alone).into()),
            ("when", self.point(point, when).into()),
            ("since", self.point(point, Form::Since).into()),
        ];
        self.remarked(apart, "uncertain", self.say(&format!("{}-{id}", form.prefix()), &args), form)
    }

    fn between(&self, first: Point, last: Point, form: Form) -> String {
        if first == last {
            return self.point(first, form);
        }
        if matches!(form, Form::Since) {
            let (from, to) = (first.first.year(), last.last.year());
            let args = [("from", from.to_string().into()), ("to", to.to_string().into())];
            return if from == to { self.point(year(first), form) } else { self.say("since-range", &args) };
        }
        let plain = !(first.uncertain || first.approximate || last.uncertain || last.approximate);
        let days = first.precision == Precision::Day && last.precision == Precision::Day;
        let years = first.precision == Precision::Year && last.precision == Precision::Year;
        let same_month = first.first.first_of_month() == last.first.first_of_month();
        if plain && days && same_month {
            let mut args = parts(last).to_vec();
            args.push(("first", first.first.day().into()));
            self.say(&form.range("days"), &args)
        } else if plain && days && first.first.year() == last.first.year() {
            let day = |point: Point| self.say("day-of-month", &parts(point));
            let year = last.first.year().to_string();
            self.say(
                &form.range("months"),
                &[("from", day(first).into()), ("to", day(last).into()), ("year", year.into())],
            )
        } else if plain && years {
            let (from, to) = (first.first.year().to_string(), last.first.year().to_string());
            // Years are never told already.
            let form = if matches!(form, Form::Within) { Form::When } else { form };
            self.say(&form.range("years"), &[("from", from.into()), ("to", to.into())])
        } else {
            let (from, to) = (self.point(first, form.inner()), self.point(last, form.inner()));
            self.say("range", &[("from", from.into()), ("to", to.into())])
        }
    }
}

/// The year of a point, as surely as it is known.
fn year(point: Point) -> Point {
    let precision = if point.precision == Precision::Decade { Precision::Decade } else { Precision::Year };
    Point { precision, ..point }
}

/// The year as text, since it is a name and no amount; day and month as numbers to choose by, as in "1er mars".
fn parts(point: Point) -> [(&'static str, Argument<'static>); 4] {
    let first = point.first;
    [
        ("day", first.day().into()),
        ("month", first.month().into()),
        ("year", first.year().to_string().into()),
        ("last", point.last.year().to_string().into()),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Lang;

    fn said(lang: Lang, text: &str) -> [String; 3] {
        let speech = Speech::new(lang);
        let date = Date::parse(text).expect(text);
        [speech.date(&date), speech.when(&date), speech.since(&date)].map(|said| said.replace('\u{a0}', " "))
    }

    #[test]
    fn polish_dates() {
        for (date, expected) in [
            ("2018-03-16", ["16 marca 2018 r.", "16 marca 2018 r.", "od 16 marca 2018 r."]),
            ("2018-03-16/2018-03-16", ["16 marca 2018 r.", "16 marca 2018 r.", "od 16 marca 2018 r."]),
            ("2000-06", ["czerwiec 2000 r.", "w czerwcu 2000 r.", "od czerwca 2000 r."]),
            ("2009-09", ["wrzesień 2009 r.", "we wrześniu 2009 r.", "od września 2009 r."]),
            ("1992", ["1992 r.", "w 1992 r.", "od 1992 r."]),
            ("199X", ["lata 1990–1999", "w latach 1990–1999", "od lat 1990–1999"]),
            ("2009~", ["ok. 2009 r.", "ok. 2009 r.", "od ok. 2009 r."]),
            ("2022-02~", ["ok. lutego 2022 r.", "ok. lutego 2022 r.", "od ok. lutego 2022 r."]),
            ("2022?", ["2022 r. (niepewne)", "w 2022 r. (niepewne)", "od 2022 r. (niepewne)"]),
            (
                "../2010-01-12",
                [
                    "najpóźniej 12 stycznia 2010 r.",
                    "najpóźniej 12 stycznia 2010 r.",
                    "co najmniej od 2010 r.",
                ],
            ),
            ("../2010", ["najpóźniej w 2010 r.", "najpóźniej w 2010 r.", "co najmniej od 2010 r."]),
            (
                "2022-02/..",
                ["najwcześniej w lutym 2022 r.", "najwcześniej w lutym 2022 r.", "najwcześniej od 2022 r."],
            ),
            ("2022-02-24/2022-02-28", ["24–28 lutego 2022 r.", "24–28 lutego 2022 r.", "od 2022 r."]),
            ("2013/2018", ["2013–2018", "w latach 2013–2018", "od chwili między 2013 a 2018 r."]),
            (
                "2009-07-25/2009-08-01",
                ["25 lipca – 1 sierpnia 2009 r.", "25 lipca – 1 sierpnia 2009 r.", "od 2009 r."],
            ),
        ] {
            assert_eq!(said(Lang::POLISH, date), expected, "{date}");
        }
    }

    #[test]
    fn french_dates() {
        let french = Lang::find("fr").unwrap();
        for (date, expected) in [
            ("2018-01-01", ["1er janvier 2018", "le 1er janvier 2018", "depuis le 1er janvier 2018"]),
            ("2018-01-21", ["21 janvier 2018", "le 21 janvier 2018", "depuis le 21 janvier 2018"]),
            (
                "2018-01-01~",
                ["vers le 1er janvier 2018", "vers le 1er janvier 2018", "début vers le 1er janvier 2018"],
            ),
            ("1991-01-01/1991-01-20", ["1er–20 janvier 1991", "du 1er au 20 janvier 1991", "depuis 1991"]),
            (
                "2009-07-25/2009-08-01",
                ["25 juillet – 1er août 2009", "du 25 juillet au 1er août 2009", "depuis 2009"],
            ),
            ("2013/2018", ["2013–2018", "de 2013 à 2018", "depuis une date entre 2013 et 2018"]),
        ] {
            assert_eq!(said(french, date), expected, "{date}");
        }
    }

    #[test]
    fn english_dates() {
        for (date, expected) in [
            ("2018-03-16", ["16 March 2018", "on 16 March 2018", "since 16 March 2018"]),
            ("2000-06", ["June 2000", "in June 2000", "since June 2000"]),
            ("1992", ["1992", "in 1992", "since 1992"]),
            ("199X", ["the 1990s", "in the 1990s", "since the 1990s"]),
            (
                "../2010-01-12",
                [
                    "12 January 2010 at the latest",
                    "on 12 January 2010 at the latest",
                    "since 2010 at the latest",
                ],
            ),
            ("2022-02-24/2022-02-28", ["24–28 February 2022", "24–28 February 2022", "since 2022"]),
        ] {
            assert_eq!(said(Lang::ALL[1], date), expected, "{date}");
        }
    }
}
