"""Markdown on the screen: set off where it is marked, and never more than that."""

import subprocess
import sys
import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.content import Content

from srs.card import Card, Status
from srs.cells import width as cells_of
from srs.content import Cloze, Gap
from srs.note import Kind
from srs.text import clean
from srs.tui import Start
from srs.tui.faces import card_view
from srs.tui.faces.marked import marked_paragraphs
from srs.tui.faces.prose import Paragraph, lay_out
from tests.samples import a_card, changed
from tests.tui.screens import a_study_of, an_app, screen_text
from tests.tui.test_foreign_text import shown as given_to_the_terminal


def shown(text: str, width: int = 60) -> str:
    return lay_out(marked_paragraphs(text), width).plain


def styles(paragraphs: list[Paragraph], text: str) -> set[str]:
    """How `text` is set, where it stands first."""
    for each in paragraphs:
        at = each.text.plain.find(text)
        if at >= 0:
            return {
                word
                for span in each.text.spans
                if span.start <= at and span.end >= at + len(text)
                for word in str(span.style).split()
            }
    raise AssertionError(text)


def a_cloze(*runs: str | Gap) -> Card:
    card = a_card("one")
    return replace(card, note=replace(card.note, kind=Kind.CLOZE, content=Cloze(runs)))


@pytest.mark.parametrize(
    ("text", "part", "style"),
    [
        ("a *b* c", "b", "italic"),
        ("a **b** c", "b", "bold"),
        ("a ~~b~~ c", "b", "strike"),
        ("[b](https://a.b)", "b", "underline"),
    ],
)
def test_each_mark_has_its_style(text: str, part: str, style: str) -> None:
    paragraphs = marked_paragraphs(text)
    assert style in styles(paragraphs, part)


def test_a_list_keeps_its_signs_and_hangs_below_them() -> None:
    assert shown("- 多头注意力机制\n  1. 残差", 8) == "- 多头注\n  意力机\n  制\n  1. 残\n     差"


def test_code_keeps_its_lines_and_has_the_colours_of_its_language() -> None:
    paragraphs = marked_paragraphs("```python\ndef f(x):\n    return x  # 注意\n```")
    assert lay_out(paragraphs, 40).plain == "  def f(x):\n      return x  # 注意"
    assert paragraphs[0].text.spans


def test_code_in_a_language_that_nobody_knows_is_code_all_the_same() -> None:
    assert shown("```klingon\nx = 1\n```") == "  x = 1"


TABLE = "| 模型 | n | 参数量 |\n|:--|--:|:-:|\n| **base** | 8 | 65M |\n| 大模型 | 16 | $2^8$ |"


def test_the_columns_of_a_table_stand_below_each_other() -> None:
    assert shown(TABLE) == (
        "模型     n  参数量\n──────────────────\nbase     8   65M\n大模型  16    2⁸"
    )


def test_a_table_that_is_too_wide_is_wrapped_in_its_columns() -> None:
    text = "|a|b|\n|-|-|\n|一二三四五六七八九十|x|"
    assert shown(text, 13) == "a           b\n─────────────\n一二三四五  x\n六七八九十"


def test_in_a_narrow_terminal_each_cell_has_a_line() -> None:
    text = "|first|second|third|\n|-|-|-|\n|一|二|三|\n|1|2|3|"
    assert shown(text, 14) == ("first: 一\nsecond: 二\nthird: 三\n\nfirst: 1\nsecond: 2\nthird: 3")


@given(
    st.lists(st.lists(st.text("ab 中文，é", max_size=12), min_size=3, max_size=3), max_size=4),
    st.integers(8, 60),
)
def test_a_table_is_never_wider_than_there_is_room(rows: list[list[str]], width: int) -> None:
    text = "\n".join(["|a|b|c|", "|-|-|-|", *(f"|{'|'.join(row)}|" for row in rows)])
    assert all(cells_of(line) <= width for line in shown(text, width).split("\n"))


def test_a_gap_keeps_its_look_inside_of_what_is_marked() -> None:
    card = a_cloze("用 **", Gap("AdamW"), "** 和 `f(", Gap("x_1"), ")`")

    before = card_view.question_paragraphs(card, revealed=False)
    after = card_view.question_paragraphs(card, revealed=True)

    assert lay_out(before, 60).plain == "用 ____ 和 f(____)"
    assert lay_out(after, 60).plain == "用 AdamW 和 f(x_1)"
    assert styles(before, "____") >= {"bold", "$accent"}
    assert styles(after, "AdamW") >= {"bold", "underline", "$accent"}
    assert styles(after, "x_1") >= {"bold", "underline", "$accent"}


def test_what_fills_a_gap_may_be_marked_itself() -> None:
    card = a_cloze("It is ", Gap("$\\alpha$ **x**"), ".")
    assert lay_out(card_view.question_paragraphs(card, revealed=True), 60).plain == "It is α x."


def test_a_gap_at_the_beginning_of_a_line_stays_there() -> None:
    card = a_cloze("first\n", Gap("second"), "\nthird")
    assert lay_out(card_view.question_paragraphs(card, revealed=True), 60).plain == (
        "first\nsecond\nthird"
    )


def test_a_gap_in_code_or_in_a_fence_is_not_lost() -> None:
    for text in ("```", "```\nx = ", "|a|b|\n|-|-|\n|1|", "![", "[x](", "$\\frac{", "<img src='"):
        card = a_cloze(text, Gap("GAP"), "\n```")
        assert "GAP" in lay_out(card_view.question_paragraphs(card, revealed=True), 60).plain


