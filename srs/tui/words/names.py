"""What kinds of cards, states and verdicts are called on a screen, in English.

Their ids are the same words, which commands and filters take in every language.
"""

from collections.abc import Mapping

from srs.note import Kind
from srs.translation import mark
from srs.verdict import VerdictKind

KINDS: Mapping[Kind, str] = {
    Kind.LIST: mark("list"),
    Kind.SEQUENCE: mark("sequence"),
    Kind.DEFINITION: mark("definition"),
    Kind.NUMBER: mark("number"),
    Kind.CONTRAST: mark("contrast"),
    Kind.REASON: mark("reason"),
    Kind.CLOZE: mark("cloze"),
    Kind.BASIC: mark("basic"),
}

VERDICTS: Mapping[VerdictKind, str] = {
    VerdictKind.ACCEPT: mark("accept"),
    VerdictKind.REJECT: mark("reject"),
    VerdictKind.EDIT: mark("edit"),
    VerdictKind.SUSPEND: mark("suspend"),
    VerdictKind.UNSUSPEND: mark("unsuspend"),
    VerdictKind.BURY: mark("bury"),
    VerdictKind.FLAG: mark("flag"),
    VerdictKind.UNFLAG: mark("unflag"),
    VerdictKind.TAKE: mark("take"),
    VerdictKind.REFUSE: mark("refuse"),
    VerdictKind.OFFER: mark("offer"),
    VerdictKind.ADD: mark("add"),
    VerdictKind.FORGET: mark("forget"),
    VerdictKind.PROPOSE: mark("propose"),
    VerdictKind.WITHDRAW: mark("withdraw"),
    VerdictKind.UNDO: mark("undo"),
}
