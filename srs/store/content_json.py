"""Content as JSON: what a card says, by keys that a person can read; what is not there is absent.

    {"q": question, "a": answer}                        a question and its answer
    {"q": question, "items": [...], "ordered": true,    a list; in the given order,
     "count": 5, "part": [3, "what comes before"]}      of how many, and which of them
    {"runs": ["text", ["answer"], ["answer", "hint"]]}  a sentence with gaps

and with each "under": [names], "title": of the entry; with a question "about": its subject,
"form": the id of its template.
"""

from typing import Any

from srs.content import Basic, Cloze, Content, Gap, ListContent, Part, Prompt, Run

Object = dict[str, Any]
"""A JSON object."""


def content_object(content: Content) -> Object:
    """`content` as a JSON object."""
    match content:
        case Cloze(runs, context, title):
            return {"runs": [_run(run) for run in runs]} | _names(context, title)
        case Basic(prompt, answer):
            return _asked(prompt) | {"a": answer}
        case ListContent(prompt, items, ordered, count, part):
            return _asked(prompt) | _present(
                items=items, ordered=ordered or None, count=count, part=part and _part(part)
            )


def content_from_json(found: Object) -> Content:
    """The content of a JSON object. Raises KeyError or TypeError for what is none."""
    context, title = tuple(found.get("under", ())), found.get("title")
    if "runs" in found:
        return Cloze(tuple(_run_of(run) for run in found["runs"]), context, title)
    prompt = Prompt(found["q"], context, title, found.get("about"), found.get("form", ""))
    if "items" not in found:
        return Basic(prompt, found["a"])
    part = Part(*found["part"]) if "part" in found else None
    items, ordered = tuple(found["items"]), found.get("ordered", False)
    return ListContent(prompt, items, ordered, found.get("count"), part)


def _asked(prompt: Prompt) -> Object:
    more = _present(about=prompt.subject, form=prompt.template or None)
    return {"q": prompt.text} | _names(prompt.context, prompt.title) | more


def _names(context: tuple[str, ...], title: str | None) -> Object:
    return _present(under=context or None, title=title)


def _present(**values: object) -> Object:
    return {name: value for name, value in values.items() if value is not None}


def _part(part: Part) -> list[int | str | None]:
    return [part.first, part.cue]


def _run(run: Run) -> str | list[str]:
    if isinstance(run, str):
        return run
    return [run.answer] if run.hint is None else [run.answer, run.hint]


def _run_of(found: str | list[str]) -> Run:
    return found if isinstance(found, str) else Gap(*found)
