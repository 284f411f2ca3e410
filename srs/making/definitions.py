"""What a name means, told behind it: 'MHA：...', 'Ribosome - builds proteins', 'LSTM（...）'."""

import re
from collections.abc import Iterator
from dataclasses import replace

from srs.content import Basic, Cloze, Content, Gap
from srs.making.candidate import Candidate, Place
from srs.making.heads import head_and_body, is_named, leads_by_arrow, names, says_again
from srs.making.language import Language, asking, before_han, what_is
from srs.making.phrasing import announced
from srs.making.propose import propose
from srs.making.words import DIARY, ORPHAN, QUANTITY, SET_NOUN
from srs.note import Kind
from srs.prose.clauses import cut, sentences, without_brackets, without_tail
from srs.prose.weigh import weight

_SHORTEST = 3
_LONGEST_ANSWER = 34
"""Weight up to which a definition is asked for; a longer one is shown, and its name asked for."""
_LONGEST_SHOWN = 48
_POINTED, _LONGEST_GAP = 1, 14
"""Weights of what an arrow may point at."""
_CLEAR = 7.5
"""Weight from which a definition says enough to be asked without its owner's word."""
_TWO_SIDES = 2
_DIFFER = re.compile(r"(?:区别|差别|差异|不同点?)$|\bdifferences?(?: between .+)?$", re.IGNORECASE)
TO_BE_SOLVED = re.compile(
    r"(?:问题|挑战|难点|痛点|困难)$|\b(?:problem|challenge|issue)$", re.IGNORECASE
)
_GLUED = re.compile(r"\s:\s")
"""Another label, and what is said of it."""
_PROSE = re.compile(r"^[^{}\[\]=<>\\]*$")
_FEW = 2
"""Members of an enumeration that still pass for one definition."""
_SHORT_NAME = 4.5
"""Weight of a name in an enumeration."""
_GLOSSARY = 3
"""Points of one form, one below the other, that make a glossary."""
_COMMA = re.compile(
    r"(?P<head>[A-Za-z][A-Za-z0-9_+/ -]{1,30}|[\u4e00-\u9fff]{2,6})[，,]\s?(?P<body>\S.+)$"
)
_EFFECT = (
    r"(?:能够?|可以|可(?!能)|用于|用来|为了|以便|提升|提高|加速|加快|降低|减少|缓解|避免|防止|保证|"
    r"增强|简化|控制|改善|解决|稳定|消除|扩大|抑制)"
)
_DOING = r"(?:把|将|通过|先|利用|借助|使用|采用|自定义|对.{1,12}进行|用(?!于|来|户|途|例))"
DOING = re.compile(_DOING)
"""How a way of doing something begins."""
_FOCUSES = re.compile(r"focuses on\s+", re.IGNORECASE)
_ROLE = r"(?:负责|提出|投票|学习|发送|接收|接受|管理|处理|选举|保存|记录|执行|返回|生成|维护|调度|存储|监听|转发|对.{1,8}(?:投票|排序|打分|编码))"
"""What a part of a system does."""
_PART = re.compile(_ROLE)
_HEADED = re.compile(rf"{_EFFECT}|{_DOING}|{_ROLE}|是|which |used |an? ")
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
        (re.compile(_EFFECT), Kind.REASON, "{0}有什么作用？"),
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
_GLOSS = re.compile(
    r"(?:使用|采用|基于|引入|提出|回到|叫做|称为|即|^)了?\s?"
    r"(?P<head>[A-Za-z][A-Za-z0-9+-]*(?:\s[A-Za-z][A-Za-z0-9+-]*){0,3}(?:\s?[\u4e00-\u9fff]{2,8})?)"
    r"\s?（(?P<body>[^（）]{6,60})）"
)


