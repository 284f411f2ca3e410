"""The answer of a card as it is typed, line by line, and what that comes to."""

from dataclasses import dataclass, replace

from srs.content import Content, ListContent
from srs.typed_answer.which import asked_parts


@dataclass(frozen=True, slots=True)
class TypingLine:
    """What is being typed for a card."""

    content: Content
    given: tuple[str, ...] = ()
    """The lines so far: of a card with gaps one for each; of a list a member or several each."""
    is_done: bool = False
    """Whether nothing more is typed."""

    @property
    def number(self) -> int:
        """Which line is typed now, from 1."""
        return len(self.given) + 1

    @property
    def total(self) -> int | None:
        """How many lines there are; None where somebody says when it is enough."""
        return None if isinstance(self.content, ListContent) else len(asked_parts(self.content))

    def with_line(self, text: str) -> "TypingLine":
        """The same, with one line more. A list ends with an empty one."""
        text = text.strip()
        if isinstance(self.content, ListContent):
            if not text:
                return replace(self, is_done=True)
            return replace(self, given=(*self.given, text))
        given = (*self.given, text)
        return replace(self, given=given, is_done=len(given) == self.total)

    @property
    def is_blank(self) -> bool:
        """Whether nothing was typed: the answer is shown as to anybody who did not type."""
        return not any(self.given)
