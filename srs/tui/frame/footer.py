"""The keys at the foot of a screen: one line, drawn as one."""

from collections.abc import Sequence
from dataclasses import dataclass

from textual.content import Content
from textual.events import Click
from textual.screen import Screen
from textual.widget import Widget

from srs.cells import width as cells_of
from srs.translation import tr

_GAPS = (2, 1)
"""Cells between two keys: as many as there is room for."""


@dataclass(frozen=True, slots=True)
class FooterKey:
    """A key that works now, or is off for the moment, and what it does."""

    key: str
    name: str
    label: str
    is_on: bool = True

    @property
    def width(self) -> int:
        """The cells that it takes."""
        return cells_of(self.name) + 1 + cells_of(self.label)


def fitted(keys: Sequence[FooterKey], width: int) -> tuple[list[FooterKey], int]:
    """Those of `keys` that stand in full in `width` cells, and the cells between them.

    Where not all do, the last one (the help, which lists them all) stays, and the others go from
    the end.
    """
    shown = list(keys)
    while shown:
        for gap in _GAPS:
            if sum(key.width for key in shown) + gap * (len(shown) - 1) <= width:
                return shown, gap
        del shown[-2 if len(shown) > 1 else -1]
    return [], _GAPS[-1]


class Keys(Widget):
    """The keys that work now. Not Textual's footer, whose every key is a widget to be laid out."""

    DEFAULT_CSS = """
    Keys { dock: bottom; width: 100%; height: 1; text-wrap: nowrap; background: $background; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._keys: Sequence[FooterKey] | None = None

    def on_mount(self) -> None:
        """Follow the keys as they go on and off."""
        self.screen.bindings_updated_signal.subscribe(self, self._follow)

    def render(self) -> Content:
        """As many keys as there is room for."""
        shown, gap = fitted(self.keys, self.content_size.width)
        parts = (
            Content.assemble((key.name, "bold $accent"), f" {key.label}").stylize(
                "" if key.is_on else "dim"
            )
            for key in shown
        )
        return Content(" " * gap).join(parts)

    @property
    def keys(self) -> Sequence[FooterKey]:
        """Those that the table of the screen wants at its foot."""
        if self._keys is None:
            found: dict[str, FooterKey] = {}
            for active in self.screen.active_bindings.values():
                binding = active.binding
                if binding.show and binding.action not in found:
                    name = self.app.get_key_display(binding)
                    label = tr(binding.description)
                    found[binding.action] = FooterKey(binding.key, name, label, active.enabled)
            self._keys = list(found.values())
        return self._keys

    def on_click(self, event: Click) -> None:
        """Do what the key would that was clicked."""
        at = event.get_content_offset(self)
        shown, gap = fitted(self.keys, self.content_size.width)
        begins = 0
        for key in shown:
            if at and begins <= at.x < begins + key.width and key.is_on:
                self.app.simulate_key(key.key)
            begins += key.width + gap

    def _follow(self, screen: Screen[object]) -> None:
        if self.is_attached and screen is self.screen:
            self._keys = None
            self.refresh()
