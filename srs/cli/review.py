"""srs review, and srs on its own."""

import click

from srs.cli.opening import open_collection
from srs.cli.output import query_option, say_on_stderr
from srs.cli.terminal import require_terminal
from srs.errors import CardError, SrsError
from srs.study.first import Start
from srs.study.today import Wanted
from srs.translation import tr


@click.command()
@click.argument("deck", required=False)
@query_option
@click.option(
    "--practice", is_flag=True, help="Ask all of them, due or not; schedules stay as they are."
)
def review(deck: str | None, query: str, *, practice: bool) -> None:
    """Open the review, of one DECK or of all.

    Every answer is on disk before the next card shows: leave whenever you like. A practice
    records nothing.

    \b
    Examples:
      srs review papers
      srs review --query 'is:leech or ease<1.5' --practice
    """
    open_screen("review", deck, query, practice=practice)


@click.command()
@click.argument("deck", required=False)
def inbox(deck: str | None) -> None:
    """Open the inbox: drafts, one at a time, of one DECK or of all.

    Each is shown beside the lines it comes from. Every verdict is on disk before the next
    draft shows: leave whenever you like.
    """
    open_screen("inbox", deck)


def _require_terminal(start: Start) -> None:
    """As require_terminal; where no card could be asked anyway, the next step is told as well."""
    try:
        require_terminal(start)
    except SrsError as error:
        with open_collection() as collection:
            step = collection.next_step(start)
        hint = tr("; ").join(filter(None, (error.hint, step)))
        raise SrsError(error.message, hint) from error


def open_screen(start: Start, deck: str | None, query: str = "", *, practice: bool = False) -> None:
    """Open the terminal screens. Raises SrsError where there is no terminal for them."""
    _require_terminal(start)
    with open_collection() as collection:
        collection.cards.require_deck(deck)
        if start != "home" and (step := collection.next_step(start)):
            say_on_stderr(step)
            return
        # what is wrong with it is told before the screen is taken
        if query and not collection.cards.search(query):
            raise CardError(
                tr("no card matches {query!r}", query=query),
                tr("'srs list --help' tells what there is"),
            )
        from srs.tui import run  # noqa: PLC0415  # Textual takes a quarter of a second

        run(collection, start, Wanted(deck, query, practice=practice))
