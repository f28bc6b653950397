"""The browser files, which come with the package."""

import shutil
from pathlib import Path

FOLDER = Path(__file__).parent / "assets"


def services() -> list[str]:
    """Ids of the services that there are definitions of."""
    return sorted({file.name.split(".")[0] for file in FOLDER.glob("*.pack.js")})


def copy_to(folder: Path) -> None:
    """Put the files into a folder of a site, over those of another version."""
    shutil.copytree(FOLDER, folder, dirs_exist_ok=True)
