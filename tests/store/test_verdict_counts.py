"""What verdicts add up to is counted in SQL as the pure core counts it."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from srs.card import CardId, Status
from srs.store import Store, content, verdicts
from srs.trust import RuleTier, count_verdicts
from srs.verdict import Tier, Verdict, VerdictKind, verdicts_in_effect
from tests.store import samples
from tests.verdicts import HERE, THERE, a_verdict

CARDS = "abc"
KINDS = (VerdictKind.ACCEPT, VerdictKind.REJECT, VerdictKind.SUSPEND, VerdictKind.UNDO)


@pytest.fixture(scope="module")
def store() -> Iterator[Store]:
    with Store.open("sqlite://") as opened:
        opened.do(content.save, (samples.card(card, status=Status.REJECTED) for card in CARDS))
        yield opened


said = st.lists(
    st.tuples(
        st.sampled_from(CARDS),
        st.sampled_from(KINDS),
        st.sampled_from(["list.label", "cue.reason"]),
        st.sampled_from([Tier.SURE, Tier.UNSURE]),
        st.sampled_from([HERE, THERE, ""]),
    ),
    max_size=8,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(said=said)
def test_sql_and_the_core_agree(
    store: Store, said: list[tuple[str, VerdictKind, str, Tier, str]]
) -> None:
    """The log only grows: each example goes on where the last one ended."""
    for card, kind, rule, tier, path in said:
        log = store.ask(verdicts.verdict_events)
        undoes = next((v.id for v in reversed(verdicts_in_effect(log)) if v.card == card), None)
        if kind is VerdictKind.UNDO and undoes is None:
            continue
        name, taken = f"v{len(log)}", undoes if kind is VerdictKind.UNDO else None
        given = a_verdict(card, kind, rule=rule, tier=tier, path=path, name=name, undoes=taken)
        store.do(verdicts.append_verdicts, [given])

    log = store.ask(verdicts.verdict_events)
    last = _last(log)
    turned_down = {card for card, kind in last.items() if kind is VerdictKind.REJECT}
    counts = count_verdicts(log)
    assert store.ask(verdicts.verdict_counts) == counts
    assert store.ask(verdicts.turned_down, map(CardId, CARDS)) == turned_down
    for source in (*counts, RuleTier("none", Tier.SURE)):
        assert store.ask(verdicts.verdict_counts, source).get(source) == counts.get(source)
    copies = {card.id for card in store.ask(verdicts.rejected_as_copies)}
    assert copies == set(map(CardId, CARDS)) - turned_down
    for card in map(CardId, CARDS):
        mine = [verdict for verdict in verdicts_in_effect(log) if verdict.card == card]
        assert store.ask(verdicts.of_card, card) == mine


def _last(log: list[Verdict]) -> dict[CardId, VerdictKind]:
    judges = {VerdictKind.ACCEPT, VerdictKind.REJECT}
    return {each.card: each.kind for each in verdicts_in_effect(log) if each.kind in judges}
