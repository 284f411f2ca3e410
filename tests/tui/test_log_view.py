"""The log view: a log line by line, and what is done with a line."""

import sys
from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Static

from srs.blame import BlamedLine, Mark
from srs.card import CardId
from srs.review import Rating
from srs.store import Store, history
from srs.study.answers import answer
from srs.study.generate import generate
from srs.study.generated import GeneratedCard
from srs.study.study import Study
from srs.study.verdicts import give_by_name
from srs.tui.app import SrsApp
from srs.tui.frame.background import LogsRead
from srs.tui.frame.rows import RowList
from srs.tui.log_view.lines import Row, draw_row, lead_style, text_style
from srs.tui.log_view.screen import LogViewScreen
from srs.verdict import VerdictKind
from tests.foreign import BAD, hidden
from tests.study.clock import Clock, a_study
from tests.tui.screens import LARGE, SMALL, USUAL, an_app, screen_text

LOG = """\
## 2024.5.6
《BERT》

Q: 什么是 BERT？
A: 一个编码器，双向地看一句话的每个词。

Q: How many layers has BERT?
A: 12 layers.

今天跑了一下代码
"""
FIRST, SECOND, REMARK = 4, 7, 10


def write(log: Path, text: str) -> None:
    log.write_text(text, encoding="utf-8")


def remove(log: Path) -> None:
    log.unlink()


@pytest.fixture
def log(tmp_path: Path) -> Path:
    path = tmp_path / "bert.md"
    write(path, LOG)
    return path


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def study(log: Path, clock: Clock) -> Iterator[Study]:
    """One of two cards was answered a month ago."""
    with Store.open("sqlite://") as store:
        study = a_study(store, clock)
        first, _ = ids(generate(study, [log]).cards)
        answer(study, first, Rating.GOOD)
        clock.pass_days(30)
        yield study


def ids(cards: Iterable[GeneratedCard]) -> list[CardId]:
    return [card.id for card in cards if card.id]


def notified(app: SrsApp) -> str:
    return "\n".join(notice.message for notice in app._notifications)  # noqa: SLF001  # drawn when they fade in


def said(app: SrsApp, where: str) -> str:
    return str(app.screen.query_one(where, Static).render())


async def opened(pilot: Pilot[None], *keys: str) -> None:
    """From the decks to the log view, and on by `keys`."""
    await pilot.press("v")
    await pilot.pause()
    await pilot.pause()
    await pilot.press(*keys)
    await pilot.pause()


def cursor(app: SrsApp) -> int:
    """The number of the line with the cursor."""
    at = app.screen.query_one(RowList).cursor
    assert at is not None
    return at + 1


@pytest.mark.parametrize("size", [SMALL, USUAL, LARGE, (30, 10)])
async def test_it_shows_the_log_with_what_leads_each_line(
    study: Study, size: tuple[int, int]
) -> None:
    app = an_app(study, "home")
    async with app.run_test(size=size) as pilot:
        await opened(pilot)
        assert isinstance(app.screen, LogViewScreen)
        shown = screen_text(app)
        assert "    ·  ## 2024.5.6" in shown
        assert " %  Q: 什么是 BERT？" in shown
        if size[1] > 12:
            assert "  new  Q: How many layers has BERT?" in shown
            assert "    ·  今天跑了一下代码" in shown


async def test_the_line_with_the_cursor_is_told_of_in_full(study: Study) -> None:
    app = an_app(study, "home")
    async with app.run_test(size=USUAL) as pilot:
        await opened(pilot)
        assert said(app, "#line") == "line 1 · heading"
        await pilot.press(*"jjj")
        await pilot.pause()
        assert said(app, "#line").startswith("line 4 · ")
        assert said(app, "#line").endswith(" % · 1 card: 什么是 BERT？")
        await pilot.press("G", "k" if cursor(app) > REMARK else "home", "end")
        assert said(app, "#line") == f"line {REMARK} · activity or remark"


async def test_n_and_p_go_to_the_lines_that_fade(study: Study) -> None:
    app = an_app(study, "home")
    async with app.run_test(size=USUAL) as pilot:
        await opened(pilot, "n")
        assert cursor(app) == FIRST
        await pilot.press("n")
        assert cursor(app) == FIRST + 1
        await pilot.press("n")  # there is none below
        assert cursor(app) == FIRST + 1
        await pilot.press("end", "p", "p")
        assert cursor(app) == FIRST


async def test_another_day_shows_what_was_and_what_will_be(study: Study) -> None:
    app = an_app(study, "home")
    today = study.today
    async with app.run_test(size=USUAL) as pilot:
        await opened(pilot, *"jjj")
        now = said(app, "#line")
        await pilot.press(">")
        assert said(app, "#left") == f"{today + timedelta(30)}, in 30 days if you stop now"
        later = said(app, "#line")
        assert later != now
        await pilot.press("<", "<")
        await pilot.pause()
        assert said(app, "#left") == f"{today - timedelta(30)}, 30 days ago"
        await pilot.press("left")
        await pilot.pause()
        assert "line 4 · new" in said(app, "#line")
        await pilot.press("0")
        await pilot.pause()
        assert said(app, "#left") == f"{today}, today"
        assert said(app, "#line") == now
        assert cursor(app) == FIRST


