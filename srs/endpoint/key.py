"""The key to a service: where it comes from, and that it stays out of what is told."""

import os
import re
import shlex
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from threading import Thread
from typing import IO

from srs.errors import ConfigError, said_by_system
from srs.translation import mark

_SECONDS = 30
_MOST = 1 << 16
"""Bytes of output; a key is one short line."""
_FIT = re.compile(r"[!-~]+")
"""What a header may hold: visible characters of ASCII."""
_LONG = 16
"""Characters of a key that nobody writes by chance; 'ollama' is the key of many a local server."""
_HIDDEN = "[key]"
_BY_HAND = mark("run it by hand: it must print the key in its first line, and ask nothing")


@dataclass(frozen=True, slots=True)
class Key:
    """A key, and what it is called where it may not be shown."""

    value: str = field(repr=False)
    name: str
    """The variable or the setting that it comes from."""

    def hidden(self, text: str) -> str:
        """`text` of a server's error without the key, in capital letters or not."""
        return re.sub(re.escape(self.value), _HIDDEN, text, flags=re.IGNORECASE)

    def hidden_if_long(self, text: str) -> str:
        """`text` of a model without the key, unless that is a word that a log may hold."""
        return self.hidden(text) if len(self.value) >= _LONG else text


def find_key(
    key_env: str | None, key_command: str | None, environ: Mapping[str, str]
) -> Key | None:
    """The key in the variable `key_env`, or in the first line that `key_command` prints.

    None where neither is given. The command runs without a shell, for 30 seconds at most; what
    else it prints is not kept. Raises ConfigError, which never holds the key.
    """
    if key_env and key_command:
        raise ConfigError(
            mark("the model's key is named twice, by key_env and by key_command"),
            mark("take one of them out of [model]"),
        )
    if key_env:
        return _fit(environ.get(key_env, ""), key_env if key_env.isupper() else "key_env")
    if key_command:
        return _fit(_first_line(_printed(key_command)), "key_command")
    return None


def _fit(text: str, name: str) -> Key:
    value = text.strip()
    if not value:
        raise ConfigError(
            mark("the model's key is not there: {name} is empty or not set", name=name),
            mark("set it, or say in [model] where the key is: key_env, key_command"),
        )
    if not _FIT.fullmatch(value):
        raise ConfigError(
            mark("{name} holds no key: there is a space in it, or a letter beyond ASCII", name=name)
        )
    return Key(value, name)


def _first_line(output: bytes) -> str:
    lines = output.decode("utf-8", "replace").splitlines()
    return lines[0] if lines else ""


def _printed(command: str) -> bytes:
    """The first of what `command` prints; what it says as an error is not shown, nor kept."""
    try:
        words = shlex.split(command, posix=os.name != "nt")
        process = subprocess.Popen(  # noqa: S603  # its owner wrote it into the settings
            words or [""],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
    except (OSError, ValueError) as error:
        reason = said_by_system(error) if isinstance(error, OSError) else mark("quotes are open")
        raise ConfigError(
            mark("key_command cannot be run: {reason}", reason=reason), _BY_HAND
        ) from None
    printed: list[bytes] = []
    # in a thread: what the command left behind may hold its output open for ever
    reader = Thread(target=_read, args=(process.stdout, printed), daemon=True)
    reader.start()
    reader.join(_SECONDS)
    late = reader.is_alive()
    if late or len(printed[0]) == _MOST:
        process.kill()
    try:
        status = process.wait(None if late else _SECONDS)
    except subprocess.TimeoutExpired:
        late = True
        process.kill()
        process.wait()
    if late:
        raise ConfigError(
            mark("key_command did not end within {seconds} seconds", seconds=_SECONDS), _BY_HAND
        )
    if status:
        raise ConfigError(mark("key_command ended with {status}", status=status), _BY_HAND)
    return printed[0]


def _read(output: IO[bytes] | None, into: list[bytes]) -> None:
    if output is not None:
        with output:
            into.append(output.read(_MOST))
