"""What somebody does next who has no card to be asked."""

from typing import Literal

from srs.card import Status
from srs.store import content
from srs.study.places import usual_names
from srs.study.study import Study
from srs.translation import tr, trn

Start = Literal["home", "review", "inbox"]
"""Where somebody begins who opens the screens."""


def is_untouched(study: Study) -> bool:
    """Whether there is nothing at all yet: no card, no log, and no setting that names one."""
    cards, logs = study.store.ask(content.by_status), study.store.ask(content.logs)
    return not (study.config.decks or cards or logs)


def next_step(study: Study, start: Start = "review") -> str:
    """The next step as a line for the command line; '' where there is something to `start` with.

    That is a card to be asked or, for the inbox, one that waits there.
    """
    cards = study.store.ask(content.by_status)
    drafts = cards.get(Status.DRAFT)
    if cards.get(Status.ACTIVE) or (drafts and start == "inbox"):
        return ""
    if drafts:
        return trn(
            "no card is asked yet: 'srs inbox' shows {number} draft",
            "no card is asked yet: 'srs inbox' shows {number} drafts",
            drafts,
        )
    if aside := cards.get(Status.SUSPENDED):
        return trn(
            "{number} card put aside, and no other: 'srs unsuspend is:suspended' takes all back",
            "{number} cards put aside, and no other: 'srs unsuspend is:suspended' takes all back",
            aside,
        )
    if study.config.decks:
        return tr("no cards yet: 'srs generate' reads {names}", names=usual_names(study))
    if study.store.ask(content.logs):
        return tr("no cards yet: 'srs generate --dry-run' shows of each line why it made none")
    return tr(
        "no cards yet: 'srs generate my-log.md' reads your log, "
        "'srs generate' the sample that srs comes with"
    )
