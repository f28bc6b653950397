//! What a request says beside who it is from: the route, the answers and every text that is sent.
//!
//! Support acts on it, on the new mail address above all, so evidence is bound to all of it. That is why the parts of a
//! [`Body`] cannot be reached but together: what is written into the JSON of a request comes out of the same value as the
//! digest that evidence depends on.
//!
//! Two orders matter. In the JSON, members stand as the definition has them, for people. In the digest they are sorted by
//! the bytes of their names, so that whoever checks needs not know which order they were sent in: many programs sort what
//! they store.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::hex;
use crate::error::errors;

/// What the digest is the hash of, before everything else.
const FORMAT: &[u8] = b"ara/2/body\0";

/// Names and texts, in the order in which they are shown to people.
pub type Texts = Vec<(String, String)>;

/// Everything that a request says; no name is there twice among the answers, the public or the private texts.
///
/// ```
/// use account_recovery::evidence::body::Body;
/// let text = |name: &str, text: &str| (name.to_owned(), text.to_owned());
/// let answers = vec![text("start", "signed-out"), text("mailbox", "lost")];
/// let public = vec![text("username", "example-user")];
/// let private = vec![text("wanted", "new@example.org")];
/// let body = Body::new("recovery-request-email".into(), answers, public, private)?;
/// assert_eq!(
///     body.digest().to_string(),
///     "372bf06fdce99f731bacf48f54251a9ae28a3b3a5016367ddc963f0a63af1b4a"
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Body {
    route: String,
    answers: Texts,
    public: Texts,
    private: Texts,
    digest: BodyDigest,
}

/// The parts of a [`Body`], all of them: whoever writes a request takes it apart without leaving one out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Parts<'a> {
    /// Id of the route.
    pub route: &'a str,
    /// Fact and value ids of the answers.
    pub answers: &'a Texts,
    /// What everybody may read: fields and letters, by their ids.
    pub public: &'a Texts,
    /// What only support gets: fields and letters, by their ids.
    pub private: &'a Texts,
}

impl Body {
    /// Takes what is to be sent, exactly as it is sent: nothing is normalised, line ends included.
    ///
    /// # Errors
    /// [`BodyError`] if a name is there twice in one of the three, since readers of JSON disagree on which one counts.
    pub fn new(
        route: String,
        answers: Texts,
        public: Texts,
        private: Texts,
    ) -> Result<Self, BodyError> {
        let mut hasher = Sha256::new_with_prefix(FORMAT);
        add(&mut hasher, &route);
        add_texts(&mut hasher, "answers", &answers)?;
        add_texts(&mut hasher, "public", &public)?;
        add_texts(&mut hasher, "private", &private)?;
        let digest = BodyDigest(hasher.finalize().into());
        Ok(Self {
            route,
            answers,
            public,
            private,
            digest,
        })
    }

    /// What it consists of.
    #[must_use]
    pub fn parts(&self) -> Parts<'_> {
        Parts {
            route: &self.route,
            answers: &self.answers,
            public: &self.public,
            private: &self.private,
        }
    }

    /// What evidence is bound to.
    #[must_use]
    pub const fn digest(&self) -> BodyDigest {
        self.digest
    }
}

/// A text after its length.
fn add(hasher: &mut Sha256, text: &str) {
    hasher.update(length(text.len()));
    hasher.update(text);
}

/// The number of members, and each in the order of the bytes of its name.
fn add_texts(hasher: &mut Sha256, member: &'static str, texts: &Texts) -> Result<(), BodyError> {
    let mut sorted = BTreeMap::new();
    for (name, text) in texts {
        if sorted.insert(name, text).is_some() {
            let name = name.clone();
            return Err(BodyError { member, name });
        }
    }
    hasher.update(length(sorted.len()));
    for (name, text) in sorted {
        add(hasher, name);
        add(hasher, text);
    }
    Ok(())
}

/// A length or a number of members, as it stands before what it counts.
///
/// Four bytes say all lengths below 4 GiB, and readers take no request of more than 1 MiB.
pub(super) fn length(count: usize) -> [u8; 4] {
    u32::try_from(count).unwrap_or(u32::MAX).to_be_bytes()
}

/// SHA-256 of a [`Body`], and of nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct BodyDigest([u8; 32]);

impl BodyDigest {
    /// The bytes, as they stand in the context of a piece of evidence.
    #[must_use]
    pub const fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Display for BodyDigest {
    /// 64 small hexadecimal digits.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&hex::text(&self.0))
    }
}

/// A name is there twice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BodyError {
    /// `answers`, `public` or `private`.
    pub member: &'static str,
    /// The name.
    pub name: String,
}

errors! {
    pub impl BodyError {
        Self { member, name } => "body-name-twice", "`{name}` is twice in `{member}`",
            "Give each field and each letter an id of its own; do not use a request that has one name twice.";
    }
}
