"""The words that rules and lints look for, in Chinese and English."""

import re


class Words:
    """Chinese words as they are, or Latin ones in any case.

    They are two patterns for the sake of speed: one whose every alternative begins with a
    character of its own skips to the next of these characters, but not when it ignores case.
    """

    def __init__(self, han: str, latin: str) -> None:
        """Two patterns: `latin` is written in small letters."""
        self._han = re.compile(han)
        self._latin = re.compile(latin)

    def search(self, text: str) -> re.Match[str] | None:
        """Where `text` has one of the words."""
        return self._han.search(text) or self._latin.search(text.lower())

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """Whether `text` is one of the words."""
        return self._han.fullmatch(text) or self._latin.fullmatch(text.lower())


# The noun decides whether what follows is a set: '核心idea：' and seven points is a summary,
# '核心要素：' and five points is a set of five.
_SET_NOUNS_ZH = (
    "要素|元素|组件|部件|构件|模块|部分|组成|构成|成分|属性|特性|特征|特点|性质|优势|优点|好处|"
    "缺点|劣势|不足|局限性|局限|难点|挑战|问题点|痛点|指标|领域|方面|关键点|要点|技巧|方式|方法|手段|"
    "途径|策略|类型|类别|种类|角色|模式|级别|变体|任务|原因|条件|原则|阶段|步骤|环节|流程|路径|历程|顺序|层次|评估集|数据集"
)
_ORDER_NOUNS_ZH = "阶段|步骤|环节|流程|路径|历程|顺序"
_SET_NOUNS_EN = (
    "components?|elements?|parts|modules|building blocks|properties|attributes|features|"
    "characteristics|advantages|benefits|pros|disadvantages|drawbacks|cons|limitations|"
    "challenges|difficulties|metrics|domains|areas|aspects|key points|techniques|tricks|"
    "methods|approaches|strategies|types|kinds|categories|tasks|reasons|causes|conditions|"
    "principles|roles|modes|levels|variants|stages|steps|phases|datasets|ingredients|contributions"
)
_ORDER_NOUNS_EN = "stages|steps|phases|pipeline|workflow|procedure|timeline"

SET_NOUN = Words(
    rf"(?:{_SET_NOUNS_ZH})$",
    rf"\b(?:{_SET_NOUNS_EN})(?:\s+(?:of|in|for)\s+[^,;.]{{1,40}})?$",
)
ORDER_NOUN = Words(rf"(?:{_ORDER_NOUNS_ZH})$", rf"\b(?:{_ORDER_NOUNS_EN})$")

GENERIC = re.compile(
    r"(?:核心|主要|关键|基本|学习|读书|阅读)?\s*(?:idea|ideas|内容|思想|思路|观点|贡献|笔记|要点|介绍|概述|总结|小结|背景|"
    r"摘要|结论|其他|备注|简介)s?$|"
    r"(?:introduction|background|overview|summary|conclusions?|notes?|approach|abstract|takeaways?|"
    r"key ideas?|main ideas?|highlights?|misc|other|todo|tbd|log|link(?:s|\(s\))?(?: to work)?|references?|"
    r"(?:today's )?(?:thoughts?|progress)|question|answer|问题|回答|答案|"
    r"experiments?|results?|evaluation|assumptions?|problems?|motivations?|design|methods?|methodology|setup|discussion|analysis|related work|future work|"
    r"recall questions|examples?|basics|usage|faq|diary|journal|daily|日记|日志|周记|随笔|vorteile|nachteile|beispiele|ziele|(?:chapter|lecture|day|week|part|lesson|unit|module|section)\s*\d+|"
    r"实验|实验结果|结果|方法|讨论|分析|相关工作|例子|用法|第[一二三四五六七八九十\d]+[天章节课周讲])$",
    re.IGNORECASE,
)
"""Labels and headings that say nothing of what stands below them."""

