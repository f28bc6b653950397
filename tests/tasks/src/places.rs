//! Where things are: the project, what is built, and the tools that clones share.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use crate::error::Error;

/// The folders that tasks work in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Places {
    /// The project.
    pub(crate) root: PathBuf,
    /// Programs that set-up made, shared among clones.
    pub(crate) tools: PathBuf,
}

impl Places {
    pub(crate) fn find() -> Result<Self, Error> {
        Ok(Self {
            root: root()?,
            tools: tools_folder(|name| env::var_os(name)).ok_or(Error::NoHome)?,
        })
    }

    /// The page, ready to deploy.
    pub(crate) fn page(&self) -> PathBuf {
        self.root.join("dist").join("page")
    }

    /// Where cargo builds.
    fn target(&self) -> PathBuf {
        let target = env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
        target.unwrap_or_else(|| self.root.join("target"))
    }

    /// A page that is one file.
    pub(crate) fn single(&self, file: &str) -> PathBuf {
        self.root.join("dist").join(file)
    }

    /// Bundles that only pages in one file have, as the help page would get them.
    pub(crate) fn off_page(&self) -> PathBuf {
        self.root.join("dist").join("off-page")
    }

    /// The browser files that every saved page has in it.
    pub(crate) fn assets(&self) -> PathBuf {
        self.root.join("dist").join("assets")
    }

    /// Scripts and styles of other pages that are one file.
    pub(crate) fn parts(&self) -> PathBuf {
        self.root.join("dist").join("parts")
    }

    /// Where cargo builds the bundles.
    pub(crate) fn wasm_target(&self) -> PathBuf {
        self.target().join("bundles")
    }

    /// An environment for Python, with the libraries that tests need.
    pub(crate) fn python(&self) -> PathBuf {
        self.target().join("python")
    }

    /// Small documentation sites that tests build.
    pub(crate) fn sites(&self) -> PathBuf {
        self.root.join("tests").join("sites")
    }

    /// What their generators need, shared among clones.
    pub(crate) fn generators(&self) -> PathBuf {
        self.tools.join("generators")
    }

    /// An environment for Python, with the generators and what builds packages.
    pub(crate) fn generators_python(&self) -> PathBuf {
        self.generators().join("python")
    }

    /// The package for Python as it is kept, without the browser files.
    pub(crate) fn python_package(&self) -> PathBuf {
        self.root.join("www").join("integrations").join("python")
    }

    /// The package for Python as it is built.
    pub(crate) fn python_staging(&self) -> PathBuf {
        self.root.join("dist").join("staging").join("python")
    }

    /// Packages for Python, ready to publish.
    pub(crate) fn python_packages(&self) -> PathBuf {
        self.root.join("dist").join("python")
    }

    /// The crate's package; cargo unpacks it beside, into a folder without the extension.
    pub(crate) fn crate_package(&self) -> PathBuf {
        let name = concat!("account-recovery-", env!("CARGO_PKG_VERSION"), ".crate");
        self.target().join("package").join(name)
    }

    /// Where the command line is installed from the crate's package.
    pub(crate) fn crate_installed(&self) -> PathBuf {
        self.root.join("dist").join("crate")
    }

    /// The package for npm as it is kept, without the browser files.
    pub(crate) fn npm_package(&self) -> PathBuf {
        self.root.join("www").join("integrations").join("npm")
    }

    /// The package for npm, ready to publish.
    pub(crate) fn npm(&self) -> PathBuf {
        self.root.join("dist").join("npm")
    }

    /// Small projects in which tests install the package for npm.
    pub(crate) fn npm_projects(&self) -> PathBuf {
        self.root.join("tests").join("packages")
    }

    /// What becomes of the bundles.
    pub(crate) fn bundles(&self) -> PathBuf {
        self.root.join("dist").join("bundles")
    }

    /// What becomes of a bundle.
    pub(crate) fn bundle(&self, name: &str) -> PathBuf {
        self.bundles().join(name)
    }

    /// The WebAssembly of a bundle.
    pub(crate) fn wasm(&self, name: &str) -> PathBuf {
        self.bundle(name).join(format!("{name}_bg.wasm"))
    }

    /// The end-to-end tests.
    pub(crate) fn journeys(&self) -> PathBuf {
        self.root.join("tests").join("e2e")
    }

    /// The comparison with other products.
    pub(crate) fn comparison(&self) -> PathBuf {
        self.root.join("tests").join("compare")
    }

    /// Pages with the same form by other products.
    pub(crate) fn peers(&self) -> PathBuf {
        self.target().join("peers")
    }

    /// What Criterion measured.
    pub(crate) fn criterion(&self) -> PathBuf {
        self.target().join("criterion")
    }

    /// The tests with other programs.
    pub(crate) fn interoperability(&self) -> PathBuf {
        self.root.join("tests").join("interoperability")
    }

    /// Folders whose programs come before all others.
    pub(crate) fn programs(&self) -> [PathBuf; 2] {
        [self.tools.join("bin"), self.node_modules().join(".bin")]
    }

    /// Tools from npm.
    pub(crate) fn node_modules(&self) -> PathBuf {
        self.tools.join("npm").join("node_modules")
    }

    /// What compiling the tools leaves behind.
    pub(crate) fn tools_build(&self) -> PathBuf {
        self.tools.join("build")
    }

    /// Says whose folder it is; only a folder with it is ever removed.
    pub(crate) fn tools_mark(&self) -> PathBuf {
        self.tools.join("MADE-BY-ACCOUNT-RECOVERY.txt")
    }
}

/// Cargo tells where the tasks' package is when it runs them: two folders down.
fn root() -> Result<PathBuf, Error> {
    let package = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    match package
        .as_deref()
        .and_then(|folder| folder.ancestors().nth(2))
    {
        Some(root) => Ok(root.to_owned()),
        None => env::current_dir().map_err(|error| Error::file(".", error)),
    }
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

/// The folders of the variable PATH.
pub(crate) fn search_path() -> Vec<PathBuf> {
    env::split_paths(&env::var_os("PATH").unwrap_or_default()).collect()
}

/// The first of these programs that is on a path, a list of folders as in the variable PATH.
pub(crate) fn find_program(
    names: &[&str],
    path: impl IntoIterator<Item = PathBuf>,
) -> Option<PathBuf> {
    let folders: Vec<PathBuf> = path.into_iter().collect();
    let in_folders = |name: &&str| {
        folders
            .iter()
            .map(|folder| folder.join(name))
            .find(|file| is_program(file))
    };
    names.iter().find_map(in_folders)
}

#[cfg(unix)]
fn is_program(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    file.metadata()
        .is_ok_and(|meta| meta.is_file() && meta.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn is_program(file: &Path) -> bool {
    file.is_file()
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
