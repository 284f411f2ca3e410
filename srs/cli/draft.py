"""srs draft: a model writes drafts for lines without a card."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import IO

import click

from srs.card_flags import flags_of
from srs.cli.clipboard import copy
from srs.cli.draft_words import before_sending, drafts_summary, refusals
from srs.cli.opening import open_collection
from srs.cli.output import deck_option, json_option, say, say_json, say_on_stderr
from srs.collection import Collection
from srs.errors import EndpointError, SrsError, UsageError
from srs.proposals.requests import Request, requests_for
from srs.study.blocks import WantedBlocks
from srs.study.describe import Data, describe_note
from srs.study.draft_plan import DraftPlan
from srs.study.proposing import Proposed
from srs.translation import mark, spoken, tr, trn

_MOST_BYTES = 64 * 1024 * 1024


class _Day(click.ParamType[date]):
    """A day of the calendar."""

    name = "date"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> date:
        """The day."""
        try:
            return datetime.strptime(str(value), "%Y-%m-%d").date()  # noqa: DTZ007  # a day only
        except ValueError:
            self.fail(tr("{value!r} is no day: write 2027-01-15.", value=value), param, ctx)


@dataclass(frozen=True, slots=True)
class _Figures:
    """What a run came to, as its document has it."""

    blocks: int
    asked: int
    cached: int
    proposed: int
    found: Proposed
    unanswered: int = 0
    """The blocks of which nothing was learned: no answer came that could be read."""


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path), metavar="[PATH]...")
@click.option("--entry", type=_Day(), metavar="DATE", help="Only the entry of this day.")
@deck_option
@click.option(
    "--all", "every", is_flag=True, help="Lines that have a card, or were asked about, as well."
)
@click.option("--revise", is_flag=True, help="Let the model look at what rules have drafted.")
@click.option("--prompt", is_flag=True, help="Print a prompt for a chat window; send nothing.")
@click.option("--copy", "to_clipboard", is_flag=True, help="With --prompt: to the clipboard.")
@click.option(
    "--entries",
    type=click.IntRange(min=1),
    metavar="N",
    help="With --prompt: about the next N blocks.",
)
@click.option(
    "--answer",
    type=click.File("rb"),
    metavar="FILE",
    help="Take what a chat window answered; - is standard input.",
)
@click.option("--dry-run", is_flag=True, help="Print what would be sent, to the letter.")
@click.option("--yes", is_flag=True, help="Send it without asking.")
@json_option
@click.pass_context
def draft(  # noqa: PLR0913  # its options
    ctx: click.Context,
    paths: tuple[Path, ...],
    *,
    entry: date | None,
    deck: str | None,
    every: bool,
    revise: bool,
    prompt: bool,
    to_clipboard: bool,
    entries: int | None,
    answer: IO[bytes] | None,
    dry_run: bool,
    yes: bool,
    as_json: bool,
) -> None:
    """Let a language model write drafts for lines without a card.

    It is asked at the address in [model] of config.toml ('srs settings'), after you agreed to
    it once. Without one, take a prompt to any chat window and bring its answer back. A card
    gets through only where its quote stands in your log, and waits in the inbox. Nothing is
    asked twice. 'srs undo' takes the last drafts back.

    \b
    Examples:
      srs draft --dry-run
      srs draft --deck papers
      srs draft --prompt --copy
      srs draft --answer reply.txt
    """
    _require_one_way(prompt=prompt, answer=answer is not None, copy=to_clipboard, entries=entries)
    if revise and (prompt or answer is not None):
        raise UsageError(tr("--revise needs a server: it does not go by hand"))
    with open_collection() as collection:
        unread = collection.logs.generate(paths).unread
        everything = every or answer is not None
        wanted = collection.drafts.wanted(paths, deck=deck, entry=entry, every=everything)
        for error in (*unread, *(each for each in wanted.unread if each not in unread)):
            say_on_stderr(str(error))
        if prompt:
            _prompt(collection, wanted, entries, to_clipboard=to_clipboard, again=every)
            return
        if answer is not None:
            figures = _answered(collection, wanted, _read(answer))
        else:
            if dry_run and not collection.config.model.url:
                # who has no model yet may look at what one would be sent
                requests = requests_for(wanted.blocks, revise=revise)
                _show_requests(requests, tr("no model is set"), "", as_json=as_json)
                return
            plan = collection.drafts.plan(
                wanted.blocks, revise=revise, again=every, listed=not dry_run
            )
            if dry_run:
                _show(plan, as_json=as_json)
                return
            figures = _asked(ctx, collection, plan, yes=yes, quiet=as_json)
    if as_json:
        say_json(_document(figures))
    else:
        for line in refusals(figures.found.refused):
            say(line)
        say(drafts_summary(figures.found, figures.proposed, figures.cached))
    if unread or wanted.unread or (figures.asked and figures.unanswered == figures.asked):
        ctx.exit(1)


def _require_one_way(*, prompt: bool, answer: bool, copy: bool, entries: int | None) -> None:
    if prompt and answer:
        raise UsageError(tr("--prompt and --answer are two steps: one after the other"))
    if not prompt and (copy or entries is not None):
        raise UsageError(tr("--copy and --entries belong to --prompt"))


def _prompt(
    collection: Collection,
    wanted: WantedBlocks,
    entries: int | None,
    *,
    to_clipboard: bool,
    again: bool,
) -> None:
    found = collection.drafts.prompt(wanted.blocks, entries, again=again)
    if found is None:
        say_on_stderr(tr("every line has been asked about; '--all' asks about all of them"))
        return
    if to_clipboard:
        copy(found.text)
    else:
        say(found.text)
    about = trn("{number} block", "{number} blocks", len(found.blocks))
    left = trn("{number} more comes after", "{number} more come after", found.left)
    copied = mark("in the clipboard: a prompt about {about} ({left})")
    printed = mark("a prompt about {about} ({left})")
    say_on_stderr(tr(copied if to_clipboard else printed, about=about, left=left))
    say_on_stderr(tr("paste it into a chat window, and the answer into 'srs draft --answer -'"))


def _read(answer: IO[bytes]) -> str:
    return answer.read(_MOST_BYTES).decode("utf-8-sig", errors="replace")


def _answered(collection: Collection, wanted: WantedBlocks, text: str) -> _Figures:
    brought = collection.drafts.answer(text, wanted.blocks)
    if brought.cut:
        say_on_stderr(tr("the answer is cut off: its whole cards were taken"))
    return _Figures(brought.blocks, brought.blocks, 0, brought.proposals, brought.proposed)


def _show(plan: DraftPlan, *, as_json: bool) -> None:
    _show_requests(plan.requests, plan.endpoint.url, plan.endpoint.name, as_json=as_json)
    if not as_json:
        say_on_stderr(before_sending(plan))


def _show_requests(requests: Sequence[Request], url: str, model: str, *, as_json: bool) -> None:
    if as_json:
        texts = [{"system": each.system, "user": each.user} for each in requests]
        say_json({"url": url if model else None, "model": model or None, "requests": texts})
        return
    to = f"{url}, {model}" if model else url
    for number, request in enumerate(requests, 1):
        head = tr("--- {number} of {all}: {to}", number=number, all=len(requests), to=to)
        say(f"{head}\n{request.system}\n{request.user}")


def _asked(
    ctx: click.Context, collection: Collection, plan: DraftPlan, *, yes: bool, quiet: bool
) -> _Figures:
    if plan.requests and not collection.drafts.is_agreed(plan):
        _ask_leave(plan, yes=yes)
        collection.drafts.agree(plan)
    else:
        say_on_stderr(before_sending(plan))
    found, proposed, asked, unanswered = Proposed(), 0, 0, 0
    bar = click.progressbar(length=plan.asked_blocks, file=sys.stderr, hidden=not _is_shown(quiet))
    try:
        with bar:
            for step in collection.drafts.run(plan, _say_marked):
                found += step.proposed
                proposed += step.proposals
                asked += step.blocks
                unanswered += step.blocks if step.is_unanswered else 0
                bar.update(step.blocks)
    except (EndpointError, KeyboardInterrupt) as error:
        # what is done is kept: it is told before the reason why there is no more
        say_on_stderr(drafts_summary(found, proposed, plan.kept))
        if isinstance(error, KeyboardInterrupt):
            ctx.exit(130)
        raise
    return _Figures(plan.blocks, asked, plan.kept, proposed, found, unanswered)


def _ask_leave(plan: DraftPlan, *, yes: bool) -> None:
    """Ask whether lines may be sent. Raises SrsError where nobody can be asked."""
    say_on_stderr(before_sending(plan))
    if yes:
        return
    if not (sys.stdin and sys.stdin.isatty() and sys.stderr.isatty()):
        raise SrsError(
            tr("nothing was sent: nobody is here to agree to it"),
            tr("'srs draft --yes' sends it; 'srs draft --dry-run' shows what"),
        )
    if not click.confirm(tr("Send it, now and later on?"), err=True):
        raise SrsError(tr("nothing was sent"), tr("'srs draft --dry-run' shows what would be"))


def _is_shown(quiet: bool) -> bool:  # noqa: FBT001  # a yes or no and nothing else
    return not quiet and sys.stderr.isatty()


def _say_marked(text: str) -> None:
    say_on_stderr(spoken(text))


def _document(figures: _Figures) -> Data:
    found = figures.found
    return {
        "blocks": figures.blocks,
        "asked": figures.asked,
        "cached": figures.cached,
        "proposed": figures.proposed,
        "taken": len(found.taken) + len(found.offered),
        "refused": [
            {
                "reason": each.reason,
                "question": each.question,
                "lines": list(each.lines) if each.lines else None,
                "path": each.path,
            }
            for each in found.refused
        ],
        "cards": [
            describe_note(card.note, card.id, card.status, flags_of(card)) for card in found.taken
        ],
        "offers": [card.id for card in found.offered],
    }
