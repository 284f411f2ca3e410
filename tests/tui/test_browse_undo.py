"""Whatever is done to whatever cards while browsing, as many undos leave all as it was."""

import asyncio
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from srs.card import Card, Status
from srs.schedule.progress import Progress
from srs.store import content, history
from srs.study import answers
from srs.study.study import Study
from srs.tui.browse.screen import BrowseScreen
from tests.samples import cards_of
from tests.tui.screens import a_study_of, an_app

ACTS = st.sampled_from(["-", "b", "f", "a", "x", "R", "d"])
STEPS = st.lists(st.tuples(st.sampled_from(["g", "j", "space", "V", "*", "c"]), ACTS), max_size=6)


def state(study: Study) -> list[tuple[Card, Progress | None]]:
    """All that an act may change."""
    cards = sorted(study.store.ask(content.all_cards), key=lambda card: card.id)
    return [(card, study.store.ask(history.stored_progress, card.id)) for card in cards]


def cards() -> list[Card]:
    statuses = (Status.ACTIVE, Status.DRAFT, Status.SUSPENDED, Status.ACTIVE, Status.ACTIVE)
    return [
        replace(card, status=status)
        for card, status in zip(cards_of("abcde"), statuses, strict=True)
    ]


@pytest.mark.slow
@settings(deadline=None, max_examples=settings().max_examples // 10)
@given(STEPS)
def test_acts_and_as_many_undos_change_nothing(steps: list[tuple[str, str]]) -> None:
    asyncio.run(_acts_and_undos(steps))


async def _acts_and_undos(steps: list[tuple[str, str]]) -> None:
    with a_study_of(*cards()) as study:
        answers.answer_named(study, "a", 4)
        answers.answer_named(study, "d", 1)
        before = state(study)
        async with an_app(study, "home").run_test(size=(80, 24)) as pilot:
            app = pilot.app
            await pilot.press("b")
            for move, act in steps:
                app.simulate_key(move)
                app.simulate_key(act)
                await pilot.pause()
                if not isinstance(app.screen, BrowseScreen):  # a day is asked for, or whether
                    for key in ("3", "enter") if act == "d" else ("y",):
                        app.simulate_key(key)
                        await pilot.pause()
                if not isinstance(app.screen, BrowseScreen):
                    app.simulate_key("y")
                    await pilot.pause()
            for _ in steps:
                if state(study) != before:
                    app.simulate_key("u")
                    await pilot.pause()
        assert state(study) == before
