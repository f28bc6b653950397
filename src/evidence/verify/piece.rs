//! Checks one piece of evidence.

use super::cost::weakness;
use super::{Finding, Known};
use crate::evidence::argon::Workspace;
use crate::evidence::code::Code;
use crate::evidence::commit;
use crate::evidence::context::Context;
use crate::evidence::error::EvidenceError;
use crate::evidence::filed::Piece;
use crate::evidence::open::open;
use crate::evidence::phc::Phc;
use crate::evidence::proof;
use crate::evidence::public_key::PublicKey;
use crate::evidence::token::Token;

/// Checks a piece: a commitment against the one code at a place, everything else against all that is known.
pub(super) fn check(
    piece: &Piece,
    context: &Context<'_>,
    known: Known<'_>,
    place: usize,
    workspace: &mut Workspace,
) -> Result<Finding, EvidenceError> {
    match piece {
        Piece::Commit(phc) => match (hash(phc), known.codes) {
            (Err(finding), _) => Ok(finding),
            (Ok(_), None) => Ok(Finding::NeedsCodes),
            (Ok(phc), Some(codes)) => commitment(&phc, context, codes, place, workspace),
        },
        Piece::Proof(token) => Ok(proof(token, context, known.public_keys)),
        Piece::Seal(age) => Ok(sealed(age, context, known)),
        Piece::Unknown => Ok(Finding::Unknown),
    }
}

/// A hash that may be computed, or what is wrong with it.
pub(super) fn hash(phc: &str) -> Result<Phc, Finding> {
    let phc = Phc::parse(phc).map_err(Finding::MalformedCommit)?;
    weakness(&phc).map_or(Ok(phc), |part| Err(Finding::WeakCommit(part)))
}

fn commitment(
    phc: &Phc,
    context: &Context<'_>,
    codes: &[Code],
    place: usize,
    workspace: &mut Workspace,
) -> Result<Finding, EvidenceError> {
    match codes.get(place) {
        Some(code) if commit::fits(phc, code, context, workspace)? => {
            Ok(Finding::Committed { number: place + 1 })
        }
        _ => Ok(Finding::NoCode),
    }
}

fn proof(token: &str, context: &Context<'_>, keys: Option<&[PublicKey]>) -> Finding {
    let token: Token = match token.parse() {
        Ok(token) => token,
        Err(error) => return Finding::MalformedProof(error),
    };
    let Some(keys) = keys else {
        return Finding::NeedsKeys;
    };
    let fitting = (1..)
        .zip(keys)
        .find(|(_, key)| proof::fits(&token, context, key));
    fitting.map_or(Finding::NoKey, |(number, _)| Finding::Proven { number })
}

/// Opens it, compares what is inside with the request, and looks for the code among those that are known.
///
/// Anybody can seal anything for a request of their own. So it counts as verified only if the code is known, too.
fn sealed(age: &str, context: &Context<'_>, known: Known<'_>) -> Finding {
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
