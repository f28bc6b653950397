//! The text form of the scheme `proof`.

use base64ct::{Base64UrlUnpadded, Encoding};
use ed25519_dalek::Signature;
use std::fmt;
use std::str::FromStr;

use super::ASK_AGAIN;
use crate::error::errors;

/// What the text starts with: format and version.
const PREFIX: &str = "ara2p.";

/// A proof as it stands in a request: `ara2p.` and an Ed25519 signature in URL-safe Base64 without padding, 92
/// characters.
///
/// ```
/// use account_recovery::evidence::token::Token;
/// let text = ["ara2p.", &"A".repeat(86)].concat();
/// let token: Token = text.parse()?;
/// assert_eq!(token.to_string(), text);
/// # Ok::<(), account_recovery::evidence::token::TokenError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token(Signature);

impl Token {
    pub(super) const fn of(signature: Signature) -> Self {
        Self(signature)
    }

    pub(super) const fn signature(&self) -> &Signature {
        &self.0
    }
}

impl FromStr for Token {
    type Err = TokenError;

    /// Reads the text form; whether the signature holds is another question.
    ///
    /// # Errors
    /// - [`TokenError::Prefix`] for `ara1p.AAAA`, the form of a version that was never released
    /// - [`TokenError::Signature`] for `ara2p.AAAA`, and where Base64 is padded or not the one of URLs
    fn from_str(text: &str) -> Result<Self, TokenError> {
        let encoded = text.strip_prefix(PREFIX).ok_or(TokenError::Prefix)?;
        let mut bytes = [0; 64];
        match Base64UrlUnpadded::decode(encoded, &mut bytes) {
            Ok(decoded) if decoded.len() == 64 => Ok(Self(Signature::from_bytes(&bytes))),
            _ => Err(TokenError::Signature),
        }
    }
}

impl fmt::Display for Token {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(PREFIX)?;
        out.write_str(&Base64UrlUnpadded::encode_string(&self.0.to_bytes()))
    }
}

errors! {
    /// Why a text is no proof.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum TokenError {
        /// It does not start with `ara2p.`.
        Prefix => "token-prefix", "a proof starts with `ara2p.`",
            "Check it with a program that knows this version.";
        /// What follows is no signature.
        Signature => "token-signature",
            "a proof is `ara2p.` and 86 characters of URL-safe Base64", ASK_AGAIN;
    }
}
