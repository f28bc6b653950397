"""Stops the build of a package without the browser files: it would install and then show nothing."""

import json
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

LIST = "release.json"


def missing(assets: Path) -> list[str]:
    """Names of the files that are listed and not there."""
    try:
        files = json.loads((assets / LIST).read_text(encoding="utf-8"))["files"]
    except FileNotFoundError:
        return [LIST]
    return [file["name"] for file in files.values() if not (assets / file["name"]).is_file()]


class BrowserFiles(BuildHookInterface[Any]):
    """Looks for the files that `cargo task packages` puts into the package."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Fail if one is missing."""
        assets = Path(self.root, "src", "account_recovery", "assets")
        names = missing(assets)
        if names:
            message = f"{assets} lacks {', '.join(names)}; build the package with `cargo task packages`"
            raise FileNotFoundError(message)
