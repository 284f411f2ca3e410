"""The logs of a collection: reading them, and what is known of those that were read."""

from __future__ import annotations  # what a log is shown as is imported when one is asked for

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from srs import study as use
from srs.blame import Blame
from srs.store import LogRecord, content
from srs.study import places, samples
from srs.study.forget import Forgotten, forget
from srs.study.generated import Generated
from srs.study.study import Study


@dataclass(frozen=True, slots=True)
class Logs:
    """A log is only ever read, and again only when it has changed."""

    _study: Study

    def generate(  # noqa: PLR0913  # what may be asked of a reading
        self,
        paths: Path | str | Sequence[Path | str] = (),
        *,
        dry_run: bool = False,
        again: bool = False,
        encoding: str | None = None,
        listing: bool = True,
        told: Callable[[float], object] | None = None,
    ) -> Generated:
        """Read files or folders and bring the cards up to date; what was found and done.

        Without paths: those of the settings, else those read before, else the sample. One that
        has not changed is not read `again` unless that is asked for; a `dry_run` writes
        nothing. `encoding` (by Python's name) is what those are in that are not in UTF-8. What
        cannot be read stands in `unread`, and stops no other. Without a `listing`, `cards` and
        `skipped` are not told, and a large log of which little changed is sooner read. `told`
        takes how much has been read, from 0 to 1; what it raises ends the reading, and nothing
        is written.
        """
        from srs.study.generate import generate  # noqa: PLC0415  # brings the rules along

        several = [paths] if isinstance(paths, Path | str) else paths
        where = [Path(path) for path in several]
        return generate(
            self._study,
            where,
            dry_run=dry_run,
            again=again,
            encoding=encoding,
            listing=listing,
            told=told,
        )

    def read_changed(self, told: Callable[[float], object] | None = None) -> Generated | None:
        """`generate` what has changed of the logs that are known; None where none is known.

        Neither cards nor lines left out are told. It may run in another thread, of a collection
        `beside` that of the screens.
        """
        if not self.are_known():
            return None
        return self.generate(listing=False, told=told)

    def are_known(self) -> bool:
        """Whether there is a log to be read without being named: one was read, or is set."""
        return bool(self._study.config.decks or self.records())

    def read_again(self, path: str) -> Generated:
        """Read the log at `path` once more, as it was found before; without a listing.

        One that was found in a folder is read with that folder, of which its deck has the name.
        """
        found = next((log.asked for log in self.records() if log.path == path), path)
        return self.generate([found], listing=False)

    def blame(self, log: Path | str, on: date | None = None) -> Blame:
        """The log at a path, or of a name, line by line: what is remembered of each on a day.

        Without a day: today. Of one that is past only the answers until then count; one that is
        to come is told as if nobody answered any more. Lines are as they stand in the file now;
        nothing is written. Raises LogError and UsageError.
        """
        return use.blame.blame(self._study, log, on)

    def blamed(self, log: Path | str) -> use.blame.BlamedLog:
        """The same for whatever day, of the log as it is now: who looks at many asks only once."""
        return use.blame.blamed_log(self._study, log)

    def show_blame(self, found: Blame, path: Path, form: str = "") -> None:
        """Write a blamed log to a file, as a page (.html) or a picture (.svg) to share.

        `form` is one of these suffixes; that of the path where it is not given. Raises UsageError
        and ExportError.
        """
        use.blame_shown.show_blame(self._study, found, path, form)

    def records(self) -> list[LogRecord]:
        """The logs that have been read into the collection, by path."""
        return self._study.store.ask(content.logs)

    def has_own(self) -> bool:
        """Whether one of them is no sample of srs: where there are thousands, the first one is."""
        return any(not samples.is_sample(Path(log.path)) for log in self.records())

    def forget(self, deck: str) -> Forgotten:
        """Take `deck` and those below it out: its logs are not read again until one is named.

        Raises UsageError for a deck that is not there, CardError for one without cards.
        """
        return forget(self._study, deck)

    def usual_names(self) -> str:
        """Where logs are looked for, as in 'notes/, rlhf.md and 4 more'; '' for nowhere."""
        return places.usual_names(self._study)

    def samples_to_go(self) -> list[str]:
        """The decks of samples that nobody reviewed, once there is a log of one's own."""
        return samples.to_go(self._study)
