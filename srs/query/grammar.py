"""How the words of a query go together: all of them, 'or', '-' before one, and brackets."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from srs.card import Status
from srs.errors import UsageError
from srs.query.filters import NoNumberError, UnknownFilterError, test_of, text_test
from srs.query.states import Query

_TOKEN = re.compile(
    r"\s*(?:(?P<open>[-－]?[(（])|(?P<close>[)）])|(?P<not>[-－]?)[\"“](?P<phrase>[^\"”]*)(?P<end>[\"”]?)"
    r"|(?P<word>(?:[^\s()（）\"“]|[(（][^()（）\s]*[)）]|(?<=[:：])[\"“][^\"”]*[\"”])+))"
)
_OR, _NOT = {"or", "OR"}, "-－"
_DEEPEST = 50


@dataclass(frozen=True, slots=True)
class _Token:
    text: str
    column: int
    """From 1."""
    phrase: bool = False
    negated: bool = False


def parse_query(text: str) -> Query:
    """The query that `text` states.

    Words side by side must all hold; 'or' binds weaker, '-' before a word or a bracket turns
    it round, "several words" are one text. Words are looked for in question, answer, title and
    deck, whatever their case and width. Rejected cards match only where is:rejected asks for
    them. Raises UsageError, which points at the column.
    """
    tokens = list(_tokens(text))
    parser = _Parser(tokens, len(text) + 1)
    query = parser.all()
    if any(token.text in {f"is:{Status.REJECTED}", f"is：{Status.REJECTED}"} for token in tokens):
        return query
    return lambda found: found.card.status is not Status.REJECTED and query(found)


def _tokens(text: str) -> Iterator[_Token]:
    at = 0
    while match := _TOKEN.match(text, at):
        column = match.start() + len(match[0]) - len(match[0].lstrip()) + 1
        if match["phrase"] is not None:
            if not match["end"]:
                raise _wrong("a quotation mark is not closed", column)
            yield _Token(match["phrase"], column, phrase=True, negated=bool(match["not"]))
        elif match["word"]:
            word = match["word"]
            negated = len(word) > 1 and word[0] in _NOT
            yield _Token(word[negated:], column + negated, negated=negated)
        else:
            sign = match["open"] or match["close"]
            yield _Token(sign[-1], column, negated=sign[0] in _NOT)
        at = match.end()


class _Parser:
    """Reads tokens from the left; each method takes what belongs to it."""

    def __init__(self, tokens: Sequence[_Token], end: int) -> None:
        self._tokens, self._at, self._end = tokens, 0, end

    def all(self) -> Query:
        """The whole query."""
        query = self._either(0)
        if self._at < len(self._tokens):
            raise _wrong("a bracket is closed that was never opened", self._column())
        return query

    def _either(self, depth: int) -> Query:
        if depth > _DEEPEST:
            raise _wrong("brackets are nested too deeply", self._column())
        found = [self._together(depth)]
        while self._is_or():
            self._at += 1
            found.append(self._together(depth, needed=True))
        return found[0] if len(found) == 1 else lambda card: any(test(card) for test in found)

    def _together(self, depth: int, *, needed: bool = False) -> Query:
        found = []
        while self._at < len(self._tokens) and not self._closes() and not self._is_or():
            found.append(self._one(depth))
        if not found and (needed or self._is_or()):
            raise _wrong("'or' stands between two things", self._column())
        return lambda card: all(test(card) for test in found)

    def _one(self, depth: int) -> Query:
        token = self._tokens[self._at]
        self._at += 1
        if token.text in {"(", "（"} and not token.phrase:
            query = self._either(depth + 1)
            if not self._closes():
                raise _wrong("a bracket is not closed", token.column)
            self._at += 1
        else:
            query = _test(token)
        return (lambda card: not query(card)) if token.negated else query

    def _is_or(self) -> bool:
        token = self._tokens[self._at] if self._at < len(self._tokens) else None
        return token is not None and token.text in _OR and not token.phrase and not token.negated

    def _closes(self) -> bool:
        token = self._tokens[self._at] if self._at < len(self._tokens) else None
        return token is not None and token.text in {")", "）"} and not token.phrase

    def _column(self) -> int:
        return self._tokens[self._at].column if self._at < len(self._tokens) else self._end


def _test(token: _Token) -> Query:
    if token.phrase:
        return text_test(token.text)
    word = re.sub(r"(?<=[:：])[\"“]([^\"”]*)[\"”]$", r"\1", token.text)
    try:
        return test_of(word)
    except UnknownFilterError as error:
        raise UsageError(
            f"column {token.column}: there is no filter {token.text!r}",
            f"there are {', '.join(error.there_are)}",
        ) from None
    except NoNumberError as error:
        raise UsageError(
            f"column {token.column}: {token.text!r} compares with no number", f"as in {error}"
        ) from None


def _wrong(what: str, column: int) -> UsageError:
    return UsageError(
        f"column {column}: {what}", 'words, "phrases", filters, or, -not, and brackets go together'
    )
