"""Where the path of a log is typed: the first thing to do, and how another log comes in."""

from pathlib import Path

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.screen import Screen
from textual.suggester import Suggester
from textual.widgets import Input, Static

from srs.collection import Collection
from srs.errors import SrsError
from srs.study import samples
from srs.study.paths import in_common, path_completions, typed_paths
from srs.text import clean_line
from srs.translation import mark, tr, trn
from srs.tui.frame.asked import ReadingAsked, ReadingUnasked
from srs.tui.frame.background import FollowsLogs, LogsRead
from srs.tui.frame.footer import Keys
from srs.tui.keys.home import LOG
from srs.tui.words.reading import ReadingReport, report_of

_SHOWN = 6
"""Completions in sight at once."""
_FIRST = (
    mark("Nothing is here yet. Which log is to become cards? It is only ever read."),
    mark("Type or drop the path of a file or folder; Tab completes it, Enter reads it."),
)
_OTHER = (mark("Which log is to be read, too?"), _FIRST[1])


class LogScreen(Screen[ReadingReport], FollowsLogs):
    """Reads the log that is typed; what is wrong is told below the line. Its result is the reading.

    `first` is where there is nothing yet: an empty line then takes the sample.
    """

    BINDINGS = LOG
    CSS_PATH = Path(__file__).with_name("opening.tcss")

    def __init__(self, collection: Collection, *, first: bool) -> None:
        super().__init__()
        self._collection, self._first = collection, first

    def compose(self) -> ComposeResult:
        """What to do, the line to do it on, and what came of it."""
        with Vertical(id="column"):
            with Vertical(id="log"):
                yield Static("srs", id="name")
                for line in _FIRST if self._first else _OTHER:
                    yield Static(tr(line), classes="lead")
                yield Input(
                    placeholder=tr("~/notes/my-log.md"),
                    suggester=_Paths(case_sensitive=True),
                    id="path",
                )
                yield Static(id="remark", markup=False)
                if self._first:
                    sample = tr("Or press Enter on the empty line: a sample to try.")
                    yield Static(sample, classes="lead")
            yield Keys()

    @on(Input.Changed)
    def clear_remark(self) -> None:
        """What was said was said of another path."""
        self._show_remark("")

    @on(Input.Submitted)
    def read(self, event: Input.Submitted) -> None:
        """Read what is typed, once the screen says so."""
        event.stop()
        paths = typed_paths(event.value)
        if not paths and self._first:
            paths = [samples.to_begin_with(self._collection.config.language)]
        if not paths:
            self._show_remark(tr("Type the path of a log, or of a folder of logs."))
            return
        self.show_reading(0)
        self.post_message(ReadingAsked(paths))

    def show_reading(self, share: float) -> None:
        """Say how far it is, and how to stop it."""
        self._show_remark(tr("Reading ... {share} (Esc stops it)", share=f"{share:.0%}"))

    def take_in(self, read: LogsRead) -> None:
        """Go back with what came of it, or say why nothing did."""
        if not read.asked:
            return
        if isinstance(read.outcome, SrsError):
            self._show_remark(str(read.outcome))
        elif read.outcome is not None:
            report = report_of(read.outcome)
            if report.nothing:
                self._show_remark(report.nothing)
            else:
                self.dismiss(report)

    def action_complete(self) -> None:
        """As far as there is no choice; what may follow is shown."""
        line = self.query_one(Input)
        found = path_completions(line.value)
        if (longer := in_common(found, line.value)) != line.value:
            with self.prevent(Input.Changed):
                line.value = longer
            line.cursor_position = len(longer)
        names = [clean_line(Path(path).name + "/" * path.endswith("/")) for path in found]
        more = len(names) - _SHOWN
        rest = [trn("and {number} more", "and {number} more", more)] if more > 0 else []
        self._show_remark("\n".join(names[:_SHOWN] + rest) if len(names) != 1 else "")
        if not found:
            self._show_remark(tr("No folder or log begins so."))

    def action_leave(self) -> None:
        """Read nothing, or stop reading."""
        self.post_message(ReadingUnasked())
        self.dismiss()

    def _show_remark(self, text: str) -> None:
        remark = self.query_one("#remark", Static)
        remark.update(text if "\n" in text else clean_line(text))


class _Paths(Suggester):
    """Shows behind the cursor what the path may become; Right takes it."""

    async def get_suggestion(self, value: str) -> str | None:
        return next((path for path in path_completions(value) if path.startswith(value)), None)
