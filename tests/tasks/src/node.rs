//! Node and npm, which bring wasm-opt, the minifier, the end-to-end tests and generators of sites.

use std::path::Path;

use anyhow::{Context, Result, bail};
use xshell::{Cmd, Shell, cmd};

use crate::project::Project;
use crate::setup::once;

/// The oldest Node that the tools run on.
const OLDEST: u32 = 20;

const INSTALL: &str = "Install Node 20 or newer from your system's packages or nodejs.org.";

/// Tools from npm, in exactly these versions.
const PACKAGES: [&str; 2] = ["binaryen@132.0.0", "esbuild@0.28.2"];

/// Sites whose generators come from npm.
const SITES: [&str; 2] = ["vitepress", "docusaurus"];

/// Stops when Node is missing or too old, before anything long begins.
pub(crate) fn check(sh: &Shell) -> Result<()> {
    let printed = cmd!(sh, "node --version").quiet().read();
    judge(printed.context(INSTALL)?.trim_start_matches('v'))
}

fn judge(version: &str) -> Result<()> {
    let major = version.split('.').next().unwrap_or_default().parse::<u32>();
    if major.is_ok_and(|major| major >= OLDEST) {
        return Ok(());
    }
    bail!("Node {version} is too old. {INSTALL}")
}

/// Installs the tools from npm unless these very versions are there.
pub(crate) fn install_tools(project: &Project) -> Result<()> {
    let folder = project.tools.join("npm");
    let note = folder.join("node_modules/.installed.txt");
    let wanted = PACKAGES.join(" and ");
    let step = format!("installing {wanted} from npm");
    once(&project.sh, &note, &wanted, &step, || {
        project.sh.create_dir(&folder)?;
        let install = npm(&project.sh).args(["install", "--no-save", "--prefix"]);
        Ok(install.arg(&folder).args(PACKAGES).run()?)
    })
}

/// Installs what builds the sites and projects of the tests: generators, bundlers and a compiler of types.
pub(crate) fn install_generators(project: &Project) -> Result<()> {
    let (sites, generators) = (project.root.join("tests/sites"), project.generators());
    for site in SITES {
        install_locked(&project.sh, &sites.join(site), &generators.join(site))?;
    }
    let packages = project.root.join("tests/packages");
    install_locked(&project.sh, &packages, &generators.join("packages"))
}

/// Installs what the lock file of a project says into a folder, unless that is there already.
pub(crate) fn install_locked(sh: &Shell, project: &Path, folder: &Path) -> Result<()> {
    let wanted = sh.read_file(project.join("package-lock.json"))?;
    let note = folder.join("node_modules/.installed-from.json");
    let step = format!("installing what {} needs", project.display());
    once(sh, &note, &wanted, &step, || {
        sh.create_dir(folder)?;
        if project != folder {
            sh.copy_file(project.join("package.json"), folder)?;
            sh.copy_file(project.join("package-lock.json"), folder)?;
        }
        let _there = sh.push_dir(folder);
        Ok(npm(sh).arg("ci").run()?)
    })
}

/// npm that runs no script of any package.
pub(crate) fn npm(sh: &Shell) -> Cmd<'_> {
    cmd!(sh, "npm")
        .env("npm_config_ignore_scripts", "true")
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
        assert_eq!(
            judge("18.19.1").unwrap_err().to_string(),
            "Node 18.19.1 is too old. Install Node 20 or newer from your system's packages or nodejs.org."
        );
    }
}
