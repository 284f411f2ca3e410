"""Text that nobody wrote to be learned: it costs what it is long, and not its square.

No time is asserted, for machines differ. Calls are counted where Python makes them; what a
pattern does is no call, so there the time for a text is compared with that for one of twice
its length, in wide margins, and once more when a busy machine got in between.
"""

import sys
import time
from collections.abc import Callable
from types import FrameType

import pytest

from srs.making import make_notes
from srs.parse import read_text

MEGABYTE = 1024 * 1024
GUARD_SECONDS = 120
"""A text of a megabyte that takes longer hangs."""
UNITS = ["（", "：", "{{c1::", "a、", "1.", " ", "《", "，", "**a", "[", "`", "几（", "由a和", "等"]


def read_and_draft(text: str) -> None:
    make_notes(read_text(text), "/logs/log.md", "log")


def calls(text: str) -> int:
    """Calls of Python functions, and resumed generators, that `text` takes."""
    count = 0

    def each(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(each)
    try:
        read_and_draft(text)
    finally:
        sys.setprofile(before)
    return count


def seconds(text: str) -> float:
    """Of the processor, for this process alone."""
    start = time.process_time()
    read_and_draft(text)
    return time.process_time() - start


def lines_of(unit: str, size: int) -> str:
    return f"{unit}\n" * (size // (len(unit) + 1))


@pytest.mark.parametrize("unit", UNITS)
def test_a_megabyte_of_one_sign_is_read(unit: str) -> None:
    """In one line, and in lines as long as are still taken for notes."""
    start = time.process_time()
    read_and_draft(unit * (MEGABYTE // len(unit)))
    read_and_draft(lines_of("优点：" + unit * (9_000 // len(unit)) + "。", MEGABYTE // 4))
    assert time.process_time() - start < GUARD_SECONDS


@pytest.mark.parametrize("line", ["缺点：。", "组成：快、等等等", "原因：！", "组成：、、"])
def test_a_label_with_nothing_behind_it_makes_no_card(line: str) -> None:
    assert make_notes(read_text(f"{line}\n"), "/logs/log.md", "log").notes == ()


@pytest.mark.parametrize("unit", UNITS)
def test_twice_the_lines_take_twice_the_calls(unit: str) -> None:
    assert calls(lines_of(unit, 8_000)) < 2.5 * calls(lines_of(unit, 4_000)) + 1_000


SHAPES: dict[str, Callable[[int], str]] = {
    "facts alike": lambda n: "".join(
        f"- {chr(0x4E00 + i % 97)}{chr(0x5E00 + i % 89)}{chr(0x6E00 + i % 83)}用了{i % 7 + 3}层网络\n"
        for i in range(n)
    ),
    "fronts without end": lambda n: "front\n?\n" * n,
    "headings in parts": lambda n: "## front\n%\n" * n,
    "tags in tags": lambda n: "".join(f"{' ' * (i % 9)}- front #card\n" for i in range(n)),
    "gaps": lambda n: "==gap== and {{c1::gap}}\n" * n,
    "fronts and backs": lambda n: "front :: back\n" * n,
    "stages": lambda n: (
        "## 2023.1.1\n"
        + "".join(
            f"- 第{i}组：\n" + "".join(f"  {k}，SFT（{k}k）\n" for k in (1, 2, 3)) for i in range(n)
        )
    ),
    "titles with questions": lambda n: "".join(f"《T{i}》\nQ: a{i}\nA: b{i}\n\n" for i in range(n)),
    "open comments": lambda n: "<!-- a\n" * n,
    "open fences": lambda n: "".join("`" * (3 + i % 50) + "a\n" for i in range(n)),
    "questions alone": lambda n: "Q: a\n" * n,
    "ever deeper": lambda n: "".join(" " * (i % 200) + "- a\n" for i in range(n)),
    "answers over blank lines": lambda n: "Q: a\nA: b\n\nc\n\n" * n,
    "questions far from answers": lambda n: "Q: a\n\n" + "b\n\n" * n + "A: c\n",
    "notes without end": lambda n: "START\nBasic\nfront\n" * n,
    "gaps without end": lambda n: "{{c1::a\n" * n,
    "brackets without end": lambda n: "C: [a\n" * n,
    "properties": lambda n: "作者:: a\nkey:: b\n" * n,
    "schedules": lambda n: "a :: b\n" + "<!--SR:!2027-01-01,1,250-->\n" * n,
    "cards within cards": lambda n: "# a #card\n" + "Q: a\nA: b\n\n" * n,
    "code before separators": lambda n: "```\na\n\nb\n```\n?\n" * n,
    "members alike": lambda n: "三种类型：\n" + "- a - b, c\n" * n,
    "rules with fields": lambda n: "---\ntitle: a\n" * n,
    "fields": lambda n: "作者：a\n来源：b\n" * n,
    "wrapped": lambda n: ("word " * 15 + "word\n") * n,
}


@pytest.mark.parametrize("shape", SHAPES)
def test_a_log_of_twice_the_length_takes_twice_the_calls(shape: str) -> None:
    make = SHAPES[shape]
    assert calls(make(1_200)) < 2.6 * calls(make(600))


LINES = {
    "a heading": "## 2023.1.1 {} x",
    "a label": "优点：a{}、b",
    "a point": "1，用于{}，由A和B组成",
    "an English point": "The model has{}parts, called X",
    "two steps": "Tokenize it, followed by{}x",
    "a point with two below it": "- 几种{}x\n  - 甲\n  - 乙",
    "gaps in brackets": "C: x{}[a] [",
    "gaps in gaps": "x {{{{c1::a{}{{{{c2::b}}}}::c}}}} {{{{c1::",
    "a pair": "什么{}是::乙 ^abcd",
    "a comparison": "- GPT使用{}，BERT使用B",
    "a definition": "- 锁：A{}，但是慢？",
}


@pytest.mark.parametrize(
    "fill", [" ", "\t", "\u3000", "，", "a ", "（", "3层", "[a]", "**", "...", '"', "但a，", "==a"]
)
@pytest.mark.parametrize("line", LINES)
def test_a_line_of_twice_the_length_takes_twice_the_time(line: str, fill: str) -> None:
    def text(length: int) -> str:
        return (LINES[line].format(fill * (length // len(fill))) + "\n\n") * 4

    for _ in range(4):
        if seconds(text(8_000)) < 3 * seconds(text(4_000)) + 0.02:
            return
    pytest.fail("four times the time, or nearly")
