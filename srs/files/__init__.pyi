# what `__init__.py` gives when it is asked: a type checker does not run it
from srs.files.cache import NO_CACHE, Cache
from srs.files.find import SUFFIXES, Found, FoundLog, find_logs, is_folder, is_gone
from srs.files.opening import open_file, shown_path
from srs.files.packaged import edition, packaged_logs
from srs.files.reading import LogText, digest, read_log_text
from srs.files.writing import make_folder, write_atomically

__all__ = [
    "NO_CACHE",
    "SUFFIXES",
    "Cache",
    "Found",
    "FoundLog",
    "LogText",
    "digest",
    "edition",
    "find_logs",
    "is_folder",
    "is_gone",
    "make_folder",
    "open_file",
    "packaged_logs",
    "read_log_text",
    "shown_path",
    "write_atomically",
]
