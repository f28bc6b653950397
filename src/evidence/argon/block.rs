//! The compression function of Argon2 (RFC 9106, 3.5) and the permutation in it (3.6).

use zeroize::Zeroize;

/// 16 bytes, what the permutation takes eight of.
type Register = [u64; 2];

/// 1 KiB of memory: a matrix of eight by eight registers, row by row.
pub(super) struct Block([[Register; 8]; 8]);

impl Block {
    pub(super) const fn zero() -> Self {
        Self([[[0; 2]; 8]; 8])
    }

    pub(super) const fn words(&self) -> &[u64] {
        self.0.as_flattened().as_flattened()
    }

    pub(super) const fn words_mut(&mut self) -> &mut [u64] {
        self.0.as_flattened_mut().as_flattened_mut()
    }

    /// The word that addresses come from, where they depend on the data.
    pub(super) const fn first_word(&self) -> u64 {
        let [[[first, _], ..], ..] = self.0;
        first
    }

    /// Becomes the compression of two blocks, `G`.
    ///
    /// Out of line: an engine that starts with machine code made in a hurry swaps it for better between calls only.
    #[inline(never)]
    pub(super) fn compress(&mut self, left: &Self, right: &Self) {
        *self = Self::zero();
        self.add(left);
        self.add(right);
        self.permute();
        self.add(left);
        self.add(right);
    }

    /// Adds another block by XOR.
    pub(super) fn add(&mut self, other: &Self) {
        for (word, other) in self.words_mut().iter_mut().zip(other.words()) {
            *word ^= other;
        }
    }

    /// Permutes each row, then each column.
    fn permute(&mut self) {
        for row in &mut self.0 {
            permute(row);
        }
        for number in 0..8 {
            let mut column = self.column(number);
            permute(&mut column);
            self.set_column(number, column);
        }
    }

    #[expect(clippy::indexing_slicing, reason = "eight columns, numbered from 0")]
    fn column(&self, number: usize) -> [Register; 8] {
        self.0.each_ref().map(|row| row[number])
    }

    #[expect(clippy::indexing_slicing, reason = "eight columns, numbered from 0")]
    fn set_column(&mut self, number: usize, column: [Register; 8]) {
        for (row, register) in self.0.iter_mut().zip(column) {
            row[number] = register;
        }
    }
}

impl Zeroize for Block {
    fn zeroize(&mut self) {
        self.words_mut().zeroize();
    }
}

/// The permutation `P` of a row or a column: one round of BLAKE2b with other steps.
#[rustfmt::skip]
fn permute(registers: &mut [Register; 8]) {
    let [
        [mut v0, mut v1], [mut v2,  mut v3],  [mut v4,  mut v5],  [mut v6,  mut v7],
        [mut v8, mut v9], [mut v10, mut v11], [mut v12, mut v13], [mut v14, mut v15],
    ] = *registers;
    [v0, v4, v8,  v12] = step(v0, v4, v8,  v12);
    [v1, v5, v9,  v13] = step(v1, v5, v9,  v13);
    [v2, v6, v10, v14] = step(v2, v6, v10, v14);
    [v3, v7, v11, v15] = step(v3, v7, v11, v15);
    [v0, v5, v10, v15] = step(v0, v5, v10, v15);
    [v1, v6, v11, v12] = step(v1, v6, v11, v12);
    [v2, v7, v8,  v13] = step(v2, v7, v8,  v13);
    [v3, v4, v9,  v14] = step(v3, v4, v9,  v14);
    *registers = [[v0, v1], [v2, v3], [v4, v5], [v6, v7], [v8, v9], [v10, v11], [v12, v13], [v14, v15]];
}

/// The function `GB`.
#[inline(always)]
fn step(a: u64, b: u64, c: u64, d: u64) -> [u64; 4] {
    let a = add(a, b);
    let d = (d ^ a).rotate_right(32);
    let c = add(c, d);
    let b = (b ^ c).rotate_right(24);
    let a = add(a, b);
    let d = (d ^ a).rotate_right(16);
    let c = add(c, d);
    let b = (b ^ c).rotate_right(63);
    [a, b, c, d]
}

/// The sum of BLAKE2b and, to make it slow on special hardware, a product of the lower halves.
#[inline(always)]
const fn add(x: u64, y: u64) -> u64 {
    let product = lower(x).wrapping_mul(lower(y));
    x.wrapping_add(y).wrapping_add(product.wrapping_mul(2))
}

const fn lower(word: u64) -> u64 {
    word & 0xffff_ffff
}
