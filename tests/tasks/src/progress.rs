//! What a person sees while a task works.

use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::Result;

/// A step that takes longer says so this often.
const SIGN_OF_LIFE: Duration = Duration::from_secs(30);

/// Prints a line of progress.
pub(crate) fn say(text: &str) {
    println!("== {text}");
}

/// Does something that takes a while: names it, shows that it still works, and tells how long it took.
pub(crate) fn timed<T>(step: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    say(&format!("{step} …"));
    let start = Instant::now();
    let result = thread::scope(|scope| {
        let (done, is_done) = mpsc::channel::<()>();
        scope.spawn(move || {
            while is_done.recv_timeout(SIGN_OF_LIFE) == Err(RecvTimeoutError::Timeout) {
                say(&format!("{step}: at it for {}", elapsed(start.elapsed())));
            }
        });
        let result = work();
        drop(done);
        result
    });
    let end = if result.is_ok() {
        "done in"
    } else {
        "failed after"
    };
    say(&format!("{step}: {end} {}", elapsed(start.elapsed())));
    result
}

/// `4.2 s` or `3 min 5 s`.
pub(crate) fn elapsed(time: Duration) -> String {
    match time.as_secs() {
        0..60 => format!("{}.{} s", time.as_secs(), time.subsec_millis() / 100),
        seconds => format!("{} min {} s", seconds / 60, seconds % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::elapsed;
    use std::time::Duration;

    #[test]
    fn times_are_short_to_read() {
        // milliseconds, text
        let table = [
            (40, "0.0 s"),
            (4_270, "4.2 s"),
            (59_999, "59.9 s"),
            (60_000, "1 min 0 s"),
            (185_000, "3 min 5 s"),
        ];
        for (milliseconds, text) in table {
            assert_eq!(elapsed(Duration::from_millis(milliseconds)), text);
        }
    }
}
