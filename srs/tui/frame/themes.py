"""Two calm themes. Colour never says anything that is not also written."""

from textual.theme import Theme

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
    secondary="#5E7A94",
    accent="#8A5A00",
    foreground="#22272E",
    background="#FAF9F6",
    surface="#F0EEE9",
    panel="#E4E1DA",
    success="#3C7A48",
    warning="#9A5B13",
    error="#A83A3A",
    dark=False,
)
