"""From text to sections: dates, titles, the outline of points, and every line accounted for."""

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.finding import at_line
from srs.parse import Point, read_text

Outline = tuple[str, tuple["Outline", ...]]


def outline(points: tuple[Point, ...]) -> tuple[Outline, ...]:
    return tuple((point.text, outline(point.children)) for point in points)


def test_an_entry_with_date_title_and_points() -> None:
    log = read_text(
        "# log\n\n## 2023.6.9\n\n《HELM》\n    核心内容：\n    1，三十个模型\n    2，七个指标\n"
    )
    (section,) = log.sections
    assert (section.date, section.title) == (date(2023, 6, 9), "HELM")
    assert outline(section.points) == (("核心内容：", (("三十个模型", ()), ("七个指标", ()))),)


def test_points_cite_their_lines() -> None:
    (section,) = read_text("## 2023.6.9\r\n\r\n要点：\r\n1，甲\r\n2，乙\r\n").sections
    assert [(point.first, point.last) for point in section.walk()] == [(3, 3), (4, 4), (5, 5)]


def test_a_title_may_wrap_over_two_lines() -> None:
    log = read_text(
        "## 2023.6.4\n\n《InstructGPT：Training language models\nwith human feedback》\n    要点\n"
    )
    assert log.sections[0].title == "InstructGPT：Training language models with human feedback"


def test_several_titles_in_one_entry() -> None:
    log = read_text("## 2023.5.28\n\n部署\n    一点\n\n《PaLM2》\n    两点\n    三点\n")
    assert [(s.date, s.title, len(s.points)) for s in log.sections] == [
        (date(2023, 5, 28), "部署", 1),
        (date(2023, 5, 28), "PaLM2", 2),
    ]


def test_a_title_in_prose_is_prose() -> None:
    (section,) = read_text("## 2023.5.28\n今天和同事讨论了《PaLM2》的训练细节\n").sections
    assert section.title is None


def test_sub_points_need_no_marker() -> None:
    text = "多卡\n    数据并行\n        5~10倍\n    Tensor并行\n\t缺点：慢\n"
    (section,) = read_text(text).sections
    assert section.title == "多卡"
    assert outline(section.points) == (
        ("数据并行", (("5~10倍", ()),)),
        ("Tensor并行", ()),
        ("缺点：慢", ()),
    )


def test_a_label_adopts_the_points_below_it_until_an_unmarked_line() -> None:
    (section,) = read_text("三个属性：\n1，复杂度\n2，路径\n这个对比很有用\n").sections
    assert outline(section.points) == (
        ("三个属性：", (("复杂度", ()), ("路径", ()))),
        ("这个对比很有用", ()),
    )


def test_wrapped_prose_is_joined_and_chinese_takes_no_space() -> None:
    english = (
        "The Transformer replaces recurrence by attention and trains much\n"
        "faster than before. It has an encoder and a decoder, each of a\n"
        "Stack of six layers, with residual connections around each one\n"
        "of them."
    )
    chinese = (
        "这是一行写得很长很长的中文笔记它在六十个单元格之后才被断开到下一\n"
        "行再写得很长很长的中文笔记它在六十个单元格之后也要被断开到下一行\n"
        "然后写得很长很长的中文笔记它在六十个单元格之后还要被断开到下一行\n"
        "继续写完"
    )
    assert read_text(english).sections[0].points[0].text == english.replace("\n", " ")
    assert read_text(chinese).sections[0].points[0].text == chinese.replace("\n", "")


def test_a_long_line_is_not_wrapped_only_because_it_has_no_full_stop() -> None:
    log = "所有权规则：每个值有一个 owner；owner 离开作用域时，这个值就会被释放掉\n光速约为 30 万公里每秒\n"
    assert len(read_text(log).sections[0].points) == 2


def test_a_small_letter_goes_on_from_a_full_line() -> None:
    log = "The Transformer replaces recurrence by attention and trains much\nfaster than before."
    assert len(read_text(log).sections[0].points) == 1


def test_short_lines_are_points_of_their_own() -> None:
    assert len(read_text("第一点\n第二点\n").sections[0].points) == 2


def test_a_line_with_a_label_of_its_own_goes_on_from_no_other() -> None:
    line = "三个指标：每秒的样本数、每张卡的浮点运算数、每张卡的显存占用，都要记下来"
    assert len(read_text(f"{line}\n单卡：\n").sections[0].points) == 2


def test_two_spaces_at_the_end_keep_lines_apart() -> None:
    line = "a line that is quite long but ends in the two spaces of a hard break"
    assert len(read_text(f"{line}  \nand another\n").sections[0].points) == 2


def test_inline_marks_are_taken_off() -> None:
    (section,) = read_text(
        "### 2024 - [MetaMath](https://a.b/c)\n* **gsm8k** 有 `7.5k` 题\n"
    ).sections
    assert section.title == "2024 - MetaMath"
    assert section.points[0].text == "gsm8k 有 7.5k 题"


def test_a_short_line_above_a_list_is_its_title() -> None:
    (section,) = read_text("## 2023.6.9\n\nFlashAttention 笔记\n1，快\n2，省\n").sections
    assert (section.title, len(section.points)) == ("FlashAttention 笔记", 2)


