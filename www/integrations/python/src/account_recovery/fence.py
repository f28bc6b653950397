"""Extension for Python-Markdown in MkDocs: reads fenced blocks named `account-recovery`.

The name is followed by the service; each line in the block is an option, `name: value`.
"""

import re
from collections.abc import Iterator
from typing import Any

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor
from mkdocs.exceptions import PluginError

from account_recovery import element

# Before every extension that reads fenced blocks, and after line ends are made alike.
PRIORITY = 28

FENCE = re.compile(r"^(?P<indent>[ \t]*)(?P<fence>`{3,}|~{3,})(?P<words>[^`]*)$")


class FenceExtension(Extension):
    """Holds what the blocks of the present page need, and whether there was one on any page."""

    def __init__(self, **options: Any) -> None:  # noqa: ANN401
        """Make it for a page that is in the same folder as the browser files."""
        super().__init__(**options)
        self.folder = ""
        self.used = False

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        """Put the reader of blocks among the others; what it makes stands in no paragraph."""
        md.block_level_elements.append("account-recovery")
        md.preprocessors.register(_Fences(md, self), "account-recovery", PRIORITY)

    def html(self, words: list[str], lines: list[str]) -> str:
        """Give what a block becomes; `words` are those after its name."""
        options = dict(_option(line) for line in lines if line.strip())
        service = " ".join(words) or "pypi"
        try:
            element.check(service, options)
        except element.UnusableError as error:
            raise PluginError(str(error)) from error
        self.used = True
        inside = element.all_routes(self.folder)
        return f"{element.start_tag(service, options)}{inside}</account-recovery>{element.script_tag(self.folder)}"


def _option(line: str) -> tuple[str, str]:
    name, _, value = line.partition(":")
    return name.strip(), value.strip()


class _Fences(Preprocessor):
    """Replaces the blocks; those that stand inside other fenced blocks are examples and stay."""

    def __init__(self, md: Markdown, extension: FenceExtension) -> None:
        super().__init__(md)
        self._extension = extension

    def run(self, lines: list[str]) -> list[str]:
        return list(self._replaced(iter(lines)))

    def _replaced(self, lines: Iterator[str]) -> Iterator[str]:
        for line in lines:
            opening = FENCE.match(line)
            if not opening:
                yield line
                continue
            block = [line, *_up_to_end(lines, opening["fence"])]
            name, *words = opening["words"].split() or [""]
            if name == "account-recovery":
                html = self._extension.html(words, block[1:-1])
                yield opening["indent"] + self.md.htmlStash.store(html)
            else:
                yield from block


def _up_to_end(lines: Iterator[str], fence: str) -> Iterator[str]:
    """Give the lines of a block, with its end."""
    for line in lines:
        yield line
        bare = line.strip()
        if bare.startswith(fence) and not bare.strip(fence[0]):
            return
