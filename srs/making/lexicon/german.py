"""German."""

from srs.making.lexicon.language import Language

GERMAN = Language(
    code="de",
    marks="der die das und ist nicht ein eine werden wird mit für von auf sind oder zu dem den des wenn",
    term="„{0}“".format,
    templates={
        "what-is": "Was ist {0}?",
        "stands-for": "Wofür steht {0}?",
        "members": "{0}: welche sind es?",
        "cell": "{0}?",
        "cell/of": "{0}: {1}",
        "cell/asked": "{0}",
    },
    generic="vorteile|nachteile|beispiele|ziele",
)
