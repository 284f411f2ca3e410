"""The collection on disk: cards, reviews and known logs in one SQLite file.

The only door to SQLAlchemy and Alembic; what goes in and comes out are the core's own types.
"""

from srs.store.backup import restore_backup
from srs.store.identity import holds_collection
from srs.store.known import KnownLog
from srs.store.store import Store

__all__ = ["KnownLog", "Store", "holds_collection", "restore_backup"]
