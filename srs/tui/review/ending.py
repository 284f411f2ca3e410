"""What comes when nothing more is asked: drafts that ride along, then what was done."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from textual.app import App

from srs.collection import Collection
from srs.study.review_session import ReviewSession
from srs.tui.frame.notifications import failures_notified
from srs.tui.review.drafts_of_today import DraftsOfToday

Choice = Literal["home", "on", "undo", "more"]
"""What comes behind the end."""


@dataclass(frozen=True, slots=True)
class Ending:
    """The screens behind the last card of a review of `deck`."""

    collection: Collection
    deck: str | None
    drafts: DraftsOfToday

    def show(
        self,
        app: App[None],
        now: ReviewSession,
        then: Callable[[Choice | None], None],
        minutes: int = 0,
    ) -> None:
        """Open them one after the other; `then` hears what is chosen on the last one.

        Where cards are left because so many `minutes` are over, only the last one.
        """
        from srs.tui.review.end import EndScreen  # noqa: PLC0415, it comes last

        chosen = None
        if now.given and not minutes:
            with failures_notified(app):
                chosen = self.drafts.choose(self.deck)

        def show_end(_: object = None) -> None:
            app.push_screen(EndScreen(self.collection, self.deck, now, minutes), then)

        if chosen is None:
            show_end()
        else:
            from srs.tui.review.worth_asking import WorthAskingScreen  # noqa: PLC0415, as above

            app.push_screen(WorthAskingScreen(self.collection, chosen), show_end)
