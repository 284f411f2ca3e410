"""A word that is said of many cards at once is one act: one undo leaves all as it was."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from srs.card import Card, Status
from srs.schedule.progress import Progress
from srs.store import Store, content, history
from srs.study import answers, browsing, undo
from srs.study.study import Study
from srs.verdict import VerdictKind
from tests.samples import cards_of
from tests.study.clock import Clock, a_study

NAMES = "abcdef"
SAID = (
    *(VerdictKind.SUSPEND, VerdictKind.UNSUSPEND, VerdictKind.BURY, VerdictKind.FLAG),
    *(VerdictKind.UNFLAG, VerdictKind.ACCEPT, VerdictKind.REJECT),
)
SOME = st.sets(st.integers(0, len(NAMES) - 1), min_size=1)
ACTS = st.lists(st.tuples(st.sampled_from([*SAID, "due", "new"]), SOME), max_size=8)


def state(study: Study) -> list[tuple[Card, Progress | None]]:
    """All that an act may change."""
    cards = sorted(study.store.ask(content.all_cards), key=lambda card: card.id)
    return [(card, study.store.ask(history.stored_progress, card.id)) for card in cards]


@given(ACTS)
def test_as_many_undos_as_acts_leave_all_as_it_was(acts: list[tuple[str, set[int]]]) -> None:
    with Store.open("sqlite://") as store:
        clock = Clock()
        drafts = [replace(card, status=Status.DRAFT) for card in cards_of(NAMES[4:])]
        study = a_study(store, clock, *cards_of(NAMES[:4]), *drafts)
        for name, grade in (("a", 4), ("b", 1)):
            answers.answer_named(study, name, grade)
        numbers = browsing.found_numbers(study)
        states = [state(study)]
        for act, places in acts:
            some = [numbers[place] for place in sorted(places)]
            if act == "due":
                changed = browsing.set_due(study, some, study.today + timedelta(9))
            elif act == "new":
                changed = browsing.set_due(study, some, None)
            else:
                changed = browsing.say_of_many(study, VerdictKind(act), some)
            if changed:
                states.append(state(study))
        for before in reversed(states[:-1]):
            assert undo.undo(study)
            assert state(study) == before
