"""A second reading: cards are recognised again and keep their id."""

from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import count

from hypothesis import given
from hypothesis import strategies as st

from srs.card import Card, CardId, Status
from srs.making import make_notes
from srs.note import Entry, Kind, Note
from srs.origin import Source
from srs.parse import read_text
from srs.reconcile import Change, Outcome, ReadingTerms, reconcile
from tests.samples import a_note, changed

FIRST = datetime(2026, 11, 1, tzinfo=UTC)
LATER = datetime(2026, 11, 22, tzinfo=UTC)
PATH = "/logs/log.md"

LOG = """## 2023.6.4
《InstructGPT：Training models》
    引入了RLHF这个组件
    核心idea：
    1，SFT（13k）, 人工标注，训练了 16 轮
    2，RM（33k），每条指令采样9个回答来排序
    3，RL（31k样本），PPO 算法

## 2023.5.24
《Attention》
    Transformer 的核心要素有这些：
    1，MHA，以注意力代替循环
    2，Layer Norm，训练更稳
    编码器一共包含6层网络，解码器与它一样
"""


def terms(now: datetime = LATER) -> ReadingTerms:
    numbers = count(1)
    return ReadingTerms(
        now=now,
        new_id=lambda: CardId(f"{now:%d}-{next(numbers)}"),
        active=lambda made: made.sure,
    )


def notes(text: str, path: str = PATH) -> tuple[Note, ...]:
    return make_notes(read_text(text), path, "log").notes


def collection(text: str = LOG) -> list[Card]:
    return [o.card for o in reconcile([], notes(text), {PATH}, terms(FIRST))]


def reread(cards: list[Card], text: str, path: str = PATH) -> list[Outcome]:
    return reconcile(cards, notes(text, path), {PATH, path}, terms())


def by_id(outcomes: list[Outcome]) -> dict[CardId, Outcome]:
    return {outcome.card.id: outcome for outcome in outcomes}


def card_about(cards: list[Card], answer: str) -> Card:
    (found,) = [card for card in cards if answer in card.note.answer]
    return found


def test_a_first_reading_adds_what_is_sure_and_leaves_the_rest_to_the_owner() -> None:
    outcomes = reconcile([], notes(LOG), {PATH}, terms(FIRST))
    assert {outcome.change for outcome in outcomes} == {Change.ADDED}
    for outcome in outcomes:
        expected = Status.ACTIVE if outcome.card.note.sure else Status.DRAFT
        assert outcome.card.status is expected
    assert [outcome.card.position for outcome in outcomes] == list(range(len(outcomes)))


def test_reading_again_changes_nothing() -> None:
    cards = collection()
    outcomes = reread(cards, LOG)
    assert [outcome.card for outcome in outcomes] == cards
    assert {outcome.change for outcome in outcomes} == {Change.KEPT}


def test_a_line_inserted_above_only_moves_line_numbers() -> None:
    cards = collection()
    outcomes = reread(cards, f"# my log\n\n一句话\n{LOG}")
    assert {outcome.change for outcome in outcomes} == {Change.KEPT}
    assert [o.card.id for o in outcomes] == [card.id for card in cards]
    assert outcomes[0].card.note.source.first == cards[0].note.source.first + 3
    assert all(outcome.card.changed == FIRST for outcome in outcomes)


def test_a_reworded_line_keeps_its_card_and_updates_it_in_place() -> None:
    cards = collection()
    old = card_about(cards, "9个")
    outcome = by_id(reread(cards, LOG.replace("采样9个回答来排序", "采样9个回答并且排序")))[old.id]
    assert outcome.change is Change.CHANGED
    assert outcome.card.note.question.endswith("回答并且排序")
    assert outcome.card.changed == LATER


def test_a_changed_figure_keeps_the_card() -> None:
    cards = collection()
    old = card_about(cards, "9个")
    outcome = by_id(reread(cards, LOG.replace("9个", "4个")))[old.id]
    assert (outcome.change, outcome.card.note.answer) == (Change.CHANGED, "4个")


