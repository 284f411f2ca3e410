"""Asking a model for drafts: what is to be asked, asking it, and keeping what came back."""

import json
from collections import Counter, deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from srs.endpoint import (
    Asked,
    Client,
    ModelReply,
    RefusedError,
    TooLongError,
    estimated_tokens,
)
from srs.proposals.block import Block
from srs.proposals.proposal import Proposal, Refused
from srs.proposals.reply import read_reply
from srs.proposals.requests import Request
from srs.proposals.revision import REVISION_SCHEMA, dropped
from srs.proposals.schema import SCHEMA
from srs.store import replies
from srs.store.replies import AskedModel
from srs.study.draft_plan import DraftPlan, agree_to, drafts_of, is_reply
from srs.study.proposing import Proposed, take_proposals
from srs.study.recording import ms_now, new_id
from srs.study.study import Study
from srs.translation import mark


@dataclass(frozen=True, slots=True)
class DraftStep:
    """What came of some blocks."""

    blocks: int
    proposed: Proposed
    proposals: int = 0
    """How many cards the model proposed."""
    is_unanswered: bool = False
    """Whether no answer came that could be read."""


def ask_model(
    study: Study, plan: DraftPlan, told: Callable[[str], object] | None = None
) -> Iterator[DraftStep]:
    """Ask, and keep what passes, request by request; what is done stays when it is left.

    `told` takes a marked text before each wait. Raises EndpointError where nothing more can be
    asked.
    """
    revise = any(request.revise for request in plan.requests)
    schema = REVISION_SCHEMA if revise else SCHEMA
    with Client(plan.endpoint, schema, is_reply, plan.begin, told=told) as client:
        waiting = _Waiting(deque(plan.requests), client, plan.budget)
        act = new_id(study.now())  # of the whole run, which an undo takes back at once
        asked = _AskedRequests(waiting)
        try:
            for number, outcome in client.ask_all(asked, plan.at_once):
                request = waiting.taken[number]
                if isinstance(outcome, TooLongError) and (halves := request.halves()):
                    waiting.put_halves(request, halves)
                elif isinstance(outcome, ModelReply):
                    whole = waiting.is_whole_with(request)
                    yield _kept(study, plan, request, outcome.text, act, whole=whole)
                else:
                    yield DraftStep(
                        len(request.blocks), _unanswered(request, outcome), is_unanswered=True
                    )
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
    parts: Counter[str] = field(default_factory=Counter)
    """By block that was too long, how many parts of it have no answer yet."""

    def put_halves(self, request: Request, halves: Sequence[Request]) -> None:
        """Ask `halves` next, in the place of `request`."""
        self.requests.extendleft(reversed(halves))
        if halves[0].part:
            self.parts[request.blocks[0].id] += len(halves) - int(request.part)

    def is_whole_with(self, request: Request) -> bool:
        """Whether its blocks are answered, now that `request` is."""
        if not request.part:
            return True
        block = request.blocks[0].id
        self.parts[block] -= 1
        return self.parts[block] == 0


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


def _kept(  # noqa: PLR0913  # what was asked of whom, and what came of it
    study: Study, plan: DraftPlan, request: Request, text: str, act: str, *, whole: bool
) -> DraftStep:
    """What a reply proposes, taken; the reply is kept with it, or neither is.

    Of a block in parts nothing is kept before the `whole` of it is answered: then the last part,
    for it only counts that there is an answer.
    """
    reply = read_reply(text)
    proposals = reply.proposals if reply else ()
    if request.revise:
        proposals = tuple(each for each in proposals if _is_of_draft(each, request))
    malformed = Proposed(refused=reply.refused if reply else ())
    with study.store.transaction():
        found = take_proposals(study, proposals, request.blocks, plan.endpoint.name, act)
        if whole:
            _keep(study, plan.model, request.blocks, proposals)
        if request.revise:
            _keep_drops(study, plan, request, text)
    return DraftStep(len(request.blocks) if whole else 0, found + malformed, len(proposals))


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
    study.store.do(replies.keep_replies, written, model, ms_now(study))


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
    drafts = [card.id for block in request.blocks for card in drafts_of(block)]
    drops = dict.fromkeys(dropped(text, drafts), "")
    model = AskedModel(replies.DROP, plan.endpoint.name)
    study.store.do(replies.keep_replies, drops, model, ms_now(study))


def _is_of_draft(proposal: Proposal, request: Request) -> bool:
    """Whether a proposal is about lines with a rule's draft: others were not asked for."""
    lines = range(proposal.first, proposal.last + 1)
    return any(
        not card.lines.isdisjoint(lines) for block in request.blocks for card in drafts_of(block)
    )


def _unanswered(request: Request, outcome: TooLongError | RefusedError) -> Proposed:
    return Proposed(refused=_refused(request, outcome.reason))


def _left(requests: Sequence[Request]) -> Proposed:
    reason = mark("The budget is used up: it was not asked about.")
    return Proposed(refused=tuple(each for r in requests for each in _refused(r, reason)))


def _refused(request: Request, reason: str) -> tuple[Refused, ...]:
    return tuple(Refused(reason, "", (b.first, b.last), b.path) for b in request.blocks)
