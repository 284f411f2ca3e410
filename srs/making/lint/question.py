"""Lints of the question: one thing is asked, and who reads it alone knows which."""

import re

from srs.making import limits
from srs.making.lexicon.english import ENGLISH
from srs.making.lexicon.languages import language_of
from srs.making.lexicon.other import OTHER
from srs.making.lexicon.words import GENERIC, META, SET_NOUN
from srs.making.lint.lint_input import Decision, LintInput
from srs.note import Kind
from srs.prose.weigh import has_term, weight
from srs.text import is_chinese

_YES_NO = re.compile(
    r"(?:吗|对不对)[？?]?$|是否|是不是|能不能|有没有|会不会|可不可以"
    r"|^(?:is|are|were|do|does|did|can|could|will|would|has|have|had|should|was (?:the|it|this|there)"
    r"|ist|sind|hat|kann|gibt es)\b.*\?$",
    re.IGNORECASE,
)
_CHOICE = re.compile(r"还是|\bor\b|\boder\b", re.IGNORECASE)
_BARE_ANSWER = re.compile(
    r"(?:yes|no|true|false|ja|nein|是的?|否|对|不是|不能|不会|能|会|可以|不可以|有|没有)[.。!！]?",
    re.IGNORECASE,
)
_PRONOUN = re.compile(
    r"我们|他们|她们|它们|你|您|他(?!汀)|她|它|其(?!实|他|它|余|次|中)|大家|咱们?|前者|后者"
    r"|也|还(?!原)|仍|则|才(?!能)"
    r"|(?:dies(?:e[rsmn]?)?|er|wir|ihr|man|darin|dazu|dabei"
    r"|we|you|he(?! et al)|she|it|they|there|this|these|those|one|our|your|his|her|its|their)\b",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    r"于是|从而|以及|再(?![次生])|最后(?!一)|其次|或者?|并且?(?![行发列联])|且|然后|接着|否则|那么|因此|所以"
    r"|(?:and|or|so|then|which|who|whose|whom|because|whereas|while|thus|hence|therefore|etc)\b|[,，、;；)）]",
    re.IGNORECASE,
)
"""How a text begins that is the second half of another."""
_ASKS = re.compile(
    r"(?:which|who|whose|whom)\b[^？?]*[？?](?:\s?[（(]\d+\s?项?[)）])?$", re.IGNORECASE
)
"""A question that asks by the word with which half a sentence would lean."""
_TURNING = re.compile(
    r"(?:但是?|不过|然而|而|另外|此外|同时|其中)[，,]?|(?:but|however|also|moreover|in addition)\b,?",
    re.IGNORECASE,
)
"""Words that a text may begin with when all else in it stands for itself."""
_POINTING = re.compile(
    r"(?:在|对于?|从|用|把|由于|因为|如果)?(?:该|这|那|上述|此(?!外))|本(?:文|章|书|节)|文中|作者"
    r"|(?:in |for |with |by )?(?:this|that|these|those|the (?:former|latter|authors?|paper|above))\b",
    re.IGNORECASE,
)
_SOMETHING = re.compile(r"(?:they|their|this|these|those|he|she)\b", re.IGNORECASE)
"""What the line before tells, and the title does not."""
_HALF = re.compile(r"哪怕|即使|即便|虽然|尽管|如果|假如|因为|由于")
_OTHER_HALF = re.compile(r"也|都|就|则|那|但|需|要|会|能|可")
"""A clause that waits for another one, and what the other one holds."""
_OF_THE_TITLE = re.compile(
    r"(?:在|对于?|从)?(?:本文|文中|作者|这篇|[该这](?:一|套|个|种|篇|项)?\s?(?:论文|文章|工作|模型|方法|算法|系统|框架|技术|数据集|paper|工具|协议|语言|库))"
    r"|(?:in )?(?:this|the) (?:paper|work|model|method|approach|system|framework|tool|authors?|dataset|library)\b",
    re.IGNORECASE,
)
"""What points at the title, which stands before the question."""
_BRACKET = re.compile(r"[（(][^（()）]*[）)]")
_OF = re.compile(r"\s(?:of|in|for)\s", re.IGNORECASE)
_CLAUSE = re.compile(
    r"\b(?:is|are|was|were|has|have|needs?|must|should|can|cannot|will|does|don't)\b", re.IGNORECASE
)
"""By this a label says something, and names nothing that one could ask for."""
_ENGLISH_FRAME = re.compile(
    r"(?:what|why|how|which|when|where|who)\b[^？?]*\?(?: \(\d+\))?$", re.IGNORECASE
)
_OF_A_TEXT = re.compile(
    r"(?:(?:第.{1,4}[章节讲课周天部]|chapter|section|part|day|week|lecture|lesson|flashcard|exercise|step|task)\b.{0,6}"
    r"|experiments?|experimental (?:setup|results)|results?|methods?|methodology|evaluation|setup|discussion|"
    r"analysis|related work|future work|appendix|prologue|examples?|usage|installation|setup|basics|faq|"
    r"probleme?|übungen|beispiele|beweis|aufgaben|实验|实验结果|结果|方法|模型|讨论|分析|相关工作|附录|例子|用法|基础|问题|练习)",
    re.IGNORECASE,
)
"""Headings that stand in any text, and so tell nothing of this one."""
_OF_A_PROOF = re.compile(
    r"idee|behauptung|annahme|ziel|beweis|zz|zu zeigen|möchte|rechne|voraussetzung|lösung|aufgabe|(?:aber|also) .+|"
    r"(?:.+ )?(?:proof|hint|exercise|our question)|variants? of (?:the|this) problem|"
    r"claim|proof|idea|assumption|aim|given|solution|task|case|(?:but|and|so) .+|"
    r"证明|假设|思路|结论|证|解|已知|求证|目标|任务|效果|做法",
    re.IGNORECASE,
)
"""Labels of the parts of an argument: each has its own."""
_COUNTER = re.compile(
    r"(?:layer|level|step|stage|phase|part|type|case|class|group|option|rule|round|task|version|method|model|"
    r"第|层|步骤?|阶段|部分|类型|方法|模型|方案|情况)\s?[\dA-Z一二三四五六七八九十]{1,3}(?:步|层|阶段|部分|种|类)?",
    re.IGNORECASE,
)
"""A name that is but a number: without what stands above it nobody knows of what."""
_NOT_FOREIGN = {ENGLISH, OTHER}
_NUMBERED = re.compile(r"\d+\s?[の的]|.*\bof \d+$", re.IGNORECASE)
"""'The box of 3': a row or a point that has no name but its number."""
_CHINESE_FRAME = re.compile(r"(?:是什么|有哪些|是多少|分哪几种|怎么做|指什么|为什么|什么)")
_NAME = re.compile(r"(?<=[^\s.!?。：:] )[A-Z][\w-]*|[A-Z]{2}|[A-Za-z]\d|[a-z][A-Z]|《|`")
"""A capital that does not merely begin a sentence, an acronym, a title."""
_LETTERS = re.compile(r"[^\W\d_]")
_A_DAY = re.compile(r"\d{1,4}\s?(?:年|月|日|号|[-./]\d{1,2})(?:\s?\d{1,2}\s?[月日号])*")
_BARE_NAME = re.compile(r"[A-Za-z][\w.+/-]*", re.ASCII)
_OF_A_MODEL = re.compile(r" ?(?:模型|models?\b)(?P<for>来说|而言|上)?")
_EQUATED = re.compile(r"[=＝→⇒]\s?$")
_SIZE = re.compile(r"\d+(?:\.\d+)?\s?[BM]")


