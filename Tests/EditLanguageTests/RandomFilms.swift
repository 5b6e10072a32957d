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

    /// An edit that a sentence can say; the draft need not accept it.
    mutating func edit(_ draft: Draft, _ uploads: [Upload]) -> Edit {
        let address = pick(draft.addresses, or: SegmentAddress(.video, 1, 1))
        let other = pick(draft.addresses, or: SegmentAddress(.video, 1, 2))
        switch number(0...12) {
        case 0: return .addClip(clip(uploads))
        case 1: return .addSound(sound(uploads))
        case 2: return .addTitle(newTitle())
        case 3: return .trim(address, chance(50) ? .start : .end, by: time(5000))
        case 4: return .setLength(address, time())
        case 5: return .cut(TimeRange(time(), time()), in: chance(50) ? address : nil, ripple: chance(50))
        case 6: return .split(at: time(), chance(50) ? address : nil)
        case 7: return .delete(address, ripple: chance(50))
        case 8: return .move(address, [.time(time(90_000)), .before(other), .after(other)][number(0...2)])
        case 9: return .setVolume(chance(60) ? .segment(address) : .track(address.track), percent: number(0...400))
        case 10: return .setTitleText(address, name())
        case 11:
            let file = pick(uploads, or: Upload(id: "none", name: "none", kind: .audio))
            let source = chance(50) ? MediaSource.file(id: file.id) : .music(mood: mood())
            return .replaceSound(address, source, name: name())
        default:
            return .setCanvas(
                Canvas(width: number(16...4096), height: number(16...4096), framesPerSecond: number(1...120))
            )
        }
    }

    private mutating func mood() -> String { chance(60) ? pick(MusicMood.allCases, or: .lofi).rawValue : name() }

    private mutating func clip(_ uploads: [Upload]) -> NewClip {
        let place: ClipPlace = chance(50) ? .end : .at(chance(20) ? 0 : time())
        if chance(50), let file = uploads.filter({ $0.kind != .audio }).randomElement(using: &self) {
            return NewClip(
                source: .file(id: file.id),
                name: chance(50) ? file.name : name(),
                length: time(),
                sourceLength: file.duration,
                place: place
            )
        }
        let prompt = name()
        let length = time()
        return NewClip(
            source: .generated(prompt: prompt),
            name: chance(60) ? prompt : name(),
            length: length,
            sourceLength: chance(60) ? length : length + time(),
            place: place
        )
    }

    private mutating func sound(_ uploads: [Upload]) -> NewSound {
        let start = chance(40) ? 0 : time()
        let length = chance(50) ? nil : time()
        if chance(50), let file = uploads.randomElement(using: &self) {
            return NewSound(
                source: .file(id: file.id),
                name: name(),
                start: start,
                length: length,
                sourceLength: file.duration,
                volume: number(0...400)
            )
        }
        let mood = mood()
        return NewSound(
            source: .music(mood: mood),
            name: chance(50) ? mood : name(),
            start: start,
            length: length,
            volume: number(0...400)
        )
    }

    private mutating func newTitle() -> NewTitle {
        let color = TitleColor(
            red: UInt8(number(0...255)),
            green: UInt8(number(0...255)),
            blue: UInt8(number(0...255))
        )
        let title = Title(
            name(),
            fontSize: chance(50) ? 96 : number(8...400),
            color: chance(50) ? .white : color,
            position: pick(Title.Position.allCases, or: .center)
        )
        return NewTitle(title, start: chance(40) ? 0 : time(), length: time())
    }
}
