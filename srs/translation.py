"""What the program says, in the language of its reader.

Every text for a person stands in the source in English, in `tr` or `trn`, with named fields for
what is put in; a catalog has it in another language. A sentence is one text, never glued from
pieces: another language has another order. What is data (a log, a name, a query) is a field.

    tr("{path}: it cannot be read ({reason})", path=path, reason=error.strerror)
    trn("{number} card", "{number} cards", 3)

What is made where no language is known - in the rooms below the faces, in another process - or
is data as well as words, as in a JSON document, is marked there, in English with its fields, and
told in the language of its reader where it is shown:

    message = mark("{path}: it is not there", path=path)   # a str, in English
    spoken(message)                                         # in the reader's language

Which language holds is set once, at the edge (`srs.locale`); until then it is English.
"""

from collections.abc import Callable, Iterable
from functools import reduce
from gettext import NullTranslations
from typing import Self

_catalog: list[NullTranslations] = [NullTranslations()]
"""The one catalog that holds; a list, because it is set when the program runs already."""


class MarkedText(str):
    """A text in English, its fields put in, that `spoken` can tell in another language."""

    __slots__ = ("fields", "forms", "number")
    forms: tuple[str, ...]
    """As the source has it: one form, or those for one and for many."""
    fields: dict[str, object]
    number: int | None
    """What there is one or many of."""

    def __new__(
        cls,
        english: str,
        forms: tuple[str, ...] = (),
        fields: dict[str, object] | None = None,
        number: int | None = None,
    ) -> Self:
        """`english` is what `forms` say with `fields`."""
        made = super().__new__(cls, english)
        made.forms, made.fields, made.number = forms, fields or {}, number
        return made


def mark(text: str, /, **fields: object) -> str:
    """`text` in English, its `{fields}` put in; `spoken` tells it in the reader's language.

    Of a table, whose fields are put in later, it is told by `tr`.
    """
    return MarkedText(_filled(text, text, fields, _in_english), (text,), fields)


def markn(one: str, many: str, number: int, /, **fields: object) -> str:
    """As `mark`, of `one` or `many` for `number`, which is `{number}` in it."""
    source = one if number == 1 else many
    english = _filled(source, source, {"number": number, **fields}, _in_english)
    return MarkedText(english, (one, many), fields, number)


def spoken(text: str) -> str:
    """A marked text in the reader's language; any other text is data, and as it is."""
    if not isinstance(text, MarkedText):
        return text
    if text.number is None:
        return tr(text.forms[0], **text.fields)
    one, many = text.forms
    return trn(one, many, text.number, **text.fields)


def one_of(choices: Iterable[str]) -> str:
    """'a or b or c', marked: one of `choices`, of which there is at least one."""
    return reduce(lambda one, other: mark("{one} or {other}", one=one, other=other), choices)


def use(catalog: NullTranslations) -> None:
    """From now on let `catalog` hold."""
    _catalog[0] = catalog


def language() -> str:
    """The language that holds, by the name that its catalog gives: 'zh_CN'; 'en' for none."""
    return _catalog[0].info().get("language", "en")


def tr(text: str, /, **fields: object) -> str:
    """`text` in the reader's language, with its `{fields}` put in.

    A field may be a marked text, and a tuple is a list of texts. A translation whose fields are
    not those of the text is left aside for the English one.
    """
    return _filled(_catalog[0].gettext(text), text, fields)


def trn(one: str, many: str, number: int, /, **fields: object) -> str:
    """`one` or `many` for `number`, which is `{number}` in it, in the reader's language.

    How many forms there are, and which number takes which, the catalog says.
    """
    source = one if number == 1 else many
    template = _catalog[0].ngettext(one, many, number)
    return _filled(template, source, {"number": number, **fields})


def listed(parts: Iterable[str]) -> str:
    """'a, b, c': `parts` in a row, with what the reader's language has between them."""
    return tr(", ").join(parts)


def either(choices: Iterable[str]) -> str:
    """As `one_of`, in the reader's language."""
    return spoken(one_of(choices))


def _as_spoken(field: object) -> object:
    if isinstance(field, tuple):
        return listed(map(spoken, field))
    return spoken(field) if isinstance(field, str) else field


def _in_english(field: object) -> object:
    return ", ".join(field) if isinstance(field, tuple) else field


def _filled(
    template: str,
    source: str,
    fields: dict[str, object],
    put: Callable[[object], object] = _as_spoken,
) -> str:
    if not fields:
        return template
    values = {name: put(value) for name, value in fields.items()}
    try:
        return template.format(**values)
    except (KeyError, IndexError, ValueError):
        return source.format(**values)
