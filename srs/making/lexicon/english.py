"""English."""

import re
from collections.abc import Iterator

from srs.content import Prompt
from srs.making.lexicon.language import Cue, Language, Saying, question_from
from srs.note import Kind

TOLD_APART = re.compile(r"(?:by|in|for|with|to|from|on)\s", re.IGNORECASE)
"""How a name begins that says by what others are told apart, and names nothing."""
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
_ATTRIBUTE = re.compile(
    r"^(?:main |key |final |overall |model |training |learning |batch )?(?:task|objective|loss|metric|architecture|"
    r"dataset|baseline|complexity|purpose|problem|motivation|contribution|limitation|drawback|advantage|"
    r"disadvantage|default|syntax|difference|rule|formula|definition|cause|reason|effect|result|solution|"
    r"trade-?off|size|rate|range|unit|symbol|capital|population|currency|language)$",
    re.IGNORECASE,
)
"""Labels that name a side of what the notes are about, not a thing of its own."""
_COMMAND = re.compile(
    r"(?:git|npm|npx|pip|docker|kubectl|cargo|brew|apt|conda|make|uv)\s[a-z]|--?[a-z]"
)
"""How the name of a command or of an option begins."""
_PROPER = re.compile(r"\S*(?:\S[A-Z0-9]|[^\x00-\x7f]|[()+/_.-])\S*")
"""A word with a capital, a figure or a sign inside: an acronym, the name of a program."""
_IN_BRACKETS = re.compile(r"\s?\([^()]*\)")
_PLURAL_WORD = re.compile(r"[a-z]{2}(?<![sui])s$")
_PLURAL = re.compile(r"[a-z](?<![sui])s\b|\b(?:data|criteria|phenomena|people|children)\b")
_PLURAL_NAME = re.compile(r"[^\Ws]s\b(?:\s(?:of|in|for|to|from|with)\b.*)?$")
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
_IMPERATIVE = re.compile(
    r"(?:then|first|next|finally|separate|divide|split|group|sort|use|consider|let|define|choose|pick|take|make|get|"
    r"find|compute|add|remove|check|note|remember|try|avoid|keep|apply|create|run|set|build|write|read)\b[\s,]",
    re.IGNORECASE,
)
_BY = re.compile(r"\s+by\s+", re.IGNORECASE)
_ARTICLE = re.compile(r"^(?:the|its|their|an?)\s+", re.IGNORECASE)
_FIGURE = re.compile(r"[\d.,%~\s-]+$")
_NO_NOUN = re.compile(
    r"[?？]$|^(?:is|are|has|can|does|works?|runs?|when|where|why|how|who|used|needs?|supports?|requires?)\b"
    r"|\b(?:with|for|to|in|on|by|from|of|at)$",
    re.IGNORECASE,
)
"""A header that says something of the row, and is no attribute of it."""
_END = r"(?=[，。；！？,;]|$)"


def in_quotes(name: str) -> str:
    """A term in quotation marks, where it might want an article: a proper name wants none."""
    bare = _IN_BRACKETS.sub("", name)
    return name if _PROPER.fullmatch(bare) else f"“{name}”"


def is_told_to_do(label: str) -> bool:
    """Whether a label says what to do, as 'Separate ... into two kinds'."""
    return _IMPERATIVE.match(label) is not None


def is_plural(name: str) -> bool:
    """Whether the last word of a name is in the plural."""
    return _PLURAL_WORD.search(name) is not None


def _what_is(name: str) -> Prompt:
    """Without an article, which nobody can set right: some names take one, others none.

    In quotation marks a term needs none.
    """
    words = _IN_BRACKETS.sub("", name).split()
    if _ATTRIBUTE.search(name):
        return question_from("en.what-is-the", "What is the {0}?", f"{name[0].lower()}{name[1:]}")
    if _COMMAND.match(name):
        return question_from("en.what-does", "What does {0} do?", name)
    if is_plural(words[-1] if words else name):
        return question_from("en.what-are", "What are {0}?", name)
    return question_from("en.what-is", "What is {0}?", in_quotes(name))


def _which(label: str, ordered: bool) -> Prompt:  # noqa: FBT001 - a field of Language is called by place
    if is_told_to_do(label):
        return question_from("en.members", "{0}: which ones?", label)
    if said := _SAYS_WHAT_IT_HAS.fullmatch(label.strip()):
        return _what_it_has(said["subject"], said["verb"].lower())
    subject, name = _said_of(label)
    name = name[:1].lower() + name[1:] if name[1:2].islower() else name
    pattern = "hat are the {0}{1}?" if _PLURAL.search(name) else "hat belongs to the {0}{1}?"
    pattern = f"{{2}}: w{pattern}" if subject else f"W{pattern}"
    return question_from("en.members", pattern, name, ", in order" if ordered else "", subject)


def _what_it_has(subject: str, verb: str) -> Prompt:
    be, _, rest = verb.partition(" ")
    subject = subject[0].lower() + subject[1:] if re.match(r"(?:The|An?)\s", subject) else subject
    if be == "is":
        return question_from("en.contents", "What is {0} {1}?", subject, rest)
    plain = "have" if be in {"has", "have"} else be.removesuffix("s")
    does = "do" if be == plain else "does"
    return question_from(
        "en.contents", "What {1} {0} {2}?", subject, does, f"{plain} {rest}".strip()
    )


