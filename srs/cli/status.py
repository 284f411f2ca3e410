"""What is asked at all: accept, reject, suspend, unsuspend, bury; and flag, unflag."""

from collections.abc import Sequence

import click

from srs.card import Card
from srs.cli.completing import CARD
from srs.cli.opening import open_collection
from srs.cli.output import json_option, on_one_line, say, say_json
from srs.cli.query_command import QueryCommand
from srs.translation import mark, tr
from srs.verdict import VerdictKind


@click.command(cls=QueryCommand)
@click.argument("cards", nargs=-1, type=CARD, required=True, metavar="CARD...")
@json_option
def accept(cards: tuple[str, ...], *, as_json: bool) -> None:
    """Take drafts: from now on they are asked.

    CARD is an id or the beginning of one; a query with a filter takes all that match. By its
    id a rejected card is taken back, too. Of a card that a newer version words otherwise
    (is:offer), the new words are taken. 'srs undo' undoes it.

    \b
    Examples:
      srs accept k3x9 p2mq
      srs accept is:draft deck:papers
      srs accept is:offer
    """
    _give_verdict(VerdictKind.ACCEPT, cards, as_json=as_json)


@click.command(cls=QueryCommand)
@click.argument("cards", nargs=-1, type=CARD, required=True, metavar="CARD...")
@json_option
def reject(cards: tuple[str, ...], *, as_json: bool) -> None:
    """Turn drafts down: they never come back while their line stays as it is.

    CARD is an id or the beginning of one; a query with a filter means all drafts that match.
    By its id a card that is asked already can be rejected, too. Of a card that a newer
    version words otherwise (is:offer), the new words are: it stays. 'srs undo' undoes it.

    \b
    Examples:
      srs reject k3x9 p2mq
      srs reject is:draft rule:define
    """
    _give_verdict(VerdictKind.REJECT, cards, as_json=as_json)


@click.command(cls=QueryCommand)
@click.argument("cards", nargs=-1, type=CARD, required=True, metavar="CARD...")
@json_option
def suspend(cards: tuple[str, ...], *, as_json: bool) -> None:
    """Put cards aside: they are not asked until you take them back.

    CARD is an id or the beginning of one; a query with a filter (deck:papers) takes all
    that match. 'srs undo' undoes it.
    """
    _give_verdict(VerdictKind.SUSPEND, cards, as_json=as_json)


@click.command(cls=QueryCommand)
@click.argument("cards", nargs=-1, type=CARD, required=True, metavar="CARD...")
@json_option
def unsuspend(cards: tuple[str, ...], *, as_json: bool) -> None:
    """Take back cards that were put aside.

    CARD is an id or the beginning of one; a query with a filter (deck:papers) takes all
    that match.
    """
    _give_verdict(VerdictKind.UNSUSPEND, cards, as_json=as_json)


@click.command(cls=QueryCommand)
@click.argument("cards", nargs=-1, type=CARD, required=True, metavar="CARD...")
@json_option
def bury(cards: tuple[str, ...], *, as_json: bool) -> None:
    """Do not ask for cards until tomorrow.

    CARD is an id or the beginning of one; a query with a filter (deck:papers) takes all
    that match. 'srs undo' undoes it.
    """
    _give_verdict(VerdictKind.BURY, cards, as_json=as_json)


@click.command(cls=QueryCommand)
@click.argument("cards", nargs=-1, type=CARD, required=True, metavar="CARD...")
@json_option
def flag(cards: tuple[str, ...], *, as_json: bool) -> None:
    """Mark cards that you mean to look at again; 'srs list is:flagged' finds them.

    CARD is an id or the beginning of one; a query with a filter (deck:papers) takes all
    active cards that match. 'srs undo' undoes it.
    """
    _give_verdict(VerdictKind.FLAG, cards, as_json=as_json)


@click.command(cls=QueryCommand)
@click.argument("cards", nargs=-1, type=CARD, required=True, metavar="CARD...")
@json_option
def unflag(cards: tuple[str, ...], *, as_json: bool) -> None:
    """Take the mark off cards.

    CARD is an id or the beginning of one; a query with a filter (is:flagged) takes all
    active cards that match.
    """
    _give_verdict(VerdictKind.UNFLAG, cards, as_json=as_json)


def _give_verdict(kind: VerdictKind, names: tuple[str, ...], *, as_json: bool) -> None:
    with open_collection() as collection:
        changed = collection.cards.give_verdict(kind, names)
    _say_done(kind, changed, as_json=as_json)


_DONE = {
    VerdictKind.ACCEPT: mark("accepted: {question}"),
    VerdictKind.REJECT: mark("rejected: {question}"),
    VerdictKind.SUSPEND: mark("suspended: {question}"),
    VerdictKind.UNSUSPEND: mark("unsuspended: {question}"),
    VerdictKind.BURY: mark("buried: {question}"),
    VerdictKind.FLAG: mark("flagged: {question}"),
    VerdictKind.UNFLAG: mark("unflagged: {question}"),
}
_OF_OFFER = {
    VerdictKind.ACCEPT: mark("other words accepted: {question}"),
    VerdictKind.REJECT: mark("other words rejected: {question}"),
}


def _say_done(kind: VerdictKind, moved: Sequence[Card], *, as_json: bool) -> None:
    if as_json:
        say_json({"cards": [card.id for card in moved]})
        return
    for card in moved:
        said, template = card.note, _DONE[kind]
        if card.offer and kind in _OF_OFFER:
            said, template = card.offer, _OF_OFFER[kind]
        say(tr(template, question=on_one_line(said.question)))
