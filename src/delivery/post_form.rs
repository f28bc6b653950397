//! `post-form`: the request in the way a browser submits the classic HTML form of a help desk.
//!
//! Such a form answers a person, not a program: success is a redirect to another page, failure is status 200 and the
//! same form again with what is wrong beside its fields. A page can see either only on the form's own origin, where it
//! also reads the token against cross-site request forgery out of the form.
//!
//! An entry that is always empty (`template = ""`) leaves a honeypot alone: a field that people do not see, and that
//! only programs fill in.

mod form_page;
mod html;
mod multipart;
mod urlencoded;

use super::reply::Answer;
use super::{Failure, Outcome, search, ticket};
use crate::delivery::Reply;
use crate::service::PostForm;

pub use form_page::{complaints, hidden};
pub use multipart::{Multipart, multipart};
pub use urlencoded::urlencoded;

/// Where a submission led, after all redirects.
#[derive(Debug, Clone, Copy)]
pub struct Way<'a> {
    /// The address that was posted to, in full.
    pub posted: &'a str,
    /// The address that answered in the end, in full.
    pub landed: &'a str,
}

/// Reads the answer. Stored means: a page of success on the same origin that bears the form's mark of success or, for a
/// form that has none, another page than the form's which neither complains nor asks to sign in.
#[must_use]
pub fn read(reply: &Reply, way: Way<'_>, form: &PostForm) -> Outcome {
    Outcome::of(Answer::of(reply).and_then(|answer| judge(&answer, way, form)))
}

fn judge(answer: &Answer<'_>, way: Way<'_>, form: &PostForm) -> Result<(), Failure> {
    if !(200..=299).contains(&answer.status) {
        return Err(answer.failure());
    }
    if !complaints(answer.body).is_empty() {
        return Err(Failure::Invalid);
    }
    let (from, to) = (split(way.posted), split(way.landed));
    let stored = match &form.success {
        Some(mark) => search::split(answer.body, mark).is_some(),
        None => is_other(from.1, to.1) && !form_page::asks_password(answer.body),
    };
    match stored && from.0 == to.0 {
        true => Ok(()),
        // Anything may answer at the form's address; only the form itself, come back, says that nothing was stored.
        false if from == to && is_back(answer.body, form) => Err(Failure::Refused(answer.status)),
        false => Err(Failure::NotAnEndpoint),
    }
}

/// Whether a page is the form that was submitted. One without a token cannot be told from another page.
fn is_back(page: &str, form: &PostForm) -> bool {
    let token = form.token.as_deref();
    token.is_some_and(|name| hidden(page, name).is_some())
}

/// The value that the form wants back, out of its page at `url`. The page must be the form itself: a page to sign in has
/// such a value, too.
///
/// ```
/// use account_recovery::delivery::{Failure, Landing, post_form::token};
/// use account_recovery::service::{PostForm, Wire};
/// use account_recovery::delivery::Reply;
///
/// let wire = Wire { draft: 0, entries: Vec::new() };
/// let form = PostForm { wire, multipart: false, token: Some("csrf".into()), success: None, ticket: None };
/// let url = "https://desk.example/submit/";
/// let page = |status| Reply::Answer {
///     status,
///     retry_after: None,
///     landing: Landing::new(url.into()),
///     body: r#"<form><input type="hidden" name="csrf" value="a1">"#.into(),
/// };
/// assert_eq!(token(&page(200), url, &form).as_deref(), Ok("a1"));
/// assert_eq!(token(&page(404), url, &form), Err(Failure::FormChanged));
/// ```
///
/// # Errors
/// Nothing was sent in any case.
/// - [`Failure::Barred`] where the page's policy does not let it be read
/// - [`Failure::FormUnreachable`] for no answer, or a server with a fault of its own
/// - [`Failure::Busy`] for an answer that asks to wait
/// - [`Failure::FormChanged`] for `404`, for a page elsewhere, for one that asks for a password, and for one that lacks
///   the value
pub fn token(reply: &Reply, url: &str, form: &PostForm) -> Result<String, Failure> {
    let answer = Answer::of(reply).map_err(|failure| match failure {
        Failure::Barred => failure,
        _ => Failure::FormUnreachable,
    })?;
    if !(200..=299).contains(&answer.status) {
        return Err(match answer.failure() {
            busy @ Failure::Busy(_) => busy,
            Failure::Broken(_) => Failure::FormUnreachable,
            _ => Failure::FormChanged,
        });
    }
    let is_it = split(reply.landed()) == split(url) && !form_page::asks_password(answer.body);
    let name = form.token.as_deref().filter(|_| is_it);
    name.and_then(|name| hidden(answer.body, name))
        .ok_or(Failure::FormChanged)
}

/// The ticket's number, if the address of the page of success has it.
#[must_use]
pub fn ticket(way: Way<'_>, form: &PostForm) -> Option<String> {
    ticket::in_query(way.landed, form.ticket.as_deref()?)
}

/// Whether two paths lead to different pages; a server that only adds the slash at the end shows its form again.
fn is_other(from: &str, to: &str) -> bool {
    from.trim_end_matches('/') != to.trim_end_matches('/')
}

/// Origin and path of an address, without query and fragment.
fn split(url: &str) -> (&str, &str) {
    let (url, _) = search::cut(url, |c| matches!(c, '?' | '#'));
    let rest = search::split(url, "://").map_or(url, |(_, rest)| rest);
    let (_, path) = search::cut(rest, |c| c == '/');
    let origin = url.strip_suffix(path).unwrap_or(url);
    (origin, path)
}
