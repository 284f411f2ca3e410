"""Everything that can go wrong in a way the user should read about.

    SrsError                    one line of what and where, one hint of what to do
    |-- UsageError              the command line was wrong
    |   `-- QueryError          a query means nothing
    |-- ConfigError             config.toml or an environment variable
    |-- LogError                a log that cannot be read
    |-- CardError               a card that is not there, or not the only one meant
    |-- StoreError              the database
    |   |-- NewerStoreError     written by a later version of srs
    |   |-- DamagedStoreError   not a sound database
    |   `-- BusyError           another program is writing to it
    |-- ExportError             a package or backup that cannot be written
    `-- EndpointError           a language model that cannot be asked

Nothing else may reach the user: a traceback is a bug.
"""

from srs.translation import mark, spoken


class SrsError(Exception):
    """A failure in the user's own terms, which are marked texts or told in the language that holds.

    `message` says what could not be done and where (path, or path:line);
    `hint` says what to do about it and may be empty.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.marked, self.marked_hint = message, hint
        """Both as they were given: what another text is made of."""

    @property
    def message(self) -> str:
        """What could not be done, in the reader's language."""
        return spoken(self.marked)

    @property
    def hint(self) -> str:
        """What to do about it, in the reader's language."""
        return spoken(self.marked_hint)

    @property
    def in_a_line(self) -> str:
        """Both, marked: as they stand it is English, as documents of data have it."""
        if not self.marked_hint:
            return self.marked
        return mark("{message} ({hint})", message=self.marked, hint=self.marked_hint)

    def __str__(self) -> str:
        """Both in one line, in the reader's language."""
        return spoken(self.in_a_line)


def said_by_system(error: BaseException) -> str:
    """What went wrong, as the system says it, marked where that is usual: 'Permission denied'."""
    message = (error.strerror if isinstance(error, OSError) else None) or str(error)
    return _USUAL.get(message, message)


_USUAL = {
    str(text): text
    for text in (
        mark("Connection refused"),
        mark("Connection timed out"),
        mark("Device or resource busy"),
        mark("File exists"),
        mark("File name too long"),
        mark("Input/output error"),
        mark("Invalid argument"),
        mark("Is a directory"),
        mark("Name or service not known"),
        mark("Network is unreachable"),
        mark("No route to host"),
        mark("No such file or directory"),
        mark("No space left on device"),
        mark("Not a directory"),
        mark("Operation not permitted"),
        mark("Permission denied"),
        mark("Read-only file system"),
        mark("Temporary failure in name resolution"),
        mark("Too many levels of symbolic links"),
        mark("Too many open files"),
    )
}
"""What systems say of files and of connections."""


class UsageError(SrsError):
    """The command line asks for something that does not exist."""


class QueryError(UsageError):
    """A query means nothing. `first` and `last` are the columns of what is wrong, from 1."""

    def __init__(self, message: str, hint: str, first: int, last: int) -> None:
        super().__init__(message, hint)
        self.first = first
        self.last = last


class ConfigError(SrsError):
    """A setting cannot be understood."""


class LogError(SrsError):
    """A log cannot be read."""


class CardError(SrsError):
    """No card, or more than one, answers to the given id."""


class StoreError(SrsError):
    """The database cannot be opened, read or written."""


class NewerStoreError(StoreError):
    """The database was written by a later version."""


class DamagedStoreError(StoreError):
    """The file is no database, or not a sound one: a backup may take its place."""


class BusyError(StoreError):
    """Another program holds the database; later it may go through."""


class ExportError(SrsError):
    """A package or a backup cannot be written."""


class EndpointError(SrsError):
    """A language model cannot be asked: nothing more will come of this run."""
