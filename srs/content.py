"""What a card says, as data: nothing here is cut up again or put together as text.

`srs.render` writes it out, and is the only place that does.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Prompt:
    """A question, apart from the names before it and the number behind it."""

    text: str
    """What is asked, as it is read."""
    context: tuple[str, ...] = ()
    """Names that it stands under, outermost first: a paper, a part of it."""
    title: str | None = None
    """The title of its entry, where the question of another entry reads the same."""
    subject: str | None = None
    """The words of `text` that it is about, where others stand around them; None: not known."""
    template: str = ""
    """The id of the template around them, its language first: 'zh.members', 'en.what-is'.

    '' for a question in words of the log or of a person.
    """


@dataclass(frozen=True, slots=True)
class Gap:
    """What is asked for in a sentence."""

    answer: str
    hint: str | None = None
    """What the author lets stand in its place."""


Run = str | Gap


@dataclass(frozen=True, slots=True)
class Basic:
    """A question and its answer."""

    prompt: Prompt
    answer: str


@dataclass(frozen=True, slots=True)
class Cloze:
    """A sentence with one gap or several."""

    runs: tuple[Run, ...]
    """The sentence, in its order; no empty text."""
    context: tuple[str, ...] = ()
    """As of a `Prompt`."""
    title: str | None = None
    """As of a `Prompt`."""

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """What is asked for, in the order of the sentence."""
        return tuple(run for run in self.runs if isinstance(run, Gap))

    @property
    def shown_text(self) -> str:
        """The sentence without what is asked for."""
        return "".join(run for run in self.runs if isinstance(run, str))


@dataclass(frozen=True, slots=True)
class Part:
    """Which members of a longer list are asked for."""

    first: int
    """Its place in the whole, from 1."""
    cue: str | None
    """The member before them, which is shown."""


@dataclass(frozen=True, slots=True)
class ListContent:
    """A question for the members of a set, or for steps in their order."""

    prompt: Prompt
    items: tuple[str, ...]
    ordered: bool = False
    """Whether the answer numbers them."""
    count: int | None = None
    """How many there are in all, where the question tells."""
    part: Part | None = None
    """None where all are asked for."""


Content = Basic | Cloze | ListContent


def under(content: Content, title: str) -> Content:
    """`content` under the title of its entry."""
    if isinstance(content, Cloze):
        return replace(content, title=title)
    return replace(content, prompt=replace(content.prompt, title=title))


def under_names(content: Content, names: tuple[str, ...]) -> Content:
    """`content` under `names`, outermost first."""
    if isinstance(content, Cloze):
        return replace(content, context=names)
    return replace(content, prompt=replace(content.prompt, context=names))


def merged_runs(runs: Iterable[Run]) -> tuple[Run, ...]:
    """`runs` without empty texts, and neighbouring ones as one."""
    found: list[Run] = []
    for run in runs:
        if isinstance(run, str) and found and isinstance(found[-1], str):
            found[-1] += run
        elif run:
            found.append(run)
    return tuple(found)


def with_words(content: Content, change: Callable[[str], str]) -> Content:
    """`content` with a change in the words of its question, of which it keeps the template."""
    if isinstance(content, Cloze):
        runs = (change(run) if isinstance(run, str) else run for run in content.runs)
        return replace(content, runs=merged_runs(runs))
    prompt = content.prompt
    about = None if prompt.subject is None else change(prompt.subject)
    prompt = replace(prompt, text=change(prompt.text), subject=about)
    if isinstance(content, Basic):
        return replace(content, prompt=prompt)
    part = content.part
    if part and part.cue:
        part = replace(part, cue=change(part.cue))
    return replace(content, prompt=prompt, part=part)
