"""Making cards: sections of a log become notes, each from lines that hold its answer."""

from srs.making.doubts import doubts
from srs.making.make import LogYield, make_notes

__all__ = ["LogYield", "doubts", "make_notes"]
