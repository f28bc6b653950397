//! Carries out an order to seal a code.

use super::{SealError, seal};
use crate::evidence::EvidenceOrder;
use crate::evidence::code::Code;
use crate::evidence::order::UNAVAILABLE;
use crate::evidence::recipient::Recipient;

impl EvidenceOrder {
    /// Seals a code: an age file in ASCII armour. `random` is as for [`seal()`].
    ///
    /// # Errors
    /// The id of the wording and a colon: `error-key-expired:` if the last day of every key is over,
    /// `error-evidence-unavailable:` for all that a checked definition never causes.
    pub fn seal(&self, code: &Code, random: &[u8; 32]) -> Result<String, String> {
        let recipients = self.recipients().map_err(told)?;
        seal(code, &self.context(), self.used, &recipients, random).map_err(told)
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
        _ => UNAVAILABLE.to_string(),
    }
}
