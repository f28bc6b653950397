"""Plugin for MkDocs: a fenced block named `account-recovery` becomes the assistant.

Only pages with such a block get the script, beside the element: themes that change pages without loading them run the
scripts of the content. The browser files come into the site with the first such page.
"""

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

from account_recovery import assets
from account_recovery.fence import FenceExtension

FOLDER = "assets/account-recovery/"


class AccountRecoveryPlugin(BasePlugin):  # type: ignore[no-untyped-call,type-arg]  # it has no options
    """Reads the blocks, and copies the browser files if there was one."""

    def __init__(self) -> None:
        """Make a plugin that has met no block."""
        self._fences = FenceExtension()

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Let Markdown read the blocks."""
        config.markdown_extensions.append(self._fences)  # type: ignore[arg-type]  # Markdown takes objects, too
        return config

    def on_page_markdown(self, markdown: str, /, *, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG002
        """Tell the blocks of this page where the browser files are."""
        self._fences.folder = get_relative_url(FOLDER, page.url)
        return markdown

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Copy the browser files."""
        if self._fences.used:
            assets.copy_to(Path(config.site_dir, FOLDER))
