import EditLanguage
import Timeline

extension English {
    func scale(_ ms: Int) -> String {
        if ms < 1000 { return "\(ms) ms a cell" }
        let tenths = ms % 1000 == 0 ? "" : ".\(ms % 1000 / 100)"
        return "\(ms / 1000)\(tenths) s a cell"
    }

    var showsAll: String { "fit" }

    func editsOnTheWay(_ count: Int) -> String { count == 1 ? "1 edit on the way" : "\(count) edits on the way" }

    func moreTracks(_ count: Int) -> String { "\(count) more" }

    var selected: String { "selected" }

    var howToSelect: String { "Nothing selected. ↑↓ or a click selects a segment." }

    func volume(_ percent: Int) -> String { percent == 0 ? "muted" : "volume \(percent)%" }

    func fontSize(_ pixels: Int) -> String { "\(pixels) px" }

    var nothingYet: String { "Nothing on the timeline yet." }

    var sayForExample: String { "Say what to make, for example:" }

    var firstMessages: [String] {
        [
            "make a 10 s city timelapse with lo-fi music", "add the title \"Urban Dreams\" for 3 seconds",
            "upload ~/Videos/clip.mp4",
        ]
    }

    func question(for purpose: TimelineQuestion.Purpose) -> String {
        switch purpose {
        case .volume(let address, let now, let range):
            "Volume of \(address) in % (\(range.lowerBound)-\(range.upperBound)), now \(now)"
        case .newTitle(let time, let length):
            "A title at \(TimeText.shortClock(time)), for \(length / 1000) s"
        case .form(_, let words, _, _), .file(_, let words, _), .ofFile(_, let words, _, _): words[.english]
        case .time: "Go to (12, 1:20, 45.5)"
        case .search: "Find (part of a name, a title, a marker)"
        case .titleText(let address): "What \(address) says"
        }
    }
}
