"""What the cards of each rule are made from, by the ids that they bear.

As the rules say it themselves, which take a while to import: who looks at a card needs none.
`python -m tests.making.page` writes this file. An id that ends in '*' stands for all that begin so.
"""

from collections.abc import Mapping
from typing import Final

from srs.translation import mark

SENTENCES: Final[Mapping[str, str]] = {
    "across.*": mark("the same attribute of several entries of a family, side by side"),
    "asked.by-author": mark("a question that a heading, a point or a label asks, with its answer"),
    "asked.list": mark("a question of the log whose answer names its members as numbered points"),
    "cloze.equals": mark("what something equals: behind '相当于'"),
    "cloze.formula": mark("the right side of a formula below a heading"),
    "cloze.introduced": mark("the name behind '引入', '提出'"),
    "cloze.named": mark("the name behind 'called', '叫做'"),
    "cloze.predicate": mark("what a plain sentence says of its subject"),
    "cloze.replaced": mark("what is replaced: behind 'instead of', '取代'"),
    "cloze.stressed": mark("a word that the author set in bold, in italics or as a link"),
    "contrast.label": mark("a label that asks how two things differ, with both sides behind it"),
    "contrast.parallel": mark("two clauses of one shape that tell how two things differ"),
    "cue.*": mark("a clause behind a word such as 'because', 'leads to', '代价是'"),
    "cue.used": mark("what a work used, as a clause tells it"),
    "define.acronym": mark("an acronym that the log writes out itself"),
    "define.below": mark("a term on a line of its own, and what it is on the line below"),
    "define.gloss": mark("a term, and in brackets what it means"),
    "define.head": mark("a numbered point that begins with its term"),
    "define.heading": mark("a heading that is a term, and what it is below"),
    "define.is": mark("a sentence that defines its subject: behind 'is', 'means', '是一种'"),
    "define.label": mark("a name, and what it is behind a colon, a dash or an arrow"),
    "define.said": mark("a label, and the first clauses of a long explanation behind it"),
    "list.bracket": mark("a clause that counts, with the members in a bracket"),
    "list.composed": mark("what something is made of: 'is composed of A and B'"),
    "list.features": mark(
        "short clauses that tell what a named thing is like, beside a sister told likewise"
    ),
    "list.figures": mark("a label, and behind it nothing but figures"),
    "list.headings": mark("a short line whose points are names, told of below them"),
    "list.label": mark("a label that names a set, with its members behind it"),
    "list.names": mark("a label over three names or more, as points below it"),
    "list.numbered": mark("parts that the author numbers in the text"),
    "list.points": mark("a label that names a set, with its members as points below it"),
    "list.sentence": mark("the parts that one sentence names, three or more of them"),
    "list.sum": mark(
        "a clause that counts, and the next one that names the members, joined by '+'"
    ),
    "number.gap": mark("a figure of a sentence, with enough of the sentence around it"),
    "number.gaps": mark("the figures of one unit in one sentence"),
    "number.published": mark("the date of a paper, at the head of the first line below its title"),
    "sequence.followed": mark("two steps in order: 'A, followed by B'"),
    "sequence.stages": mark("numbered points in a row, each headed by a term with a figure"),
    "table.cell": mark("a cell of a table, by the names of its row and its column"),
    "verb.purpose": mark("what something is used for"),
    "written.*": mark(
        "a question and an answer that the author wrote as a card, in one of the notations of the README"
    ),
}
"""Sentences to be translated where they are shown."""
