"""Bars of whole cells and eighths of one, as plain text: exact to the cell whatever they show."""

from collections.abc import Sequence

_LYING = " ▏▎▍▌▋▊▉█"
_RISING = " ▁▂▃▄▅▆▇█"
_FULL = "█"
_EIGHTHS = 8


def bar(value: float, most: float, width: int) -> str:
    """A bar for `value` that takes exactly `width` cells, all of them filled for `most`.

    What is more than nothing shows at least an eighth of a cell.
    """
    filled = _eighths(value, most, width)
    whole, rest = divmod(filled, _EIGHTHS)
    drawn = _FULL * whole + (_LYING[rest] if rest else "")
    return drawn + " " * (width - len(drawn))


def columns(values: Sequence[float], height: int, most: float | None = None) -> list[str]:
    """Upright bars beside one another, a cell wide each: `height` lines from the top down."""
    top = max(values, default=0) if most is None else most
    filled = [_eighths(value, top, height) for value in values]
    return [
        "".join(_RISING[max(0, min(_EIGHTHS, each - _EIGHTHS * line))] for each in filled)
        for line in reversed(range(height))
    ]


def _eighths(value: float, most: float, cells: int) -> int:
    if value <= 0 or most <= 0 or cells <= 0:
        return 0
    return min(_EIGHTHS * cells, max(1, int(min(1, value / most) * cells * _EIGHTHS)))
