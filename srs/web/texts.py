"""What the page says, in the language that holds. Its script puts numbers for the `{fields}`."""

from collections.abc import Mapping

from srs.study.given_answers import REFUSALS
from srs.translation import mark, tr

_TEXTS: Mapping[str, str] = {
    "reveal": mark("Show the answer"),
    "undo": mark("Undo"),
    "question": mark("Question"),
    "answer": mark("Answer"),
    "gap": mark("gap"),
    "grades": mark("How well did you know it?"),
    "left": mark("{new} new  {due} due   {done}/{total}"),
    "today": mark("and today"),
    "former": mark("Its fact has changed in your log. Before, it said:"),
    "done": mark("Done for today."),
    "nothing": mark("Nothing is due."),
    "answered": mark("Answers given: {number}"),
    "left_out": mark("More cards for today: {number}"),
    "more": mark("Look for more cards"),
    "no_more": mark("There are no more for today."),
    "sent": mark("Everything is sent."),
    "sending": mark("Sending: {number}"),
    "away": mark("Waiting to be sent: {number}. srs cannot be reached; nothing is lost."),
    "locked": mark("Waiting to be sent: {number}. Open the address with the token again."),
    "other": mark("Waiting to be sent: {number}. Another collection is served here now."),
    "unreached": mark("srs cannot be reached."),
    "forgetful": mark("This browser keeps nothing: leave the page open until everything is sent."),
    "refused": mark("Refused: {number}"),
    "forget": mark("Forget what was refused"),
    "unsaved": mark("Not saved yet: {number}"),
    "saved": mark("All answers were saved or copied."),
    "save": mark("Save the answers as a file"),
    "copy": mark("Copy the answers"),
    "copied": mark("Copied."),
    "copy_by_hand": mark("Copy this text:"),
    "home": mark("'srs import FILE' takes them; to take them twice does no harm."),
    "taken_back": mark("Taken back."),
    "no_undo": mark("There is no answer to take back."),
    "no_answers": mark("There are no answers yet."),
}


def page_texts() -> dict[str, str]:
    """Every text of the page by its name, and why an answer is refused."""
    return {name: tr(text) for name, text in _TEXTS.items()} | {
        f"refusal_{refusal}": tr(text) for refusal, text in REFUSALS.items()
    }
