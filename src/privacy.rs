//! Finds secrets and personal data in free text before anybody else reads it.
//!
//! A public ticket stays for ever, so what looks like a code, a token, a password, an address or a phone number stops
//! and can be removed with one press. What developers paste all day (hashes, versions, commit ids, tracebacks) must not
//! stop. `tests/privacy/corpus.tsv` and `tests/privacy/heldout.tsv` hold the lines on which both are measured.
//!
//! Everything is read as bytes: each shape is ASCII, and a table of Unicode classes would cost more than the guard.

mod assigned;
mod code;
mod identity;
mod key;
mod mail;
mod name;
mod number;
mod password;
mod phone;
mod plain;
mod reader;
mod spelled;
mod token;

use crate::service::CodeFormat;
use reader::Reader;
use std::ops::Range;

/// What stands in a text where something was removed.
pub const REMOVED: &str = "[removed]";

/// Something that should not be published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What it is.
    pub kind: Kind,
    /// Byte offset of its beginning, on a character boundary.
    pub start: usize,
    /// Byte offset behind its end, on a character boundary.
    pub end: usize,
}

/// How bad publishing it would be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Severity {
    /// It opens an account: it must be removed.
    Secret,
    /// It tells who or where somebody is, or is not what it should be: publishing it needs a second, conscious press.
    Personal,
}

/// What was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A recovery code of the service, or one of GitHub.
    RecoveryCode,
    /// A token for uploads or for a programming interface.
    Token,
    /// A private key.
    PrivateKey,
    /// What a QR code for an authenticator app says.
    OtpLink,
    /// The secret that an authenticator app makes its numbers from.
    AppSecret,
    /// A number from an authenticator app.
    AppNumber,
    /// A password.
    Password,
    /// A mail address.
    MailAddress,
    /// A phone number.
    PhoneNumber,
    /// The number of a card, a bank account or an identity document.
    PersonalNumber,
    /// A user name that is more like a code or a password.
    OddName,
}

impl Kind {
    /// How bad publishing it would be.
    #[must_use]
    pub fn severity(self) -> Severity {
        match self {
            Self::MailAddress | Self::PhoneNumber | Self::PersonalNumber | Self::OddName => {
                Severity::Personal
            }
            _ => Severity::Secret,
        }
    }

    /// Stable kebab-case code; the wording's id is `finding-` and this code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::RecoveryCode => "recovery-code",
            Self::Token => "token",
            Self::PrivateKey => "private-key",
            Self::OtpLink => "otp-link",
            Self::AppSecret => "app-secret",
            Self::AppNumber => "app-number",
            Self::Password => "password",
            Self::MailAddress => "mail-address",
            Self::PhoneNumber => "phone-number",
            Self::PersonalNumber => "personal-number",
            Self::OddName => "odd-name",
        }
    }
}

/// Recognises something that a place in the text gives away; it may begin there, behind or before.
type Detect = fn(&Reader, usize) -> Option<Range<usize>>;

/// Recognises one more behind one that was found; takes the place behind that, and how long it was.
type DetectNext = fn(&Reader, usize, usize) -> Option<Range<usize>>;

/// Recognises one kind of thing, and whatever comes in a list behind it.
struct Detector {
    kind: Kind,
    first: Detect,
    another: DetectNext,
}

impl Detector {
    const fn new(kind: Kind, first: Detect) -> Self {
        let another: DetectNext = |_, _, _| None;
        Self {
            kind,
            first,
            another,
        }
    }

    const fn listed(self, another: DetectNext) -> Self {
        Self { another, ..self }
    }
}

/// What shows by how it begins, the most certain first.
const MARKED: [Detector; 6] = [
    Detector::new(Kind::PrivateKey, key::private_key),
    Detector::new(Kind::OtpLink, key::otp_link),
    Detector::new(Kind::Token, token::prefixed),
    Detector::new(Kind::Token, token::web_token),
    Detector::new(Kind::Token, token::aws_secret),
    Detector::new(Kind::Token, assigned::basic),
];

/// Codes of the service: nothing that is less certain may hide a part of one.
const CODES: [Detector; 1] = [Detector::new(Kind::RecoveryCode, code::own).listed(code::another)];

/// What shows by its check digits. One code in 97 has those of a bank account.
const CHECKED: [Detector; 2] = [
    Detector::new(Kind::PersonalNumber, identity::bank_account),
    Detector::new(Kind::PersonalNumber, identity::card),
];

/// Secrets that show by their shape.
const SHAPED: [Detector; 3] = [
    Detector::new(Kind::RecoveryCode, code::other).listed(code::another),
    Detector::new(Kind::AppSecret, key::app_secret),
    Detector::new(Kind::Token, assigned::token),
];

