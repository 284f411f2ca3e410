"""Bytes become text in the encoding that they are in, or in none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srs.decoding import Decoded, Undecoded, canonical, decode, like
from tests.decoding import texts


@given(st.binary(max_size=300))
def test_any_bytes_are_text_or_an_error(data: bytes) -> None:
    found = decode(data)
    assert isinstance(found, Undecoded) or "\x00" not in found.text


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=200))
def test_any_text_in_utf8_comes_back(text: str) -> None:
    assert decode(text.encode("utf-8-sig")) == Decoded(text, "utf_8")
    assert decode(text.encode("utf-8-sig"), "gb18030") == Decoded(text, "utf_8")


def read(data: bytes, encoding: str | None = None) -> str | None:
    """The text of `data`, or None where it is refused."""
    found = decode(data, encoding)
    return found.text if isinstance(found, Decoded) else None


CARRIED = [(language, encoding) for language, all_ in texts.ENCODINGS.items() for encoding in all_]


@pytest.mark.parametrize("lines", [3, 10, 40])
@pytest.mark.parametrize(("language", "encoding"), CARRIED)
def test_notes_of_some_lines_are_read_rightly(language: str, encoding: str, lines: int) -> None:
    for text in list(texts.files(language, lines))[:: 5 if lines == 3 else 13]:
        data = texts.carried(text, encoding)
        assert read(data) == data.decode(encoding)


@pytest.mark.parametrize(
    "text",
    [
        "状态转移矩阵\n",
        "| 索引 | ✅ 完成 |\n",
        "损失 = β·log π，θ ≈ 0.1–0.2\n",
        "张喆写的事务笔记，讲怎么加锁\n",
    ],
)
def test_terms_and_signs_in_gbk_are_read(text: str) -> None:
    assert read(text.encode("gb18030")) == text


@pytest.mark.parametrize(("language", "encoding"), CARRIED)
def test_one_line_is_read_rightly_or_not_at_all(language: str, encoding: str) -> None:
    for text in texts.files(language, 1):
        data = texts.carried(text, encoding)
        assert read(data) in {data.decode(encoding), None}


@pytest.mark.parametrize("encoding", texts.UNICODE)
@pytest.mark.parametrize("language", texts.NOTES)
@pytest.mark.parametrize("lines", [1, 10])
def test_unicode_is_always_read_rightly(language: str, encoding: str, lines: int) -> None:
    for text in texts.files(language, lines):
        assert read(text.encode(encoding)) == text


@pytest.mark.parametrize(("language", "encoding"), CARRIED)
def test_what_its_owner_says_is_how_it_is_read(language: str, encoding: str) -> None:
    for text in texts.files(language, 1):
        data = texts.carried(text, encoding)
        assert read(data, canonical(encoding)) == data.decode(encoding)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Тӯб ба замин афтод ва ҳама хандиданд\n", "koi8_t"),
        ("Бүгін күн жылы, ертең жаңбыр жауады\n", "ptcp154"),
        ("Η Άννα είπε ότι ο σκύλος κοιμάται\nΆλλο τίποτα\n", "cp1253"),
        ("הכלב ישן על־יד הבית הגדול\n", "cp1255"),
        ("ตัวแบบนี้อ่านประโยคทั้งหมดพร้อมกัน\n", "cp874"),
        ("La hundo dormas ĉe la granda ĝardeno ŝia\n", "iso8859_3"),
    ],
)
def test_rare_encodings_are_not_read_as_others(text: str, encoding: str) -> None:
    assert read(text.encode(encoding)) in {text, None}


@pytest.mark.parametrize(
    ("data", "line"),
    [
        ("für größere Bäume\n".encode() + b"caf\xe9\n", 2),
        ("注意力看全句\n残差".encode()[:-1], 2),
        ("注意力\n".encode() + "看全句".encode()[:-1] + "\n残差连接".encode(), 2),
    ],
)
def test_utf8_with_a_broken_byte_is_told_with_its_line(data: bytes, line: int) -> None:
    for encoding in (None, "cp1252"):
        found = decode(data, encoding)
        assert isinstance(found, Undecoded)
        assert (found.line, "it is in UTF-8, but not at byte" in found.reason) == (line, True)


@pytest.mark.parametrize("text", ["模型\n", "一一一\n", "модель\n", "a\n", "😀 ok\n"])
def test_utf16_without_a_mark(text: str) -> None:
    assert read(text.encode("utf-16-le")) == read(text.encode("utf-16-be")) == text


@pytest.mark.parametrize("data", [b"abc\x00", b"\x00" * 8, bytes(range(256))])
def test_what_is_no_text_is_none(data: bytes) -> None:
    assert read(data) is None


def test_signs_of_ascii_that_look_like_hz_are_left_alone() -> None:
    assert read(b"a ~{ab~} b ~{}~") == "a ~{ab~} b ~{}~"
    assert read("模型有六层网络".encode("hz")) == "模型有六层网络"


@pytest.mark.parametrize(
    ("name", "python"),
    [("EUC-KR", "euc_kr"), ("sjis", "shift_jis"), ("x-sjis", "shift_jis"), ("latin1", "iso8859_1"),
     ("Windows-1251", "cp1251"), ("windows-949", "cp949"), (" utf8 ", "utf_8"), ("rot13", None),
     ("hex", None), ("unicode_escape", None), ("klingon", None), ("a\x00b", None), ("", None)],
)  # fmt: skip
def test_an_encoding_has_many_names(name: str, python: str | None) -> None:
    assert canonical(name) == python


def test_names_that_are_none_are_told_with_those_that_look_like_it() -> None:
    assert "euc-kr" in like("euckr8")
    assert "shift-jis" in like("shiftjs")
    assert "windows-1251" in like("win-1251")
    assert "gb18030" in like("klingon")
