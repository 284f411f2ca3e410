"""A block in Chinese and English, one in English, one in Japanese, and proposals for them."""

from dataclasses import replace

from srs.note import Entry, Kind
from srs.proposals.block import Block, BlockCard, BlockCardStatus
from srs.proposals.gate import checked
from srs.proposals.outcome import Outcome
from srs.proposals.proposal import Proposal

FERRY = Block(
    "aaaaaaaaaaaa",
    "/logs/渡轮.md",
    "渡轮",
    Entry(title="《Kestrel：一种渡轮调度系统》"),
    ("渡轮", "《Kestrel：一种渡轮调度系统》"),
    10,
    (
        "1，Kestrel 用 tide table 替换了人工排班，每天 54 班，共 12 条航线",  # 10
        "2，调度分三个阶段：预测、排班、复核",
        "3，**复核**不依赖天气数据；延误减少 30%，油耗增加 4.5 吨",
        "- 船员必须在开船之前 40 分钟到岗",
        "- 备用船有四艘，由 `DockOps` 管理，见 [manual](https://ferry.example/manual)",
        "- 载客量大于 1,200 人时 ==双层舱== 开放",
        "",
        "The backup plan is written by the harbour master.",
        "",
        "Kestrel 属于 Finch 家族",
    ),
    about="Kestrel",
)
KILN = Block(
    "bbbbbbbbbbbb",
    "/logs/kilns.md",
    "kilns",
    Entry(title="Kilns"),
    ("Kilns",),
    1,
    (
        "A downdraft kiln reaches 1300 degrees in twelve hours.",  # 1
        "The fuel is not wood but propane.",
        "It has three parts: firebox, chamber, chimney.",
        "- The glaze melts before the clay sinters",
        "- snake_case names stand for `glaze_code` values, as in `apply <colour>`",
        "| cone | heat |",
        "The bag wall is made of hard brick, while the arch is of soft brick.",
    ),
    about="Kilns",
)
LAMP = Block(
    "cccccccccccc",
    "/logs/灯台.md",
    "灯台",
    Entry(title="灯台"),
    ("灯台",),
    1,
    ("灯台のレンズは４枚のガラスで作られている", "光は20海里先まで届く", "霧の日は鐘を鳴らす"),
)


def proposal(  # noqa: PLR0913 - a card
    question: str,
    answer: str,
    quote: str,
    lines: tuple[int, int],
    *,
    items: tuple[str, ...] | None = None,
    kind: Kind = Kind.BASIC,
    block: Block = KILN,
) -> Proposal:
    """A proposal for a block."""
    return Proposal(block.id, question, answer, items, kind, *lines, quote)


def ferry(  # noqa: PLR0913 - a card
    question: str,
    answer: str,
    quote: str,
    lines: tuple[int, int],
    *,
    items: tuple[str, ...] | None = None,
    kind: Kind = Kind.BASIC,
) -> Proposal:
    """A proposal for the ferry."""
    return proposal(question, answer, quote, lines, items=items, kind=kind, block=FERRY)


HEAT = proposal(
    "How hot does a downdraft kiln get?", "1300 degrees", "reaches 1300 degrees", (1, 1)
)
PARTS = proposal(
    "Which 3 parts does a downdraft kiln have?",
    "firebox, chamber, chimney",
    "It has three parts: firebox, chamber, chimney.",
    (3, 3),
    items=("firebox", "chamber", "chimney"),
    kind=Kind.LIST,
)
SHIPS = ferry("Kestrel 的备用船有几艘？", "四艘", "备用船有四艘", (14, 14), kind=Kind.NUMBER)
STAGES = ferry(
    "Kestrel 的调度依次分哪 3 个阶段？",
    "预测、排班、复核",
    "调度分三个阶段：预测、排班、复核",
    (11, 11),
    items=("预测", "排班", "复核"),
    kind=Kind.SEQUENCE,
)
TABLE = ferry(
    "Kestrel 用什么替换了人工排班？", "tide table", "用 tide table 替换了人工排班", (10, 10)
)
LENS = Proposal(
    LAMP.id, "灯台のレンズは何枚のガラスで作られている？", "4枚", None, Kind.NUMBER, 1, 1,
    "灯台のレンズは４枚のガラスで作られている",
)  # fmt: skip
SOUND = (HEAT, PARTS, SHIPS, STAGES, TABLE, LENS)


def outcome(made: Proposal, *before: Proposal) -> Outcome:
    """What becomes of a proposal, after those `before` it."""
    return checked((*before, made), (FERRY, KILN, LAMP)).outcomes[-1]


def reason(made: Proposal, *before: Proposal) -> str:
    """Why it is refused; '' where it is not."""
    return getattr(outcome(made, *before), "reason", "")


def with_card(
    question: str, answer: str, status: BlockCardStatus, *, by_model: bool = False
) -> Block:
    """The kiln with a card of its first line."""
    card = BlockCard("k1", question, answer, frozenset({1}), status, by_model)
    return replace(KILN, cards=(card,))
