//! The id of a request, the same in the receipt, the ticket and the file of requests.

/// A request id: 16 bytes as 26 characters of [Crockford's base32](https://www.crockford.com/base32.html), upper case,
/// so that one id has one spelling.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Rid(String);

impl Rid {
    pub(super) fn parse(text: &str) -> Option<Self> {
        let alphabet =
            |c: u8| c.is_ascii_digit() || c.is_ascii_uppercase() && !b"ILOU".contains(&c);
        // 26 characters hold 130 bits; of the first one only the lower three may be used.
        let in_range = text
            .as_bytes()
            .first()
            .is_some_and(|first| (b'0'..=b'7').contains(first));
        (text.len() == 26 && in_range && text.bytes().all(alphabet)).then(|| Self(text.to_owned()))
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
            ("", false),
        ];
        for (text, is_id) in table {
            assert_eq!(Rid::parse(text).is_some(), is_id, "{text}");
        }
    }
}
