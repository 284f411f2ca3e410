"""The two sides of a card, as paragraphs. Card text is data: it is never read as markup."""

from __future__ import annotations  # the inbox alone shows lines of logs

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from textwrap import dedent

from textual.content import Content

from srs import study as use
from srs.card import Card
from srs.files.near_home import near_home
from srs.hint import hint_at
from srs.markdown.runs import GAP
from srs.note import Kind, Note, Wording, whence
from srs.origin import Model
from srs.render import filled
from srs.text import clean, clean_line
from srs.translation import tr, trn
from srs.tui.faces.marked import marked_line, marked_paragraphs, within_bold
from srs.tui.faces.origin_line import origin_line
from srs.tui.faces.prose import Paragraph
from srs.tui.faces.repeated import says_no_more

_BULLET = "◦ "
"""Narrow in every terminal, which the usual bullet is not."""

_KNOWN: Mapping[bool | None, str] = {True: "✓ ", False: "✗ ", None: "  "}
"""Before a member of a list; narrow in every terminal."""

_GAP_STYLE = "bold $accent"
_FILLED_STYLE = "bold underline $accent"
_PROOF_STYLE = "bold underline"


def question_paragraphs(card: Card, *, revealed: bool, hints: int = 0) -> list[Paragraph]:
    """The question. A cloze shows its gaps, and once revealed what belongs there.

    Hints stand in the gaps; of another card below the question.
    """
    runs = filled(card.note.content)
    if not runs:
        asked = within_bold(marked_paragraphs(clean(card.note.question)))
        return asked + _hint(card.note, hints)
    text = "".join(GAP if run.answer is not None else _clean_part(run.text) for run in runs)
    gaps = [
        marked_line(clean(run.answer)).stylize(_FILLED_STYLE)
        if revealed
        else Content.styled(hint_at(clean(run.answer), hints) if hints else run.text, _GAP_STYLE)
        for run in runs
        if run.answer is not None
    ]
    return within_bold(marked_paragraphs(text, gaps))


def _clean_part(text: str) -> str:
    """As `clean`; a line that ends where the part does stays ended."""
    return clean(f"{text}.")[:-1]


def _hint(note: Note, number: int, member: int = 0) -> list[Paragraph]:
    """The hint of that `number` at the answer, of a list at a member of it; none for 0."""
    if not number:
        return []
    answer = note.answer if note.items is None else note.items[member]
    text = tr("Hint: {text}", text=hint_at(clean_line(answer), number))
    return [Paragraph(Content.styled(text, "bold $accent"))]


def unopened_paragraphs(card: Card, opened: int, hints: int) -> list[Paragraph]:
    """How many members of a list are still closed, with `hints` at the next one."""
    left = len(card.note.items or ()) - opened
    if left <= 0:
        return []
    more = trn("... {number} more", "... {number} more", left)
    return [*_hint(card.note, hints, opened), Paragraph(Content.styled(more, "dim"))]


def answer_paragraphs(card: Card, *, known: Sequence[bool | None] | None = None) -> list[Paragraph]:
    """The answer, its parts each with a mark; none for a cloze, whose question holds it.

    Of a list as many members as `known` tells of, each with a sign where it was known or not.
    """
    note = card.note
    if filled(note.content):
        return []
    if note.items is None:
        return marked_paragraphs(clean(note.answer))
    numbered = note.kind is Kind.SEQUENCE
    room = len(str(len(note.items)))
    if known is None:
        signs, shown = [""] * len(note.items), note.items
    else:
        signs, shown = [_KNOWN[each] for each in known], note.items[: len(known)]
    return [
        paragraph
        for number, (part, sign) in enumerate(zip(shown, signs, strict=False), start=1)
        for paragraph in marked_paragraphs(
            clean(part), prefix=sign + (f"{number:>{room}}. " if numbered else _BULLET)
        )
    ]


def whole_answer_paragraphs(card: Card) -> list[Paragraph]:
    """The answer on its own, of a cloze too."""
    return answer_paragraphs(card) or marked_paragraphs(clean(card.note.answer))


def former_paragraphs(card: Card, said: Wording | None) -> list[Paragraph]:
    """What a card said before its fact changed; nothing for one that says what it said."""
    if said is None:
        return []
    answer = " / ".join(said.items) if said.items is not None else said.answer
    heading = Content.styled(
        tr("Its fact has changed in your log. Before, it said:"), "bold $warning"
    )
    asked = [] if said.question == card.note.question else [marked_line(clean_line(said.question))]
    return [*map(Paragraph, [heading, *asked]), Paragraph(marked_line(clean(answer)), "→ ")]


