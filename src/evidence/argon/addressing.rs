//! Which earlier block goes into the next one (RFC 9106, 3.4), with one lane.

use super::block::Block;

/// Slices of a lane.
const SLICES: u32 = 4;

/// Argon2id among the types of Argon2.
const TYPE: u64 = 2;

/// Addresses in a block of addresses.
const ADDRESSES: u32 = 128;

/// A place in the computation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    /// Blocks in a slice.
    segment: u32,
    pass: u32,
    slice: u32,
    /// Blocks of the slice before this one.
    offset: u32,
}

impl Place {
    /// The place of a block, counted from 0 through all passes; `lane` is how many there are in one.
    pub(super) const fn of(block: u32, lane: u32) -> Self {
        let segment = lane / SLICES;
        let in_lane = block % lane;
        Self {
            segment,
            pass: block / lane,
            slice: in_lane / segment,
            offset: in_lane % segment,
        }
    }

    pub(super) const fn is_in_first_pass(self) -> bool {
        self.pass == 0
    }

    /// Whether the address is independent of the data (3.4.1.3), so that the way through the memory, which a neighbour
    /// on the same processor may observe, says nothing about the password while a few blocks are there only.
    pub(super) const fn is_independent(self) -> bool {
        self.pass == 0 && self.slice < SLICES / 2
    }

    /// The index of the block itself.
    pub(super) const fn index(self) -> u32 {
        self.slice * self.segment + self.offset
    }

    /// The index of the block before.
    pub(super) const fn previous(self) -> u32 {
        match self.index() {
            0 => self.segment * SLICES - 1,
            index => index - 1,
        }
    }

    /// The index of the block that a random word refers to (3.4.2): one of the three slices before and of this slice,
    /// but for the block just before, late ones more often than early ones.
    pub(super) fn reference(self, random: u64) -> u32 {
        let (start, slices) = match (self.pass, self.slice) {
            (0, slice) => (0, slice),
            (_, slice) => ((slice + 1) % SLICES, SLICES - 1),
        };
        let area = slices * self.segment + self.offset - 1;
        let random = random & 0xffff_ffff;
        let back = upper_half(area.into(), upper_half(random, random).into());
        (start * self.segment + area - 1 - back) % (SLICES * self.segment)
    }
}

/// The upper 32 bits of the product of two numbers of 32 bits.
fn upper_half(x: u64, y: u64) -> u32 {
    u32::try_from((x * y) >> 32).unwrap_or(u32::MAX)
}

/// The addresses that are independent of the data (3.4.1.2), made 128 at a time. There is nothing secret about them.
pub(super) struct Addresses {
    lane: u32,
    passes: u32,
    /// Which they are: slice, and number in the slice from 1.
    made: (u32, u32),
    block: Block,
}

impl Addresses {
    pub(super) const fn new(lane: u32, passes: u32) -> Self {
        Self {
            lane,
            passes,
            made: (0, 0),
            block: Block::zero(),
        }
    }

    /// The random word for a place in the first two slices of the first pass.
    pub(super) fn word(&mut self, place: Place) -> u64 {
        let wanted = (place.slice, place.offset / ADDRESSES + 1);
        if self.made != wanted {
            self.make(wanted);
        }
        let word = usize::try_from(place.offset % ADDRESSES).ok();
        word.and_then(|word| self.block.words().get(word))
            .copied()
            .unwrap_or(0)
    }

    fn make(&mut self, (slice, number): (u32, u32)) {
        let [pass, lane] = [0, 0];
        let input = [
            pass,
            lane,
            slice.into(),
            self.lane.into(),
            self.passes.into(),
            TYPE,
            number.into(),
        ];
        let mut named = Block::zero();
        for (word, value) in named.words_mut().iter_mut().zip(input) {
            *word = value;
        }
        let zero = Block::zero();
        let mut once = Block::zero();
        once.compress(&zero, &named);
        self.block.compress(&zero, &once);
        self.made = (slice, number);
    }
}
