"""Names of encodings, as somebody may write them."""

import codecs
import difflib
import re
from contextlib import suppress
from encodings.aliases import aliases

_NOT_OF_TEXTS = "idna mbcs oem palmos punycode raw_unicode_escape undefined unicode_escape utf_7"
"""What Python can decode as well, and no editor writes."""
_PREFIX = re.compile("^(?:x|windows|ms)[-_ ]", re.IGNORECASE)
"""What some programs write before a name that Python knows."""
_USUAL = (
    "utf-8 utf-16 gb18030 big5 shift-jis euc-jp iso-2022-jp euc-kr windows-1251 koi8-r "
    "windows-1252 windows-1250 windows-1254"
)
_SAID = {
    "big5": "cp950 big5hkscs",
    "cp950": "cp950 big5hkscs",
    "euc_jp": "euc_jp euc_jis_2004",
    "euc_kr": "euc_kr cp949",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "iso2022_jp": "iso2022_jp_ext iso2022_jp_2 iso2022_jp_2004",
    "iso8859_1": "cp1252 iso8859_1",
    "iso8859_9": "cp1254 iso8859_9",
    "shift_jis": "cp932 shift_jis",
}
"""What programs write under the name of a smaller encoding."""


def canonical(name: str) -> str | None:
    """Python's name of the encoding `name`; None where there is no such encoding of texts."""
    for each in (name.strip(), _PREFIX.sub("", name.strip()), _PREFIX.sub("cp", name.strip())):
        with suppress(LookupError, ValueError):  # the latter for a name with a NUL
            found = codecs.lookup(each)
            known = found.name.replace("-", "_")
            if getattr(found, "_is_text_encoding", True) and known not in _NOT_OF_TEXTS.split():
                return known
    return None


def like(name: str) -> list[str]:
    """Names of encodings that look like `name`; the usual ones where none does."""
    plain = re.sub(r"[^a-z0-9]+", "_", name.lower()).strip("_")
    known = {each: python for each in (*aliases, *aliases.values()) if (python := canonical(each))}
    near = difflib.get_close_matches(plain, known, 6, 0.7)
    return list(dict.fromkeys(shown_name(known[each]) for each in near)) or _USUAL.split()


def as_said(name: str) -> list[str]:
    """What to decode by, in this order, where somebody calls an encoding `name` (Python's)."""
    return _SAID.get(name, name).split()


def shown_name(name: str) -> str:
    """`name` as most programs write it: 'euc-kr', 'windows-1251'."""
    windows = re.fullmatch(r"cp(125\d|874)", name)
    return f"windows-{windows[1]}" if windows else name.replace("_", "-")
