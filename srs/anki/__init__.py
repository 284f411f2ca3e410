"""Anki packages: the only door to genanki."""

from srs.anki.packing import package

__all__ = ["package"]
