"""What the tests of drafting share."""

from srs.making import make_notes
from srs.note import Note
from srs.parse import read_text


def notes(text: str) -> list[Note]:
    """The notes of a log that holds `text`."""
    return list(make_notes(read_text(text), "/logs/log.md", "log").notes)


def only(text: str, rule: str) -> Note:
    """The one note that `rule` makes of `text`."""
    found = [made for made in notes(text) if made.rule == rule]
    assert len(found) == 1, [(made.rule, made.question) for made in notes(text)]
    return found[0]
