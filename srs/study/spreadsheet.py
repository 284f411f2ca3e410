"""Cells of a table that a spreadsheet shows, and does not run."""

import re
import unicodedata

from srs.text import harmless

_FORMULA = re.compile(r"[\s']*[=+\-@]|'*\t")
"""What a spreadsheet would run, or would run without the spaces and the mark before it."""
_NUMBER = re.compile(r"[+-]\d[\d,]*(\.\d+)?(e[+-]?\d+)?%?", re.ASCII | re.IGNORECASE)


def cell(text: str) -> str:
    """`text`, with an apostrophe before what would be run, in any width; numbers stay as they are.

    Nothing is lost by it: no two texts give the same cell.
    """
    safe = harmless(text)
    half = unicodedata.normalize("NFKC", safe)
    return f"'{safe}" if _FORMULA.match(half) and not _NUMBER.fullmatch(half) else safe
