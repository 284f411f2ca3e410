"""The man page, made from the commands: `python -m tests.cli.man_page docs/srs.1`."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import click

from srs import __version__
from srs.cli.app import root
from srs.cli.helping import help_paragraphs

FILES = (
    ("srs.db", "all cards, reviews and verdicts: one SQLite database"),
    ("config.toml", "the settings; 'srs settings' shows every one"),
    ("backups/", "what 'srs backup' writes"),
)
VARIABLES = (
    ("SRS_HOME", "the folder of the collection; without it, that of the system for a user's data"),
    ("SRS_NOW", "an instant as in 2026-11-22T09:30:00+08:00 that takes the place of the clock"),
    ("VISUAL, EDITOR", "the editor that opens a log at a line"),
    ("NO_COLOR", "when it is not empty, nothing is coloured"),
    ("LANG, LC_ALL, LC_MESSAGES, LANGUAGE", "the language of srs, unless 'language' is set"),
)
STATUSES = (
    ("0", "done"),
    ("1", "it could not be done; a message says what, where, and what to do about it"),
    ("2", "wrong usage"),
    ("130", "interrupted"),
)
_KEPT = "\b\n"


def man_page() -> str:
    """The whole page, as roff."""
    return "\n".join(_page()) + "\n"


def _page() -> Iterator[str]:
    context = click.Context(root, info_name="srs")
    yield f'.TH SRS 1 "" "srs {__version__}" "User Commands"'
    yield from (".SH NAME", r"srs \- question\-and\-answer cards from a plain learning log")
    yield from (".SH SYNOPSIS", r".B srs", r"[\fICOMMAND\fR] [\fIOPTIONS\fR] [\fIARGUMENTS\fR]")
    yield ".SH DESCRIPTION"
    yield from _paragraphs(root.help or "")
    yield ".SH COMMANDS"
    for name in root.list_commands(context):
        command = root.get_command(context, name)
        assert command is not None
        settings = {"parent": context, **root.context_settings}
        yield from _command(name, command, click.Context(command, info_name=name, **settings))
    yield from _table("ENVIRONMENT", VARIABLES)
    yield from _table("FILES", FILES)
    yield from _table("EXIT STATUS", STATUSES)


def _command(name: str, command: click.Command, context: click.Context) -> Iterator[str]:
    usage = " ".join(command.collect_usage_pieces(context))
    yield f".SS srs {_roff(name)} {_roff(usage)}"
    yield from _paragraphs(command.help or "")
    for each in command.get_params(context):
        option, said = each.get_help_record(context) or ("", "")
        if said:
            yield from (".TP", rf"\fB{_roff(option)}\fR", _line(said))


def _paragraphs(text: str) -> Iterator[str]:
    for each in help_paragraphs(text):
        if each.startswith(_KEPT):
            yield from (".PP", ".nf", *map(_line, each.removeprefix(_KEPT).splitlines()), ".fi")
        else:
            yield from (".PP", _line(each))


def _table(heading: str, rows: tuple[tuple[str, str], ...]) -> Iterator[str]:
    yield f".SH {heading}"
    for name, said in rows:
        yield from (".TP", rf"\fB{_roff(name)}\fR", _line(said))


def _line(text: str) -> str:
    """A line of text: one that begins with a dot or an apostrophe would be a request."""
    return re.sub(r"^(?=[.'])", r"\\&", _roff(text))


def _roff(text: str) -> str:
    escaped = text.replace("\\", "\\e").replace("-", "\\-")
    return "".join(char if char.isascii() else f"\\[u{ord(char):04X}]" for char in escaped)


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(man_page(), encoding="utf-8")
