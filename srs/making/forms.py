"""Other forms of a card that is forgotten again and again: what else asks for the same lines."""

from dataclasses import replace

from srs import render
from srs.content import Basic, Cloze, Content, Gap, ListContent, Run
from srs.form import Form
from srs.making import limits
from srs.making.candidates import candidates
from srs.making.lexicon.languages import language_of
from srs.making.lint import Decision, LintInput, lint_decisions
from srs.making.text.subject import ask, topic, whole_topic
from srs.note import Note
from srs.parse import Section, lines_below


def other_forms(note: Note) -> list[Form]:
    """A list with every second member shown; a gap asked as a question. There may be none."""
    if isinstance(note.content, ListContent):
        return _with_cues(note.content)
    return _as_question(note) if isinstance(note.content, Cloze) else []


def _with_cues(whole: ListContent) -> list[Form]:
    """The first member is a cue, and each second one after it."""
    question = render.question_text(replace(whole, count=None))
    if len(whole.items) < limits.FEWEST_CUED or render.has_gap(question):
        return []
    between = language_of(question).comma
    runs: list[Run] = [f"{whole.prompt.text} "]
    for at, item in enumerate(whole.items):
        runs += [between] if at else []
        runs.append(Gap(item) if at % 2 else item)
    prompt = whole.prompt
    asked = render.question_text(Cloze(tuple(runs), prompt.context, prompt.title))
    return [Form("gaps", asked, "\n".join(whole.items[1::2]))]


def _as_question(note: Note) -> list[Form]:
    """What the rules ask of the same fact without a gap, the lints willing."""
    titles = (note.entry.title,) if note.entry.title else ()
    section = Section(None, titles, lines_below(note.quote))
    quote = note.quote.split("\n")
    found: dict[Content, Form] = {}
    for candidate in candidates(section, language_of(note.quote)):
        if not isinstance(candidate.content, Basic) or note.answer not in candidate.answer:
            continue
        content = ask(candidate.content, candidate.context, whole_topic(section))
        lines = "\n".join(quote[candidate.first - 1 : candidate.last])
        shown = LintInput(candidate, content, lines, topic(section))
        if Decision.REFUSE not in lint_decisions(shown).values():
            found.setdefault(content, Form("question", shown.question, shown.answer))
    return list(found.values())[: limits.OTHER_FORMS]
