//! The wording of one language: reads the part of Fluent that is plain text with variables.
//!
//! Format: <https://projectfluent.org/fluent/guide/>. Selectors, terms, references and functions are refused, because
//! the browser gets finished text.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    Attribute, Entry, Expression, InlineExpression, Message, Pattern, PatternElement,
};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::fault::Faults;
use super::lines::Lines;
use super::problem::{self, Problem};

/// A text with `{name}` for each variable.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Phrase {
    pub(crate) line: usize,
    pub(crate) text: String,
    pub(crate) variables: Vec<String>,
}

/// A message: the text itself under `""`, attributes under their names.
#[derive(Debug, Default)]
struct Entries {
    line: usize,
    phrases: BTreeMap<String, Phrase>,
}

/// The messages of one file.
#[derive(Debug, Default)]
pub(crate) struct Wording {
    pub(crate) file: String,
    messages: BTreeMap<String, Entries>,
}

impl Wording {
    /// Reads a file; what cannot be read becomes a fault, and the rest is still there.
    pub(crate) fn parse(file: &str, source: &str, faults: &Faults) -> Self {
        let (resource, errors) = match parser::parse(source) {
            Ok(resource) => (resource, Vec::new()),
            Err(partial) => partial,
        };
        let reader = Reader {
            file,
            source,
            lines: Lines::of(source),
            faults,
        };
        for error in errors {
            let line = reader.lines.at(error.pos.start);
            reader.fault(line, problem::fluent_syntax(error.kind));
        }
        let mut messages = BTreeMap::new();
        for entry in &resource.body {
            reader.entry(entry, &mut messages);
        }
        Self {
            file: file.to_owned(),
            messages,
        }
    }

    /// Every text, with its message and, for an attribute, its name.
    pub(crate) fn phrases(&self) -> impl Iterator<Item = (&str, &str, &Phrase)> {
        self.messages.iter().flat_map(|(id, message)| {
            let parts = message.phrases.iter();
            parts.map(move |(part, phrase)| (id.as_str(), part.as_str(), phrase))
        })
    }

    /// Every message.
    pub(crate) fn ids(&self) -> impl Iterator<Item = &str> {
        self.messages.keys().map(String::as_str)
    }

    /// The texts of a message: its own under `""`, its attributes under their names.
    pub(crate) fn parts(&self, id: &str) -> impl Iterator<Item = (&str, &Phrase)> {
        let message = self.messages.get(id).into_iter();
        let parts = message.flat_map(|message| &message.phrases);
        parts.map(|(part, phrase)| (part.as_str(), phrase))
    }

    /// The text of a message (`part` empty) or of an attribute.
    pub(crate) fn phrase(&self, id: &str, part: &str) -> Option<&Phrase> {
        self.messages.get(id)?.phrases.get(part)
    }

    /// The line of a message, if it is there.
    pub(crate) fn line(&self, id: &str) -> Option<usize> {
        self.messages.get(id).map(|message| message.line)
    }

    /// Complains that a message lacks its value or an attribute.
    pub(crate) fn report_missing_part(&self, line: usize, id: &str, part: &str, faults: &Faults) {
        let problem = match part {
            "" => problem::missing_value(id),
            _ => problem::missing_attribute(id, part),
        };
        faults.add_in(&self.file, line, problem);
    }

    /// Complains about what nothing uses; `used` has messages with the names of their attributes.
    pub(crate) fn report_unused(&self, used: &BTreeSet<(&str, &str)>, faults: &Faults) {
        for (id, part, phrase) in self.phrases() {
            if !used.contains(&(id, part)) {
                let problem = match part {
                    "" => problem::unused_message(id),
                    _ => problem::unused_attribute(id, part),
                };
                faults.add_in(&self.file, phrase.line, problem);
            }
        }
    }
}

/// Reads the messages of a file.
struct Reader<'a> {
    file: &'a str,
    source: &'a str,
    lines: Lines,
    faults: &'a Faults,
}

impl Reader<'_> {
    fn fault(&self, line: usize, problem: Problem) {
        self.faults.add_in(self.file, line, problem);
    }

    /// The line of a piece of the source.
    fn line(&self, piece: &str) -> usize {
        let offset = piece.as_ptr().addr() - self.source.as_ptr().addr();
        self.lines.at(offset)
    }

    fn entry(&self, entry: &Entry<&str>, messages: &mut BTreeMap<String, Entries>) {
        match entry {
            Entry::Message(message) => {
                let id = message.id.name;
                let entries = self.message(message);
                let line = entries.line;
                if messages.insert(id.to_owned(), entries).is_some() {
                    let what = format!("message {id:?}");
                    self.fault(line, problem::duplicate_message(what));
                }
            }
            Entry::Term(term) => {
                let what = format!("term \"-{}\"", term.id.name);
                let line = self.line(term.id.name);
                self.fault(line, problem::unsupported_fluent(what));
            }
            // Comments say nothing to the browser, and junk was reported as an error of the syntax.
            Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => {}
        }
    }

    fn message(&self, message: &Message<&str>) -> Entries {
        let id = message.id.name;
        let line = self.line(id);
        let mut phrases = BTreeMap::new();
        let value = message.value.iter().map(|value| ("", line, value));
        let attributes = message.attributes.iter();
        let attributes = attributes.map(|Attribute { id, value }| {
            let line = self.line(id.name);
            (id.name, line, value)
        });
        for (part, line, pattern) in value.chain(attributes) {
            let phrase = self.phrase(id, line, pattern);
            if phrases.insert(part.to_owned(), phrase).is_some() {
                let what = format!("attribute `.{part}` of {id:?}");
                self.fault(line, problem::duplicate_message(what));
            }
        }
        Entries { line, phrases }
    }

    fn phrase(&self, id: &str, line: usize, pattern: &Pattern<&str>) -> Phrase {
        let mut phrase = Phrase {
            line,
            ..Phrase::default()
        };
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => phrase.text.push_str(value),
                PatternElement::Placeable { expression } => {
                    self.placeable(id, expression, &mut phrase);
                }
            }
        }
        phrase.text = phrase.text.trim().to_owned();
        phrase
    }

    fn placeable(&self, id: &str, expression: &Expression<&str>, phrase: &mut Phrase) {
        let unsupported = match expression {
            Expression::Inline(InlineExpression::VariableReference { id: variable }) => {
                phrase.variables.push(variable.name.to_owned());
                phrase.text.push_str(&format!("{{{}}}", variable.name));
                return;
            }
            Expression::Inline(InlineExpression::StringLiteral { value }) => {
                let literal = unescape_unicode_to_string(value);
                if literal.contains(['{', '}']) {
                    self.fault(phrase.line, problem::literal_brace(id));
                }
                phrase.text.push_str(&literal);
                return;
            }
            Expression::Select { .. } => "a selector",
            Expression::Inline(_) => "a reference or function",
        };
        let what = format!("{unsupported} in message {id:?}");
        self.fault(phrase.line, problem::unsupported_fluent(what));
    }
}
