"""One question: what is sent, and what becomes of each way to answer it."""

import json

import pytest

from srs.endpoint import Asked, RefusedError, ResponseFormat, TooLongError
from srs.errors import EndpointError
from tests.endpoint.asking import GOOD, QUESTION, SCHEMA, SECRET, Asking, failure
from tests.endpoint.stub import StubAnswer, StubServer, completion, json_answer, status

SCHEMA_STEP, OBJECT_STEP, TEXT_STEP = ResponseFormat
STEPS = ["json_schema", "json_object", "text"]


def test_a_question_is_sent_to_the_letter() -> None:
    with StubServer([completion(GOOD)]) as server, Asking(server.url + "//") as asking:
        reply = asking.client.ask(QUESTION)
        (request,) = server.requests
    assert reply.text == GOOD
    assert reply.format is SCHEMA_STEP
    assert request.path == "/v1/chat/completions"
    assert request.headers["authorization"] == f"Bearer {SECRET}"
    assert request.body == {
        "model": "a-model",
        "messages": [
            {"role": "system", "content": QUESTION.system},
            {"role": "user", "content": QUESTION.user},
        ],
        "temperature": 0,
        "max_tokens": 100,
        "response_format": {
            "type": "json_schema",
            "json_schema": {"name": "cards", "strict": True, "schema": SCHEMA},
        },
    }


def test_what_cannot_be_encoded_is_replaced_on_both_ways() -> None:
    half = "\ud83d"
    with StubServer([completion('{"cards": []} ' + half)]) as server, Asking(server.url) as asking:
        reply = asking.client.ask(Asked("s", f"a{half}b 学", 9))
    assert server.requests[0].prompt == "a?b 学"
    assert reply.text.encode() == b'{"cards": []} ?'


def test_without_a_key_none_is_sent() -> None:
    with StubServer([completion(GOOD)]) as server, Asking(server.url, key=None) as asking:
        asking.client.ask(QUESTION)
    assert "authorization" not in server.requests[0].headers


@pytest.mark.parametrize(
    ("answer", "text"),
    [
        (completion(GOOD), GOOD),
        (completion('{"cards": []}'), '{"cards": []}'),
        (completion(f"Sure!\n```json\n{GOOD}\n```\nMore?"), f"Sure!\n```json\n{GOOD}\n```\nMore?"),
        (completion(GOOD, finish="length"), GOOD),  # only its end token was cut off
        (completion(GOOD, finish="content_filter"), GOOD),
        (completion(GOOD, finish=None), GOOD),
        (completion(GOOD, finish=7), GOOD),
        (completion(f'<think>{{"cards": [1]}}</think>\n{GOOD}'), f"\n{GOOD}"),
        (completion(f"so ... </think>{GOOD}"), GOOD),
        (completion(GOOD, reasoning_content="hm", usage=None), GOOD),
        (completion(GOOD, usage={"prompt_tokens": None, "completion_tokens": "x"}), GOOD),
        (completion(GOOD, usage=[1]), GOOD),
        (completion(f'{GOOD}{" " * 1_000_000}'), f'{GOOD}{" " * 1_000_000}'),
        (completion('{"cards": ["R1 writes </think> and <think>"]}'), '{"cards": ["R1 writes </think> and <think>"]}'),
    ],
    ids=lambda each: None if isinstance(each, StubAnswer) else "text",
)  # fmt: skip
def test_what_can_be_read_is_taken_at_once(answer: StubAnswer, text: str) -> None:
    """Whatever its server says of its end; its thought is left out."""
    with StubServer([answer]) as server, Asking(server.url) as asking:
        assert asking.client.ask(QUESTION).text == text
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "answer",
    [
        completion("I would ask what BERT is."),
        completion('{"result": [1, 2]}'),
        completion("null"),
        completion(""),
        completion('{"cards": [{"question": "cut by a stop wor'),
        completion("[" * 5000),
        status(400, "response_format is not supported"),
        status(422, "unknown field"),
    ],
)
def test_where_no_answer_comes_a_step_is_gone_down(answer: StubAnswer) -> None:
    with StubServer([answer, answer, completion(GOOD)]) as server, Asking(server.url) as asking:
        assert asking.client.ask(QUESTION).format is TEXT_STEP
        assert asking.client.ask(QUESTION).format is TEXT_STEP
        assert asking.client.format is TEXT_STEP
    assert server.formats == [*STEPS, "text"], "the step that worked is where the next one begins"


def test_the_step_that_worked_last_time_is_where_a_run_begins() -> None:
    answers = [completion("prose"), completion(GOOD)]
    with StubServer(answers) as server, Asking(server.url, begin=OBJECT_STEP) as asking:
        assert asking.client.ask(QUESTION).format is TEXT_STEP
    assert server.formats == STEPS[1:]


def test_where_no_step_works_the_question_is_refused_and_the_next_one_begins_above() -> None:
    with StubServer([completion("prose")]) as server, Asking(server.url) as asking:
        for _ in range(2):
            failure(asking, RefusedError, "not as JSON")
    assert server.formats == STEPS * 2


def test_at_the_last_step_the_words_of_the_server_are_told() -> None:
    with StubServer([status(400, "no such thing")]) as server, Asking(server.url) as asking:
        failure(asking, RefusedError, "no such thing")
        failure(asking, RefusedError, "no such thing")
    assert server.formats == STEPS * 2


