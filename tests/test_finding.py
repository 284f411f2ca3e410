"""What is told of a log: a place that can be followed, and runs of lines that lose none."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from srs.finding import Finding, at_line, merged_findings, reason_finding

REASONS = st.sampled_from(
    [reason_finding("heading"), reason_finding("no rule"), ("lint", "rejected: L01")]
)


def test_it_reads_as_a_place_that_a_terminal_can_follow() -> None:
    found = at_line(12, "no-such-date", "there is no such date").at("/logs/papers.md")
    assert str(found) == "/logs/papers.md:12 there is no such date"


def test_words_that_are_always_the_same_are_the_code() -> None:
    assert reason_finding("schedule of another tool") == (
        "schedule-of-another-tool",
        "schedule of another tool",
    )


def test_neighbouring_lines_with_one_reason_are_one_finding() -> None:
    heading = reason_finding("heading")
    told = merged_findings([(1, heading), (2, heading), (4, heading), (5, reason_finding("link"))])
    assert told == (
        Finding("", 1, 2, "heading", "heading"),
        Finding("", 4, 4, "heading", "heading"),
        Finding("", 5, 5, "link", "link"),
    )


@given(st.dictionaries(st.integers(1, 60), REASONS))
def test_runs_hold_every_line_with_its_reason_and_are_as_long_as_they_can_be(
    reasons: dict[int, tuple[str, str]],
) -> None:
    found = merged_findings(sorted(reasons.items()))
    told = {n: (f.code, f.message) for f in found for n in range(f.first, f.last + 1)}
    assert told == reasons
    assert sum(f.last - f.first + 1 for f in found) == len(reasons)
    for one, other in pairwise(found):
        assert one.last + 1 < other.first or one.message != other.message
