"""Other forms of a card that is forgotten again and again: what else asks for the same lines."""

import re
from dataclasses import dataclass
from typing import Literal

from srs.making.language import Language, language_of
from srs.making.lint import Decision, Exhibit, examine
from srs.making.make import candidates
from srs.making.subject import ask, topic, whole_topic
from srs.note import Note
from srs.parse import read
from srs.render import GAP

FormName = Literal["gaps", "question"]

_COUNT = re.compile(r"（\d+ 项）$")
_FEWEST_MEMBERS = 3
_MOST_QUESTIONS = 2


@dataclass(frozen=True, slots=True)
class Form:
    """Another question for the lines of a card."""

    name: FormName
    question: str
    answer: str
    """Of a list, a member a line."""


def other_forms(note: Note) -> list[Form]:
    """A list with every second member shown; a gap asked as a question. There may be none."""
    if note.items is not None:
        return _with_cues(note, note.items)
    return _as_question(note) if GAP in note.question else []


def _with_cues(note: Note, items: tuple[str, ...]) -> list[Form]:
    """The first member is a cue, and each second one after it."""
    if len(items) < _FEWEST_MEMBERS or GAP in note.question:
        return []
    wide = language_of(note.question) in {Language.ZH, Language.JA}
    shown = [GAP if at % 2 else item for at, item in enumerate(items)]
    members = ("、" if wide else ", ").join(shown)
    return [Form("gaps", f"{_COUNT.sub('', note.question)} {members}", "\n".join(items[1::2]))]


def _as_question(note: Note) -> list[Form]:
    """What the rules ask of the same fact without a gap, the lints willing."""
    title = f"《{note.entry.title}》\n" if note.entry.title else ""
    log = read(f"## 2000.1.1\n\n{title}\n{note.quote}\n")
    found: dict[str, Form] = {}
    for section in log.sections:
        spoken = language_of(note.quote)
        for candidate in candidates(section, spoken):
            is_gap = GAP in candidate.core or candidate.items is not None
            if is_gap or note.answer not in candidate.answer:
                continue
            question = ask(candidate.core, candidate.context, whole_topic(section))
            quote = log.quote(candidate.first, candidate.last)
            shown = Exhibit(candidate, question, quote, topic(section), None, frozenset())
            if Decision.REFUSE not in examine(shown).values():
                found.setdefault(question, Form("question", question, candidate.answer))
    return list(found.values())[:_MOST_QUESTIONS]
