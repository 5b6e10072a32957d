import EditLanguage

extension English {
    public func words(for outcome: TurnOutcome) -> String {
        switch outcome {
        case .stopped: "Stopped."
        case .nothing: "The agent said nothing, and nothing changed."
        case .unchanged: "The timeline is as it was."
        case .stranded: "Not sent: the service does not know this project's session any more."
        }
    }

    public func words(for doubt: Doubt) -> String {
        let cause =
            switch doubt.cause {
            case .lost: "The connection broke before the turn had ended."
            case .unended: "The answer broke off before the turn had ended."
            case .answer(let error): whatHappened(in: error)
            case .fault: "The agent broke off with a fault."
            case .cutOff(let text): "“\(text)” was cut off when the program ended."
            }
        return joined([cause] + seen(doubt) + tools(doubt))
    }

    private func seen(_ doubt: Doubt) -> [String] {
        switch doubt.seen {
        case .changed:
            ["What the timeline shows since may not be all of it, and may be another's."]
        case .unchanged where doubt.mayStillCome:
            ["Nothing of it is seen in the timeline so far.", "It may still come: look before you say it again."]
        case .unchanged: ["Nothing of it is seen in the timeline."]
        case .nothing:
            [
                "Whether it was done is not known, since the service does not show the timeline.",
                "Look at it before you say it again.",
            ]
        }
    }

    private func tools(_ doubt: Doubt) -> [String] {
        (doubt.ended.isEmpty ? [] : ["Seen to end: \(doubt.ended.joined(separator: ", "))."])
            + (doubt.open.isEmpty ? [] : ["Seen to begin only: \(doubt.open.joined(separator: ", "))."])
    }

    public func cutOff(_ text: String) -> String {
        "“\(text)” was on its way when the program ended. Looking at what was done…"
    }

    public func question(about tool: String?) -> String { "The agent wants to use \(tool ?? "a tool"). Shall it?" }

    public func notSent(because reason: String) -> String { "Not sent: \(reason)" }

    public func notSent(_ request: String, because reason: String) -> String { "Not sent: \(request). \(reason)" }

    public func pointless(_ request: String) -> String {
        "Not sent: \(request). What it was meant for was not done."
    }
}
