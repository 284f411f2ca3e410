"""The last resort: what a plain sentence says of its subject, as a gap or as a definition.

'页表将虚拟地址翻译为 ____', 'Overtrading leads to ____'. Nothing in such a sentence tells that it is
worth a card but that it names a subject and says something definite of it; so these cards always
wait for their owner, and are only proposed for points of which no other rule made a card.
"""

import re
from collections.abc import Iterator

from srs.content import Cloze
from srs.making import limits
from srs.making.candidate import Candidate
from srs.making.lexicon.chinese import CHINESE
from srs.making.lexicon.english import ENGLISH
from srs.making.lexicon.languages import language_of
from srs.making.lexicon.words import DIARY, OPINION, ORPHAN, REMINDER
from srs.making.rule import LABELS, rule
from srs.making.text.about import TO_BE_SOLVED, about
from srs.making.text.heads import gives_much_of, is_named
from srs.making.text.place import Place
from srs.making.text.propose import propose
from srs.making.text.window import shown_around
from srs.note import Kind
from srs.parse import is_lead_in
from srs.prose.clauses import beginning, cut, spans, without_tail
from srs.prose.weigh import has_term, weight
from srs.verdict import Tier

_SUBJECT_ZH = re.compile(r"[^，,。；;：:？?！!]{2,24}$")
_VERB_ZH = re.compile(
    # the surer ones first: of the verbs in a clause the first one in this order is taken
    r"(?P<naming>提供|包含|包括|返回|代表|表示|负责|依赖于?|取决于|来自|源于|位于|属于|等于|相当于|意味着|保存在|存储在|"
    r"存放在|存在|保持|避免|防止|允许|减少|验证|确保|解决|处理|执行|管理|控制|定义|描述|检测|识别|计算|判断|维护|缓存|广播|复制|同步|隔离|"
    r"提高|降低|提升|缓解|加速|转换[为成]|翻译[为成]|映射[为到]|转化[为成]|变[为成]|成为|分[为成]|称[为作]|叫做?|作为|当[做作]|看[做作]|记录|对应)"
    r"|(?P<using>使用|采用|利用|通过|需要|支持|拥有|具有|产生|生成|得到|实现|继承|修饰|保证)"
    r"|(?P<modal>只能|必须|不能|无法|不会|是)"
)
_TIERS = ("naming", "using", "modal")
_REST_ENDS_ZH = re.compile(r"来(?![自源])|以(?!及)|从而|进行|时候?$|[，,。；;：:（(]|而(?!且)")
_ADVERB_ZH = re.compile(
    r"^[了着过否]|^(?:是|个|被|就|都|会|可以|一定|非常|更|很|为了|的|地)|^[因怎什为]"
)
_DEFINITE_ZH = re.compile(
    r"[A-Za-z0-9]|[^，。]{1,12}(?:算法|方法|机制|协议|模型|函数|结构|文件|层|器|表|树|键|锁|率|性|力|酶|素|法|论|数|量|码|钥|值|集|链|图|库|域)$"
)
_TORN_ZH = re.compile(r"^一[遍次下]$|[用的了着]$")
_ANYONE_ZH = re.compile(
    r"我|你|咱|大家|我们|你们|作者|本文|本章|这|那|它|他|她|其(?!他|它)|此|该|主要讲|如果|当|因为|由于|所以|但|而|"
    r"什么|怎么|如何|为什么|可能|应该|一般|就|也|还|不|没|[的地得]$|[和与或在对把被将给向从]$|"
    r"^(?:根据|经过|使|直到|直觉|为了|通过|利用|使用|修改|加入|减少|增加|解析|学习|在|从|以|给|让|需|用|把|将|对|注意|例|比如|一个|有)"
)
_EN = re.compile(
    r"(?P<subject>[\w'’/+.()-]+(?: [\w'’/+.()-]+){0,7}?) "
    r"(?P<verb>(?:is|are|was|were)(?: (?:(?!expected|supposed|interested)(?:\w+ed|made|kept|held|built|written|sent|given|stored|done|found|known|split|driven)(?: \w+)? (?:as|by|in|into|with|from|through|via|on|to)(?! (?:the fact|order|which|what|how|be|do|get))|called|used (?:for|to)|made of|based on|stored in|known for|located in|part of|"
    r"caused by|responsible for|composed of|divided into|measured in))?|"
    r"uses?|requires?|leads? to|depends? on|consists? of|contains?|provides?|means|supports?|returns?|"
    r"produces?|causes?|prevents?|reduces?|increases?|decreases?|improves?|tends? to(?: make)?|cannot|must|starts? (?:at|with|from)|"
    r"stores?|creates?|needs?|includes?|becomes?|refers? to|occurs? (?:in|when|at|during)|happens? when|"
    r"runs? (?:in|on)|comes? from|belongs? to|acts? as|serves? as|converts?|results? in|relies on|rely on|"
    r"induces?|introduces?|keeps?|guarantees?|ensures?|divides?|hurts?|helps?|outperforms?|captures?|predicts?|learns?|"
    r"maps?|assigns?|applies|generates?|computes?|represents?|combines?|measures?|describes?|implies|determines?|"
    r"indicates?|handles?|allows?|enables?|lacks?|lasts?|equals?|exceeds?|protects?|transmits?|carries|supplies|drains?|"
    r"regulates?|secretes?|absorbs?|produces?|breaks? down|consists? in|results? from|stems? from|differs? from|"
    r"has|have|splits?|binds? to|releases?|inhibits?|activates?|encodes?|removes?|replaces?|controls?) "
    r"(?P<rest>\S.*)$"
)
_STARTS_EN = re.compile(
    r"(?:following|running|examples?|I|we|you|he|she|it|they|there|this|that|these|those|here|what|which|who|when|where|why|how|if|so|but|and|or|"
    r"then|because|since|while|although|as|for|in|on|at|to|with|by|from|not|no|note|see|let|maybe|also|one|some|many|"
    r"most|another|other|each|every|everyone|someone|people|nobody|all|both|just|only|now|today|remember|don't|my|our|"
    r"your|his|her|its|their|the (?:author|authors|book|paper|video|course|chapter|article|following|same|first|next|"
    r"last|idea|problem|point|question|answer|result|thing|rest|reason|goal)|after|before|during|once|always|never)\b",
    re.IGNORECASE,
)
_REST_STARTS_EN = re.compile(
    r"(?:to|for|\w+(?:ed|ly)|\w+ by|\w+ (?:is|are|was|has|have) |through|it|this|that|these|those|them|him|her|us|me|you|not|n't|so|too|very|also|just|only|always|never|often|more|"
    r"less|as|like|when|if|because|why|how|what|where|being|been|going|to be|able|good|bad|great|nice|important|"
    r"useful|hard|easy|difficult|possible|necessary|some|many|much|lots?|a lot|one of|different|similar|the same)\b",
    re.IGNORECASE,
)
_REST_ENDS_EN = re.compile(
    r"[;(]|[,:](?!(?<=\d.)\d)| (?:which|because|due to|so that|and then|whereas|while|when|if|but|instead of|rather than|—|–|-) "
)
_GOES_ON_EN = re.compile(r", (?:(?:\w+ ){1,3}?and \w|\w+(?: \w+){0,2}, )")
_COPULA = re.compile(r"is|are|was|were")
_NOUN_EN = re.compile(r"(?:an? |the |[A-Z0-9$])")
"""What a thing is; what it is like could be said in many words."""
_CODE = re.compile(r"[{}<>=\[\]\\|`$]|\w\(\w*\)|->|→|\?|？|https?:")
_OF_A_DAY = re.compile(
    r"I(?<!\wI)\b|m(?<!\wm)y\b|m(?<!\wm)e\b|w(?<!\ww)e\b|o(?<!\wo)ur\b|我|今天|昨天|明天|打卡"
)


