"""Cards that the author wrote: taken exactly as they stand."""

from srs.making.candidate import Candidate
from srs.note import Kind
from srs.parse import Pair


def as_written(pair: Pair) -> Candidate:
    """A question and an answer as the author put them."""
    return Candidate(
        kind=Kind.CLOZE if pair.form == "cloze" else Kind.BASIC,
        content=pair.content,
        first=pair.first,
        last=pair.last,
        rule=f"written.{pair.form}",
    )
