"""Question-and-answer cards from a plain learning log, asked for a few minutes a day."""

__version__ = "0.1.0"
