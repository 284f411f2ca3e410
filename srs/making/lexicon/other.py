"""All other languages: srs knows them when it sees them, and asks in them by gaps alone."""

from srs.making.lexicon.language import Language

OTHER = Language(
    code="other",
    script=r"[\u0370-\u03ff\u0590-\u08ff\u0900-\u10ff\u1100-\u11ff\uac00-\ud7af]{2}",
    marks=(
        "il lo gli che della una sono per di del dei nel viene est les des une dans pour que los las el "
        "está não uma com os du au avec et qui het een van niet och är som att jest nie się"
    ),
    templates={"members": "{0}", "cell/asked": "{0}"},
    meta="예시|예|정리|느낀 ?점",
)
