"""A card typed in: srs add."""

import sys
from collections.abc import Sequence

import click

from srs.cli.completing import DeckName
from srs.cli.opening import open_collection
from srs.cli.output import json_option, on_one_line, say, say_json, say_on_stderr
from srs.errors import SrsError
from srs.query import FoundCard
from srs.study.add import DECK, MOST
from srs.study.describe import describe
from srs.translation import mark, tr

_MOST_BYTES = MOST * 16
"""What is read at most: more cannot be a card, and might never end."""
_MOST_SAME = 3
_YES = {"y", "yes", "ｙ", "是"}
_AS_TEXT = mark("the first line is the question, and what comes after it the answer")


@click.command(name="add")
@click.option(
    "--deck", type=DeckName(), metavar="D", help=f"The deck that it goes into; without, {DECK!r}."
)
@json_option
def add_card(deck: str | None, *, as_json: bool) -> None:
    """Type in a card: a question, then its answer, on standard input.

    The first line is the question, all after it the answer. In a terminal you are asked for
    both; an empty line ends the answer. A gap is written ____, and the answer fills it: of
    several gaps, the answers with ; between them. No log has the card, and none changes it.
    Where a card asks the same already, a terminal asks before another one is added; else that is
    told. 'srs undo' takes it back.

    \b
    Examples:
      printf '什么是过拟合？\\n只记住了训练数据\\n' | srs add --deck ml
      printf 'Attention divides by ____ of d_k.\\nthe square root\\n' | srs add
    """
    if sys.stdin is None:  # as with 0<&-
        raise SrsError(tr("standard input is closed"), tr(_AS_TEXT))
    question, answer = _asked() if sys.stdin.isatty() else _piped()
    with open_collection() as collection:
        same = collection.cards.asked_already(question) if collection.exists else []
        if same and sys.stdin.isatty() and not _wants_another(same):
            return
        card = collection.cards.add(question, answer, deck)
        found = collection.cards.look(card)
    if as_json:
        say_json(describe(found))
        return
    if same and not sys.stdin.isatty():
        _say_same(same)
    asked = on_one_line(card.note.question)
    say(tr("added to {deck}: {question}", deck=card.note.deck, question=asked))
    say_on_stderr(f"srs show {card.id}    srs edit {card.id}    srs undo")


def _wants_another(same: Sequence[FoundCard]) -> bool:
    """Whether somebody who sits before a terminal adds it all the same: without a word, no."""
    _say_same(same)
    click.echo(tr("add another one? [y/N] "), nl=False, err=True)
    return _line().strip().lower() in _YES


def _say_same(same: Sequence[FoundCard]) -> None:
    for found in same[:_MOST_SAME]:
        card = found.card
        told = tr(
            "asked already, in {deck}: {answer}", deck=card.note.deck, answer=card.note.answer
        )
        say_on_stderr(f"{on_one_line(told)}  (srs show {card.id})")


def _asked() -> tuple[str, str]:
    """What somebody types who sits before a terminal."""
    click.echo(tr("question: "), nl=False, err=True)
    question = _line()
    click.echo(tr("answer: "), nl=False, err=True)
    answer = ""
    while (line := _line()).strip() and len(answer) <= _MOST_BYTES:
        answer += line
    return question, answer


def _line() -> str:
    return _text(sys.stdin.buffer.readline(_MOST_BYTES))


def _piped() -> tuple[str, str]:
    text = _text(sys.stdin.buffer.read(_MOST_BYTES + 1)).lstrip()
    question, _, answer = text.partition("\n")
    return question, answer


def _text(read: bytes) -> str:
    """What was read, as text. Raises SrsError for what is none."""
    if len(read) > _MOST_BYTES:
        raise SrsError(tr("more than {most:,} bytes are no card", most=_MOST_BYTES), tr(_AS_TEXT))
    try:
        text = read.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise SrsError(tr("what was typed is not text in UTF-8"), tr(_AS_TEXT)) from error
    if "\0" in text:
        raise SrsError(tr("what was typed is not text, it holds NUL bytes"), tr(_AS_TEXT))
    return text.replace("\r\n", "\n").replace("\r", "\n")
