"""A log in the editor of its owner, at the line in question; what it says then is read at once."""

import os
import shlex
import subprocess
from collections.abc import Mapping
from pathlib import Path

from textual.app import App, SuspendNotSupported

from srs.card import Card
from srs.collection import Collection
from srs.errors import CardError, ConfigError, LogError, said_by_system
from srs.study.generated import Generated
from srs.translation import tr
from srs.tui.frame.notifications import notify
from srs.tui.words.changes import problems_of, reading_text

_BEFORE = frozenset(
    (
        *("vi", "vim", "nvim", "view", "ex", "gvim", "mvim", "emacs", "emacsclient", "mg", "micro"),
        *("nano", "rnano", "pico", "kak", "ne", "joe", "mcedit"),
    )
)
"""Editors that take the line before the file: `vim +12 FILE`."""
_GOTO = frozenset(("code", "code-insiders", "code-oss", "codium", "vscodium", "cursor"))
"""Editors that take it as `code --goto FILE:12`."""
_BEHIND = frozenset(("hx", "helix", "subl", "zed", "zeditor"))
"""Editors that take it behind the file: `hx FILE:12`."""
_WAITING: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys((*_GOTO, "subl", "zed", "zeditor"), ("--wait", "-w")),
    **dict.fromkeys(("gvim", "mvim"), ("-f", "--nofork")),
}
"""Editors that return at once, and what tells them to wait: in any of these words."""


def editor_command(environ: Mapping[str, str], path: str, line: int) -> list[str]:
    """The command that opens `path` at `line` (from 1) in $VISUAL, or else $EDITOR.

    An editor that is not known opens the file at its beginning. Raises ConfigError where no editor
    is set, or one that cannot be read as a command.
    """
    name = next((n for n in ("VISUAL", "EDITOR") if environ.get(n, "").strip()), None)
    if name is None:
        raise ConfigError(
            tr("no editor is set"), tr("set $VISUAL or $EDITOR, as in: export EDITOR=nano")
        )
    try:
        command = shlex.split(environ[name], posix=os.name != "nt")
    except ValueError as error:
        raise ConfigError(
            tr("${name} cannot be read: {value!r}", name=name, value=environ[name]),
            tr("check its quotes"),
        ) from error
    command = [word.strip('"') for word in command] if os.name == "nt" else command
    program = Path(command[0]).name.lower().removesuffix(".exe").removesuffix(".cmd")
    waiting = _WAITING.get(program, ())
    if waiting and not {*waiting} & {*command}:
        command.append(waiting[0])
    if program in _BEFORE:
        return [*command, f"+{line}", path]
    if program in _GOTO:
        return [*command, "--goto", f"{path}:{line}"]
    return [*command, f"{path}:{line}" if program in _BEHIND else path]


def open_editor(app: App[None], path: str, line: int) -> None:
    """Give the terminal to the editor, until it is left.

    Raises ConfigError where there is none, LogError where the file is gone.
    """
    command = editor_command(os.environ, path, line)
    if not Path(path).is_file():
        raise LogError(
            tr("{path}: there is no such file", path=path), tr("g on the home screen reads on")
        )
    try:
        with app.suspend():
            subprocess.run(command, check=False)  # noqa: S603, the editor is its owner's choice
    except OSError as error:
        raise ConfigError(
            tr(
                "{editor} cannot be started ({reason})",
                editor=command[0],
                reason=said_by_system(error),
            ),
            tr("check $VISUAL and $EDITOR"),
        ) from error
    except SuspendNotSupported as error:
        raise ConfigError(tr("an editor cannot be opened here"), tr("open the log")) from error


def edit_log(app: App[None], collection: Collection, path: str, line: int) -> Generated:
    """Open a log at `line`, and read it again once the editor is left: what came of that is told.

    Raises SrsError where it cannot be opened; one that cannot be read is told, too.
    """
    open_editor(app, path, line)
    generated = collection.logs.read_again(path)
    for problem in problems_of(generated):
        notify(app, problem, failed=True)
    notify(app, reading_text(generated))
    return generated


def edit_lines_of(app: App[None], collection: Collection, card: Card) -> Generated:
    """As `edit_log`, at the lines of `card`. Raises CardError for one that has none."""
    if card.note.lines is None:
        raise CardError(tr("This card has no lines in a log."), tr("e words it anew"))
    return edit_log(app, collection, card.note.path, card.note.source.first)
