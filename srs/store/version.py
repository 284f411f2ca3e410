"""Whether anything was written since: asked for with every key, where reading anew costs more."""

import sqlite3
from typing import NamedTuple

from sqlalchemy import Connection


class Version(NamedTuple):
    """A state of the database: while two are equal nothing was written, by whatever process."""

    others: int
    """Changes with whatever another connection commits."""
    own: int
    """The rows that this connection has written, taken back or not."""


def version(connection: Connection, before: Version | None = None) -> Version:
    """The state that a transaction sees; `before` is what it saw earlier.

    What others commit meanwhile is none of its business.
    """
    driver = connection.connection.driver_connection
    if not isinstance(driver, sqlite3.Connection):
        raise TypeError(driver)
    if before is not None:
        return Version(before.others, driver.total_changes)
    (others,) = driver.execute("PRAGMA data_version").fetchone()
    return Version(others, driver.total_changes)
