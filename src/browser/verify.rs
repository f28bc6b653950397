//! The bundle of the staff page: what support puts in comes in as bytes, and what was found goes out as texts, those of the
//! command line.

use js_sys::Array;
use wasm_bindgen::prelude::*;
use zeroize::Zeroizing;

use crate::evidence::staff_check::{Input, Inputs, Source, StaffCheck, StaffCheckError};
use crate::evidence::verify::Report;
use crate::secret::Secret;

/// A check of the evidence of requests. Freeing it overwrites the codes.
#[wasm_bindgen]
pub struct Check {
    check: StaffCheck,
    now: u64,
}

#[wasm_bindgen]
impl Check {
    /// Reads what was put in: the bytes of the files, or of what was typed, in UTF-8. `now` is in seconds since 1970.
    ///
    /// # Errors
    /// Throws an array of texts: which of `request`, `codes`, `public-keys`, `identity` cannot be used, the code of the error, a
    /// sentence, and what to do. It is `request` if there is but one and that cannot be used.
    #[wasm_bindgen(constructor)]
    pub fn new(
        request: &[u8],
        codes: Option<Vec<u8>>,
        fold_case: bool,
        public_keys: Option<Vec<u8>>,
        identity: Option<Vec<u8>>,
        now: u64,
    ) -> Result<Check, Array> {
        let codes = codes.map(Zeroizing::new);
        let identity = identity.map(Zeroizing::new);
        let requests = [Input {
            name: "request",
            bytes: request,
        }];
        let inputs = Inputs {
            requests: &requests,
            codes: codes.as_ref().map(|bytes| bytes.as_slice()),
            fold_case,
            public_keys: public_keys.as_deref(),
            identity: identity.as_ref().map(|bytes| bytes.as_slice()),
            definitions: &[],
        };
        let check = StaffCheck::read(inputs).map_err(|error| told(&error))?;
        match check.report(0, now) {
            Some(Err(error)) if check.sources().count() == 1 => Err(told(error)),
            _ => Ok(Self { check, now }),
        }
    }

    /// How many requests there are.
    #[wasm_bindgen(getter)]
    pub fn requests(&self) -> usize {
        self.check.sources().count()
    }

    /// How often [`Check::step`] has to be called at most.
    #[wasm_bindgen(getter)]
    pub fn steps(&self) -> usize {
        self.check.steps()
    }

    /// Tries the next code on a piece of evidence. Returns whether there is more to do.
    pub fn step(&mut self) -> bool {
        self.check.step()
    }

    /// Where a request stands, if there are several.
    #[must_use]
    pub fn source(&self, at: usize) -> String {
        self.check
            .sources()
            .nth(at)
            .map_or(String::new(), Source::to_string)
    }

    /// Why a request cannot be used, in one sentence with what to do.
    #[must_use]
    pub fn fault(&self, at: usize) -> Option<String> {
        let error = self.check.report(at, self.now)?.err()?;
        Some(format!("{}: {error}. {}", error.code(), error.advice()))
    }

    /// What a request says of itself: names and texts in turn.
    #[must_use]
    pub fn rows(&self, at: usize) -> Vec<String> {
        let rows = self.report(at).map(|report| report.rows());
        let rows = rows.into_iter().flatten();
        rows.flat_map(|(name, text)| [name.into(), text]).collect()
    }

    /// The private texts that evidence verifies: names and texts in turn.
    #[must_use]
    pub fn private(&self, at: usize) -> Vec<String> {
        let texts = self.report(at).map(|report| report.private());
        let texts = texts.into_iter().flatten();
        texts.flat_map(|(name, text)| [name, text]).collect()
    }

    /// The names of members that no evidence is bound to.
    #[must_use]
    pub fn uncovered(&self, at: usize) -> Vec<String> {
        self.report(at)
            .map_or_else(Vec::new, |report| report.uncovered())
    }

    /// Whether a request has members that no page writes.
    #[must_use]
    pub fn changed(&self, at: usize) -> bool {
        self.report(at)
            .is_some_and(|report| !report.request.strange().is_empty())
    }

    /// What was found, one line a piece of evidence.
    #[must_use]
    pub fn lines(&self, at: usize) -> String {
        self.report(at)
            .map_or(String::new(), |report| report.findings.to_string())
    }

    /// What is in sealed pieces that could be opened, one below the other.
    #[must_use]
    pub fn opened(&self, at: usize) -> String {
        let opened = self.check.opened(at);
        let texts: Vec<&str> = opened.iter().map(Secret::reveal).collect();
        texts.join("\n\n")
    }

    /// The exit code of the command line for a request by itself.
    #[must_use]
    pub fn exit(&self, at: usize) -> u8 {
        self.report(at)
            .map_or(2, |report| report.outcome().exit_code())
    }

    /// The exit code of the command line for all.
    #[wasm_bindgen(getter, js_name = exitCode)]
    pub fn exit_code(&self) -> u8 {
        self.check.outcome().exit_code()
    }
}

impl Check {
    fn report(&self, at: usize) -> Option<Report<'_>> {
        self.check.report(at, self.now)?.ok()
    }
}

fn told(error: &StaffCheckError) -> Array {
    [
        error.field().name(),
        error.code(),
        &error.to_string(),
        error.advice(),
    ]
    .into_iter()
    .map(JsValue::from_str)
    .collect()
}
