"""Asking a model for drafts: what is to be asked, asking it, and keeping what came back."""

import json
import os
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from srs.config import ModelConfig
from srs.endpoint import (
    Asked,
    Client,
    Endpoint,
    ModelReply,
    RefusedError,
    ResponseFormat,
    TooLongError,
    estimated_tokens,
    find_key,
)
from srs.errors import ConfigError
from srs.proposals import prompt
from srs.proposals.block import Block, BlockCard, BlockCardStatus
from srs.proposals.proposal import Proposal, Refused
from srs.proposals.reply import read_reply
from srs.proposals.requests import Request, requests_for
from srs.proposals.revision import REVISION_SCHEMA, dropped
from srs.proposals.schema import SCHEMA
from srs.store import replies
from srs.store.replies import AgreedEndpoint, AskedModel
from srs.study.proposing import Proposed, take_proposals
from srs.study.study import Study
from srs.translation import mark
from srs.web_address import host_of

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
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


@dataclass(frozen=True, slots=True)
class DraftStep:
    """What came of some blocks."""

    blocks: int
    proposed: Proposed
    proposals: int = 0
    """How many cards the model proposed."""


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
    endpoint = endpoint_of(config)
    wanted = [block for block in blocks if not revise or _drafts(block)]
    model = AskedModel(prompt.VERSION + (_REVISED if revise else ""), endpoint.name)
    if listed and _is_agreed(study, endpoint):
        with Client(endpoint, SCHEMA, _is_reply) as client:
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


def endpoint_of(config: ModelConfig) -> Endpoint:
    """The endpoint that is set, with its key. Raises ConfigError where none is."""
    if not config.url or not config.name:
        raise ConfigError(
            mark("no model is set"),
            mark(
                "set url and name in [model] ('srs settings'), or go by hand: 'srs draft --prompt'"
            ),
        )
    key = find_key(config.key_env, config.key_command, os.environ)
    return Endpoint(config.url, config.name, key, config.timeout)


def is_agreed(study: Study, plan: DraftPlan) -> bool:
    """Whether their owner has agreed that lines of logs go to this address."""
    return _is_agreed(study, plan.endpoint)


def agree_to(study: Study, plan: DraftPlan) -> None:
    """Remember that lines of logs may go to this address."""
    known = AgreedEndpoint(plan.endpoint.url, plan.endpoint.name, _ms(study), int(plan.begin))
    study.store.do(replies.remember_endpoint, known)


def ask_model(
    study: Study, plan: DraftPlan, told: Callable[[str], object] | None = None
) -> Iterator[DraftStep]:
    """Ask, and keep what passes, request by request; what is done stays when it is left.

    `told` takes a marked text before each wait. Raises EndpointError where nothing more can be
    asked.
    """
    revise = any(request.revise for request in plan.requests)
    schema = REVISION_SCHEMA if revise else SCHEMA
    with Client(plan.endpoint, schema, _is_reply, plan.begin, told=told) as client:
        waiting = _Waiting(deque(plan.requests), client, plan.budget)
        asked = _AskedRequests(waiting)
        try:
            for number, outcome in client.ask_all(asked, plan.at_once):
                request = waiting.taken[number]
                if isinstance(outcome, TooLongError) and (halves := request.halves()):
                    waiting.requests.extendleft(reversed(halves))
                elif isinstance(outcome, ModelReply):
                    yield _kept(study, plan, request, outcome.text)
                else:
                    yield DraftStep(len(request.blocks), _unanswered(request, outcome))
        finally:
            if client.format is not plan.begin:
                agree_to(study, replace(plan, begin=client.format))
        if waiting.requests:
            yield DraftStep(0, _left(waiting.requests))


@dataclass(slots=True)
class _Waiting:
    """The requests that are still to be asked, and those that were, by their number."""

    requests: deque[Request]
    client: Client
    budget: int | None
    taken: list[Request] = field(default_factory=list)


