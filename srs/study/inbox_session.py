"""A session in the inbox: the drafts and offers it goes through, and what was said of them.

Another window may judge or reword a draft meanwhile: what comes up is looked at anew.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace

from srs.card import Card, CardId
from srs.errors import CardError
from srs.note import wording
from srs.store import content, verdicts
from srs.study.inbox import waiting, waits
from srs.study.study import Study
from srs.study.undo import undo as undo_last
from srs.study.verdicts import Act, give, reword
from srs.translation import tr
from srs.verdict import Sides, VerdictKind

_OF_AN_OFFER = {VerdictKind.ACCEPT: VerdictKind.TAKE, VerdictKind.REJECT: VerdictKind.REFUSE}


@dataclass(frozen=True, slots=True)
class InboxSession:
    """Where a session in the inbox stands. Every verdict in it is already on disk."""

    drafts: tuple[CardId, ...]
    """Those that wait, in log order; and cards that other words are offered for."""
    at: int = 0
    """The place of the one that is shown; behind the last one when all were seen."""
    said: Counter[VerdictKind] = field(default_factory=Counter)
    """How many cards got each verdict in this session, less those taken back."""
    card: Card | None = None
    """The one that is shown, as it was when it came up."""
    passed: tuple[Card, ...] = ()
    """Those that the last step passed over, because another window had judged them."""
    reworded: bool = False
    """Whether the last step did nothing but show the draft in its new words."""

    @property
    def current(self) -> CardId | None:
        """The draft that is shown, None at the end."""
        return self.drafts[self.at] if self.at < len(self.drafts) else None

    def without(self, gone: AbstractSet[CardId]) -> "InboxSession":
        """The same less the drafts that are `gone`, at the one shown or the next that is left."""
        at = sum(card not in gone for card in self.drafts[: self.at])
        return replace(self, drafts=tuple(c for c in self.drafts if c not in gone), at=at)


def begin(study: Study, deck: str | None, path: str | None = None) -> InboxSession:
    """The drafts of `deck` and of the log `path`; None is all."""
    cards = waiting(study, deck)
    return begin_with(study, [card.id for card in cards if path in {None, card.note.path}])


def begin_with(study: Study, drafts: Iterable[CardId]) -> InboxSession:
    """A session over these drafts, in that order."""
    return _looked_at(study, InboxSession(tuple(drafts)))


def only(study: Study, session: InboxSession, deck: str | None, path: str | None) -> InboxSession:
    """`begin`, at the draft that is shown, or else at the next one of `session` that is left."""
    now = begin(study, deck, path)
    places = {card: place for place, card in enumerate(now.drafts)}
    ahead = (places[card] for card in session.drafts[session.at :] if card in places)
    at = next(ahead, 0)
    return _looked_at(study, replace(now, at=at, said=session.said))


def step(study: Study, session: InboxSession, by: int) -> InboxSession:
    """Look at another draft; a step past the last one is the end."""
    at = min(max(0, session.at + by), len(session.drafts))
    return _looked_at(study, replace(session, at=at))


def decide(study: Study, session: InboxSession, kind: VerdictKind) -> InboxSession:
    """Accept or reject the draft that is shown, and show the next one.

    Nothing is said of one that another window has judged or worded anew: it is passed over,
    or shown anew.
    """
    if session.current is None:
        return session
    with study.store.transaction():
        now = _looked_at(study, session)
        if now.passed or now.reworded or now.card is None:
            return now
        return decide_cards(study, session, kind, [now.card])


def decide_cards(
    study: Study, session: InboxSession, kind: VerdictKind, cards: Sequence[Card]
) -> InboxSession:
    """Say `kind` of `cards`, which wait, in one act, and show the draft that comes next."""
    gone: set[CardId] = set()
    with study.store.transaction():
        if cards:
            give(study, kind, cards)
            # with drafts of rules that a model's card took the place of
            gone = {verdict.card for verdict in study.store.ask(verdicts.last_act)}
    said = Counter(_OF_AN_OFFER.get(kind, kind) if card.offer else kind for card in cards)
    rest = replace(session.without(gone), said=session.said + said, card=None)
    return _looked_at(study, rest)


def edit(study: Study, session: InboxSession, words: Sides) -> InboxSession:
    """Put the draft that is shown in other words; it goes on waiting.

    Raises CardError when another window has judged it or worded it anew.
    """
    if session.current is None:
        return session
    with study.store.transaction():
        now = _looked_at(study, session)
        if now.passed or now.reworded or now.card is None:
            raise CardError(
                tr("the draft was judged or worded anew elsewhere meanwhile"),
                tr("nothing is saved; Esc leaves your words, and shows what it says now"),
            )
        after = reword(study, now.card, words)
    # words of their owner's own are the last word on an offer
    rest = session if waits(after) else session.without({after.id})
    said = session.said + Counter({VerdictKind.EDIT: 1})
    return _looked_at(study, replace(rest, card=None, said=said))


def undo(study: Study, session: InboxSession) -> tuple[InboxSession, Act] | None:
    """Take back the last verdicts, of an earlier session too, and show their cards again.

    None when there is nothing to take back.
    """
    act = undo_last(study, "verdicts").act
    if act is None:
        return None
    back = tuple(card for card in act.cards if _waits(study.store.ask(content.one, card)))
    before = tuple(card for card in session.drafts[: session.at] if card not in back)
    behind = tuple(card for card in session.drafts[session.at :] if card not in back)
    said = session.said - Counter(act.kinds)  # none of an earlier session
    return _looked_at(study, InboxSession((*before, *back, *behind), len(before), said)), act


def _looked_at(study: Study, session: InboxSession) -> InboxSession:
    """`session` at the first draft from its place on that still waits, with it as it is now."""
    drafts, passed, card = list(session.drafts), [], None
    while session.at < len(drafts):
        card = study.store.ask(content.one, drafts[session.at])
        if _waits(card):
            break
        passed += [card] if card else []
        del drafts[session.at]
        card = None
    before = session.card
    reworded = bool(card and before and card.id == before.id and is_worded_anew(card, before))
    return replace(
        session, drafts=tuple(drafts), card=card, passed=tuple(passed), reworded=reworded
    )


def is_worded_anew(card: Card, before: Card) -> bool:
    """Whether `card` or what is offered for it has other words than `before`."""
    return (wording(card.note), card.offer) != (wording(before.note), before.offer)


def _waits(card: Card | None) -> bool:
    return card is not None and waits(card)
