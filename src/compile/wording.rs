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

/// The messages of one file, and which of them were used.
#[derive(Debug, Default)]
pub(crate) struct Wording {
    pub(crate) file: String,
    messages: BTreeMap<String, Entries>,
    used: BTreeSet<(String, String)>,
}

/// What a look-up found.
pub(crate) enum Found {
    Phrase(Phrase),
    /// The message is there, the asked part is not; the line of the message.
    NoSuchPart(usize),
    NoSuchMessage,
}

impl Wording {
    /// Reads a file; what cannot be read becomes a fault, and the rest is still there.
    pub(crate) fn parse(file: &str, source: &str, faults: &mut Faults) -> Self {
        let (resource, errors) = match parser::parse(source) {
            Ok(resource) => (resource, Vec::new()),
            Err(partial) => partial,
        };
        let mut reader = Reader {
            file,
            source,
            lines: Lines::of(source),
            faults,
            messages: BTreeMap::new(),
        };
        for error in errors {
            let line = reader.lines.at(error.pos.start);
            reader.fault(
                line,
                "fluent-syntax",
                format!("this is not Fluent: {}", error.kind),
                "write `id = text`, further lines indented; literal braces are not possible",
            );
        }
        for entry in &resource.body {
            reader.entry(entry);
        }
        Self {
            file: file.to_owned(),
            messages: reader.messages,
            used: BTreeSet::new(),
        }
    }

    /// Looks up the value (`part` empty) or an attribute of a message, and marks it as used.
    pub(crate) fn find(&mut self, id: &str, part: &str) -> Found {
        let Some(message) = self.messages.get(id) else {
            return Found::NoSuchMessage;
        };
        self.used.insert((id.to_owned(), part.to_owned()));
        match message.phrases.get(part) {
            Some(phrase) => Found::Phrase(phrase.clone()),
            None => Found::NoSuchPart(message.line),
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

    /// A text, without marking it as used.
    pub(crate) fn phrase(&self, id: &str, part: &str) -> Option<&Phrase> {
        self.messages.get(id)?.phrases.get(part)
    }

    /// The line of a message, if it is there.
    pub(crate) fn line(&self, id: &str) -> Option<usize> {
        self.messages.get(id).map(|message| message.line)
    }

    /// Complains that a message lacks its value or an attribute.
    pub(crate) fn report_missing_part(
        &self,
        line: usize,
        id: &str,
        part: &str,
        faults: &mut Faults,
    ) {
        let (code, what, form) = match part {
            "" => (
                "missing-message",
                "text of its own".to_owned(),
                format!("{id} = …"),
            ),
            _ => (
                "missing-attribute",
                format!("attribute `.{part}`"),
                format!(".{part} = …"),
            ),
        };
        faults.add_in(
            &self.file,
            line,
            code,
            format!("message {id:?} has no {what}"),
            format!("add `{form}`"),
        );
    }

    /// Complains about what nothing uses.
    pub(crate) fn report_unused(&self, faults: &mut Faults) {
        for (id, message) in &self.messages {
            for (part, phrase) in &message.phrases {
                if self.used.contains(&(id.clone(), part.clone())) {
                    continue;
                }
                let (code, name) = match part.as_str() {
                    "" => ("unused-message", format!("message {id:?}")),
                    _ => ("unused-attribute", format!("attribute `.{part}` of {id:?}")),
                };
                faults.add_in(
                    &self.file,
                    phrase.line,
                    code,
                    format!("nothing uses the {name}"),
                    "remove it, or correct its id",
                );
            }
        }
    }
}

struct Reader<'a> {
    file: &'a str,
    source: &'a str,
    lines: Lines,
    faults: &'a mut Faults,
    messages: BTreeMap<String, Entries>,
}

impl Reader<'_> {
    fn fault(&mut self, line: usize, code: &'static str, message: String, remedy: &str) {
        self.faults.add_in(self.file, line, code, message, remedy);
    }

    /// The line of a piece of the source.
    fn line(&self, piece: &str) -> usize {
        let offset = piece.as_ptr().addr() - self.source.as_ptr().addr();
        self.lines.at(offset)
    }

    fn entry(&mut self, entry: &Entry<&str>) {
        match entry {
            Entry::Message(message) => self.message(message),
            Entry::Term(term) => {
                let line = self.line(term.id.name);
                self.unsupported(line, &format!("term \"-{}\"", term.id.name));
            }
            // Comments say nothing to the browser, and junk was reported as an error of the syntax.
            Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => {}
        }
    }

    fn message(&mut self, message: &Message<&str>) {
        let id = message.id.name;
        let line = self.line(id);
        let mut entries = Entries {
            line,
            phrases: BTreeMap::new(),
        };
        if let Some(value) = &message.value {
            let phrase = self.phrase(id, line, value);
            entries.phrases.insert(String::new(), phrase);
        }
        for attribute in &message.attributes {
            self.attribute(id, attribute, &mut entries);
        }
        if self.messages.insert(id.to_owned(), entries).is_some() {
            self.duplicate(line, &format!("message {id:?}"));
        }
    }

    fn attribute(&mut self, id: &str, attribute: &Attribute<&str>, entries: &mut Entries) {
        let name = attribute.id.name;
        let line = self.line(name);
        let phrase = self.phrase(id, line, &attribute.value);
        if entries.phrases.insert(name.to_owned(), phrase).is_some() {
            self.duplicate(line, &format!("attribute `.{name}` of {id:?}"));
        }
    }

    fn duplicate(&mut self, line: usize, what: &str) {
        let message = format!("the {what} is there twice");
        self.fault(line, "duplicate-message", message, "keep one of the two");
    }

    fn unsupported(&mut self, line: usize, what: &str) {
        let message = format!("{what} cannot be used here");
        let remedy =
            "write plain text; only variables such as { $site } and string literals are possible";
        self.fault(line, "unsupported-fluent", message, remedy);
    }

    fn phrase(&mut self, id: &str, line: usize, pattern: &Pattern<&str>) -> Phrase {
        let mut text = String::new();
        let mut variables = Vec::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => text.push_str(value),
                PatternElement::Placeable { expression } => {
                    self.placeable(id, line, expression, &mut text, &mut variables);
                }
            }
        }
        Phrase {
            line,
            text: text.trim().to_owned(),
            variables,
        }
    }

    fn placeable(
        &mut self,
        id: &str,
        line: usize,
        expression: &Expression<&str>,
        text: &mut String,
        variables: &mut Vec<String>,
    ) {
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id: variable }) => {
                variables.push(variable.name.to_owned());
                text.push_str(&format!("{{{}}}", variable.name));
            }
            Expression::Inline(InlineExpression::StringLiteral { value }) => {
                let literal = unescape_unicode_to_string(value);
                if literal.contains(['{', '}']) {
                    let message = format!("message {id:?} has a literal brace");
                    let remedy = "say it without braces; they mark variables in the pack";
                    self.fault(line, "literal-brace", message, remedy);
                }
                text.push_str(&literal);
            }
            Expression::Select { .. } => {
                self.unsupported(line, &format!("a selector in message {id:?}"));
            }
            Expression::Inline(_) => {
                self.unsupported(line, &format!("a reference or function in message {id:?}"));
            }
        }
    }
}
