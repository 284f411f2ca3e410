"""srs mcp: a server for agents."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import click

from srs.cli.opening import home
from srs.config import Home, load_config
from srs.errors import SrsError, UsageError
from srs.locale import ENGLISH, speak
from srs.translation import tr


@click.command()
@click.option("--home", "folder", metavar="DIR", help="The folder of the collection, in full.")
def mcp(folder: str | None) -> None:
    """Serve agents on standard input and output, by the Model Context Protocol.

    An agent starts it. It may look for lines without a card, propose cards, search, and see
    what is due; what it proposes waits in the inbox. With 'answer = true' in [mcp] of
    config.toml it records answers as well. Agents pass on no SRS_HOME: name the folder that
    'srs where' tells.

    \b
    Example, in the settings of an agent:
      {"mcpServers": {"srs": {"command": "srs", "args": ["mcp", "--home", "/home/me/srs"]}}}
    """
    place = _home(folder)
    if sys.stdin is None or sys.stdin.isatty():
        raise SrsError(
            tr("'srs mcp' is for agents, which talk to it over a pipe"),
            tr("name it in the settings of the agent, as 'srs mcp --help' shows"),
        )
    may_answer = load_config(place).mcp.answer
    serve = _server()
    speak({}, ENGLISH)  # what agents read is English, as all JSON is
    serve(place.folder, may_answer=may_answer)


def _home(folder: str | None) -> Home:
    """The home that is named: whole, since an agent starts this in whatever folder it likes."""
    named = folder or os.environ.get("SRS_HOME")
    if named is None:
        return home()
    try:
        path = Path(named).expanduser()
    except RuntimeError:
        path = Path(named)
    if not path.is_absolute():
        raise UsageError(
            tr("{folder!r} is no whole path of a folder", folder=named),
            tr("'srs where' tells it, as in /home/me/.local/share/srs"),
        )
    return Home(path)


def _server() -> Callable[..., None]:
    """What serves. Raises SrsError where the package is not installed, or an older one is."""
    try:
        from srs.agents.stdio import serve  # noqa: PLC0415  # half a second, and an extra
    except ImportError as error:
        raise SrsError(
            tr("'srs mcp' needs the package mcp, which is not installed"),
            tr("install srs with its extra 'mcp': pip install 'learning-log-srs[mcp]'"),
        ) from error
    return serve
