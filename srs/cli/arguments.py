"""What is typed behind commands: paths of logs, names of encodings."""

from typing import Any

import click

from srs import decoding
from srs.translation import listed, tr


class EncodingName(click.ParamType[str]):
    """The name of an encoding, in whatever spelling."""

    name = "encoding"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Python's name."""
        found = decoding.canonical(value)
        if found is None:
            said = tr(
                "{value!r} is no encoding that srs knows; there are {near}.",
                value=value,
                near=listed(decoding.like(value)),
            )
            self.fail(said, param, ctx)
        return found


class LogPath(click.Path):
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
