//! What the stages of resolving share: declared names, wording, and the faults found so far.

use std::collections::BTreeMap;

use crate::request::ABOUT;
use crate::service::{Audience, Condition, FactIndex, ValueIndex};

use super::fault::Faults;
use super::names::{Kind, Names};
use super::nearest::advise;
use super::source::{Name, Table};
use super::wording::{Found, Phrase, Wording};

/// What conditions have to know of a fact.
#[derive(Debug, Clone)]
pub(crate) struct FactShape {
    pub(crate) id: String,
    pub(crate) values: Vec<String>,
    pub(crate) drafting: bool,
}

/// What drafts have to know of a field.
#[derive(Debug, Clone)]
pub(crate) struct FieldShape {
    pub(crate) id: String,
    pub(crate) audience: Audience,
}

/// Which variables a text may use.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Variables<'a> {
    /// None.
    None,
    /// Those of the chosen site.
    Site,
    /// Those of the site, and the fields that the reader of the draft may see.
    Draft(&'a [FieldShape], Audience),
}

/// The variables of the site, and what letters can say about their request.
const OF_LETTERS: [&str; 2 + ABOUT.len()] = {
    let [number, date, language, answers, ticket] = ABOUT;
    ["site", "host", number, date, language, answers, ticket]
};

/// Whether letters have a variable of this name that is no field.
pub(crate) fn is_variable(name: &str) -> bool {
    OF_LETTERS.contains(&name)
}

impl<'a> Variables<'a> {
    /// Variables of the site, fields, and who reads the text.
    fn allowed(self) -> (&'static [&'static str], &'a [FieldShape], Audience) {
        match self {
            Self::None => (&[], &[], Audience::Private),
            Self::Site => (&["site", "host"], &[], Audience::Private),
            Self::Draft(fields, audience) => (&OF_LETTERS, fields, audience),
        }
    }
}

/// The line of `service.toml` that each message belongs to.
///
/// The key is the id of the message, or, for parts that a service knows by number only, `KIND OWNER NUMBER`.
#[derive(Debug, Default)]
pub(crate) struct Places(BTreeMap<String, Name>);

impl Places {
    /// Remembers where the message of a part belongs.
    pub(crate) fn note(&mut self, key: String, message: &str, line: usize) {
        self.0.entry(key).or_insert_with(|| Name {
            text: message.to_owned(),
            line,
        });
    }

