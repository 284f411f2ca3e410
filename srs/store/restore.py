"""A backup put back in the place of the collection."""

import shutil
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from srs.errors import BusyError, DamagedStoreError, NewerStoreError, StoreError, said_by_system
from srs.files import make_folder
from srs.scratch import UNNOTED, Scratch
from srs.store.connection import Database, connect
from srs.store.failures import CLOSE_IT, LATER, of_database, reason_of
from srs.store.health import damage_in
from srs.store.identity import holds_collection
from srs.store.migrate import bring_up_to_date, mend_indexes, revision_of, schema_at
from srs.store.place import LOGS, Destination, Naming, beside
from srs.store.schema import differences, schema_of
from srs.translation import mark

_MAGIC = b"SQLite format 3\0"
_TRIES = 3
_SHOW = mark("'srs where' shows the backups")


def restore_backup(
    source: Path,
    target: Path,
    kept_as: Naming,
    scratch: Scratch = UNNOTED,
    timeout: float | None = None,
) -> Path | None:
    """Let the collection at `target` be the one that was backed up to `source`.

    `source` stays as it is; a copy of it is checked and migrated first, and nothing happens to
    `target` when it is no sound collection. What was at `target` is kept: its path, or None.
    Other processes that have `target` open see the restored collection; `timeout` is how many
    seconds to wait for one that is writing. Raises StoreError, NewerStoreError.
    """
    _check_paths(source, target)
    try:
        make_folder(target.parent)
        with scratch.beside(target.resolve()) as folder:
            copy = _copy(source, folder)
            restored = _checked(copy, source)
            try:
                return Destination(target, kept_as, scratch, timeout).take(restored, folder)
            finally:
                restored.close()
    except OSError as error:
        raise StoreError(
            mark(
                "backup {source}: it cannot be restored to {target} ({reason})",
                source=source,
                target=target,
                reason=said_by_system(error),
            ),
            mark("check the folder, and whether there is room"),
        ) from error


def is_sound(source: Path, scratch: Scratch = UNNOTED) -> bool:
    """Whether `restore_backup` would take the backup."""
    try:
        _check_paths(source, None)
        with scratch.beside(source) as folder:
            _checked(_copy(source, folder), source).close()
    except (StoreError, OSError):
        return False
    return True


def _check_paths(source: Path, target: Path | None) -> None:
    try:
        if not source.exists():
            raise StoreError(_of_backup(source, mark("there is no such file")), _SHOW)
        if not source.is_file():
            raise StoreError(_of_backup(source, mark("it is not a file")), _SHOW)
        if target and target.exists() and source.samefile(target):
            raise StoreError(_of_backup(source, mark("it is the database itself")), _SHOW)
        with source.open("rb") as file:
            if file.read(len(_MAGIC)) != _MAGIC:
                raise _unsound(source, mark("it is no database"))
    except (OSError, ValueError) as error:
        reason = mark("it cannot be read ({reason})", reason=said_by_system(error))
        raise StoreError(_of_backup(source, reason), mark("check it")) from error


def _copy(source: Path, folder: Path) -> Path:
    """A copy in `folder`, with the log of what was not yet written into the file itself."""
    copy = folder / "restored.db"
    parts = {beside(source, ending): beside(copy, ending) for ending in ("", *LOGS)}
    for _ in range(_TRIES):
        before = _states(parts)
        for part, copied in parts.items():
            copied.unlink(missing_ok=True)
            with suppress(FileNotFoundError):
                shutil.copyfile(part, copied)
        if _states(parts) == before:
            return copy
    raise BusyError(_of_backup(source, mark("another program is writing to it")), CLOSE_IT)


def _states(files: Iterable[Path]) -> list[tuple[int, int] | None]:
    states: list[tuple[int, int] | None] = []
    for file in files:
        try:
            found = file.stat()
        except FileNotFoundError:
            states.append(None)
        else:
            states.append((found.st_size, found.st_mtime_ns))
    return states


def _checked(copy: Path, source: Path) -> Database:
    """The copy as a database: a sound collection, brought to the present schema."""
    try:
        return _sound(copy)
    except NewerStoreError as error:
        raise NewerStoreError(_of_backup(source, LATER), error.marked_hint) from error
    except DamagedStoreError as error:
        raise _unsound(source, reason_of(error)) from error
    except StoreError as error:
        reason = mark("it cannot be restored ({reason})", reason=reason_of(error))
        raise StoreError(_of_backup(source, reason), error.marked_hint) from error


def _sound(copy: Path) -> Database:
    if not holds_collection(copy):
        raise DamagedStoreError(of_database(copy, mark("there is nothing in it")))
    database = connect(copy)
    try:
        with database.read() as connection:
            revision, found = revision_of(connection), schema_of(connection)
            wrong = damage_in(connection)
        if not wrong and revision is not None:
            expected = differences(found, schema_at(revision))
            wrong += [each.marked for each in expected if not each.is_own_index]
        if not wrong:
            bring_up_to_date(database)
            with database.write() as connection:
                mend_indexes(connection)
            return database
    except BaseException:
        database.close()
        raise
    database.close()
    raise DamagedStoreError(of_database(copy, wrong[0]))


def _of_backup(source: Path, reason: str) -> str:
    return mark("backup {source}: {reason}", source=source, reason=reason)


def _unsound(source: Path, reason: str) -> StoreError:
    return StoreError(
        _of_backup(source, mark("it is no sound collection of srs ({reason})", reason=reason)),
        mark("try an older one"),
    )
