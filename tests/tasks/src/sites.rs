//! What builds the sites and projects of the tests: generators, bundlers and a compiler of types, in exactly the versions
//! that they name.

use std::path::PathBuf;

use crate::error::Error;
use crate::node;
use crate::places::Places;
use crate::python;

/// Sites whose generators come from npm.
const FROM_NPM: [&str; 2] = ["vitepress", "docusaurus"];

/// Installs the generators that are not there yet, and gives the Python that has the others.
pub(crate) fn prepare(places: &Places) -> Result<PathBuf, Error> {
    for site in FROM_NPM {
        let step = format!("installing what the {site} site needs");
        node::install_locked(
            &places.sites().join(site),
            &places.generators().join(site),
            &step,
        )?;
    }
    node::install_locked(
        &places.npm_projects(),
        &places.generators().join("packages"),
        "installing what the projects with the npm package need",
    )?;
    let requirements = places.sites().join("requirements.txt");
    python::environment(&places.generators_python(), &requirements, "sites")
}
