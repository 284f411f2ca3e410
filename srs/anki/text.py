"""Text of a log as HTML: shown as it stands, never obeyed."""

import html
import re
import unicodedata
from collections.abc import Iterable

LONGEST = 20_000
"""Characters of one text that a package takes; a mark says where the rest was left out."""
_COMMAND = re.compile(r"\[(?=(?:sound|anki):|latex\]|\${1,2}\])", re.IGNORECASE)
"""The bracket before what Anki would play, speak or typeset."""
_UNSEEN = {"Cc", "Cs"}
"""Controls, \\x1f between Anki's fields among them, and halves of characters."""


def plain(text: str) -> str:
    """`text` without control characters, bounded, in the form that Anki keeps text in."""
    cut = f"{text[:LONGEST]} [...]" if len(text) > LONGEST else text
    lines = "\n".join(cut.splitlines()).replace("\t", "    ")
    kept = (c for c in lines if c == "\n" or unicodedata.category(c) not in _UNSEEN)
    return unicodedata.normalize("NFC", "".join(kept))


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
