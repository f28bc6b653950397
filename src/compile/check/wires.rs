//! An endpoint with entries of its own gets everything that was asked, and nothing that was not shown.

use crate::compile::context::Places;
use crate::compile::fault::Faults;
use crate::compile::source::Name;
use crate::service::{Condition, Draft, FormContent, RequestForm, Wire};

pub(super) fn check(request: &RequestForm, places: &Places, faults: &mut Faults) {
    for (index, channel) in request.channels.iter().enumerate() {
        let Some(wire) = channel.wire() else { continue };
        let place = places.find(&format!("channel {} {index}", request.id));
        if let Some(draft) = request.drafts.get(usize::from(wire.draft)) {
            check_draft(draft, &place, faults);
            check_fields(request, wire, draft, &place, faults);
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

fn check_fields(
    request: &RequestForm,
    wire: &Wire,
    draft: &Draft,
    place: &Name,
    faults: &mut Faults,
) {
    let texts = texts(wire, draft);
    let sends = |variable: &str| texts.iter().any(|text| text.contains(variable));
    for field in &request.fields {
        let variable = format!("{{{}}}", field.id);
        if !sends(&variable) {
            faults.add(
                place.line,
                "field-not-sent",
                format!(
                    "a channel {:?} leaves out the field {:?}",
                    place.text, field.id
                ),
                format!("write {variable} into the template of an entry, or into a line of the draft that an entry sends"),
            );
        }
    }
}

/// Everything that the entries are filled from.
fn texts<'a>(wire: &'a Wire, draft: &'a Draft) -> Vec<&'a str> {
    let lines = draft.lines.iter().filter(|line| !line.by_hand);
    let body: Vec<&str> = lines.map(|line| line.text.as_str()).collect();
    let contents = wire.entries.iter().map(|entry| &entry.content);
    contents
        .flat_map(|content| match content {
            FormContent::Subject => vec![draft.subject.as_str()],
            FormContent::Body => body.clone(),
            FormContent::Reference => Vec::new(),
            FormContent::Template(template) => vec![template.as_str()],
        })
        .collect()
}
