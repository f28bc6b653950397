//! What a check counted.

use std::fmt;

use super::fault::Fault;
use crate::evidence::recipient::Recipient;
use crate::service::SupportKey;

/// What was proved of a definition, in numbers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Id of the service.
    pub service: String,
    /// Languages of the wording.
    pub languages: Vec<String>,
    /// Facts that can decide the route.
    pub deciding: usize,
    /// Facts asked only while a request is drafted.
    pub drafting: usize,
    /// Rules of the decision table.
    pub rules: usize,
    /// Routes.
    pub routes: usize,
    /// All combinations of values of the facts that can decide.
    pub combinations: u64,
    /// Combinations in which facts that do not apply have their fixed value: those that can happen.
    pub possible: u64,
    /// Nodes of the decision diagram.
    pub nodes: usize,
    /// Different ways from the first question to a route.
    pub walks: usize,
    /// Questions asked: the median over all ways.
    pub median: usize,
    /// Questions asked: the median over all possible combinations.
    pub usual: usize,
    /// Questions asked on the longest way.
    pub longest: usize,
    /// Keys that codes are encrypted to.
    pub keys: Vec<SupportKey>,
    /// What is allowed but should be thought about, with its place.
    pub doubts: Vec<Fault>,
}

impl Report {
    /// What should be thought about, and what has to be done soon: keys that will be over in 30 days, with today in days
    /// since 1970-01-01. For those that are over see [`super::readiness`].
    ///
    /// ```
    /// use account_recovery::compile::Report;
    /// use account_recovery::service::SupportKey;
    /// let recipient = "age1a5w4axvc5tyrhj5uyhval42gwtp2agvz3zsewgxnllmduhf883kq648mm0".into();
    /// let report = Report { keys: vec![SupportKey { recipient, not_after: 20_999 }], ..Report::default() };
    /// assert!(report.warnings(20_968).is_empty());
    /// assert!(report.warnings(20_969)[0].starts_with("key-expires: key age1a5w4axvc"));
    /// ```
    #[must_use]
    pub fn warnings(&self, today: u32) -> Vec<String> {
        let keys = self.keys.iter().filter(|key| {
            let read = Recipient::parse(&key.recipient, key.not_after);
            read.is_ok_and(|read| read.expires_soon(today)) && key.not_after >= today
        });
        let doubts = self.doubts.iter().map(Fault::to_string);
        let soon = keys.map(|key| {
            let start: String = key.recipient.chars().take(12).collect();
            format!(
                "key-expires: key {start}… {}\n  fix: add a new key to `keys` in [evidence], and compile and publish again",
                left(key.not_after.saturating_sub(today))
            )
        });
        doubts.chain(soon).collect()
    }
}

/// How long a key can still be used.
fn left(days: u32) -> String {
    match days {
        0 => "is over after today".to_owned(),
        1 => "is for one more day".to_owned(),
        _ => format!("is for {days} more days"),
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{} ({}): {} facts decide, {} are asked while drafting; {} rules, {} routes",
            self.service,
            self.languages.join(", "),
            self.deciding,
            self.drafting,
            self.rules,
            self.routes
        )?;
        writeln!(
            f,
            "{} combinations, {} of them possible: each ends in exactly one route",
            grouped(self.combinations),
            grouped(self.possible)
        )?;
        write!(
            f,
            "{} nodes, {} ways; questions: longest {}, median {} over ways, {} over combinations",
            self.nodes, self.walks, self.longest, self.median, self.usual
        )
    }
}

/// A number with commas: `829,440`.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::grouped;

    #[test]
    fn thousands_are_grouped() {
        for (number, text) in [
            (0, "0"),
            (999, "999"),
            (1000, "1,000"),
            (829_440, "829,440"),
        ] {
            assert_eq!(grouped(number), text);
        }
    }
}