class _AskedRequests(Iterator[Asked]):
    """Questions as they are wanted; it goes on when there are more, after it had none."""

    def __init__(self, waiting: _Waiting) -> None:
        self._waiting = waiting

    def __next__(self) -> Asked:
        """The next question."""
        waiting = self._waiting
        if not waiting.requests or not self._is_in_budget(waiting.requests[0]):
            raise StopIteration
        request = waiting.requests.popleft()
        waiting.taken.append(request)
        return Asked(request.system, request.user, request.most_tokens)

    def _is_in_budget(self, request: Request) -> bool:
        if self._waiting.budget is None:
            return True
        more = estimated_tokens(request.system) + estimated_tokens(request.user)
        return self._waiting.client.tokens + more <= self._waiting.budget


def _kept(study: Study, plan: DraftPlan, request: Request, text: str) -> DraftStep:
    """What a reply proposes, taken; the reply is kept with it, or neither is."""
    reply = read_reply(text)
    proposals = reply.proposals if reply else ()
    malformed = Proposed(refused=reply.refused if reply else ())
    with study.store.transaction():
        found = take_proposals(study, proposals, request.blocks, plan.endpoint.name)
        if not request.part:
            _keep(study, plan.model, request.blocks, proposals)
        if request.revise:
            _keep_drops(study, plan, request, text)
    return DraftStep(len(request.blocks), found + malformed, len(proposals))


def _keep(
    study: Study, model: AskedModel, blocks: Sequence[Block], proposals: Sequence[Proposal]
) -> None:
    """Keep what was answered to each block; of a block that nobody named, with the first."""
    names = {block.id for block in blocks}
    texts = {block.id: list[dict[str, object]]() for block in blocks}
    for proposal in proposals:
        block = proposal.block if proposal.block in names else blocks[0].id
        texts[block or blocks[0].id].append(_document(proposal))
    written = {
        block: json.dumps({"cards": cards}, ensure_ascii=False) for block, cards in texts.items()
    }
    study.store.do(replies.keep_replies, written, model, _ms(study))


def _document(proposal: Proposal) -> dict[str, object]:
    return {
        "block": proposal.block,
        "quote": proposal.quote,
        "lines": [proposal.first, proposal.last],
        "kind": proposal.kind,
        "question": proposal.question,
        "answer": proposal.answer,
        "items": None if proposal.items is None else list(proposal.items),
    }


def _keep_drops(study: Study, plan: DraftPlan, request: Request, text: str) -> None:
    drafts = [card.id for block in request.blocks for card in _drafts(block)]
    drops = dict.fromkeys(dropped(text, drafts), "")
    model = AskedModel(replies.DROP, plan.endpoint.name)
    study.store.do(replies.keep_replies, drops, model, _ms(study))


def _drafts(block: Block) -> list[BlockCard]:
    return [
        card for card in block.cards if card.status is BlockCardStatus.WAITING and not card.by_model
    ]


def _unanswered(request: Request, outcome: TooLongError | RefusedError) -> Proposed:
    return Proposed(refused=_refused(request, outcome.reason))


def _left(requests: Sequence[Request]) -> Proposed:
    reason = mark("The budget is used up: it was not asked about.")
    return Proposed(refused=tuple(each for r in requests for each in _refused(r, reason)))


def _refused(request: Request, reason: str) -> tuple[Refused, ...]:
    return tuple(Refused(reason, "", (b.first, b.last), b.path) for b in request.blocks)


def _is_reply(text: str) -> bool:
    return read_reply(text) is not None


def _is_agreed(study: Study, endpoint: Endpoint) -> bool:
    host = host_of(endpoint.url)
    return any(host_of(known.url) == host for known in study.store.ask(replies.endpoints))


def _format_of(study: Study, endpoint: Endpoint) -> ResponseFormat:
    for known in study.store.ask(replies.endpoints):
        if (known.url, known.model) == (endpoint.url, endpoint.name):
            return ResponseFormat(known.format)
    return ResponseFormat.JSON_SCHEMA


def _ms(study: Study) -> int:
    return (study.now() - _EPOCH) // timedelta(milliseconds=1)
