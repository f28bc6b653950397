//! `[evidence]`: what may become of a recovery code, by who reads it. A definition cannot open this gate.

use crate::compile::context::Context;
use crate::compile::source::Name;
use crate::service::{CodeFormat, Condition, RequestForm};

/// Entropy below which a code can be guessed from any hash, in bits.
const GUESSABLE_BITS: f64 = 64.0;

impl Context<'_> {
    /// Checks the schemes; evidence is only offered where the private scheme makes something of a code.
    pub(super) fn gate(&mut self, codes: &CodeFormat, requests: &[RequestForm]) {
        let Some(table) = self.root.inner("evidence") else {
            self.refuse_offers(1, requests);
            return;
        };
        table.allow("[evidence]", &["public", "private", "source"], self.faults);
        if let Some(scheme) = table.needed("[evidence]", "public", self.faults)
            && self.scheme(&scheme) == Some("commit")
        {
            self.public_scheme(&scheme, codes);
        }
        if let Some(scheme) = table.needed("[evidence]", "private", self.faults)
            && self.scheme(&scheme) == Some("withhold")
        {
            self.refuse_offers(scheme.line, requests);
        }
    }

    fn scheme(&mut self, name: &Name) -> Option<&'static str> {
        let schemes = [("withhold", "withhold"), ("commit", "commit")];
        self.one_of("the scheme of evidence", name, &schemes)
    }

    fn public_scheme(&mut self, scheme: &Name, codes: &CodeFormat) {
        let bits = entropy(codes);
        let why = if bits < GUESSABLE_BITS {
            format!("a code has {bits:.0} bits and could be guessed from what is published")
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

/// Bits of a code of random characters.
fn entropy(codes: &CodeFormat) -> f64 {
    let mut letters: Vec<char> = codes.alphabet.chars().collect();
    letters.sort_unstable();
    letters.dedup();
    let letters = u32::try_from(letters.len()).unwrap_or(u32::MAX);
    f64::from(codes.length) * f64::from(letters.max(1)).log2()
}
