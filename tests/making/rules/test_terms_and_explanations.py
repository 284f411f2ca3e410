"""Terms behind the verbs that name them; purposes, ways, drawbacks."""

import pytest

from srs.note import Kind
from tests.making.yields import notes, only
from tests.samples import GAP


@pytest.mark.parametrize(
    ("line", "rule", "question", "answer"),
    [
        ("示例放在提示里就能学会，因此叫做 in-context learning", "cloze.named",
         f"示例放在提示里就能学会，因此叫做 {GAP}", "in-context learning"),
        ("随规模变大性能先降后升，也就是 U 形", "cloze.named",
         f"随规模变大性能先降后升，也就是 {GAP}", "U 形"),
        ("GPT2 复用了 MQAN 的思想", "cloze.introduced", f"GPT2 复用了 {GAP} 的思想", "MQAN"),
        ("MHA 用 attention 替换 recurrent 机制", "cloze.replaced",
         f"MHA 用 attention 替换 {GAP}", "recurrent 机制"),
        ("逐点混合各个通道的 pointwise 层，相当于1*1卷积", "cloze.equals",
         f"逐点混合各个通道的 pointwise 层，相当于 {GAP}", "1*1卷积"),
    ],
)  # fmt: skip
def test_the_term_behind_the_verb_is_the_gap(
    line: str, rule: str, question: str, answer: str
) -> None:
    made = only(f"- {line}", rule)
    assert (made.kind, made.question, made.answer) == (Kind.CLOZE, question, answer)
    assert made.sure == ("叫做" in line)


def test_what_something_is_for() -> None:
    made = only("- 基于 6B 模型。RM用于给回答打分", "verb.purpose")
    assert (made.question, made.answer) == ("RM 用来做什么？", "给回答打分")
    assert made.kind is Kind.REASON


def test_a_purpose_without_a_subject_is_none() -> None:
    assert not [made for made in notes("- 但这个数据也可以用于研究") if made.kind is Kind.REASON]


def test_how_something_is_done_and_what_it_costs() -> None:
    text = (
        "多卡测试：\n    Tensor并行\n        把网络切分，分开计算\n        缺点：不能做梯度累加\n"
    )
    how, drawback = only(text, "define.below"), only(text, "define.label")
    assert (how.question, how.answer) == (
        "多卡测试：Tensor并行怎么做？",
        "把网络切分，分开计算",
    )
    assert (drawback.question, drawback.answer) == (
        "多卡测试 · Tensor并行：缺点是什么？",
        "不能做梯度累加",
    )


def test_a_name_ends_where_the_sentence_goes_on() -> None:
    made = only(
        "# Orders\n\n- The least bound of a set is also called its supremum and written sup S\n",
        "cloze.named",
    )
    assert made.answer == "its supremum"
