"""Whether an answer stands in its lines: said of cards of each kind."""

import re
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.content import Basic, Cloze, Content, Gap, ListContent, Prompt
from srs.note import Entry, Note
from srs.origin import LogLines, Model, Own, Source
from srs.verify import why_unfounded, why_unproven
from tests.samples import a_card

PATH = "/logs/log.md"
GONE = "its lines do not stand there any more: run 'srs generate'"


def citing(content: Content, log: str, *lines: int, title: str | None = None) -> Note:
    """A note of these lines of `log`; all of them where none is named."""
    texts = log.split("\n")
    numbers = lines or tuple(range(1, len(texts) + 1))
    quote = "\n".join(texts[n - 1] for n in numbers)
    also = tuple(Source(PATH, n, n) for n in lines[1:])
    first, last = numbers[0], numbers[0] if lines else numbers[-1]
    origin = LogLines(PATH, first, last, quote, also)
    return replace(a_card().note, content=content, origin=origin, entry=Entry(title=title))


def why(note: Note, log: str) -> str:
    return why_unproven(note, lambda path: log.split("\n") if path == PATH else ())


def basic(answer: str) -> Basic:
    return Basic(Prompt("What?"), answer)


def listed(*items: str, ordered: bool = False) -> ListContent:
    return ListContent(Prompt("Which?"), items, ordered)


@pytest.mark.parametrize(
    ("content", "log"),
    [
        (basic("编码器"), "1，BERT 是**编码器**"),
        (basic("an encoder of 12 layers"), "BERT is an *encoder*\n  of 12 layers"),
        (basic("ein Kodierer"), "BERT: ein Kodierer mit 0,3 Mrd. Gewichten"),
        (basic("双方向"), "BERTは双方向のモデル"),
        (basic("- first\n- second"), "Q #card\n- first\n  id:: 7\n- second"),
        (basic("1. first\n2. second"), "Q:\n(a) first (b) second"),
        (basic("<>"), "use != or <>"),
        (basic("`[`"), r"C: the key [`\[`]"),
        (basic("$x=y$"), r"$z \Rightarrow x=y$"),
        (Cloze(("RM ", Gap("33k"), "，PPO ", Gap("31k"))), "RM（33k）PPO（31k）"),
        (listed("b", "a"), "the letters a and b"),
        (listed("a", "b", ordered=True), "first a, then b"),
    ],
)
def test_an_answer_is_proven_by_lines_that_hold_it(content: Content, log: str) -> None:
    assert why(citing(content, log), log) == ""


@pytest.mark.parametrize(
    ("content", "log", "said"),
    [
        (basic("13 layers"), "12 layers, of 130", "'13 layers' does not stand in its lines"),
        (basic("解码器"), "BERT 是编码器", "'解码器' does not stand in its lines"),
        (basic("ВЕRT"), "BERT", "'ВЕRT' does not stand in its lines"),
        (basic(""), "BERT", "'' does not stand in its lines"),
        (basic("<>"), "use !=", "'<>' does not stand in its lines"),
        (listed("a", "c"), "a and b", "'c' does not stand in its lines"),
        (listed("b", "a", ordered=True), "first a, then b", "its lines have another order"),
        (
            Cloze((Gap("33k"), " and ", Gap("31k"))),
            "33k and 13k",
            "'31k' does not stand in its lines",
        ),
    ],
)
def test_and_not_by_others(content: Content, log: str, said: str) -> None:
    assert why(citing(content, log), log) == said


PAIRS = "1，IDM 是给前后帧估计操作，BC 是给前帧预测未来"
BEHIND = "基于样本的 Layer Norm 和基于特征的 Batch Norm"
TITLES = "## GPT2\n- 1.5B 参数\n## GPT3\n- 175B 参数\n- 2020 年，GPT3"


