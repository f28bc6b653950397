//! Which ways to hand the request over can work where the page is.

use crate::delivery::ladder::{self, Step, Surroundings};
use crate::request::Way;
use crate::service::Channel;
use crate::wizard::{Effect, Place, Stage, Wizard};

impl Wizard {
    /// The ways to hand the route's request over, first those that can work now; none without a request.
    ///
    /// ```
    /// use account_recovery::compile::compile;
    /// use account_recovery::evidence::RequestId;
    /// use account_recovery::request::Randomness;
    /// use account_recovery::wizard::{Draft, Settings, Wizard};
    /// use std::path::Path;
    ///
    /// let service = compile(Path::new("tests/definitions/minimal")).unwrap().remove(0).service;
    /// let randomness = Randomness { request_id: RequestId::new([0; 16]), salt: [0; 16] };
    /// let wizard = Wizard::new(service, Draft::new([0; 32], Settings::default(), randomness));
    /// assert_eq!(wizard.ladder(), []); // no route yet
    /// ```
    #[must_use]
    pub fn ladder(&self) -> Vec<Step> {
        let Some(form) = self.form() else {
            return Vec::new();
        };
        let by_hand = self.handover().unwrap_or_default();
        let issue = by_hand.issue.as_ref();
        let here = Surroundings {
            online: self.draft.online,
            issue_fits: issue.is_none_or(|issue| issue.prefilled.is_some()),
            mails_fit: by_hand.mails.iter().all(|mail| mail.href.is_some()),
            ..self.surroundings()
        };
        ladder::ladder(&form.channels, &here)
    }

    /// The channel over the network that the request takes from this page. Being offline passes, so it changes nothing
    /// here: what was checked must still be what goes out.
    #[must_use]
    pub fn network_channel(&self) -> Option<&Channel> {
        ladder::network(&self.form()?.channels, &self.surroundings())
    }

    /// Which way the request is meant to go.
    pub(crate) fn way(&self) -> Way {
        match self.network_channel() {
            Some(_) => Way::Endpoint,
            None => Way::ByHand,
        }
    }

    /// The device lost its connection, or has one again. Whoever went on in another way meanwhile keeps it.
    pub(super) fn connect(&mut self, online: bool) -> Vec<Effect> {
        self.draft.online = online;
        self.draft.needed_others |= self.place == Place::Draft(Stage::Handover);
        Vec::new()
    }

    fn surroundings(&self) -> Surroundings<'_> {
        let settings = &self.draft.settings;
        Surroundings {
            online: true,
            origin: &settings.origin,
            endpoint: settings.endpoint.as_deref(),
            takes_files: settings.takes_files,
            issue_fits: true,
            mails_fit: true,
        }
    }
}
