"""A real engine with real weights, run where xllamacpp is installed: `engine.py FOLDER PORT [thinks]`.

Prints its address when it listens, and serves until it is killed. One thread: two stall for
minutes where two processors are busy.
"""

import signal
import sys
from pathlib import Path

THINKING = (
    "{% for message in messages %}<|im_start|>{{ message.role }}\n"
    "{% if message.reasoning_content %}<think>\n{{ message.reasoning_content }}\n</think>\n"
    "{% endif %}{{ message.content }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n<think>\n{% endif %}"
)
"""Makes the same weights a model that thinks before it answers, and knows no end of it."""


def main(folder: str, port: str, *thinks: str) -> None:
    import xllamacpp  # noqa: PLC0415  # of the engine's own environment

    params = xllamacpp.CommonParams()
    params.model.path = str(next(Path(folder).rglob("*.gguf")))
    params.n_ctx, params.n_parallel = 4096, 1
    params.cpuparams.n_threads = params.cpuparams_batch.n_threads = 1
    params.hostnames, params.port = ["127.0.0.1"], int(port)
    if thinks:
        params.use_jinja, params.chat_template = True, THINKING
    server = xllamacpp.Server(params)  # it serves as long as it lives
    sys.stdout.write(f"{server.listening_address}\n")
    sys.stdout.flush()
    signal.pause()


if __name__ == "__main__":
    main(*sys.argv[1:])