@rule(
    {"define.said": "a label, and the first clauses of a long explanation behind it"},
    (
        "- 页表：操作系统为每个进程维护一张表，其中每一项把一个虚拟页对应到一个物理页框，缺页时由内核把它从磁盘调入内存再继续执行\n",
        "页表是什么？",
    ),
    needs=LABELS,
    tier=Tier.UNSURE,
    last_resort=True,
)
def said(place: Place) -> Iterator[Candidate]:
    """'LABEL：a long explanation': the first clauses of it, up to what one can remember."""
    found = place.named
    if found is None or place.children or _CODE.search(place.text):
        return
    head, body = found
    if TO_BE_SOLVED.search(head):
        return
    answer = beginning(body, limits.LONGEST_DEFINITION)
    if weight(answer) < limits.SAID_AT_LEAST or not _is_impersonal(f"{head} {answer}"):
        return
    kind, content = about(head, answer, place.language)
    if kind is not Kind.CLOZE:
        yield propose(place, kind, content, "define.said")


@rule(
    {"cloze.predicate": "what a plain sentence says of its subject"},
    ("- 页表将虚拟地址翻译为物理地址\n", "页表将虚拟地址翻译为 ____"),
    (
        "# Kernel\n\n- The page table of each process contains physical frame numbers\n",
        "Kernel: The page table of each process contains ____",
    ),
    tier=Tier.UNSURE,
    languages=(CHINESE, ENGLISH),
    last_resort=True,
)
def predicated(place: Place) -> Iterator[Candidate]:
    """'SUBJECT verb ____', for the first sentences that say something definite of their subject."""
    text = place.text
    if not _is_impersonal(text):
        return
    made = 0
    for first, last in place.sentences:
        sentence = text[first:last]
        if (
            weight(sentence) > limits.PLAIN_SENTENCE
            or _CODE.search(sentence)
            or is_lead_in(sentence)
        ):
            continue
        gap = _GAPS.get(language_of(sentence, place.around), _nothing)(sentence)
        if gap is None:
            continue
        start, end = first + gap[0], first + gap[1]
        if gives_much_of(sentence[: gap[0]], text[start:end]):
            continue
        gaps = {(start, end): text[start:end]}
        runs, shown_from = shown_around(text, (first, last), gaps, language=place.language)
        named = place.name if shown_from > 0 else None
        yield propose(place, Kind.CLOZE, Cloze(runs), "cloze.predicate", named=named)
        made += 1
        if made == limits.PREDICATES:
            return


