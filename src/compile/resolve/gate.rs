//! `[evidence]`: what may become of a recovery code, by who reads it. A definition cannot open this gate.

use crate::compile::check;
use crate::compile::conditions::Scope;
use crate::compile::context::Context;
use crate::compile::name::Name;
use crate::compile::problem;
use crate::compile::source::Table;
use crate::date::Date;
use crate::evidence::gate::{Entropy, Scheme};
use crate::evidence::hash_function::HashFunction;
use crate::evidence::recipient::Recipient;
use crate::evidence::seal::MOST_KEYS;
use crate::service::{Channel, CodeFormat, Condition, EvidencePlan, RequestForm, SupportKey};

const WHAT: &str = "[evidence]";

const KEYS: [&str; 6] = ["public", "private", "hash", "used", "keys", "source"];

impl<'a> Context<'a> {
    /// Reads the schemes; evidence is only offered where the private scheme makes something of a code.
    pub(super) fn evidence_plan(
        &mut self,
        codes: &CodeFormat,
        requests: &[RequestForm],
    ) -> EvidencePlan {
        let mut plan = EvidencePlan::default();
        let Some(table) = self.root.inner("evidence") else {
            self.refuse_offers(1, requests);
            return plan;
        };
        table.allow(WHAT, &KEYS);
        if let Some(name) = table.needed(WHAT, "public")
            && let Some(scheme) = self.scheme(name)
            && scheme != Scheme::Withhold
        {
            self.refuse_public(name, codes);
        }
        if let Some(name) = table.needed(WHAT, "private")
            && let Some(scheme) = self.scheme(name)
        {
            plan.scheme = scheme;
            let place = check::PRIVATE_SCHEME.to_owned();
            self.places.note(place, name.text, name.line);
            self.private_scheme(name, scheme, table, requests);
            plan.hash = self.hash_function(table, name, scheme);
        }
        plan.used = self.condition(table, "used", Scope::Any, plan.used);
        plan.keys = self.support_keys(table);
        plan
    }

    fn scheme(&self, name: Name<'_>) -> Option<Scheme> {
        let schemes = Scheme::ALL.map(|scheme| (scheme.name(), scheme));
        self.one_of("the scheme of evidence", name, &schemes)
    }

    fn refuse_public(&self, scheme: Name<'_>, codes: &CodeFormat) {
        let entropy = Entropy::of(codes);
        let why = if entropy < Entropy::PUBLIC {
            format!("a code has {entropy} and could be guessed from what is published")
        } else {
            "what is published stays for ever".to_owned()
        };
        scheme.fault(problem::public_evidence(scheme.text, why));
    }

    fn private_scheme(
        &self,
        name: Name<'_>,
        scheme: Scheme,
        table: Table<'_>,
        requests: &[RequestForm],
    ) {
        let has_keys = table.has("keys");
        match scheme {
            Scheme::Withhold => self.refuse_offers(name.line, requests),
            Scheme::Seal if !has_keys => table.missing(WHAT, "keys"),
            _ => self.demand_endpoints(name.text, requests),
        }
        if has_keys && scheme != Scheme::Seal {
            name.fault(problem::keys_never_used(name.text));
        }
    }

    /// Evidence goes out as JSON alone: where no channel takes that, it would be promised and never made.
    fn demand_endpoints(&self, scheme: &str, requests: &[RequestForm]) {
        let without = |request: &&RequestForm| !request.channels.contains(&Channel::PostJson);
        for request in offers(requests).filter(without) {
            let line = self.places.line(&format!("request {}", request.id));
            let problem = problem::evidence_without_endpoint(&request.id, scheme);
            self.faults.add(line, problem);
        }
    }

    fn refuse_offers(&self, line: usize, requests: &[RequestForm]) {
        for request in offers(requests) {
            let problem = problem::evidence_withheld(&request.id);
            self.faults.add(line, problem);
        }
    }

    /// Reads by which function commitments are made; other schemes have no choice.
    fn hash_function(&self, table: Table<'_>, name: Name<'_>, scheme: Scheme) -> HashFunction {
        let Some(hash) = table.text("hash") else {
            return HashFunction::default();
        };
        if scheme != Scheme::Commit {
            hash.fault(problem::hash_never_used(name.text));
        }
        let functions = HashFunction::ALL.map(|function| (function.name(), function));
        let function = self.one_of("the hash of commitments", hash, &functions);
        function.unwrap_or_default()
    }

    fn support_keys(&self, table: Table<'_>) -> Vec<SupportKey> {
        let keys = table.tables("keys");
        if let Some(key) = keys.get(MOST_KEYS) {
            key.fault(problem::too_many_keys(keys.len(), MOST_KEYS));
        }
        let keys = keys.into_iter();
        keys.filter_map(|key| self.support_key(key)).collect()
    }

    fn support_key(&self, table: Table<'_>) -> Option<SupportKey> {
        table.allow("a key", &["recipient", "not-after"]);
        let recipient = table.needed("a key", "recipient");
        let day = table.needed("a key", "not-after")?;
        self.check_day(day);
        let recipient = recipient?;
        let not_after = Date::parse(day.text)?.number();
        if let Err(error) = Recipient::parse(recipient.text, not_after) {
            recipient.fault(problem::bad_key(error.to_string(), error.advice()));
        }
        Some(SupportKey {
            recipient: recipient.text.to_owned(),
            not_after,
        })
    }
}

/// The requests that offer evidence.
fn offers(requests: &[RequestForm]) -> impl Iterator<Item = &RequestForm> {
    let never = Condition::Not(Box::new(Condition::Always));
    let requests = requests.iter();
    requests.filter(move |request| request.evidence != never)
}
