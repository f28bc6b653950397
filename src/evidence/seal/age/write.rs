//! Encrypts one chunk to public keys.

use base64ct::{Base64Unpadded, Encoding};
use chacha20poly1305::aead::AeadInOut;
use x25519_dalek::{PublicKey, StaticSecret};
use zeroize::Zeroizing;

use super::armor;
use super::{
    AgeError, CHUNK_NONCE, FileKey, MOST_PLAINTEXT, VERSION, WRAP_NONCE, X25519, cipher, derive,
    header_key, nonce, payload_key, wrapping_key,
};
use crate::evidence::mac::hmac_sha256;
use crate::evidence::recipient::Recipient;

/// Everything random in a file, drawn from one seed.
///
/// Each draw is 32 bytes of HKDF-SHA-256 with a number of its own, so none tells anything about another.
struct Draws<'a> {
    seed: &'a [u8; 32],
    drawn: u8,
}

impl Draws<'_> {
    fn next<const N: usize>(&mut self) -> Result<Zeroizing<[u8; N]>, AgeError> {
        let purpose = [b"ara/2/seal".as_slice(), &[self.drawn]].concat();
        self.drawn = self.drawn.checked_add(1).ok_or(AgeError::TooManyKeys)?;
        let drawn = derive(self.seed, &[], &purpose)?;
        let mut bytes = Zeroizing::new([0; N]);
        for (slot, byte) in bytes.iter_mut().zip(&*drawn) {
            *slot = *byte;
        }
        Ok(bytes)
    }
}

/// An age file in ASCII armour. The plaintext is overwritten by its ciphertext where it stands.
pub(in crate::evidence) fn write(
    mut plaintext: Zeroizing<Vec<u8>>,
    recipients: &[&Recipient],
    seed: &[u8; 32],
) -> Result<String, AgeError> {
    if plaintext.len() > MOST_PLAINTEXT {
        return Err(AgeError::TooLarge);
    }
    let mut draws = Draws { seed, drawn: 0 };
    let file_key: FileKey = draws.next()?;
    let payload_nonce = draws.next()?;
    let mut file = header(&file_key, recipients, &mut draws)?.into_bytes();
    let key = payload_key(&file_key, &payload_nonce)?;
    let tag = cipher(&key)
        .encrypt_inout_detached(nonce(&CHUNK_NONCE), &[], plaintext.as_mut_slice().into())
        .map_err(|_| AgeError::Cipher)?;
    file.extend_from_slice(&*payload_nonce);
    file.extend_from_slice(&plaintext);
    file.extend_from_slice(&tag);
    armor::write(&file)
}

/// Who can open it, and the code that authenticates this.
fn header(
    file_key: &FileKey,
    recipients: &[&Recipient],
    draws: &mut Draws<'_>,
) -> Result<String, AgeError> {
    let mut header = [VERSION, "\n"].concat();
    for recipient in recipients {
        header += &stanza(file_key, recipient, draws)?;
    }
    header += "---";
    let mac = hmac_sha256(&*header_key(file_key)?, header.as_bytes());
    header += &[" ", &Base64Unpadded::encode_string(&*mac), "\n"].concat();
    Ok(header)
}

/// The file key for one recipient.
fn stanza(
    file_key: &FileKey,
    recipient: &Recipient,
    draws: &mut Draws<'_>,
) -> Result<String, AgeError> {
    let secret = StaticSecret::from(*draws.next()?);
    let ephemeral = PublicKey::from(&secret).to_bytes();
    let shared = secret.diffie_hellman(&PublicKey::from(*recipient.point()));
    let key = wrapping_key(shared.as_bytes(), &ephemeral, recipient.point())?;
    let mut wrapped = file_key.clone();
    let tag = cipher(&key)
        .encrypt_inout_detached(nonce(&WRAP_NONCE), &[], wrapped.as_mut_slice().into())
        .map_err(|_| AgeError::Cipher)?;
    let body = [wrapped.as_slice(), &tag].concat();
    let [ephemeral, body] = [&ephemeral[..], &body].map(Base64Unpadded::encode_string);
    Ok(["-> ", X25519, " ", &ephemeral, "\n", &body, "\n"].concat())
}
