"""What may be set, as it is set: srs settings."""

import click

from srs.cli.opening import home
from srs.cli.output import json_option, say, say_json, say_on_stderr
from srs.config.listing import present_settings, settings_text
from srs.translation import mark, tr


@click.command()
@json_option
def settings(*, as_json: bool) -> None:
    """Show every setting: what is set, and the others as comments with their usual values.

    \b
    What it prints is a config.toml. To begin one:
      srs settings > settings.toml
    """
    place = home()
    if as_json:
        found = present_settings(place)
        say_json({"path": str(place.config), "settings": [each.as_dict() for each in found]})
        return
    say(settings_text(place))
    there, not_there = mark("they stand in {path}"), mark("they are to stand in {path}")
    said = tr(there if place.config.exists() else not_there, path=place.config)
    say_on_stderr(f"srs: {said}")
