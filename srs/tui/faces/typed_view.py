"""What was typed beside the answer, as paragraphs: what differs is struck or underlined."""

from textual.content import Content

from srs.text import clean_line
from srs.translation import listed, tr
from srs.tui.faces.prose import Paragraph
from srs.typed_answer.results import (
    HOW_RIGHT,
    CheckedAnswer,
    Comparison,
    Correctness,
    ListComparison,
    Piece,
    Sort,
)

_EXTRA = "bold strike $text-error"
_MISSING = "bold underline $text-success"
_HEADINGS = {
    Correctness.EXACT: "bold $text-success",
    Correctness.SAME: "bold $text-success",
    Correctness.NEAR: "bold $text-warning",
    Correctness.WRONG: "bold $text-error",
}


def typed_paragraphs(checked: CheckedAnswer) -> list[Paragraph]:
    """How right it was, what was typed and, where that is partly right, the answer beside it."""
    if checked.members is not None:
        return _of_list(checked.members)
    found: list[Paragraph] = []
    several = len(checked.parts) > 1
    for number, part in enumerate(checked.parts, start=1):
        found += _of_part(part, f"{number}. " if several else "")
    marks = {piece.sort for part in checked.parts for piece in part.pieces}
    if any(part.correctness < Correctness.SAME for part in checked.parts):
        legend = [tr("struck out: too much")] if Sort.EXTRA in marks else []
        legend += [tr("underlined: missing")] if _has_answer_line(checked) else []
        found += [Paragraph(Content.styled(listed(legend), "dim"))] if legend else []
    return found


def _of_part(part: Comparison, prefix: str) -> list[Paragraph]:
    style = _HEADINGS[part.correctness]
    said = [Paragraph(Content.styled(tr(HOW_RIGHT[part.correctness]), style), prefix)]
    if part.correctness is Correctness.EXACT:
        return said
    indent = " " * len(prefix)
    typed = [_piece(piece, piece.typed, Sort.EXTRA, _EXTRA) for piece in part.pieces]
    if any(text.plain for text in typed):
        said.append(Paragraph(Content("").join(typed), indent + tr("You typed: ")))
    else:
        said.append(Paragraph(Content.styled(tr("nothing"), "dim"), indent + tr("You typed: ")))
    if _is_partly_right(part):
        answer = [_piece(piece, piece.answer, Sort.MISSING, _MISSING) for piece in part.pieces]
        said.append(Paragraph(Content("").join(answer), indent + tr("The answer: ")))
    return said


def _has_answer_line(checked: CheckedAnswer) -> bool:
    return any(map(_is_partly_right, checked.parts))


def _is_partly_right(part: Comparison) -> bool:
    """Whether to look at the answer word by word tells anything that the answer itself does not."""
    if part.correctness >= Correctness.SAME:
        return False
    return any(piece.sort in {Sort.EQUAL, Sort.FORM} and piece.typed for piece in part.pieces)


def _piece(piece: Piece, text: str, sort: Sort, style: str) -> Content:
    """A piece on one line; of one that differs, the spaces at its end are not marked."""
    line = text.replace("\n", " ")
    if piece.sort is not sort:
        return Content(line)
    return Content.styled(line.rstrip(), style) + Content(line[len(line.rstrip()) :])


def _of_list(found: ListComparison) -> list[Paragraph]:
    """How many were named; which they are, the list itself tells."""
    total = len(found.members)
    named = total - found.missed
    style = "bold $text-success" if named == total and not found.displaced else "bold $text-warning"
    heading = tr("You named {number} of {total}.", number=named, total=total)
    said = [Paragraph(Content.styled(heading, style))]
    displaced = [clean_line(member.text) for member in found.members if not member.in_place]
    if displaced:
        said.append(Paragraph(Content(tr("Out of their order: {words}.", words=listed(displaced)))))
    if found.extra:
        extra = listed(list(map(clean_line, found.extra)))
        said.append(Paragraph(Content(tr("No members: {words}.", words=extra))))
    return said
