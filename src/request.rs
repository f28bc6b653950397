//! The request to support: what is sent, saved and read by the command line.

mod guard;
pub mod json;
pub mod letter;
mod typed;
mod values;

use crate::answers::Known;
use crate::evidence::body::{Body, BodyError};
use crate::evidence::context::Context;
use crate::evidence::gate::Scheme;
use crate::evidence::{Evidence, RequestId};
use crate::service::{Audience, RequestForm};

pub use crate::evidence::body::Texts;
pub(crate) use guard::stops;
pub use letter::{Letter, Translation, Way};
pub use typed::Typed;
pub use values::{ABOUT, Entered, Remark, Value, Values};

/// Random bytes for one request, from a generator fit for keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Randomness {
    /// The request id.
    pub request_id: RequestId,
    /// Salt of a commitment.
    pub salt: [u8; 16],
}

/// A complete request (`ara/2`). Evidence is bound to every member but `language`: what is to be sent besides goes into the
/// [`Body`], or into [`Request::context`].
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
    /// Tag of the language that the person reads.
    pub language: String,
    /// Seconds since 1970.
    pub created: u64,
    /// SHA-256 of the definition's pack.
    pub definition: [u8; 32],
    /// Route, answers, fields and letters.
    pub body: Body,
    /// What was made of a recovery code.
    pub evidence: Option<Evidence>,
}

impl Request {
    /// What evidence for it is bound to.
    #[must_use]
    pub fn context(&self) -> Context<'_> {
        // Whoever adds a member has to decide here whether evidence is bound to it.
        let Self {
            id,
            service,
            account,
            reporter,
            language: _,
            created,
            definition,
            body,
            evidence: _,
        } = self;
        Context {
            service,
            account,
            rid: *id,
            reporter,
            created: *created,
            definition: *definition,
            body: body.digest(),
        }
    }
}

/// What form, values and answers say on a route; `evidence` is the scheme of what goes with it.
///
/// # Errors
/// [`BodyError`] if a letter has the id of a field, which `check` refuses.
pub fn body(
    route: &str,
    form: &RequestForm,
    values: &Values,
    known: &Known<'_>,
    way: Way,
    evidence: Option<Scheme>,
) -> Result<Body, BodyError> {
    let letters = letter::letters(form, values, known, way, evidence);
    let texts = |audience| texts(form, values, &letters, audience);
    Body::new(
        route.to_string(),
        known.pairs(),
        texts(Audience::Public),
        texts(Audience::Private),
    )
}

/// Fields and letters for one audience.
fn texts(form: &RequestForm, values: &Values, letters: &[Letter], audience: Audience) -> Texts {
    let fields = values.of(form, audience);
    let mut texts: Texts = fields
        .map(|(field, value)| (field.id.clone(), value.text.clone()))
        .collect();
    let letters = letters.iter().filter(|letter| letter.audience == audience);
    texts.extend(letters.map(|letter| (letter.id.clone(), letter.whole())));
    texts
}
