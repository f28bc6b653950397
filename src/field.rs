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

use crate::error::{Fault, faults};
use std::fmt;

faults! {
    /// Why a typed value is not accepted.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub enum FieldError {
        /// No user name, or only marks around nothing.
        UserNameEmpty => "user-name-empty";
        /// A mail address where the user name belongs.
        UserNameMailAddress => "user-name-mail-address";
        /// A blank inside, as in a display name.
        UserNameBlank => "user-name-blank";
        /// A character that no user name has.
        UserNameCharacter(found: char) => "user-name-character", shown(*found);
        /// A mark where the name begins or ends.
        UserNameEnds(found: char) => "user-name-ends", shown(*found);
        /// More than 50 characters; holds their number.
        UserNameTooLong(count: usize) => "user-name-too-long", count.to_string();
        /// No mail address.
        EmailEmpty => "email-empty";
        /// No `@`.
        EmailNoAt => "email-no-at";
        /// Several addresses, or an `@` too many.
        EmailSeveral => "email-several";
        /// A comma where a full stop is likely meant.
        EmailComma => "email-comma";
        /// A blank inside.
        EmailBlank => "email-blank";
        /// Nothing before the `@`.
        EmailNoName => "email-no-name";
        /// What stands after the `@` is not a domain.
        EmailDomain => "email-domain";
        /// A character that no mail address has there.
        EmailCharacter(found: char) => "email-character", shown(*found);
        /// More than 254 characters; holds their number.
        EmailTooLong(count: usize) => "email-too-long", count.to_string();
        /// No address of a repository.
        RepositoryUrlEmpty => "repository-url-empty";
        /// `http` instead of `https`.
        RepositoryUrlHttp => "repository-url-http";
        /// Neither `https` nor a form that is read as such; holds the scheme.
        RepositoryUrlScheme(text: String) => "repository-url-scheme", text.clone();
        /// A name or password before the host. What was typed is not kept.
        RepositoryUrlCredentials => "repository-url-credentials";
        /// Not the name of a host on the internet.
        RepositoryUrlHost => "repository-url-host";
        /// A host that nobody else can reach, such as `localhost` or an IP address; holds the host.
        RepositoryUrlNotPublic(text: String) => "repository-url-not-public", text.clone();
        /// A host, but no repository on it.
        RepositoryUrlNoRepository => "repository-url-no-repository";
        /// A blank inside.
        RepositoryUrlBlank => "repository-url-blank";
        /// A character that does not belong into the path of a repository.
        RepositoryUrlCharacter(found: char) => "repository-url-character", shown(*found);
        /// More than 255 characters; holds their number.
        RepositoryUrlTooLong(count: usize) => "repository-url-too-long", count.to_string();
        /// No name.
        HandleEmpty => "handle-empty";
        /// A mail address where the name belongs.
        HandleMailAddress => "handle-mail-address";
        /// A blank inside, as in a display name.
        HandleBlank => "handle-blank";
        /// A character that no name has.
        HandleCharacter(found: char) => "handle-character", shown(*found);
        /// A hyphen at an end, or two in a row.
        HandleHyphen => "handle-hyphen";
        /// More than 39 characters; holds their number.
        HandleTooLong(count: usize) => "handle-too-long", count.to_string();
        /// No text.
        TextEmpty => "text-empty";
        /// A control character.
        TextControl(found: char) => "text-control", shown(*found);
        /// Too long; holds how many characters are too many.
        TextTooLong(count: usize) => "text-too-long", count.to_string();
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
