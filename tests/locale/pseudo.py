"""A language that nobody speaks, in which a text that was not translated is seen at once.

Every text stands in ⟦ ⟧, its letters are those of mathematics, and its fields are kept. Whatever
letters of a Latin alphabet are left are data, or were never given to `tr`.
"""

import re
import string
from gettext import NullTranslations

_LETTERS = str.maketrans(
    {
        letter: chr(first + place)
        for letters, first in ((string.ascii_uppercase, 0x1D5A0), (string.ascii_lowercase, 0x1D5BA))
        for place, letter in enumerate(letters)
    }
)
_WORD = re.compile(r"[A-Za-z]{2,}")


class Pseudo(NullTranslations):
    """As a catalog that has everything; one and many are said as in English."""

    def gettext(self, message: str) -> str:
        """`message` so that it is seen where it stands."""
        return f"⟦{_spelt(message)}⟧"

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """The form for `n`, likewise."""
        return self.gettext(msgid1 if n == 1 else msgid2)


def untranslated(shown: str, data: tuple[str, ...] = ()) -> list[str]:
    """The words in what was `shown` that are no part of a translated text, nor of `data`."""
    for each in sorted(data, key=len, reverse=True):
        shown = shown.replace(each, " ")
    return _WORD.findall(shown)


def _spelt(text: str) -> str:
    try:
        parts = list(string.Formatter().parse(text))
    except ValueError:  # no format: it has no fields
        return text.translate(_LETTERS)
    if all(name is None for _, name, _, _ in parts):
        return text.translate(_LETTERS)
    return "".join(
        literal.translate(_LETTERS).replace("{", "{{").replace("}", "}}") + _field(*field)
        for literal, *field in parts
    )


def _field(name: str | None, spec: str | None, conversion: str | None) -> str:
    if name is None:
        return ""
    kept = (f"!{conversion}" if conversion else "") + (f":{spec}" if spec else "")
    return f"{{{name}{kept}}}"
