"""The health of a collection: what is wrong with it, and what can be mended."""

from dataclasses import dataclass
from pathlib import Path

from srs.card import CardId
from srs.study.memories import recomputed
from srs.study.study import Study


@dataclass(frozen=True, slots=True)
class Health:
    """What an examination found, a line each."""

    problems: tuple[str, ...]
    """Wrong, and none of the user's doing."""
    notes: tuple[str, ...]
    """Worth knowing: logs that are not where they were."""
    outdated: tuple[CardId, ...]
    """Cards whose schedule is not what their reviews add up to; `repair` mends them."""


def examine(study: Study) -> Health:
    """Check the file, the schedule of every card against its reviews, and the logs."""
    damage = study.store.problems()
    missing = [log.path for log in study.store.logs() if not Path(log.path).exists()]
    # the rows of a damaged file may be anything
    outdated = () if damage else _outdated(study)
    return Health(
        problems=(
            *damage,
            *(f"card {card}: its schedule does not follow from its reviews" for card in outdated),
        ),
        notes=tuple(f"{path}: this log is not there any more" for path in missing),
        outdated=outdated,
    )


def repair(study: Study) -> None:
    """Compute the schedule of every card from its reviews anew."""
    with study.store.transaction():
        study.store.rebuild(recomputed(study))


def _outdated(study: Study) -> tuple[CardId, ...]:
    with study.store.transaction(reading=True):
        kept, true = study.store.progress(), recomputed(study)
    return tuple(sorted(card for card in kept | true if kept.get(card) != true.get(card)))
