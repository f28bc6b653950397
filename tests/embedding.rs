//! Data blocks of single files: what is written here, `tests/e2e/embedded.test.js` reads back.
#![cfg(feature = "cli")]

use account_recovery::page::embed::embed;

/// Name, bytes, different values, after how many the same come again (mostly), and the block.
const VECTORS: &str = include_str!("vectors/embedded.tsv");

/// Bytes from a linear congruential generator; every 97th breaks the repetition.
fn data(length: usize, values: u32, period: usize) -> Vec<u8> {
    let mut state = 1_u32;
    let mut data: Vec<u8> = Vec::new();
    for at in 0..length {
        state = (state * 25_173 + 13_849) % 65_536;
        let fresh = u8::try_from((state >> 8) % values).unwrap_or_default();
        let again = at.checked_sub(period).filter(|_| at % 97 != 0);
        let again = again.and_then(|from| data.get(from).copied());
        data.push(again.unwrap_or(fresh));
    }
    data
}

#[test]
fn blocks_are_exact() {
    for line in VECTORS.lines().skip(1) {
        let cells: Vec<&str> = line.split('\t').collect();
        let [name, length, values, period, block] = cells[..] else {
            panic!("five cells: {line}");
        };
        let number = |cell: &str| cell.parse::<usize>().unwrap();
        let values = u32::try_from(number(values)).unwrap();
        let data = data(number(length), values, number(period));
        assert_eq!(embed(&data).unwrap(), block, "{name}");
    }
}