/// Secrets that show only by what is said of them.
const TOLD: [Detector; 2] = [
    Detector::new(Kind::AppNumber, number::app_number).listed(number::another),
    Detector::new(Kind::Password, password::password).listed(password::another),
];

const PERSONAL: [Detector; 5] = [
    Detector::new(Kind::PersonalNumber, identity::document),
    Detector::new(Kind::MailAddress, mail::address),
    Detector::new(Kind::MailAddress, mail::international),
    Detector::new(Kind::MailAddress, spelled::address),
    Detector::new(Kind::PhoneNumber, phone::number),
];

/// All secrets and personal data in the text, in the order of the text, none overlapping another.
///
/// `codes` is the shape of the service's recovery codes.
///
/// ```
/// use account_recovery::privacy::{redact, scan, Kind};
/// use account_recovery::service::CodeFormat;
/// let codes = CodeFormat { alphabet: "0123456789abcdef".into(), length: 16, fold_case: false };
/// let text = "The code 0123456789abcdef is refused.";
/// let findings = scan(text, &codes);
/// assert_eq!(findings[0].kind, Kind::RecoveryCode);
/// assert_eq!(redact(text, &findings), "The code [removed] is refused.");
/// assert_eq!(scan("It broke with commit 0123456789abcdef.", &codes), []);
/// ```
#[must_use]
pub fn scan(text: &str, codes: &CodeFormat) -> Vec<Finding> {
    let mut reader = Reader::new(text, codes);
    let mut findings = Vec::new();
    loop {
        let before = reader.len();
        // The most certain first: neither a password nor a mail address may hide a token that is part of it.
        let sweeps: [&[Detector]; 6] = [&MARKED, &CODES, &CHECKED, &SHAPED, &TOLD, &PERSONAL];
        for detectors in sweeps {
            sweep(&mut reader, detectors, &mut findings);
        }
        // What stands beside a finding may read differently once that is gone, so look again until nothing is new: each
        // finding leaves less to read, also where it replaces one that it contains.
        if reader.len() == before {
            return findings;
        }
    }
}

/// The same in an address or a name, where each part between slashes counts by itself: none is excused as part of a path.
#[must_use]
pub fn scan_parts(text: &str, codes: &CodeFormat) -> Vec<Finding> {
    scan(&text.replace('/', " "), codes)
}

/// The same in a user name; one that is more like a code or a password than a name is [`Kind::OddName`].
///
/// ```
/// use account_recovery::privacy::{Kind, scan_name};
/// use account_recovery::service::CodeFormat;
/// let codes = CodeFormat { alphabet: "0123456789abcdef".into(), length: 16, fold_case: false };
/// assert_eq!(scan_name("9f3c51d07be2a864", &codes)[0].kind, Kind::RecoveryCode);
/// assert_eq!(scan_name("9f3c51d07be2a86", &codes)[0].kind, Kind::OddName);
/// assert_eq!(scan_name("example-user42", &codes), []);
/// ```
#[must_use]
pub fn scan_name(text: &str, codes: &CodeFormat) -> Vec<Finding> {
    let mut findings = scan_parts(text, codes);
    if findings.is_empty() && name::is_odd(text) {
        findings.push(Finding {
            kind: Kind::OddName,
            start: 0,
            end: text.len(),
        });
    }
    findings
}

fn sweep(reader: &mut Reader, detectors: &[Detector], findings: &mut Vec<Finding>) {
    let mut at = 0;
    while at < reader.len() {
        for detector in detectors {
            let mut found = (detector.first)(reader, at);
            while let Some(range) = found {
                at = at.min(range.start);
                let (behind, length) = (range.start + 1, range.len());
                note(findings, detector.kind, &reader.take(range));
                found = (detector.another)(reader, behind, length);
            }
        }
        at += 1;
    }
}

/// Adds a finding at its place; it replaces those that it contains.
fn note(findings: &mut Vec<Finding>, kind: Kind, range: &Range<usize>) {
    let Range { start, end } = *range;
    findings.retain(|found| found.end <= start || end <= found.start);
    let place = findings.partition_point(|before| before.start < start);
    findings.insert(place, Finding { kind, start, end });
}

/// The text with [`REMOVED`] in the place of each finding; the findings are those of [`scan`] on the same text.
#[must_use]
pub fn redact(text: &str, findings: &[Finding]) -> String {
    let mut redacted = String::with_capacity(text.len());
    let mut at = 0;
    for finding in findings {
        redacted.push_str(text.get(at..finding.start).unwrap_or_default());
        redacted.push_str(REMOVED);
        at = finding.end;
    }
    redacted.push_str(text.get(at..).unwrap_or_default());
    redacted
}
