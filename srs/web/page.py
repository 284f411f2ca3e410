"""The page: one document, whose script and style stand beside it or, as a file, within it."""

import base64
import hashlib
from collections.abc import Iterable
from functools import cache
from html import escape
from importlib.resources import files
from string import Template
from typing import NamedTuple

from srs.text import as_json
from srs.translation import language, tr
from srs.web.cards import Data
from srs.web.texts import page_texts

SCRIPTS = ("outbox.js", "session.js", "markup.js", "view.js")
"""In the order in which they are read."""
STYLE = "page.css"
_POLICY = "default-src 'none'; base-uri 'none'; img-src data:"
SERVED_POLICY = (
    f"{_POLICY}; script-src 'self'; style-src 'self'; connect-src 'self'; "
    "form-action 'self'; frame-ancestors 'none'"
)
"""What a browser lets the served page do: nothing from elsewhere, nothing written within it."""


class PageFacts(NamedTuple):
    """What a page is of."""

    collection: str
    """The same for all pages of one collection: answers lie in the browser under it."""
    now: str
    """The instant at which it was made, by the clock of srs."""


@cache
def static(name: str) -> str:
    """The text of a file that srs comes with."""
    return files("srs.web").joinpath("static", name).read_text(encoding="utf-8")


def page_data(facts: PageFacts, cards: Data, *, served: bool) -> Data:
    """All that the script knows."""
    known: Data = {"collection": facts.collection, "now": facts.now, "served": served}
    return known | cards | {"texts": page_texts()}


def served_page(data: Data) -> str:
    """The page that a server gives."""
    scripts = "\n".join(f'<script src="{name}"></script>' for name in SCRIPTS)
    style = f'<link rel="stylesheet" href="{STYLE}">'
    return _page(data, style, scripts, "")


def exported_page(data: Data) -> str:
    """The page as one file, which can reach nothing at all."""
    style, scripts = static(STYLE), [static(name) for name in SCRIPTS]
    policy = (
        f"{_POLICY}; style-src {_digests([style])}; script-src {_digests(scripts)}; "
        "form-action 'none'"
    )
    return _page(
        data,
        f"<style>{style}</style>",
        "\n".join(f"<script>{script}</script>" for script in scripts),
        f'<meta http-equiv="Content-Security-Policy" content="{escape(policy)}">',
    )


def door_page() -> str:
    """What is shown to a browser that is not known: room for the token."""
    return Template(static("door.html")).substitute(
        language=_language(),
        style=f'<link rel="stylesheet" href="{STYLE}">',
        what=escape(tr("Enter the token of this page: srs printed it when it was started.")),
        token=escape(tr("Token")),
        enter=escape(tr("Open")),
    )


def _page(data: Data, style: str, scripts: str, policy: str) -> str:
    # as data in a script, '<' would end it
    embedded = as_json(data).decode().replace("<", "\\u003c")
    return Template(static("page.html")).substitute(
        language=_language(),
        policy=policy,
        style=style,
        data=embedded,
        scripts=scripts,
        noscript=escape(tr("This page needs JavaScript.")),
    )


def _language() -> str:
    """As a browser names it: 'zh-CN'."""
    return escape(language().replace("_", "-"))


def _digests(texts: Iterable[str]) -> str:
    """What a policy names a text within the page by."""
    digests = (hashlib.sha256(text.encode()).digest() for text in texts)
    return " ".join(f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests)
