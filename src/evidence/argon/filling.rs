//! The filling of the memory, block by block (RFC 9106, 3.2): what there is to remember between two steps.

use alloc::boxed::Box;
use alloc::vec::Vec;
use zeroize::Zeroizing;

use super::Progress;
use super::addressing::{Addresses, Place};
use super::block::Block;
use super::hash;
use crate::evidence::error::EvidenceError;
use crate::evidence::phc::Memory;

/// Memory that is being filled.
pub(super) struct Filling {
    /// As many as were computed, until it is the whole lane. Its room is reserved first, so that it never moves.
    blocks: Zeroizing<Vec<Block>>,
    /// To work in. Not on the stack, where nobody would overwrite it.
    between: Box<Zeroizing<Block>>,
    addresses: Addresses,
    lane: u32,
    progress: Progress,
}

impl Filling {
    /// Reserves the memory and computes the first two blocks.
    pub(super) fn start(password: &[u8], salt: &[u8], cost: Memory) -> Result<Self, EvidenceError> {
        let lane = cost.kib / 4 * 4;
        let total = lane.checked_mul(cost.passes).filter(|total| *total >= 8);
        let (Some(total), 1, 8..) = (total, cost.lanes, salt.len()) else {
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
            between: Box::new(Zeroizing::new(Block::zero())),
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
        self.blocks.last().unwrap_or(&self.between)
    }

    /// Computes the block at a place: those before it and at the address, compressed, added to what is there.
    #[expect(
        clippy::indexing_slicing,
        reason = "every address is that of a block computed before"
    )]
    fn compute(&mut self, place: Place) {
        if place.is_in_first_pass() {
            self.blocks.push(Block::zero());
        }
        let previous = &self.blocks[at(place.previous())];
        let random = match place.is_independent() {
            true => self.addresses.word(place),
            false => previous.first_word(),
        };
        let chosen = &self.blocks[at(place.reference(random))];
        self.between.compress(previous, chosen);
        self.blocks[at(place.index())].add(&self.between);
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
