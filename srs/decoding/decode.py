"""Bytes become text, in the encoding that they are in."""

import codecs
import re
from dataclasses import dataclass

from srs.decoding import names
from srs.translation import mark

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf_32"),  # begins with the mark of UTF-16
    (codecs.BOM_UTF32_BE, "utf_32"),
    (codecs.BOM_UTF16_LE, "utf_16"),
    (codecs.BOM_UTF16_BE, "utf_16"),
)
_OF_SEVEN_BITS = (
    (re.compile(rb"\x1b\$(?:[@B]|\([@BDOPQ])"), "iso2022_jp"),
    (re.compile(rb"\x1b\$\)C"), "iso2022_kr"),
    (re.compile(rb"~\{(?:[!-w][!-~])+~\}"), "hz"),
)
"""Encodings whose bytes are all ASCII, and what begins a character of several."""
_CONTROL = re.compile("[\x01-\x08\x0e-\x1a\x1c-\x1f]")
_CONTROLS = 0.001
"""Share of control characters that a text may hold; a log may carry a stray one."""
_NOT_ASCII = re.compile("[^\x00-\x7f\udc80-\udcff]")
_BROKEN = re.compile("[\udc80-\udcff]+")
_SURELY = 3
"""So many characters in UTF-8, and so many times the breaks between them, are no accident."""
_WRITTEN = (
    "[\t\n\r -~\u00a0-\u052f\u0590-\u06ff\u0900-\u097f\u0e00-\u0e7f\u1e00-\u206f\u2190-\u27bf"
    "\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff00-\uffef\U0001f300-\U0001faff]"
)
_WIDE = "[\u2e80-\ud7a3\uf900-\uffef]"
_MOST = 0.95
_FEW = 4
_LITTLE_SURPRISE = 1.5


@dataclass(frozen=True, slots=True)
class Decoded:
    """What some bytes say."""

    text: str
    encoding: str
    """Python's name of what they are in."""


@dataclass(frozen=True, slots=True)
class Undecoded:
    """Why some bytes are not read."""

    reason: str
    """A marked text."""
    line: int | None = None
    """Where they are broken, from 1."""
    guesses: tuple[str, ...] = ()
    """Names of encodings that they may be in."""


def decode(data: bytes, encoding: str | None = None) -> Decoded | Undecoded:
    """`data` as text, or why it is none.

    What is in UTF-8, or begins with the mark of an encoding of Unicode, is read as such. All else
    is read in `encoding` (a name of Python's) or, where none is given, in the one in which it makes
    sense; where it makes sense in two, it is not read.
    """
    for sign, name in _MARKS:
        if data.startswith(sign):
            return _plausible(data, name) or _NO_TEXT
    text = data.decode("utf_8_sig", errors="surrogateescape")
    breaks = len(_BROKEN.findall(text))
    if not breaks:
        if found := _of_seven_bits(data, encoding):
            return found
        if _is_plausible(text):
            return Decoded(text, "utf_8")
    elif len(_NOT_ASCII.findall(text)) >= _SURELY * breaks:
        return _broken(data, "utf_8")
    return _named(data, encoding) if encoding else _by_its_bytes(data)


_NO_TEXT = Undecoded(mark("it is not a text file, or in an unknown encoding"))


def _of_seven_bits(data: bytes, wanted: str | None) -> Decoded | None:
    """`data`, whose bytes are those of UTF-8, where they are double bytes in disguise."""
    for sign, name in _OF_SEVEN_BITS:
        if sign.search(data):
            for encoding in names.as_said(name):
                found = _plausible(data, encoding)
                sure = name != "hz" or wanted == "hz"
                if found and (sure or _is_language(found.text, "gb18030")):
                    return found
    return None


def _named(data: bytes, encoding: str) -> Decoded | Undecoded:
    """`data` in the encoding that somebody says it is in."""
    for each in names.as_said(encoding):
        if found := _plausible(data, each):
            return found
    widest = max(names.as_said(encoding), key=lambda each: _good_bytes(data, each))
    return _broken(data, widest, names.shown_name(encoding))


def _by_its_bytes(data: bytes) -> Decoded | Undecoded:
    """`data` in the encoding that nobody told."""
    if b"\x00" in data:
        return _unmarked_utf16(data) or _NO_TEXT
    from srs.decoding.guess import guess  # noqa: PLC0415  # few logs need it, and it takes a while

    found = guess(data)
    if isinstance(found, tuple) and _is_plausible(found[0]):
        return Decoded(*found)
    wide = _unmarked_utf16(data)
    if wide and _is_language(wide.text, wide.encoding):
        return wide
    if isinstance(found, list) and found:
        guesses = tuple(dict.fromkeys(names.shown_name(each) for each in found))
        return Undecoded(mark("its encoding cannot be told for sure"), guesses=guesses)
    return _NO_TEXT


def _unmarked_utf16(data: bytes) -> Decoded | None:
    """UTF-16 without a mark: any bytes are some, but only a text's are usual letters."""
    found = [_plausible(data, encoding) for encoding in ("utf_16_le", "utf_16_be")]
    best = max((each for each in found if each), key=_share_written, default=None)
    if best is None or _share_written(best) < _MOST:
        return None
    wide, ascii_signs = "".join(re.findall(_WIDE, best.text)), sum(map(str.isascii, best.text))
    if not wide:
        return best if ascii_signs else None
    from srs.decoding.likelihood import likelihood  # noqa: PLC0415  # as above

    made = likelihood(wide, best.encoding)
    sure = max(made.characters, ascii_signs) >= _FEW or made.surprise <= _LITTLE_SURPRISE
    return best if sure and made.is_plausible else None


def _share_written(found: Decoded) -> float:
    return len(re.findall(_WRITTEN, found.text)) / max(len(found.text), 1)


def _is_language(text: str, encoding: str) -> bool:
    from srs.decoding.likelihood import likelihood  # noqa: PLC0415  # as above

    made = likelihood(text, encoding)
    return made.characters >= _FEW and made.is_plausible


def _plausible(data: bytes, encoding: str) -> Decoded | None:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return None
    return Decoded(text, encoding) if _is_plausible(text) else None


def _is_plausible(text: str) -> bool:
    """Whether it has neither a NUL nor many control characters, as only binary data has."""
    return "\x00" not in text and len(_CONTROL.findall(text)) <= 1 + _CONTROLS * len(text)


def _good_bytes(data: bytes, encoding: str) -> int:
    """How many bytes there are before the first that is none in `encoding`."""
    try:
        data.decode(encoding)
    except UnicodeDecodeError as error:
        return error.start
    return len(data)


def _broken(data: bytes, encoding: str, named: str | None = None) -> Undecoded:
    """Which is the first byte that is none in `encoding`, which somebody `named`, if so."""
    at = _good_bytes(data, encoding)
    if at == len(data):
        return _NO_TEXT
    line = data.count(b"\n", 0, at) + 1
    byte, value = at + 1, f"0x{data[at]:02x}"
    if named is None:
        said = mark("it is in UTF-8, but not at byte {byte} ({value})", byte=byte, value=value)
    else:
        said = mark(
            "it is not in {encoding}, as said: see byte {byte} ({value})",
            encoding=named,
            byte=byte,
            value=value,
        )
    return Undecoded(said, line)