def is_yes_or_no(card: LintInput) -> Decision | None:
    """L06: a coin would be right half of the time."""
    core = card.core
    if card.gapped or not _YES_NO.search(core) or _CHOICE.search(core):
        return None
    bare = _BARE_ANSWER.fullmatch(card.answer.strip())
    return Decision.REFUSE if bare else Decision.HOLD


def leaning(card: LintInput) -> Decision | None:
    """L07: the question leans on a text that is not there: a pronoun, the second half of a thought.

    Under a title the owner may know what is meant; without one nobody does.
    """
    core = card.core
    opens = card.gapped and not card.gaps[0][0]
    said = card.gaps[0][1] if opens else core
    text = _TURNING.sub("", said.lstrip(), count=1).lstrip()
    if card.about is not None and _OF_THE_TITLE.match(text):
        return None
    asks = card.is_asked_freely and _ASKS.match(core)
    goes_on = _GOES_ON.match(core) and not asks
    leans = _PRONOUN.match(text) or _POINTING.match(text) or goes_on
    if not leans and not (card.gapped and _is_half(text)):
        return None
    nameless = card.gapped and _SOMETHING.match(text)
    return Decision.HOLD if card.is_named and not nameless else Decision.REFUSE


def _is_half(text: str) -> bool:
    """Whether `text` is a clause that waits for another: '哪怕用7k条回答'."""
    _, _, other = text.replace(",", "，").partition("，")
    return _HALF.match(text) is not None and not _OTHER_HALF.search(other)