def _said_of(label: str) -> tuple[str, str]:
    """'HTTP has three methods' is said of HTTP, and names three methods."""
    match = _SENTENCE.fullmatch(label)
    if match and _OF_SOMEBODY.search(match["subject"]):
        match = None
    subject, name = (match["subject"], match["name"]) if match else ("", label)
    return "" if _NOBODY.fullmatch(subject) else subject, _ARTICLE.sub("", name)


def _kinds(name: str) -> Prompt:
    if _is_one_of_many(name):
        named, *told_apart = _BY.split(name, maxsplit=1)
        by = "".join(f" by {how}" for how in told_apart)
        return question_from("en.kinds", "Which {0} are there{1}?", named, by)
    if TOLD_APART.match(name):
        return question_from("en.kinds", "{0}: which ones are there?", name)
    return question_from("en.kinds", "What belongs to {0}?", name)


def _is_one_of_many(name: str) -> bool:
    """Whether the last word of a name is in the plural, before what tells its kinds apart."""
    counted = _BY.split(name)[0]
    return _PLURAL.search(counted, max(counted.rfind(" "), 0)) is not None


def _cell(named: str, header: str, value: str) -> Prompt:
    header = header.lower() if header[1:2].islower() else header
    if _NO_NOUN.search(header):
        return question_from("en.cell", "{0}?", f"{named}: {header}")
    many = is_plural(header)
    if many and _FIGURE.fullmatch(value):
        return Prompt(f"How many {header} does {named} have?", template="en.cell")
    return question_from(
        "en.cell", "What {1} the {0}?", f"{header} of {named}", "are" if many else "is"
    )


def _whole(*words: str) -> Iterator[str]:
    """Patterns of whole words. Each begins with its letter: so what searches for many skips to these."""
    for word in words:
        yield rf"{word[0]}(?<!\w{word[0]}){word[1:]}\b"


def _cue(rule: str, kind: Kind, pattern: str, question: str | None = None) -> Cue:
    return Cue(rule, kind, re.compile(pattern), question, rule == "cue.difference")


_CUES = (
    _cue("cue.difference", Kind.CONTRAST, r"\b[Dd]ifferences?\s(?:between .{3,60}? )?(?:is|are|lies in)\s(?:that\s)?(?P<a>.+)$"),
    _cue("cue.leads", Kind.REASON, r"\b(?:leads? to|results? in|causes)\s(?P<a>[^,;]{3,})" + _END),
    _cue("cue.because", Kind.REASON, r"\b(?:because(?! of)|due to the fact that)\s(?P<a>[^;]{8,})$"),
    _cue("cue.if", Kind.REASON, r"^(?:[Ii]f|[Ww]hen|[Oo]nce)\s(?P<b>(?![^,;]*\b(?:you|I|we|your|my|our|it|this|that|they)\b)[^,;]{8,80})(?:,|\s[-–—])\s(?:then\s)?(?P<a>(?!.*\b(?:you|I|we|your|my)\b)[^;]{8,120})$", "What happens when {b}?"),
    _cue("cue.based", Kind.CLOZE, rf"\b(?:built on top of|instead of|abbreviated as|short for)\s(?:an?\s|the\s)?(?P<a>(?=[^\d,;]*[A-Za-z]{{2}})[\w-]+(?:\s[\w-]+){{0,3}}){_END}"),
    _cue("cue.how", Kind.BASIC, r"^(?:(?:So|Then|And|But)[, ]+)?(?:[Ii]n order to|[Tt]o)\s(?P<b>[a-z][^,;]{5,80}),\s(?:you can |we can |you should |simply |just |we |you )?(?:use|run|call|add|set|pass|press|type)\s(?:the\s)?(?P<a>[^,;]{2,60})$", "How do you {b}?"),
    _cue("cue.default", Kind.CLOZE, r"\b(?:defaults? to|default (?:value )?is|by default(?: it)? is)\s(?P<a>[^,;]{1,40})" + _END),
)  # fmt: skip

