"""Paths as somebody types them, pastes them, or drops a file on the terminal."""

import os
import shlex
import unicodedata
from itertools import takewhile
from pathlib import Path
from urllib.parse import unquote, urlsplit

from srs import files

_QUOTES = {"'": "'", '"': '"', "“": "”", "‘": "’", "「": "」", "《": "》"}
"""What a path may stand in; Chinese input methods write their own."""


def typed_paths(text: str) -> list[Path]:
    """The files or folders that `text` means; [] for a blank one.

    A path that stands there as it is comes first, spaces and all; then one in quotes, with
    backslashes before its spaces, or as a file: URL, and several of them. A `~` is the home.
    """
    text = text.strip()
    if not text:
        return []
    plain = _path(text)
    if not files.is_gone(plain):
        return [plain]
    if len(text) > 1 and _QUOTES.get(text[0]) == text[-1] and text[0] not in text[1:-1]:
        return [_path(text[1:-1])]
    parts = [_path(word) for word in _words(text)]
    if len(parts) == 1 or (parts and not any(map(files.is_gone, parts))):
        return parts
    return [plain]


def path_completions(text: str) -> list[str]:
    """What `text` may become: the folders and logs whose paths begin with it, sorted.

    A folder ends in a slash. Case does not matter, nor how an accent is written.
    """
    head, slash, tail = text.rpartition("/")
    folder = _path(f"{head}{slash}" or ".")
    try:
        entries = sorted(folder.iterdir(), key=lambda entry: entry.name.casefold())
        names = [
            f"{e.name}/" if files.is_folder(e) else e.name for e in entries if _is_offered(e, tail)
        ]
    except (OSError, ValueError):
        return []
    return [f"{head}{slash}{name}" for name in names if name.isprintable()]


def in_common(texts: list[str], text: str) -> str:
    """How far `text` can be completed while all of `texts` are still possible."""
    if len(texts) <= 1:
        return texts[0] if texts else text
    same = takewhile(lambda letters: len(set(letters)) == 1, zip(*texts, strict=False))
    shared = "".join(letters[0] for letters in same)
    return shared if len(shared) > len(text) else text


def _is_offered(entry: Path, typed: str) -> bool:
    if entry.name.startswith(".") and not typed.startswith("."):
        return False
    if not _fold(entry.name).startswith(_fold(typed)):
        return False
    return files.is_folder(entry) or entry.suffix.lower() in files.SUFFIXES


def _fold(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()


def _words(text: str) -> list[str]:
    """`text` as a shell would take it apart; whole where it would not."""
    if os.name == "nt":  # there a backslash parts folders
        return [text]
    try:
        return shlex.split(text)
    except ValueError:  # an apostrophe in a name
        return [text]


def _path(text: str) -> Path:
    if text.startswith("file:"):
        text = unquote(urlsplit(text).path)
    try:
        return Path(text).expanduser()
    except RuntimeError:  # of a home of nobody
        return Path(text)
