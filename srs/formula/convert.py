"""From TeX to the signs of Unicode, or nothing: no half of a formula is ever shown."""

import re
import unicodedata
from collections.abc import Callable, Mapping

from srs.formula import signs
from srs.formula.alphabets import ALPHABETS
from srs.formula.atoms import Atom, above_line, below_line, rooted, spaced

LONGEST = 2_000
"""Characters of a formula that is read."""
_DEEPEST = 16
"""Groups in one another."""
_TOKEN = re.compile(r"\\[A-Za-z]+\*?|\\.|\s+|.", re.DOTALL)
_ROOTS = {"2": "√", "3": "∛", "4": "∜"}
_ALIGNED = frozenset(
    {
        "aligned",
        "align",
        "align*",
        "equation",
        "equation*",
        "gather",
        "gather*",
        "gathered",
        "split",
    }
)
"""Environments that only set lines below each other."""
_NEGATED = "\u0338"


class _NotInUnicodeError(Exception):
    """A formula that cannot be written in signs."""


def as_unicode(tex: str) -> str | None:
    """`tex`, without the signs around it, in signs of Unicode.

    None where any part of it has none: a command that is not known, an index without such a
    form, a bracket that stays open.
    """
    if len(tex) > LONGEST:
        return None
    try:
        return _Reader(tex).whole() or None
    except _NotInUnicodeError:
        return None


class _Reader:
    """Reads a formula once from its beginning to its end."""

    def __init__(self, tex: str) -> None:
        self._tokens = _TOKEN.findall(tex.strip())
        self._at = 0
        self._depth = 0

    def whole(self) -> str:
        atoms = self._atoms(until=None)
        return spaced(atoms)

    def _next(self) -> str:
        if self._at >= len(self._tokens):
            raise _NotInUnicodeError
        piece: str = self._tokens[self._at]
        self._at += 1
        return piece

    def _peek(self) -> str:
        """The next token that is no space, and stays; '' at the end."""
        return next((piece for piece in self._tokens[self._at :] if not piece.isspace()), "")

    def _taken(self) -> str:
        """The next token that is no space."""
        piece = self._next()
        while piece.isspace():
            piece = self._next()
        return piece

    def _atoms(self, until: str | None) -> list[Atom]:
        """All up to the token `until`, which is taken as well."""
        self._depth += 1
        if self._depth > _DEEPEST:
            raise _NotInUnicodeError
        found: list[Atom] = []
        while until is not None or self._at < len(self._tokens):
            piece = self._next()
            if piece == until:
                break
            if piece in "^_":
                base = self._base(found)
                found.append(Atom(base.text + self._script(piece), base.sort))
            else:
                found += self._atom(piece)
        self._depth -= 1
        return found

    def _base(self, found: list[Atom]) -> Atom:
        """What an index stands at, which is taken back."""
        while found and found[-1].sort == "space":
            found.pop()
        if not found or found[-1].sort == "break":
            raise _NotInUnicodeError
        base = found.pop()
        if base.sort == "fraction":
            return Atom(f"({base.text})")
        return base

    def _script(self, piece: str) -> str:
        """An index in the small signs that there are. Two of one kind are no formula."""
        table = signs.SUPERSCRIPTS if piece == "^" else signs.SUBSCRIPTS
        small = _each(self._argument().replace(" ", ""), table)
        if not small or self._peek() == piece:
            raise _NotInUnicodeError
        return small

    def _argument(self) -> str:
        """A group, a command with what it takes, or one sign."""
        piece = self._taken()
        if piece == "{":
            return spaced(self._atoms(until="}"))
        if piece in "^_}&":
            raise _NotInUnicodeError
        return spaced(self._atom(piece))

    def _atom(self, piece: str) -> list[Atom]:
        if piece == "{":
            return self._group()
        if piece.startswith("\\"):
            return self._command(piece[1:])
        if piece == "}":
            raise _NotInUnicodeError
        if piece.isspace() or piece == "~":
            return [Atom(" ", "space")]
        if piece == "'":
            return [Atom("′")]
        return [Atom(piece)]

    def _group(self) -> list[Atom]:
        inner = self._atoms(until="}")
        if len(inner) == 1:
            return inner
        text = spaced(inner)
        return [Atom(text)] if text else []

    def _command(self, name: str) -> list[Atom]:
        if name in signs.LETTERS:
            self._end_name()
        if name in _SINGLE:
            return [_SINGLE[name]]
        if name in signs.DROPPED:
            return self._delimiter(name)
        if name not in _CONSTRUCTS:
            raise _NotInUnicodeError
        return _CONSTRUCTS[name](self, name)

    def _end_name(self) -> None:
        """Leave out the space that parts the name of a letter from another letter."""
        after = self._tokens[self._at : self._at + 2]
        if len(after) > 1 and after[0].isspace() and (after[1].isalnum() or after[1][0] == "\\"):
            self._at += 1

    def _delimiter(self, name: str) -> list[Atom]:
        """A bracket without its size; a dot is none."""
        if name in {"left", "right", "middle"} and self._peek() == ".":
            self._taken()
        return []

    def fraction(self, _: str) -> list[Atom]:
        """As in a/b."""
        above, below = self._filled(), self._filled()
        return [Atom(f"{above_line(above)}/{below_line(below)}", "fraction")]

    def root(self, _: str) -> list[Atom]:
        """As in √2, or of another degree."""
        return [Atom(f"{self._degree()}{rooted(self._filled())}")]

    def accented(self, name: str) -> list[Atom]:
        """A sign with another one over it."""
        return [Atom(_accented(self._filled(), signs.ACCENTS[name]))]

    def lined(self, name: str) -> list[Atom]:
        """Signs with a line along them."""
        return [Atom(_lined(self._filled(), signs.LINES[name]))]

    def words(self, name: str) -> list[Atom]:
        """Text, or the name of a function."""
        return [Atom(self._words(), "sign" if name in signs.WORDS else "function")]

    def in_alphabet(self, name: str) -> list[Atom]:
        """Letters of another alphabet."""
        return [Atom(_each(self._filled(), ALPHABETS[name], strict=False))]

    def modulo(self, _: str) -> list[Atom]:
        """As in (mod n)."""
        return [Atom(" ", "space"), Atom(f"(mod {self._filled()})")]

    def negated(self, _: str) -> list[Atom]:
        """A relation that does not hold."""
        atoms = self._atom(self._taken())
        if len(atoms) != 1 or len(atoms[0].text) != 1:
            raise _NotInUnicodeError
        return [Atom(unicodedata.normalize("NFC", atoms[0].text + _NEGATED), "operator")]

    def environment(self, _: str) -> list[Atom]:
        """Lines below each other: where they are aligned is left out."""
        if self._words() not in _ALIGNED:
            raise _NotInUnicodeError
        self._tokens[self._at :] = [each for each in self._tokens[self._at :] if each != "&"]
        return []

    def line_end(self, _: str) -> list[Atom]:
        """The next line of a formula."""
        return [Atom("\n", "break")]

    def _filled(self) -> str:
        text = self._argument()
        if not text:
            raise _NotInUnicodeError
        return text

    def _degree(self) -> str:
        if self._peek() != "[":
            return "√"
        self._taken()
        degree = spaced(self._atoms(until="]"))
        return _ROOTS.get(degree) or f"{_each(degree, signs.SUPERSCRIPTS)}√"

    def _words(self) -> str:
        """The text in a group as it was typed."""
        if self._taken() != "{":
            raise _NotInUnicodeError
        text = ""
        while (piece := self._next()) != "}":
            if piece in "{$":
                raise _NotInUnicodeError
            if piece.startswith("\\"):
                if piece[1:] not in signs.ESCAPED and piece != "\\ ":
                    raise _NotInUnicodeError
                piece = piece[1:]
            text += piece
        return re.sub(r"\s+", " ", text)


