"""Other keys for actions, as the table [keys] of config.toml has them, checked before they hold.

Textual says nothing about a key that no terminal sends, an action that is not there, and a key
that takes another action's: the action is then without a key.
"""

import difflib
import pkgutil
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module

from textual.binding import Binding

from srs.translation import mark, tr
from srs.tui import keys as tables
from srs.tui.keys.pressed import (
    full_width_too,
    is_full_width,
    is_sent,
    is_sign,
    key_name,
    nearest_key,
    plain_key,
)

_EVERYWHERE = "app"
_IN_LISTS = "rows"
_WITHOUT_LISTS = {"review", "inbox", "edit", "end", "help", "log", "sample", "several", "typed"}
"""Screens on which nothing is a list, whose keys therefore are free."""


@dataclass(frozen=True, slots=True)
class KeyProblem:
    """Keys that an action cannot have: the usual ones hold."""

    action: str
    """Its id, as it was given."""
    problem: str
    """Marked."""

    def told(self, place: str) -> str:
        """A line for whoever wrote them at `place`: 'config.toml:3'."""
        return tr(
            "{path}: keys.{action}: {problem}; the default holds",
            path=place,
            action=self.action,
            problem=self.problem,
        )


@dataclass(frozen=True, slots=True)
class Remapped:
    """The keys that hold, and what is wrong with those that do not."""

    bindings: Mapping[str, Binding]
    """Every action, as the tables have it."""
    keys: Mapping[str, tuple[str, ...]]
    """Those that hold of every action, without their twins in full width."""
    changed: frozenset[str]
    """The actions that have other keys than usual."""
    problems: tuple[KeyProblem, ...]

    @property
    def keymap(self) -> dict[str, str]:
        """What Textual is to be told; nothing where every key is the usual one.

        It takes a key from all actions that share it, so those are named as well.
        """
        named, before = set(self.changed), set[str]()
        while named != before:
            before = set(named)
            keys = {key for action in named for key in usual_keys(self.bindings[action])}
            named |= {each for each, row in self.bindings.items() if keys & {*usual_keys(row)}}
        return {
            action: ",".join(wide for key in keys for wide in full_width_too(key))
            for action, keys in self.keys.items()
            if action in named
        }


def all_bindings() -> dict[str, Binding]:
    """Every action that has keys, by its id, in the order of the tables."""
    found: dict[str, Binding] = {}
    for module in sorted(each.name for each in pkgutil.iter_modules(tables.__path__)):
        for table in vars(import_module(f"{tables.__name__}.{module}")).values():
            for row in table if isinstance(table, list) else ():
                if isinstance(row, Binding) and row.id:
                    found.setdefault(row.id, row)
    return found


def usual_keys(row: Binding) -> tuple[str, ...]:
    """The keys of a row of a table, without their twins in full width."""
    return tuple(key for key in row.key.split(",") if not is_full_width(key))


def remapped(given: Mapping[str, tuple[str, ...]]) -> Remapped:
    """The keys that hold where [keys] says `given`."""
    bindings = all_bindings()
    usual = {action: usual_keys(row) for action, row in bindings.items()}
    problems: list[KeyProblem] = []
    wanted: dict[str, tuple[str, ...]] = {}
    for action, names in given.items():
        keys = tuple(dict.fromkeys(map(plain_key, names)))
        if problem := _problem(action, keys, usual):
            problems.append(KeyProblem(action, problem))
        elif {*keys} != {*usual[action]}:
            wanted[action] = keys
    while True:
        keys_of = {**usual, **wanted}
        clash = next(filter(None, (_clash(each, keys_of, usual) for each in [*wanted][::-1])), None)
        if clash is None:
            return Remapped(bindings, keys_of, frozenset(wanted), tuple(problems))
        problems.append(clash)
        del wanted[clash.action]


def _problem(action: str, keys: tuple[str, ...], usual: Mapping[str, tuple[str, ...]]) -> str:
    """What is wrong with keys by themselves; '' where nothing is."""
    if action not in usual:
        near = difflib.get_close_matches(action, usual, 1)
        if near:
            return mark("there is no such action; did you mean {near}?", near=near[0])
        return mark("there is no such action; 'srs settings --keys' names them")
    for key in keys:
        if not is_sent(key):
            near_key = nearest_key(key)
            if near_key:
                return mark(
                    "no terminal sends a key {key!r}; did you mean {near!r}?",
                    key=key,
                    near=near_key,
                )
            return mark("no terminal sends a key {key!r}", key=key)
        if is_sign(key) and _is_for_typing(action, usual):
            return mark("{key} is typed as text there", key=key_name(key))
    return ""


def _clash(
    action: str, keys: Mapping[str, tuple[str, ...]], usual: Mapping[str, tuple[str, ...]]
) -> KeyProblem | None:
    """That a key is another action's, with which it is not shared as it is."""
    for key in keys[action]:
        for other, others in keys.items():
            shared = {*usual[action]} & {*usual[other]}
            if other != action and key in others and not shared and _meet(action, other):
                return KeyProblem(
                    action, mark("{key} is the key of {other}", key=key_name(key), other=other)
                )
    return None


def _meet(action: str, other: str) -> bool:
    """Whether both may be had on one screen."""
    one, two = screen_of(action), screen_of(other)
    if one == two or _EVERYWHERE in {one, two}:
        return True
    return _IN_LISTS in {one, two} and not {one, two} & _WITHOUT_LISTS


def _is_for_typing(action: str, usual: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether words are typed on the screen of an action: none of its keys is a sign."""
    own = [keys for each, keys in usual.items() if screen_of(each) == screen_of(action)]
    return not any(is_sign(key) for keys in own for key in keys)


def screen_of(action: str) -> str:
    """The screen that an action is of, as its id has it."""
    return action.partition(".")[0]
