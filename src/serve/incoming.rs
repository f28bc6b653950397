//! A request as it comes over a connection, read in a bounded time and space: what never comes holds nobody up.
//!
//! Each connection has one request (see [`super::reply`]) and a thread of its own, which ends with the time.

use std::io::{self, Chain, Cursor, ErrorKind, Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use super::problem::Problem;

/// The largest head of a request, in bytes.
const MAX_HEAD: usize = 16 * 1024;

/// The most headers of a request; browsers send some twenty.
const MAX_HEADERS: usize = 64;

/// So much of a body that nobody wants is read, so that its sender gets to read the answer.
const MAX_REST: u64 = 8 * 1024 * 1024;

const MALFORMED: Problem = Problem::new(400, "Not HTTP", "Send a request of HTTP/1.1.");

const NO_LENGTH: Problem = Problem::new(
    411,
    "No length",
    "Send the request whole, with the header Content-Length.",
);

const LATE: Problem = Problem::new(
    408,
    "Too late",
    "The request did not arrive in time. Send it again.",
);

const CUT_OFF: Problem = Problem::new(
    400,
    "Cut off",
    "The request did not arrive whole. Send it again.",
);

/// A request whose head has come.
pub(super) struct Incoming<'s> {
    head: Head,
    /// What came of the body together with the head, then what is still to come.
    body: Chain<Cursor<Vec<u8>>, Timed<'s>>,
}

struct Head {
    method: String,
    target: String,
    headers: Vec<(String, String)>,
}

impl<'s> Incoming<'s> {
    /// Reads the head; `None` if the time was over or the connection ended before there was one.
    ///
    /// # Errors
    /// 400 for `GET` without an address, for a length that is no number, for a head without an end.
    pub(super) fn read(stream: &'s TcpStream, time: Duration) -> Result<Option<Self>, Problem> {
        let mut source = Timed::new(stream, time);
        let mut bytes = Vec::new();
        let mut piece = [0; 8 * 1024];
        loop {
            if let Some((head, size)) = Head::parse(&bytes)? {
                let begun = Cursor::new(bytes.split_off(size));
                let body = begun.chain(source);
                let request = Self { head, body };
                return request.length().map(|_| Some(request));
            }
            if bytes.len() > MAX_HEAD {
                return Err(MALFORMED);
            }
            match source.read(&mut piece) {
                Ok(0) | Err(_) => return Ok(None),
                Ok(read) => bytes.extend(piece.iter().take(read)),
            }
        }
    }

    pub(super) fn method(&self) -> &str {
        &self.head.method
    }

    /// The path, without a query.
    pub(super) fn path(&self) -> &str {
        let target = self.head.target.split(['?', '#']).next();
        target.unwrap_or_default()
    }

    /// The value of a header.
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.head.headers.iter();
        let (_, value) = headers.find(|(known, _)| known.eq_ignore_ascii_case(name))?;
        Some(value)
    }

    /// Reads the body of at most `limit` bytes.
    ///
    /// # Errors
    /// - 411 for a body whose length nobody said
    /// - 413 for one that is larger
    /// - 408 for one that does not come, 400 for one that ends early
    pub(super) fn body(&mut self, limit: usize) -> Result<Vec<u8>, Problem> {
        let length = self.length()?;
        if self.header("Transfer-Encoding").is_some() {
            return Err(NO_LENGTH);
        }
        if length > limit {
            return Err(too_large(limit));
        }
        self.go_ahead().map_err(|_| CUT_OFF)?;
        let mut body = vec![0; length];
        match self.body.read_exact(&mut body) {
            Ok(()) => Ok(body),
            Err(error) if is_late(&error) => Err(LATE),
            Err(_) => Err(CUT_OFF),
        }
    }

    /// How much the body has, by the header.
    fn length(&self) -> Result<usize, Problem> {
        let said = self.header("Content-Length").unwrap_or("0");
        said.parse().map_err(|_| MALFORMED)
    }

    /// Some clients want to be told to go on before they send a large body (RFC 9110, section 10.1.1).
    fn go_ahead(&self) -> io::Result<()> {
        let (_, Timed { stream, .. }) = self.body.get_ref();
        let mut stream: &TcpStream = stream;
        match self.header("Expect") {
            Some(asked) if asked.eq_ignore_ascii_case("100-continue") => {
                stream.write_all(b"HTTP/1.1 100 Continue\r\n\r\n")
            }
            _ => Ok(()),
        }
    }
}

