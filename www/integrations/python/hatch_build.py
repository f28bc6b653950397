"""Stops the build of a package without the browser files: it would install and then show nothing."""

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

NEEDED = ("account-recovery.js", "account-recovery.css", "wizard.wasm.js", "plan.wasm.js", "routes.html")


class BrowserFiles(BuildHookInterface[Any]):
    """Looks for the files that `cargo task packages` puts into the package."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Fail if one is missing."""
        assets = Path(self.root, "src", "account_recovery", "assets")
        missing = [name for name in NEEDED if not (assets / name).is_file()]
        if missing:
            message = f"{assets} lacks {', '.join(missing)}; build the package with `cargo task packages`"
            raise FileNotFoundError(message)
