"""How figures are put in words."""

_MONTH, _YEAR = 365.25 / 12, 365.25
_MINUTE, _HOUR = 60, 3600


def interval(days: int) -> str:
    """Days in a few characters: '6 d', '2.5 mo', '1.2 y'."""
    if days < _MONTH:
        return f"{days} d"
    number, unit = (days / _MONTH, "mo") if days < _YEAR else (days / _YEAR, "y")
    return f"{number:.1f}".removesuffix(".0") + f" {unit}"


def span(milliseconds: int) -> str:
    """A time spent: '40 s', '12 min', '1 h 5 min'."""
    seconds = round(milliseconds / 1000)
    if seconds < _MINUTE:
        return f"{seconds} s"
    if seconds < _HOUR:
        return f"{round(seconds / _MINUTE)} min"
    hours, rest = divmod(seconds, _HOUR)
    return f"{hours} h {rest // _MINUTE} min"