ENGLISH = Language(
    code="en",
    marks="the of and is to that for it with as are by this be or from can",
    mixed=True,
    term=in_quotes,
    templates={
        "does": "What does {0} do?",
        "does/for": "What is {0} for?",
        "focus": "What does {0} focus on?",
        "stands-for": "What does {0} stand for?",
        "letters": "What do the letters of {0} stand for?",
        "published": "When was {0} published?",
        "stages": "What are the {1} stages of {0}, in order?",
        "steps": "What are its two steps, in order?",
        "figures": "What are the {0} figures?",
        "row/what": "What is {0}?",
        "row/for": "What is {0} for?",
        "cell/asked": "{0}",
        "across/parameters": "How many parameters do {0} have?",
        "across/data": "How large is the training data of {0}?",
        "across/context": "How long is the context of {0}?",
        "across/layers": "How many layers do {0} have?",
        "across/published": "When were {0} published?",
        "across/architecture": "What is the architecture of {0}?",
    },
    what=_what_is,
    which=_which,
    kinds=_kinds,
    cell=_cell,
    one_of_many=_is_one_of_many,
    plural=lambda name: _PLURAL_NAME.search(name) is not None,
    sayings=(
        Saying(
            re.compile(r"focuses on\s+", re.IGNORECASE), Kind.DEFINITION, "focus", left_out=True
        ),
        Saying(
            re.compile(r"(?:(?:used|designed) (?:to|for|in)|for \w+ing|in order to)\b", re.IGNORECASE),
            Kind.REASON,
            "does/for",
        ),
        Saying(re.compile(_DOES, re.IGNORECASE), Kind.DEFINITION, "does"),
    ),
    describes=(
        (re.compile(r"description|meaning|definition", re.IGNORECASE), "row/what"),
        (re.compile(r"purpose|uses?|usage|function", re.IGNORECASE), "row/for"),
    ),
    cues=_CUES,
    cue_words=(
        r"Difference|difference|If\s|if\s|When\s|when\s|Once\s|once\s|lead|result|cause|because|due to|"
        r"based on|built on|instead of|rather than|known as|abbreviated|short for|To\s|to\s|default"
    ),
    set_nouns="components?|elements?|parts|modules|building blocks|properties|attributes|features|"
    "characteristics|advantages|benefits|pros|disadvantages|drawbacks|cons|limitations|"
    "challenges|difficulties|metrics|domains|areas|aspects|key points|techniques|tricks|"
    "methods|approaches|strategies|types|kinds|categories|tasks|reasons|causes|conditions|"
    "principles|roles|modes|levels|variants|stages|steps|phases|datasets|ingredients|contributions",
    order_nouns="stages|steps|phases|pipeline|workflow|procedure|timeline",
    counts=r"\b(?P<en>two|three|four|five|six|seven)\b",
    numerals={word: n for n, word in enumerate(("two", "three", "four", "five", "six", "seven"), 2)},
    generic=(
        r"introduction|background|overview|summary|conclusions?|notes?|approach|abstract|takeaways?|"
        r"key ideas?|main ideas?|highlights?|misc|other|todo|tbd|log|link(?:s|\(s\))?(?: to work)?|references?|"
        r"(?:today's )?(?:thoughts?|progress)|question|answer|"
        r"experiments?|results?|evaluation|assumptions?|problems?|motivations?|design|methods?|methodology|setup|discussion|analysis|related work|future work|"
        r"recall questions|examples?|basics|usage|faq|diary|journal|daily|(?:chapter|lecture|day|week|part|lesson|unit|module|section)\s*\d+"
    ),
    meta=(
        r"note|notes|nb|ps|p\.s|tip|tips|hint|warning|caution|example|examples|e\.g|i\.e|update|edit|source|sources|"
        r"author|authors|link|links|url|date|time|tags?|title|status|see|see also|ref|refs?|reference|references|paper|"
        r"code|github|website|video|image|figure|fig|output|result|results|input|question|answer|todo|done|take-?aways?|organi[sz]ation|typical examples?|outline|plan|plans|goals?|day|week"
    ),
    moments="|".join(
        _whole(
            "today", "yesterday", "tomorrow", "tonight", "this (?:morning|afternoon|evening|week)",
            "last (?:night|week)", "next week", "weekend", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
            "i", "i[’'](?:m|ve|d|ll)", "my", "myself",
        )
    ),
    feelings="|".join(
        (
            *_whole("slept", "woke", "tired", "exhausted", "sleepy", "bored", "lazy", "hopefully", "embarrass(?:ed|ing)"),
            *_whole("felt (?:good|bad|great|awful)", "feeling (?:good|bad|great|tired|happy)", "note to self"),
            r"^(?:to ?do|plans?|tomorrow|next week)\s?:",
        )
    ),
    living="|".join(
        _whole(
            "tired", "exhausted", "sleepy", "sleep", "slept", "woke", "bed", "breakfast", "lunch", "dinner",
            "coffee", "gym", "run", "ran", "jog(?:ged)?", "walk(?:ed)?", "biked?", "friends?", "mom", "dad",
            "family", "party", "feel(?:ing|s)?", "felt", "happy", "sad", "excited", "proud", "bored", "lazy",
            "productive", "motivated", "busy", "late", "home", "work(?:ed)?", "school", "plan(?:ning)?",
            "hope", "hopefully", "enjoyed", "fun", "watched", "played", "shopping", "movie", "weather",
        )
    ),
    diary="|".join(
        (
            "respect",
            "tt$",
            *_whole(
                "i (?:feel|think|guess|was|am|had|did|got|spent|learned)", "today", "tomorrow", "yesterday",
                "hopefully", "next week", "excited", "lunch", "dinner", "feelings?", "password",
            ),
        )
    ),
    reminders=r"todo|tbd|to read|to do\b|read later",
    orphans=r"(?:it|this|that|these|those|they|the former|the latter|also|however|therefore)\b",
    opinions=r"nice|great|good$|interesting",
    leading=r"(?:and|but|so|also)\s",
)  # fmt: skip
