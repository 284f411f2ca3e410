"""What the log view says of a line, of a day, and of where a log lies."""

from datetime import date

from srs.blame import BlamedLine, Mark
from srs.cells import width
from srs.files.near_home import near_home
from srs.study.blame_words import lead
from srs.text import clean_line
from srs.translation import tr, trn


def log_name(path: str, room: int | None = None) -> str:
    """`path` with ~ for the home of its owner; in so many cells, its end, which tells most."""
    shown = near_home(clean_line(path))
    if room is None or width(shown) <= room:
        return shown
    start = next(at for at in range(len(shown) + 1) if width(shown[at:]) < max(1, room))
    return f"…{shown[start:]}"


def line_text(line: BlamedLine, question: str) -> str:
    """What leads a line, and the `question` of its first card, if it has any."""
    where = tr("line {number}", number=line.number)
    if not line.cards:
        return tr("{line} · {lead}", line=where, lead=lead(line)) if line.text.strip() else where
    return trn(
        "{line} · {lead} · {number} card: {question}",
        "{line} · {lead} · {number} cards: {question}",
        len(line.cards),
        line=where,
        lead=lead(line),
        question=question,
    )


def why_no_review(line: BlamedLine) -> str:
    """Why nothing asks for `line`."""
    if line.mark is Mark.WAITS:
        return tr("Drafts alone: the inbox asks for your word on them.")
    if line.mark is not Mark.NONE:
        return tr("Its cards are made when the log is read: g on the home screen does.")
    if not line.reason:
        return tr("An empty line.")
    return tr("This line has no card: {reason}", reason=lead(line))


def shown_day(day: date, today: date, *, is_short: bool) -> str:
    """A day, and how far away it is."""
    away = (day - today).days
    if is_short and away:
        return tr("{day} ({away:+} d)", day=day, away=away)
    if not away:
        return tr("{day}, today", day=day)
    if away > 0:
        return trn(
            "{day}, in {number} day if you stop now",
            "{day}, in {number} days if you stop now",
            away,
            day=day,
        )
    return trn("{day}, {number} day ago", "{day}, {number} days ago", -away, day=day)
