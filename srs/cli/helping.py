"""The help of commands in the language of the reader.

A command says what it does in English, in its docstring and options; it is translated when
somebody asks for it, not where it stands: by then the language is known. What is translated is a
paragraph, which several commands may share.
"""

from copy import copy
from inspect import cleandoc
from typing import TypeVar

import click

from srs.translation import tr

_Command = TypeVar("_Command", bound=click.Command)
_KEPT = "\b\n"
"""What a paragraph begins with whose lines click leaves as they are."""


def translated(command: _Command) -> _Command:
    """`command` with its help, and that of its options, in the language that holds."""
    copied = copy(command)
    copied.help = command.help and "\n\n".join(
        _KEPT * each.startswith(_KEPT) + tr(each.removeprefix(_KEPT))
        for each in help_paragraphs(command.help)
    )
    copied.params = [_option(each) for each in command.params]
    return copied


def help_paragraphs(text: str) -> list[str]:
    """The paragraphs of a help: each on one line, but those whose lines are kept."""
    found = cleandoc(text).split("\n\n")
    return [each if each.startswith(_KEPT) else " ".join(each.split()) for each in found]


def _option(parameter: click.Parameter) -> click.Parameter:
    if not isinstance(parameter, click.Option) or not parameter.help:
        return parameter
    copied = copy(parameter)
    copied.help = tr(parameter.help)
    return copied
