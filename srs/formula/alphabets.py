"""Letters in the alphabets of mathematics: double-struck, script, bold and so on."""

from collections.abc import Mapping
from string import ascii_lowercase, ascii_uppercase, digits

_GREEK = "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡϴΣΤΥΦΧΨΩ∇αβγδεζηθικλμνξοπρςστυφχψω∂ϵϑϰϕϱϖ"


def _from(upper: int, lower: int | None = None, number: int | None = None) -> dict[str, str]:
    """The alphabet whose letters and digits begin at these code points."""
    begins = ((ascii_uppercase, upper), (ascii_lowercase, lower), (digits, number))
    return {
        sign: chr(first + at)
        for signs, first in begins
        if first is not None
        for at, sign in enumerate(signs)
    }


_DOUBLE_STRUCK = _from(0x1D538, 0x1D552, 0x1D7D8) | dict(zip("CHNPQRZ", "ℂℍℕℙℚℝℤ", strict=True))
_SCRIPT = _from(0x1D49C, 0x1D4B6) | dict(zip("BEFHILMRego", "ℬℰℱℋℐℒℳℛℯℊℴ", strict=True))
_FRAKTUR = _from(0x1D504, 0x1D51E) | dict(zip("CHIRZ", "ℭℌℑℜℨ", strict=True))
_BOLD = _from(0x1D400, 0x1D41A, 0x1D7CE) | {
    sign: chr(0x1D6A8 + at) for at, sign in enumerate(_GREEK)
}

ALPHABETS: Mapping[str, Mapping[str, str]] = {
    "mathbb": _DOUBLE_STRUCK,
    "Bbb": _DOUBLE_STRUCK,
    "mathds": _DOUBLE_STRUCK,
    "mathcal": _SCRIPT,
    "mathscr": _SCRIPT,
    "cal": _SCRIPT,
    "mathfrak": _FRAKTUR,
    "mathbf": _BOLD,
    "bold": _BOLD,
    "boldsymbol": _BOLD,
    "bm": _BOLD,
    "textbf": _BOLD,
    "mathtt": _from(0x1D670, 0x1D68A, 0x1D7F6),
    "texttt": _from(0x1D670, 0x1D68A, 0x1D7F6),
}
"""By the command that asks for them. What an alphabet has no letter for stays as it is."""
