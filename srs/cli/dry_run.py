"""What `srs generate --dry-run` shows: per entry the cards, then the lines left out and why."""

from collections import defaultdict

from srs.card import Status
from srs.card_flags import EARLIER
from srs.cells import cut_to_width, pad, width
from srs.cli.output import on_one_line, say
from srs.finding import Finding
from srs.note import Entry
from srs.study.generated import Generated, GeneratedCard
from srs.translation import listed, spoken, tr, trn

_TEXT = 48
"""Cells of a line that is left out: enough to know it again."""
_LINES = 9
_FULL = 100


def show_dry_run(generated: Generated) -> None:
    """Log by log and entry by entry, in the order of the log."""
    logs: dict[str, _Log] = defaultdict(_Log)
    for card in generated.cards:
        logs[card.note.source.path].cards.append(card)
    for skip in generated.skipped:
        logs[skip.path].skips.append(skip)
    for path, log in logs.items():
        say(f"{path}  {log.coverage()}")
        log.show()
        say()


class _Log:
    """What became of one log."""

    def __init__(self) -> None:
        self.cards: list[GeneratedCard] = []
        self.skips: list[Finding] = []

    def coverage(self) -> str:
        """'18 of 30 lines (60 %) are in 12 cards'."""
        cited = {
            line
            for card in self.cards
            for source in [card.note.source]
            for line in range(source.first, source.last + 1)
        }
        lines = len(cited) + sum(skip.last - skip.first + 1 for skip in self.skips)
        share = round(_FULL * len(cited) / lines) if lines else 0
        return trn(
            "{cited} of {lines} lines ({share} %) are in {number} card",
            "{cited} of {lines} lines ({share} %) are in {number} cards",
            len(self.cards),
            cited=len(cited),
            lines=lines,
            share=share,
        )

    def show(self) -> None:
        """The entries, each with its cards and what is left out of it."""
        entries: dict[Entry, tuple[list[GeneratedCard], list[Finding]]] = {}
        places = sorted(
            [(card.note.source.first, n, card) for n, card in enumerate(self.cards)]
            + [(skip.first, -1, skip) for skip in self.skips],
            key=lambda place: place[:2],
        )
        for _, _, found in places:
            if isinstance(found, Finding):
                entries.setdefault(found.entry or Entry(), ([], []))[1].append(found)
            else:
                entries.setdefault(found.note.entry, ([], []))[0].append(found)
        for entry, (cards, skips) in entries.items():
            title = " · ".join(str(part) for part in (entry.date, entry.title) if part)
            heading = title or tr("without date and title")
            say(f"\n  {heading}")
            for card in cards:
                _show_card(card)
            if skips:
                left_out = tr("left out:")
                say(f"    {left_out}")
            for skip in skips:
                _show_skip(skip)


def _show_card(card: GeneratedCard) -> None:
    note = card.note
    lines = str(note.source).rpartition(":")[2]
    waits = listed([tr("waits in the inbox"), *note.flags])
    mark = "" if card.status is Status.ACTIVE else f"  [{waits}]"
    if EARLIER in card.flags:
        earlier = tr("from an earlier version")
        mark += f"  [{earlier}]"
    say(f"    {note.question}{mark}")
    cited = tr("(line {lines}, {rule})", lines=lines, rule=note.rule)
    say(f"      {on_one_line(note.answer)}   {cited}")


def _show_skip(skip: Finding) -> None:
    lines = str(skip.first) if skip.first == skip.last else f"{skip.first}-{skip.last}"
    text, why = cut_to_width(skip.text.strip(), _TEXT), spoken(skip.message)
    space = " " * max(1, _LINES - width(lines))
    say(f"      {lines}{space}{pad(text, _TEXT)}  {why}".rstrip())