def _is_impersonal(text: str) -> bool:
    return not (_OF_A_DAY.search(text) or DIARY.search(text) or REMINDER.search(text))


def _chinese(sentence: str) -> tuple[int, int] | None:
    """Where what is said of the subject stands, in the first clause that has a subject."""
    for start, end in spans(sentence, "，,"):
        clause = sentence[start:end]
        found = {match.lastgroup: match for match in reversed(list(_VERB_ZH.finditer(clause)))}
        for tier in _TIERS:
            match = found.get(tier)
            if match is None or not _is_subject_zh(clause[: match.start()]):
                continue
            rest = clause[match.end() :]
            offset = len(rest) - len(rest.lstrip())
            stop = _REST_ENDS_ZH.search(rest, offset + 1)
            predicate = rest[offset : stop.start() if stop else len(rest)].rstrip()
            if tier != "naming" and not _DEFINITE_ZH.search(predicate):
                continue  # '需要抓住重点': anything might be needed
            if (
                _can_be_asked(predicate)
                and not _ADVERB_ZH.match(predicate)
                and not _TORN_ZH.search(predicate)
            ):
                at = start + match.end() + offset
                return at, at + len(predicate)
    return None


def _is_subject_zh(text: str) -> bool:
    subject = text.strip()
    return (
        _SUBJECT_ZH.fullmatch(subject) is not None
        and has_term(subject)
        and not _ANYONE_ZH.search(subject)
    )


def _english(sentence: str) -> tuple[int, int] | None:
    stripped = sentence.strip()
    match = _EN.match(stripped)
    if match is None or _STARTS_EN.match(stripped) or not is_named(match["subject"]):
        return None
    rest = match["rest"]
    stop = _REST_ENDS_EN.search(rest)
    predicate = without_tail(rest[: stop.start() if stop else len(rest)])
    if not _can_be_asked(predicate) or _REST_STARTS_EN.match(predicate):
        return None
    if stop and _GOES_ON_EN.match(rest, stop.start()):
        return None  # the first of several, which are one answer
    if _COPULA.fullmatch(match["verb"]) and not _NOUN_EN.match(predicate):
        return None
    at = sentence.index(stripped) + match.start("rest")
    return at, at + len(predicate)


def _can_be_asked(predicate: str) -> bool:
    return (
        limits.SHORTEST_GAP <= weight(predicate) <= limits.LONGEST_GAP
        and not ORPHAN.match(predicate)
        and not OPINION.search(predicate)
        and len(cut(predicate, "、")) <= limits.PREDICATES + 1
    )


def _nothing(_: str) -> None:
    return None


_GAPS = {CHINESE: _chinese, ENGLISH: _english}
