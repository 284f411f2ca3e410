"""How much of a sentence stands around a gap: enough to know what is asked, and no more."""

import re
from collections.abc import Collection, Mapping, Sequence

from srs.content import Run
from srs.making import limits
from srs.making.lexicon.language import Language
from srs.making.text.gaps import Runs, Span, hollowed, is_inside, trimmed, unleaned
from srs.prose.clauses import spans
from srs.prose.weigh import has_term, weight

_SUBORDINATE = re.compile(
    r"(?:对于|对|如果|当|即使|哪怕|为了|由于|因为|虽然|尽管|除了)|"
    r"(?:if|when|for|although|though|while|because|since|after|before|even|unlike|with|in)\b",
    re.IGNORECASE,
)
"""How a clause begins that says nothing without the next one."""
_LEANS_BACK = re.compile(
    r"其中|[有是为达约共占比涨需最且还也平]|(?:which|of which|with|up to|about|over)\b"
)
"""How a clause begins whose subject stands in the one before it."""
_BRACKET = re.compile(r"\s?[（(][^（）()]*[）)]")


def shown_around(  # noqa: PLR0913 - a sentence, and all that is said of it
    text: str,
    sentence: Span,
    gaps: Mapping[Span, str],
    secret: Collection[Span] = (),
    *,
    language: Language,
    enough: float = limits.ENOUGH_AROUND,
) -> tuple[Runs, int]:
    """A sentence with gaps, and where in `text` what is shown of it begins.

    `gaps` tells what each of them asks for.

    A short sentence is shown whole, of a long one the clause of the gap and those nearest to it
    until enough stands around the gap. What is `secret`, because a sister card asks for it, is
    left out where it can be: its clause, or its bracket.
    """
    first, last = sentence
    clauses = [(first + a, first + b) for a, b in spans(text[first:last], "，,")]
    own = {n for n, clause in enumerate(clauses) if any(_meets(gap, clause) for gap in gaps)}
    for n in sorted(own):
        if n > 0 and _LEANS_BACK.match(text[slice(*clauses[n])].lstrip()):
            own.add(n - 1)
        if n + 1 < len(clauses) and _SUBORDINATE.match(text[slice(*clauses[n])].lstrip()):
            own.add(n + 1)
    given_away = {
        n for n, clause in enumerate(clauses) if any(is_inside(s, clause) for s in secret)
    } - own
    shown = set(range(len(clauses))) - given_away
    if sum(weight(text[a:b]) for a, b in clauses) > limits.SHOWN_WHOLE:
        shown = set(own)
    hidden = sum(weight(text[a:b]) for a, b in gaps)

    def is_poor() -> bool:
        kept = [text[slice(*clauses[n])] for n in shown]
        return sum(map(weight, kept)) - hidden < max(enough, limits.ENOUGH_AROUND) or not any(
            map(has_term, kept)
        )

    nearest = (*range(min(own) - 1, -1, -1), *range(min(own) + 1, len(clauses)))
    for n in sorted(nearest, key=lambda n: n in given_away):
        if not is_poor():
            break
        shown.add(n)
    pieces = _shown_spans(clauses, shown)
    between = language.left_out
    found: list[Run] = []
    for piece in pieces:
        found += [between] if found else []
        found += _with_gaps(text, piece, gaps, secret)
    return unleaned(trimmed(found)), pieces[0][0]


def _shown_spans(clauses: Sequence[Span], shown: Collection[int]) -> list[Span]:
    """The clauses that are shown, neighbours as one, with the commas between them."""
    pieces: list[Span] = []
    for n in sorted(shown):
        start, end = clauses[n]
        if pieces and n - 1 in shown:
            pieces[-1] = (pieces[-1][0], end)
        else:
            pieces.append((start, end))
    return pieces


def _with_gaps(text: str, part: Span, gaps: Mapping[Span, str], secret: Collection[Span]) -> Runs:
    hidden = [bracket for bracket in _brackets(text, part) if _gives_away(bracket, gaps, secret)]
    return hollowed(text, part, gaps, hidden)


def _brackets(text: str, part: Span) -> list[Span]:
    return [match.span() for match in _BRACKET.finditer(text, *part)]


def _gives_away(bracket: Span, gaps: Collection[Span], secret: Collection[Span]) -> bool:
    """Whether a bracket holds what is secret, and not the gap itself."""
    return any(is_inside(s, bracket) for s in secret) and not any(
        is_inside(g, bracket) for g in gaps
    )


def _meets(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]
