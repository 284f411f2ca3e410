"""Two clauses of one shape: 'GPT 基于 Decoder，BERT 基于 Encoder', 'A uses X, whereas B uses Y'.

Both must be whole clauses, and the two things of one kind: names that are akin, or that the author
sets against each other with 'whereas' or 而. Anything else that has a verb twice compares nothing.
"""

import re
from collections.abc import Iterator

from srs.content import Basic, Prompt
from srs.making import limits
from srs.making.candidate import Candidate
from srs.making.lexicon.chinese import AND, CHINESE
from srs.making.lexicon.english import ENGLISH
from srs.making.lexicon.words import unlean
from srs.making.rule import COMMAS, rule
from srs.making.text import heads
from srs.making.text.place import Place
from srs.making.text.propose import propose
from srs.note import Kind
from srs.prose.clauses import cut, sentences, spans, without_tail
from srs.prose.weigh import weight

_LATIN_NAME = r"[A-Za-z](?:[A-Za-z0-9+. -]{0,23}[A-Za-z0-9+])?(?![A-Za-z0-9])"
_NAME = rf"{_LATIN_NAME}|[\u4e00-\u9fffA-Za-z0-9-]{{2,8}}?"
_VERBS = (
    "是(?!否|不是|因为)|有(?![序效限关时些用助利向界])|保存在|位于|基于|使用(?![者率量权户])|采用|依赖(?![项注关])|"
    "适合|适用于|用于|负责(?!人)|关注(?![点度])|学习(?![率器者])|只用|只看|需要|属于|支持(?![向者度])|"
    "对应(?!关)|表示(?![层学])|返回(?!值)|存储(?![器过引层])"
)
"""Each but where it only begins a longer word: 使用者, 学习率, 返回值."""
_CLAUSE = re.compile(
    rf"(?P<name>{_NAME})\s?(?P<then>则是?)?(?P<verb>{_VERBS})\s?(?P<said>.{{2,40}})"
)
_LIKELY_VERB = re.compile(_VERBS)
_COMMA_BUT = re.compile(r"[，,；;]\s?(?=但)")
_AGAINST = re.compile(r"\s?(?:而|但是?)\s?(?![是不非且])")
_SAYS_LITTLE = {"是", "有", "需要", "属于"}
"""Verbs behind which may stand anything."""
_WHERE = {"位于", "保存在"}
_NO_NAME = re.compile(
    r"(?:[不没就也才都还只仍而却并又再很更最将会能可所则即第各]|本身|究竟|主要|应该|可能|一般|通常|往往|分别|首先|其次|然后|接着|"
    r"最后|同时|此外|另外|之后|之前|目前|现在|以前|因此|所以|于是|如果|虽然|因为|由于|或者|一直|已经|正在|必须|直接|仅仅|"
    r"最终|最好|最多|至少|有时|其实|其中|还要|只要|只有)$"
    r"|\b(?:and|or|but|which|that|then)\b",
    re.IGNORECASE,
)
"""How a text ends that stands before a verb and names nothing."""
_ASKS = re.compile(r"什么|怎么|怎样|如何|多少|[谁哪吗呢]")
_KIND_OF_THING = re.compile(
    r"(?:作用域|数据库|数据|变量|常量|函数|方法|对象|结构|类型|算法|协议|模型|架构|机制|框架|语言|系统|文件|格式|工具|命令|组件|"
    r"模式|策略|说明|文档|索引|存储|传输|编码|排序|遍历|搜索|调度|请求|服务|接口|节点|线程|进程|学习|网络|关系|操作)$"
)
"""The kind of thing that both are, as 作用域 of 函数作用域 and 块作用域: a word, no piece of one."""
_FIGURE = re.compile(r"[\d.,]+\s?(?P<unit>\S{1,4})$")
_ATTRIBUTIVE = re.compile(
    rf"(?<![不非没])基于\s?(?P<a1>[^，,。；;的和]{{1,16}})的\s?(?P<s1>[^，,。；;、的]{{1,20}}?)\s?{AND}\s?"
    rf"基于\s?(?P<a2>[^，,。；;的]{{1,16}})的\s?(?P<s2>{_LATIN_NAME}|[^，,。；;、的（）()]{{1,12}}(?=[，,。；;、（）()]|$))"
)
_SUBJECT_EN = r"[\w'/.+-]+(?:\s[\w'/.+-]+){0,3}"
_EN = re.compile(
    rf"^(?P<s1>(?:An?\s|The\s)?{_SUBJECT_EN})\s(?P<v>uses?|has|have|returns?|is|are|stores?|needs?|requires?)\s"
    r"(?P<a1>[^,;]{3,80}?),?\s(?P<joint>while|whereas|but|and)\s"
    rf"(?P<s2>(?:an?\s|the\s)?{_SUBJECT_EN})\s(?P=v)\s(?P<a2>[^,;]{{3,80}})$"
)
_ARTICLE = re.compile(r"(?:(?P<article>an?|the)\s)?(?P<noun>.+)$", re.IGNORECASE)
_NOUN = re.compile(r"(?:an?|the|called)\s", re.IGNORECASE)
_PROPER = re.compile(r"\w[^a-z]|[A-Z]")
_CALLED = re.compile(r"called\s+", re.IGNORECASE)
_NONE = (("", False),) * 3
"""Clauses where a sentence has too few."""


