//! `account-recovery csp`: policies as they are printed, and arguments that do not fit together.
#![cfg(feature = "cli")]

use std::process::Command;

const ENDPOINT: &str = "https://desk.example/requests";
const DEFINITION: &str = "https://a.example/b.pack";

/// Exit code, output and notes.
#[track_caller]
#[expect(clippy::expect_used, reason = "a test without its program has to stop")]
fn csp(arguments: &[&str]) -> (Option<i32>, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_account-recovery"))
        .args(["csp", "--channel"])
        .args(arguments)
        .output()
        .expect("run account-recovery");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (
        output.status.code(),
        text(&output.stdout),
        text(&output.stderr),
    )
}

fn policy(source: &str) -> String {
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src {source}; \
         img-src 'self'; form-action {source}; require-trusted-types-for 'script'; trusted-types 'none'"
    )
}

#[test]
fn every_channel_gets_its_header_and_a_note_on_what_no_header_of_the_page_can_do() {
    // channel, what is noted
    for (channel, note) in [
        ("post-json", "Headers: Content-Type\n"),
        ("zendesk", "Headers: Content-Type\n"),
        ("post-fields", "Content-Type, X-Requested-With\n"),
        ("post-form", "answers only its own site\n"),
    ] {
        let (code, header, noted) = csp(&[channel, "--endpoint", ENDPOINT]);
        let expected = format!("Content-Security-Policy: {}\n", policy(ENDPOINT));
        assert_eq!((code, header), (Some(0), expected), "{channel}");
        assert!(noted.ends_with(note), "{noted}");
    }
}

#[test]
fn without_a_channel_nothing_is_let_out_and_nothing_is_noted() {
    let runs = "script-src 'self' 'wasm-unsafe-eval'; style-src 'self'";
    let nothing = policy("'none'");
    // more arguments, output
    let table: [(&[&str], String); 4] = [
        (&[], format!("Content-Security-Policy: {nothing}")),
        (
            &["--meta"],
            format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{nothing}\">"),
        ),
        (&["--embedded"], runs.to_owned()),
        (
            &["--embedded", "--definition", DEFINITION],
            format!("{runs}; connect-src {DEFINITION}"),
        ),
    ];
    for (more, expected) in table {
        let printed = csp(&[&["none"], more].concat());
        assert_eq!(
            printed,
            (Some(0), format!("{expected}\n"), String::new()),
            "{more:?}"
        );
    }
}

#[test]
fn what_does_not_fit_together_is_refused() {
    let table: [&[&str]; 4] = [
        &["post-json"],
        &["none", "--endpoint", ENDPOINT],
        &["post-json", "--endpoint", "/requests"],
        &["none", "--meta", "--embedded"],
    ];
    for arguments in table {
        assert_eq!(csp(arguments).0, Some(2), "{arguments:?}");
    }
}
