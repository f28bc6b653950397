//! Mail addresses by the rule of the HTML standard.

use super::host::is_host_name;
use super::pasted::{after, bare, is_blank, trimmed, unescaped};
use super::{EmailHint, FieldError, email_hint};

/// Longest address that mail servers pass on, in characters (RFC 5321 section 4.5.3.1.3, less the angle brackets).
const LIMIT: usize = 254;

/// A mail address as `<input type=email>` accepts it, at most 254 characters.
///
/// Source of the rule: HTML standard, "valid email address", section 4.10.5.1.5.
///
/// ```
/// use account_recovery::error::Fault;
/// use account_recovery::field::Email;
/// let email = Email::parse("Jane <mailto:jane@gmial.com>")?;
/// assert_eq!(email.as_str(), "jane@gmial.com");
/// assert!(email.repaired());
/// let hint = email.hint().unwrap();
/// assert_eq!(hint.code(), "email-domain");
/// assert_eq!(hint.detail().as_deref(), Some("jane@gmail.com"));
/// # Ok::<(), account_recovery::field::FieldError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Email {
    text: String,
    repaired: bool,
}

impl Email {
    /// Reads what was typed or pasted: a name with the address in angle brackets, `mailto:`, quotation marks, the full
    /// stop at the end and Markdown's backslash are taken off.
    ///
    /// # Errors
    /// - `email-empty`: ` `, `<>`
    /// - `email-no-at`: `jane`
    /// - `email-several`: `jane@example.org@example.org`, `a@example.org, b@example.org`
    /// - `email-comma`: `jane@example,org`
    /// - `email-blank`: `jane @example.org`
    /// - `email-no-name`: `@example.org`
    /// - `email-domain`: `jane@`, `jane@example..org`
    /// - `email-character`: `jäne@example.org`; the detail is the character
    /// - `email-too-long`: 255 characters; the detail is their number
    pub fn parse(typed: &str) -> Result<Self, FieldError> {
        let text = unescaped(pasted_address(typed));
        check(&text)?;
        let repaired = text != trimmed(typed);
        Ok(Self { text, repaired })
    }

    /// What looks like a slip although the address is valid. It must not stop anybody.
    #[must_use]
    pub fn hint(&self) -> Option<EmailHint> {
        email_hint::of(&self.text)
    }
}

as_read!(Email);

fn pasted_address(typed: &str) -> &str {
    let text = match typed.rsplit_once('<') {
        Some((_, inner)) => bare(inner),
        None => bare(typed),
    };
    match after(text, "mailto:") {
        Some(link) => bare(link.split('?').next().unwrap_or(link)),
        None => text,
    }
}

fn check(address: &str) -> Result<(), FieldError> {
    if address.is_empty() {
        return Err(FieldError::EmailEmpty);
    }
    let (name, domain) = address.split_once('@').ok_or(FieldError::EmailNoAt)?;
    if domain.contains('@') {
        return Err(FieldError::EmailSeveral);
    }
    if address.contains(',') {
        return Err(FieldError::EmailComma);
    }
    if address.chars().any(is_blank) {
        return Err(FieldError::EmailBlank);
    }
    if name.is_empty() {
        return Err(FieldError::EmailNoName);
    }
    let others = name.chars().find(|c| !is_name_character(*c));
    if let Some(other) = others.or_else(|| domain.chars().find(|c| !c.is_ascii())) {
        return Err(FieldError::EmailCharacter(other));
    }
    if !is_host_name(domain) {
        return Err(FieldError::EmailDomain);
    }
    if address.len() > LIMIT {
        return Err(FieldError::EmailTooLong(address.len()));
    }
    Ok(())
}

/// `atext` of RFC 5322 section 3.2.3, and the full stop.
fn is_name_character(character: char) -> bool {
    character.is_ascii_graphic()
        && !matches!(
            character,
            '"' | '(' | ')' | ',' | ':' | ';' | '<' | '>' | '@' | '[' | '\\' | ']'
        )
}