@rule(
    {"contrast.parallel": "two clauses of one shape that tell how two things differ"},
    ("- GPT 基于解码器，BERT 基于编码器\n", "GPT 和 BERT 分别基于什么？"),
    (
        "- TCP uses a connection, whereas UDP uses single packets\n",
        "What does TCP use, and what does UDP use?",
    ),
    needs=COMMAS + "；;和与",
    languages=(CHINESE, ENGLISH),
)
def parallel(place: Place) -> Iterator[Candidate]:
    """What two named things each do, where one sentence says it of both in the same words."""
    text = place.text
    for first, last in sentences(text.replace("；", "，")):
        if text[last : last + 1] in {"?", "？"}:
            continue
        sentence = unlean(text[first:last])
        if made := _chinese(place, sentence) or _english(place, sentence):
            yield made


def _chinese(place: Place, sentence: str) -> Candidate | None:
    if "基于" in sentence and (match := _ATTRIBUTIVE.search(sentence)):
        names, said = (match["s1"], match["s2"]), (match["a1"], match["a2"])
        akin = _are_akin(*names)
        return _pair(place, names, said, "{0}和{1}分别基于什么？") if akin else None
    verbs = _LIKELY_VERB.findall(sentence)
    if len(set(verbs)) == len(verbs):
        return None  # hardly any sentence has one twice
    clauses = _clauses(sentence)
    one, other, third = (
        _CLAUSE.fullmatch(clause) for clause, _ in (*clauses, *_NONE)[: len(_NONE)]
    )
    if one is None or other is None or one["verb"] != other["verb"]:
        return None
    if third and third["verb"] == one["verb"]:
        return None  # three of them, and two are not the whole
    names, said = (one["name"], other["name"]), (one["said"], other["said"])
    kind_of = _in_common(*said) if one["verb"] in _SAYS_LITTLE else ""
    against = clauses[1][1] or other["then"] is not None
    says_enough = one["verb"] not in _SAYS_LITTLE or kind_of or _are_figures(*said)
    says_enough = says_enough or (one["verb"] == "是" and _are_latin(*names))
    if not says_enough or not (_are_akin(*names) or against):
        return None
    asked = "多少" if _are_figures(*said) else "哪里" if one["verb"] in _WHERE else f"什么{kind_of}"
    return _pair(place, names, said, f"{{0}}和{{1}}分别{one['verb']}{asked}？")


