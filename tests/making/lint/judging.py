"""What the tests of the lints share: a card in a line, and what is said of it."""

import datetime as dt

from srs.making.candidate import Candidate
from srs.making.lint import Decision, Exhibit, examine
from srs.note import Kind
from srs.render import GAP

REJECT, DRAFT, NOTE = Decision.REFUSE, Decision.HOLD, Decision.NOTE
PASS = None


def exhibit(  # noqa: PLR0913 - what a lint sees
    core: str,
    answer: str = "",
    *,
    kind: Kind | None = None,
    items: tuple[str, ...] | None = None,
    quote: str | None = None,
    about: str | None = None,
    context: tuple[str, ...] = (),
    date: dt.date | None = None,
    expanded: frozenset[str] = frozenset(),
) -> Exhibit:
    """A card of the line that it says, unless `quote` gives another."""
    answer = answer or "\n".join(items or ())
    if kind is None:
        number = Kind.NUMBER if any(char.isdigit() for char in answer) else Kind.CLOZE
        kind = Kind.LIST if items else number if GAP in core else Kind.DEFINITION
    if quote is None:
        quote = core.replace(GAP, answer) if core.count(GAP) == 1 else f"{core}\n{answer}"
    question = f"{about}：{core}" if about else core
    candidate = Candidate(kind, core, answer, 1, 1, "r", items=items, context=context)
    return Exhibit(candidate, question, quote, about, date, expanded)


def says(lint: str, seen: Exhibit) -> Decision | None:
    """What `lint` decides."""
    return examine(seen).get(lint)