    /// The message of a part and its line.
    pub(crate) fn find(&self, key: &str) -> Name {
        self.0.get(key).cloned().unwrap_or_else(|| Name {
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
    pub(crate) root: &'a Table,
    pub(crate) names: BTreeMap<Kind, Names>,
    pub(crate) facts: Vec<FactShape>,
    pub(crate) wording: &'a mut Wording,
    pub(crate) places: Places,
    pub(crate) ruled_out: Vec<RuledOut>,
    pub(crate) faults: &'a mut Faults,
}

impl Context<'_> {
    /// The index of a declared name.
    pub(crate) fn find(&mut self, kind: Kind, name: &Name) -> Option<u8> {
        self.names.get_mut(&kind)?.find(name, self.faults)
    }

    /// The index of a value of a fact.
    pub(crate) fn value(&mut self, fact: FactIndex, name: &Name) -> Option<ValueIndex> {
        let shape = self.facts.get(usize::from(fact))?;
        let found = shape.values.iter().position(|value| *value == name.text);
        if found.is_none() {
            self.faults.add(
                name.line,
                "unknown-value",
                format!("fact {:?} has no value {:?}", shape.id, name.text),
                advise(&name.text, shape.values.iter().map(String::as_str)),
            );
        }
        ValueIndex::try_from(found?).ok()
    }

    /// The text of a message that has to be there; `line` is where the definition asks for it.
    pub(crate) fn text(&mut self, line: usize, id: &str, variables: Variables<'_>) -> String {
        self.places.note(id.to_owned(), id, line);
        self.part(line, id, "", variables).unwrap_or_default()
    }

    /// The text of an attribute that has to be there.
    pub(crate) fn attribute(
        &mut self,
        line: usize,
        id: &str,
        part: &str,
        variables: Variables<'_>,
    ) -> String {
        self.part(line, id, part, variables).unwrap_or_default()
    }

    /// The text of an attribute, if it is there.
    pub(crate) fn optional(
        &mut self,
        id: &str,
        part: &str,
        variables: Variables<'_>,
    ) -> Option<String> {
        match self.wording.find(id, part) {
            Found::Phrase(phrase) => Some(self.checked(id, phrase, variables)),
            Found::NoSuchPart(_) | Found::NoSuchMessage => None,
        }
    }

    fn part(
        &mut self,
        line: usize,
        id: &str,
        part: &str,
        variables: Variables<'_>,
    ) -> Option<String> {
        match self.wording.find(id, part) {
            Found::Phrase(phrase) => return Some(self.checked(id, phrase, variables)),
            Found::NoSuchPart(at) => {
                self.wording.report_missing_part(at, id, part, self.faults);
            }
            Found::NoSuchMessage => self.faults.add(
                line,
                "missing-message",
                format!("{} has no message {id:?}", self.wording.file),
                format!("add `{id} = …` to {}", self.wording.file),
            ),
        }
        None
    }

    fn checked(&mut self, id: &str, phrase: Phrase, variables: Variables<'_>) -> String {
        let file = self.wording.file.clone();
        for name in &phrase.variables {
            self.check_variable(
                &file,
                phrase.line,
                &format!("message {id:?}"),
                name,
                variables,
            );
        }
        phrase.text
    }

    /// Complains about a variable that `what` may not use.
    pub(crate) fn check_variable(
        &mut self,
        file: &str,
        line: usize,
        what: &str,
        name: &str,
        variables: Variables<'_>,
    ) {
        let (site, fields, audience) = variables.allowed();
        if site.contains(&name) {
            return;
        }
        let Some(field) = fields.iter().find(|field| field.id == name) else {
            let known = fields.iter().map(|field| field.id.as_str());
            self.faults.add_in(
                file,
                line,
                "unknown-variable",
                format!("{what} uses the variable {name:?}, which does not exist here"),
                advise(name, site.iter().copied().chain(known)),
            );
            return;
        };
        if audience == Audience::Public && field.audience == Audience::Private {
            self.faults.add_in(
                file,
                line,
                "private-field-in-public-draft",
                format!("{what} is read by everybody and shows the private field {name:?}"),
                "leave the field out, or move the line to a private draft",
            );
        }
    }

    /// Checks that the table names its sources, unless the definition has a source for everything.
    pub(crate) fn sources(&mut self, what: &str, table: &Table) {
        let named = table.texts("source", self.faults);
        for name in &named {
            let key = name.text.split(':').next().unwrap_or_default().trim();
            let key = Name {
                text: key.to_owned(),
                line: name.line,
            };
            self.find(Kind::Source, &key);
        }
        let service = self.root.inner("service");
        let has_default = service.is_some_and(|service| service.get("source").is_some());
        if named.is_empty() && !has_default {
            self.faults.add(
                table.line,
                "missing-source",
                format!("{what} does not say where it is from"),
                "add `source = \"KEY: place\"`, KEY being one of [sources]",
            );
        }
    }

    /// The word of a closed list under a key.
    pub(crate) fn one_of<T: Copy>(
        &mut self,
        what: &str,
        name: &Name,
        options: &[(&str, T)],
    ) -> Option<T> {
        let found = options.iter().find(|(word, _)| *word == name.text);
        if found.is_none() {
            self.faults.add(
                name.line,
                "unknown-kind",
                format!("{what} cannot be {:?}", name.text),
                advise(&name.text, options.iter().map(|(word, _)| *word)),
            );
        }
        found.map(|(_, option)| *option)
    }
}
