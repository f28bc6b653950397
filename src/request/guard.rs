//! What stops before it is sent: secrets in any field, personal data in public ones.

use super::Remark;
use crate::privacy::{self, Finding, Severity};
use crate::problem::{Problem, Remedy};
use crate::service::{Audience, Field, FieldKind, Service};

/// Stops secrets, and what the person did not choose to publish; what was chosen is remarked.
pub(super) fn guard(
    field: &Field,
    text: &str,
    is_published: bool,
    service: &Service,
) -> Result<Option<Remark>, Problem> {
    let stops = stops(field, text, service);
    let Some(first) = stops.first() else {
        return Ok(None);
    };
    let is_personal = first.kind.severity() == Severity::Personal;
    if is_personal && is_published {
        return Ok(Some(("published".into(), quoted(text, &stops))));
    }
    let message = service.word_for(&["privacy-", first.kind.code()].concat());
    Err(Problem {
        field: field.id.clone(),
        message: message.into(),
        // What is left of a name without a part of it is no name.
        remedy: match (is_personal, is_free(field.kind)) {
            (true, true) => Remedy::RemoveOrPublish,
            (true, false) => Remedy::Publish,
            (false, true) => Remedy::Remove,
            (false, false) => Remedy::ByHand,
        },
    })
}

/// What stops in a field's text: the secrets if there are any, else what else should not be read where everybody reads it.
pub(crate) fn stops(field: &Field, text: &str, service: &Service) -> Vec<Finding> {
    let codes = &service.plans.codes;
    let findings = match field.kind {
        FieldKind::Line | FieldKind::Text => privacy::scan(text, codes),
        FieldKind::UserName => privacy::scan_name(text, codes),
        FieldKind::Email | FieldKind::RepositoryUrl | FieldKind::Handle => {
            privacy::scan_parts(text, codes)
        }
    };
    let (secrets, personal): (Vec<_>, Vec<_>) = findings
        .into_iter()
        .partition(|finding| finding.kind.severity() == Severity::Secret);
    match field.audience {
        Audience::Public if secrets.is_empty() => personal,
        _ => secrets,
    }
}

fn is_free(kind: FieldKind) -> bool {
    matches!(kind, FieldKind::Line | FieldKind::Text)
}

fn quoted(text: &str, findings: &[Finding]) -> String {
    let found = findings
        .iter()
        .filter_map(|found| text.get(found.start..found.end));
    found.collect::<Vec<_>>().join(", ")
}
