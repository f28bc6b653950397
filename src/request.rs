//! The request to support: what is sent, saved and read by the command line.

pub mod json;
pub mod letter;
pub mod receipt;
mod values;

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::answers::Known;
use crate::evidence::{Evidence, RequestId};
use crate::service::{Audience, RequestForm};

pub use letter::{Letter, Translation, Way};
pub(crate) use values::stops;
pub use values::{Remark, Value, Values};

/// Ids and texts, in the order of the definition.
pub type Texts = Vec<(String, String)>;

/// A complete request (`ara/1`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// Made once; a retry carries the same.
    pub id: RequestId,
    /// Service id.
    pub service: String,
    /// User name of the account.
    pub account: String,
    /// Who files it, for example `github:octocat`; may be empty.
    pub reporter: String,
    /// Keyed digest of the contact address, zeros if none.
    pub contact: [u8; 32],
    /// Seconds since 1970.
    pub created: u64,
    /// SHA-256 of the definition's pack.
    pub definition: [u8; 32],
    /// Id of the route.
    pub route: String,
    /// Fact and value ids of the answers.
    pub answers: Texts,
    /// What everybody may read.
    pub public: Texts,
    /// What only support gets.
    pub private: Texts,
    /// What was made of a recovery code.
    pub evidence: Option<Evidence>,
}

impl Request {
    /// A request with everything that form, values and answers tell; ids, times and digests are still to be set.
    #[must_use]
    pub fn new(form: &RequestForm, values: &Values, known: &Known<'_>, way: Way) -> Self {
        Self {
            id: RequestId::new([0; 16]),
            service: known.service.id.clone(),
            account: values.account().to_string(),
            reporter: values.reporter(),
            contact: [0; 32],
            created: 0,
            definition: [0; 32],
            route: String::new(),
            answers: known.pairs(),
            public: texts(form, values, known, way, Audience::Public),
            private: texts(form, values, known, way, Audience::Private),
            evidence: None,
        }
    }
}

/// Fields and letters for one audience.
fn texts(
    form: &RequestForm,
    values: &Values,
    known: &Known<'_>,
    way: Way,
    audience: Audience,
) -> Texts {
    let fields = values.of(form, audience);
    let mut texts: Texts = fields
        .map(|(field, value)| (field.id.clone(), value.text.clone()))
        .collect();
    let letters = letter::letters(form, values, known, way);
    let letters = letters
        .into_iter()
        .filter(|letter| letter.audience == audience);
    texts.extend(letters.map(|letter| (letter.id.clone(), letter.whole())));
    texts
}
