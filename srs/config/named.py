"""One setting by its name, as people say it: 'rollover', 'model.url', of a deck 'scheduler'."""

import difflib
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from srs.config.reading import DECKS, Table
from srs.config.setting import Setting, UnfitError, names_of, settings_of, tables_of
from srs.config.settings import Config, DeckConfig
from srs.deck import checked_deck
from srs.errors import UsageError
from srs.translation import mark


@dataclass(frozen=True, slots=True)
class NamedSetting:
    """A setting, and where in config.toml it stands."""

    name: str
    setting: Setting
    keys: tuple[str, ...]
    """Those of the tables that it is in, and its own."""
    deck: str | None = None
    """The deck that has it of its own; None is what holds for all."""

    def value(self, words: Sequence[str], folder: Path) -> object:
        """What TOML has for it where somebody typed `words`; `folder` is that of config.toml.

        A word is read as TOML, and where that is no value of it as a text: quotes are not needed.
        Several words are a list. Raises UnfitError.
        """
        refused: UnfitError | None = None
        for found in _meant(words):
            try:
                self.setting.read(found, folder)
            except UnfitError as error:
                refused = refused or error
            else:
                return found
        raise refused or UnfitError(mark("{key} is given no value"))

    def in_table(self, table: Table) -> object:
        """What stands for it in a config.toml that says `table`; None where nothing does."""
        found: object = table
        for key in self.keys_in(table):
            found = found.get(key) if isinstance(found, Mapping) else None
        return found

    def keys_in(self, table: Table) -> tuple[str, ...]:
        """Its keys as `table` has them: the dots in a name may stand for tables."""
        *above, last = self.keys
        found: object = table
        for key in above:
            found = found.get(key) if isinstance(found, Mapping) else None
        if "." not in last or not isinstance(found, Mapping) or last in found:
            return self.keys
        parts = last.split(".")
        for part in parts:
            found = found.get(part) if isinstance(found, Mapping) else None
        return self.keys if found is None else (*above, *parts)


def named_setting(name: str, deck: str | None = None) -> NamedSetting:
    """The setting called `name`, for all decks or for one. Raises UsageError."""
    if deck is not None:
        return _of_deck(name, deck)
    known = {each.name: each for each in all_settings()}
    if name in known:
        return known[name]
    table, _, key = name.partition(".")
    if key and table in (tables := names_of(Config)):
        return NamedSetting(name, tables[table], (table, key))
    if name in settings_of(DeckConfig):
        raise UsageError(
            mark("{name} is a setting of single decks", name=name), mark("name one with --deck")
        )
    raise _unknown(name, known)


def all_settings(deck: str | None = None) -> list[NamedSetting]:
    """Those that hold for all decks, or those of one, in the order of the table of settings."""
    if deck is not None:
        return [_of_deck(name, deck) for name in settings_of(DeckConfig)]
    own = [NamedSetting(name, each, (name,)) for name, each in settings_of(Config).items()]
    return own + [
        NamedSetting(table.path(name), each, (table.name, name))
        for table in tables_of(Config).values()
        for name, each in settings_of(table.kind).items()
    ]


def _of_deck(name: str, deck: str) -> NamedSetting:
    declared, named = settings_of(DeckConfig), checked_deck(deck)
    if name in declared:
        return NamedSetting(name, declared[name], (DECKS, named, name), named)
    if name in {each.name for each in all_settings()}:
        raise UsageError(mark("{name} holds for all decks", name=name), mark("leave --deck out"))
    raise _unknown(name, declared)


def _unknown(name: str, known: Mapping[str, object]) -> UsageError:
    near = difflib.get_close_matches(name, known, 1)
    hint = (
        mark("did you mean {near}?", near=near[0])
        if near
        else mark("there are {names}", names=tuple(known))
    )
    return UsageError(mark("there is no setting {name!r}", name=name), hint)


def _meant(words: Sequence[str]) -> Iterator[object]:
    """What `words` may stand for, the likeliest first."""
    if len(words) != 1:
        if words:
            yield list(words)
        return
    word = words[0].strip()
    # as an input method in full width has digits
    narrow = unicodedata.normalize("NFKC", word)
    yield from _read_as_toml(word)
    yield from (each for each in _read_as_toml(narrow) if not isinstance(each, str | list))
    yield word


def _read_as_toml(word: str) -> list[object]:
    """[the value], or [] where it is none."""
    try:
        table = tomllib.loads(f"it = {word}")
    except (ValueError, RecursionError):
        return []
    return [table["it"]] if len(table) == 1 else []
