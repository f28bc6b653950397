"""The element `<account-recovery>` as HTML."""

from collections.abc import Mapping
from html import escape

from account_recovery.assets import services

# What the element reads, apart from its service; of the last group it counts only that they are there.
ATTRIBUTES = ("lang", "site", "endpoint", "theme")
FLAGS = ("endpoint-takes-files",)
THEMES = ("light", "dark", "auto")


class UnusableError(ValueError):
    """What an author wrote names nothing that there is."""


def check(service: str, attributes: Mapping[str, str]) -> None:
    """Raise `UnusableError` for an unknown service, attribute or theme, and for a flag with a value."""
    _one_of("service", service, services())
    for name, value in attributes.items():
        _one_of("option", name, ATTRIBUTES + FLAGS)
        if name in FLAGS and value:
            message = f"account-recovery: the option {name!r} takes no value; leave {value!r} out"
            raise UnusableError(message)
    _one_of("theme", attributes.get("theme", "auto"), THEMES)


def _one_of(kind: str, value: str, known: list[str] | tuple[str, ...]) -> None:
    if value not in known:
        message = f"account-recovery: there is no {kind} {value!r}; choose one of: {', '.join(known)}"
        raise UnusableError(message)


def start_tag(service: str, attributes: Mapping[str, str]) -> str:
    """Give the start tag."""
    written = "".join(f' {name}="{escape(value)}"' for name, value in {"service": service, **attributes}.items())
    return f"<account-recovery{written}>"


def script_tag(assets: str) -> str:
    """Give the script that brings the element to life; `assets` is the address of the browser files, with a slash."""
    return f'<script type="module" src="{escape(assets)}account-recovery.js"></script>'


def all_routes(assets: str) -> str:
    """Give the link to a page without scripts, which the element shows where it cannot run."""
    return f'<p><a href="{escape(assets)}routes.html">All ways back in, on one page</a></p>'
