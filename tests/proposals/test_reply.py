"""What a model answers becomes proposals, whatever stands around it and whatever is wrong in it."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.note import Kind
from srs.proposals import limits
from srs.proposals.proposal import Proposal
from srs.proposals.reply import Reply, read_pieces, read_reply
from srs.proposals.schema import SCHEMA

CARD: dict[str, Any] = {
    "block": "0a1b2c3d4e5f",
    "quote": "the pump holds 40 litres",
    "lines": [3, 4],
    "kind": "number",
    "question": "How much does the pump hold?",
    "answer": "40 litres",
    "items": None,
}


def said(*cards: object) -> str:
    return json.dumps({"cards": cards}, ensure_ascii=False)


def asked(reply: Reply | None) -> list[str]:
    assert reply is not None
    return [proposal.question for proposal in reply.proposals]


def test_a_card_is_a_proposal() -> None:
    assert read_reply(said(CARD)) == Reply(
        (
            Proposal(
                "0a1b2c3d4e5f",
                "How much does the pump hold?",
                "40 litres",
                None,
                Kind.NUMBER,
                3,
                4,
                "the pump holds 40 litres",
            ),
        )
    )


def test_no_card_is_a_reply() -> None:
    assert read_reply('{"cards": []}') == Reply(())


@pytest.mark.parametrize(
    "text",
    [
        "",
        "I cannot help with that.",
        "null",
        "[]",
        '{"result": []}',
        '{"cards": null}',
        '{"cards": "none"}',
        '{"cards": [',
        '{"type": "object", "properties": {"cards": {"type": "array"}}}',
    ],
)
def test_what_holds_no_cards_is_no_reply(text: str) -> None:
    assert read_reply(text) is None


@pytest.mark.parametrize(
    "around",
    [
        "CARDS",
        "Here you are:\n```json\nCARDS\n```\nTell me if you need more {or less}!",
        '<think>First {"cards": []}, then ...</think>CARDS',
        "the thought had no beginning</think>\nCARDS",
        "一共 { 1 } 张卡片：CARDS。还需要吗？",
        '{"result": CARDS}',
        "[1, 2] CARDS [3",
    ],
)
def test_what_stands_around_falls_away(around: str) -> None:
    assert asked(read_reply(around.replace("CARDS", said(CARD)))) == [CARD["question"]]


def test_what_is_only_thought_is_not_answered() -> None:
    assert read_reply(f"<think>perhaps {said(CARD)}") is None
    assert read_reply(f"{said(CARD)} perhaps</think> I do not know.") is None


def test_of_several_the_last_counts() -> None:
    draft = {**CARD, "question": "What holds 40 litres?"}
    assert asked(read_reply(f"{said(draft)}\nBetter:\n{said(CARD)}")) == [CARD["question"]]
    assert asked(read_reply(f'{said(CARD)}\nAnd never {{"cards": "so"}}')) == [CARD["question"]]


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"lines": ["3", "4"]}, "lines"),
        ({"lines": [3.0, 4.0]}, "lines"),
        ({"lines": [True, True]}, "lines"),
        ({"lines": 3}, "lines"),
        ({"lines": [3]}, "lines"),
        ({"lines": [3, 4, 5]}, "lines"),
        ({"lines": None}, "lines"),
        ({"kind": "riddle"}, "kind"),
        ({"kind": None}, "kind"),
        ({"kind": ["basic"]}, "kind"),
        ({"question": 3}, "question"),
        ({"answer": 40}, "answer"),
        ({"answer": None}, "answer"),
        ({"quote": ["a"]}, "quote"),
        ({"items": "a, b"}, "items"),
        ({"items": ["a", 2]}, "items"),
        ({"block": 7}, "block"),
        ({"question": "\ud800"}, "half characters"),
        ({"items": ["\udfff"]}, "half characters"),
    ],
)
def test_a_malformed_card_is_refused_and_the_others_are_kept(
    change: dict[str, object], says: str
) -> None:
    text = json.dumps({"cards": [CARD, {**CARD, **change}, CARD]})
    reply = read_reply(text)
    assert reply is not None
    assert len(reply.proposals) == 2
    (refused,) = reply.refused
    assert says in refused.reason


@pytest.mark.parametrize("name", ["lines", "kind", "question", "answer", "quote"])
def test_a_part_that_is_missing_is_named(name: str) -> None:
    reply = read_reply(said({key: value for key, value in CARD.items() if key != name}))
    assert reply is not None
    assert reply.refused[0].reason == f"“{name}” is missing."


@pytest.mark.parametrize("card", ["a card", 7, None, [], True])
def test_what_is_no_object_is_no_card(card: object) -> None:
    reply = read_reply(said(card, CARD))
    assert reply is not None
    assert (len(reply.proposals), len(reply.refused)) == (1, 1)


def test_a_block_may_be_left_out() -> None:
    without = {key: value for key, value in CARD.items() if key not in {"block", "items"}}
    for card in (without, {**CARD, "block": None}):
        reply = read_reply(said(card))
        assert reply is not None
        assert reply.proposals[0].block is None


def test_a_question_that_is_refused_is_shown_harmless() -> None:
    reply = read_reply(json.dumps({"cards": [{"question": "\x1b[31mWho?\n" + "o" * 999}]}))
    assert reply is not None
    shown = reply.refused[0].question
    assert shown.startswith("[31mWho? ooo")
    assert len(shown) <= limits.LONGEST_SHOWN


def test_text_that_cannot_be_encoded_is_no_reply() -> None:
    assert read_reply(f"\ud800{said(CARD)}") is None
    assert read_pieces(f"\ud800{said(CARD)}") is None


def test_of_too_many_cards_the_first_are_read() -> None:
    reply = read_reply(said(*[CARD] * (limits.MOST_CARDS + 5)))
    assert reply is not None
    assert len(reply.proposals) == limits.MOST_CARDS
    assert str(limits.MOST_CARDS + 5) in reply.refused[0].reason


def test_a_number_of_thousands_of_digits_is_no_line() -> None:
    reply = read_reply(said(CARD, CARD).replace("[3, 4]", f"[3, {'9' * 6000}]", 1))
    assert reply is not None
    assert (len(reply.proposals), len(reply.refused)) == (1, 1)


class TestPieces:
    """What a person pastes."""

    def test_are_united(self) -> None:
        other = {**CARD, "question": "Which pump?"}
        pasted = f"First part:\n{said(CARD)}\nSecond:\n<think>no {said(CARD)}</think>{said(other)}"
        assert asked(read_pieces(pasted)) == [CARD["question"], "Which pump?"]

    def test_may_be_a_bare_list(self) -> None:
        assert asked(read_pieces(f"```json\n{json.dumps([CARD, CARD])}\n```")) == [
            CARD["question"],
            CARD["question"],
        ]

    @pytest.mark.parametrize("bare", [True, False])
    @pytest.mark.parametrize("left", [0.72, 0.92, 0.99])
    def test_of_a_cut_one_the_whole_cards_are_taken(self, left: float, *, bare: bool) -> None:
        text = json.dumps([CARD] * 20) if bare else said(*[CARD] * 20)
        reply = read_pieces(f"Here:\n{text[: int(len(text) * left)]}")
        assert reply is not None
        assert reply.cut
        assert len(reply.proposals) == int(20 * left)

    def test_a_card_that_is_no_json_costs_no_other(self) -> None:
        broken = said(CARD, CARD, CARD).replace("40 litres", '40 "litres"', 3)
        reply = read_pieces(broken)
        assert reply is not None
        assert reply.cut
        assert 1 <= len(reply.proposals) <= 2

    def test_that_are_whole_are_not_cut(self) -> None:
        reply = read_pieces(f"[1] said {{so}}\n{said(CARD)}\n[see")
        assert reply is not None
        assert not reply.cut

    def test_hold_nothing(self) -> None:
        assert read_pieces("Thank you, that is all.") is None
        assert read_pieces('{"question": "What?"}') is None
        assert read_pieces('{"cards": []}') == Reply(())


@pytest.mark.parametrize(
    "text",
    [
        "{" * 1_000_000,
        "[" * 1_000_000,
        '{"a":' * 200_000,
        '{"a":[1,1,1,1,1,1,1,1,1,' * 40_000,
        '{"cards": [{"question": "' * 30_000,
        "<think>" * 100_000,
        "<think></think>" * 60_000,
        '{"cards": [' + "9" * 900_000,
    ],
    ids=lambda text: text[:20],
)
def test_hostile_text_is_read_in_little_time(text: str) -> None:
    assert read_reply(text) is None
    read_pieces(text)


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    read_reply(text)
    read_pieces(text)


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists))
def test_any_part_of_a_card_is_read(value: object) -> None:
    for name in CARD:
        reply = read_reply(said({**CARD, name: value}))
        assert reply is not None
        assert len(reply.proposals) + len(reply.refused) == 1


class TestSchema:
    """What a server is told."""

    card = SCHEMA["properties"]["cards"]["items"]

    def test_asks_for_the_quote_before_the_question(self) -> None:
        order = list(self.card["properties"])
        assert order.index("quote") < order.index("question") < order.index("answer")

    def test_bounds_what_a_server_would_write_on_and_on(self) -> None:
        assert "maxLength" not in json.dumps(SCHEMA)
        assert SCHEMA["properties"]["cards"]["maxItems"] == limits.MOST_CARDS
        assert self.card["properties"]["lines"]["items"]["maximum"] == limits.LAST_LINE

    def test_allows_what_is_read_and_nothing_more(self) -> None:
        assert self.card["required"] == list(self.card["properties"])
        assert set(self.card["properties"]) == set(CARD)
        assert self.card["properties"]["kind"]["enum"] == [kind.value for kind in Kind]
        assert not self.card["additionalProperties"]


def test_a_card_may_speak_of_the_marks_of_thought() -> None:
    """Where nothing but the answer is there: else nobody can tell the two apart."""
    marks = "Why does R1 write <think> before, and </think> behind?"
    assert asked(read_reply(said({**CARD, "question": marks}))) == [marks]
    assert asked(read_reply(f"\n{said({**CARD, 'question': marks})}\n")) == [marks]
