"""Questions from templates: one per noun, never 'what about it'."""

import re

from srs.content import Prompt
from srs.making.lexicon.language import Language, asking, language_of
from srs.making.lexicon.words import COUNTED
from srs.making.text.subject import unlean
from srs.prose.clauses import cut

_ANNOUNCING = re.compile(
    r"\s*(?:主要)?(?:(?<![所具拥没只占含特固私公])有|(?<![可但还就不于])是|(?<![行因作认称成视以名])为|"
    r"包括|包含|分为|分成|如下|列举)?(?:这些|以下|下面|如下|这)?"
    r"(?:(?:几|(?<![第统唯A-Za-z\d.-])[一二三四五六七八九十\d]+)(?:个|种|类|点|方面|部分|项))?$"
)
_SENTENCE = re.compile(
    r"(?P<subject>.{1,40}?)\s+"
    r"(?:has|have|had|uses?|used|is|are|consists? of|includes?|comes? in)\s+"
    r"(?P<name>.+)",
    re.IGNORECASE,
)
_NOBODY = re.compile(r"we|i|you|they|it|there|here|these|this|that|the following", re.IGNORECASE)
_OF_SOMEBODY = re.compile(r"\b(?:I|we|you|they|people|that|which)$", re.IGNORECASE)
"""A clause behind a name, as in 'the three editors I use most'."""
_SAYS_WHAT_IT_HAS = re.compile(
    r"(?P<subject>.{2,40}?)\s(?P<verb>contains?|includes?|has|have|uses?|comprises?|consists? of|"
    r"is (?:made up|made|composed) of|provides?|supports?)",
    re.IGNORECASE,
)
_PLURAL = re.compile(r"[a-z](?<![sui])s\b|\b(?:data|criteria|phenomena|people|children)\b")
_IMPERATIVE = re.compile(
    r"(?:then|first|next|finally|separate|divide|split|group|sort|use|consider|let|define|choose|pick|take|make|get|"
    r"find|compute|add|remove|check|note|remember|try|avoid|keep|apply|create|run|set|build|write|read)\b[\s,]",
    re.IGNORECASE,
)
TOLD_APART = re.compile(r"(?:by|in|for|with|to|from|on)\s", re.IGNORECASE)
"""How a name begins that says by what others are told apart, and names nothing."""
_BY = re.compile(r"\s+by\s+", re.IGNORECASE)
_ARTICLE = re.compile(r"^(?:the|its|their|an?)\s+", re.IGNORECASE)
_NUMERALS = dict(zip("两二三四五六七八九十", (2, *range(2, 11)), strict=True)) | {
    word: n for n, word in enumerate(("two", "three", "four", "five", "six", "seven"), 2)
}
_HOW_MANY = re.compile(
    r"(?P<zh>[两二三四五六七八九十]|(?<![\d.])\d)\s?大?(?:个|种|类|点|项|条|部分|方面|步|层|阶段)"
    r"|\b(?P<en>two|three|four|five|six|seven)\b",
    re.IGNORECASE,
)
_WHICH = {
    Language.JA: "{0}は何ですか？",
    Language.DE: "{0}: welche sind es?",
    Language.RU: "{0}: какие?",
}
_COMPOSED = re.compile(r"(?:的)?(?:组成|构成|成分)$")
_COUNTED_SET = re.compile(
    r"(?:[两二三四五六七八九十]|\d+)\s?大?(?:个|种|类|点|项|条|部分|方面|步)[^，。的]{0,6}$"
)


def which(label: str, *, ordered: bool = False, around: Language = Language.EN) -> Prompt:
    """The question that asks for the parts that `label` names.

    A label has few words: among Japanese or German notes it is in their language.
    """
    own = language_of(label)
    language = own if around in {Language.ZH, Language.EN} else around
    if language is Language.ZH:
        return _which_chinese(announced(label), ordered=ordered)
    if language is not Language.EN:
        return asking(f"{language}.members", _WHICH.get(language, "{0}"), label)
    if is_told_to_do(label):
        return asking("en.members", "{0}: which ones?", label)
    if said := _SAYS_WHAT_IT_HAS.fullmatch(label.strip()):
        return _what_it_has(said["subject"], said["verb"].lower())
    subject, name = _said_of(label)
    name = name[:1].lower() + name[1:] if name[1:2].islower() else name
    pattern = "hat are the {0}{1}?" if _PLURAL.search(name) else "hat belongs to the {0}{1}?"
    pattern = f"{{2}}: w{pattern}" if subject else f"W{pattern}"
    return asking("en.members", pattern, name, ", in order" if ordered else "", subject)


