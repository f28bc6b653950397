//! The head of a definition: `[service]`, `[sources]`, `[links]`, `[addresses]`, `[codes]`, `[account]`.

use std::ops::RangeInclusive;

use super::links::{check_link, is_address};
use crate::compile::context::Context;
use crate::compile::distinct::check_form;
use crate::compile::source::{Name, Table};
use crate::date::Date;
use crate::service::CodeFormat;

/// Characters of a code: fewer stand in every word, and no more are read.
const LENGTHS: RangeInclusive<u8> = 4..=u8::MAX;

/// Codes of an account: as many as support can try against one request.
const COUNTS: RangeInclusive<u8> = 1..=32;

/// What `[service]` says.
pub(super) struct Header {
    pub(super) id: String,
    pub(super) reviewed: String,
}

impl Context<'_> {
    pub(super) fn header(&mut self) -> Header {
        let root = self.root;
        let Some(table) = root.child("service", self.faults) else {
            return Header {
                id: String::new(),
                reviewed: String::new(),
            };
        };
        table.allow(
            "[service]",
            &["id", "languages", "ticket-language", "reviewed", "source"],
            self.faults,
        );
        if table.get("source").is_some() {
            self.sources("[service]", table);
        }
        let id = table.needed("[service]", "id", self.faults);
        if let Some(id) = &id {
            check_form("service", id, self.faults);
        }
        let id = id.unwrap_or_default();
        let reviewed = table
            .needed("[service]", "reviewed", self.faults)
            .unwrap_or_default();
        self.check_day(&reviewed);
        Header {
            id: id.text,
            reviewed: reviewed.text,
        }
    }

    pub(super) fn check_day(&mut self, day: &Name) {
        if day.line > 0 && Date::parse(&day.text).is_none() {
            self.faults.add(
                day.line,
                "bad-date",
                format!("{:?} is not a day", day.text),
                "write it as YYYY-MM-DD",
            );
        }
    }

    pub(super) fn check_sources(&mut self) {
        for (name, value) in self.root.inner_entries("sources") {
            let Some(table) = value.table(&name.text, self.faults) else {
                continue;
            };
            let what = format!("source {:?}", name.text);
            table.allow(&what, &["title", "date"], self.faults);
            table.needed(&what, "title", self.faults);
            if let Some(day) = table.needed(&what, "date", self.faults) {
                self.check_day(&day);
            }
        }
    }

    pub(super) fn check_addresses(&mut self) {
        for (key, value) in self.root.inner_entries("addresses") {
            let Some(address) = value.name(&key.text, self.faults) else {
                continue;
            };
            if !is_address(&address.text) {
                self.faults.add(
                    address.line,
                    "bad-address",
                    format!("{:?} is not a mail address", address.text),
                    "write it as name@domain",
                );
            }
        }
    }

    pub(super) fn check_links(&mut self) {
        for (key, value) in self.root.inner_entries("links") {
            if let Some(link) = value.name(&key.text, self.faults) {
                self.check_link(&link);
            }
        }
    }

    /// Complains about a link that is neither `https` nor `mailto` nor `tel`.
    pub(super) fn check_link(&mut self, link: &Name) {
        if let Err(reason) = check_link(&link.text) {
            self.faults.add(
                link.line,
                "bad-link",
                format!("{:?} {reason}", link.text),
                reason.remedy(),
            );
        }
    }

    pub(super) fn codes(&mut self) -> CodeFormat {
        let root = self.root;
        let mut format = CodeFormat {
            alphabet: String::new(),
            length: 0,
            fold_case: false,
        };
        let Some(table) = root.child("codes", self.faults) else {
            return format;
        };
        let keys = ["alphabet", "length", "count", "fold-case", "source"];
        table.allow("[codes]", &keys, self.faults);
        self.sources("[codes]", table);
        let alphabet = table
            .needed("[codes]", "alphabet", self.faults)
            .unwrap_or_default();
        self.check_alphabet(&alphabet);
        format.alphabet = alphabet.text;
        if table.get("length").is_none() {
            table.missing("[codes]", "length", self.faults);
        }
        format.length = self.size(table, "length", LENGTHS);
        self.size(table, "count", COUNTS);
        format.fold_case = table.flag("fold-case", self.faults);
        format
    }

    /// Whether capital letters in user names count as small ones.
    pub(super) fn folds_account(&mut self) -> bool {
        let Some(table) = self.root.inner("account") else {
            return false;
        };
        table.allow("[account]", &["fold-case", "source"], self.faults);
        self.sources("[account]", table);
        table.flag("fold-case", self.faults)
    }

    /// How long codes are or how many there are; what nobody could use is a fault.
    fn size(&mut self, table: &Table, key: &str, sizes: RangeInclusive<u8>) -> u8 {
        let size = table.number(key, self.faults);
        if let (Some(size), Some(value)) = (size, table.get(key))
            && !sizes.contains(&size)
        {
            self.faults.add(
                value.line,
                "bad-size",
                format!("`{key}` of [codes] is {size}"),
                format!("write a number from {} to {}", sizes.start(), sizes.end()),
            );
        }
        size.unwrap_or_default()
    }

    /// What the code field passes over can be no part of a code, and the guard of free text knows letters and digits.
    fn check_alphabet(&mut self, alphabet: &Name) {
        let mut letters: Vec<char> = alphabet.text.chars().collect();
        letters.sort_unstable();
        letters.dedup();
        let is_distinct = letters.len() > 1 && letters.len() == alphabet.text.chars().count();
        let is_plain = letters.iter().all(char::is_ascii_alphanumeric);
        if alphabet.line > 0 && !(is_distinct && is_plain) {
            self.faults.add(
                alphabet.line,
                "bad-alphabet",
                format!(
                    "{:?} is not a list of different letters and digits",
                    alphabet.text
                ),
                "name each letter and digit of a code once, and no blank or hyphen between them",
            );
        }
    }
}
