"""srs review, and srs on its own."""

import gc
from contextlib import ExitStack
from time import monotonic

import click

from srs.cli.completing import DECK
from srs.cli.opening import open_collection
from srs.cli.output import query_option, say_on_stderr
from srs.cli.progress import reading_told
from srs.cli.terminal import require_terminal
from srs.collection import Collection
from srs.errors import CardError, SrsError
from srs.study.first import Start
from srs.study.garbage import without_collecting
from srs.study.today import Wanted
from srs.translation import tr


@click.command()
@click.argument("deck", required=False, type=DECK)
@query_option
@click.option(
    "--practice", is_flag=True, help="Ask all of them, due or not; schedules stay as they are."
)
@click.option("--new", "further_new", type=click.IntRange(1), metavar="N", help="N more new cards.")
@click.option(
    "--minutes", type=click.IntRange(0), metavar="N", help="Ask after N minutes whether to go on."
)
@click.option(
    "--plain", is_flag=True, help="A line at a time: for screen readers, simple terminals, pipes."
)
def review(  # noqa: PLR0913  # one for each option
    deck: str | None,
    query: str,
    *,
    practice: bool,
    further_new: int | None,
    minutes: int | None,
    plain: bool,
) -> None:
    """Open the review, of one DECK or of all.

    Every answer is on disk before the next card shows: leave whenever you like. A practice
    records nothing. With --new there are N new cards more than the day's limit leaves.

    \b
    Examples:
      srs review papers --new 10
      srs review --minutes 15
      srs review --query 'is:leech or ease<1.5' --practice
      srs review --plain
    """
    wanted = Wanted(deck, query, practice, further_new or 0, minutes)
    if plain:
        _review_plainly(wanted)
    else:
        open_screen("review", wanted)


@click.command()
@click.argument("deck", required=False, type=DECK)
def inbox(deck: str | None) -> None:
    """Open the inbox: drafts, one at a time, of one DECK or of all.

    Each is shown beside the lines it comes from. Every verdict is on disk before the next
    draft shows: leave whenever you like.
    """
    open_screen("inbox", Wanted(deck))


def _review_plainly(wanted: Wanted) -> None:
    from srs.cli.plain import PlainReview  # noqa: PLC0415  # only who asks for it waits for it

    with open_collection() as collection:
        if _may_begin(collection, "review", wanted):
            PlainReview(collection, wanted, monotonic).run()


def _may_begin(collection: Collection, start: Start, wanted: Wanted) -> bool:
    """Whether there is something to ask; where not, what to do is told.

    Raises UsageError for a deck without cards, CardError where no card matches the query.
    """
    if wanted.deck is not None:
        collection.cards.require_deck(wanted.deck)
    step = "" if start == "home" else collection.next_step(start)
    if step and collection.logs.are_known():
        # no card waits for this: what was written since may make the first one
        with reading_told() as told:
            collection.logs.read_changed(told)
        step = collection.next_step(start)
    if step:
        say_on_stderr(step)
        return False
    # what is wrong with it is told before the screen is taken
    if wanted.query and not collection.cards.search(wanted.query):
        raise CardError(
            tr("no card matches {query!r}", query=wanted.query),
            tr("'srs list --help' tells what there is"),
        )
    return True


def _require_terminal(start: Start) -> None:
    """As require_terminal; where no card could be asked anyway, the next step is told as well."""
    try:
        require_terminal(start)
    except SrsError as error:
        with open_collection() as collection:
            step = collection.next_step(start)
        hint = tr("; ").join(filter(None, (error.hint, step)))
        raise SrsError(error.message, hint) from error


def open_screen(start: Start, of: Wanted | None = None) -> None:
    """Open the terminal screens. Raises SrsError where there is no terminal for them."""
    _require_terminal(start)
    wanted = of or Wanted()
    with ExitStack() as until_painted, open_collection() as collection:
        until_painted.enter_context(without_collecting())  # what is made until then stays
        if not _may_begin(collection, start, wanted):
            return
        from srs.tui import run  # noqa: PLC0415  # Textual takes a quarter of a second

        until_painted.callback(gc.freeze)  # and is never looked through
        run(collection, start, wanted, until_painted.close)
