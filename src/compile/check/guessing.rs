//! What evidence of a code tells whoever gets hold of what support keeps.

use crate::compile::SERVICE_FILE;
use crate::compile::context::Places;
use crate::compile::fault::Fault;
use crate::evidence::gate::{Entropy, can_be_guessed};
use crate::service::Service;

/// Where the scheme towards support is written.
pub(crate) const PLACE: &str = "evidence private";

/// Warns of evidence that codes can be guessed from. That is no fault: a service may have no longer codes.
pub(super) fn warning(service: &Service, places: &Places) -> Option<Fault> {
    let scheme = service.plans.evidence.scheme;
    let entropy = Entropy::of(&service.plans.codes);
    let place = places.find(PLACE);
    can_be_guessed(scheme, entropy).then(|| Fault {
        file: SERVICE_FILE.to_owned(),
        line: place.line,
        code: "codes-can-be-guessed",
        message: format!(
            "a code has {entropy}, under 50: whoever gets hold of what support keeps guesses it from evidence {:?}",
            place.text
        ),
        remedy: "write private = \"seal\" with `keys`, or private = \"withhold\"".to_owned(),
    })
}
