"""A card in the words of its owner: srs edit."""

import os
import sys
from typing import Literal

import click

from srs.card import Card
from srs.cli.completing import CARD
from srs.cli.opening import open_collection
from srs.cli.output import json_option, on_one_line, say, say_json, say_on_stderr
from srs.collection import Collection
from srs.errors import SrsError, UsageError
from srs.note import Wording, wording
from srs.study.describe import describe
from srs.text import harmless
from srs.translation import mark, tr
from srs.verdict import Side

_BETWEEN = mark("---- answer (of a list, a member a line) ----")
_BELOW = mark("---- below are the lines of your log; nothing here is kept ----")


@click.command()
@click.argument("card", type=CARD)
@click.option("--question", metavar="TEXT", help="The new question.")
@click.option("--answer", metavar="TEXT", help="The new answer; of a list, a member a line.")
@click.option(
    "--keep",
    "side",
    type=click.Choice(["mine", "theirs"]),
    help="Your words or those of the log, where both have changed.",
)
@click.option("--reset", "back", is_flag=True, help="Take the wording of the log back.")
@click.option(
    "--form",
    type=click.Choice(["gaps", "question"]),
    help="Ask it otherwise: a list with every second member shown, a gap as a question.",
)
@json_option
def edit(  # noqa: PLR0913  # an option each
    card: str,
    *,
    question: str | None,
    answer: str | None,
    side: Side | None,
    back: bool,
    form: Literal["gaps", "question"] | None,
    as_json: bool,
) -> None:
    """Word a card in your own words; they stay when its log is read.

    Without options, your editor opens with the card ($EDITOR says which). The schedule stays.
    When its line changes later, 'srs list is:conflict' shows the card, and --keep chooses.

    \b
    Examples:
      srs edit k3x9 --question "What does MHA replace?"
      srs edit k3x9 --keep mine
      srs edit k3x9 --form gaps
    """
    in_words = question is not None or answer is not None
    if sum([in_words, side is not None, form is not None, back]) > 1:
        raise UsageError(
            tr("--question and --answer, --keep, --form and --reset exclude each other"),
            tr("give one of them"),
        )
    with open_collection() as collection:
        found = collection.cards.find(card)
        if side is not None:
            after = collection.cards.keep(found, side)
        elif back:
            after = collection.cards.reset(found)
        elif form is not None:
            after = collection.cards.take_form(found, form)
        elif in_words:
            after = collection.cards.edit(found, question, answer)
        else:
            after = _in_editor(collection, found)
        candidate = collection.cards.look(after)
    if as_json:
        say_json(describe(candidate))
    elif after == found:
        say(tr("nothing changed"))
    else:
        say(f"{on_one_line(after.note.question)}\n  {on_one_line(after.note.answer)}")


def _in_editor(collection: Collection, card: Card) -> Card:
    """The card as its owner left it in the editor; what cannot be taken is shown again."""
    named = os.environ.get("VISUAL") or os.environ.get("EDITOR")  # it may need no terminal
    if not named and not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise UsageError(
            tr("there is no terminal for an editor"),
            tr("--question and --answer give the new words"),
        )
    text: str | None = _page(wording(card.note), card.note.quote)
    while True:
        try:
            text = click.edit(text, extension=".txt")
        except click.ClickException as error:
            raise SrsError(
                tr("the editor failed: {reason}", reason=error.message),
                tr("let EDITOR name one, or use --question and --answer"),
            ) from error
        if text is None:  # left without saving
            return card
        try:
            question, answer = _sides(text)
            now = collection.cards.find(card.id)
            if wording(now.note) != wording(card.note):  # the editor was open for long
                said = tr(
                    "card {card} was worded anew elsewhere meanwhile; it now says", card=card.id
                )
                say_on_stderr(f"srs: {said}")
                say_on_stderr(f"{now.note.question}\n{now.note.answer}")
                if not click.confirm(tr("Put your words in their place?"), default=True, err=True):
                    return now
            return collection.cards.edit(now, question, answer)
        except UsageError as error:
            say_on_stderr(f"srs: {error}")
            if not click.confirm(tr("Edit it again?"), default=True, err=True):
                return card


def _page(said: Wording, quote: str) -> str:
    answer = said.answer if said.items is None else "\n".join(said.items)
    return harmless("\n".join([said.question, tr(_BETWEEN), answer, tr(_BELOW), quote, ""]))


def _sides(page: str) -> tuple[str, str]:
    question, between, rest = page.partition(tr(_BETWEEN))
    if not between:
        raise UsageError(
            tr("the line between question and answer is gone"),
            tr("put {line!r} between them", line=tr(_BETWEEN)),
        )
    return question, rest.partition(tr(_BELOW))[0]
