"""What the program says, in the language of its reader.

Every text for a person stands in the source in English, in `tr` or `trn`, with named fields for
what is put in; a catalog has it in another language. A sentence is one text, never glued from
pieces: another language has another order. What is data (a log, a name, a query) is a field.

    tr("{path}: it cannot be read ({reason})", path=path, reason=error.strerror)
    trn("{number} card", "{number} cards", 3)

Which language holds is set once, at the edge (`srs.locale`); until then it is English.
"""

from collections.abc import Iterable
from functools import reduce
from gettext import NullTranslations

_spoken: list[NullTranslations] = [NullTranslations()]
"""The one catalog that holds; a list, because it is set when the program runs already."""


def mark(text: str) -> str:
    """`text` as it is: one of a table, which `tr` is told later."""
    return text


def use(catalog: NullTranslations) -> None:
    """From now on let `catalog` hold."""
    _spoken[0] = catalog


def language() -> str:
    """The language that holds, by the name that its catalog gives: 'zh_CN'; 'en' for none."""
    return _spoken[0].info().get("language", "en")


def tr(text: str, /, **fields: object) -> str:
    """`text` in the reader's language, with its `{fields}` put in.

    A translation whose fields are not those of the text is left aside for the English one.
    """
    return _filled(_spoken[0].gettext(text), text, fields)


def trn(one: str, many: str, number: int, /, **fields: object) -> str:
    """`one` or `many` for `number`, which is `{number}` in it, in the reader's language.

    How many forms there are, and which number takes which, the catalog says.
    """
    source = one if number == 1 else many
    told = _spoken[0].ngettext(one, many, number)
    return _filled(told, source, {"number": number, **fields})


def listed(parts: Iterable[str]) -> str:
    """'a, b, c': `parts` in a row, with what the reader's language has between them."""
    return tr(", ").join(parts)


def either(choices: Iterable[str]) -> str:
    """'a or b or c': one of `choices`, of which there is at least one."""
    return reduce(lambda one, other: tr("{one} or {other}", one=one, other=other), choices)


def _filled(told: str, source: str, fields: dict[str, object]) -> str:
    if not fields:
        return told
    try:
        return told.format(**fields)
    except (KeyError, IndexError, ValueError):
        return source.format(**fields)
