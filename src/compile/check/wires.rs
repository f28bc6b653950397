//! An endpoint with entries of its own gets nothing that was not shown.

use crate::compile::context::Places;
use crate::compile::fault::Faults;
use crate::compile::source::Name;
use crate::service::{Condition, Draft, RequestForm};

pub(super) fn check(request: &RequestForm, places: &Places, faults: &mut Faults) {
    for (index, channel) in request.channels.iter().enumerate() {
        let Some(wire) = channel.wire() else { continue };
        let place = places.find(&format!("channel {} {index}", request.id));
        if let Some(draft) = request.drafts.get(usize::from(wire.draft)) {
            check_draft(draft, &place, faults);
        }
    }
}

/// What goes out must have been on the page where the person checks it.
fn check_draft(draft: &Draft, place: &Name, faults: &mut Faults) {
    if draft.by_hand || draft.when != Condition::Always {
        faults.add(
            place.line,
            "draft-not-shown",
            format!(
                "a channel {:?} sends the draft {:?}, which not every request shows before it is sent",
                place.text, draft.id
            ),
            "remove `when` and `by-hand` from the draft, or use another",
        );
    }
}
