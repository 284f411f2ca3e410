"""L06, L07, L08, L10, L11 and L22: one thing is asked, and who reads it alone knows which."""

import pytest

from srs.making.lint import Decision
from srs.note import Kind
from tests.making.lint.judging import DRAFT, PASS, REJECT, card, says
from tests.samples import GAP


@pytest.mark.parametrize(
    ("core", "answer", "verdict"),
    [
        ("TCP 怎么保证可靠？", "确认与重传", PASS),
        ("How is TCP made reliable?", "acknowledgements", PASS),
        ("Was ist eine Menge?", "eine Sammlung", PASS),
        ("TCP 可靠吗？", "是", REJECT),
        ("Is TCP reliable?", "yes", REJECT),
        ("TCP 可靠吗？", "是，靠确认与重传", DRAFT),
        ("Is TCP reliable?", "yes, by acknowledgements", DRAFT),
        ("TCP 是流还是报文？", "流", PASS),
        ("Is TCP a stream or a datagram protocol?", "a stream", PASS),
    ],
)
def test_a_question_is_not_answered_by_yes_or_no(core: str, answer: str, verdict: Decision) -> None:
    assert says("L06", card(core, answer)) is verdict


@pytest.mark.parametrize(
    ("core", "alone", "under_a_title"),
    [
        (f"编码器有 {GAP} 网络", PASS, PASS),
        (f"The encoder has {GAP} blocks", PASS, PASS),
        (f"它有 {GAP} 网络", REJECT, DRAFT),
        (f"It has {GAP} blocks", REJECT, DRAFT),
        (f"我们用了 {GAP} 网络", REJECT, DRAFT),
        (f"We use {GAP} blocks", REJECT, DRAFT),
        (f"这说明至少要 {GAP} 网络", REJECT, DRAFT),
        (f"这篇论文用了 {GAP} 网络", REJECT, PASS),
        (f"This model has {GAP} blocks", REJECT, PASS),
        (f"但编码器有 {GAP} 网络", PASS, PASS),
        (f"但它有 {GAP} 网络", REJECT, DRAFT),
        (f"以及编码器的 {GAP} 网络", REJECT, DRAFT),
        (f"and the encoder has {GAP} blocks", REJECT, DRAFT),
        (f"哪怕编码器用 {GAP} 网络", REJECT, DRAFT),
        (f"哪怕编码器用 {GAP} 网络，效果也不差", PASS, PASS),
        (f"但也是 {GAP} 网络", REJECT, DRAFT),
        (f"Dieses Netz hat {GAP} Schichten", REJECT, DRAFT),
        (f"其实编码器有 {GAP} 网络", PASS, PASS),
    ],
)
def test_a_question_stands_for_itself(core: str, alone: Decision, under_a_title: Decision) -> None:
    assert says("L07", card(core, "6 层")) is alone
    assert says("L07", card(core, "6 层", about="ResNet")) is under_a_title


@pytest.mark.parametrize(
    ("core", "about", "verdict"),
    [
        (f"ResNet 最深的有 {GAP}", None, PASS),
        (f"最深的有 {GAP}", "ResNet", PASS),
        (f"最深的有 {GAP}", None, DRAFT),
        (f"最深的有 {GAP}", "实验", DRAFT),
        (f"the deepest has {GAP}", "ResNet", PASS),
        (f"The deepest ResNet has {GAP}", None, PASS),
        (f"the deepest has {GAP}", None, DRAFT),
        (f"the deepest has {GAP}", "Chapter 3", DRAFT),
        (f"人体一共有 {GAP} 骨头", None, PASS),
        (f"深的网络比浅的网络误差低 {GAP}", "实验", DRAFT),
        (f"深的 ResNet 比浅的误差低 {GAP}", "实验", PASS),
        (f"the human body has {GAP} in all", None, PASS),
        ("是什么？", "ResNet", REJECT),
        ("总结是什么？", "ResNet", REJECT),
        ("What is it?", None, PASS),  # L07 has the word
        ("What is summary?", "ResNet", REJECT),
        ("What is the proof?", "ResNet", DRAFT),
        ("残差连接是什么？", None, PASS),
        ("What is a residual connection?", None, PASS),
        ("What are the advantages? (2)", None, DRAFT),
        ("What are the advantages? (2)", "ResNet", PASS),
        ("What are the advantages of ResNet? (2)", None, PASS),
        ("What is Depth needs a shortcut?", "ResNet", REJECT),
        ("What does RNN stand for?", None, PASS),
        ("What is the depth of 3?", "ResNet", REJECT),
        ("3 的深度是什么？", "ResNet", REJECT),
        ("What is the depth of ResNet-3?", None, PASS),
    ],
)
def test_something_tells_what_it_is_about(core: str, about: str | None, verdict: Decision) -> None:
    assert says("L08", card(core, "152 层", about=about)) is verdict


