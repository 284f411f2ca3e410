"""The one width of characters: how many cells of a terminal a text takes.

It is the measure by which Rich and Textual draw (`rich.cells`, with Unicode's graphemes), since
the screens cannot have another one; a test holds the two together. The command line and the
reading of logs measure by it too, and import neither.
"""

import unicodedata
from collections.abc import Iterator
from functools import lru_cache

_JOINER = "\u200d"
"""What follows it is drawn into what stands before it: a family is one sign."""
_AS_EMOJI = "\ufe0f"
"""What stands before it is drawn as an emoji, which is wide."""
_UNSEEN = frozenset({"Mn", "Me", "Mc", "Cf", "Cc", "Zl", "Zp"})
"""Categories of what is drawn into another character, or not at all."""


def _in(ranges: str) -> frozenset[str]:
    """The characters of ranges of code points in hex, ends included."""
    ends = (each.partition("-") for each in ranges.split())
    return frozenset(
        chr(code)
        for first, _, last in ends
        for code in range(int(first, 16), int(last or first, 16) + 1)
    )


_SEEN = _in("ad 600-605 6dd 70f 890-891 8e2 110bd 110cd")
"""Of these categories, what is drawn all the same: the soft hyphen, signs around numbers."""
_DRAWN_INTO_OTHERS = _in("1160-11ff 3164 d7b0-d7c6 d7cb-d7fb ffa0 1f3fb-1f3ff")
"""Parts of Korean syllables, and tones of skin."""
_WIDE_BY_NOW = _in("2630-2637 268a-268f 4dc0-4dff 1d300-1d356 1d360-1d376")
"""What Unicode 16 has made wide, which Python may not know yet."""
_WIDE_AS_EMOJI = _in(
    "23 2a 30-39 a9 ae 203c 2049 2122 2139 2194-2199 21a9-21aa 2328 23cf 23ed-23ef 23f1-23f2 "
    "23f8-23fa 24c2 25aa-25ab 25b6 25c0 25fb-25fc 2600-2604 260e 2611 2618 261d 2620 2622-2623 "
    "2626 262a 262e-262f 2638-263a 2640 2642 265f-2660 2663 2665-2666 2668 267b 267e 2692 "
    "2694-2697 2699 269b-269c 26a0 26a7 26b0-26b1 26c8 26cf 26d1 26d3 26e9 26f0-26f1 26f4 "
    "26f7-26f9 2702 2708-2709 270c-270d 270f 2712 2714 2716 271d 2721 2733-2734 2744 2747 "
    "2763-2764 27a1 2934-2935 2b05-2b07 1f170-1f171 1f17e-1f17f 1f321 1f324-1f32c 1f336 1f37d "
    "1f396-1f397 1f399-1f39b 1f39e-1f39f 1f3cb-1f3ce 1f3d4-1f3df 1f3f3 1f3f5 1f3f7 1f43f 1f441 "
    "1f4fd 1f549-1f54a 1f56f-1f570 1f573-1f579 1f587 1f58a-1f58d 1f590 1f5a5 1f5a8 1f5b1-1f5b2 "
    "1f5bc 1f5c2-1f5c4 1f5d1-1f5d3 1f5dc-1f5de 1f5e1 1f5e3 1f5e8 1f5ef 1f5f3 1f5fa 1f6cb "
    "1f6cd-1f6cf 1f6e0-1f6e5 1f6e9 1f6f0 1f6f3"
)
"""What is narrow by itself, and wide as an emoji."""


def width(text: str) -> int:
    """The terminal cells of `text`, which stands on one line."""
    if text.isascii() and text.isprintable():
        return len(text)
    if _JOINER in text or _AS_EMOJI in text:
        return sum(taken for _, taken in _signs(text))
    return sum(map(cells, text))


@lru_cache(maxsize=4096)  # more characters than even a Chinese text is written with
def cells(char: str) -> int:
    """The terminal cells of one character by itself: 0, 1 or 2."""
    if char in _DRAWN_INTO_OTHERS:
        return 0
    if unicodedata.category(char) in _UNSEEN and char not in _SEEN:
        return 0
    wide = unicodedata.east_asian_width(char)
    if wide == "F" and unicodedata.category(char) == "Cn":
        return 1  # what Python does not know it calls full-width
    return 2 if wide in "WF" or char in _WIDE_BY_NOW else 1


def fitting(text: str, room: int) -> str:
    """As much of the beginning of `text` as `room` cells hold; no sign is cut in two."""
    end = 0
    for size, taken in _signs(text):
        room -= taken
        if room < 0:
            break
        end += size
    return text[:end]


def cut_to_width(text: str, room: int, sign: str = "…") -> str:
    """`text` in at most `room` cells, with a `sign` where something was left out."""
    return text if width(text) <= room else fitting(text, room - width(sign)) + sign


def pad(text: str, room: int) -> str:
    """`text` filled up with spaces to `room` cells."""
    return text + " " * (room - width(text))


def graphemes(text: str) -> list[str]:
    """What of `text` is drawn as one sign each, in order."""
    at, found = 0, []
    for size, _ in _signs(text):
        found.append(text[at : at + size])
        at += size
    return found


def _signs(text: str) -> Iterator[tuple[int, int]]:
    """What is drawn as one, in order: how many characters it has, and how many cells it takes."""
    size, taken, last, joined = 0, 0, "", False
    for char in text:
        own = 0 if joined or char in {_JOINER, _AS_EMOJI} else cells(char)
        if own and size:
            yield size, taken
            size = taken = 0
        if own:
            last = char
        elif char == _AS_EMOJI and not joined:
            own, last = int(last in _WIDE_AS_EMOJI), ""
        size, taken, joined = size + 1, taken + own, char == _JOINER and not joined
    if size:
        yield size, taken
