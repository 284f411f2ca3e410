"""The drafts and offers that one sitting goes through, and what was said of them."""

from collections import Counter
from dataclasses import dataclass, field, replace

from srs.card import Card, CardId
from srs.study.cards import find
from srs.study.inbox import waiting, waits
from srs.study.study import Study
from srs.study.verdicts import Act, give, reword, undo_verdicts
from srs.verdict import VerdictKind, Words

_OF_AN_OFFER = {VerdictKind.ACCEPT: VerdictKind.TAKE, VerdictKind.REJECT: VerdictKind.REFUSE}


@dataclass(frozen=True, slots=True)
class Pile:
    """Where a sitting stands. Every verdict in it is already on disk."""

    drafts: tuple[CardId, ...]
    """Those that wait, in log order; and cards that other words are offered for."""
    at: int = 0
    """The place of the one that is shown; behind the last one when all were seen."""
    said: Counter[VerdictKind] = field(default_factory=Counter)
    """How many cards got each verdict in this sitting, less those taken back."""

    @property
    def current(self) -> CardId | None:
        """The draft that is shown, None at the end."""
        return self.drafts[self.at] if self.at < len(self.drafts) else None


def begin(study: Study, deck: str | None, path: str | None = None) -> Pile:
    """The drafts of `deck` and of the log `path`; None is all."""
    cards = waiting(study, deck)
    return Pile(tuple(c.id for c in cards if path in {None, c.content.source.path}))


def step(pile: Pile, by: int) -> Pile:
    """Look at another draft; a step past the last one is the end."""
    return replace(pile, at=min(max(0, pile.at + by), len(pile.drafts)))


def judge(study: Study, pile: Pile, kind: VerdictKind) -> Pile:
    """Accept or reject the draft that is shown, and show the next one."""
    if pile.current is None:
        return pile
    card = find(study, pile.current)
    give(study, kind, [card])
    said = _OF_AN_OFFER.get(kind, kind) if card.offer else kind
    return replace(_without_current(pile), said=_add(pile.said, said, 1))


def edit(study: Study, pile: Pile, words: Words) -> Pile:
    """Put the draft that is shown in other words; it goes on waiting."""
    if pile.current is None:
        return pile
    after = reword(study, find(study, pile.current), words)
    rest = pile if waits(after) else _without_current(pile)  # words of their own are the last word
    return replace(rest, said=_add(pile.said, VerdictKind.EDIT, 1))


def undo(study: Study, pile: Pile) -> tuple[Pile, Act] | None:
    """Take back the last verdicts, of an earlier sitting too, and show their cards again.

    None when there is nothing to take back.
    """
    act = undo_verdicts(study)
    if act is None:
        return None
    back = tuple(card for card in act.cards if _waits(study.store.card(card)))
    before = tuple(card for card in pile.drafts[: pile.at] if card not in back)
    behind = tuple(card for card in pile.drafts[pile.at :] if card not in back)
    said = _add(pile.said, act.kind, -len(act.cards))
    return Pile((*before, *back, *behind), len(before), said), act


def _without_current(pile: Pile) -> Pile:
    return replace(pile, drafts=pile.drafts[: pile.at] + pile.drafts[pile.at + 1 :])


def _waits(card: Card | None) -> bool:
    return card is not None and waits(card)


def _add(said: Counter[VerdictKind], kind: VerdictKind, cards: int) -> Counter[VerdictKind]:
    """`said` with so many more; none for those that were said before this sitting."""
    return Counter({**said, kind: max(0, said[kind] + cards)})
