"""What is told of the collection around its decks: what to press next, and where the logs lie."""

from collections.abc import Sequence

from textual.content import Content

from srs.cells import cut_to_width
from srs.cells import width as cells_of
from srs.collection import Collection
from srs.deck import in_deck
from srs.translation import tr, trn
from srs.tui.home.decklist import DeckRow
from srs.tui.home.log_names import cut_at_the_left, where_they_lie
from srs.tui.words.text import join_sentences


class Hints:
    """What was found out, as lines."""

    def __init__(self, collection: Collection) -> None:
        self._collection = collection
        self.waiting = ""
        """How much waits in the inbox; '' for nothing."""
        self.said = ""
        """What a reading came to."""
        self.busy = ""
        """What is being done."""
        self._next = ""
        self._usual = ""
        self._logs: dict[str, list[str]] = {}

    def look(self, rows: Sequence[DeckRow]) -> None:
        """Find out what waits, where the logs lie, and what comes next."""
        from srs.tui.words.waiting import waiting_hint  # noqa: PLC0415, after the first picture

        self.waiting = waiting_hint(self._collection.inbox.counts())
        self._usual = self._collection.logs.usual_names()
        self._logs = {}
        for log in self._collection.logs.records():
            self._logs.setdefault(log.deck, []).append(log.path)
        self._next = "" if rows and rows[0].left else self._why_nothing(rows)

    def lines(self, rows: Sequence[DeckRow], width: int, *, is_short: bool) -> list[Content]:
        """What to do next, wrapped; where there is little room, in one line."""
        if is_short and rows:
            return [Content.styled(cut_to_width(self._to_do(rows), width), "italic")]
        paragraphs = [(self._to_do(rows), "italic"), (self.waiting, "$accent")]
        return [
            Content.styled(said[start:end], style)
            for said, style in paragraphs
            if said
            for start, end in _spans(said, width)
        ]

    def log_line(self, row: DeckRow | None, width: int) -> list[Content]:
        """Where the logs of the deck in `row` lie."""
        if row is None:
            return []
        if row.deck is None:
            named = tr("Logs   {names}: press g to read", names=self._usual) if self._usual else ""
            return [Content(cut_to_width(named, width))]
        paths = [
            path for deck, some in self._logs.items() if in_deck(deck, row.deck) for path in some
        ]
        if not paths:
            return [Content("")]
        head = tr("Logs") + "   "
        return [Content(head + cut_at_the_left(where_they_lie(paths), width - cells_of(head)))]

    def _to_do(self, rows: Sequence[DeckRow]) -> str:
        if self.busy:
            return self.busy
        if not rows or not rows[0].left:
            return self._next
        asked = trn(
            "Press Enter to review {number} card.",
            "Press Enter to review {number} cards.",
            rows[0].left,
        )
        return join_sentences(self.said, asked)

    def _why_nothing(self, rows: Sequence[DeckRow]) -> str:
        if rows:
            from srs.tui.charts.forecast import next_day, next_day_text  # noqa: PLC0415, as above

            coming = next_day_text(next_day(self._collection, None), self._collection.today)
            return join_sentences(self.said, tr("Nothing is left for today."), coming)
        if self.waiting:
            return join_sentences(
                self.said, tr("No card is asked yet. Accept what you want to learn.")
            )
        if self._collection.is_untouched:
            return tr("No cards yet. Press o to open a log of yours, or g to read the sample.")
        return join_sentences(
            self.said, tr("No cards yet. Press g to read your logs and make cards of them.")
        )


def _spans(said: str, width: int) -> Sequence[tuple[int, int]]:
    if cells_of(said) <= width:
        return [(0, len(said))]
    from srs.tui.faces.wrap import wrap_spans  # noqa: PLC0415, what is said mostly fits

    return wrap_spans(said, width)
