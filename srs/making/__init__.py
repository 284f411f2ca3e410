"""Making cards: sections of a log become notes, each from lines that hold its answer."""

from srs.making.doubts import doubts
from srs.making.make import Made, make_notes

__all__ = ["Made", "doubts", "make_notes"]
