"""What the commands say in Chinese: counts, order, and columns that stand under each other."""

import io
from collections.abc import Iterator
from gettext import NullTranslations

import pytest

from srs import translation
from srs.cells import width
from srs.cli.generate import _waiting, changes_summary
from srs.cli.proof import _flush_right
from srs.cli.stats import _show
from srs.config import Home
from srs.config.listing import settings_text
from srs.locale import speak
from srs.study.generated import Changes, Generated
from srs.study.rule_verdicts import RuleVerdicts
from srs.translation import either, listed
from srs.trust import Counts
from srs.verdict import Tier
from tests.cli.program import Program

NOTHING_READ = Generated(Changes(0, 0, 0, 0, 0, 0), (), (), (), (), waiting=2)


@pytest.fixture(autouse=True)
def _chinese(srs: Program) -> Iterator[None]:
    srs.configure('timezone = "UTC"\nlanguage = "zh_CN"\n')
    speak({}, "zh_CN")
    yield
    translation.use(NullTranslations())


def columns(line: str, *words: str) -> list[int]:
    """The cell at which each of some words begins."""
    return [width(line[: line.index(word)]) for word in words]


def test_what_stands_in_a_row_is_joined_as_in_chinese() -> None:
    assert listed(["a", "b"]) == "a，b"
    assert either(["a", "b", "c"]) == "a 或 b 或 c"


def test_one_and_many_are_said_alike(srs: Program) -> None:
    assert srs("generate", srs.log).out == "新增 2 张\n"
    found = srs("due").out.splitlines()
    assert found[0] == "papers：到期 0 张，新卡片 2 张，共 2 张"


def test_an_answer_is_told_in_the_order_of_chinese(srs: Program) -> None:
    card = srs.ids()[0]
    assert srs("answer", card, "good").out == "评分 4：2026-11-23 再问（1 天后）\n"
    assert srs("undo").out == "已撤销 2026-11-22 的评分 4：什么是注意力？\n"
    assert srs("flag", card).out == "已标记：什么是注意力？\n"


def test_a_list_stands_in_columns(srs: Program) -> None:
    first, second = srs.ids()
    srs("suspend", second)
    one, other = srs("list", "is:new or is:suspended").out.splitlines()
    assert one.startswith(first)
    assert columns(one, "papers") == columns(other, "papers")
    assert "已搁置" in other


def test_what_is_shown_of_a_card_stands_in_columns(srs: Program) -> None:
    shown = srs("show", srs.ids()[0]).out.splitlines()
    entry, deck = (next(x for x in shown if x.startswith(name)) for name in ("条目", "卡组"))
    assert columns(entry, "2023-06-04") == columns(deck, "papers") == [10]


def test_places_stand_in_a_column(srs: Program) -> None:
    lines = srs("where").out.splitlines()
    assert {columns(line, "/")[0] for line in lines} == {10}


def test_comments_of_settings_stand_in_a_column(srs: Program) -> None:
    lines = settings_text(Home(srs.home)).splitlines()
    said = ("  # 每个卡组", "  # 学习日从几点开始", "  # srs 使用的语言")
    found = [columns(line, each) for each in said for line in lines if each in line]
    assert found == [[27]] * len(said)


def test_figures_of_rules_stand_in_columns(
    capsys: pytest.CaptureFixture[str],
) -> None:
    _show([RuleVerdicts("define.is", Tier.UNSURE, Counts(3, 1), asked=True, logs={})])
    head, row, _, says = capsys.readouterr().out.strip().splitlines()
    assert says == "define.is：给主语下定义的句子：在“是一种”、is、means 之后"
    assert columns(head, "档次", "已接受", "新卡片") == columns(row, "没把握", "3", "直接提问")


def test_the_columns_of_a_simulation_are_as_wide_as_their_heads() -> None:
    heads = ["记忆保持率", "复习/天"]
    assert width(_flush_right(heads, heads)) == width(_flush_right(["0.90", "12.0"], heads))


def test_what_waits_is_one_sentence() -> None:
    assert _waiting(3, 0) == "收件箱中有 3 张草稿（srs inbox）"
    assert _waiting(0, 1) == "收件箱中有 1 条新措辞（srs inbox）"
    assert _waiting(3, 1) == "收件箱中有 3 张草稿和 1 条新措辞（srs inbox）"
    assert changes_summary(NOTHING_READ) == "没有卡片；收件箱中有 2 张草稿（srs inbox）"


def test_a_slip_is_told_in_chinese(srs: Program) -> None:
    assert "没有 'lst' 这个命令。是不是想用 list？" in srs("lst").err
    assert "-1" in srs("due", "--cap", "-1").err


def test_a_card_is_typed_in(srs: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    typed = io.TextIOWrapper(io.BytesIO("什么是过拟合？\n只记住了训练数据\n".encode()))
    monkeypatch.setattr("sys.stdin", typed)
    assert srs("add").out == "已加入 own：什么是过拟合？\n"
