"""The formula by which verdicts decide whose cards are asked at once, and its laws."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.note import Note
from srs.origin import Source
from srs.trust import ELSEWHERE, MOST_ELSEWHERE, Counts, count_verdicts, is_asked, is_trusted, trust
from srs.trust import RuleTier as Made
from srs.verdict import Tier, Verdict, VerdictKind
from tests.samples import a_card, changed
from tests.verdicts import HERE, THERE, a_verdict, judged

TIERS = st.sampled_from([Tier.SURE, Tier.UNSURE])
COUNTS = st.builds(Counts, st.integers(0, 40), st.integers(0, 40))
LIST = Made("list.label", Tier.UNSURE)


def a_draft(tier: Tier, path: str = HERE) -> Note:
    return changed(
        a_card().note,
        rule="list.label",
        sure=tier is Tier.SURE,
        flags=("L03",) if tier is Tier.FLAGGED else (),
        source=Source(path, 1, 1),
    )


def trusted(tier: Tier, verdicts: list[Verdict], path: str = HERE) -> bool:
    return is_trusted(a_draft(tier, path), count_verdicts(verdicts))


def test_without_a_verdict_the_tier_decides() -> None:
    assert trusted(Tier.SURE, [])
    assert not trusted(Tier.UNSURE, [])
    assert not trusted(Tier.FLAGGED, [])


@pytest.mark.parametrize(
    ("tier", "accepted", "rejected", "mean"),
    [
        (Tier.SURE, 0, 0, Fraction(8, 10)),
        (Tier.SURE, 0, 5, Fraction(8, 15)),
        (Tier.UNSURE, 6, 0, Fraction(8, 10)),
        (Tier.UNSURE, 3, 3, Fraction(5, 10)),
    ],
)
def test_trust_is_the_mean_of_the_posterior(
    tier: Tier, accepted: int, rejected: int, mean: Fraction
) -> None:
    assert trust(tier, Counts(accepted, rejected)) == mean


@pytest.mark.parametrize(("rejected", "asked"), [(4, True), (5, False), (50, False)])
def test_five_rejections_send_a_sure_rule_to_the_inbox(rejected: int, *, asked: bool) -> None:
    assert trusted(Tier.SURE, judged(0, rejected, tier=Tier.SURE)) is asked


@pytest.mark.parametrize(("accepted", "asked"), [(5, False), (6, True)])
def test_six_cards_kept_bring_a_rule_out_of_it(accepted: int, *, asked: bool) -> None:
    assert trusted(Tier.UNSURE, judged(accepted, 0)) is asked


def test_the_bounds_lie_apart_so_that_no_rule_goes_to_and_fro() -> None:
    between = Counts(3, 1)  # trust is 11/14 or 5/8: enough to stay, too little to come
    assert is_asked(Tier.SURE, between)
    assert not is_asked(Tier.UNSURE, between)


@given(TIERS, COUNTS, COUNTS)
def test_an_accepted_card_never_lowers_trust_and_a_rejected_one_never_raises_it(
    tier: Tier, here: Counts, there: Counts
) -> None:
    now = trust(tier, here, there)
    assert trust(tier, here + Counts(1, 0), there) > now > trust(tier, here + Counts(0, 1), there)
    assert trust(tier, here, there + Counts(1, 0)) >= now >= trust(tier, here, there + Counts(0, 1))


@given(TIERS, COUNTS)
def test_a_verdict_counts_for_more_on_the_log_it_was_given_on(tier: Tier, counts: Counts) -> None:
    start = trust(tier)
    assert abs(trust(tier, Counts(), counts) - start) <= abs(trust(tier, counts) - start)


def test_one_on_another_log_counts_a_quarter() -> None:
    assert trust(Tier.UNSURE, elsewhere=Counts(4, 0)) == trust(Tier.UNSURE, Counts(1, 0))
    assert Fraction(1, 4) == ELSEWHERE


@given(TIERS, st.integers(20, 100_000))
def test_however_many_there_are_elsewhere_they_weigh_no_more_than_a_few_here(
    tier: Tier, many: int
) -> None:
    most = trust(tier, Counts(MOST_ELSEWHERE, 0))
    assert trust(tier, elsewhere=Counts(many, 0)) == most
    assert not is_asked(tier, Counts(0, 20), Counts(many, 0))


@given(st.permutations(judged(6, 2) + judged(3, 4, path=THERE)))
def test_the_order_of_cards_does_not_matter(verdicts: list[Verdict]) -> None:
    assert count_verdicts(verdicts) == {LIST: {HERE: Counts(6, 2), THERE: Counts(3, 4)}}


@given(COUNTS)
def test_what_a_lint_has_flagged_waits_whatever_was_accepted(counts: Counts) -> None:
    assert not is_asked(Tier.FLAGGED, counts)


def test_what_is_said_about_flagged_cards_does_not_count_for_their_rule() -> None:
    assert trusted(Tier.SURE, judged(0, 50, tier=Tier.FLAGGED))


def test_each_log_has_its_own_trust() -> None:
    verdicts = judged(6, 0) + judged(0, 6, path=THERE)
    assert trusted(Tier.UNSURE, judged(6, 0), HERE)
    assert not trusted(Tier.UNSURE, verdicts, THERE)


def test_a_card_counts_once_by_the_last_word_on_it() -> None:
    first = a_verdict("a", VerdictKind.REJECT)
    assert count_verdicts([first, a_verdict("a", VerdictKind.ACCEPT)]) == {
        LIST: {HERE: Counts(1, 0)}
    }


def test_what_was_taken_back_was_never_said() -> None:
    said = a_verdict("a", VerdictKind.REJECT)
    undo = a_verdict("a", VerdictKind.UNDO, undoes=said.id)
    assert count_verdicts([said, undo]) == {}
    earlier = a_verdict("a", VerdictKind.ACCEPT)
    assert count_verdicts([earlier, said, undo]) == {LIST: {HERE: Counts(1, 0)}}


def test_an_edit_alone_says_nothing_about_the_rule() -> None:
    assert count_verdicts([a_verdict("a", VerdictKind.EDIT)]) == {}
