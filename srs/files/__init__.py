"""The disk: finding and reading logs, writing files whole or not at all."""

from srs.lazy import parts_of

_HOMES = {
    "Cache": "cache",
    "Found": "find",
    "FoundLog": "find",
    "LogText": "reading",
    "NO_CACHE": "cache",
    "SUFFIXES": "find",
    "digest": "reading",
    "edition": "packaged",
    "find_logs": "find",
    "is_folder": "find",
    "is_gone": "find",
    "make_folder": "writing",
    "open_file": "opening",
    "packaged_logs": "packaged",
    "read_log_text": "reading",
    "shown_path": "opening",
    "write_atomically": "writing",
}

__getattr__ = parts_of(__name__, _HOMES)
