"""What is asked, and what is told, of words that are said of many cards."""

from collections.abc import Callable, Mapping
from datetime import date

from srs.study.undo import Undone
from srs.translation import mark, tr, trn
from srs.tui.words.names import VERDICTS
from srs.verdict import VerdictKind

QUESTIONS: Mapping[VerdictKind, Callable[[int], str]] = {
    VerdictKind.SUSPEND: lambda n: trn("Suspend {number} card?", "Suspend {number} cards?", n),
    VerdictKind.UNSUSPEND: lambda n: trn(
        "Ask {number} suspended card again?", "Ask {number} suspended cards again?", n
    ),
    VerdictKind.BURY: lambda n: trn(
        "Bury {number} card until tomorrow?", "Bury {number} cards until tomorrow?", n
    ),
    VerdictKind.FLAG: lambda n: trn("Flag {number} card?", "Flag {number} cards?", n),
    VerdictKind.UNFLAG: lambda n: trn(
        "Take the flag off {number} card?", "Take the flag off {number} cards?", n
    ),
    VerdictKind.ACCEPT: lambda n: trn("Accept {number} card?", "Accept {number} cards?", n),
    VerdictKind.REJECT: lambda n: trn(
        "Never ask {number} card?", "Never ask {number} cards?", n
    ),
}  # fmt: skip
"""Asked with the total."""

DONE: Mapping[VerdictKind, Callable[[int], str]] = {
    VerdictKind.SUSPEND: lambda n: trn(
        "Suspended {number} card.", "Suspended {number} cards.", n
    ),
    VerdictKind.UNSUSPEND: lambda n: trn(
        "{number} card is asked again.", "{number} cards are asked again.", n
    ),
    VerdictKind.BURY: lambda n: trn(
        "Buried {number} card until tomorrow.", "Buried {number} cards until tomorrow.", n
    ),
    VerdictKind.FLAG: lambda n: trn("Flagged {number} card.", "Flagged {number} cards.", n),
    VerdictKind.UNFLAG: lambda n: trn(
        "Took the flag off {number} card.", "Took the flag off {number} cards.", n
    ),
    VerdictKind.ACCEPT: lambda n: trn("Accepted {number} card.", "Accepted {number} cards.", n),
    VerdictKind.REJECT: lambda n: trn(
        "{number} card is not asked any more.", "{number} cards are not asked any more.", n
    ),
}  # fmt: skip
"""What was done, with the total."""

NOTHING: Mapping[VerdictKind, str] = {
    VerdictKind.SUSPEND: mark("Only a card that is asked can be suspended."),
    VerdictKind.BURY: mark("Only a card that is asked can be buried."),
    VerdictKind.FLAG: mark("No card to flag is among them."),
    VerdictKind.ACCEPT: mark("No draft is among them."),
    VerdictKind.REJECT: mark("They are not asked anyway."),
}
"""Why nothing is done."""


def day_question(number: int) -> str:
    """For which day is asked."""
    return trn(
        "On which day does {number} card come back?",
        "On which day do {number} cards come back?",
        number,
    )


def day_text(number: int, day: date | None) -> str:
    """What became of the schedule of so many cards."""
    if day is None:
        return trn("{number} card is new again.", "{number} cards are new again.", number)
    return trn(
        "{number} card comes back on {day}.", "{number} cards come back on {day}.", number, day=day
    )


def taken_back_text(undone: Undone) -> str:
    """What an undo took back."""
    if not undone:
        return tr("There is nothing to take back.")
    number = len(undone.cards)
    if undone.act:
        return trn(
            "Took back: {verdict} of {number} card.",
            "Took back: {verdict} of {number} cards.",
            number,
            verdict=tr(VERDICTS[undone.act.kind]),
        )
    if undone.reviews[-1].grade is None:
        return trn(
            "Took back the day of {number} card.", "Took back the days of {number} cards.", number
        )
    return trn(
        "Took back the answer to {number} card.", "Took back the answers to {number} cards.", number
    )
