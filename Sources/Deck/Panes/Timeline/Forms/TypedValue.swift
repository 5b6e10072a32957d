import EditLanguage
import Timeline

/// A value as it was typed into a line, in whichever language.
struct TypedValue: Hashable, Sendable {
    /// In small letters, without full-width ones.
    let text: String
    /// As it was typed.
    let asTyped: String
    let language: Language

    /// Why it is not what was asked for, with an example of what is.
    struct Fault: Error, Hashable { let example: Phrase }

    init(_ text: String, _ language: Language) {
        self.text = text.folded
        asTyped = text.trimmed
        self.language = language
    }

    /// The words that stand apart.
    var words: [TypedValue] { text.split(whereSeparator: \.isWhitespace).map { TypedValue(String($0), language) } }

    /// Whether nothing is wanted: `none`.
    var isNone: Bool { ["none", "off", "no", "-", Self.noneWord[.chinese], Self.offWord[.chinese]].contains(text) }
    /// Nothing, as it is typed in every language.
    static let none = "none"
    private static let noneWord = Phrase("none", zh: "无")
    private static let offWord = Phrase("off", zh: "关")

    /// A whole number with a unit or without; with `times` also as a multiple: `2x` is 200.
    func number(_ unit: String = "", times: Bool = false) throws(Fault) -> Int {
        var digits = text.replacing("−", with: "-")
        if times, let factor = Self.factors.first(where: digits.hasSuffix) {
            if let value = Double(digits.dropLast(factor.count)) {
                return Int((min(max(value, -10_000), 10_000) * 100).rounded())
            }
        }
        if let suffix = ([unit] + Self.units).first(where: { !$0.isEmpty && digits.hasSuffix($0) }) {
            digits = String(digits.dropLast(suffix.count))
        }
        guard let value = Int(digits.trimmed) else { throw Fault(example: Phrase("50\(unit)", zh: "50\(unit)")) }
        return value
    }

    private static let factors = ["×"] + Language.allCases.map { Phrase("x", zh: "倍")[$0] }
    private static let units = ["%", "°"] + Language.allCases.map { Phrase("px", zh: "像素")[$0] }

    /// A time or a length in ms: `2`, `1.5s`, `500ms`, `1:20`, `12f` for pictures of the film; may be negative.
    func time(frame: Int) throws(Fault) -> Int {
        var rest = text.replacing("−", with: "-")
        let isNegative = rest.hasPrefix("-")
        if isNegative || rest.hasPrefix("+") { rest.removeFirst() }
        guard let ms = Self.milliseconds(rest, frame: frame), ms <= 360_000_000 else {
            throw Fault(example: Phrase("2, 1.5s, 500ms, 0:12, 10f", zh: "2、1.5秒、500ms、0:12、10帧"))
        }
        return isNegative ? -ms : ms
    }

    private static func milliseconds(_ text: String, frame: Int) -> Int? {
        let units: [(suffix: String, ms: Double)] =
            [
                ("ms", 1), ("frames", Double(frame)), ("f", Double(frame)), ("min", 60_000), ("m", 60_000), ("s", 1000),
            ] + unitsInChinese(frame)
        if let unit = units.first(where: { text.hasSuffix($0.suffix) }) {
            return decimal(text.dropLast(unit.suffix.count)).map { Int(($0 * unit.ms).rounded()) }
        }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count) else { return nil }
        var seconds = 0.0
        for part in parts {
            guard let number = decimal(part) else { return nil }
            seconds = seconds * 60 + number
        }
        return Int((seconds * 1000).rounded())
    }

    private static func unitsInChinese(_ frame: Int) -> [(suffix: String, ms: Double)] {
        [
            (Phrase("", zh: "毫秒")[.chinese], 1), (Phrase("", zh: "分钟")[.chinese], 60_000),
            (Phrase("", zh: "秒")[.chinese], 1000), (Phrase("", zh: "帧")[.chinese], Double(frame)),
        ]
    }

    private static func decimal(_ text: some StringProtocol) -> Double? {
        let digits = String(text).trimmed
        guard digits.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") }), let value = Double(digits) else {
            return nil
        }
        return value < 1e7 ? value : nil
    }

    /// One of several, by its name or as much of it as tells it from the others.
    func choice<Choice: CaseIterable>(_ name: (Choice, Language) -> String) throws(Fault) -> Choice {
        let all = Choice.allCases.map { choice in (choice, Language.allCases.map { name(choice, $0).folded }) }
        if let exact = all.first(where: { $0.1.contains(text) }) { return exact.0 }
        let near = all.filter { $0.1.contains { $0.hasPrefix(text) } }
        guard near.count == 1, !text.isEmpty, let found = near.first else { throw Fault(example: Self.names(name)) }
        return found.0
    }

    /// A colour by its name, or `#RRGGBB`.
    func color() throws(Fault) -> TitleColor {
        if let color = TitleColor(hex: text) { return color }
        // The names of colours are words of the language.
        let segment = Segment(start: 0, duration: 1000, name: "", content: .title(Title("")))
        let draft = Draft(tracks: [Track(kind: .text, segments: [segment])])
        let address = SegmentAddress(.text, 1, 1)
        let sentences = Phrase("set the color of \(address) to \(asTyped)", zh: "把 \(address) 的颜色改成\(asTyped)")
        for language in Language.allCases {
            if case .instructions(let all, _) = EditReader().read(sentences[language], in: EditContext(draft: draft)),
                all.count == 1, case .edit(.setTitle(let change))? = all.first, case .color(let color) = change.aspect
            {
                return color
            }
        }
        throw Fault(example: Phrase("white, yellow, #FFCC00", zh: "白色、黄色、#FFCC00"))
    }

    /// All names of a choice, one behind the other.
    static func names<Choice: CaseIterable>(_ name: (Choice, Language) -> String) -> Phrase {
        func all(_ language: Language) -> [String] { Choice.allCases.map { name($0, language) } }
        return Phrase(
            all(.english).joined(separator: ", "),
            zh: all(.chinese).joined(separator: Phrase("", zh: "、")[.chinese])
        )
    }
}

extension String {
    /// In small letters, with full-width digits and marks as the others are.
    fileprivate var folded: String {
        String(
            String.UnicodeScalarView(
                unicodeScalars.map { scalar in
                    guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
                    return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
                }
            )
        ).lowercased().trimmed
    }
}
