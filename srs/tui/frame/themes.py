"""The themes. Colour never says anything that is not also written.

The two of the terminal's own colours know no half tones: what fades elsewhere is dim there, and
figures say the same (`half_tones`). So it is without any colour, where NO_COLOR is set.
"""

import os
from collections.abc import Mapping
from dataclasses import asdict, replace

from textual.app import App
from textual.theme import BUILTIN_THEMES, Theme

from srs.config import ColorsConfig
from srs.config import Theme as ThemeName
from srs.translation import mark

DARK = Theme(
    name="srs-dark",
    primary="#7AA2C8",
    secondary="#5E7A94",
    accent="#E0B872",
    foreground="#DDE1E6",
    background="#16191D",
    surface="#1E2227",
    panel="#272C33",
    success="#8FB996",
    warning="#D9A66C",
    error="#D08080",
    dark=True,
)

LIGHT = Theme(
    name="srs-light",
    primary="#2F5F8A",
    secondary="#B4C6D6",
    accent="#8A5A00",
    foreground="#14181D",
    background="#FAF9F6",
    surface="#F0EEE9",
    panel="#E4E1DA",
    success="#3C7A48",
    warning="#9A5B13",
    error="#A83A3A",
    dark=False,
)

CONTRAST = Theme(
    name="srs-contrast",
    primary="#9CD3FF",
    secondary="#2F6E99",
    accent="#FFD84D",
    foreground="#FFFFFF",
    background="#000000",
    surface="#141414",
    panel="#404040",
    success="#8CFF9E",
    warning="#FFB454",
    error="#FF9C9C",
    dark=True,
    variables={"text-muted": "#E0E0E0", "footer-key-foreground": "#FFD84D"},
)
"""Every text at 7 to 1 or more."""

TERMINAL = replace(BUILTIN_THEMES["ansi-dark"], name="srs-terminal", accent="ansi_yellow")
TERMINAL_LIGHT = replace(BUILTIN_THEMES["ansi-light"], name="srs-terminal-light")

THEMES: Mapping[ThemeName, Theme] = {
    "dark": DARK,
    "light": LIGHT,
    "contrast": CONTRAST,
    "terminal": TERMINAL,
    "terminal-light": TERMINAL_LIGHT,
}
"""By what they are called in config.toml, in the order in which a key goes through them."""

THEME_NAMES: Mapping[ThemeName, str] = {
    "dark": mark("Dark"),
    "light": mark("Light"),
    "contrast": mark("High contrast"),
    "terminal": mark("The terminal's colours, dark"),
    "terminal-light": mark("The terminal's colours, light"),
}
"""What they are called, in English."""


def next_theme(name: ThemeName) -> ThemeName:
    """The one behind `name`; behind the last the first."""
    names = [*THEMES]
    return names[(names.index(name) + 1) % len(names)]


def without_colour() -> bool:
    """Whether NO_COLOR asks for none. One that is empty asks for nothing, and is taken away.

    To Textual it would count, which looks for it when an app is made.
    """
    if os.environ.get("NO_COLOR") == "":
        del os.environ["NO_COLOR"]
    return "NO_COLOR" in os.environ


def half_tones(app: App[None]) -> bool:
    """Whether a colour may be weaker or stronger now; else what fades must be dim."""
    return not (app.current_theme.ansi or app.no_color)


def use_theme(app: App[None], name: ThemeName, colors: ColorsConfig) -> None:
    """Show everything in a theme, with colours of one's own over it."""
    theme = THEMES[name]
    if own := {key: colour for key, colour in asdict(colors).items() if colour}:
        # of another name, too: Textual draws anew where the name is another one
        theme = replace(theme, name="-".join([theme.name, *own.values()]), **own)
    if app.theme != theme.name:
        app.register_theme(theme)
        app.theme = theme.name
