//! Carries out an order to seal a code.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{SealError, seal};
use crate::evidence::EvidenceOrder;
use crate::evidence::recipient::Recipient;
use crate::secret::Secret;

impl EvidenceOrder {
    /// Seals what was typed: an age file in ASCII armour. `random` is as for [`seal()`].
    ///
    /// # Errors
    /// The id of the wording, a colon and a detail: `error-code-too-short:12/16` for a code of 12 characters,
    /// `error-key-expired:` if the last day of every key is over, `error-evidence-unavailable:` for all that a checked
    /// definition never causes.
    pub fn seal(&self, typed: &Secret, random: &[u8; 32]) -> Result<String, String> {
        let code = self.code(typed)?;
        let recipients = self.recipients().map_err(told)?;
        seal(&code, &self.context(), self.used, &recipients, random).map_err(told)
    }

    fn recipients(&self) -> Result<Vec<Recipient>, SealError> {
        let keys = self.keys.iter();
        let read = keys.map(|key| Recipient::parse(&key.recipient, key.not_after));
        Ok(read.collect::<Result<_, _>>()?)
    }
}

fn told(error: SealError) -> String {
    match error {
        SealError::KeyExpired => "error-key-expired:".to_string(),
        _ => "error-evidence-unavailable:".to_string(),
    }
}
