//! Where an answer came from.

use std::fmt;

use zeroize::Zeroizing;

/// The address that answered in the end, after all redirects. A help desk may put the key to read a ticket into it, so it
/// is overwritten when dropped, and its `Debug` form shows nothing; only a ticket's number is ever taken from it.
///
/// ```
/// use account_recovery::delivery::Landing;
/// let landing = Landing::new("https://desk.example/view/?ticket=recovery-1&key=f349887a".into());
/// assert_eq!(format!("{landing:?}"), "Landing(…)");
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Landing(Zeroizing<String>);

impl Landing {
    /// Takes the address over.
    #[must_use]
    pub fn new(url: String) -> Self {
        Self(Zeroizing::new(url))
    }

    pub(crate) fn url(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Landing {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Landing(…)")
    }
}
