"""Bodies with what the event stream grammar of the HTML standard makes of them."""


def printed(*events):
    """The events as the programs print them: (type, data) or data alone."""
    output = b""
    for event in events:
        kind, data = event if isinstance(event, tuple) else ("message", event)
        output += b"%s\n%d\n%s\n" % (kind.encode(), len(data.encode()), data.encode())
    return output


# CRLF, characters of two, three and four bytes and two line ends in a row: each can be cut in two.
CUT = 'event: delta\r\ndata: {"text":"naïve 字幕 🎬"}\r\n\r\n: a comment\r\n\r\ndata: one\ndata: two\n\n'.encode()

CASES = {
    "cut at any byte": (CUT, printed(("delta", '{"text":"naïve 字幕 🎬"}'), "one\ntwo")),
    "U+2028 in JSON": ('data: {"a":"x\u2028y"}\n\n'.encode(), printed('{"a":"x\u2028y"}')),
    "U+0085 in JSON": ('data: {"a":"x\u0085y"}\n\n'.encode(), printed('{"a":"x\u0085y"}')),
    "CR alone ends lines": (b"data: a\rdata: b\r\rdata: c\r\r", printed("a\nb", "c")),
    "mixed line ends": (b"data: a\r\n\ndata: b\n\r\ndata: c\r\n\r\n", printed("a", "b", "c")),
    "byte order mark": (b"\xef\xbb\xbfdata: a\n\n", printed("a")),
    "data that is empty": (b"data:\n\ndata\n\ndata: a\n\n", printed("", "", "a")),
    "block without data": (b"event: ping\n\ndata: a\n\n", printed("a")),
    "comment after an id": (b"id: 1\ndata: a\n\n: beat\n\ndata: b\n\n", printed("a", "b")),
    "one space is taken": (b"data:  a\n\ndata:b\n\n", printed(" a", "b")),
    "unfinished block": (b"data: a\n\ndata: cut", printed("a")),
    "invalid UTF-8": (b"data: a\xffb\n\n", printed("a\ufffdb")),
}
