"""The file of an image that a log shows."""

import re
from pathlib import Path
from urllib.parse import unquote

from srs.errors import LogError
from srs.text import clean_line
from srs.translation import mark

_SUFFIXES = frozenset(
    (".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp", ".tif", ".tiff", ".avif", ".heic", ".svg")
)
"""What is opened: a program or a page that is called an image is none."""
_ELSEWHERE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:|[/\\]{2}")
"""How an address begins, and a folder of another machine."""
_MOST_FOLDERS = 200


def image_file(log: str, target: str) -> Path:
    """The file that `target` names in a log: below the folder of the log, with links followed.

    A name without a folder is looked for in the folders beside the log as well, as Obsidian does.
    Raises LogError where it lies elsewhere or is no image; nothing is ever fetched.
    """
    said = clean_line(target)
    if _ELSEWHERE.match(target):
        raise LogError(
            mark("{image}: not a file beside the log", image=said),
            mark("srs fetches nothing; your browser can"),
        )
    if not log:
        raise LogError(
            mark("{image}: this card has no log beside which it could lie", image=said),
            mark("open it by its path"),
        )
    root = Path(log).parent.resolve()
    outside = False
    for name in dict.fromkeys((target, unquote(target))):
        for candidate in _candidates(root, name):
            try:
                found = candidate.resolve(strict=True)
            except (OSError, ValueError, RuntimeError):
                continue
            if not found.is_relative_to(root):
                outside = True
            elif found.is_file() and found.suffix.lower() in _SUFFIXES:
                return found
    if outside:
        raise LogError(
            mark("{image}: lies outside of the folder of the log", image=said),
            mark("only images below {folder} are opened", folder=clean_line(str(root))),
        )
    raise LogError(
        mark("{image}: no such image", image=said),
        mark("it is looked for below {folder}", folder=clean_line(str(root))),
    )


def _candidates(root: Path, name: str) -> list[Path]:
    found = [root / name]
    if not re.search(r"[/\\]", name):
        try:
            folders = sorted(each for each in root.iterdir() if each.is_dir())
        except OSError:
            folders = []
        found += [folder / name for folder in folders[:_MOST_FOLDERS]]
    return found