def _each(text: str, table: Mapping[str, str], *, strict: bool = True) -> str:
    """Each sign of `text` as the table has it; `strict`: or no formula at all."""
    if strict and any(sign not in table for sign in text):
        raise _NotInUnicodeError
    return "".join(table.get(sign, sign) for sign in text)


def _accented(text: str, accent: str) -> str:
    letter = text.replace("ı", "i").replace("ȷ", "j")
    if sum(not unicodedata.combining(sign) for sign in letter) != 1:
        if accent == signs.ACCENTS["bar"]:
            return _lined(text, signs.LINES["overline"])
        raise _NotInUnicodeError
    return unicodedata.normalize("NFC", letter + accent)


def _lined(text: str, line: str) -> str:
    if not all(sign.isalnum() or sign in " ′" for sign in text):
        raise _NotInUnicodeError
    return "".join(f"{sign}{line}" for sign in text)


_SINGLE: Mapping[str, Atom] = (
    {name: Atom(sign) for name, sign in {**signs.LETTERS, **signs.ESCAPED}.items()}
    | {name: Atom(sign, "operator") for name, sign in signs.OPERATORS.items()}
    | {name: Atom(sign, "big") for name, sign in signs.BIG.items()}
    | {name: Atom(name, "function") for name in signs.FUNCTIONS}
    | {name: Atom(" ", "space") for name in signs.SPACES}
)
"""What takes nothing from behind it."""

_CONSTRUCTS: Mapping[str, Callable[[_Reader, str], list[Atom]]] = (
    dict.fromkeys(("frac", "dfrac", "tfrac", "cfrac"), _Reader.fraction)
    | dict.fromkeys(signs.ACCENTS, _Reader.accented)
    | dict.fromkeys(signs.LINES, _Reader.lined)
    | dict.fromkeys((*signs.WORDS, "operatorname", "operatorname*"), _Reader.words)
    | dict.fromkeys(ALPHABETS, _Reader.in_alphabet)
    | dict.fromkeys(("begin", "end"), _Reader.environment)
    | {
        "sqrt": _Reader.root,
        "pmod": _Reader.modulo,
        "not": _Reader.negated,
        "\\": _Reader.line_end,
    }
)
"""What takes something."""
