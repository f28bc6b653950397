//! The tree of `service.toml`: every key and value with its line, in the order of the file.

use toml::de::{DeTable, DeValue};

use super::fault::Faults;
use super::lines::Lines;

/// A name and the line it stands on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Name {
    pub(crate) text: String,
    pub(crate) line: usize,
}

/// A value and the line it begins on.
#[derive(Debug, Clone)]
pub(crate) struct Value {
    pub(crate) line: usize,
    pub(crate) content: Content,
}

/// What a value is.
#[derive(Debug, Clone)]
pub(crate) enum Content {
    Text(String),
    Number(i64),
    Flag(bool),
    List(Vec<Value>),
    Table(Table),
    /// Something that no definition needs.
    Other(&'static str),
}

/// A table and the line it begins on.
#[derive(Debug, Clone, Default)]
pub(crate) struct Table {
    pub(crate) line: usize,
    pub(crate) entries: Vec<(Name, Value)>,
}

impl Content {
    /// What kind of value it is, in words.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Text(_) => "a text",
            Self::Number(_) => "a number",
            Self::Flag(_) => "true or false",
            Self::List(_) => "a list",
            Self::Table(_) => "a table",
            Self::Other(kind) => kind,
        }
    }
}

/// Reads TOML; what cannot be read becomes a fault, and the rest is still returned.
pub(crate) fn parse(text: &str, faults: &mut Faults) -> Table {
    let lines = Lines::of(text);
    let (document, errors) = DeTable::parse_recoverable(text);
    for error in errors {
        let line = lines.at(error.span().map_or(0, |span| span.start));
        faults.add(
            line,
            "toml-syntax",
            format!("this is not TOML: {}", error.message()),
            "correct the line; see https://toml.io",
        );
    }
    table(document.get_ref(), 1, &lines)
}

fn table(source: &DeTable<'_>, line: usize, lines: &Lines) -> Table {
    let mut entries: Vec<_> = source.iter().collect();
    entries.sort_by_key(|(key, _)| key.span().start);
    let entries = entries.into_iter().map(|(key, item)| {
        let name = Name {
            text: key.get_ref().to_string(),
            line: lines.at(key.span().start),
        };
        let line = lines.at(item.span().start);
        (name, value(item.get_ref(), line, lines))
    });
    Table {
        line,
        entries: entries.collect(),
    }
}

fn value(source: &DeValue<'_>, line: usize, lines: &Lines) -> Value {
    let content = match source {
        DeValue::String(text) => Content::Text(text.to_string()),
        DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix()).map_or(
            Content::Other("a number that is too large"),
            Content::Number,
        ),
        DeValue::Boolean(flag) => Content::Flag(*flag),
        DeValue::Array(items) => Content::List(
            items
                .iter()
                .map(|item| value(item.get_ref(), lines.at(item.span().start), lines))
                .collect(),
        ),
        DeValue::Table(entries) => Content::Table(table(entries, line, lines)),
        DeValue::Float(_) => Content::Other("a fraction"),
        DeValue::Datetime(_) => Content::Other("a date without quotation marks"),
    };
    Value { line, content }
}
