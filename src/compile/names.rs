//! The names that a definition declares, and the index of each.

use std::collections::BTreeSet;

use super::distinct::Distinct;
use super::fault::Faults;
use super::nearest::advise;
use super::source::{Name, Table};

/// What a name stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Source,
    Link,
    Address,
    Term,
    Fact,
    Route,
    List,
    Wait,
    Checklist,
    Request,
    Draft,
}

impl Kind {
    fn word(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Link => "link",
            Self::Address => "address",
            Self::Term => "term",
            Self::Fact => "fact",
            Self::Route => "route",
            Self::List => "list",
            Self::Wait => "wait",
            Self::Checklist => "checklist",
            Self::Request => "request",
            Self::Draft => "draft",
        }
    }

    fn unknown(self) -> &'static str {
        match self {
            Self::Source => "unknown-source",
            Self::Link => "unknown-link",
            Self::Address => "unknown-address",
            Self::Term => "unknown-term",
            Self::Fact => "unknown-fact",
            Self::Route => "unknown-route",
            Self::List => "unknown-list",
            Self::Wait => "unknown-wait",
            Self::Checklist => "unknown-checklist",
            Self::Request => "unknown-request",
            Self::Draft => "unknown-draft",
        }
    }
}

/// The names of one kind, in order; an index fits into a byte.
#[derive(Debug)]
pub(crate) struct Names {
    kind: Kind,
    names: Vec<Name>,
    used: BTreeSet<u8>,
    /// A name was looked up in vain, so what seems unused may have been meant.
    missed: bool,
}

impl Names {
    /// Declares names; doubles and names of the wrong form become faults.
    pub(crate) fn declare(kind: Kind, names: Vec<Name>, faults: &mut Faults) -> Self {
        let mut distinct = match kind {
            Kind::Term => Distinct::of_names(kind.word()),
            _ => Distinct::new(kind.word()),
        };
        for name in &names {
            distinct.note(name, faults);
        }
        if let Some(name) = names.get(usize::from(u8::MAX)) {
            faults.add(
                name.line,
                "too-many",
                format!("{} {:?} is number 256 of its kind", kind.word(), name.text),
                "divide the definition; 255 is the most",
            );
        }
        Self {
            kind,
            names,
            used: BTreeSet::new(),
            missed: false,
        }
    }

    /// Declares the keys of a table.
    pub(crate) fn of_keys(kind: Kind, table: Option<&Table>, faults: &mut Faults) -> Self {
        let keys = table.map_or(&[][..], |table| &table.entries);
        let names = keys.iter().map(|(name, _)| name.clone()).collect();
        Self::declare(kind, names, faults)
    }

    /// Declares the `id`s of tables. A table without one stays in its place, so that indexes fit.
    pub(crate) fn of_ids(kind: Kind, tables: &[&Table], faults: &mut Faults) -> Self {
        let names = tables.iter().map(|table| {
            let what = format!("a {}", kind.word());
            table.needed(&what, "id", faults).unwrap_or_else(|| Name {
                text: format!("unnamed-{}", table.line),
                line: table.line,
            })
        });
        let names = names.collect();
        Self::declare(kind, names, faults)
    }

    /// The index of a name; a name that is not declared becomes a fault.
    pub(crate) fn find(&mut self, name: &Name, faults: &mut Faults) -> Option<u8> {
        let found = self.position(&name.text);
        if let Some(index) = found {
            self.used.insert(index);
        } else {
            self.missed = true;
            faults.add(
                name.line,
                self.kind.unknown(),
                format!("there is no {} {:?}", self.kind.word(), name.text),
                advise(&name.text, self.texts()),
            );
        }
        found
    }

    /// The index of a name, if it is declared.
    pub(crate) fn position(&self, text: &str) -> Option<u8> {
        let index = self.names.iter().position(|name| name.text == text)?;
        u8::try_from(index).ok()
    }

    /// All names.
    pub(crate) fn texts(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(|name| name.text.as_str())
    }

    /// Complains about names that were never looked up.
    pub(crate) fn report_unused(&self, faults: &mut Faults) {
        if self.missed {
            return;
        }
        for (index, name) in (0..u8::MAX).zip(&self.names) {
            if !self.used.contains(&index) {
                faults.add(
                    name.line,
                    "unused-name",
                    format!("nothing uses the {} {:?}", self.kind.word(), name.text),
                    "remove it, or name it where it belongs",
                );
            }
        }
    }
}
