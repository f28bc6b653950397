//! Values that must not outlive their use or show up anywhere.

use std::fmt;
use zeroize::Zeroizing;

/// A secret text, overwritten with zeros when dropped. It cannot be cloned, and its `Debug` form shows nothing.
///
/// ```
/// use account_recovery::secret::Secret;
/// let secret = Secret::new("0123456789abcdef".into());
/// assert_eq!(format!("{secret:?}"), "Secret(…)");
/// assert_eq!(secret.reveal().len(), 16);
/// ```
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Takes the text over; the buffer itself is what gets overwritten later.
    #[must_use]
    pub fn new(text: String) -> Self {
        Self(Zeroizing::new(text))
    }

    /// The text, for as long as the borrow lasts.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Secret(…)")
    }
}
