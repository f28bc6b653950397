//! What each field accepts, repairs and refuses.

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
fn user_names_are_read_as_people_paste_them() {
    accepts(
        user_name,
        &[
            // typed                                   value         repaired
            ("jane_doe", "jane_doe", false),
            ("J", "J", false),
            ("a.b-c_9", "a.b-c_9", false),
            ("  jane\u{a0}\n", "jane", false),
            ("\u{200b}jane", "jane", false),
            ("'jane'", "jane", true),
            ("\"jane\"", "jane", true),
            ("“jane”", "jane", true),
            ("‚jane‘", "jane", true),
            ("«jane»", "jane", true),
            ("` jane `", "jane", true),
            ("```jane```", "jane", true),
            ("<jane>", "jane", true),
            ("[jane]", "jane", true),
            ("(jane)", "jane", true),
            ("@jane", "jane", true),
            ("`@jane`", "jane", true),
            ("jane.", "jane", true),
            ("jane,", "jane", true),
            ("jane\\_doe", "jane_doe", true),
            ("https://pypi.org/user/jane/", "jane", true),
            ("HTTPS://PyPI.org/user/Jane", "Jane", true),
            ("<https://test.pypi.org/user/jane/>.", "jane", true),
            ("pypi.org/user/jane?a=b#c", "jane", true),
            (&"a".repeat(50), &"a".repeat(50), false),
        ],
    );
}

#[test]
#[rustfmt::skip] // a table
fn user_names_that_cannot_be_repaired_are_refused() {
    refuses(
        user_name,
        &[
            // typed                     code                      detail
            ("", "user-name-empty", None),
            (" \u{200b} ", "user-name-empty", None),
            ("``", "user-name-empty", None),
            ("https://pypi.org/user/", "user-name-empty", None),
            ("jane@example.org", "user-name-mail-address", None),
            ("<jane@example.org>", "user-name-mail-address", None),
            ("Jane Doe", "user-name-blank", None),
            ("jane\u{a0}doe", "user-name-blank", None),
            ("jane+doe", "user-name-character", Some("+")),
            ("jane/doe", "user-name-character", Some("/")),
            ("jаne", "user-name-character", Some("а (U+0430)")),
            ("jane‐doe", "user-name-character", Some("‐ (U+2010)")),
            ("jane\u{7}doe", "user-name-character", Some("U+0007")),
            ("_jane", "user-name-ends", Some("_")),
            ("jane-", "user-name-ends", Some("-")),
            (&"a".repeat(51), "user-name-too-long", Some("51")),
        ],
    );
}

#[test]
#[rustfmt::skip] // a table
fn mail_addresses_are_read_as_people_paste_them() {
    accepts(
        email,
        &[
            // typed                                   value                     repaired
            ("jane@example.org", "jane@example.org", false),
            (" jane@example.org ", "jane@example.org", false),
            ("o'neil+x@example.org", "o'neil+x@example.org", false),
            ("a!#$%&*+/=?^_{|}~-b@x.example", "a!#$%&*+/=?^_{|}~-b@x.example", false),
            ("jane@localhost", "jane@localhost", false),
            ("<jane@example.org>", "jane@example.org", true),
            ("Jane Doe <jane@example.org>", "jane@example.org", true),
            ("mailto:jane@example.org?subject=x", "jane@example.org", true),
            ("jane@example.org.", "jane@example.org", true),
            ("`jane\\_doe@example.org`", "jane_doe@example.org", true),
        ],
    );
}

