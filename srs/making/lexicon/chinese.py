"""Chinese."""

import re

from srs.content import Prompt
from srs.making.lexicon.language import Cue, Language, Saying, question_from
from srs.note import Kind

AND = r"(?:(?<![饱总柔温缓共调混])和(?![平谐声弦蔼睦解])|(?<![参给赋授])与(?![其否会])|以及|(?<![普涉提以波触])及(?![格时其]))"
"""'And', but not the 和 of 饱和 or the 与 of 参与."""
LOCATED = re.compile(r"^(?:位于|处于|在(?![线职读])).{0,40}?(?:内部|之中|里面|中间|中|里|上)的\s*")
"""Where a thing is found, said before its name."""
DOES_GOOD = (
    r"(?:能够?|可以|可(?!能)|用于|用来|为了|以便|提升|提高|加速|加快|降低|减少|缓解|避免|防止|保证|"
    r"增强|简化|控制|改善|解决|稳定|消除|扩大|抑制)"
)
BY_DOING = r"(?:把|将|通过|先|利用|借助|使用|采用|自定义|对.{1,12}进行|用(?!于|来|户|途|例))"
"""How a way of doing something begins."""
PLAYS_A_PART = r"(?:负责|提出|投票|学习|发送|接收|接受|管理|处理|选举|保存|记录|执行|返回|生成|维护|调度|存储|监听|转发|对.{1,8}(?:投票|排序|打分|编码))"
"""What a part of a system does."""
_KIND_OF_THING = re.compile(
    r"的[\u4e00-\u9fff]{0,2}(?:过程|方法|方式|技术|机制|算法|模型|结构|函数|数据库|工具|系统|协议|锁|库|框架|服务|组件|"
    r"语言|程序|命令|文件|操作|手段|策略|能力|现象|网络|单元|模块|指标|理论|思想|概念)$"
)
"""'把数据写到磁盘的过程' says what something is, and not how it is done."""
_UNITS = "个|种|类|点|项|条|部分|方面|步"
_COUNTED = re.compile(r"(?:哪几|几)(?P<unit>个|种|类|点|方面|部分|步|大类|大|项|条|层)")
_COUNTED_SET = re.compile(rf"(?:[两二三四五六七八九十]|\d+)\s?大?(?:{_UNITS})[^，。的]{{0,6}}$")
_COMPOSED = re.compile(r"(?:的)?(?:组成|构成|成分)$")
_TERM = r"[A-Za-z][A-Za-z0-9+*/.@-]*(?:[ -][A-Za-z0-9+*/.@-]+){0,4}"
_END = r"(?=[，。；！？,;]|$)"
_SURE = {"cue.price", "cue.difference", "cue.common", "cue.cause", "cue.used"}


def before_han(name: str) -> str:
    """`name` with the space that a Latin word takes before a Chinese one."""
    return f"{name} " if name[-1:].isascii() and name[-1:].isalnum() else name


def asked_which(text: str) -> str | None:
    """`text` with its last '几种' as '哪几种'; None when the author does not count."""
    counted = list(_COUNTED.finditer(text))
    if not counted:
        return None
    last = counted[-1]
    return f"{text[: last.start()]}哪{last[0].removeprefix('哪')}{text[last.end() :]}"


def _which(name: str, ordered: bool) -> Prompt:  # noqa: FBT001 - a field of Language is called by place
    if ordered:
        return question_from("zh.order", "{0}依次是什么？", name)
    of_a_set = _COUNTED_SET.search(name)
    if of_a_set and name[: of_a_set.start()][-1:] not in {"", "的"}:
        return question_from("zh.members", "{0}哪{1}？", name[: of_a_set.start()], of_a_set[0])
    if of_a_set:
        return question_from("zh.members", "{0}是哪些？", name)
    if asked := asked_which(name):
        return question_from("zh.members", "{0}？", asked)
    if _COMPOSED.search(name):
        return question_from("zh.contents", "{0}由哪几部分组成？", _COMPOSED.sub("", name))
    return question_from("zh.members", "{0}有哪些？", name)


