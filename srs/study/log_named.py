"""The one log that somebody means: by its path, or by the name of a log that was read."""

from collections.abc import Iterable
from difflib import get_close_matches
from pathlib import Path

from srs import files
from srs.errors import LogError, UsageError
from srs.files import FoundLog
from srs.store import LogRecord
from srs.translation import mark, one_of

_NEAR = 3


def log_named(named: Path | str, known: Iterable[LogRecord]) -> FoundLog:
    """The log at a path, or else the one of those `known` whose deck or file has that name.

    Raises LogError for what cannot be looked into, and UsageError where there is none, or a
    folder; both tell which near ones there are.
    """
    path, known = Path(named), tuple(known)
    if files.is_folder(path.expanduser()):
        there = [log.path for log in files.find_logs(path).logs]
        raise UsageError(
            mark("{path}: it is a folder, not a log", path=path),
            _instead(there[:_NEAR]) or mark("name one log"),
        )
    found = files.find_logs(path)
    if found.logs:
        return found.logs[0]
    alike = [log for log in known if str(named) in {log.deck, Path(log.path).name}]
    if len(alike) == 1:
        return FoundLog(alike[0].path, alike[0].deck, alike[0].asked)
    if alike:
        raise UsageError(
            mark("{name}: several logs have that name", name=named),
            _instead([log.path for log in alike[:_NEAR]]),
        )
    error = found.unread[0]
    if not files.is_gone(path.expanduser()):
        raise error
    near = _near(path, known)
    raise LogError(error.marked, _instead(near) if near else error.marked_hint)


def _near(path: Path, known: Iterable[LogRecord]) -> list[str]:
    """Logs whose name is like that of `path`: those that were read, and those beside it."""
    beside = path.expanduser().absolute().parent
    there = [*known, *(files.find_logs(beside).logs if files.is_folder(beside) else ())]
    by_name: dict[str, str] = {}
    for log in there:
        by_name |= {Path(log.path).name.casefold(): log.path, log.deck.casefold(): log.path}
    close = get_close_matches(path.name.casefold(), by_name, 2 * _NEAR)
    return list(dict.fromkeys(by_name[name] for name in close))[:_NEAR]


def _instead(paths: list[str]) -> str:
    return mark("did you mean {paths}?", paths=one_of(paths)) if paths else ""