async def test_enter_reviews_the_cards_of_the_line_that_are_due(study: Study) -> None:
    app = an_app(study, "home")
    async with app.run_test(size=USUAL) as pilot:
        await opened(pilot, "n", "enter")
        await pilot.pause()
        assert "什么是 BERT？" in screen_text(app)
        await pilot.press("space", "3")
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        await pilot.pause()
        assert isinstance(app.screen, LogViewScreen)
        assert cursor(app) == FIRST  # and what was answered shows
        assert said(app, "#line").startswith(f"line {FIRST} · 99 % · ")
    assert len(study.store.ask(history.review_events)) == 2


async def test_what_is_not_due_is_practised_without_a_trace(study: Study, log: Path) -> None:
    first = ids(generate(study, [log], again=True).cards)[0]
    answer(study, first, Rating.GOOD)
    before = study.store.ask(history.review_events)
    app = an_app(study, "home")
    async with app.run_test(size=USUAL) as pilot:
        await opened(pilot, *"jjj", "enter")
        await pilot.pause()
        assert "a practice" in notified(app)
        await pilot.press("space", "3")
        await pilot.pause()
    assert study.store.ask(history.review_events) == before


async def test_a_line_without_a_card_says_why_there_is_no_review(study: Study) -> None:
    app = an_app(study, "home")
    async with app.run_test(size=USUAL) as pilot:
        await opened(pilot, "enter")
        assert isinstance(app.screen, LogViewScreen)
        await pilot.pause()
        assert "This line has no card: heading" in notified(app)


async def test_drafts_are_for_the_inbox(study: Study, log: Path) -> None:
    write(log, f"{LOG}\nQ: 何为注意力？\nA: 对 value 的加权求和。\n")
    cautious = replace(study, config=replace(study.config, accept="none"))
    generate(cautious, [log])
    app = an_app(study, "home")
    async with app.run_test(size=USUAL) as pilot:
        await opened(pilot, "end", "enter")
        await pilot.pause()
        assert "the inbox asks for your word" in notified(app)


async def test_i_shows_the_cards_of_the_line(study: Study) -> None:
    app = an_app(study, "home")
    async with app.run_test(size=USUAL) as pilot:
        await opened(pilot, "n", "i")
        await pilot.pause()
        shown = screen_text(app)
        assert "什么是 BERT？" in shown
        assert "一个编码器，双向地看一句话的每个词。" in shown
        assert "active · due" in shown
        await pilot.press("escape")
        assert isinstance(app.screen, LogViewScreen)


async def test_a_search_goes_round_and_knows_full_width_and_capitals(study: Study) -> None:
    app = an_app(study, "home")
    async with app.run_test(size=USUAL) as pilot:
        await opened(pilot, "slash", *"ＬＡＹＥＲＳ", "enter")
        await pilot.pause()
        assert cursor(app) == SECOND
        await pilot.press("slash", "enter")
        await pilot.pause()
        assert cursor(app) == SECOND + 1
        await pilot.press("slash", "enter")
        await pilot.pause()
        assert cursor(app) == SECOND
        await pilot.press("slash", *"nowhere", "enter")
        await pilot.pause()
        await pilot.pause()
        assert cursor(app) == SECOND
        assert "nowhere stands nowhere in this log." in notified(app)
        await pilot.press("slash", "escape")
        assert isinstance(app.screen, LogViewScreen)


async def test_long_lines_are_cut_or_wrapped(study: Study, log: Path) -> None:
    text = "很长的一行 with English，" * 12
    write(log, f"{LOG}{text}末尾\n")
    generate(study, [log])
    app = an_app(study, "home")
    async with app.run_test(size=USUAL) as pilot:
        await opened(pilot, "end")
        assert "…" in screen_text(app)
        line = said(app, "#line")
        await pilot.press("w")
        await pilot.pause()
        assert said(app, "#line") == line
        await pilot.press("end")
        assert "末尾" in screen_text(app)
        assert said(app, "#line") == line
        await pilot.resize_terminal(60, 20)
        await pilot.pause()
        await pilot.press("end")
        assert "末尾" in screen_text(app)
        await pilot.press("w")
        await pilot.pause()
        assert "末尾" not in screen_text(app)
        assert said(app, "#line").startswith(line[:7])