def test_a_cell_of_a_table_stays_on_its_row_whatever_fills_it() -> None:
    card = a_cloze("|a|b|\n|-|-|\n|", Gap("one\ntwo"), "|$\\begin{aligned}x\\\\y\\end{aligned}$|")
    assert lay_out(card_view.question_paragraphs(card, revealed=True), 60).plain == (
        "a        b\n────────────\none two  x y"
    )


def test_what_is_strong_in_a_question_shows_though_all_of_it_is_bold() -> None:
    card = a_card("one")
    card = replace(card, note=changed(card.note, question="What is **it**?"))
    assert "italic" in styles(card_view.question_paragraphs(card, revealed=False), "it")


def test_a_copy_has_the_words_and_not_the_marks() -> None:
    card = a_card("one")
    card = replace(card, note=changed(card.note, question="What is **it**?", answer="$x^2$"))
    assert card_view.text_to_copy(card, revealed=True).startswith("What is it?\n\nx²\n\n")


HOSTILE = (
    "[red]a[/red] [@click=app.quit]b[/] \x1b]8;;https://evil.example\x1b\\link\x1b]8;;\x1b\\ "
    "\x9b31m \x1b[2J **c\x1b[0m** `d\x07` [e\x1b](https://a.b/\x1b]0;t\x07) ![f](\x9bg.png)\n"
    "```python\x1b[31m\nprint('\x1b[31m')\n```\n|a|b|\n|-|-|\n|\x1b[1m|[bold]x|"
)


@pytest.mark.parametrize("start", ["review", "inbox"])
async def test_nothing_in_a_card_reaches_the_terminal_but_text(start: Start) -> None:
    card = a_card("one", status=Status.ACTIVE if start == "review" else Status.DRAFT)
    card = replace(card, note=changed(card.note, question=HOSTILE, answer=HOSTILE))
    with a_study_of(card) as study:
        app = an_app(study, start)
        async with app.run_test(size=(80, 50)) as pilot:
            await pilot.press("space")
            await pilot.pause()
            sent = given_to_the_terminal(app)
            assert {c for c in sent if unicodedata.category(c) == "Cc"} <= {"\n"}
            assert "[red]a[/red] [@click=app.quit]b[/]" in screen_text(app)
            for strip in app.screen._compositor.render_strips():  # noqa: SLF001, what is drawn
                for segment in strip:
                    style = segment.style
                    assert style is None or not style.link
                    assert style is None or not style.meta.get("@click")


@given(st.text(max_size=60))
def test_no_text_gets_an_action_or_a_link(text: str) -> None:
    for each in marked_paragraphs(clean(f"**{text}** `{text}` [{text}](a.b)")):
        assert isinstance(each.text, Content)
        assert all("@" not in str(span.style) for span in each.text.spans)


SCRIPTS = {
    "arabic": "الشبكة العصبية تتعلم من البيانات",
    "hebrew": "רשת עצבית לומדת מנתונים",
    "thai": "โครงข่ายประสาทเทียมเรียนรู้จากข้อมูล",
    "devanagari": "तंत्रिका नेटवर्क डेटा से सीखता है",
    "jamo": "\u1112\u1161\u11ab\u1100\u1173\u11af 신경망",
    "combining": "e\u0301le\u0300ve n\u0303 x\u0302\u2081",
    "family": "👨‍👩‍👧‍👦 和 👩🏽‍🔬 ☂️",
}


@pytest.mark.parametrize("name", SCRIPTS)
@pytest.mark.parametrize("width", [4, 9, 30, 80])
def test_other_scripts_are_wrapped_and_otherwise_left_alone(name: str, width: int) -> None:
    """No sign is cut in two or changed, none is set in another order."""
    text = SCRIPTS[name]
    lines = shown(f"**{text}** {text}", width).split("\n")
    assert "".join("".join(lines).split()) == "".join((text + text).split())
    assert all(cells_of(line) <= width for line in lines)
    assert not any(unicodedata.combining(line[0]) for line in lines if line)


LONG = {
    "letters": "很长的卡片，with English words. " * 500,
    "no blank": "x" * 10_000,
    "wide, no blank": "字" * 10_000,
    "marks": "**a** `b` $x^2$ " * 600,
}


@pytest.mark.parametrize("name", LONG)
@pytest.mark.parametrize("size", [(30, 10), (80, 24)])
async def test_a_very_long_card_can_be_read_to_its_end(name: str, size: tuple[int, int]) -> None:
    card = a_card("one")
    card = replace(card, note=changed(card.note, answer=f"{LONG[name]}\nthe end"))
    with a_study_of(card) as study:
        async with an_app(study).run_test(size=size) as pilot:
            await pilot.press("space")
            await pilot.pause()
            pilot.app.screen.query_one("#card").scroll_end(animate=False)
            await pilot.pause()
            assert "the end" in screen_text(pilot.app)


async def test_a_card_of_two_hundred_members_can_be_read_to_its_end() -> None:
    card = a_card("one")
    members = tuple(f"第 **{number}** 项" for number in range(200))
    card = replace(card, note=changed(card.note, kind=Kind.SEQUENCE, items=members))
    with a_study_of(card) as study:
        async with an_app(study).run_test(size=(80, 24)) as pilot:
            await pilot.press("enter")
            await pilot.pause()
            pilot.app.screen.query_one("#card").scroll_end(animate=False)
            await pilot.pause()
            assert "200. 第 199 项" in screen_text(pilot.app)


def test_what_colours_code_is_imported_only_where_there_is_code() -> None:
    program = (
        "import sys; from srs.tui.faces.marked import marked_paragraphs as read; "
        "read('plain'); read('*b* `c` $x$'); print('textual.highlight' in sys.modules); "
        "read('```python\\nx\\n```'); print('textual.highlight' in sys.modules)"
    )
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert run.stdout.split() == ["False", "True"]
