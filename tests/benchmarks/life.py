"""The cards and the years of reviews that the benchmarks of study are about: the same for all.

What card N says, when it is due and how it was answered follows from N alone, so that this
program and its peers hold the very same things.
"""

from typing import NamedTuple

RARE = "kestrel"
"""A word of one card in a hundred: what a search looks for."""
DECKS = 10
DUE = 5
"""One card in so many is due, up to LATE days late: somebody has been away."""
LATE = 30
_GROWTH = 2.3
_LONGEST_DUE = 365
_WORDS = [
    "memory",
    "attention",
    "token",
    "layer",
    "gradient",
    "reward",
    "policy",
    "model",
    "query",
    "key",
    "value",
    "norm",
    "residual",
    "kernel",
    "cache",
    "batch",
    "注意力",
    "记忆",
    "奖励",
    "策略",
    "模型",
    "梯度",
    "向量",
    "归一化",
    "残差",
    "位置编码",
    "微调",
    "蒸馏",
    "采样",
    "对齐",
]


class Answer(NamedTuple):
    """One graded review."""

    day: int
    """Days from today, below 0."""
    passed: bool
    before: int
    """The interval that it had been sent away with."""
    after: int


def text(number: int) -> tuple[str, str]:
    """Question and answer of a card, some hundred bytes, half of them Chinese."""
    words = [_WORDS[(number * 7 + k * (3 + number % 5)) % len(_WORDS)] for k in range(12)]
    rare = f" {RARE}" if number % 100 == 0 else ""
    asked = f"What does {words[0]} {words[1]} do for {words[2]} {words[3]}? #{number}{rare}"
    return asked, f"{' '.join(words[4:])} ({number})"


def deck(number: int) -> int:
    """The deck of a card, from 0."""
    return number % DECKS


def schedule(number: int, reviews: int) -> tuple[int, int, list[Answer]]:
    """The day on which a card is due (0 is today), its interval in days, and its answers.

    The others are due within a year. Going back, each gap is shorter than the one before.
    """
    drawn = (number * 2_654_435_761) & 0xFFFFFFFF
    interval = 1 + (drawn >> 8) % 40 * (1 + (drawn >> 16) % 8)
    due = 1 + (drawn >> 12) % min(interval, _LONGEST_DUE)
    if number % DUE == 0:
        due = -((drawn >> 20) % (LATE + 1))
    answers, day, after = [], due - interval, interval
    for k in range(reviews):
        before = max(1, int(after / _GROWTH))
        answers.append(Answer(day, (drawn >> (k % 20)) % 13 != 0, before, after))
        day, after = day - before, before
    return due, interval, answers[::-1]
