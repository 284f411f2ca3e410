#!/usr/bin/env bash
# python-dateutil 4.0.0 and 2.9.0.post0: recurrence rules with a day that does not exist are taken,
# and mean something else.
#
# RFC 5545 has no BYMONTHDAY=0 and says that a number before a weekday means nothing in a weekly
# rule; dateutil.rrule.rrulestr takes both. BYMONTHDAY=0 then is every day of the month, as if the
# part were not there, and BYDAY=2SU in a weekly rule is every Sunday. BYMONTHDAY=32 gives no day
# at all, so that only the first of the three would show as a mistake. And BYDAY=MO,1WE, every
# Monday and the first Wednesday by the RFC, gives the days that are both: none.
#
# Seen, in both versions:
# 'BYMONTHDAY=0: 365 days of 2027; BYDAY=2SU weekly: 52; BYMONTHDAY=32: 0; BYDAY=MO,1WE: 0'
set -eu
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
cat >"$work/try.py" <<'PY'
from datetime import datetime

from dateutil.rrule import rrulestr

FIRST, LAST = datetime(2027, 1, 1), datetime(2027, 12, 31)


def days(rule: str) -> int:
    return len(rrulestr(rule, dtstart=FIRST).between(FIRST, LAST, inc=True))


print(
    f"BYMONTHDAY=0: {days('FREQ=MONTHLY;BYMONTHDAY=0')} days of 2027;"
    f" BYDAY=2SU weekly: {days('FREQ=WEEKLY;BYDAY=2SU')};"
    f" BYMONTHDAY=32: {days('FREQ=MONTHLY;BYMONTHDAY=32')};"
    f" BYDAY=MO,1WE: {days('FREQ=MONTHLY;BYDAY=MO,1WE')}"
)
PY
for version in 4.0.0 2.9.0.post0; do
    python3 -m venv "$work/$version"
    "$work/$version/bin/pip" install --quiet --disable-pip-version-check "python-dateutil==$version"
    got=$("$work/$version/bin/python" "$work/try.py")
    printf '%s: %s\n' "$version" "$got"
    [ "$got" = "BYMONTHDAY=0: 365 days of 2027; BYDAY=2SU weekly: 52; BYMONTHDAY=32: 0; BYDAY=MO,1WE: 0" ] || { echo "the behaviour has changed" >&2; exit 1; }
done
