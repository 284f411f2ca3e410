"""A row of a table of keys. The ids are stable: a keymap may give an action other keys.

Nothing here needs Ctrl, which terminals and multiplexers take for themselves. Each key
also works in full width, as an input method for Chinese may send it; Space, Enter and
digits are enough for a whole review.

The tables are made at import, when no language is known yet: what a key does stands in them
in English, and is translated where it is shown (`Keys`, the help).
"""

from textual.binding import Binding

from srs.tui.keys.pressed import full_width_too


def key(  # noqa: PLR0913, a row of the table has this many columns
    name: str, keys: str, action: str, label: str, *, show: bool = False, display: str = ""
) -> Binding:
    """A row of the table: `keys` parted by spaces, `display` what the footer calls them."""
    every = ",".join(wide for key in keys.split() for wide in full_width_too(key))
    return Binding(every, action, label, show=show, key_display=display or None, id=name)
