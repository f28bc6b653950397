//! Recovery codes and what becomes of them: reading, gate, commitments, and the vectors that Python computed.
#![cfg(feature = "cli")]

mod argon;
mod changes;
mod codes;
mod commit;
mod filed;
mod gate;
mod hashes;
mod keys;
mod making;
mod open;
mod proof;
mod request_ids;
#[path = "../vectors/same.rs"]
mod same;
mod seal;
mod seal_order;
mod staff_check;
mod support;
mod unusable;
mod vectors;

use account_recovery::service::CodeFormat;

/// Codes as PyPI makes them.
fn pypi() -> CodeFormat {
    CodeFormat {
        alphabet: "0123456789abcdef".into(),
        length: 16,
        fold_case: false,
    }
}

/// Codes of twelve hexadecimal digits in any case.
fn twelve_any_case() -> CodeFormat {
    CodeFormat {
        alphabet: "0123456789abcdef".into(),
        length: 12,
        fold_case: true,
    }
}

/// Codes of eight digits.
fn eight_digits() -> CodeFormat {
    CodeFormat {
        alphabet: "0123456789".into(),
        length: 8,
        fold_case: false,
    }
}
