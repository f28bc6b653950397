//! A check step by step, as the staff page makes it, finds what a check in one go finds.

use super::support::{CODES, KEYS, good};
use account_recovery::evidence::desk::{Desk, DeskError, Papers};
use account_recovery::evidence::filed::Filed;
use account_recovery::evidence::lines;
use account_recovery::evidence::verify::{Findings, Known, verify};

fn papers(request: &[u8]) -> Papers<'_> {
    Papers {
        request,
        codes: Some(CODES.as_bytes()),
        fold_case: false,
        public_keys: Some(KEYS.as_bytes()),
        identity: None,
    }
}

#[track_caller]
#[expect(
    clippy::unwrap_used,
    reason = "a check that cannot begin or go on fails its test"
)]
fn stepwise(papers: Papers<'_>) -> (usize, Findings) {
    let mut desk = Desk::read(papers).unwrap();
    let mut steps = 1;
    while desk.step().unwrap() {
        steps += 1;
    }
    assert!(steps <= desk.steps().max(1));
    (steps, desk.findings())
}

#[test]
fn steps_find_what_one_check_finds() {
    let codes = lines::codes(CODES, false).unwrap();
    let public_keys = lines::public_keys(KEYS).unwrap();
    // who filed it, steps: what verified is not tried again
    for (reporter, steps) in [("github:octocat", 3), ("github:hubot", 4)] {
        let mut request = good();
        request["reporter"] = reporter.into();
        let request = request.to_string();
        let known = Known {
            codes: Some(&codes),
            public_keys: Some(&public_keys),
            identities: None,
        };
        let at_once = verify(&Filed::parse(request.as_bytes()).unwrap(), known).unwrap();
        assert_eq!(stepwise(papers(request.as_bytes())), (steps, at_once));
    }
}

#[test]
fn without_codes_there_is_one_step_a_piece() {
    let request = good().to_string();
    let (steps, findings) = stepwise(Papers {
        request: request.as_bytes(),
        ..Papers::default()
    });
    assert_eq!(steps, 2);
    assert_eq!(
        findings.to_string(),
        "commit: needs --codes\nproof: needs --public-keys"
    );
}

#[test]
fn without_evidence_nothing_is_found() {
    let mut request = good();
    request["evidence"] = serde_json::json!([]);
    let request = request.to_string();
    let (_, findings) = stepwise(papers(request.as_bytes()));
    assert_eq!(findings.to_string(), "no evidence");
}

#[test]
fn what_verified_last_stays_verified() {
    let request = good().to_string();
    let codes = CODES.lines().rev().collect::<Vec<_>>().join("\n");
    let (_, findings) = stepwise(Papers {
        codes: Some(codes.as_bytes()),
        ..papers(request.as_bytes())
    });
    assert_eq!(
        findings.to_string(),
        "commit: verified\nproof: verified (key 3)"
    );
}

#[track_caller]
#[expect(clippy::unwrap_used, reason = "papers that can be used fail the test")]
fn refused(papers: Papers<'_>) -> DeskError {
    Desk::read(papers).unwrap_err()
}

#[test]
#[rustfmt::skip]
fn an_error_names_the_paper_and_what_to_do() {
    let request = good().to_string();
    let good = papers(request.as_bytes());
    let large = vec![b'0'; (1 << 20) + 1];
    // papers, paper, code, message
    let table = [
        (Papers { codes: Some(b"\xff"), ..good }, "codes", "file-not-text", "not text in UTF-8"),
        (Papers { codes: Some(&large), ..good }, "codes", "file-too-large", "more than 1 MiB"),
        (Papers { codes: Some(b"\n"), ..good }, "codes", "lines-empty", "there is nothing in it"),
        (Papers { public_keys: Some(b"\xff"), ..good }, "public-keys", "file-not-text", "not text in UTF-8"),
        (Papers { public_keys: Some(&large), ..good }, "public-keys", "file-too-large", "more than 1 MiB"),
        (Papers { request: &large, ..good }, "request", "request-too-large", "the request has more than 1 MiB"),
        (Papers { request: b"", ..good }, "request", "request-cut", "the JSON of the request ends too early"),
    ];
    for (papers, paper, code, message) in table {
        let error = refused(papers);
        assert_eq!((error.paper().name(), error.code()), (paper, code));
        assert_eq!(error.to_string(), message);
        assert!(error.advice().ends_with('.'), "{code}");
    }
}
