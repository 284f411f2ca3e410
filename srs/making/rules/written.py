"""Cards that the author wrote: taken exactly as they stand."""

from collections.abc import Iterator

from srs.making.candidate import Candidate
from srs.making.rule import Sees, rule
from srs.note import Kind
from srs.parse import Pair


@rule(
    {
        "written.*": "a question and an answer that the author wrote as a card, "
        "in one of the notations of the README"
    },
    ("Q: 什么是锁？\nA: 一次只给一个线程\n", "什么是锁？"),
    ("Q: What is a lock?\nA: it admits one thread\n", "What is a lock?"),
    sees=Sees.PAIR,
)
def written(pair: Pair) -> Iterator[Candidate]:
    """A question and an answer as the author put them."""
    yield Candidate(
        kind=Kind.CLOZE if pair.form == "cloze" else Kind.BASIC,
        content=pair.content,
        first=pair.first,
        last=pair.last,
        rule=f"written.{pair.form}",
    )
