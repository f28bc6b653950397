//! The compression function of Argon2 (RFC 9106, 3.5) and the permutation in it (3.6).

use zeroize::Zeroize;

/// 16 bytes, what the permutation takes eight of.
type Register = [u64; 2];

/// 1 KiB of memory: a matrix of eight by eight registers, row by row.
#[derive(Clone, Copy)]
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
        for (word, (left, right)) in self.words_mut().iter_mut().zip(pairs(left, right)) {
            *word = left ^ right;
        }
        self.permute_rows();
        self.permute_columns();
        for (word, (left, right)) in self.words_mut().iter_mut().zip(pairs(left, right)) {
            *word ^= left ^ right;
        }
    }

    /// Adds another block by XOR.
    pub(super) fn add(&mut self, other: &Self) {
        for (word, other) in self.words_mut().iter_mut().zip(other.words()) {
            *word ^= other;
        }
    }

    /// The first half of the compression, on 16 words next to each other at a time.
    fn permute_rows(&mut self) {
        for row in &mut self.0 {
            *row = permute(*row);
        }
    }

    /// The second half, on what stands in the same place of all rows.
    #[expect(clippy::indexing_slicing, reason = "eight columns, from 0 to 7")]
    fn permute_columns(&mut self) {
        let [a, b, c, d, e, f, g, h] = &mut self.0;
        for i in 0..8 {
            let column = [a[i], b[i], c[i], d[i], e[i], f[i], g[i], h[i]];
            [a[i], b[i], c[i], d[i], e[i], f[i], g[i], h[i]] = permute(column);
        }
    }
}

impl Zeroize for Block {
    fn zeroize(&mut self) {
        self.words_mut().zeroize();
    }
}

/// The words of two blocks side by side.
fn pairs<'a>(left: &'a Block, right: &'a Block) -> impl Iterator<Item = (&'a u64, &'a u64)> {
    left.words().iter().zip(right.words())
}

/// The permutation `P` of a row or a column: one round of BLAKE2b with other steps.
#[rustfmt::skip]
#[inline(always)]
fn permute(registers: [Register; 8]) -> [Register; 8] {
    let [
        [v0, v1], [v2,  v3],  [v4,  v5],  [v6,  v7],
        [v8, v9], [v10, v11], [v12, v13], [v14, v15],
    ] = registers;
    let [v0, v4, v8,  v12] = step(v0, v4, v8,  v12);
    let [v1, v5, v9,  v13] = step(v1, v5, v9,  v13);
    let [v2, v6, v10, v14] = step(v2, v6, v10, v14);
    let [v3, v7, v11, v15] = step(v3, v7, v11, v15);
    let [v0, v5, v10, v15] = step(v0, v5, v10, v15);
    let [v1, v6, v11, v12] = step(v1, v6, v11, v12);
    let [v2, v7, v8,  v13] = step(v2, v7, v8,  v13);
    let [v3, v4, v9,  v14] = step(v3, v4, v9,  v14);
    [[v0, v1], [v2, v3], [v4, v5], [v6, v7], [v8, v9], [v10, v11], [v12, v13], [v14, v15]]
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
