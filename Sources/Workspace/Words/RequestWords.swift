import ServiceClient
import ServiceProtocol
import Timeline

extension Credits {
    /// The balance in one line.
    public var words: String {
        let frozen = frozen > 0 ? ", \(frozen) set aside for what runs" : ""
        return "\(available) credits to spend\(frozen), \(total) in all."
    }
}

extension UploadedFile {
    /// `Uploaded clip.mp4 (12.3 s, 1920×1080)`.
    public var words: String {
        var facts: [String] = []
        if let duration { facts.append(TimeText.seconds(duration)) }
        if let width, let height { facts.append("\(width)×\(height)") }
        return "Uploaded \(name)" + (facts.isEmpty ? "" : " (\(facts.joined(separator: ", ")))")
    }
}

extension Request.Event {
    /// What is said of a turn's course, without the way on, which each front end has its own of; nil for what is shown
    /// otherwise.
    public var words: String? {
        switch self {
        case .stillWorking(let length, let quiet):
            "Still working… \(Elapsed.words(length))"
                + (quiet >= .seconds(60) ? " · nothing heard for \(Elapsed.words(quiet))" : "")
        case .recovering: "The connection broke. Looking at what was done…"
        case .unseen(let error, let looksAgain):
            "What the timeline is now could not be seen: \(error.whatHappened)" + (looksAgain ? " Looking again…" : "")
        case .reshaping(let ratio): "The picture becomes \(ratio.rawValue) first, then it is exported."
        case .notDone(let failure): failure.description
        default: nil
        }
    }
}

/// How long something has taken, in words.
public enum Elapsed {
    /// `4.2 s` below ten seconds, then `12 s`, `2 min 5 s`; of a time in ms.
    public static func words(_ ms: Int) -> String {
        let ms = max(0, ms)
        if ms < 10_000 { return "\(ms / 1000).\(ms % 1000 / 100) s" }
        if ms < 60_000 { return "\(ms / 1000) s" }
        return "\(ms / 60_000) min \(ms / 1000 % 60) s"
    }

    static func words(_ length: Duration) -> String {
        words(Int(length.components.seconds) * 1000 + Int(length.components.attoseconds / 1_000_000_000_000_000))
    }
}
