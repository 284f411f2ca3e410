"""The thresholds of all lints, in one table.

Lengths are weights: a Chinese character counts 1, a Latin word or a number 1.5. They were set
on hand-made cards, whose questions weigh 6.5 to 19.5 and whose answers weigh 5 (numbers), 8
(gaps), 24 to 27 (definitions, contrasts) and 37 (lists) at most, nineteen times in twenty.
"""

from srs.note import Kind

LONGEST_QUESTION = 60
"""With its title, which may be long, before it."""
LONG_QUESTION = 40
"""Without the names it stands under."""
SHORTEST_QUESTION = 2

LONGEST_ANSWER = {Kind.NUMBER: 8, Kind.CLOZE: 14}
LONGEST_PROSE_ANSWER = 36
SHORTEST_DEFINITION = 5
"""Of one without a Latin word or a number: '有效途径' could be anything."""
LONGEST_LIST = 30
"""All members together."""

LONGEST_MEMBER = 18
MOST_MEMBERS = 7
MANY_MEMBERS = 5
"""More than these are too many for one card that is asked without a word from its owner."""

SHORTEST_CLOZE = 6
"""What must be left around a gap, titles and names included."""
SHORTEST_CORE = 4
"""What must be left of the sentence itself where it stands under no name but its title."""
SHORTEST_UNTITLED = 7
"""The same where there is no title, or one that stands in any text, and no name in the sentence."""

LEAKED = 0.6
"""Share of the answer's words from which a question that holds them gives it away."""
FEWEST_LEAKED = 3
"""Words that an answer must have for its share to mean anything."""
SAME_FIGURE = 0.02
"""Part by which two figures may differ and still be one figure told twice."""
LARGE_FIGURE = 1_000
"""From here on two equal figures in a sentence are no chance."""

GROUNDED = 0.5
"""Share of the answer's words that its lines must hold, besides all numbers and Latin words.

On hand-made cards this passes 95 of 100, and 1 of 100 answers held against other lines."""
NEGATED = 6
"""Characters before an answer in which a 'not' still turns its meaning round."""

NUMBERS = 0.4
"""Share of number cards in one entry."""
MANY_NUMBERS = 6
"""So many an entry may have, whatever their share."""

CONFUSABLE = 0.6
"""Share of common words from which two questions are mistaken for each other."""
MOST_ALIKE = 12
"""So many questions with one rare word are compared: more share a template and no subject."""
