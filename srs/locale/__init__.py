"""The languages that the program speaks: a folder for each, and which of them a person reads.

A language is LANGUAGE/LC_MESSAGES/srs.po, which a translator edits, and the srs.mo made of it
(`make translations`). English stands in the source. The page of the help is a file of its own,
srs/tui/help.LANGUAGE.md.
"""

import gettext
from collections.abc import Iterator, Mapping, MutableMapping
from pathlib import Path

from srs import translation

DOMAIN = "srs"
ENGLISH = "en"
FOLDER = Path(__file__).parent
_ASKED = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
"""As gettext has them: the first that is set holds."""


def languages() -> tuple[str, ...]:
    """Those that the program speaks: 'en', then the others by name, as in 'zh_CN'."""
    others = sorted(file.parents[1].name for file in FOLDER.glob(f"*/LC_MESSAGES/{DOMAIN}.mo"))
    return (ENGLISH, *others)


def speak(environ: MutableMapping[str, str], wanted: str | None = None) -> str:
    """Speak the language that is `wanted`, else that of the environment; which one it is.

    Another kind of a language will do: zh_TW and zh_Hans_CN are answered in zh_CN. The
    environment is told, too, because click asks it.
    """
    there = languages()
    asked = [wanted] if wanted else list(_of(environ))
    language = next(filter(None, (_nearest(name, there) for name in asked)), ENGLISH)
    gettext.bindtextdomain(DOMAIN, str(FOLDER))
    gettext.textdomain(DOMAIN)
    if language == ENGLISH:
        translation.use(gettext.NullTranslations())
    else:
        translation.use(gettext.translation(DOMAIN, FOLDER, [language]))
    if language != next(_of(environ), ENGLISH):
        environ["LANGUAGE"] = language
    return language


def stated(environ: Mapping[str, str], wanted: str | None = None) -> str | None:
    """What its reader speaks, as in 'de_DE.UTF-8': `wanted`, else what the environment says first.

    None where nothing is said: C and POSIX are no language.
    """
    named = wanted or next(_of(environ), None)
    return None if named is None or _is_none(named) else named


def _of(environ: Mapping[str, str]) -> Iterator[str]:
    for variable in _ASKED:
        if value := environ.get(variable):
            yield from value.split(":")
            return


def _nearest(name: str, there: tuple[str, ...]) -> str | None:
    """The language of `there` that whoever asks for `name` can read; C and POSIX are English."""
    if _is_none(name):
        return ENGLISH
    name = name.partition(".")[0].partition("@")[0].replace("-", "_")
    tongue = name.partition("_")[0].lower()
    exact = [each for each in there if each == name]
    near = [each for each in there if each.partition("_")[0] == tongue]
    return next(iter(exact + near), None)


def _is_none(name: str) -> bool:
    return name.partition(".")[0] in {"C", "POSIX"}
