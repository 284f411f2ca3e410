"""The command palette: everything that can be done now, by its name and with its key."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import ClassVar

from textual.binding import ActiveBinding
from textual.command import CommandPalette, DiscoveryHit, Hit, Hits, Provider
from textual.content import Content
from textual.types import IgnoreReturnCallbackType

from srs.cells import pad
from srs.text import folded
from srs.translation import mark, tr
from srs.tui.frame.themes import THEME_NAMES
from srs.tui.keys.pressed import is_full_width
from srs.tui.places import PLACES

_KEYS = 10
"""Cells in which the keys stand."""
_MOVING = ("move(", "page(", "end(", "line(")
"""Actions of no use by name: they move in what is shown."""
_LEFT_OUT = {"app.palette"}
_GOING: Mapping[str, str] = {
    mark("Home"): "home",
    mark("Review"): "review",
    mark("Inbox"): "inbox",
}
"""Screens that are no places, and the actions that lead there."""


@dataclass(frozen=True, slots=True)
class Command:
    """Something that can be done."""

    label: str
    """In the reader's language."""
    english: str
    run: IgnoreReturnCallbackType
    keys: str = ""

    @property
    def line(self) -> Content:
        """As the list shows it."""
        return Content.assemble((pad(self.keys, _KEYS), "bold $accent"), " ", self.label)

    def score(self, query: str) -> float:
        """How well it is meant by what was typed: from 0 to 1."""
        text = folded(query).strip()
        names = [folded(self.label), folded(self.english)]
        if text in names:
            return 1.0
        if any(name.startswith(text) for name in names):
            return 0.9
        if all(any(word in name for name in names) for word in text.split()):
            return 0.8
        return 0.7 if text in folded(self.keys).split() else 0.0


class Commands(Provider):
    """What can be done on the screen from which it is asked, and everywhere."""

    def commands(self) -> list[Command]:
        """Those of the screen first; each name once."""
        found = [*self._of_keys(), *self._places(), *self._themes()]
        return list({each.label: each for each in reversed(found)}.values())[::-1]

    async def discover(self) -> Hits:
        """All of them, before anything is typed."""
        for each in self.commands():
            yield DiscoveryHit(each.line, each.run, each.label)

    async def search(self, query: str) -> Hits:
        """Those that have all words, then those that have the letters in their order."""
        matcher, nothing = self.matcher(query), True
        for each in self.commands():
            score = each.score(query) or min(0.6, matcher.match(each.label))
            if score > 0:
                nothing = False
                yield Hit(score, each.line, each.run, each.label)
        if nothing:
            yield Hit(0.1, tr("Nothing is called so."), lambda: None)

    def _of_keys(self) -> Iterator[Command]:
        keys: dict[str, list[str]] = {}
        found: dict[str, ActiveBinding] = {}
        for key, active in self.screen.active_bindings.items():
            action = active.binding.id or ""
            if not action or not active.enabled or action in _LEFT_OUT:
                continue
            if active.binding.action.startswith(_MOVING):
                continue
            found.setdefault(action, active)
            if not is_full_width(key):
                keys.setdefault(action, []).append(
                    self.app.get_key_display(active.binding.with_key(key, None))
                )
        for action, active in found.items():
            yield Command(
                tr(active.binding.description),
                active.binding.description,
                partial(self.app.run_action, active.binding.action, active.node),
                " ".join([*dict.fromkeys(keys.get(action, []))][:2]),
            )

    def _places(self) -> Iterator[Command]:
        for english, action in _GOING.items():
            yield Command(tr(english), english, partial(self.app.run_action, f"app.{action}"))
        for name, place in PLACES.items():
            yield Command(
                tr(place.label), place.label, partial(self.app.run_action, f"app.go('{name}')")
            )

    def _themes(self) -> Iterator[Command]:
        for name, english in THEME_NAMES.items():
            yield Command(
                tr("Theme: {name}", name=tr(english)),
                f"Theme: {english}",
                partial(self.app.run_action, f"app.theme('{name}')"),
            )


class Palette(CommandPalette):
    """Over the screen that it is for."""

    DEFAULT_CSS: ClassVar[str] = """
    Palette SearchIcon {
        display: none;
    }
    """

    def __init__(self) -> None:
        super().__init__([Commands], placeholder=tr("What is to be done?"))
