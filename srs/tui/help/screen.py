"""Help: the keys of the screen below as they are bound now, and a page about srs."""

import unicodedata
from pathlib import Path

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen, Screen
from textual.widgets import Static

from srs.cells import pad
from srs.cells import width as cells_of
from srs.translation import language, tr
from srs.tui.faces.prose import Prose
from srs.tui.frame.footer import Keys
from srs.tui.help.page import page_paragraphs
from srs.tui.keys.help import HELP

_PAGE = Path(__file__).with_name("help.md")


def about_page() -> Path:
    """The page about srs in the language that holds, or else in English."""
    page = _PAGE.with_name(f"help.{language()}.md")
    return page if page.is_file() else _PAGE


def live_keys(app_screen: Screen[object]) -> list[tuple[str, str]]:
    """The keys that work on `app_screen`, and what each does."""
    found: dict[str, tuple[list[str], str]] = {}
    for active in app_screen.active_bindings.values():
        binding = active.binding
        if binding.id is None:
            continue
        shown, _ = found.setdefault(binding.id, ([], binding.description))
        name = app_screen.app.get_key_display(binding)
        if not _is_full_width(name):
            shown.append(name)
    return [(" ".join(dict.fromkeys(names)), tr(label)) for names, label in found.values()]


def _is_full_width(name: str) -> bool:
    """Whether it is the twin of a key, of which the page below speaks once for all."""
    return name == "ideographic_space" or unicodedata.east_asian_width(name[0]) == "F"


class HelpScreen(ModalScreen[None]):
    """Lies above the screen it explains."""

    BINDINGS = HELP
    CSS_PATH = Path(__file__).with_name("screen.tcss")

    def __init__(self, below: Screen[object]) -> None:
        super().__init__()
        self._keys = live_keys(below)

    def compose(self) -> ComposeResult:
        """Keys first."""
        with VerticalScroll(id="help"):
            room = max((cells_of(names) for names, _ in self._keys), default=0)
            lines = (
                Content.assemble((pad(names, room), "bold $accent"), f"  {label}")
                for names, label in self._keys
            )
            yield Static(Content("\n").join(lines), id="keys")
            yield Prose(id="page")
        yield Keys()

    def on_mount(self) -> None:
        """Show the page below the keys."""
        text = about_page().read_text(encoding="utf-8")
        self.query_one("#page", Prose).show([*page_paragraphs(text)])
