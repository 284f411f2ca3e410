"""Whatever is pressed: no crash, and every answer that was given is in the review log."""

import random
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest

from srs.collection import Collection
from srs.review import ReviewKind
from srs.study import answers
from srs.tui.app import SrsApp
from tests.tui.demo import a_collection_of_months

KEYS = (
    *"1234123412341234",
    *("space",) * 12,
    *("enter",) * 5,
    *"０１２３４５ｑｊ？",
    *"abcdefghijklmnoprstuvwxyz,.;:-/!*+[]{}<>0",
    *"ABCGINRSV",
    *("up", "down", "left", "right", "pageup", "pagedown", "home", "end", "tab", "backspace"),
    *("escape",) * 4,
    *("f2", "f1", "delete", "ideographic_space", "q", "?", "，", "中", "é"),
)
"""What a cat on the keyboard would press, and more often what a review is made of."""


@contextmanager
def counted_answers() -> Iterator[list[str]]:
    """The cards of the answers that the study was told to record, as they are recorded."""
    told: list[str] = []
    record = answers.answer_asked

    def recording(*given: Any, **options: Any) -> Any:  # noqa: ANN401  # whatever it is called with
        answered = record(*given, **options)
        told.append(answered.review.id)
        return answered

    with patch("srs.study.answers.answer_asked", recording):
        yield told


async def play(collection: Collection, dice: random.Random, presses: int) -> None:
    """Press keys until so many are pressed; whoever leaves comes back at another screen."""
    left = presses
    while left > 0:
        app = SrsApp(collection, dice.choice(("home", "review", "inbox")))
        async with app.run_test(size=dice.choice(((60, 20), (80, 24), (120, 36)))) as pilot:
            await pilot.pause()
            while left > 0 and app.is_running and not app._exit:  # noqa: SLF001  # what it is asked by
                for _ in range(dice.randrange(1, 120)):
                    app.simulate_key(dice.choice(KEYS))
                    left -= 1
                await pilot.pause()
                if dice.random() < 0.01:
                    await pilot.resize_terminal(*dice.choice(((40, 12), (60, 20), (200, 60))))
        assert app.return_code in {0, None}


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(2))
async def test_five_thousand_keys_break_nothing_and_lose_no_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    monkeypatch.setenv("EDITOR", "true")
    with a_collection_of_months(tmp_path, tmp_path / "srs.db") as collection:
        before = {review.id for review in collection.reviews.history()}
        with counted_answers() as told:
            await play(collection, random.Random(seed), 2500)  # noqa: S311, no secret
        kept = [
            review
            for review in collection.reviews.history()
            if review.id not in before and review.kind in {ReviewKind.GRADED, ReviewKind.DRILL}
        ]
        assert told, "no card was answered at all"
        assert [review.id for review in kept] == told
        assert collection.maintenance.examine().problems == ()


async def test_what_is_pressed_behind_the_key_that_leaves_opens_nothing(tmp_path: Path) -> None:
    with a_collection_of_months(tmp_path) as collection:
        app = SrsApp(collection, "home")
        async with app.run_test() as pilot:
            await pilot.pause()
            for key in ("q", "space", "b", "?"):
                app.simulate_key(key)
            await pilot.pause()
        assert app.return_code == 0
