import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from srs.deck import in_deck
from srs.study.today import DeckCount
from srs.tui.home.decklist import DeckRow, column_heads, deck_line, deck_rows, visible_rows

WIDTHS = [26, 28, 46, 56, 66, 76, 120]
LEVELS = st.lists(st.sampled_from(["a", "b", "论文"]), min_size=1, max_size=3).map("::".join)


def test_without_decks_there_are_no_rows() -> None:
    assert deck_rows([]) == []


def test_a_deck_counts_what_lies_below_it() -> None:
    found = deck_rows(
        [DeckCount("papers", 5, 1, 2, drills=1), DeckCount("papers::bert", 3, 0, 1)],
        {"papers::bert": 2},
    )

    assert found == [
        DeckRow(None, 0, cards=8, new=1, due=2, drills=1, unseen=2),
        DeckRow("papers", 0, cards=8, new=1, due=2, drills=1, has_below=True, unseen=2),
        DeckRow("papers::bert", 1, cards=3, new=0, due=1, drills=0, unseen=2),
    ]


def test_a_level_without_cards_of_its_own_can_be_reviewed_too() -> None:
    found = deck_rows([DeckCount("a::b", 1, 1, 0), DeckCount("a-z", 1, 0, 0)])

    assert [row.deck for row in found] == [None, "a", "a::b", "a-z"]


def test_what_was_not_counted_yet_is_no_figure() -> None:
    (row, _) = deck_rows([DeckCount("a", 4, 1, 0)])

    assert row.unseen is None
    assert deck_line(row, 56).plain.split() == ["All", "decks", "1", "0", "0"]


@given(st.lists(LEVELS, unique=True), st.sets(LEVELS))
def test_all_but_what_lies_in_a_folded_deck_is_visible(names: list[str], folded: set[str]) -> None:
    rows = deck_rows(DeckCount(name, 1, 0, 0) for name in names)
    hidden = {
        row.deck
        for row in rows
        if row.deck and any(in_deck(row.deck, deck) and row.deck != deck for deck in folded)
    }

    assert [row for row in rows if row.deck not in hidden] == visible_rows(rows, folded)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", ["papers", "论文笔记", "多" * 60, "x" * 200, "a::b::论文"])
def test_every_line_is_as_wide_as_its_head(name: str, width: int) -> None:
    row = DeckRow(name, name.count("::"), 120, 20, 0, 3, has_below=True, unseen=60)
    line = deck_line(row, width).plain

    assert cell_len(line) == cell_len(column_heads(width).plain) == width
    assert "20" in line.split()


def test_what_was_seen_is_a_share_and_a_bar() -> None:
    row = DeckRow("papers", 0, 8, 0, 0, 0, unseen=2)

    assert deck_line(row, 56).plain.split()[-2:] == ["75%", "█" * 6]


def test_a_folded_deck_is_told_from_one_that_is_not() -> None:
    row = DeckRow("papers", 0, 8, 0, 0, 0, has_below=True)

    assert deck_line(row, 56, is_folded=True).plain.startswith("▸ papers")
    assert deck_line(row, 56).plain.startswith("▾ papers")


def test_a_name_cannot_style_the_screen() -> None:
    (_, row) = deck_rows([DeckCount("[red]\x1b[31mx", 1, 0, 0)])

    assert row.label == "[red][31mx"
    assert "[red]" in deck_line(row, 56).plain
