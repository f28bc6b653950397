//! The wizard's own words: a closed list of ids, with a text for each in every language (`src/services/LANG.ftl`).

/// Ids of all words; a pack holds their texts in this order. In Fluent the id is `word-ID`.
pub const IDS: &[&str] = &[
    "about",
    "change-site",
    "back",
    "continue",
    "clear",
    "open-file",
    "problem",
    "choose-one",
    "dropped",
    "not-kept",
    "new-tab",
    "change",
    "kind-self",
    "kind-support",
    "kind-elsewhere",
    "steps",
    "never",
    "how-long",
    "what-next",
    "your-answers",
    "request-title",
    "request-lead",
    "request-begin",
    "removed",
    "optional",
    "remove",
    "publish",
    "to-be-published",
    "published",
    "fields",
    "public-part",
    "public-hint",
    "private-part",
    "private-hint",
    "never-ask",
    "evidence",
    "evidence-login-first",
    "evidence-what-commit",
    "evidence-what-proof",
    "evidence-what-seal",
    "evidence-limits-commit",
    "evidence-limits-proof",
    "evidence-limits-seal",
    "evidence-code",
    "evidence-code-hint",
    "evidence-make",
    "evidence-working",
    "evidence-cancel",
    "evidence-without",
    "evidence-part",
    "change-evidence",
    "evidence-none",
    "evidence-made-commit",
    "evidence-made-proof",
    "evidence-made-seal",
    "evidence-found",
    "review",
    "change-fields",
    "to-send",
    "to-handover",
    "send",
    "send-lead",
    "send-now",
    "send-again",
    "sending",
    "other-ways",
    "not-sent",
    "sent-before",
    "maybe-sent",
    "nothing-lost",
    "again-safe",
    "again-twice",
    "send-twice",
    "offline",
    "wait",
    "endpoint-says",
    "failed-unreachable",
    "failed-timed-out",
    "failed-busy",
    "failed-busy-unknown",
    "failed-conflict",
    "failed-invalid",
    "failed-refused",
    "sent-elsewhere",
    "failed-elsewhere",
    "stored-elsewhere",
    "failed-broken",
    "failed-not-an-endpoint",
    "failed-form-unreachable",
    "failed-form-changed",
    "not-here",
    "not-here-send",
    "not-here-offline",
    "not-here-from-file",
    "not-here-no-cors",
    "not-here-too-long",
    "handover",
    "ticket-title",
    "ticket-lead",
    "form-account",
    "open-form",
    "copy-into",
    "copy-label",
    "copy",
    "copied",
    "copy-failed",
    "form-ticks",
    "form-submit",
    "mail-lead",
    "open-mail",
    "save-mail",
    "mail-to",
    "mail-subject",
    "mail-body",
    "keep-request",
    "keep-request-lead",
    "save-text",
    "save-request",
    "copy-request",
    "finish",
    "sent",
    "handed-over",
    "sent-to",
    "sent-ticket",
    "sent-mail",
    "request-id",
    "sent-when",
    "ticket-number",
    "contact-key",
    "keep-receipt",
    "save-calendar",
    "save-receipt",
    "print",
    "save-draft",
    "draft-about",
    "draft-saved",
    "draft-left-out",
    "draft-opened",
    "draft-older",
    "draft-gone",
    "receipt-again",
    "receipt-opened",
    "receipt-passed",
    "page-title",
    "page-description",
    "page-about",
    "start",
    "all-routes",
    "without-script",
    "offline-title",
    "offline-lead",
    "offline-keep",
    "offline-kept",
    "offline-remove",
    "offline-impossible",
    "saved-needs-script",
    "saved-old",
    "saved-version",
    "saved-digest",
    "month-1",
    "month-2",
    "month-3",
    "month-4",
    "month-5",
    "month-6",
    "month-7",
    "month-8",
    "month-9",
    "month-10",
    "month-11",
    "month-12",
    "error-user-name-empty",
    "error-user-name-mail-address",
    "error-user-name-blank",
    "error-user-name-character",
    "error-user-name-ends",
    "error-user-name-too-long",
    "error-email-empty",
    "error-email-no-at",
    "error-email-several",
    "error-email-comma",
    "error-email-blank",
    "error-email-no-name",
    "error-email-domain",
    "error-email-character",
    "error-email-too-long",
    "error-repository-url-empty",
    "error-repository-url-blank",
    "error-repository-url-http",
    "error-repository-url-scheme",
    "error-repository-url-credentials",
    "error-repository-url-host",
    "error-repository-url-not-public",
    "error-repository-url-no-repository",
    "error-repository-url-character",
    "error-repository-url-too-long",
    "error-handle-empty",
    "error-handle-mail-address",
    "error-handle-blank",
    "error-handle-character",
    "error-handle-hyphen",
    "error-handle-too-long",
    "error-text-empty",
    "error-text-control",
    "error-text-too-long",
    "repaired-user-name",
    "repaired-email",
    "repaired-repository-url",
    "repaired-handle",
    "hint-email-domain",
    "hint-email-no-dot",
    "privacy-recovery-code",
    "privacy-token",
    "privacy-private-key",
    "privacy-otp-link",
    "privacy-app-secret",
    "privacy-app-number",
    "privacy-password",
    "privacy-mail-address",
    "privacy-phone-number",
    "error-code-empty",
    "error-code-too-short",
    "error-code-too-long",
    "error-code-look-alike",
    "error-code-capital",
    "error-code-character",
    "error-file-unreadable",
    "error-file-empty",
    "error-file-too-large",
    "error-file-not-text",
    "error-file-unknown",
    "error-file-request",
    "error-file-damaged",
    "error-file-newer",
    "error-file-other-service",
    "error-file-in-use",
    "error-evidence-unavailable",
    "error-key-expired",
];

/// From this word on, no question needs them.
pub const FIRST_OF_PLAN: usize = index("new-tab");

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

impl crate::service::Service {
    /// The word at an index of [`IDS`].
    #[must_use]
    pub fn word(&self, index: usize) -> &str {
        let word = self.words.get(index);
        #[cfg(feature = "plan")]
        let word = word.or_else(|| {
            let index = index.checked_sub(self.words.len())?;
            self.plans.words.get(index)
        });
        word.map_or("", |text| text.as_str())
    }

    /// The word for a code that is only known at run time, for example of an error; empty if there is none.
    #[cfg(feature = "plan")]
    #[must_use]
    pub fn word_for(&self, id: &str) -> &str {
        let index = IDS.iter().position(|known| *known == id);
        index.map_or("", |index| self.word(index))
    }
}
