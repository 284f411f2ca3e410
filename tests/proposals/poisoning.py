"""Sound cards made wrong, one fault each: what a gate must refuse, whatever the log.

A kind of fault is a function from a card to the same card with that fault; it yields none where
the card has nothing to spoil. Whether a card is wrong then is known from how it was made.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import islice
from random import Random

from srs.note import Kind
from srs.proposals.block import Block
from srs.proposals.proposal import Proposal

HOMOGLYPHS = str.maketrans("aceopxyABCEHKMOPTX", "асеорхуАВСЕНКМОРТХ")
OPPOSITES = (
    ("大于", "小于"), ("高于", "低于"), ("增加", "减少"), ("提高", "降低"), ("上升", "下降"), ("之前", "之后"),
    ("最大", "最小"), ("increase", "decrease"), ("before", "after"), ("upper", "lower"), ("left", "right"),
)  # fmt: skip
_DIGIT = re.compile(r"(?<![A-Za-z\d.,])\d+(?![\d.,]*\d)")
_HAN_NUMERAL = re.compile(r"[二三四五六七八九](?=[个種种类層层倍步次项])")
_LATIN = re.compile(r"[A-Za-z]{5,}")
_UNIT = re.compile(r"(?<=\d)\s?(?:[层倍个種种步次项秒年月%GMkB]|cm|years|GB|MB)")
_NEGATION = re.compile(r"不|没有|无需|\bnot ")
_HAN = re.compile(r"[\u4e00-\u9fff]{3,}")
_LETTER = re.compile(r"[A-Za-z]")


@dataclass(frozen=True, slots=True)
class Spoiled:
    """A proposal with one fault."""

    fault: str
    proposal: Proposal
    sound: Proposal
    """The one that it was made of."""


Fault = Callable[[Proposal, Block, list[Block], Random], Iterator[Proposal]]


def _answered(card: Proposal, answer: str) -> Proposal:
    """`card` with another answer; of a list with the members that it tells."""
    members = re.split(r"、|, ", answer)
    if card.items and len(members) == len(card.items):
        return replace(card, answer=answer, items=tuple(members))
    return replace(card, answer=answer, items=None, kind=Kind.BASIC)


def _texts(card: Proposal, block: Block) -> str:
    lines = block.quote(card.first, card.last)
    return f"{lines}\n{card.quote}\n{' '.join(block.headings)} {block.entry.title} {block.about}"


def wrong_number(
    card: Proposal, block: Block, _: list[Block], random: Random
) -> Iterator[Proposal]:
    """A number that stands nowhere in the lines."""
    if found := _DIGIT.search(card.answer):
        number = str(int(found[0]) + random.randrange(1, 900))
        if number not in _texts(card, block):
            yield _answered(card, _DIGIT.sub(number, card.answer, count=1))


def changed_digit(
    card: Proposal, block: Block, _: list[Block], random: Random
) -> Iterator[Proposal]:
    """One digit is another one."""
    if found := _DIGIT.search(card.answer):
        at = random.randrange(len(found[0]))
        digit = random.choice([d for d in "123456789" if d != found[0][at]])
        number = f"{found[0][:at]}{digit}{found[0][at + 1 :]}"
        if number not in _texts(card, block):
            yield _answered(card, _DIGIT.sub(number, card.answer, count=1))


def other_numeral(
    card: Proposal, block: Block, _: list[Block], random: Random
) -> Iterator[Proposal]:
    """A Chinese numeral is another one."""
    if found := _HAN_NUMERAL.search(card.answer):
        other = random.choice(
            [n for n in "二三四五六七八九" if n not in _texts(card, block)] or [found[0]]
        )
        if other != found[0]:
            yield _answered(card, card.answer.replace(found[0], other))


def other_unit(card: Proposal, block: Block, _: list[Block], random: Random) -> Iterator[Proposal]:
    """A number of something else."""
    if found := _UNIT.search(card.answer):
        unit = random.choice(
            [u for u in ("层", "倍", "秒", "GB", "%", "mm") if u not in _texts(card, block)]
        )
        yield _answered(card, f"{card.answer[: found.start()]}{unit}{card.answer[found.end() :]}")


def foreign_term(
    card: Proposal, block: Block, blocks: list[Block], random: Random
) -> Iterator[Proposal]:
    """A Latin term of another block in the place of one."""
    if found := _LATIN.search(card.answer):
        held = _texts(card, block).lower()
        other = _LATIN.findall(" ".join(random.choice(blocks).lines))
        if terms := [
            term for term in other if term.lower()[:4] not in held and term.lower() != "because"
        ]:
            yield _answered(card, card.answer.replace(found[0], random.choice(terms), 1))


def swapped_letters(
    card: Proposal, block: Block, _: list[Block], random: Random
) -> Iterator[Proposal]:
    """A typing error in a term."""
    if found := _LATIN.search(card.answer):
        word, at = found[0], random.randrange(len(found[0]) - 1)
        swapped = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        if swapped != word and swapped.lower() not in _texts(card, block).lower():
            yield _answered(card, card.answer.replace(word, swapped, 1))


def negated(card: Proposal, block: Block, _: list[Block], random: Random) -> Iterator[Proposal]:
    """A 'not' less, or one more."""
    if _NEGATION.search(card.answer):
        yield _answered(card, _NEGATION.sub("", card.answer))
    elif not _NEGATION.search(_texts(card, block)):
        if _HAN.fullmatch(card.answer):
            at = random.randrange(1, len(card.answer))
            yield _answered(card, f"{card.answer[:at]}不{card.answer[at:]}")
        elif _LETTER.match(card.answer):
            yield _answered(card, f"not {card.answer}")


def other_characters(
    card: Proposal, block: Block, blocks: list[Block], random: Random
) -> Iterator[Proposal]:
    """Chinese words of another block in the place of its own."""
    if found := _HAN.search(card.answer):
        words = _HAN.findall(" ".join(random.choice(blocks).lines))
        other = [
            word[: len(found[0])] for word in words if not set(word[:3]) & set(_texts(card, block))
        ]
        if other:
            yield _answered(card, card.answer.replace(found[0], random.choice(other), 1))


def other_character(
    card: Proposal, block: Block, _: list[Block], random: Random
) -> Iterator[Proposal]:
    """One Chinese character is another one."""
    if found := _HAN.search(card.answer):
        at = random.randrange(found.start(), found.end())
        other = random.choice("鹅锅鞋蚂雪糖窗")
        if other not in _texts(card, block):
            yield _answered(card, f"{card.answer[:at]}{other}{card.answer[at + 1 :]}")


def turned_direction(card: Proposal, block: Block, *_: object) -> Iterator[Proposal]:
    """More is less, before is after."""
    text = _texts(card, block)
    for one, other in OPPOSITES:
        if one in card.answer and other not in text.lower():
            yield _answered(card, card.answer.replace(one, other))


def paraphrased_quote(
    card: Proposal, _: Block, _blocks: list[Block], random: Random
) -> Iterator[Proposal]:
    """One word of the quote left out, or one more."""
    words = re.findall(r"[A-Za-z]{3,}|[\u4e00-\u9fff]{2}", card.quote)
    if len(words) > 2:
        word = words[random.randrange(1, len(words) - 1)]
        yield replace(card, quote=card.quote.replace(word, f"{word} very {word}", 1))
        yield replace(card, quote=card.quote.replace(word, word[::-1] + "x", 1))


def homoglyph(card: Proposal, *_: object) -> Iterator[Proposal]:
    """A letter of the quote that only looks the same; one of the answer."""
    for text, name in ((card.quote, "quote"), (card.answer, "answer")):
        changed = next(
            (
                text[:n] + char.translate(HOMOGLYPHS) + text[n + 1 :]
                for n, char in enumerate(text)
                if char.translate(HOMOGLYPHS) != char
            ),
            None,
        )
        if changed and (name == "quote" or card.items is None):
            yield replace(card, quote=changed) if name == "quote" else replace(card, answer=changed)


def foreign_quote(
    card: Proposal, block: Block, blocks: list[Block], random: Random
) -> Iterator[Proposal]:
    """A quote of another block."""
    line = random.choice([line for line in random.choice(blocks).lines if len(line.strip()) > 5])
    if line.strip() not in "\n".join(block.lines):
        yield replace(card, quote=line.strip())


def other_lines(card: Proposal, block: Block, *_: object) -> Iterator[Proposal]:
    """Lines that do not hold the quote: beside them, and outside the block."""
    size = card.last - card.first + 1
    quoted = "".join(card.quote.split())
    for first in (card.first + size, card.first - size):
        last = first + size - 1
        inside = first >= block.first and last <= block.last
        if inside and quoted not in "".join(block.quote(first, last).split()):
            yield replace(card, first=first, last=last)
    yield replace(card, first=block.last + 1, last=block.last + size)
    yield replace(card, last=block.last + 1)
    yield replace(card, first=block.first - 1, last=card.last)
    if size > 1:
        yield replace(card, first=card.last, last=card.first)


def cut_answer(card: Proposal, block: Block, _: list[Block], random: Random) -> Iterator[Proposal]:
    """An answer that ends within a word or a number."""
    if card.items is None and (found := re.search(r"[A-Za-z]{4,}|\d{2,}", card.answer)):
        end = found.end() - random.randrange(1, len(found[0]))
        cut = card.answer[:end]
        whole = re.compile(
            rf"(?<![A-Za-z\d]){re.escape(found[0][: end - found.start()])}(?![A-Za-z\d])",
            re.IGNORECASE,
        )
        if not whole.search(_texts(card, block)):
            yield replace(card, answer=cut)


def cut_quote(card: Proposal, block: Block, *_: object) -> Iterator[Proposal]:
    """A quote that ends within a word."""
    if (found := list(re.finditer(r"[A-Za-z]{6,}", card.quote))) and found[-1].start() > 20:
        cut = card.quote[: found[-1].end() - 2]
        if not re.search(
            rf"{re.escape(cut[-12:])}(?![A-Za-z\d])", _texts(card, block).replace(card.quote, "")
        ):
            yield replace(card, quote=cut)


def longer_list(
    card: Proposal, block: Block, blocks: list[Block], random: Random
) -> Iterator[Proposal]:
    """A member that the lines do not have."""
    if card.items:
        words = _LATIN.findall(" ".join(random.choice(blocks).lines)) or ["blacksmith"]
        word = random.choice(words)
        if word.lower()[:4] not in _texts(card, block).lower():
            yield replace(card, items=(*card.items, word), answer=f"{card.answer}、{word}")


def shorter_list(card: Proposal, *_: object) -> Iterator[Proposal]:
    """A member less than the question counts."""
    if card.items and re.search(rf"(?<!\d){len(card.items)}(?!\d)", card.question):
        yield replace(card, items=card.items[:-1], answer="、".join(card.items[:-1]))
        yield replace(
            card, items=(*card.items, card.items[0]), answer="、".join((*card.items, card.items[0]))
        )


def wrong_gap(card: Proposal, *_: object) -> Iterator[Proposal]:
    """A sentence that its answer does not restore; more gaps than answers."""
    if card.items is None:
        yield replace(card, kind=Kind.CLOZE, question=f"{card.question} ____ 。")
        yield replace(card, kind=Kind.CLOZE, question=f"____ {card.question} ______")
        if len(card.quote) > 20 and card.answer in card.quote:
            spoiled = card.quote.replace(card.answer, "____", 1)
            yield replace(
                card,
                kind=Kind.CLOZE,
                question=f"{spoiled[:9]} hardly {spoiled[9:]}"
                if spoiled.find("____") > 9
                else f"{spoiled} hardly",
            )


def marked_up(card: Proposal, *_: object) -> Iterator[Proposal]:
    """Markup, a link, characters that a terminal obeys or that nobody sees."""
    for more in (
        "<script>alert(1)</script>",
        "<b>",
        "![x](http://e.example/p.png)",
        "\x1b[31m",
        "\u202e",
        "\x07",
        "\u200b",
        "http://e.example/a",
        "[bold red]",
        "</div>",
    ):
        yield replace(card, question=f"{card.question}{more}")
        if card.items is None:
            yield replace(card, answer=f"{more}{card.answer}")


def other_language(card: Proposal, block: Block, *_: object) -> Iterator[Proposal]:
    """A question in a language that the lines have not."""
    text = _texts(card, block)
    if not re.search(r"[\u3040-\u9fff]", text):
        yield replace(card, question="这里说的是什么？")
        yield replace(card, question="これは何ですか？")
    if not re.search(r"[\u0400-\u04ff]", text):
        yield replace(card, question="Что это такое?")
    if not re.search(r"[A-Za-z]{2}", text):
        yield replace(card, question="What is it that the author tells here?")


def empty_part(card: Proposal, *_: object) -> Iterator[Proposal]:
    """An empty question, answer, quote or member."""
    for nothing in ("", "  ", "\u3000", "—", "\u200b", "..."):
        yield replace(card, question=nothing)
        yield replace(card, answer=nothing)
        yield replace(card, quote=nothing)
    if card.items:
        yield replace(card, items=())
        yield replace(card, items=("", *card.items[1:]))


def too_long(card: Proposal, *_: object) -> Iterator[Proposal]:
    """More than a card can ask for."""
    yield replace(card, question=card.question * 9)
    yield replace(card, answer=" ".join([card.answer] * 30), items=None)
    yield replace(card, items=tuple(f"{card.answer[:9]}{n}" for n in range(12)), kind=Kind.LIST)


FAULTS: tuple[Fault, ...] = (
    wrong_number, changed_digit, other_numeral, other_unit, foreign_term, swapped_letters, negated, other_characters, other_character, turned_direction,
    paraphrased_quote, homoglyph, foreign_quote, other_lines, cut_answer, cut_quote, longer_list, shorter_list,
    wrong_gap, marked_up, other_language, empty_part, too_long,
)  # fmt: skip


def spoiled(
    cards: list[tuple[Proposal, Block]], seed: int = 0, of_each: int = 1000
) -> Iterator[Spoiled]:
    """Each card with each fault that it can have; at most `of_each` of a kind."""
    random = Random(seed)  # noqa: S311 - the same ones each time
    blocks = list({block.id: block for _, block in cards}.values())
    for fault in FAULTS:
        found = (
            Spoiled(fault.__name__, wrong, card)
            for card, block in cards
            for wrong in fault(
                card, block, [b for b in blocks if b.id != block.id] or blocks, random
            )
            if wrong != card
        )
        yield from islice(found, of_each)