def _clauses(sentence: str) -> list[tuple[str, bool]]:
    """The clauses of a sentence, each with whether 而 or 但 sets it against the one before."""
    clauses = [
        clause
        for start, end in spans(sentence, "，,；;")
        for clause in _COMMA_BUT.split(sentence[start:end])
    ]
    set_against = [_AGAINST.match(clause) for clause in clauses]
    return [
        (clause[match.end() if match else 0 :].strip(), match is not None)
        for clause, match in zip(clauses, set_against, strict=True)
    ]


def _english(place: Place, sentence: str) -> Candidate | None:
    match = _EN.match(sentence)
    if match is None:
        return None
    names, said = (match["s1"], match["s2"]), (match["a1"], match["a2"])
    (one, first), (other, second) = (_ARTICLE.match(name).groups() for name in names)  # type: ignore[union-attr]
    alike = first[-limits.AKIN :] == second[-limits.AKIN :]
    akin = alike or all(_PROPER.match(noun) for noun in (first, second))
    against = (
        match["joint"] in {"while", "whereas"} and (one or "").lower() == (other or "").lower()
    )
    if not akin and not against:
        return None
    if match["v"] in {"is", "are"} and not all(map(_NOUN.match, said)):
        return None
    called = all(map(_CALLED.match, said))
    return _pair(place, names, said, _asked_en(match["v"], called=called))


def _are_akin(one: str, other: str) -> bool:
    """Whether two names are of one kind to the eye: both Latin, or with a character in common."""
    return _are_latin(one, other) or one[0] == other[0] or one[-1] == other[-1]


def _are_latin(one: str, other: str) -> bool:
    return all(name[0].isascii() and name[0].isalpha() for name in (one, other))


def _are_figures(one: str, other: str) -> bool:
    """Whether both say how much, in the same unit."""
    figures = [_FIGURE.match(said.strip()) for said in (one, other)]
    units = {figure["unit"].strip() for figure in figures if figure}
    return all(figures) and len(units) == 1


def _pair(
    place: Place, names: tuple[str, str], said: tuple[str, str], question: str
) -> Candidate | None:
    names = (names[0].strip(), names[1].strip())
    said = (_said(said[0]), _said(said[1]))
    if names[0] == names[1] or said[0] == said[1] or not all(map(_is_name, names)):
        return None
    if any(len(cut(what, "，,")) > 1 or _ASKS.search(what) for what in said):
        return None
    parts = tuple(
        f"{name}: {what}" if question.isascii() else f"{name}：{what}"
        for name, what in zip(names, said, strict=True)
    )
    if weight("\n".join(parts)) > limits.CLAUSE or any(what.endswith("的") for what in said):
        return None
    spaced = [f" {name} " if name.isascii() and not question.isascii() else name for name in names]
    template = "en.parallel" if question.isascii() else "zh.parallel"
    content = Basic(Prompt(question.format(*spaced), template=template), "\n".join(parts))
    return propose(place, Kind.CONTRAST, content, "contrast.parallel", sure=True)


def _said(said: str) -> str:
    return _CALLED.sub("", without_tail(said))


def _is_name(text: str) -> bool:
    return heads.names(text) and _NO_NAME.search(text) is None


def _in_common(one: str, other: str) -> str:
    """The kind of thing that both are, as 作用域 of 函数作用域 and 块作用域; or nothing."""
    kinds = {match[0] if match else "" for match in map(_KIND_OF_THING.search, (one, other))}
    return kinds.pop() if len(kinds) == 1 else ""


def _asked_en(verb: str, *, called: bool = False) -> str:
    if called:
        return f"What {verb} {{0}} called, and what {verb} {{1}} called?"
    if verb in {"is", "are"}:
        return f"What {verb} {{0}}, and what {verb} {{1}}?"
    base = "have" if verb == "has" else verb.removesuffix("s")
    does = "do" if verb == base else "does"
    return f"What {does} {{0}} {base}, and what {does} {{1}} {base}?"
