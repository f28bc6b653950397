//! The lines at the top of a receipt by which the page knows it again. People can read all of them; they are in English
//! whatever the language of the page, so that every page can read them.

use super::FileError;
use crate::date::Date;
use crate::evidence::RequestId;
use crate::id::is_id;
use crate::request::{Texts, Way};

/// How the first line begins; the version of the format follows.
const FORMAT: &str = "Account recovery receipt, format ";
/// The version that is written and read here.
const VERSION: &str = "1";
/// Names of the lines, in their order.
const NAMES: [&str; 6] = ["Request", "Service", "Route", "Sent", "Way", "Answers"];
/// What the line "Way" says.
const WAYS: [(Way, &str); 2] = [(Way::Endpoint, "from the page"), (Way::ByHand, "by hand")];

/// What a receipt says about its request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceiptFile {
    /// The number of the request.
    pub id: RequestId,
    /// Service id.
    pub service: String,
    /// Id of the route.
    pub route: String,
    /// The day on which it was handed over.
    pub sent: Date,
    /// Which way it went.
    pub way: Way,
    /// Ids of facts and of the choices that were made.
    pub answers: Texts,
}

impl ReceiptFile {
    /// The lines.
    ///
    /// ```
    /// use account_recovery::date::Date;
    /// use account_recovery::evidence::RequestId;
    /// use account_recovery::file::{File, ReceiptFile};
    /// use account_recovery::request::Way;
    ///
    /// let receipt = ReceiptFile {
    ///     id: RequestId::new([7; 16]),
    ///     service: "library".into(),
    ///     route: "request".into(),
    ///     sent: Date { year: 2026, month: 1, day: 31 },
    ///     way: Way::ByHand,
    ///     answers: vec![("start".into(), "outside".into())],
    /// };
    /// let lines = receipt.lines();
    /// assert_eq!(lines[0], "Account recovery receipt, format 1");
    /// assert_eq!(lines[4], "Sent: 2026-01-31");
    /// let text = format!("{}\n\nWhatever comes below", lines.join("\r\n"));
    /// assert_eq!(File::read(text.as_bytes(), "library"), Ok(File::Receipt(receipt)));
    /// ```
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let way = WAYS.iter().find(|(way, _)| *way == self.way);
        let mut answers = String::new();
        for (fact, choice) in &self.answers {
            let comma = if answers.is_empty() { "" } else { ", " };
            for part in [comma, fact, "=", choice] {
                answers.push_str(part);
            }
        }
        let mut lines = Vec::from([[FORMAT, VERSION].concat()]);
        let mut add = |name: &str, value: &str| lines.push([name, ": ", value].concat());
        let [id, service, route, sent, by, said] = NAMES;
        add(id, &self.id.to_string());
        add(service, &self.service);
        add(route, &self.route);
        add(sent, &self.sent.iso());
        add(by, way.map_or("", |(_, text)| text));
        add(said, &answers);
        lines
    }

    /// Reads the beginning of a text; `None` if it is no receipt.
    pub(super) fn parse(text: &str) -> Option<Result<Self, FileError>> {
        let mut lines = text.lines().map(str::trim_end);
        let version = lines.next()?.strip_prefix(FORMAT)?;
        Some(match version {
            VERSION => Self::read(lines).ok_or(FileError::Damaged),
            later if later.bytes().all(|digit| digit.is_ascii_digit()) => Err(FileError::Newer),
            _ => Err(FileError::Damaged),
        })
    }

    fn read<'a>(mut lines: impl Iterator<Item = &'a str>) -> Option<Self> {
        // Blanks at the end of a line are gone by now, that before nothing, too.
        let mut value = |name| {
            let value = lines.next()?.strip_prefix(name)?.strip_prefix(':')?;
            value
                .strip_prefix(' ')
                .or(value.is_empty().then_some(value))
        };
        let [id, service, route, sent, way, answers] = NAMES;
        Some(Self {
            id: value(id)?.parse().ok()?,
            service: value(service).filter(|id| is_id(id))?.to_string(),
            route: value(route).filter(|id| is_id(id))?.to_string(),
            sent: Date::parse(value(sent)?)?,
            way: {
                let text = value(way)?;
                WAYS.iter().find(|(_, known)| *known == text)?.0
            },
            answers: pairs(value(answers)?)?,
        })
    }
}

fn pairs(text: &str) -> Option<Texts> {
    let mut pairs = Texts::new();
    // Where there is nothing to ask, nothing was answered.
    if text.is_empty() {
        return Some(pairs);
    }
    for pair in text.split(',') {
        let (fact, choice) = pair.trim_start().split_once('=')?;
        if !is_id(fact) || !is_id(choice) {
            return None;
        }
        pairs.push((fact.to_string(), choice.to_string()));
    }
    Some(pairs)
}
