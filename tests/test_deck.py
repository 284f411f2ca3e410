"""The names of decks."""

import pytest

from srs.deck import checked_deck, deck_levels, deck_of_levels, decks_above, in_deck
from srs.errors import UsageError


@pytest.mark.parametrize(
    ("deck", "wanted", "inside"),
    [
        ("papers", None, True),
        ("papers", "papers", True),
        ("papers::bert", "papers", True),
        ("papers::bert::base", "papers::bert", True),
        ("papers", "papers::bert", False),
        ("papers2", "papers", False),
        ("论文::注意力", "论文", True),
        ("Papers", "papers", False),
    ],
)
def test_a_deck_holds_the_decks_below_it(deck: str, wanted: str | None, *, inside: bool) -> None:
    assert in_deck(deck, wanted) is inside


def test_decks_sort_each_followed_by_those_below_it() -> None:
    decks = ["papers2", "papers::bert", "papers", "papers::bert::base"]
    assert sorted(decks, key=deck_levels) == [
        "papers", "papers::bert", "papers::bert::base", "papers2",
    ]  # fmt: skip


@pytest.mark.parametrize("deck", ["papers", "papers::bert::base", "论文::注意力"])
def test_a_name_is_its_levels_and_lies_in_all_decks_above_it(deck: str) -> None:
    assert deck_of_levels(deck_levels(deck)) == deck
    assert decks_above(deck)[0] == deck
    assert len(decks_above(deck)) == len(deck_levels(deck))
    assert all(in_deck(deck, above) for above in decks_above(deck))


@pytest.mark.parametrize(
    ("typed", "name"),
    [("papers", "papers"), (" papers::bert ", "papers::bert"), ("caf\u0065\u0301", "café"), ("深度学习::注意力", "深度学习::注意力")],
)  # fmt: skip
def test_a_name_of_a_deck_is_one_as_of_a_log(typed: str, name: str) -> None:
    assert checked_deck(typed) == name


@pytest.mark.parametrize("typed", ["", "a::", "::a", "a: ::b", "a\nb", "a\x1b[2J", "x" * 201])
def test_what_is_no_name_of_a_deck_is_refused(typed: str) -> None:
    with pytest.raises(UsageError, match="is no name of a deck"):
        checked_deck(typed)
