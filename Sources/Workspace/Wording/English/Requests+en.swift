import EditLanguage
import ServiceClient
import ServiceProtocol
import Timeline

extension English {
    public func words(for action: Request.Action) -> String {
        switch action {
        case .say(let text): text
        case .edit(let edit): edit.sentence(.english)
        case .undo: "undo"
        case .redo: "redo"
        case .answer(let isYes): answer(isYes)
        case .upload(let files): "upload \(files.joined(separator: ", "))"
        case .export(let order):
            (["export"] + order.spokenKind + (order.spokenFile.map { ["to \($0)"] } ?? [])).joined(separator: " ")
        case .credits: "credits"
        case .state: "status"
        }
    }

    public func words(for credits: Credits) -> String {
        let frozen = credits.frozen > 0 ? ", \(credits.frozen) set aside for what runs" : ""
        return "\(credits.available) credits to spend\(frozen), \(credits.total) in all."
    }

    public func words(for file: UploadedFile) -> String {
        var facts: [String] = []
        if let duration = file.duration { facts.append(TimeText.seconds(duration)) }
        if let width = file.width, let height = file.height { facts.append("\(width)×\(height)") }
        return "Uploaded \(file.name)" + (facts.isEmpty ? "" : " (\(facts.joined(separator: ", ")))")
    }

    public func elapsed(_ ms: Int) -> String {
        let ms = max(0, ms)
        if ms < 10_000 { return "\(ms / 1000).\(ms % 1000 / 100) s" }
        if ms < 60_000 { return "\(ms / 1000) s" }
        return "\(ms / 60_000) min \(ms / 1000 % 60) s"
    }

    public func stillWorking(for ms: Int, quietFor quiet: Int?) -> String {
        "Still working… \(elapsed(ms))" + (quiet.map { " · nothing heard for \(elapsed($0))" } ?? "")
    }

    public var recovering: String { "The connection broke. Looking at what was done…" }

    public func unseen(_ error: ServiceError, looksAgain: Bool) -> String {
        "What the timeline is now could not be seen: \(whatHappened(in: error))" + (looksAgain ? " Looking again…" : "")
    }

    public func reshaping(to ratio: Timeline.Canvas.Ratio) -> String {
        "The picture becomes \(ratio.rawValue) first, then it is exported."
    }

    public func words(for outcome: TurnOutcome) -> String {
        switch outcome {
        case .stopped: "Stopped."
        case .nothing: "The agent said nothing, and nothing changed."
        case .notDone: "The edit was not done: the timeline is as it was."
        case .notKnown:
            "Whether the edit was done is not known: the service has not answered since. "
                + "Look at the timeline before you say it again."
        case .stranded: "Not sent: the service does not know this project's session any more."
        }
    }

    public func cutOff(_ text: String, _ outcome: CutOffOutcome) -> String {
        switch outcome {
        case .looking: "“\(text)” was on its way when the program ended. Looking at what was done…"
        case .notSeen: "“\(text)” was cut off when the program ended: nothing of it is done so far."
        case .unknown:
            "“\(text)” was cut off when the program ended, and whether it was done is not known. "
                + "Look at the timeline before you say it again."
        }
    }

    public func question(about tool: String?) -> String { "The agent wants to use \(tool ?? "a tool"). Shall it?" }

    public func notSent(because reason: String) -> String { "Not sent: \(reason)" }

    public func notSent(_ request: String, because reason: String) -> String { "Not sent: \(request). \(reason)" }

    public func pointless(_ request: String) -> String {
        "Not sent: \(request). What it was meant for was not done."
    }
}
