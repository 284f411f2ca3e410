"""Files that srs writes: whole or not at all, and those of its home for their owner alone."""

from pathlib import Path

from srs.errors import ExportError, said_by_system
from srs.files.opening import what_it_is
from srs.scratch import UNNOTED, Scratch, publish
from srs.translation import mark

_OWNERS = 0o700


def write_atomically(path: Path, data: bytes, scratch: Scratch = UNNOTED) -> None:
    """Let the file at `path` hold `data`: the whole of it, or what it held before.

    It is made in `scratch` first. A link stays one. Who may read the file is as for any that its
    owner makes: it is meant to be handed on. Raises ExportError.
    """
    try:
        if not path.parent.is_dir():
            raise ExportError(
                mark("{path}: there is no folder {folder}", path=path, folder=path.parent),
                mark("make the folder first"),
            )
        place = path.resolve()
        if place.exists() and not place.is_file():  # root may even replace a device
            raise ExportError(
                mark("{path}: it is {what}", path=path, what=what_it_is(place.stat().st_mode)),
                mark("give the name of a file"),
            )
        with scratch.beside(place) as folder:
            made = folder / "made"
            made.write_bytes(data)
            publish(made, place)
    except (OSError, RuntimeError, ValueError) as error:
        raise ExportError(
            mark(
                "{path}: it cannot be written ({reason})", path=path, reason=said_by_system(error)
            ),
            mark("choose a folder that you may write to and that has room"),
        ) from error


def make_folder(folder: Path) -> None:
    """Make `folder`, and those above it, for their owner alone; one that is there stays as it is.

    Raises OSError.
    """
    for each in reversed([folder, *folder.parents]):
        each.mkdir(_OWNERS, exist_ok=True)
