"""The collection on disk: cards, reviews and known logs in one SQLite file.

The only door to SQLAlchemy and Alembic; what goes in and comes out are the core's own types.
"""

from srs.store.identity import holds_collection
from srs.store.known import KnownLog
from srs.store.place import Naming
from srs.store.restore import is_sound, restore_backup
from srs.store.store import Store

__all__ = ["KnownLog", "Naming", "Store", "holds_collection", "is_sound", "restore_backup"]
