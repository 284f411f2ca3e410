"""The lines of the settings: headings, and settings under them."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from textual.content import Content

from srs.cells import cut_to_width, pad
from srs.cells import width as cells_of
from srs.collection import Collection
from srs.config import Config
from srs.config.groups import GROUPS, OTHERS, group_of
from srs.config.named import named_setting
from srs.config.rows import SettingRow
from srs.config.setting import names_of, tables_of
from srs.config.toml_text import in_toml
from srs.text import clean_line, folded
from srs.translation import tr
from srs.tui.keys.pressed import key_name
from srs.tui.keys.remapping import all_bindings, usual_keys

_NAME = 26
"""Cells of the longest name that is not cut, where there is room."""
_FEW = 50
"""Cells from which it is told where a setting stands."""
_KEYS = "keys."


@dataclass(frozen=True, slots=True)
class SettingEntry:
    """A heading, or a setting."""

    title: str
    """What is told of it, in the reader's language."""
    row: SettingRow | None = None
    """None for a heading, and for a remark on the file."""
    remark: bool = False

    @property
    def name(self) -> str:
        """The setting's; '' for what is none."""
        return self.row.named.name if self.row else ""


def entries(collection: Collection, deck: str | None, sought: str = "") -> list[SettingEntry]:
    """All settings in groups, or those of a deck; with words, those that have all of them.

    What is wrong in the file stands above. Raises ConfigError for a file that cannot be read.
    """
    words = folded(sought).split()
    found: list[SettingEntry] = []
    rows = collection.settings.listed(deck)
    if deck is None:
        file = collection.settings.file
        told = (
            line.replace(str(file), file.name if file else "") for line in collection.config.remarks
        )
        remarks = [SettingEntry(line, remark=True) for line in told]
        found += _under(tr("Wrong in the file"), remarks, words)
        for group, own in _grouped([*rows, *_of_keys(rows)]).items():
            found += _under(tr(group), own, words)
    else:
        found += _under(clean_line(deck), map(_entry, rows), words)
    return found


def without_quotes(value: str) -> str:
    """A value as it is typed: without the quotes that TOML has around a text."""
    if not value.startswith('"'):
        return value
    text = tomllib.loads(f"it = {value}")["it"]
    return text if isinstance(text, str) and "\n" not in text else value


def typed_value(row: SettingRow) -> str:
    """What holds of a setting, as it is typed: several keys are parted by spaces."""
    value = row.value or row.default
    if row.named.name.startswith(_KEYS) and value.startswith("["):
        return " ".join(map(str, tomllib.loads(f"it = {value}")["it"]))
    return without_quotes(value)


def entry_line(entry: SettingEntry, width: int, *, at_cursor: bool) -> Content:
    """A line of `width` cells: what is set is marked, and what is wrong by another sign."""
    if entry.row is None:
        text = cut_to_width(clean_line(entry.title), max(3, width - 1), "...")
        return Content.styled(f" {text}", "" if entry.remark else "bold $primary")
    row = entry.row
    sign = "!" if row.problem else "*" if row.value else " "
    room = max(8, min(_NAME, width // 2 - 3))
    name = pad(cut_to_width(entry.name, room, "..."), room)
    place = _place(row) if width >= _FEW else ""
    left = max(1, width - room - 6 - (cells_of(place) + 2 if place else 0))
    shown = typed_value(row)
    if entry.name.startswith(_KEYS):
        shown = " ".join(map(key_name, shown.split()))
    shown = clean_line(shown) or tr("not set")
    value = pad(cut_to_width(shown, left, "..."), left)
    faint = "" if row.value or at_cursor else "$text-muted"
    return Content.assemble(
        (f" {sign} ", "bold $warning" if row.problem else "bold $accent"),
        (name, "bold" if row.value else ""),
        "  ",
        (value, faint),
        (f"  {place}" if place else "", faint),
    )


def _place(row: SettingRow) -> str:
    return tr("default") if row.line is None else tr("line {line}", line=row.line)


def _grouped(rows: Iterable[SettingRow]) -> Mapping[str, list[SettingEntry]]:
    """Entries by the English headings of their groups, in their order."""
    tables = tables_of(Config)
    headings = {name: table.about for name, table in tables.items()}
    headings |= {name: each.about for name, each in names_of(Config).items()}
    found: dict[str, list[SettingEntry]] = {
        group: [] for group in [*GROUPS, OTHERS, *headings.values()]
    }
    for row in rows:
        table, dot, _ = row.named.name.partition(".")
        found[headings[table] if dot else group_of(table)].append(_entry(row))
    return found


def _entry(row: SettingRow) -> SettingEntry:
    name = row.named.name
    if name.startswith(_KEYS):
        action = all_bindings().get(name.removeprefix(_KEYS))
        return SettingEntry(tr(action.description) if action else "", row)
    return SettingEntry(tr(row.named.setting.about) if row.named.setting.about else "", row)


def _of_keys(rows: Iterable[SettingRow]) -> Iterator[SettingRow]:
    """The keys of every action that has the usual ones."""
    there = {row.named.name for row in rows}
    for action, binding in all_bindings().items():
        if (name := f"{_KEYS}{action}") not in there:
            keys = usual_keys(binding)
            default = in_toml(keys[0] if len(keys) == 1 else [*keys])
            yield SettingRow(named_setting(name), "", "", default, None)


def _under(heading: str, own: Iterable[SettingEntry], words: list[str]) -> list[SettingEntry]:
    """`own` under its heading, as far as it has all of `words`; nothing where none has."""
    there = [
        each
        for each in own
        if all(word in folded(f"{each.name} {each.title} {heading}") for word in words)
    ]
    return [SettingEntry(heading), *there] if there else []
