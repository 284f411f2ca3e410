"""What the tests of the lints share: a card in a line, and what is said of it."""

import datetime as dt
from dataclasses import replace

from srs.content import Cloze, under_names
from srs.making.candidate import Candidate
from srs.making.lint import Decision, LintInput, lint_decisions
from srs.making.rules.questions import as_asked
from srs.note import Kind
from srs.render import has_gap, typed_content
from tests.samples import GAP

REJECT, DRAFT, NOTE = Decision.REFUSE, Decision.HOLD, Decision.NOTE
PASS = None


def card(  # noqa: PLR0913 - what a lint sees
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
    freely: bool = False,
) -> LintInput:
    """A card of the line that it says, unless `quote` gives another.

    Asked as a rule does, or `freely`, as who names no subject.
    """
    answer = answer or "\n".join(items or ())
    if kind is None:
        number = Kind.NUMBER if any(char.isdigit() for char in answer) else Kind.CLOZE
        kind = Kind.LIST if items else number if has_gap(core) else Kind.DEFINITION
    if quote is None:
        quote = core.replace(GAP, answer) if core.count(GAP) == 1 else f"{core}\n{answer}"
    read = typed_content(core, answer, items)
    if not (isinstance(read, Cloze) or freely):
        # as a rule would ask it
        read = replace(read, prompt=as_asked(read.prompt.text))
    candidate = Candidate(kind, read, 1, 1, "r", context=context)
    content = under_names(read, (about,) if about else ())
    return LintInput(candidate, content, quote, about, date, expanded)


def says(lint: str, seen: LintInput) -> Decision | None:
    """What `lint` decides."""
    return lint_decisions(seen).get(lint)
