"""The inbox: which drafts and offers wait for their owner, why, and the lines around each."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from srs import files
from srs.card import Card, Status
from srs.errors import LogError
from srs.note import Note, quoted
from srs.origin import Model
from srs.query import Query
from srs.query.tree import IsState, Or
from srs.reasons import lint_in_words
from srs.store import content, replies, search, verdicts
from srs.store.search import Search
from srs.study.cited_words import Span, cited_words
from srs.study.digests import Stamp, stamp_of
from srs.study.study import Study
from srs.translation import spoken, tr
from srs.trust import Counts, RuleTier
from srs.verdict import Tier, maker_of, tier_of

_WAITING = Query(Or((IsState("draft"), IsState("offer"))))


class Waiting(NamedTuple):
    """How much waits in the inbox."""

    drafts: int
    offers: int
    """Cards that other words are offered for."""


@dataclass(frozen=True, slots=True)
class ContextLine:
    """A line of a log, as shown beside a draft."""

    number: int
    text: str
    cited: bool
    """Whether the draft comes from it, or it only stands before or after."""
    marks: tuple[Span, ...] = ()
    """From where up to where its words prove the draft."""


def waiting(study: Study, deck: str | None = None) -> list[Card]:
    """The drafts of `deck` and the decks below it (None is all), in log order.

    So do the cards that other words are offered for.
    """
    wanted = Search(_WAITING, study.today, deck=deck)
    return [found.card for found in study.store.ask(search.found, wanted)]


def waits(card: Card) -> bool:
    """Whether `card` waits for a word of its owner: as a draft, or with other words for it."""
    return card.status is Status.DRAFT or card.offer is not None


def how_many_wait(study: Study) -> Waiting:
    """How many drafts and offers of all decks wait."""
    return Waiting(
        study.store.ask(content.status_count, Status.DRAFT),
        len(study.store.ask(content.offered_cards)),
    )


def why(study: Study, card: Card) -> list[str]:
    """Why `card` waits instead of being asked, in words."""
    draft = card.note
    if card.offer:
        if isinstance(card.offer.origin, Model):
            return [tr("{model} words it otherwise", model=card.offer.origin.name)]
        return [tr("a newer version of srs words it otherwise")]
    advice = [
        tr("{model} would not keep it", model=model)
        for model in study.store.ask(replies.advised_against, card.id)
    ]
    return [*_why_draft(study, draft), *advice]


def _why_draft(study: Study, draft: Note) -> list[str]:
    from srs.study.verify import is_founded  # noqa: PLC0415  # the first screen asks no why

    said = [spoken(lint_in_words(flag)) for flag in draft.doubts]
    founded = is_founded(study, draft)
    if not founded:
        said.append(tr("its answer does not stand in its lines"))
    if isinstance(draft.origin, Model):
        proven = tr("{model} wrote it, and your line proves it", model=draft.origin.name)
        written = tr("{model} wrote it", model=draft.origin.name)
        return [proven if founded else written, *said, *_kept(study, draft)]
    if said:
        return said
    if study.config.accept == "none":
        return [tr('every card waits, as accept = "none" says')]
    kept = _kept(study, draft)
    if tier_of(draft) is Tier.SURE:
        return kept or [tr("nothing but your word is missing")]
    return [tr("rule {rule} is not always right", rule=draft.rule), *kept]


def _kept(study: Study, draft: Note) -> list[str]:
    """How many cards of the same rule or model their owner kept."""
    source = RuleTier(maker_of(draft), tier_of(draft))
    of_maker = study.store.ask(verdicts.verdict_counts, source).get(source, {})
    counts = sum(of_maker.values(), Counts())
    if not counts.total:
        return []
    words = tr("you kept {kept} of {total} such cards", kept=counts.accepted, total=counts.total)
    return [words]


def around(card: Card, encoding: str | None = None) -> list[ContextLine]:
    """The lines that `card` cites, and the nearest one before and after that is not blank.

    None for a card that cites none.
    The log is read again, in `encoding` if it is not in UTF-8; where it is gone or no longer
    holds those lines, they are shown as they were when the card was made, on their own.
    """
    if not card.note.lines:
        return []
    source, quote = card.note.source, card.note.quote
    first, last = source.first, source.last
    try:
        log = _lines_of(source.path, encoding, stamp_of(source.path))
    except LogError:
        log = ()
    cited = _cited(card)
    if card.note.also or list(log[first - 1 : last]) != quote.split("\n"):
        return cited
    before = _first_filled(log, range(first - 1, 0, -1))
    return [*before, *cited, *_first_filled(log, range(last + 1, len(log) + 1))]


@lru_cache(maxsize=1)  # one draft after the other is of the same log, which may be a large one
def _lines_of(path: str, encoding: str | None, stamp: Stamp | None) -> tuple[str, ...]:
    """The lines of a log as it is while it has that `stamp`. Raises LogError."""
    from srs.parse.lines import split  # noqa: PLC0415  # the first screen needs no rules

    del stamp
    return split(files.read_log_text(Path(path), encoding).text)


def _first_filled(log: Sequence[str], numbers: Iterable[int]) -> list[ContextLine]:
    """The first line of those `numbers` that is not blank, if there is one."""
    found = ((number, log[number - 1]) for number in numbers)
    filled = (ContextLine(number, text, cited=False) for number, text in found if text.strip())
    return [*islice(filled, 1)]


def _cited(card: Card) -> list[ContextLine]:
    """The lines that `card` cites, with the words that prove what waits."""
    lines = quoted(card.note)
    marks = cited_words(card.offer or card.note, [text for _, text in lines])
    return [
        ContextLine(number, text, cited=True, marks=spans)
        for (number, text), spans in zip(lines, marks, strict=True)
    ]
