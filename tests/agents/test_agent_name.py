"""The name of an agent is never that of the model that its owner may trust."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.agents.agent_name import agent_name
from srs.study.by_hand import NAME
from srs.text import clean_line


def test_an_agent_is_called_so() -> None:
    assert agent_name("goose", None) == "agent goose"
    assert agent_name("", "qwen3:8b") == "agent"
    assert agent_name("\x1b \n", "") == "agent"
    assert len(agent_name("x" * 10_000, None)) == len("agent ") + 40


@given(st.text(), st.one_of(st.none(), st.text()))
def test_it_is_never_the_configured_model(said: str, configured: str | None) -> None:
    for model in (configured, said, agent_name(said, None)):
        name = agent_name(said, model)
        assert name.startswith("agent")
        assert name not in {model, NAME}
        assert clean_line(name) == name


def test_the_server_is_tried_where_its_package_is() -> None:
    pytest.importorskip("mcp", reason="mcp, by which agents are served, is not installed")
