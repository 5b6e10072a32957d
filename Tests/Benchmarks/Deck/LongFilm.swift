import ExactJSON
import SeededNumbers
import Timeline

/// A film of so many segments, as somebody who has cut for days has it: they follow each other on each track.
struct LongFilm {
    let segments: Int
    let tracks: Int
    private let seed: UInt64

    /// The first letter of every track's name, by the state of the film: what else is drawn has neither, so that a frame
    /// tells which film is in it.
    static let marks = ["Ω", "Ψ"]

    init(segments: Int, seed: UInt64) {
        self.segments = segments
        tracks = segments <= 60 ? 3 : segments <= 500 ? 5 : segments <= 2000 ? 10 : 50
        self.seed = seed
    }

    /// The service's answer to who asks for its state, whole: nothing is left to be done while the clock runs.
    /// - Parameter state: 0, or 1 for the film with each segment a hundredth of a second later.
    func answer(state: Int) -> [UInt8] {
        Array(#"{"code":0,"message":"success","data":{"state":{"draft":\#(draft(state: state).json.text)}}}"#.utf8)
    }

    /// What of adopting the film's other state is neither the service nor the screen, in ms: the answer read, every place
    /// worked out, and compared with what was there; the median of nine times.
    func reading() throws -> Double? {
        var last = DraftSnapshot(Draft())
        return try (1...9).map { time in
            let bytes = answer(state: time % 2)
            let start = ContinuousClock.now
            let film = DraftSnapshot(Draft(json: try JSON(parsing: bytes)["data"]?["state"]?["draft"]))
            let changed = film.draft == last.draft ? [] : film.addresses(changedSince: last)
            let taken = ContinuousClock.now - start
            guard changed.count == segments else { throw BenchmarkFailure.sameFilm }
            last = film
            return taken.milliseconds
        }.median
    }

    private func draft(state: Int) -> Draft {
        var numbers = Seeded(seed)
        let kinds: [TrackKind] = [.video, .audio, .text]
        let lanes = (0..<tracks).map { lane in
            let kind = kinds[lane % kinds.count]
            let count = segments / tracks + (lane < segments % tracks ? 1 : 0)
            var time = state * 10
            let all = (0..<count).map { place in
                let length = numbers.number(2000...8000)
                defer { time += length }
                return Self.segment("\(lane)-\(place)", kind, at: time, length, &numbers)
            }
            return Track(kind: kind, name: "\(Self.marks[state]) \(Self.name(&numbers, words: 1...2))", segments: all)
        }
        return Draft(tracks: lanes)
    }

    private static func segment(
        _ id: String,
        _ kind: TrackKind,
        at start: Int,
        _ length: Int,
        _ numbers: inout Seeded
    ) -> Segment {
        let name = name(&numbers, words: 1...5)
        let source: MediaSource =
            switch numbers.number(0...2) {
            case 0: .generated(prompt: name)
            case 1: .file(id: "upload-\(numbers.number(1...40)).mp4")
            default: kind == .audio ? .music(mood: "lofi") : .file(id: "camera-\(numbers.number(1...9)).mov")
            }
        let isMusic = source.isEndless
        let media = Segment.Media(
            source: source,
            sourceStart: isMusic ? 0 : numbers.number(0...9000),
            sourceLength: isMusic ? nil : 60_000
        )
        return Segment(
            id: id,
            start: start,
            duration: length,
            name: name,
            content: kind == .text ? .title(Title(name)) : .media(media),
            volume: kind == .text ? 100 : numbers.number(2...10) * 10
        )
    }

    /// Some words, every fifth time Chinese ones.
    static func name(_ numbers: inout Seeded, words: ClosedRange<Int>) -> String {
        let isChinese = numbers.chance(20)
        let table = isChinese ? chinese : english
        let chosen = (0..<numbers.number(words)).map { _ in table[numbers.number(0...table.count - 1)] }
        return chosen.joined(separator: isChinese ? "" : " ")
    }

    private static let english = [
        "street", "rain", "harbour", "interview", "cut", "sunset", "B-roll", "drone", "hands", "kitchen", "intro",
        "a long walk", "take 3", "laughing", "market", "night",
    ]
    private static let chinese = ["城市", "夜景", "采访", "海边", "开场", "黄昏", "街道", "雨天"]
}
