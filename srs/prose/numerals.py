"""What number a numeral is: in Chinese signs, digits among them or not, or in English words."""

import re
from collections.abc import Sequence
from fractions import Fraction

HAN_NUMERALS = "〇零一二两兩三四五六七八九十百千万萬亿億"
HAN_POWERS = {
    "十": 10, "百": 100, "千": 1_000, "万": 10_000, "萬": 10_000, "亿": 10**8, "億": 10**8,
}  # fmt: skip
_NUMERALS = ("〇零", "一", "二两兩", "三", "四", "五", "六", "七", "八", "九")
_DIGITS = {char: n for n, chars in enumerate(_NUMERALS) for char in chars}
_MYRIAD = 10_000
_PARTS = re.compile(r"\d+(?:\.\d+)?|\S")
_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty"
)
_TENS = {
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
WORD_POWERS = {"thousand": 1_000, "million": 10**6, "billion": 10**9, "trillion": 10**12}
_HUNDRED, _TWENTY, _TEN = 100, 20, 10
_BELOW_HUNDRED = dict(zip(_SMALL.split(), range(21), strict=True)) | _TENS
NUMBER_WORDS = _BELOW_HUNDRED | {"hundred": _HUNDRED} | WORD_POWERS
"""Words of English numbers, with what each of them is by itself."""


def han_value(numeral: str) -> Fraction:
    """Of 十二, 一百零三, 1.3万, 2亿3千万, of 一万三 as of 一万三千; of 二三, digit by digit."""
    parts = _PARTS.findall(numeral)
    if not any(part in HAN_POWERS for part in parts):
        return Fraction("".join(str(_DIGITS.get(part, part)) for part in parts))
    one, none = Fraction(1), Fraction(0)
    total = section = none
    digit: Fraction | None = None
    behind = large = 1  # the powers that came last, and last of those that close a section
    is_counted = False  # whether anything stands before the next sign for 万 or 亿
    for part in parts:
        power = HAN_POWERS.get(part)
        if power is None:
            digit, is_counted = Fraction(_DIGITS.get(part, part)), True
            behind = behind if 0 < digit < _TEN else 1  # in 一百零三 the 三 is a 3
            continue
        if power < _MYRIAD:
            section += (one if digit is None else digit) * power
            is_counted = True
        else:
            below = section + (digit or none)
            above = none if large > power else total
            total = total - above + (below + above if is_counted or above else one) * power
            section, large, is_counted = none, power, False
        digit, behind = None, power
    return total + section + (digit or none) * (behind // 10 if behind >= _HUNDRED else 1)


def word_value(words: Sequence[str]) -> int | None:
    """Of 'two hundred fifty six', 'thirteen thousand', without 'and'; None where it is not one."""
    total = section = 0
    room = 10**15  # what comes next is smaller
    for word in words:
        if power := WORD_POWERS.get(word):
            if power >= room:
                return None
            total, section, room = total + (section or 1) * power, 0, power
        elif word == "hundred":
            if not section < _TEN:
                return None
            section = (section or 1) * _HUNDRED
        else:
            value = _BELOW_HUNDRED[word]
            last = section % _HUNDRED
            if last and not (last >= _TWENTY and last % _TEN == 0 and 0 < value < _TEN):
                return None
            section += value
    return total + section
