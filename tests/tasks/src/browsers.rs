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
    pub(crate) firefox: PathBuf,
    pub(crate) geckodriver: PathBuf,
    /// Nothing where neither Debian's package nor one like it has it.
    pub(crate) webkit: Option<WebKit>,
}

/// WebKitGTK and what steers it.
pub(crate) struct WebKit {
    pub(crate) browser: PathBuf,
    pub(crate) driver: PathBuf,
    /// The display in memory that it is shown on; without one it waits for ever.
    pub(crate) xvfb: PathBuf,
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
const MINI_BROWSER: Wanted = Wanted {
    name: "WebKitGTK's MiniBrowser",
    programs: &["MiniBrowser"],
    places: &[
        "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
        "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
    ],
    package: "webkit2gtk-driver",
};
const WEBKIT_DRIVER: Wanted = Wanted {
    name: "WebKitWebDriver",
    programs: &["WebKitWebDriver"],
    places: &[],
    package: "webkit2gtk-driver",
};
const XVFB: Wanted = Wanted {
    name: "Xvfb",
    programs: &["Xvfb"],
    places: &[],
    package: "xvfb",
};

impl Browsers {
    /// Finds them; on Debian what is missing is installed.
    pub(crate) fn prepare(places: &Places) -> Result<Self, Error> {
        let wanted = [
            CHROMIUM,
            CHROMEDRIVER,
            FIREFOX,
            MINI_BROWSER,
            WEBKIT_DRIVER,
            XVFB,
        ];
        let mut missing: Vec<&str> = wanted
            .iter()
            .filter(|w| w.find().is_none())
            .map(|w| w.package)
            .collect();
        missing.dedup();
        let debian = debian::here();
        if debian {
            debian::install(&missing)?;
        }
        Ok(Self {
            chromium: CHROMIUM.demand()?,
            chromedriver: CHROMEDRIVER.demand()?,
            firefox: FIREFOX.demand()?,
            geckodriver: geckodriver(places)?,
            webkit: if debian {
                Some(WebKit::demand()?)
            } else {
                WebKit::demand().ok()
            },
        })
    }
}

impl WebKit {
    fn demand() -> Result<Self, Error> {
        Ok(Self {
            browser: MINI_BROWSER.demand()?,
            driver: WEBKIT_DRIVER.demand()?,
            xvfb: XVFB.demand()?,
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
