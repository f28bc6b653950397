//! The form in which requests are kept: one text file that a person can read.
//!
//! ```text
//! == request 0000G40R40M30E209185GR38E1 received 2026-11-23T14:20:45Z ==
//! {
//!   "v": 2,
//!   …
//! }
//! == end 0000G40R40M30E209185GR38E1 ==
//!
//! ```
//! A record without its last line was cut off (by a crash or a full disk): nobody was told of its success. No line of
//! JSON begins with `==`, so such a record ends where the next one begins.

use super::rid::Rid;
use super::submission::Submission;

/// What a file of requests holds.
#[derive(Default)]
pub(super) struct Contents {
    /// The records that are whole, in order, with the time of receipt.
    pub(super) whole: Vec<(Submission, String)>,
    /// How many are cut off.
    pub(super) torn: usize,
}

/// One record as it is appended.
pub(super) fn write(submission: &Submission, received: &str) -> String {
    let rid = submission.rid().as_str();
    format!(
        "== request {rid} received {received} ==\n{}\n== end {rid} ==\n\n",
        submission.pretty()
    )
}

/// Reads a whole file of requests.
pub(super) fn read(text: &str) -> Contents {
    let mut contents = Contents::default();
    let mut open: Option<Open> = None;
    for line in text.lines() {
        match (Open::at(line), &mut open) {
            (Some(next), _) => contents.torn += usize::from(open.replace(next).is_some()),
            (None, Some(record)) if line == record.last_line() => close(open.take(), &mut contents),
            (None, Some(record)) => record.json.extend([line, "\n"]),
            (None, None) => contents.torn += usize::from(!line.is_empty()),
        }
    }
    contents.torn += usize::from(open.is_some());
    contents
}

/// A record whose last line has not come yet.
struct Open {
    rid: Rid,
    received: String,
    json: String,
}

impl Open {
    fn at(line: &str) -> Option<Self> {
        let line = line.strip_prefix("== request ")?.strip_suffix(" ==")?;
        let (rid, received) = line.split_once(" received ")?;
        Some(Self {
            rid: Rid::parse(rid)?,
            received: received.to_owned(),
            json: String::new(),
        })
    }

    fn last_line(&self) -> String {
        format!("== end {} ==", self.rid.as_str())
    }

    fn submission(&self) -> Option<Submission> {
        let submission = Submission::parse(self.json.as_bytes()).ok()?;
        (*submission.rid() == self.rid).then_some(submission)
    }
}

fn close(record: Option<Open>, contents: &mut Contents) {
    let Some(record) = record else { return };
    match record.submission() {
        Some(submission) => contents.whole.push((submission, record.received)),
        None => contents.torn += 1,
    }
}

#[cfg(test)]
mod tests {
    use super::{read, write};
    use crate::serve::submission::Submission;

    const FIRST: &str = "0000G40R40M30E209185GR38E1";
    const SECOND: &str = "7ZZZZZZZZZZZZZZZZZZZZZZZZZ";

    fn record(rid: &str) -> String {
        let json = format!(
            r#"{{"v":2,"rid":"{rid}","service":"pypi","route":"r","answers":{{}},"public":{{"note":"a\n== end {rid} =="}},"private":{{}}}}"#
        );
        let submission = Submission::parse(json.as_bytes()).ok().unwrap();
        write(&submission, "2026-11-23T14:20:45Z")
    }

    #[test]
    fn a_record_reads_like_a_letter() {
        assert_eq!(
            record(FIRST),
            "== request 0000G40R40M30E209185GR38E1 received 2026-11-23T14:20:45Z ==\n\
             {\n  \"v\": 2,\n  \"rid\": \"0000G40R40M30E209185GR38E1\",\n  \"service\": \"pypi\",\n  \"route\": \"r\",\n  \
             \"answers\": {},\n  \"public\": {\n    \"note\": \"a\\n== end 0000G40R40M30E209185GR38E1 ==\"\n  },\n  \
             \"private\": {}\n}\n== end 0000G40R40M30E209185GR38E1 ==\n\n"
        );
    }

    #[test]
    fn whole_records_are_found_between_torn_ones() {
        let (first, second) = (record(FIRST), record(SECOND));
        // file, ids of whole records, torn records
        let table: [(String, &[&str], usize); 8] = [
            (String::new(), &[], 0),
            (first.clone(), &[FIRST], 0),
            (format!("{first}{second}"), &[FIRST, SECOND], 0),
            (first.trim_end().to_owned(), &[FIRST], 0),
            (
                format!("{first}{}", &second[..second.len() - 6]),
                &[FIRST],
                1,
            ),
            (
                format!("{}\n{second}", &first[..first.len() / 2]),
                &[SECOND],
                1,
            ),
            (format!("== requ\n{second}"), &[SECOND], 1),
            (first.replace("pypi", "\"pypi"), &[], 1),
        ];
        for (file, ids, torn) in table {
            let contents = read(&file);
            let found: Vec<_> = contents
                .whole
                .iter()
                .map(|(request, _)| request.rid().as_str())
                .collect();
            assert_eq!(found, ids, "{file}");
            assert_eq!(contents.torn, torn, "{file}");
        }
    }

    #[test]
    fn wherever_a_record_is_cut_off_the_next_one_is_read() {
        let (first, second) = (record(FIRST), record(SECOND));
        for cut in 0..first.trim_end().len() {
            let contents = read(&format!("{}\n{second}", &first[..cut]));
            assert_eq!(contents.whole.len(), 1, "cut at {cut}");
        }
    }
}
