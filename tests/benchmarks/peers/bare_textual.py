"""What any program with these two libraries takes until something is painted.

Run by its path, with that of a database: nothing of srs is imported.
"""

import sys

from sqlalchemy import Column, Integer, MetaData, String, Table, create_engine, select
from textual.app import App, ComposeResult
from textual.widgets import Footer, Header, Static

cards = Table(
    "cards",
    MetaData(),
    Column("id", Integer, primary_key=True),
    Column("due", Integer),
    Column("front", String),
)


class Bare(App[None]):
    """A head, a line and the keys."""

    def compose(self) -> ComposeResult:
        """Nothing else."""
        yield Header()
        yield Static("PAINTED")
        yield Footer()


if __name__ == "__main__":
    engine = create_engine("sqlite:///" + sys.argv[1])
    with engine.begin() as connection:
        cards.metadata.create_all(connection)
        connection.execute(select(cards).where(cards.c.due <= 1).limit(1)).first()
    Bare().run()
