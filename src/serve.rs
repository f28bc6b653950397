//! The server that tries the help page out: its files and, beside them, a support endpoint that really keeps requests.
//!
//! It listens on this machine only. In production the page is a folder of static files behind any web server, and the
//! endpoint is the support system that a service already has.

mod endpoint;
mod error;
mod files;
mod incoming;
mod journal;
mod members;
mod origin;
mod problem;
mod record;
mod reply;
mod submission;
mod visible;

pub use error::ServeError;
pub use origin::{NotAnOrigin, Origin};

use std::io;
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use endpoint::Endpoint;
use files::Files;
use incoming::{Incoming, drain};
use journal::Journal;
use problem::Problem;
use reply::Reply;

use crate::page::policy::{Fetches, HEADER, NotASource};
use crate::page::{offline, release};

/// Where the endpoint lives beside the page.
const ENDPOINT_PATH: &str = "/requests";

/// So many connections are open at the same time; more are closed at once, and browsers come again.
const MOST: usize = 256;

/// So long a whole request may take to come, and its answer to be taken.
const TIME: Duration = Duration::from_secs(10);

/// What to serve, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Config {
    /// TCP port on 127.0.0.1; 0 takes any free one.
    pub port: u16,
    /// The folder with the page, `index.html` in it.
    pub page: PathBuf,
    /// The file that requests are appended to, JSON Lines; made when it is missing, with the folder around it.
    pub requests: PathBuf,
    /// Pages elsewhere that may send requests here. The page served here always may.
    pub allow_origins: Vec<Origin>,
}

/// A running server; dropping it stops it.
pub struct Server {
    address: SocketAddr,
    torn: usize,
    stopped: Arc<AtomicBool>,
    accepting: Option<JoinHandle<()>>,
}

impl Server {
    /// Opens the file of requests, binds the port and answers from then on.
    ///
    /// ```no_run
    /// use account_recovery::serve::{Config, Server};
    /// let server = Server::start(&Config {
    ///     port: 0,
    ///     page: "dist/page".into(),
    ///     requests: "requests/requests.jsonl".into(),
    ///     allow_origins: vec![],
    /// })?;
    /// println!("{}", server.url());
    /// # Ok::<(), account_recovery::serve::ServeError>(())
    /// ```
    ///
    /// # Errors
    /// - [`ServeError::NoPage`]: `page` is `dist/empty`, a folder without `index.html`.
    /// - [`ServeError::Requests`]: `requests` is `/proc/requests.jsonl`, which cannot be written.
    /// - [`ServeError::OlderRequests`]: `requests` is `requests/requests.txt` of a program before lines of JSON.
    /// - [`ServeError::PortBusy`]: `port` is 8080 and another program listens there.
    /// - [`ServeError::Listen`]: `port` is 80 and this user may not listen there.
    pub fn start(config: &Config) -> Result<Self, ServeError> {
        let files = Files::open(&config.page)?;
        let journal = Journal::open(&config.requests)?;
        let torn = journal.torn();
        let unusable = |source| ServeError::Listen(config.port, source);
        let listener = listen(config.port)?;
        let address = listener.local_addr().map_err(unusable)?;
        let own = Origin::of(address);
        let site = Arc::new(Site {
            policy: policy(&own).map_err(|error| unusable(io::Error::other(error)))?,
            endpoint: Endpoint::new(journal, own, config.allow_origins.clone()),
            files,
        });
        let stopped = Arc::new(AtomicBool::new(false));
        let until = Arc::clone(&stopped);
        let accepting = thread::spawn(move || accept(&listener, &site, &until));
        Ok(Self {
            address,
            torn,
            stopped,
            accepting: Some(accepting),
        })
    }

    /// The bound address.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The page's address, for example `http://127.0.0.1:8080`.
    #[must_use]
    pub fn url(&self) -> String {
        Origin::of(self.address).to_string()
    }

    /// How many lines in the file of requests were cut off (by a crash, a full disk) and are ignored.
    #[must_use]
    pub fn torn_records(&self) -> usize {
        self.torn
    }

    /// Waits until the server ends, which it does only with the process.
    pub fn wait(mut self) {
        self.join();
    }

