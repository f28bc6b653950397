//! Files of a definition that nothing reads: whoever wrote one thinks that it says something.

use std::path::Path;

use super::fault::Faults;
use super::name::Name;
use super::{problem, words};

/// Complains about wording in the folder of a definition that the compiler never looks at.
pub(crate) fn check(dir: &Path, languages: &[Name<'_>], faults: &Faults) {
    let Ok(entries) = std::fs::read_dir(dir) else {
        return;
    };
    // Without any, that is what is wrong.
    if languages.is_empty() {
        return;
    }
    for entry in entries.flatten() {
        let file = entry.file_name().to_string_lossy().into_owned();
        if let Some(stem) = file.strip_suffix(".ftl") {
            check_file(&file, stem, languages, faults);
        }
    }
}

fn check_file(file: &str, stem: &str, languages: &[Name<'_>], faults: &Faults) {
    let own_words = stem.strip_prefix(words::PREFIX);
    let tag = own_words.unwrap_or(stem);
    let is_spoken = languages.iter().any(|language| language.text == tag);
    let remedy = match own_words {
        _ if !is_spoken => format!("add {tag:?} to `languages` in [service], or remove the file"),
        Some(_) if words::is_known(tag) => {
            format!(
                "remove it: the wizard speaks {tag:?} by itself, and its words are the same on all pages"
            )
        }
        _ => return,
    };
    faults.add_in(file, 1, problem::file_never_read(file, remedy));
}
