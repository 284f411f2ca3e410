"""Text on its way to a person.

Foreign text passes through here before it reaches a terminal, a document or a package: it is
shown, never obeyed.
"""

import json
import re
import unicodedata
from collections.abc import Iterable
from functools import cache

LONGEST = 20_000
"""Characters of one text that are shown: more is no card, and would freeze a screen."""

_JOINERS = frozenset("\u200c\u200d")
"""Some scripts and emoji are not written without them."""
_LINE_ENDS = str.maketrans({"\u2028": "\n", "\u2029": "\n", "\t": "    "})
_LINE_END = re.compile("\r\n|[\n\x0b\x0c\r\x1c-\x1e\x85\u2028\u2029]")
_HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f"
    "\ud800-\udfff\ufeff\ufff9-\ufffb\U00013430-\U0001343f\U0001bca0-\U0001bca3"
    "\U0001d173-\U0001d17a\U000e0000-\U000e007f]"
)
"""What is not to be seen and does something: controls, other directions of writing, tags, halves
of characters. Not so characters that Unicode does not know yet, or leaves to fonts."""
_HALF = re.compile("[\ud800-\udfff]")
"""Of a character, or of a file name that is not UTF-8: a mark is left where it was."""
_ESCAPED = re.compile(r"\\[bfru]")
_CJK = r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
_HAN = r"[\u3040-\u30ff\u3400-\u9fff]"
_TRADITIONAL = r"[個們這說為對實點與會過還應數據時後來開關學習種項麼處體]"
_UNSAFE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


def clean(text: str) -> str:
    """`text` without anything a terminal would obey: escapes, controls, reversed writing."""
    if len(text) <= LONGEST and text.isprintable():  # as nearly all is
        return text
    lines = "\n".join(text[:LONGEST].splitlines()).translate(_LINE_ENDS).split("\n")
    kept = "\n".join(
        line if line.isprintable() else "".join(filter(_is_safe, line)) for line in lines
    )
    return f"{kept}\n[...]" if len(text) > LONGEST else kept


def folded(text: str) -> str:
    """`text` as it is searched: without difference of width, of capital and small letters."""
    return unicodedata.normalize("NFKC", text).casefold()


def clean_line(text: str) -> str:
    """As `clean`, on one line."""
    return " ".join(clean(text).split())


def harmless(text: str) -> str:
    """`text` as data: without what cannot be seen and would be obeyed; tabs and line ends stay."""
    if not _HIDDEN.search(text):
        return text
    whole = _HALF.sub("\ufffd", _LINE_END.sub("\n", text))
    return _HIDDEN.sub("", whole)


def as_json(data: object) -> bytes:
    """`data` as a JSON document in UTF-8, every text in it `harmless`."""
    written = json.dumps(data, ensure_ascii=False, indent=1)
    if _HIDDEN.search(written) or _ESCAPED.search(written):
        written = json.dumps(_harmless(data), ensure_ascii=False, indent=1)
    return written.encode()


def as_json_list(members: Iterable[object]) -> bytes:
    """`as_json` of a list of which only one member is held as data at a time."""
    written = b",\n ".join(as_json(each).replace(b"\n", b"\n ") for each in members)
    return b"[\n %b\n]" % written if written else b"[]"


def _harmless(data: object) -> object:
    if isinstance(data, str):
        return harmless(data)
    if isinstance(data, dict):
        return {_harmless(key): _harmless(value) for key, value in data.items()}
    return [_harmless(each) for each in data] if isinstance(data, list | tuple) else data


def as_exact_json(data: object) -> str:
    """`data` as a JSON document on one line that holds every character of its texts.

    What would be obeyed is written as an escape: a program reads it, a terminal does not.
    """
    return _HIDDEN.sub(_escape, json.dumps(data, ensure_ascii=False))


def _escape(found: re.Match[str]) -> str:
    return json.dumps(found[0])[1:-1]


def is_chinese(text: str) -> bool:
    """Whether questions about `text` are asked in Chinese: it has any Han character."""
    return _compiled(_CJK).search(text) is not None


def has_han(text: str) -> bool:
    """Whether any character of `text` is one of Chinese or Japanese."""
    return _compiled(_HAN).search(text) is not None


def is_traditional(text: str) -> bool:
    """Whether `text` has any of the commonest traditional characters of Chinese."""
    return _compiled(_TRADITIONAL).search(text) is not None


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """So many characters take a while, and few commands ask for them."""
    return re.compile(pattern)


def _is_safe(char: str) -> bool:
    return char in _JOINERS or unicodedata.category(char) not in _UNSAFE
