"""The rules in words, by the first part of their ids: what a card was made from."""

RULES = {
    "across": "the same attribute of several entries, side by side",
    "asked": "a question that the log itself asks, with its answer",
    "cloze": "a term that a verb names or that its author stressed, "
    "the right side of a formula, or what a sentence says of its subject",
    "contrast": "clauses of one shape that tell how two things differ",
    "cue": "a clause behind a word such as 'because', 'leads to', 'in contrast'",
    "define": "a name and what it is: behind a label, in brackets, behind 'is', written out",
    "list": "members of a set that a label, a heading or a sentence names",
    "number": "a figure of a sentence, with enough of the sentence around it",
    "sequence": "steps or stages in their order",
    "table": "a cell of a table, by the names of its row and its column",
    "verb": "what something is used for",
    "written": "a question and an answer that the author wrote as a card, "
    "in one of the notations of the README",
}