META = re.compile(
    r"(?:note|notes|nb|ps|p\.s|tip|tips|hint|warning|caution|example|examples|e\.g|i\.e|update|edit|source|sources|"
    r"author|authors|link|links|url|date|time|tags?|title|status|see|see also|ref|refs?|reference|references|paper|"
    r"code|github|website|video|image|figure|fig|output|result|results|input|question|answer|todo|done|take-?aways?|organi[sz]ation|typical examples?|outline|plan|plans|goals?|day|week|"
    r"注|注意|备注|提示|示例|例|例如|例子|比如|举例|参考|参考文献|链接|地址|来源|出处|作者|时间|日期|标题|标签|状态|代码|"
    r"目標|解決方法|問題|学び|感想|予定|課題|やったこと|次回|まとめ|参考|備考|メモ|今日の.{1,6}|"
    r"重點|備註|總結|參考|緣由|筆記|範例|說明|補充|疑問|예시|예|정리|느낀 ?점|"
    r"图|表|输出|结果|问题|回答|答案|疑问|想法|总之|综上|另外|其他|补充|更新|原文|译文|论文|题外话|知识面广度测试|[一二三四]面|下一步|计划|打算|心得|体会|收获|[正错][确误](?:率|数|题|题数)?|得分|用时)s?",
    re.IGNORECASE,
)
"""Labels of the note itself, not of what it is about."""

COUNTED = re.compile(r"(?:哪几|几)(?P<unit>个|种|类|点|方面|部分|步|大类|大|项|条|层)")
"""'几种': the author counts, and the list that follows is the answer to 'which'."""

QUANTITY = re.compile(
    r"(?:[量数率值比长宽高度]|大小|规模|时间|时长|容量|速度|价格|成本|占比|窗口|温度|维度)$"
)
"""Labels that are told by a figure."""

DIARY = Words(
    r"我觉得|我想|我猜|感觉|感受|个人认为|嘿嘿|哈哈|呵呵|激动|惊喜|惊艳|太赞|真香|今天|昨天|明天|"
    r"下周|上周|这周|心情|待办|密码|吃了|午饭|晚饭|没时间|时间不够|花了|快速过了|过了一遍|看完|师母|失业|大作|国产之光|充满期待|忘事儿|\[想法\]|不愧|遗憾|"
    r"~\s*$|～\s*$|吧[。！~～]?$|😂",
    r"respect|tt$|\b(?:i (?:feel|think|guess|was|am|had|did|got|spent|learned)|"
    r"today|tomorrow|yesterday|hopefully|next week|excited|lunch|dinner|feelings?|password)\b",
)
"""A feeling, an activity, a plan: of the day, not of the subject."""

REMINDER = Words(
    r"待读|待看|待补|待整理|待续|未完|回头再|后续再|有空再|再解释",
    r"todo|tbd|to read|to do\b|read later",
)
"""What is still to be done."""

ORPHAN = re.compile(
    r"(?:这|那|它|其|该|此|本文|本章|另外|因此|所以|同时|此外|前者|后者|但|不过)|"
    r"(?:it|this|that|these|those|they|the former|the latter|also|however|therefore)\b",
    re.IGNORECASE,
)
"""How a text begins that leans on the one before it."""

OPINION = Words(
    r"最好的|很多|挺|还可以|不错|较好|比较[好多高大低]|有帮助|合法的",
    r"nice|great|good$|interesting",
)
"""Answers that say nothing one could get wrong."""

AND_ZH = r"(?:(?<![饱总柔温缓共调混])和(?![平谐声弦蔼睦解])|(?<![参给赋授])与(?![其否会])|以及|(?<![普涉提以波触])及(?![格时其]))"
"""'And', but not the 和 of 饱和 or the 与 of 参与."""

LOCATED = re.compile(r"^(?:位于|处于|在(?![线职读])).{0,40}?(?:内部|之中|里面|中间|中|里|上)的\s*")
"""Where a thing is found, said before its name."""
