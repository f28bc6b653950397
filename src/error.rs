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

/// Gives an error its stable code, the sentence that says what happened, and the advice, side by side.
///
/// ```text
/// errors! {
///     /// Why a text is no number.
///     #[derive(Debug, Clone, Copy, PartialEq, Eq)]
///     pub enum NumberError {
///         /// It has this character.
///         Character(found: char) => "number-character", "a number has no `{found}`", "Write digits.";
///         /// Its parts do not fit.
///         Parts(error: PartsError) => error.code(), "{error}", error.advice();
///     }
/// }
/// ```
///
/// All fields have names, for code, sentence and advice to use. What a sentence shows in a form of its own stands behind
/// the advice: `shown = Shown(found)`. A type that is written out elsewhere comes as `pub impl NumberError`, with
/// patterns for variants.
macro_rules! errors {
    (
        $(#[$about:meta])*
        $vis:vis enum $name:ident {$(
            $(#[$doc:meta])*
            $variant:ident
                $(($($part:ident: $type:ty),+))?
                $({$($(#[$what:meta])* $field:ident: $kind:ty,)+})?
                => $code:expr, $sentence:literal, $advice:expr $(, $shown:ident = $value:expr)*;
        )+}
    ) => {
        $(#[$about])*
        $vis enum $name {$(
            $(#[$doc])*
            $variant $(($($type),+))? $({$($(#[$what])* $field: $kind,)+})?,
        )+}

        $crate::error::errors! {
            $vis impl $name {$(
                Self::$variant $(($($part),+))? $({$($field),+})?
                    => $code, $sentence, $advice $(, $shown = $value)*;
            )+}
        }
    };
    (
        $vis:vis impl $name:ident {$(
            $pattern:pat => $code:expr, $sentence:literal, $advice:expr
                $(, $shown:ident = $value:expr)*;
        )+}
    ) => {
        #[allow(unused_variables, reason = "hardly any code or advice needs the fields")]
        impl $name {
            /// Stable name of the error.
            #[must_use]
            $vis const fn code(&self) -> &'static str {
                match self {
                    $($pattern => $code,)+
                }
            }

            /// What to do about it.
            #[must_use]
            $vis const fn advice(&self) -> &'static str {
                match self {
                    $($pattern => $advice,)+
                }
            }
        }

        #[allow(unused_variables, reason = "a sentence need not show all fields")]
        impl std::fmt::Display for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    $($pattern => write!(out, $sentence $(, $shown = $value)*),)+
                }
            }
        }

        impl std::error::Error for $name {}
    };
}
pub(crate) use errors;

/// Declares a [`Fault`] with its stable codes, and behind a code the detail that its wording names.
macro_rules! faults {
    (
        $(#[$about:meta])*
        $vis:vis enum $name:ident {$(
            $(#[$doc:meta])*
            $variant:ident $(($part:ident: $type:ty))? => $code:literal $(, $detail:expr)?;
        )+}
    ) => {
        $(#[$about])*
        $vis enum $name {$(
            $(#[$doc])*
            $variant $(($type))?,
        )+}

        #[allow(unused_variables, reason = "no code needs the field, and not every wording names it")]
        impl $crate::error::Fault for $name {
            fn code(&self) -> &'static str {
                match self {
                    $(Self::$variant $(($part))? => $code,)+
                }
            }

            fn detail(&self) -> Option<String> {
                match self {
                    $(Self::$variant $(($part))? => [$($detail)?].into_iter().next(),)+
                }
            }
        }
    };
}
pub(crate) use faults;
