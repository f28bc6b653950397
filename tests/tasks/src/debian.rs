//! Debian: packages by apt-get, and a compiler for browsers where rustup cannot fetch the target.
//!
//! Debian's `rustc-web` is a recent compiler and `rust-web-src` has the sources of its standard library, which is built
//! for browsers once and put into the compiler's own folder; rustup then knows the compiler by a name.

use std::fs;
use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::places::{Places, find_program};
use crate::program::Program;
use crate::progress::{say, timed};
use crate::target::WASM;

/// The name that rustup knows Debian's compiler by.
pub(crate) const TOOLCHAIN: &str = "debian-web";

const STEP: &str = "Installing Debian's packages";
const RUSTC: &str = "/usr/bin/rustc";
const PACKAGES: [&str; 6] = [
    "rustc-web",
    "cargo-web",
    "rust-web-src",
    "rust-web-clippy",
    "rustfmt-web",
    "lld-19",
];

/// Whether this is Debian, and packages may be installed.
pub(crate) fn here() -> bool {
    let release = fs::read_to_string("/etc/os-release").unwrap_or_default();
    let has = |name| find_program(&[name], ["/usr/bin".into()]).is_some();
    release.lines().any(|line| line == "ID=debian") && has("apt-get") && (is_root() || has("sudo"))
}

/// Installs the packages that are missing.
pub(crate) fn install(packages: &[&str]) -> Result<(), Error> {
    let missing: Vec<&str> = packages
        .iter()
        .copied()
        .filter(|name| !is_installed(name))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    timed(&format!("apt-get install {}", missing.join(" ")), || {
        apt_get().args(["update", "-qq"]).read()?;
        apt_get()
            .args(["install", "-y", "-qq", "--no-install-recommends"])
            .args(&missing)
            .read()
    })?;
    Ok(())
}

fn is_installed(package: &str) -> bool {
    let query = ["-W", "-f=${db:Status-Status}", package];
    // It fails for a package that it never heard of.
    let status = Program::new("dpkg-query", "Asking for packages")
        .args(query)
        .attempt();
    status.is_ok_and(|status| status == "installed")
}

fn apt_get() -> Program {
    as_root("env")
        .args(["DEBIAN_FRONTEND=noninteractive", "apt-get"])
        .downloads()
}

/// A program that changes the system.
fn as_root(program: &str) -> Program {
    if is_root() {
        Program::new(program, STEP)
    } else {
        say(&format!("asking sudo for the right to run {program}"));
        Program::new("sudo", STEP).args([program])
    }
}

fn is_root() -> bool {
    let user = Program::new("id", "Asking who you are").args(["-u"]).read();
    user.is_ok_and(|user| user.trim() == "0")
}

/// Installs Debian's compiler with a standard library for browsers, and tells rustup of it.
pub(crate) fn install_toolchain(places: &Places) -> Result<(), Error> {
    install(&PACKAGES)?;
    let sysroot = Program::new(RUSTC, "Asking the compiler for its folder")
        .args(["--print", "sysroot"])
        .read()?;
    let sysroot = PathBuf::from(sysroot.trim());
    link_linker(&sysroot)?;
    timed("building the standard library for browsers", || {
        build_std(places, &sysroot)
    })?;
    Program::new("rustup", "Telling rustup of Debian's compiler")
        .args(["toolchain", "link", TOOLCHAIN])
        .args([&sysroot])
        .read()?;
    Ok(())
}

/// The compiler looks for its linker under this name in its own folder.
fn link_linker(sysroot: &Path) -> Result<(), Error> {
    let host = Program::new(RUSTC, "Asking the compiler for its host")
        .args(["--print", "host-tuple"])
        .read()?;
    let folder = sysroot.join("lib/rustlib").join(host.trim()).join("bin");
    as_root("mkdir").args(["-p"]).args([&folder]).read()?;
    as_root("ln")
        .args(["-sf", "/usr/bin/lld-19"])
        .args([folder.join("rust-lld")])
        .read()?;
    Ok(())
}

fn build_std(places: &Places, sysroot: &Path) -> Result<(), Error> {
    let folder = empty_crate(places)?;
    Program::new(
        "/usr/bin/cargo",
        "Building the standard library for browsers",
    )
    .args(["build", "--quiet", "--release", "--target", WASM])
    // `test` is what the browser tests need.
    .args(["-Zbuild-std=std,panic_abort,panic_unwind,proc_macro,test"])
    // The sources are those of this very compiler, so its unstable option is safe to use.
    .env("RUSTC_BOOTSTRAP", "1")
    .env("RUSTC", RUSTC)
    .env("CARGO_TARGET_DIR", folder.join("target"))
    .without_env("RUSTUP_TOOLCHAIN")
    .without_env("RUSTFLAGS")
    .folder(&folder)
    .downloads()
    .read()?;
    copy_libraries(
        &folder.join("target").join(WASM).join("release/deps"),
        sysroot,
    )
}

fn empty_crate(places: &Places) -> Result<PathBuf, Error> {
    let folder = places.tools_build().join("std");
    let manifest =
        "[package]\nname = \"empty\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n";
    fs::create_dir_all(folder.join("src"))
        .and_then(|()| fs::write(folder.join("Cargo.toml"), manifest))
        .and_then(|()| fs::write(folder.join("src/lib.rs"), ""))
        .map_err(|error| Error::file(&folder, error))?;
    Ok(folder)
}

fn copy_libraries(built: &Path, sysroot: &Path) -> Result<(), Error> {
    let target = sysroot.join("lib/rustlib").join(WASM).join("lib");
    let entries = fs::read_dir(built).map_err(|error| Error::file(built, error))?;
    let files = entries.filter_map(Result::ok).map(|entry| entry.path());
    let libraries: Vec<PathBuf> = files.filter(|file| is_library(file)).collect();
    // Those of another version of the compiler must go.
    as_root("rm").args(["-rf"]).args([&target]).read()?;
    as_root("mkdir").args(["-p"]).args([&target]).read()?;
    as_root("cp").args(libraries).args([&target]).read()?;
    Ok(())
}

fn is_library(file: &Path) -> bool {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    name.ends_with(".rlib") && !name.starts_with("libempty-")
}

#[cfg(test)]
mod tests {
    use super::is_library;
    use std::path::Path;

    #[test]
    fn the_empty_crate_is_left_out() {
        // file, is copied
        let table = [
            ("libstd-1a.rlib", true),
            ("libempty-1a.rlib", false),
            ("libstd-1a.rmeta", false),
            ("std-1a.d", false),
        ];
        for (file, copied) in table {
            assert_eq!(is_library(Path::new(file)), copied, "{file}");
        }
    }
}
