//! The command `new`: a definition to begin with.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::str::FromStr;

use account_recovery::compile::{ID_FORM, is_id};

use crate::arguments::New;
use crate::definitions::{WRITABLE, make_folder, write};
use crate::failure::Failure;
use crate::today;

/// The files of the definition; what [`fill_in`] replaces stands in capitals in them.
const FILES: [(&str, &str); 2] = [
    ("service.toml", include_str!("new/service.toml")),
    ("en.ftl", include_str!("new/en.ftl")),
];

/// What the definition is called: its id, and the name of its folder.
#[derive(Debug, Clone)]
pub(crate) struct DefinitionName(String);

impl FromStr for DefinitionName {
    type Err = &'static str;

    /// Takes what can be the id of a service, which `../acme` cannot.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        is_id(text).then(|| Self(text.to_owned())).ok_or(ID_FORM)
    }
}

/// Writes the folder; one that is there already stays as it is.
pub(crate) fn new(options: &New) -> Result<String, Failure> {
    let parent = options.out.as_deref().unwrap_or(Path::new(""));
    let folder = parent.join(&options.name.0);
    make_folder(parent)?;
    fs::create_dir(&folder).map_err(|error| {
        let remedy = match error.kind() {
            ErrorKind::AlreadyExists => "choose another name, or another place with --out",
            _ => WRITABLE,
        };
        Failure::of_file(&folder, &error, remedy)
    })?;
    let mut lines = Vec::new();
    for (name, text) in FILES {
        let file = folder.join(name);
        write(&file, fill_in(text, &options.name).as_bytes())?;
        lines.push(file.display().to_string());
    }
    lines.push(next(&folder));
    Ok(lines.join("\n"))
}

fn fill_in(text: &str, name: &DefinitionName) -> String {
    text.replace("NAME", &name.0)
        .replace("TODAY", &today().iso())
}

fn next(folder: &Path) -> String {
    format!(
        "Write your own wherever it says FILL IN, and run: account-recovery check {}",
        folder.display()
    )
}