def _kinds(name: str) -> Prompt:
    return question_from("zh.kinds", "{0}分哪几种？", name)


def _cue(rule: str, kind: Kind, pattern: str, question: str | None = None) -> Cue:
    return Cue(rule, kind, re.compile(pattern), question, rule in _SURE)


_CUES = (
    # the price, the difference, what two have in common
    _cue("cue.price", Kind.REASON, r"代价(?:就)?是\s?(?P<a>.+)$"),
    _cue("cue.difference", Kind.CONTRAST, r"(?:最大|主要|本质|核心|唯一)?的?(?:区别|不同|差异|差别)(?:之处|点)?(?:就?是|在于|：)\s?(?P<a>.+?)(?:，这是.*)?$"),
    _cue("cue.common", Kind.CONTRAST, r"(?:共同点|相同点|相似之处)(?:就?是|在于|：)[，,]?\s?(?P<a>[^，]+(?:，[^，]+)?)"),
    _cue("cue.merit", Kind.CONTRAST, r"(?:好处|坏处|优点|缺点|优势|劣势|弊端|短板|局限性?)(?:就?是|在于)\s?(?P<a>[^，,]{3,}?)(?=[，,；;]|$)"),
    # causes and effects
    _cue("cue.therefore", Kind.REASON, r"^(?P<a>[^；。]{4,60}?)[，,]\s?(?:因此|所以|因而)(?P<b>[^，,]{3,30})(?=[，,]|$)", "为什么{b}？"),
    _cue("cue.cause", Kind.REASON, r"(?:原因|理由)(?:可能|主要|大概|应该)?(?:就?是|在于|：)\s?(?:因为)?(?P<a>.+)$"),
    _cue("cue.cause", Kind.REASON, r"(?:分析|推测|猜测|认为)[^，,]{0,8}?可能是(?:因为|由于)?\s?(?P<a>[^，,]+)$"),
    _cue("cue.leads", Kind.REASON, r"(?:会|容易|从而|就)?(?:导致|造成|引起|引发)了?\s?(?P<a>[^，,]{2,})" + _END),
    _cue("cue.if", Kind.REASON, r"^(?:另外|此外|同时|其中|而|但)?[，,]?(?:如果|若(?!干)|当(?![前时中地年天下代今初然])|一旦)(?P<b>(?![^，,]*[我你它他这该])[^，,]{4,40}?)(?:时|的时候|后|\s?的[话話])?[，,]\s?(?:那[么麼]|那|则|就)?\s?(?P<a>(?!.*[我你它他这])[^；]{5,})$", "如果{b}，会怎样？"),
    _cue("cue.aim", Kind.REASON, r"^(?:另外|此外|同时|而|但)?[，,]?(?:为了|要想|想要)(?P<b>(?![^，,]*[我你它他这该])[^，,]{4,24}?)[，,]\s?(?P<a>(?!.*[我你它他这])[^；]{5,})$", "为了{b}，怎么做？"),
    _cue("cue.replaced", Kind.REASON, r"(?:^|[，,])[^，,]{0,8}?用(?P<a>(?:用户)?[^，,用]{2,20}?)来?(?:代替|替代|取代|替换)了?(?P<b>[^，,来以]{2,20})(?=[，,；]|$)", "用什么代替{b}？"),
    # what a thing does, what it is for
    _cue("cue.effect", Kind.REASON, rf"(?:^|[，,]|时)\s?(?P<s>{_TERM}\s?(?:算法|机制|方法|技术|策略|层|模块|函数|操作|项)?)\s?(?:可以|能够|能)?(?P<a>(?:引入|提升|提高|加速|加快|降低|减少|缓解|避免|防止|保证|增强|简化|控制|改善|解决)(?!的).{{2,}})$", "{s}有什么作用？"),
    _cue("cue.added", Kind.REASON, r"(?:^|[，,])\s?(?:加入|加上|引入|加)了?(?P<s>[^，,的]{1,10}?)(?:来|以|去)?(?P<a>(?:控制|防止|避免|保证|限制|约束|使得?|让)[^，,]{2,})", "为什么加{s}？"),
    _cue("cue.purpose", Kind.REASON, r"(?<!没有)(?<!无)(?:目的|目标|动机|为了|要想|想要|代替|替代|取代|替换|作用|意义)(?:就?是|在于|：)\s?(?:为了)?(?P<a>[^，,]{3,}(?:，[^，,]+)?)"),
    _cue(
        "cue.lacks",
        Kind.CONTRAST,
        rf"^(?P<s>{_TERM})\s?(?P<a>(?:没有|无法|不能|难以|缺乏|不支持)[^，,]{{2,}}"
        r"(?:[，,](?:会|也|还|无法|不能|难以|没有|容易)[^，,]{2,})*)",
        "{s}有什么不足？",
    ),
    # what the work found
    _cue("cue.shows", Kind.BASIC, r"^[^，,]{0,12}?(?P<s>(?:消融)?(?:实验|测试|评估|结果|研究)(?:结果)?)(?:也|还)?(?:显示|表明|证明|说明|发现)了?[，,：]?\s?(?P<a>.{5,})$", "{s}表明了什么？"),
    _cue("cue.shows", Kind.BASIC, r"(?:^|[，,])\s?(?:作者|本文|论文)?(?:也|还)?(?P<v>论证|证明|验证|指出)了?\s?(?P<a>(?![^，,]*(?:没|不))[^，,]{5,}(?:[，,][^，,]+)?)" + _END, "{v}了什么？"),
    # how a thing is made
    _cue("cue.based", Kind.CLOZE, rf"(?:基于|采用|借助|符合|服从|遵循)了?\s?(?!更)(?:[\u4e00-\u9fff]{{0,4}}\s)?(?P<a>(?=[^，。\u4e00-\u9fff]*[A-Z]|\w+ \w+ ?分布){_TERM}(?:\s?(?:架构|模型|算法|机制|方法|网络|分布|结构))?)"),
    _cue("cue.used", Kind.DEFINITION, r"(?:使用|采用|用)了?(?:一[个种])?(?P<a>[^，,]{2,24}(?P<s>架构|优化器|损失函数|激活函数|分词器|算法))" + _END, "用了什么{s}？"),
    _cue("cue.used", Kind.DEFINITION, rf"(?:^|[，,])\s?(?P<a>{_TERM}\s?(?P<s>损失函数|损失|优化算法|优化器|激活函数))" + _END, "用了什么{s}？"),
    # how it is done
    _cue("cue.default", Kind.CLOZE, r"默认(?:值)?(?:是|为)\s?(?P<a>[^，,]{1,20})" + _END),
    # who or what it is the most of
    _cue("cue.most", Kind.CLOZE, rf"(?:^|[，,])\s?(?P<a>{_TERM})\s?(?:[\u4e00-\u9fff]{{0,8}})?(?:是|效果|性能)?最(?:好|高|快|优|强|大|小|低)的?" + _END),
)  # fmt: skip

