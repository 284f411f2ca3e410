"""What languages are written with whose letters are one byte each.

The letters stand in the order of their frequency, which need not be exact.
"""

import unicodedata
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Alphabet:
    """A language that is written with letters of one byte."""

    language: str
    encodings: str
    """Their names, the most usual first."""
    letters: str
    """Those that ASCII lacks."""
    words: str
    """What hardly any of its sentences does without."""

    @property
    def is_latin(self) -> bool:
        """Whether its letters are those of ASCII, with accents."""
        return unicodedata.name(self.letters[0]).startswith("LATIN")


_WEST = "cp1252 iso8859_15 mac_roman cp850"
_MIDDLE = "cp1250 iso8859_2 cp852 mac_latin2"
_CYRILLIC = "cp1251 koi8_r cp866 iso8859_5 mac_cyrillic"

ALPHABETS = (
    Alphabet(
        "English",
        _WEST,
        "’“”–—é…ïüöèñçáäêóôàíâæ",
        "the of and to in is a that for it as with on by this are be from or at an not can when",
    ),
    Alphabet(
        "French",
        _WEST,
        "éèàêçùîôâûïœëæüÿ",
        "de la le les et des en un une du que est pour qui dans par sur plus pas avec ce au sont",
    ),
    Alphabet(
        "German",
        _WEST,
        "üäößéáàèê",
        "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch an",
    ),
    Alphabet(
        "Spanish",
        _WEST,
        "óáíéñúü¿¡",
        "de la que el en y a los se del las un por con no una su para es al lo como más o pero",
    ),
    Alphabet(
        "Portuguese",
        _WEST,
        "ãçáéíóêõúâàôü",
        "de a que o e do da em um para com não uma os no se na por mais as dos como mas ao é",
    ),
    Alphabet(
        "Italian",
        _WEST,
        "èàùòìéç",
        "di e il la che in un a per è una sono con non del si da come le dei nel della i più",
    ),
    Alphabet(
        "Catalan",
        _WEST,
        "óàèéíçòúïü·",
        "de la i el que a en els les un per una del amb no es és al més",
    ),
    Alphabet(
        "Dutch",
        _WEST,
        "ëéïèöüêó",
        "de het een van en in is dat op te zijn met voor niet aan er om ook als",
    ),
    Alphabet(
        "Swedish",
        _WEST,
        "äåöéü",
        "och i att det som en på är av för med till den inte om ett har de kan",
    ),
    Alphabet(
        "Danish",
        _WEST,
        "øåæéöäò",
        "og i at det er en til på af for som med den de ikke et har av å kan",
    ),
    Alphabet("Finnish", _WEST, "äöåé", "ja on ei se että oli hän joka ovat mutta kun tai voi myös"),
    Alphabet(
        "Icelandic", _WEST, "ðáíþéóæúöý", "og að í er sem á til við um en ekki með það var af hann"
    ),
    Alphabet(
        "Polish",
        _MIDDLE,
        "łóążęśćńźéüö",
        "i w nie na się z do jest to że o jak a dla po od za są przez co czy jego ma ale",
    ),
    Alphabet(
        "Czech",
        _MIDDLE,
        "íáéěřýžčšůúďťňóöü",
        "a se v je na že s z to do i o k si ve pro za by jako nebo jsou po od ale",
    ),
    Alphabet(
        "Slovak",
        _MIDDLE,
        "áíčéžýšúťľôňóďäĺŕ",
        "a sa v je na že s z to do i o k si vo pre za by ako alebo sú po od ale",
    ),
    Alphabet(
        "Hungarian",
        _MIDDLE,
        "éáőöóüíúű",
        "a az és hogy nem is egy ez meg csak el de van volt mint ha már vagy lehet ezt",
    ),
    Alphabet(
        "Croatian",
        _MIDDLE,
        "čšžćđ",
        "i u je se na da za su s od koji što kao ne iz o ili in ki v po pa pri",
    ),
    Alphabet(
        "Romanian",
        _MIDDLE,
        "ăîşâţéü",
        "de și în a la cu pe nu este o un care din mai se pentru sau ce şi",
    ),
    Alphabet(
        "Turkish",
        "cp1254 iso8859_9 cp857",
        "ıüşçğöâîéİ",
        "ve bir bu da de için ile olarak olan çok daha ne en gibi kadar sonra var değil o ya veya",
    ),
    Alphabet(
        "Lithuanian",
        "cp1257 iso8859_13",
        "ėšžųįūąčę",
        "ir yra kad tai su iš į kaip ne o bet taip nuo",
    ),
    Alphabet("Latvian", "cp1257 iso8859_13", "āīēšņūžļčģķ", "un ir ar no par uz kas lai vai kā"),
    Alphabet("Estonian", "cp1257 cp1252 iso8859_15", "äõüöšž", "ja on ei et see oli ka ning kui"),
    Alphabet("Albanian", _WEST, "ëçâ", "e të në i me dhe për një që nuk është nga më si"),
    Alphabet("Basque", _WEST, "ñçéü", "eta da ez bat du dira hau edo bere baina izan den"),
    Alphabet("Irish", _WEST, "áéíóú", "an na a ar agus i is le do go ag sé ní bhí"),
    Alphabet("Welsh", "iso8859_14 cp1252", "ŵŷâêôîïöáëû", "y yr a i yn o ar ei mae am ac wedi gan"),
    Alphabet(
        "Esperanto", "iso8859_3", "ĝĉŭŝĵĥ", "la de kaj en estas ne al por ke mi kun pri estis"
    ),
    Alphabet("Maltese", "iso8859_3", "ħżġċàù", "il ta li u ma fil din minn dan bil"),
    Alphabet(
        "Vietnamese",
        "cp1258",
        "đáàảãạéèẻíìóòôơưăâêúùýốồổộờớợứừựấầẩậếềểệ\u0300\u0301\u0303\u0309\u0323",
        "",
    ),
    Alphabet(
        "Russian",
        _CYRILLIC,
        "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё",
        "и в не на что с по как это для к из но от а у за же или так при до его если о их где",
    ),
    Alphabet(
        "Ukrainian",
        "cp1251 koi8_u iso8859_5 mac_cyrillic",
        "оаниівтреслкдмпуяьзгбчйхжцшюєїщфґ’",
        "і в не на що з по як це для до та або у від але є за ми його при якщо й про їх",
    ),
    Alphabet(
        "Belarusian",
        "cp1251 iso8859_5",
        "анаіеыярсткоўлдмпувьгзбчйхжцшюэёф",
        "і ў не на што з па як гэта для да",
    ),
    Alphabet(
        "Bulgarian",
        "cp1251 iso8859_5 cp866",
        "аоеитнрсвлдкмпзъугщяйбчцжшхфюь",
        "и на за се да от в не с са по е че до при или като това",
    ),
    Alphabet(
        "Serbian", "cp1251 iso8859_5", "аоиенрстујвкдлмпзгбчшцхжћљњфђџ", "и у је се на да за су од"
    ),
    Alphabet(
        "Greek",
        "cp1253 iso8859_7 cp737",
        "αοιετνσηρκπυςλμάίόέήγδώθχφβύξζψωϊϋ",
        "και το η να του της ο με για που την από στο τα είναι οι σε δεν",
    ),
    Alphabet(
        "Hebrew",
        "cp1255 iso8859_8",
        "יוהלאתמרשבנדעחקפסטגצזכםןךףץ־״׳\u05b0\u05b1\u05b4\u05b5\u05b6\u05b7\u05b8\u05b9\u05bc",
        "של את על לא הוא זה עם גם כי או",
    ),
    Alphabet(
        "Arabic",
        "cp1256 iso8859_6",
        "اليمنتوربهعسدكحفقجةأشطصخىذثءإئزضغظؤآ،؟\u064b\u064e\u0651",
        "في من على إلى أن هذا هذه التي ما لا مع أو كان",
    ),
    Alphabet(
        "Persian", "cp1256", "اینردهموتبسلشکزفگعخقجآحپصطچغضثظئژذ،؟", "و در به از که این را با"
    ),
    Alphabet(
        "Thai",
        "cp874",
        "านรอกเงมยลวดทสต่้ัีิปะคห็แพจไ์ใชขบโุูำืึถผซธศฉณฐญภษฝฟฎฏฆฮฬ",
        "",
    ),
    Alphabet(
        "Kazakh", "kz1048 ptcp154", "аыеінртлдскмбқшғұйөүңәпузожгюхяцчвфһэ", "және бұл мен үшін бар"
    ),
    Alphabet(
        "Kyrgyz", "ptcp154", "аынекртдлсумбйгоүшжпөзчнңхвяюцфэё", "жана бул менен үчүн бар эмес"
    ),
    Alphabet(
        "Tajik", "koi8_t", "аиноетрдмсбшвкзухлӣғқгйҳҷфчпяӯёюжэъ", "ва дар аз ки ба ин бо барои"
    ),
)
IN_WORDS = "’·־׳״\u00a0\u00ad\u200c"
"""Signs that may stand within a word."""
SIGNS = "’“”–—…«»°•·€×‘‚„§©®²³±½µ£™→\u00a0"
"""What may stand in a text of any of these, beside its letters."""
