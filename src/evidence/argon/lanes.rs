//! Argon2id with any number of lanes in one go, by the crate `argon2`: how support checks hashes that strangers made.

use argon2::{Algorithm, Argon2, Block, Params, Version};
use zeroize::Zeroizing;

use crate::evidence::error::EvidenceError;
use crate::evidence::phc::Memory;

/// Memory to work in, for one hash after the other: an allocator that is asked for it anew each time may hold several
/// times as much. Overwritten when dropped.
#[derive(Default)]
pub(in crate::evidence) struct Workspace(Zeroizing<Vec<Block>>);

impl Workspace {
    /// Room for a hash. A device without enough memory is an error, not an abort.
    fn blocks(&mut self, count: usize) -> Result<&mut [Block], EvidenceError> {
        if self.0.len() < count {
            // The old room goes before the new one comes.
            self.0 = Zeroizing::default();
            self.0
                .try_reserve_exact(count)
                .map_err(|_| EvidenceError::NoMemory)?;
            self.0.resize(count, Block::new());
        }
        self.0.get_mut(..count).ok_or(EvidenceError::NoMemory)
    }
}

/// Fills `hash`, whose length is a parameter of the hash as well.
pub(in crate::evidence) fn argon2id(
    password: &[u8],
    salt: &[u8],
    cost: Memory,
    hash: &mut [u8],
    workspace: &mut Workspace,
) -> Result<(), EvidenceError> {
    let params = params(cost, Some(hash.len()))?;
    let blocks = workspace.blocks(params.block_count())?;
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into_with_memory(password, salt, hash, blocks)
        .map_err(|_| EvidenceError::Argon2)
}

fn params(cost: Memory, length: Option<usize>) -> Result<Params, EvidenceError> {
    Params::new(cost.kib, cost.passes, cost.lanes, length).map_err(|_| EvidenceError::Argon2)
}
