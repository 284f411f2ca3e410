"""srs serve: today's cards on a page."""

import errno
import hashlib
import os
import socket
from pathlib import Path

import click

from srs.cli.opening import here, open_collection
from srs.cli.output import deck_option, say, say_on_stderr
from srs.collection.here import clock
from srs.collection.here import open_collection as open_again
from srs.errors import SrsError, said_by_system
from srs.files.writing import write_atomically
from srs.study.opening import HomeSetup
from srs.translation import tr, trn
from srs.web.access import Door, is_loopback
from srs.web.server import PageServer
from srs.web.site import Site
from srs.web.token import token_in

_PORT, _LAST_PORT = 8765, 65535
_ANYWHERE = frozenset({"", "0.0.0.0", "::"})  # noqa: S104  # what people type for it


@click.command()
@click.option(
    "--host",
    default="127.0.0.1",
    metavar="H",
    help="The address to listen at; 0.0.0.0 is all of this machine's, for a phone.",
)
@click.option(
    "--port",
    type=click.IntRange(0, _LAST_PORT),
    default=_PORT,
    metavar="P",
    help="The port; 0 is any that is free.",
)
@deck_option
@click.option("--token", "asks", is_flag=True, help="Ask for the token on this machine, too.")
@click.option("--new-token", is_flag=True, help="Make another token; the old one opens no more.")
@click.option(
    "--export",
    "target",
    type=click.Path(path_type=Path),
    metavar="FILE.html",
    help="Write the page as one file and serve nothing.",
)
def serve(  # noqa: PLR0913  # as many as there are options
    host: str, port: int, deck: str | None, target: Path | None, *, asks: bool, new_token: bool
) -> None:
    """Serve today's cards on a page for a browser, on the desk or on the phone.

    Without --host only this machine reaches it. Any other H asks for a token, which the address
    has that is printed: open it once on the phone. Answers count with the instant at which they
    were given; what is answered while srs cannot be reached waits in the browser.

    The file of --export needs no server: 'srs import' takes the answers that it saves.

    \b
    Examples:
      srs serve
      srs serve --host 0.0.0.0
      srs serve --export today.html --deck papers
    """
    place, host = here(), host.strip("[]")
    with open_collection() as collection:  # tells what its owner should know
        collection.cards.require_deck(deck)
    site = _site(place, deck)
    if target is not None:
        path = target.expanduser().absolute()
        write_atomically(path, site.as_file(), place.scratch())
        say(tr("today's cards are in {path}", path=path))
        say_on_stderr(tr("'srs import' takes the file of answers that it saves."))
        return
    is_open = asks or new_token or not is_loopback(host)
    token = token_in(place.home.folder, anew=new_token) if is_open else None
    server = _listening(host, port, site, Door(token, f"srs-{site.collection[:8]}"))
    say(_address(host, server.port, token))
    if token is not None:
        say_on_stderr(
            tr("Whoever has this address sees your cards and answers them; it is not encrypted.")
        )
    say_on_stderr(tr("Ctrl+C ends it."))
    received = server.run()
    say_on_stderr(
        trn("Ended; {number} answer came in.", "Ended; {number} answers came in.", received)
    )


def _site(place: HomeSetup, deck: str | None) -> Site:
    folder, now = place.home.folder, clock(os.environ)
    name = hashlib.sha256(os.fsencode(place.database.path)).hexdigest()[:16]
    return Site(lambda: open_again(folder), now, name, deck)


def _listening(host: str, port: int, site: Site, door: Door) -> PageServer:
    """The server, which listens already. Raises SrsError where it cannot."""
    try:
        return PageServer(host, port, site, door)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise SrsError(
                tr("port {port} is taken by another program", port=port),
                tr(
                    "choose another one, as in --port {port}, or 0 for any",
                    port=port + 1 if port < _LAST_PORT else port - 1,
                ),
            ) from error
        raise SrsError(
            tr(
                "srs cannot listen at {host}, port {port} ({reason})",
                host=host,
                port=port,
                reason=said_by_system(error),
            ),
            tr("give an address of this machine, or 0.0.0.0 for all of them"),
        ) from error


def _address(host: str, port: int, token: str | None) -> str:
    """What to open in a browser."""
    name = _own_address() if host in _ANYWHERE else host
    shown = f"[{name}]" if ":" in name else name
    return f"http://{shown}:{port}/" + (f"?token={token}" if token else "")


def _own_address() -> str:
    """The address by which others in the same network reach this machine; else its name."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asked:
        try:
            asked.connect(("192.0.2.1", 9))  # of no machine; nothing is sent
            return str(asked.getsockname()[0])
        except OSError:
            return socket.gethostname()
