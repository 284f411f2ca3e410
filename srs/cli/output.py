"""What the commands print: JSON documents, and tables whose columns stand under each other."""

import json
import sys
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar

import click

_UNSAFE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_JOINERS = frozenset("\u200c\u200d")
"""Some scripts and emoji are not written without them."""

_Command = TypeVar("_Command", bound=Callable[..., Any])


def json_option(command: _Command) -> _Command:
    """Add `--json` to a command."""
    return click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")(command)


def deck_option(command: _Command) -> _Command:
    """Add `--deck` to a command."""
    return click.option("--deck", metavar="D", help="Only this deck and those below it.")(command)


def say_json(document: object) -> None:
    """Print one JSON document and nothing else."""
    # a lone surrogate from a file name cannot be written as UTF-8
    text = json.dumps(document, ensure_ascii=False, indent=1)
    sys.stdout.buffer.write(text.encode(errors="replace") + b"\n")
    sys.stdout.flush()


def say(text: str = "") -> None:
    """Print a result."""
    click.echo(plain(text))


def tell(text: str) -> None:
    """Print talk: on stderr, so that results can be piped."""
    click.echo(plain(text), err=True)


def plain(text: str) -> str:
    """`text` without anything that a terminal would obey; line ends stay."""
    return "".join(char for char in text if char == "\n" or not _is_unsafe(char))


def table(rows: Iterable[Sequence[str]], widths: Sequence[int]) -> None:
    """Print rows in columns of at most `widths` cells; the last column takes what it needs."""
    for row in rows:
        cells = [pad(cut(text, wide), wide) for text, wide in zip(row, widths, strict=False)]
        say("  ".join([*cells, *row[len(widths) :]]).rstrip())


def width(text: str) -> int:
    """Terminal cells of `text`: wide characters take two, combining ones none."""
    return sum(_cells(char) for char in text)


def cut(text: str, cells: int) -> str:
    """`text` in at most `cells`, with a mark where something was left out."""
    if width(text) <= cells:
        return text
    kept, room = "", cells - 1
    for char in text:
        room -= _cells(char)
        if room < 0:
            break
        kept += char
    return kept + "…"


def pad(text: str, cells: int) -> str:
    """`text` filled up with spaces to `cells`."""
    return text + " " * (cells - width(text))


def one_line(text: str) -> str:
    """`text` with its line breaks as ' / '."""
    return " / ".join(line.strip() for line in text.splitlines())


def count(number: int, one: str) -> str:
    """'1 card', '2 cards'."""
    return f"{number} {one}" if number == 1 else f"{number} {one}s"


def _is_unsafe(char: str) -> bool:
    return unicodedata.category(char) in _UNSAFE and char not in _JOINERS


def _cells(char: str) -> int:
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
