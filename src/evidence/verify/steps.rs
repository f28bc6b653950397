//! A check in steps, so that a page can show how far it is, and can be told to stop, in between.

use super::{Finding, Findings, Known, cost, piece};
use crate::evidence::argon::Workspace;
use crate::evidence::error::EvidenceError;
use crate::evidence::filed::{Piece, SubmittedRequest};

/// A check of one request under way. Each step tries one code on a commitment, or checks another piece.
#[derive(Default)]
pub(in crate::evidence) struct Steps {
    /// The code that is next.
    code: usize,
    /// What was found, piece by piece.
    found: Findings,
}

impl Steps {
    /// Reads all evidence; nothing is computed yet.
    ///
    /// # Errors
    /// [`EvidenceError::TooCostly`] if all pieces and codes together would take longer than about a second, and the request is
    /// none that the page makes.
    pub(in crate::evidence) fn begin(
        request: &SubmittedRequest,
        known: Known<'_>,
    ) -> Result<Self, EvidenceError> {
        let hashes = request.pieces().iter().filter_map(|piece| match piece {
            Piece::Commit(phc) => piece::hash(phc).ok(),
            _ => None,
        });
        cost::check(hashes, known.codes.map_or(0, <[_]>::len))?;
        Ok(Self::default())
    }

    /// How many steps there are at most.
    pub(in crate::evidence) fn most(request: &SubmittedRequest, known: Known<'_>) -> usize {
        let rounds = request.pieces().iter().map(|piece| match piece {
            Piece::Commit(_) => known.codes.map_or(1, |codes| codes.len().max(1)),
            _ => 1,
        });
        rounds.sum()
    }

    /// Takes a step. Returns whether there is more to do.
    ///
    /// # Errors
    /// [`EvidenceError::NoMemory`].
    pub(in crate::evidence) fn step(
        &mut self,
        request: &SubmittedRequest,
        known: Known<'_>,
        workspace: &mut Workspace,
    ) -> Result<bool, EvidenceError> {
        let Findings(found) = &mut self.found;
        let Some(next) = request.pieces().get(found.len()) else {
            return Ok(false);
        };
        let context = request.context();
        let finding = piece::check(next, &context, known, self.code, workspace)?;
        let codes = known.codes.map_or(0, <[_]>::len);
        if finding == Finding::NoCode && self.code + 1 < codes {
            self.code += 1;
        } else {
            self.code = 0;
            found.push(finding);
        }
        Ok(found.len() < request.pieces().len())
    }

    /// What was found so far.
    pub(in crate::evidence) const fn findings(&self) -> &Findings {
        &self.found
    }
}
