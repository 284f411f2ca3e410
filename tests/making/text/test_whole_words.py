"""No rule cuts through a word at the verb or the particle that it holds."""

import pytest

from srs.making.lexicon.chinese import CHINESE
from srs.making.lexicon.words import unlean
from srs.making.rules.contents import enumerated
from srs.making.text.labels import announced
from tests.making.yields import notes


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("该文件保存在磁盘上", "该文件保存在磁盘上"),
        ("本文档描述接口", "本文档描述接口"),
        ("不过滤空值", "不过滤空值"),
        ("但丁写了神曲", "但丁写了神曲"),
        ("同时性是相对的", "同时性是相对的"),
        ("该文提出了一种锁", "提出了一种锁"),
        ("不过，锁很慢", "锁很慢"),
    ],
)
def test_a_leaning_word_is_a_whole_one(text: str, words: str) -> None:
    assert unlean(text) == words


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("线程的行为", "线程的行为"),
        ("失败的原因是", "失败的原因"),
        ("变量的所有", "变量的所有"),
        ("锁有三种", "锁"),
        ("GPT-3 类", "GPT-3 类"),
    ],
)
def test_a_label_keeps_the_word_that_it_ends_with(label: str, name: str) -> None:
    assert announced(label) == name


def test_a_member_is_not_cut_at_its_and() -> None:
    assert enumerated("线性函数、激活函数和饱和函数", CHINESE) == (
        "线性函数",
        "激活函数",
        "饱和函数",
    )
    assert enumerated("读者、参与者", CHINESE) == ()


@pytest.mark.parametrize(
    "line",
    [
        "数组适用于随机访问的场景",
        "梯度作用于全部的参数上",
        "当前进度：完成配置，分析错误的原因",
        "逐一安装依赖项并重新构建项目",
        "主流程调用缓存区里的数据",
    ],
)
def test_no_card_asks_about_half_a_word(line: str) -> None:
    torn = ("数组适 ", "梯度作 ", "如果前", "依赖 ____", "缓存 ____")
    made = notes(f"# 概念\n\n- {line}\n")
    assert not [m.question for m in made if any(half in m.question for half in torn)]
