"""Real logs yield what they yielded: a change that should change no card changes none."""

import pytest

from tests.making import digests

DATA = digests.data()


@pytest.mark.skipif(DATA is None, reason="needs SRS_TEST_DATA")
@pytest.mark.parametrize(("name", "before"), digests.kept().items(), ids=digests.kept())
def test_a_log_yields_the_same_cards_flags_and_skips(name: str, before: str) -> None:
    assert DATA is not None
    assert digests.digest(DATA / name) == before, (
        f"{name} yields something else: to see what, run 'python -m tests.making.digests {name}' "
        "before and after the change and compare; where it is as it should be, "
        "'python -m tests.making.digests' writes the digests anew"
    )
