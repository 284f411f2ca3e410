"""srs verify."""

import click

from srs.cli.opening import open_collection
from srs.cli.output import json_option, on_one_line, say, say_json
from srs.note import places
from srs.study.verify import Unproven, Verified
from srs.translation import spoken, trn


@click.command()
@json_option
@click.pass_context
def verify(ctx: click.Context, *, as_json: bool) -> None:
    """Read the logs again, and say of each card whether its answer stands in its lines.

    A card is proven where each part of its answer stands there word by word, and every figure as
    a whole; reworded where its words are your own. Cards without lines, typed in or imported,
    have nothing to prove. The exit status is 1 while a card is not proven.

    \b
    Example:
      srs verify
    """
    with open_collection() as collection:
        found = collection.maintenance.verify()
    if as_json:
        say_json(_document(found))
    else:
        for each in found.unproven:
            say(_line(each))
        say(_summary(found))
    ctx.exit(1 if found.unproven else 0)


def _document(found: Verified) -> dict[str, object]:
    return {
        "cards": found.cards,
        "proven": found.proven,
        "reworded": found.reworded,
        "unproven": [
            {
                "id": each.card.id,
                "path": each.card.note.path,
                "lines": [each.card.note.source.first, each.card.note.source.last],
                "why": each.why,
            }
            for each in found.unproven
        ],
        "without_lines": found.without_lines,
    }


def _line(each: Unproven) -> str:
    note = each.card.note
    asked = on_one_line(note.question)
    return f"{places(note)}  {each.card.id}  {asked}\n    {spoken(each.why)}"


def _summary(found: Verified) -> str:
    counts = {
        "proven": found.proven,
        "reworded": found.reworded,
        "unproven": len(found.unproven),
    }
    said = trn(
        "{number} card on lines of logs: {proven} proven, {reworded} in words of your own, "
        "{unproven} not proven",
        "{number} cards on lines of logs: {proven} proven, {reworded} in words of your own, "
        "{unproven} not proven",
        found.cards,
        **counts,
    )
    if not found.without_lines:
        return said
    more = trn(
        "{number} card without lines has nothing to prove",
        "{number} cards without lines have nothing to prove",
        found.without_lines,
    )
    return f"{said}\n{more}"
