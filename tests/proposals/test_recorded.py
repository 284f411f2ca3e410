"""Of a good model's cards for real logs nearly all pass; of the same cards with a fault none."""

import pytest

from srs.proposals.gate import checked
from srs.proposals.outcome import Outcome
from srs.proposals.proposal import Refused
from tests.proposals.poisoning import FAULTS, spoiled
from tests.proposals.recorded import Recorded, recordings

RECORDED = recordings()
pytestmark = pytest.mark.skipif(RECORDED is None, reason="needs SRS_TEST_DATA")
CARDS = [card for reply in RECORDED.replies.values() for card in reply] if RECORDED else []


def _outcome(card: Recorded, *before: Recorded) -> Outcome:
    return checked([each.proposal for each in (*before, card)], [card.block]).outcomes[-1]


def test_sound_cards_pass() -> None:
    passed = [card for card in CARDS if not isinstance(_outcome(card), Refused)]
    assert len(passed) >= 0.97 * len(CARDS)


def test_sound_cards_pass_together_and_without_a_title() -> None:
    assert RECORDED is not None
    passed = 0
    for number, reply in RECORDED.replies.items():
        made = checked([card.proposal for card in reply], [RECORDED.block(number)])
        assert made.already == ()
        passed += len(made.cards)
    assert passed >= 0.97 * len(CARDS)


def test_cards_with_a_fault_that_a_program_can_see_are_refused() -> None:
    assert RECORDED is not None
    made = [each for each in RECORDED.poisoned() if each.is_catchable]
    assert len(made) == 85
    missed = []
    for each in made:
        before = (each.base,) if each.fault.startswith("duplicate") else ()
        if not isinstance(_outcome(each.card, *before), Refused):
            missed.append(each)
    assert missed == []


@pytest.mark.parametrize("seed", [1, 2])
def test_a_thousand_more_are_refused(seed: int) -> None:
    sound = [card for card in CARDS if not isinstance(_outcome(card), Refused)]
    made = list(spoiled([(card.proposal, card.block) for card in sound], seed, of_each=120))
    assert len(made) > 1_000
    assert len({each.fault for each in made}) >= len(FAULTS) - 1
    blocks = {id(card.proposal): card.block for card in sound}
    passed = [
        each
        for each in made
        if not isinstance(checked([each.proposal], [blocks[id(each.sound)]]).outcomes[0], Refused)
    ]
    assert passed == []
