"""Lines that somebody types, at a terminal or through a pipe, one after the other."""

import sys

import click

from srs.text import clean, folded

_MOST_BYTES = 64 * 1024
"""Of a line: more of it is left for the next one."""


class EndOfLinesError(Exception):
    """There is no further line."""


def ask_line(prompt: str) -> str:
    """The line that is typed behind `prompt`, as it was meant. Raises EndOfLinesError at the end.

    By a plain read: a line editor would write escape sequences of its own.
    """
    click.echo(clean(prompt), nl=False)
    sys.stdout.flush()
    read = sys.stdin.buffer.readline(_MOST_BYTES) if sys.stdin is not None else b""
    if not read:
        click.echo()
        raise EndOfLinesError
    if not sys.stdin.isatty():
        click.echo()  # what a terminal shows of the Enter that was pressed
    return clean(read.decode("utf-8", "replace")).strip()


def ask_command(prompt: str) -> str:
    """The same in small letters and half width: what keys stand for."""
    return folded(ask_line(prompt))
