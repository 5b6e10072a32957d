"""Times httpx-sse or sseclient-py on a file, or prints the events it finds there.

    python_parsers.py PARSER FILE [--piece BYTES] [--print]

The libraries are used as their manuals say. Only the network is left out: the pieces come from the file.
"""

import argparse
import json
import os
import sys
import time


def pieces(path, size):
    with open(path, "rb", buffering=0) as file:
        while piece := file.read(size):
            yield piece


class Pieces:
    """What sseclient-py takes for a response: iterable, closable."""

    def __init__(self, path, size):
        self.path, self.size = path, size

    def __iter__(self):
        return pieces(self.path, self.size)

    def close(self):
        pass


def httpx_sse(path, size):
    import httpx
    from httpx_sse import connect_sse

    def answer(request):
        return httpx.Response(200, headers={"content-type": "text/event-stream"}, content=pieces(path, size))

    with httpx.Client(transport=httpx.MockTransport(answer)) as client:
        with connect_sse(client, "GET", "http://file/") as source:
            yield from source.iter_sse()


def sseclient(path, size):
    from sseclient import SSEClient

    return SSEClient(Pieces(path, size)).events()


def byte_count(text):
    # ASCII text, most of a stream, is asked for its length alone.
    return len(text) if text.isascii() else len(text.encode())


def peak_memory():
    """The most memory the process has held so far, in bytes."""
    if sys.platform == "linux":
        with open("/proc/self/status") as status:
            return next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmHWM:"))
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def report(name, parse, path, size):
    for _ in parse("/dev/null", size):  # imports the library
        pass
    before = peak_memory()
    events = data_bytes = 0
    start = time.perf_counter()
    for event in parse(path, size):
        events += 1
        data_bytes += byte_count(event.data)
    seconds = time.perf_counter() - start
    peak = peak_memory()
    print(json.dumps({
        "parser": name, "events": events, "data_bytes": data_bytes, "seconds": seconds,
        "events_per_second": events / seconds, "megabytes_per_second": os.path.getsize(path) / seconds / 1e6,
        "peak_rss_mb": peak / 1e6, "grown_rss_mb": (peak - before) / 1e6,
    }))


def print_events(parse, path, size):
    for event in parse(path, size):
        data = event.data.encode()
        sys.stdout.buffer.write(b"%s\n%d\n%s\n" % (event.event.encode(), len(data), data))


def main():
    parsers = {"httpx-sse": httpx_sse, "sseclient-py": sseclient}
    options = argparse.ArgumentParser()
    options.add_argument("parser", choices=parsers)
    options.add_argument("path")
    options.add_argument("--piece", type=int, default=64 << 10)
    options.add_argument("--print", action="store_true")
    asked = options.parse_args()
    parse = parsers[asked.parser]
    if asked.print:
        print_events(parse, asked.path, asked.piece)
    else:
        report(asked.parser, parse, asked.path, asked.piece)


main()
