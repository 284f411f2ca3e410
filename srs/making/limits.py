"""The thresholds of all rules and lints, in one table, each with its reason.

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
"""L01: less asks nothing."""

LONGEST_ANSWER = {Kind.NUMBER: 8, Kind.CLOZE: 14}
"""L02: of a figure, and of a term in its sentence."""
LONGEST_PROSE_ANSWER = 36
"""L02: of any other answer: about two clauses."""
SHORTEST_DEFINITION = 5
"""Of one without a Latin word or a number: '有效途径' could be anything."""
LONGEST_LIST = 30
"""All members together."""

LONGEST_MEMBER = 18
"""L04: of a member of a list; what is longer says something and names nothing."""
MOST_MEMBERS = 7
"""L03: more are not remembered as one card."""
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

# Sections and lines
TITLE_OF_A_SET = 10
"""Weight up to which a title may name a set: that of a paper on methods names none."""
LITTLE_TEXT = 400
"""Characters below which names and terms decide nothing about the language of a section."""
SAMPLE = 2_000
"""Characters of a section, or of a log, that tell its language: more say no more."""
FIRST_LINES = 200
"""Lines of a log that tell its language."""
LONGEST_DOUBTED = 20_000
"""Lines; a longer log is read for its cards alone: no owner goes through so many doubts."""
MOST_TOPICS = 300
"""A log on more topics than that is no reading log of one field."""
OUTER_NAME = 8
"""Weight up to which the name of a whole note goes before that of its part."""
TERM_HEAD = 6
"""Weight up to which the first words of a point name it."""
BEGINNING = 100
"""Points of a section in which the name of what it introduced is looked for."""
LONGEST_HEAD = 9
"""Weight up to which the words before a colon or a dash name something; beyond it they say something."""
GIVES_MUCH = 0.25
"""Share of the words of an answer from which it is told by what stands above it."""
STEM = 4
"""Letters by which two words are taken for forms of one."""
SAYS_AGAIN = 0.5
"""Share of the words of a name that its definition may use as well."""
NAME_OF_A_MEMBER = 8
"""Weight up to which a member of a list names something."""
SHOWN_WHOLE = 30
"""Weight up to which a sentence is shown whole around its gap."""
ENOUGH_AROUND = 8
"""Weight around a gap from which on a reader knows what is asked."""
SAME_CARD = 0.6
"""L18: share of common words from which two cards ask the same."""
LATEST_CARDS = 100
"""L18: so many of the latest cards one is compared with: who says a thing twice does so soon, or years apart."""
LONGEST_FAMILY = 12
"""Members; a longer list is a table to look things up in, nothing to learn by heart."""
ASKED_AT_ONCE = 2
"""Members that one card of a long list asks for, with those around them as the cue."""
FEWEST_CUED = 3
"""Members of a list of which every second one is a cue: of two there would be one question left."""
OTHER_FORMS = 2
"""Other questions that are offered for a gap that is forgotten again and again."""

# Lists and stages
FEWEST_MEMBERS = 2
"""Members from which a label, a bracket or a sentence names a list."""
SHORT_MEMBER = 4
"""Weight up to which what stands between commas is a member and no clause."""
JOINED_MEMBER = 6
"""Weight up to which an and parts two members and stands inside none."""
FEWEST_NAMES = 3
"""Points below a label that is no known set noun: fewer may be anything."""
FEWEST_SAID = 3
"""Parts that a sentence must name: two of them are more often a remark."""
PART_SAID = 9
"""Weight up to which a part that a sentence names is a name."""
WHOLE_SAID = 14
"""Weight up to which the whole whose parts a sentence names is a name."""
FEWEST_FEATURES = 3
"""Clauses that tell what a thing is like: fewer are a remark."""
MOST_FEATURES = 5
"""Clauses of it that are asked for: the first ones tell most."""
FEATURE = 13
"""Weight up to which a clause is a feature and no sentence."""
ALL_FEATURES = 28
"""Weight of all of them together: as much as one answer holds."""
SISTERS = 2
"""Points of one form: what two sisters are each like is what tells them apart."""
FEWEST_STAGES = 3
"""Numbered points of one shape that are stages: two may be so by chance."""
MOST_STAGES = 5
"""Stages that one card asks for in their order."""
METHOD_OF_A_STAGE = 8
"""Weight up to which the clause behind a stage names its method."""
FEWEST_COMPARED = 2
"""Entries of one family that are worth comparing."""
MOST_COMPARED = 5
"""Entries that one card compares: the latest ones."""

# Definitions
WORDS_OF_AN_ACRONYM = 9
"""Words before a bracket that its acronym may stand for."""
SHORTEST_ACRONYM = 3
"""Letters of an acronym that is worth a card."""
SHORTEST_BODY = 3
"""Weight above which what stands behind a name says something of it."""
DEFINED_BY_IS = 26
"""Weight up to which the body of a sentence that defines is asked for."""
LONGEST_SHOWN = 48
"""Weight up to which a definition is shown, and its name asked for."""
SHORTEST_POINTED = 1
"""Weight from which what an arrow points at is an answer."""
LONGEST_GAP = 14
"""Weight up to which the rest of a sentence can be asked for as a gap."""
CLEAR_DEFINITION = 7.5
"""Weight from which a definition says enough to be asked without the word of its owner."""
LONGEST_DEFINITION = 34
"""Weight up to which a definition is asked for; a longer one is shown, and its name asked for."""
PLAIN_ENUMERATION = 2
"""Members of an enumeration that still pass for one definition."""
ENUMERATED_NAME = 4.5
"""Weight of a name in such an enumeration."""
GLOSSARY = 3
"""Points of one form, one below the other, that make a glossary."""
SHORTEST_BELOW = 4
"""Weight from which a line says what the term above it is."""
LINES_BELOW = 3
"""Lines below a term: under more of them it is a heading."""
FIGURE_SOON = 8
"""Characters of an answer among which a figure tells that it is a quantity."""

# Figures, formulas and tables
RESTATED = 6
"""Characters between a figure and its restatement in brackets."""
FIGURE_AROUND = 7
"""Weight around the gap of a figure from which it is asked without the word of its owner."""
MOST_GAPS = 3
"""Figures of one unit that one sentence is asked for."""
FIGURE = 3
"""Weight of a figure with a word beside it, as in large 1.5B."""
SAID_OF_A_FORMULA = 24
"""Weight of the words beside a formula: more of them are a sentence with a formula in it."""
FEWEST_ROWS = 2
"""Rows of a table that is worth asking for."""
MOST_ROWS = 40
"""Rows; a longer table is one to look things up in."""
LONGEST_KEY = 12
"""Weight of the name of a row."""
LONGEST_VALUE = 24
"""Weight of a cell that one can know by heart."""

# Clauses and sentences
CLAUSE = 28
"""Weight up to which a clause is one answer."""
SHORTEST_CLAUSE = 0.5
"""Weight above which a clause is an answer at all."""
CUE_AROUND = 6
"""Weight that must be left of a sentence where no title stands before it."""
CUE_BEFORE = 4
"""Weight before a cue from which on it says of what it speaks."""
AKIN = 4
"""Letters at the end of two English names that are akin: encoder, decoder."""
SAID_AT_LEAST = 5
"""Weight from which the beginning of an explanation explains anything."""
SHORTEST_GAP = 1.5
"""Weight from which what is said of a subject is worth a gap."""
PLAIN_SENTENCE = 48
"""Weight up to which a plain sentence can be shown whole."""
PREDICATES = 2
"""Cards of one point: the first sentences of it say most."""
STRESSED_GAP = 6
"""Weight up to which what is stressed is a term and no clause."""
STRESSED_SENTENCE = 36
"""Weight up to which a sentence with a stressed word is shown whole."""
STRESSED_AROUND = 7
"""Weight that must be left around a stressed word."""
SHORT_WORD = 6
"""Letters below which a small English word is stressed for its tone."""
STRESSED_WORDS = 2
"""Stressed words in one sentence: more are a habit, not a stress."""
ANSWER_LINES = 5
"""Lines of an answer that one card holds."""
AUTHORS_QUESTION = 4
"""Weight from which a question of the author asks anything."""
ANSWER_LINE = 18
"""Weight up to which each line of an answer may be shown with the others."""
ANSWER_NAME = 9
"""Weight up to which the head of a numbered answer is a name."""

# What lints count by the way
SAYING_MEMBERS = 1 / 3
"""L04: share of the members with a finite verb from which it is no list of names."""
LATEX = 2
"""L21: commands of LaTeX that a reader still makes out."""
