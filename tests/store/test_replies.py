"""What models answered is kept, and nothing is asked twice."""

from srs.store import Store, replies
from srs.store.replies import AgreedEndpoint, AskedModel

ONE = AskedModel("1", "qwen 5f2a")


def test_a_reply_is_found_by_block_prompt_and_model(store: Store) -> None:
    store.do(replies.keep_replies, {"a1": "{}", "b2": '{"cards": []}'}, ONE, 1_000)
    assert store.ask(replies.kept_replies, ["a1", "b2", "c3"], ONE) == {
        "a1": "{}",
        "b2": '{"cards": []}',
    }
    for other in (AskedModel("2", ONE.model), AskedModel("1", "llama")):
        assert store.ask(replies.kept_replies, ["a1"], other) == {}


def test_a_later_reply_takes_the_place_of_an_earlier_one(store: Store) -> None:
    for text in ("first", "second"):
        store.do(replies.keep_replies, {"a1": text}, ONE, 1_000)
    assert store.ask(replies.kept_replies, ["a1"], ONE) == {"a1": "second"}


def test_an_endpoint_is_agreed_to_by_its_address_and_name(store: Store) -> None:
    one = AgreedEndpoint("http://localhost:11434/v1", "qwen", 1_000, 0)
    for each in (one, AgreedEndpoint(one.url, "llama", 2_000, 2)):
        store.do(replies.remember_endpoint, each)
    store.do(replies.remember_endpoint, AgreedEndpoint(one.url, "qwen", 3_000, 1))
    found = store.ask(replies.endpoints)
    assert [(e.model, e.agreed_ms, e.format) for e in found] == [
        ("llama", 2_000, 2),
        ("qwen", 3_000, 1),
    ]
    assert {e.host for e in found} == {"localhost:11434"}
