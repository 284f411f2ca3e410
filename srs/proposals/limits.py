"""The thresholds for what a model says, in one table, each with its reason.

Weights are those of `srs.making.limits`: a Chinese character counts 1, a Latin word or a number
1.5. What a card may be long is told there, by the lints.
"""

LONGEST_REPLY = 1_000_000
"""Characters of a reply that are read: a block of sixty lines needs a hundredth of it."""
READING_WORK = 16
"""How many times the length of a reply is read at most while JSON is looked for in it: text that
opens a bracket again and again would be read from each of them to its end."""
SHORT_REPLY = 100_000
"""Characters; a shorter reply is given the work of such a one."""
LEAST_READ = 100
"""Characters that an attempt counts as at least: a bracket that opens nothing costs time too."""
FAILURES_AT_ONCE = 16
"""So many failures to read JSON count as much as reading all before: each of them counts lines."""
MOST_CARDS = 60
"""Cards of one reply: a block has sixty lines, and few of them deserve one."""
LONGEST_NUMBER = 9
"""Digits of a line number; no log is longer, and thousands of digits take seconds to read."""
LAST_LINE = 10_000_000
"""The bound of line numbers that a server is told: some write digits until they are stopped."""
LONGEST_SHOWN = 300
"""Characters of a refused question that are shown."""

MOST_LINES = 20
"""Lines that one card cites: none of 451 sound cards cites more than 19, most cite three."""
LONGEST_QUOTE = 2_000
"""Characters of a quote; those of sound cards have 705 at most."""
LONGEST_QUESTION = 600
"""Characters of a question that the lints are shown, which allow some 60 words."""
LONGEST_ANSWER = 600
"""Characters of an answer, or of a member of a list, that they are shown."""
MOST_MEMBERS = 30
"""Members that they are shown, which allow seven."""
MOST_PLACES = 1_000
"""Places of a text in lines that are looked at for one where no word is cut."""
SHORTEST_QUOTE = 2
"""Letters and digits of a quote: a single letter stands in any line."""

QUOTED = 0.5
"""Share of the words of an answer that its quote must hold: what else there is may stand beside
it in its lines."""
SHORTEST_STEM = 4
"""Letters of a word that may be of one thing in the answer and of several in its lines."""
HIGHEST_COUNT = 20
"""A larger number in the question for a list is not the number of its members."""
MARKED = 2
"""Words that mark a language from which a text is taken to be in it."""
