"""What is said of a name, and how that is asked: what it is, what it is for, how it is done."""

import re

from srs.content import Basic, Cloze, Content, Gap
from srs.making.lexicon.language import Language, asking, before_han, what_is
from srs.making.lexicon.words import QUANTITY
from srs.note import Kind

TO_BE_SOLVED = re.compile(
    r"(?:问题|挑战|难点|痛点|困难)$|\b(?:problem|challenge|issue)$", re.IGNORECASE
)
DOES_GOOD = (
    r"(?:能够?|可以|可(?!能)|用于|用来|为了|以便|提升|提高|加速|加快|降低|减少|缓解|避免|防止|保证|"
    r"增强|简化|控制|改善|解决|稳定|消除|扩大|抑制)"
)
BY_DOING = r"(?:把|将|通过|先|利用|借助|使用|采用|自定义|对.{1,12}进行|用(?!于|来|户|途|例))"
DOING = re.compile(BY_DOING)
"""How a way of doing something begins."""
_FOCUSES = re.compile(r"focuses on\s+", re.IGNORECASE)
PLAYS_A_PART = r"(?:负责|提出|投票|学习|发送|接收|接受|管理|处理|选举|保存|记录|执行|返回|生成|维护|调度|存储|监听|转发|对.{1,8}(?:投票|排序|打分|编码))"
"""What a part of a system does."""
_PART = re.compile(PLAYS_A_PART)
_USED = r"(?:(?:used|designed) (?:to|for|in)|for \w+ing|in order to)\b"
_DOES = (
    r"(?:\w+ly )?(?:deploys|sets|explains|allows|enables|helps|lets|focuses|uses|prevents|provides|stores|returns|decouples|creates|ensures|checks|"
    r"shows|lists|prints|makes|gives|takes|runs|removes|adds|encrypts|handles|supports|contains|holds|converts|"
    r"maps|manages|resolves|routes|schedules|balances|monitors|exposes|keeps|replaces|sends|receives|translates|"
    r"assigns|binds|reads|writes|saves|loads|compresses|splits|joins|merges|sorts|filters|computes|calculates|detects|"
    r"protects|blocks|catches|throws|waits|locks|copies|moves|deletes|updates|selects|groups|counts|registers|declares|"
    r"starts|stops|opens|closes|links|connects|separates|distributes|replicates|guarantees|limits|restricts|"
    r"measures|describes|defines|combines|reduces|increases|improves|controls|regulates|produces|"
    r"(?:explain|allow|enable|prevent|provide|ensure|remove|add|encrypt|convert|resolve|translate|assign|"
    r"merge|compute|calculate|detect|protect|delete|select|distribute|replicate|describe|define|combine|"
    r"improve|regulate|produce|create|generate|determine|represent)(?=\s(?!of\b)))\b"
)
_TEMPLATES = {
    Language.ZH: (
        (re.compile(DOES_GOOD), Kind.REASON, "{0}有什么作用？"),
        (_PART, Kind.DEFINITION, "{0}做什么？"),
        (DOING, Kind.DEFINITION, "{0}怎么做？"),
    ),
    Language.EN: (
        (re.compile(_USED, re.IGNORECASE), Kind.REASON, "What is {0} for?"),
        (re.compile(_DOES, re.IGNORECASE), Kind.DEFINITION, "What does {0} do?"),
    ),
}
"""How a body begins, and the question that fits it."""
_KIND_OF_THING = re.compile(
    r"的[\u4e00-\u9fff]{0,2}(?:过程|方法|方式|技术|机制|算法|模型|结构|函数|数据库|工具|系统|协议|锁|库|框架|服务|组件|"
    r"语言|程序|命令|文件|操作|手段|策略|能力|现象|网络|单元|模块|指标|理论|思想|概念)$"
)
"""'把数据写到磁盘的过程' says what something is, and not how it is done."""
_SOON = 8
_FIGURE = re.compile(r"(?:大?约|大概|超过|不到|至少|最多|平均|[<>≈~±])?\s?\d")
_KINDS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    (
        Kind.CONTRAST,
        re.compile(
            r"(?:缺点|劣势|不足|代价|优点|优势|好处|区别|差别|不同点|共同点)$"
            r"|\b(?:drawback|disadvantage|downside|cost|advantage|benefit|upside|difference)$",
            re.IGNORECASE,
        ),
    ),
    (
        Kind.REASON,
        re.compile(
            r"(?:原因|动机|作用|目的|用途)$|\b(?:reason|motivation|goal|purpose)$", re.IGNORECASE
        ),
    ),
)
"""Labels that ask a question of their own."""


def says_what_it_does(body: str) -> bool:
    """Whether a text begins with what something does, is for, or how it is done."""
    return any(pattern.match(body) for found in _TEMPLATES.values() for pattern, _, _ in found)


def about(head: str, answer: str, language: Language) -> tuple[Kind, Content]:
    """Kind and content for a name and what is said of it, fitting how that begins."""
    named = before_han(head) if language is Language.ZH else head
    if language is Language.EN and (match := _FOCUSES.match(answer)):
        asked = asking("en.focus", "What does {0} focus on?", head)
        return Kind.DEFINITION, Basic(asked, answer[match.end() :])
    for pattern, kind, question in _TEMPLATES.get(language, ()):
        a_thing = pattern in {DOING, _PART} and _KIND_OF_THING.search(answer)
        if pattern.match(answer) and not a_thing:
            return kind, Basic(asking(f"{language}.does", question, named), answer)
    what = what_is(head, language)
    if what is None:
        return Kind.CLOZE, Cloze((Gap(head), f": {answer}"))
    if language is Language.ZH and _FIGURE.search(answer[:_SOON]) and QUANTITY.search(head):
        return Kind.DEFINITION, Basic(asking("zh.how-much", "{0}是多少？", named), answer)
    kind = next((kind for kind, label in _KINDS if label.search(head)), Kind.DEFINITION)
    return kind, Basic(what, answer)
