"""Looking at cards: srs list, srs show, srs due."""

from dataclasses import asdict

import click

from srs.card import Card, Status
from srs.cli.opening import open_collection
from srs.cli.output import json_option, one_line, say, say_json, table, tell
from srs.cli.words import QueryCommand
from srs.collection import Collection
from srs.note import quoted, whence
from srs.query import Candidate
from srs.queue import is_buried
from srs.reasons import rule_in_words
from srs.review import Review, ReviewKind
from srs.study.describe import Data, describe
from srs.text import count

_ID, _STATE, _DECK = 12, 10, 16


@click.command(name="list", cls=QueryCommand)
@click.argument("query", nargs=-1)
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
        found = collection.cards.search(" ".join(query))
        step = "" if found else collection.next_step()
    if as_json:
        say_json([describe(card) for card in found])
        return
    table((_row(card) for card in found), (_ID, _STATE, _DECK))
    if not found:
        say("no card matches")
        if step:
            tell(step)


@click.command()
@click.argument("card")
@json_option
def show(card: str, *, as_json: bool) -> None:
    """Show one CARD: its source lines, its schedule and its history."""
    with open_collection() as collection:
        found = collection.cards.find(card)
        candidate = collection.cards.look(found)
        notes = collection.cards.remarks(found)
        history = collection.reviews.history(found.id)
        others, ways = _offers(collection, found) if candidate.is_leech else ({}, [])
    undone = {event.undoes for event in history if event.undoes}
    if as_json:
        events = [_event(event, undone=event.id in undone) for event in history]
        more: Data = {"quote": found.note.quote, "lints": notes, "history": events}
        say_json(describe(candidate) | more | others)
        return
    content = found.note
    say(f"{content.question}\n")
    _say_answer(content.answer)
    _say_other_wordings(candidate)
    say(f"\n{_from(whence(content), found.status)}")
    for number, line in quoted(content):
        say(f"  {number:>4}  {line.strip()}")
    day, title = content.entry.date, content.entry.title
    say(f"\nentry     {' · '.join(str(part) for part in (day, title) if part) or 'none'}")
    say(f"deck      {content.deck}\nkind      {content.kind}")
    say(f"rule      {rule_in_words(content.rule)}")
    for note in notes:
        say(f"lint      {note}")
    say(f"schedule  {_schedule(candidate)}")
    for mark in _marks(candidate):
        say(f"mark      {mark}")
    for way in ways:
        say(way)
    for event in history:
        taken_back = "  (taken back)" if event.id in undone else ""
        say(f"          {event.day}  {_event_words(event)}{taken_back}")


def _offers(collection: Collection, card: Card) -> tuple[Data, list[str]]:
    """Other ways to ask a leech: as data, and as lines that say what takes each."""
    found = collection.cards.other_forms(card)
    lines = [
        f"or ask    {one_line(form.question)}  (srs edit {card.id} --form {form.name})"
        for form in found.forms
    ]
    for other in found.waiting:
        word = "accept" if other.status is Status.DRAFT else "unsuspend"
        lines.append(f"or learn  {one_line(other.note.question)}  (srs {word} {other.id})")
    forms = [asdict(form) for form in found.forms]
    return {"forms": forms, "related": [other.id for other in found.waiting]}, lines


def _say_answer(answer: str) -> None:
    say("\n".join(f"  {line}" for line in answer.splitlines()))


def _say_other_wordings(found: Candidate) -> None:
    """What it said before its fact changed; what the log says of it, or a newer version."""
    card, edited = found.card, found.card.edited
    if found.former:
        say(f"\nits fact changed; before, it said\n\n{found.former.wording.question}\n")
        _say_answer(found.former.wording.answer)
    if edited:
        now = "your words; the log now says" if card.in_conflict else "your words; the log says"
        say(f"\n{now}\n\n{edited.log.question}\n")
        _say_answer(edited.log.answer)
    if card.offer:
        say(f"\na newer version of srs words it otherwise\n\n{card.offer.question}\n")
        _say_answer(card.offer.answer)
        say(f"\nto choose: srs accept {card.id} takes these words, srs reject {card.id} does not")
    if card.in_conflict:
        say(f"\nto choose: srs edit {card.id} --keep mine, or --keep theirs")


def _row(found: Candidate) -> tuple[str, str, str, str]:
    card = found.card
    if card.status is not Status.ACTIVE:
        state = str(card.status)
    else:
        state = found.due.isoformat() if found.due else "new"
    mark = "  (from an earlier version)" if card.is_earlier else ""
    return card.id, state, card.note.deck, one_line(card.note.question) + mark


def _marks(found: Candidate) -> list[str]:
    """What else is to be known of a card: leech, flag, buried."""
    card = found.card
    marks = ["a leech"] if found.is_leech else []
    if card.flagged:
        marks.append("flagged")
    if card.buried and is_buried(card, found.today):
        marks.append(f"buried until {card.buried}")
    if card.is_earlier:
        marks.append(
            "from an earlier version: no rule makes it any more, and it goes on "
            f"(srs reject {card.id} ends that)"
        )
    return marks


def _schedule(found: Candidate) -> str:
    progress = found.progress
    if progress is None:
        return "new"
    memory = progress.memory
    return (
        f"due {found.due}, interval {count(memory.interval, 'day')}, "
        f"{memory.describe()}, {count(progress.reviews, 'review')}, "
        f"{count(progress.lapses, 'lapse')}"
    )


def _from(lines: str, status: Status) -> str:
    return lines if status is Status.ACTIVE else f"{lines}  [{status}]"


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


def _event_words(event: Review) -> str:
    if event.kind is ReviewKind.MANUAL:
        return f"set to {event.due}" if event.due else "reset"
    if event.kind is ReviewKind.UNDO:
        return "undo"
    if event.state is not None:
        return f"taken over from {event.tool or 'another tool'}, due {event.state.due}"
    return f"{event.kind} {event.grade}"
