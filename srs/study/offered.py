"""Other words that a newer version has for a card: its owner takes them, or does not."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC

from srs.card import Card, Newer, as_logged
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
        before = Sides(card.note.question, card.note.answer, earlier=card.note)
        study.store.do(
            verdicts.append_verdicts,
            [verdict_now(study, VerdictKind.TAKE, card, act, wording=before)],
        )
        study.store.do(content.save, [replace(card, note=card.offer, newer=None, changed=now)])


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
