//! Node and npm, which bring wasm-opt, the minifier and the end-to-end tests.

use std::fs;
use std::path::Path;

use crate::error::Error;
use crate::places::Places;
use crate::program::Program;
use crate::progress::timed;

/// The oldest Node that the tools run on.
const OLDEST: u32 = 20;

/// Tools from npm, in exactly these versions: package and version.
const PACKAGES: [(&str, &str); 2] = [("binaryen", "132.0.0"), ("esbuild", "0.28.2")];

/// Stops when Node is missing or too old, before anything long begins.
pub(crate) fn check() -> Result<(), Error> {
    let printed = Program::new("node", "Asking Node for its version")
        .args(["--version"])
        .read();
    let printed = printed.map_err(|error| match error {
        Error::NoProgram(_) => Error::NoNode,
        other => other,
    })?;
    judge(printed.trim().trim_start_matches('v'))
}

fn judge(version: &str) -> Result<(), Error> {
    let major = version
        .split('.')
        .next()
        .and_then(|major| major.parse::<u32>().ok());
    if major.is_some_and(|major| major >= OLDEST) {
        Ok(())
    } else {
        Err(Error::OldNode(version.to_owned()))
    }
}

/// Installs the tools from npm unless these very versions are there.
pub(crate) fn install_tools(places: &Places) -> Result<(), Error> {
    if PACKAGES
        .iter()
        .all(|(name, version)| is_installed(places, name, version))
    {
        return Ok(());
    }
    let exact = PACKAGES.map(|(name, version)| format!("{name}@{version}"));
    let folder = places.tools.join("npm");
    fs::create_dir_all(&folder).map_err(|error| Error::file(&folder, error))?;
    timed(
        &format!("installing {} from npm", exact.join(" and ")),
        || {
            npm("Installing tools from npm")
                .args(["install", "--no-save", "--prefix"])
                .args([&folder])
                .args(&exact)
                .read()
        },
    )?;
    Ok(())
}

fn is_installed(places: &Places, name: &str, version: &str) -> bool {
    let manifest = places.node_modules().join(name).join("package.json");
    let manifest = fs::read(manifest).unwrap_or_default();
    let manifest: serde_json::Value = serde_json::from_slice(&manifest).unwrap_or_default();
    manifest.get("version").and_then(|found| found.as_str()) == Some(version)
}

/// Installs what the end-to-end tests import, exactly as their lock file says.
pub(crate) fn install_journeys(places: &Places) -> Result<(), Error> {
    let folder = places.journeys();
    install_locked(
        &folder,
        &folder,
        "installing what the end-to-end tests import",
    )
}

/// Installs what the lock file of a project says into a folder, unless that is there already.
pub(crate) fn install_locked(project: &Path, folder: &Path, step: &str) -> Result<(), Error> {
    let lock = project.join("package-lock.json");
    let wanted = fs::read(&lock).map_err(|error| Error::file(&lock, error))?;
    let installed = folder.join("node_modules").join(".installed-from.json");
    if fs::read(&installed).is_ok_and(|found| found == wanted) {
        return Ok(());
    }
    fs::create_dir_all(folder).map_err(|error| Error::file(folder, error))?;
    if project != folder {
        for name in ["package.json", "package-lock.json"] {
            let file = project.join(name);
            fs::copy(&file, folder.join(name)).map_err(|error| Error::file(file, error))?;
        }
    }
    timed(step, || npm(step).args(["ci"]).folder(folder).read())?;
    fs::write(&installed, wanted).map_err(|error| Error::file(&installed, error))
}

/// npm that runs no script of any package.
pub(crate) fn npm(step: &str) -> Program {
    Program::new("npm", step)
        .env("npm_config_ignore_scripts", "true")
        .downloads()
        .env("npm_config_fund", "false")
        .env("npm_config_audit", "false")
}

#[cfg(test)]
mod tests {
    use super::judge;

    #[test]
    fn old_nodes_are_refused() {
        // version, is new enough
        let table = [
            ("20.0.0", true),
            ("24.1.0", true),
            ("18.19.1", false),
            ("", false),
            ("x", false),
        ];
        for (version, new_enough) in table {
            assert_eq!(judge(version).is_ok(), new_enough, "{version}");
        }
    }
}
