"""The row at the foot of a review: one button to see the answer, or one for each grade."""

from collections.abc import Mapping
from dataclasses import dataclass

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Button

from srs.config import Grades
from srs.day import interval
from srs.review import HIGHEST_GRADE, LOWEST_GRADE, SETTLED_GRADE, Rating
from srs.translation import mark, tr
from srs.tui.keys.review import BUTTONS


@dataclass(frozen=True, slots=True)
class Choice:
    """A grade that may be given, its key, and how its button is called in English, if at all."""

    grade: int
    key: str
    name: str = ""

    @property
    def called(self) -> str:
        """Its name in the language that holds, or else the key."""
        return tr(self.name) if self.name else self.key

    @property
    def label(self) -> str:
        """Key and name, as on the button."""
        return f"{self.key} {self.called}" if self.name else self.key


CHOICES: Mapping[Grades, tuple[Choice, ...]] = {
    "buttons": tuple(
        Choice(rating.value, str(key), name)
        for key, (rating, name) in enumerate(BUTTONS.items(), start=1)
    ),
    "sm2": tuple(Choice(grade, str(grade)) for grade in range(LOWEST_GRADE, HIGHEST_GRADE + 1)),
}

BEGINNING = mark("With SM-2 each grade begins with 1 day; they part later.")
"""Why every button says one day, for somebody who begins."""

_COLOURS: Mapping[int, str] = {
    Rating.HARD: "$text-warning",
    Rating.GOOD: "$text-success",
    Rating.EASY: "$text-primary",
}
"""Of the grades that pass; all others are failures."""


def caption(choice: Choice, days: int | None, *, is_suggested: bool = False) -> Content:
    """What a button says: its key and name, the interval, and whether the card comes today too.

    What is suggested stands in square brackets.

    In a practice, without `days`, only whether the card comes again.
    """
    today = tr("and today") if choice.grade < SETTLED_GRADE else " "
    label = f"[{choice.label}]" if is_suggested else choice.label
    name = (label, f"bold {_COLOURS.get(choice.grade, '$text-error')}")
    if days is None:
        again = tr("again") if choice.grade < SETTLED_GRADE else " "
        return Content.assemble(name, "\n", (again, "dim"), "\n", " ")
    return Content.assemble(name, "\n", interval(days), "\n", (today, "dim"))


class KeyButton(Button, can_focus=False):
    """A button for the mouse: it never takes the keys from the screen."""

    def on_mount(self) -> None:
        """Use the whole width, so that six buttons fit into 60 cells."""
        # the style sheet would refuse a 0 here
        self.styles.line_pad = 0

    def render(self) -> Content:
        """The label; where the button has one row, as much of it as that row holds."""
        label = Content.from_text(self.label)
        if self.size.height > 1:
            return label
        lines = [line for line in label.split("\n") if line.plain.strip()]
        for kept in range(len(lines), 1, -1):
            joined = Content("  ").join(lines[:kept])
            if joined.cell_length <= self.size.width:
                return joined
        return lines[0] if lines else label


@dataclass(frozen=True, slots=True)
class Offer:
    """What the one button says before there are grades: keys, each with what it does."""

    keys: tuple[tuple[str, str], ...]
    action: str

    @property
    def label(self) -> Content:
        """The keys behind one another, in the middle of three lines."""
        parts = [Content.assemble((key, "bold"), "  ", tr(does)) for key, does in self.keys]
        return Content("\n") + Content("    ").join(parts)


REVEAL = Offer((("Space", mark("Show answer")),), "screen.onward")
NEXT_MEMBER = Offer(
    (("Space", mark("Known, next")), ("1", mark("Not known")), ("Enter", mark("All"))),
    "screen.onward",
)
TYPE = Offer((("Enter", mark("Show answer")), ("Esc", mark("Do not type"))), "screen.reveal")


class GradeRow(Horizontal):
    """Stays at the foot, however long the card is."""

    def __init__(self, grades: Grades) -> None:
        super().__init__(classes=grades)
        self._choices = CHOICES[grades]
        self._offer = REVEAL

    def compose(self) -> ComposeResult:
        """A button to reveal and the grades, of which one or the other shows."""
        yield KeyButton(REVEAL.label, id="reveal", action="screen.reveal")
        for choice in self._choices:
            yield KeyButton(
                Content(choice.label),
                id=f"grade{choice.grade}",
                classes="grade",
                action=f"screen.choose({choice.grade})",
            )

    @property
    def grades(self) -> tuple[int, ...]:
        """The grades that can be given."""
        return tuple(choice.grade for choice in self._choices)

    def show_reveal(self, offer: Offer) -> None:
        """Offer the answer, or the next piece of it."""
        button = self.query_one("#reveal", KeyButton)
        if offer is not self._offer:
            self._offer, button.label, button.action = offer, offer.label, offer.action
        self.set_class(False, "revealed")  # noqa: FBT003, Textual's signature

    def show_grades(self, days: Mapping[int, int | None], suggested: Rating | None = None) -> None:
        """Offer the grades, each with the `days` it would give, and one of them as `suggested`."""
        for choice in self._choices:
            button = self.query_one(f"#grade{choice.grade}", KeyButton)
            is_suggested = choice.grade == suggested
            button.label = caption(choice, days[choice.grade], is_suggested=is_suggested)
        self.set_class(True, "revealed")  # noqa: FBT003, Textual's signature
