"""srs generate."""

from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path

import click

from srs.card_flags import EARLIER as EARLIER_VERSION
from srs.cli.arguments import EncodingName, LogPath
from srs.cli.bare_lines import say_bare_lines
from srs.cli.dry_run import show_dry_run
from srs.cli.notices import say_notices
from srs.cli.opening import open_collection
from srs.cli.output import json_option, say, say_json, say_on_stderr
from srs.cli.progress import reading_told
from srs.note import wording
from srs.study.describe import Data, describe_note, describe_wording
from srs.study.generated import EARLIER, OFFERED, Generated, Upgrade
from srs.translation import listed, mark, tr, trn


@click.command()
@click.argument(
    "paths", nargs=-1, type=LogPath(path_type=Path, readable=False), metavar="[PATH]..."
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
    type=EncodingName(),
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
        is_first = bool(paths) and not dry_run and not collection.logs.has_own()
        # the document tells of every line
        with reading_told() as told:
            generated = collection.logs.generate(
                paths,
                dry_run=dry_run,
                again=again or all_notices or as_json,
                encoding=encoding,
                listing=as_json or is_first,
                told=told,
            )
        begun = paths and not dry_run and not generated.unread
        samples = collection.logs.samples_to_go() if begun else []
    if as_json:
        say_json(_document(generated))
    else:
        if dry_run:
            show_dry_run(generated)
        if _has_logs(generated) or not generated.unread:
            say(changes_summary(generated) if _has_logs(generated) else tr(_NO_LOGS))
            for line in upgraded(generated.upgrade):
                say(line)
    say_notices(generated, every=all_notices)
    for path in generated.forgotten:
        say_on_stderr(
            tr(
                "{path}: left out, since you forgot its deck; 'srs generate {path}' reads it",
                path=path,
            )
        )
    if is_first and not as_json:
        say_bare_lines(generated)
    for deck in samples:
        say_on_stderr(
            tr("you did not review the sample {deck}: 'srs forget {deck}' takes it out", deck=deck)
        )
    if generated.unread:
        ctx.exit(1)


_NO_LOGS = mark("there is no log: of a folder, its .md, .markdown, .txt and .org files are read")


def _has_logs(generated: Generated) -> bool:
    """Whether a log was read that has anything in it, now or the last time."""
    return bool(
        generated.has_lines or generated.unchanged or any(asdict(generated.changes).values())
    )


def changes_summary(generated: Generated) -> str:
    """'12 new, 3 changed (1 states another fact); 4 drafts ...', without what did not happen."""
    changes = [_changed(generated, name, n) for name, n in asdict(generated.changes).items() if n]
    nothing = tr("nothing new") if generated.unchanged else tr("no cards")
    parts = [listed(filter(None, changes)) or nothing]
    if generated.conflicts:
        parts.append(
            trn(
                "{number} card is for you to choose ('srs list is:conflict')",
                "{number} cards are for you to choose ('srs list is:conflict')",
                generated.conflicts,
            )
        )
    if generated.waiting or generated.offers:
        parts.append(_waiting(generated.waiting, len(generated.offers)))
    if len(generated.unchanged) == 1:
        log = Path(generated.unchanged[0]).name
        parts.append(tr("{log} was not read again: it did not change", log=log))
    elif generated.unchanged:
        parts.append(
            trn(
                "{number} log was not read again: it did not change",
                "{number} logs were not read again: they did not change",
                len(generated.unchanged),
            )
        )
    return tr("; ").join(parts)


def _changed(generated: Generated, name: str, number: int) -> str:
    """'3 changed (1 states another fact)'; '' for a change that is not counted."""
    if name == "changed" and (facts := generated.changes.another_fact):
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
    sentences = []
    if offered:
        sentences.append(
            tr(
                "A newer version of srs words {cards} otherwise: they stay as they are, and the "
                "other words are offered ('srs inbox', 'srs list is:offer')",
                cards=_by_rule(offered),
            )
        )
    if earlier:
        sentences.append(
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
        sentences.append(
            tr(
                "A newer version of srs has {changes}, none of which you have learned or spoken of",
                changes=listed(changed),
            )
        )
    return sentences


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


def _document(generated: Generated) -> Data:
    return {
        "changes": asdict(generated.changes),
        "cards": [
            describe_note(card.note, card.id, card.status, card.flags) for card in generated.cards
        ],
        "skipped": [
            {"path": skip.path, "lines": [skip.first, skip.last], "reason": skip.message}
            for skip in generated.skipped
        ],
        "doubts": [
            {"path": doubt.path, "lines": [doubt.first, doubt.last], "message": doubt.message}
            for doubt in generated.doubts
        ],
        "problems": [problem.in_english for problem in generated.problems],
        "vaults": [{"path": path, "logs": logs} for path, logs in generated.vaults.items()],
        "unread": [error.in_a_line for error in generated.unread],
        "offers": [
            {
                "id": card.id,
                "rule": card.offer.rule,
                "before": describe_wording(wording(card.note)),
                "after": describe_wording(wording(card.offer)),
            }
            for card in generated.offers
            if card.offer
        ],
        "upgrade": generated.upgrade.rules,
    }
