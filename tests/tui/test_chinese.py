"""In Chinese every screen is as well aligned as in English, and nothing is cut off."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from gettext import NullTranslations

import pytest
from rich.cells import cell_len

from srs import translation
from srs.card import Status
from srs.day import interval
from srs.locale import languages, speak
from srs.study.inbox import Waiting
from srs.tui import Start
from srs.tui.charts.forecast import NextDay, forecast_chart, next_day_text
from srs.tui.faces.prose import lay_out
from srs.tui.frame.footer import Keys, fitted
from srs.tui.help.page import page_paragraphs
from srs.tui.help.screen import about_page
from srs.tui.keys.review import BUTTONS
from srs.tui.words.text import span
from srs.tui.words.waiting import waiting_hint
from tests.samples import TODAY, a_card, cards_of
from tests.tui.screens import SMALL, USUAL, a_study_of, an_app, screen_lines

STARTS: tuple[Start, ...] = ("home", "review", "inbox")
CARDS = [*cards_of("ab"), a_card("z", status=Status.DRAFT, position=9)]


@pytest.fixture(autouse=True)
def _chinese() -> Iterator[None]:
    speak({}, "zh_CN")
    yield
    translation.use(NullTranslations())


async def test_the_home_screen_to_the_letter() -> None:
    with a_study_of(*CARDS) as study:
        async with an_app(study, "home").run_test(size=SMALL) as pilot:
            await pilot.pause()
            await pilot.pause()
            assert [line for line in screen_lines(pilot.app) if line] == HOME.splitlines()


HOME = """\
  srs                                           2026-03-10
  今天   已答 0 张，还剩 2 张
  按回车复习 2 张。
  收件箱 有 1 张草稿等你裁定：按 i
    卡组           未看     新   重练   到期 已看
    全部卡组          2      2      0      0   0%
    papers            2      2      0      0   0%
  日志   srs 自带的示例：按 g 读取
Enter 复习  i 收件箱  b 浏览  s 统计  q 退出  ? 帮助
"""


async def test_an_answer_and_its_buttons() -> None:
    with a_study_of(*CARDS) as study:
        async with an_app(study).run_test(size=USUAL) as pilot:
            await pilot.press("space")
            await pilot.pause()
            lines = screen_lines(pilot.app)
    assert lines[0].startswith("  papers")
    assert "新卡 2  到期 0   0/2" in lines[0]
    buttons = next(at for at, line in enumerate(lines) if "重来" in line)
    assert [line.split() for line in lines[buttons : buttons + 3]] == [
        ["1", "重来", "2", "困难", "3", "良好", "4", "轻松"],
        ["1", "天", "1", "天", "1", "天", "1", "天"],
        ["今天再问", "今天再问"],
    ]


@pytest.mark.parametrize("width", [60, 80, 120])
@pytest.mark.parametrize("start", STARTS)
async def test_all_keys_stand_in_full_at_the_foot(start: Start, width: int) -> None:
    with a_study_of(*CARDS) as study:
        async with an_app(study, start).run_test(size=(width, 24)) as pilot:
            for key in ("", "question_mark"):
                if key:
                    await pilot.press(key)
                await pilot.pause()
                await pilot.pause()
                footer = pilot.app.screen.query_one(Keys)
                shown, _ = fitted(footer.keys, footer.content_size.width)
                assert shown == footer.keys
                assert shown
                assert all(cell_len(line) <= width for line in screen_lines(pilot.app))


def test_six_buttons_hold_every_interval_in_the_narrowest_terminal() -> None:
    room = (60 - 6) // 6  # a gap before each
    assert max(cell_len(interval(days)) for days in range(365)) <= room


def test_figures_have_no_plural_and_their_own_order() -> None:
    assert [interval(days) for days in (1, 76, 438)] == ["1 天", "2.5 个月", "1.2 年"]
    assert [span(each) for each in (40_000, 720_000, 3_900_000)] == [
        "40 秒",
        "12 分钟",
        "1 小时 5 分",
    ]
    assert next_day_text(NextDay(TODAY + timedelta(days=1), 12, 5), TODAY) == (
        "明天：到期 12 张，新卡 5 张。"
    )
    assert next_day_text(NextDay(date(2026, 3, 17), 1, 0), TODAY) == (
        "下次是 2026-03-17（7 天后）：到期 1 张。"
    )
    assert waiting_hint(Waiting(3, 1)) == "收件箱 有 3 张草稿和 1 条新措辞等你裁定：按 i"


def test_the_bars_of_a_week_begin_in_one_column() -> None:
    days = {TODAY + timedelta(days=n): n for n in range(1, 8)}
    rows = forecast_chart(days, 30).plain.split("\n")
    assert [row[:2] for row in rows] == ["周三", "周四", "周五", "周六", "周日", "周一", "周二"]
    assert {cell_len(row.partition("━")[0]) for row in rows} == {11}


@pytest.mark.parametrize("language", languages()[1:])
def test_the_page_of_the_help_is_the_english_one(language: str) -> None:
    speak({}, language)
    english = about_page().with_name("help.md").read_text(encoding="utf-8")
    other = about_page().read_text(encoding="utf-8")
    assert about_page().name == f"help.{language}.md"
    for mark in (r"^#+", r"^ *(?:\d+\.|-)", r"`.+?`", r"\d+(?!\.)"):
        assert found(mark, other) == found(mark, english), mark
    assert all(f"**{translation.tr(name)}**" in other for name in BUTTONS.values())


def found(mark: str, page: str) -> list[str]:
    return sorted(re.findall(mark, page, re.MULTILINE))


@pytest.mark.parametrize("width", [40, 60, 80])
@pytest.mark.parametrize("language", languages())
def test_no_line_of_the_page_begins_with_a_stop_or_is_too_long(width: int, language: str) -> None:
    speak({}, language)
    text = about_page().read_text(encoding="utf-8")
    lines = lay_out([*page_paragraphs(text)], width).plain.split("\n")
    assert all(cell_len(line) <= width for line in lines)
    assert not [line for line in lines if line.strip()[:1] in set("。，、；：！？）”")]
