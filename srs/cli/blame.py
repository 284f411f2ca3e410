"""srs blame."""

import os
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import click

from srs.blame import FADED, FIRM, Blame, BlamedLine, Mark
from srs.cells import cut_to_width, width
from srs.cli.days import AnyDayParameter, day_meant
from srs.cli.opening import open_collection
from srs.cli.output import json_option, say, say_on_stderr
from srs.study.blame_words import blame_summary, lead, on_its_line
from srs.text import as_exact_json
from srs.translation import tr

_ROOM = 9
"""Cells of what leads a line."""
_COLOURS = {Mark.NEW: "blue", Mark.WAITS: "magenta", Mark.NONE: None}


@click.command()
@click.argument("log", type=click.Path(path_type=Path, readable=False))
@click.option(
    "--on",
    type=AnyDayParameter(),
    default=0,
    metavar="DAY",
    help="As on DAY: 2027-01-15, tomorrow, 30 or -30 days from today.",
)
@click.option(
    "--html", type=click.Path(path_type=Path), metavar="FILE", help="Write a page to look at."
)
@click.option(
    "--svg", type=click.Path(path_type=Path), metavar="FILE", help="Write a picture to share."
)
@json_option
def blame(log: Path, on: date | int, html: Path | None, svg: Path | None, *, as_json: bool) -> None:
    """Show LOG line by line, fading where you forget.

    Each line is led by how likely its least known card would be recalled, by 'new' where its
    cards were never answered, by 'waits' where it has drafts alone, or by why it has no card.
    Of a DAY that is past, only the answers until then count; one to come is shown as if you
    stopped today. LOG is a path, or the name of a log that was read. Nothing is written to it.

    \b
    Examples:
      srs blame papers.md
      srs blame papers.md --on +30
      srs blame papers.md --svg papers.svg
    """
    given = (html, ".html"), (svg, ".svg")
    targets = [(path.expanduser().absolute(), form) for path, form in given if path]
    with open_collection() as collection:
        found = collection.logs.blame(log, day_meant(on, collection.today))
        for target, form in targets:
            collection.logs.show_blame(found, target, form)
    if as_json:
        sys.stdout.buffer.writelines(f"{part}\n".encode() for part in _document(found))
        sys.stdout.flush()
    elif targets:
        for target, _ in targets:
            say(tr("written: {path}", path=target))
    else:
        coloured = _is_coloured()
        click.echo("\n".join(_row(line, coloured=coloured) for line in found.shown))
    if not as_json:
        say_on_stderr(blame_summary(found))


def _row(line: BlamedLine, *, coloured: bool) -> str:
    said = cut_to_width(lead(line), _ROOM)
    led = " " * (_ROOM - width(said)) + said
    text = on_its_line(line.text)
    if not coloured:
        return f"{led}  {text}".rstrip()
    return f"{_led(line, led)}  {_faded(line, text)}"


def _led(line: BlamedLine, led: str) -> str:
    chance = line.retrievability
    if chance is None:
        return click.style(led, fg=_COLOURS[line.mark], dim=line.mark is Mark.NONE)
    colour = "green" if chance >= FIRM else "yellow" if chance >= FADED else "red"
    return click.style(led, fg=colour)


def _faded(line: BlamedLine, text: str) -> str:
    chance = line.retrievability
    if chance is None or chance >= FIRM:
        return text
    return click.style(text, dim=True, fg=None if chance >= FADED else "bright_black")


def _is_coloured() -> bool:
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return sys.stdout.isatty() and not plain


def _document(found: Blame) -> Iterator[str]:
    """The document in parts: a line of its own for each line of the log."""
    yield f'{{"path": {as_exact_json(found.path)}, "on": "{found.on.isoformat()}", "lines": ['
    last = len(found.lines)
    for line in found.lines:
        chance = line.retrievability
        told = {
            "line": line.number,
            "text": line.text,
            "mark": line.mark,
            "retrievability": None if chance is None else round(chance, 4),
            "reason": line.reason,
            "cards": line.cards,
        }
        yield as_exact_json(told) + ("," if line.number < last else "")
    yield "]}"
