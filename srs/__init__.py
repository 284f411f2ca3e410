"""Question-and-answer cards from a plain learning log, asked for a few minutes a day.

As a library: `srs.open()` opens a collection; `srs.read_log` and `srs.draft_cards` need none.
docs/library.md shows both. A name is imported when it is first asked for, so that `import srs`
brings neither the database nor the rules along.
"""

from importlib import import_module

__version__ = "0.2.0"

_HOMES = {
    "srs.collection": ("Collection",),
    "srs.collection.here": ("open_collection",),
    "srs.drafting": ("Yield", "draft_cards", "read_log"),
    "srs.collection.proof": ("Proof",),
    "srs.card": ("Card", "CardId", "Status"),
    "srs.config": ("Config", "DeckConfig"),
    "srs.content": ("Basic", "Cloze", "Content", "Gap", "ListContent", "Part", "Prompt"),
    "srs.errors": (
        "BusyError",
        "CardError",
        "ConfigError",
        "DamagedStoreError",
        "ExportError",
        "LogError",
        "NewerStoreError",
        "QueryError",
        "SrsError",
        "StoreError",
        "UsageError",
    ),
    "srs.finding": ("Finding",),
    "srs.note": ("Entry", "Kind", "Note", "Wording"),
    "srs.origin": ("Imported", "LogLines", "Model", "Origin", "Own", "Source"),
    "srs.parse": ("Log",),
    "srs.query": ("FoundCard", "Query", "parse_query"),
    "srs.queue": ("Queue",),
    "srs.review": ("Rating", "Review", "ReviewKind"),
    "srs.schedule.progress": ("Progress", "replay"),
    "srs.schedule.registry": ("ALGORITHMS",),
    "srs.schedule.scheduler": ("Algorithm", "Memory", "Scheduler"),
    "srs.study.answers": ("Answered",),
    "srs.study.generated": ("Generated",),
    "srs.study.review_session": ("ReviewSession",),
    "srs.study.inbox_session": ("InboxSession",),
    "srs.study.today": ("Wanted",),
    "srs.study.undo": ("Undone",),
    "srs.verdict": ("Verdict", "VerdictKind"),
}
"""Where each public name is defined. `__init__.pyi` tells the same to a type checker."""
_RENAMED = {"open": "open_collection"}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

__all__ = sorted({*_HOME_OF, *_RENAMED} - {*_RENAMED.values()})  # noqa: PLE0605  # all of the table


def __getattr__(name: str) -> object:
    """The public `name`, imported when it is first asked for (PEP 562)."""
    defined = _RENAMED.get(name, name)
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found: object = getattr(import_module(_HOME_OF[defined]), defined)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    """Every public name."""
    return [*__all__, "__version__"]
