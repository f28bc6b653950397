//! What is sealed: a short JSON, its members in the order of their names, and the padding that hides its length.
//!
//! A writer of its own, since a code passes through it: its buffer never grows, for that would leave a copy behind.

use zeroize::{Zeroize, Zeroizing};

use crate::evidence::hex;
use crate::evidence::request_id::RequestId;

/// The padded length is a multiple of this, in bytes.
const STEP: usize = 256;

/// The least padded length, in bytes.
const LEAST: usize = 512;

/// Ends the JSON; zeros follow (ISO/IEC 7816-4).
pub(in crate::evidence) const END: u8 = 0x80;

/// Most bytes that one byte of text becomes: `\u0001`.
const LONGEST_ESCAPE: usize = 6;

/// The members of the JSON.
pub(in crate::evidence) struct Plaintext<'a> {
    pub(in crate::evidence) account: &'a str,
    pub(in crate::evidence) code: &'a str,
    /// Whether the code does not work any more.
    pub(in crate::evidence) used: bool,
    pub(in crate::evidence) created: u64,
    /// SHA-256 of the context.
    pub(in crate::evidence) ctx: &'a [u8; 32],
    pub(in crate::evidence) reporter: &'a str,
    pub(in crate::evidence) rid: RequestId,
}

impl Plaintext<'_> {
    /// The JSON, in one line without blanks.
    pub(in crate::evidence) fn json(&self) -> Zeroizing<Vec<u8>> {
        let texts = self.account.len() + self.code.len() + self.reporter.len();
        // All the rest has less than 400 bytes; the padding goes into the same buffer.
        let mut json = Json(Zeroizing::new(Vec::with_capacity(
            texts * LONGEST_ESCAPE + LEAST + STEP,
        )));
        json.text("account", self.account);
        if !self.used {
            json.text("code", self.code);
        }
        json.number("created", self.created);
        json.digits("ctx", self.ctx);
        json.text("reporter", self.reporter);
        json.text("rid", &self.rid.to_string());
        if self.used {
            json.text("used_code", self.code);
        }
        json.number("v", 2);
        json.0.push(b'}');
        json.0
    }

    /// The JSON and its padding.
    pub(in crate::evidence) fn padded(&self) -> Zeroizing<Vec<u8>> {
        let mut bytes = self.json();
        bytes.push(END);
        let length = bytes.len().next_multiple_of(STEP).max(LEAST);
        bytes.resize(length, 0);
        bytes
    }
}

/// An object in the making.
struct Json(Zeroizing<Vec<u8>>);

impl Json {
    fn text(&mut self, name: &str, text: &str) {
        self.name(name);
        self.0.push(b'"');
        for character in text.chars() {
            self.character(character);
        }
        self.0.push(b'"');
    }

    fn digits(&mut self, name: &str, bytes: &[u8]) {
        self.name(name);
        self.0.push(b'"');
        self.0.extend(hex::digits(bytes));
        self.0.push(b'"');
    }

    fn number(&mut self, name: &str, number: u64) {
        self.name(name);
        self.0.extend_from_slice(number.to_string().as_bytes());
    }

    fn name(&mut self, name: &str) {
        let before = if self.0.is_empty() { b'{' } else { b',' };
        self.0.push(before);
        self.0.push(b'"');
        self.0.extend_from_slice(name.as_bytes());
        self.0.extend_from_slice(b"\":");
    }

    /// Control characters are escaped, so that none reaches the terminal that the JSON is printed on.
    fn character(&mut self, character: char) {
        match character {
            '"' | '\\' => self.0.push(b'\\'),
            _ if character.is_control() => return self.escape(u32::from(character)),
            _ => {}
        }
        let mut bytes = [0; 4];
        self.0
            .extend_from_slice(character.encode_utf8(&mut bytes).as_bytes());
        bytes.zeroize();
    }

    /// All control characters are below 256.
    fn escape(&mut self, number: u32) {
        let [.., number] = number.to_be_bytes();
        self.0.extend_from_slice(b"\\u00");
        self.0.extend(hex::digits(&[number]));
    }
}
