"""srs export."""

from pathlib import Path

import click

from srs.cli.opening import open_study
from srs.cli.output import deck_option, json_option, query_option, say, say_json, tell
from srs.text import count


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@deck_option
@query_option
@json_option
def export(file: Path, deck: str | None, query: str, *, as_json: bool) -> None:
    """Write the active cards to FILE: .apkg for Anki, .csv or .json.

    \b
    Example:
      srs export transformer.apkg --deck llm-papers
      srs export exam.csv --query 'tag:exam or is:flagged'
    """
    from srs.study.export import export as write  # noqa: PLC0415  # --help needs no genanki

    path = file.expanduser().absolute()
    with open_study() as study:
        number = write(study, path, deck, query)
    if as_json:
        say_json({"path": str(path), "cards": number})
        return
    say(f"{count(number, 'card')} in {path}")
    if path.suffix.lower() == ".apkg":
        tell("The texts travel, your schedule does not: in Anki the cards are new.")