#[test]
#[rustfmt::skip] // a table
fn mail_addresses_that_are_none_are_refused() {
    let label = "a".repeat(64);
    refuses(
        email,
        &[
            // typed                               code               detail
            (" ", "email-empty", None),
            ("<>", "email-empty", None),
            ("jane", "email-no-at", None),
            ("jane@example.org@example.org", "email-several", None),
            ("a@example.org, b@example.org", "email-several", None),
            ("jane@example,org", "email-comma", None),
            ("jane @example.org", "email-blank", None),
            ("@example.org", "email-no-name", None),
            ("jane@", "email-domain", None),
            ("jane@example..org", "email-domain", None),
            ("jane@-example.org", "email-domain", None),
            ("jane@example_x.org", "email-domain", None),
            (&format!("jane@{label}.org"), "email-domain", None),
            ("jäne@example.org", "email-character", Some("ä (U+00E4)")),
            ("jane@exämple.org", "email-character", Some("ä (U+00E4)")),
            ("ja:ne@example.org", "email-character", Some(":")),
            (&format!("{}@example.org", "a".repeat(243)), "email-too-long", Some("255")),
        ],
    );
}

#[test]
#[rustfmt::skip] // a table
fn slips_in_mail_addresses_are_hinted_at() {
    let table = [
        // domain           hint
        ("gmial.com", Some("jane@gmail.com")),
        ("gamil.com", Some("jane@gmail.com")),
        ("gmail.con", Some("jane@gmail.com")),
        ("gmail.co", Some("jane@gmail.com")),
        ("GMAIL.COMM", Some("jane@gmail.com")),
        ("hotmial.com", Some("jane@hotmail.com")),
        ("outlok.com", Some("jane@outlook.com")),
        ("yaho.com", Some("jane@yahoo.com")),
        ("icloud.co", Some("jane@icloud.com")),
        ("protonmial.com", Some("jane@protonmail.com")),
        ("qq.con", Some("jane@qq.com")),
        ("yandex.rü", None),
        ("localhost", Some("localhost")),
        ("gmail.com", None),
        ("mail.com", None),
        ("gmx.net", None),
        ("wed.de", None),
        ("gmail.example", None),
        ("example.org", None),
    ];
    for (domain, expected) in table {
        let hint = Email::parse(&format!("jane@{domain}"))
            .ok()
            .and_then(|email| email.hint());
        assert_eq!(
            hint.and_then(|hint| hint.detail()).as_deref(),
            expected,
            "{domain}"
        );
    }
}

#[test]
#[rustfmt::skip] // a table
fn repositories_are_read_as_people_paste_them() {
    let hello = "https://github.com/octocat/hello";
    accepts(
        repository_url,
        &[
            // typed                                                value   repaired
            (hello, hello, false),
            (" https://github.com/octocat/hello ", hello, false),
            ("https://github.com/octocat/hello/", hello, true),
            ("https://github.com/octocat/hello.git", hello, true),
            ("git+https://github.com/octocat/hello.git", hello, true),
            ("<https://github.com/octocat/hello>.", hello, true),
            ("https://www.github.com/octocat/hello", hello, true),
            ("https://GitHub.com/octocat/hello", hello, true),
            ("https://github.com/octocat/hello/tree/main?tab=x#y", hello, true),
            ("https://github.com/octocat/hello/issues/1", hello, true),
            ("github.com/octocat/hello", hello, true),
            ("git@github.com:octocat/hello.git", hello, true),
            ("ssh://git@github.com/octocat/hello.git", hello, true),
            ("https://gitlab.com/group/sub/hello/-/tree/main", "https://gitlab.com/group/sub/hello", true),
            ("https://codeberg.org/jane/hello/src/branch/main", "https://codeberg.org/jane/hello", true),
            ("https://git.sr.ht/~jane/hello/tree", "https://git.sr.ht/~jane/hello", true),
            ("https://git.example.org/hello", "https://git.example.org/hello", false),
        ],
    );
}

