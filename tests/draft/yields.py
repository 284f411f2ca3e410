"""What the tests of drafting share."""

from srs.card import Draft
from srs.draft import draft
from srs.parse import read


def drafts(text: str) -> list[Draft]:
    """The drafts of a log that holds `text`."""
    return list(draft(read(text), "/logs/log.md", "log").drafts)


def only(text: str, rule: str) -> Draft:
    """The one draft that `rule` makes of `text`."""
    found = [made for made in drafts(text) if made.rule == rule]
    assert len(found) == 1, [(made.rule, made.question) for made in drafts(text)]
    return found[0]
