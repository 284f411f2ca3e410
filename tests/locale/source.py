"""Every text of the program that is for a person: by the calls in its source, and click's help."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import click

import srs
from srs import errors
from srs.cli.app import root
from srs.cli.helping import help_paragraphs
from tests.locale import click_texts

ROOT = Path(srs.__file__).parent
Text = tuple[str, ...]
"""One form, or those for one and for many."""
_FORMS = {"tr": 1, "mark": 1, "trn": 2, "markn": 2}


def _is_error(made: object) -> bool:
    return isinstance(made, type) and issubclass(made, errors.SrsError)


@cache  # the source is read through once
def texts() -> dict[Text, list[str]]:
    """Each text, and the files that it stands in (of help: 'srs COMMAND')."""
    found: dict[Text, list[str]] = {}
    for file in sorted(ROOT.rglob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        for text in _marked(tree):
            found.setdefault(text, []).append(str(file.relative_to(ROOT.parent)))
    for of_click in click_texts.TEXTS:
        found.setdefault(of_click, []).append("click")
    for name, told in _helped():
        found.setdefault((told,), []).append(name)
    return found


def unclear() -> list[str]:
    """Calls whose text is put together, or stands within an f-string: nobody could translate it."""
    found = []
    for file in sorted(ROOT.rglob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        for call in _calls(tree):
            parts = call.args[: _FORMS[_name(call)]]
            glued = any(isinstance(part, ast.JoinedStr | ast.BinOp) for part in parts)
            unmarked = not all(isinstance(part, ast.Constant) for part in parts)
            if glued or (_name(call).startswith("mark") and unmarked):
                found.append(f"{file.relative_to(ROOT.parent)}:{call.lineno}")
        found.extend(
            f"{file.relative_to(ROOT.parent)}:{inner.lineno}"
            for inner in ast.walk(tree)
            if isinstance(inner, ast.JoinedStr) and any(_calls(inner))
        )
    return found


def bare() -> list[str]:
    """Errors and findings whose words nobody could translate: they stand there as they are."""
    found = []
    for file in sorted(ROOT.rglob("*.py")):
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Name):
                said = call.args[_SAID_IN.get(call.func.id, slice(0))]
                if any(isinstance(each, ast.JoinedStr) or _is_text(each) for each in said):
                    found.append(f"{file.relative_to(ROOT.parent)}:{call.lineno}")
    return found


_SAID_IN = {name: slice(2) for name, of in vars(errors).items() if _is_error(of)}
_SAID_IN |= {"at_line": slice(2, 3), "Finding": slice(4, 5)}
"""By what is called, the arguments that are words for a person."""


def _is_text(part: ast.expr) -> bool:
    return isinstance(part, ast.Constant) and isinstance(part.value, str) and bool(part.value)


def _marked(tree: ast.AST) -> Iterator[Text]:
    for call in _calls(tree):
        parts = call.args[: _FORMS[_name(call)]]
        told = tuple(
            part.value
            for part in parts
            if isinstance(part, ast.Constant) and isinstance(part.value, str)
        )
        if len(told) == len(parts):
            yield told


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node) in _FORMS:
            yield node


def _name(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _helped() -> Iterator[tuple[str, str]]:
    """The help of every command and option, as click has it."""
    context = click.Context(root)
    yield from _of_command("srs", root)
    for name in root.list_commands(context):
        command = root.get_command(context, name)
        assert command is not None
        yield from _of_command(f"srs {name}", command)


def _of_command(name: str, command: click.Command) -> Iterator[tuple[str, str]]:
    for paragraph in help_paragraphs(command.help or ""):
        yield name, paragraph.removeprefix("\b\n")
    for parameter in command.params:
        if isinstance(parameter, click.Option) and parameter.help:
            yield name, parameter.help
