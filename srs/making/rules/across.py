"""Cards across entries: the same attribute of several members of one family, side by side."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from srs.content import ListContent
from srs.making import limits
from srs.making.lexicon.languages import asking_in, language_of
from srs.making.rule import LogSeen, Sees, rule
from srs.making.text.attributes import Attribute, Value, amount, attributes, topic_key
from srs.note import Entry, Kind, Note
from srs.origin import LogLines, Source
from srs.parse import Log
from srs.verdict import Tier

_MEMBER = re.compile(r"(?P<family>[A-Za-z][A-Za-z]+)[\s-]?(?P<version>\d+(?:\.\d+)?)?$")


@rule(
    {"across.*": "the same attribute of several entries of a family, side by side"},
    (
        "## 2023.6.1\n《GPT2》\n    参数量达到了1.5B\n\n## 2023.6.2\n《GPT3》\n    参数量达到了175B\n",
        "GPT2、GPT3 的参数量各是多少？（2 项）",
    ),
    sees=Sees.LOG,
    tier=Tier.UNSURE,
)
def across(seen: LogSeen) -> Iterator[Note]:
    """A note for each attribute that two to five members of a family are told by.

    GPT-2 and GPT-3 are of one family. BERT and GPT are not, but how they are built is what
    tells them apart.
    """
    log, path, deck = seen.log, seen.path, seen.deck
    families: dict[tuple[str, Attribute], dict[str, Value]] = defaultdict(dict)
    for value in attributes(log):
        if match := _MEMBER.fullmatch(value.topic):
            apart = value.attribute is Attribute.ARCHITECTURE
            family = "" if apart else match["family"].lower()
            families[family, value.attribute].setdefault(topic_key(value.topic), value)
    for (_, attribute), members in families.items():
        values = sorted(members.values(), key=_version)[-limits.MOST_COMPARED :]
        if (
            len(values) >= limits.FEWEST_COMPARED
            and len({amount(value.text) for value in values}) > 1
        ):
            yield _card(log, path, deck, attribute, values)


def _card(log: Log, path: str, deck: str, attribute: Attribute, values: Sequence[Value]) -> Note:
    by_line = sorted(values, key=lambda value: value.first)
    newest = by_line[0]
    section = log.sections[newest.place]
    language = language_of("\n".join(log.quote(v.first, v.last) for v in values))
    names = language.comma.join(value.topic for value in values)
    prompt = asking_in(language, f"across/{attribute}", language.inside(names))
    items = tuple(f"{value.topic}{language.colon}{value.text}" for value in values)
    sources = [Source(path, value.first, value.last) for value in by_line]
    quote = "\n".join(log.quote(source.first, source.last) for source in sources)
    return Note(
        kind=Kind.LIST,
        content=ListContent(prompt, items, count=len(items)),
        origin=LogLines(path, by_line[0].first, by_line[0].last, quote, also=tuple(sources[1:])),
        entry=Entry(section.date, section.title),
        deck=deck,
        rule=f"across.{attribute}",
        sure=False,
    )


def _version(value: Value) -> tuple[float, str]:
    match = _MEMBER.fullmatch(value.topic)
    return (float(match["version"] or 0) if match else 0, value.topic)
