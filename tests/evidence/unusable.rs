//! Files that are no request say what they are, and what to do.

use super::support::{checked, good};

/// What a file is, its content, and how what is said of it begins.
type Row = (&'static str, Vec<u8>, String);

fn are_refused(table: Vec<Row>) {
    for (what, request, said) in table {
        let (exit, output, errors) = checked(what, request);
        assert_eq!((exit, output.as_str()), (Some(2), ""), "{what}");
        assert!(errors.starts_with(&said), "{what}: {errors}");
        assert!(
            errors
                .lines()
                .nth(1)
                .is_some_and(|advice| advice.starts_with("  fix: ")),
            "{what}"
        );
    }
}

#[test]
#[rustfmt::skip]
fn files_that_are_no_json_say_why() {
    const CUT: &str = "FILE: request-cut: the JSON of the request ends too early";
    let good = good().to_string();
    let with = |from: &str, to: &str| good.replace(from, to).into_bytes();
    //   what            file                                            what is said
    are_refused(vec![
        ("empty",        Vec::new(),                                     CUT.into()),
        ("truncated",    good.as_bytes()[..good.len() / 2].to_vec(),     CUT.into()),
        ("letter",       b"Dear support".to_vec(),                       "FILE: request-not-json: not JSON at line 1, column 1".into()),
        ("nul",          b"\0\0\0\0".to_vec(),                           "FILE: request-not-json: not JSON at line 1, column 1".into()),
        ("not-utf-8",    b"{\"v\":2,\"service\":\"\xff\"}".to_vec(),     "FILE: request-not-json: not JSON at line 1, column 19".into()),
        ("number",       b"1".to_vec(),                                  "FILE: request-no-object: JSON, but no object".into()),
        ("deep",         b"[".repeat(100_000),                           "FILE: request-too-deep: the JSON is nested deeper than any request".into()),
        ("surrogate",    with("octocat", "\\ud800cat"),                  "FILE: request-surrogate: half a character (a lone surrogate) at line 1, column".into()),
        ("half",         with("octocat", "\\udc00"),                     "FILE: request-surrogate: ".into()),
        ("in-a-name",    with("username\":", "\\ud800\":"),              "FILE: request-surrogate: ".into()),
        ("ten-megabytes", b" ".repeat(10_000_000),                       "FILE: request-too-large: the request has more than 1 MiB".into()),
    ]);
}

#[test]
#[rustfmt::skip]
fn json_that_is_no_request_says_why() {
    let wrong = |path: &str| format!("FILE: request-wrong: `{path}` has a value that no request has");
    let twice = |path: &str| format!("FILE: request-twice: the name `{path}` is there twice");
    let good = good().to_string();
    let with = |from: &str, to: &str| good.replace(from, to).into_bytes();
    let piece = r#"{"scheme":"to-come"},"#;
    //   what            file                                            what is said
    are_refused(vec![
        ("text-for-v",   with("\"v\":2", "\"v\":\"2\""),                 wrong("v")),
        ("twice",        with("\"v\":2", "\"v\":2,\"v\":2"),             twice("v")),
        ("twice-inside", with("\"wanted\":", "\"wanted\":\"x\",\"wanted\":"), twice("private.wanted")),
        ("twice-deep",   with("\"v\":2", "\"v\":2,\"x\":[{\"y\":{\"\\n\":1,\"\\u000a\":1}}]"), twice("x[0].y.\\n")),
        ("negative",     with("1767225600", "-1"),                       wrong("created")),
        ("fraction",     with("1767225600", "1.5"),                      wrong("created")),
        ("exponent",     with("1767225600", "1767225600e0"),             wrong("created")),
        ("not exact",    with("1767225600", "9007199254740992"),         wrong("created")),
        ("list-for-phc", with("\"phc\":\"", "\"phc\":[],\"x\":\""),      wrong("evidence[0].phc")),
        ("list-of-list", with("\"evidence\":[", "\"evidence\":[[],"),    wrong("evidence[0]")),
        ("number-inside", with("\"wanted\":", "\"more\":1,\"wanted\":"), wrong("private.more")),
        ("small-rid",    with("R3GG28A1C60T3GF", "r3gg28a1c60t3gf"),     wrong("rid")),
        ("capitals",     with(&"11".repeat(32), &"AB".repeat(32)),       wrong("definition")),
        ("nothing",      b"{\"v\":2}".to_vec(),                          "FILE: request-missing: missing: rid, service, account, reporter, created, definition, route, answers, public, private".into()),
        ("no-phc",       with("\"phc\"", "\"hash\""),                    "FILE: request-missing: missing: evidence[0].phc".into()),
        ("no-scheme",    with("\"scheme\":\"proof\",", ""),              "FILE: request-missing: missing: evidence[1].scheme".into()),
        ("version-1",    with("\"v\":2", "\"v\":1"),                     "FILE: request-version: `v` is 1, and only 2 is read".into()),
        ("bad-rid",      with("00041061050", "80041061050"),             "FILE: request-wrong: `rid` has a value that no request has".into()),
        ("many-pieces",  with("\"evidence\":[", &format!("\"evidence\":[{}", piece.repeat(15))), "FILE: request-too-many-pieces: 17 pieces of evidence, at most 16 are checked".into()),
    ]);
}
