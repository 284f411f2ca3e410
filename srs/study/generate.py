"""Reading logs into the collection: which logs there are, and which of them have changed."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from pathlib import Path

from srs.card import Status
from srs.store import content
from srs.study.digests import Digests
from srs.study.forget import forgotten_logs
from srs.study.garbage import without_collecting
from srs.study.generated import NOTHING_READ, Generated
from srs.study.logs import edition_of, editions, find_all, gone_logs, is_unchanged
from srs.study.places import usual_paths
from srs.study.samples import is_sample
from srs.study.study import Study


@without_collecting()
def generate(  # noqa: PLR0913  # what may be asked of a reading
    study: Study,
    paths: Sequence[Path] = (),
    *,
    dry_run: bool = False,
    again: bool = False,
    encoding: str | None = None,
    listing: bool = True,
    told: Callable[[float], object] | None = None,
) -> Generated:
    """Read the logs at `paths` (files or folders) and bring the collection up to date.

    Without paths: the configured decks, else the logs read before, else the one that srs
    comes with. A log that has not changed is not read `again`, unless that is asked for. A
    dry run reads all, tells the same and writes nothing. A log that cannot be read never
    stops the others. `encoding` (by Python's name) is what the logs are in that are not in UTF-8;
    it is remembered for them. Without a `listing` neither the cards nor the lines left out are
    told; all else is the same, and of a large log sooner known. `told` takes how much of the
    changed logs has been read, from 0 to 1: what it raises ends the reading, with nothing written.
    """
    records = {log.path: log for log in study.store.ask(content.logs)}
    edition = edition_of(study)
    read_by = editions(edition, study, records, encoding)
    found, unread = find_all(list(paths) or usual_paths(study, records.values()), read_by)
    forgotten = forgotten_logs(study, records)
    nobody_named = {p for p in found if found[p].asked != p or (not paths and is_sample(Path(p)))}
    left = tuple(p for p in found if p in forgotten and p in nobody_named)
    found = {path: log for path, log in found.items() if path not in left}
    unchanged: set[str] = set()
    if not (again or dry_run):
        digests = Digests(study.cache)
        unchanged = {path for path in found if is_unchanged(found[path], records, digests)}
        digests.keep()
    changed = [log for path, log in found.items() if path not in unchanged]

    def gone(read: Collection[str]) -> set[str]:
        """The logs that are to be forgotten, when those at these paths were read."""
        if not found and unread:
            return set()
        there = {*read, *unchanged}
        lost = gone_logs(records.values(), there)
        if study.config.decks and not paths:
            # who has configured decks does not want those that srs comes with any more
            lost |= {p for p in records if is_sample(Path(p))} - there
        return lost

    made = NOTHING_READ
    if changed or gone(()):
        # brings the rules along, which take longer to import than to find that nothing changed
        from srs.study.reading import untold  # noqa: PLC0415
        from srs.study.taking_in import Before, take_in  # noqa: PLC0415

        made = take_in(
            study,
            changed,
            gone,
            Before(records, read_by, edition),
            dry_run=dry_run,
            listing=listing or dry_run,
            told=told or untold,
        )
    else:
        dry_run = False
    return replace(
        made,
        unread=(*unread, *made.unread),
        unchanged=tuple(path for path in found if path in unchanged),
        forgotten=left,
        waiting=made.waiting if dry_run else study.store.ask(content.status_count, Status.DRAFT),
        offers=made.offers if dry_run else tuple(study.store.ask(content.offered_cards)),
    )
