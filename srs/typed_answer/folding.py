"""A text in the form in which it is compared, and where each sign of that stood.

Width, capitals, look-alike dashes and arrows are no difference; nor are marks of Markdown.
"""

import re
import unicodedata
from dataclasses import dataclass

from srs.text import clean

_ONE_FORM = str.maketrans(
    {
        **dict.fromkeys("‐‑‒–—―−﹣－", "-"),
        **dict.fromkeys("→⟶⇒➔", "→"),
        **dict.fromkeys("～∼〜", "~"),
        "≥": ">=", "⩾": ">=", "≤": "<=", "⩽": "<=", "≠": "!=", "⁄": "/", "·": "·", "・": "·",
    }
)  # fmt: skip
_RAISED = re.compile("[\xb2\xb3\xb9\u2070-\u207f]")
_FRACTION = re.compile("[\xbc-\xbe\u2150-\u215e]")
_MARKS = re.compile(
    r"(?<!\d)(?P<a>\*\*|__|~~|==|\$\$?(?=\S)(?!\s))(?=\S)(?P<in>[^\n]{1,1000}?)(?<=\S)(?P=a)(?!\d)"
    r"|(?<![\w*])(?P<b>\*)(?=[^\s*])(?P<one>[^*\n]{1,1000}?)(?<=[^\s*])\*(?![\w*])"
)
"""Emphasis and formulas, of which the signs around them say nothing."""


@dataclass(frozen=True, slots=True)
class Folded:
    """A text in one form."""

    shown: str
    """The text itself, as it is shown: composed, without controls."""
    text: str
    """In the form that is compared."""
    places: tuple[int, ...]
    """Where in `shown` each character of `text` begins; at the end, where `shown` ends."""

    def start(self, at: int) -> int:
        """The place in `shown` of the character at `at` of `text`."""
        return self.places[at]


def fold(text: str) -> Folded:
    """`text`, cut as all that is shown, without the white space around it."""
    shown = unicodedata.normalize("NFC", clean(text)).strip()
    if shown.isascii() and not _MARKS.search(shown):
        return Folded(shown, shown.lower(), tuple(range(len(shown) + 1)))
    hidden = _marks(shown)
    signs: list[str] = []
    places: list[int] = []
    raised = False
    for at, char in enumerate(shown):
        if at in hidden:
            continue
        is_raised = _RAISED.match(char) is not None
        form = unicodedata.normalize("NFKC", char.translate(_ONE_FORM)).casefold()
        form = form.translate(_ONE_FORM)
        if is_raised and not raised and signs and signs[-1].isalnum():
            form = f"^{form}"  # 10² is not 102
        elif _FRACTION.match(char):
            form = f" {form} "  # and 2½ no 21/2
        raised = is_raised
        signs.extend(form)
        places.extend([at] * len(form))
    return Folded(shown, "".join(signs), (*places, len(shown)))


def _marks(shown: str) -> frozenset[int]:
    """Where the signs of Markdown stand that say nothing by themselves."""
    found: set[int] = set()
    for match in _MARKS.finditer(shown):
        sign = match["a"] or match["b"]
        size = len(sign)
        found.update(range(match.start(), match.start() + size))
        found.update(range(match.end() - size, match.end()))
    return frozenset(found)
