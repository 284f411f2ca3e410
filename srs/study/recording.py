"""Events of this moment: what is appended to the review log and to the verdict log."""

import base64
import secrets
from datetime import UTC, datetime, timedelta

from srs.card import Card, CardId
from srs.review import Review, ReviewId, ReviewKind
from srs.study.study import Study
from srs.verdict import ActId, Sides, Verdict, VerdictId, VerdictKind, maker_of, tier_of

ELSEWHERE = "srs serve"
"""The machine of an answer that a page brought, which knows no name; no host has a blank in its."""
_START, _MILLISECOND = datetime(1970, 1, 1, tzinfo=UTC), timedelta(milliseconds=1)
_48_BITS = (1 << 48) - 1


def event_now(study: Study, card: CardId) -> Review:
    """An event of this moment; the clock is read once, so that day and instant agree."""
    now = study.now()
    return event_of(study, card, now, ReviewId(new_id(now)), study.device)


def event_of(study: Study, card: CardId, at: datetime, name: ReviewId, device: str) -> Review:
    """An event of the instant `at`, whose study day is told by the settings."""
    days = study.config.study_days
    return Review(
        id=name,
        card=card,
        at=_in_milliseconds(at),
        day=days.day_of(at),
        offset_minutes=days.offset_minutes(at),
        kind=ReviewKind.GRADED,
        grade=None,
        device=device,
    )


def verdict_now(  # noqa: PLR0913  # what a verdict is made of
    study: Study,
    kind: VerdictKind,
    card: Card,
    act: str,
    *,
    wording: Sides | None = None,
    undoes: VerdictId | None = None,
) -> Verdict:
    """A verdict of this moment on `card` as it is."""
    content, now = card.note, study.now()
    return Verdict(
        id=VerdictId(new_id(now)),
        act=ActId(act),
        card=card.id,
        at=_in_milliseconds(now),
        kind=kind,
        rule=maker_of(content),
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


def new_id(now: datetime) -> str:
    """A UUIDv7 (RFC 9562): the milliseconds of `now` and 74 random bits; they sort by time."""
    since = (now - _START) // _MILLISECOND & _48_BITS
    drawn = f"{2 << 74 | secrets.randbits(74):x}"  # the 2 is the variant
    time = f"{since:012x}"
    return f"{time[:8]}-{time[8:]}-7{drawn[4:7]}-{drawn[:4]}-{drawn[7:]}"


def ms_now(study: Study) -> int:
    """This moment, in ms since 1970."""
    return (study.now() - _START) // _MILLISECOND


def _in_milliseconds(now: datetime) -> datetime:
    return now.astimezone(UTC).replace(microsecond=now.microsecond // 1000 * 1000)
