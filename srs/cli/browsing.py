"""Looking at cards: srs list, srs show, srs due."""

from dataclasses import asdict

import click

from srs.card import STATUS_NAMES, Card, Status
from srs.cells import pad
from srs.cli.completing import CARD, QUERY
from srs.cli.opening import open_collection
from srs.cli.output import json_option, on_one_line, say, say_json, say_on_stderr, table
from srs.cli.query_command import QueryCommand
from srs.collection import Collection
from srs.note import Note, Wording, quoted, whence
from srs.origin import Model
from srs.query import FoundCard, Listed
from srs.queue import is_buried
from srs.reasons import rule_in_words
from srs.review import Review
from srs.study.describe import Data, describe
from srs.study.event_words import event_words
from srs.translation import listed, spoken, tr, trn

_ID, _STATE, _DECK = 12, 10, 16
_LABEL = 10
"""Cells before what stands behind a label."""


@click.command(name="list", cls=QueryCommand)
@click.argument("query", nargs=-1, type=QUERY)
@json_option
def list_cards(query: tuple[str, ...], *, as_json: bool) -> None:
    """List the cards that match QUERY: words, and filters such as is:due or deck:papers.

    All must hold; 'or' between two, '-' before one, and brackets say otherwise.

    \b
    Filters:
      is:new is:due is:draft is:suspended is:retired is:rejected is:active
      is:leech (forgotten again and again)  is:flagged  is:buried
      is:changed (its fact, since you were asked)
      is:conflict (edited by you, and then in the log)
      is:offer (a newer version words it otherwise)
      is:earlier-version (no rule of this version makes it)
      deck:NAME  tag:TAG  kind:KIND  rule:RULE  file:PART  date:2023-06
      due<=7  ivl>20  ease<2  lapses>=3  reps=1  stability>30  difficulty>7

    \b
    Examples:
      srs list 'deck:papers (is:leech or ease<1.5) -kind:number'
      srs list '"gradient descent" date>=2023-06'
      srs list -法国 -is:new
    """
    with open_collection() as collection:
        if as_json:
            say_json([describe(card) for card in collection.cards.search(" ".join(query))])
            return
        found = collection.cards.listed(" ".join(query))
        step = "" if found else collection.next_step()
    table((_row(card) for card in found), (_ID, _STATE, _DECK))
    if not found:
        say(tr("no card matches"))
        if step:
            say_on_stderr(step)


@click.command()
@click.argument("card", type=CARD)
@json_option
def show(card: str, *, as_json: bool) -> None:
    """Show one CARD: its source lines, its schedule and its history."""
    with open_collection() as collection:
        found = collection.cards.find(card)
        if not as_json:
            say_card(collection, found)
            return
        candidate = collection.cards.look(found)
        notes = collection.cards.remarks(found)
        history = collection.reviews.history(found.id)
        others = _offers(collection, found)[0] if candidate.is_leech else {}
    undone = {event.undoes for event in history if event.undoes}
    events = [_event(event, undone=event.id in undone) for event in history]
    more: Data = {"quote": found.note.quote, "lints": notes, "history": events}
    say_json(describe(candidate) | more | others)


def say_card(collection: Collection, found: Card) -> None:
    """Print both sides of a card, its lines, where they stand, its schedule and its history."""
    candidate = collection.cards.look(found)
    notes = collection.cards.remarks(found)
    history = collection.reviews.history(found.id)
    ways = _offers(collection, found)[1] if candidate.is_leech else []
    undone = {event.undoes for event in history if event.undoes}
    content = found.note
    say(f"{content.question}\n")
    _say_answer(content.answer)
    _say_other_wordings(candidate)
    say(f"\n{_from(whence(content), found.status)}")
    for number, line in quoted(content):
        say(f"  {number:>4}  {line.strip()}")
    day, title = content.entry.date, content.entry.title
    say()
    _line(tr("entry"), " · ".join(str(part) for part in (day, title) if part) or tr("none"))
    _line(tr("deck"), content.deck)
    _line(tr("kind"), content.kind)
    _line(tr("rule"), rule_in_words(content.rule))
    if isinstance(content.origin, Model):
        _line(tr("model"), content.origin.name)
        _line(tr("proof"), on_one_line(content.origin.proof))
    for note in notes:
        _line(tr("lint"), spoken(note))
    _line(tr("schedule"), _schedule(candidate))
    for remark in _marks(candidate):
        _line(tr("mark"), remark)
    for label, way in ways:
        _line(label, way)
    for event in history:
        said = event_words(event)
        if event.id in undone:
            said = tr("{event}  (taken back)", event=said)
        _line("", f"{event.day}  {said}")


