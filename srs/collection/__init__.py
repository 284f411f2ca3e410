"""The one front door: a collection with its parts, for programs, the command line, the screens."""

from srs.collection.collection import Collection

__all__ = ["Collection"]
