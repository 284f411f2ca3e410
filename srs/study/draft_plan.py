"""What a run would ask of a model: which blocks, to whom, and whether their owner agreed to it."""

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace

from srs.config import ModelConfig
from srs.endpoint import Client, Endpoint, ResponseFormat, estimated_tokens, find_key
from srs.errors import ConfigError
from srs.proposals import prompt
from srs.proposals.block import Block, BlockCard, BlockCardStatus
from srs.proposals.reply import read_reply
from srs.proposals.requests import Request, requests_for
from srs.proposals.schema import SCHEMA
from srs.store import replies
from srs.store.replies import AgreedEndpoint, AskedModel
from srs.study.recording import ms_now
from srs.study.study import Study
from srs.translation import mark
from srs.web_address import host_of

_REVISED = "r"


@dataclass(frozen=True, slots=True)
class DraftPlan:
    """What a run would ask."""

    endpoint: Endpoint
    model: AskedModel
    requests: tuple[Request, ...]
    blocks: int
    """The blocks in which a card is wanted."""
    kept: int
    """Those of them that were asked about before: they are not asked about again."""
    begin: ResponseFormat
    budget: int | None = None
    """Tokens that the run may take."""
    at_once: int = 1

    @property
    def host(self) -> str:
        """To whom it goes."""
        return host_of(self.endpoint.url)

    @property
    def lines(self) -> int:
        """How many lines are sent."""
        return sum(request.lines for request in self.requests)

    @property
    def asked_blocks(self) -> int:
        """How many blocks are asked about."""
        return sum(len(request.blocks) for request in self.requests)

    @property
    def tokens(self) -> int:
        """How many tokens are sent, about; an answer takes some more."""
        texts = (text for request in self.requests for text in (request.system, request.user))
        return sum(map(estimated_tokens, texts))


def plan_drafts(
    study: Study,
    blocks: Sequence[Block],
    *,
    revise: bool = False,
    again: bool = False,
    listed: bool = True,
) -> DraftPlan:
    """What a run would ask about `blocks`. Raises ConfigError where no model is set.

    With `revise`, of those with drafts of rules; with `again`, of those that were asked about
    before, too. `listed` may ask the server which model it has.
    """
    config = study.config.model
    # who only looks at what would be sent needs no key for it
    endpoint = endpoint_of(config, with_key=listed)
    wanted = [block for block in blocks if not revise or drafts_of(block)]
    model = AskedModel(prompt.VERSION + (_REVISED if revise else ""), endpoint.name)
    if listed and _is_agreed(study, endpoint):
        with Client(endpoint, SCHEMA, is_reply) as client:
            if name := client.listed():
                model = replace(model, model=f"{endpoint.name} {name[:12]}")
    known = [] if again else [block.id for block in wanted]
    kept = study.store.ask(replies.kept_replies, known, model)
    return DraftPlan(
        endpoint,
        model,
        tuple(requests_for([b for b in wanted if b.id not in kept], revise=revise)),
        len(wanted),
        len(kept),
        _format_of(study, endpoint),
        config.budget_tokens,
        config.parallel,
    )


def endpoint_of(config: ModelConfig, *, with_key: bool = True) -> Endpoint:
    """The endpoint that is set, with its key. Raises ConfigError where none is."""
    if not config.url or not config.name:
        raise ConfigError(
            mark("no model is set"),
            mark(
                "set url and name in [model] ('srs settings'), or go by hand: 'srs draft --prompt'"
            ),
        )
    key = find_key(config.key_env, config.key_command, os.environ) if with_key else None
    return Endpoint(config.url, config.name, key, config.timeout)


def is_agreed(study: Study, plan: DraftPlan) -> bool:
    """Whether their owner has agreed that lines of logs go to this address."""
    return _is_agreed(study, plan.endpoint)


def agree_to(study: Study, plan: DraftPlan) -> None:
    """Remember that lines of logs may go to this address."""
    known = AgreedEndpoint(plan.endpoint.url, plan.endpoint.name, ms_now(study), int(plan.begin))
    study.store.do(replies.remember_endpoint, known)


def drafts_of(block: Block) -> list[BlockCard]:
    """The drafts of rules that a block has."""
    return [
        card for card in block.cards if card.status is BlockCardStatus.WAITING and not card.by_model
    ]


def is_reply(text: str) -> bool:
    """Whether a model's answer can be read."""
    return read_reply(text) is not None


def _is_agreed(study: Study, endpoint: Endpoint) -> bool:
    return any(known.url == endpoint.url for known in study.store.ask(replies.endpoints))


def _format_of(study: Study, endpoint: Endpoint) -> ResponseFormat:
    for known in study.store.ask(replies.endpoints):
        if (known.url, known.model) == (endpoint.url, endpoint.name):
            return ResponseFormat(known.format)
    return ResponseFormat.JSON_SCHEMA
