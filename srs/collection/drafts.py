"""Drafts by a model or an agent: what they are asked about, and what of it is taken."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from srs.proposals.block import Block
from srs.proposals.proposal import Proposal
from srs.store import replies
from srs.store.replies import AgreedEndpoint
from srs.study import asking, blocks, by_hand, draft_plan, proposing
from srs.study.asking import DraftStep
from srs.study.blocks import WantedBlocks
from srs.study.by_hand import Brought, PromptText
from srs.study.draft_plan import DraftPlan
from srs.study.proposing import Proposed
from srs.study.study import Study


@dataclass(frozen=True, slots=True)
class Drafts:
    """A model or an agent proposes; the gate lets through what the log proves, as drafts."""

    _study: Study

    def wanted(
        self,
        paths: Sequence[Path] = (),
        *,
        deck: str | None = None,
        entry: date | None = None,
        every: bool = False,
    ) -> WantedBlocks:
        """The blocks in which a card is wanted, of the logs at `paths` or of all that were read.

        Of `deck`, and of the entry of one day. With `every`, lines that have a card want one, too.
        """
        return blocks.wanted_blocks(self._study, paths, deck=deck, entry=entry, every=every)

    def plan(
        self,
        wanted: Sequence[Block],
        *,
        revise: bool = False,
        again: bool = False,
        listed: bool = True,
    ) -> DraftPlan:
        """What a run would ask the model that is set. Raises ConfigError where none is.

        With `revise` it is shown what rules have drafted; `again` asks about what was asked about
        before as well. Where its owner has agreed, `listed` asks the server which model it has.
        """
        return draft_plan.plan_drafts(
            self._study, wanted, revise=revise, again=again, listed=listed
        )

    def is_agreed(self, plan: DraftPlan) -> bool:
        """Whether lines of logs may go where `plan` would send them."""
        return draft_plan.is_agreed(self._study, plan)

    def agree(self, plan: DraftPlan) -> None:
        """Let lines of logs go there, from now on."""
        draft_plan.agree_to(self._study, plan)

    def run(
        self, plan: DraftPlan, told: Callable[[str], object] | None = None
    ) -> Iterator[DraftStep]:
        """Ask, request by request. What is done stays; `told` takes a marked text before a wait.

        Raises EndpointError where nothing more can be asked.
        """
        return asking.ask_model(self._study, plan, told)

    def agreed(self) -> list[AgreedEndpoint]:
        """The addresses that lines of logs may go to."""
        return self._study.store.ask(replies.endpoints)

    def prompt(
        self, wanted: Sequence[Block], most: int | None = None, *, again: bool = False
    ) -> PromptText | None:
        """A text for a chat window about the next `most` blocks; None where none is left.

        Those that were answered before are left out, but `again`.
        """
        return by_hand.prompt_text(self._study, wanted, most, again=again)

    def answer(self, text: str, wanted: Sequence[Block]) -> Brought:
        """Take what came back from a chat window. Raises UsageError where it holds no cards."""
        return by_hand.take_answer(self._study, text, wanted)

    def propose(
        self, proposals: Iterable[Proposal], wanted: Sequence[Block], model: str
    ) -> Proposed:
        """Let the gate see proposals of the agent `model`: none of them is asked by that alone."""
        return proposing.take_proposals(self._study, proposals, wanted, model, resuming=False)
