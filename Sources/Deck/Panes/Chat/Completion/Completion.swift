import Terminal
import Timeline

/// What may stand for the end of what is typed, the likeliest first.
struct Completion: Hashable, Sendable {
    /// One way to go on.
    struct Choice: Hashable, Sendable {
        /// How many characters before the cursor it takes the place of.
        let replaces: Int
        let text: String
        let kind: Kind
        /// What is told of it beside.
        var note = ""
    }

    enum Kind: Hashable, Sendable {
        case command, path, name, said, phrase
    }

    private(set) var choices: [Choice] = []
    /// A folder that would have to be looked into to say more, as it is written; nil for none.
    private(set) var missingFolder: String?

    var isEmpty: Bool { choices.isEmpty }

    /// So many are offered at most.
    static let limit = 40
    /// What is shorter could be the beginning of anything; a Chinese character is as wide as two letters.
    static let fewestColumns = 2
    /// So much before the cursor is looked at.
    private static let window = 240

    init() {}

    /// - Parameters:
    ///   - before: what is typed, up to the cursor.
    ///   - isWhole: whether nothing is behind the cursor, so that a whole line may stand for what is typed.
    init(_ before: String, isWhole: Bool, from sources: CompletionSources) {
        let end = before.suffix(Self.window)
        let line = Line(String(end), isAll: end.startIndex == before.startIndex)
        if let command = line.command {
            choices = sources.commands(beginning: command)
            if !choices.isEmpty { return }
        }
        if let path = line.path {
            (choices, missingFolder) = sources.paths(path)
            return
        }
        guard line.text.columns >= Self.fewestColumns else { return }
        // What was typed as it is said once more goes before names, and what nobody has said yet behind them.
        let isOnly = isWhole && line.isOnly
        let lines = isOnly ? sources.said(beginning: line.text) : []
        let phrases = isOnly ? sources.phrases(beginning: line.text) : []
        choices = Self.distinct(lines + sources.names(ending: line) + phrases)
    }

    private static func distinct(_ choices: [Choice]) -> [Choice] {
        var seen: Set<String> = []
        return Array(choices.filter { seen.insert("\($0.replaces) \($0.text)").inserted }.prefix(limit))
    }
}

extension Completion.Choice {
    /// What stands dim behind the cursor: what it has beyond what is typed.
    var rest: String { String(text.dropFirst(replaces)) }
}

extension Completion {
    /// The last line before the cursor, and what its end may be the beginning of.
    struct Line {
        let text: String
        /// Whether it is all that is typed before the cursor.
        let isOnly: Bool

        init(_ before: String, isAll: Bool = true) {
            let start = before.lastIndex(where: \.isNewline).map(before.index(after:)) ?? before.startIndex
            text = String(before[start...])
            isOnly = isAll && start == before.startIndex
        }

        /// What follows a slash that begins all of it, where no folder can be meant yet.
        var command: String? {
            guard isOnly, text.first == "/", !text.dropFirst().contains(where: { $0 == "/" || $0.isWhitespace }) else {
                return nil
            }
            return String(text.dropFirst())
        }

        /// The last word, where it is the beginning of a path.
        var path: String? {
            let word = lastWord
            if word.contains("/") || word.hasPrefix("~") {
                // 9/16 and the like are no folders.
                let isNumber = word.first?.isNumber == true && word.allSatisfy { $0.isNumber || $0 == "/" }
                return isNumber || word.contains("://") ? nil : word
            }
            let start = text.lowercased()
            let isUpload = Language.allCases.contains { language in
                Self.uploads.contains { start.hasPrefix($0[language]) }
            }
            return isUpload && !word.isEmpty ? word : nil
        }

        /// What begins a message that names files of the folder that is worked in.
        private static let uploads = [Phrase("upload ", zh: "上传 "), Phrase("import ", zh: "导入 ")]

        /// The last word as a shell has it: a blank behind a backslash parts nothing.
        private var lastWord: String {
            var start = text.endIndex
            while start > text.startIndex {
                let before = text.index(before: start)
                if text[before].isWhitespace {
                    guard before > text.startIndex, text[text.index(before: before)] == "\\" else { break }
                }
                start = before
            }
            return String(text[start...])
        }

        /// The ends of the line that may be the beginning of a name, the longest first: each begins with a word, and where
        /// words are not parted by blanks with any character.
        var ends: [Substring] {
            var ends: [Substring] = []
            for (index, character) in zip(text.indices, text) where !character.isWhitespace {
                let isFirst = index == text.startIndex
                let last = isFirst ? nil : text[text.index(before: index)]
                let isStart = last.map { Self.parts($0) || DisplayWidth.columns(of: character) == 2 } ?? true
                if isStart, !Self.signs.contains(character) { ends.append(text[index...]) }
            }
            return Array(ends.suffix(Self.mostEnds))
        }

        private static func parts(_ character: Character) -> Bool {
            character.isWhitespace || signs.contains(character) || DisplayWidth.columns(of: character) == 2
        }

        private static let signs: Set<Character> = ["\"", "'", "“", "‘", "「", "(", "（", "，", "、", "。", ","]

        /// More words hardly make one name.
        private static let mostEnds = 8
    }
}
