#!/usr/bin/env bash
# fsrs 6.3.1 and 6.3.2: the patch release computes another stability for the same answers.
#
# After a first Good, a Hard a few minutes later lowered the stability from 2.3065 to 1.3334 days in
# 6.3.1. In 6.3.2 it leaves it at 2.3065, as fsrs-rs (Anki's library) does; Again, Good and Easy are
# as before. Whoever keeps memories computed by one and goes on with the other mixes two models, and
# a replay of the same review log no longer gives the memories that are stored.
#
# Seen: '6.3.1: again 0.7751 hard 1.3334 good 2.3065 easy 3.9461'
#       '6.3.2: again 0.7751 hard 2.3065 good 2.3065 easy 3.9461'
set -eu
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
cat >"$work/try.py" <<'PY'
from datetime import datetime, timedelta, timezone

import fsrs

NOON = datetime(2027, 1, 1, 12, tzinfo=timezone.utc)
GRADES = {"again": 1, "hard": 2, "good": 3, "easy": 4}
scheduler = fsrs.Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)


def stability(grade: int) -> float:
    card, _ = scheduler.review_card(fsrs.Card(), fsrs.Rating.Good, NOON)
    card, _ = scheduler.review_card(card, fsrs.Rating(grade), NOON + timedelta(minutes=5))
    return card.stability


print(" ".join(f"{name} {stability(grade):.4f}" for name, grade in GRADES.items()))
PY
got=
for version in 6.3.1 6.3.2; do
    python3 -m venv "$work/$version"
    "$work/$version/bin/pip" install --quiet --disable-pip-version-check "fsrs==$version"
    got="$got$version: $("$work/$version/bin/python" "$work/try.py")
"
done
printf '%s' "$got"
[ "$got" = "6.3.1: again 0.7751 hard 1.3334 good 2.3065 easy 3.9461
6.3.2: again 0.7751 hard 2.3065 good 2.3065 easy 3.9461
" ] || { echo "the behaviour has changed" >&2; exit 1; }
