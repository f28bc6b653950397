//! The wizard's own words: a closed list of ids, with a text for each in every language (`src/services/LANG.ftl`).

mod ids;
mod looked_up;

use crate::service::{Plans, Service, Text};

pub use ids::IDS;

/// From this word on, no question needs them.
pub const FIRST_OF_PLAN: usize = index("new-tab");

/// From this word on, only pages that are made ahead need them: no pack has them.
pub const FIRST_OF_PAGE: usize = index("page-title");

/// Index of a word, found by the compiler, so that a misspelt id does not build.
///
/// ```
/// use account_recovery::words::{IDS, index};
/// const BACK: usize = index("back");
/// assert_eq!(IDS[BACK], "back");
/// ```
///
/// ```compile_fail
/// const BACK: usize = account_recovery::words::index("bakc");
/// ```
#[must_use]
#[expect(
    clippy::indexing_slicing,
    reason = "evaluated at compile time, where a wrong index is an error"
)]
pub const fn index(id: &str) -> usize {
    let mut at = 0;
    while at < IDS.len() {
        if same(IDS[at].as_bytes(), id.as_bytes()) {
            return at;
        }
        at += 1;
    }
    NO_SUCH_WORD[at]
}

/// Has no place, so that looking up an unknown word fails while the program is compiled.
const NO_SUCH_WORD: [usize; 0] = [];

#[expect(clippy::indexing_slicing, reason = "both indexes are below the length")]
const fn same(a: &[u8], b: &[u8]) -> bool {
    if a.len() != b.len() {
        return false;
    }
    let mut at = 0;
    while at < a.len() {
        if a[at] != b[at] {
            return false;
        }
        at += 1;
    }
    true
}

/// The text of a word in a definition's language; a misspelt id does not build.
macro_rules! word {
    ($service:expr, $id:literal) => {{
        const INDEX: usize = $crate::words::index($id);
        $service.word(INDEX)
    }};
}
pub(crate) use word;

/// The words that come after those of the questions.
pub trait LaterWords {
    /// The word at an index of [`IDS`], from [`FIRST_OF_PLAN`] on.
    fn later(&self, index: usize) -> Option<&Text>;
}

impl LaterWords for Plans {
    fn later(&self, index: usize) -> Option<&Text> {
        let word = self.words.get(index.checked_sub(FIRST_OF_PLAN)?);
        word.or_else(|| self.page_words.get(index.checked_sub(FIRST_OF_PAGE)?))
    }
}

/// Questions have no other words than their own.
impl LaterWords for () {
    fn later(&self, _index: usize) -> Option<&Text> {
        None
    }
}

impl<P: LaterWords> Service<P> {
    /// The word at an index of [`IDS`].
    #[must_use]
    pub fn word(&self, index: usize) -> &str {
        let word = self.words.get(index);
        let word = word.or_else(|| self.plans.later(index));
        word.map_or("", |text| text.as_str())
    }
}

impl Service {
    /// The word for a code that is only known at run time, for example of an error; empty if the id is none that is made
    /// of a code.
    #[must_use]
    pub fn word_for(&self, id: &str) -> &str {
        let mut known = looked_up::WORDS.iter();
        let found = known.find(|(_, known)| *known == id);
        found.map_or("", |(index, _)| self.word(*index))
    }
}
