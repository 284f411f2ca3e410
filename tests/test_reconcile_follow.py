"""Cards of a model follow their lines through edits: no rule makes them anew."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.card import Card, CardId, Edited, Status
from srs.content import Basic, Cloze, Content, Gap, ListContent, Prompt
from srs.note import Entry, Kind, Note, Wording, wording
from srs.origin import LogLines, Model
from srs.parse import read_text
from srs.reconcile import Change, Outcome, ReadingTerms, Reread, reconcile
from srs.reconcile.carry import Edit
from tests.test_reconcile import FIRST, LATER, PATH, notes, terms

LOG = """## 2026-03-01
《RAG 笔记》
    检索器先取回 20 段，再由重排器留下 5 段
    HyDE 让模型先写一段假想的答案，再拿它去检索
    Chunk size is 512 tokens with an overlap of 64

## 2026-03-04
《Tokenizers》
    BPE merges the most frequent pair until the vocabulary is full
    三种切分：词、子词、字符
"""


def at(text: str, words: str) -> int:
    return next(n for n, line in enumerate(text.splitlines(), 1) if words in line)


def card(name: str, content: Content, line: int, proof: str, text: str = LOG) -> Card:
    origin = Model("some-model", LogLines(PATH, line, line, text.splitlines()[line - 1]), proof)
    kind = Kind.LIST if isinstance(content, ListContent) else Kind.BASIC
    note = Note(kind, content, origin, Entry(None, "RAG 笔记"), "log", "model", sure=False)
    return Card(CardId(name), note, Status.ACTIVE, 0, FIRST)


RERANKED = card(
    "reranked", Basic(Prompt("RAG 里重排器最后留下几段？"), "5 段"), 3, "再由重排器留下 5 段"
)
CHUNK = card(
    "chunk",
    Basic(Prompt("What is the chunk size, in tokens?"), "512"),
    5,
    "Chunk size is 512 tokens",
)
HYDE = card(
    "hyde",
    Cloze(("HyDE 让模型先写一段", Gap("假想的答案"), "，再拿它去检索")),
    4,
    "HyDE 让模型先写一段假想的答案，再拿它去检索",
)
SPLIT = card(
    "split",
    ListContent(Prompt("有哪三种切分？"), ("词", "子词", "字符"), count=3),
    at(LOG, "三种"),
    "三种切分：词、子词、字符",
)
CARDS = [RERANKED, HYDE, CHUNK, SPLIT]


def read(
    text: str, cards: list[Card] = CARDS, *, reviews: int = 0, rules: bool = False
) -> dict[str, Outcome]:
    log = Reread(PATH, "log", read_text(text).lines, same_bytes=text == LOG, by_other_rules=rules)
    known = replace(terms(), logs={PATH: log}, reviews=lambda _card: reviews)
    made = notes(text) if rules else ()
    return {o.card.id: o for o in reconcile(cards, made, {PATH}, known)}


def test_lines_that_stand_keep_their_cards_as_they_are() -> None:
    assert {o.change for o in read(LOG).values()} == {Change.KEPT}
    assert {o.card.note for o in read(LOG).values()} == {each.note for each in CARDS}


def test_lines_that_moved_take_their_cards_along() -> None:
    moved = "今天的第一行\n\n" * 40 + LOG
    found = read(moved)
    assert {o.change for o in found.values()} == {Change.KEPT}
    assert found["chunk"].card.note.source.first == at(moved, "Chunk")


@given(st.lists(st.sampled_from(["", "一行别的", "another line", "## 2026-01-01"]), max_size=30))
def test_whatever_is_written_above_no_card_is_lost(above: list[str]) -> None:
    found = read("\n".join([*above, LOG]))
    assert {o.card.status for o in found.values()} == {Status.ACTIVE}
    assert {o.card.note.content for o in found.values()} == {c.note.content for c in CARDS}


def test_a_line_that_is_extended_keeps_its_card_with_the_words_that_prove_it() -> None:
    text = LOG.replace("overlap of 64", "overlap of 64, measured in May")
    note = read(text)["chunk"].card.note
    assert (note.answer, note.quote) == ("512", text.splitlines()[4])
    assert isinstance(note.origin, Model)
    assert note.origin.proof == "Chunk size is 512 tokens"


def test_a_figure_that_changes_in_the_log_changes_in_the_card_and_is_news() -> None:
    outcome = read(LOG.replace("留下 5 段", "留下 8 段"), reviews=3)["reranked"]
    assert outcome.change is Change.CHANGED
    assert outcome.another_fact
    assert outcome.card.note.answer == "8 段"
    assert outcome.card.former is not None
    assert outcome.card.former.wording.answer == "5 段"
    assert isinstance(outcome.card.note.origin, Model)
    assert outcome.card.note.origin.proof in outcome.card.note.quote


def test_a_word_that_is_replaced_is_replaced_in_the_question() -> None:
    note = read(LOG.replace("HyDE", "HyDE2"))["hyde"].card.note
    assert note.question == "HyDE2 让模型先写一段____，再拿它去检索"


def test_a_member_that_is_reworded_is_reworded_in_the_list() -> None:
    note = read(LOG.replace("词、子词、字符", "词、子词、字节"))["split"].card.note
    assert note.items == ("词", "子词", "字节")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("    Chunk size is 512 tokens with an overlap of 64\n", ""),
        (
            "Chunk size is 512 tokens with an overlap of 64",
            "A retriever is trained with hard negatives",
        ),
        ("Chunk size is 512 tokens with an overlap of 64", "Chunk size"),
    ],
)
def test_a_line_that_is_gone_retires_its_card_and_no_other(old: str, new: str) -> None:
    found = read(LOG.replace(old, new))
    assert {name for name, o in found.items() if o.change is Change.RETIRED} == {"chunk"}
    assert found["chunk"].card.resumes is Status.ACTIVE


def test_a_line_that_comes_back_brings_its_card_back() -> None:
    gone = read(LOG.replace("    Chunk size is 512 tokens with an overlap of 64\n", ""))
    back = read(LOG, [o.card for o in gone.values()])
    assert back["chunk"].change is Change.RETURNED
    assert back["chunk"].card.note == CHUNK.note


def test_no_card_takes_over_the_line_of_another() -> None:
    text = LOG.replace("of 64\n", "of 64\n    Page size is 256 tokens with an overlap of 32\n")
    other = card("page", Basic(Prompt("Page size?"), "256"), 6, "Page size is 256 tokens", text)
    cards = [RERANKED, HYDE, CHUNK, other]
    found = read(text.replace("    Chunk size is 512 tokens with an overlap of 64\n", ""), cards)
    assert found["chunk"].change is Change.RETIRED
    assert found["page"].change is Change.KEPT


def test_a_log_of_another_name_and_with_another_line_keeps_its_cards() -> None:
    text = LOG.replace("of 64", "of 96")
    log = Reread(
        "/logs/new.md", "new", read_text(text).lines, same_bytes=False, by_other_rules=False
    )
    known = replace(terms(), logs={"/logs/new.md": log})
    found = {o.card.id: o for o in reconcile(CARDS, (), {PATH, "/logs/new.md"}, known)}
    assert {o.card.status for o in found.values()} == {Status.ACTIVE}
    assert {o.card.note.path for o in found.values()} == {"/logs/new.md"}
    assert found[CHUNK.id].card.note.quote.endswith("of 96")


def test_other_rules_change_nothing_of_them() -> None:
    assert read(LOG, rules=True)["chunk"].card.note == CHUNK.note


def test_a_card_in_its_owners_words_keeps_them_and_asks_where_the_log_changed() -> None:
    said = Wording(Kind.BASIC, Basic(Prompt("重排之后剩几段？"), "5"))
    edited = replace(
        RERANKED,
        note=replace(RERANKED.note, content=said.content),
        edited=Edited(wording(RERANKED.note), wording(RERANKED.note)),
    )
    kept = read("第一行\n" + LOG, [edited])["reranked"].card
    assert (kept.note.question, kept.in_conflict) == ("重排之后剩几段？", False)
    changed = read(LOG.replace("留下 5 段", "留下 8 段"), [edited])["reranked"].card
    assert (changed.note.answer, changed.in_conflict) == ("5", True)


def test_a_card_that_its_owner_turned_down_stays_so_while_its_line_does() -> None:
    rejected = replace(CHUNK, status=Status.REJECTED)
    assert read("第一行\n" + LOG, [rejected])["chunk"].card.status is Status.REJECTED


def test_its_entry_is_that_of_its_line() -> None:
    log = Reread(
        PATH, "log", LOG.splitlines(), same_bytes=False, by_other_rules=False,
        entry_at=lambda line: Entry(LATER.date(), f"line {line}"),
    )  # fmt: skip
    known: ReadingTerms = replace(terms(), logs={PATH: log})
    (outcome,) = reconcile([CHUNK], (), {PATH}, known)
    assert outcome.change is Change.MOVED
    assert outcome.card.note.entry == Entry(LATER.date(), "line 5")


@pytest.mark.parametrize(
    ("before", "after", "text", "is_now"),
    [
        ("RM（33k）", "RM（35k）", "33k", "35k"),
        ("有 33,000 条", "有 35,000 条", "33,000 条", "35,000 条"),
        ("训练 16 轮", "训练 16 轮，很慢", "16 轮", "16 轮"),
        ("learning rate 0.1", "learning rate 0.01", "0.1", "0.01"),
        ("用 PPO 优化", "用优化", "PPO", None),
        ("the cat sat", "the dog sat", "mat", None),
    ],
)
def test_what_an_edit_made_of_a_part(
    before: str, after: str, text: str, is_now: str | None
) -> None:
    assert Edit(before, after).carried(text) == is_now


def test_of_several_places_the_one_that_proved_it_counts() -> None:
    edit = Edit("16 layers, 16 heads", "24 layers, 16 heads")
    assert edit.carried("16", "16 layers") == "24"
    assert edit.carried("16", "16 heads") == "16"


def test_a_number_is_no_part_of_another() -> None:
    assert Edit("1 of 10", "2 of 10").reworded("1 of 10 in 11") == "2 of 10 in 11"


def test_a_line_that_is_wrapped_anew_keeps_the_whole_answer_and_back() -> None:
    text = LOG.replace("假想的答案，再", "假想的\n    答案，再")
    wrapped = read(text)
    card = wrapped["hyde"].card
    assert (card.note.answer, card.status) == ("假想的答案", Status.ACTIVE)
    assert card.note.quote.count("\n") == 1
    back = read(LOG, [o.card for o in wrapped.values()])["hyde"].card
    assert (back.note.answer, back.note.quote) == ("假想的答案", HYDE.note.quote)


def test_of_two_cards_of_a_line_both_are_there_when_it_is_as_it_was() -> None:
    other = card(
        "size",
        Basic(Prompt("What has an overlap of 64?"), "Chunk"),
        5,
        "Chunk size is 512 tokens with an overlap of 64",
    )
    edited = read(LOG.replace("512 tokens with", "512\n    tokens with"), [CHUNK, other])
    back = read(LOG, [o.card for o in edited.values()])
    assert {o.card.status for o in back.values()} == {Status.ACTIVE}


def test_no_answer_begins_or_ends_within_what_was_reworded() -> None:
    edit = Edit(
        "counts at run time and panics when 2 writers meet",
        "panics at run time as soon as 2 writers meet",
    )
    assert edit.carried("when 2 writers meet") in {None, "as soon as 2 writers meet"}


def test_marks_within_an_answer_are_none_of_its_words() -> None:
    assert (
        Edit("takes 5 nanoseconds", "takes 5 **nanoseconds**").carried("5 nanoseconds")
        == "5 nanoseconds"
    )


def test_a_clause_that_is_denied_says_something_else() -> None:
    found = read(LOG.replace("让模型先写", "不让模型先写"))
    assert found["hyde"].change is Change.RETIRED
