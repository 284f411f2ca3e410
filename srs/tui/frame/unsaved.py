"""Screens on which words are typed, which are not to be lost by a slip."""

from abc import abstractmethod

from textual.screen import Screen


class TypingScreen(Screen[None]):
    """A screen that must not be closed over its head."""

    @abstractmethod
    def action_leave(self) -> None:
        """Leave, and ask first when something was typed."""
