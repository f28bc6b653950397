//! Browsers and the drivers that steer them; programs that tests start are told by variables where these are.

use std::path::PathBuf;

use anyhow::{Context, Result};
use which::which;
use xshell::Shell;

use crate::project::Project;
use crate::tools::GECKODRIVER;

/// Something to look for.
struct Wanted {
    /// The variable that tells where it is.
    variable: &'static str,
    /// How people call it.
    name: &'static str,
    /// Its program's names.
    programs: &'static [&'static str],
    /// Its places outside PATH.
    places: &'static [&'static str],
}

const CHROMIUM: [Wanted; 2] = [
    Wanted {
        variable: "CHROMIUM",
        name: "Chromium or Chrome",
        programs: &[
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
        ],
        places: &[
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
        ],
    },
    Wanted {
        variable: "CHROMEDRIVER",
        name: "chromedriver, of the same version as the browser,",
        programs: &["chromedriver"],
        places: &["/usr/lib/chromium-browser/chromedriver"],
    },
];

const FIREFOX: Wanted = Wanted {
    variable: "FIREFOX",
    name: "Firefox",
    programs: &["firefox", "firefox-esr"],
    places: &["/Applications/Firefox.app/Contents/MacOS/firefox"],
};

/// WebKitGTK and what steers it; without a display, here one in memory, it waits for ever.
const WEBKIT: [Wanted; 3] = [
    Wanted {
        variable: "WEBKIT",
        name: "WebKitGTK's MiniBrowser",
        programs: &["MiniBrowser"],
        places: &[
            "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
            "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
        ],
    },
    Wanted {
        variable: "WEBKIT_DRIVER",
        name: "WebKitWebDriver",
        programs: &["WebKitWebDriver"],
        places: &[],
    },
    Wanted {
        variable: "XVFB",
        name: "Xvfb",
        programs: &["Xvfb"],
        places: &[],
    },
];

/// Finds Chromium and its driver.
pub(crate) fn find_chromium(sh: &Shell) -> Result<()> {
    CHROMIUM.iter().try_for_each(|wanted| wanted.tell(sh))
}

/// Finds all of them; there is a WebKitGTK for Linux only.
pub(crate) fn find_all(project: &Project) -> Result<()> {
    find_chromium(&project.sh)?;
    FIREFOX.tell(&project.sh)?;
    if cfg!(target_os = "linux") {
        WEBKIT
            .iter()
            .try_for_each(|wanted| wanted.tell(&project.sh))?;
    }
    let geckodriver = match which("geckodriver") {
        Ok(found) => found,
        Err(_) => GECKODRIVER.install(project)?,
    };
    project.sh.set_var("GECKODRIVER", geckodriver);
    Ok(())
}

impl Wanted {
    fn tell(&self, sh: &Shell) -> Result<()> {
        let on_path = self.programs.iter().find_map(|program| which(program).ok());
        let elsewhere = || {
            self.places
                .iter()
                .map(PathBuf::from)
                .find(|file| file.is_file())
        };
        let found = on_path.or_else(elsewhere).with_context(|| self.missing())?;
        sh.set_var(self.variable, found);
        Ok(())
    }

    fn missing(&self) -> String {
        format!(
            "{} is not installed; the browser tests need it. Install it so that it is found on PATH (on Debian, \
             `.ci/setup-debian` does), then run the task again.",
            self.name
        )
    }
}
