"""The settings: each with what it is and means, changed on a line that checks what is typed."""

from collections.abc import Sequence
from pathlib import Path
from typing import cast

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Input, Static

from srs.collection import Collection
from srs.config.named import named_setting
from srs.deck import deck_levels, decks_above
from srs.errors import SrsError
from srs.text import clean_line
from srs.translation import spoken, tr
from srs.tui.edit.editor import open_editor
from srs.tui.faces.prose import Prose
from srs.tui.frame.asked import SettingsChanged
from srs.tui.frame.footer import Keys
from srs.tui.frame.rows import RowList
from srs.tui.keys.remapping import remapped
from srs.tui.keys.settings import SETTINGS
from srs.tui.settings.about import setting_paragraphs
from srs.tui.settings.entries import SettingEntry, entries, entry_line, typed_value, without_quotes
from srs.tui.settings.lines import SearchLine, SettingList, ValueLine
from srs.tui.settings.whose import WhoseScreen

_KEYS = "keys."


class SettingsScreen(Screen[None]):
    """Everything that may be set, of all decks or of one."""

    BINDINGS = SETTINGS
    CSS_PATH = Path(__file__).with_name("screen.tcss")

    def __init__(self, collection: Collection, deck: str | None = None) -> None:
        del deck  # most settings are of all decks
        super().__init__()
        self._collection = collection
        self._deck: str | None = None
        self._entries: list[SettingEntry] = []

    def compose(self) -> ComposeResult:
        """Whose they are and where they stand; the settings; one of them, and a line to type on."""
        with Vertical(id="column"):
            with Horizontal(id="status"):
                yield Static(id="deck", markup=False)
                yield Static(id="file", markup=False)
            with Horizontal(id="search-row"):
                yield Static("/ ", id="slash")
                yield SearchLine(id="search")
            yield SettingList(self._draw, id="settings")
            with VerticalScroll(id="below", can_focus=False):
                yield Prose(id="about")
            with Horizontal(id="value-row"):
                yield Static(id="key", markup=False)
                yield ValueLine(id="value")
            yield Static(id="remark", markup=False)
            yield Keys()

    def on_mount(self) -> None:
        """The list has the keys."""
        self._show()
        self.query_one(SettingList).focus()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """While something is typed letters are letters, and what is not set cannot be taken out."""
        del parameters
        if isinstance(self.focused, Input):
            return not hasattr(self, f"action_{action}")
        if action == "unset":
            entry = self._entry
            return True if entry and entry.row and entry.row.value else None
        return True

    @on(RowList.Moved)
    def show_about(self) -> None:
        """What is told of the setting under the cursor."""
        entry = self._entry
        self.query_one("#about", Prose).show([*setting_paragraphs(entry)] if entry else [])
        self.refresh_bindings()

    def action_change(self) -> None:
        """Type a value, or choose one."""
        entry = self._entry
        if entry is None or entry.row is None:
            return
        row = entry.row
        self.query_one("#key", Static).update(f"{row.named.name} = ")
        self.query_one("#value-row").add_class("-shown")
        choices = [without_quotes(each) for each in row.named.setting.choices]
        self.query_one(ValueLine).begin(typed_value(row), choices)

    def action_unset(self) -> None:
        """Take the setting out of the file: the default holds."""
        if (entry := self._entry) and entry.row and entry.row.value:
            self._change(entry.name, None)

    def action_deck(self) -> None:
        """Choose whose settings are shown."""
        try:
            names = [deck.name for deck in self._collection.cards.decks()]
        except SrsError as error:
            self._remark(str(error), failed=True)
            return
        above = {
            each
            for name in (*names, *self._collection.config.of_decks)
            for each in decks_above(name)
        }
        self.app.push_screen(WhoseScreen(sorted(above, key=deck_levels), self._deck), self._of)

    def action_search(self) -> None:
        """Type words that a setting must have, in its name or in what it means."""
        self.query_one("#search-row").add_class("-shown")
        self.query_one(SearchLine).focus()

    def action_open(self) -> None:
        """Open the file in the editor, and take in what it says then."""
        file, row = self._collection.settings.file, self._entry and self._entry.row
        try:
            if file is not None:
                open_editor(self.app, str(file), (row and row.line) or 1)
                self._collection.settings.read_again()
            self._remark("")
        except SrsError as error:
            self._remark(str(error), failed=True)
        self._show(keep=True)
        self.post_message(SettingsChanged())

    def action_leave(self) -> None:
        """Back to where the settings were opened."""
        self.dismiss()

    @on(Input.Changed, "#value")
    def check(self, event: Input.Changed) -> None:
        """Say below what is wrong with what is typed."""
        event.stop()
        if entry := self._entry:
            text = event.value.strip()
            said = self._problem(entry.name, text) if text else tr("Empty: the default holds.")
            self._remark(said, failed=bool(text and said))

    @on(ValueLine.Done)
    def take(self, event: ValueLine.Done) -> None:
        """Write what was typed, or leave the setting as it is."""
        event.stop()
        text, entry = self.query_one(ValueLine).value.strip(), self._entry
        if event.save and entry:
            if text and (problem := self._problem(entry.name, text)):
                self._remark(problem, failed=True)
                return
            if not self._change(entry.name, [text] if text else None):
                return
        else:
            self._remark("")
        self.query_one("#value-row").remove_class("-shown")
        self.query_one(SettingList).focus()

    @on(Input.Changed, "#search")
    def search(self, event: Input.Changed) -> None:
        """Show the settings that have the words."""
        event.stop()
        self._show()

    @on(SearchLine.Left)
    def leave_search(self, event: SearchLine.Left) -> None:
        """Back to the settings that were found, or to all."""
        event.stop()
        line = self.query_one(SearchLine)
        if event.everything:
            line.value = ""
        if not line.value:
            self.query_one("#search-row").remove_class("-shown")
        self.query_one(SettingList).focus()

    @property
    def _entry(self) -> SettingEntry | None:
        at = self.query_one(SettingList).cursor
        return self._entries[at] if at is not None and at < len(self._entries) else None

    def _of(self, deck: str | None) -> None:
        if deck is not None:
            self._deck = deck or None
            self._show()

    def _problem(self, name: str, text: str) -> str:
        """Why `text` is no value of a setting; '' where it is one."""
        settings = self._collection.settings
        if (problem := settings.problem(name, [text], self._deck)) or not name.startswith(_KEYS):
            return problem
        named, folder = named_setting(name), cast("Path", settings.file).parent
        keys = cast("Sequence[str]", named.setting.read(named.value([text], folder), folder))
        action = name.removeprefix(_KEYS)
        found = remapped({**self._collection.config.keys, action: tuple(keys)})
        problems = [each.problem for each in found.problems if each.action == action]
        return spoken(problems[0]) if problems else ""

    def _change(self, name: str, words: Sequence[str] | None) -> bool:
        """Whether it was written; what came of it is said."""
        try:
            place = self._collection.settings.change(name, words, self._deck)
        except SrsError as error:
            self._remark(str(error), failed=True)
            return False
        finally:
            self._show(keep=True)
            self.post_message(SettingsChanged())
        file = self._collection.settings.file
        place = place.replace(str(file), file.name if file else "")
        self._remark(
            tr("{key} is taken out of {place}.", key=name, place=place)
            if words is None
            else tr("{key} is written: {place}", key=name, place=place)
        )
        return True

    def _show(self, *, keep: bool = False) -> None:
        """Show what stands in the file; with `keep` the cursor stays on its setting."""
        settings, rows = self._collection.settings, self.query_one(SettingList)
        name = self._entry.name if keep and self._entry else ""
        sought = self.query_one(SearchLine).value
        try:
            self._entries = entries(self._collection, self._deck, sought)
        except SrsError as error:
            self._entries = []
            self._remark(str(error), failed=True)
        whose = tr("Settings of all decks")
        if self._deck:
            whose = tr("Settings of {deck}", deck=clean_line(self._deck))
        self.query_one("#deck", Static).update(whose)
        self.query_one("#file", Static).update(clean_line(str(settings.file or "")))
        names = [each.name for each in self._entries]
        headings = frozenset(
            at for at, each in enumerate(self._entries) if each.row is None and not each.remark
        )
        first = next((at for at, each in enumerate(names) if each and sought), 0)
        rows.show_under(
            headings, len(names), names.index(name) if name and name in names else first
        )

    def _draw(self, row: int, width: int, at_cursor: bool) -> Content:  # noqa: FBT001, as the list calls it
        return entry_line(self._entries[row], width, at_cursor=at_cursor)

    def _remark(self, text: str, *, failed: bool = False) -> None:
        remark = self.query_one("#remark", Static)
        remark.set_class(failed, "-error")
        remark.update(clean_line(f"! {text}" if failed else text))
