"""A card in its owner's words: they stay through every reading of its log."""

from dataclasses import replace
from datetime import UTC

from srs.card import Card, CardId, Edited, Former, as_logged
from srs.content import Basic
from srs.errors import CardError, UsageError
from srs.note import Kind, Wording, read_wording, worded, wording
from srs.reconcile import is_another_fact
from srs.render import has_gap
from srs.store import content as card_rows
from srs.store import history
from srs.study.cards import no_card
from srs.study.study import Study
from srs.text import harmless
from srs.translation import mark
from srs.verdict import Side


def edit(
    study: Study, card_id: CardId, *, question: str | None = None, answer: str | None = None
) -> Card:
    """Word a card anew; None leaves that side as it is. The answer of a list is a member a line.

    To write what the log says takes the edit back. Raises CardError when there is no such
    card, and UsageError for a question or an answer without any text.
    """
    with study.store.transaction():
        card = _card(study, card_id)
        before, log = wording(card.note), wording(as_logged(card))
        said = _said(before, question, answer)
        # what reads the same keeps what it is made of
        said = next((known for known in (before, log) if said == known), said)
        if card.edited is None and said == before:
            return card
        # where no log says anything, these words are all there is
        edited = Edited(log, log) if card.note.lines and said != log else None
        return _save(study, card, said, edited)


def keep(study: Study, card_id: CardId, side: Side) -> Card:
    """Choose between its owner's words for a card and those of the log.

    Where they state two things, an owner who takes the log's is shown both at the next
    review. Raises CardError when there is no such card, or none that was edited.
    """
    with study.store.transaction():
        card = _card(study, card_id)
        if card.note.lines is None:
            raise CardError(
                mark("card {card} comes from no log: there is nothing to choose", card=card.id),
                mark("'srs edit {card}' words it anew", card=card.id),
            )
        if card.edited is None:
            raise CardError(
                mark(
                    "card {card} says what the log says: there is nothing to choose", card=card.id
                ),
                mark("'srs list is:conflict' shows the cards that ask you to"),
            )
        if side == "theirs":
            return _as_logged(study, card)
        log = card.edited.log
        return _save(study, card, wording(card.note), Edited(log, log))


def reset_words(study: Study, card_id: CardId) -> Card:
    """Let a card say what the log says, as `keep` does; one that was not edited stays as it is.

    Raises CardError when there is no such card.
    """
    with study.store.transaction():
        return _as_logged(study, _card(study, card_id))


def _as_logged(study: Study, card: Card) -> Card:
    mine, log = wording(card.note), wording(as_logged(card))
    progress = study.store.ask(history.stored_progress, card.id)
    if progress and card.edited and is_another_fact(mine, log):
        card = replace(card, former=Former(mine, progress.reviews))
    return _save(study, card, log, None)


def _card(study: Study, card_id: CardId) -> Card:
    card = study.store.ask(card_rows.one, card_id)
    if card is None:
        raise no_card(card_id)
    return card


def _said(before: Wording, question: str | None, answer: str | None) -> Wording:
    # an editor, a pipe or a paste may bring what no log would
    asked = before.question if question is None else harmless(question).strip()
    new_answer = before.answer if answer is None else harmless(answer).strip()
    if not asked or not new_answer:
        raise UsageError(mark("a card needs a question and an answer"), mark("write both"))
    if answer is None or before.items is None:
        said = read_wording(before.kind, asked, new_answer, before.items)
        _require_filled(before, said)
        return said
    ordered = before.kind is Kind.SEQUENCE
    lines = [line.strip() for line in new_answer.splitlines() if line.strip()]
    items = tuple(
        line.removeprefix(f"{number}. ") if ordered else line
        for number, line in enumerate(lines, start=1)
    )
    return read_wording(before.kind, asked, "", items)


def _require_filled(before: Wording, said: Wording) -> None:
    """Raise UsageError where gaps and answers are not as many as each other any more."""
    kept = isinstance(before.content, Basic) and has_gap(before.question)
    unread = isinstance(said.content, Basic) and has_gap(said.question)
    if unread and not kept and said.kind is not Kind.BASIC:
        raise UsageError(
            mark("a gap of the question has no answer, or an answer no gap"),
            mark("as many answers as gaps, as the card had them: 'srs show' shows how"),
        )


def _save(study: Study, card: Card, said: Wording, edited: Edited | None) -> Card:
    changed = said != wording(card.note)
    now = study.now().astimezone(UTC).replace(microsecond=0)
    content, newer = worded(card.note, said), card.newer
    if edited is None and newer and newer.note and wording(newer.note) == said:
        content, newer = newer.note, None
    after = replace(
        card,
        note=content,
        edited=edited,
        newer=newer,
        changed=now if changed else card.changed,
    )
    if after != card:
        study.store.do(card_rows.save, [after])
    return after
