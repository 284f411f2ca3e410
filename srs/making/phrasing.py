"""Questions from templates: one per noun, never 'what about it'."""

import re

from srs.making.language import Language, language_of
from srs.making.subject import unlean
from srs.making.words import COUNTED
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
    Language.JA: "{0}は何ですか？（{1}）",
    Language.DE: "{0}: welche sind es? ({1})",
    Language.RU: "{0}: какие? ({1})",
}
_COMPOSED = re.compile(r"(?:的)?(?:组成|构成|成分)$")
_COUNTED_SET = re.compile(
    r"(?:[两二三四五六七八九十]|\d+)\s?大?(?:个|种|类|点|项|条|部分|方面|步)[^，。的]{0,6}$"
)


def which(label: str, count: int, *, ordered: bool = False, around: Language = Language.EN) -> str:
    """The question that asks for the `count` parts that `label` names.

    A label has few words: among Japanese or German notes it is in their language.
    """
    own = language_of(label)
    language = own if around in {Language.ZH, Language.EN} else around
    if language not in {Language.ZH, Language.EN}:
        return _WHICH.get(language, "{0} ({1})").format(label, count)
    if language is Language.EN:
        order = ", in order" if ordered else ""
        if is_told_to_do(label):
            return f"{label}: which ones? ({count})"
        if said := _SAYS_WHAT_IT_HAS.fullmatch(label.strip()):
            return _what_it_has(said["subject"], said["verb"].lower(), count)
        subject, name = _said_of(label)
        name = name[:1].lower() + name[1:] if name[1:2].islower() else name
        if not _PLURAL.search(name):
            return (
                f"{f'{subject}: w' if subject else 'W'}hat belongs to the {name}{order}? ({count})"
            )
        question = f"hat are the {name}{order}? ({count})"
        return f"{subject}: w{question}" if subject else f"W{question}"
    return _which_chinese(announced(label), count, ordered=ordered)


def _what_it_has(subject: str, verb: str, count: int) -> str:
    be, _, rest = verb.partition(" ")
    subject = subject[0].lower() + subject[1:] if re.match(r"(?:The|An?)\s", subject) else subject
    if be == "is":
        return f"What is {subject} {rest}? ({count})"
    plain = "have" if be in {"has", "have"} else be.removesuffix("s")
    does = "do" if be == plain else "does"
    return f"What {does} {subject} {f'{plain} {rest}'.strip()}? ({count})"


def _which_chinese(name: str, count: int, *, ordered: bool) -> str:
    size = f"（{count} 项）"
    if ordered:
        return f"{name}依次是什么？{size}"
    of_a_set = _COUNTED_SET.search(name)
    if of_a_set and name[: of_a_set.start()][-1:] not in {"", "的"}:
        return f"{name[: of_a_set.start()]}哪{of_a_set[0]}？{size}"
    if of_a_set:
        return f"{name}是哪些？{size}"
    if asked := asking(name):
        return f"{asked}？{size}"
    if _COMPOSED.search(name):
        return f"{_COMPOSED.sub('', name)}由哪几部分组成？{size}"
    return f"{name}有哪些？{size}"


def asking(text: str) -> str | None:
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


def parts_of(name: str, count: int) -> str:
    """The question for the names that stand below a name."""
    if language_of(name) is Language.ZH:
        return f"{name}分哪几种？（{count} 项）"
    if names_many(name):
        named, *told_apart = _BY.split(name, maxsplit=1)
        return f"Which {' by '.join([f'{named} are there', *told_apart])}? ({count})"
    if TOLD_APART.match(name):
        return f"{name}: which ones are there? ({count})"
    return f"What belongs to {name}? ({count})"


def names_many(name: str) -> bool:
    """Whether a name is one of many: all Chinese ones may be, English ones in the plural."""
    if language_of(name) is Language.ZH:
        return True
    counted = _BY.split(name)[0]
    return _PLURAL.search(counted, max(counted.rfind(" "), 0)) is not None


def stands_for(name: str, count: int) -> str:
    """The question for the names whose first letters make `name`."""
    if language_of(name) is Language.ZH:
        return f"{name} 的字母各代表什么？（{count} 项）"
    return f"What do the letters of {name} stand for? ({count})"


def announced(label: str) -> str:
    """What a label names: '核心要素有这些' names 核心要素."""
    label = " ".join(label.split())  # of many spaces, the pattern would begin at each
    clauses = cut(label, "，,")
    name = unlean(clauses[-1] if clauses else label)
    return _ANNOUNCING.sub("", name) or name


def shown(items: tuple[str, ...], *, ordered: bool = False) -> str:
    """The parts of a list as an answer, a line each, numbered when their order matters."""
    if ordered:
        return "\n".join(f"{n}. {text}" for n, text in enumerate(items, 1))
    return "\n".join(items)
