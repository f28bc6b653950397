//! Addresses of public source repositories.

use super::FieldError;
use super::host::is_host_name;
use super::pasted::{after, bare, is_blank, trimmed};

/// Longest address, in characters.
const LIMIT: usize = 255;

/// Forges where a repository is `owner/name`; GitLab's groups may nest, so there more may follow.
const FORGES: [&str; 4] = ["github.com", "codeberg.org", "bitbucket.org", "gitlab.com"];
const NESTING_FORGE: &str = "gitlab.com";

/// Path segments behind which a forge shows a branch or a file, not another repository.
const VIEWS: [&str; 4] = ["-", "tree", "blob", "src"];

/// Names that lead to no public host (RFC 6761, RFC 6762, and ICANN's `internal`).
const PRIVATE_ENDS: [&str; 6] = ["localhost", "local", "internal", "test", "invalid", "lan"];

/// The address of a repository, `https://host/owner/repository`, without credentials, query and fragment.
///
/// ```
/// use account_recovery::field::RepositoryUrl;
/// let url = RepositoryUrl::parse("git@github.com:octocat/hello.git")?;
/// assert_eq!(url.as_str(), "https://github.com/octocat/hello");
/// assert!(url.repaired());
/// # Ok::<(), account_recovery::field::FieldError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RepositoryUrl {
    text: String,
    repaired: bool,
}

impl RepositoryUrl {
    /// Reads what was typed or pasted: an address without `https://`, the forms for `git clone`, and links to a branch,
    /// a file or a tab are read as the repository's own address.
    ///
    /// # Errors
    /// - `repository-url-empty`: ` `
    /// - `repository-url-blank`: `github.com/octocat/hello world`
    /// - `repository-url-http`: `http://github.com/octocat/hello`
    /// - `repository-url-scheme`: `ftp://example.org/hello`; the detail is the scheme
    /// - `repository-url-credentials`: `https://jane:word@example.org/hello`
    /// - `repository-url-host`: `hello`, `https://example..org/hello`
    /// - `repository-url-not-public`: `https://localhost/hello`, `https://192.0.2.1/hello`; the detail is the host
    /// - `repository-url-no-repository`: `https://github.com/octocat`
    /// - `repository-url-character`: `https://github.com/octocat/hellö`; the detail is the character
    /// - `repository-url-too-long`: 256 characters; the detail is their number
    pub fn parse(typed: &str) -> Result<Self, FieldError> {
        let pasted = bare(typed);
        if pasted.is_empty() {
            return Err(FieldError::RepositoryUrlEmpty);
        }
        if pasted.chars().any(is_blank) {
            return Err(FieldError::RepositoryUrlBlank);
        }
        let (host, path) = locate(pasted)?;
        let host = public_host(host)?;
        let mut text = String::from("https://");
        text.push_str(&host);
        for segment in repository(&host, path)? {
            text.push('/');
            text.push_str(segment);
        }
        if text.len() > LIMIT {
            return Err(FieldError::RepositoryUrlTooLong(text.len()));
        }
        let repaired = text != trimmed(typed);
        Ok(Self { text, repaired })
    }
}

as_read!(RepositoryUrl);

/// Host and path of an address in any of the accepted forms.
fn locate(pasted: &str) -> Result<(&str, &str), FieldError> {
    let address = after(pasted, "git+").unwrap_or(pasted);
    let (place, ends) = if let Some(rest) = after(address, "git@") {
        (rest, &[':', '/'][..])
    } else if let Some(rest) = after(address, "ssh://git@").or_else(|| after(address, "https://")) {
        (rest, &['/'][..])
    } else if after(address, "http://").is_some() {
        return Err(FieldError::RepositoryUrlHttp);
    } else if let Some(scheme) = foreign_scheme(address) {
        return Err(FieldError::RepositoryUrlScheme(String::from(scheme)));
    } else {
        (address, &['/'][..])
    };
    let place = place.split(['?', '#']).next().unwrap_or(place);
    let (host, path) = place.split_once(ends).unwrap_or((place, ""));
    if host.contains('@') {
        return Err(FieldError::RepositoryUrlCredentials);
    }
    Ok((host, path))
}

/// The scheme of an address; only letters, so that nothing secret gets into an error.
fn foreign_scheme(address: &str) -> Option<&str> {
    let mut parts = address.split(':');
    let scheme = parts.next()?;
    let is_scheme =
        parts.next()?.starts_with("//") && scheme.bytes().all(|b| b.is_ascii_alphabetic());
    is_scheme.then_some(scheme)
}

fn public_host(host: &str) -> Result<String, FieldError> {
    let host = host.to_ascii_lowercase();
    let end = host.rsplit('.').next().unwrap_or(&host);
    let is_number = !end.is_empty() && end.bytes().all(|b| b.is_ascii_digit());
    if PRIVATE_ENDS.contains(&end) || is_number || host.starts_with('[') {
        return Err(FieldError::RepositoryUrlNotPublic(host));
    }
    if !host.contains('.') || !is_host_name(&host) {
        return Err(FieldError::RepositoryUrlHost);
    }
    match host.strip_prefix("www.") {
        Some(forge) if FORGES.contains(&forge) => Ok(String::from(forge)),
        _ => Ok(host),
    }
}

/// The path segments that name the repository.
fn repository<'a>(host: &str, path: &'a str) -> Result<Vec<&'a str>, FieldError> {
    if let Some(other) = path.chars().find(|c| !is_path_character(*c)) {
        return Err(FieldError::RepositoryUrlCharacter(other));
    }
    let is_forge = FORGES.contains(&host);
    let mut segments: Vec<&str> = Vec::new();
    for segment in path.split('/').filter(|segment| !segment.is_empty()) {
        let is_view = segments.len() >= 2 && VIEWS.contains(&without_suffix(segment));
        if is_view || (segments.len() == 2 && is_forge && host != NESTING_FORGE) {
            break;
        }
        segments.push(segment);
    }
    if let Some(last) = segments.last_mut() {
        *last = without_suffix(last);
    }
    let too_few = segments.len() < if is_forge { 2 } else { 1 };
    if too_few
        || segments
            .iter()
            .any(|segment| segment.bytes().all(|b| b == b'.'))
    {
        return Err(FieldError::RepositoryUrlNoRepository);
    }
    Ok(segments)
}

fn is_path_character(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '/' | '-' | '.' | '_' | '~' | '+')
}

/// The last segment without `.git`, and without a full stop that a sentence left there.
fn without_suffix(mut segment: &str) -> &str {
    while let Some(shorter) = segment
        .strip_suffix(".git")
        .or_else(|| segment.strip_suffix('.'))
    {
        segment = shorter;
    }
    segment
}
