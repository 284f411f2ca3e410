"""The longest common subsequence, and the slips between two words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.typed_answer.alignment import MOST, aligned, edits

LETTERS = st.text("abc", max_size=12)


def longest(one: str, other: str) -> int:
    """The length that it must have, by the table of the textbook."""
    table = [[0] * (len(other) + 1) for _ in range(len(one) + 1)]
    for i, here in enumerate(one, 1):
        for j, there in enumerate(other, 1):
            same = table[i - 1][j - 1] + 1
            table[i][j] = same if here == there else max(table[i - 1][j], table[i][j - 1])
    return table[-1][-1]


@given(LETTERS, LETTERS)
def test_as_many_as_there_can_be_in_their_order(one: str, other: str) -> None:
    pairs = aligned(one, other)
    assert all(one[here] == other[there] for here, there in pairs)
    ours, theirs = [here for here, _ in pairs], [there for _, there in pairs]
    assert ours == sorted(set(ours))
    assert theirs == sorted(set(theirs))
    assert len(pairs) == longest(one, other)


def test_what_is_too_long_has_its_ends_in_common() -> None:
    one = ["head", *map(str, range(MOST + 1)), "tail"]
    other = ["head", *map(str, range(MOST + 1, 0, -1)), "tail"]
    assert aligned(one, other) == [(0, 0), (MOST + 2, MOST + 2)]


@pytest.mark.parametrize(
    ("one", "other", "slips"),
    [("the", "the", 0), ("the", "teh", 1), ("model", "mdel", 1), ("model", "models", 1),
     ("model", "modal", 1), ("encoder", "decoder", 2), ("", "ab", 2)],
)  # fmt: skip
def test_slips(one: str, other: str, slips: int) -> None:
    assert edits(one, other) == edits(other, one) == slips
