# what `import srs` gives, written out: a type checker does not run `__getattr__`.
# A test holds it against __init__.py.
from srs.card import Card, CardId, Status
from srs.collection import Collection
from srs.collection.here import open_collection as open  # noqa: A004  # as the library names it
from srs.collection.proof import Proof
from srs.config import Config, DeckConfig
from srs.content import Basic, Cloze, Content, Gap, ListContent, Part, Prompt
from srs.drafting import Yield, draft_cards, read_log
from srs.errors import (
    BusyError,
    CardError,
    ConfigError,
    DamagedStoreError,
    ExportError,
    LogError,
    NewerStoreError,
    QueryError,
    SrsError,
    StoreError,
    UsageError,
)
from srs.finding import Finding
from srs.note import Entry, Kind, Note, Wording
from srs.origin import Imported, LogLines, Model, Origin, Own, Source
from srs.parse import Log
from srs.query import FoundCard, Query, parse_query
from srs.queue import Queue
from srs.review import Rating, Review, ReviewKind
from srs.schedule.progress import Progress, replay
from srs.schedule.registry import ALGORITHMS
from srs.schedule.scheduler import Algorithm, Memory, Scheduler
from srs.study.answers import Answered
from srs.study.generated import Generated
from srs.study.inbox_session import InboxSession
from srs.study.review_session import ReviewSession
from srs.study.today import Wanted
from srs.study.undo import Undone
from srs.verdict import Verdict, VerdictKind

__version__: str
__all__ = [
    "ALGORITHMS",
    "Algorithm",
    "Answered",
    "Basic",
    "BusyError",
    "Card",
    "CardError",
    "CardId",
    "Cloze",
    "Collection",
    "Config",
    "ConfigError",
    "Content",
    "DamagedStoreError",
    "DeckConfig",
    "Entry",
    "ExportError",
    "Finding",
    "FoundCard",
    "Gap",
    "Generated",
    "Imported",
    "InboxSession",
    "Kind",
    "ListContent",
    "Log",
    "LogError",
    "LogLines",
    "Memory",
    "Model",
    "NewerStoreError",
    "Note",
    "Origin",
    "Own",
    "Part",
    "Progress",
    "Prompt",
    "Proof",
    "Query",
    "QueryError",
    "Queue",
    "Rating",
    "Review",
    "ReviewKind",
    "ReviewSession",
    "Scheduler",
    "Source",
    "SrsError",
    "Status",
    "StoreError",
    "Undone",
    "UsageError",
    "Verdict",
    "VerdictKind",
    "Wanted",
    "Wording",
    "Yield",
    "draft_cards",
    "open",
    "parse_query",
    "read_log",
    "replay",
]
