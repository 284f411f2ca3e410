"""Other words that a newer version or a model has for a card: its owner takes them, or not."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC

from srs.card import Card, Edited, Newer, as_logged, is_offered_by_model
from srs.note import Note, worded, wording
from srs.store import content, verdicts
from srs.study.recording import verdict_now
from srs.study.study import Study
from srs.verdict import Sides, Verdict, VerdictKind


def take(study: Study, cards: Sequence[Card], act: str) -> None:
    """Let `cards` say what is offered for them: id, schedule and history stay."""
    now = study.now().astimezone(UTC).replace(microsecond=0)
    for card in cards:
        if card.offer is None:
            continue
        after = replace(card, note=card.offer, newer=None, changed=now)
        before = Sides(card.note.question, card.note.answer, earlier=card.note)
        if is_offered_by_model(card):
            # what a model words is words as its owner gives them: the card goes on with its lines
            log = wording(as_logged(card))
            words = worded(card.note, wording(card.offer))
            after = replace(after, note=words, edited=Edited(log, log))
            before = Sides(card.note.question, card.note.answer, of_log=True)
        study.store.do(
            verdicts.append_verdicts,
            [verdict_now(study, VerdictKind.TAKE, card, act, wording=before)],
        )
        study.store.do(content.save, [after])


def refuse(study: Study, cards: Sequence[Card], act: str) -> None:
    """Let `cards` say what they say: these words are not offered again."""
    for card in cards:
        if card.offer is None:
            continue
        turned_down = Sides(card.offer.question, card.offer.answer)
        study.store.do(
            verdicts.append_verdicts,
            [verdict_now(study, VerdictKind.REFUSE, card, act, wording=turned_down)],
        )
        study.store.do(content.save, [replace(card, newer=Newer(card.offer, refused=True))])


def withdraw_offer(study: Study, card: Card, offered: Sides) -> None:
    """Take back that a model `offered` those words."""
    made = card.newer.note if card.newer and is_offered_by_model(card) else None
    if made and (made.question, made.answer) == (offered.question, offered.answer):
        study.store.do(content.save, [replace(card, newer=None)])


def offer_again(study: Study, card: Card, refused: Sides) -> None:
    """Take back that its owner `refused` those words."""
    made = card.newer.note if card.newer else None
    if made and (made.question, made.answer) == (refused.question, refused.answer):
        study.store.do(content.save, [replace(card, newer=Newer(made))])


def as_before(study: Study, card: Card, earlier: Note, given: Verdict) -> bool:
    """Let `card` say what an earlier version had made of it, before the verdict `given`.

    False where its lines are others by now: then that may be wrong.
    """
    here = as_logged(card)
    if card.newer is None:
        since = card.changed > given.at.replace(microsecond=0)
        if since and here.quote != earlier.quote:
            return False
        card = replace(card, newer=Newer(here))
    there = card.note if card.note.quote == earlier.quote else None
    if there:
        earlier = worded(replace(there, rule=earlier.rule, flags=earlier.flags), wording(earlier))
    now = study.now().astimezone(UTC).replace(microsecond=0)
    study.store.do(content.save, [replace(card, note=earlier, edited=None, changed=now)])
    return True
