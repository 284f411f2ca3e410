"""Sentences with gaps, put together run by run."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from srs.content import Cloze, Gap
from srs.making.text.gaps import hollowed, trimmed, unleaned
from srs.render import core

_TEXT = st.text("ab  ，,。中文但是另外", min_size=1, max_size=20)


@given(_TEXT, st.data())
def test_a_gap_asks_for_what_stood_there_and_all_else_stays(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    made = Cloze(hollowed(text, (0, len(text)), {(start, end): text[start:end]}))
    assert [gap.answer for gap in made.gaps] == [text[start:end].strip()]
    assert made.shown_text.split() == f"{text[:start]} {text[end:]}".split()


@given(st.lists(_TEXT | st.builds(Gap, _TEXT), max_size=5))
def test_trimmed_runs_have_single_spaces_and_no_text_beside_another(
    runs: list[str | Gap],
) -> None:
    made = trimmed(runs)
    told = core(Cloze(made), "|")
    assert told == " ".join(core(Cloze(tuple(runs)), "|").split())
    assert not any(isinstance(a, str) and isinstance(b, str) for a, b in pairwise(made))
    assert trimmed(made) == made


def test_a_gap_stands_between_spaces() -> None:
    text = "精度为5%，比"
    assert hollowed(text, (0, len(text)), {(3, 5): "5%"}) == ("精度为 ", Gap("5%"), " ，比")


def test_what_is_left_out_is_not_shown() -> None:
    text = "BERT（3.4 亿）有 24 层"
    told = hollowed(text, (0, len(text)), {(13, 17): "24 层"}, [(4, 11)])
    assert told == ("BERT有 ", Gap("24 层"))


def test_only_the_gaps_of_a_part_are_asked_for() -> None:
    text = "one, two"
    assert hollowed(text, (5, 8), {(0, 3): "one", (5, 8): "two"}) == (Gap("two"),)


def test_words_that_lean_on_another_sentence_go_from_the_first_text_alone() -> None:
    assert unleaned(("，另外，层数为 ", Gap("6"), "，但是 ")) == ("层数为 ", Gap("6"), "，但是")
    assert unleaned((Gap("6"), " 层，另外")) == (Gap("6"), " 层，另外")
    assert unleaned(("另外，", Gap("6"), " 层")) == (Gap("6"), " 层")
