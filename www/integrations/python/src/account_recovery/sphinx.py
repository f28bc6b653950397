"""Extension for Sphinx: the directive `.. account-recovery:: SERVICE`.

Pages in HTML get the element and, only where it stands, its script. Everything else that Sphinx writes gets a
paragraph instead, or what the author put into the directive.
"""

from pathlib import Path
from typing import ClassVar

from docutils import nodes
from docutils.nodes import Node
from docutils.parsers.rst import directives
from sphinx.application import Sphinx
from sphinx.builders.html import StandaloneHTMLBuilder
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.util.docutils import SphinxDirective
from sphinx.util.osutil import relative_uri
from sphinx.util.typing import ExtensionMetadata, OptionSpec
from sphinx.writers.html5 import HTML5Translator

from account_recovery import assets, element

STATIC = "_static/account-recovery/"


class AccountRecovery(nodes.General, nodes.Element):
    """The place of an assistant; its children stand for it where there are no scripts."""


def _theme(argument: str) -> str:
    return directives.choice(argument, element.THEMES)


class AccountRecoveryDirective(SphinxDirective):
    """`.. account-recovery:: SERVICE`, with what the element reads as options and other words for it as content."""

    required_arguments = 1
    has_content = True
    option_spec: ClassVar[OptionSpec | None] = {
        "lang": directives.unchanged_required,
        "site": directives.unchanged_required,
        "endpoint": directives.uri,
        "endpoint-takes-files": directives.flag,
        "theme": _theme,
    }

    def run(self) -> list[Node]:
        """Make the node."""
        service = self.arguments[0]
        # docutils gives nothing for a flag.
        options = {name: value or "" for name, value in self.options.items()}
        try:
            element.check(service, options)
        except element.UnusableError as error:
            raise self.error(str(error)) from error
        node = AccountRecovery(service=service, options=options)
        node += self.parse_content_to_nodes()
        self.set_source_info(node)
        return [node]


class WordsInstead(SphinxPostTransform):
    """Puts words in place of the assistant where no script runs: PDF, manual pages, text, books."""

    default_priority = 200

    def run(self, **_: object) -> None:
        """Replace every node by its children, or by a paragraph that leads to the page in HTML."""
        if runs_scripts(self.app):
            return
        for node in list(self.document.findall(AccountRecovery)):
            node.replace_self(node.children or [self.paragraph()])

    def paragraph(self) -> nodes.paragraph:
        """Say where the help is; the address is known if the project has a `html_baseurl`."""
        text = "Step-by-step help with getting back into the account is on this page of the online documentation."
        base = self.config.html_baseurl
        if not base:
            return nodes.paragraph("", text)
        address = f"{base.rstrip('/')}/{self.env.docname}{self.config.html_file_suffix or '.html'}"
        return nodes.paragraph("", f"{text} ", nodes.reference("", address, refuri=address))


def runs_scripts(app: Sphinx) -> bool:
    """Tell whether what is written is read in a browser: HTML, but not the HTML in a book."""
    return isinstance(app.builder, StandaloneHTMLBuilder) and app.builder.embedded is False


def visit(translator: HTML5Translator, node: AccountRecovery) -> None:
    """Open the element; without other words, it leads to the page that needs no script."""
    translator.body.append(element.start_tag(node["service"], node["options"]))
    if not node.children:
        page = translator.builder.get_target_uri(translator.builder.current_docname)
        translator.body.append(element.all_routes(relative_uri(page, STATIC)))


def depart(translator: HTML5Translator, _: AccountRecovery) -> None:
    """Close the element."""
    translator.body.append("</account-recovery>\n")


def add_files(
    app: Sphinx, _page: str, _template: str, _context: dict[str, object], tree: nodes.document | None
) -> None:
    """Give a page with an assistant its script, and the site the browser files."""
    if tree is None or not runs_scripts(app) or not any(tree.findall(AccountRecovery)):
        return
    assets.copy_to(Path(app.outdir, STATIC))
    app.add_js_file("account-recovery/account-recovery.js", type="module")


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register everything; Sphinx calls this."""
    app.add_node(AccountRecovery, html=(visit, depart))
    app.add_directive("account-recovery", AccountRecoveryDirective)
    app.add_post_transform(WordsInstead)
    app.connect("html-page-context", add_files)
    return {"version": "0.1.0", "parallel_read_safe": True, "parallel_write_safe": True}
