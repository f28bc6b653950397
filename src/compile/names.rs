//! The names that a definition declares, and the index of each.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::fault::Faults;
use super::name::{Distinct, Name};
use super::nearest::advise;
use super::problem::{self, Problem};
use super::source::Table;

/// What names stand for, with the word for it.
macro_rules! kinds {
    ($($kind:ident $word:literal,)*) => {
        /// What a name stands for.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub(crate) enum Kind {
            $($kind,)*
        }

        impl Kind {
            /// The word, and the code of a name that there is not.
            fn words(self) -> (&'static str, &'static str) {
                match self {
                    $(Self::$kind => ($word, concat!("unknown-", $word)),)*
                }
            }
        }
    };
}

kinds! {
    Source "source",
    Link "link",
    Address "address",
    Term "term",
    Fact "fact",
    Route "route",
    List "list",
    Wait "wait",
    Checklist "checklist",
    Request "request",
    Draft "draft",
}

/// The names of one kind, in order; an index fits into a byte.
#[derive(Debug)]
pub(crate) struct Names<'a> {
    kind: Kind,
    /// Each with its line.
    names: Vec<(Cow<'a, str>, usize)>,
    used: BTreeSet<u8>,
    /// A name was looked up in vain, so what seems unused may have been meant.
    missed: bool,
    faults: &'a Faults,
}

impl<'a> Names<'a> {
    /// Declares names; doubles and names of the wrong form become faults. For one that is missing, there is its line.
    fn declare(kind: Kind, names: Vec<Result<Name<'a>, usize>>, faults: &'a Faults) -> Self {
        let (word, _) = kind.words();
        let mut distinct = match kind {
            Kind::Term => Distinct::of_names(word),
            _ => Distinct::new(word),
        };
        names.iter().flatten().for_each(|name| distinct.note(*name));
        let texts = names.into_iter().map(|name| match name {
            Ok(name) => (name.text.into(), name.line),
            Err(line) => (format!("unnamed-{line}").into(), line),
        });
        let names: Vec<(Cow<'a, str>, usize)> = texts.collect();
        if let Some((name, line)) = names.get(usize::from(u8::MAX)) {
            faults.add(*line, problem::too_many(word, name));
        }
        Self {
            kind,
            names,
            used: BTreeSet::new(),
            missed: false,
            faults,
        }
    }

    /// Declares the keys of the table under a key.
    pub(crate) fn of_keys(kind: Kind, root: Table<'a>, key: &str) -> Self {
        let table = root.get(key).and_then(|value| value.table(key));
        let entries = table.map(Table::entries).unwrap_or_default();
        let names = entries.into_iter().map(|(name, _)| Ok(name)).collect();
        Self::declare(kind, names, root.faults())
    }

    /// Declares the `id`s of the tables under a key. A table without one stays in its place, so that indexes fit.
    pub(crate) fn of_ids(kind: Kind, parent: Table<'a>, key: &str) -> Self {
        let what = format!("a {}", kind.words().0);
        let tables = parent.tables(key).into_iter();
        let names = tables.map(|table| table.needed(&what, "id").ok_or(table.line));
        Self::declare(kind, names.collect(), parent.faults())
    }

    /// The index of a name; a name that is not declared becomes a fault.
    pub(crate) fn find(&mut self, name: Name<'_>) -> Option<u8> {
        let index = self.names.iter().position(|one| one.0 == name.text);
        let found = index.and_then(|index| u8::try_from(index).ok());
        match found {
            Some(index) => {
                self.used.insert(index);
            }
            None => {
                self.missed = true;
                name.fault(self.unknown(name.text));
            }
        }
        found
    }

    fn unknown(&self, name: &str) -> Problem {
        let (word, code) = self.kind.words();
        let message = format!("there is no {word} {name:?}");
        let advice = advise(name, self.names.iter().map(|(name, _)| &**name));
        let mut problem = Problem::new(code, message, advice);
        problem.harmless = self.kind == Kind::Source;
        problem
    }

    /// Complains about names that were never looked up.
    pub(crate) fn report_unused(&self) {
        if self.missed {
            return;
        }
        for (index, (name, line)) in (0..u8::MAX).zip(&self.names) {
            if !self.used.contains(&index) {
                let problem = problem::unused_name(self.kind.words().0, name);
                self.faults.add(*line, problem);
            }
        }
    }
}
