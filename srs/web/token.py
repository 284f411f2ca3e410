"""The token of a collection's page: made once, so that a phone stays known over a restart."""

import base64
import os
import re
import secrets
from pathlib import Path

from srs.errors import ExportError, said_by_system
from srs.files import make_folder
from srs.translation import mark

_FILE = "serve-token"
_BYTES = 10
"""80 bits: 16 letters and digits, which somebody may have to type on a phone."""
_TOKEN = re.compile(r"[a-z2-7]{16}")
_OWNERS = 0o600


def token_in(home: Path, *, anew: bool = False) -> str:
    """The token that is kept in the folder `home`; another one, where it is to be made `anew`.

    Only its owner may read the file. Raises ExportError where it cannot be kept.
    """
    file = home / _FILE
    try:
        kept = file.read_bytes() if file.is_file() and not anew else b""
        if found := _TOKEN.fullmatch(kept.decode("ascii", "replace").strip()):
            return found[0]
        token = base64.b32encode(secrets.token_bytes(_BYTES)).decode().lower()
        make_folder(home)
        file.unlink(missing_ok=True)
        made = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWNERS)
        with os.fdopen(made, "w", encoding="ascii") as opened:
            opened.write(f"{token}\n")
    except (OSError, ValueError) as error:
        raise ExportError(
            mark("{path}: it cannot be written ({reason})", path=file, reason=said_by_system(error))
        ) from error
    return token