    fn join(&mut self) {
        if let Some(accepting) = self.accepting.take() {
            let _ended_or_panicked = accepting.join();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stopped.store(true, Ordering::Relaxed);
        // It waits for a connection; this one tells it to look.
        let _wakes = TcpStream::connect(self.address);
        self.join();
    }
}

/// Tells ahead of other work whether [`Server::start`] could listen on the port.
///
/// # Errors
/// As [`Server::start`]: 8080 while another program listens there, 80 for a user who may not listen there.
pub fn check_port(port: u16) -> Result<(), ServeError> {
    listen(port).map(drop)
}

fn listen(port: u16) -> Result<TcpListener, ServeError> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port))
        .map_err(|source| ServeError::from_bind(port, source))
}

/// Serves until the process is ended, after telling where the page is and where requests are kept.
///
/// # Errors
/// As [`Server::start`].
pub fn run(config: &Config) -> Result<(), ServeError> {
    let server = Server::start(config)?;
    if server.torn_records() > 0 {
        eprintln!("{}", torn_notice(server.torn_records(), &config.requests));
    }
    println!("The help page is at {}/", server.url());
    println!(
        "Requests sent from it are kept in {}",
        error::shown(&config.requests)
    );
    println!("Press Ctrl+C to stop.");
    server.wait();
    Ok(())
}

fn torn_notice(torn: usize, file: &Path) -> String {
    let file = error::shown(file);
    format!(
        "{torn} cut-off line(s) in {file} are ignored; whoever sent them was told of no success."
    )
}

/// The policy of the help page, which sends to the endpoint beside it.
fn policy(own: &Origin) -> Result<String, NotASource> {
    let endpoint = format!("{own}{ENDPOINT_PATH}").parse()?;
    let fetches = Fetches {
        endpoint: Some(endpoint),
        definition: None,
    };
    Ok(fetches.policy())
}

/// What every worker reads.
struct Site {
    files: Files,
    endpoint: Endpoint,
    policy: String,
}

impl Site {
    fn reply(&self, request: &mut Incoming<'_>) -> Reply {
        let path = request.path().to_owned();
        let reply = match path.as_str() {
            ENDPOINT_PATH => self.endpoint.reply(request),
            page => self.files.reply(page, request),
        };
        reply
            .with(HEADER, self.policy(&path))
            .with("X-Content-Type-Options", "nosniff")
            .with("Referrer-Policy", "no-referrer")
            .with("Cross-Origin-Opener-Policy", "same-origin")
    }

    /// The page for keeping a copy and its worker may do what no other page may, and less otherwise.
    fn policy(&self, path: &str) -> &str {
        match path.strip_prefix('/').unwrap_or_default() {
            page if offline::is_page(page) => offline::PAGE_POLICY,
            release::WORKER => offline::WORKER_POLICY,
            _ => &self.policy,
        }
    }
}

/// Gives each connection a thread, so that one whose request never comes holds up nobody else's.
fn accept(listener: &TcpListener, site: &Arc<Site>, stopped: &AtomicBool) {
    for stream in listener.incoming() {
        if stopped.load(Ordering::Relaxed) {
            return;
        }
        // Each thread holds the site, too.
        let is_full = Arc::strong_count(site) > MOST;
        match stream {
            Ok(stream) if !is_full => {
                let site = Arc::clone(site);
                // A visitor who went away is no reason to stop.
                thread::spawn(move || answer(&stream, &site).unwrap_or_default());
            }
            Ok(one_too_many) => drop(one_too_many),
            // Out of files, or a visitor who went away before; both pass.
            Err(_) => thread::sleep(Duration::from_millis(50)),
        }
    }
}

/// Answers the one request of a connection.
fn answer(mut stream: &TcpStream, site: &Site) -> io::Result<()> {
    stream.set_write_timeout(Some(TIME))?;
    let (reply, with_body) = match Incoming::read(stream, TIME) {
        Ok(None) => return Ok(()),
        Ok(Some(mut request)) => (site.reply(&mut request), request.method() != "HEAD"),
        Err(problem) => (Problem::into_reply(problem), true),
    };
    reply.write(&mut stream, with_body)?;
    stream.shutdown(Shutdown::Write)?;
    drain(stream, TIME);
    Ok(())
}
