"""The health of a collection: what is wrong with it, and what can be mended."""

from dataclasses import dataclass
from pathlib import Path

from srs.card import CardId
from srs.store import content, history, kept_counts
from srs.study.clock import early_answers, early_answers_text
from srs.study.memories import follow_settings, rebuild, recomputed
from srs.study.study import Study
from srs.study.verify import verify
from srs.translation import mark, markn

_WRONG_COUNTS = mark("the figures that are kept do not follow from the reviews")
_TOLD = 10
"""Cards that are told one by one."""


@dataclass(frozen=True, slots=True)
class Health:
    """What an examination found, a line each; all of them are marked."""

    problems: tuple[str, ...]
    """Wrong, and none of the user's doing."""
    notes: tuple[str, ...] = ()
    """Worth knowing: logs that are not where they were, a clock that ran ahead, unproven cards."""
    outdated: tuple[CardId, ...] = ()
    """Cards whose schedule is not what their reviews add up to."""
    repairable: bool = False
    """Whether `repair` mends some of it."""
    damaged: bool = False
    """Whether some of it is such that only a backup helps."""


def examine(study: Study) -> Health:
    """Check the file, its schema, the schedule of every card against its reviews, and the logs."""
    damage, deviations = study.store.problems(), study.store.deviations()
    damaged = bool(damage) or any(each.is_damage for each in deviations)
    # the rows of a damaged file may be anything
    outdated = () if damaged else _outdated(study)
    wrong_counts = not damaged and not study.store.ask(kept_counts.counts_are_sound)
    logs = () if damaged else study.store.ask(content.logs)
    return Health(
        problems=(
            *damage,
            *(each.marked for each in deviations),
            *map(_wrongly_scheduled, outdated),
            *([_WRONG_COUNTS] if wrong_counts else []),
        ),
        notes=(
            *(
                mark("{path}: this log is not there any more", path=log.path)
                for log in logs
                if not Path(log.path).exists()
            ),
            *([] if damaged else _of_the_clock(study)),
            *([] if damaged else _of_proof(study)),
        ),
        outdated=outdated,
        repairable=bool(outdated) or wrong_counts or any(each.can_be_mended for each in deviations),
        damaged=damaged,
    )


def repair(study: Study, *, schedules: bool = True) -> list[str]:
    """Mend what can be mended; what was done, a line each, marked.

    Indexes and triggers are made what they should be, and those of other programs taken away;
    what is counted is counted anew; the schedule of every card is computed from the reviews anew,
    where `schedules` are asked for.
    """
    done = [each.mended for each in study.store.mend_schema()]
    with study.store.transaction():
        if schedules:
            rebuild(study)
        study.store.do(kept_counts.drop_counts)  # made anew when figures are wanted
    return done


def _of_the_clock(study: Study) -> list[str]:
    found = early_answers(study)
    if not found:
        return []
    rest = len(found) - _TOLD
    lines = [
        markn(
            "card {card}: answered on {day}, {number} day too late",
            "card {card}: answered on {day}, {number} days too late",
            each.days,
            card=each.card,
            day=each.answered,
        )
        for each in found[:_TOLD]
    ]
    more = (
        [markn("... and {number} card more", "... and {number} cards more", rest)]
        if rest > 0
        else []
    )
    ahead = mark(
        "{cards_were}; 'srs doctor --clock' lets them come back as many days earlier",
        cards_were=early_answers_text(found),
    )
    return [ahead, *lines, *more]


def _of_proof(study: Study) -> list[str]:
    number = len(verify(study).unproven)
    if not number:
        return []
    return [
        markn(
            "the lines of {number} card do not prove it; 'srs verify' tells why",
            "the lines of {number} cards do not prove them; 'srs verify' tells why",
            number,
        )
    ]


def _wrongly_scheduled(card: CardId) -> str:
    return mark("card {card}: its schedule does not follow from its reviews", card=card)


def _outdated(study: Study) -> tuple[CardId, ...]:
    follow_settings(study)
    with study.store.transaction(reading=True):
        kept, true = study.store.ask(history.progress), recomputed(study)
    return tuple(sorted(card for card in kept | true if kept.get(card) != true.get(card)))