def test_a_new_title_rewords_cards_but_is_not_their_identity() -> None:
    cards = collection()
    outcomes = reread(cards, LOG.replace("《Attention》", "《Attention is all you need》"))
    assert [o.card.id for o in outcomes] == [card.id for card in cards]
    changed = {o.card.note.entry.title for o in outcomes if o.change is Change.CHANGED}
    assert changed == {"Attention is all you need"}


def test_entries_in_another_order_keep_their_cards() -> None:
    cards = collection()
    first, second = LOG.split("\n\n")
    outcomes = reread(cards, f"{second}\n\n{first}\n")
    assert {o.card.id for o in outcomes} == {card.id for card in cards}
    assert {o.change for o in outcomes} == {Change.KEPT}


def test_a_point_moved_to_another_date_is_moved() -> None:
    cards = collection("## 2023.6.4\n一个模型，参数量达到了175B\n\n## 2023.6.5\n别的\n")
    (outcome,) = reread(cards, "## 2023.6.4\n别的\n\n## 2023.6.5\n一个模型，参数量达到了175B\n")
    assert (outcome.card.id, outcome.change) == (cards[0].id, Change.MOVED)
    assert outcome.card.note.entry.date == date(2023, 6, 5)


def test_a_renamed_log_keeps_its_cards() -> None:
    cards = collection()
    outcomes = reread(cards, LOG, "/logs/renamed.md")
    assert [o.card.id for o in outcomes] == [card.id for card in cards]
    assert {o.change for o in outcomes} == {Change.MOVED}


def test_a_deleted_line_retires_its_card_and_brings_it_back() -> None:
    cards = collection()
    old = card_about(cards, "9个")
    without = reread(cards, LOG.replace("，每条指令采样9个回答来排序", ""))
    assert by_id(without)[old.id].change is Change.RETIRED
    assert by_id(without)[old.id].card.status is Status.RETIRED
    after = by_id(reread([o.card for o in without], LOG))[old.id]
    assert after.card.status is Status.ACTIVE


def test_cards_of_logs_that_were_not_read_are_left_alone() -> None:
    cards = collection()
    assert reconcile(cards, (), {"/logs/other.md"}, terms()) == []


def test_what_the_owner_decided_stays() -> None:
    cards = [replace(card, status=Status.SUSPENDED) for card in collection()]
    assert {o.card.status for o in reread(cards, LOG)} == {Status.SUSPENDED}
    accepted = [replace(card, status=Status.ACTIVE) for card in collection()]
    assert {o.card.status for o in reread(accepted, LOG)} == {Status.ACTIVE}


def test_two_equal_lines_are_two_cards_and_stay_so() -> None:
    one = a_note(
        kind=Kind.BASIC, question="q", answer="a", items=None, source=Source(PATH, 1, 2),
        entry=Entry(), deck="log", rule="written.qa", quote="Q: q\nA: a", sure=True,
    )  # fmt: skip
    two = changed(one, source=Source(PATH, 4, 5))
    cards = [o.card for o in reconcile([], [one, two], {PATH}, terms(FIRST))]
    assert len({card.id for card in cards}) == 2
    again = reconcile(cards, [one, two], {PATH}, terms())
    assert [o.card for o in again] == cards


_POINTS = st.lists(
    st.sampled_from(
        ["模型参数量达到了175B", "每条指令采样9个回答来排序", "训练数据一共有 40GB 之多", "优势：快、省、稳",
         "编码器一共包含6层网络", "Q: x\nA: y", "别的一句话"]
    ),
    max_size=8,
)  # fmt: skip


@given(before=_POINTS, after=_POINTS)
def test_every_draft_is_one_card_and_every_card_one_draft_at_most(
    before: list[str], after: list[str]
) -> None:
    cards = collection("\n\n".join(before))
    outcomes = reread(cards, "\n\n".join(after))
    ids = [outcome.card.id for outcome in outcomes]
    assert len(ids) == len(set(ids))
    made = [o.card.note for o in outcomes if o.change is not Change.RETIRED]
    assert made == list(notes("\n\n".join(after)))
    assert {card.id for card in cards} <= set(ids)
