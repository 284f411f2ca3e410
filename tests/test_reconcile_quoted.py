"""Cards of a model keep their lines through the edits that people make: on recorded cards."""

import os
from pathlib import Path

import pytest

from tests.edits import EDITS
from tests.edits.notebook import Edit
from tests.edits.quoted import Followed, QuotedLog, followed, quoted_logs

pytestmark = pytest.mark.skipif(
    "SRS_TEST_DATA" not in os.environ, reason="SRS_TEST_DATA names no folder of recorded replies"
)
_LOST, _WRONG = 0.02, 0.005
"""Shares of the cards whose fact still stands: what is merged, split or copied may be ambiguous."""


@pytest.fixture(scope="module")
def logs() -> list[QuotedLog]:
    return list(quoted_logs(Path(os.environ["SRS_TEST_DATA"])))


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.__name__)
def test_a_card_whose_fact_still_stands_is_kept(edit: Edit, logs: list[QuotedLog]) -> None:
    found = Followed()
    for log in logs:
        here = followed(log, edit, 1)
        found.surviving += here.surviving
        found.lost += here.lost
        found.wrong += here.wrong
    assert found.surviving
    assert len(found.lost) <= _LOST * found.surviving, found.lost
    assert len(found.wrong) <= _WRONG * found.surviving + 1, found.wrong
