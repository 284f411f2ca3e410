"""The cues, as one table: a word that tells that the answer comes next, and how to ask for it."""

import re
from dataclasses import dataclass

from srs.note import Kind

_TERM = r"[A-Za-z][A-Za-z0-9+*/.@-]*(?:[ -][A-Za-z0-9+*/.@-]+){0,4}"
_END = r"(?=[，。；！？,;]|$)"


@dataclass(frozen=True, slots=True)
class Cue:
    """A pattern with a group 'a' for the answer, and how to ask for it."""

    rule: str
    kind: Kind
    pattern: re.Pattern[str]
    question: str | None = None
    """With the groups of the pattern in braces; None asks by a gap."""
    sure: bool = False
    chinese: bool = True
    """Whether it is a word of Chinese sentences, or of all others."""


def _cue(rule: str, kind: Kind, pattern: str, question: str | None = None) -> Cue:
    chinese = re.search(r"[\u4e00-\u9fff]", pattern) is not None
    return Cue(rule, kind, re.compile(pattern), question, rule in _SURE, chinese)


_SURE = {"cue.price", "cue.difference", "cue.common", "cue.cause", "cue.used"}
"""Words that name what follows them, and are hardly ever used otherwise."""


CUES: tuple[Cue, ...] = (
    # the price, the difference, what two have in common
    _cue("cue.price", Kind.REASON, r"代价(?:就)?是\s?(?P<a>.+)$"),
    _cue("cue.difference", Kind.CONTRAST, r"(?:最大|主要|本质|核心|唯一)?的?(?:区别|不同|差异|差别)(?:之处|点)?(?:就?是|在于|：)\s?(?P<a>.+?)(?:，这是.*)?$"),
    _cue("cue.common", Kind.CONTRAST, r"(?:共同点|相同点|相似之处)(?:就?是|在于|：)[，,]?\s?(?P<a>[^，]+(?:，[^，]+)?)"),
    _cue("cue.difference", Kind.CONTRAST, r"\b[Dd]ifferences?\s(?:between .{3,60}? )?(?:is|are|lies in)\s(?:that\s)?(?P<a>.+)$"),
    _cue("cue.merit", Kind.CONTRAST, r"(?:好处|坏处|优点|缺点|优势|劣势|弊端|短板|局限性?)(?:就?是|在于)\s?(?P<a>[^，,]{3,}?)(?=[，,；;]|$)"),
    # causes and effects
    _cue("cue.therefore", Kind.REASON, r"^(?P<a>[^；。]{4,60}?)[，,]\s?(?:因此|所以|因而)(?P<b>[^，,]{3,30})(?=[，,]|$)", "为什么{b}？"),
    _cue("cue.cause", Kind.REASON, r"(?:原因|理由)(?:可能|主要|大概|应该)?(?:就?是|在于|：)\s?(?:因为)?(?P<a>.+)$"),
    _cue("cue.cause", Kind.REASON, r"(?:分析|推测|猜测|认为)[^，,]{0,8}?可能是(?:因为|由于)?\s?(?P<a>[^，,]+)$"),
    _cue("cue.leads", Kind.REASON, r"(?:会|容易|从而|就)?(?:导致|造成|引起|引发)了?\s?(?P<a>[^，,]{2,})" + _END),
    _cue("cue.leads", Kind.REASON, r"\b(?:leads? to|results? in|causes)\s(?P<a>[^,;]{3,})" + _END),
    _cue("cue.because", Kind.REASON, r"\b(?:because(?! of)|due to the fact that)\s(?P<a>[^;]{8,})$"),
    _cue("cue.if", Kind.REASON, r"^(?:[Ii]f|[Ww]hen|[Oo]nce)\s(?P<b>(?![^,;]*\b(?:you|I|we|your|my|our|it|this|that|they)\b)[^,;]{8,80})(?:,|\s[-–—])\s(?:then\s)?(?P<a>(?!.*\b(?:you|I|we|your|my)\b)[^;]{8,120})$", "What happens when {b}?"),
    _cue("cue.if", Kind.REASON, r"^(?:另外|此外|同时|其中|而|但)?[，,]?(?:如果|若(?!干)|当(?![前时中地年天下代今初然])|一旦)(?P<b>(?![^，,]*[我你它他这该])[^，,]{4,40}?)(?:时|的时候|后|\s?的[话話])?[，,]\s?(?:那[么麼]|那|则|就)?\s?(?P<a>(?!.*[我你它他这])[^；]{5,})$", "如果{b}，会怎样？"),
    _cue("cue.aim", Kind.REASON, r"^(?:另外|此外|同时|而|但)?[，,]?(?:为了|要想|想要)(?P<b>(?![^，,]*[我你它他这该])[^，,]{4,24}?)[，,]\s?(?P<a>(?!.*[我你它他这])[^；]{5,})$", "为了{b}，怎么做？"),
    _cue("cue.replaced", Kind.REASON, r"(?:^|[，,])[^，,]{0,8}?用(?P<a>(?:用户)?[^，,用]{2,20}?)来?(?:代替|替代|取代|替换)了?(?P<b>[^，,来以]{2,20})(?=[，,；]|$)", "用什么代替{b}？"),
    # what a thing does, what it is for
    _cue("cue.effect", Kind.REASON, rf"(?:^|[，,]|时)\s?(?P<s>{_TERM}\s?(?:算法|机制|方法|技术|策略|层|模块|函数|操作|项)?)\s?(?:可以|能够|能)?(?P<a>(?:引入|提升|提高|加速|加快|降低|减少|缓解|避免|防止|保证|增强|简化|控制|改善|解决)(?!的).{{2,}})$", "{s}有什么作用？"),
    _cue("cue.added", Kind.REASON, r"(?:^|[，,])\s?(?:加入|加上|引入|加)了?(?P<s>[^，,的]{1,10}?)(?:来|以|去)?(?P<a>(?:控制|防止|避免|保证|限制|约束|使得?|让)[^，,]{2,})", "为什么加{s}？"),
    _cue("cue.purpose", Kind.REASON, r"(?<!没有)(?<!无)(?:目的|目标|动机|为了|要想|想要|代替|替代|取代|替换|作用|意义)(?:就?是|在于|：)\s?(?:为了)?(?P<a>[^，,]{3,}(?:，[^，,]+)?)"),
    _cue(
        "cue.lacks",
        Kind.CONTRAST,
        rf"^(?P<s>{_TERM})\s?(?P<a>(?:没有|无法|不能|难以|缺乏|不支持)[^，,]{{2,}}"
        r"(?:[，,](?:会|也|还|无法|不能|难以|没有|容易)[^，,]{2,})*)",
        "{s}有什么不足？",
    ),
    # what the work found
    _cue("cue.shows", Kind.BASIC, r"^[^，,]{0,12}?(?P<s>(?:消融)?(?:实验|测试|评估|结果|研究)(?:结果)?)(?:也|还)?(?:显示|表明|证明|说明|发现)了?[，,：]?\s?(?P<a>.{5,})$", "{s}表明了什么？"),
    _cue("cue.shows", Kind.BASIC, r"(?:^|[，,])\s?(?:作者|本文|论文)?(?:也|还)?(?P<v>论证|证明|验证|指出)了?\s?(?P<a>(?![^，,]*(?:没|不))[^，,]{5,}(?:[，,][^，,]+)?)" + _END, "{v}了什么？"),
    # how a thing is made
    _cue("cue.based", Kind.CLOZE, rf"(?:基于|采用|借助|符合|服从|遵循)了?\s?(?!更)(?:[\u4e00-\u9fff]{{0,4}}\s)?(?P<a>(?=[^，。\u4e00-\u9fff]*[A-Z]|\w+ \w+ ?分布){_TERM}(?:\s?(?:架构|模型|算法|机制|方法|网络|分布|结构))?)"),
    _cue("cue.based", Kind.CLOZE, rf"\b(?:built on top of|instead of|abbreviated as|short for)\s(?:an?\s|the\s)?(?P<a>(?=[^\d,;]*[A-Za-z]{{2}})[\w-]+(?:\s[\w-]+){{0,3}}){_END}"),
    _cue("cue.used", Kind.DEFINITION, r"(?:使用|采用|用)了?(?:一[个种])?(?P<a>[^，,]{2,24}(?P<s>架构|优化器|损失函数|激活函数|分词器|算法))" + _END, "用了什么{s}？"),
    _cue("cue.used", Kind.DEFINITION, rf"(?:^|[，,])\s?(?P<a>{_TERM}\s?(?P<s>损失函数|损失|优化算法|优化器|激活函数))" + _END, "用了什么{s}？"),
    # how it is done
    _cue("cue.how", Kind.BASIC, r"^(?:(?:So|Then|And|But)[, ]+)?(?:[Ii]n order to|[Tt]o)\s(?P<b>[a-z][^,;]{5,80}),\s(?:you can |we can |you should |simply |just |we |you )?(?:use|run|call|add|set|pass|press|type)\s(?:the\s)?(?P<a>[^,;]{2,60})$", "How do you {b}?"),
    _cue("cue.default", Kind.CLOZE, r"\b(?:defaults? to|default (?:value )?is|by default(?: it)? is)\s(?P<a>[^,;]{1,40})" + _END),
    _cue("cue.default", Kind.CLOZE, r"默认(?:值)?(?:是|为)\s?(?P<a>[^，,]{1,20})" + _END),
    # who or what it is the most of
    _cue("cue.most", Kind.CLOZE, rf"(?:^|[，,])\s?(?P<a>{_TERM})\s?(?:[\u4e00-\u9fff]{{0,8}})?(?:是|效果|性能)?最(?:好|高|快|优|强|大|小|低)的?" + _END),
)  # fmt: skip

WORDS = re.compile(
    r"代价|[好坏]处|[优缺]点|[优劣]势|弊端|短板|局限|没有|无法|不能|难以|缺乏|不支持|区别|不同|差异|差别|共同点|相同点|相似之处|[Dd]ifference|因此|所以|因而|原因|理由|可能是|导致|造成|引起|引发|"
    r"[Ii]f |[Ww]hen |[Oo]nce |当|若|一旦|lead|result|cause|because|due to|如果|引入|提升|提高|加速|加快|降低|减少|缓解|避免|防止|保证|增强|简化|控制|改善|"
    r"解决|限制|约束|[使让]|目的|目标|动机|为了|要想|想要|代替|替代|取代|替换|作用|意义|显示|表明|证明|说明|发现|论证|验证|指出|基于|采用|借助|符合|服从|遵循|"
    r"based on|built on|instead of|rather than|known as|abbreviated|short for|用|损失|优化|激活|"
    r"[Tt]o\s|default|默认|最"
)
"""A sentence without any of these has no cue: one search instead of thirty."""
