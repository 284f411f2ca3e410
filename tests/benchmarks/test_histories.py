"""A history of a log: what its readings did to the cards is judged by the lines alone."""

from tests.benchmarks.histories import follow

FIRST = """\
# Storage

- A page of the log holds 512 records
- The cache evicts after 30 minutes
- Advantages: small; fast; simple
"""


def test_cards_whose_lines_stand_keep_their_id() -> None:
    (figures,) = follow([FIRST, f"# Notes\n\nMore to come.\n\n{FIRST}"])
    assert figures.standing == figures.kept > 1
    assert not figures.lost + figures.wrong


def test_a_changed_line_carries_its_card_along() -> None:
    edited = FIRST.replace("512 records", "640 records")
    (figures,) = follow([FIRST, edited])
    assert (figures.carried, figures.retired) == (1, 0)
    assert not figures.lost + figures.wrong


def test_a_line_that_is_gone_retires_its_card() -> None:
    gone = FIRST.replace("- The cache evicts after 30 minutes\n", "")
    (figures,) = follow([FIRST, gone])
    assert figures.retired == 1
    assert not figures.lost + figures.wrong
