import ServiceProtocol
import Terminal
import Timeline
import Workspace

/// What the list of files shows beside the name, as far as there is width.
enum FileColumn: CaseIterable {
    case length, uses, kind, size, tracks

    static let name = Phrase("name", zh: "名称")
    /// What is left to the name at least.
    private static let nameWidth = 20

    /// With a space behind it.
    var width: Int {
        switch self {
        case .length: 10
        case .uses: 6
        case .kind: 9
        case .size: 10
        case .tracks: 30
        }
    }

    var isNumber: Bool {
        switch self {
        case .length, .uses, .size: true
        case .kind, .tracks: false
        }
    }

    var title: Phrase {
        switch self {
        case .length: Phrase("length", zh: "时长")
        case .uses: Phrase("used", zh: "使用")
        case .kind: Phrase("kind", zh: "类型")
        case .size: Phrase("size", zh: "大小")
        case .tracks: Phrase("tracks", zh: "轨道")
        }
    }

    /// Those that there is room for in a width: the least needed goes first.
    static func fitting(_ width: Int) -> [FileColumn] {
        var (columns, room): ([FileColumn], Int) = ([], width - nameWidth)
        for column in allCases where column.width <= room {
            columns.append(column)
            room -= column.width
        }
        return columns
    }

    func text(_ medium: Medium, uses: Int, _ language: Language) -> String {
        switch self {
        case .length: medium.duration.map(TimeText.shortClock) ?? "–"
        case .uses: uses == 0 ? "–" : "\(uses)×"
        case .kind: medium.kind.map { $0.word[language] } ?? "–"
        case .size: medium.file == nil ? "–" : medium.file?.size.map(ByteCount.words) ?? "–"
        case .tracks: medium.file?.streams.map(\.visible).joined(separator: ", ") ?? ""
        }
    }
}

extension MediaFormat.Content {
    /// What it is called.
    var word: Phrase {
        switch self {
        case .video: Phrase("video", zh: "视频")
        case .image: Phrase("picture", zh: "图片")
        case .audio: Phrase("sound", zh: "声音")
        }
    }
}

extension Medium {
    /// Everything that is known of it, and whether that is a fault.
    /// - Parameter isNarrow: whether there is little room for a line.
    func lines(uses: Int, isNarrow: Bool, _ language: Language) -> [(text: String, isBad: Bool)] {
        let size = file.flatMap { file in file.width.flatMap { width in file.height.map { "\(width)×\($0)" } } }
        let what = [kind.map { $0.word[language] }, duration.map(TimeText.shortClock)]
        let extent = [size, file?.size.map(ByteCount.words)]
        let facts = isNarrow ? [what, extent] : [what + extent]
        var lines = [(name.visible, false)]
        if file?.isMissing == true { lines.append((Self.missing[language], true)) }
        for fact in facts.map({ $0.compactMap(\.self) }) where !fact.isEmpty {
            lines.append((fact.joined(separator: " · "), false))
        }
        let streams = file?.streams.map(\.visible).joined(separator: ", ") ?? ""
        if !streams.isEmpty { lines.append((streams, false)) }
        lines.append((Self.use(uses)[language], false))
        if let place = file?.place, file?.isMissing == false {
            lines.append((place.visible, false))
        } else if let made = source?.origin {
            lines.append((made[language].visible, false))
        }
        return lines
    }

    private static let missing = Phrase("Its file is missing: l puts another in its place.", zh: "文件丢失：按 l 重新链接。")

    private static func use(_ count: Int) -> Phrase {
        switch count {
        case 0: Phrase("not in the film", zh: "影片中未使用")
        case 1: Phrase("once in the film", zh: "影片中使用 1 次")
        default: Phrase("\(count) times in the film", zh: "影片中使用 \(count) 次")
        }
    }
}

extension MediaSource {
    /// What it is made of; nil for a file.
    var origin: Phrase? {
        switch self {
        case .generated(let prompt): Phrase("made: \(prompt)", zh: "生成：\(prompt)")
        case .music(let mood): Phrase("music: \(mood)", zh: "音乐：\(mood)")
        case .file, .unknown: nil
        }
    }
}
