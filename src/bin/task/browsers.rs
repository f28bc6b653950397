//! Browsers and the drivers that steer them.

use std::path::PathBuf;

use crate::debian;
use crate::error::Error;
use crate::places::{Places, find_program, search_path};
use crate::tools::Tool;

/// Everything the browser tests start.
pub(crate) struct Browsers {
    /// Chromium or Chrome.
    pub(crate) chromium: PathBuf,
    pub(crate) chromedriver: PathBuf,
    pub(crate) geckodriver: PathBuf,
}

/// Something to look for: how people call it, its program's names, its places outside PATH, Debian's package.
struct Wanted {
    name: &'static str,
    programs: &'static [&'static str],
    places: &'static [&'static str],
    package: &'static str,
}

const CHROMIUM: Wanted = Wanted {
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
    package: "chromium",
};
const CHROMEDRIVER: Wanted = Wanted {
    name: "chromedriver, of the same version as the browser,",
    programs: &["chromedriver"],
    places: &["/usr/lib/chromium-browser/chromedriver"],
    package: "chromium-driver",
};
const FIREFOX: Wanted = Wanted {
    name: "Firefox",
    programs: &["firefox", "firefox-esr"],
    places: &["/Applications/Firefox.app/Contents/MacOS/firefox"],
    package: "firefox-esr",
};

impl Browsers {
    /// Finds them; on Debian what is missing is installed.
    pub(crate) fn prepare(places: &Places) -> Result<Self, Error> {
        let wanted = [CHROMIUM, CHROMEDRIVER, FIREFOX];
        let missing: Vec<&str> = wanted
            .iter()
            .filter(|w| w.find().is_none())
            .map(|w| w.package)
            .collect();
        if debian::here() {
            debian::install(&missing)?;
        }
        // The test of Firefox starts it through its driver, which looks for it by itself.
        FIREFOX.demand()?;
        Ok(Self {
            chromium: CHROMIUM.demand()?,
            chromedriver: CHROMEDRIVER.demand()?,
            geckodriver: geckodriver(places)?,
        })
    }
}

impl Wanted {
    fn find(&self) -> Option<PathBuf> {
        let elsewhere = || {
            self.places
                .iter()
                .map(PathBuf::from)
                .find(|file| file.is_file())
        };
        find_program(self.programs, search_path()).or_else(elsewhere)
    }

    fn demand(&self) -> Result<PathBuf, Error> {
        self.find().ok_or(Error::NoBrowser(self.name))
    }
}

/// Firefox's driver is compiled where the system has none.
fn geckodriver(places: &Places) -> Result<PathBuf, Error> {
    let tool = Tool::geckodriver();
    if let Some(found) = find_program(&[tool.binary], search_path()) {
        return Ok(found);
    }
    tool.install(places)?;
    Ok(places.tools.join("bin").join(tool.binary))
}
