"""Long lists as families: one card for the whole, and gaps that overlap for its parts."""

from collections.abc import Iterator
from dataclasses import replace

from srs.content import ListContent, Part
from srs.making import limits
from srs.making.candidate import Candidate
from srs.making.limits import LONGEST_LIST, MANY_MEMBERS
from srs.prose.weigh import weight

_WHOLE = ("list.names", "list.features")
"""Lists that the author did not name as a set: their parts are not worth a card each."""


def family(candidate: Candidate) -> Iterator[Candidate]:
    """A list as it is; a list of more than five as its family.

    Each card of a family asks for two members, with those around them as the cue. The parent
    asks for all, where that is not too much for one card.
    """
    yield candidate
    content = candidate.content
    if not isinstance(content, ListContent) or candidate.rule in _WHOLE:
        return
    items = content.items
    large = len(items) > MANY_MEMBERS or weight("\n".join(items)) > LONGEST_LIST
    if not large or not limits.ASKED_AT_ONCE + 1 < len(items) <= limits.LONGEST_FAMILY:
        return
    for start in range(0, len(items), limits.ASKED_AT_ONCE):
        first = min(start, len(items) - limits.ASKED_AT_ONCE)
        yield replace(
            candidate,
            content=_part(content, first),
            rule=f"{candidate.rule}.part",
            sure=False,
            span=None,  # its parent has said so already
            part=True,
        )


def _part(whole: ListContent, first: int) -> ListContent:
    """The question for the members of `whole` from the one at `first` on."""
    prompt, items = whole.prompt, whole.items
    if whole.count is None:  # then the question goes on behind its last word
        prompt = replace(prompt, text=prompt.text.rstrip("？?"))
    part = Part(first + 1, cue=items[first - 1] if first else None)
    return ListContent(
        prompt, items[first : first + limits.ASKED_AT_ONCE], count=whole.count, part=part
    )