@pytest.mark.parametrize(
    ("content", "log", "lines"),
    [
        (basic("IDM：给前后帧估计操作\nBC：给前帧预测未来"), PAIRS, ()),
        (basic("Layer Norm：样本\nBatch Norm：特征"), BEHIND, ()),
        (listed("GPT2：1.5B", "GPT3：175B"), TITLES, (2, 4)),
        (listed("GPT3: 2020", "GPT2: 1.5B"), TITLES, (5, 2)),
    ],
)
def test_a_name_and_what_is_said_of_it_need_not_stand_side_by_side(
    content: Content, log: str, lines: Sequence[int]
) -> None:
    assert why(citing(content, log, *lines), log) == ""


@pytest.mark.parametrize(
    ("content", "log", "lines"),
    [
        (basic("BC：给前后帧估计操作\nIDM：给前帧预测未来"), PAIRS, ()),
        (basic("IDM：给前后帧估计操作\nBC：给前后帧估计操作"), PAIRS, ()),
        (basic("Batch Norm：样本\nLayer Norm：特征"), BEHIND, ()),
        (listed("GPT3：1.5B", "GPT2：175B"), TITLES, (2, 4)),
        (listed("GPT4：1.5B", "GPT3：175B"), TITLES, (2, 4)),
    ],
)
def test_what_is_said_of_another_name_is_not_proven(
    content: Content, log: str, lines: Sequence[int]
) -> None:
    assert why(citing(content, log, *lines), log)


def test_a_title_proves_only_while_it_stands_above() -> None:
    log = "# BERT: Pre-training\n\n- by Devlin"
    note = citing(basic("Pre-training"), log, 3, title="BERT: Pre-training")
    assert why(note, log) == ""
    elsewhere = log.replace("Pre-training", "a model")
    assert why(note, elsewhere) == "'Pre-training' does not stand in its lines"


def test_lines_that_moved_or_changed_prove_nothing_until_they_are_read() -> None:
    log = "BERT is an encoder"
    note = citing(basic("an encoder"), log)
    assert why(note, f"new\n{log}") == GONE
    assert why(note, "BERT was an encoder") == GONE
    assert why(note, "") == GONE
    assert why(note, "*BERT*  is an encoder") == ""


def test_a_model_proves_by_its_quote_as_well() -> None:
    log = "- BERT is an encoder\n- with 12 layers"
    note = citing(basic("12 layers"), log)
    lines = note.origin
    assert isinstance(lines, LogLines)
    good = replace(note, origin=Model("m", lines, "an encoder\n- with 12 layers"))
    assert why(good, log) == ""
    bad = replace(note, origin=Model("m", lines, "BERT has 12 layers"))
    assert why(bad, log) == "the words that prove it do not stand in its lines"
    log = "- BERT is an [encoder][1]\n- with 12 layers"
    cited = LogLines(PATH, 1, 2, log)
    linked = replace(note, origin=Model("m", cited, "[encoder][1]\n- with 12 layers"))
    assert why(linked, log) == ""


def test_a_card_without_lines_has_nothing_to_prove() -> None:
    assert why_unfounded(replace(a_card().note, origin=Own()), lambda _: ()) == ""


WORDS = st.sampled_from(
    ["层", "BERT", "GPT-3", "的", "Schicht", "モデル", "（", "，", ". ", "-", " "]
)
FIGURE = st.from_regex(r"[1-9][0-9]{0,3}([.,][0-9]{1,3})?", fullmatch=True)


@given(
    st.lists(WORDS | FIGURE, min_size=1, max_size=12), FIGURE, FIGURE, st.sampled_from(["", " "])
)
def test_with_one_figure_changed_no_note_is_proven(
    around: list[str], figure: str, other: str, between: str
) -> None:
    log = between.join([*around, f" {figure} ", *around])
    answer = f"{figure} 层 of {figure}"
    log = f"{log} {answer}"
    assert why(citing(basic(answer), log), log) == ""
    if other not in re.findall(r"\d+(?:[.,]\d+)*", log):
        wrong = answer.replace(figure, other, 1)
        assert why(citing(basic(wrong), log), log)
        assert why(citing(basic(other), log), log)
