"""The browser files, which come with the package."""

import json
import shutil
from pathlib import Path

FOLDER = Path(__file__).parent / "assets"


def services() -> list[str]:
    """Ids of the services that there are definitions of."""
    files = json.loads((FOLDER / "release.json").read_text(encoding="utf-8"))["files"]
    return sorted({name.split(".")[0] for name in files if name.endswith(".pack.js")})


def copy_to(folder: Path) -> None:
    """Put the files into a folder of a site, over those of another version."""
    shutil.copytree(FOLDER, folder, dirs_exist_ok=True)
