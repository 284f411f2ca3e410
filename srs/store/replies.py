"""What language models answered, and which of them lines may be sent to, inside a transaction."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from srs.store import tables
from srs.store.concerned import batches
from srs.web_address import host_of

DROP = "drop"
"""What a reply is kept as that is about a draft, which a model would not keep."""
_REPLY, _ENDPOINT = tables.reply, tables.endpoint


@dataclass(frozen=True, slots=True)
class AskedModel:
    """What replies are kept by beside their block."""

    prompt: str
    """The version of what was asked."""
    model: str
    """The model's name, and what else tells one from another."""


@dataclass(frozen=True, slots=True)
class AgreedEndpoint:
    """A model at an address that lines of logs may be sent to."""

    url: str
    model: str
    agreed_ms: int
    """When its owner agreed, in ms since 1970."""
    format: int
    """The step of its answers that worked last, 0-2."""

    @property
    def host(self) -> str:
        """The host of its address, with the port where one is named."""
        return host_of(self.url)


def kept_replies(
    connection: Connection, blocks: Collection[str], asked: AskedModel
) -> dict[str, str]:
    """The replies to those of `blocks` that were asked about already, by block."""
    said = _REPLY.c.prompt == asked.prompt, _REPLY.c.model == asked.model
    query = select(_REPLY.c.block, _REPLY.c.text).where(*said)
    return {
        block: text
        for some in batches(blocks)
        for block, text in connection.execute(query.where(_REPLY.c.block.in_(some)))
    }


def advised_against(connection: Connection, card: str) -> list[str]:
    """The models that would not keep the draft of that id."""
    query = select(_REPLY.c.model).where(_REPLY.c.block == card, _REPLY.c.prompt == DROP)
    return sorted(connection.scalars(query))


def keep_replies(
    connection: Connection, texts: Mapping[str, str], asked: AskedModel, at_ms: int
) -> None:
    """Keep the replies to blocks, each in the place of an earlier one; `at_ms` since 1970."""
    if not texts:
        return
    put = insert(_REPLY)
    put = put.on_conflict_do_update(
        index_elements=[_REPLY.c.block, _REPLY.c.prompt, _REPLY.c.model],
        set_={"at": put.excluded.at, "text": put.excluded.text},
    )
    connection.execute(
        put,
        [
            {
                "block": block,
                "prompt": asked.prompt,
                "model": asked.model,
                "at": at_ms,
                "text": text,
            }
            for block, text in texts.items()
        ],
    )


def endpoints(connection: Connection) -> list[AgreedEndpoint]:
    """The endpoints that lines may be sent to, by address and name."""
    query = select(_ENDPOINT).order_by(_ENDPOINT.c.url, _ENDPOINT.c.model)
    return [AgreedEndpoint(*row) for row in connection.execute(query)]


def remember_endpoint(connection: Connection, endpoint: AgreedEndpoint) -> None:
    """Remember `endpoint`, in the place of what was known of it."""
    row = {
        "url": endpoint.url,
        "model": endpoint.model,
        "agreed": endpoint.agreed_ms,
        "format": endpoint.format,
    }
    put = insert(_ENDPOINT).values(row)
    connection.execute(
        put.on_conflict_do_update(
            index_elements=[_ENDPOINT.c.url, _ENDPOINT.c.model],
            set_={"agreed": put.excluded.agreed, "format": put.excluded.format},
        )
    )
