"""The keys of the statistics."""

from textual.binding import BindingType

from srs.translation import mark
from srs.tui.keys.table import key

_SECTIONS = 9

STATISTICS: list[BindingType] = [
    key("statistics.next", "tab ]", "turn(1)", mark("Next"), show=True, display="Tab"),
    key("statistics.previous", "shift+tab [", "turn(-1)", mark("Previous")),
    key("statistics.text", "x", "text", mark("Figures or chart"), show=True),
    key("statistics.deck", "d", "deck", mark("Deck"), show=True),
    key("statistics.period", "p", "period", mark("Period"), show=True),
    key("statistics.sum", "c", "sum", mark("Day by day or summed up")),
    *(
        key(f"statistics.section_{n}", str(n), f"section({n - 1})", mark("Open the section"))
        for n in range(1, _SECTIONS + 1)
    ),
    key("statistics.leave", "q escape", "dismiss(None)", mark("Leave"), show=True, display="q"),
]

CHART: list[BindingType] = [
    key("chart.down", "j down", "step('down')", mark("Down")),
    key("chart.up", "k up", "step('up')", mark("Up")),
    key("chart.right", "l right", "step('right')", mark("Right")),
    key("chart.left", "h left", "step('left')", mark("Left")),
    key("chart.first", "g home", "end(-1)", mark("To the first")),
    key("chart.last", "G end", "end(1)", mark("To the last")),
]
"""Where the cursor moves within a chart."""

DECKS: list[BindingType] = [
    key("choose_deck.take", "enter space", "take", mark("Choose"), show=True, display="Enter"),
    key("choose_deck.leave", "q escape", "dismiss(None)", mark("Leave"), show=True, display="q"),
]
"""Where a deck is chosen."""
