"""Where logs are looked for when nobody names one, and how that is told."""

from collections.abc import Collection
from pathlib import Path

from srs import files
from srs.store import LogRecord, content
from srs.study import samples
from srs.study.study import Study
from srs.text import clean_line
from srs.translation import listed, tr, trn

_NAMED = 3
"""Names of places in a line; what comes after them is counted."""


def usual_paths(study: Study, records: Collection[LogRecord]) -> list[Path]:
    """Where logs are looked for when no path is given."""
    if study.config.decks:
        return list(study.config.decks)
    if not records:
        return [samples.to_begin_with(study.config.language)]
    asked = (
        samples.where_now(path) if samples.is_sample(path := Path(log.path)) else Path(log.asked)
        for log in records
    )
    # what was deleted is no error here; what lies on a disk that is not there is one
    before = dict.fromkeys(asked)
    return [path for path in before if not (files.is_gone(path) and files.is_folder(path.parent))]


def usual_names(study: Study) -> str:
    """As in 'notes/, rlhf.md and 4 more'; '' where nothing is looked for."""
    paths = usual_paths(study, study.store.ask(content.logs))
    names = [_name(path) for path in paths[:_NAMED]]
    if more := len(paths) - len(names):
        return trn(
            "{names} and {number} more", "{names} and {number} more", more, names=listed(names)
        )
    if len(names) > 1:
        return tr("{names} and {last}", names=listed(names[:-1]), last=names[-1])
    return listed(names)


def _name(path: Path) -> str:
    if samples.is_sample(path):
        return tr("the sample that srs comes with")
    return clean_line(path.name) + ("/" if files.is_folder(path) else "")
