"""What the rooms below the faces say, in Chinese: counts, order, full-width signs."""

from collections.abc import Iterator
from gettext import NullTranslations

import pytest

from srs import translation
from srs.cells import width
from srs.cli.dry_run import _TEXT
from srs.finding import at_line, reason_finding
from srs.locale import speak
from srs.making import doubts
from srs.parse import read_text
from srs.reasons import lint_in_words
from srs.translation import spoken
from tests.cli.program import Program
from tests.locale import situations


@pytest.fixture(autouse=True)
def _chinese(srs: Program) -> Iterator[None]:
    srs.configure('timezone = "UTC"\nlanguage = "zh_CN"\n')
    speak({}, "zh_CN")
    yield
    translation.use(NullTranslations())


@pytest.mark.parametrize(
    ("situation", "said"),
    [
        (situations.an_unknown_card, "没有卡片 '0000'\n     srs list 显示编号"),
        (situations.a_log_that_is_not_there, "0.md：没有这个文件或文件夹\n     请检查路径"),
        (situations.a_log_with_a_broken_byte, "papers.md:3：是 UTF-8，但第 39 字节（0xff）不是"),
        (situations.an_unknown_deck, "没有卡组 '0'\n     现有：papers"),
        (situations.gaps_without_answers, "问题有 2 个填空，却有 3 个答案"),
        (situations.too_much_typed, "答案有 6,000 个字符，最多 5,000 个"),
        (situations.an_export_without_a_suffix, "请命名为 *.apkg 或 *.csv 或 *.json"),
        (situations.a_database_that_is_a_folder, "srs.db：无法打开（是一个文件夹）"),
        (situations.a_backup_that_is_damaged, "不是完好的 srs 收藏（缺少表 parameters）"),
        (situations.no_card_that_is_not_put_aside, "只有 2 张已搁置的卡片：srs unsuspend is:susp"),
        (situations.a_clock_that_ran_ahead, "有 2 张卡片是在时钟最多快 30 天时回答的；srs doctor"),
        (situations.a_doctor_who_finds_what_others_made, "触发器 a 不属于 srs：CREATE TRIGGER a"),
        (situations.another_scheduler_than_before, "重算 1 张卡片的日程\nsrs: config.toml 中的"),
    ],
)
def test_what_goes_wrong_is_told_in_chinese(
    srs: Program, situation: situations.Situation, said: str
) -> None:
    run = situation(srs)
    assert said in run.out + run.err


def test_a_query_is_pointed_at_in_chinese(srs: Program) -> None:
    assert srs("list", "abc)").err.startswith("srs: 第 4 列：有右括号而没有左括号\n")


def test_what_is_left_out_stands_in_columns(srs: Program) -> None:
    shown = srs("generate", "--dry-run", srs.log).out
    lines = [line for line in shown.splitlines() if line.endswith(("  标题", "  活动或感想"))]
    assert {width(line[: line.rindex("  ")]) for line in lines} == {len("      123456789") + _TEXT}


def test_why_a_line_makes_no_card() -> None:
    assert spoken(reason_finding("no rule")[1]) == "没有适用的规则"
    assert str(at_line(3, *reason_finding("front matter")).at("a.md")) == "a.md:3 文件头"
    assert spoken(lint_in_words("L11")) == "L11 填空过难：填空周围剩下的文字太少"


def test_a_doubt_has_its_values_in_the_order_of_chinese() -> None:
    log = read_text("Q: 甲？\nA: 乙\n\nQ: 甲？\nA: 丙\n")
    (doubt,) = doubts(log)
    assert spoken(doubt.message) == "“甲？”在这里答“丙”，在第 1 行答“乙”：哪个对？"


def test_a_memory_is_told_in_chinese(srs: Program) -> None:
    card = srs.ids()[0]
    srs("answer", card, "good")
    assert "2026-11-23 到期，间隔 1 天，难易系数 2.50，复习 1 次" in srs("show", card).out
