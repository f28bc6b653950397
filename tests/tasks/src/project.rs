//! Where things are, the project, what is built and the tools that clones share, and a shell in the project.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

/// Says whose folder the tools are in; only a folder with it is ever removed.
pub(crate) const MARK: &str = "MADE-BY-ACCOUNT-RECOVERY.txt";

/// The project.
pub(crate) struct Project {
    /// Works in its folder, and finds our tools before all others of the same name.
    pub(crate) sh: Shell,
    pub(crate) root: PathBuf,
    /// Programs that set-up made, shared among clones.
    pub(crate) tools: PathBuf,
}

impl Project {
    pub(crate) fn find() -> Result<Self> {
        // Cargo tells where the package of the tasks is when it runs them: two folders down.
        let package = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
        let root = match package.as_deref().and_then(|it| it.ancestors().nth(2)) {
            Some(root) => root.to_owned(),
            None => env::current_dir()?,
        };
        let tools = tools_folder(|name| env::var_os(name)).context(
            "There is no place for the tools: HOME is not set. Set ACCOUNT_RECOVERY_TOOLS to a folder for them.",
        )?;
        let sh = Shell::new()?;
        sh.change_dir(&root);
        let usual = env::var_os("PATH").unwrap_or_default();
        let own = [tools.join("bin"), tools.join("npm/node_modules/.bin")];
        let path = env::join_paths(own.into_iter().chain(env::split_paths(&usual)))
            .context("the folder of the tools has a character that PATH cannot hold")?;
        sh.set_var("PATH", path);
        Ok(Self { sh, root, tools })
    }

    /// What the tasks build.
    pub(crate) fn dist(&self, path: &str) -> PathBuf {
        self.root.join("dist").join(path)
    }

    /// The browser files as they are built: every page of any definition is made from them.
    pub(crate) fn assets(&self) -> PathBuf {
        self.dist("assets")
    }

    /// Where a bundle is built.
    pub(crate) fn bundle(&self, name: &str) -> PathBuf {
        self.dist("bundles").join(name)
    }

    /// The WebAssembly of a bundle.
    pub(crate) fn wasm(&self, name: &str) -> PathBuf {
        self.bundle(name).join(format!("{name}_bg.wasm"))
    }

    /// What builds the sites and projects of the tests, shared among clones.
    pub(crate) fn generators(&self) -> PathBuf {
        self.tools.join("generators")
    }

    /// What cargo builds.
    pub(crate) fn target(&self, path: &str) -> PathBuf {
        let target = env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
        let target = target.unwrap_or_else(|| "target".into());
        self.root.join(target).join(path)
    }

    /// The files in a folder, by name.
    pub(crate) fn files(&self, folder: &Path) -> Result<Vec<PathBuf>> {
        let paths = self.sh.read_dir(folder)?.into_iter();
        Ok(paths.filter(|path| path.is_file()).collect())
    }

    /// Makes a folder without anything from before in it.
    pub(crate) fn empty(&self, folder: &Path) -> Result<()> {
        self.sh.remove_path(folder)?;
        self.sh.create_dir(folder)?;
        Ok(())
    }

    /// Builds the command line, which serves the page in the end-to-end tests and the comparison.
    pub(crate) fn command_line(&self) -> Result<PathBuf> {
        cmd!(
            self.sh,
            "cargo build --locked --workspace --bin account-recovery"
        )
        .run()?;
        // It lands beside this very program.
        Ok(env::current_exe()?.with_file_name(program("account-recovery")))
    }
}

/// The file of a program.
pub(crate) fn program(name: &str) -> String {
    format!("{name}{}", env::consts::EXE_SUFFIX)
}

/// The name of a file, without its folder.
pub(crate) fn name(file: &Path) -> String {
    let name = file.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

fn tools_folder(variable: impl Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
    let folder = |name| {
        variable(name)
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    };
    let below_cache = |cache: PathBuf| cache.join("account-recovery").join("tools");
    folder("ACCOUNT_RECOVERY_TOOLS")
        // The specification of XDG_CACHE_HOME wants a relative path ignored.
        .or_else(|| {
            folder("XDG_CACHE_HOME")
                .filter(|cache| cache.is_absolute())
                .map(below_cache)
        })
        .or_else(|| folder("HOME").map(|home| below_cache(home.join(".cache"))))
}

#[cfg(test)]
mod tests {
    use super::tools_folder;
    use std::path::PathBuf;

    #[test]
    fn tools_have_one_place() {
        // ACCOUNT_RECOVERY_TOOLS, XDG_CACHE_HOME, HOME, folder
        let table = [
            ("/t", "/cache", "/home/a", Some("/t")),
            (
                "",
                "/cache",
                "/home/a",
                Some("/cache/account-recovery/tools"),
            ),
            (
                "",
                "cache",
                "/home/a",
                Some("/home/a/.cache/account-recovery/tools"),
            ),
            (
                "",
                "",
                "/home/a",
                Some("/home/a/.cache/account-recovery/tools"),
            ),
            ("", "", "", None),
        ];
        for (own, cache, home, folder) in table {
            let found = tools_folder(|name| match name {
                "ACCOUNT_RECOVERY_TOOLS" => Some(own.into()),
                "XDG_CACHE_HOME" => Some(cache.into()),
                _ => Some(home.into()),
            });
            assert_eq!(found, folder.map(PathBuf::from));
        }
    }
}
