//! Addresses of mailboxes and repositories.

use super::{accepts, email, refuses, repository_url};
use account_recovery::error::Fault;
use account_recovery::field::{Email, RepositoryUrl};

#[test]
#[rustfmt::skip] // a table
fn mail_addresses_are_read_as_people_paste_them() {
    accepts(
        email,
        &[
            // typed                                value                            repaired
            ("jane@example.org",                  "jane@example.org",              false),
            (" jane@example.org ",                "jane@example.org",              false),
            ("o'neil+x@example.org",              "o'neil+x@example.org",          false),
            ("a!#$%&*+/=?^_{|}~-b@x.example",     "a!#$%&*+/=?^_{|}~-b@x.example", false),
            ("jane@localhost",                    "jane@localhost",                false),
            ("<jane@example.org>",                "jane@example.org",              true),
            ("Jane Doe <jane@example.org>",       "jane@example.org",              true),
            ("mailto:jane@example.org?subject=x", "jane@example.org",              true),
            ("jane@example.org.",                 "jane@example.org",              true),
            ("`jane\\_doe@example.org`",          "jane_doe@example.org",          true),
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
            // typed                                        code               detail
            (" ",                                         "email-empty",     None),
            ("<>",                                        "email-empty",     None),
            ("jane",                                      "email-no-at",     None),
            ("jane@example.org@example.org",              "email-several",   None),
            ("a@example.org, b@example.org",              "email-several",   None),
            ("jane@example,org",                          "email-comma",     None),
            ("jane @example.org",                         "email-blank",     None),
            ("@example.org",                              "email-no-name",   None),
            ("jane@",                                     "email-domain",    None),
            ("jane@example..org",                         "email-domain",    None),
            ("jane@-example.org",                         "email-domain",    None),
            ("jane@example_x.org",                        "email-domain",    None),
            (&format!("jane@{label}.org"),                "email-domain",    None),
            ("jäne@example.org",                          "email-character", Some("ä (U+00E4)")),
            ("jane@exämple.org",                          "email-character", Some("ä (U+00E4)")),
            ("ja:ne@example.org",                         "email-character", Some(":")),
            (&format!("{}@example.org", "a".repeat(243)), "email-too-long",  Some("255")),
        ],
    );
}

#[test]
#[rustfmt::skip] // a table
fn slips_in_mail_addresses_are_hinted_at() {
    let table = [
        // domain            hint
        ("gmial.com",      Some("jane@gmail.com")),
        ("gamil.com",      Some("jane@gmail.com")),
        ("gmail.con",      Some("jane@gmail.com")),
        ("gmail.co",       Some("jane@gmail.com")),
        ("GMAIL.COMM",     Some("jane@gmail.com")),
        ("hotmial.com",    Some("jane@hotmail.com")),
        ("outlok.com",     Some("jane@outlook.com")),
        ("yaho.com",       Some("jane@yahoo.com")),
        ("icloud.co",      Some("jane@icloud.com")),
        ("protonmial.com", Some("jane@protonmail.com")),
        ("qq.con",         Some("jane@qq.com")),
        ("yandex.rü",      None),
        ("localhost",      Some("localhost")),
        ("gmail.com",      None),
        ("mail.com",       None),
        ("gmx.net",        None),
        ("wed.de",         None),
        ("gmail.example",  None),
        ("example.org",    None),
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
            // typed                                               value                                 repaired
            (hello,                                              hello,                                false),
            (" https://github.com/octocat/hello ",               hello,                                false),
            ("https://github.com/octocat/hello/",                hello,                                true),
            ("https://github.com/octocat/hello.git",             hello,                                true),
            ("git+https://github.com/octocat/hello.git",         hello,                                true),
            ("<https://github.com/octocat/hello>.",              hello,                                true),
            ("https://www.github.com/octocat/hello",             hello,                                true),
            ("https://GitHub.com/octocat/hello",                 hello,                                true),
            ("https://github.com/octocat/hello/tree/main?tab=x#y",hello,                                true),
            ("https://github.com/octocat/hello/issues/1",        hello,                                true),
            ("github.com/octocat/hello",                         hello,                                true),
            ("git@github.com:octocat/hello.git",                 hello,                                true),
            ("ssh://git@github.com/octocat/hello.git",           hello,                                true),
            ("https://gitlab.com/group/sub/hello/-/tree/main",   "https://gitlab.com/group/sub/hello", true),
            ("https://codeberg.org/jane/hello/src/branch/main",  "https://codeberg.org/jane/hello",    true),
            ("https://git.sr.ht/~jane/hello/tree",               "https://git.sr.ht/~jane/hello",      true),
            ("https://git.example.org/hello",                    "https://git.example.org/hello",      false),
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
            // typed                                          code                            detail
            (" ",                                           "repository-url-empty",         None),
            ("github.com/octocat/hello world",              "repository-url-blank",         None),
            ("http://github.com/octocat/hello",             "repository-url-http",          None),
            ("ftp://example.org/hello",                     "repository-url-scheme",        Some("ftp")),
            ("https://jane:word@github.com/octocat/hello",  "repository-url-credentials",   None),
            ("https://word@github.com/octocat/hello",       "repository-url-credentials",   None),
            ("jane:word@github.com/octocat/hello",          "repository-url-credentials",   None),
            ("jane@example.org",                            "repository-url-credentials",   None),
            ("hello",                                       "repository-url-host",          None),
            ("https://example..org/hello",                  "repository-url-host",          None),
            ("https://example.org:8443/hello",              "repository-url-host",          None),
            ("https://localhost/hello",                     "repository-url-not-public",    Some("localhost")),
            ("https://git.local/hello",                     "repository-url-not-public",    Some("git.local")),
            ("https://192.0.2.1/octocat/hello",             "repository-url-not-public",    Some("192.0.2.1")),
            ("https://[2001:db8::1]/octocat/hello",         "repository-url-not-public",    Some("[2001:db8::1]")),
            ("https://example.org",                         "repository-url-no-repository", None),
            ("https://github.com/octocat",                  "repository-url-no-repository", None),
            ("https://github.com/octocat?tab=repositories", "repository-url-no-repository", None),
            ("https://github.com/octocat/.git",             "repository-url-no-repository", None),
            ("https://example.org/a/../b",                  "repository-url-no-repository", None),
            ("https://github.com/octocat/hellö",            "repository-url-character",     Some("ö (U+00F6)")),
            ("https://github.com/octocat/hel%20lo",         "repository-url-character",     Some("%")),
            (&long,                                         "repository-url-too-long",      Some("256")),
        ],
    );
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
