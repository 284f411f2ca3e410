"""Today in a line: what was done, how well, and what is left."""

from dataclasses import dataclass
from datetime import date

from textual.content import Content

from srs.cells import cut_to_width
from srs.cells import width as cells_of
from srs.translation import tr
from srs.tui.charts.bars import bar
from srs.tui.words.text import span

_BETWEEN = " · "
_BAR, _LEAST_BAR = 20, 8


@dataclass(frozen=True, slots=True)
class Done:
    """What was answered on a day."""

    graded: int
    passed: int
    milliseconds: int


def title_line(day: date, width: int) -> Content:
    """The name of the program, and the study day at the right."""
    name, shown = "srs", str(day)
    gap = " " * (width - len(name) - len(shown))
    return Content.assemble((name, "bold $accent"), gap, (shown, "dim"))


def today_line(answered: int, left: int, done: Done | None, width: int) -> list[Content]:
    """As in 'Today  12 answered, 30 to go · 92 % passed · 8 min' and a bar; [] on an empty day."""
    if not answered and not left:
        return []
    said = tr("Today  {done} answered, {left} to go", done=answered, left=left)
    if done and done.graded:
        passed = tr("{share:.0%} passed", share=done.passed / done.graded)
        for more in (passed, span(done.milliseconds) if done.milliseconds else ""):
            longer = said + _BETWEEN + more
            said = longer if more and cells_of(longer) <= width else said
    room = width - cells_of(said) - 2
    if room < _LEAST_BAR:
        return [Content(cut_to_width(said, width))]
    cells = min(_BAR, room)
    gap = " " * (width - cells_of(said) - cells)
    drawn = bar(answered, answered + left, cells)
    return [Content.assemble(said, gap, (drawn, "$primary on $panel"))]
