//! Browsers and the drivers that steer them; programs that tests start are told by variables where these are.

use anyhow::{Context, Result};
use which::which;
use xshell::Shell;

use crate::project::Project;
use crate::tools::GECKODRIVER;

/// Something to look for: the variable that tells where it is, how people call it, and its program's names or places.
type Wanted = (&'static str, &'static str, &'static [&'static str]);

const CHROMIUM: Wanted = (
    "CHROMIUM",
    "Chromium or Chrome",
    &[
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ],
);
const CHROMEDRIVER: Wanted = (
    "CHROMEDRIVER",
    "chromedriver, of the same version as the browser,",
    &["chromedriver", "/usr/lib/chromium-browser/chromedriver"],
);
const FIREFOX: Wanted = (
    "FIREFOX",
    "Firefox",
    &[
        "firefox",
        "firefox-esr",
        "/Applications/Firefox.app/Contents/MacOS/firefox",
    ],
);
const MINI_BROWSER: Wanted = (
    "WEBKIT",
    "WebKitGTK's MiniBrowser",
    &[
        "MiniBrowser",
        "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
        "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
    ],
);
const WEBKIT_DRIVER: Wanted = ("WEBKIT_DRIVER", "WebKitWebDriver", &["WebKitWebDriver"]);
/// A display in memory; without one WebKitGTK waits for ever.
const XVFB: Wanted = ("XVFB", "Xvfb", &["Xvfb"]);

/// Finds Chromium and its driver.
pub(crate) fn find_chromium(sh: &Shell) -> Result<()> {
    [CHROMIUM, CHROMEDRIVER]
        .iter()
        .try_for_each(|wanted| find(sh, wanted))
}

/// Finds all of them; there is a WebKitGTK for Linux only.
pub(crate) fn find_all(project: &Project) -> Result<()> {
    let sh = &project.sh;
    find_chromium(sh)?;
    find(sh, &FIREFOX)?;
    if cfg!(target_os = "linux") {
        [MINI_BROWSER, WEBKIT_DRIVER, XVFB]
            .iter()
            .try_for_each(|wanted| find(sh, wanted))?;
    }
    let geckodriver = match which("geckodriver") {
        Ok(found) => found,
        Err(_) => GECKODRIVER.install(project)?,
    };
    sh.set_var("GECKODRIVER", geckodriver);
    Ok(())
}

fn find(sh: &Shell, (variable, name, programs): &Wanted) -> Result<()> {
    let found = programs.iter().find_map(|program| which(program).ok());
    let found = found.with_context(|| {
        format!(
            "{name} is not installed; the browser tests need it. Install it so that it is found on PATH (on Debian, \
             `.ci/setup-debian` does), then run the task again."
        )
    })?;
    sh.set_var(variable, found);
    Ok(())
}
