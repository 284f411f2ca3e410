"""How failures reach the user: one line on the screen, and the work goes on."""

from collections.abc import Iterator
from contextlib import contextmanager

from textual.app import App

from srs.errors import SrsError
from srs.text import clean_line

_SECONDS_TO_READ = 12
SECONDS_TO_SEE = 2.5
"""For what was done, which lies over the text meanwhile."""


@contextmanager
def failures_notified(app: App[None]) -> Iterator[None]:
    """Show an SrsError of the block instead of raising it; the rest of the block is left out."""
    try:
        yield
    except SrsError as error:
        notify(app, str(error), failed=True)


def notify(app: App[None], message: str, *, failed: bool = False, unasked: bool = False) -> None:
    """Show `message` for a while; it may hold text of the user's.

    What is `unasked`, as it is no answer to a key, is shown for as long as a failure.
    """
    app.notify(
        clean_line(message),
        severity="error" if failed else "warning" if unasked else "information",
        timeout=_SECONDS_TO_READ if failed or unasked else SECONDS_TO_SEE,
        markup=False,
    )
