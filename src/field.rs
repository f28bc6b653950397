//! The fields of a request as types: a value that exists is valid.
//!
//! People paste what they copied: quotation marks, links, Markdown escapes. `parse` repairs that and the value says
//! so (`repaired`), so that the page can show how it was read. Blanks at both ends are dropped without a word.
//! What cannot be repaired for certain is a [`FieldError`] with a stable code; its wording stands in the language files.

/// What every text has that is read as people paste it.
macro_rules! as_read {
    ($type:ident) => {
        impl $type {
            /// The text as it was read.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.text
            }

            /// Whether it differs from what was typed, blanks at the ends aside.
            #[must_use]
            pub fn repaired(&self) -> bool {
                self.repaired
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                out.write_str(&self.text)
            }
        }
    };
}

mod email;
mod email_hint;
mod free_text;
mod handle;
mod host;
mod pasted;
mod repository_url;
mod user_name;

pub use email::Email;
pub use email_hint::EmailHint;
pub use free_text::FreeText;
pub use handle::Handle;
pub use repository_url::RepositoryUrl;
pub use user_name::UserName;

use crate::error::Fault;
use std::fmt;

/// Why a typed value is not accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldError {
    /// No user name, or only marks around nothing.
    UserNameEmpty,
    /// A mail address where the user name belongs.
    UserNameMailAddress,
    /// A blank inside, as in a display name.
    UserNameBlank,
    /// A character that no user name has.
    UserNameCharacter(char),
    /// A mark where the name begins or ends.
    UserNameEnds(char),
    /// More than 50 characters; holds their number.
    UserNameTooLong(usize),
    /// No mail address.
    EmailEmpty,
    /// No `@`.
    EmailNoAt,
    /// Several addresses, or an `@` too many.
    EmailSeveral,
    /// A comma where a full stop is likely meant.
    EmailComma,
    /// A blank inside.
    EmailBlank,
    /// Nothing before the `@`.
    EmailNoName,
    /// What stands after the `@` is not a domain.
    EmailDomain,
    /// A character that no mail address has there.
    EmailCharacter(char),
    /// More than 254 characters; holds their number.
    EmailTooLong(usize),
    /// No address of a repository.
    RepositoryUrlEmpty,
    /// `http` instead of `https`.
    RepositoryUrlHttp,
    /// Neither `https` nor a form that is read as such; holds the scheme.
    RepositoryUrlScheme(String),
    /// A name or password before the host. What was typed is not kept.
    RepositoryUrlCredentials,
    /// Not the name of a host on the internet.
    RepositoryUrlHost,
    /// A host that nobody else can reach, such as `localhost` or an IP address; holds the host.
    RepositoryUrlNotPublic(String),
    /// A host, but no repository on it.
    RepositoryUrlNoRepository,
    /// A blank inside.
    RepositoryUrlBlank,
    /// A character that does not belong into the path of a repository.
    RepositoryUrlCharacter(char),
    /// More than 255 characters; holds their number.
    RepositoryUrlTooLong(usize),
    /// No name.
    HandleEmpty,
    /// A mail address where the name belongs.
    HandleMailAddress,
    /// A blank inside, as in a display name.
    HandleBlank,
    /// A character that no name has.
    HandleCharacter(char),
    /// A hyphen at an end, or two in a row.
    HandleHyphen,
    /// More than 39 characters; holds their number.
    HandleTooLong(usize),
    /// No text.
    TextEmpty,
    /// A control character.
    TextControl(char),
    /// Too long; holds how many characters are too many.
    TextTooLong(usize),
}

impl Fault for FieldError {
    fn code(&self) -> &'static str {
        match self {
            Self::UserNameEmpty => "user-name-empty",
            Self::UserNameMailAddress => "user-name-mail-address",
            Self::UserNameBlank => "user-name-blank",
            Self::UserNameCharacter(_) => "user-name-character",
            Self::UserNameEnds(_) => "user-name-ends",
            Self::UserNameTooLong(_) => "user-name-too-long",
            Self::EmailEmpty => "email-empty",
            Self::EmailNoAt => "email-no-at",
            Self::EmailSeveral => "email-several",
            Self::EmailComma => "email-comma",
            Self::EmailBlank => "email-blank",
            Self::EmailNoName => "email-no-name",
            Self::EmailDomain => "email-domain",
            Self::EmailCharacter(_) => "email-character",
            Self::EmailTooLong(_) => "email-too-long",
            Self::RepositoryUrlEmpty => "repository-url-empty",
            Self::RepositoryUrlHttp => "repository-url-http",
            Self::RepositoryUrlScheme(_) => "repository-url-scheme",
            Self::RepositoryUrlCredentials => "repository-url-credentials",
            Self::RepositoryUrlHost => "repository-url-host",
            Self::RepositoryUrlNotPublic(_) => "repository-url-not-public",
            Self::RepositoryUrlNoRepository => "repository-url-no-repository",
            Self::RepositoryUrlBlank => "repository-url-blank",
            Self::RepositoryUrlCharacter(_) => "repository-url-character",
            Self::RepositoryUrlTooLong(_) => "repository-url-too-long",
            Self::HandleEmpty => "handle-empty",
            Self::HandleMailAddress => "handle-mail-address",
            Self::HandleBlank => "handle-blank",
            Self::HandleCharacter(_) => "handle-character",
            Self::HandleHyphen => "handle-hyphen",
            Self::HandleTooLong(_) => "handle-too-long",
            Self::TextEmpty => "text-empty",
            Self::TextControl(_) => "text-control",
            Self::TextTooLong(_) => "text-too-long",
        }
    }

    fn detail(&self) -> Option<String> {
        match self {
            Self::UserNameCharacter(c)
            | Self::UserNameEnds(c)
            | Self::EmailCharacter(c)
            | Self::RepositoryUrlCharacter(c)
            | Self::HandleCharacter(c)
            | Self::TextControl(c) => Some(shown(*c)),
            Self::UserNameTooLong(n)
            | Self::EmailTooLong(n)
            | Self::RepositoryUrlTooLong(n)
            | Self::HandleTooLong(n)
            | Self::TextTooLong(n) => Some(n.to_string()),
            Self::RepositoryUrlScheme(text) | Self::RepositoryUrlNotPublic(text) => {
                Some(text.clone())
            }
            _ => None,
        }
    }
}

impl fmt::Display for FieldError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.code())?;
        match self.detail() {
            Some(detail) => write!(out, " ({detail})"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for FieldError {}

/// A character as people can see it: outside ASCII it may look like another one or like nothing, so its number is added.
fn shown(character: char) -> String {
    let number = u32::from(character);
    if character.is_ascii_graphic() {
        String::from(character)
    } else if character.is_control() {
        format!("U+{number:04X}")
    } else {
        format!("{character} (U+{number:04X})")
    }
}
