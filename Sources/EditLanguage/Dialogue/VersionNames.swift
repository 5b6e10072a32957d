import Timeline

/// The names that a person gave to versions: "call this rough cut", and then "go back to rough cut".
///
/// A name means the film as it was. A version of that number that is another by now, since edits were taken back and others
/// made, is not what was named.
struct VersionNames: Hashable, Codable, Sendable {
    private struct Named: Hashable, Codable, Sendable {
        let number: Int
        let mark: String
    }

    private var versions: [String: Named] = [:]

    var isEmpty: Bool { versions.isEmpty }

    /// Takes a name down, where a message gives one to the version that stands.
    mutating func follow(_ message: String, in context: EditContext) {
        guard let history = context.history, let name = Self.name(givenBy: message), versions.count < 200 else {
            return
        }
        versions[name] = Named(number: history.position + 1, mark: history.current.mark)
    }

    /// Where a message goes.
    enum Way: Hashable {
        /// The same with the number of the version in the place of its name: "go back to version 6".
        case there(String)
        /// To a version that is not what it was any more.
        case gone
    }

    /// The named version that a message goes to; nil where it goes to none.
    func way(to message: String, in context: EditContext) -> Way? {
        guard !versions.isEmpty, let history = context.history else { return nil }
        let text = SourceText(message.trimmingSigns)
        for (name, named) in versions {
            let letters = Array(name.unicodeScalars)
            guard
                let place = (0..<text.count).first(where: {
                    text.matches(letters, at: $0) && text.isWhole($0..<$0 + letters.count)
                }),
                Self.goesBack(text, 0..<place) || Self.goesBack(text, place + letters.count..<text.count),
                Self.isSaid(text, 0..<place), Self.isSaid(text, place + letters.count..<text.count)
            else { continue }
            guard history.version(named.number)?.mark == named.mark else { return .gone }
            let isChinese = Language(of: message) == .chinese
            return .there(isChinese ? "回到第\(named.number)版" : "go back to version \(named.number)")
        }
        return nil
    }

    /// The name that a message gives, folded; nil where it gives none.
    static func name(givenBy message: String) -> String? {
        let text = SourceText(message.trimmingSigns)
        let start = (0..<text.count).first { AnswerWords.keeping.matchEnd(in: text, at: $0) != nil }
        guard let start, let end = AnswerWords.keeping.matchEnd(in: text, at: start) else { return nil }
        // 先存一版，叫“初稿”.
        guard isSaid(text, 0..<start) else { return nil }
        var place = end
        while place < text.count {
            if let next = links.matchEnd(in: text, at: place) {
                place = next
            } else if text.folded[place].isBlank
                || !text.folded[place].properties.isAlphabetic
                    && !text.folded[place].isDigit
            {
                place += 1
            } else {
                break
            }
        }
        let name = SourceText(text.string(place..<text.count).trimmingSigns.filter { !"\"“”「」'‘’".contains($0) })
            .foldedString
        return (1...60).contains(name.unicodeScalars.count) ? name : nil
    }

    private static func goesBack(_ text: SourceText, _ range: Range<Int>) -> Bool { going.stands(in: text, range) }

    /// Whether a stretch says nothing but to go to a version.
    private static func isSaid(_ text: SourceText, _ range: Range<Int>) -> Bool {
        var place = range.lowerBound
        while place < range.upperBound {
            if let end = going.matchEnd(in: text, at: place) ?? small.matchEnd(in: text, at: place),
                end <= range.upperBound
            {
                place = end
            } else if !text.folded[place].properties.isAlphabetic, !text.folded[place].isDigit {
                place += 1
            } else {
                return false
            }
        }
        return true
    }

    private static let links = Phrases([
        "as", "called", "named", "version", "a version", "the version", "it", "this", "叫", "叫做", "名字叫", "名字是", "命名为",
        "名为", "为",
        "一下",
    ])

    private static let going = Phrases([
        "go back to", "back to", "take me to", "take me back to", "return to", "revert to", "restore", "go to",
        "switch to",
        "load", "open", "bring back", "get back to", "jump to", "jump back to", "reopen", "回到", "回", "退回", "退回到", "恢复",
        "恢复到",
        "切回", "切到", "打开", "还原到", "回退到", "用回", "调出",
    ])

    private static let small = Phrases([
        "the", "version", "please", "now", "let's", "ok", "can you", "could you", "again", "my", "first", "one", "版",
        "版本",
        "那一版",
        "那版", "那个版本", "这一版", "请", "帮我", "吧", "了", "的", "先", "再", "一下", "这个", "时候",
    ])
}

extension DialogueReader {
    static func noSuchVersion(_ message: String, in context: EditContext) -> Question {
        EditReader.question(
            for: .told(.noVersionSo),
            raisedBy: message,
            in: context,
            language: Language(of: message)
        )
    }
}

extension Draft {
    /// What tells a version from another of the same number.
    fileprivate var mark: String {
        var sum: UInt64 = 0xCBF2_9CE4_8422_2325
        for address in addresses {
            guard let segment = self[address] else { continue }
            for byte in "\(segment.id ?? "")@\(segment.start)+\(segment.duration) \(segment.name)".utf8 {
                sum = (sum ^ UInt64(byte)) &* 0x100_0000_01B3
            }
        }
        return String(sum, radix: 36)
    }
}
