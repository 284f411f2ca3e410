"""What a query found, as the screen knows it: numbers, the cards that were seen, the marks."""

from collections.abc import Iterable, Mapping, Sequence

from srs.collection import Collection
from srs.query import FoundCard

_PAGE = 64
"""Rows that are read together."""
_KEPT = 40
"""Pages of which the cards are kept."""


class FoundRows:
    """Rows of cards; a card is read when its row is seen, with those beside it."""

    def __init__(self, collection: Collection) -> None:
        self._many = collection.cards.many
        self.numbers: Sequence[int] = ()
        """The cards that were found, in order."""
        self.marked: set[int] = set()
        """Those that a word is to be said of together."""
        self._pages: dict[int, Mapping[int, FoundCard]] = {}
        self._anchor: int | None = None

    def __len__(self) -> int:
        """How many there are."""
        return len(self.numbers)

    def replace(self, numbers: Sequence[int]) -> None:
        """Something else was found; what is not among it is not marked any more."""
        self.numbers = numbers
        if self.marked:
            self.marked.intersection_update(numbers)
        self._anchor = None
        self.forget()

    def forget(self) -> None:
        """Cards may have changed: they are read anew when they are seen."""
        self._pages.clear()

    def at(self, row: int) -> FoundCard | None:
        """The card of a row; None where there is none, or it is gone. Raises StoreError."""
        page = row // _PAGE
        if page not in self._pages:
            if len(self._pages) >= _KEPT:
                self._pages.clear()
            start = page * _PAGE
            self._pages[page] = self._many.read(self.numbers[start : start + _PAGE])
        return self._pages[page].get(self.numbers[row]) if row < len(self.numbers) else None

    def is_marked(self, row: int) -> bool:
        """Whether the card of a row is marked."""
        return row < len(self.numbers) and self.numbers[row] in self.marked

    def mark(self, row: int) -> None:
        """Mark a row, or take its mark off."""
        self._anchor = row
        self.marked ^= {self.numbers[row]}

    def mark_up_to(self, row: int) -> None:
        """Mark all rows from the one that was marked last to this one."""
        first, last = sorted((row if self._anchor is None else self._anchor, row))
        self.marked.update(self.numbers[first : last + 1])
        self._anchor = row

    def mark_all(self) -> None:
        """Mark every row."""
        self.marked.update(self.numbers)

    def unmark(self) -> None:
        """Take all marks off."""
        self.marked.clear()
        self._anchor = None

    def chosen(self, row: int | None) -> Sequence[int]:
        """The marked cards in their order, or else that of the row."""
        if self.marked:
            return [number for number in self.numbers if number in self.marked]
        return () if row is None else self.numbers[row : row + 1]

    def cards(self, numbers: Iterable[int]) -> list[FoundCard]:
        """Those cards as they are now."""
        return list(self._many.read(list(numbers)).values())
