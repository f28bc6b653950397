//! HMAC-SHA-256 of short secrets (RFC 2104), leaving as little of them behind as can be.

use hmac::digest::FixedOutputReset;
use hmac::{HmacReset, KeyInit, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

/// The code of `message` under `key`.
///
/// The state holds the message until it is overwritten, and a finalisation that consumes the state might move it and
/// leave a copy: hence the kind that is finalised where it stands, and overwritten when dropped.
pub(super) fn hmac_sha256(key: &[u8; 32], message: &[u8]) -> Zeroizing<[u8; 32]> {
    let mut mac = HmacReset::<Sha256>::new((&*padded(key)).into());
    mac.update(message);
    let mut code = Zeroizing::new([0; 32]);
    mac.finalize_into_reset((&mut *code).into());
    code
}

/// The key filled up with zeros to a block of SHA-256, which is what HMAC itself does with a short key.
fn padded(key: &[u8; 32]) -> Zeroizing<[u8; 64]> {
    let mut block = Zeroizing::new([0; 64]);
    for (slot, byte) in block.iter_mut().zip(key) {
        *slot = *byte;
    }
    block
}
