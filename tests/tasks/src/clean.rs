//! Removes what the tasks made.

use anyhow::{Result, ensure};

use crate::progress::say;
use crate::project::{MARK, Project};

/// Removes the built page, and the tools when asked to. Requests that were kept stay.
pub(crate) fn clean(project: &Project, tools: bool) -> Result<()> {
    let mut folders = vec![project.root.join("dist")];
    if tools {
        // The folder's name may come from a variable, so it must be one that set-up made.
        let ours = !project.tools.exists() || project.tools.join(MARK).is_file();
        let folder = project.tools.display();
        ensure!(
            ours,
            "{folder} was not made by `cargo task setup`. Remove it by hand if it holds nothing of yours."
        );
        folders.push(project.tools.clone());
    }
    for folder in folders.into_iter().filter(|folder| folder.exists()) {
        project.sh.remove_path(&folder)?;
        say(&format!("removed {}", folder.display()));
    }
    Ok(())
}
