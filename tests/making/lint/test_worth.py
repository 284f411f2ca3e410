"""L14, L15, L17 and L24: facts of the subject, not of the day, the page or the price list."""

import datetime as dt

import pytest

from srs.making.lint import Decision, expanded
from srs.note import Kind
from tests.making.lint.judging import DRAFT, NOTE, PASS, REJECT, card, says
from tests.samples import GAP


@pytest.mark.parametrize(
    ("core", "answer"),
    [
        (f"今天看完了编码器，共 {GAP}", "6 层"),
        (f"编码器共 {GAP}，待读", "6 层"),
        (f"我用了 {GAP} 调环境", "3 天"),
        (f"早上跑步 {GAP}", "5 公里"),
        (f"镜像有 350MB，编译了 {GAP}", "20 分钟"),
        (f"看了 {GAP} 的书", "40 页"),
        (f"Today the encoder had {GAP}", "6 layers"),
        (f"I ran the encoder for {GAP}", "6 epochs"),
        (f"my encoder has {GAP}", "6 layers"),
        (f"Ran {GAP} before lunch", "5 km"),
        (f"Day {GAP} of the course", "12"),
        (f"the upgrade took {GAP}", "2 hours"),
    ],
)
def test_what_is_of_the_day_is_no_card(core: str, answer: str) -> None:
    assert says("L14", card(core, answer)) is REJECT


@pytest.mark.parametrize(
    ("core", "answer", "about"),
    [
        (f"编码器共 {GAP}", "6 层", None),
        (f"训练用时 {GAP}", "3 天", "ResNet"),
        (f"自我注意力有 {GAP}", "8 个头", None),
        (f"training took {GAP}", "3 days", "ResNet"),
        (f"A Type I error happens in {GAP} of the cases", "5%", None),
        (f"for i in range gives {GAP}", "10 numbers", None),
        (f"MySQL reads {GAP} at once", "16 kB", None),
    ],
)
def test_what_is_of_the_subject_is_no_diary(core: str, answer: str, about: str | None) -> None:
    assert says("L14", card(core, answer, about=about)) is PASS


@pytest.mark.parametrize(
    ("core", "verdict"),
    [
        (f"目前最大的模型有 {GAP} 参数", DRAFT),
        (f"The largest model currently has {GAP} parameters", DRAFT),
        (f"最大的模型有 {GAP} 参数", PASS),
        (f"距离最近的 {GAP} 点参与投票", PASS),
        (f"The large model has {GAP} parameters", PASS),
    ],
)
def test_what_was_newest_on_a_day_needs_title_and_date(core: str, verdict: Decision) -> None:
    assert says("L15", card(core, "1.6T")) is verdict
    told = card(core, "1.6T", about="Switch Transformer", date=dt.date(2021, 1, 11))
    assert says("L15", told) is PASS


@pytest.mark.parametrize(
    ("core", "answer", "verdict"),
    [
        (f"编码器共 {GAP}", "6 层", PASS),
        (f"The encoder has {GAP}", "6 layers", PASS),
        (f"比如编码器用 {GAP}", "6 层", REJECT),
        (f"e.g. the encoder has {GAP}", "6 layers", REJECT),
        (f"升级到 Python {GAP}", "3.11.4", REJECT),
        (f"see section {GAP} on gates", "4.2", REJECT),
        (f"见第 {GAP} 章", "4", REJECT),
        ("When is the card due?", "2024-05-08T17:51:59Z", REJECT),
        (f"the meeting begins at {GAP} sharp", "10:30", REJECT),
        (f"训练花了 {GAP}", "300 美元", DRAFT),
        (f"training costs ${GAP} per run", "300", DRAFT),
        (f"论文有 {GAP} 作者", "9 个", DRAFT),
        (f"the paper has {GAP} authors", "9", DRAFT),
        (f"第3章讲了 {GAP} 排序", "4 种", DRAFT),
        (f"Chapter 3 tells {GAP} ways to sort", "4", DRAFT),
        (f"用的是 {GAP} 的数据", "2019年", DRAFT),
        (f"LSTM 提出于 {GAP}", "1997年", PASS),
        (f"The LSTM was introduced in {GAP}", "1997", PASS),
    ],
)
def test_figures_that_nobody_needs_by_heart(core: str, answer: str, verdict: Decision) -> None:
    assert says("L17", card(core, answer, kind=Kind.NUMBER)) is verdict


def test_an_acronym_is_written_out_somewhere() -> None:
    seen = ("编码器后面接什么？", "CRF 层")
    assert says("L24", card(*seen)) is NOTE
    assert says("L24", card(*seen, expanded=frozenset({"CRF"}))) is PASS
    assert says("L24", card("What follows the encoder?", "a linear layer")) is PASS


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("CRF（conditional random field）", {"CRF"}),
        ("a conditional random field (CRF)", {"CRF"}),
        ("CRF（6 层）", set()),
        ("CRF 层", set()),
    ],
)
def test_how_a_log_writes_acronyms_out(text: str, found: set[str]) -> None:
    assert expanded(text) == found


@pytest.mark.parametrize(
    ("core", "verdict"),
    [
        ("惩罚脱离了日常感受的领域，进入____的领域", PASS),
        ("疼痛由感觉器官和____共同感知", PASS),
        ("读完感觉____还可以", REJECT),
        ("我的感受是____很难", REJECT),
    ],
)
def test_a_feeling_that_is_a_subject_is_no_diary(core: str, verdict: Decision) -> None:
    assert says("L14", card(core, "抽象意识")) is verdict
