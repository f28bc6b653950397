//! User names and names on the tracker.

use super::{accepts, handle, refuses, user_name};

#[test]
#[rustfmt::skip] // a table
fn user_names_are_read_as_people_paste_them() {
    accepts(
        user_name,
        &[
            // typed                                  value            repaired
            ("jane_doe",                            "jane_doe",      false),
            ("J",                                   "J",             false),
            ("a.b-c_9",                             "a.b-c_9",       false),
            ("  jane\u{a0}\n",                      "jane",          false),
            ("\u{200b}jane",                        "jane",          false),
            ("'jane'",                              "jane",          true),
            ("\"jane\"",                            "jane",          true),
            ("“jane”",                              "jane",          true),
            ("‚jane‘",                              "jane",          true),
            ("«jane»",                              "jane",          true),
            ("` jane `",                            "jane",          true),
            ("```jane```",                          "jane",          true),
            ("<jane>",                              "jane",          true),
            ("[jane]",                              "jane",          true),
            ("(jane)",                              "jane",          true),
            ("@jane",                               "jane",          true),
            ("`@jane`",                             "jane",          true),
            ("jane.",                               "jane",          true),
            ("jane,",                               "jane",          true),
            ("jane\\_doe",                          "jane_doe",      true),
            ("https://pypi.org/user/jane/",         "jane",          true),
            ("HTTPS://PyPI.org/user/Jane",          "Jane",          true),
            ("<https://test.pypi.org/user/jane/>.", "jane",          true),
            ("pypi.org/user/jane?a=b#c",            "jane",          true),
            (&"a".repeat(50),                       &"a".repeat(50), false),
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
            ("",                       "user-name-empty",        None),
            (" \u{200b} ",             "user-name-empty",        None),
            ("``",                     "user-name-empty",        None),
            ("https://pypi.org/user/", "user-name-empty",        None),
            ("jane@example.org",       "user-name-mail-address", None),
            ("<jane@example.org>",     "user-name-mail-address", None),
            ("Jane Doe",               "user-name-blank",        None),
            ("jane\u{a0}doe",          "user-name-blank",        None),
            ("jane+doe",               "user-name-character",    Some("+")),
            ("jane/doe",               "user-name-character",    Some("/")),
            ("jаne",                   "user-name-character",    Some("а (U+0430)")),
            ("jane‐doe",               "user-name-character",    Some("‐ (U+2010)")),
            ("jane\u{7}doe",           "user-name-character",    Some("U+0007")),
            ("_jane",                  "user-name-ends",         Some("_")),
            ("jane-",                  "user-name-ends",         Some("-")),
            (&"a".repeat(51),          "user-name-too-long",     Some("51")),
        ],
    );
}

#[test]
#[rustfmt::skip] // a table
fn handles() {
    accepts(
        handle,
        &[
            // typed                               value        repaired
            ("octocat",                          "octocat",   false),
            ("octo-cat9",                        "octo-cat9", false),
            ("@octocat",                         "octocat",   true),
            ("`@octocat`",                       "octocat",   true),
            ("https://github.com/octocat",       "octocat",   true),
            ("www.github.com/octocat?tab=stars", "octocat",   true),
        ],
    );
    refuses(
        handle,
        &[
            // typed               code                   detail
            ("@",                "handle-empty",        None),
            ("jane@example.org", "handle-mail-address", None),
            ("Jane Doe",         "handle-blank",        None),
            ("jane_doe",         "handle-character",    Some("_")),
            ("-jane",            "handle-hyphen",       None),
            ("jane--doe",        "handle-hyphen",       None),
            (&"a".repeat(40),    "handle-too-long",     Some("40")),
        ],
    );
}
