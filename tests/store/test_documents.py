"""What lies in a column as JSON, or as bytes: it comes out as it went in."""

import json
from uuid import UUID

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from srs.card import Edited
from srs.content import Basic, Cloze, Content, Gap, ListContent, Part, Prompt
from srs.note import Kind, Wording
from srs.store import documents
from srs.store.content_json import content_from_json, content_object
from srs.store.ids import id_bytes, id_text
from tests.store.values import CONTENTS


@given(CONTENTS)
def test_content_of_every_shape_comes_back_equal(content: Content) -> None:
    assert content_from_json(json.loads(json.dumps(content_object(content)))) == content
    assert documents.content_from_document(documents.content(content)) == content


@pytest.mark.parametrize(
    ("content", "column"),
    [
        (Basic(Prompt("问"), "答"), '{"q":"问","a":"答"}'),
        (
            Basic(Prompt("LoRA 是什么？", ("论文",), "一天", "LoRA", "what"), "低秩"),
            '{"q":"LoRA 是什么？","under":["论文"],"title":"一天","about":"LoRA","form":"what","a":"低秩"}',
        ),
        (Cloze(("用 ", Gap("Adam"), " 训练")), '{"runs":["用 ",["Adam"]," 训练"]}'),
        (Cloze((Gap("8", "几"),), ("甲",)), '{"runs":[["8","几"]],"under":["甲"]}'),
        (ListContent(Prompt("哪些"), ("一", "二")), '{"q":"哪些","items":["一","二"]}'),
        (
            ListContent(Prompt("几步"), ("一",), True, 3, Part(2, None)),  # noqa: FBT003  # by place
            '{"q":"几步","items":["一"],"ordered":true,"count":3,"part":[2,null]}',
        ),
    ],
)
def test_a_column_tells_a_person_what_stands_in_it(content: Content, column: str) -> None:
    assert documents.content(content) == column


@given(st.uuids())
def test_a_uuid_is_sixteen_bytes(name: UUID) -> None:
    assert id_bytes(str(name)) == name.bytes
    assert id_text(name.bytes) == str(name)


@given(st.text(min_size=1))
@example("sixteen letters!")
@example("fifteen letters")
@example("seventeen letters")
@example("0193DCA0-0000-7000-8000-000000000000")
@example("fifteen letters\0")
@example("\0")
def test_any_other_name_comes_back_to_the_letter(name: str) -> None:
    assert id_text(id_bytes(name)) == name
    assert len(id_bytes(name)) != 16


@given(CONTENTS, CONTENTS)
def test_two_contents_that_differ_are_two_columns(one: Content, other: Content) -> None:
    assert (documents.content(one) == documents.content(other)) == (one == other)


def test_a_wording_keeps_its_content_and_not_only_its_text() -> None:
    one = Wording(kind := Kind.CLOZE, Cloze(("甲 ", Gap("乙"))))
    other = Wording(kind, Basic(Prompt("甲 ____"), "乙"))
    assert one == other
    found = documents.edited_of(documents.edited(Edited(one, other)))
    assert found is not None
    assert (found.log.content, found.seen.content) == (one.content, other.content)
