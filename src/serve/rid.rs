//! The id of a request, the same in the receipt, the ticket and the file of requests.

use crate::evidence::RequestId;

/// A request id as pages write it, so that one id has one spelling: no small letters, no hyphens.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Rid(String);

impl Rid {
    pub(super) fn parse(text: &str) -> Option<Self> {
        let id: RequestId = text.parse().ok()?;
        let written = id.to_string();
        (written == text).then_some(Self(written))
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::Rid;

    const RID: &str = "0000G40R40M30E209185GR38E1";

    #[test]
    fn ids_have_one_spelling() {
        // text, is an id
        let table = [
            (RID, true),
            ("7ZZZZZZZZZZZZZZZZZZZZZZZZZ", true),
            ("8000000000000000000000000A", false), // more than 16 bytes
            ("0000g40r40m30e209185gr38e1", false), // lower case
            ("0000G40R40M30E209185GR38EU", false), // no U in the alphabet
            ("0000G40R40M30E209185GR38E", false),  // too short
            ("OOOOG4OR4OM3OE2O9185GR38E1", false), // O for zero
            ("0000-G40R40M30E209185GR38E1", false), // a hyphen
            ("", false),
        ];
        for (text, is_id) in table {
            assert_eq!(Rid::parse(text).is_some(), is_id, "{text}");
        }
    }
}
