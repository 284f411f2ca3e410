"""Where a sentence ends and where a clause does: never inside a word, code, a quotation, a statement."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.prose.clauses import cut, sentences, spans, without_tail
from tests.making.yields import notes, only


def parts(text: str) -> list[str]:
    """The sentences of `text`."""
    return [text[start:end].strip() for start, end in sentences(text)]


@pytest.mark.parametrize(
    "whole",
    [
        "环境变量缺失，执行 make ... install 会失败",
        "call run(...args) with the rest of them",
        "We waited... and then it answered",
        "x[1..10] 是前十个",
        "参见 Fig. 3 和 Eq. (4) 的推导",
        "as in Sec. 2 and No. 5",
        "some nets, e.g. LSTMs, i.e. with gates, vs. those without",
        "J. Doe et al. say so",
        "z. B. ein Netz mit vier Schichten",
        "升级到 v1.2.3 之后 a.py 和 b.tar.gz 都变快",
        "误差降到 0.5，共 1,000 步",
        "长度是 ３．５ 米",
        "详见 https://example.org/a?x=1;y=2.html 一页",
        '他说"好。就这样！"然后离开',
        "作者问“真的吗？还是假的。”之后没有回答",
        "召回率高，但是精度低",
        "It is fast, but only on small inputs",
        "省内存；不过要多算一遍",
        "结果不是变差，而是变好",
        "It works, although nobody knows why",
    ],
)
def test_a_sentence_goes_on(whole: str) -> None:
    assert parts(f"{whole}。后一句") == [whole, "后一句"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("先编译。再运行", ["先编译", "再运行"]),
        ("先编译．再运行｡完", ["先编译", "再运行", "完"]),
        ("Build it first. Then run it", ["Build it first", "Then run it"]),
        ("Open a new tab. Then run it", ["Open a new tab", "Then run it"]),
        ("运行 main.py. 然后等", ["运行 main.py", "然后等"]),
        ("行不行？行！好", ["行不行", "行", "好"]),
    ],
)
def test_a_sentence_ends(text: str, found: list[str]) -> None:
    assert parts(text) == found


def test_what_turns_a_clause_belongs_to_it() -> None:
    assert cut("占内存，但是快，好懂", "，,") == ["占内存，但是快", "好懂"]
    assert cut("large, but fast, and simple", "，,") == ["large, but fast", "and simple"]
    assert cut("但丁，但是", "，,") == ["但丁，但是"]
    assert cut("先过滤，不过滤空值", "，,") == ["先过滤", "不过滤空值"]


def test_the_dots_of_a_command_stay_and_those_of_a_list_go() -> None:
    assert without_tail("git add ...") == "git add ..."
    assert without_tail("红、黄、蓝……") == "红、黄、蓝"
    assert without_tail("red, green, ...") == "red, green"


@given(
    st.text(alphabet='ab1，,。.；;?？!！…"“”（）() 但but是', max_size=60),
    st.sampled_from(["，,", "。.；;", "，。.,;"]),
)
def test_the_parts_stand_in_their_order_and_do_not_overlap(text: str, signs: str) -> None:
    found = spans(text, signs)
    edges = [edge for span in found for edge in span]
    assert edges == sorted(edges)
    assert all(0 <= start < end <= len(text) for start, end in found)
    between = "".join(
        text[a:b] for a, b in zip([0, *edges[1::2]], [*edges[::2], len(text)], strict=True)
    )
    assert set(between) <= {*signs, " "}


def test_an_answer_is_not_cut_inside_code() -> None:
    made = only(
        "# 报错\n\n- 症状：缺少依赖，执行脚本时 `make ... install` 无法成功\n", "define.label"
    )
    assert made.answer == "缺少依赖，执行脚本时 make ... install 无法成功"


def test_an_answer_keeps_what_takes_it_back() -> None:
    made = only("# 存储\n\n- 列存是一种按列存放的格式，但是写入很慢\n", "define.is")
    assert made.answer == "按列存放的格式，但是写入很慢"


def test_a_subject_does_not_begin_with_the_word_that_joins_it() -> None:
    made = only("# 存储\n\n- 而行存是一种按行存放的格式\n", "define.is")
    assert made.question == "存储：行存是什么？"


def test_a_card_whose_second_half_does_not_fit_is_not_made() -> None:
    text = "# 存储\n\n- 列存指的是按列存放，但是在更新一行的时候要写很多个文件因此几乎没有人在交易系统里面使用它\n"
    assert not [made for made in notes(text) if made.answer == "按列存放"]
