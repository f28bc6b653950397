//! Reads a page of HTML as a row of tags and texts: enough to find the fields of a form, whoever wrote it.
//!
//! Not a parser that builds a tree. What must not be taken for a tag is passed over: comments, and the content of
//! scripts, styles, titles and text areas (the raw text elements of <https://html.spec.whatwg.org/#parsing-html-fragments>).

use crate::delivery::search;

/// Elements whose content is no markup.
const RAW: [&str; 7] = [
    "script", "style", "title", "textarea", "template", "noscript", "iframe",
];

/// A part of a page.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// The start of an element.
    Open(Tag),
    /// The end of an element, by its name in small letters.
    Close(String),
    /// Text between tags, with its character references resolved.
    Text(String),
}

/// A tag that opens an element; names are in small letters.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Tag {
    pub(super) name: String,
    attributes: Vec<(String, String)>,
}

impl Tag {
    /// The value of an attribute; the first counts, as in the standard.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        let mut found = self.attributes.iter().filter(|(known, _)| known == name);
        found.next().map(|(_, value)| value.as_str())
    }
}

/// The parts of a page, in its order.
pub(super) struct Tokens<'a> {
    rest: &'a str,
}

impl<'a> Tokens<'a> {
    pub(super) fn new(page: &'a str) -> Self {
        Self { rest: page }
    }

    /// Takes everything before `end` and passes over `end`; all of the rest if it is missing.
    fn until(&mut self, end: &str) -> &'a str {
        let (before, after) = search::split(self.rest, end).unwrap_or((self.rest, ""));
        self.rest = after;
        before
    }

    /// Takes text up to the next tag; a `<` at its start opens none.
    fn text(&mut self) -> Token {
        let rest = self.rest.strip_prefix('<');
        let (text, tags) = search::cut(rest.unwrap_or(self.rest), |c| c == '<');
        self.rest = tags;
        let start = if rest.is_some() { "<" } else { "" };
        Token::Text([start, &resolve(text)].concat())
    }

    fn open(&mut self) -> Token {
        let name = self.word(&['/']).to_ascii_lowercase();
        let mut attributes = Vec::new();
        while let Some(attribute) = self.attribute() {
            attributes.push(attribute);
        }
        self.until(">");
        if RAW.contains(&name.as_str()) {
            self.skip_to_end_of(&name);
        }
        Token::Open(Tag { name, attributes })
    }

    /// Takes what stands before white space, `>` and other ends.
    fn word(&mut self, ends: &[char]) -> &'a str {
        let is_end = |c: char| c.is_ascii_whitespace() || c == '>' || ends.contains(&c);
        let (word, rest) = search::cut(self.rest, is_end);
        self.rest = rest;
        word
    }

    fn attribute(&mut self) -> Option<(String, String)> {
        let blank = |c: char| c.is_ascii_whitespace() || c == '/';
        self.rest = self.rest.trim_start_matches(blank);
        if self.rest.is_empty() || self.rest.starts_with('>') {
            return None;
        }
        let name = self.word(&['/', '=']).to_ascii_lowercase();
        let Some(value) = self.rest.trim_ascii_start().strip_prefix('=') else {
            return Some((name, String::new()));
        };
        self.rest = value.trim_ascii_start();
        Some((name, resolve(self.value())))
    }

    fn value(&mut self) -> &'a str {
        for quote in ["\"", "'"] {
            if let Some(rest) = self.rest.strip_prefix(quote) {
                self.rest = rest;
                return self.until(quote);
            }
        }
        self.word(&[])
    }

    fn skip_to_end_of(&mut self, name: &str) {
        while !self.rest.is_empty() {
            self.until("</");
            if self.word(&['/']).eq_ignore_ascii_case(name) {
                self.until(">");
                return;
            }
        }
    }
}

impl Iterator for Tokens<'_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        while let Some(rest) = self.rest.strip_prefix("<!") {
            self.rest = rest;
            self.until(if rest.starts_with("--") { "-->" } else { ">" });
        }
        let mut rest = self.rest.chars();
        match (rest.next()?, rest.next()) {
            ('<', Some('/')) => {
                self.until("/");
                Some(Token::Close(self.until(">").trim().to_ascii_lowercase()))
            }
            ('<', Some(c)) if c.is_ascii_alphabetic() => {
                self.until("<");
                Some(self.open())
            }
            _ => Some(self.text()),
        }
    }
}

/// Resolves the character references that programs write; others stay as they are.
fn resolve(text: &str) -> String {
    let mut out = String::new();
    for (index, piece) in text.split('&').enumerate() {
        match piece
            .split_once(';')
            .and_then(|(name, after)| Some((reference(name)?, after)))
        {
            Some((c, after)) if index > 0 => {
                out.push(c);
                out.push_str(after);
            }
            _ if index > 0 => out.extend(["&", piece]),
            _ => out.push_str(piece),
        }
    }
    out
}

fn reference(name: &str) -> Option<char> {
    let number = name.strip_prefix('#');
    if let Some(digits) = number {
        let hex = digits.strip_prefix(['x', 'X']);
        let code = hex.map_or_else(|| digits.parse(), |hex| u32::from_str_radix(hex, 16));
        return char::from_u32(code.ok()?);
    }
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => '\u{a0}',
        _ => return None,
    })
}

/// Text without markup, on one line.
pub(super) fn one_line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ")
}
