"""The schema of a collection, held against what the migrations build."""

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

from sqlalchemy import Connection, text

from srs.translation import mark

_SPACE = re.compile(r"\s+")
_AROUND_SIGN = re.compile(r" ?([(),]) ?")


class SchemaObject(NamedTuple):
    """A table, index, trigger or view."""

    kind: str
    name: str

    @property
    def marked(self) -> str:
        """As messages name it."""
        named = _NAMED.get(self.kind)
        return named(self.name) if named else self.name


_NAMED: dict[str, Callable[[str], str]] = {
    "table": lambda name: mark("the table {name}", name=name),
    "index": lambda name: mark("the index {name}", name=name),
    "trigger": lambda name: mark("the trigger {name}", name=name),
    "view": lambda name: mark("the view {name}", name=name),
}


Schema = Mapping[SchemaObject, str]
"""What each part was made by, in SQL."""


class Difference(NamedTuple):
    """What is not as the migrations make it."""

    part: SchemaObject
    found: str | None
    """What it is made by, if it is there."""
    wanted: str | None
    """What it should be made by, if it is one of ours."""

    @property
    def can_be_mended(self) -> bool:
        """Whether no row is touched by making it what it should be."""
        return self.part.kind != "table"

    @property
    def is_own_index(self) -> bool:
        """Whether it is an index of ours: it holds nothing, and may be made anew at any time."""
        return self.part.kind == "index" and self.wanted is not None

    @property
    def is_damage(self) -> bool:
        """Whether rows may be lost by it, or wrong."""
        return self.part.kind == "table" and self.wanted is not None

    @property
    def mended(self) -> str:
        """One line for the user, once it is what it should be; marked."""
        part = self.part.marked
        if self.wanted is not None:
            return mark("made {part} anew", part=part)
        return mark("took away {part}: {sql}", part=part, sql=_one_line(self.found))

    @property
    def marked(self) -> str:
        """One line for the user, marked."""
        part = self.part.marked
        if self.wanted is None:
            sql = _one_line(self.found)
            return mark("{part} does not belong to srs: {sql}", part=part, sql=sql)
        if self.found is None:
            return mark("{part} is missing", part=part)
        return mark("{part} is not as srs makes it", part=part)


def schema_of(connection: Connection) -> Schema:
    """What the database holds beside rows. Indexes that SQLite makes by itself do not count."""
    rows = connection.execute(
        text(
            "SELECT type, name, sql FROM sqlite_master "
            "WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY rowid"
        )
    )
    return {SchemaObject(kind, name): sql for kind, name, sql in rows}


def differences(found: Schema, wanted: Schema) -> list[Difference]:
    """Where the two do not say the same; how it is spaced and quoted does not matter."""
    return [
        Difference(part, found.get(part), wanted.get(part))
        for part in [*wanted, *(part for part in found if part not in wanted)]
        if _plain(found.get(part)) != _plain(wanted.get(part))
    ]


def mend(connection: Connection, difference: Difference) -> None:
    """Make an index, a trigger or a view what it should be."""
    kind, name = difference.part
    if difference.found is not None:
        quoted = name.replace('"', '""')
        connection.exec_driver_sql(f'DROP {kind} "{quoted}"')
    if difference.wanted is not None:
        connection.exec_driver_sql(difference.wanted)


def _one_line(sql: str | None) -> str:
    return " ".join((sql or "").split())


def _plain(sql: str | None) -> str | None:
    if sql is None:
        return None
    return _AROUND_SIGN.sub(r"\1", _SPACE.sub(" ", sql.replace('"', ""))).strip()
