"""What is done when the present state is painted, by a screen that may be gone by then."""

from collections.abc import Callable
from functools import partial
from typing import Any

from textual.screen import Screen


def after_paint(screen: Screen[Any], act: Callable[..., object], *given: object) -> None:
    """Do `act` once `screen` is painted as it is now; not where it was left meanwhile."""
    screen.call_after_refresh(partial(_unless_gone, screen, partial(act, *given)))


def _unless_gone(screen: Screen[Any], act: Callable[[], object]) -> None:
    # what is on a screen that goes is taken away before the screen itself
    if screen.app.is_running and screen in screen.app.screen_stack:
        act()
