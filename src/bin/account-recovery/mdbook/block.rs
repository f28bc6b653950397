//! What a block says, and what it becomes.

use std::fs;
use std::path::Path;

use account_recovery::html::{Node, el};
use account_recovery::page::listing::{LIST, List};

use crate::failure::Failure;

/// In place of the help where no script runs: a printed book, a list of links.
pub(super) const WORDS: &str =
    "Step-by-step help with getting back into the account is on this page of the book online.";

/// A fenced block: the words after its name, and its lines.
pub(super) struct Block<'a> {
    pub(super) words: Vec<&'a str>,
    pub(super) lines: Vec<&'a str>,
}

/// The help that a block asks for, with what the element reads.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Help {
    service: String,
    lang: Option<String>,
    site: Option<String>,
    endpoint: Option<String>,
    endpoint_takes_files: bool,
    theme: Option<String>,
}

impl Help {
    /// Reads a block; `files` is the folder of the page's files among the sources of the book.
    pub(super) fn parse(block: &Block, files: &Path) -> Result<Self, Failure> {
        let service = block.words.first().copied().unwrap_or("pypi");
        if !has_definition(files, service) {
            return Err(Failure::Unusable(format!(
                "{}: there is no definition of {service}\n  fix: copy the page there that `cargo task bundle` writes",
                files.display()
            )));
        }
        let mut help = Self {
            service: service.to_owned(),
            ..Self::default()
        };
        for line in block.lines.iter().filter(|line| !line.trim().is_empty()) {
            help.option(line)?;
        }
        Ok(help)
    }

    /// Takes in a line `name: value`.
    fn option(&mut self, line: &str) -> Result<(), Failure> {
        let (name, value) = line.split_once(':').unwrap_or((line, ""));
        let place = match name.trim() {
            "lang" => &mut self.lang,
            "site" => &mut self.site,
            "endpoint" => &mut self.endpoint,
            "endpoint-takes-files" if value.trim().is_empty() => {
                self.endpoint_takes_files = true;
                return Ok(());
            }
            "theme" => &mut self.theme,
            name => {
                return Err(Failure::Unusable(format!(
                    "account-recovery: there is no option {name:?}\n  fix: write `lang: …`, `site: …`, `endpoint: …`, `endpoint-takes-files` or `theme: …`"
                )));
            }
        };
        *place = Some(value.trim().to_owned());
        Ok(())
    }

    /// The element, and the script that brings it to life; each tag on a line of its own is HTML for Markdown.
    pub(super) fn html(&self, folder: &str) -> String {
        let link = el("a")
            .set("href", &format!("{folder}routes.html"))
            .text("All ways back in, on one page");
        let element = el("account-recovery")
            .set("service", &self.service)
            .set_maybe("lang", self.lang.as_deref())
            .set_maybe("site", self.site.as_deref())
            .set_maybe("endpoint", self.endpoint.as_deref())
            .flag("endpoint-takes-files", self.endpoint_takes_files)
            .set_maybe("theme", self.theme.as_deref())
            .text("\n")
            .child(el("p").child(link))
            .text("\n");
        let script = el("script")
            .set("type", "module")
            .set("src", &format!("{folder}account-recovery.js"));
        let [element, script] = [element, script].map(|element| Node::from(element).to_html());
        format!("\n{element}\n{script}\n")
    }
}

/// Whether the list of the page's files names a definition of the service.
fn has_definition(files: &Path, service: &str) -> bool {
    let text = fs::read_to_string(files.join(LIST)).unwrap_or_default();
    let list = List::read(&text);
    let mut names = list.files.keys();
    names.any(|name| name.starts_with(&format!("{service}.")) && name.ends_with(".pack.js"))
}

#[cfg(test)]
mod tests {
    use super::Help;

    #[test]
    fn options_are_attributes() {
        let mut help = Help {
            service: "pypi".into(),
            ..Help::default()
        };
        assert!(
            help.option("endpoint: https://support.example/?a&b")
                .is_ok()
        );
        assert!(help.option("theme:dark").is_ok());
        assert!(help.option("site: testpypi").is_ok());
        assert!(help.option("endpoint-takes-files").is_ok());
        assert!(help.option("endpoint-takes-files: no").is_err());
        assert!(help.option("colour: red").is_err());
        let expected = concat!(
            "\n<account-recovery service=\"pypi\" site=\"testpypi\" endpoint=\"https://support.example/?a&amp;b\" ",
            "endpoint-takes-files=\"\" theme=\"dark\">\n",
            "<p><a href=\"../routes.html\">All ways back in, on one page</a></p>\n</account-recovery>\n",
            "<script type=\"module\" src=\"../account-recovery.js\"></script>\n",
        );
        assert_eq!(help.html("../"), expected);
    }
}
