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
        case .export: "export"
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

    public func recovering(from cause: Doubt.Cause) -> String {
        let reason =
            switch cause {
            case .lost: "The connection broke."
            case .unended: "The answer broke off."
            case .answer(let error): whatHappened(in: error)
            case .fault: "The agent broke off."
            case .cutOff: "The program had ended."
            }
        return joined([reason, "Looking at what was done…"])
    }

    public func looking(in ms: Int) -> String { "Looking at the timeline again in \(seconds(ms))." }

    public func busy(again ms: Int) -> String { "The service is called too often. Again in \(seconds(ms))." }

    public func paused(_ error: ServiceError, again ms: Int) -> String {
        "Not sent yet: \(whatHappened(in: error)) Trying again in \(seconds(ms))."
    }

    public func seconds(_ ms: Int) -> String { "\((max(0, ms) + 999) / 1000) s" }

    public func unseen(_ error: ServiceError, looksAgain: Bool) -> String {
        "What the timeline is now could not be seen: \(whatHappened(in: error))" + (looksAgain ? " Looking again…" : "")
    }

    public func reshaping(to ratio: Timeline.Canvas.Ratio) -> String {
        "The picture becomes \(ratio.rawValue) first, then it is exported."
    }
}