def test_one_card_asks_one_thing() -> None:
    two = f"LSTM 用 {GAP} 决定忘什么，用 {GAP} 决定记什么"
    assert says("L10", card(two, "遗忘门；输入门", kind=Kind.CLOZE)) is DRAFT
    assert says("L10", card(two.replace(GAP, "门", 1), "输入门", kind=Kind.CLOZE)) is PASS
    english = f"An LSTM has {GAP} layers of {GAP} units"
    assert says("L10", card(english, "2；512", kind=Kind.CLOZE)) is DRAFT
    assert says("L10", card(english, "2；512", kind=Kind.NUMBER)) is PASS


@pytest.mark.parametrize(
    ("core", "answer", "verdict"),
    [
        (f"编码器一共有 {GAP} 网络", "6 层", PASS),
        (f"The encoder has {GAP} blocks", "6", PASS),
        (f"共 {GAP}", "6 层", REJECT),
        (f"base {GAP}", "110M", REJECT),
        (f"OPT-base {GAP}", "110M", REJECT),
        (f"因此叫做 {GAP}", "上下文中的少样本学习方式", REJECT),
        (f"对于 {GAP} 模型来说数据不够", "7B", REJECT),
        (f"这使得 {GAP} 模型也能判断", "7B", DRAFT),
        (f"it makes a {GAP} model judge as well", "7B", DRAFT),
        (f"训练一个 {GAP} 的模型要三个月", "7B", PASS),
    ],
)
def test_enough_is_left_around_a_gap(core: str, answer: str, verdict: Decision) -> None:
    assert says("L11", card(core, answer)) is verdict


def test_a_label_under_its_heading_may_be_short() -> None:
    short = f"精度 {GAP}"
    assert says("L11", card(short, "28.8%", about="一个模型的评估")) is REJECT
    assert says("L11", card(short, "28.8%", about="一个模型的评估", context=("训练",))) is PASS


@pytest.mark.parametrize(
    ("core", "quote", "verdict"),
    [
        ("残差连接有什么作用？", "残差连接：让梯度直接流过", PASS),
        ("What is a shortcut?", "shortcut: a path for the gradient", PASS),
        ("What is 残差连接?", "残差连接：让梯度直接流过", DRAFT),
        ("What is shortcut?", "shortcut：让梯度直接流过的一条路径", DRAFT),
        ("What is Abkürzung?", "Abkürzung: der Weg, auf dem die Gradienten nicht schwinden", DRAFT),
        ("shortcut 是什么？", "shortcut: a path for the gradient", DRAFT),
    ],
)
def test_a_question_is_in_the_language_of_its_line(
    core: str, quote: str, verdict: Decision
) -> None:
    seen = card(core, "gradient", quote=quote)
    assert says("L22", seen) is verdict


def test_the_title_may_be_what_is_chinese() -> None:
    seen = card("shortcut 是什么？", "a path", quote="shortcut: a path", about="残差网络")
    assert says("L22", seen) is PASS


@pytest.mark.parametrize(
    "core", [GAP, f"{GAP}。", f"2023 {GAP}", f"2023年5月 {GAP}", f"2023.5.1：{GAP}", f"— {GAP} —"]
)
def test_a_gap_with_nothing_around_it_but_a_title_or_a_date_asks_nothing(core: str) -> None:
    seen = card(core, "GPT-4", about="大语言模型的发展历程", context=("里程碑与论文",))
    assert says("L11", seen) is REJECT


@pytest.mark.parametrize(
    "core",
    [
        "Which port do traps use?",
        "Which 2 hormones does the gland secrete?",
        "Who proved the theorem of Wilson?",
        "Whose axioms does the proof need? (2)",
        "He et al. 2016: what is the skip function?",
    ],
)
def test_a_question_word_leans_on_nothing(core: str) -> None:
    assert says("L07", card(core, "a thing", freely=True)) is PASS


@pytest.mark.parametrize("core", ["which is why the port is open", "He proved which theorem?"])
def test_half_a_sentence_leans_though_it_begins_alike(core: str) -> None:
    assert says("L07", card(core, "a thing", freely=True)) is REJECT


def test_only_of_a_subject_that_is_known_a_clause_names_nothing() -> None:
    core, kind = "What is the term that has no name called?", Kind.DEFINITION
    assert says("L08", card(core, "a variable", kind=kind)) is REJECT
    assert says("L08", card(core, "a variable", kind=kind, freely=True)) is PASS