def test_a_date_with_a_few_words_begins_an_entry() -> None:
    sections = read_text(
        "2023.6.9 读 BERT\n\n优点：双向\n\n2023-06-10 读 GPT-2\n\n优点：大\n"
    ).sections
    assert [(str(s.date), s.title) for s in sections] == [
        ("2023-06-09", "读 BERT"),
        ("2023-06-10", "读 GPT-2"),
    ]
    assert len(read_text("甲\n2023-06-10 和大家讨论了这篇论文，很有收获\n").sections) == 1


def test_a_date_that_does_not_exist_is_reported_and_the_rest_is_read() -> None:
    log = read_text("## 2023.13.45\n要点\n## 2023.6.9\n要点\n")
    assert [(p.first, p.message) for p in log.problems] == [(1, "there is no such date")]
    assert [section.date for section in log.sections] == [None, date(2023, 6, 9)]


def test_a_heading_of_the_same_level_ends_the_date() -> None:
    sections = read_text("## 2023.6.9\n甲\n## TBD\n乙\n").sections
    assert [(s.date, s.title) for s in sections] == [(date(2023, 6, 9), None), (None, "TBD")]


def test_the_heading_of_the_whole_log_is_no_title_of_a_dated_entry() -> None:
    assert read_text("# my log\n## 2023.6.9\n甲\n").sections[0].title is None


def test_control_characters_are_stripped() -> None:
    log = read_text("a\x1b[31mred\x07\u202etxt\n")
    assert log.sections[0].points[0].text == "a[31mredtxt"


@pytest.mark.parametrize("depth", [50, 2_000])
def test_deep_outlines_do_not_exhaust_the_stack(depth: int) -> None:
    log = read_text("\n".join(" " * n + "- x" for n in range(depth)))
    assert sum(1 for section in log.sections for _ in section.walk()) == depth


_PIECES = st.sampled_from(
    [
        "## 2023.6.9", "《题目", "》", "《GPT：一》", "核心：", "1，甲", "- b", "    c", "Q: x", "A: y",
        "```", "---", "<!--", "-->", "| a |", "", "（", "）", "long " * 14, "\t\t深", "2023-02-30", "# h",
        "===", "+++", "title: t", "**b**", "**b：**", "- ## h", "-", "- [ ] t", "> q", ">", "> [!note] n",
        "|---|---|", "| a | b |", "a | b", "$$", "\\begin{a}", "#+begin_src", "#+end_src", "#+title: o",
        "* TODO o :t:", "[2023-06-04 Sun]", "$ ls", "import os", "x = f(1)", "});", "一、甲", "1.2 乙", "6.9",
        "# 2023", "06/04/2023", "[^1]: f", "<table>", "</table>", "%%", "#tag", "collapsed:: true", "a<br>",
    ]
)  # fmt: skip


def test_a_table_in_an_answer_is_part_of_it() -> None:
    (section,) = read_text("Q: a\nA:\n| x | y |\n").sections
    assert not section.tables
    assert section.pairs[0].answer == "| x | y |"


@given(st.one_of(st.text(), st.lists(_PIECES).map("\n".join)))
def test_every_line_is_in_a_point_a_pair_or_skipped_and_only_once(text: str) -> None:
    log = read_text(text)
    seen: list[int] = []
    for section in log.sections:
        seen.extend(n for point in section.walk() for n in range(point.first, point.last + 1))
        seen.extend(n for pair in section.pairs for n in range(pair.first, pair.last + 1))
    skipped = {n for skip in log.skips for n in range(skip.first, skip.last + 1)}
    for table in (table for section in log.sections for table in section.tables):
        assert {row.line for row in table.rows} <= skipped
    seen.extend(n for skip in log.skips for n in range(skip.first, skip.last + 1))
    assert len(seen) == len(set(seen))
    filled = {n for n, line in enumerate(log.lines, 1) if line.strip()}
    assert filled <= set(seen)


_REPEATED = [
    "（", "：", "{{c1::", "1.", "《", "[", "[[", "](", "*", "**a", "`", "$a", "<", "<b>", "<!--", "&a", " #a",
    "|", "| ", "- ", "=", "a=", "a.", "a.b(", "\\", "~~a", "[^", "> ", '"', "2023-", "1/", "6月", "June ",
    "the ", "SELECT ", "+-", "a::", " :a", "    a", "http://", "a", "　",
]  # fmt: skip


@pytest.mark.parametrize("token", _REPEATED)
def test_a_repeated_token_costs_linear_time(token: str) -> None:
    line = token * (9_900 // len(token))  # a little below the length that is skipped unread
    started = time.process_time()
    for sign in ("", "# ", "- "):
        read_text(f"{sign}{line}\n" * 5)
        read_text(f"{sign}{token}\n" * 2_000)
    # a cost that grows with the square of the length would take a minute
    assert time.process_time() - started < 3


def test_control_characters_are_told_once_a_log() -> None:
    assert read_text("a\nb\x07c\nd\x9b\n").problems == (
        at_line(
            2, "control-characters", "control characters were left out, here and in 1 more line"
        ),
    )
    assert read_text("a\tb\r\nc\u200b\x0c\n").problems == ()
