"""In which encoding a log is read: remembered in what it was read by (LogRecord.edition)."""

from srs.card import Card
from srs.store import LogRecord, content
from srs.study.study import Study

_SAID, _SET = " in ", " as "
"""Before an encoding that was said for one log, and one that is set for many."""


def read_in(edition: str, said: str | None, set_for_deck: str | None) -> str:
    """`edition`, with the encoding `said` for a log, or else the one that is set for it."""
    if said:
        return f"{edition}{_SAID}{said}"
    return f"{edition}{_SET}{set_for_deck}" if set_for_deck else edition


def encoding_in(edition: str) -> str | None:
    """What is said or set in `edition`, by Python's name."""
    return edition.partition(_SAID)[2] or edition.partition(_SET)[2] or None


def said_for(log: LogRecord) -> str | None:
    """What somebody said that `log` is in: that holds until something else is said."""
    return log.edition.partition(_SAID)[2] or None


def encoding_of(study: Study, card: Card) -> str | None:
    """What the log of `card` was read in, if that was said or set."""
    path = card.note.path
    return next(
        (encoding_in(log.edition) for log in study.store.ask(content.logs) if log.path == path),
        None,
    )
