"""How much waits in the inbox, in words."""

from srs.study.inbox import Waiting
from srs.translation import tr, trn


def waiting_text(waiting: Waiting) -> str:
    """'3 drafts and 1 offer'; '' when nothing waits."""
    drafts = trn("{number} draft", "{number} drafts", waiting.drafts) if waiting.drafts else ""
    offers = trn("{number} offer", "{number} offers", waiting.offers) if waiting.offers else ""
    if drafts and offers:
        return tr("{drafts} and {offers}", drafts=drafts, offers=offers)
    return drafts or offers


def waiting_hint(waiting: Waiting) -> str:
    """The same as a line of the home screen, with the key to press; '' when nothing waits."""
    if waiting.drafts and waiting.offers:  # a narrow line is full
        return tr("Inbox  {what} wait: press i", what=waiting_text(waiting))
    if waiting.drafts:
        return trn(
            "Inbox  {number} draft waits for your word: press i",
            "Inbox  {number} drafts wait for your word: press i",
            waiting.drafts,
        )
    if waiting.offers:
        return trn(
            "Inbox  {number} offer waits for your word: press i",
            "Inbox  {number} offers wait for your word: press i",
            waiting.offers,
        )
    return ""