def defined(place: Place) -> Iterator[Candidate]:
    """'LABEL：body', 'TERM - body': what it is, what it is for, or how it is done."""
    found = head_and_body(place.point)
    if found is None or place.children:
        return
    head, body = announced(found[0]), found[1]
    if place.point.text in place.point.stressed or TO_BE_SOLVED.search(head):
        return  # a link to something of that name, or a problem with its remedy
    sides = cut(body, "；;")
    if len(sides) == _TWO_SIDES and _DIFFER.search(head) and weight(body) <= _LONGEST_ANSWER:
        yield from _contrast(place, head, sides)
    listed = cut(body, ",，")
    if len(listed) > _FEW and all(weight(part) <= _SHORT_NAME for part in listed):
        return  # names of its parts, and not what it is
    if len(cut(body, "、+＋")) > _FEW:
        return
    if len(sides) > 1 and SET_NOUN.search(head):
        return  # the first one of several
    if len(sides) > 1:
        body = sides[0]
    glossary = place.has_alike(lambda point: head_and_body(point) is not None, _GLOSSARY)
    made = (
        _pointed(place, head, body)
        if leads_by_arrow(place.point) and not _says_what_it_does(body)
        else _asked(place, head, body, "define.label", glossary=glossary)
    )
    if made:
        plain = made.kind is not Kind.CLOZE and _PROSE.search(made.answer) is not None
        clear = plain and not says_again(head, made.answer) and weight(made.answer) >= _CLEAR
        # 'Excreted: kidneys: most wastes': the label says what the kidneys do
        what_is_so = not all(map(is_named, made.context))
        glued = _GLUED.search(made.answer) is not None
        sure = clear and not what_is_so and not glued and len(sides) < _TWO_SIDES
        if len(sides) > 1:  # what the next ones say may be asked for as well
            made = replace(made, span=(0, place.point.text.index(body) + len(body)))
        yield replace(made, sure=sure and (glossary or made.kind is not Kind.DEFINITION))


def headed(place: Place) -> Iterator[Candidate]:
    """'Res connection，能加速学习': a numbered point that begins with its term."""
    match = _COMMA.fullmatch(place.point.text) if place.point.marker else None
    if match is None or place.children or not names(match["head"]):
        return
    head, body = match["head"].strip(), match["body"]
    if _HEADED.match(body):
        made = _asked(place, head, re.sub(r"^是(?:一[种个])?", "", body), "define.head")
        if made:
            yield made


def glossed(place: Place) -> Iterator[Candidate]:
    """'使用 Masked LM（随机遮住一些词）': the bracket says what the term before it means."""
    for match in _GLOSS.finditer(place.point.text):
        body, head = match["body"], match["head"].strip()
        says = re.search(r"[\u4e00-\u9fff]{3,}", body) and not re.search(r"[、/]|\d", body)
        if says and names(head) and not ORPHAN.match(body) and not body.startswith("我"):
            content = Basic(asking("zh.refers", "{0} 指什么？", head), body)
            yield propose(place, Kind.DEFINITION, content, "define.gloss")


def _contrast(place: Place, head: str, sides: list[str]) -> Iterator[Candidate]:
    """'JSON 和 JSONB 的区别：A；B': both sides are the answer."""
    _, content = about(head, sides[0], place.language)
    span = (0, len(place.point.text))
    if isinstance(content, Basic):
        both = replace(content, answer="\n".join(map(without_tail, sides)))
        yield propose(place, Kind.CONTRAST, both, "contrast.label", span=span, sure=True)


def _says_what_it_does(body: str) -> bool:
    return any(pattern.match(body) for found in _TEMPLATES.values() for pattern, _, _ in found)


def _pointed(place: Place, head: str, body: str) -> Candidate | None:
    """'heat -> expansion': the arrow may mean anything, so it stays."""
    answer = without_tail(body[slice(*sentences(body)[0])]) if sentences(body) else ""
    whole = (0, len(place.point.text))
    short = _POINTED <= weight(answer) <= _LONGEST_GAP and not DIARY.search(answer)
    content = Cloze((f"{head} → ", Gap(answer)))
    return propose(place, Kind.CLOZE, content, "define.label", span=whole) if short else None


def _asked(
    place: Place, head: str, body: str, rule: str, *, glossary: bool = False
) -> Candidate | None:
    """A question about `head` that fits how its body begins, or the head itself as the gap."""
    first = body[slice(*sentences(body)[0])] if sentences(body) else body
    answer = without_tail(first)
    if not _SHORTEST <= weight(answer) <= _LONGEST_SHOWN or DIARY.search(answer):
        return None
    language = place.language
    whole = (0, len(place.point.text))
    asked = what_is(head, language)
    if asked is None or weight(answer) > _LONGEST_ANSWER:
        is_term = asked is None or glossary or re.search(r"[A-Za-z]", head)
        if not is_term or without_brackets(head).lower() in answer.lower():
            return None
        colon = "：" if language is Language.ZH else ": "
        content = Cloze((Gap(head), f"{colon}{answer}"))
        return propose(place, Kind.CLOZE, content, rule, span=whole)
    kind, said = about(head, answer, language)
    return propose(place, kind, said, rule, span=whole)


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