def _what_it_has(subject: str, verb: str) -> Prompt:
    be, _, rest = verb.partition(" ")
    subject = subject[0].lower() + subject[1:] if re.match(r"(?:The|An?)\s", subject) else subject
    if be == "is":
        return asking("en.contents", "What is {0} {1}?", subject, rest)
    plain = "have" if be in {"has", "have"} else be.removesuffix("s")
    does = "do" if be == plain else "does"
    return asking("en.contents", "What {1} {0} {2}?", subject, does, f"{plain} {rest}".strip())


def _which_chinese(name: str, *, ordered: bool) -> Prompt:
    if ordered:
        return asking("zh.order", "{0}依次是什么？", name)
    of_a_set = _COUNTED_SET.search(name)
    if of_a_set and name[: of_a_set.start()][-1:] not in {"", "的"}:
        return asking("zh.members", "{0}哪{1}？", name[: of_a_set.start()], of_a_set[0])
    if of_a_set:
        return asking("zh.members", "{0}是哪些？", name)
    if asked := asked_which(name):
        return asking("zh.members", "{0}？", asked)
    if _COMPOSED.search(name):
        return asking("zh.contents", "{0}由哪几部分组成？", _COMPOSED.sub("", name))
    return asking("zh.members", "{0}有哪些？", name)


def asked_which(text: str) -> str | None:
    """`text` with its last '几种' as '哪几种'; None when the author does not count."""
    counted = list(COUNTED.finditer(text))
    if not counted:
        return None
    last = counted[-1]
    return f"{text[: last.start()]}哪{last[0].removeprefix('哪')}{text[last.end() :]}"


def _said_of(label: str) -> tuple[str, str]:
    """'HTTP has three methods' is said of HTTP, and names three methods."""
    match = _SENTENCE.fullmatch(label)
    if match and _OF_SOMEBODY.search(match["subject"]):
        match = None
    subject, name = (match["subject"], match["name"]) if match else ("", label)
    return "" if _NOBODY.fullmatch(subject) else subject, _ARTICLE.sub("", name)


def counted(label: str) -> int | None:
    """How many a label says there are: 3 for 'Raft 的三个角色', 2 for 'two modes'."""
    match = _HOW_MANY.search(label)
    if match is None:
        return None
    said = (match["zh"] or match["en"]).lower()
    return int(said) if said.isdigit() else _NUMERALS[said]


def is_told_to_do(label: str) -> bool:
    """Whether an English label says what to do, as 'Separate ... into two kinds'."""
    return _IMPERATIVE.match(label) is not None


def parts_of(name: str) -> Prompt:
    """The question for the names that stand below a name."""
    if language_of(name) is Language.ZH:
        return asking("zh.kinds", "{0}分哪几种？", name)
    if names_many(name):
        named, *told_apart = _BY.split(name, maxsplit=1)
        by = "".join(f" by {how}" for how in told_apart)
        return asking("en.kinds", "Which {0} are there{1}?", named, by)
    if TOLD_APART.match(name):
        return asking("en.kinds", "{0}: which ones are there?", name)
    return asking("en.kinds", "What belongs to {0}?", name)


def names_many(name: str) -> bool:
    """Whether a name is one of many: all Chinese ones may be, English ones in the plural."""
    if language_of(name) is Language.ZH:
        return True
    counted = _BY.split(name)[0]
    return _PLURAL.search(counted, max(counted.rfind(" "), 0)) is not None


def stands_for(name: str) -> Prompt:
    """The question for the names whose first letters make `name`."""
    if language_of(name) is Language.ZH:
        return asking("zh.letters", "{0} 的字母各代表什么？", name)
    return asking("en.letters", "What do the letters of {0} stand for?", name)


def announced(label: str) -> str:
    """What a label names: '核心要素有这些' names 核心要素."""
    label = " ".join(label.split())  # of many spaces, the pattern would begin at each
    clauses = cut(label, "，,")
    name = unlean(clauses[-1] if clauses else label)
    return _ANNOUNCING.sub("", name) or name
