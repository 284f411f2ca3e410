"""Where an answer was cut out of its line.

Not within a word, a name or a figure and its unit, and not before the words that take it back.
"""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from srs.prose.clauses import turns

_MARKS = re.compile(r"[*`~^]+|={2,}|_{2,}|\[\[|\]\]")
_WIDE_DIGITS = str.maketrans("０１２３４５６７８９．％", "0123456789.%")
_UNIT = re.compile(
    r"[%‰℃°]|[百千万亿兆个層层轮倍种類类本步头位维次秒米度人例对组台块条道款项天周岁元号章页版级届张篇句字词行列件家名]"
)
"""What belongs to the figure before it."""
_COUNTS = re.compile(r"[第.．]")
_WORDS = re.compile(
    r"使用[者率量权]|用[户途法例量处]|学习[率器者]|返回值|存储[器层]|支持[者度]|关注[点度]|负责人|依赖[项注]|表示层|对应关系|"
    r"处理器|控制[器台流面]|管理[员器者]|计算[机图量器]|缓存[区池层穿击雪]|映射表|定义域|描述[符性]|执行[器计引]|生成[器式树]|解决[方办]|"
    r"提供[者商方]|隔离[级性]|加速[比器度]|检测器|同步[器锁]|记录器|继承关系|利用率|拥有者|维护者|代表性|存在性|参与|涉及|普及|以及|"
    r"饱和|总和|之和|共和|因为|作为|称为|成为|分为|认为|行为|为了|以为|是否|但是|可是|还是|就是|要是|于是|不是|只是|所[有以]|"
    r"具有|拥有|没有|只有|有[效序限关些用助利]|可[以能见用]|能[力够量]|功能|性能|智能|会议|机会|对象|针对|相对|绝对|自由|理由|由于|经由"
)
"""Words that hold another one, at which a rule might cut."""
_LONGEST = 4
_ASKED = re.compile(
    r"[^。．！!；;？?.]{0,200}(?:\.(?=\w)[^。．！!；;？?.]{0,200}){0,3}[？?](?![\w=&])"
)
"""A sentence goes on to its question mark."""
_WITHIN = re.compile(r"[，,；;]?\s?")
_SETS_APART = re.compile(r"而(?:不是|非|不)")
"""'A，而不是 B' says that A is so."""
_BEHIND = re.compile(r"[。．.!！]?[”’」』）)\"']?\s?")


@lru_cache(maxsize=64)  # the cards of a line are held against it one after the other
def bare(text: str) -> str:
    """`text` without the marks of emphasis and code, in one line, with digits of one width."""
    narrow = text if text.isascii() else text.translate(_WIDE_DIGITS)
    return _MARKS.sub("", " ".join(narrow.split()))


def is_torn(answer: str, line: str) -> bool:
    """Whether `answer` stands in `line`, but nowhere as a whole word, name or figure."""
    return _everywhere(
        answer,
        line,
        lambda start, end: (
            _joined(line, start, at_start=True) or _joined(line, end, at_start=False)
        ),
    )


def is_taken_back(answer: str, line: str, *, later: bool = False) -> bool:
    """Whether `line` goes on with 但是 or 'but' behind `answer`; `later`: in the next sentence."""
    behind = _BEHIND if later else _WITHIN

    def is_so(_: int, end: int) -> bool:
        match = behind.match(line, end)
        if match is None or _SETS_APART.match(line, match.end()):
            return False
        return turns(line, match.end())

    return _everywhere(answer, line, is_so)


def has_its_gap(answer: str, line: str) -> bool:
    """Whether `answer` stands in a question of `line`, and is no fact."""
    return _everywhere(answer, line, lambda _, end: _ASKED.match(line, end) is not None)


def _everywhere(answer: str, line: str, is_so: Callable[[int, int], bool]) -> bool:
    """Whether something is so of each place of `answer` in `line`, of which there is one."""
    found = False
    for start, end in _places(answer, line):
        found = True
        if not is_so(start, end):
            return False
    return found


def _places(answer: str, line: str) -> Iterator[tuple[int, int]]:
    at = line.find(answer) if answer else -1
    while at >= 0:
        yield at, at + len(answer)
        at = line.find(answer, at + len(answer))


def _joined(line: str, at: int, *, at_start: bool) -> bool:
    """Whether a cut at `at` parts what belongs together."""
    before, after = line[max(0, at - 1) : at], line[at : at + 1]
    if not before or not after:
        return False
    if _is_latin(before) and _is_latin(after):
        return True
    outside, inside = (before, after) if at_start else (after, before)
    if _is_latin(inside) and outside in "±’'^_":
        return True
    if before.isdigit() and _UNIT.match(after):
        return True
    if at_start and after.isdigit() and _COUNTS.match(before):
        return True
    return any(
        match.start() < at < match.end()
        for match in _WORDS.finditer(line, max(0, at - _LONGEST), at + _LONGEST)
    )


def _is_latin(char: str) -> bool:
    return char.isascii() and char.isalnum()
