"""What may be set, as it is set, and setting it: srs settings."""

from collections.abc import Sequence
from pathlib import Path

import click

from srs.cli.completing import DECK
from srs.cli.opening import home
from srs.cli.output import json_option, say, say_json, say_on_stderr
from srs.config import Home
from srs.config.listing import present_settings, setting_text, setting_value, settings_text
from srs.config.named import NamedSetting, named_setting
from srs.config.values import paths
from srs.errors import UsageError
from srs.translation import mark, tr


@click.command()
@click.argument("key", required=False)
@click.argument("value", nargs=-1)
@click.option("--deck", type=DECK, metavar="D", help="KEY of this deck and those below it.")
@click.option("--unset", is_flag=True, help="Take KEY out of the settings: the default holds.")
@click.option("--keys", "of_keys", is_flag=True, help="Show what has keys, for [keys].")
@json_option
def settings(  # noqa: PLR0913, what the command line may have
    *,
    key: str | None,
    value: tuple[str, ...],
    deck: str | None,
    unset: bool,
    of_keys: bool,
    as_json: bool,
) -> None:
    """Show every setting: what is set, and the others as comments with their usual values.

    With KEY, show that one; with VALUE, too, write it into config.toml, where comments and
    everything else stay. Several values are a list.

    \b
    What it prints without KEY is a config.toml. To begin one:
      srs settings > settings.toml

    \b
    Examples:
      srs settings new_per_day 15
      srs settings decks ~/notes/papers ~/notes/maths
      srs settings model.url http://localhost:11434/v1
      srs settings --deck papers scheduler fsrs
      srs settings --unset new_per_day
      srs settings keys.review.undo z
    """
    place = home()
    if of_keys:
        from srs.cli.keys import show_keys  # noqa: PLC0415  # the screens are imported for it

        show_keys(place, as_json=as_json)
    elif key is None:
        if unset or deck is not None:
            raise UsageError(
                mark("no setting is named"), mark("as in: srs settings new_per_day 15")
            )
        _show_all(place, as_json=as_json)
    else:
        _of_one(place, named_setting(key, deck), value, unset=unset, as_json=as_json)


def _of_one(
    place: Home, named: NamedSetting, value: tuple[str, ...], *, unset: bool, as_json: bool
) -> None:
    if unset and value:
        raise UsageError(mark("--unset takes no value"), mark("leave one of both out"))
    if value or unset:
        _change(place, named, None if unset else value, as_json=as_json)
    elif as_json:
        say_json({"path": str(place.config), **setting_value(place, named).as_dict()})
    else:
        say(setting_text(setting_value(place, named)))


def _show_all(place: Home, *, as_json: bool) -> None:
    if as_json:
        found = present_settings(place)
        say_json({"path": str(place.config), "settings": [each.as_dict() for each in found]})
        return
    say(settings_text(place))
    there, not_there = mark("they stand in {path}"), mark("they are to stand in {path}")
    said = tr(there if place.config.exists() else not_there, path=place.config)
    say_on_stderr(f"srs: {said}")


def _change(
    place: Home, named: NamedSetting, words: Sequence[str] | None, *, as_json: bool
) -> None:
    from srs.config.changing import change_setting  # noqa: PLC0415  # only who writes one needs it

    if words and named.setting.read is paths:
        # as everywhere on the command line; in the file they begin beside it
        words = [
            word if word.startswith(("~", "[", '"')) else str(Path(word).absolute())
            for word in words
        ]
    if words and named.keys[0] == "keys":
        from srs.cli.keys import require_free_keys  # noqa: PLC0415  # as above

        require_free_keys(place, named, words)
    change = change_setting(place, named, words)
    if as_json:
        say_json(change.as_dict())
    elif change.value is None:
        say(
            tr("{key} is not set: the default holds ({place})", key=change.name, place=change.place)
        )
    else:
        say(f"{change.in_toml}  # {change.place}")