CHINESE = Language(
    code="zh",
    script=r"[\u3400-\u9fff]",
    han=True,
    mixed=True,
    comma="、",
    colon="：",
    left_out="，……，",
    inside=before_han,
    term=before_han,
    templates={
        "what-is": "{0}是什么？",
        "how-much": "{0}是多少？",
        "does": "{0}做什么？",
        "does/good": "{0}有什么作用？",
        "does/by": "{0}怎么做？",
        "stands-for": "{0} 是什么的缩写？",
        "letters": "{0} 的字母各代表什么？",
        "refers": "{0} 指什么？",
        "features": "{0}有什么特点？",
        "purpose": "{0} 用来做什么？",
        "published": "{0} 发表于何时？",
        "stages": "{0} 的 {1} 个阶段依次是什么？",
        "steps": "依次分哪两步？",
        "figures": "{0} 各是多少？",
        "figures/of": "{0} 的{1}有哪几种？",
        "row/effect": "{0}有什么作用？",
        "row/meaning": "{0}是什么意思？",
        "row/what": "{0}是什么？",
        "cell": "{0}是什么？",
        "cell/of": "{0}的{1}",
        "cell/asked": "{0}？",
        "across/parameters": "{0}的参数量各是多少？",
        "across/data": "{0}的训练数据各有多大？",
        "across/context": "{0}的上下文长度各是多少？",
        "across/layers": "{0}各有多少层？",
        "across/published": "{0}各发表于何时？",
        "across/architecture": "{0}的架构各是什么？",
    },
    which=_which,
    kinds=_kinds,
    one_of_many=lambda _: True,
    sayings=(
        Saying(re.compile(DOES_GOOD), Kind.REASON, "does/good"),
        Saying(re.compile(PLAYS_A_PART), Kind.DEFINITION, "does", unless=_KIND_OF_THING),
        Saying(re.compile(BY_DOING), Kind.DEFINITION, "does/by", unless=_KIND_OF_THING),
    ),
    describes=(
        (re.compile(r"描述|作用|功能|用途"), "row/effect"),
        (re.compile(r"含义|意思|说明|解释"), "row/meaning"),
        (re.compile(r"定义|概念"), "row/what"),
    ),
    cues=_CUES,
    cue_words=(
        r"代价|好处|坏处|优点|缺点|优势|劣势|弊端|短板|局限|没有|无法|不能|难以|缺乏|不支持|区别|不同|差异|差别|共同点|相同点|相似之处|因此|所以|因而|原因|理由|可能是|导致|造成|引起|引发|"
        r"当|若|一旦|如果|引入|提升|提高|加速|加快|降低|减少|缓解|避免|防止|保证|增强|简化|控制|改善|"
        r"解决|限制|约束|使|让|目的|目标|动机|为了|要想|想要|代替|替代|取代|替换|作用|意义|显示|表明|证明|说明|发现|论证|验证|指出|基于|采用|借助|符合|服从|遵循|"
        r"用|损失|优化|激活|默认|最"
    ),
    # The noun decides whether what follows is a set: '核心idea：' and seven points is a summary,
    # '核心要素：' and five points is a set of five.
    set_nouns="要素|元素|组件|部件|构件|模块|部分|组成|构成|成分|属性|特性|特征|特点|性质|优势|优点|好处|"
    "缺点|劣势|不足|局限性|局限|难点|挑战|问题点|痛点|指标|领域|方面|关键点|要点|技巧|方式|方法|手段|"
    "途径|策略|类型|类别|种类|角色|模式|级别|变体|任务|原因|条件|原则|阶段|步骤|环节|流程|路径|历程|顺序|层次|评估集|数据集",
    order_nouns="阶段|步骤|环节|流程|路径|历程|顺序",
    counts=r"(?P<zh>[两二三四五六七八九十]|(?<![\d.])\d)\s?大?(?:个|种|类|点|项|条|部分|方面|步|层|阶段)",
    numerals=dict(zip("两二三四五六七八九十", (2, *range(2, 11)), strict=True)),
    counted=_COUNTED.pattern,
    quantities=r"(?:[量数率值比长宽高度]|大小|规模|时间|时长|容量|速度|价格|成本|占比|窗口|温度|维度)$",
    announcing=(
        r"\s*(?:主要)?(?:(?<![所具拥没只占含特固私公])有|(?<![可但还就不于])是|(?<![行因作认称成视以名])为|"
        r"包括|包含|分为|分成|如下|列举)?(?:这些|以下|下面|如下|这)?"
        r"(?:(?:几|(?<![第统唯A-Za-z\d.-])[一二三四五六七八九十\d]+)(?:个|种|类|点|方面|部分|项))?$"
    ),
    generic=(
        r"(?:核心|主要|关键|基本|学习|读书|阅读)?\s*(?:idea|ideas|内容|思想|思路|观点|贡献|笔记|要点|介绍|概述|总结|小结|背景|"
        r"摘要|结论|其他|备注|简介)s?|问题|回答|答案|日记|日志|周记|随笔|"
        r"实验|实验结果|结果|方法|讨论|分析|相关工作|例子|用法|第[一二三四五六七八九十\d]+[天章节课周讲]"
    ),
    meta=(
        r"注|注意|备注|提示|示例|例|例如|例子|比如|举例|参考|参考文献|链接|地址|来源|出处|作者|时间|日期|标题|标签|状态|代码|"
        r"重點|備註|總結|參考|緣由|筆記|範例|說明|補充|疑問|"
        r"图|表|输出|结果|问题|回答|答案|疑问|想法|总之|综上|另外|其他|补充|更新|原文|译文|论文|题外话|知识面广度测试|[一二三四]面|下一步|计划|打算|心得|体会|收获|[正错][确误](?:率|数|题|题数)?|得分|用时"
    ),
    diary=(
        r"我觉得|我想|我猜|(?<![的种])感[觉受](?![的器性野态])|个人认为|嘿嘿|哈哈|呵呵|激动|惊喜|惊艳|太赞|真香|今天|昨天|明天|"
        r"下周|上周|这周|心情|待办|密码|吃了|午饭|晚饭|没时间|时间不够|花了|快速过了|过了一遍|看完|师母|失业|大作|国产之光|充满期待|忘事儿|\[想法\]|不愧|遗憾|"
        r"~\s*$|～\s*$|吧[。！~～]?$|😂"
    ),
    moments=(
        r"今天|昨天|明天|前天|后天|今早|今晚|昨晚|明早|早上|上午|中午|下午|晚上|凌晨|半夜|这周|本周|下周|上周|"
        r"周[一二三四五六日末天]|星期|今年|这两天|这几天|最近|我(?![自本超忘无]我)(?!们|国|方)|俺"
    ),
    living=(
        r"累|困了|很困|睡|起床|失眠|熬夜|吃了|吃饭|午饭|晚饭|早饭|早餐|跑步|跑了|散步|健身|打卡|打球|游泳|爬山|心情|"
        r"开心|高兴|难过|焦虑|烦|郁闷|无聊|加班|上班|下班|上课|放假|请假|回家|出门|逛|聚会|朋友|同学|室友|老婆|老公|爸|妈|孩子|"
        r"偷懒|没时间|效率|计划|打算|争取|加油|坚持|早点|学不动|看不进|摸鱼|刷剧|看电影|玩"
    ),
    feelings=(
        r"状态(?:不错|不好|很好|很差|一般)|心情|[好很太]累|[好很太]困|跟不上|听不懂|看不进|学不动|开心|难过|焦虑|郁闷|"
        r"^(?:明天|下周|明早|周末|待办|计划|打算)\s?[:：]"
    ),
    reminders=r"待读|待看|待补|待整理|待续|未完|回头再|后续再|有空再|再解释",
    orphans=r"这|那|它|其|该|此|本文|本章|另外|因此|所以|同时|此外|前者|后者|但|不过",
    opinions=r"最好的|很多|挺|还可以|不错|较好|比较[好多高大低]|有帮助|合法的",
    leading=(
        r"(?:[a-h][.)、]\s?(?=[\u4e00-\u9fff])|(?:概述|总结|背景|结论|小结|简介)：|(?:首先是?|其次是?|另外|此外|同时(?![性期])|其中|[本该]文(?![件本档字献化])|文中|作者(?![权们])|"
        r"总结一下|但是|但(?![丁凡])|而且|并且|而(?![非言立已])|然而|然后|于是|不过(?![滤敏度]))\s*[，,]?\s*)"
    ),
)  # fmt: skip
