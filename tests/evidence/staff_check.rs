//! A check step by step, as the staff page makes it, finds what a check in one go finds; and what is in the input twice.

use super::support::{CODES, KEYS, good};
use account_recovery::evidence::filed::SubmittedRequest;
use account_recovery::evidence::lines;
use account_recovery::evidence::staff_check::{Input, Inputs, StaffCheck, StaffCheckError};
use account_recovery::evidence::verify::{Findings, Known, Outcome, verify};
use serde_json::json;

fn input(json: &str) -> [Input<'_>; 1] {
    [Input {
        name: "r.json",
        bytes: json.as_bytes(),
    }]
}

fn inputs<'a>(requests: &'a [Input<'a>]) -> Inputs<'a> {
    Inputs {
        requests,
        codes: Some(CODES.as_bytes()),
        public_keys: Some(KEYS.as_bytes()),
        ..Inputs::default()
    }
}

/// The number of steps, and what they find.
#[track_caller]
#[expect(
    clippy::unwrap_used,
    reason = "a check that cannot begin or go on fails its test"
)]
fn stepwise(inputs: Inputs<'_>) -> (usize, Findings) {
    let mut check = StaffCheck::read(inputs).unwrap();
    let mut steps = 1;
    while check.step() {
        steps += 1;
    }
    assert!(steps <= check.steps());
    (steps, check.report(0, 0).unwrap().unwrap().findings.clone())
}

#[test]
fn steps_find_what_one_check_finds() {
    let codes = lines::codes(CODES, false).unwrap();
    let public_keys = lines::public_keys(KEYS).unwrap();
    // who filed it, steps: only a commitment is tried with each code
    for (reporter, steps) in [("github:octocat", 3), ("github:hubot", 3)] {
        let mut request = good();
        request["reporter"] = reporter.into();
        let request = request.to_string();
        let known = Known {
            codes: Some(&codes),
            public_keys: Some(&public_keys),
            identities: None,
        };
        let at_once = verify(&SubmittedRequest::parse(request.as_bytes()).unwrap(), known).unwrap();
        assert_eq!(stepwise(inputs(&input(&request))), (steps, at_once));
    }
}

#[test]
fn without_codes_there_is_one_step_a_piece() {
    let request = good().to_string();
    let (steps, findings) = stepwise(Inputs {
        requests: &input(&request),
        ..Inputs::default()
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
    request["evidence"] = json!([]);
    let request = request.to_string();
    let (_, findings) = stepwise(inputs(&input(&request)));
    assert_eq!(findings.to_string(), "no evidence");
}

#[test]
fn the_code_that_fits_is_named() {
    let request = good().to_string();
    let codes = CODES.lines().rev().collect::<Vec<_>>().join("\n");
    let (_, findings) = stepwise(Inputs {
        codes: Some(codes.as_bytes()),
        ..inputs(&input(&request))
    });
    assert_eq!(
        findings.to_string(),
        "commit: verified (code 1)\nproof: verified (key 3)"
    );
}

#[track_caller]
#[expect(clippy::unwrap_used, reason = "inputs that can be used fail the test")]
fn refused(inputs: Inputs<'_>) -> StaffCheckError {
    StaffCheck::read(inputs).unwrap_err()
}

#[test]
#[rustfmt::skip]
fn an_error_names_the_paper_and_what_to_do() {
    let request = good().to_string();
    let input = input(&request);
    let good = inputs(&input);
    let large = vec![b'0'; (1 << 20) + 1];
    // inputs, field, code, message
    let table = [
        (Inputs { codes: Some(b"\xff"), ..good }, "codes", "file-not-text", "not text in UTF-8"),
        (Inputs { codes: Some(&large), ..good }, "codes", "file-too-large", "more than 1 MiB"),
        (Inputs { codes: Some(b"\n"), ..good }, "codes", "lines-empty", "there is nothing in it"),
        (Inputs { public_keys: Some(b"\xff"), ..good }, "public-keys", "file-not-text", "not text in UTF-8"),
        (Inputs { public_keys: Some(&large), ..good }, "public-keys", "file-too-large", "more than 1 MiB"),
    ];
    for (inputs, field, code, message) in table {
        let error = refused(inputs);
        assert_eq!((error.field().name(), error.code()), (field, code));
        assert_eq!(error.to_string(), message);
        assert!(error.advice().ends_with('.'), "{code}");
    }
}

#[test]
#[rustfmt::skip]
fn a_request_that_cannot_be_used_does_not_stop_the_others() {
    let good = good().to_string();
    let large = format!("{good}\n{}", "x".repeat(16 << 20));
    let costly = good.replace("\"evidence\":[", &format!("\"evidence\":[{}", r#"{"scheme":"commit","phc":"$argon2id$v=19$m=32768,t=2,p=1$oKGio6SlpqeoqaqrrK2urw$/2PVcSRW91Sg7zEvsjKj32NYxR03nQUWKFA8NCYENZ0"},"#.repeat(14)));
    // input, error of each request
    let table: [(&str, &[Option<&str>]); 8] = [
        ("", &[Some("request-cut")]),
        ("{}", &[Some("request-missing")]),
        ("1 {} x", &[Some("request-not-json")]),
        (&good, &[None]),
        (&format!("{good}{good}\n\n{good}"), &[None, None, None]),
        (&format!("{good}\n{}\n[]\n{good}", &good[..40]), &[None, Some("request-cut"), Some("request-no-object"), None]),
        (&large, &[Some("file-too-large")]),
        (&format!("{costly}\n{good}"), &[Some("evidence-too-costly"), None]),
    ];
    for (text, errors) in table {
        let input = input(text);
        let mut check = StaffCheck::read(inputs(&input)).unwrap();
        while check.step() {}
        let found: Vec<_> = (0..check.sources().count())
            .map(|at| check.report(at, 0).unwrap().err().map(StaffCheckError::code))
            .collect();
        assert_eq!(found, errors);
        assert_eq!(check.outcome() == Outcome::Malformed, errors.iter().any(Option::is_some));
    }
}

#[test]
fn what_is_in_the_input_twice_is_named() {
    let first = good();
    let mut other = good();
    other["rid"] = "00041061050R3GG28A1C60T3GG".into();
    let twice = first["evidence"][1].clone();
    other["evidence"].as_array_mut().unwrap().push(twice);
    let file = format!("{first}\n{first}\n{other}");
    let requests = [
        input(&file),
        [Input {
            name: "again.json",
            bytes: file.lines().next().unwrap_or_default().as_bytes(),
        }],
    ]
    .concat();
    let check = StaffCheck::read(inputs(&requests)).unwrap();
    let again = |at: usize| check.report(at, 0).unwrap().unwrap().again.join("; ");
    assert_eq!(again(0), "");
    let all = "the number, as in r.json, line 1; evidence 1, as in r.json, line 1; evidence 2, as in r.json, line 1";
    assert_eq!((again(1), again(3)), (all.into(), all.into()));
    assert_eq!(
        again(2),
        "evidence 1, as in r.json, line 1; evidence 2, as in r.json, line 1; evidence 3, as in r.json, line 1"
    );
}
