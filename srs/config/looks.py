"""What may be set of how the screens look, in a table of its own."""

from dataclasses import dataclass

from srs.config import values
from srs.config.setting import setting
from srs.translation import mark


@dataclass(frozen=True, slots=True)
class ColorsConfig:
    """Colours of one's own, in the table [colors]; None is that of the theme."""

    foreground: str | None = setting(
        None, values.colour, '"#DDE1E6"', mark("of text"), cosmetic=True
    )
    background: str | None = setting(
        None, values.colour, '"#16191D"', mark("behind it"), cosmetic=True
    )
    surface: str | None = setting(
        None, values.colour, '"#1E2227"', mark("behind buttons and lines to type on"), cosmetic=True
    )
    panel: str | None = setting(None, values.colour, '"#272C33"', mark("of edges"), cosmetic=True)
    primary: str | None = setting(
        None, values.colour, '"#7AA2C8"', mark("of headings and bars"), cosmetic=True
    )
    accent: str | None = setting(
        None, values.colour, '"#E0B872"', mark("of keys and names"), cosmetic=True
    )
    success: str | None = setting(
        None, values.colour, '"#8FB996"', mark("of what went well"), cosmetic=True
    )
    warning: str | None = setting(
        None, values.colour, '"#D9A66C"', mark("of what is worth a look"), cosmetic=True
    )
    error: str | None = setting(
        None, values.colour, '"#D08080"', mark("of what went wrong"), cosmetic=True
    )
