"""How the words of a query go together: all of them, 'or', '-' before one, and brackets."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from srs.errors import QueryError
from srs.query.reading import NoNumberError, UnknownFilterError, term_of
from srs.query.tree import And, ContainsText, Node, Not, Or, Query, Term, TextSpan
from srs.text import folded
from srs.translation import mark

TOKEN = re.compile(
    r"\s*(?:(?P<open>[-－]?[(（])|(?P<close>[)）])|(?P<not>[-－]?)[\"“](?P<phrase>[^\"”]*)(?P<end>[\"”]?)"
    r"|(?P<word>(?:[^\s()（）\"“]|[(（][^()（）\s]*[)）]|(?<=[:：])[\"“][^\"”]*[\"”])+))"
)
NOT = "-－"
_OR = {"or", "OR"}
_QUOTED = re.compile(r"(?<=[:：])[\"“]([^\"”]*)[\"”]$")
_DEEPEST = 50


@dataclass(frozen=True, slots=True)
class _Token:
    text: str
    place: TextSpan
    phrase: bool = False
    negated: bool = False


def parse_query(text: str) -> Query:
    """The query that `text` states.

    Words side by side must all hold; 'or' binds weaker, '-' before a word or a bracket turns
    it round, "several words" are one text. Words are looked for in question, answer, title and
    deck, whatever their case and width. Raises QueryError, which points at the column.
    """
    text = text.replace("\0", "\ufffd")  # a database takes it for the end of a text
    return Query(_Parser(list(_tokens(text)), TextSpan(len(text) + 1, len(text) + 1)).all())


def _tokens(text: str) -> Iterator[_Token]:
    at = 0
    while match := TOKEN.match(text, at):
        place = TextSpan(match.start() + len(match[0]) - len(match[0].lstrip()) + 1, match.end())
        if match["phrase"] is not None:
            if not match["end"]:
                raise _wrong(mark("a quotation mark is not closed"), place)
            yield _Token(match["phrase"], place, phrase=True, negated=bool(match["not"]))
        elif match["word"]:
            word = match["word"]
            negated = len(word) > 1 and word[0] in NOT
            place = TextSpan(place.first + negated, place.last)
            yield _Token(word[negated:], place, negated=negated)
        else:
            sign = match["open"] or match["close"]
            yield _Token(sign[-1], place, negated=sign[0] in NOT)
        at = match.end()


class _Parser:
    """Reads tokens from the left; each method takes what belongs to it."""

    def __init__(self, tokens: Sequence[_Token], end: TextSpan) -> None:
        self._tokens, self._at, self._end = tokens, 0, end

    def all(self) -> Node:
        """The whole query."""
        query = self._either(0)
        if self._at < len(self._tokens):
            raise _wrong(mark("a bracket is closed that was never opened"), self._place())
        return query

    def _either(self, depth: int) -> Node:
        if depth > _DEEPEST:
            raise _wrong(mark("brackets are nested too deeply"), self._place())
        found = [self._together(depth)]
        while self._is_or():
            self._at += 1
            found.append(self._together(depth, needed=True))
        return found[0] if len(found) == 1 else Or(tuple(found))

    def _together(self, depth: int, *, needed: bool = False) -> Node:
        found = []
        while self._at < len(self._tokens) and not self._closes() and not self._is_or():
            found.append(self._one(depth))
        if not found and (needed or self._is_or()):
            raise _wrong(mark("'or' stands between two things"), self._place())
        return found[0] if len(found) == 1 else And(tuple(found))

    def _one(self, depth: int) -> Node:
        token = self._tokens[self._at]
        self._at += 1
        node: Node
        if token.text in {"(", "（"} and not token.phrase:
            node = self._either(depth + 1)
            if not self._closes():
                raise _wrong(mark("a bracket is not closed"), token.place)
            self._at += 1
        else:
            node = _term(token)
        return Not(node) if token.negated else node

    def _is_or(self) -> bool:
        token = self._tokens[self._at] if self._at < len(self._tokens) else None
        return token is not None and token.text in _OR and not token.phrase and not token.negated

    def _closes(self) -> bool:
        token = self._tokens[self._at] if self._at < len(self._tokens) else None
        return token is not None and token.text in {")", "）"} and not token.phrase

    def _place(self) -> TextSpan:
        return self._tokens[self._at].place if self._at < len(self._tokens) else self._end


def _term(token: _Token) -> Term:
    if token.phrase:
        return ContainsText(folded(token.text), token.place)
    place = token.place
    try:
        return term_of(_QUOTED.sub(r"\1", token.text), place)
    except UnknownFilterError as error:
        raise QueryError(
            mark(
                "column {column}: there is no filter {word!r}", column=place.first, word=token.text
            ),
            mark("there are {names}", names=tuple(map(str, error.there_are))),
            *place,
        ) from None
    except NoNumberError as error:
        raise QueryError(
            mark(
                "column {column}: {word!r} compares with no number",
                column=place.first,
                word=token.text,
            ),
            mark("as in {example}", example=str(error)),
            *place,
        ) from None


def _wrong(what: str, place: TextSpan) -> QueryError:
    return QueryError(
        mark("column {column}: {what}", column=place.first, what=what),
        mark('words, "phrases", filters, or, -not, and brackets go together'),
        *place,
    )
