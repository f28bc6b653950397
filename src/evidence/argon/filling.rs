//! The filling of the memory, block by block (RFC 9106, 3.2): what there is to remember between two steps.

use std::slice;
use zeroize::Zeroizing;

use super::Progress;
use super::addressing::{Addresses, Place};
use super::block::Block;
use super::hash;
use crate::evidence::error::EvidenceError;
use crate::evidence::phc::Memory;

/// Blocks in a lane, so that no sum of two addresses is too large.
const MOST_BLOCKS: u32 = u32::MAX / 2;

/// Memory that is being filled; overwritten when dropped.
pub(super) struct Filling {
    /// Those that were computed, in the end the whole lane. Room for it is reserved first, so that they never move.
    blocks: Zeroizing<Vec<Block>>,
    /// The latest compression. Not on the stack, where nobody would overwrite it.
    compressed: Box<Zeroizing<Block>>,
    addresses: Addresses,
    /// Blocks in the lane.
    lane: u32,
    progress: Progress,
}

impl Filling {
    /// Reserves the memory and computes the first two blocks.
    pub(super) fn start(password: &[u8], salt: &[u8], cost: Memory) -> Result<Self, EvidenceError> {
        let lane = cost.kib / 4 * 4;
        let total = lane.checked_mul(cost.passes);
        let (8..=MOST_BLOCKS, Some(total @ 1..), 1, 8..) = (lane, total, cost.lanes, salt.len())
        else {
            return Err(EvidenceError::Argon2);
        };
        let input = hash::input(password, salt, cost)?;
        let mut blocks = reserve(lane)?;
        blocks.resize_with(2, Block::zero);
        for (index, block) in (0..).zip(blocks.iter_mut()) {
            hash::first_block(block, &input, index);
        }
        Ok(Self {
            blocks,
            compressed: Box::new(Zeroizing::new(Block::zero())),
            addresses: Addresses::new(lane, cost.passes),
            lane,
            progress: Progress { done: 2, total },
        })
    }

    pub(super) const fn progress(&self) -> Progress {
        self.progress
    }

    /// Computes as many blocks more, or those that are left.
    pub(super) fn advance(&mut self, blocks: u32) -> Progress {
        let Progress { done, total } = self.progress;
        let until = done.saturating_add(blocks).min(total);
        for block in done..until {
            self.compute(Place::of(block, self.lane));
        }
        self.progress.done = until;
        self.progress
    }

    /// What the result is the hash of, once all blocks are computed.
    pub(super) fn last(&self) -> &Block {
        self.blocks.last().unwrap_or(&self.compressed)
    }

    /// Computes the block at a place: the compression of the one before and the one that the addressing chooses. Passes
    /// after the first add it to what is there.
    #[expect(
        clippy::indexing_slicing,
        reason = "each address is that of a block computed before"
    )]
    fn compute(&mut self, place: Place) {
        let previous = &self.blocks[at(place.previous())];
        let random = if place.is_independent() {
            self.addresses.word(place)
        } else {
            previous.first_word()
        };
        let chosen = &self.blocks[at(place.reference(random))];
        self.compressed.compress(previous, chosen);
        if place.is_in_first_pass() {
            self.blocks
                .extend_from_slice(slice::from_ref(&self.compressed));
        } else {
            self.blocks[at(place.index())].add(&self.compressed);
        }
    }
}

/// Room for a lane. A device without enough memory is an error, not an abort.
fn reserve(lane: u32) -> Result<Zeroizing<Vec<Block>>, EvidenceError> {
    let mut blocks = Vec::new();
    blocks
        .try_reserve_exact(at(lane))
        .map_err(|_| EvidenceError::NoMemory)?;
    Ok(Zeroizing::new(blocks))
}

/// A number as an index. Both have 32 bits in the browser.
fn at(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
