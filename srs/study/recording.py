"""Events of this moment: what is appended to the review log and to the verdict log."""

import base64
import secrets
from datetime import UTC, datetime

from srs.card import Card, CardId
from srs.review import Review, ReviewId, ReviewKind
from srs.study.study import Study
from srs.verdict import ActId, Verdict, VerdictId, VerdictKind, Words, tier_of


def event_now(study: Study, card: CardId) -> Review:
    """An event of this moment; the clock is read once, so that day and instant agree."""
    now = study.now()
    return Review(
        id=ReviewId(new_id()),
        card=card,
        at=_in_milliseconds(now),
        day=study.config.study_days.day_of(now),
        offset_minutes=study.config.study_days.offset_minutes(now),
        kind=ReviewKind.GRADED,
        grade=None,
        device=study.device,
    )


def verdict_now(  # noqa: PLR0913  # what a verdict is made of
    study: Study,
    kind: VerdictKind,
    card: Card,
    act: str,
    *,
    wording: Words | None = None,
    undoes: VerdictId | None = None,
) -> Verdict:
    """A verdict of this moment on `card` as it is."""
    content = card.note
    return Verdict(
        id=VerdictId(new_id()),
        act=ActId(act),
        card=card.id,
        at=_in_milliseconds(study.now()),
        kind=kind,
        rule=content.rule,
        tier=tier_of(content),
        path=content.path,
        before=card.status,
        wording=wording,
        undoes=undoes,
        device=study.device,
    )


def new_card_id() -> CardId:
    """A random id of 60 bits, in letters and digits that are easy to type."""
    return CardId(base64.b32encode(secrets.token_bytes(8)).decode().lower()[:12])


def new_id() -> str:
    """A UUIDv7, so that ids of one machine sort by time."""
    from uuid6 import uuid7  # noqa: PLC0415  # brings a parser of e-mail along

    return str(uuid7())


def _in_milliseconds(now: datetime) -> datetime:
    return now.astimezone(UTC).replace(microsecond=now.microsecond // 1000 * 1000)