@pytest.mark.parametrize(
    "answer",
    [
        completion('{"cards": [{"question": "Wh', finish="length"),
        completion("", finish="length"),
        completion(None, finish="length"),
        status(413, "entity"),
        status(400, "the request exceeds the available context size"),
        json_answer({"error": {"message": "no", "type": "exceed_context_size_error"}}, 400),
        json_answer({"error": {"message": "no", "code": "context_length_exceeded"}}, 400),
        json_answer({"error": {"code": 400, "message": "Prompt TOO LONG"}}, 400),
        json_answer({"detail": "max_tokens is too large"}, 422),
        StubAnswer(413, b"Payload Too Large"),
    ],
)
def test_what_is_too_long_is_for_the_caller_to_halve(answer: StubAnswer) -> None:
    with StubServer([answer]) as server, Asking(server.url) as asking:
        raised = failure(asking, TooLongError)
        assert raised.reason
    assert len(server.requests) == 1


def test_our_own_words_that_a_server_repeats_are_no_sign() -> None:
    echo = {"detail": [{"loc": ["body", "x"], "msg": "extra", "input": "context, too long, n_ctx"}]}
    answers = [json_answer(echo, 422), completion(GOOD)]
    with StubServer(answers) as server, Asking(server.url) as asking:
        assert asking.client.ask(QUESTION).format is OBJECT_STEP


@pytest.mark.parametrize(
    "thinking",
    [
        completion("", finish="length", reasoning_content="let me see"),
        completion(None, finish="length", reasoning="let me see"),
        completion("<think>let me see", finish="length"),
        completion(' <think>or {"cards": []}', finish="length"),
        completion("", finish="stop", reasoning_content="let me see"),
    ],
)
def test_a_model_that_thought_too_long_is_asked_once_with_four_times_as_much(
    thinking: StubAnswer,
) -> None:
    with StubServer([thinking, completion(GOOD)]) as server, Asking(server.url) as asking:
        assert asking.client.ask(QUESTION).text == GOOD
        assert asking.client.ask(QUESTION).text == GOOD
    assert [each.body["max_tokens"] for each in server.requests] == [100, 400, 400]
    assert server.formats == ["json_schema"] * 3

    with StubServer([thinking]) as server, Asking(server.url) as asking:
        failure(asking, RefusedError, "thought")
    assert [each.body["max_tokens"] for each in server.requests] == [100, 400]


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (completion("", finish="content_filter"), "content_filter"),
        (completion(None, finish="content_filter"), "content_filter"),
        (completion(None, refusal="I will not."), "I will not."),
        (completion("no", finish="stop", refusal="I\x1b[31m will not."), "I[31m will not."),
    ],
)
def test_a_refusal_is_told_and_not_asked_again(answer: StubAnswer, words: str) -> None:
    with StubServer([answer]) as server, Asking(server.url) as asking:
        refused = failure(asking, RefusedError)
    assert refused.reason == f"the model refuses: {words}"
    assert len(server.requests) == 1


def test_another_name_for_the_limit_and_no_temperature_are_each_tried_once() -> None:
    limit = status(400, "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens'.")
    warmth = status(400, "Unsupported value: 'temperature' does not support 0")
    answers = [limit, warmth, completion(GOOD)]
    with StubServer(answers) as server, Asking(server.url) as asking:
        assert asking.client.ask(QUESTION).format is SCHEMA_STEP
        asking.client.ask(QUESTION)
    bodies = [each.body for each in server.requests]
    assert [("max_tokens" in each, each.get("max_completion_tokens")) for each in bodies] == [
        (True, None), (False, 100), (False, 100), (False, 100),
    ]  # fmt: skip
    assert ["temperature" in each for each in bodies] == [True, True, False, False]

    with StubServer([limit]) as server, Asking(server.url) as asking:
        failure(asking, RefusedError)
    assert server.formats == ["json_schema", *STEPS], "once, then it is an error as any other"


def test_tokens_are_what_the_server_counts_and_our_estimate_where_that_is_more() -> None:
    long = f"{GOOD}{' ' * 400}"
    counts = {"prompt_tokens": 5000, "completion_tokens": 2}
    answers = [completion("prose", usage=counts), completion(long, usage=None)]
    with StubServer(answers) as server, Asking(server.url) as asking:
        reply = asking.client.ask(QUESTION)
        assert asking.client.tokens == reply.tokens_in + reply.tokens_out
    assert 5010 < reply.tokens_in < 5030
    assert 112 < reply.tokens_out < 140


@pytest.mark.parametrize("count", [-1, 10**12, 10**400, True, 1.5, "7", None])
def test_a_count_that_is_none_is_not_believed(count: object) -> None:
    usage = {"prompt_tokens": count, "completion_tokens": count}
    with StubServer([completion(GOOD, usage=usage)]) as server, Asking(server.url) as asking:
        reply = asking.client.ask(QUESTION)
    assert 5 < reply.tokens_in < 50
    assert 5 < reply.tokens_out < 50
    json.dumps(server.requests[0].body)


def test_a_model_that_repeats_the_key_does_not_get_it_into_the_collection() -> None:
    with (
        StubServer([completion(f'{{"cards": []}} {SECRET}')]) as server,
        Asking(server.url) as asking,
    ):
        assert SECRET not in asking.client.ask(QUESTION).text
    with (
        StubServer([completion('{"cards": ["ollama"]}')]) as server,
        Asking(server.url, key="ollama") as asking,
    ):
        assert "ollama" in asking.client.ask(QUESTION).text, "a word that a log may have"


def test_what_is_asked_and_what_went_wrong_show_no_key() -> None:
    with (
        StubServer([status(401, f"bad key {SECRET}, {SECRET.upper()}")]) as server,
        Asking(server.url) as asking,
    ):
        ended = failure(asking, EndpointError)
        shown = f"{ended} {ended!r} {asking.client!r} {vars(asking.client)}"
    assert "does not take the key of MY_KEY: 401: bad key [key], [key]" in ended.message
    assert SECRET.lower() not in shown.lower()
