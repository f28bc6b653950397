//! What every error for people has in common: a stable code, and the one detail that its wording names.
//!
//! The wording itself is content: the message of an error stands in the language files of `src/services` under
//! `error-CODE`, says what is wrong and what to do, and may show the detail as `{ $detail }`.

/// An error that a person can do something about.
///
/// ```
/// use account_recovery::error::Fault;
/// use account_recovery::field::UserName;
/// let fault = UserName::parse("jane doe").unwrap_err();
/// assert_eq!(fault.code(), "user-name-blank");
/// assert_eq!(fault.detail(), None);
/// ```
pub trait Fault {
    /// Stable kebab-case code; the wording's id is `error-` (for a mere hint `hint-`) and this code.
    fn code(&self) -> &'static str;

    /// What the wording names: a character, a number, a host. Never a secret.
    fn detail(&self) -> Option<String>;
}
