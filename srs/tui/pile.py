"""The drafts and offers that one sitting goes through, and what was said of them."""

from collections import Counter
from dataclasses import dataclass, field, replace

from srs.card import Card, CardId
from srs.errors import CardError
from srs.note import wording
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


def begin(study: Study, deck: str | None, path: str | None = None) -> Pile:
    """The drafts of `deck` and of the log `path`; None is all."""
    cards = waiting(study, deck)
    return _looked_at(study, Pile(tuple(c.id for c in cards if path in {None, c.note.source.path})))


def only(study: Study, pile: Pile, deck: str | None, path: str | None) -> Pile:
    """`begin`, at the draft that is shown."""
    now = begin(study, deck, path)
    at = now.drafts.index(pile.current) if pile.current in now.drafts else 0
    return _looked_at(study, replace(now, at=at, said=pile.said))


def step(study: Study, pile: Pile, by: int) -> Pile:
    """Look at another draft; a step past the last one is the end."""
    at = min(max(0, pile.at + by), len(pile.drafts))
    return _looked_at(study, replace(pile, at=at))


def judge(study: Study, pile: Pile, kind: VerdictKind) -> Pile:
    """Accept or reject the draft that is shown, and show the next one.

    Nothing is said of one that another window has judged or worded anew: it is passed over,
    or shown anew.
    """
    if pile.current is None:
        return pile
    with study.store.transaction():
        now = _looked_at(study, pile)
        if now.passed or now.reworded or now.card is None:
            return now
        give(study, kind, [now.card])
    said = _OF_AN_OFFER.get(kind, kind) if now.card.offer else kind
    rest = replace(_without_current(pile), said=_add(pile.said, said, 1))
    return _looked_at(study, rest)


def edit(study: Study, pile: Pile, words: Words) -> Pile:
    """Put the draft that is shown in other words; it goes on waiting.

    Raises CardError when another window has judged it or worded it anew.
    """
    if pile.current is None:
        return pile
    with study.store.transaction():
        now = _looked_at(study, pile)
        if now.passed or now.reworded or now.card is None:
            raise CardError(
                "the draft was judged or worded anew elsewhere meanwhile",
                "nothing is saved; Esc leaves your words, and shows what it says now",
            )
        after = reword(study, now.card, words)
    rest = pile if waits(after) else _without_current(pile)  # words of their own are the last word
    return _looked_at(study, replace(rest, card=None, said=_add(pile.said, VerdictKind.EDIT, 1)))


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
    return _looked_at(study, Pile((*before, *back, *behind), len(before), said)), act


def _looked_at(study: Study, pile: Pile) -> Pile:
    """`pile` at the first draft from its place on that still waits, with it as it is now."""
    drafts, passed, card = list(pile.drafts), [], None
    while pile.at < len(drafts):
        card = study.store.card(drafts[pile.at])
        if _waits(card):
            break
        passed += [card] if card else []
        del drafts[pile.at]
        card = None
    before = pile.card
    reworded = bool(card and before and card.id == before.id and _differ(card, before))
    return replace(pile, drafts=tuple(drafts), card=card, passed=tuple(passed), reworded=reworded)


def _differ(card: Card, before: Card) -> bool:
    return (wording(card.note), card.offer) != (wording(before.note), before.offer)


def _without_current(pile: Pile) -> Pile:
    return replace(pile, drafts=pile.drafts[: pile.at] + pile.drafts[pile.at + 1 :])


def _waits(card: Card | None) -> bool:
    return card is not None and waits(card)


def _add(said: Counter[VerdictKind], kind: VerdictKind, cards: int) -> Counter[VerdictKind]:
    """`said` with so many more; none for those that were said before this sitting."""
    return Counter({**said, kind: max(0, said[kind] + cards)})
