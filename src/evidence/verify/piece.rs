//! Checks one piece of evidence.

use super::strength::weakness;
use super::{Finding, Known, sealed};
use crate::evidence::argon::Workspace;
use crate::evidence::code::Code;
use crate::evidence::commit;
use crate::evidence::context::Context;
use crate::evidence::error::EvidenceError;
use crate::evidence::filed::Piece;
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
        Piece::Seal(age) => Ok(sealed::check(age, context, known)),
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