#[test]
#[rustfmt::skip] // a table
fn what_is_no_public_repository_is_refused() {
    let long = format!("https://example.org/{}", "a".repeat(236));
    refuses(
        repository_url,
        &[
            // typed                                      code                            detail
            (" ", "repository-url-empty", None),
            ("github.com/octocat/hello world", "repository-url-blank", None),
            ("http://github.com/octocat/hello", "repository-url-http", None),
            ("ftp://example.org/hello", "repository-url-scheme", Some("ftp")),
            ("https://jane:word@github.com/octocat/hello", "repository-url-credentials", None),
            ("https://word@github.com/octocat/hello", "repository-url-credentials", None),
            ("jane:word@github.com/octocat/hello", "repository-url-credentials", None),
            ("jane@example.org", "repository-url-credentials", None),
            ("hello", "repository-url-host", None),
            ("https://example..org/hello", "repository-url-host", None),
            ("https://example.org:8443/hello", "repository-url-host", None),
            ("https://localhost/hello", "repository-url-not-public", Some("localhost")),
            ("https://git.local/hello", "repository-url-not-public", Some("git.local")),
            ("https://192.0.2.1/octocat/hello", "repository-url-not-public", Some("192.0.2.1")),
            ("https://[2001:db8::1]/octocat/hello", "repository-url-not-public", Some("[2001:db8::1]")),
            ("https://example.org", "repository-url-no-repository", None),
            ("https://github.com/octocat", "repository-url-no-repository", None),
            ("https://github.com/octocat?tab=repositories", "repository-url-no-repository", None),
            ("https://github.com/octocat/.git", "repository-url-no-repository", None),
            ("https://example.org/a/../b", "repository-url-no-repository", None),
            ("https://github.com/octocat/hellö", "repository-url-character", Some("ö (U+00F6)")),
            ("https://github.com/octocat/hel%20lo", "repository-url-character", Some("%")),
            (&long, "repository-url-too-long", Some("256")),
        ],
    );
}

#[test]
#[rustfmt::skip] // a table
fn handles() {
    accepts(
        handle,
        &[
            // typed                                 value       repaired
            ("octocat", "octocat", false),
            ("octo-cat9", "octo-cat9", false),
            ("@octocat", "octocat", true),
            ("`@octocat`", "octocat", true),
            ("https://github.com/octocat", "octocat", true),
            ("www.github.com/octocat?tab=stars", "octocat", true),
        ],
    );
    refuses(
        handle,
        &[
            // typed               code                   detail
            ("@", "handle-empty", None),
            ("jane@example.org", "handle-mail-address", None),
            ("Jane Doe", "handle-blank", None),
            ("jane_doe", "handle-character", Some("_")),
            ("-jane", "handle-hyphen", None),
            ("jane--doe", "handle-hyphen", None),
            (&"a".repeat(40), "handle-too-long", Some("40")),
        ],
    );
}

#[test]
#[rustfmt::skip] // a table
fn free_text() {
    let table = [
        // typed            limit  lines                        line
        ("  a\r\nb\rc\n ", 5, Ok("a\nb\nc"), Ok("a b c")),
        ("a\tb", 3, Ok("a\tb"), Ok("a\tb")),
        ("谢谢", 2, Ok("谢谢"), Ok("谢谢")),
        (" \n", 5, Err("text-empty"), Err("text-empty")),
        ("a\u{7}b", 5, Err("text-control (U+0007)"), Err("text-control (U+0007)")),
        ("a\u{9b}b", 5, Err("text-control (U+009B)"), Err("text-control (U+009B)")),
        ("abcdef", 4, Err("text-too-long (2)"), Err("text-too-long (2)")),
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

#[test]
fn errors_never_repeat_credentials() {
    for typed in [
        "https://jane:word@github.com/o/r",
        "word://x",
        "https://jane:word@",
        "ssh://jane:word@example.org/r",
    ] {
        let shown = RepositoryUrl::parse(typed)
            .map_or_else(|fault| fault.to_string(), |url| url.to_string());
        assert!(!shown.contains("jane"), "{shown}");
    }
}

/// The ids of the messages that the wording of these parts has.
fn message_ids() -> BTreeSet<&'static str> {
    let wording = include_str!("../src/services/fields.en.ftl.part");
    wording
        .lines()
        .filter_map(|line| line.split_once(" = "))
        .map(|(id, _)| id)
        .collect()
}

#[test]
fn every_error_of_the_tables_has_its_wording() {
    let ids = message_ids();
    for code in include_str!("fields.rs")
        .split('"')
        .filter(|text| is_code(text))
    {
        assert!(
            ids.contains(format!("error-{code}").as_str()),
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