def _line(label: str, text: str) -> None:
    say(pad(label, _LABEL) + text)


def _offers(collection: Collection, card: Card) -> tuple[Data, list[tuple[str, str]]]:
    """Other ways to ask a leech: as data, and as lines, with labels, that say what takes each."""
    found = collection.cards.other_forms(card)
    lines = [
        (tr("or ask"), f"{on_one_line(form.question)}  (srs edit {card.id} --form {form.name})")
        for form in found.forms
    ]
    for other in found.waiting:
        word = "accept" if other.status is Status.DRAFT else "unsuspend"
        way = f"{on_one_line(other.note.question)}  (srs {word} {other.id})"
        lines.append((tr("or learn"), way))
    forms = [asdict(form) for form in found.forms]
    return {"forms": forms, "related": [other.id for other in found.waiting]}, lines


def _say_answer(answer: str) -> None:
    say("\n".join(f"  {line}" for line in answer.splitlines()))


def _say_other_wordings(found: FoundCard) -> None:
    """What it said before its fact changed; what the log says of it, or a newer version."""
    card, edited = found.card, found.card.edited
    if found.former:
        _say_wording(tr("its fact changed; before, it said"), found.former.wording)
    if edited and card.in_conflict:
        _say_wording(tr("your words; the log now says"), edited.log)
    elif edited:
        _say_wording(tr("your words; the log says"), edited.log)
    if card.offer:
        by = card.offer.origin
        _say_wording(
            tr("{model} words it otherwise", model=by.name)
            if isinstance(by, Model)
            else tr("a newer version of srs words it otherwise"),
            card.offer,
        )
        say()
        say(
            tr(
                "to choose: srs accept {card} takes these words, srs reject {card} does not",
                card=card.id,
            )
        )
    if card.in_conflict:
        say()
        say(tr("to choose: srs edit {card} --keep mine, or --keep theirs", card=card.id))


def _say_wording(heading: str, said: Wording | Note) -> None:
    say(f"\n{heading}\n\n{said.question}\n")
    _say_answer(said.answer)


def _row(card: Listed) -> tuple[str, str, str, str]:
    if card.status is not Status.ACTIVE:
        state = tr(STATUS_NAMES[card.status])
    else:
        state = card.due.isoformat() if card.due else tr("new")
    question = on_one_line(card.question)
    if card.is_earlier:
        question = tr("{question}  (from an earlier version)", question=question)
    return card.id, state, card.deck, question


def _marks(found: FoundCard) -> list[str]:
    """What else is to be known of a card: leech, flag, buried."""
    card = found.card
    marks = [tr("a leech")] if found.is_leech else []
    if card.flagged:
        marks.append(tr("flagged"))
    if card.buried and is_buried(card, found.today):
        marks.append(tr("buried until {day}", day=card.buried))
    if card.is_earlier:
        marks.append(
            tr(
                "from an earlier version: no rule makes it any more, and it goes on "
                "(srs reject {card} ends that)",
                card=card.id,
            )
        )
    return marks


def _schedule(found: FoundCard) -> str:
    progress = found.progress
    if progress is None:
        return tr("new")
    memory = progress.memory
    parts = (
        tr("due {day}", day=found.due),
        trn("interval {number} day", "interval {number} days", memory.interval),
        memory.describe(),
        trn("{number} review", "{number} reviews", progress.reviews),
        trn("{number} lapse", "{number} lapses", progress.lapses),
    )
    return listed(parts)


def _from(lines: str, status: Status) -> str:
    status_text = tr(STATUS_NAMES[status])
    return lines if status is Status.ACTIVE else f"{lines}  [{status_text}]"


def _event(event: Review, *, undone: bool) -> Data:
    return {
        "at": event.at.isoformat(),
        "day": event.day.isoformat(),
        "kind": event.kind,
        "grade": event.grade,
        "duration_ms": event.duration_ms,
        "due": event.due.isoformat() if event.due else None,
        "scheduled": event.scheduled,
        "predicted": event.predicted,
        "moved": event.moved,
        "device": event.device,
        "tool": event.tool,
        "own_grade": event.own_grade,
        "undone": undone,
    }
