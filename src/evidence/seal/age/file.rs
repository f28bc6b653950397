//! The parts of an age file that a stranger may have written: read and bounded before anything is computed.

use base64ct::{Base64Unpadded, Encoding};

use super::{AgeError, MOST_HEADER, MOST_PLAINTEXT, TAG, VERSION, X25519, armor};

/// How the line that ends the header starts.
const MAC: &[u8] = b"\n--- ";

/// Base64 characters of 32 bytes.
const MAC_LENGTH: usize = 43;

/// Columns of a stanza's body.
const COLUMNS: usize = 64;

/// An age file whose size and form are as they should be; it may still be one that no key opens.
pub(in crate::evidence) struct File {
    /// The file key, as it is encrypted to each X25519 key.
    pub(super) wrapped: Vec<Wrapped>,
    /// What the header's code authenticates.
    pub(super) authenticated: Vec<u8>,
    /// The header's code.
    pub(super) mac: [u8; 32],
    pub(super) nonce: [u8; 16],
    /// The only chunk, and its tag.
    pub(super) chunk: Vec<u8>,
}

/// A stanza for an X25519 key.
pub(super) struct Wrapped {
    pub(super) ephemeral: [u8; 32],
    pub(super) body: [u8; 16 + TAG],
}

impl File {
    /// Reads the armoured form.
    ///
    /// # Errors
    /// [`AgeError`], which says what is wrong.
    pub(in crate::evidence) fn parse(armoured: &str) -> Result<Self, AgeError> {
        let file = armor::read(armoured)?;
        let start = file.get(..MOST_HEADER).unwrap_or(&file);
        let end = start
            .windows(MAC.len())
            .position(|window| window == MAC)
            .ok_or(AgeError::Header)?;
        let (header, rest) = file.split_at_checked(end + 1).ok_or(AgeError::Cut)?;
        let header = str::from_utf8(header).map_err(|_| AgeError::Header)?;
        let (mac, payload) = split_mac(rest)?;
        let (nonce, chunk) = payload.split_first_chunk().ok_or(AgeError::Cut)?;
        match chunk.len() {
            0..TAG => return Err(AgeError::Cut),
            length if length > MOST_PLAINTEXT + TAG => return Err(AgeError::TooLarge),
            _ => {}
        }
        Ok(Self {
            wrapped: stanzas(header)?,
            authenticated: [header.as_bytes(), b"---"].concat(),
            mac,
            nonce: *nonce,
            chunk: chunk.into(),
        })
    }
}

/// Reads `--- CODE` and its line end; gives what follows as well.
fn split_mac(rest: &[u8]) -> Result<([u8; 32], &[u8]), AgeError> {
    let line = rest.get(..4 + MAC_LENGTH + 1).ok_or(AgeError::Cut)?;
    let code = line
        .strip_prefix(b"--- ")
        .and_then(|line| line.strip_suffix(b"\n"))
        .and_then(|code| str::from_utf8(code).ok())
        .ok_or(AgeError::Header)?;
    let payload = rest.get(line.len()..).unwrap_or_default();
    Ok((decode(code)?, payload))
}

/// The stanzas for X25519 keys; those of other kinds are passed over.
fn stanzas(header: &str) -> Result<Vec<Wrapped>, AgeError> {
    let mut lines = header.split_terminator('\n');
    if lines.next() != Some(VERSION) {
        return Err(AgeError::Version);
    }
    let mut found = Vec::new();
    while let Some(line) = lines.next() {
        let arguments = line.strip_prefix("-> ").ok_or(AgeError::Header)?;
        let arguments: Vec<&str> = arguments.split(' ').collect();
        let body = body(&mut lines)?;
        match arguments.as_slice() {
            // Whoever tries a passphrase computes as long as the file says.
            ["scrypt", ..] => return Err(AgeError::Passphrase),
            [X25519, ephemeral] => found.push(Wrapped {
                ephemeral: decode(ephemeral)?,
                body: decode(&body)?,
            }),
            [X25519, ..] => return Err(AgeError::Header),
            all if all.iter().all(|text| is_visible(text)) => {}
            _ => return Err(AgeError::Header),
        }
    }
    Ok(found)
}

/// Full lines and one that is shorter, perhaps empty.
fn body<'a>(lines: &mut impl Iterator<Item = &'a str>) -> Result<String, AgeError> {
    let mut body = String::new();
    loop {
        let line = lines.next().ok_or(AgeError::Header)?;
        body += line;
        match line.len() {
            0..COLUMNS => return Ok(body),
            COLUMNS => {}
            _ => return Err(AgeError::Header),
        }
    }
}

fn is_visible(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic())
}

/// Canonical Base64 of exactly so many bytes.
fn decode<const N: usize>(text: &str) -> Result<[u8; N], AgeError> {
    let bytes = Base64Unpadded::decode_vec(text).map_err(|_| AgeError::Header)?;
    bytes.try_into().map_err(|_| AgeError::Header)
}
