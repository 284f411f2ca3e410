"""What leads each line of a log."""

from collections.abc import Iterable, Mapping, Sequence

from hypothesis import given
from hypothesis import strategies as st

from srs.blame import SUSPENDED, BlamedLine, CitedLog, Citing, Mark, split_lines
from srs.card import CardId, Status
from tests.samples import TODAY

ACTIVE, DRAFT, SUSPENDED_CARD = Status.ACTIVE, Status.DRAFT, Status.SUSPENDED


def citing(
    status: Status = ACTIVE, chance: float | None = None, *lines: tuple[int, int], name: str = "a"
) -> tuple[Citing, float | None]:
    return Citing(CardId(name), status, lines or ((1, 1),), None), chance


def blamed_lines(
    lines: Sequence[str],
    cards: Iterable[tuple[Citing, float | None]],
    reasons: Mapping[int, str],
) -> tuple[BlamedLine, ...]:
    """What leads `lines` that these cards cite, each beside its chance."""
    numbered = list(enumerate(cards))
    chances = {row: chance for row, (_, chance) in numbered if chance is not None}
    citing = tuple(card._replace(row=row) for row, (card, _) in numbered)
    return CitedLog("/log.md", tuple(lines), citing, reasons).blamed(TODAY, chances).lines


def led_by(*cards: tuple[Citing, float | None]) -> tuple[Mark, float | None, str | None]:
    """What leads a line that these cards cite."""
    (line,) = blamed_lines(["注意力 is all you need"], cards, {1: "no rule"})
    return line.mark, line.retrievability, line.reason


def test_a_line_is_as_firm_as_its_least_known_card() -> None:
    assert led_by(citing(chance=0.9), citing(chance=0.4)) == (Mark.RECALLED, 0.4, None)


def test_a_card_that_was_never_answered_takes_nothing_from_one_that_was() -> None:
    assert led_by(citing(), citing(chance=0.9)) == (Mark.RECALLED, 0.9, None)
    assert led_by(citing()) == (Mark.NEW, None, None)


def test_a_draft_speaks_only_where_nothing_is_asked() -> None:
    assert led_by(citing(DRAFT)) == (Mark.WAITS, None, None)
    assert led_by(citing(DRAFT), citing()) == (Mark.NEW, None, None)


def test_a_suspended_card_counts_where_no_card_is_asked() -> None:
    suspended = citing(SUSPENDED_CARD, 0.2)
    assert led_by(suspended, citing(chance=0.9)) == (Mark.RECALLED, 0.9, None)
    assert led_by(suspended, citing(DRAFT)) == (Mark.RECALLED, 0.2, None)
    assert led_by(citing(SUSPENDED_CARD)) == (Mark.NONE, None, SUSPENDED[1])


def test_without_a_card_there_is_a_reason() -> None:
    assert led_by() == (Mark.NONE, None, "no rule")


def test_a_blank_line_has_neither_card_nor_reason() -> None:
    lines = blamed_lines(["a", "  \t", "b"], [citing(ACTIVE, 0.5, (1, 3))], {})
    assert lines[1] == BlamedLine(2, "  \t", Mark.NONE)
    assert [line.cards for line in lines] == [("a",), (), ("a",)]


def test_the_lines_between_two_passages_are_not_cited() -> None:
    lines = blamed_lines(list("abc"), [citing(ACTIVE, 0.5, (1, 1), (3, 3))], {2: "label"})
    assert [line.mark for line in lines] == [Mark.RECALLED, Mark.NONE, Mark.RECALLED]


def test_lines_end_in_lf_or_cr_lf_and_nothing_is_taken_out() -> None:
    text = "a\x1b[31m\r\n\ufeffb\rc\n\u2028\n"
    assert split_lines(text) == ("a\x1b[31m", "\ufeffb\rc", "\u2028", "")


CITING = st.builds(
    Citing,
    st.none() | st.sampled_from([CardId("a"), CardId("b")]),
    st.sampled_from([ACTIVE, DRAFT, SUSPENDED_CARD]),
    st.lists(
        st.tuples(st.integers(1, 6), st.integers(1, 6)).map(sorted).map(tuple), min_size=1
    ).map(tuple),
    st.none(),
)
CHANCES = st.none() | st.floats(0, 1)


@given(
    st.text(alphabet="a 中\t\n\r\x1b"),
    st.lists(st.tuples(CITING, CHANCES)),
    st.dictionaries(st.integers(1, 6), st.just("label")),
)
def test_every_line_has_one_mark_and_stands_as_it_is(
    text: str, cards: list[tuple[Citing, float | None]], reasons: dict[int, str]
) -> None:
    lines = blamed_lines(split_lines(text), cards, reasons)
    assert "\n".join(line.text for line in lines) == text.replace("\r\n", "\n")
    assert [line.number for line in lines] == list(range(1, len(lines) + 1))
    for line in lines:
        assert (line.retrievability is not None) == (line.mark is Mark.RECALLED)
        is_blank = not line.text.strip()
        assert (line.reason is not None) == (line.mark is Mark.NONE and not is_blank)
        assert not is_blank or line.cards == ()