async def test_o_opens_the_editor_at_the_line_and_reads_again(
    study: Study, log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor = log.with_name("editor.py")
    write(
        editor,
        "import sys\n"
        "text = open(sys.argv[-1], encoding='utf-8').read()\n"
        "open(sys.argv[-1], 'w', encoding='utf-8').write('新的一行\\n' + text)\n",
    )
    monkeypatch.setenv("VISUAL", f"{sys.executable} {editor}")
    monkeypatch.setattr(SrsApp, "suspend", lambda _: nullcontext())
    app = an_app(study, "home")
    async with app.run_test(size=USUAL) as pilot:
        await opened(pilot, *"jjj", "o")
        await pilot.pause()
        assert "新的一行" in screen_text(app)
        assert cursor(app) == FIRST
        assert "Read your logs" in notified(app)


async def test_of_several_logs_one_is_chosen(study: Study, log: Path) -> None:
    other = log.with_name("第二本.md")
    write(other, "Q: 一加一？\nA: 二。\n")
    generate(study, [other])
    app = an_app(study, "home")
    async with app.run_test(size=USUAL) as pilot:
        await opened(pilot)  # the cursor of the decks is on all
        assert "Which log?" in screen_text(app)
        assert "第二本" in screen_text(app)
        await pilot.press("end", "enter")
        await pilot.pause()
        await pilot.pause()
        assert "Q: 一加一？" in screen_text(app)
        await pilot.press("l", "home", "enter")
        await pilot.pause()
        await pilot.pause()
        assert "《BERT》" in screen_text(app)
        await pilot.press("l", "escape", "q")
        await pilot.pause()
        await pilot.press("v", "escape")
        await pilot.pause()
        await pilot.pause()
        assert not isinstance(app.screen, LogViewScreen)


async def test_a_log_that_is_gone_is_told(study: Study, log: Path) -> None:
    remove(log)
    app = an_app(study, "home")
    async with app.run_test(size=USUAL) as pilot:
        await opened(pilot)
        await pilot.pause()
        assert isinstance(app.screen, LogViewScreen)
        assert "bert.md" in said(app, "#deck")
        assert "there is no such file" in notified(app)
        await pilot.press("n", "i", "enter", "o", "w", "left", "slash", "x", "enter")
        await pilot.pause()
        assert isinstance(app.screen, LogViewScreen)


async def test_what_a_reading_behind_it_makes_shows_at_once(study: Study, log: Path) -> None:
    app = an_app(study, "home")
    async with app.run_test(size=USUAL) as pilot:
        await opened(pilot, *"jjj")
        write(log, f"一行新的话\n\n{LOG}")
        app.post_message(LogsRead(generate(study, [log]), asked=False))
        await pilot.pause()
        await pilot.pause()
        assert "一行新的话" in screen_text(app)


async def test_nothing_of_a_log_is_obeyed(study: Study, log: Path) -> None:
    bad = BAD.replace("\x00", "")
    write(log, f"{LOG * 40}\n[@click=app.quit]x[/] [b]{bad}$error\n")
    generate(study, [log])
    app = an_app(study, "home")
    async with app.run_test(size=USUAL) as pilot:
        await opened(pilot, "end")
        shown = screen_text(app)
        assert "[@click=app.quit]x[/] [b]" in shown
        assert not hidden(shown)


async def test_a_reset_card_is_new_and_a_suspended_one_says_so(study: Study, log: Path) -> None:
    second = ids(generate(study, [log], again=True).cards)[1]
    give_by_name(study, VerdictKind.SUSPEND, [second])
    app = an_app(study, "home")
    async with app.run_test(size=USUAL) as pilot:
        await opened(pilot, *"jjjjjj")
        assert said(app, "#line").startswith(f"line {SECOND} · suspended by you · 1 card: ")


def line(chance: float | None, mark: Mark = Mark.RECALLED) -> BlamedLine:
    return BlamedLine(1, "注意力 is all\tyou need", mark, chance, None)


def test_the_less_is_left_the_paler_is_a_line() -> None:
    styles = [text_style(line(chance), half_tones=True) for chance in (0.2, 0.5, 0.8, 0.9)]
    assert styles[-1] == ""
    assert styles[:3] == sorted(styles[:3])
    assert text_style(line(None, Mark.NEW), half_tones=True) == ""


def test_without_half_tones_what_fades_is_dim_and_the_figure_says_how_much() -> None:
    assert text_style(line(0.5), half_tones=False) == "dim"
    assert text_style(line(0.9), half_tones=False) == ""
    drawn = draw_row(line(0.5), Row(0, 0, None), 80, half_tones=False)
    assert drawn.plain.startswith(" 50 %  注意力 is all    you need")
    assert lead_style(line(0.5)) != lead_style(line(0.9))


def test_a_row_fits_its_cells_and_marks_what_is_searched() -> None:
    drawn = draw_row(line(0.9), Row(0, 0, None), 14, half_tones=True, searched="注意")
    assert drawn.plain == " 90 %  注意力…"
    assert drawn.cell_length == 14
    assert any("underline" in str(span.style) for span in drawn.spans)
