# what `__init__.py` gives when it is asked: a type checker does not run it
from srs.store.identity import holds_collection
from srs.store.log_record import LogRecord
from srs.store.place import Naming
from srs.store.restore import is_sound, restore_backup
from srs.store.store import Store

__all__ = ["LogRecord", "Naming", "Store", "holds_collection", "is_sound", "restore_backup"]
