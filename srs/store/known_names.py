"""Names that cards have in common: what a query may ask for."""

from sqlalchemy import Connection, select

from srs.store import tables


def paper_titles(connection: Connection) -> list[str]:
    """The titles of entries."""
    return list(connection.scalars(select(tables.title.c.name)))


def files(connection: Connection) -> list[str]:
    """The paths of logs that have cards, or had some."""
    return list(connection.scalars(select(tables.place.c.path).distinct()))


def rules(connection: Connection) -> list[str]:
    """The ids of rules that made cards."""
    return list(connection.scalars(select(tables.rule.c.name)))
