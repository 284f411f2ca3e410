"""Help: the keys of the screen below as they are bound now, and a page about srs."""

from collections.abc import Collection
from pathlib import Path

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen, Screen
from textual.widgets import Static

from srs.translation import language
from srs.tui.faces.prose import Prose
from srs.tui.frame.footer import Keys
from srs.tui.help.listed import key_lines, listed_keys
from srs.tui.help.page import page_paragraphs
from srs.tui.keys.help import HELP

_PAGE = Path(__file__).with_name("help.md")


def about_page() -> Path:
    """The page about srs in the language that holds, or else in English."""
    page = _PAGE.with_name(f"help.{language()}.md")
    return page if page.is_file() else _PAGE


def live_keys(app_screen: Screen[object]) -> list[tuple[str, str]]:
    """The keys that work on `app_screen` now, and what each does."""
    return [(each.keys, each.label) for each in listed_keys(app_screen) if each.works]


class HelpScreen(ModalScreen[None]):
    """Lies above the screen it explains."""

    BINDINGS = HELP
    CSS_PATH = Path(__file__).with_name("screen.tcss")

    def __init__(self, below: Screen[object], never: Collection[str | None] = ()) -> None:
        super().__init__()
        self._keys = [each for each in listed_keys(below) if each.action not in never]

    def compose(self) -> ComposeResult:
        """Keys first."""
        with VerticalScroll(id="help"):
            yield Static(Content("\n").join(key_lines(self._keys)), id="keys")
            yield Prose(id="page")
        yield Keys()

    def on_mount(self) -> None:
        """Show the page below the keys."""
        text = about_page().read_text(encoding="utf-8")
        self.query_one("#page", Prose).show([*page_paragraphs(text)])
