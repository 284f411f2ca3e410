"""L17, L18, L19, L20 and L25: what only shows among all cards of a log."""

import datetime as dt
from dataclasses import replace

from srs.making.lint import settle
from srs.note import Entry, Kind, Note
from srs.origin import Source
from tests.samples import a_note, changed

ENTRY = Entry(dt.date(2024, 3, 5), "ResNet")


def a_draft(question: str, answer: str = "x", line: int = 1, **changes: object) -> Note:
    made = a_note(Kind.DEFINITION, question, answer, None, Source("/a.md", line, line), ENTRY,
                 "a", "define.label", question, sure=True)  # fmt: skip
    return changed(made, **changes)


def numbers(count: int, **changes: object) -> list[Note]:
    words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    return [
        a_draft(f"{words[n]} {words[n - 1]}？", f"{n}", n, kind=Kind.NUMBER, **changes)
        for n in range(count)
    ]


def flags(notes: list[Note]) -> list[tuple[str, ...]]:
    return [made.flags for made in settle(notes)[0]]


def test_an_entry_may_have_some_number_cards_and_the_later_ones_wait() -> None:
    kept, rejected = settle(numbers(8))
    assert [made.sure for made in kept] == [True] * 6 + [False] * 2
    assert [made.flags for made in kept] == [()] * 6 + [("L17",)] * 2
    assert rejected == []


def test_an_entry_of_many_other_cards_may_have_more_numbers() -> None:
    others = [a_draft(f"{chr(0x4E00 + n)}？", line=n + 20) for n in range(12)]
    assert ("L17",) not in flags(numbers(8) + others)


def test_each_entry_is_counted_for_itself() -> None:
    elsewhere = [replace(made, entry=Entry(title="VGG")) for made in numbers(8)[4:]]
    assert ("L17",) not in flags(numbers(4) + elsewhere)


def test_cards_that_ask_nearly_the_same_are_confusable() -> None:
    small = a_draft("ResNet-50 的卷积层共有多少参数？", "2500万", 1)
    large = a_draft("ResNet-101 的卷积层共有多少参数？", "4400万", 2)
    assert flags([small, large]) == [("L19",), ("L19",)]
    assert all(made.sure for made in settle([small, large])[0])
    assert flags([small, changed(large, answer="2500万")]) == [(), ()]
    assert flags([small, a_draft("残差连接有什么作用？", line=2)]) == [(), ()]
    english = [a_draft(f"How many gates does the {cell} cell have in all?", cell, n)
               for n, cell in enumerate(["GRU", "LSTM"])]  # fmt: skip
    assert flags(english) == [("L19",), ("L19",)]


def test_cards_of_one_line_are_siblings_and_not_confusable() -> None:
    pair = [a_draft("门一共有几个？", "3"), a_draft("门一共有几层？", "2")]
    assert flags(pair) == [(), ()]


def test_a_title_in_common_makes_no_two_cards_alike() -> None:
    title = "A Very Long Title of a Paper on Gates"
    pair = [
        a_draft(f"{title}: {what}?", what, n, entry=Entry(title=title))
        for n, what in enumerate(["cost", "aim"])
    ]
    assert flags(pair) == [(), ()]


def test_of_two_answers_to_one_question_the_later_one_is_no_card() -> None:
    kept, rejected = settle([a_draft("ResNet：层数？", "50"), a_draft("ResNet：层数？", "101", 2)])
    assert [made.answer for made in kept] == ["50"]
    assert [made.answer for made in rejected] == ["101"]


def test_a_title_tells_colliding_questions_apart() -> None:
    pair = [
        a_draft("门有几个？", "3", entry=Entry(title="LSTM")),
        a_draft("门有几个？", "2", 2, entry=Entry(title="GRU")),
    ]
    kept, rejected = settle(pair)
    assert [made.question for made in kept] == ["门有几个？", "GRU：门有几个？"]
    assert rejected == []


def test_what_the_author_wrote_as_a_card_is_left_alone() -> None:
    written = [replace(made, rule="written.qa") for made in numbers(9)]
    twins = [a_draft("门？", "3", rule="written.qa"), a_draft("门？", "2", 2, rule="written.qa")]
    assert settle(written + twins) == (written + twins, [])
