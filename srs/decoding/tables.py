"""What the languages are written with: the tables by which decoded bytes are judged.

Each string has characters in the order of their frequency. They need not be exact: a text that
is decoded wrongly is wrong in nearly every character.
"""

import unicodedata
from dataclasses import dataclass

HANZI = (
    "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里"
    "用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实"
    "日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政"
    "美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员"
    "解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件"
    "计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象"
    "完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运笔写组线层"
    "读网络训练模型码参输预测语言注意序列标签样随机算优损失函数据集层向量"
)
HANZI_TRADITIONAL = (
    "的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡"
    "用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實"
    "日軍者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政"
    "美相見被利什二等產或新己制身果加西斯月話合回特代內信表化老給世位次度門任常先海通教兒原東聲提立及比員"
    "解水名真論處走義各入幾口認條平系氣題活爾更別打女變四神總何電數安少報才結反受目太量再感建務做接必場件"
    "計管期市直德資命山金指克許統區保至隊形社便空決治展馬科司五基眼書非則聽白卻界達光放強即像難且權思王象"
    "完設式色路記南品住告類求據程北邊死張該交規萬取拉格望覺術領共確傳師觀清今切院讓識候帶導爭運筆寫組線層"
    "讀網絡訓練模型碼參輸預測語言注意序列標籤樣隨機算優損失函數據集向量檔案錯誤選擇顯示請"
)
KANJI = (
    "日一国会人年大十二本中長出三同時政事自行社見月分議後前民生連五発間対上部東者党地合市業内相方四定今回"
    "新場金員九入選立開手米力学問高代明実円関決子動京全目表戦経通外最言氏現理調体化田当八六約主題下首意法"
    "不来作性的要用制治度務強気小七成期公持野協取都和統以機平総加山思家話世受区領多県続進正安設保改数記院"
    "女初北午指権心界支第産結百派点教報済書府活原先共得解名交資予川向際査勝面委告軍文反元重近千考判認画海"
    "参売利組知案道信策集在件団別物側任引使求所次水半品論計死官増係感特情投示変打男基私各始直両朝革価式確"
    "村提運終果西勢減台広容必応演電歳住争能無再位置企真流格有疑口過局少放税常町料状工建語球営空職証土与急"
    "止送供可役構割身費付施切由説転食比難防補車優夫研究断層習訓練語文章文字列型漢読書覚誤単純例値線網率"
)
HIRAGANA = (
    "のにるいはをたがでてとしれさなもらりこすあまかきっくけよそせつえみわおやどだじめうちんばぎずねべろげほごへびゆ"
    "ふひむぬょゃゅぐぶざづぼぞぱぴぷぽぺぜ"
)
KATAKANA = (
    "ーンスルトリアクイドラシレフロマジタプテカグコメデサムバパチブセダキッサニボポニオウュャ"
    "ョエナベハツゴミネワペケソモヤズギビピガヒホヨザノゼユゲヘゾヌァィェォヴ"
)
HANGUL = (
    "이다는에의가을를은고한하로지도사인시자리기어나아서라정대해과보스일수있부전그들만상니으주제장여원성구조면요"
    "습세게되었거적것공소문학동경국신화발모연우용생간미안위무행통방관계민각없트체할오내러와데드식말단크었했던"
    "음입금중재바력진개선결심회비려현종교양분당마물호때출유실산작였야차까운타치강직본며히명건복영표외반점남"
    "임처더레르날예여못및많같될된코르터키값률열층순질델습검증토픽록함큼예측측손확란"
)
PUNCTUATION = "，。、：；（）“”？《》！…—·「」『』－～‘’【】．・〈〉％＋／＝＜＞＆＂＇　①②③④⑤⑥→×≥≤"


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
        "יוהלאתמרשבנדעחקפסטגצזכםןךףץ\u05b0\u05b1\u05b4\u05b5\u05b6\u05b7\u05b8\u05b9\u05bc",
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
)
IN_WORDS = "’·\u00a0\u00ad\u200c"
"""Signs that may stand within a word."""
SIGNS = "’“”–—…«»°•·€×‘‚„§©®²³±½µ£™→\u00a0"
"""What may stand in a text of any of these, beside its letters."""

WIDE = {
    "gb18030": ("Chinese", "Chinese with kana", "Traditional Chinese", "Japanese"),
    "cp950": ("Traditional Chinese",),
    "big5hkscs": ("Traditional Chinese",),
    "cp949": ("Korean",),
    "johab": ("Korean",),
    "cp932": ("Japanese",),
    "euc_jp": ("Japanese",),
    "euc_jis_2004": ("Japanese",),
    "utf_16_le": ("Chinese", "Traditional Chinese", "Japanese", "Korean"),
    "utf_16_be": ("Chinese", "Traditional Chinese", "Japanese", "Korean"),
}
"""Encodings with characters of several bytes, and what is written in them."""
