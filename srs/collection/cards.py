"""The cards of a collection: finding them, and their owner's word on them."""

from __future__ import annotations  # a use case is imported when it is first used

from collections.abc import Sequence
from dataclasses import dataclass

from srs import study as use
from srs.card import Card
from srs.collection.browsing import Browsing
from srs.form import FormName, Offers
from srs.note import Wording
from srs.query.found import FoundCard, Listed
from srs.study import cards
from srs.study.cards import Named
from srs.study.study import Study
from srs.verdict import Side, Sides, VerdictKind


@dataclass(frozen=True, slots=True)
class Cards:
    """A card is named by itself, by what a search gave, by its id or the beginning of one.

    What takes `names` takes one query with a filter as well, as in deck:papers.
    """

    _study: Study

    def find(self, name: str) -> Card:
        """The card whose id is `name` or begins with it. Raises CardError."""
        return cards.find(self._study, name)

    def look(self, card: Named) -> FoundCard:
        """`card` with how far it has come, as it is today."""
        return cards.look(self._study, cards.card_of(self._study, card))

    def search(self, query: str = "") -> list[FoundCard]:
        """The cards that match `query`, in log order; without one, all that are not put away.

        Raises UsageError for a query that means nothing.
        """
        return use.search.search(self._study, query)

    def listed(self, query: str = "") -> list[Listed]:
        """As `search`, with no more of each card than a list tells: three times as fast."""
        return use.search.listed_cards(self._study, query)

    @property
    def many(self) -> Browsing:
        """The same for cards by the thousand: they are numbers until they are looked at."""
        return Browsing(self._study)

    def add(self, question: str, answer: str, deck: str | None = None) -> Card:
        """A card of what its owner typed, in `deck` (None is 'own'), asked from now on.

        A gap is written ____ in the question. Raises CardError for what makes no card,
        UsageError for a name that is none of a deck.
        """
        return use.add.add(self._study, question, answer, deck)

    def asked_already(self, question: str) -> list[FoundCard]:
        """The cards that ask the same, whatever their answer; none that are put away."""
        return use.add.asked_already(self._study, question)

    def decks(self) -> list[use.today.DeckCount]:
        """Every deck that has an active card, by name, with what it asks today."""
        return use.today.decks(self._study)

    def unseen(self) -> dict[str, int]:
        """How many active cards of each deck were never answered; of a deck without any nothing."""
        return use.today.unseen(self._study)

    def require_deck(self, deck: str | None) -> None:
        """Raise UsageError when no card is in `deck` or below it."""
        cards.require_deck(self._study, deck)

    def former(self, card: Named) -> Wording | None:
        """What `card` said when it was last answered, where its fact has changed since."""
        return cards.former(self._study, cards.card_of(self._study, card))

    def remarks(self, card: Named) -> list[str]:
        """What the lints said when `card` was made, in words."""
        return use.describe.lints_in_words(self._study, cards.card_of(self._study, card))

    def accept(self, *names: Named) -> list[Card]:
        """Take drafts: from now on they are asked."""
        return self.give_verdict(VerdictKind.ACCEPT, names)

    def reject(self, *names: Named) -> list[Card]:
        """Turn drafts down: they do not come back while their line stays as it is."""
        return self.give_verdict(VerdictKind.REJECT, names)

    def suspend(self, *names: Named) -> list[Card]:
        """Put cards aside until they are taken back."""
        return self.give_verdict(VerdictKind.SUSPEND, names)

    def unsuspend(self, *names: Named) -> list[Card]:
        """Take back cards that were put aside."""
        return self.give_verdict(VerdictKind.UNSUSPEND, names)

    def bury(self, *names: Named) -> list[Card]:
        """Do not ask for cards until tomorrow."""
        return self.give_verdict(VerdictKind.BURY, names)

    def flag(self, *names: Named) -> list[Card]:
        """Mark cards to look at them again."""
        return self.give_verdict(VerdictKind.FLAG, names)

    def unflag(self, *names: Named) -> list[Card]:
        """Take the mark off cards."""
        return self.give_verdict(VerdictKind.UNFLAG, names)

    def give_verdict(self, kind: VerdictKind, names: Sequence[Named]) -> list[Card]:
        """Say `kind` of all those cards or of none; the cards as they were.

        Raises CardError when one is not there or not to be judged so.
        """
        return use.verdicts.give_by_name(self._study, kind, cards.ids_of(names))

    def edit(self, card: Named, question: str | None = None, answer: str | None = None) -> Card:
        """Word `card` anew; None leaves that side. The answer of a list is a member a line.

        Its schedule stays, and so do the words when its log is read. Raises UsageError for a
        side without words.
        """
        found = cards.card_of(self._study, card)
        asked = found.note.question if question is None else question
        new_answer = use.verdicts.editable(found.note) if answer is None else answer
        return use.verdicts.reword(self._study, found, Sides(asked, new_answer))

    def keep(self, card: Named, side: Side) -> Card:
        """Choose between its owner's words and the log's. Raises CardError without a choice."""
        return use.verdicts.keep_verdict(self._study, cards.card_of(self._study, card), side)

    def reset(self, card: Named) -> Card:
        """Let `card` say what its log says."""
        return use.verdicts.reset_verdict(self._study, cards.card_of(self._study, card))

    def other_forms(self, card: Named) -> Offers:
        """What `card` might be asked as instead, or beside."""
        return use.forms.offers(self._study, cards.card_of(self._study, card))

    def take_form(self, card: Named, name: FormName) -> Card:
        """Ask `card` in another form. Raises UsageError where it has none of that name."""
        return use.forms.take_form(self._study, cards.card_of(self._study, card), name)
