//! Argon2id (RFC 9106) in memory that is overwritten afterwards.

use alloc::vec::Vec;
use argon2::{Algorithm, Argon2, Block, Params, Version};
use zeroize::Zeroizing;

use super::error::EvidenceError;
use super::phc::Memory;

/// Fills `hash`, whose length is a parameter of the hash as well.
pub(super) fn argon2id(
    password: &[u8],
    salt: &[u8],
    cost: Memory,
    hash: &mut [u8],
) -> Result<(), EvidenceError> {
    let params = Params::new(cost.kib, cost.passes, cost.lanes, Some(hash.len()))?;
    let mut blocks = allocate(params.block_count())?;
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params).hash_password_into_with_memory(
        password,
        salt,
        hash,
        blocks.as_mut_slice(),
    )?;
    Ok(())
}

/// Memory to work in; a device without enough of it is an error, not an abort.
fn allocate(count: usize) -> Result<Zeroizing<Vec<Block>>, EvidenceError> {
    let mut blocks = Zeroizing::new(Vec::new());
    blocks
        .try_reserve_exact(count)
        .map_err(|_| EvidenceError::NoMemory)?;
    blocks.resize(count, Block::new());
    Ok(blocks)
}
