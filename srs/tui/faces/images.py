"""Opening what a card shows as an image, in the viewer of this machine."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from threading import Thread

from srs.card import Card
from srs.errors import ConfigError, said_by_system
from srs.files.images import image_file
from srs.text import clean, clean_line
from srs.translation import tr
from srs.tui.faces.marked import image_targets


def images_of(card: Card, *, revealed: bool) -> list[str]:
    """Where the images of a card lie, as it says; of its answer only once that is revealed."""
    note = card.note
    sides = [note.question, *(note.items or (note.answer,))] if revealed else [note.question]
    found = (target for side in sides for target in image_targets(clean(side)))
    return list(dict.fromkeys(found))


def open_image(log: str, target: str) -> Path:
    """Show an image of `log` beside the terminal, and go on at once; the file that it is.

    Raises LogError where it is none of the log's, ConfigError where nothing can show it.
    """
    path = image_file(log, target)
    show_file(viewer(sys.platform, os.environ, path), path)
    return path


def viewer(platform: str, environ: Mapping[str, str], path: Path) -> list[str]:
    """The command that shows a file on a platform, as `sys.platform` calls it; [] on Windows.

    Raises ConfigError where there is no screen to show it on.
    """
    if platform == "win32":
        return []
    if platform == "darwin":
        return ["open", str(path)]
    if not (
        environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY") or environ.get("WSL_DISTRO_NAME")
    ):
        raise ConfigError(
            tr("there is no screen to show an image on"),
            tr("it lies at {path}", path=clean_line(str(path))),
        )
    return ["xdg-open", str(path)]


def show_file(command: list[str], path: Path) -> None:
    """Start a viewer that is told nothing and says nothing in this terminal.

    Raises ConfigError where it cannot be started.
    """
    try:
        if not command:
            os.startfile(path)  # type: ignore[attr-defined,unused-ignore]  # noqa: S606  # Windows alone has it
            return
        process = subprocess.Popen(  # noqa: S603, one of the commands above
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError as error:
        raise ConfigError(
            tr("no program shows images here ({reason})", reason=said_by_system(error)),
            tr("it lies at {path}", path=clean_line(str(path))),
        ) from error
    Thread(target=process.wait, daemon=True).start()
