//! The form in which requests are kept: JSON Lines, one request a line, with the time of receipt in seconds since 1970.
//!
//! ```text
//! {"received":1795443645,"request":{"v":2,"rid":"0000G40R40M30E209185GR38E1",…}}
//! ```
//! The request is as it was sent, but for signs that steer terminals or turn text: those are written as `\uXXXX`. A line that
//! is no such JSON was cut off (by a crash or a full disk): nobody was told of its success.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::submission::Submission;
use super::visible::visible;

/// What a file of requests holds.
#[derive(Default)]
pub(super) struct Contents {
    /// The requests that are whole, in order, with the time of receipt.
    pub(super) whole: Vec<(Submission, u64)>,
    /// How many lines are cut off.
    pub(super) torn: usize,
}

#[derive(Serialize, Deserialize)]
struct Line<Request> {
    received: u64,
    request: Request,
}

/// One line as it is appended, with its end.
pub(super) fn write(submission: &Submission, received: u64) -> serde_json::Result<String> {
    let request = submission.content();
    let line = serde_json::to_string(&Line { received, request })?;
    Ok(visible(&line) + "\n")
}

/// Whether a file holds requests as the program wrote them before there were lines of JSON.
pub(super) fn is_older(text: &str) -> bool {
    text.lines().any(|line| line.starts_with("== request "))
}

/// Reads a whole file of requests.
pub(super) fn read(text: &str) -> Contents {
    let mut contents = Contents::default();
    for line in text.lines().filter(|line| !line.is_empty()) {
        match parse(line) {
            Some(record) => contents.whole.push(record),
            None => contents.torn += 1,
        }
    }
    contents
}

fn parse(line: &str) -> Option<(Submission, u64)> {
    let Line::<Value> { received, request } = serde_json::from_str(line).ok()?;
    Some((Submission::from_json(request).ok()?, received))
}

#[cfg(test)]
mod tests {
    use super::{is_older, read, write};
    use crate::serve::submission::Submission;

    const FIRST: &str = "0000G40R40M30E209185GR38E1";
    const SECOND: &str = "7ZZZZZZZZZZZZZZZZZZZZZZZZZ";

    fn request(rid: &str) -> String {
        format!(
            r#"{{"v":2,"rid":"{rid}","service":"pypi","route":"r","answers":{{}},"public":{{"note":"a\n{{"}},"private":{{}}}}"#
        )
    }

    fn record(rid: &str) -> String {
        let submission = Submission::parse(request(rid).as_bytes()).ok().unwrap();
        write(&submission, 1_795_443_645).unwrap()
    }

    #[test]
    fn a_record_is_the_request_as_it_was_sent_on_one_line() {
        let expected = format!(
            "{{\"received\":1795443645,\"request\":{}}}\n",
            request(FIRST)
        );
        assert_eq!(record(FIRST), expected);
    }

    #[test]
    fn a_file_of_an_older_form_is_none_with_torn_lines() {
        let old = format!(
            "== request {FIRST} received 2026-11-23T14:20:45Z ==\n{{\n  \"v\": 1\n}}\n== end {FIRST} ==\n"
        );
        assert!(is_older(&old));
        let mixed = format!("{}{old}", record(SECOND));
        assert!(is_older(&mixed));
        let inside = record(FIRST).replace("a\\n", "\\n== request x");
        assert!(!is_older(&inside), "{inside}");
    }

    #[test]
    fn whole_lines_are_found_between_torn_ones() {
        let (first, second) = (record(FIRST), record(SECOND));
        // file, ids of whole records, torn records
        let table: [(String, &[&str], usize); 8] = [
            (String::new(), &[], 0),
            (first.clone(), &[FIRST], 0),
            (format!("{first}{second}"), &[FIRST, SECOND], 0),
            (
                format!("{first}\n{}", second.trim_end()),
                &[FIRST, SECOND],
                0,
            ),
            (
                format!("{first}{}", &second[..second.len() - 2]),
                &[FIRST],
                1,
            ),
            (
                format!("{}\n{second}", &first[..first.len() / 2]),
                &[SECOND],
                1,
            ),
            (format!("{{\"rec\n{second}"), &[SECOND], 1),
            (first.replace("1795443645", "-1"), &[], 1),
        ];
        for (file, ids, torn) in table {
            let contents = read(&file);
            let whole = contents.whole.iter();
            let found: Vec<_> = whole
                .map(|(request, _)| request.rid().to_string())
                .collect();
            assert_eq!(found, ids, "{file}");
            assert_eq!(contents.torn, torn, "{file}");
        }
    }

    #[test]
    fn wherever_a_line_is_cut_off_the_next_one_is_read() {
        let (first, second) = (record(FIRST), record(SECOND));
        for cut in 0..first.trim_end().len() {
            let contents = read(&format!("{}\n{second}", &first[..cut]));
            assert_eq!(contents.whole.len(), 1, "cut at {cut}");
        }
    }
}
