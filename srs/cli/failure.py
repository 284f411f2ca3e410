"""What a person reads when something could not be done: what, where, and what to do."""

from srs.cli.output import say_on_stderr
from srs.errors import SrsError, UsageError, said_by_system
from srs.translation import spoken, tr

_NOT_DONE, _WRONG_USAGE = 1, 2
"""Exit statuses."""


def report_error(error: Exception) -> int:
    """Say it on stderr, in a line and a hint; the exit status."""
    if isinstance(error, SrsError):
        message, hint = error.message, error.hint
        status = _WRONG_USAGE if isinstance(error, UsageError) else _NOT_DONE
    elif isinstance(error, OSError):
        reason = spoken(said_by_system(error))
        message, hint, status = reason, tr("SRS_DEBUG=1 shows where"), _NOT_DONE
        if error.filename:
            message = tr("{path}: {reason}", path=error.filename, reason=reason)
    else:
        message = f"{type(error).__name__}: {error}"
        hint, status = tr("this is a mistake in srs; SRS_DEBUG=1 shows where"), _NOT_DONE
    say_on_stderr(f"srs: {' '.join(message.split())}")
    if hint:
        say_on_stderr(f"     {' '.join(hint.split())}")
    return status
