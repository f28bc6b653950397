//! What the stages of resolving share: declared names, the texts that are needed, and the faults found so far.

use std::collections::BTreeMap;

use crate::service::{Condition, FactIndex, Text, ValueIndex};

use super::asked::{Asked, Variables};
use super::fault::Faults;
use super::name::Name;
use super::names::{Kind, Names};
use super::nearest::advise;
use super::problem;
use super::source::Table;

/// What conditions have to know of a fact.
#[derive(Debug, Clone, Default)]
pub(crate) struct FactShape<'a> {
    pub(crate) id: &'a str,
    pub(crate) values: Vec<&'a str>,
    pub(crate) drafting: bool,
}

/// A message of the definition, and the line of `service.toml` that it belongs to.
#[derive(Debug, Clone)]
pub(crate) struct Place {
    pub(crate) text: String,
    pub(crate) line: usize,
}

/// Where the messages belong.
///
/// The key is the id of the message, or, for parts that a service knows by number only, `KIND OWNER NUMBER`.
#[derive(Debug, Default)]
pub(crate) struct Places(BTreeMap<String, Place>);

impl Places {
    /// Remembers where the message of a part belongs.
    pub(crate) fn note(&mut self, key: String, message: &str, line: usize) {
        self.0.entry(key).or_insert_with(|| Place {
            text: message.to_owned(),
            line,
        });
    }

    /// The message of a part and its line.
    pub(crate) fn find(&self, key: &str) -> Place {
        self.0.get(key).cloned().unwrap_or_else(|| Place {
            text: key.to_owned(),
            line: 1,
        })
    }

    /// The line of a part.
    pub(crate) fn line(&self, key: &str) -> usize {
        self.find(key).line
    }
}

/// What a definition says of a question: with these answers it is ruled out, so nobody is asked.
#[derive(Debug)]
pub(crate) struct RuledOut {
    pub(crate) fact: FactIndex,
    pub(crate) when: Condition,
    pub(crate) line: usize,
}

/// The definition while its names are being resolved.
pub(crate) struct Context<'a> {
    pub(crate) root: Table<'a>,
    pub(crate) names: BTreeMap<Kind, Names<'a>>,
    pub(crate) facts: Vec<FactShape<'a>>,
    pub(crate) asked: Vec<Asked>,
    pub(crate) places: Places,
    pub(crate) ruled_out: Vec<RuledOut>,
    pub(crate) faults: &'a Faults,
}

impl<'a> Context<'a> {
    /// The index of a declared name.
    pub(crate) fn find(&mut self, kind: Kind, name: Name<'_>) -> Option<u8> {
        self.names.get_mut(&kind)?.find(name)
    }

    /// The index of the name under a key, if there is one.
    pub(crate) fn find_under(&mut self, kind: Kind, table: Table<'_>, key: &str) -> Option<u8> {
        self.find(kind, table.text(key)?)
    }

    /// What the shared table `shared` has under the name under a key.
    pub(crate) fn named(
        &mut self,
        kind: Kind,
        shared: &str,
        table: Table<'a>,
        key: &str,
    ) -> Option<String> {
        let name = table.text(key)?;
        self.find(kind, name)?;
        let value = self.root.inner(shared)?.text(name.text)?;
        Some(value.text.to_owned())
    }

    /// The index of a value of a fact.
    pub(crate) fn value(&self, fact: FactIndex, name: Name<'_>) -> Option<ValueIndex> {
        let shape = self.facts.get(usize::from(fact))?;
        let found = shape.values.iter().position(|value| *value == name.text);
        if found.is_none() {
            let advice = advise(name.text, shape.values.iter().copied());
            name.fault(problem::unknown_value(shape.id, name.text, advice));
        }
        ValueIndex::try_from(found?).ok()
    }

    /// The text of a message that has to be there; `line` is where the definition asks for it.
    pub(crate) fn text(&mut self, line: usize, id: &str) -> Text {
        self.text_with(line, id, Variables::Site)
    }

    /// The same where other variables are known than those of the site.
    pub(crate) fn text_with(&mut self, line: usize, id: &str, variables: Variables) -> Text {
        self.places.note(id.to_owned(), id, line);
        self.attribute(line, id, "", variables)
    }

    /// The text of an attribute that has to be there.
    pub(crate) fn attribute(
        &mut self,
        line: usize,
        id: &str,
        part: &'static str,
        variables: Variables,
    ) -> Text {
        self.note_asked(Some(line), id, part, variables)
    }

    /// The text of an attribute, if it is there.
    pub(crate) fn optional(&mut self, id: &str, part: &'static str) -> Option<Text> {
        Some(self.note_asked(None, id, part, Variables::Site))
    }

    fn note_asked(
        &mut self,
        needed: Option<usize>,
        id: &str,
        part: &'static str,
        variables: Variables,
    ) -> Text {
        let asked = Asked {
            needed,
            id: id.to_owned(),
            part,
            variables,
        };
        let name = asked.name();
        self.asked.push(asked);
        name
    }

    /// Checks that the table names its sources, unless the definition has a source for everything.
    pub(crate) fn sources(&mut self, what: &str, table: Table<'_>) {
        let named = table.texts("source");
        for name in &named {
            let key = name.text.split(':').next().unwrap_or_default().trim();
            self.find(Kind::Source, name.part(key));
        }
        let service = self.root.inner("service");
        let has_default = service.is_some_and(|service| service.has("source"));
        if named.is_empty() && !has_default {
            table.fault(problem::missing_source(what));
        }
    }

    /// The word of a closed list under a key.
    pub(crate) fn one_of<T: Copy>(
        &self,
        what: &str,
        name: Name<'_>,
        options: &[(&str, T)],
    ) -> Option<T> {
        let found = options.iter().find(|(word, _)| *word == name.text);
        if found.is_none() {
            let advice = advise(name.text, options.iter().map(|(word, _)| *word));
            name.fault(problem::unknown_kind(what, name.text, advice));
        }
        found.map(|(_, option)| *option)
    }
}
