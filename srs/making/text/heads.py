"""Which words at the head of a line name something: a label, a term before a dash or a comma."""

import re
from functools import lru_cache

from srs.making import limits
from srs.making.lexicon.words import DIARY, GENERIC, META, ORPHAN
from srs.parse import Point, split_label
from srs.prose.clauses import without_brackets
from srs.prose.weigh import weight

_DASHED = re.compile(
    r"(?P<head>[^-–—:：。，,;；→⇒=]{2,60}?)(?:\s+(?:[-–—]{1,2}|-{1,2}>|=>)\s+|\s*[→⇒]\s*)(?P<body>\S.*)$"
)
_EQUALS = re.compile(
    r"(?P<head>[^=：:，,;]{1,40}?)\s=\s(?P<body>[^=;{}\[\]()\"']*[^\W\d_]{2,}[^=;{}\[\]\"']*\s[^=;{}\[\]\"']+)$"
)
_PREDICATE = re.compile(
    r"[是了会能在把我]|可以|没有|为空|有[一二三四五六七八九十两几\d]|例如|比如|\be\.g\.|\b(?:above|below|vs\.?|versus|today)\b|\b(?:I|we|is|are|was|were|be|has|have|it|that|which|not|can|will|do|does|"
    r"presents?|proposes?|following|considered|focus(?:es)?|note|see|use|using|if|for|while|from)\b",
    re.IGNORECASE,
)
_NOBODY = re.compile(
    r"(?:steps? to|how to|maybe|perhaps|probably|possibly|is|are|it|this|that|these|those|they|there|here|he|she|we|you|i|one|what|which|who|how|why|where|when|"
    r"goal|idea|problem|issue|reason|result|answer|thing|point|way|next|first|second|last|only|main|"
    r"today|key|another|other|each|all|most|some|so|and|but|not|because|my|our|your|his|her|"
    r"usually|often|sometimes|typically|generally|normally|mostly|rarely|commonly|currently|recently|originally|finally|"
    r"makes?|allows?|helps?|gives?|takes?|gets?|uses?|creates?|requires?|needs?|prevents?|provides?|in|on|at|by|with|as|to|then|also|now|the (?:paper|authors?|corresponding|following|above|first|last))\b"
    r"|避免|减少|增加|提高|提升|降低|防止|使用|采用|实现|支持|保证|获取|排出|增强|缓解|对于|如果|当|由于|关于|根据|通过|除了|第[一二三四五六七八九十\d]+[步个种章节]",
    re.IGNORECASE,
)
_CODE = re.compile(
    r"[<>=;{}\[\]\\@$%^*~|#+]|\w\.(?:md|py|txt|js|ts|json|ya?ml|sh|c|cpp|java|csv)\b|^\W|\d{3}|^\d|\.\s|[。.]$"
)
_WITHIN = re.compile(r"\s[-–—]\s|\b(?:where|when|that|how|why|ensure|until|so)\b", re.IGNORECASE)
_FLAG = re.compile(r"--?[A-Za-z][\w-]*(?:[ ,/]+--?[A-Za-z][\w-]*)?|\.[a-z]\w+")
"""The name of an option, as `-t` or `--all`, or of an attribute, as `.shape`."""
_LETTER = re.compile(r"[A-Z]")
_ARROW = re.compile("->|→|=>|⇒")
_LETTERS = re.compile(r"[^\W\d_]{2}|[\u4e00-\u9fff]")
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
_HAN_PAIR = re.compile(r"[\u4e00-\u9fff]{2}")
_QUESTION = re.compile(
    r"什么|怎么|怎样|如何|为何|哪些|多少|[吗呢?？]|啥|^(?:what|how|why|when|who|which)\b",
    re.IGNORECASE,
)
_SAYS = re.compile(
    r"[是了会能在把我]|\b(?:I|is|are|was|were|be|has|have|it|to|that|which|not|can|will)\b",
    re.IGNORECASE,
)
"""By which a member of a list says something."""


def head_and_body(point: Point) -> tuple[str, str] | None:
    """The name that a point begins with, before a colon, a dash or an arrow, and what follows it."""
    return _head_and_body(point.text)


@lru_cache(maxsize=256)  # the rules take their turns at the same few lines
def _head_and_body(text: str) -> tuple[str, str] | None:
    found = split_label(text)
    if found is None and (match := _EQUALS.match(text)) and _LETTER.fullmatch(match["head"]):
        return match["head"], match["body"].strip()
    if found is None and (match := _DASHED.match(text) or _EQUALS.match(text)):
        if match.re is _EQUALS and _WITHIN.search(match["head"]):
            return None  # the sign stands in the middle of a sentence
        found = match["head"].strip(), match["body"].strip()
        if _ARROW.search(found[1]):
            return None  # one thing leads to another, and that to a third
    return found if found and found[1] and names(found[0]) else None


def leads_by_arrow(point: Point) -> bool:
    """Whether an arrow stands between the name and what follows it."""
    match = _DASHED.match(point.text) if split_label(point.text) is None else None
    return (
        match is not None
        and _ARROW.search(point.text, match.end("head"), match.start("body")) is not None
    )


def names(head: str) -> bool:
    """Whether `head` names something, as against saying, asking or pointing at something."""
    head = head.strip()
    return _FLAG.fullmatch(head) is not None or (
        bool(head)
        and weight(without_brackets(head)) <= limits.LONGEST_HEAD
        and _LETTERS.search(head) is not None
        and not any(p.search(head) for p in (_PREDICATE, _CODE, _QUESTION))
        and not DIARY.search(head)
        and not any(p.fullmatch(head) for p in (GENERIC, META))
        and not any(p.match(head) for p in (ORPHAN, _NOBODY))
    )


def is_named(subject: str) -> bool:
    """Whether the subject of a sentence is a thing and not somebody, or a text before it."""
    return not DIARY.search(subject) and not any(p.match(subject) for p in (ORPHAN, _NOBODY))


def says_again(head: str, answer: str) -> bool:
    """Whether an answer is told by the name already: 'task agnostic', 'supports all tasks'."""
    stems = {word[: limits.STEM] for word in _LONG_WORD.findall(head.lower())}
    given = {word[: limits.STEM] for word in _LONG_WORD.findall(answer.lower())}
    han = {
        head[at : at + 2] for at in range(len(head) - 1) if _HAN_PAIR.fullmatch(head[at : at + 2])
    }
    most = len(stems & given) > limits.SAYS_AGAIN * len(stems)
    return (bool(stems) and most) or any(pair in answer for pair in han)


def gives_much_of(title: str, answer: str) -> bool:
    """Whether the title, which stands before the question, tells much of the answer."""
    given = {word[: limits.STEM] for word in _LONG_WORD.findall(title.lower())}
    stems = {word[: limits.STEM] for word in _LONG_WORD.findall(answer.lower())}
    return bool(stems) and len(stems & given) >= limits.GIVES_MUCH * len(stems)


def asks(head: str) -> bool:
    """Whether `head` is a question: '为什么要用微服务：...'."""
    return _QUESTION.search(head) is not None


def is_name(part: str) -> bool:
    """Whether a member names something, as against a clause that says something."""
    return weight(part) <= limits.NAME_OF_A_MEMBER and not _SAYS.search(part)
