//! `[evidence]`: what may become of a recovery code, by who reads it. A definition cannot open this gate.

use crate::compile::check::guessing;
use crate::compile::conditions::Scope;
use crate::compile::context::Context;
use crate::compile::source::{Name, Table};
use crate::date::Date;
use crate::evidence::gate::{Entropy, Scheme};
use crate::evidence::hash_function::HashFunction;
use crate::evidence::recipient::Recipient;
use crate::evidence::seal::MOST_KEYS;
use crate::service::{Channel, CodeFormat, Condition, EvidencePlan, RequestForm, SupportKey};

const KEYS: [&str; 6] = ["public", "private", "hash", "used", "keys", "source"];

impl Context<'_> {
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
        table.allow("[evidence]", &KEYS, self.faults);
        if let Some(scheme) = table.needed("[evidence]", "public", self.faults)
            && self
                .scheme(&scheme)
                .is_some_and(|scheme| scheme != Scheme::Withhold)
        {
            self.public_scheme(&scheme, codes);
        }
        if let Some(name) = table.needed("[evidence]", "private", self.faults)
            && let Some(scheme) = self.scheme(&name)
        {
            plan.scheme = scheme;
            self.places
                .note(guessing::PLACE.to_owned(), &name.text, name.line);
            self.private_scheme(&name, scheme, table, requests);
            plan.hash = self.hash_function(table, &name, scheme);
        }
        if let Some(used) = self.condition_under(table, "used", Scope::Any) {
            plan.used = used;
        }
        plan.keys = self.support_keys(table);
        plan
    }

    fn scheme(&mut self, name: &Name) -> Option<Scheme> {
        let schemes = Scheme::ALL.map(|scheme| (scheme.name(), scheme));
        self.one_of("the scheme of evidence", name, &schemes)
    }

    fn public_scheme(&mut self, scheme: &Name, codes: &CodeFormat) {
        let entropy = Entropy::of(codes);
        let why = if entropy < Entropy::PUBLIC {
            format!("a code has {entropy} and could be guessed from what is published")
        } else {
            "what is published stays for ever".to_owned()
        };
        self.faults.add(
            scheme.line,
            "public-evidence",
            format!(
                "evidence {:?} would be read by everybody: {why}",
                scheme.text
            ),
            "write public = \"withhold\"",
        );
    }

    fn private_scheme(
        &mut self,
        name: &Name,
        scheme: Scheme,
        table: &Table,
        requests: &[RequestForm],
    ) {
        let has_keys = table.get("keys").is_some();
        match scheme {
            Scheme::Withhold => self.refuse_offers(name.line, requests),
            Scheme::Seal if !has_keys => table.missing("[evidence]", "keys", self.faults),
            _ => self.demand_endpoints(&name.text, requests),
        }
        if has_keys && scheme != Scheme::Seal {
            self.faults.add(
                name.line,
                "keys-never-used",
                format!("evidence {:?} encrypts nothing to keys", name.text),
                "write private = \"seal\", or remove `keys`",
            );
        }
    }

    /// Evidence goes out as JSON alone: where no channel takes that, it would be promised and never made.
    fn demand_endpoints(&mut self, scheme: &str, requests: &[RequestForm]) {
        let never = Condition::Not(Box::new(Condition::Always));
        for request in requests.iter().filter(|request| request.evidence != never) {
            if !request.channels.contains(&Channel::PostJson) {
                self.faults.add(
                    self.places.line(&format!("request {}", request.id)),
                    "evidence-without-endpoint",
                    format!(
                        "request {:?} offers evidence {scheme:?}, and no channel of it takes any",
                        request.id
                    ),
                    "add a channel with kind = \"post-json\", or remove `evidence` from the request",
                );
            }
        }
    }

    /// Reads by which function commitments are made; other schemes have no choice.
    fn hash_function(&mut self, table: &Table, name: &Name, scheme: Scheme) -> HashFunction {
        let Some(hash) = table.text("hash", self.faults) else {
            return HashFunction::default();
        };
        if scheme != Scheme::Commit {
            self.faults.add(
                hash.line,
                "hash-never-used",
                format!("evidence {:?} has no choice of hash functions", name.text),
                "write private = \"commit\", or remove `hash`",
            );
        }
        let functions = HashFunction::ALL.map(|function| (function.name(), function));
        self.one_of("the hash of commitments", &hash, &functions)
            .unwrap_or_default()
    }

    fn support_keys(&mut self, table: &Table) -> Vec<SupportKey> {
        let keys = table.tables("keys", self.faults);
        if let Some(key) = keys.get(MOST_KEYS) {
            self.faults.add(
                key.line,
                "too-many-keys",
                format!(
                    "there are {} keys, at most {MOST_KEYS} can be used",
                    keys.len()
                ),
                "remove keys that are over",
            );
        }
        keys.into_iter()
            .filter_map(|key| self.support_key(key))
            .collect()
    }

    fn support_key(&mut self, table: &Table) -> Option<SupportKey> {
        table.allow("a key", &["recipient", "not-after"], self.faults);
        let recipient = table.needed("a key", "recipient", self.faults);
        let day = table.needed("a key", "not-after", self.faults)?;
        self.check_day(&day);
        let recipient = recipient?;
        let not_after = Date::parse(&day.text)?.number();
        if let Err(error) = Recipient::parse(&recipient.text, not_after) {
            self.faults
                .add(recipient.line, "bad-key", error.to_string(), error.advice());
        }
        Some(SupportKey {
            recipient: recipient.text,
            not_after,
        })
    }

    fn refuse_offers(&mut self, line: usize, requests: &[RequestForm]) {
        let never = Condition::Not(Box::new(Condition::Always));
        for request in requests.iter().filter(|request| request.evidence != never) {
            self.faults.add(
                line,
                "evidence-withheld",
                format!(
                    "request {:?} offers evidence, but no scheme makes any",
                    request.id
                ),
                "write private = \"commit\" in [evidence], or remove `evidence` from the request",
            );
        }
    }
}
