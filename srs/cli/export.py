"""srs export."""

from pathlib import Path
from typing import Literal

import click

from srs.cli.opening import open_collection
from srs.cli.output import deck_option, json_option, query_option, say, say_json, say_on_stderr
from srs.translation import tr, trn

Target = Literal["anki"]


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--to", "target", type=click.Choice(["anki"]), help="Write a .csv that Anki reads as cards."
)
@deck_option
@query_option
@json_option
def export(
    file: Path, target: Target | None, deck: str | None, query: str, *, as_json: bool
) -> None:
    """Write the active cards to FILE: .apkg for Anki, .csv or .json.

    A .csv is a table for spreadsheets and programs. Anki would take it for something else: for
    Anki, write .apkg or, with --to anki, a .csv of notes of two fields.

    \b
    Examples:
      srs export transformer.apkg --deck llm-papers
      srs export exam.csv --query 'tag:paper::BERT or is:flagged'
      srs export exam.csv --to anki
    """
    path = file.expanduser().absolute()
    with open_collection() as collection:
        number = collection.export(path, deck, query, target)
    if as_json:
        say_json({"path": str(path), "cards": number})
        return
    say(trn("{number} card in {path}", "{number} cards in {path}", number, path=path))
    if target or path.suffix.lower() == ".apkg":
        say_on_stderr(tr("The texts travel, your schedule does not: in Anki the cards are new."))
    elif path.suffix.lower() == ".csv":
        say_on_stderr(tr("This is a table, and not for Anki: '--to anki' writes one that is."))
