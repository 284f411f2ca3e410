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
