//! Checks a sealed code.

use super::{Finding, Known};
use crate::evidence::context::Context;
use crate::evidence::open::open;

/// Opens it, compares what is inside with the request, and looks for the code among those that are known.
///
/// Anybody can seal anything for a request of their own. So it counts as verified only if the code is known, too.
pub(super) fn check(age: &str, context: &Context<'_>, known: Known<'_>) -> Finding {
    let Some(identities) = known.identities else {
        return Finding::NeedsIdentity;
    };
    let opened = open(age, identities).and_then(|opened| opened.check(context).map(|()| opened));
    match (opened, known.codes) {
        (Err(error), _) if error.is_misplaced() => Finding::Misplaced(error),
        (Err(error), _) => Finding::MalformedSeal(error),
        (Ok(_), None) => Finding::OpensNeedsCodes,
        (Ok(opened), Some(codes)) => {
            let sealed = opened.code().reveal();
            let fitting = (1..).zip(codes).find(|(_, code)| code.reveal() == sealed);
            fitting.map_or(Finding::SealedOtherCode, |(number, _)| Finding::Sealed {
                number,
            })
        }
    }
}
