import pytest
from rich.cells import cell_len

from srs.study.today import DeckCount
from srs.tui.home.decklist import DeckRow, column_heads, deck_line, deck_rows


def test_without_decks_there_are_no_rows() -> None:
    assert deck_rows([]) == []


def test_a_deck_counts_what_lies_below_it() -> None:
    found = deck_rows([DeckCount("papers", 5, 1, 2), DeckCount("papers::bert", 3, 0, 1)])

    assert found == [
        DeckRow(None, "All decks", 1, 3, 8),
        DeckRow("papers", "papers", 1, 3, 8),
        DeckRow("papers::bert", "  bert", 0, 1, 3),
    ]


def test_a_level_without_cards_of_its_own_can_be_reviewed_too() -> None:
    found = deck_rows([DeckCount("a::b", 1, 1, 0), DeckCount("a-z", 1, 0, 0)])

    assert [row.deck for row in found] == [None, "a", "a::b", "a-z"]


@pytest.mark.parametrize("name", ["papers", "论文笔记", "多" * 60, "x" * 200])
def test_every_line_is_as_wide_as_its_head(name: str) -> None:
    row = DeckRow(name, name, 20, 0, 120)

    assert cell_len(deck_line(row, 56).plain) == cell_len(column_heads(56).plain) == 56
    assert deck_line(row, 56).plain.split()[-3:] == ["20", "0", "120"]


def test_a_name_cannot_style_the_screen() -> None:
    (_, row) = deck_rows([DeckCount("[red]\x1b[31mx", 1, 0, 0)])

    assert row.label == "[red][31mx"
    assert "[red]" in deck_line(row, 56).plain
