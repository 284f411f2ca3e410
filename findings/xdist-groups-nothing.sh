#!/usr/bin/env bash
# pytest-xdist 3.8.0 with pytest 9.2.0: the mark xdist_group, with --dist loadgroup, groups nothing.
# Six tests of one group are run by all three processes; under pytest 9.1.1 by one, as its manual
# says. Nothing is told: no warning, and the header says 'LoadGroupScheduling' in both.
#
# The plugin writes the name of the group behind the id of each test, into an attribute of the item
# that pytest 9.2 does not read any more (the id has become a value of its own). What a module
# fixture makes once for a group is made once for each process.
#
# Seen: 'pytest 9.1.1: 1 process'
#       'pytest 9.2.0: 3 processes'
set -eu
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
cat >"$work/test_group.py" <<'PY'
import os
import time

import pytest


@pytest.mark.xdist_group("one")
@pytest.mark.parametrize("number", range(6))
def test_together(number: int) -> None:
    time.sleep(0.3)  # long enough for the others to take the next one
    with open(os.environ["RAN_BY"], "a", encoding="utf-8") as file:
        print(os.environ["PYTEST_XDIST_WORKER"], file=file)
PY
ran_by() { # VERSION
    "$work/venv/bin/pip" install --quiet --disable-pip-version-check "pytest==$1" pytest-xdist==3.8.0
    export RAN_BY="$work/ran-by-$1"
    (cd "$work" && venv/bin/python -m pytest -q -p no:cacheprovider -n 3 --dist loadgroup test_group.py >"$work/out-$1")
    grep -q "6 passed" "$work/out-$1"
    sort -u "$RAN_BY" | wc -l | tr -d ' '
}
before=$(ran_by 9.1.1)
after=$(ran_by 9.2.0)
echo "pytest 9.1.1: $before process"
echo "pytest 9.2.0: $after processes"
[ "$before" = 1 ] && [ "$after" = 3 ] || { echo "this has changed" >&2; exit 1; }
