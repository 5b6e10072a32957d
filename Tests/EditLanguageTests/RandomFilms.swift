import EditLanguage
import SeededNumbers
import Timeline

extension Seeded {
    mutating func pick<Value>(_ values: [Value], or other: Value) -> Value {
        values.randomElement(using: &self) ?? other
    }

    /// Names that people and enemies give: words of the grammar, quotes of all kinds, accents, controls, nothing much.
    mutating func name() -> String {
        let odd = [
            "city", "the first 2 s", "delete V1·1", "it", "and", "三秒", "标题", "a \"quoted\" one",
            "“both” \"kinds\" 「of」 'em",
            "\u{301}accent", "two\nlines", "＂full＂", "\"", "\"\"", "”", "don't", "🎬 film", "V1·1", "to 5 s", "把", "x",
            " spaced ", "9:16", "song.mp3", "\u{202E}turned", "a,b;c.", "50%", "(1) [2]", "\\", "名为“x”",
        ]
        return (0..<number(1...2)).map { _ in pick(odd, or: "x") }.joined(separator: chance(50) ? " " : "")
    }

    mutating func time(_ most: Int = 20_000) -> Int { chance(50) ? number(1...most / 500) * 500 : number(1...most) }

    mutating func draft() -> Draft {
        var tracks: [Track] = []
        for kind in [TrackKind.video, .audio, .text, .other(4), .video, .audio, .text] where chance(65) {
            var place = 0
            let segments = (0..<number(1...4)).map { _ in
                if chance(30) { place += time(5000) }
                let length = time()
                defer { place += length }
                return segment(kind: kind, start: place, length: length)
            }
            tracks.append(Track(kind: kind, name: chance(50) ? name() : nil, segments: segments))
        }
        let canvas = Canvas(width: number(100...2000), height: number(100...2000), framesPerSecond: number(1...60))
        return Draft(tracks: tracks, canvas: chance(50) ? .standard : canvas)
    }

    private mutating func segment(kind: TrackKind, start: Int, length: Int) -> Segment {
        let name = name()
        let content: Segment.Content =
            switch kind {
            case .video: .media(.init(source: .generated(prompt: name), sourceLength: chance(50) ? length * 2 : nil))
            case .audio: .media(.init(source: .music(mood: "lofi")))
            case .text: .title(Title(name))
            case .other: .unknown
            }
        return Segment(
            id: chance(50) ? "s\(start)-\(kind.code)" : nil,
            start: start,
            duration: length,
            name: name,
            content: content,
            volume: number(0...200)
        )
    }

    mutating func uploads() -> [Upload] {
        (0..<6).map { index in
            let kind = pick(Upload.Kind.allCases, or: .video)
            let id = chance(70) ? "u\(index)" : "u\(index) \(name())"
            return Upload(id: id, name: name(), duration: kind == .image ? nil : time(), kind: kind)
        }
    }
}
