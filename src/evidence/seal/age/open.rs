//! Decrypts a file with secret keys.

use chacha20poly1305::aead::AeadInOut;
use ctutils::CtEq;
use zeroize::Zeroizing;

use super::file::{File, Wrapped};
use super::{
    AgeError, CHUNK_NONCE, FileKey, TAG, WRAP_NONCE, cipher, header_key, nonce, payload_key,
    wrapping_key,
};
use crate::evidence::identity::Identity;
use crate::evidence::mac::hmac_sha256;

impl File {
    /// The plaintext, or nothing if it is for none of these keys.
    ///
    /// # Errors
    /// [`AgeError::Forged`] if header or plaintext were changed after the file was made.
    pub(in crate::evidence) fn open(
        &self,
        identities: &[Identity],
    ) -> Result<Option<Zeroizing<Vec<u8>>>, AgeError> {
        for identity in identities {
            for wrapped in &self.wrapped {
                if let Some(file_key) = unwrap(wrapped, identity)? {
                    return self.decrypt(&file_key).map(Some);
                }
            }
        }
        Ok(None)
    }

    fn decrypt(&self, file_key: &FileKey) -> Result<Zeroizing<Vec<u8>>, AgeError> {
        let mac = hmac_sha256(&*header_key(file_key)?, &self.authenticated);
        if !mac.ct_eq(&self.mac).to_bool() {
            return Err(AgeError::Forged);
        }
        let key = payload_key(file_key, &self.nonce)?;
        let (chunk, tag) = self.chunk.split_last_chunk::<TAG>().ok_or(AgeError::Cut)?;
        let mut plaintext = Zeroizing::new(chunk.to_vec());
        let buffer = plaintext.as_mut_slice().into();
        cipher(&key)
            .decrypt_inout_detached(nonce(&CHUNK_NONCE), &[], buffer, tag.into())
            .map_err(|_| AgeError::Forged)?;
        Ok(plaintext)
    }
}

/// The file key, if it was encrypted to this identity.
fn unwrap(wrapped: &Wrapped, identity: &Identity) -> Result<Option<FileKey>, AgeError> {
    let shared = identity.agree(wrapped.ephemeral);
    if !shared.was_contributory() {
        return Err(AgeError::Forged);
    }
    let key = wrapping_key(shared.as_bytes(), &wrapped.ephemeral, identity.point())?;
    let (body, tag) = wrapped
        .body
        .split_last_chunk::<TAG>()
        .ok_or(AgeError::Header)?;
    let mut file_key = FileKey::default();
    for (slot, byte) in file_key.iter_mut().zip(body) {
        *slot = *byte;
    }
    let buffer = file_key.as_mut_slice().into();
    let opened = cipher(&key).decrypt_inout_detached(nonce(&WRAP_NONCE), &[], buffer, tag.into());
    Ok(opened.is_ok().then_some(file_key))
}
