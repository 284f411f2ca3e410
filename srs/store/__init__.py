"""The collection on disk: cards, reviews and known logs in one SQLite file.

The only door to SQLAlchemy and Alembic; what goes in and comes out are the core's own types.
"""

from srs.lazy import parts_of

_HOMES = {
    "LogRecord": "log_record",
    "Naming": "place",
    "Store": "store",
    "holds_collection": "identity",
    "is_sound": "restore",
    "restore_backup": "restore",
}

__getattr__ = parts_of(__name__, _HOMES)
