"""The clipboard of the system, or of the terminal where srs runs on another machine."""

import base64
import os
import shutil
import subprocess
import sys

from srs.errors import SrsError
from srs.translation import tr

_COMMANDS = (
    ("pbcopy",),
    ("wl-copy",),
    ("xclip", "-selection", "clipboard"),
    ("xsel", "--clipboard", "--input"),
    ("clip.exe",),
)
_SECONDS = 5
_NEEDS = {"wl-copy": "WAYLAND_DISPLAY", "xclip": "DISPLAY", "xsel": "DISPLAY"}


def copy(text: str) -> None:
    """Put `text` into the clipboard. Raises SrsError where there is none to be reached."""
    for command in _COMMANDS:
        program = shutil.which(command[0])
        wanted = _NEEDS.get(command[0])
        if program is None or (wanted and not os.environ.get(wanted)):
            continue
        encoding = "utf-16" if command[0] == "clip.exe" else "utf-8"
        try:
            subprocess.run(  # noqa: S603  # one of the commands above
                [program, *command[1:]],
                input=text.encode(encoding, errors="replace"),
                check=True,
                timeout=_SECONDS,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        except (OSError, subprocess.SubprocessError):
            continue
        return
    if not sys.stderr.isatty():
        raise SrsError(
            tr("there is no clipboard to copy to"),
            tr("leave --copy out, and the prompt is printed"),
        )
    # OSC 52: the terminal keeps it, on whatever machine srs runs
    encoded = base64.b64encode(text.encode(errors="replace")).decode()
    sys.stderr.write(f"\033]52;c;{encoded}\a")
    sys.stderr.flush()
