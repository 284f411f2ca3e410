"""Text of a log as HTML: shown as it stands, never obeyed."""

import html
import re
import unicodedata
from collections.abc import Iterable

from srs.text import clean

_COMMAND = re.compile(r"\[(?=(?:sound|anki):|latex\]|\${1,2}\])", re.IGNORECASE)
"""The bracket before what Anki would play, speak or typeset."""


def plain(text: str) -> str:
    """`text` as it is shown, in the form that Anki keeps text in."""
    return unicodedata.normalize("NFC", clean(text))


def line(text: str) -> str:
    """`plain` on one line."""
    return " ".join(plain(text).split())


def markup(text: str) -> str:
    """`text` as HTML that looks like it."""
    escaped = html.escape(plain(text), quote=False).replace("\n", "<br>")
    return _COMMAND.sub("&#91;", escaped)


def enumeration(parts: Iterable[str], *, ordered: bool) -> str:
    """A list, numbered when the order of its parts matters."""
    tag = "ol" if ordered else "ul"
    return f"<{tag}>{''.join(f'<li>{markup(part)}</li>' for part in parts)}</{tag}>"
