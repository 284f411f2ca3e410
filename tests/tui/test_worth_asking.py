"""Up to three drafts at the end of a review, and the end as it is after them."""

from dataclasses import replace

import pytest

import srs.store.verdicts
from srs.card import Card, Status
from srs.errors import StoreError
from srs.study.today import Wanted
from srs.tui.home.screen import HomeScreen
from srs.tui.inbox.end import InboxEndScreen
from srs.tui.review.end import EndScreen
from srs.tui.review.worth_asking import WorthAskingScreen
from tests.samples import cards_of
from tests.tui.screens import LARGE, SMALL, USUAL, a_study_of, an_app, screen_text
from tests.tui.test_inbox import App, statuses

ANSWERED = ["space", "3"]


def collection(drafts: str = "abcde") -> list[Card]:
    """Drafts of one entry, and a card that is asked."""
    waiting = [replace(card, status=Status.DRAFT) for card in cards_of(drafts)]
    return [*waiting, *cards_of("z", "tools")]


def screen_of(pilot: App) -> type[object]:
    return type(pilot.app.screen)


def shown(pilot: App) -> str:
    return screen_text(pilot.app)


@pytest.mark.parametrize("size", [SMALL, USUAL, LARGE])
async def test_behind_the_last_card_a_draft_is_shown_with_its_lines(size: tuple[int, int]) -> None:
    with a_study_of(*collection()) as study:
        async with an_app(study).run_test(size=size) as pilot:
            await pilot.press(*ANSWERED)
            await pilot.pause()
            told = shown(pilot)
    for text in ("Worth asking? papers", "1 of 3", "What is a?", "Q: What is a?", "e Edit"):
        assert text in told


async def test_three_words_and_then_the_end_as_it_is() -> None:
    with a_study_of(*collection()) as study:
        async with an_app(study).run_test(size=USUAL) as pilot:
            await pilot.press(*ANSWERED, "a", "r", "s")
            await pilot.pause()
            assert screen_of(pilot) is InboxEndScreen
            assert "1 accepted, 1 rejected" in shown(pilot)
            await pilot.press("enter")
            await pilot.pause()
            assert screen_of(pilot) is EndScreen
            assert "1 answer in" in shown(pilot)
            await pilot.press("enter")
            await pilot.pause()
            assert screen_of(pilot) is HomeScreen
            assert statuses(study)[:5] == "arddd"


async def test_escape_leaves_all_of_them() -> None:
    with a_study_of(*collection()) as study:
        async with an_app(study).run_test(size=USUAL) as pilot:
            await pilot.press(*ANSWERED, "escape")
            await pilot.pause()
            assert screen_of(pilot) is EndScreen
            assert statuses(study)[:5] == "ddddd"


async def test_what_is_only_skipped_ends_without_a_word() -> None:
    with a_study_of(*collection("a")) as study:
        async with an_app(study).run_test(size=USUAL) as pilot:
            await pilot.press(*ANSWERED, "s")
            await pilot.pause()
            assert screen_of(pilot) is EndScreen


async def test_a_word_is_taken_back_there_and_behind_the_last() -> None:
    with a_study_of(*collection("a")) as study:
        async with an_app(study).run_test(size=USUAL) as pilot:
            await pilot.press(*ANSWERED, "a", "u")
            await pilot.pause()
            assert screen_of(pilot) is WorthAskingScreen
            assert (statuses(study)[0], "What is a?" in shown(pilot)) == ("d", True)


async def test_the_answer_is_taken_back_at_the_end_and_no_draft_comes_twice() -> None:
    with a_study_of(*collection()) as study:
        async with an_app(study).run_test(size=USUAL) as pilot:
            await pilot.press(*ANSWERED, "escape", "u", *ANSWERED)
            await pilot.pause()
            assert screen_of(pilot) is EndScreen


async def test_the_rest_of_the_inbox_is_not_reached_from_there() -> None:
    with a_study_of(*collection()) as study:
        async with an_app(study).run_test(size=USUAL) as pilot:
            await pilot.press(*ANSWERED, "A", "l", "R")
            await pilot.pause()
            assert screen_of(pilot) is WorthAskingScreen
            assert "1 of 3" in shown(pilot)


@pytest.mark.parametrize(
    ("cards", "wanted", "keys"),
    [
        (cards_of("z"), Wanted(), ANSWERED),
        (collection()[:5], Wanted(), []),
        (collection(), Wanted(practice=True), ANSWERED),
        (collection(), Wanted(deck="tools"), ANSWERED),
    ],
    ids=["no draft", "no answer", "practice", "another deck"],
)
async def test_nothing_rides_along_where_there_is_nothing(
    cards: list[Card], wanted: Wanted, keys: list[str]
) -> None:
    with a_study_of(*cards) as study:
        async with an_app(study, wanted=wanted).run_test(size=USUAL) as pilot:
            await pilot.press(*keys)
            await pilot.pause()
            assert screen_of(pilot) is EndScreen


async def test_a_failure_is_told_and_the_end_comes(monkeypatch: pytest.MonkeyPatch) -> None:
    def locked(*_: object) -> None:
        raise StoreError("srs.db: another program is using it", "close it")

    with a_study_of(*collection()) as study:
        async with an_app(study).run_test(notifications=True, size=USUAL) as pilot:
            await pilot.pause()
            monkeypatch.setattr(srs.store.verdicts, "last_decided_drafts", locked)
            await pilot.press(*ANSWERED)
            await pilot.pause()
            assert "another program is using it" in shown(pilot)
            assert screen_of(pilot) is EndScreen
