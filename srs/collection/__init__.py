"""The one front door: a collection with its parts, for programs, the command line, the screens."""

from srs.collection.collection import Collection
from srs.lazy import parts_of

__all__ = ["Collection"]

__getattr__ = parts_of(__name__)
