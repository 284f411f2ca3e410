"""srs generate."""

from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from srs import decoding
from srs.card import EARLIER as EARLIER_VERSION
from srs.cli.dry_run import show
from srs.cli.notices import tell_notices
from srs.cli.opening import open_collection
from srs.cli.output import json_option, say, say_json, tell
from srs.note import wording
from srs.study.describe import Data, describe_note, describe_wording
from srs.study.generated import EARLIER, OFFERED, Generated, Upgrade
from srs.text import count


class _Encoding(click.ParamType[str]):
    """The name of an encoding, in whatever spelling."""

    name = "encoding"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Python's name."""
        known = decoding.canonical(value)
        if known is None:
            near = ", ".join(decoding.like(value))
            self.fail(f"{value!r} is no encoding that srs knows; there are {near}.", param, ctx)
        return known


class _LogPath(click.Path):
    """A path that is one: an unset variable of the shell is not the present folder."""

    def convert(
        self,
        value: Any,  # noqa: ANN401  # as click has it
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> Any:  # noqa: ANN401  # as click has it
        """The path."""
        if not str(value):
            self.fail("the path is empty.", param, ctx)
        return super().convert(value, param, ctx)


@click.command()
@click.argument(
    "paths", nargs=-1, type=_LogPath(path_type=Path, readable=False), metavar="[PATH]..."
)
@click.option(
    "--dry-run", is_flag=True, help="Show the cards and the lines left out; write nothing."
)
@click.option("--again", is_flag=True, help="Read logs that have not changed as well.")
@click.option(
    "--all-notices",
    is_flag=True,
    help="Tell every doubt and problem, of unchanged logs too, and not the first ten only.",
)
@click.option(
    "--encoding",
    type=_Encoding(),
    metavar="NAME",
    help="What the logs are in that are not UTF-8; remembered for them.",
)
@json_option
@click.pass_context
def generate(  # noqa: PLR0913  # its options
    ctx: click.Context,
    paths: tuple[Path, ...],
    *,
    dry_run: bool,
    again: bool,
    all_notices: bool,
    encoding: str | None,
    as_json: bool,
) -> None:
    """Read logs (files or folders) and bring the cards up to date.

    Without a PATH: the configured decks, else the logs read before, else those that srs
    comes with. Logs are only ever read, and again only when they have changed.

    \b
    Examples:
      srs generate my-log.md
      srs generate --dry-run my-log.md
      srs generate --encoding euc-kr old-notes/
    """
    with open_collection() as collection:
        # the document tells of every line
        made = collection.logs.generate(
            paths,
            dry_run=dry_run,
            again=again or all_notices or as_json,
            encoding=encoding,
        )
        begun = paths and not dry_run and not made.unread
        samples = collection.logs.samples_to_go() if begun else []
    if as_json:
        say_json(_document(made))
    else:
        if dry_run:
            show(made)
        if made.cards or made.skipped or made.unchanged or not made.unread:
            say(summary(made) if _has_logs(made) else _NO_LOGS)
            for line in upgraded(made.upgrade):
                say(line)
    tell_notices(made, every=all_notices)
    for path in made.forgotten:
        tell(f"{path}: left out, since you forgot its deck; 'srs generate {path}' reads it")
    for deck in samples:
        tell(f"you did not review the sample {deck}: 'srs forget {deck}' takes it out")
    if made.unread:
        ctx.exit(1)


_NO_LOGS = "there is no log: of a folder, its .md, .markdown, .txt and .org files are read"


def _has_logs(made: Generated) -> bool:
    """Whether a log was read that has anything in it, now or the last time."""
    return bool(made.cards or made.skipped or made.unchanged or any(asdict(made.changes).values()))


def summary(made: Generated) -> str:
    """'12 new, 3 changed (1 states another fact); 4 drafts ...', without what did not happen."""
    told = [
        f"{n} {_WORDS[name]}" + _facts(made, name)
        for name, n in asdict(made.changes).items()
        if n and name in _WORDS
    ]
    nothing = "nothing new" if made.unchanged else "no cards"
    parts = [", ".join(told) or nothing]
    if made.conflicts:
        cards = "card is" if made.conflicts == 1 else "cards are"
        parts.append(f"{made.conflicts} {cards} for you to choose ('srs list is:conflict')")
    drafts = count(made.waiting, "draft") if made.offers else str(made.waiting)
    waiting = [drafts] if made.waiting else []
    if made.offers:
        waiting.append(f"{count(len(made.offers), 'offer')} of other words")
    if waiting:
        verb = "waits" if made.waiting + len(made.offers) == 1 else "wait"
        parts.append(f"{' and '.join(waiting)} {verb} in the inbox ('srs inbox')")
    if len(made.unchanged) == 1:
        parts.append(f"{Path(made.unchanged[0]).name} was not read again: it did not change")
    elif made.unchanged:
        parts.append(f"{len(made.unchanged)} logs were not read again: they did not change")
    return "; ".join(parts)


def upgraded(came: Upgrade) -> list[str]:
    """What a newer version would change in cards that stay as they are, and what it changed."""
    offered, earlier = came.of(OFFERED), came.of(EARLIER)
    told = []
    if offered:
        told.append(
            f"words {_by_rule(offered)} otherwise: they stay as they are, and the other words "
            "are offered ('srs inbox', 'srs list is:offer')"
        )
    if earlier:
        told.append(
            f"makes {_by_rule(earlier)} no more: they go on ('srs list is:{EARLIER_VERSION}')"
        )
    changed = [
        f"{word} {_by_rule(of)}"
        for change, word in (("changed", "reworded"), ("retired", "took back"), ("added", "made"))
        if (of := came.of(change))
    ]
    if changed:
        told.append(f"has {', '.join(changed)}, none of which you have learned or spoken of")
    return [f"A newer version of srs {line}" for line in told]


def _by_rule(of: Mapping[str, int]) -> str:
    """'5 cards (define.label 3, number 2)'."""
    rules = ", ".join(f"{rule} {number}" for rule, number in of.items())
    return f"{count(sum(of.values()), 'card')} ({rules})"


_WORDS = {
    "added": "new",
    "changed": "changed",
    "moved": "moved",
    "retired": "retired",
    "returned": "back again",
    "kept": "kept",
}


def _facts(made: Generated, name: str) -> str:
    number = made.changes.another_fact
    if name != "changed" or not number:
        return ""
    return f" ({number} {'states' if number == 1 else 'state'} another fact)"


def _document(made: Generated) -> Data:
    return {
        "changes": asdict(made.changes),
        "cards": [
            describe_note(card.note, card.id, card.status, card.flags) for card in made.cards
        ],
        "skipped": [
            {"path": skip.path, "lines": [skip.first, skip.last], "reason": skip.message}
            for skip in made.skipped
        ],
        "doubts": [
            {"path": doubt.path, "lines": [doubt.first, doubt.last], "message": doubt.message}
            for doubt in made.doubts
        ],
        "problems": [str(problem) for problem in made.problems],
        "vaults": [{"path": path, "logs": logs} for path, logs in made.vaults.items()],
        "unread": [str(error) for error in made.unread],
        "offers": [
            {
                "id": card.id,
                "rule": card.offer.rule,
                "before": describe_wording(wording(card.note)),
                "after": describe_wording(wording(card.offer)),
            }
            for card in made.offers
            if card.offer
        ],
        "upgrade": made.upgrade.rules,
    }
