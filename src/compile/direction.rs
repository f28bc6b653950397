//! Which way a language is written.

/// Languages that are written from right to left; a tag that names its script says so itself (`az-Arab`).
///
/// Source: the script that a language is mostly written in, CLDR `likelySubtags`, and the direction of scripts, CLDR
/// `scriptMetadata`.
const LANGUAGES: [&str; 10] = ["ar", "ckb", "dv", "fa", "he", "ks", "ps", "ug", "ur", "yi"];

const SCRIPTS: [&str; 4] = ["Arab", "Hebr", "Syrc", "Thaa"];

/// Whether a language with this BCP 47 tag is written from right to left.
pub(crate) fn is_right_to_left(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or_default();
    match parts.find(|part| part.len() == 4) {
        Some(script) => SCRIPTS.contains(&script),
        None => LANGUAGES.contains(&language),
    }
}

#[cfg(test)]
mod tests {
    use super::is_right_to_left;

    #[test]
    fn tags_have_a_direction() {
        for (tag, expected) in [
            ("he", true),
            ("ar-EG", true),
            ("az-Arab", true),
            ("az", false),
            ("ur-Latn", false),
            ("pt-BR", false),
            ("zh-Hans", false),
        ] {
            assert_eq!(is_right_to_left(tag), expected, "{tag}");
        }
    }
}
