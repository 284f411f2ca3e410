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
from srs.translation import listed, mark, tr, trn


class _Encoding(click.ParamType[str]):
    """The name of an encoding, in whatever spelling."""

    name = "encoding"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Python's name."""
        known = decoding.canonical(value)
        if known is None:
            said = tr(
                "{value!r} is no encoding that srs knows; there are {near}.",
                value=value,
                near=listed(decoding.like(value)),
            )
            self.fail(said, param, ctx)
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
            self.fail(tr("the path is empty."), param, ctx)
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
            say(summary(made) if _has_logs(made) else tr(_NO_LOGS))
            for line in upgraded(made.upgrade):
                say(line)
    tell_notices(made, every=all_notices)
    for path in made.forgotten:
        tell(
            tr(
                "{path}: left out, since you forgot its deck; 'srs generate {path}' reads it",
                path=path,
            )
        )
    for deck in samples:
        tell(
            tr("you did not review the sample {deck}: 'srs forget {deck}' takes it out", deck=deck)
        )
    if made.unread:
        ctx.exit(1)


_NO_LOGS = mark("there is no log: of a folder, its .md, .markdown, .txt and .org files are read")


def _has_logs(made: Generated) -> bool:
    """Whether a log was read that has anything in it, now or the last time."""
    return bool(made.cards or made.skipped or made.unchanged or any(asdict(made.changes).values()))


def summary(made: Generated) -> str:
    """'12 new, 3 changed (1 states another fact); 4 drafts ...', without what did not happen."""
    told = [_changed(made, name, n) for name, n in asdict(made.changes).items() if n]
    nothing = tr("nothing new") if made.unchanged else tr("no cards")
    parts = [listed(filter(None, told)) or nothing]
    if made.conflicts:
        parts.append(
            trn(
                "{number} card is for you to choose ('srs list is:conflict')",
                "{number} cards are for you to choose ('srs list is:conflict')",
                made.conflicts,
            )
        )
    if made.waiting or made.offers:
        parts.append(_waiting(made.waiting, len(made.offers)))
    if len(made.unchanged) == 1:
        log = Path(made.unchanged[0]).name
        parts.append(tr("{log} was not read again: it did not change", log=log))
    elif made.unchanged:
        parts.append(
            trn(
                "{number} log was not read again: it did not change",
                "{number} logs were not read again: they did not change",
                len(made.unchanged),
            )
        )
    return tr("; ").join(parts)


def _changed(made: Generated, name: str, number: int) -> str:
    """'3 changed (1 states another fact)'; '' for a change that is not told."""
    if name == "changed" and (facts := made.changes.another_fact):
        return trn(
            "{changed} changed ({number} states another fact)",
            "{changed} changed ({number} state another fact)",
            facts,
            changed=number,
        )
    return tr(_CHANGES[name], number=number) if name in _CHANGES else ""


def _waiting(drafts: int, offers: int) -> str:
    """What waits in the inbox: drafts, offers or both."""
    if not offers:
        return trn(
            "{number} waits in the inbox ('srs inbox')",
            "{number} wait in the inbox ('srs inbox')",
            drafts,
        )
    if not drafts:
        return trn(
            "{number} offer of other words waits in the inbox ('srs inbox')",
            "{number} offers of other words wait in the inbox ('srs inbox')",
            offers,
        )
    return tr(
        "{drafts} and {offers} wait in the inbox ('srs inbox')",
        drafts=trn("{number} draft", "{number} drafts", drafts),
        offers=trn("{number} offer of other words", "{number} offers of other words", offers),
    )


def upgraded(came: Upgrade) -> list[str]:
    """What a newer version would change in cards that stay as they are, and what it changed."""
    offered, earlier = came.of(OFFERED), came.of(EARLIER)
    told = []
    if offered:
        told.append(
            tr(
                "A newer version of srs words {cards} otherwise: they stay as they are, and the "
                "other words are offered ('srs inbox', 'srs list is:offer')",
                cards=_by_rule(offered),
            )
        )
    if earlier:
        told.append(
            tr(
                "A newer version of srs makes {cards} no more: "
                "they go on ('srs list is:{earlier_version}')",
                cards=_by_rule(earlier),
                earlier_version=EARLIER_VERSION,
            )
        )
    changed = [
        tr(text, cards=_by_rule(of))
        for change, text in _UPGRADED.items()
        if (of := came.of(change))
    ]
    if changed:
        told.append(
            tr(
                "A newer version of srs has {changes}, none of which you have learned or spoken of",
                changes=listed(changed),
            )
        )
    return told


def _by_rule(of: Mapping[str, int]) -> str:
    """'5 cards (define.label 3, number 2)'."""
    rules = listed(f"{rule} {number}" for rule, number in of.items())
    return trn("{number} card ({rules})", "{number} cards ({rules})", sum(of.values()), rules=rules)


_CHANGES = {
    "added": mark("{number} new"),
    "changed": mark("{number} changed"),
    "moved": mark("{number} moved"),
    "retired": mark("{number} retired"),
    "returned": mark("{number} back again"),
    "kept": mark("{number} kept"),
}
_UPGRADED = {
    "changed": mark("reworded {cards}"),
    "retired": mark("took back {cards}"),
    "added": mark("made {cards}"),
}


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
        "problems": [problem.in_english for problem in made.problems],
        "vaults": [{"path": path, "logs": logs} for path, logs in made.vaults.items()],
        "unread": [error.in_a_line for error in made.unread],
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
