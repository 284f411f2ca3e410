"""The signs of a formula, put beside each other with the room that each kind wants."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

Sort = Literal["sign", "space", "big", "operator", "function", "fraction", "break"]

_OPENING = "([{⟨⌈⌊|‖,;\n"
_ATTACHED = re.compile(r"[\w)\]}′°⟩]$")
_FACTOR = re.compile(r"[\w(\[{√⟨∂∇]")
_MARKS = "[\u0300-\u036f\u20d0-\u20ff]*"
_LOWER = "[₀-₎ₐ-ₜᵢ-ᵪⱼ]*"
_UPPER = "[⁰ⁱ-ⁿᴬ-ᵡᶜ-ᶿⱽ²³¹′°*†]*"
_LETTER = rf"[^\W\d_]{_MARKS}{_LOWER}"
_NUMBER = r"\d+(?:[.,]\d+)?"
_UNIT = re.compile(rf"{_LETTER}{_UPPER}|{_NUMBER}{_UPPER}|[d∂]{_LETTER}{_UPPER}|∞|√{_LETTER}|√\d+")
_PRODUCT = re.compile(r"[∂√∞\w.\u0300-\u036f\u20d0-\u20ff₀-₎ₐ-ₜᵢ-ᵪⱼ⁰ⁱ-ⁿᴬ-ᵡᶜ-ᶿⱽ²³¹′°*†]+")
_UNDER_ROOT = re.compile(rf"{_LETTER}|{_NUMBER}|\([^()]*\)")
_CALL = re.compile(r"[^\W\d_]*[₀-₎ₐ-ₜᵢ-ᵪⱼ]*\([^()]*\)|√\([^()]*\)")
_PREFIXED = frozenset("±∓")


@dataclass(frozen=True, slots=True)
class Atom:
    """A sign, or several that stay together."""

    text: str
    sort: Sort = "sign"


def spaced(atoms: Sequence[Atom]) -> str:
    """`atoms` in their order; one space at most between two of them."""
    out, room, prefix = "", False, False
    seen = [atom for atom in atoms if atom.text]
    for at, atom in enumerate(seen):
        if atom.sort == "space":
            room = bool(out) and not prefix
            continue
        if atom.sort == "break":
            out, room = f"{out.rstrip()}\n", False
            continue
        text, prefix = atom.text, False
        after = next((each for each in seen[at + 1 :] if each.sort != "space"), None)
        if atom.sort == "operator":
            unary = not out or out.rstrip()[-1:] in _OPENING or _ends_in_operator(seen[:at])
            out += (" " if room and out else "") + text if unary else f"{out and ' '}{text}"
            room = not (_ends_part(after) or (unary and text in _PREFIXED))
            prefix = unary and text in _PREFIXED
            continue
        if atom.sort == "fraction" and _is_factor(seen[:at], after):
            text = f"({text})"
        if room or (atom.sort in {"function", "big"} and out and _ATTACHED.search(out)):
            out += " "
        out += text
        room = atom.sort in {"function", "big"} and after is not None and _begins_a_word(after)
    return re.sub(" {2,}", " ", out).strip(" ")


def _ends_part(after: Atom | None) -> bool:
    """Whether nothing follows that an operator would work on: (P, ≤) names it alone."""
    return after is None or after.text[0] in ")]},;:⟩"


def _ends_in_operator(before: Sequence[Atom]) -> bool:
    last = next((each for each in reversed(before) if each.sort != "space"), None)
    return last is None or last.sort == "operator" or last.text in {"=", "<", ">", "+", "-", "/"}


def _begins_a_word(atom: Atom) -> bool:
    return atom.sort != "operator" and atom.text[0] not in "([{)]},.;:|^_"


def _is_factor(before: Sequence[Atom], after: Atom | None) -> bool:
    """Whether a fraction is multiplied by what stands beside it, so that it wants brackets."""
    last = next((each for each in reversed(before) if each.sort != "space"), None)
    led = last is not None and last.sort != "operator" and _ATTACHED.search(last.text)
    followed = after is not None and (
        after.sort in {"big", "function", "fraction"}
        or (after.sort == "sign" and _FACTOR.match(after.text))
    )
    return bool(led or followed)


def above_line(text: str) -> str:
    """What stands above the line of a fraction: a product needs no brackets there."""
    return text if _PRODUCT.fullmatch(text) or _CALL.fullmatch(text) else f"({text})"


def below_line(text: str) -> str:
    """What stands below it: one thing, or what something is derived by."""
    return text if _UNIT.fullmatch(text) or _CALL.fullmatch(text) else f"({text})"


def rooted(text: str) -> str:
    """What stands under a root."""
    return text if _UNDER_ROOT.fullmatch(text) else f"({text})"
