"""What a reading of logs came to, in words."""

from srs.study.generated import Changes, Generated
from srs.translation import listed, mark, tr, trn


def problems_of(generated: Generated) -> tuple[str, ...]:
    """What could not be read, and what is to be mended in the logs."""
    return (*map(str, generated.unread), *map(str, generated.problems))


def reading_text(generated: Generated) -> str:
    """What was read, in a sentence."""
    said = changes_text(generated.changes) or tr("nothing new")
    if before := len(generated.unchanged):
        return trn(
            "Read your logs: {said}; {number} log as before.",
            "Read your logs: {said}; {number} logs as before.",
            before,
            said=said,
        )
    return tr("Read your logs: {said}.", said=said)


def changes_text(changes: Changes) -> str:
    """'2 new cards, 1 changed and 3 retired'; '' for nothing."""
    new = trn("{number} new card", "{number} new cards", changes.added) if changes.added else ""
    others = (
        (mark("{number} changed"), changes.changed),
        (mark("{number} moved"), changes.moved),
        (mark("{number} retired"), changes.retired),
        (mark("{number} back again"), changes.returned),
        (mark("{number} kept"), changes.kept),
    )
    changed = (tr(text, number=number) for text, number in others if number)
    return listed(filter(None, [new, *changed]))
