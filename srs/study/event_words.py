"""An event of a card, in words."""

from srs.review import Review, ReviewKind
from srs.translation import mark, tr

_ANSWERS = {
    ReviewKind.GRADED: mark("graded {grade}"),
    ReviewKind.DRILL: mark("drill {grade}"),
}


def event_words(event: Review) -> str:
    """What it was, without its day: 'graded 4', 'set to 2027-01-15'."""
    if event.kind is ReviewKind.MANUAL:
        return tr("set to {day}", day=event.due) if event.due else tr("reset")
    if event.kind is ReviewKind.UNDO:
        return tr("undo")
    if event.state is not None and event.tool:
        return tr("taken over from {tool}, due {day}", tool=event.tool, day=event.state.due)
    if event.state is not None:
        return tr("taken over from another tool, due {day}", day=event.state.due)
    return tr(_ANSWERS[event.kind], grade=event.grade)
