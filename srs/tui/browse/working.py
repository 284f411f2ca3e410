"""What is done to very many cards: in a thread, so that the list goes on meanwhile.

It is one transaction: who leaves the program before it is over finds that nothing was done.
"""

from collections.abc import Callable
from threading import Thread

from textual.message import Message
from textual.screen import Screen

from srs.collection import Collection
from srs.errors import SrsError

MANY = 500
"""Cards from which somebody would notice the wait."""

Act = Callable[[Collection], str]
"""Does something, and gives what is to be said of it. Raises SrsError."""


class ActDone(Message):
    """Something was done, or could not be."""

    def __init__(self, outcome: str | SrsError) -> None:
        super().__init__()
        self.outcome = outcome


def begin_act(screen: Screen[None], collection: Collection, act: Act) -> None:
    """Do it beside the screen, which hears `ActDone`; of a collection in memory at once."""
    try:
        beside = collection.beside()
    except SrsError as error:
        screen.post_message(ActDone(error))
        return
    if beside is None:
        screen.post_message(ActDone(_outcome(collection, act)))
        return

    def run(own: Collection) -> None:
        with own:
            outcome = _outcome(own, act)
        screen.post_message(ActDone(outcome))

    Thread(target=run, args=(beside,), daemon=True, name="srs-act").start()


def _outcome(collection: Collection, act: Act) -> str | SrsError:
    try:
        return act(collection)
    except SrsError as error:
        return error