def no_context(card: LintInput) -> Decision | None:
    """L08: nothing in the question tells what it is about."""
    core = card.core
    named = bool(card.candidate.context) or _gives(card.about)
    if card.gapped:
        if named or _NAME.search(core):
            return None
        # a sentence that stands under 'Experiments' leans on the paper, one under nothing may not
        leans = card.about is not None or weight(core) < limits.SHORTEST_UNTITLED
        return Decision.HOLD if leans else None
    subject = _BRACKET.sub("", card.subject).strip("：: ，,？?")
    nothing = not subject or GENERIC.fullmatch(subject) or META.fullmatch(subject)
    if nothing or _NUMBERED.match(subject):
        return Decision.REFUSE
    named_by_clause = card.candidate.kind is Kind.DEFINITION and _CLAUSE.search(subject)
    if named_by_clause and not card.is_asked_freely:
        return Decision.REFUSE
    if not card.candidate.context and _COUNTER.fullmatch(subject.strip("“”„")):
        return Decision.HOLD
    context_given = bool(card.candidate.context) or (card.about or "").lower() != subject.lower()
    unnamed = (
        not (named and context_given) and SET_NOUN.fullmatch(subject) and not _OF.search(subject)
    )
    step = card.items is None and _OF_A_PROOF.fullmatch(subject)
    return Decision.HOLD if unnamed or step else None


def _gives(about: str | None) -> bool:
    """Whether the name of a section tells what it is about."""
    return about is not None and not _OF_A_TEXT.fullmatch(about)


def several_gaps(card: LintInput) -> Decision | None:
    """L10: one card, one answer; figures of one unit are one answer in parts."""
    several = card.candidate.kind is Kind.NUMBER or card.items is not None
    return Decision.HOLD if len(card.gaps) > 1 and not several else None


def unfair_gap(card: LintInput) -> Decision | None:
    """L11: too little is left around a gap to know what is asked."""
    if not card.gapped:
        return None
    candidate, length = card.candidate, weight(card.question)  # a gap weighs nothing
    enough = length >= limits.SHORTEST_CLOZE and has_term(card.question)
    # behind '=' or a cue such as '代价是' the gap is the rest of the line, however long
    cued = candidate.kind in {Kind.REASON, Kind.CONTRAST}
    cued = cued or any(_EQUATED.search(before) for before, _ in card.gaps)
    if not enough or not (cued or length > weight(card.answer)):
        return Decision.REFUSE
    rest = card.shown_text.strip(" ：:")
    short = not candidate.context and weight(rest) < limits.SHORTEST_CORE
    # nothing but punctuation or a date leaves what is asked to the title
    if _BARE_NAME.fullmatch(rest) or not _LETTERS.search(_A_DAY.sub("", rest)):
        return Decision.REFUSE
    if short:
        return Decision.HOLD if cued and card.about else Decision.REFUSE
    return _size_of_a_model(card) if _SIZE.fullmatch(card.answer) else None


def _size_of_a_model(card: LintInput) -> Decision | None:
    """A size before 'model' stands for a name that the sentence does not tell."""
    of_models = (_OF_A_MODEL.match(behind) for _, behind in card.gaps)
    found = next(filter(None, of_models), None)
    if found is None:
        return None
    return Decision.REFUSE if found["for"] else Decision.HOLD


def other_language(card: LintInput) -> Decision | None:
    """L22: a question in another language than its line."""
    core, quote = card.core, card.quote
    if card.gapped:
        return None
    if _ENGLISH_FRAME.match(core):
        return Decision.HOLD if language_of(quote) not in _NOT_FOREIGN else None
    if is_chinese(core):
        is_there = is_chinese(f"{quote}{card.about or ''}")
        return Decision.HOLD if _CHINESE_FRAME.search(core) and not is_there else None
    return None
