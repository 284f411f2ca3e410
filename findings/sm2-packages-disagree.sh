#!/usr/bin/env bash
# sm-2 0.3.0 and supermemo2 3.0.1: seven perfect answers, each on its day, and no interval from the
# third on is the same in both; each is once a day longer than its own rule says.
#
# Both round a fraction of a day up, as SM-2 was published. One multiplies by the ease from after
# the answer (sm-2), the other by that from before it (supermemo2). And both add up the ease as a
# binary float: after five answers it is 3.0000000000000004, so that 50 * 3 is rounded up to 151 in
# one and 140 * 3 to 421 in the other. With exact arithmetic it is 150 and 420.
#
# Seen: 'sm-2       1 6 17 50 151 469 1501'
#       'supermemo2 1 6 17 48 140 421 1306'
#       'exact      1 6 17 50 150 465 1488 and 1 6 17 48 140 420 1302'
set -eu
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check sm-2==0.3.0 supermemo2==3.0.1
cat >"$work/try.py" <<'PY'
from fractions import Fraction
from math import ceil

import supermemo2
from sm_2 import Card, Scheduler

ANSWERS = 7


def by_sm_2() -> list[int]:
    card, intervals = Card(), []
    for _ in range(ANSWERS):
        card, _ = Scheduler.review_card(card, 5, card.due)
        intervals.append(card.I)
    return intervals


def by_supermemo2() -> list[int]:
    known = supermemo2.first_review(5, "2027-01-01 00:00:00")
    intervals = [known["interval"]]
    for _ in range(ANSWERS - 1):
        known = supermemo2.review(
            5, known["easiness"], known["interval"], known["repetitions"], known["review_datetime"]
        )
        intervals.append(known["interval"])
    return intervals


def exact(after: bool) -> list[int]:
    interval, ease, intervals = 0, Fraction(5, 2), []
    for number in range(ANSWERS):
        raised = ease + Fraction(1, 10)
        factor = raised if after else ease
        interval = 1 if number == 0 else 6 if number == 1 else ceil(interval * factor)
        ease = raised
        intervals.append(interval)
    return intervals


print("sm-2      ", *by_sm_2())
print("supermemo2", *by_supermemo2())
print("exact     ", *exact(after=True), "and", *exact(after=False))
PY
got=$("$work/venv/bin/python" -W ignore "$work/try.py")
printf '%s\n' "$got"
[ "$got" = "sm-2       1 6 17 50 151 469 1501
supermemo2 1 6 17 48 140 421 1306
exact      1 6 17 50 150 465 1488 and 1 6 17 48 140 420 1302" ] || { echo "the behaviour has changed" >&2; exit 1; }
