# what `__init__.py` gives, some of it when it is asked for: a type checker does not run it
from srs.collection import (
    cards,
    drafts,
    inbox,
    logs,
    maintenance,
    reviews,
    scheduling,
    settings,
    statistics,
)
from srs.collection.collection import Collection

__all__ = [
    "Collection",
    "cards",
    "drafts",
    "inbox",
    "logs",
    "maintenance",
    "reviews",
    "scheduling",
    "settings",
    "statistics",
]
