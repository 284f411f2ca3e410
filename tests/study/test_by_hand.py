"""A model asked by hand: a prompt for a chat window, and what comes back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from srs.errors import UsageError
from srs.origin import Model
from srs.store import Store
from srs.study.by_hand import NAME, prompt_text, take_answer
from srs.study.study import Study
from tests.study.clock import Clock, a_study
from tests.study.drafts import INVENTED, RERANKER, WORDPIECE, a_log, blocks, reply


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    with Store.open("sqlite://") as store:
        study = a_study(store, Clock())
        a_log(study, tmp_path)
        yield study


def test_a_prompt_asks_about_the_next_blocks_until_they_are_answered(study: Study) -> None:
    first = prompt_text(study, blocks(study), 1)
    assert first
    assert ([b.headings for b in first.blocks], first.left) == ([("《RAG 笔记》",)], 1)
    assert prompt_text(study, blocks(study), 1) == first
    take_answer(study, reply(RERANKER), blocks(study))
    second = prompt_text(study, blocks(study), 1)
    assert second
    assert [b.headings for b in second.blocks] == [("Tokenizers",)]
    take_answer(study, reply(), blocks(study))
    assert prompt_text(study, blocks(study), 1) is None


def test_talk_fences_and_pieces_are_no_matter(study: Study) -> None:
    text = f"Sure!\n```json\n{reply(RERANKER)}\n```\nand\n```\n{reply(WORDPIECE)}\n```\nDone."
    brought = take_answer(study, text, blocks(study))
    assert [card.note.question for card in brought.proposed.taken] == [
        RERANKER["question"],
        WORDPIECE["question"],
    ]
    origin = brought.proposed.taken[0].note.origin
    assert isinstance(origin, Model)
    assert origin.name == NAME


def test_of_an_answer_that_is_cut_off_the_whole_cards_are_taken(study: Study) -> None:
    prompt_text(study, blocks(study))
    brought = take_answer(study, reply(RERANKER, WORDPIECE)[:-40], blocks(study))
    assert (len(brought.proposed.taken), brought.cut) == (1, True)
    left = prompt_text(study, blocks(study))
    assert left
    assert ("Tokenizers",) in [block.headings for block in left.blocks]


def test_what_no_line_says_is_refused(study: Study) -> None:
    brought = take_answer(study, reply(INVENTED), blocks(study))
    assert (brought.proposed.taken, len(brought.proposed.refused)) == ((), 1)


@pytest.mark.parametrize(
    "text", ["", "I cannot do that.", "{}", '{"cards": 3}', '{"cards": [{"quote": "', "{" * 9_000]
)
def test_an_answer_without_cards_says_what_is_wanted(study: Study, text: str) -> None:
    with pytest.raises(UsageError, match="no cards"):
        take_answer(study, text, blocks(study))