def conflict_paragraphs(card: Card) -> list[Paragraph]:
    """What the log says by now of a card in its owner's words, where that asks to choose."""
    if card.edited is None or not card.in_conflict:
        return []
    said = card.edited.log
    answer = " / ".join(said.items) if said.items is not None else said.answer
    heading = Content.styled(tr("These are your words. The log now says:"), "bold $warning")
    asked = [] if said.question == card.note.question else [marked_line(clean_line(said.question))]
    choice = tr("srs edit {card} --keep mine, or --keep theirs", card=card.id)
    choose = Content.styled(choice, "dim")
    return [
        *map(Paragraph, [heading, *asked]),
        Paragraph(marked_line(clean(answer)), "→ "),
        Paragraph(choose),
    ]


def offer_paragraphs(card: Card) -> tuple[list[Paragraph], list[Paragraph]]:
    """The present words of a card and those that are offered for it, with what differs marked.

    Nothing where none are offered.
    """
    if card.offer is None:
        return [], []
    from srs.tui.faces.differences import with_differences  # noqa: PLC0415, few cards have an offer

    sides = map(_wording_paragraphs, (card, replace(card, note=card.offer)))
    before, after = with_differences(*sides)
    headings = tr("As it is:"), _offered_by(card.offer)
    now, then = (Paragraph(Content.styled(text, "bold $warning")) for text in headings)
    return [now, *before], [then, *after]


def _wording_paragraphs(card: Card) -> list[Paragraph]:
    asked = question_paragraphs(card, revealed=True)
    bold = [replace(part, text=part.text.stylize("bold")) for part in asked]
    return [*bold, Paragraph(Content("")), *whole_answer_paragraphs(card)]


def _offered_by(offer: Note) -> str:
    if isinstance(offer.origin, Model):
        return tr("{model} words it:", model=clean_line(offer.origin.name))
    return tr("A newer version of srs words it:")


def quote_paragraphs(card: Card) -> list[Paragraph]:
    """The cited lines as they stand in the log, less the indent that all of them share."""
    text = dedent(clean(card.note.quote)).rstrip()
    return [Paragraph(Content(text))] if text else []


def further_quote_paragraphs(card: Card) -> list[Paragraph]:
    """As `quote_paragraphs`; nothing where the card has said all of it."""
    return [] if says_no_more(card.note) else quote_paragraphs(card)


def origin_paragraphs(card: Card) -> list[Paragraph]:
    """Where the cited lines stand, and the entry they belong to."""
    entry = card.note.entry
    return [
        origin_line(
            _place(card.note),
            entry.date.isoformat() if entry.date else "",
            clean_line(entry.title or ""),
            tr("from an earlier version") if card.is_earlier else "",
        )
    ]


def log_paragraphs(shown: Sequence[use.inbox.ContextLine]) -> list[Paragraph]:
    """Lines of a log with their numbers; those that a card cites have a sign before them.

    What proves the card is marked in them.
    """
    texts = [_marked(line) for line in shown]
    plain = [text.plain for text in texts]
    indents = [
        len(text) - len(less)
        for text, less in zip(plain, dedent("\n".join(plain)).split("\n"), strict=True)
    ]
    room = max((len(str(line.number)) for line in shown), default=0)
    return [
        Paragraph(
            text[indent:] if line.cited else text[indent:].stylize("dim"),
            f"{line.number:>{room}} {'>' if line.cited else ' '} ",
        )
        for line, text, indent in zip(shown, texts, indents, strict=True)
    ]


def _marked(line: use.inbox.ContextLine) -> Content:
    """The text of a line, what proves the card in a style that needs no colour."""
    ends = [0, *(end for span in line.marks for end in span), len(line.text)]
    parts = [line.text[start:end] for start, end in pairwise(ends)]
    return Content("").join(
        Content.styled(_on_one_line(part), _PROOF_STYLE if at % 2 else "")
        for at, part in enumerate(parts)
    )


def _on_one_line(text: str) -> str:
    return clean(text).replace("\n", " ")


def remark_paragraphs(text: str) -> list[Paragraph]:
    """A remark that may hold text of the user's."""
    return [Paragraph(Content(clean_line(text)))]


def text_to_copy(card: Card, *, revealed: bool) -> str:
    """The card as text to be pasted elsewhere; no answer before it is revealed."""
    sides = [question_paragraphs(card, revealed=revealed)]
    if revealed:
        sides += [answer_paragraphs(card), origin_paragraphs(card)]
    blocks = ("\n".join(p.prefix + p.text.plain for p in side) for side in sides if side)
    return "\n\n".join(blocks)


def _place(note: Note) -> str:
    """As in ~/notes/log.md:12-14."""
    return near_home(clean_line(whence(note)))
