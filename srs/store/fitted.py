"""The parameters that were fitted to the reviews, each time; the newest hold."""

import json
from collections.abc import Sequence

from sqlalchemy import Connection, insert, select

from srs.store import tables
from srs.store.prepared import Prepared

_PARAMETERS = tables.parameters
_NEWEST = Prepared(select(_PARAMETERS.c.fitted).order_by(_PARAMETERS.c.seq.desc()).limit(1))


def newest(connection: Connection) -> tuple[float, ...] | None:
    """The parameters that were fitted last; None where none were."""
    found = _NEWEST.scalar(connection)
    return None if found is None else tuple(map(float, json.loads(found)))


def add_parameters(connection: Connection, parameters: Sequence[float], at_ms: int) -> None:
    """Let `parameters` be the newest; `at_ms` is when they were fitted, in ms since 1970."""
    row = {"at": at_ms, "fitted": json.dumps(list(parameters))}
    connection.execute(insert(_PARAMETERS), row)
