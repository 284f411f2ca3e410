"""The keys of a screen as they are bound now: those that work, and those that do not just now."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from textual.binding import Binding
from textual.content import Content
from textual.dom import DOMNode
from textual.screen import Screen

from srs.cells import pad
from srs.cells import width as cells_of
from srs.translation import mark, tr
from srs.tui.keys.pressed import is_full_width, key_name

_EVERYWHERE = mark("Everywhere")
_IN_LISTS = mark("In a list")
_HERE = mark("On this screen")
_HEADINGS: Mapping[str, str] = {"app": _EVERYWHERE, "rows": _IN_LISTS}
"""By the screen in the id of an action; the others are of the screen itself."""
_OFF = "-"
"""Stands before what cannot be done just now: it is faint as well, which not everyone sees."""


@dataclass(frozen=True, slots=True)
class ListedKey:
    """An action and its keys."""

    action: str
    """Its id."""
    keys: str
    """As they stand on the keys, with a blank between."""
    label: str
    works: bool
    """Whether it can be done just now."""

    @property
    def heading(self) -> str:
        """What it stands under, in English."""
        return _HEADINGS.get(self.action.partition(".")[0], _HERE)


def listed_keys(screen: Screen[object]) -> list[ListedKey]:
    """The actions of what has the keys on `screen`, in the order of the tables.

    What has no key left, as another action that works has all of its, is not among them.
    """
    works: dict[str, list[str]] = {}
    for key, active in screen.active_bindings.items():
        if active.binding.id and active.enabled:
            works.setdefault(active.binding.id, []).append(key)
    taken = {key for keys in works.values() for key in keys}
    found: dict[str, ListedKey] = {}
    for row, keys in _rows(screen):
        action = row.id or ""
        own = works.get(action) or [key for key in keys if key not in taken]
        if own and action not in found:
            names = dict.fromkeys(key_name(key) for key in own if not is_full_width(key))
            found[action] = ListedKey(action, " ".join(names), tr(row.description), action in works)
    return [*found.values()]


def key_lines(keys: Sequence[ListedKey]) -> Iterator[Content]:
    """Lines in groups: what works first to be seen, the rest faint and with a sign."""
    room = max((cells_of(each.keys) for each in keys), default=0)
    for heading in (_HERE, _IN_LISTS, _EVERYWHERE):
        own = [each for each in keys if each.heading == heading]
        if own:
            yield Content.styled(tr(heading), "bold $primary")
            yield from (_line(each, room) for each in own)
            yield Content("")
    if not all(each.works for each in keys):
        yield Content.styled(tr("{sign}  cannot be done just now", sign=_OFF), "dim")


def _line(key: ListedKey, room: int) -> Content:
    sign = " " if key.works else _OFF
    names = (pad(key.keys, room), "bold $accent" if key.works else "dim")
    return Content.assemble(
        (f"{sign} ", "dim"), names, (f"  {key.label}", "" if key.works else "dim")
    )


def _rows(screen: Screen[object]) -> Iterator[tuple[Binding, list[str]]]:
    """Every row of the tables that has the keys now, with the keys that it has by the keymap."""
    nodes: Iterable[DOMNode] = (
        screen.focused.ancestors_with_self if screen.focused else (screen, screen.app)
    )
    for node in sorted(nodes, key=lambda each: not isinstance(each, Screen)):
        bound = node._bindings.copy()  # noqa: SLF001, with what keys are other ones is nowhere else
        bound.apply_keymap(screen.app._keymap)  # noqa: SLF001, as Textual itself does at each key
        keys: dict[str, list[str]] = {}
        rows: dict[str, Binding] = {}
        for key, row in bound:
            if row.id:
                rows[row.id] = row
                keys.setdefault(row.id, []).append(key)
        for table in (vars(cls).get("BINDINGS", ()) for cls in type(node).__mro__):
            for each in table:
                if isinstance(each, Binding) and each.id in rows:
                    yield rows[each.id], keys[each.id]
