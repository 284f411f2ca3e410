"""What has keys in the terminal, and which: srs settings --keys."""

from collections.abc import Sequence

from srs.cli.output import say_json, say_on_stderr, table
from srs.config import Home, load_config
from srs.config.listing import setting_value
from srs.config.named import NamedSetting, named_setting
from srs.errors import ConfigError
from srs.translation import mark, tr
from srs.tui.keys.pressed import key_name
from srs.tui.keys.remapping import remapped, usual_keys

_WIDTHS = (24, 22)


def show_keys(home: Home, *, as_json: bool) -> None:
    """Print every action with its keys, and on stderr what is wrong in [keys]."""
    config = load_config(home)
    found = remapped(config.keys)
    if as_json:
        rows = [
            {
                "action": action,
                "keys": list(found.keys[action]),
                "usual": list(usual_keys(row)),
                "about": row.description,
            }
            for action, row in found.bindings.items()
        ]
        say_json({"keys": rows})
    else:
        table(
            (
                (action, " ".join(map(key_name, found.keys[action])), tr(row.description))
                for action, row in found.bindings.items()
            ),
            _WIDTHS,
        )
    for each in found.problems:
        place = setting_value(home, named_setting(f"keys.{each.action}")).place
        say_on_stderr(f"srs: {each.told(place)}")


def require_free_keys(home: Home, named: NamedSetting, words: Sequence[str]) -> None:
    """Refuse keys that an action cannot have. Raises ConfigError."""
    action = named.name.partition(".")[2]
    keys = named.setting.read(named.value(words, home.folder), home.folder)
    for each in remapped({**load_config(home).keys, action: keys}).problems:
        if each.action == action:
            raise ConfigError(
                mark("{key}: {problem}", key=named.name, problem=each.problem),
                mark("'srs settings --keys' shows which keys there are"),
            )
