//! The preprocessor of mdBook: reads the book from standard input, replaces the fenced blocks named `account-recovery`,
//! and prints the book (<https://rust-lang.github.io/mdBook/for_developers/preprocessors.html>).

#[path = "mdbook/block.rs"]
mod block;
#[path = "mdbook/fences.rs"]
mod fences;

use std::io;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::failure::Failure;
use block::{Block, Help};

/// Where the page's files are in the sources of a book, and in what becomes of it.
const FOLDER: &str = "account-recovery";

/// The book with the help in it.
pub(crate) fn preprocess() -> Result<String, Failure> {
    let unreadable = |error| {
        Failure::Unusable(format!(
            "standard input: {error}\n  fix: let mdBook call this"
        ))
    };
    let (context, mut book): (Value, Value) =
        serde_json::from_reader(io::stdin().lock()).map_err(unreadable)?;
    let runs_scripts = text(&context, "/renderer") == Some("html");
    let files = Path::new(text(&context, "/root").unwrap_or_default())
        .join(text(&context, "/config/book/src").unwrap_or("src"))
        .join(FOLDER);
    replace(&mut book, &|block, chapter| {
        if !runs_scripts {
            return Ok(block::WORDS.to_owned());
        }
        Help::parse(block, &files).map(|help| help.html(&folder_from(chapter)))
    })?;
    Ok(book.to_string())
}

fn text<'a>(value: &'a Value, pointer: &str) -> Option<&'a str> {
    value.pointer(pointer).and_then(Value::as_str)
}

/// Replaces the blocks in every chapter; chapters stand in one another, and in lists whose name depends on mdBook's
/// version.
fn replace(
    value: &mut Value,
    html: &dyn Fn(&Block, &Path) -> Result<String, Failure>,
) -> Result<(), Failure> {
    match value {
        Value::Array(values) => values.iter_mut().try_for_each(|value| replace(value, html)),
        Value::Object(object) => {
            let path = object.get("path").and_then(Value::as_str);
            let path = PathBuf::from(path.unwrap_or_default());
            if let Some(Value::String(content)) = object.get_mut("content") {
                *content = fences::replace(content, |block| html(block, &path))?;
            }
            object
                .values_mut()
                .try_for_each(|value| replace(value, html))
        }
        _ => Ok(()),
    }
}

/// The folder of the page's files, seen from a chapter.
fn folder_from(chapter: &Path) -> String {
    let depth = chapter.components().count().saturating_sub(1);
    format!("{}{FOLDER}/", "../".repeat(depth))
}

#[cfg(test)]
mod tests {
    use super::{Block, Failure, folder_from, replace};
    use serde_json::json;
    use std::path::Path;

    #[test]
    fn the_files_are_found_from_every_chapter() {
        // chapter, folder
        let table = [
            ("a.md", "account-recovery/"),
            ("a/b.md", "../account-recovery/"),
            ("a/b/c.md", "../../account-recovery/"),
        ];
        for (chapter, folder) in table {
            assert_eq!(folder_from(Path::new(chapter)), folder);
        }
    }

    #[test]
    fn chapters_inside_chapters_are_read_whatever_their_list_is_called() {
        let block = "```account-recovery\n```\n";
        let inner = json!({"Chapter": {"content": block, "path": "a/b.md", "sub_items": []}});
        let outer = json!({"Chapter": {"content": "text", "path": "a.md", "sub_items": [inner]}});
        for list in ["items", "sections"] {
            let mut book = json!({ list: [outer.clone(), "Separator"] });
            let html = |_: &Block<'_>, path: &Path| Ok::<_, Failure>(path.display().to_string());
            assert!(replace(&mut book, &html).is_ok());
            let found = book.pointer(&format!("/{list}/0/Chapter/sub_items/0/Chapter/content"));
            assert_eq!(found, Some(&json!("a/b.md\n")));
        }
    }
}
