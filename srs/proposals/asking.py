"""The content of a card that a model proposes: a question, a sentence with gaps, a list."""

import re
from collections.abc import Iterator
from itertools import islice

from srs import render
from srs.content import Basic, Cloze, Content, ListContent, Prompt
from srs.note import Kind
from srs.proposals import limits
from srs.proposals.figures import numbers_in
from srs.proposals.proposal import Proposal
from srs.proposals.verbatim import Verbatim, folded_words, verbatim
from srs.prose.clauses import in_one_line
from srs.translation import mark

_GAP = re.compile("_{3,}|＿{2,}")
_COLON = re.compile(r"[:：】\]]\s*")
"""What ends the names before a sentence."""
_BETWEEN = re.compile(r"[:：·/]")
_AROUND = " \t【】[]"
_MOST_NAMES = 4
_END = " \t\n。．.！!？?；;，,"
_LISTS = {Kind.LIST, Kind.SEQUENCE}
_COUNTING = re.compile(
    r"(?:哪|有|共|这|的|以下|下列|（|\()\s?(?P<han>\d{1,2}|[二两兩三四五六七八九十]{1,2})"
    r"\s?(?=[\u4e00-\u9fff])"
    r"|(?P<counted>\d{1,2}|[二两兩三四五六七八九十]{1,2})"
    r"\s?(?:个|個|种|種|类|類|项|項|步|点|點|条|條|部分|方面|阶段|大)"
    r"|\b(?:which|what(?: are)?(?: the)?|the|these|in|of|name|welche)"
    r"\s(?P<latin>\d{1,2}|[a-z]{3,6})\s(?=[a-z])"
    r"|[(（](?P<bare>\d{1,2})[)）]\s?$",
    re.IGNORECASE,
)
"""How the question for a list tells how many members there are."""


class NoCardError(Exception):
    """What is asked is no card; its argument is a sentence that says why."""


def proposed_content(proposal: Proposal, lines: str, beside: str) -> tuple[Kind, Content]:
    """Kind and content of `proposal`, which cites `lines`. Raises NoCardError.

    The names before a sentence with gaps stand `beside`: in its block, or above it.

    A list of one member is no list, and a question without a gap no sentence with one.
    """
    question, answer = in_one_line(proposal.question), in_one_line(proposal.answer)
    items = proposal.items
    if items is not None:
        members = tuple(map(in_one_line, items))
        _check_members(question, answer, members)
        if len(members) > 1:
            ordered = proposal.kind is Kind.SEQUENCE
            kind = proposal.kind if proposal.kind in _LISTS else Kind.LIST
            return kind, _counted(question, members, ordered=ordered)
        answer = members[0]
    if not _GAP.search(question):
        plain = proposal.kind in _LISTS or proposal.kind is Kind.CLOZE
        return Kind.BASIC if plain else proposal.kind, Basic(Prompt(question), answer)
    kind = Kind.CLOZE if proposal.kind in _LISTS | {Kind.BASIC} else proposal.kind
    try:
        content = render.typed(question, proposal.answer)
    except render.GapsError as error:
        raise NoCardError(
            mark("The question has not as many gaps as there are answers.")
        ) from error
    if not _is_restored(content, lines, beside):
        raise NoCardError(mark("The answer in its gap does not make a sentence of its lines."))
    return kind, content


def _counted(question: str, members: tuple[str, ...], *, ordered: bool) -> Content:
    """The list; the number behind its question becomes a number."""
    read = render.typed_content(question, "", members, ordered=ordered)
    return (
        read if isinstance(read, ListContent) else ListContent(Prompt(question), members, ordered)
    )


def _check_members(question: str, answer: str, members: tuple[str, ...]) -> None:
    if _GAP.search(question):
        raise NoCardError(mark("A question for a list has no gap."))
    folded = [folded_words(member).casefold() for member in members]
    if len(set(folded)) < len(folded):
        raise NoCardError(mark("A member of the list stands there twice."))
    said = folded_words(answer).casefold()
    if not all(member in said for member in folded):
        raise NoCardError(mark("The answer and the members of the list are not the same."))
    told = set(_counts(question))
    if told and len(members) not in told:
        raise NoCardError(
            mark(
                "The question tells another number of members than the {number} of the list.",
                number=len(members),
            )
        )


def _counts(question: str) -> Iterator[int]:
    for match in _COUNTING.finditer(question):
        for figure in numbers_in(
            match["han"] or match["counted"] or match["latin"] or match["bare"]
        ):
            if figure.value.isdigit() and 1 < int(figure.value) <= limits.HIGHEST_COUNT:
                yield int(figure.value)


def _is_restored(content: Content, lines: str, beside: str) -> bool:
    """Whether a sentence with its gaps filled stands in the lines, names before it aside."""
    if not isinstance(content, Cloze):
        return True
    sentence = "".join(run if isinstance(run, str) else run.answer for run in content.runs)
    sentence = sentence.strip(_END)
    if verbatim(sentence, lines) is Verbatim.WHOLE:
        return True
    first = content.runs[0]
    before = first if isinstance(first, str) else ""
    for colon in islice(_COLON.finditer(before), _MOST_NAMES):
        names = filter(
            None, (name.strip(_AROUND) for name in _BETWEEN.split(before[: colon.end()]))
        )
        named = all(verbatim(name, beside) is not Verbatim.NOT for name in names)
        if named and verbatim(sentence[colon.end() :].strip(_END), lines) is Verbatim.WHOLE:
            return True
    return False
