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

#[cfg(test)]
mod tests {
    use super::clean;
    use crate::project::{MARK, Project};
    use xshell::Shell;

    #[test]
    fn only_a_folder_that_set_up_made_is_removed() {
        let sh = Shell::new().unwrap();
        let folder = sh.create_temp_dir().unwrap();
        let (root, tools) = (folder.path().to_owned(), folder.path().join("tools"));
        let project = Project { sh, root, tools };
        project
            .sh
            .write_file(project.dist("page/index.html"), "")
            .unwrap();
        project
            .sh
            .write_file(project.tools.join("mine.txt"), "")
            .unwrap();
        let error = clean(&project, true).unwrap_err().to_string();
        let said =
            " was not made by `cargo task setup`. Remove it by hand if it holds nothing of yours.";
        assert!(error.ends_with(said), "{error}");
        assert!(project.dist("page").exists() && project.tools.exists());
        clean(&project, false).unwrap();
        assert!(!project.dist("page").exists() && project.tools.exists());
        project.sh.write_file(project.tools.join(MARK), "").unwrap();
        clean(&project, true).unwrap();
        assert!(!project.tools.exists());
    }
}
