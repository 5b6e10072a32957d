/// The answers most tests want.
extension ScriptedAnswer {
    /// JSON as it is, with its Content-Length.
    public static func json(_ json: String, status: Int = 200) -> ScriptedAnswer {
        .json(Array(json.utf8), status: status)
    }

    /// JSON as it is, with its Content-Length; the bytes need not be JSON, nor UTF-8.
    public static func json(_ bytes: [UInt8], status: Int = 200) -> ScriptedAnswer {
        whole(bytes, type: "application/json", status: status)
    }

    /// The wrapping `{"code":…,"message":…,"data":…}`; `data` is JSON as it is.
    public static func envelope(
        code: Int = 0,
        message: String = "success",
        data: String = "null",
        status: Int = 200
    ) -> ScriptedAnswer {
        .json(#"{"code":\#(code),"message":\#(quoted(message)),"data":\#(data)}"#, status: status)
    }

    /// A web page, such as a proxy sends where JSON is expected.
    public static func html(_ text: String = "<html><body>Bad Gateway</body></html>", status: Int) -> ScriptedAnswer {
        whole(Array(text.utf8), type: "text/html; charset=utf-8", status: status)
    }

    /// Sends the client elsewhere.
    public static func redirect(to location: String, status: Int = 302) -> ScriptedAnswer {
        ScriptedAnswer(status: status, headers: [("Location", location)], framing: .fixed(0))
    }

    /// A stream of events that ends properly, each written by itself.
    public static func events(_ events: [String]) -> ScriptedAnswer { .eventStream(events.map(Step.event)) }

    /// A turn of the agent: its events, and the one that says that it is over.
    public static func turn(_ events: [String]) -> ScriptedAnswer { .events(events + [#"{"turnComplete":true}"#]) }

    /// A stream of events (`text/event-stream`) by its steps.
    public static func eventStream(_ steps: [Step]) -> ScriptedAnswer {
        ScriptedAnswer(
            headers: [("Content-Type", "text/event-stream"), ("Cache-Control", "no-cache")],
            steps: steps
        )
    }

    private static func whole(_ bytes: [UInt8], type: String, status: Int) -> ScriptedAnswer {
        ScriptedAnswer(
            status: status,
            headers: [("Content-Type", type)],
            framing: .fixed(bytes.count),
            steps: [.bytes(bytes)]
        )
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": quoted += "\\\(scalar)"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}

extension ScriptedAnswer.Step {
    /// One event: `data: …` for each line, then the empty line.
    public static func event(_ data: String) -> Self {
        let lines = data.split(separator: "\n", omittingEmptySubsequences: false)
        return .text(lines.map { "data: \($0)\n" }.joined() + "\n")
    }
}
