"""Words that the author set in bold, in italics or as a link: what a sentence is about, as gaps."""

import re
from collections.abc import Iterator

from srs.content import Cloze
from srs.making import limits
from srs.making.candidate import Candidate
from srs.making.lexicon.words import DIARY, GENERIC, META, ORPHAN
from srs.making.rule import rule
from srs.making.text.gaps import hollowed, unleaned
from srs.making.text.heads import gives_much_of
from srs.making.text.place import Place
from srs.making.text.propose import propose
from srs.note import Kind
from srs.prose.clauses import sentences
from srs.prose.weigh import has_term, weight
from srs.verdict import Tier

_FUNCTION = re.compile(
    r"(?:what|where|when|who|how|why|all|not|no|never|always|only|must|should|and|or|but|if|is|are|same|"
    r"every|each|both|first|second|one|two|more|most|very|don't|do not|tutti|non|sempre|nicht|alle|immer|kein|"
    r"不|没有|所有|全部|必须|一定|重要|注意|但|只|直接|都|也|很|非常)$",
    re.IGNORECASE,
)
"""Words that are stressed for their tone, not for what they name."""
_ORDERED = re.compile(
    r"^\W*\d+\W*$|^https?:|^www\.|[{}<>=;]|^(?:here|this|link|paper|source)$", re.IGNORECASE
)


@rule(
    {"cloze.stressed": "a word that the author set in bold, in italics or as a link"},
    (
        "# 数据库\n\n- 事务提交以后会先写入 **重做日志** 再写磁盘\n",
        "数据库：事务提交以后会先写入 ____ 再写磁盘",
    ),
    (
        "# Databases\n\n- A transaction is written to the **redo log** before the disk\n",
        "Databases: A transaction is written to the ____ before the disk",
    ),
    tier=Tier.UNSURE,
)
def stressed_gaps(place: Place) -> Iterator[Candidate]:
    """The one or two stressed words of a sentence, each as its gap."""
    text, words = place.text, place.point.stressed
    if not words or place.children:
        return
    for first, last in sentences(text):
        sentence = text[first:last].strip()
        if (
            weight(sentence) > limits.STRESSED_SENTENCE
            or ORPHAN.match(sentence)
            or DIARY.search(sentence)
        ):
            continue
        inside = [word for word in dict.fromkeys(words) if sentence.count(word) == 1]
        if not 0 < len(inside) <= limits.STRESSED_WORDS:
            continue
        for word in inside:
            at = sentence.index(word)
            rest = f"{' '.join(place.section.titles)} {sentence[:at]} {sentence[at + len(word) :]}"
            if _is_worth_asking(word, sentence, at) and not gives_much_of(rest, word):
                gap = {(at, at + len(word)): word}
                content = Cloze(unleaned(hollowed(sentence, (0, len(sentence)), gap)))
                yield propose(place, Kind.CLOZE, content, "cloze.stressed", span=(first, last))


def _is_worth_asking(word: str, sentence: str, at: int) -> bool:
    behind = sentence[at + len(word) :].lstrip()
    rest = sentence[:at] + " " + behind
    if behind.startswith(("（", "(")) or (
        word.islower() and word.isascii() and len(word) < limits.SHORT_WORD
    ):
        return False
    labels = sentence[at + len(word) :].lstrip().startswith(("：", ":"))
    return (
        1 <= weight(word) <= limits.STRESSED_GAP
        and weight(rest) >= limits.STRESSED_AROUND
        and has_term(rest)
        and not labels
        and not _ORDERED.search(word)
        and not _FUNCTION.match(word)
        and not GENERIC.fullmatch(word)
        and not META.fullmatch(word)
    )
