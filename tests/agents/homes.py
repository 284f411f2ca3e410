"""A home with a log, and an agent at its server."""

from collections.abc import Iterator, Mapping
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Any, Literal

from mcp import Client
from mcp_types import Implementation

from srs import Card
from srs.agents.server import agent_server
from srs.collection import Collection
from srs.collection.here import open_collection
from tests.study.drafts import LOG

Answer = dict[str, Any]


def a_home(folder: Path, text: str = LOG, config: str = 'timezone = "UTC"\n') -> Path:
    """A home whose collection has read `text`."""
    home = folder / "home"
    home.mkdir()
    (home / "config.toml").write_text(config, encoding="utf-8")
    (folder / "rag.md").write_text(text, encoding="utf-8")
    with opened(home) as collection:
        collection.logs.generate([folder / "rag.md"])
    return home


def opened(home: Path) -> Collection:
    return open_collection(home)


def cards(home: Path, query: str = "") -> list[Card]:
    with opened(home) as collection:
        return [found.card for found in collection.cards.search(query)]


def agent(
    home: Path,
    *,
    may_answer: bool = False,
    mode: Literal["auto", "legacy"] = "auto",
    name: str = "goose",
) -> AbstractAsyncContextManager[Client]:
    """A client in this process, of the newer protocol or the older one."""
    server = agent_server(home, may_answer=may_answer)
    return Client(server, mode=mode, client_info=Implementation(name=name, version="1"))


async def call(client: Client, tool: str, **arguments: object) -> Answer:
    """What a tool answers, which must not be an error."""
    result = await client.call_tool(tool, arguments)
    assert not result.is_error, result.content
    assert isinstance(result.structured_content, dict)
    return result.structured_content


async def error(client: Client, tool: str, **arguments: object) -> str:
    """The words of a call that comes to nothing."""
    result = await client.call_tool(tool, arguments)
    assert result.is_error
    (content,) = result.content
    assert content.type == "text"
    return content.text


def texts(value: object) -> Iterator[str]:
    """Every text in a document."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, each in value.items():
            yield from (*texts(key), *texts(each))
    elif isinstance(value, list):
        for each in value:
            yield from texts(each)


def of_block(blocks: Answer, card: Mapping[str, object]) -> Answer:
    """`card` with the id of the block that its lines are in."""
    lines = card["lines"]
    assert isinstance(lines, list)
    for block in blocks["blocks"]:
        if any(line["number"] == lines[0] for line in block["lines"]):
            return {**card, "block": block["id"]}
    raise AssertionError(lines)
