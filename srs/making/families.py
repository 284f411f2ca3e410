"""Long lists as families: one card for the whole, and gaps that overlap for its parts."""

from collections.abc import Iterator
from dataclasses import replace

from srs.making.candidate import Candidate
from srs.making.language import Language, language_of
from srs.making.lint import LONGEST_LIST, MANY_MEMBERS
from srs.prose.weigh import weight
from srs.render import GAP

MOST_MEMBERS = 12
"""A longer list is a table to look things up in, nothing to learn by heart."""
_WHOLE = ("list.names", "list.features")
"""Lists that the author did not name as a set: their parts are not worth a card each."""
_HIDDEN = 2
"""Members that one card of the family asks for."""


def family(candidate: Candidate) -> Iterator[Candidate]:
    """A list as it is; a list of more than five as its family.

    Each card of a family asks for two members, with those around them as the cue. The parent
    asks for all, where that is not too much for one card.
    """
    items = candidate.items or ()
    large = len(items) > MANY_MEMBERS or weight("\n".join(items)) > LONGEST_LIST
    if (
        not large
        or candidate.rule in _WHOLE
        or len(items) <= _HIDDEN + 1
        or len(items) > MOST_MEMBERS
    ):
        yield candidate
        return
    yield candidate
    wide = language_of(candidate.core) in {Language.ZH, Language.JA}
    named = candidate.core.rstrip("？?")
    for start in range(0, len(items), _HIDDEN):
        first = min(start, len(items) - _HIDDEN)
        hidden = items[first : first + _HIDDEN]
        places = f"{first + 1}–{first + _HIDDEN}"
        cue = f"{items[first - 1]} → " if first else ""
        which = f"（第 {places} 项）" if wide else f" (numbers {places})"
        yield replace(
            candidate,
            core=f"{named}{which}{'：' if wide else ': '}{cue}{GAP}、{GAP}",
            answer="\n".join(hidden),
            items=hidden,
            rule=f"{candidate.rule}.part",
            sure=False,
            span=None,  # its parent has said so already
            part=True,
        )
