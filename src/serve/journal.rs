//! Requests on disk: appended, never rewritten, and on the disk before anybody is told of success.

use std::collections::HashMap;
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::Path;

use super::error::ServeError;
use super::problem::Problem;
use super::record;
use super::submission::Submission;
use crate::evidence::RequestId;

/// The file of requests, with the ids in it.
pub(super) struct Journal {
    disk: Box<dyn Disk>,
    index: HashMap<RequestId, Entry>,
    torn: usize,
    mid_line: bool,
}

struct Entry {
    received: u64,
    digest: [u8; 32],
}

impl Entry {
    fn of(submission: &Submission, received: u64) -> Self {
        let digest = submission.digest();
        Self { received, digest }
    }
}

/// What became of a request.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Kept {
    /// It was stored; the time of receipt, in seconds since 1970.
    Now(u64),
    /// The very same was stored before; the time of receipt then.
    Before(u64),
    /// Something else was stored under its id; it was not stored.
    Otherwise,
}

/// Something that keeps what is written to it.
trait Disk: Write + Send {
    /// Returns when everything written is safe from a power cut.
    fn sync(&self) -> io::Result<()>;
}

impl Disk for File {
    fn sync(&self) -> io::Result<()> {
        self.sync_data()
    }
}

impl Journal {
    /// Opens the file of requests, or makes it.
    ///
    /// # Errors
    /// [`ServeError::Requests`] where it cannot be read and written, [`ServeError::OlderRequests`] for one of the program
    /// before; that is left as it is.
    pub(super) fn open(path: &Path) -> Result<Self, ServeError> {
        let opened = Self::read(path);
        let (file, bytes) =
            opened.map_err(|source| ServeError::Requests(path.to_owned(), source))?;
        if record::is_older(&String::from_utf8_lossy(&bytes)) {
            return Err(ServeError::OlderRequests(path.to_owned()));
        }
        Ok(Self::resume(Box::new(file), &bytes))
    }

    fn read(path: &Path) -> io::Result<(File, Vec<u8>)> {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        Ok((append_to(path)?, fs::read(path)?))
    }

    fn resume(disk: Box<dyn Disk>, bytes: &[u8]) -> Self {
        let contents = record::read(&String::from_utf8_lossy(bytes));
        let mut index = HashMap::new();
        for (submission, received) in contents.whole {
            let entry = Entry::of(&submission, received);
            index.entry(submission.rid()).or_insert(entry);
        }
        let mid_line = bytes.last().is_some_and(|last| *last != b'\n');
        Self {
            disk,
            index,
            torn: contents.torn,
            mid_line,
        }
    }

    pub(super) fn torn(&self) -> usize {
        self.torn
    }

    /// Stores a request unless its id is known.
    ///
    /// # Errors
    /// 507 when the disk is full, 503 when it fails otherwise; then the request is not stored.
    pub(super) fn keep(&mut self, submission: &Submission, now: u64) -> Result<Kept, Problem> {
        let entry = Entry::of(submission, now);
        match self.index.get(&submission.rid()) {
            Some(known) if known.digest == entry.digest => Ok(Kept::Before(known.received)),
            Some(_) => Ok(Kept::Otherwise),
            None => {
                self.append(submission, now)
                    .map_err(|error| not_stored(&error))?;
                self.index.insert(submission.rid(), entry);
                Ok(Kept::Now(now))
            }
        }
    }

    fn append(&mut self, submission: &Submission, now: u64) -> io::Result<()> {
        let record = record::write(submission, now)?;
        let line_end = if self.mid_line { "\n" } else { "" };
        // Until it is all written, the file may end in the middle of a line.
        self.mid_line = true;
        self.disk
            .write_all(format!("{line_end}{record}").as_bytes())?;
        self.disk.sync()?;
        self.mid_line = false;
        Ok(())
    }
}

fn append_to(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    // Requests hold what only support may read.
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.append(true).create(true).open(path)
}

const FULL: Problem = Problem::new(
    507,
    "Disk full",
    "The request was not stored: the server's disk is full. Use another way.",
);

fn not_stored(error: &io::Error) -> Problem {
    if let ErrorKind::StorageFull | ErrorKind::QuotaExceeded = error.kind() {
        return FULL;
    }
    Problem::new(503, "Not stored", "").with_detail(format!(
        "The request was not stored ({error}). Use another way, or send it again later."
    ))
}

#[cfg(test)]
mod tests {
    use super::{Disk, Journal, Kept};
    use crate::serve::submission::Submission;
    use std::io::{self, ErrorKind, Write};
    use std::sync::{Arc, Mutex};

    /// A disk with room for some bytes.
    #[derive(Clone)]
    struct SmallDisk {
        bytes: Arc<Mutex<Vec<u8>>>,
        room: Arc<Mutex<usize>>,
    }

    impl Write for SmallDisk {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            let mut kept = self.bytes.lock().unwrap();
            let fits = bytes
                .len()
                .min(self.room.lock().unwrap().saturating_sub(kept.len()));
            kept.extend(&bytes[..fits]);
            if fits == 0 {
                Err(ErrorKind::StorageFull.into())
            } else {
                Ok(fits)
            }
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    impl Disk for SmallDisk {
        fn sync(&self) -> io::Result<()> {
            Ok(())
        }
    }

    fn request(note: &str) -> Submission {
        let json = format!(
            r#"{{"v":2,"rid":"0000G40R40M30E209185GR38E1","service":"pypi","route":"r","answers":{{}},"public":{{"note":"{note}"}},"private":{{}}}}"#
        );
        Submission::parse(json.as_bytes()).ok().unwrap()
    }

    fn kept(journal: &mut Journal, note: &str, now: u64) -> Result<Kept, u16> {
        journal
            .keep(&request(note), now)
            .map_err(|problem| problem.status)
    }

    #[test]
    fn a_full_disk_leaves_nothing_half_known() {
        let disk = SmallDisk {
            bytes: Arc::default(),
            room: Arc::new(Mutex::new(100)),
        };
        let mut journal = Journal::resume(Box::new(disk.clone()), b"");
        assert_eq!(kept(&mut journal, "a", 1), Err(507));
        assert_eq!(kept(&mut journal, "a", 2), Err(507));

        *disk.room.lock().unwrap() = 10_000;
        assert_eq!(kept(&mut journal, "a", 3), Ok(Kept::Now(3)));
        assert_eq!(kept(&mut journal, "a", 4), Ok(Kept::Before(3)));
        assert_eq!(kept(&mut journal, "b", 5), Ok(Kept::Otherwise));

        let bytes = disk.bytes.lock().unwrap().clone();
        let mut after_restart = Journal::resume(Box::new(disk), &bytes);
        assert_eq!(after_restart.torn(), 1);
        assert_eq!(kept(&mut after_restart, "a", 6), Ok(Kept::Before(3)));
        assert_eq!(kept(&mut after_restart, "b", 7), Ok(Kept::Otherwise));
    }
}
