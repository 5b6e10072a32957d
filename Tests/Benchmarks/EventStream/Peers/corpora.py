"""Makes the three bodies that are parsed, the same bytes on every machine.

Only what all parsers read alike is in them: no ids, no blocks without data, no byte order mark (see conformance.py).
"""

import json
import random

SEED = 20260401

WORDS = (
    "adding the title to first clip at two seconds then trim second shot fade music under voice "
    "ripple everything after it keep captions warm look crossfade Überblendung naïve 字幕 片段 🎬 paradise"
).split()


def phrase(numbers, count):
    return " ".join(numbers.choices(WORDS, k=count))


def compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def agent_event(numbers, index):
    """An event of an agent's turn: mostly text, at times a tool's call or its answer."""
    kind = numbers.random()
    if kind < 0.7:
        part = {"text": phrase(numbers, numbers.randint(8, 60))}
    elif kind < 0.85:
        arguments = {"text": phrase(numbers, 4), "startMs": numbers.randint(0, 90_000), "track": numbers.randint(1, 9)}
        part = {"functionCall": {"id": f"call-{index}", "name": "add_title", "args": arguments}}
    else:
        segment = {"start": numbers.randint(0, 90_000), "duration": numbers.randint(200, 9_000)}
        response = {"segments": [segment] * 3}
        part = {"functionResponse": {"id": f"call-{index}", "name": "add_title", "response": response}}
    return {
        "id": f"{numbers.getrandbits(64):016x}",
        "invocationId": f"e-{numbers.getrandbits(64):016x}",
        "author": "agent",
        "content": {"role": "model", "parts": [part]},
        "partial": kind < 0.7,
        "timestamp": 1_760_000_000 + index / 10,
    }


def agent_turns(numbers, write, count=100_000):
    for index in range(count):
        write(b"data: " + compact(agent_event(numbers, index)).encode() + b"\n\n")


def large_events(numbers, write, count=60, size=1_000_000):
    """Whole drafts, each on one line."""
    for index in range(count):
        segments = []
        length = 0
        while length < size:
            segment = compact({
                "id": f"{numbers.getrandbits(64):016x}", "start": numbers.randint(0, 10**7),
                "duration": numbers.randint(1, 10**5), "text": phrase(numbers, 6),
            })
            segments.append(segment)
            length += len(segment.encode()) + 1
        draft = '{"draft":%d,"segments":[%s]}' % (index, ",".join(segments))
        write(b"data: " + draft.encode() + b"\n\n")


def deltas(numbers, write, count=300_000):
    """Text as it is typed, on CRLF lines, with comments as heartbeats and some data on two lines."""
    for index in range(count):
        if index % 20 == 0:
            write(b": heartbeat\r\n\r\n")
        text = '{"i":%d,"delta":"%s"}' % (index, phrase(numbers, numbers.randint(1, 5)))
        if index % 10 == 0:
            write(b"event: delta\r\n")
        if index % 16 == 0:
            text = text.replace(",", ",\r\ndata: ", 1)
        write(b"data: " + text.encode() + b"\r\n\r\n")


MAKERS = {"agent turn": agent_turns, "large": large_events, "deltas": deltas}


def make(name, path):
    """Writes the corpus called `name`."""
    partial = path.with_suffix(".partial")
    with open(partial, "wb", buffering=1 << 20) as file:
        MAKERS[name](random.Random(f"{SEED} {name}"), file.write)
    partial.rename(path)
