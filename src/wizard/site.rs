//! The site that the page says it is about: an answer that nobody has to give.

use super::{Drafting, Wizard};
use crate::answers::Answers;
use crate::error::errors;

/// A page is about a site that its service does not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownSite;

errors! {
    pub impl UnknownSite {
        Self => "unknown-site", "the service has no such site",
            "write the id of one of the service's sites";
    }
}

impl<D: Drafting> Wizard<D> {
    /// Lets the page be about one site of the service, by its id. Nobody is asked for it then, and everything speaks of
    /// it; the person can still change to another. It has to be said before anything is answered or resumed.
    ///
    /// ```
    /// use account_recovery::compile::compile;
    /// use account_recovery::evidence::RequestId;
    /// use account_recovery::request::Randomness;
    /// use account_recovery::wizard::{Draft, Settings, UnknownSite, Wizard};
    /// use std::path::Path;
    ///
    /// let service = compile(Path::new("tests/definitions/minimal")).unwrap().remove(0).service;
    /// let randomness = Randomness { request_id: RequestId::new([0; 16]), salt: [0; 16] };
    /// let mut wizard = Wizard::new(service, Draft::new([0; 32], Settings::default(), randomness));
    /// wizard.be_about("harbour")?;
    /// assert_eq!(wizard.screen().site, "Harbour library");
    ///
    /// assert_eq!(wizard.be_about("pier"), Err(UnknownSite));
    /// assert_eq!(wizard.sites(), ["town", "harbour"]);
    /// # Ok::<(), UnknownSite>(())
    /// ```
    ///
    /// # Errors
    /// [`UnknownSite`] for an id that is none of the service's; everything stays as it is then.
    pub fn be_about(&mut self, site: &str) -> Result<(), UnknownSite> {
        let mut sites = (0..).zip(self.sites());
        let site = sites.find(|(_, id)| *id == site);
        let (value, _) = site.ok_or(UnknownSite)?;
        let fact = self.service.site.fact;
        self.answer_values(&[(fact, value)]);
        self.site = self.answers.choice(fact);
        self.place = self.first_open();
        Ok(())
    }

    /// The ids of the service's sites.
    #[must_use]
    pub fn sites(&self) -> &[String] {
        let fact = self.known().fact(self.service.site.fact);
        fact.map_or(&[], |fact| &fact.values)
    }

    /// What is known before anybody has answered anything.
    pub(crate) fn unanswered(&self) -> Answers {
        let mut answers = Answers::new(&self.service);
        answers.choose(self.service.site.fact, self.site);
        answers
    }

    /// Takes over answers that were given elsewhere. Where they leave the site open, the page tells it.
    pub(super) fn take_over(&mut self, answers: Answers) {
        let fact = self.service.site.fact;
        let site = answers.choice(fact).or(self.site);
        self.answers = answers;
        self.answers.choose(fact, site);
    }

    /// Whether a file may replace what is here: nothing was typed that would be lost.
    pub(crate) fn is_replaceable(&self) -> bool {
        self.draft.is_blank() && !self.draft.is_out()
    }

    /// Whether somebody has answered something.
    pub(crate) fn has_begun(&self) -> bool {
        self.answers != self.unanswered()
    }
}
