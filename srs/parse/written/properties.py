"""'key:: value', as Logseq and Dataview write what is said of a note and not in it."""

import re

from srs.parse.about import is_note_field
from srs.parse.written.page import Page, without_mark

_SHAPE = re.compile(r"(?P<key>[^\s:：`$?？][^:：`$?？]{0,40}?)(?<!\s)::(?P<value>\s.*|)$")
_KEY = re.compile(
    r"(?:due|up|down|next|prev|parent|child(?:ren)?|related|project|start|end|done|completed|deadline|scheduled|"
    r"collapsed|icon|public|template|progress|location|time|level|description|summary|genre|cover|cssclass)s?"
    r"|(?:阅读|截止|读完|购买|出版|发表)?(?:日期|时间|状态|进度|年份)"
    r"|书名|片名|主题|类别|评级|重要性|截止|开始|结束|完成|创建|修改|更新|项目|父级|上级|下级|上一篇|下一篇|相关|"
    r"相关笔记|相关链接|关联|参考|参考文献|参考资料|页数|页码|国家|国籍|地点|位置|电话|邮箱|价格|描述|简介|摘要|评价|推荐|"
    r"封面|编辑|导演|演员|主演|模板|图标|编号|序号|领域|难度|级别|等级|公开|已读|星级|学校|课程|教师|老师|负责人|天气|心情|字数",
    re.IGNORECASE,
)
"""More keys that people and programs give to notes."""
_PLAIN_VALUE = re.compile(
    r"\[\[[^\[\]]*\]\].*|#\S.*|https?://\S+|<?[\w.-]+@[\w.-]+>?|\d[\d./:年月日 -]*|.{0,3}"
)
"""What a pair has no back of: links, tags, figures, a word or two."""

_FAR = 10
"""Lines around, among which others tell that one is a property."""


def is_key(text: str) -> bool:
    """Whether `text` is a key that people give to notes."""
    key = text.strip("*_ ")
    return is_note_field(key) or _KEY.fullmatch(key) is not None


def is_property(page: Page, at: int) -> bool:
    """Whether a line says something of its note: 'author:: Zhang', '类型:: 论文'.

    Its key is a usual one, or it stands among others, or below the point that it is said of,
    and then the log must not say that it holds cards.
    """
    line = page.lines[at]
    if "::" not in line.text or not page.format.double_colons:
        return False
    own = without_mark(line.text)
    shape = _SHAPE.match(own)
    if shape is None:
        return False
    if is_key(shape["key"]):
        return True
    if page.declared:
        return False
    if not shape["value"].strip() or _PLAIN_VALUE.fullmatch(shape["value"].strip()):
        return True
    return own == line.text and _is_among_properties(page, at)


def _is_among_properties(page: Page, at: int) -> bool:
    """Whether the lines right around have usual keys, or the one above all is a point."""
    run = [at]
    while run[0] > 0 and len(run) < _FAR and not page.lines[run[0]].after_blank:
        above = page.lines[run[0] - 1]
        if not _SHAPE.match(above.text):
            is_point = without_mark(above.text) != above.text
            if is_point and above.indent < page.lines[at].indent:
                return True
            break
        run.insert(0, run[0] - 1)
    while run[-1] + 1 < len(page.lines) and len(run) < 2 * _FAR:
        below = page.lines[run[-1] + 1]
        if below.after_blank or not _SHAPE.match(below.text):
            break
        run.append(run[-1] + 1)
    return any(is_key(page.lines[n].text.partition("::")[0]) for n in run)
