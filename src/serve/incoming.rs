//! A request as it comes over a connection, read in a bounded time and space: what never comes holds nobody up.
//!
//! Each connection has one request (see [`super::reply`]) and a thread of its own, which ends with the time.

use std::io::{self, ErrorKind, Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use super::problem::Problem;

/// The largest head of a request, in bytes.
const MAX_HEAD: usize = 16 * 1024;

/// The most headers of a request; browsers send some twenty.
const MAX_HEADERS: usize = 64;

/// So much of a body that nobody wants is read, so that its sender gets to read the answer.
const MAX_REST: u64 = 8 * 1024 * 1024;

/// A request whose head has come.
pub(super) struct Incoming<'s> {
    head: Head,
    /// What came of the body together with the head.
    begun: Vec<u8>,
    source: Timed<'s>,
}

struct Head {
    method: String,
    target: String,
    headers: Vec<(String, String)>,
    /// How much the body has, unless the header is no number.
    length: Option<usize>,
}

impl<'s> Incoming<'s> {
    /// Reads the head; `None` if the time was over or the connection ended before there was one.
    ///
    /// # Errors
    /// 400 for `GET` without an address, for a length that is no number, for a head without an end.
    pub(super) fn read(stream: &'s TcpStream, time: Duration) -> Result<Option<Self>, Problem> {
        let mut source = Timed {
            stream,
            until: Instant::now() + time,
        };
        let mut bytes = Vec::new();
        loop {
            if let Some((head, size)) = Head::parse(&bytes)? {
                let begun = bytes.split_off(size);
                return Ok(Some(Self {
                    head,
                    begun,
                    source,
                }));
            }
            if bytes.len() > MAX_HEAD {
                return Err(malformed());
            }
            match source.some(&mut bytes) {
                Ok(0) | Err(_) => return Ok(None),
                Ok(_) => {}
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
        let Some(length) = self.length() else {
            return Err(no_length());
        };
        if length > limit {
            return Err(too_large(limit));
        }
        self.go_ahead().map_err(|_| cut_off())?;
        let mut body = std::mem::take(&mut self.begun);
        while body.len() < length {
            match self.source.some(&mut body) {
                Ok(0) => return Err(cut_off()),
                Ok(_) => {}
                Err(error) if is_late(&error) => return Err(late()),
                Err(_) => return Err(cut_off()),
            }
        }
        body.truncate(length);
        Ok(body)
    }

    fn length(&self) -> Option<usize> {
        match self.header("Transfer-Encoding") {
            Some(_) => None,
            None => self.head.length,
        }
    }

    /// Some clients want to be told to go on before they send a large body (RFC 9110, section 10.1.1).
    fn go_ahead(&mut self) -> io::Result<()> {
        let asks = self.header("Expect");
        if asks.is_some_and(|asked| asked.eq_ignore_ascii_case("100-continue")) {
            let mut stream = self.source.stream;
            stream.write_all(b"HTTP/1.1 100 Continue\r\n\r\n")?;
        }
        Ok(())
    }
}

impl Head {
    /// The head and its size, once all of it is there.
    fn parse(bytes: &[u8]) -> Result<Option<(Self, usize)>, Problem> {
        let mut headers = [httparse::EMPTY_HEADER; MAX_HEADERS];
        let mut request = httparse::Request::new(&mut headers);
        let parsed = request.parse(bytes).map_err(|_| malformed())?;
        let httparse::Status::Complete(size) = parsed else {
            return Ok(None);
        };
        let text = |value: &[u8]| String::from_utf8_lossy(value).into_owned();
        let headers = request.headers.iter();
        let mut head = Self {
            method: request.method.unwrap_or_default().to_owned(),
            target: request.path.unwrap_or_default().to_owned(),
            headers: headers
                .map(|header| (header.name.to_owned(), text(header.value)))
                .collect(),
            length: Some(0),
        };
        let lengths = head.headers.iter();
        for (_, said) in lengths.filter(|(name, _)| name.eq_ignore_ascii_case("Content-Length")) {
            head.length = Some(said.parse().map_err(|_| malformed())?);
        }
        Ok(Some((head, size)))
    }
}

/// Reads on for a while, so that whoever is still sending is not cut off before the answer was read.
pub(super) fn drain(stream: &TcpStream, time: Duration) {
    let until = Instant::now() + time;
    let rest = Timed { stream, until };
    let _whatever = io::copy(&mut rest.take(MAX_REST), &mut io::sink());
}

/// A connection that is read until a moment and no longer, however slowly it comes.
struct Timed<'s> {
    stream: &'s TcpStream,
    until: Instant,
}

impl Timed<'_> {
    /// Waits for some more bytes; none at the end.
    fn some(&mut self, bytes: &mut Vec<u8>) -> io::Result<usize> {
        let mut piece = [0; 8 * 1024];
        let read = self.read(&mut piece)?;
        bytes.extend(piece.iter().take(read));
        Ok(read)
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

fn malformed() -> Problem {
    Problem::new(400, "Not HTTP", "Send a request of HTTP/1.1.")
}

fn no_length() -> Problem {
    let detail = "Send the request whole, with the header Content-Length.";
    Problem::new(411, "No length", detail)
}

fn too_large(limit: usize) -> Problem {
    let detail = format!(
        "The request is larger than {} KiB. Shorten the free text.",
        limit / 1024
    );
    Problem::new(413, "Too large", detail)
}

fn late() -> Problem {
    let detail = "The request did not arrive in time. Send it again.";
    Problem::new(408, "Too late", detail)
}

fn cut_off() -> Problem {
    let detail = "The request did not arrive whole. Send it again.";
    Problem::new(400, "Cut off", detail)
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
