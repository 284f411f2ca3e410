"""Another form of a card: what else could ask for the same lines."""

from dataclasses import dataclass
from typing import Literal

from srs.card import Card

FormName = Literal["gaps", "question"]


@dataclass(frozen=True, slots=True)
class Form:
    """Another question for the lines of a card."""

    name: FormName
    question: str
    answer: str
    """Of a list, a member a line."""


@dataclass(frozen=True, slots=True)
class Offers:
    """Other ways to ask what a card asks."""

    forms: tuple[Form, ...]
    """Other words for the card itself."""
    waiting: tuple[Card, ...]
    """Drafts and cards put aside that cite its lines: a contrast with another paper, say."""
