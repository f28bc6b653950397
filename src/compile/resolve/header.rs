//! The head of a definition: `[service]`, `[sources]`, `[links]`, `[addresses]`, `[codes]`, `[account]`, `[never-ask]`.

use std::ops::RangeInclusive;

use super::links::{check_link, is_address};
use crate::compile::context::Context;
use crate::compile::name::{Distinct, Name};
use crate::compile::problem;
use crate::compile::source::Table;
use crate::date::Date;
use crate::service::{CodeFormat, Text};

/// Characters of a code: fewer stand in every word, and no more are read.
const LENGTHS: RangeInclusive<u8> = 4..=u8::MAX;

/// Codes of an account: as many as support can try against one request.
const COUNTS: RangeInclusive<u8> = 1..=32;

impl<'a> Context<'a> {
    /// Id of the service, and the day of its review.
    pub(super) fn header(&mut self) -> (String, String) {
        const WHAT: &str = "[service]";
        let Some(table) = self.root.child("service") else {
            return Default::default();
        };
        let keys = ["id", "languages", "ticket-language", "reviewed", "source"];
        table.allow(WHAT, &keys);
        if table.has("source") {
            self.sources(WHAT, table);
        }
        let id = table.needed(WHAT, "id");
        if let Some(id) = id {
            Distinct::new("service").note(id);
        }
        let reviewed = table.needed(WHAT, "reviewed").unwrap_or_default();
        self.check_day(reviewed);
        let id = id.unwrap_or_default();
        (id.text.to_owned(), reviewed.text.to_owned())
    }

    pub(super) fn check_day(&self, day: Name<'_>) {
        if Date::parse(day.text).is_none() {
            day.fault(problem::bad_date(day.text));
        }
    }

    pub(super) fn check_sources(&self) {
        for (name, value) in self.root.inner_entries("sources") {
            let Some(table) = value.table(name.text) else {
                continue;
            };
            let what = format!("source {:?}", name.text);
            table.allow(&what, &["title", "date"]);
            table.needed(&what, "title");
            if let Some(day) = table.needed(&what, "date") {
                self.check_day(day);
            }
        }
    }

    /// The texts of the table under a key, each under its name.
    fn texts_of(&self, key: &str) -> Vec<Name<'a>> {
        let entries = self.root.inner_entries(key).into_iter();
        entries
            .filter_map(|(key, value)| value.name(key.text))
            .collect()
    }

    pub(super) fn check_addresses(&self) {
        let addresses = self.texts_of("addresses").into_iter();
        for address in addresses.filter(|address| !is_address(address.text)) {
            address.fault(problem::bad_address(address.text));
        }
    }

    pub(super) fn check_links(&self) {
        for link in self.texts_of("links") {
            self.check_link(link);
        }
    }

    /// Complains about a link that is neither `https` nor `mailto` nor `tel`.
    pub(super) fn check_link(&self, link: Name<'_>) {
        if let Err(why) = check_link(link.text) {
            let (why, remedy) = why.words();
            link.fault(problem::bad_link(link.text, why, remedy));
        }
    }

    pub(super) fn codes(&mut self) -> CodeFormat {
        const WHAT: &str = "[codes]";
        let Some(table) = self.root.child("codes") else {
            return CodeFormat::default();
        };
        let keys = ["alphabet", "length", "count", "fold-case", "source"];
        table.allow(WHAT, &keys);
        self.sources(WHAT, table);
        let alphabet = table.needed(WHAT, "alphabet").unwrap_or_default();
        self.check_alphabet(alphabet);
        table.demand(WHAT, "length");
        self.size(table, "count", COUNTS);
        CodeFormat {
            alphabet: alphabet.text.to_owned(),
            length: self.size(table, "length", LENGTHS),
            fold_case: table.flag("fold-case"),
        }
    }

    /// Whether capital letters in user names count as small ones.
    pub(super) fn folds_account(&mut self) -> bool {
        let Some(table) = self.root.inner("account") else {
            return false;
        };
        table.allow("[account]", &["fold-case", "source"]);
        self.sources("[account]", table);
        table.flag("fold-case")
    }

    /// How long codes are or how many there are; what nobody could use is a fault.
    fn size(&self, table: Table<'_>, key: &str, sizes: RangeInclusive<u8>) -> u8 {
        let size = table.number(key);
        if let (Some(size), Some(value)) = (size, table.get(key))
            && !sizes.contains(&size)
        {
            value.fault(problem::bad_size(key, size, sizes.start(), sizes.end()));
        }
        size.unwrap_or_default()
    }

    /// What the code field passes over can be no part of a code, and the guard of free text knows letters and digits.
    fn check_alphabet(&self, alphabet: Name<'_>) {
        let mut letters: Vec<char> = alphabet.text.chars().collect();
        letters.sort_unstable();
        letters.dedup();
        let is_distinct = letters.len() > 1 && letters.len() == alphabet.text.chars().count();
        let is_plain = letters.iter().all(char::is_ascii_alphanumeric);
        if !(is_distinct && is_plain) {
            alphabet.fault(problem::bad_alphabet(alphabet.text));
        }
    }

    /// What nobody may ever be asked for, as shown.
    pub(super) fn never_ask(&mut self) -> Vec<Text> {
        let Some(table) = self.root.child("never-ask") else {
            return Vec::new();
        };
        table.allow("[never-ask]", &["kinds", "source"]);
        self.sources("[never-ask]", table);
        if self.forbidden_kinds().is_empty() {
            table.missing("[never-ask]", "kinds");
        }
        self.texts("kinds", table, "never-ask")
    }

    /// The ids of what nobody may ever be asked for.
    pub(super) fn forbidden_kinds(&self) -> Vec<Name<'a>> {
        let table = self.root.inner("never-ask");
        table.map_or_else(Vec::new, |table| table.texts("kinds"))
    }
}
