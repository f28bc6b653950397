//! The hashes around the memory of Argon2, all by BLAKE2b: of the input (RFC 9106, 3.2) and of variable length (3.3).

use blake2::digest::consts::U32;
use blake2::{Blake2b, Blake2b512, Digest};
use zeroize::Zeroizing;

use super::block::Block;
use crate::evidence::error::EvidenceError;
use crate::evidence::phc::Memory;

/// Bytes of the result.
const TAG: u32 = 32;

/// Version 1.3.
const VERSION: u32 = 0x13;

/// Argon2id among the types of Argon2.
const TYPE: u32 = 2;

/// `H0`, a fast hash of password, salt and cost; there is no key and no further data.
///
/// # Errors
/// [`EvidenceError::Argon2`] for a password or a salt of 4 GiB.
pub(super) fn input(
    password: &[u8],
    salt: &[u8],
    cost: Memory,
) -> Result<Zeroizing<[u8; 64]>, EvidenceError> {
    let numbers = [cost.lanes, TAG, cost.kib, cost.passes, VERSION, TYPE];
    let none = [0; 4];
    Ok(blake2b(&[
        numbers.map(u32::to_le_bytes).as_flattened(),
        &length(password)?,
        password,
        &length(salt)?,
        salt,
        &none,
        &none,
    ]))
}

fn length(part: &[u8]) -> Result<[u8; 4], EvidenceError> {
    let length = u32::try_from(part.len()).map_err(|_| EvidenceError::Argon2)?;
    Ok(length.to_le_bytes())
}

/// Fills one of the two blocks that the others come from: the hash `H'` of `H0`, 1,024 bytes long.
///
/// That is a chain of hashes of which the first half of each counts, and the whole of the last.
pub(super) fn first_block(block: &mut Block, input: &[u8; 64], index: u32) {
    let lane = 0;
    let [length, index, lane] = [1024, index, lane].map(u32::to_le_bytes);
    let mut link = blake2b(&[&length, input, &index, &lane]);
    let (halves, last) = block.words_mut().split_at_mut(30 * 4);
    for half in halves.chunks_exact_mut(4) {
        fill(half, &link);
        link = blake2b(&[&*link]);
    }
    fill(last, &link);
}

/// As many words as there is room for.
fn fill(words: &mut [u64], bytes: &[u8; 64]) {
    let (chunks, _) = bytes.as_chunks();
    for (word, chunk) in words.iter_mut().zip(chunks) {
        *word = u64::from_le_bytes(*chunk);
    }
}

/// The result: the hash `H'` of the last block, 32 bytes long.
pub(super) fn tag(last: &Block) -> Zeroizing<[u8; 32]> {
    let mut hasher = Blake2b::<U32>::new_with_prefix(TAG.to_le_bytes());
    for word in last.words() {
        hasher.update(word.to_le_bytes());
    }
    let mut tag = Zeroizing::new([0; 32]);
    hasher.finalize_into_reset((&mut *tag).into());
    tag
}

/// BLAKE2b of the parts one after the other. Finalised where it stands, since a state that is moved leaves a copy.
fn blake2b(parts: &[&[u8]]) -> Zeroizing<[u8; 64]> {
    let mut hasher = Blake2b512::new();
    for part in parts {
        hasher.update(part);
    }
    let mut hash = Zeroizing::new([0; 64]);
    hasher.finalize_into_reset((&mut *hash).into());
    hash
}
