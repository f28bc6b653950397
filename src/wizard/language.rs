//! Another language in the middle: everything that was said stays, since none of it is wording.

use super::{Drafting, Effect, Effects, Wizard};
use crate::pack::PackError;
use crate::service::Service;

impl<D: Drafting> Wizard<D> {
    /// Asks for the definition in another of its languages.
    pub(super) fn ask_for_language(&self, index: u8) -> Effects<D> {
        let tags = &self.service.languages.tags;
        let chosen = tags.get(usize::from(index));
        let other = chosen.filter(|tag| **tag != self.service.language);
        other.map_or_else(Vec::new, |tag| vec![Effect::LoadLanguage(tag.clone())])
    }

    /// Goes on with the same definition in another language, on the same page; messages about what just happened go.
    /// Whether it was taken: what comes while a request is on its way changes nothing.
    ///
    /// ```
    /// use account_recovery::compile::compile;
    /// use account_recovery::evidence::RequestId;
    /// use account_recovery::pack::PackError;
    /// use account_recovery::request::Randomness;
    /// use account_recovery::wizard::{Draft, Settings, Wizard};
    /// use std::path::Path;
    ///
    /// let service = compile(Path::new("tests/definitions/minimal")).unwrap().remove(0).service;
    /// let randomness = Randomness { request_id: RequestId::new([0; 16]), salt: [0; 16] };
    /// let draft = Draft::new([0; 32], Settings::default(), randomness);
    /// let mut wizard = Wizard::new(service.clone(), draft);
    /// assert_eq!(wizard.speak(service.clone()), Ok(true));
    ///
    /// let mut other = service;
    /// other.definition = [1; 32];
    /// assert_eq!(wizard.speak(other), Err(PackError::OtherRelease));
    /// ```
    ///
    /// # Errors
    /// [`PackError::OtherRelease`] for another definition, such as a later one; everything stays as it is then.
    pub fn speak(&mut self, service: Service<D::Plans>) -> Result<bool, PackError> {
        if service.definition != self.service.definition {
            return Err(PackError::OtherRelease);
        }
        if !self.draft.can_speak() {
            return Ok(false);
        }
        self.service = service;
        self.problems.clear();
        self.notice = None;
        Ok(true)
    }
}