impl Head {
    /// The head and its size, once all of it is there.
    fn parse(bytes: &[u8]) -> Result<Option<(Self, usize)>, Problem> {
        let mut headers = [httparse::EMPTY_HEADER; MAX_HEADERS];
        let mut request = httparse::Request::new(&mut headers);
        let parsed = request.parse(bytes).map_err(|_| MALFORMED)?;
        let httparse::Status::Complete(size) = parsed else {
            return Ok(None);
        };
        let text = |value: &[u8]| String::from_utf8_lossy(value).into_owned();
        let headers = request.headers.iter();
        let head = Self {
            method: request.method.unwrap_or_default().to_owned(),
            target: request.path.unwrap_or_default().to_owned(),
            headers: headers
                .map(|header| (header.name.to_owned(), text(header.value)))
                .collect(),
        };
        Ok(Some((head, size)))
    }
}

/// Reads on for a while, so that whoever is still sending is not cut off before the answer was read.
pub(super) fn drain(stream: &TcpStream, time: Duration) {
    let rest = Timed::new(stream, time);
    let _whatever = io::copy(&mut rest.take(MAX_REST), &mut io::sink());
}

/// A connection that is read until a moment and no longer, however slowly it comes.
struct Timed<'s> {
    stream: &'s TcpStream,
    until: Instant,
}

impl<'s> Timed<'s> {
    fn new(stream: &'s TcpStream, time: Duration) -> Self {
        let until = Instant::now() + time;
        Self { stream, until }
    }
}

impl Read for Timed<'_> {
    fn read(&mut self, piece: &mut [u8]) -> io::Result<usize> {
        let left = self.until.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(ErrorKind::TimedOut.into());
        }
        self.stream.set_read_timeout(Some(left))?;
        let mut stream = self.stream;
        stream.read(piece)
    }
}

/// Whether a reading ended with the time; systems name that differently.
fn is_late(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::TimedOut | ErrorKind::WouldBlock)
}

fn too_large(limit: usize) -> Problem {
    Problem::new(413, "Too large", "").with_detail(format!(
        "The request is larger than {} KiB. Shorten the free text.",
        limit / 1024
    ))
}

#[cfg(test)]
mod tests {
    use super::{Incoming, drain};
    use std::io::Write;
    use std::net::{Shutdown, TcpListener, TcpStream};
    use std::thread;
    use std::time::{Duration, Instant};

    const TIME: Duration = Duration::from_millis(200);

    /// Both ends of a connection.
    fn connection() -> (TcpStream, TcpStream) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let client = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
        (client, listener.accept().unwrap().0)
    }

    /// The status of the problem with a body, or its size.
    fn body(sent: &str, closes: bool) -> Result<usize, u16> {
        let (mut client, server) = connection();
        client.write_all(sent.as_bytes()).unwrap();
        if closes {
            client.shutdown(Shutdown::Write).unwrap();
        }
        let mut incoming = Incoming::read(&server, TIME).ok().flatten().unwrap();
        let body = incoming.body(10).map(|body| body.len());
        body.map_err(|problem| problem.status)
    }

    #[test]
    fn bodies_come_whole_or_not_at_all() {
        let head = "POST /requests HTTP/1.1\r\n";
        // after the first line, whether the sender ends there, size or status
        let table = [
            ("\r\n", false, Ok(0)),
            ("Content-Length: 3\r\n\r\nabc", false, Ok(3)),
            ("content-length: 3\r\n\r\nabcd", false, Ok(3)),
            ("Content-Length: 11\r\n\r\n", false, Err(413)),
            ("Content-Length: 3\r\n\r\nab", false, Err(408)),
            ("Content-Length: 3\r\n\r\nab", true, Err(400)),
            ("Transfer-Encoding: chunked\r\n\r\n", false, Err(411)),
        ];
        for (rest, closes, expected) in table {
            assert_eq!(body(&format!("{head}{rest}"), closes), expected, "{rest}");
        }
    }

    #[test]
    fn whoever_sends_a_byte_now_and_then_is_not_waited_for_longer() {
        let (mut client, server) = connection();
        let begun = Instant::now();
        let trickle = thread::spawn(move || {
            for _ in 0..100 {
                thread::sleep(Duration::from_millis(20));
                if client.write_all(b"G").is_err() {
                    break;
                }
            }
        });
        assert!(Incoming::read(&server, TIME).is_ok_and(|read| read.is_none()));
        drain(&server, TIME);
        assert!(begun.elapsed() < Duration::from_millis(1500));
        drop(server);
        trickle.join().unwrap();
    }
}
