//! What goes over the network, and how a browser has to fetch it.

use super::post_form::{self, Multipart};
use crate::evidence::RequestId;
use crate::request::Texts;
use crate::service::PostForm;

/// A request to an endpoint, as the browser has to make it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outgoing {
    /// Where to.
    pub url: String,
    /// Names and values of the headers that are set beside those of every browser.
    pub headers: Vec<(&'static str, String)>,
    /// What is posted; without it, the address is only read.
    pub body: Option<String>,
    /// How it is fetched.
    pub fetch: Fetch,
}

/// How the browser fetches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fetch {
    /// Across sites: without cookies, without saying from which page, and from no other address than this one.
    Across,
    /// As a form of the site submits: with its cookies and the page's address, and on to wherever the answer leads there.
    WithinSite,
}

impl Outgoing {
    /// JSON, announced without a `charset`, which Roundup refuses.
    #[must_use]
    pub fn json(url: String, body: String) -> Self {
        Self {
            url,
            headers: Vec::from([("Content-Type", "application/json".to_string())]),
            body: Some(body),
            fetch: Fetch::Across,
        }
    }

    /// The page of a form, to be read.
    #[must_use]
    pub fn page(url: String) -> Self {
        Self {
            url,
            headers: Vec::new(),
            body: None,
            fetch: Fetch::WithinSite,
        }
    }

    /// A form with its entries filled in.
    ///
    /// ```
    /// use account_recovery::delivery::outgoing::{Fetch, Outgoing};
    /// use account_recovery::evidence::RequestId;
    /// use account_recovery::service::{PostForm, Wire};
    ///
    /// let wire = Wire { draft: 0, entries: Vec::new() };
    /// let form = PostForm { wire, multipart: false, token: None, success: None, ticket: None };
    /// let entries = vec![("title".to_string(), "Locked out".to_string())];
    /// let out = Outgoing::form("https://desk.example/submit".into(), &entries, &form, RequestId::new([0; 16]));
    /// assert_eq!(out.headers, [("Content-Type", "application/x-www-form-urlencoded".to_string())]);
    /// assert_eq!((out.body.as_deref(), out.fetch), (Some("title=Locked+out"), Fetch::WithinSite));
    /// ```
    #[must_use]
    pub fn form(url: String, entries: &Texts, form: &PostForm, id: RequestId) -> Self {
        let Multipart { content_type, body } = if form.multipart {
            post_form::multipart(entries, id)
        } else {
            Multipart {
                content_type: "application/x-www-form-urlencoded".into(),
                body: post_form::urlencoded(entries),
            }
        };
        Self {
            url,
            headers: Vec::from([("Content-Type", content_type)]),
            body: Some(body),
            fetch: Fetch::WithinSite,
        }
    }
}
