//! What each field accepts, repairs and refuses.

mod addresses;
#[cfg(feature = "cli")]
mod guarded;
mod names;
#[cfg(feature = "cli")]
#[path = "../person/mod.rs"]
mod person;

use account_recovery::error::Fault;
use account_recovery::field::{Email, FieldError, FreeText, Handle, RepositoryUrl, UserName};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// A parsed value, whether it was repaired, or the code and detail of the error.
type Outcome = Result<(String, bool), (&'static str, Option<String>)>;

fn refused<T>(fault: &FieldError) -> Result<T, (&'static str, Option<String>)> {
    Err((fault.code(), fault.detail()))
}

fn user_name(typed: &str) -> Outcome {
    UserName::parse(typed).map_or_else(|e| refused(&e), |v| Ok((v.as_str().into(), v.repaired())))
}

fn email(typed: &str) -> Outcome {
    Email::parse(typed).map_or_else(|e| refused(&e), |v| Ok((v.as_str().into(), v.repaired())))
}

fn repository_url(typed: &str) -> Outcome {
    RepositoryUrl::parse(typed)
        .map_or_else(|e| refused(&e), |v| Ok((v.as_str().into(), v.repaired())))
}

fn handle(typed: &str) -> Outcome {
    Handle::parse(typed).map_or_else(|e| refused(&e), |v| Ok((v.as_str().into(), v.repaired())))
}

#[track_caller]
fn accepts(parse: fn(&str) -> Outcome, table: &[(&str, &str, bool)]) {
    for (typed, value, repaired) in table {
        assert_eq!(parse(typed), Ok(((*value).into(), *repaired)), "{typed:?}");
    }
}

#[track_caller]
fn refuses(parse: fn(&str) -> Outcome, table: &[(&str, &'static str, Option<&str>)]) {
    for (typed, code, detail) in table {
        assert_eq!(
            parse(typed),
            Err((*code, detail.map(String::from))),
            "{typed:?}"
        );
    }
}

#[test]
#[rustfmt::skip] // a table
fn free_text() {
    let table = [
        // typed             limitlines                         line
        ("  a\r\nb\rc\n ", 5, Ok("a\nb\nc"),                Ok("a b c")),
        ("a\tb",           3, Ok("a\tb"),                   Ok("a\tb")),
        ("谢谢",             2, Ok("谢谢"),                     Ok("谢谢")),
        (" \n",            5, Err("text-empty"),            Err("text-empty")),
        ("a\u{7}b",        5, Err("text-control (U+0007)"), Err("text-control (U+0007)")),
        ("a\u{9b}b",       5, Err("text-control (U+009B)"), Err("text-control (U+009B)")),
        ("abcdef",         4, Err("text-too-long (2)"),     Err("text-too-long (2)")),
    ];
    for (typed, limit, lines, line) in table {
        let shown = |text: Result<FreeText, FieldError>| {
            text.map_or_else(|e| Err(e.to_string()), |t| Ok(t.to_string()))
        };
        assert_eq!(
            shown(FreeText::lines(typed, limit)),
            lines.map(String::from).map_err(String::from),
            "{typed:?}"
        );
        assert_eq!(
            shown(FreeText::line(typed, limit)),
            line.map(String::from).map_err(String::from),
            "{typed:?}"
        );
    }
}

/// The ids of the messages that the wording of these parts has.
fn message_ids() -> BTreeSet<&'static str> {
    let wording = include_str!("../../src/services/en.ftl");
    wording
        .lines()
        .filter_map(|line| line.split_once(" = "))
        .map(|(id, _)| id)
        .collect()
}

#[test]
fn every_error_of_the_tables_has_its_wording() {
    let ids = message_ids();
    let tables = [
        include_str!("names.rs"),
        include_str!("addresses.rs"),
        include_str!("main.rs"),
    ];
    for code in tables
        .iter()
        .flat_map(|table| table.split('"'))
        .filter(|text| is_code(text))
    {
        assert!(
            ids.contains(format!("word-error-{code}").as_str()),
            "no wording for {code}"
        );
    }
}

fn is_code(text: &str) -> bool {
    let fields = [
        "user-name-",
        "email-",
        "repository-url-",
        "handle-",
        "text-",
    ];
    let is_kebab = text.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
    is_kebab && !text.ends_with('-') && fields.iter().any(|field| text.starts_with(field))
}

#[track_caller]
fn assert_settled(parse: fn(&str) -> Outcome, typed: &str) {
    if let Ok((value, _)) = parse(typed) {
        assert_eq!(parse(&value), Ok((value.clone(), false)), "{typed:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_value_is_read_as_itself(typed in "[a-z@._\\\\`'<>(){}~+?#:/ ,é-]{0,24}") {
        for parse in [user_name, email, repository_url, handle] {
            assert_settled(parse, &typed);
        }
    }

    #[test]
    fn a_repository_is_read_as_itself(
        start in "(https://|git@|ssh://git@|git\\+https://|)",
        host in "(www\\.|)(github\\.com|gitlab\\.com|git\\.example\\.org)[:/]",
        path in "[a-c./~-]{1,12}(\\.git|/tree|/-/|\\.|\\?x|#y|)",
    ) {
        assert_settled(repository_url, &format!("{start}{host}{path}"));
    }

    #[test]
    fn nothing_typed_makes_a_field_panic(typed in ".{0,80}") {
        for parse in [user_name, email, repository_url, handle] {
            assert_settled(parse, &typed);
        }
        if let Ok(text) = FreeText::lines(&typed, 60) {
            prop_assert_eq!(FreeText::lines(text.as_str(), 60), Ok(text));
        }
    }
}
