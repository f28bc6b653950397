//! Everything that can be wrong with a definition: a code, a sentence and what to do about it, side by side. Whoever
//! finds a problem adds its place.

mod proof;
mod structure;

use std::fmt;

pub(crate) use proof::*;
pub(crate) use structure::*;

/// Something that is wrong, wherever it stands.
#[derive(Debug)]
pub(crate) struct Problem {
    pub(super) code: &'static str,
    pub(super) message: String,
    pub(super) remedy: String,
    /// It leaves the structure of `service.toml` as it is.
    pub(crate) harmless: bool,
    /// It often follows from another one: what could not be read seems to be missing, or unused.
    pub(crate) consequence: bool,
}

impl Problem {
    pub(crate) fn new(code: &'static str, message: String, remedy: String) -> Self {
        Self {
            code,
            message,
            remedy,
            harmless: false,
            consequence: false,
        }
    }
}

/// What sentences are made with: names in quotation marks and numbers.
pub(crate) trait Shown: fmt::Debug + fmt::Display {}

impl<T: fmt::Debug + fmt::Display> Shown for T {}

/// A function for each problem: its name and what its sentences show, its code and marks, what is wrong, what to do.
macro_rules! problems {
    ($($name:ident($($value:ident),*) $code:literal $($mark:ident)*: $message:literal, $remedy:literal;)*) => {
        $(
            pub(crate) fn $name($($value: impl Shown),*) -> Problem {
                Problem {
                    $($mark: true,)*
                    ..Problem::new($code, format!($message), format!($remedy))
                }
            }
        )*
    };
}

use problems;

problems! {
    unreadable_file(file, why) "unreadable-file":
        "cannot read {file}: {why}", "put {file} into the folder of the definition, in UTF-8";
    unreadable_record(file, why, remedy) "unreadable-file": "cannot read {file}: {why}", "{remedy}";
    toml_syntax(why) "toml-syntax":
        "this is not TOML: {why}", "correct the line; see https://toml.io";
    file_never_read(file, remedy) "file-never-read": "nothing reads {file}", "{remedy}";

    // Wording.
    fluent_syntax(why) "fluent-syntax":
        "this is not Fluent: {why}",
        "write `id = text`, further lines indented; literal braces are not possible";
    unsupported_fluent(what) "unsupported-fluent":
        "{what} cannot be used here",
        "write plain text; only variables such as {{ $site }} and string literals are possible";
    literal_brace(id) "literal-brace":
        "message {id:?} has a literal brace",
        "say it without braces; they mark variables in the pack";
    duplicate_message(what) "duplicate-message":
        "the {what} is there twice", "keep one of the two";
    missing_message(file, id) "missing-message" harmless:
        "{file} has no message {id:?}", "add `{id} = …` to {file}";
    missing_word(id) "missing-message":
        "the wizard's own words have no message {id:?}", "add `{id} = …`";
    missing_value(id) "missing-message":
        "message {id:?} has no text of its own", "add `{id} = …`";
    missing_attribute(id, part) "missing-attribute":
        "message {id:?} has no attribute `.{part}`", "add `.{part} = …`";
    unused_message(id) "unused-message" consequence:
        "nothing uses the message {id:?}", "remove it, or correct its id";
    unused_attribute(id, part) "unused-attribute" consequence:
        "nothing uses the attribute `.{part}` of {id:?}", "remove it, or correct its id";
    unknown_variable(what, name, advice) "unknown-variable" consequence:
        "{what} uses the variable {name:?}, which does not exist here", "{advice}";
    private_field_in_public_draft(what, name) "private-field-in-public-draft":
        "{what} is read by everybody and shows the private field {name:?}",
        "leave the field out, or move the line to a private draft";

    // Languages and translations.
    no_words(tag, known, file) "no-words":
        "the wizard itself does not speak {tag:?}", "{known}, or put its words into {file}";
    unknown_ticket_language(tag, advice) "unknown-language":
        "support reads {tag:?}, which the definition does not speak", "{advice}";
    stale_attribute(id, part, first) "stale-attribute":
        "message {id:?} has `.{part}`, which {first} has not",
        "remove it, or write it in {first}, too";
    other_variables(id, original) "other-variables":
        "message {id:?} has not the variables of its original", "say the same as {original:?}";
    translated_quotation(id, label) "translated-quotation":
        "message {id:?} repeats a label of the form, which is not translated", "write {label:?}";
    unrecorded_translation(id) "unrecorded-translation":
        "{id:?} was translated anew, and its record does not say so",
        "run `account-recovery translated` with the folder and the language";
    stale_message(id, remedy) "stale-message": "translates an older text of {id:?}", "{remedy}";
    unrecorded_message(id, remedy) "unrecorded-message":
        "nothing says which text of {id:?} this translates", "{remedy}";
    damaged_record(start, remedy) "damaged-record":
        "{start:?} is no message with what it translates", "{remedy}";
    no_translation(file) "no-translation":
        "{file} is what the others are translated from", "name the language of a translation";
    unknown_language(tag, known) "unknown-language":
        "the definition does not speak {tag:?}", "use one of {known}";
    unknown_message(id, advice) "unknown-message": "there is no message {id:?}", "{advice}";
    not_translated(id) "not-translated":
        "{id:?} says what it said before its original was changed",
        "translate it anew, or name it with --unchanged {id} if it still says the same";

    // Not ready for visitors.
    fill_in(mark) "fill-in":
        "the mark {mark} stands here",
        "write what is true of your service, and take the mark away";
    example_key() "example-key":
        "this key is from the documentation, and everybody knows its secret",
        "make one with `age-keygen`, and write its public key here";
    example_address(text) "example-address":
        "{text:?} belongs to nobody", "write an address of your service";
    key_over(day) "key-over":
        "the key was good until {day}, so no code is encrypted to it",
        "add a new key to `keys` in [evidence], and compile and publish again";
    old_review(days) "old-review":
        "nobody has compared this with the service for {days} days",
        "compare it, and write the day under `reviewed`";

    // Files of answers.
    bad_line(why) "bad-line":
        "this is not a set of answers: {why}",
        "write {{\"id\": …, \"answers\": {{\"FACT\": \"VALUE\", …}}}} on one line";
    unknown_route(id, advice) "unknown-route": "there is no route {id:?}", "{advice}";
    unknown_fact(id, advice) "unknown-fact": "there is no fact {id:?}", "{advice}";
    missing_fact(id) "missing-fact":
        "the fact {id:?} is needed to find the route", "add {id:?} to the answers";
}
